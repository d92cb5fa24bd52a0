import { describe, expect, it } from 'vitest';
import { linesOf, newField } from './new-field';

describe('a new field', () => {
  it('has a unit if it holds numbers, and options if it holds choices', () => {
    expect(newField(' Dead ', 'number', 'people', 'a')).toEqual({ name: 'Dead', type: 'number', unit: 'people', options: null });
    expect(newField('Currency', 'choice', 'people', ' Yen \n\nUS dollar\nYen')).toEqual({ name: 'Currency', type: 'choice', unit: null, options: 'Yen\nUS dollar' });
    expect(newField('Case', 'text', 'people', 'a')).toEqual({ name: 'Case', type: 'text', unit: null, options: null });
  });

  it('has no options of nothing', () => expect(linesOf(' \n\n')).toEqual([]));
});
