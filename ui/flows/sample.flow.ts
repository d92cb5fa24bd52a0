import { describe, expect, it } from 'vitest';
import { drawn, flow, sayWhoEdits } from './kit/window';

describe('the sample, at the first start', () => {
  const window = flow();

  it('opens on the timeline with its events', async () => {
    const { page } = window;
    await drawn(page);
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/1[4-9] events/);
    expect(await page.getByTestId('shelf').count()).toBeGreaterThanOrEqual(0);
    expect(await page.getByRole('tab', { name: 'Timeline' }).getAttribute('aria-selected')).toBe('true');
  });

  it('finds the talks as one types', async () => {
    const { page } = window;
    await page.keyboard.press('/');
    await page.keyboard.type('two-plus-two kind:talks');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/^\s*[1-3] of 1\d events/);
  });

  it('selects it by keyboard and edits its date, with the author asked once', async () => {
    const { page } = window;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByTestId('announcer').textContent()).toMatch(/two-plus-two/i);
    await page.keyboard.press('Enter');
    const date = page.getByTestId('date-input');
    await date.fill('7 January 2022, morning');
    await expect.poll(() => page.getByTestId('understood').first().textContent()).toMatch(/7 January 2022, morning/);
    await date.press('Enter');
    await sayWhoEdits(page);
    await expect.poll(() => page.getByTestId('undo').getAttribute('aria-label')).toMatch(/^Undo edit of date of/);
  });

  it('names what undo takes back, and takes it back', async () => {
    const { page } = window;
    await page.getByTestId('undo').click();
    await expect.poll(() => page.getByTestId('toasts').textContent()).toMatch(/Undone: edit of date of/);
    await expect.poll(() => page.getByTestId('date-input').inputValue()).not.toMatch(/morning/);
    expect(await page.getByTestId('redo').getAttribute('aria-label')).toMatch(/^Redo edit of date of/);
  });

  it('keeps the query and the selection in table and list', async () => {
    const { page } = window;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+2');
    await expect.poll(() => page.locator('[data-testid=table] [role=row][aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Alt+3');
    await expect.poll(() => page.locator('[data-testid=event-list] [role=option][aria-selected=true]').count()).toBe(1);
    expect(await page.getByTestId('find').inputValue()).toBe('two-plus-two kind:talks');
    await page.keyboard.press('Alt+1');
    await drawn(page);
  });
});
