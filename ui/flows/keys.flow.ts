import { describe, expect, it } from 'vitest';
import { drawn, flow, sayWhoEdits } from './kit/window';

describe('the window by keyboard alone', () => {
  const window = flow();
  const range = () => window.page.getByTestId('status-bar').locator('.range').textContent();

  it('zooms, fits and goes to a date', async () => {
    const { page } = window;
    await drawn(page);
    const fitted = await range();
    await page.keyboard.press('+');
    await expect.poll(range).not.toBe(fitted);
    await page.keyboard.press('g');
    await page.getByTestId('go-to-date-input').fill('March 1995');
    await expect.poll(() => page.getByTestId('go-to-date').textContent()).toContain('Understood as March 1995');
    await page.keyboard.press('Enter');
    await expect.poll(range).toMatch(/1995/);
    await page.keyboard.press('f');
    await expect.poll(range).toBe(fitted);
  });

  it('lists all keys', async () => {
    const { page } = window;
    await page.keyboard.press('?');
    await page.getByTestId('keys-dialog').getByText('Fit all events').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('keys-dialog').waitFor({ state: 'detached' });
  });

  it('makes an event, finds it, deletes it and takes that back', async () => {
    const { page } = window;
    await page.keyboard.press('Shift+N');
    await page.getByTestId('new-title').fill('Call between the ministers');
    await page.getByTestId('new-date').fill('early January 2022');
    await page.keyboard.press('Enter');
    await sayWhoEdits(page);
    await page.getByTestId('new-event').waitFor({ state: 'detached' });
    await page.getByTestId('find').fill('ministers call');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/^\s*1 of 1\d events/);
    await page.keyboard.press('Alt+3');
    await page.getByTestId('event-list').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await page.getByTestId('nothing').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('[role=option]').count()).toBe(1);
  });

  it('leaves undo to a field while its text is edited', async () => {
    const { page } = window;
    const before = await page.getByTestId('undo').getAttribute('aria-label');
    const find = page.getByTestId('find');
    await find.click();
    await page.keyboard.type('x');
    await page.keyboard.press('Control+z');
    expect(await page.getByTestId('undo').getAttribute('aria-label')).toBe(before);
  });
});
