import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeBack } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const travels = join(import.meta.dirname, '../../tests/fixtures/us-travels.csv');

describe('an edit of several events', () => {
  const window = flow();
  const counts = () => window.page.getByTestId('bulk-counts').innerText();
  const combobox = (name: string) => window.page.getByTestId('bulk-edit').getByRole('combobox', { name, exact: true });
  const dialogGone = () => window.page.getByTestId('bulk-edit').waitFor({ state: 'detached' });

  it('says what changes and what is so already, before anything is written', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+2');
    await page.getByTestId('table').focus();
    await page.keyboard.press('Control+a');
    await page.getByText('14 events selected').waitFor();
    await page.keyboard.press('e');
    await page.getByTestId('bulk-edit').getByText('Nothing is chosen yet').waitFor();
    expect(await page.getByTestId('bulk-write').isEnabled()).toBe(false);
    await combobox('Status').selectOption('held');
    await expect.poll(counts).toMatch(/changes 3, 11 are so already/);
    expect(await page.getByTestId('bulk-row').count()).toBe(3);
    expect(await page.getByTestId('bulk-row').first().innerText()).toMatch(/Tension over Taiwan rises[\s\S]*Under way[\s\S]*Held/);
    expect(((await window.bridge.call('session')) as { undo: string | null }).undo).toBeNull();
  });

  it('is one change with a reason, and one undo takes it back', async () => {
    const { page, bridge } = window;
    await combobox('Add tag').fill('Checked');
    await page.getByRole('option', { name: 'Create tag “Checked”' }).click();
    await combobox('Add participant').fill('Japan');
    await page.getByRole('option', { name: 'Japan', exact: false }).first().click();
    await combobox('In the role of').selectOption('observer');
    await expect.poll(counts).toMatch(/“Checked” added\s+changes 14/);
    await page.getByTestId('bulk-reason').fill('Looked at together');
    await page.getByTestId('bulk-write').click();
    await sayWhoEdits(page);
    await dialogGone();
    await expect.poll(() => page.getByTestId('toasts').innerText()).toContain('Edited 14 events');
    await page.getByRole('button', { name: 'Undo edit of 14 events' }).first().waitFor();
    const log = (await bridge.call('log', { limit: 1 })) as { entries: { reason: string }[] };
    expect(log.entries[0]?.reason).toBe('Looked at together');
    const tagged = (await bridge.call('events', { query: 'tag:Checked status:held', sort: 'date', descending: false, offset: 0, limit: 1 })) as { total: number };
    expect(tagged.total).toBe(14);
    await takeBack(page);
    await expect.poll(async () => ((await bridge.call('events', { query: 'status:held', sort: 'date', descending: false, offset: 0, limit: 1 })) as { total: number }).total).toBe(11);
  });

  it('reaches what lies between two ends, also what was never in sight', async () => {
    const { page, bridge } = window;
    await bridge.pick(join(bridge.folder, 'travels.dateline'));
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    await bridge.pick(travels);
    await page.keyboard.press('Control+i');
    await page.getByTestId('import-run').click();
    await page.getByTestId('import-done').click({ timeout: 30_000 });
    await page.getByTestId('find').fill('Kissinger');
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('216 of 4,271');
    await page.getByTestId('table').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.getByText('216 events selected').waitFor();
    await page.keyboard.press('e');
    await combobox('Place').fill('France', { timeout: 30_000 });
    await page.getByRole('option', { name: 'France', exact: true }).first().click();
    await expect.poll(counts).toMatch(/changes \d+, \d+ are so already/);
    // What is listed is the beginning, and says so.
    expect(await page.getByTestId('bulk-row').count()).toBe(50);
    await page.getByText(/^The first 50 of \d+ events that change/).waitFor();
    await page.keyboard.press('Escape');
    await dialogGone();
  });

  it('reaches all that is found, however many, as one change', async () => {
    const { page, bridge } = window;
    await page.getByTestId('find').fill('');
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toContain('4,271 events');
    await page.getByTestId('table').focus();
    await page.keyboard.press('Control+a');
    await page.getByText('4,271 events selected').waitFor();
    await page.keyboard.press('e');
    await combobox('Status').selectOption('held', { timeout: 30_000 });
    await expect.poll(counts, { timeout: 30_000 }).toMatch(/changes 4,271/);
    await page.getByTestId('bulk-write').click();
    await dialogGone();
    await page.getByRole('button', { name: 'Undo edit of status of 4271 events' }).first().waitFor({ timeout: 30_000 });
    const held = (await bridge.call('events', { query: 'status:held', limit: 1 })) as { total: number };
    expect(held.total).toBe(4271);
  });
});
