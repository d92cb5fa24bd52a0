import { describe, expect, it } from 'vitest';
import { CommandError } from '../lib/errors';
import { Draft } from './draft.svelte';
import { DraftBook } from './drafts.svelte';

const never = () => Promise.reject(new Error('not expected'));

describe('a draft', () => {
  it('saves what was typed, once, however often it is asked', async () => {
    const sent: string[] = [];
    const draft = new Draft('Talks', async (text) => void sent.push(text));
    draft.type('Two-plus-two talks');
    const both = await Promise.all([draft.commit(), draft.commit()]);
    expect(both).toEqual([true, true]);
    expect(sent).toEqual(['Two-plus-two talks']);
    expect(draft.saved).toBe('Two-plus-two talks');
    expect(draft.changed).toBe(false);
  });

  it('does not save what was not changed', async () => {
    const draft = new Draft('Talks', never);
    expect(await draft.commit()).toBe(true);
    draft.type('Talks');
    expect(await draft.commit()).toBe(true);
  });

  it('keeps typing through a refresh and says that the record moved on', () => {
    const draft = new Draft('Talks', never);
    draft.type('Talks in Tok');
    draft.refresh('Consultations');
    expect(draft.text).toBe('Talks in Tok');
    expect(draft.saved).toBe('Consultations');
    expect(draft.overtaken).toBe(true);
    draft.revert();
    expect(draft.text).toBe('Consultations');
    expect(draft.overtaken).toBe(false);
  });

  it('follows a refresh when nothing is being typed', () => {
    const draft = new Draft('Talks', never);
    draft.refresh('Consultations');
    expect(draft.text).toBe('Consultations');
    expect(draft.changed).toBe(false);
  });

  it('keeps the text and the reason when it cannot be saved', async () => {
    const draft = new Draft('2021', async () => {
      throw new CommandError('date', 'No date is in “blurb”', 'Type a date such as “7 Jan 2022”.');
    });
    draft.type('blurb');
    expect(await draft.commit()).toBe(false);
    expect(draft.text).toBe('blurb');
    expect(draft.error?.hint).toContain('7 Jan 2022');
    draft.type('blurb 2');
    expect(draft.error).toBeNull();
  });

  it('takes the spelling of the record when the refresh comes while saving', async () => {
    const draft: Draft = new Draft('2021', async () => draft.refresh('7 January 2022'));
    draft.type('7 jan 2022');
    expect(await draft.commit()).toBe(true);
    expect(draft.text).toBe('7 January 2022');
    expect(draft.overtaken).toBe(false);
  });

  it('does not lose what is typed while an earlier text is being saved', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const sent: string[] = [];
    const draft = new Draft('a', async (text) => {
      sent.push(text);
      await gate;
    });
    draft.type('ab');
    const first = draft.commit();
    draft.type('abc');
    const second = draft.commit();
    release();
    expect(await first).toBe(true);
    expect(await second).toBe(true);
    expect(sent).toEqual(['ab', 'abc']);
    expect(draft.saved).toBe('abc');
  });
});

describe('the book of drafts', () => {
  it('saves everything on flush and keeps what failed, with its text', async () => {
    const book = new DraftBook();
    const saved: string[] = [];
    book.of('e1/title', 'Talks', async (text) => void saved.push(text)).type('Talks in Tokyo');
    book.of('e1/date', '2021', async () => Promise.reject(new CommandError('date', 'No date'))).type('sometime');
    const unsaved = await book.flush();
    expect(saved).toEqual(['Talks in Tokyo']);
    expect(unsaved.map(({ key }) => key)).toEqual(['e1/date']);
    const again = book.of('e1/date', '2021', never);
    expect(again.text).toBe('sometime');
    expect(again.error?.message).toBe('No date');
  });

  it('keeps a draft as long as a field shows it or it has unsaved text', async () => {
    const book = new DraftBook();
    const first = book.of('e1/title', 'Talks', async () => {});
    const gone = book.show('e1/title');
    await book.flush();
    expect(book.of('e1/title', 'Talks', never)).toBe(first);
    first.type('Talks in Tokyo');
    gone();
    expect(book.unsaved).toEqual(['e1/title']);
    await book.flush();
    expect(book.of('e1/title', 'Talks in Tokyo', never)).not.toBe(first);
  });
});
