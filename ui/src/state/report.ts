import type { ImportCounts, ReportRow, RowOutcome } from '../bindings';

/** What can become of a row, as people read it, in the order in which it is shown. */
export const OUTCOMES: readonly { outcome: RowOutcome; name: string }[] = [
  { outcome: 'new', name: 'New' },
  { outcome: 'updated', name: 'Updated' },
  { outcome: 'unchanged', name: 'Unchanged' },
  { outcome: 'skipped', name: 'Skipped' },
  { outcome: 'refused', name: 'Refused' },
];

/** The report as text for a letter or a spreadsheet: counts, then a line a row with tabs between its cells. */
export function reportText(name: string, counts: ImportCounts, rows: readonly ReportRow[]): string {
  const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  const named = OUTCOMES.filter(({ outcome }) => counts[outcome] > 0).map(({ outcome, name: word }) => `${word.toLowerCase()} ${counts[outcome]}`);
  return [
    `Import of ${name}: ${counts.rows} rows, ${named.join(', ')}`,
    ['Line', 'Outcome', 'Title', 'Why'].join('\t'),
    ...rows.map((row) => [row.line, row.outcome, cell(row.title), cell(row.why)].join('\t')),
    '',
  ].join('\n');
}
