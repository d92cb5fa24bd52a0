import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, flow, sayWhoEdits } from './kit/window';

/** The chips under the line: role, state and words of each. */
function chips(page: Page): Promise<string[]> {
  return page.getByTestId('entry-chips').locator('[data-state]').evaluateAll((found) =>
    found.map((chip) => `${chip.getAttribute('data-testid')} ${chip.getAttribute('data-state')}: ${chip.querySelectorAll('span')[1]?.textContent}`),
  );
}

/** The person pastes text where the keys are. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

describe('events entered line by line', () => {
  const window = flow();

  it('are understood while they are typed, and asked about where a name fits several', async () => {
    const { page } = window;
    await drawn(page);
    await page.keyboard.press('n');
    await page.getByTestId('entry-line').waitFor();
    await page.keyboard.type('8 January 2022 talks Japan (host), Hornung, Freedonia: trade round #Taiwan');
    await expect.poll(() => chips(page)).toEqual([
      'chip-date known: 8 January 2022',
      'chip-kind known: Talks',
      'chip-actor known: Japan (Host)',
      'chip-actor ambiguous: Hornung: which?',
      'chip-actor new: Freedonia',
      'chip-tag known: Taiwan',
    ]);
    expect(await page.getByTestId('entry-title').innerText()).toBe('trade round');
  });

  it('are entered with the keys alone: Enter goes to what must be chosen, arrows choose, Enter goes back and enters', async () => {
    const { page } = window;
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('entry-said').innerText()).toContain('Choose what “Hornung” means.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await chips(page))[3]).toBe('chip-actor known: Jeffrey Hornung');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await sayWhoEdits(page);
    await expect.poll(() => page.getByTestId('entry-said').innerText()).toContain('Entered: “trade round”');
    expect(await page.getByTestId('entry-line').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Undo new event “trade round”' }).waitFor();
    await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe('trade round');
  });

  it('take the last date and a source again by key', async () => {
    const { page } = window;
    await page.getByTestId('entry-line').focus();
    await page.keyboard.press('Control+d');
    expect(await page.getByTestId('entry-line').inputValue()).toBe('8 January 2022 ');
    await page.keyboard.press('Control+Shift+D');
    await expect.poll(() => page.getByTestId('entry-source').innerText()).toContain('Citing “Japan’s security role');
    await page.keyboard.press('Control+Shift+D');
    await expect.poll(() => page.getByTestId('entry-source').innerText()).toBe('No source');
  });

  it('are completed by Tab', async () => {
    const { page } = window;
    await page.keyboard.type('stat');
    await page.getByRole('option', { name: /Statement/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Jeffr');
    await page.getByRole('option', { name: /Jeffrey Hornung/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(': speaks');
    expect(await page.getByTestId('entry-line').inputValue()).toBe('8 January 2022 statement Jeffrey Hornung: speaks');
    await expect.poll(async () => (await chips(page))[2]).toBe('chip-actor known: Jeffrey Hornung');
  });

  it('are not entered twice unseen: a likely duplicate is named and opened by key', async () => {
    const { page } = window;
    await page.getByTestId('entry-line').fill('7 January 2022 talks Japan, US: two-plus-two');
    await expect.poll(() => page.getByTestId('entry-duplicates').innerText()).toContain('Japan–US two-plus-two talks');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe('Japan–US two-plus-two talks');
    expect(await page.getByTestId('entry-line').inputValue()).toContain('two-plus-two');
  });

  it('leave the line to Escape, which gives the keys back to the view', async () => {
    const { page } = window;
    await page.getByTestId('entry-line').fill('');
    await page.keyboard.press('Escape');
    await page.getByTestId('quick-line').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-takes-keys'))).toBe(true);
  });
});

describe('rows pasted from a spreadsheet', () => {
  const window = flow();

  it('are shown as they would be, and come in as one change', async () => {
    const { page } = window;
    await drawn(page);
    await page.keyboard.press('Alt+2');
    await page.locator('[data-takes-keys]').focus();
    await paste(page, 'Date\tTitle\n7 January 2022\tVice ministers meet\n8 January 2022\tCommuniqué issued\n');
    await sayWhoEdits(page);
    await page.getByTestId('import').getByText('Communiqué issued').first().waitFor();
    await page.getByTestId('import-run').click();
    await page.getByTestId('import-done').click();
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('16 events');
    await page.getByTestId('undo').click();
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('14 events');
  });

  it('may be pasted into the line too; other text stays there', async () => {
    const { page } = window;
    await page.keyboard.press('n');
    await page.getByTestId('entry-line').waitFor();
    await paste(page, '9 January 2022\tA call\n');
    await page.getByTestId('import').getByText('A call').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('import').waitFor({ state: 'detached' });
  });
});
