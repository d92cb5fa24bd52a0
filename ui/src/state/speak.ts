import type { LanguageCode } from '../bindings';
import { call } from '../lib/ipc';
import { text } from '../lib/texts.svelte';
import { attempt } from './problems.svelte';
import { session } from './session.svelte';

/** Chooses the language of the interface; null follows the system. What is shown is said and read anew. */
export async function speak(language: LanguageCode | null): Promise<void> {
  const now = await attempt(text('preferences-doing-language'), () => call('set_language', { language }));
  if (now) session.take(now);
}
