import { describe, expect, it } from 'vitest';
import { flow, sayWhoEdits } from './kit/window';

describe('the calendar', () => {
  const window = flow();

  it('has what was on a day on it, and what is on none at the head of the month', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+4');
    const calendar = page.getByTestId('calendar');
    await calendar.getByRole('heading', { name: 'January 2022' }).waitFor();
    const day = calendar.locator('[data-day="2022-01-07"]');
    await day.getByRole('button', { name: 'Japan–US two-plus-two talks' }).click();
    await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe('Japan–US two-plus-two talks');
    expect(await calendar.getByRole('region', { name: 'Some time in the month' }).innerText()).toContain('before 7 January 2022');
  });

  it('is walked through by keys, and opens a day in the list', async () => {
    const { page } = window;
    await page.locator('[data-day="2022-01-07"]').click({ position: { x: 4, y: 4 } });
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe('2022-01-06');
    await page.keyboard.press('PageUp');
    await page.getByRole('heading', { name: 'December 2021' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { name: 'January 2022' }).waitFor();
    await page.locator('[data-day="2022-01-06"]').click({ position: { x: 4, y: 4 } });
    await page.keyboard.press('Enter');
    await page.getByTestId('event-list').getByText('Japan–Australia defence cooperation pact signed').waitFor();
  });
});

describe('moving in time', () => {
  const window = flow();
  const range = () => window.page.getByTestId('status-bar').locator('.range').innerText();

  it('goes back and forward, to today, and by the strip of the whole', async () => {
    const { page } = window;
    await page.getByTestId('overview-frame').waitFor();
    await page.waitForTimeout(800);
    const all = await range();
    await page.keyboard.press('t');
    await expect.poll(range).not.toBe(all);
    await page.keyboard.press('[');
    await expect.poll(range).toBe(all);
    await page.keyboard.press(']');
    await expect.poll(range).not.toBe(all);
    await page.keyboard.press('f');
    await expect.poll(range).toBe(all);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(range).not.toBe(all);
    await page.getByRole('slider').dblclick();
    await expect.poll(range).toBe(all);
  });

  it('says how far apart two selected events are', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+3');
    const list = page.getByTestId('event-list');
    await list.getByText('Japan–Australia defence cooperation pact signed').click();
    await list.getByText('Japan–US two-plus-two talks').click({ modifiers: ['Control'] });
    await page.keyboard.press('Alt+1');
    await expect.poll(() => page.getByTestId('measure').innerText()).toBe('1 day');
  });
});

describe('the order within a day', () => {
  const window = flow();

  it('is changed by dragging a row of the list', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+3');
    const titles = () => page.getByTestId('event-list').locator('[role=option] .title').allInnerTexts();
    await page.getByTestId('event-list').getByText('Allies may agree').waitFor();
    const before = await titles();
    const first = before.findIndex((title) => /two-plus-two talks|Allies may agree/.test(title));
    const row = page.getByTestId('event-list').locator('[role=option]').nth(first);
    await row.hover();
    const grip = await row.getByTestId('grip').boundingBox();
    await page.mouse.move((grip?.x ?? 0) + 5, (grip?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((grip?.x ?? 0) + 5, (grip?.y ?? 0) + 64, { steps: 4 });
    await page.mouse.up();
    await sayWhoEdits(page);
    await expect.poll(titles).not.toEqual(before);
    expect((await titles())[first + 1]).toBe(before[first]);
    await page.getByTestId('undo').click();
    await expect.poll(titles).toEqual(before);
  });
});
