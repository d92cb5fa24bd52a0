import { text } from '../../lib/texts.svelte';
import { call } from '../../lib/ipc';
import { author } from '../../state/author.svelte';
import { attempt } from '../../state/problems.svelte';
import { session } from '../../state/session.svelte';
import { view } from '../../state/view.svelte';

/** Whether text is rows of a spreadsheet: cells apart by tabs, or several lines. One line is a line. */
export function isRows(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.some((line) => line.includes('\t'));
}

/** Takes rows that are pasted: the import shows what would become of them. Other text is pasted as always. */
export function pastedRows(event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!session.canWrite || !isRows(pasted)) return;
  event.preventDefault();
  void takeRows(pasted);
}

async function takeRows(rows: string): Promise<void> {
  if (!(await author.known())) return;
  const picked = await attempt(text('entry-doing-read-rows'), () => call('import_text', { text: rows }));
  if (picked?.table) view.importing = { handle: picked.table.handle };
}
