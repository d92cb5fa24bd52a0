import type { Block, Chapter, Inline } from './data';

/** A part of a chapter from one heading to the next, as it is searched. */
export interface Passage {
  chapter: string;
  /** The id of its heading; null for what stands before the first. */
  heading: string | null;
  title: string;
  /** The title of its chapter. */
  within: string;
  text: string;
}

/** A passage that was found, with the words around the first place. */
export interface Found extends Passage {
  around: string;
}

/** The words of a run, without what they look like. */
export function wordsOf(list: readonly Inline[]): string {
  return list.map((one) => ('of' in one ? wordsOf(one.of) : one.text)).join('');
}

function textOf(block: Block): string {
  switch (block.is) {
    case 'heading':
      return '';
    case 'paragraph':
      return wordsOf(block.of);
    case 'list':
      return block.items.map((item) => item.map(textOf).join(' ')).join(' · ');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(wordsOf).join(' – ')).join(' · ');
    case 'code':
      return block.text;
    case 'picture':
      return block.alt;
  }
}

/** Cuts the chapters at their headings. */
export function passages(chapters: readonly Chapter[]): Passage[] {
  return chapters.flatMap(({ id, title, blocks }) => {
    const all: Passage[] = [{ chapter: id, heading: null, title, within: title, text: '' }];
    for (const block of blocks) {
      if (block.is === 'heading') all.push({ chapter: id, heading: block.id, title: wordsOf(block.of), within: title, text: '' });
      const last = all.at(-1);
      if (last) last.text = `${last.text} ${textOf(block)}`.trim();
    }
    return all;
  });
}

/** Letters before and after the first place that are shown. */
const AROUND = 44;

/** The passages that have all the words (or words that begin so), those first that have them in their title. */
export function search(all: readonly Passage[], words: string): Found[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const begins = (text: string, word: string) => (` ${text}`.toLowerCase().match(new RegExp(`[^\\p{L}\\p{N}]${escaped(word)}`, 'u'))?.index ?? -1);
  return all
    .filter(({ title, text }) => wanted.every((word) => begins(`${title} ${text}`, word) >= 0))
    .map((passage) => ({ passage, inTitle: wanted.every((word) => begins(passage.title, word) >= 0) }))
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle))
    .map(({ passage }) => {
      const at = Math.max(0, ...wanted.map((word) => begins(passage.text, word)));
      const from = Math.max(0, at - AROUND);
      const to = Math.min(passage.text.length, at + AROUND);
      return { ...passage, around: `${from > 0 ? '…' : ''}${passage.text.slice(from, to).trim()}${to < passage.text.length ? '…' : ''}` };
    });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
