import { describe, expect, it } from 'vitest';
import { fit } from './match';

describe('how well a name fits what is typed', () => {
  it('is best where the name begins so, then where its words do', () => {
    const fits = ['Export timeline as SVG…', 'Timeline', 'Fit all events', 'Undo'].map((name) => fit(name, 'time'));
    expect(fits).toEqual([3, 4, 0, 0]);
    expect(fit('Export timeline as SVG…', 'xpor')).toBe(1);
    expect(fit('Export timeline as SVG…', 'svg xpor')).toBe(2);
  });

  it('wants every word, in any order', () => {
    expect(fit('Open the sample', 'sample open')).toBe(3);
    expect(fit('Open the sample', 'sample close')).toBe(0);
  });

  it('minds neither capitals nor accents', () => {
    expect(fit('Évian accords', 'evian')).toBe(4);
    expect(fit('Theme', '')).toBe(1);
  });
});
