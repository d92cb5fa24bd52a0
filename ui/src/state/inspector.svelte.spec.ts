import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventDetail, Operation, Session } from '../bindings';
import { CommandError } from '../lib/errors';

const written: Operation[] = [];
const answers = new Map<string, () => Promise<EventDetail>>();
let refuse = false;

vi.mock('../lib/ipc', () => ({
  hear: () => () => undefined,
  call: async (name: string, args: { id: string; operations: Operation[] }) => {
    if (name === 'event') return answers.get(args.id)?.() ?? { id: args.id, title: args.id };
    if (name !== 'apply') return {};
    if (refuse) throw new CommandError('bad-value', 'An event needs a title');
    written.push(...args.operations);
    return { created: [], moved: 0 };
  },
}));

const { drafts } = await import('./fields.svelte');
const { inspector } = await import('./inspector.svelte');
const { session } = await import('./session.svelte');
const { toasts } = await import('./toasts.svelte');

const title = (id: string, saved: string) => drafts.of({ noun: 'event', id, field: 'title' }, saved);

describe('the inspector', () => {
  beforeEach(async () => {
    session.now = { ...session.now, author: 'Ada' } as Session;
    written.length = 0;
    answers.clear();
    refuse = false;
    drafts.clear();
    await inspector.show(null);
  });

  it('saves what was typed into one event before it shows another, and to the right one', async () => {
    await inspector.show('e1');
    title('e1', 'Talks').type('Talks in Tokyo');
    await inspector.show('e2');
    expect(written).toEqual([{ set: { noun: 'event', id: 'e1', values: { title: 'Talks in Tokyo' } } }]);
    expect(inspector.event?.id).toBe('e2');
  });

  it('keeps what could not be saved, says so, and has it again when the event is back', async () => {
    await inspector.show('e1');
    title('e1', 'Talks').type('   ');
    refuse = true;
    await inspector.show('e2');
    expect(toasts.shown.at(-1)?.text).toContain('An event needs a title');
    const said = toasts.shown.length;
    await inspector.show('e1');
    expect(toasts.shown.length).toBe(said);
    expect(title('e1', 'Talks').text).toBe('   ');
    expect(title('e1', 'Talks').error?.message).toBe('An event needs a title');
  });

  it('shows the event that was selected last, whichever answer comes first', async () => {
    let slow = () => {};
    answers.set('e1', () => new Promise((resolve) => (slow = () => resolve({ id: 'e1' } as EventDetail))));
    const first = inspector.show('e1');
    const second = inspector.show('e2');
    await second;
    slow();
    await first;
    expect(inspector.event?.id).toBe('e2');
  });

  it('says why an event cannot be shown', async () => {
    answers.set('e1', () => Promise.reject(new CommandError('no-record', 'There is no such event')));
    await inspector.show('e1');
    expect(inspector.event).toBeNull();
    expect(inspector.problem?.message).toBe('There is no such event');
  });
});
