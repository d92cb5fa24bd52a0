import { run } from '../../lib/run';
import type { Choice } from '../../state/command-palette.svelte';
import { pages } from '../../state/pages.svelte';
import { query } from '../../state/query.svelte';
import { condition } from '../../state/quoted';
import { selection } from '../../state/selection.svelte';
import { view } from '../../state/view.svelte';
import { openRecent } from '../frame/files';

/** Does what was chosen in the palette: an action is done, an event selected and shown, a source opened, an actor or a place looked for. */
export function choose(choice: Choice): void {
  if ('action' in choice) run(choice.action);
  else if ('file' in choice) void openRecent(choice.file);
  else if ('find' in choice) look(choice.find);
  else if (choice.record === 'event') showEvent(choice.id);
  else if (choice.record === 'source') pages.open('source', choice.id);
  else look(condition(choice.record, choice.name));
}

function showEvent(id: string): void {
  selection.only(id);
  view.inspector = true;
  if (view.tab === 'timeline') run('event.show');
  toEvents();
}

function look(words: string): void {
  query.apply(words);
  toEvents();
}

/** The keys go back to the events. */
function toEvents(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[data-takes-keys]')?.focus());
}
