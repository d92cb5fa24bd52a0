import { expect, it } from 'vitest';
import { CommandError } from '../lib/errors';
import { reasons } from './reason.svelte';
import { withReason } from './save';

const demanding = (told: (string | null)[]) => (reason: string | null) => {
  told.push(reason);
  return reason ? Promise.resolve('done') : Promise.reject(new CommandError('reason-required', 'this database asks for a reason'));
};

it('asks for a reason only where one is demanded, and tries again with it', async () => {
  const told: (string | null)[] = [];
  const done = withReason(demanding(told), null);
  await expect.poll(() => reasons.asking).toBe(true);
  reasons.answer('a cable');
  expect(await done).toBe('done');
  expect(told).toEqual([null, 'a cable']);
  expect(reasons.last).toBe('a cable');
  expect(await withReason(() => Promise.resolve('at once'), null)).toBe('at once');
  expect(reasons.asking).toBe(false);
});

it('answers all that ask at the same time, and says that nothing was saved where nobody gives a reason', async () => {
  const both = [withReason(demanding([]), null), withReason(demanding([]), null)];
  await expect.poll(() => reasons.asking).toBe(true);
  reasons.answer(null);
  for (const done of await Promise.allSettled(both)) {
    expect(done).toMatchObject({ status: 'rejected', reason: { code: 'reason-required' } });
  }
});

it('gives the reason that came with the change first', async () => {
  const told: (string | null)[] = [];
  expect(await withReason(demanding(told), 'corrected')).toBe('done');
  expect(told).toEqual(['corrected']);
});
