import type { Page } from 'playwright-core';

/** Selects an event by its title, in the table. */
export async function select(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Alt+2');
  await page.getByTestId('table').getByText(title, { exact: true }).first().click();
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('[data-testid="inspector"] [data-testid="title"]')?.value === wanted,
    title,
  );
}

/** Writes into a field of a form and leaves it with Enter, as a person does. */
export async function write(page: Page, testid: string, text: string): Promise<void> {
  const field = page.getByTestId(testid);
  await field.fill(text);
  await field.press('Enter');
}

/** Waits until what was typed is saved, not only shown. */
export async function saved(page: Page, undo: string): Promise<void> {
  await page.getByTestId('saved').filter({ hasText: 'Saved' }).waitFor();
  await page.getByRole('button', { name: `Undo ${undo}` }).first().waitFor();
}

/** The texts of a part of the window that occurs many times. */
export function texts(page: Page, testid: string): Promise<string[]> {
  return page.getByTestId(testid).allInnerTexts();
}

/** Takes back the last change. */
export async function takeBack(page: Page): Promise<void> {
  await page.getByTestId('undo').click();
}
