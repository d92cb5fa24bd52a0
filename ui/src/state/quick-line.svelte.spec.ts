import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Applied, LinePart, Operation, UnderstandLineArgs, UnderstoodLine } from '../bindings';
import { QuickLine } from './quick-line.svelte';

const event: Operation = { create: { id: 'new:event', noun: 'event', values: { title: 'Talks' } } };

function part(fields: Partial<LinePart>): LinePart {
  return { role: 'actor', start: 0, end: 0, words: '', state: 'known', text: '', detail: '', choices: [], ...fields };
}

function answer(fields: Partial<UnderstoodLine> = {}): UnderstoodLine {
  const date = { display: '', anchor: null } as unknown as UnderstoodLine['date'];
  const none = { spans: [], parts: [], title: 'Talks', status: 'held', status_label: 'Held', problem: null, duplicates: [], completions: [] };
  return { ...none, date, operations: [event], ...fields } as UnderstoodLine;
}

/** A line whose backend answers with what is given, newest last. */
function stage(...answers: UnderstoodLine[]) {
  const asked: UnderstandLineArgs[] = [];
  const saved: Operation[][] = [];
  const line = new QuickLine({
    understand: async (args) => (asked.push(args), answers.length > 1 ? answers.shift()! : (answers[0] ?? answer())),
    save: async (operations) => (saved.push(operations), { created: operations.map((_, at) => `r${at}`) } as unknown as Applied),
    newestSource: async () => ({ id: 's1', name: 'Reuters', detail: '' }),
  });
  return { line, asked, saved };
}

describe('the line for new events', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once, when typing rests, with the cursor in characters', async () => {
    const { line, asked } = stage();
    for (const text of ['🗾', '🗾 J', '🗾 Ja']) line.hear(text, text.length);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([{ line: '🗾 Ja', caret: 4, after: null, source: null, decisions: [] }]);
    expect(line.about).toBe('🗾 Ja');
  });

  it('enters what was understood and is ready for the next line, which may count from this event', async () => {
    const actor: Operation = { create: { id: 'new:actor-1', noun: 'actor', values: { name: 'X' } } };
    const { line, asked, saved } = stage(answer({ operations: [actor, event] }));
    line.hear('7 Jan talks X: Talks', 20);
    expect(await line.enter()).toEqual({ id: 'r1', title: 'Talks' });
    expect(saved).toEqual([[actor, event]]);
    expect(line.line).toBe('');
    line.hear('the day after', 13);
    await vi.runAllTimersAsync();
    expect(asked.at(-1)?.after).toBe('r1');
  });

  it('enters nothing as long as something must be chosen, and says so', async () => {
    const choice = { take: { record: 'nk' }, name: 'North Korea', detail: '', chosen: false };
    const korea = part({ words: 'Korea', state: 'ambiguous', choices: [choice] });
    const { line, asked, saved } = stage(answer({ parts: [korea], problem: 'Choose what “Korea” means.', operations: [] }), answer());
    line.hear('Korea: missile', 14);
    expect(await line.enter()).toBeNull();
    expect(line.error).toBe('Choose what “Korea” means.');
    expect(line.undecided).toEqual([korea]);
    await line.decide(korea, choice);
    expect(asked.at(-1)?.decisions).toEqual([{ role: 'actor', words: 'Korea', take: { record: 'nk' } }]);
    expect(await line.enter()).not.toBeNull();
    expect(saved).toHaveLength(1);
  });

  it('keeps the line where it cannot be saved', async () => {
    const failing = new QuickLine({
      understand: async () => answer(),
      save: () => Promise.reject({ code: 'disk-full', message: 'The disk is full', hint: 'Make room.' }),
      newestSource: async () => null,
    });
    failing.hear('x: y', 4);
    expect(await failing.enter()).toBeNull();
    expect(failing.line).toBe('x: y');
    expect(failing.error).toContain('The disk is full');
    expect(failing.saving).toBe(false);
  });

  it('completes the words at the cursor', async () => {
    const { line } = stage();
    line.hear('🗾 ta', 5);
    await vi.runAllTimersAsync();
    const caret = line.complete({ role: 'kind', start: 2, end: 4, insert: 'talks', name: 'Talks', detail: '' });
    expect(line.line).toBe('🗾 talks ');
    expect(caret).toBe(9);
    await vi.runAllTimersAsync();
    line.hear('Jap', 3);
    await vi.runAllTimersAsync();
    expect(line.complete({ role: 'actor', start: 0, end: 3, insert: 'Japan', name: 'Japan', detail: '' })).toBe(5);
    expect(line.line).toBe('Japan');
  });

  it('repeats the last date, as a day of its own where it was counted from the event before', async () => {
    const dated = part({ role: 'date', words: '7 Jan', end: 5 });
    const counted = { display: '8 January 2022', anchor: { target: { event: 'e' } } } as unknown as UnderstoodLine['date'];
    const { line } = stage(answer({ parts: [dated] }), answer({ parts: [{ ...dated, words: 'the day after' }], date: counted }));
    expect(line.repeatDate()).toBe(false);
    line.hear('7 Jan: a', 8);
    await line.enter();
    line.hear('talks', 5);
    expect(line.repeatDate()).toBe(true);
    expect(line.line).toBe('7 Jan talks');
    line.hear('the day after: b', 16);
    await line.enter();
    line.repeatDate();
    expect(line.line).toBe('8 January 2022 ');
  });

  it('cites a source that a line named for the lines after it, until it is dropped', async () => {
    const source: Operation = { create: { id: 'new:source-1', noun: 'source', values: { title: 'Kyodo' } } };
    const named = part({ role: 'source', words: 'Kyodo', state: 'new' });
    const { line } = stage(answer({ parts: [named], operations: [source, event] }));
    line.hear('x source:Kyodo', 14);
    await line.enter();
    expect(line.source).toEqual({ id: 'r0', name: 'Kyodo', detail: '' });
    await line.repeatSource();
    expect(line.source).toBeNull();
    await line.repeatSource();
    expect(line.source?.name).toBe('Kyodo');
  });

  it('offers the newest source of the file where none was cited yet', async () => {
    const { line } = stage();
    await line.repeatSource();
    expect(line.source?.id).toBe('s1');
    line.replaced();
    expect(line.source).toBeNull();
  });
});
