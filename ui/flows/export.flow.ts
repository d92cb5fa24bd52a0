import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flow } from './kit/window';

describe('an export', () => {
  const window = flow();

  const write = async (name: string, format: string) => {
    const { page, bridge } = window;
    const path = join(bridge.folder, name);
    await bridge.pick(path);
    await page.keyboard.press('Control+e');
    const dialog = page.getByTestId('export');
    await dialog.getByLabel('Format').selectOption(format);
    await dialog.getByTestId('export-write').click();
    await expect.poll(() => page.getByTestId('toasts').innerText(), { timeout: 15_000 }).toContain(name);
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    return readFileSync(path);
  };

  it('writes the timeline as a drawing', async () => {
    const svg = (await write('talks.svg', 'svg')).toString('utf8');
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
    expect(svg).toContain('two-plus-two talks');
  });

  it('writes the timeline as a picture', async () => {
    expect((await write('talks.png', 'png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('writes a table with every event', async () => {
    const csv = (await write('talks.csv', 'csv')).toString('utf8');
    expect(csv).toContain('Japan–US two-plus-two talks');
    expect(csv.trim().split('\n').length).toBeGreaterThan(14);
  });

  it('writes pages of paper, which are shown before', async () => {
    const { page } = window;
    await page.keyboard.press('Control+e');
    const dialog = page.getByTestId('export');
    await dialog.getByLabel('Format').selectOption('pdf');
    await expect.poll(() => dialog.getByTestId('page-preview').innerText()).toContain('1 page');
    await page.keyboard.press('Escape');
    expect((await write('talks.pdf', 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('prints a chronology on pages of its own and nothing of the window', async () => {
    const { page } = window;
    await page.evaluate(() => (globalThis.print = () => undefined));
    await page.keyboard.press('Control+p');
    const dialog = page.getByTestId('export');
    await dialog.getByTestId('page-content').selectOption('list');
    await expect.poll(() => dialog.getByTestId('page-preview').innerText()).toContain('of 2 pages');
    await dialog.getByTestId('export-write').click();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('status-bar').isVisible()).toBe(false);
    expect(await page.getByTestId('printed').innerText()).toContain('two-plus-two talks');
    await page.emulateMedia({ media: null });
  });

  it('does nothing when no file is picked', async () => {
    const { page } = window;
    await page.keyboard.press('Control+e');
    const dialog = page.getByTestId('export');
    await dialog.getByTestId('export-write').click();
    await expect.poll(() => dialog.getByTestId('export-write').isEnabled()).toBe(true);
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });
});
