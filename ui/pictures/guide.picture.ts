import { resolve } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { select } from '../flows/kit/inspector';
import { drawn, flow, sayWhoEdits } from '../flows/kit/window';
import { take } from './kit';

const TALKS = 'Japan–US two-plus-two talks';
const TRAVELS = resolve(import.meta.dirname, '../../tests/fixtures/us-travels.csv');

describe('the sample', () => {
  const window = flow();

  beforeAll(() => drawn(window.page));

  it('as a timeline, with its legend', async () => {
    const { page } = window;
    await take(page, 'window');
    await take(page, 'legend', page.getByTestId('legend'));
  });

  it('in lanes by actor', async () => {
    const { page } = window;
    await page.getByTestId('lanes').click();
    await page.getByRole('menuitemcheckbox', { name: 'Actor' }).click();
    await drawn(page);
    await page.waitForTimeout(300);
    await take(page, 'lanes-by-actor', page.locator('main').first());
    await page.getByTestId('lanes').click();
    await page.getByRole('menuitemcheckbox', { name: 'Kind' }).click();
  });

  it('as a table, with an event in the inspector', async () => {
    const { page } = window;
    await select(page, TALKS);
    await take(page, 'table');
    await take(page, 'inspector', page.getByTestId('inspector'));
    const citation = page.getByTestId('citation').first();
    await citation.scrollIntoViewIfNeeded();
    await take(page, 'citation', citation, 12);
  });

  it('being searched', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+1');
    await page.getByTestId('find').click();
    await page.keyboard.type('kind:statement before:2022');
    await page.waitForTimeout(400);
    await take(page, 'find', page.locator('header.top').or(page.getByTestId('find')).first(), 0);
    await take(page, 'found');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('with the command palette', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('exp');
    await page.waitForTimeout(300);
    await take(page, 'palette', page.getByTestId('palette'), 8);
    await page.keyboard.press('Escape');
  });

  it('about to be exported', async () => {
    const { page } = window;
    await page.keyboard.press('Control+e');
    await page.getByTestId('export').waitFor();
    await page.waitForTimeout(300);
    await take(page, 'export', page.getByTestId('export'), 8);
    await page.keyboard.press('Escape');
  });
});

describe('a table of 4,271 journeys', () => {
  const window = flow();

  it('before and after it is brought in', async () => {
    const { page, bridge } = window;
    await drawn(page);
    await bridge.pick(TRAVELS);
    await page.keyboard.press('Control+i');
    await page.getByTestId('import-counts').filter({ hasText: '4,271 new' }).waitFor();
    await page.getByTestId('title-template').fill('{name}: {country}');
    await page.getByTestId('preview-row').filter({ hasText: 'William Henry Seward: Denmark' }).waitFor();
    await take(page, 'import');
    await page.getByTestId('import-run').click();
    await sayWhoEdits(page);
    await page.getByTestId('outcome-new').waitFor({ timeout: 30_000 });
    await take(page, 'import-report', page.locator('dialog[open]'));
    await page.getByTestId('import-done').click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('f');
    await page.waitForTimeout(800);
    await take(page, 'many-events', page.locator('main').first());
  });
});
