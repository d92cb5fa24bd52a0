import { describe, expect, it } from 'vitest';
import { related, relatings } from './relating';

describe('relating two events', () => {
  it('offers each type from both sides, and once where they read alike', () => {
    const types = [
      { word: 'responds-to', label: 'responds to', reverse: 'is answered by' },
      { word: 'contradicts', label: 'contradicts', reverse: 'contradicts' },
    ] as const;
    expect(relatings(types)).toEqual([
      { value: 'responds-to', label: 'responds to' },
      { value: '<responds-to', label: 'is answered by' },
      { value: 'contradicts', label: 'contradicts' },
    ]);
  });

  it('is said of the event, or of the other', () => {
    expect(related('responds-to', 'a', 'b')).toEqual({ create: { noun: 'relation', values: { origin: 'a', target: 'b', type: 'responds-to' } } });
    expect(related('<responds-to', 'a', 'b')).toEqual({ create: { noun: 'relation', values: { origin: 'b', target: 'a', type: 'responds-to' } } });
  });
});
