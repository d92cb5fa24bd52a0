import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Noun, Suggestion } from '../bindings';
import { CommandPalette, type PaletteSources } from './command-palette.svelte';

const JAPAN: Partial<Record<Noun, Suggestion[]>> = {
  event: [{ id: 'e2', name: 'Beijing rebukes Abe’s remarks', detail: 'December 2021' }, { id: 'e1', name: 'Japan–US two-plus-two talks', detail: '7 January 2022' }],
  actor: [{ id: 'a1', name: 'Japan', detail: 'state' }],
};

function palette(other: Partial<PaletteSources> = {}) {
  const asked: string[] = [];
  const made = new CommandPalette({
    offered: (id) => id !== 'edit.redo',
    open: () => true,
    recent: async () => [{ handle: 'h1', name: 'Taiwan.dateline', folder: 'Documents', opened: '2022-01-06T10:00:00Z', missing: false }],
    suggest: async (noun, text) => {
      asked.push(`${noun} ${text}`);
      return text.toLowerCase().startsWith('jap') ? (JAPAN[noun] ?? []) : [];
    },
    ...other,
  });
  const shown = () => made.groups.map(({ name, lines }) => [name, ...lines.map((line) => line.name)]);
  return { made, asked, shown };
}

describe('the command palette', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('offers every action that can be done now, and recent files, before anything is typed', async () => {
    const { made, asked } = palette();
    await made.begin();
    expect(made.groups.map(({ name }) => name)).toEqual(['Actions', 'Recent files']);
    const names = made.lines.map(({ name }) => name);
    expect(names).toContain('Undo');
    expect(names).not.toContain('Redo');
    expect(names).not.toContain('Command palette…');
    expect(asked).toEqual([]);
    expect(made.nothing).toBe(false);
  });

  it('finds actions at once, the best first, with their keys', () => {
    const { made } = palette();
    made.type('timel');
    expect(made.lines[0]).toMatchObject({ name: 'Timeline', keys: 'Alt 1', does: { action: 'view.timeline' } });
    expect(made.lines[1]?.name).toBe('Export timeline as SVG…');
  });

  it('finds records when typing rests', async () => {
    const { made, shown, asked } = palette();
    made.type('ja');
    made.type('Japan');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['event Japan', 'actor Japan', 'place Japan', 'source Japan']);
    expect(shown()).toEqual([
      ['Events', 'Japan–US two-plus-two talks', 'Beijing rebukes Abe’s remarks'],
      ['Actors', 'Japan'],
      ['Find', 'Find “Japan” in all events'],
    ]);
    made.step(2);
    expect(made.lines[made.active]?.does).toEqual({ record: 'actor', id: 'a1', name: 'Japan' });
    made.step(-3);
    expect(made.lines[made.active]?.does).toEqual({ find: 'Japan' });
  });

  it('says when nothing has such a name, once it is known', async () => {
    const { made } = palette();
    made.type('zzz');
    expect(made.nothing).toBe(false);
    await vi.runAllTimersAsync();
    expect(made.nothing).toBe(true);
    made.type('');
    expect(made.nothing).toBe(false);
  });

  it('has no records without a file', async () => {
    const { made, asked } = palette({ open: () => false });
    made.type('Japan');
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
    expect(made.groups).toEqual([]);
    expect(made.nothing).toBe(true);
  });
});
