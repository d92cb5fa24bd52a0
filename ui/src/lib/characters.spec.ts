import { describe, expect, it } from 'vitest';
import { characterAt, replaced, unitAt } from './characters';

describe('positions in a line', () => {
  it('are counted in characters there and in units here', () => {
    const line = '🗾 安倍, é';
    expect(unitAt(line, 0)).toBe(0);
    expect(unitAt(line, 1)).toBe(2);
    expect(unitAt(line, 99)).toBe(line.length);
    for (let at = 0; at <= [...line].length; at += 1) expect(characterAt(line, unitAt(line, at))).toBe(at);
  });

  it('are replaced as characters', () => {
    expect(replaced('🗾 Jap, US', 2, 5, 'Japan')).toBe('🗾 Japan, US');
    expect(replaced('', 0, 0, 'x')).toBe('x');
  });
});
