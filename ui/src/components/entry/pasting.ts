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
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!session.canWrite || !isRows(text)) return;
  event.preventDefault();
  void takeRows(text);
}

async function takeRows(text: string): Promise<void> {
  if (!(await author.known())) return;
  const picked = await attempt('Read the rows', () => call('import_text', { text }));
  if (picked?.table) view.importing = { handle: picked.table.handle };
}
