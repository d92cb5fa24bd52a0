import { beforeAll, describe, expect, it } from 'vitest';
import { select, takeBack } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const TALKS = 'Japan–US two-plus-two talks';

describe('the properties of a database', () => {
  const window = flow();
  beforeAll(() => select(window.page, TALKS));

  async function open(): Promise<void> {
    await window.page.keyboard.press('Control+k');
    await window.page.keyboard.type('properties of this');
    await window.page.getByRole('option', { name: /Properties of this database/ }).waitFor();
    await window.page.keyboard.press('Enter');
    await window.page.getByTestId('database-dialog').waitFor();
  }

  it('has a title, a default mark and a required reason, set by keyboard as one change', async () => {
    const { page } = window;
    await open();
    await page.keyboard.type('Two plus two');
    await page.getByTestId('database-handling').selectOption('amber');
    await page.getByTestId('database-reason-required').press('Space');
    await page.getByTestId('database-save').press('Enter');
    await sayWhoEdits(page);
    await page.getByTestId('database-dialog').waitFor({ state: 'detached' });
    await open();
    expect(await page.getByTestId('database-name').inputValue()).toBe('Two plus two');
    expect(await page.getByTestId('database-handling').inputValue()).toBe('amber');
    await page.keyboard.press('Escape');
  });

  it('asks why before an edit is made, and keeps what was typed where no reason is given', async () => {
    const { page } = window;
    const status = page.getByTestId('inspector').getByRole('combobox', { name: 'Status' });
    await status.selectOption('cancelled');
    await page.getByTestId('reason-dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Not saved: no reason was given').first().waitFor();
    await status.selectOption('postponed');
    await page.getByTestId('reason').fill('a cable of 9 January');
    await page.keyboard.press('Enter');
    await page.getByTestId('reason-dialog').waitFor({ state: 'detached' });
    await expect.poll(() => status.inputValue()).toBe('postponed');
  });

  it('is taken back without a reason', async () => {
    const { page } = window;
    await takeBack(page);
    await takeBack(page);
    await expect.poll(() => page.getByTestId('undo').isDisabled()).toBe(true);
    await open();
    expect(await page.getByTestId('database-name').inputValue()).toBe('');
  });
});
