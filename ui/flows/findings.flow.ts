import { describe, expect, it } from 'vitest';
import { flow } from './kit/window';

describe('what deserves a second look', () => {
  const window = flow({ width: 1280, height: 800 });

  it('is found in the sample, said with its reason, and shown on the timeline', async () => {
    const { page } = window;
    await page.getByTestId('status-bar').filter({ hasText: 'events' }).waitFor();
    await page.keyboard.press('Alt+5');
    const findings = page.getByTestId('findings');
    await findings.getByText('14 events were looked at.').waitFor();
    const overdue = page.getByTestId('findings-overdue');
    await expect.poll(() => overdue.innerText()).toContain('Its status is still “Expected”');
    await overdue.getByRole('button', { name: /^Show on the timeline/ }).first().click();
    await page.getByTestId('timeline').waitFor();
    await expect.poll(() => page.getByTestId('inspector').innerText()).toContain('two-plus-two');
  });

  it('is a stretch of time where nothing or much happened', async () => {
    const { page, bridge } = window;
    const rows = ['title\tdate'];
    for (const month of ['2021-03', '2021-09']) {
      for (let day = 1; day < 28; day += 2) rows.push(`Drill\t${month}-${String(day).padStart(2, '0')}`);
    }
    await bridge.call('set_author', { name: 'Ida Tarbell' });
    const { table } = (await bridge.call('import_text', { text: rows.join('\n') })) as { table: { handle: string } };
    await bridge.call('import_run', { handle: table.handle });
    await page.keyboard.press('Alt+5');
    await page.keyboard.press('/');
    await page.keyboard.type('drill');
    const gaps = page.getByTestId('findings-gap');
    await expect.poll(() => gaps.innerText()).toContain('Nothing for 5 months');
    await gaps.getByRole('button', { name: /^Show on the timeline/ }).click();
    const band = page.getByTestId('found-band');
    await band.waitFor();
    expect((await band.boundingBox())?.width).toBeGreaterThan(200);
    await page.getByRole('button', { name: 'Put away' }).click();
    await expect.poll(() => band.count()).toBe(0);
  });
});
