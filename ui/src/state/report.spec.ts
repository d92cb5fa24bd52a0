import { describe, expect, it } from 'vitest';
import type { ReportRow } from '../bindings';
import { reportText } from './report';
import { ReportRows } from './report-rows.svelte';

const row = (line: number, outcome: ReportRow['outcome'] = 'new'): ReportRow => ({ line, outcome, title: `Row ${line}`, why: '', id: null });
const TABLE = Array.from({ length: 450 }, (_, at) => row(at + 2, at % 100 === 0 ? 'refused' : 'new'));

const read = async (_: string, outcome: ReportRow['outcome'] | null, offset: number, limit: number) => {
  const of = TABLE.filter((one) => outcome === null || one.outcome === outcome);
  return { rows: of.slice(offset, offset + limit), total: of.length };
};

describe('the report of an import', () => {
  it('is read in pages, by outcome', async () => {
    const rows = new ReportRows({ handle: 'r1', rows: [] }, read);
    await rows.show(null);
    expect([rows.rows.length, rows.total]).toEqual([200, 450]);
    await rows.more();
    expect(rows.rows.at(-1)).toEqual(TABLE[399]);
    await rows.show('refused');
    expect([rows.rows.length, rows.total]).toEqual([5, 5]);
  });

  it('is read whole for the clipboard, whatever is shown', async () => {
    const rows = new ReportRows({ handle: 'r1', rows: [] }, read);
    await rows.show('refused');
    expect(await rows.all()).toEqual(TABLE);
  });

  it('ends although the backend has fewer rows than it said', async () => {
    const rows = new ReportRows({ handle: 'r1', rows: [] }, async (_, __, offset) => ({ rows: offset === 0 ? [row(2)] : [], total: 9 }));
    expect(await rows.all()).toEqual([row(2)]);
  });

  it('is text with a line a row, whatever is in the cells', () => {
    const counts = { rows: 2, new: 1, updated: 0, unchanged: 0, skipped: 0, refused: 1 };
    const text = reportText('a.csv', counts, [row(2), { ...row(3, 'refused'), title: 'A\nB\tC', why: '30 February' }]);
    expect(text).toBe(
      'Import of a.csv: 2 rows, new 1, refused 1\nLine\tOutcome\tTitle\tWhy\n2\tnew\tRow 2\t\n3\trefused\tA B C\t30 February\n',
    );
  });
});
