import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds that is serious or critical, as short lines. */
async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated by the test's own connection, which the page's CSP does not govern.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary.split('\n').at(1)?.trim() ?? ''}`));
  });
}

describe.each(['light', 'dark'] as const)('the window in %s', (theme) => {
  const window = flow({ theme });

  it('has nothing serious against it on the timeline, with an event in the inspector', async () => {
    const { page } = window;
    await drawn(page);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByTestId('timeline').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByTestId('date-input').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('nor in table, list and calendar', async () => {
    const { page } = window;
    for (const tab of ['2', '3', '4']) {
      await page.keyboard.press(`Alt+${tab}`);
      await page.locator('[data-takes-keys]').waitFor();
      expect(await seriousFindings(page), `tab ${tab}`).toEqual([]);
    }
  });

  it('nor in the line for new events', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('n');
    expect(await seriousFindings(page), 'empty').toEqual([]);
    await page.getByTestId('entry-line').fill('7 January 2022 talks Japan, Hornung, Freedonia: two-plus-two in Washington #Tai');
    await page.getByTestId('entry-chips').waitFor();
    expect(await seriousFindings(page), 'understood').toEqual([]);
    await page.getByTestId('entry-line').fill('');
    await page.keyboard.press('Escape');
    await page.getByTestId('quick-line').waitFor({ state: 'detached' });
  });

  it('nor in its dialogs and menus', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+1');
    for (const key of ['F1', '?', 'g', 'Shift+N', 'Control+k']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      expect(await seriousFindings(page), `dialog of ${key}`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    await page.getByTestId('file-menu').click();
    expect(await seriousFindings(page), 'file menu').toEqual([]);
    await page.keyboard.press('Escape');
  });
});
