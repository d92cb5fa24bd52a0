/** The user guide as plain data: what the reader of its Markdown makes at build time, and what the window renders as elements. */

/** A run of words. */
export type Inline =
  | { is: 'text'; text: string }
  | { is: 'strong' | 'emphasis'; of: Inline[] }
  | { is: 'code' | 'key'; text: string }
  /** To a chapter of the guide (and a heading in it), or to an https address that the desktop opens. */
  | { is: 'link'; of: Inline[]; chapter: string; heading: string | null }
  | { is: 'link'; of: Inline[]; url: string };

/** A part of a chapter, from top to bottom. */
export type Block =
  /** `id` is unique in its chapter. */
  | { is: 'heading'; level: 2 | 3; id: string; of: Inline[] }
  | { is: 'paragraph'; of: Inline[] }
  | { is: 'list'; ordered: boolean; items: Block[][] }
  | { is: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { is: 'code'; text: string }
  /** `name` is the file in `docs/guide/pictures`; sizes are in CSS pixels; `src` is where the window finds it. */
  | { is: 'picture'; name: string; alt: string; width: number; height: number; src: string };

/** One page of the guide. */
export interface Chapter {
  /** The name of its file without number and ending: `dates`. */
  id: string;
  title: string;
  blocks: Block[];
}
