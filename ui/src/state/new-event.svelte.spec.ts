import { describe, expect, it } from 'vitest';
import type { Applied, Operation, Understood } from '../bindings';
import type { UnderstandDate } from './date-field.svelte';
import { NewEvent } from './new-event.svelte';

/** 2022-01-07 is day 19,000 or so; everything else is no date. */
const understand: UnderstandDate = async (words) =>
  words === '7 Jan 2022'
    ? ({ ok: true, stored: '2022-01-07', bounds: { from: 1_641_513_600, to: 1_641_600_000, shape: 'day' } } as Understood)
    : { ok: false, message: 'No date', hint: 'Type “7 Jan 2022”.', needs_anchor: false, offset: null, anchor_rule: null };

function event(start = {}) {
  const written: Operation[][] = [];
  const write = async (operations: Operation[]) => {
    written.push(operations);
    return { created: ['e1'], moved: 0 } as unknown as Applied;
  };
  return { written, made: new NewEvent(start, write, understand) };
}

describe('a new event', () => {
  it('is one operation, with its date as it was understood', async () => {
    const { made, written } = event({ kind: 'k1' });
    made.title = '  Talks ';
    made.hear('7 Jan 2022');
    expect(await made.write()).toBe('e1');
    expect(written).toEqual([
      [{ create: { noun: 'event', values: { title: 'Talks', date: '2022-01-07', kind: 'k1', status: 'held' } } }],
    ]);
  });

  it('may be undated', async () => {
    const { made, written } = event();
    made.title = 'Draft plan';
    await made.write();
    expect(written[0]).toEqual([{ create: { noun: 'event', values: { title: 'Draft plan', date: null, kind: null, status: 'held' } } }]);
  });

  it('is not written without a title or with words that are no date, and says which field it is', async () => {
    const { made, written } = event();
    expect(await made.write()).toBeNull();
    expect(made.error?.field).toBe('title');
    made.title = 'Talks';
    made.hear('blurb');
    expect(await made.write()).toBeNull();
    expect(made.error?.field).toBe('date');
    expect(made.error?.error.hint).toContain('7 Jan 2022');
    expect(written).toEqual([]);
  });

  it('is expected if it lies ahead, unless the person said otherwise', async () => {
    const { made } = event();
    await made.date.understanding.now('7 Jan 2022');
    made.guess(1_600_000_000);
    expect(made.status).toBe('expected');
    made.guess(1_700_000_000);
    expect(made.status).toBe('held');
    made.choose('cancelled');
    made.guess(1_600_000_000);
    expect(made.status).toBe('cancelled');
  });
});
