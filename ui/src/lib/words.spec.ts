import { afterEach, expect, it } from 'vitest';
import { language } from './texts.svelte';
import { fieldName, nounName, wordName } from './words';

afterEach(() => language.speak('en', 'en-GB'));

it('words are those of the catalogue, and those of the analyst as they are', () => {
  expect(wordName('under-way')).toBe('Under way');
  expect(wordName('guest-of-honour')).toBe('Guest of honour');
  expect(nounName('participation')).toBe('participant');
  expect(fieldName('source', 'published')).toBe('date of publication');
  expect(fieldName('event', 'day_order')).toBe('order within the day');
  language.speak('ja', 'ja-JP');
  expect(wordName('under-way')).toBe('進行中');
  expect(wordName('guest-of-honour')).toBe('Guest of honour');
  expect(fieldName('source', 'published')).toBe('発行日');
});
