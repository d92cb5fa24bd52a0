import { describe, expect, it } from 'vitest';
import { flow, sayWhoEdits } from './kit/window';

describe('a new event', () => {
  const window = flow();

  it('is written with the keyboard alone, and is then the one that is shown', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Shift+N');
    await page.getByTestId('new-title').waitFor();
    await page.keyboard.type('Vice ministers meet');
    await page.keyboard.press('Tab');
    await page.keyboard.type('early March 2022');
    await expect.poll(() => page.getByTestId('understood').innerText()).toContain('March 2022');
    await page.keyboard.press('Enter');
    await sayWhoEdits(page);
    await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe('Vice ministers meet');
    await expect.poll(() => page.getByTestId('table').innerText()).toContain('Vice ministers meet');
  });

  it('is not written without a title, which the form says', async () => {
    const { page } = window;
    await page.getByTestId('new-event-button').click();
    const dialog = page.getByRole('dialog', { name: 'New event' });
    await dialog.getByRole('button', { name: 'Create event' }).click();
    await expect.poll(() => dialog.innerText()).toContain('An event needs a title.');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });
});
