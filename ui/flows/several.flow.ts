import { beforeAll, describe, expect, it } from 'vitest';
import { select, takeBack } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const FIRST = 'Japan–US two-plus-two talks';
const SECOND = 'Tension over Taiwan rises';

describe('several events', () => {
  const window = flow();
  const row = (title: string) => window.page.getByTestId('table').getByRole('row').filter({ hasText: title });

  beforeAll(async () => {
    const { page } = window;
    await select(page, FIRST);
    await row(SECOND).click({ modifiers: ['Control'] });
    await page.getByText('2 events selected').waitFor();
  });

  it('are changed in one go, and one undo takes it back', async () => {
    const { page } = window;
    await page.getByLabel('Status of all selected events').selectOption('postponed');
    await sayWhoEdits(page);
    await expect.poll(() => row(FIRST).innerText()).toContain('Postponed');
    expect(await row(SECOND).innerText()).toContain('Postponed');
    await takeBack(page);
    await expect.poll(() => row(FIRST).innerText()).toContain('Expected');
    expect(await row(SECOND).innerText()).toContain('Under way');
  });

  it('are tagged with a new tag', async () => {
    const { page } = window;
    const tag = page.getByRole('combobox', { name: 'Tag for all selected events' });
    await tag.fill('To be checked');
    await page.getByRole('option', { name: 'Create tag “To be checked”' }).waitFor();
    await tag.press('Enter');
    await expect.poll(() => page.getByTestId('toasts').innerText()).toContain('Tag “To be checked” of 2 events');
    await select(page, SECOND);
    await expect.poll(() => page.getByTestId('inspector').getByRole('list', { name: 'Tags' }).innerText()).toContain('To be checked');
    await row(FIRST).click({ modifiers: ['Control'] });
  });

  it('are deleted together, with their number on the button', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Delete 2 events' }).click();
    await expect.poll(() => row(FIRST).count()).toBe(0);
    expect(await row(SECOND).count()).toBe(0);
    await takeBack(page);
    await expect.poll(() => row(FIRST).count()).toBe(1);
    await expect.poll(() => row(SECOND).count()).toBe(1);
  });
});
