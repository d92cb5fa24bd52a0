import { expect, it } from 'vitest';
import { toasts } from './toasts.svelte';

it('an offer to undo goes when the file has changed since', () => {
  toasts.say('Copy saved');
  toasts.say('Deleted “Talks”', { label: 'Undo', run: () => {} });
  toasts.outdated();
  expect(toasts.shown.map(({ text }) => text)).toEqual(['Copy saved']);
});
