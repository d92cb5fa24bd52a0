import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { language, text } from './texts.svelte';

afterEach(() => language.speak('en', 'en-GB'));

describe('texts', () => {
  it('are said with their arguments, numbers as the locale has them', () => {
    expect(text('frame-events', { count: 1 })).toBe('1 event');
    expect(text('frame-events', { count: 4271 })).toBe('4,271 events');
    language.speak('en', 'en-DE');
    expect(text('frame-events', { count: 4271 })).toBe('4.271 events');
    language.speak('ja', 'ja-JP');
    expect(text('frame-events', { count: 4271 })).toBe('出来事4,271件');
  });

  it('are said anew when the language changes, and the page says which it is', () => {
    const heard: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void heard.push(text('frame-no-file')));
    });
    flushSync();
    language.speak('ja', 'ja-JP');
    flushSync();
    stop();
    expect(heard).toEqual(['No file open', 'ファイルは開かれていません']);
    expect(document.documentElement.lang).toBe('ja');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('keep the direction of a name to the name', () => {
    expect(text('frame-doing-open', { name: 'talks' })).toBe('Open talks');
    expect(text('frame-doing-open', { name: 'محادثات' })).toBe(`Open ${String.fromCharCode(0x2068)}محادثات${String.fromCharCode(0x2069)}`);
  });
});
