import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Selects an event by its title, in the table. */
export async function select(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Alt+2');
  await page.getByTestId('table').getByText(title, { exact: true }).first().click();
  await expect.poll(() => page.getByTestId('inspector').getByTestId('title').inputValue()).toBe(title);
}

/** Writes into a field of a form and leaves it with Enter, as a person does. */
export async function write(page: Page, testid: string, text: string): Promise<void> {
  const field = page.getByTestId(testid);
  await field.fill(text);
  await field.press('Enter');
}

/** The texts of a part of the window that occurs many times. */
export function texts(page: Page, testid: string): Promise<string[]> {
  return page.getByTestId(testid).allInnerTexts();
}

/** Takes back the last change with the key, as no text is being edited. */
export async function takeBack(page: Page): Promise<void> {
  await page.getByTestId('undo').click();
}
