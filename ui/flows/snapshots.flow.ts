import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

describe('snapshots', () => {
  const window = flow();
  const file = () => join(window.bridge.folder, 'talks.dateline');
  const make = (title: string) =>
    window.bridge.call('apply', { operations: [{ create: { noun: 'event', values: { title, date: '2022-01-05' } } }] });
  const events = async () => ((await window.bridge.call('session')) as { events: number }).events;

  it('are taken, looked at and left', async () => {
    const { page, bridge } = window;
    await drawn(page);
    await bridge.call('set_author', { name: 'Ada' });
    await bridge.pick(file());
    await bridge.call('file_new', { sample: false });
    await make('Talks');
    await page.getByTestId('status-bar').filter({ hasText: '1 event' }).waitFor();
    await page.getByTestId('saved').click();
    await page.getByTestId('keeping').filter({ hasText: /kept at once in talks\.dateline.*Last change.*new event “Talks”/s }).waitFor();
    await page.getByTestId('keeping').getByRole('button', { name: 'Snapshots…' }).click();
    const dialog = page.getByTestId('snapshots');
    await dialog.getByTestId('take-snapshot').click();
    const mine = dialog.getByTestId('snapshot').filter({ hasText: 'Taken by hand' });
    await mine.waitFor();
    await page.keyboard.press('Escape');
    await make('Pact');
    await page.getByTestId('status-bar').filter({ hasText: '2 events' }).waitFor();

    await page.getByTestId('file-menu').click();
    await page.getByRole('menuitem', { name: 'Snapshots…' }).click();
    await mine.getByRole('button', { name: 'Look at it' }).click();
    await page.getByTestId('read-only').filter({ hasText: 'Snapshot of' }).waitFor();
    await page.getByTestId('status-bar').filter({ hasText: '1 event' }).waitFor();
    await page.getByTestId('leave-snapshot').click();
    await page.getByTestId('read-only').waitFor({ state: 'detached' });
    expect(await events()).toBe(2);
  });

  it('are gone back to, and the state from before is among them', async () => {
    const { page } = window;
    await page.getByTestId('file-menu').click();
    await page.getByRole('menuitem', { name: 'Snapshots…' }).click();
    const dialog = page.getByTestId('snapshots');
    await dialog.getByTestId('snapshot').filter({ hasText: 'Taken by hand' }).getByRole('button', { name: /Go back/ }).click();
    expect(await dialog.getByTestId('going-back').innerText()).toContain('not lost');
    await dialog.getByTestId('go-back').click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(events).toBe(1);
    await page.getByTestId('file-menu').click();
    await page.getByRole('menuitem', { name: 'Snapshots…' }).click();
    await dialog.getByTestId('snapshot').filter({ hasText: 'Before going back' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('what cannot be written is said and kept, and saved when it can be', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+2');
    await page.getByTestId('table').getByText('Talks', { exact: true }).first().click();
    const title = page.getByTestId('inspector').getByTestId('title');
    await expect.poll(() => title.inputValue()).toBe('Talks');
    renameSync(file(), `${file()}.away`);
    await title.fill('Talks in Tokyo');
    await title.press('Enter');
    await page.getByTestId('saved').filter({ hasText: 'Not saved' }).waitFor();
    expect(await title.inputValue()).toBe('Talks in Tokyo');
    await page.getByTestId('saved').click();
    await page.getByTestId('keeping').filter({ hasText: 'no longer where it was' }).waitFor();
    renameSync(`${file()}.away`, file());
    await page.getByTestId('save-again').click();
    await page.getByTestId('saved').filter({ hasText: /^Saved$/ }).waitFor();
    await page.locator('#row-0').filter({ hasText: 'Talks in Tokyo' }).waitFor();
  });

  it('bring a damaged file back, which is kept aside byte for byte', async () => {
    const { page, bridge } = window;
    await bridge.call('file_close');
    await page.getByTestId('status-bar').filter({ hasText: 'No file open' }).waitFor();
    const damaged = readFileSync(file()).fill(0xa5, 100, 600);
    writeFileSync(file(), damaged);
    await page.getByRole('button', { name: /^talks\.dateline/ }).click();
    await page.getByTestId('recovery').filter({ hasText: /good snapshot.*would be missing/s }).waitFor();
    await page.getByTestId('recover').click();
    await page.getByTestId('problem-dialog').waitFor({ state: 'detached' });
    await page.getByTestId('status-bar').filter({ hasText: 'event' }).waitFor();
    const aside = readdirSync(bridge.folder).find((name) => name.startsWith('talks.dateline.corrupt-'));
    expect(readFileSync(join(bridge.folder, aside ?? '')).equals(damaged)).toBe(true);
  });

  it('a recent file that is gone is shown as such and can be taken off the list', async () => {
    const { page, bridge } = window;
    await bridge.call('file_close');
    renameSync(file(), `${file()}.away`);
    await page.reload();
    await page.getByText('not there now').waitFor();
    await page.getByRole('button', { name: 'Take talks.dateline off the list' }).click();
    await page.getByText('not there now').waitFor({ state: 'detached' });
  });
});
