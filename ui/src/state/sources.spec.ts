import { describe, expect, it } from 'vitest';
import type { CitationShown } from '../bindings';
import { shortName } from './sources';

const citing = (id: string, publisher: string | null) => ({ source: { id, publisher } as CitationShown['source'] });

describe('the short name of a source', () => {
  const report = { id: 's1', name: 'Allies to hold talks on regional security' };

  it('is its publisher, where a citation knows it', () => {
    expect(shortName(report, [citing('s2', 'Kyodo'), citing('s1', 'Reuters')])).toBe('Reuters');
  });

  it('is its title otherwise', () => {
    expect(shortName(report, [citing('s2', 'Kyodo')])).toBe(report.name);
    expect(shortName(report, [citing('s1', null)])).toBe(report.name);
  });
});
