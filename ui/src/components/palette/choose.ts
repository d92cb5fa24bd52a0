import { run } from '../../lib/run';
import type { Choice } from '../../state/command-palette.svelte';
import { pages } from '../../state/pages.svelte';
import { query } from '../../state/query.svelte';
import { selection } from '../../state/selection.svelte';
import { view } from '../../state/view.svelte';
import { openRecent } from '../frame/files';

/** Does what was chosen in the palette: an action is done, an event selected and shown, the page of an actor, a place or a source opened. */
export function choose(choice: Choice): void {
  if ('action' in choice) run(choice.action);
  else if ('file' in choice) void openRecent(choice.file);
  else if ('find' in choice) look(choice.find);
  else if (choice.record === 'event') showEvent(choice.id);
  else pages.open(choice.record, choice.id);
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
