/** How a status is drawn: the stroke says how far an event has come. */
export interface Stroke {
  /** The body is filled; else it is an outline on the ground. */
  filled: boolean;
  /** Pattern of the outline. */
  dash: readonly number[];
  /** A line through it: it did not come about. */
  struck: boolean;
  /** An arrow after it: it was put off. */
  postponed: boolean;
  /** The end is still open. */
  openEnd: boolean;
}

const HELD: Stroke = { filled: true, dash: [], struck: false, postponed: false, openEnd: false };
const OUTLINE: Stroke = { ...HELD, filled: false };
const DASHED: Stroke = { ...OUTLINE, dash: [4, 2.5] };

const STROKES: Record<string, Stroke> = {
  possible: { ...DASHED, dash: [1.5, 2.5] },
  announced: OUTLINE,
  planned: OUTLINE,
  expected: DASHED,
  'under-way': { ...HELD, openEnd: true },
  held: HELD,
  postponed: { ...OUTLINE, postponed: true },
  cancelled: { ...OUTLINE, struck: true },
  'not-held': { ...OUTLINE, struck: true },
};

/** The stroke of a status; no status, or one of a newer version, is drawn as held. */
export function strokeOf(status: string | null | undefined): Stroke {
  return STROKES[status ?? 'held'] ?? HELD;
}
