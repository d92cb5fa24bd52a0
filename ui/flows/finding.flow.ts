import { describe, expect, it } from 'vitest';
import { flow, sayWhoEdits } from './kit/window';

describe('finding', () => {
  const window = flow();

  it('completes fields and values by keys', async () => {
    const { page } = window;
    await page.getByTestId('status-bar').filter({ hasText: 'events' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ki');
    await page.getByRole('option', { name: /^kind:/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByTestId('find').getAttribute('aria-activedescendant')).toBe('find-completions-0');
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('find').inputValue()).toBe('kind:');
    await page.keyboard.type('tal');
    await page.getByRole('option', { name: /^Talks/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('find').inputValue()).toBe('kind:Talks ');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/1 of 14 events/);
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('find').inputValue()).toBe('');
  });

  it('marks the place of what is wrong', async () => {
    const { page } = window;
    await page.getByTestId('find').fill('talks colour:red');
    await expect.poll(() => page.getByTestId('find-place').locator('mark').textContent()).toBe('colour:');
    await page.getByTestId('find').fill('');
  });

  it('counts what is found, and a press changes the search', async () => {
    const { page } = window;
    await page.getByTestId('facets-button').click();
    const counts = page.getByTestId('facets');
    await counts.getByRole('button', { name: /^Assessment/ }).click();
    await expect.poll(() => page.getByTestId('find').inputValue()).toBe('kind:=Assessment');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/2 of 14 events/);
    await counts.getByRole('button', { name: /^Talks/ }).click();
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/3 of 14 events/);
    expect(await counts.getByRole('button', { name: /^Talks/ }).getAttribute('aria-pressed')).toBe('true');
    await page.getByTestId('facets-button').click();
  });

  it('keeps how the window looks under a name', async () => {
    const { page } = window;
    await page.getByTestId('views-button').click();
    await page.getByRole('menuitem').last().click();
    await page.getByTestId('view-name').fill('What is judged');
    await page.getByTestId('save-view').click();
    await sayWhoEdits(page);
    await page.getByTestId('views-dialog').waitFor({ state: 'detached' });
    await page.getByTestId('find').fill('');
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/14 events/);
    await page.getByTestId('views-button').click();
    await page.getByRole('menuitem', { name: /What is judged/ }).click();
    await expect.poll(() => page.getByTestId('status-bar').textContent()).toMatch(/3 of 14 events/);
  });

  it('shows words where they stand in the list', async () => {
    const { page } = window;
    await page.keyboard.press('Alt+3');
    await page.getByTestId('find').fill('relentless');
    await expect.poll(() => page.getByTestId('found-in').locator('mark').first().textContent()).toBe('relentless');
  });
});
