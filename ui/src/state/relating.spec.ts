import { describe, expect, it } from 'vitest';
import { carriedEvent, carriesEvent, carryEvent, chosenOf, related, relatedOtherwise, relatings } from './relating';

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

  it('is made another one in place, from either side', () => {
    expect(relatedOtherwise('r', '<implements', 'a', 'b')).toEqual({
      set: { noun: 'relation', id: 'r', values: { origin: 'b', target: 'a', type: 'implements' } },
    });
  });

  it('is found among the choices as it is seen from the event', () => {
    const choices = [
      { value: 'implements', label: 'implements' },
      { value: '<implements', label: 'is implemented by' },
      { value: 'contradicts', label: 'contradicts' },
    ];
    expect(chosenOf({ type: 'implements', outgoing: true }, choices)).toBe('implements');
    expect(chosenOf({ type: 'implements', outgoing: false }, choices)).toBe('<implements');
    expect(chosenOf({ type: 'contradicts', outgoing: false }, choices)).toBe('contradicts');
  });

  it('takes from a drag the event that was given to it, and nothing else', () => {
    const data = new Map<string, string>([['text/plain', 'words']]);
    const transfer = {
      get types() {
        return [...data.keys()];
      },
      setData: (type: string, value: string) => data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
    } as unknown as DataTransfer;
    expect([carriesEvent(transfer), carriedEvent(transfer)]).toEqual([false, null]);
    carryEvent(transfer, 'e1');
    expect([carriesEvent(transfer), carriedEvent(transfer)]).toEqual([true, 'e1']);
  });
});
