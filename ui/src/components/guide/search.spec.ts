import { describe, expect, it } from 'vitest';
import type { Chapter } from './data';
import { passages, search } from './search';

const text = (words: string) => ({ is: 'paragraph' as const, of: [{ is: 'text' as const, text: words }] });
const heading = (id: string, words: string) => ({ is: 'heading' as const, level: 2 as const, id, of: [{ is: 'text' as const, text: words }] });
const GUIDE: Chapter[] = [
  { id: 'dates', title: 'Dates', blocks: [text('As sources say them.'), heading('ranges', 'Ranges'), text('A range is not a duration (yet).')] },
  {
    id: 'undo',
    title: 'Undo',
    blocks: [
      text('Takes back a change of a date.'),
      { is: 'list', ordered: false, items: [[text('Also an import')], [text('whole')]] },
      { is: 'table', head: [[{ is: 'text', text: 'Key' }]], rows: [[[{ is: 'key', text: 'Ctrl Z' }]]] },
    ],
  },
];
const titles = (words: string) => search(passages(GUIDE), words).map(({ title }) => title);

describe('the guide’s own find', () => {
  it('cuts chapters at their headings and reads lists and tables', () => {
    expect(passages(GUIDE).map(({ chapter, heading, title, text }) => [chapter, heading, title, text])).toEqual([
      ['dates', null, 'Dates', 'As sources say them.'],
      ['dates', 'ranges', 'Ranges', 'A range is not a duration (yet).'],
      ['undo', null, 'Undo', 'Takes back a change of a date. Also an import · whole Key · Ctrl Z'],
    ]);
  });

  it('finds all words, also their beginnings, in any order and case, titles first', () => {
    expect(titles('DATE')).toEqual(['Dates', 'Undo']);
    expect(titles('dura rang')).toEqual(['Ranges']);
    expect(titles('ctrl')).toEqual(['Undo']);
    expect(titles('ration')).toEqual([]);
    expect(titles('range undo')).toEqual([]);
  });

  it('takes signs as signs and no words as nothing to find', () => {
    expect(titles('(yet)')).toEqual(['Ranges']);
    expect(titles('.*')).toEqual([]);
    expect(titles('  ')).toEqual([]);
  });

  it('shows the words around', () => {
    expect(search(passages(GUIDE), 'duration')[0]?.around).toBe('A range is not a duration (yet).');
    const long = [{ id: 'a', title: 'A', blocks: [text(`${'x '.repeat(100)}needle${' y'.repeat(100)}`)] }];
    expect(search(passages(long), 'needle')[0]?.around).toMatch(/^…(x )+needle( y)+…$/);
  });
});
