import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flow, sayWhoEdits } from './kit/window';

const TRAVELS = resolve(import.meta.dirname, '../../tests/fixtures/us-travels.csv');

describe('a table', () => {
  const window = flow({ width: 1440, height: 900 });
  const events = async () => ((await window.bridge.call('session')) as { events: number }).events;

  it('is looked at, mapped, brought in with a report of every row, and taken back whole', async () => {
    const { page, bridge } = window;
    const before = await events();
    await bridge.pick(TRAVELS);
    await page.keyboard.press('Control+i');
    const dialog = page.getByTestId('import');
    await expect.poll(() => page.getByTestId('import-counts').innerText()).toContain('4,271 new');

    await page.getByTestId('title-template').fill('{name}: {country}');
    await expect.poll(() => page.getByTestId('preview-row').first().innerText()).toContain('William Henry Seward: Denmark');
    expect(await page.getByTestId('preview-row').first().innerText()).toContain('1866');
    const place = page.getByRole('combobox', { name: 'What column “locale” becomes' });
    await place.fill('place');
    await page.getByRole('option', { name: /^Place/ }).waitFor();
    await place.press('Enter');
    await expect.poll(() => page.getByTestId('preview-row').nth(1).innerText()).toContain('Santo Domingo');

    await page.getByTestId('import-run').click();
    await sayWhoEdits(page);
    await page.getByTestId('outcome-new').waitFor({ timeout: 30_000 });
    expect(await page.getByTestId('outcome-new').innerText()).toContain('4,271');
    expect(await events()).toBe(before + 4271);

    await page.getByTestId('import-undo').click();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await expect.poll(events, { timeout: 20_000 }).toBe(before);
  });

  it('says which of its cells stand for “not known”', async () => {
    const { page, bridge } = window;
    const path = resolve(bridge.folder, 'pacts.csv');
    writeFileSync(path, 'title,start,end\nAlpha pact,2001-05-06,2003-01-01\nBeta pact,2004-02-03,2999-01-01\n');
    await bridge.pick(path);
    await page.keyboard.press('Control+i');
    const beta = page.getByTestId('preview-row').filter({ hasText: 'Beta pact' });
    await expect.poll(() => beta.innerText()).toContain('2999');
    await page.getByTestId('unknown-words').fill('2999-01-01');
    await expect.poll(() => beta.innerText()).not.toContain('2999');
    expect(await beta.innerText()).toContain('3 February 2004');
    await page.getByTestId('unknown-words').fill('');
    await expect.poll(() => beta.innerText()).toContain('2999');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('import').isVisible()).toBe(false);
  });

  it('that is none says why and what to do, and nothing is changed', async () => {
    const { page, bridge } = window;
    const before = await events();
    await bridge.pick(resolve(import.meta.dirname, '../package.json'));
    await page.keyboard.press('Control+i');
    const dialog = page.getByTestId('import');
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByTestId('import-run').isEnabled()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(await events()).toBe(before);
  });
});
