import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Understanding } from './understanding.svelte';

describe('understanding a date while it is typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once, about the last words, when typing rests', async () => {
    const asked: string[] = [];
    const date = new Understanding(async (words) => (asked.push(words), `[${words}]`));
    for (const words of ['7', '7 ', '7 J', '7 Ja', '7 Jan']) date.hear(words);
    expect(date.waiting).toBe(true);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['7 Jan']);
    expect(date.answer).toBe('[7 Jan]');
    expect(date.waiting).toBe(false);
  });

  it('drops an answer that newer words have overtaken', async () => {
    const answers = new Map<string, (value: string) => void>();
    const date = new Understanding<string>((words) => new Promise((resolve) => answers.set(words, resolve)));
    const slow = date.now('2021');
    const quick = date.now('2022');
    answers.get('2022')?.('later words');
    await quick;
    answers.get('2021')?.('earlier words');
    expect(await slow).toBeNull();
    expect(date.answer).toBe('later words');
    expect(date.about).toBe('2022');
  });

  it('shows nothing after it is cleared, also if an answer is still on its way', async () => {
    let answer = (_: string) => {};
    const date = new Understanding<string>(() => new Promise((resolve) => (answer = resolve)));
    const asked = date.now('2021');
    date.clear();
    answer('2021');
    await asked;
    expect(date.answer).toBeNull();
    expect(date.waiting).toBe(false);
  });

  it('says that the question itself failed', async () => {
    const date = new Understanding<string>(() => Promise.reject({ code: 'closed', message: 'No file is open' }));
    expect(await date.now('2021')).toBeNull();
    expect(date.failed).toBe('No file is open');
    expect(date.waiting).toBe(false);
  });
});
