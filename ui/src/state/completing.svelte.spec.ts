import { describe, expect, it, vi } from 'vitest';
import type { Completion } from '../bindings';
import { adds, Completing, completed } from './completing.svelte';

const answers: ((found: { start: number; end: number; options: Completion[] }) => void)[] = [];
vi.mock('../lib/ipc', () => ({ call: () => new Promise((answer) => answers.push(answer)) }));

const option = (insert: string, goesOn = false): Completion => ({ insert, name: insert, detail: '', count: null, field: '', goes_on: goesOn });

describe('a text that is completed', () => {
  it('has a space after a value, and none after the name of a field', () => {
    expect(completed('ki', { start: 0, end: 2 }, option('kind:', true))).toEqual({ text: 'kind:', cursor: 5 });
    expect(completed('kind:ta', { start: 5, end: 7 }, option('Talks'))).toEqual({ text: 'kind:Talks ', cursor: 11 });
    expect(completed('kind:ta when:2022', { start: 5, end: 7 }, option('Talks'))).toEqual({ text: 'kind:Talks when:2022', cursor: 10 });
    expect(completed('ki:talks', { start: 0, end: 2 }, option('kind:', true))).toEqual({ text: 'kind:talks', cursor: 4 });
    expect(completed('(kind:ta)', { start: 6, end: 8 }, option('Talks'))).toEqual({ text: '(kind:Talks)', cursor: 11 });
  });

  it('is counted in characters, not in the units of a string', () => {
    expect(completed('𝔸 kind:ta', { start: 7, end: 9 }, option('Talks')).text).toBe('𝔸 kind:Talks ');
  });
});

describe('an option', () => {
  it('that is typed in full is none', () => {
    expect(adds('plan kind:talks', { start: 10, end: 15 }, option('Talks'))).toBe(false);
    expect(adds('plan kind:talk', { start: 10, end: 14 }, option('Talks'))).toBe(true);
  });
});

describe('the keys among completions', () => {
  it('go round by way of the text', () => {
    const completing = new Completing();
    completing.now = { start: 0, end: 0, options: [option('a'), option('b')] };
    const way = [1, 1, 1, -1].map((by) => (completing.move(by as 1 | -1), completing.active));
    expect(way).toEqual([0, 1, -1, 1]);
  });
});

describe('a list that what is typed has left behind', () => {
  it('is waited for by keys, and an option of it takes the place of all that is typed', async () => {
    const completing = new Completing();
    const first = completing.ask('kind:', 5);
    answers.shift()?.({ start: 5, end: 5, options: [option('Statement'), option('Talks')] });
    await first;
    expect(completing.coming).toBeNull();

    const second = completing.ask('kind:tal', 8);
    expect(completing.coming).not.toBeNull();
    expect(completed('kind:tal', completing.now, option('Statement')).text).toBe('kind:Statement ');

    answers.shift()?.({ start: 5, end: 8, options: [option('Talks')] });
    await second;
    expect(completing.coming).toBeNull();
    expect(completing.options.map(({ insert }) => insert)).toEqual(['Talks']);
  });
});
