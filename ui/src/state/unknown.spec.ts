import { expect, it } from 'vitest';
import { wordsIn } from './unknown';

it('reads words with signs between them, each once', () => {
  expect(wordsIn('2999-01-01, n/a;not  given , n/a')).toEqual(['2999-01-01', 'n/a', 'not  given']);
  expect(wordsIn(' , ')).toEqual([]);
});
