import { describe, expect, it } from 'vitest';
import { consequences } from './discarding';

describe('what deleting brings with it', () => {
  it('is nothing where nothing hangs on it', () => expect(consequences({ goes: [], stays: [], anchored: 0 })).toBe(''));

  it('says what goes and what stays', () => {
    expect(consequences({ goes: ['2 participants', '1 alias'], stays: ['1 place'], anchored: 0 })).toBe(
      '2 participants and 1 alias go with it. 1 place stays without it.',
    );
    expect(consequences({ goes: ['1 office'], stays: [], anchored: 0 })).toBe('1 office goes with it.');
  });

  it('is barred while dates count from it', () => {
    expect(consequences({ goes: ['3 citations'], stays: [], anchored: 2 })).toBe(
      '2 events count their dates from it. Give them dates of their own first.',
    );
  });
});
