import { describe, expect, it } from 'vitest';
import { write } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

describe('pages', () => {
  const window = flow();
  const dialog = () => window.page.getByTestId('pages');
  const open = async (action: string) => {
    await window.page.keyboard.press('Control+k');
    await window.page.keyboard.type(action);
    await window.page.keyboard.press('Enter');
    await dialog().waitFor();
  };

  it('an actor’s page has its events, names and offices, and takes another name', async () => {
    const { page } = window;
    await open('Actors…');
    await page.getByTestId('page-find').fill('Japanese government');
    await page.getByTestId('page-row').first().click();
    await expect.poll(() => page.getByTestId('page-name').inputValue()).toBe('Japan');
    await expect.poll(() => page.getByTestId('page-event').count()).toBe(6);
    await page.getByTestId('page-timeline').waitFor();
    await write(page, 'add-alias', '日本');
    await sayWhoEdits(page);
    await expect.poll(() => page.getByTestId('alias').count()).toBe(3);
    await write(page, 'add-office', 'Chair of the G7');
    await page.getByTestId('office-valid').fill('2023');
    await page.getByTestId('office-valid').press('Enter');
    await expect.poll(() => page.getByTestId('office').count()).toBe(1);
  });

  it('merges two actors and undo parts them', async () => {
    const { page } = window;
    await page.getByTestId('page-merge').click();
    await page.getByTestId('merge-other').fill('Japan Self');
    await page.getByRole('option', { name: /Japan Self-Defense Forces/ }).click();
    await expect.poll(() => page.getByTestId('merge-preview').innerText()).toContain('1 participant of “Japan Self-Defense Forces”');
    await page.getByTestId('merge-form').getByRole('button', { name: 'Merge' }).click();
    await expect.poll(() => page.getByTestId('page-event').count()).toBe(7);
    await page.getByTestId('pages-undo').click();
    await expect.poll(() => page.getByTestId('page-event').count()).toBe(6);
  });

  it('a place gets a larger one, degrees and a precision; what is none is said', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: 'Places' }).click();
    await page.getByTestId('page-new').click();
    await page.getByLabel('Name of the new place').fill('Ichigaya');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('page-name').inputValue()).toBe('Ichigaya');
    await page.getByTestId('place-parent').fill('Shinjuku');
    await page.getByRole('option', { name: 'Create place “Shinjuku”' }).click();
    await expect.poll(() => page.getByTestId('place-parent').inputValue()).toBe('Shinjuku');
    await write(page, 'latitude', '95');
    await expect.poll(() => page.getByTestId('page').innerText()).toContain('“95” is no latitude.');
    await write(page, 'latitude', '35.69 N');
    await expect.poll(() => page.getByTestId('latitude').inputValue()).toBe('35.69');
    await page.getByTestId('place-precision').selectOption('locality');
    await page.getByTestId('discard').click();
    await expect.poll(() => page.getByTestId('page').count()).toBe(0);
    await page.getByTestId('pages-undo').click();
    await expect.poll(() => page.getByTestId('page-row').filter({ hasText: 'Ichigaya' }).count()).toBe(1);
  });

  it('finds the events of an actor in the timeline', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: 'Actors' }).click();
    await page.getByTestId('page-row').filter({ hasText: 'Shinzo Abe' }).click();
    await page.getByTestId('page-show').click();
    await expect.poll(() => dialog().isVisible()).toBe(false);
    await expect.poll(() => page.getByTestId('status-bar').innerText()).toMatch(/2 (of|events)/);
  });
});
