import { beforeAll, describe, expect, it } from 'vitest';
import { select, takeBack } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const TALKS = 'Japan–US two-plus-two talks';

describe('the history of an event', () => {
  const window = flow();
  const history = () => window.page.getByTestId('history');
  const row = (title: string) => window.page.getByTestId('table').getByRole('row').filter({ hasText: title });
  const idOf = async (title: string) => {
    const page = (await window.bridge.call('events', { query: `"${title}"`, sort: 'date', descending: false, offset: 0, limit: 5 })) as { rows: { id: string; title: string }[] };
    return page.rows.find((found) => found.title === title)?.id ?? '';
  };

  beforeAll(async () => {
    const { page, bridge } = window;
    await bridge.call('set_author', { name: 'Ada' });
    const id = await idOf(TALKS);
    const change = (operations: unknown[], reason: string) => bridge.call('apply', { operations, reason });
    await change([{ set: { noun: 'event', id, values: { title: 'Japan–US two-plus-two talks by video', status: 'held' } } }], 'The ministry said so');
    await page.getByTestId('table').or(page.getByTestId('timeline')).first().waitFor();
    await select(page, 'Japan–US two-plus-two talks by video');
    await page.getByRole('tab', { name: 'History' }).click();
    await history().getByText('Why: The ministry said so').waitFor();
  });

  it('shows side by side what was and what became, with what differs marked', async () => {
    const first = history().getByRole('listitem').first();
    expect(await first.locator('del').first().innerText()).toContain(TALKS);
    expect(await first.locator('ins mark').first().innerText()).toContain('by video');
    expect(await first.getByTestId('again').count()).toBe(2);
  });

  it('puts one field back and leaves the others', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Put status back to “Expected”' }).click();
    if (await page.getByTestId('author-name').isVisible()) await sayWhoEdits(page);
    await expect.poll(() => row('by video').innerText()).toContain('Expected');
    // It is so now: there is nothing to put back any more.
    await expect.poll(() => page.getByRole('button', { name: 'Put status back to “Expected”' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Put status back to “Held”' }).waitFor();
    await takeBack(page);
    await expect.poll(() => row('by video').innerText()).toContain('Held');
  });

  it('brings back what was removed from the event', async () => {
    const { page, bridge } = window;
    const id = await idOf('Japan–US two-plus-two talks by video');
    const parts = async () => ((await bridge.call('event', { id })) as { participations: { id: string }[] }).participations;
    const before = await parts();
    await bridge.call('apply', { operations: [{ delete: { id: before[0]?.id } }], reason: null });
    await page.getByRole('button', { name: 'Bring back the participant' }).click();
    await expect.poll(async () => (await parts()).length).toBe(before.length);
    await expect.poll(() => page.getByRole('button', { name: 'Bring back the participant' }).count()).toBe(0);
  });

  it('brings a deleted event back from the list of what is away, which says who deleted it and why', async () => {
    const { page, bridge } = window;
    const id = await idOf('Tension over Taiwan rises');
    await bridge.call('apply', { operations: [{ delete: { id } }], reason: 'No event' });
    await expect.poll(() => row('Tension over Taiwan rises').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette-input').fill('deleted');
    await page.keyboard.press('Enter');
    const deletion = page.getByTestId('deletion').filter({ hasText: 'Tension over Taiwan rises' });
    await expect.poll(() => deletion.innerText()).toMatch(/Ada[\s\S]*Why: No event/);
    await deletion.getByRole('button', { name: 'Bring back' }).click();
    await page.getByTestId('deleted').getByText('Nothing that was deleted is away').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => row('Tension over Taiwan rises').count()).toBe(1);
  });
});
