import { expect, it } from 'vitest';
import { pages } from './pages.svelte';

it('a page opens with its list, and another noun has a list of its own', () => {
  pages.open('actor');
  pages.words = 'jap';
  pages.open('actor', 'japan');
  expect([pages.shown, pages.noun, pages.id, pages.words]).toEqual([true, 'actor', 'japan', 'jap']);
  pages.open('place', 'tokyo');
  expect([pages.noun, pages.id, pages.words]).toEqual(['place', 'tokyo', '']);
  pages.close();
  expect([pages.shown, pages.id]).toEqual([false, null]);
});
