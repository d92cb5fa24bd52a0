import { describe, expect, it } from 'vitest';
import { WindowTheme } from './window-theme';

describe('the frame of the window', () => {
  const of = (desktop: 'light' | 'dark', gives: boolean) => {
    const said: (string | null)[] = [];
    return { frame: new WindowTheme(desktop, gives, async (theme) => said.push(theme)), said };
  };

  it('is left to the desktop until something else is chosen, and follows the choice', () => {
    const { frame, said } = of('light', true);
    frame.choose('system');
    expect(said).toEqual([]);
    frame.choose('dark');
    frame.choose('dark');
    frame.choose('light');
    frame.choose('system');
    expect(said).toEqual(['dark', 'light', null]);
  });

  it('gets the desktop’s own shade back where giving it back would make it light', () => {
    const { frame, said } = of('dark', false);
    frame.choose('light');
    frame.heard('light');
    frame.choose('system');
    expect(said).toEqual(['light', 'dark']);
  });

  it('keeps to the choice when the desktop changes, and then to the new desktop', () => {
    const { frame, said } = of('light', false);
    frame.choose('light');
    frame.heard('dark');
    frame.choose('system');
    expect(said).toEqual(['light', 'light', 'dark']);
  });
});
