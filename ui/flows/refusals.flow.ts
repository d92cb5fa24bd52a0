import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

describe('what does not work', () => {
  const window = flow();

  it('is said with what to do, and the open file stays', async () => {
    const { page, bridge } = window;
    await drawn(page);
    const path = join(bridge.folder, 'letter.dateline');
    writeFileSync(path, 'Dear colleague, this is not an event database.\n');
    await bridge.pick(path);
    await page.keyboard.press('Control+o');
    const dialog = page.getByTestId('problem-dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/not an event database.*not changed/s);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/1\d events/);
  });

  it('in a query is said under the field, while the last picture stays', async () => {
    const { page } = window;
    await page.getByTestId('find').fill('colour:red');
    await page.locator('#find-problem').waitFor();
    expect(await page.locator('#find-problem').textContent()).toMatch(/\S/);
    await page.getByTestId('find').fill('');
    await page.locator('#find-problem').waitFor({ state: 'detached' });
  });

  it('text from a file is shown as text', async () => {
    const { page, bridge } = window;
    await bridge.call('set_author', { name: 'Ada' });
    const title = '<img src=x onerror="document.title=1"> <b>bold</b> ' + 'very long '.repeat(30);
    await bridge.call('apply', { operations: [{ create: { noun: 'event', values: { title, date: '2022-01-05' } } }] });
    await page.keyboard.press('Alt+2');
    await page.getByTestId('find').fill('"very long"');
    await expect.poll(() => page.locator('#row-0 .title').textContent()).toContain('<b>bold</b>');
    expect(await page.locator('[data-testid=table] b, [data-testid=table] img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });
});
