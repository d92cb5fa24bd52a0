import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '../bindings';
import { CommandError } from '../lib/errors';
import { set } from './operations';
import { unsaved } from './unsaved.svelte';

const title = (text: string): Operation[] => [set('event', 'e', { title: text })];
const full = new CommandError('disk-full', 'There is no room left for the file');

describe('a change that could not be written', () => {
  beforeEach(() => unsaved.clear());

  it('stays known until it is written, also with other words', () => {
    unsaved.failed(title('Talks'), full, async () => undefined);
    unsaved.worked([set('event', 'other', { title: 'Talks' })]);
    expect(unsaved.error).toBe(full);
    unsaved.worked(title('Talks in Tokyo'));
    expect(unsaved.error).toBeNull();
  });

  it('is written again on demand, and a new failure is no surprise', async () => {
    const again = vi.fn().mockRejectedValue(full);
    unsaved.failed(title('Talks'), full, again);
    await unsaved.retry();
    expect(again).toHaveBeenCalledOnce();
    expect(unsaved.error).toBe(full);
  });

  it('is none if the person can mend it in the field', () => {
    unsaved.failed(title(''), new CommandError('bad-value', 'Fill it in'), async () => undefined);
    expect(unsaved.error).toBeNull();
  });
});
