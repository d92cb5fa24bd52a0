import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawn, flow, sayWhoEdits } from './kit/window';

/** A title for each bundled script, and one that turns itself around. */
const ROWS = [
  ['2021-01-12', '日米安全保障協議委員会'],
  ['2021-03-16', '한미 정상회담'],
  ['2021-04-02', 'محادثات بين اليابان والولايات المتحدة'],
  ['2021-05-11', 'שיחות בטוקיו'],
  ['2021-10-05', 'Invoice\u202efdp.exe'],
];

describe('titles of the world', () => {
  const window = flow();
  /** Faces of other scripts that the page has fetched; that of arrows and signs is not counted. */
  const fetched = () =>
    window.page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => /Noto[A-Za-z]+/.exec(entry.name)?.[0] ?? '').filter(Boolean).sort(),
    );

  it('need no face while all is Latin', async () => {
    await drawn(window.page);
    expect(await fetched()).toEqual([]);
  });

  it('are shown with the bundled faces, each in its direction', async () => {
    const { page, bridge } = window;
    const table = join(bridge.folder, 'world.csv');
    writeFileSync(table, ['date,title', ...ROWS.map((row) => row.join(','))].join('\n'));
    await bridge.pick(table);
    await page.keyboard.press('Control+i');
    await page.getByTestId('import-run').click();
    await sayWhoEdits(page);
    await page.getByTestId('outcome-new').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await page.getByTestId('find').fill('when:2021');
    await expect.poll(fetched, { timeout: 15_000 }).toEqual(
      expect.arrayContaining(['NotoSansArabic', 'NotoSansCJKjp', 'NotoSansCJKkr', 'NotoSansHebrew']),
    );
    await expect.poll(() => page.evaluate(() => document.fonts.check('13px "Dateline World"', '東서قש'))).toBe(true);

    await page.keyboard.press('Alt+3');
    const title = (text: string) => page.getByText(text, { exact: true }).first();
    const direction = (text: string) => title(text).evaluate((element) => getComputedStyle(element).direction);
    await title('שיחות בטוקיו').waitFor();
    expect(await direction('שיחות בטוקיו')).toBe('rtl');
    expect(await direction('日米安全保障協議委員会')).toBe('ltr');
    // What turns text around is seen, not obeyed.
    await title('Invoice[RLO]fdp.exe').waitFor();
  });
});
