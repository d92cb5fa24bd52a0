// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Every text of the interface by its key, and what it takes. */
export type Texts = {
  'frame-doing-open': { name: string | number };
  'frame-drawn-in': object;
  'frame-events': { count: number };
  'frame-events-of': { count: number; shown: number };
  'frame-milliseconds': { time: string | number };
  'frame-no-file': object;
  'frame-selected': { count: number };
};
