import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

const TALKS = 'Japan–US two-plus-two talks';

describe('the command palette', () => {
  const window = flow();
  const input = () => window.page.getByTestId('palette-input');
  const open = async () => {
    await window.page.keyboard.press('Control+k');
    await input().waitFor();
  };
  /** The line that Enter would choose. */
  const active = () => window.page.locator('[data-testid=palette] [role=option][aria-selected=true]').innerText();

  beforeAll(() => drawn(window.page));

  it('does an action that is found by its name', async () => {
    const { page } = window;
    await open();
    expect(await page.getByTestId('palette').getByRole('option').count()).toBeGreaterThan(20);
    await page.keyboard.type('table');
    await expect.poll(active).toMatch(/^Table/);
    await page.keyboard.press('Enter');
    await page.getByTestId('table').waitFor();
    expect(await page.getByTestId('palette').count()).toBe(0);
  });

  it('selects an event, and the keys are at the events then', async () => {
    const { page } = window;
    await open();
    await page.keyboard.type('two-plus');
    await page.getByRole('option', { name: TALKS }).waitFor();
    expect(await input().getAttribute('aria-activedescendant')).toBe(await page.getByRole('option', { name: TALKS }).getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe(TALKS);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('table');
  });

  it('opens the page of an actor', async () => {
    const { page } = window;
    await open();
    await page.keyboard.type('australia');
    const actor = page.getByRole('group', { name: 'Actors' }).getByRole('option', { name: /^Australia/ });
    await actor.waitFor();
    while (!(await active()).startsWith('Australia')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByText('Australia').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('opens a source', async () => {
    const { page } = window;
    await open();
    await page.keyboard.type('japan');
    const source = page.getByRole('group', { name: 'Sources' }).getByRole('option').first();
    await source.waitFor();
    await source.click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('says when nothing is called so, and offers to look for the words', async () => {
    const { page } = window;
    await open();
    await page.keyboard.type('qqqq');
    await page.getByTestId('palette').getByText('Nothing is called “qqqq”.').waitFor();
    await expect.poll(active).toBe('Find “qqqq” in all events');
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('palette').count()).toBe(0);
    await open();
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.getByTestId('palette').count()).toBe(0);
  });
});
