import type { LineState, UnderstoodLine } from '../../bindings';
import { unitAt } from '../../lib/characters';

/** A piece of the line, and how it is underlined: `title` not at all. */
export interface Piece {
  text: string;
  look: Extract<LineState, 'known' | 'begun' | 'ambiguous' | 'new' | 'title'>;
}

/** The line in pieces, each with the underline of what was understood. */
export function understoodPieces(line: string, answer: UnderstoodLine | null): Piece[] {
  if (!answer) return [];
  return answer.spans.map(({ start, end, role }) => {
    const text = line.slice(unitAt(line, start), unitAt(line, end));
    const state = answer.parts.find((part) => part.start === start && part.end === end)?.state;
    const plain = role === 'title' || role === 'sign' || state === undefined || state === 'offered';
    return { text, look: plain ? 'title' : state };
  });
}

/** What was understood, for a screen reader: one sentence for each part. */
export function spokenUnderstanding(answer: UnderstoodLine | null): string {
  if (!answer) return '';
  const parts = answer.parts.map(({ role, state, text, detail }) => {
    const name = NAMES[role];
    const more = detail ? `, ${detail}` : '';
    if (state === 'ambiguous') return `${name} “${text}”: choose which.`;
    if (state === 'new') return `New ${name.toLowerCase()} ${text}${more}.`;
    if (state === 'offered' || state === 'title') return '';
    return `${name} ${text}${more}.`;
  });
  const title = answer.title ? `Title: ${answer.title}.` : '';
  return [...parts, `Status ${answer.status_label}.`, title].filter(Boolean).join(' ');
}

/** What a part is called above its words. */
export const NAMES: Record<UnderstoodLine['parts'][number]['role'], string> = {
  date: 'Date',
  kind: 'Kind',
  actor: 'Actor',
  place: 'Place',
  tag: 'Tag',
  status: 'Status',
  source: 'Source',
  quote: 'Quote',
  from: 'Counts from',
  title: 'Title',
  sign: '',
};
