import { beforeAll, describe, expect, it } from 'vitest';
import { select, takeBack, write } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const ABE = 'Abe: Japan and the US could not stand by if China attacked Taiwan';

describe('a source', () => {
  const window = flow();
  beforeAll(() => select(window.page, ABE));

  const dateOf = (title: string) => window.page.getByTestId('table').getByRole('row').filter({ hasText: title }).innerText();

  it('moves every date that is counted from its publication when that is corrected, and undo moves them back', async () => {
    const { page } = window;
    await expect.poll(() => dateOf(ABE)).toContain('December 2021');
    await page.getByRole('button', { name: /^Open source/ }).first().click();
    await expect.poll(() => page.getByTestId('anchored').innerText()).toMatch(/\d+ events count their dates directly from this/);
    await write(page, 'published', '6 February 2022');
    await sayWhoEdits(page);
    await expect.poll(() => page.getByTestId('toasts').innerText()).toMatch(/\d+ other dates count from it, directly or through one another, and moved with it/);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => dateOf(ABE)).toContain('January 2022');
    await expect.poll(() => dateOf('Japan–US two-plus-two talks')).toContain('11 February 2022');
    await takeBack(page);
    await expect.poll(() => dateOf(ABE)).toContain('December 2021');
    await expect.poll(() => dateOf('Japan–US two-plus-two talks')).toContain('7 January 2022');
  });

  it('lists the passages that are cited of it, and a click goes to the event', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /^Open source/ }).first().click();
    const dialog = page.getByTestId('pages');
    await dialog.getByRole('button', { name: /Tension over Taiwan rises/ }).click();
    await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe('Tension over Taiwan rises');
    expect(await dialog.isVisible()).toBe(false);
  });
});
