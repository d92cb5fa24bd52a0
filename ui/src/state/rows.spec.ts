import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '../lib/errors';

const call = vi.hoisted(() => vi.fn());
vi.mock('../lib/ipc', () => ({ call }));
const { Rows } = await import('./rows.svelte');

const page = (offset: number, limit: number, total: number, tag = '') => ({
  rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) => ({ id: `${tag}${offset + i}` })),
  total,
});
const asked = { query: '', sort: 'date' as const, descending: false };
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('rows of a query', () => {
  beforeEach(() => {
    call.mockReset();
  });

  it('come in pages, as far as they are in sight', async () => {
    call.mockImplementation(async (_, { offset, limit }) => page(offset, limit, 4271));
    const rows = new Rows();
    await rows.ask(asked, 0, 40);
    expect(rows.total).toBe(4271);
    expect(rows.at(7)?.id).toBe('7');
    expect(rows.at(300)).toBeUndefined();
    rows.want(290, 330);
    rows.want(290, 330);
    await settled();
    expect(rows.at(300)?.id).toBe('300');
    expect(rows.indexOf('305')).toBe(305);
    expect(call.mock.calls.map(([, args]) => args.offset)).toEqual([0, 200, 300]);
  });

  it('never ask beyond the end', async () => {
    call.mockImplementation(async (_, { offset, limit }) => page(offset, limit, 120));
    const rows = new Rows();
    await rows.ask(asked, 0, 500);
    await settled();
    expect(call.mock.calls.map(([, args]) => args.offset)).toEqual([0, 100]);
  });

  it('stay until the newer answer is there, and of questions that come meanwhile only the newest is asked', async () => {
    call.mockImplementation(async (_, { offset, limit }) => page(offset, limit, 50, 'old'));
    const rows = new Rows();
    await rows.ask(asked, 0, 40);
    let slow: (value: unknown) => void = () => {};
    call.mockImplementationOnce(() => new Promise((resolve) => (slow = resolve)));
    const first = rows.ask({ ...asked, query: 'ta' }, 0, 40);
    expect(rows.at(0)?.id).toBe('old0');
    call.mockImplementation(async (_, { offset, limit }) => page(offset, limit, 3, 'new'));
    void rows.ask({ ...asked, query: 'talk' }, 0, 40);
    const last = rows.ask({ ...asked, query: 'talks' }, 0, 40);
    slow(page(0, 100, 9, 'first'));
    await Promise.all([first, last]);
    expect(call.mock.calls.map(([, args]) => args.query)).toEqual(['', 'ta', 'talks']);
    expect(rows.total).toBe(3);
    expect(rows.at(0)?.id).toBe('new0');
  });

  it('keep the last good answer when a query is refused, and say why', async () => {
    call.mockImplementation(async (_, { offset, limit }) => page(offset, limit, 50));
    const rows = new Rows();
    await rows.ask(asked, 0, 40);
    call.mockRejectedValueOnce(new CommandError('bad-query', 'What kind?', 'Write kind:talks'));
    await rows.ask({ ...asked, query: 'kind:' }, 0, 40);
    expect(rows.problem?.message).toBe('What kind?');
    expect(rows.at(0)?.id).toBe('0');
    await rows.ask(asked, 0, 40);
    expect(rows.problem).toBeNull();
  });
});
