import { resolve } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { select } from '../flows/kit/inspector';
import { drawn, flow, sayWhoEdits } from '../flows/kit/window';
import { at, take } from './kit';

const TALKS = 'Japan–US two-plus-two talks';
const TRAVELS = resolve(import.meta.dirname, '../../tests/fixtures/us-travels.csv');

describe('the sample', () => {
  const window = flow();

  beforeAll(() => at(window.page));

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

  it('with an event in the inspector', async () => {
    const { page } = window;
    await select(page, TALKS);
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
    await take(page, 'found');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('with an event being entered in one line', async () => {
    const { page } = window;
    await page.keyboard.press('n');
    await page.getByTestId('entry-line').fill('7 Jan 2022 talks Japan, United States: Two-plus-two talks in Washington');
    await page.getByTestId('entry-title').filter({ hasText: 'Two-plus-two talks' }).waitFor();
    await take(page, 'entry', page.getByTestId('quick-line'));
    await page.getByTestId('entry-line').fill('');
    await page.keyboard.press('Escape');
    await page.getByTestId('quick-line').waitFor({ state: 'detached' });
  });

  it('as the page of an actor', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Actors…');
    await page.keyboard.press('Enter');
    await page.getByTestId('page-find').fill('Japanese government');
    await page.getByTestId('page-row').first().click();
    await page.getByTestId('page-timeline').waitFor();
    await page.waitForTimeout(400);
    await take(page, 'actor-page', page.getByTestId('pages'));
    await page.keyboard.press('Escape');
    await page.getByTestId('pages').waitFor({ state: 'detached' });
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
    await at(page);
    await bridge.pick(TRAVELS);
    await page.keyboard.press('Control+i');
    await page.getByTestId('import-counts').filter({ hasText: '4,271 new' }).waitFor();
    await page.getByTestId('title-template').fill('{name}: {country}');
    await page.getByTestId('preview-row').filter({ hasText: 'William Henry Seward: Denmark' }).waitFor();
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('[data-testid="import-run"]')?.disabled);
    await take(page, 'import');
    await page.getByTestId('import-run').click();
    await sayWhoEdits(page);
    await page.getByTestId('outcome-new').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(400);
    await take(page, 'import-report', page.locator('dialog[open]'));
    await page.getByTestId('import-done').click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('f');
    await page.waitForTimeout(800);
    await take(page, 'many-events', page.locator('main').first());
  });

  it('with its snapshots', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Snapshots…');
    await page.keyboard.press('Enter');
    await page.getByTestId('snapshot').first().waitFor();
    await page.getByTestId('snapshot').filter({ hasText: /import/i }).first().waitFor();
    // When they were taken differs each time.
    await page.evaluate((moment) => {
      for (const cell of document.querySelectorAll('[data-testid="snapshot"] .tabular')) {
        if (/\d:\d\d/.test(cell.textContent ?? '')) cell.textContent = moment;
      }
    }, '1 March 2022, 12:00');
    await take(page, 'snapshots', page.getByTestId('snapshots'));
  });
});
