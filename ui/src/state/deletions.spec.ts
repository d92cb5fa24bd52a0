import { expect, it } from 'vitest';
import type { DeletedRecord } from '../bindings';
import { goneWith } from './deletions';

const record = (noun: DeletedRecord['noun'], name: string): DeletedRecord => ({ id: `${noun}-${name}`, noun, noun_label: noun, name });

it('tells what is away by name, and counts what hung on it', () => {
  expect(goneWith({ records: [record('event', 'Talks'), record('participation', 'Japan'), record('tagging', '')] })).toEqual({
    names: ['Event “Talks”'],
    more: 'and 2 other records',
  });
  expect(goneWith({ records: [record('event', 'Talks')] })).toEqual({ names: ['Event “Talks”'], more: '' });
  expect(goneWith({ records: [record('note', 'Ask Kyodo')] })).toEqual({ names: [], more: '1 note' });
  const many = Array.from({ length: 8 }, (_, at) => record('event', `E${at}`));
  expect(goneWith({ records: many })).toMatchObject({ names: { length: 5 }, more: 'and 3 other records' });
});
