import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

describe('the language of the interface', () => {
  const window = flow();
  const dialog = () => window.page.getByTestId('preferences-dialog');

  beforeAll(() => drawn(window.page));

  it('is chosen in the preferences, and all that is shown follows without a restart', async () => {
    const { page } = window;
    expect(await page.getByTestId('status-bar').innerText()).toContain('14 events');
    await page.keyboard.press('Control+,');
    await dialog().getByTestId('language').selectOption('ja');
    await dialog().getByText('設定', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('出来事14件');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ja', 'ltr']);
    await page.getByRole('tab', { name: '時系列' }).waitFor();
    await page.getByTestId('legend').getByText('見込み').waitFor();
    await page.keyboard.press('Alt+2');
    await page.getByTestId('table').getByText('2021年12月').waitFor();
    await page.getByTestId('table').getByText('会談').first().waitFor();
  });

  it('is kept for the next start', async () => {
    const { page } = window;
    await page.reload();
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('出来事14件');
  });

  it('is changed back in the palette, which is found in any language', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette-input').fill('English');
    await expect.poll(() => page.locator('[data-testid=palette] [role=option][aria-selected=true]').innerText()).toContain('English');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('14 events');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
