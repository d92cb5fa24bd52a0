import { describe, expect, it } from 'vitest';
import { moveOf } from './keyboard';

describe('keys of the timeline', () => {
  it('are read as moves', () => {
    const press = (key: string, other = {}) => moveOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...other });
    expect(press('ArrowLeft')).toEqual({ go: 'previous' });
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ pan: 0.25 });
    expect(press('PageDown')).toEqual({ scroll: 0.9 });
    expect(press(' ', { ctrlKey: true })).toBe('add');
    expect(press(' ')).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});
