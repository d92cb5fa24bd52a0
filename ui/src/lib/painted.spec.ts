import { expect, it } from 'vitest';
import { painted } from './painted';

const marks = () => performance.getEntriesByName('dateline:rows') as PerformanceMark[];

it('notes what a part shows after the frame, and keeps the last mark only', async () => {
  painted('rows', { query: 'talks' });
  expect(marks()).toEqual([]);
  await expect.poll(() => marks().map(({ detail }) => detail as unknown)).toEqual([{ query: 'talks' }]);
  painted('rows', { query: 'pact' });
  painted('rows', { query: 'pacts' });
  await expect.poll(() => marks().map(({ detail }) => detail as unknown)).toEqual([{ query: 'pacts' }]);
});
