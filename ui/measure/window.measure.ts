import type { Page } from 'playwright-core';
import { beforeAll, it } from 'vitest';
import { drawn, flow } from '../flows/kit/window';
import { pressed, report, watch } from './kit';

const { DATELINE_MEASURED: file } = process.env;
const WORDS = ['sanctions', 'frontier', 'kind:talks', 'treaty envoy', 'place:Madrid', 'summit'];
/** The names in the menu, and what the scene calls them. */
const LANES = { Status: 'status', Place: 'place', Actor: 'actor', None: 'none', Kind: 'kind' };

const window = flow({ file: () => file ?? '', theme: 'light' });

beforeAll(async () => {
  if (!file) throw new Error('DATELINE_MEASURED names the event database that is measured with');
  const { page } = window;
  await drawn(page);
  const [tour, author] = [page.getByTestId('tour-offer').getByRole('button', { name: 'Not now' }), page.getByTestId('author-name')];
  if (await tour.isVisible()) await tour.click();
  if (await author.isVisible()) await page.keyboard.press('Escape');
  await watch(page);
});

/** Types words key by key, each when what the one before asked is painted. Half a query that cannot be read paints nothing. */
async function type(page: Page, part: string): Promise<(number | null)[]> {
  const measured: (number | null)[] = [];
  for (const words of WORDS) {
    await page.getByTestId('find').click();
    for (let at = 1; at <= words.length; at++) {
      const typed = words.slice(0, at).trim();
      const press = () => page.keyboard.press(words[at - 1] === ' ' ? 'Space' : (words[at - 1] ?? ''));
      const paints = words[at - 1] !== ' ' && !typed.endsWith(':');
      if (paints) measured.push(await pressed(page, part, press, { query: typed }));
      else await press();
    }
    // Once to empty the field, once to leave it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  return measured;
}

it('typing in find, on the timeline', async () => {
  const { page } = window;
  await page.keyboard.press('Alt+1');
  report('window-find-timeline', await type(page, 'scene'));
});

it('typing in find, in the table', async () => {
  const { page } = window;
  await page.keyboard.press('Alt+2');
  report('window-find-table', await type(page, 'rows'));
});

it('opening an event in the inspector', async () => {
  const { page } = window;
  await page.keyboard.press('Alt+2');
  const rows = page.getByTestId('table').locator('[role=row].row');
  const measured: (number | null)[] = [];
  for (let nth = 0; nth < 40; nth++) {
    // The first row has the names of the columns.
    const row = rows.nth(1 + (nth % 16));
    measured.push(await pressed(page, 'event', () => row.click()));
    await page.waitForTimeout(60);
  }
  report('window-inspector-table', measured);
  await page.keyboard.press('Alt+1');
  await drawn(page);
  await page.getByTestId('timeline').focus();
  const along: (number | null)[] = [];
  for (let nth = 0; nth < 30; nth++) {
    along.push(await pressed(page, 'event', () => page.keyboard.press('ArrowRight')));
    await page.waitForTimeout(60);
  }
  report('window-inspector-timeline', along);
});

it('switching lanes', async () => {
  const { page } = window;
  const measured: (number | null)[] = [];
  for (let round = 0; round < 5; round++) {
    for (const [name, lanes] of Object.entries(LANES)) {
      await page.getByTestId('lanes').click();
      const item = page.getByRole('menuitemcheckbox', { name, exact: true });
      await item.waitFor();
      measured.push(await pressed(page, 'scene', () => item.click(), { lanes }));
      await page.waitForTimeout(100);
    }
  }
  report('window-lanes', measured);
});
