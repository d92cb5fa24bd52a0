import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flow, sayWhoEdits } from './kit/window';

const travels = join(import.meta.dirname, '../../tests/fixtures/us-travels.csv');

describe('a real table', () => {
  const window = flow();

  it('comes in through a new event database', async () => {
    const { page, bridge } = window;
    await page.getByTestId('status-bar').filter({ hasText: 'events' }).waitFor();
    await bridge.pick(join(bridge.folder, 'travels.dateline'));
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    await bridge.pick(travels);
    await page.getByRole('button', { name: 'Import a table…' }).click();
    await page.getByTestId('import-run').click();
    await sayWhoEdits(page);
    await page.getByTestId('import-done').click({ timeout: 30_000 });
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/^\s*4,271 events/);
  });

  it('is sorted both ways by a click on a column', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+2');
    const first = page.locator('#row-0 .date');
    await expect.poll(() => first.textContent()).toMatch(/1866/);
    const header = page.getByRole('columnheader', { name: 'Date' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => first.textContent()).toMatch(/20\d\d/);
  });

  it('has a row for every event and draws only those in sight', async () => {
    const { page } = window;
    const table = page.getByTestId('table');
    expect(await table.getAttribute('aria-rowcount')).toBe('4272');
    expect(await page.locator('[data-testid=table] [role=row]').count()).toBeLessThan(80);
    await table.focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('#row-4270').textContent()).toMatch(/1866/);
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('#row-0').count()).toBe(1);
  });

  it('has the columns that the analyst chooses, as wide and in the order that they set', async () => {
    const { page } = window;
    const names = () => page.getByRole('columnheader').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
    await page.getByTestId('choose-columns').click();
    const dialog = page.getByTestId('columns-dialog');
    await dialog.getByRole('checkbox', { name: 'Sources' }).uncheck();
    await dialog.getByRole('checkbox', { name: 'Tags' }).check();
    await dialog.getByRole('button', { name: 'Move “Kind” left' }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.poll(names).toEqual(['Date', 'Kind', 'Title', 'Status', 'Who', 'Place', 'Tags']);

    const wide = async () => Math.round((await page.getByRole('columnheader', { name: 'Kind' }).boundingBox())?.width ?? 0);
    const before = await wide();
    const edge = page.getByRole('separator', { name: 'Width of “Kind”' });
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(wide).toBe(before + 32);
    const box = (await edge.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 4, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 44, box.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(wide).toBe(before + 72);
    await edge.dblclick();
    await expect.poll(wide).toBe(before);

    await page.getByTestId('choose-columns').click();
    await dialog.getByRole('button', { name: 'Usual columns' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(names).toEqual(['Date', 'Title', 'Kind', 'Status', 'Who', 'Place', 'Sources']);
  });

  it('is drawn as a timeline, also by place', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+1');
    await page.getByTestId('status-bar').filter({ hasText: ' ms' }).waitFor();
    // The file was empty before: the timeline has gone to what came in.
    await expect.poll(() => page.getByRole('button', { name: 'Show 4,271 events' }).count()).toBe(0);
    await page.getByTestId('lanes').click();
    await page.getByRole('menuitemcheckbox', { name: 'Place' }).click();
    // How many lanes there is room for is the layout's matter; the one with the most events is first.
    const lanes = page.locator('.gutter .name');
    await expect.poll(() => lanes.first().textContent()).toContain('United Kingdom');
    expect(await lanes.count()).toBeGreaterThan(2);
  });

  it('is gone to where what is found is not in sight', async () => {
    const { page } = window;
    const shown = page.getByTestId('status-bar');
    await page.keyboard.press('/');
    await page.keyboard.type('Kissinger');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown.textContent()).toMatch(/216 of 4,271/);
    await page.keyboard.press('f');
    await expect.poll(() => shown.textContent()).toMatch(/1973 – 19/);
    await page.keyboard.press('/');
    await page.keyboard.type('Seward');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown.textContent()).toMatch(/1866/);
    // Escape clears what is typed, then leaves the field.
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('goes away with one undo', async () => {
    const { page } = window;
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/^\s*0 events/);
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
  });
});
