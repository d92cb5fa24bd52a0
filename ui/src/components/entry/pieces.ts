import type { LineState, UnderstoodLine } from '../../bindings';
import { text } from '../../lib/texts.svelte';
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
    const words = line.slice(unitAt(line, start), unitAt(line, end));
    const state = answer.parts.find((part) => part.start === start && part.end === end)?.state;
    const plain = role === 'title' || role === 'sign' || state === undefined || state === 'offered';
    return { text: words, look: plain ? 'title' : state };
  });
}

/** What was understood, for a screen reader: one sentence for each part. */
export function spokenUnderstanding(answer: UnderstoodLine | null): string {
  if (!answer) return '';
  const parts = answer.parts.map(({ role, state, text: words, detail }) => {
    if (state === 'ambiguous') return text('entry-hear-which', { part: nameOf(role), text: words });
    if (state === 'offered' || state === 'title') return '';
    const part = nameOf(role, state === 'new');
    return detail ? text('entry-hear-part-detail', { part, text: words, detail }) : text('entry-hear-part', { part, text: words });
  });
  const title = answer.title ? text('entry-hear-title', { title: answer.title }) : '';
  return [...parts, text('entry-hear-status', { status: answer.status_label }), title].filter(Boolean).join(' ');
}

/** What a part is called above its words; `made` if it is not there yet. */
export function nameOf(role: UnderstoodLine['parts'][number]['role'], made = false): string {
  if (role === 'sign') return '';
  return made ? text(`entry-new-${role}`) : text(`entry-role-${role}`);
}
