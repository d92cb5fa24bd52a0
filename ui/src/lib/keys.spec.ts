import { describe, expect, it } from 'vitest';
import { ACTION_IDS, ACTIONS } from './actions';
import { actionOf, editsText, keysOf, shown, takesEnter, written } from './keys';

const press = (key: string, other = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...other });

describe('keys', () => {
  it('are written as in the table of actions', () => {
    expect(written(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+z');
    expect(written(press('z', { metaKey: true }))).toBe('Ctrl+z');
    expect(written(press('?', { shiftKey: true }))).toBe('?');
    expect(written(press('1', { altKey: true }))).toBe('Alt+1');
  });

  it('mean one action each', () => {
    const all = ACTION_IDS.flatMap((id) => [ACTIONS[id].key, ACTIONS[id].also]).filter((key) => key !== undefined);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave typing alone', () => {
    expect(actionOf(press('n'), false)).toBe('event.line');
    expect(actionOf(press('n'), true)).toBeNull();
    expect(actionOf(press('/'), true)).toBeNull();
    expect(actionOf(press('o', { ctrlKey: true }), true)).toBe('file.open');
  });

  it('leave undo and selecting all to the text that is being edited', () => {
    expect(actionOf(press('a', { ctrlKey: true }), false)).toBe('edit.select_all');
    expect(actionOf(press('a', { ctrlKey: true }), true)).toBeNull();
    expect(actionOf(press('z', { ctrlKey: true }), false)).toBe('edit.undo');
    expect(actionOf(press('z', { ctrlKey: true }), true)).toBeNull();
  });

  it('know what takes text', () => {
    const check = document.createElement('input');
    check.type = 'checkbox';
    expect(editsText(check)).toBe(false);
    expect(editsText(document.createElement('input'))).toBe(true);
    expect(editsText(document.createElement('textarea'))).toBe(true);
    expect(editsText(document.createElement('button'))).toBe(false);
    expect(editsText(null)).toBe(false);
  });

  it('leave Enter to buttons', () => {
    expect(takesEnter(document.createElement('button'))).toBe(true);
    expect(takesEnter(document.createElement('summary'))).toBe(true);
    expect(takesEnter(document.createElement('div'))).toBe(false);
    expect(takesEnter(null)).toBe(false);
  });

  it('are shown as people read them', () => {
    expect(shown('Ctrl+Shift+z')).toBe('Ctrl Shift Z');
    expect(shown('+')).toBe('+');
    expect(keysOf('view.fit')).toBe('F');
    expect(keysOf('event.delete')).toBe('Del');
    expect(keysOf('file.sample')).toBe('');
  });
});
