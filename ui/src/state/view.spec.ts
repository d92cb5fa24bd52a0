import { describe, expect, it, vi } from 'vitest';

const call = vi.hoisted(() => vi.fn());
vi.mock('../lib/ipc', () => ({ call }));
const { readLook, view } = await import('./view.svelte');

describe('the look of the last time', () => {
  it('is taken as it was', () => {
    const look = {
      tab: 'table',
      lanes: 'actor',
      theme: 'dark',
      inspector: false,
      inspectorWidth: 400,
      legend: false,
      overview: false,
      columns: [{ id: 'title', rem: 20 }, { id: 'tags' }],
      tourSeen: true,
    };
    expect(readLook(JSON.stringify(look))).toEqual(look);
  });

  it('falls back part by part where it makes no sense', () => {
    const look = readLook('{"tab":"map","theme":"dark","inspectorWidth":9000,"legend":"yes"}');
    expect(look).toMatchObject({ tab: 'timeline', theme: 'dark', inspectorWidth: 640, legend: true });
  });

  it('is the first look where there is none', () => {
    for (const text of [null, '', 'not JSON', '7', 'null', '[]']) expect(readLook(text).tab).toBe('timeline');
  });
});

describe('recalling the look', () => {
  it('leaves alone what was touched before it was there', async () => {
    let answer: (value: unknown) => void = () => {};
    call.mockImplementation((name: string) =>
      name === 'preferences' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve({}),
    );
    const recalled = view.recall();
    view.tab = 'table';
    answer({ look: '{"tab":"list","lanes":"actor"}' });
    await recalled;
    expect(view.tab).toBe('table');
    expect(view.lanes).toBe('actor');
  });
});
