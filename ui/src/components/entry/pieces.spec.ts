import { describe, expect, it } from 'vitest';
import type { LinePart, LineSpan, UnderstoodLine } from '../../bindings';
import { spokenUnderstanding, understoodPieces } from './pieces';

const spans: LineSpan[] = [
  { start: 0, end: 1, role: 'actor' },
  { start: 1, end: 3, role: 'sign' },
  { start: 3, end: 8, role: 'actor' },
  { start: 8, end: 10, role: 'sign' },
  { start: 10, end: 15, role: 'title' },
];
const part = (fields: Partial<LinePart>) => ({ role: 'actor', detail: '', choices: [], ...fields }) as LinePart;
const parts = [
  part({ start: 0, end: 1, state: 'new', text: '🗾' }),
  part({ start: 3, end: 8, state: 'ambiguous', text: 'Korea' }),
  part({ start: 10, end: 15, role: 'place', state: 'offered', text: 'storm' }),
];
const answer = { spans, parts, title: 'storm', status_label: 'Held' } as UnderstoodLine;

describe('a line that was understood', () => {
  it('is underlined piece by piece', () => {
    const pieces = understoodPieces('🗾, Korea: storm', answer);
    expect(pieces.map(({ text }) => text).join('')).toBe('🗾, Korea: storm');
    expect(pieces.map(({ look }) => look)).toEqual(['new', 'title', 'ambiguous', 'title', 'title']);
    expect(understoodPieces('x', null)).toEqual([]);
  });

  it('is told in sentences', () => {
    expect(spokenUnderstanding(answer)).toBe('New actor 🗾. Actor “Korea”: choose which. Status Held. Title: storm.');
    expect(spokenUnderstanding(null)).toBe('');
  });
});
