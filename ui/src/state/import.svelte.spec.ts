import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportOptions, ImportPreview, ImportReport } from '../bindings';
import { CommandError } from '../lib/errors';
import { Import, type ImportCommands } from './import.svelte';

const TARGETS = [
  { field: 'title', label: 'Title', group: 'Event', repeat: false },
  { field: 'place', label: 'Place', group: 'Event', repeat: false },
  { field: 'actor', label: 'Participant', group: 'Actors', repeat: true },
];

function commands(other: Partial<ImportCommands> = {}) {
  const asked: ImportOptions[] = [];
  const preview = async (_: string, options: ImportOptions) => {
    asked.push(options);
    return { name: 'travels.csv', targets: TARGETS, mapping: options.mapping ?? [{ field: 'title', from: 'name' }], undecided: null } as ImportPreview;
  };
  const all: ImportCommands = {
    pick: async () => ({ handle: 'h1', name: 'travels.csv' }),
    preview,
    run: async () => ({ handle: 'r1', change: 'c1', counts: {}, rows: [] }) as unknown as ImportReport,
    cancel: async () => ({}),
    ...other,
  };
  return { asked, all };
}

describe('an import', () => {
  it('looks at the table that was picked, with everything found out', async () => {
    const { all, asked } = commands();
    const table = new Import(null, all);
    expect(await table.begin()).toBe(true);
    expect(table.step).toBe('preview');
    expect(asked).toEqual([{ keep_unmapped: true }]);
  });

  it('ends if no table is picked', async () => {
    const table = new Import(null, commands({ pick: async () => null }).all);
    expect(await table.begin()).toBe(false);
    expect(table.step).toBe('choose');
  });

  it('adds to the guessed mapping what is chosen', async () => {
    const { all, asked } = commands();
    const table = new Import('h1', all);
    await table.begin();
    await table.assign('country', 'place');
    expect(asked.at(-1)?.mapping).toEqual([
      { field: 'title', from: 'name' },
      { field: 'place', from: 'country' },
    ]);
  });

  it('guesses anew when the file is read in another way: its columns may be others', async () => {
    const { all, asked } = commands();
    const table = new Import('h1', all);
    await table.begin();
    await table.assign('country', 'place');
    await table.order('start', 'dmy');
    await table.read({ delimiter: ';' });
    expect(asked.at(-1)).toEqual({ keep_unmapped: true, delimiter: ';', mapping: null, order: {} });
  });

  it('keeps the preview in sight when a choice cannot be followed', async () => {
    let refuse = false;
    const { all } = commands();
    const table = new Import('h1', {
      ...all,
      preview: (handle, options) => (refuse ? Promise.reject(new CommandError('bad-table', 'No column “x”')) : all.preview(handle, options)),
    });
    await table.begin();
    refuse = true;
    await table.keep(false);
    expect(table.preview?.name).toBe('travels.csv');
    expect(table.error?.message).toBe('No column “x”');
    expect(table.looking).toBe(false);
  });

  it('waits for what only a person can decide', async () => {
    const { all } = commands();
    const undecided = { code: 'table-unsure' as const, message: 'Day first or month first', hint: null, field: null };
    const table = new Import('h1', {
      ...all,
      preview: async (handle, options) => ({ ...(await all.preview(handle, options)), undecided: options.order?.start ? null : undecided }),
    });
    await table.begin();
    expect(table.ready).toBe(false);
    await table.order('start', 'dmy');
    expect(table.ready).toBe(true);
  });

  it('says that nothing was changed when it was stopped', async () => {
    const table = new Import('h1', commands({ run: () => Promise.reject(new CommandError('cancelled', 'the import was stopped')) }).all);
    await table.begin();
    await table.run();
    expect(table.step).toBe('preview');
    expect(table.note).toContain('Nothing was changed');
    expect(table.error).toBeNull();
  });

  describe('with words for “not known” being typed', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    it('is looked at with them when typing rests, and without them when they are gone', async () => {
      const { all, asked } = commands();
      const table = new Import('h1', all);
      await table.begin();
      table.unknown(['2999-01']);
      table.unknown(['2999-01-01', 'n/a']);
      expect(table.ready).toBe(false);
      await vi.runAllTimersAsync();
      expect(asked.map(({ unknown }) => unknown)).toEqual([undefined, ['2999-01-01', 'n/a']]);
      table.unknown([]);
      await vi.runAllTimersAsync();
      expect(asked.at(-1)?.unknown).toBeNull();
      expect(table.ready).toBe(true);
    });
  });

  describe('with a template being typed', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('tries it when typing rests', async () => {
      const { all, asked } = commands();
      const table = new Import('h1', all);
      await table.begin();
      table.template('title', '{na');
      table.template('title', '{name}: {country}');
      expect(table.looking).toBe(true);
      await vi.runAllTimersAsync();
      expect(asked).toHaveLength(2);
      expect(asked[1]?.mapping).toEqual([{ field: 'title', from: '{name}: {country}' }]);
    });
  });
});
