import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { select, takeBack, write } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const TALKS = 'Japan–US two-plus-two talks';
/** One black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('every noun in the inspector', () => {
  const window = flow({ height: 1000 });
  const inspector = () => window.page.getByTestId('inspector');
  beforeAll(() => select(window.page, TALKS));

  it('takes a rival claim by keyboard, cites it, prefers it, and one undo takes the preference back', async () => {
    const { page } = window;
    await page.getByTestId('add-claim').press('Enter');
    await page.getByTestId('claim-value').fill('8 January 2022');
    await page.getByTestId('claim-source').fill('security role');
    await page.getByRole('option', { name: /^Allies.*security role|security role.*Reuters/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('claim-value').press('Enter');
    await sayWhoEdits(page);
    const claims = page.getByTestId('claim');
    await expect.poll(() => claims.count()).toBe(1);
    expect(await claims.innerText()).toContain('Reuters');
    await page.getByRole('radio', { name: 'Prefer 8 January 2022' }).press('Space');
    await expect.poll(() => page.getByTestId('date-input').inputValue()).toBe('8 January 2022');
    await expect.poll(() => claims.count()).toBe(2);
    await takeBack(page);
    await expect.poll(() => claims.count()).toBe(1);
    await expect.poll(() => inspector().innerText()).toContain('counted from 6 January 2022');
    await page.getByRole('button', { name: 'Delete the claim 8 January 2022' }).click();
    await expect.poll(() => claims.count()).toBe(0);
  });

  it('makes the source of a claim that is not there yet, and loses none of its words', async () => {
    const { page } = window;
    await page.getByTestId('add-claim').press('Enter');
    await page.getByTestId('claim-value').fill('9 January 2022');
    await page.getByTestId('claim-source').fill('UNEP');
    await page.getByRole('option', { name: 'Create source “UNEP”' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('claim-form').getByText('made together with the claim').waitFor();
    await page.getByTestId('claim-value').press('Enter');
    const claims = page.getByTestId('claim');
    await expect.poll(() => claims.count()).toBe(1);
    expect(await claims.innerText()).toContain('UNEP');
    await takeBack(page);
    await expect.poll(() => claims.count()).toBe(0);
  });

  it('makes a relation another one in place', async () => {
    const { page } = window;
    const type = page.getByTestId('relation-type');
    await expect.poll(() => type.inputValue()).toBe('<part-of');
    await type.selectOption({ label: 'is implemented by' });
    await expect.poll(() => type.inputValue()).toBe('<implements');
    await takeBack(page);
    await expect.poll(() => type.inputValue()).toBe('<part-of');
  });

  it('is related to an event that is dragged onto it from the list', async () => {
    const { page } = window;
    const type = page.getByTestId('relation-type');
    await page.keyboard.press('Alt+3');
    const other = page.getByTestId('event-list').getByText('Beijing rebukes');
    await other.dragTo(page.getByTestId('relations'));
    await expect.poll(() => type.count()).toBe(2);
    await expect.poll(() => page.getByTestId('relations').innerText()).toContain('Beijing rebukes');
    await takeBack(page);
    await expect.poll(() => type.count()).toBe(1);
    await page.keyboard.press('Alt+1');
  });

  it('marks one note private', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.keyboard.type('Ask the embassy.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Keep note 1 private' }).click();
    await expect.poll(() => page.getByTestId('note').getByRole('button', { pressed: true }).count()).toBe(1);
  });

  it('moves an event within its day by key', async () => {
    const { page } = window;
    const order = () => page.getByTestId('day-order').innerText();
    await expect.poll(order).toMatch(/^1\s*of 2 that day/);
    await page.keyboard.press('Alt+PageDown');
    await expect.poll(order).toMatch(/^2\s*of 2 that day/);
    await takeBack(page);
    await expect.poll(order).toMatch(/^1\s*of 2 that day/);
  });

  it('makes a field with a type, refuses what is none, and deletes the field with its values', async () => {
    const { page } = window;
    const add = page.getByTestId('add-figure');
    await add.fill('Delegates');
    await page.getByRole('option', { name: 'Create field “Delegates”' }).waitFor();
    await add.press('Enter');
    await page.getByTestId('figure-value').fill('a dozen');
    await page.getByTestId('figure-value').press('Enter');
    await expect.poll(() => page.getByTestId('figure-form').innerText()).toContain('“a dozen” is no number.');
    await page.getByTestId('figure-value').fill('1,200');
    await page.getByLabel('Unit', { exact: true }).fill('people');
    await page.getByLabel('Unit', { exact: true }).press('Enter');
    await expect.poll(() => page.getByLabel('Delegates in people').inputValue()).toBe('1200');

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Fields…');
    await page.keyboard.press('Enter');
    const fields = page.getByTestId('field');
    await expect.poll(() => fields.count()).toBe(2);
    const field = fields.last();
    await field.getByTestId('discard').click();
    await expect.poll(() => field.innerText()).toContain('1 figure goes with it.');
    await field.getByTestId('discard-confirm').click();
    await expect.poll(() => fields.count()).toBe(1);
    await page.getByTestId('fields').getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => page.getByLabel('Delegates in people').count()).toBe(0);
  });

  it('keeps a picture with the event and shows it', async () => {
    const { page } = window;
    const file = join(mkdtempSync(join(tmpdir(), 'dateline-flow-')), 'scan.png');
    writeFileSync(file, Buffer.from(PIXEL, 'base64'));
    await window.bridge.pick(file);
    await page.getByTestId('attach').click();
    const picture = page.getByTestId('picture');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth).catch(() => 0)).toBe(1);
    await write(page, 'title', TALKS);
    await takeBack(page);
    await expect.poll(() => picture.count()).toBe(0);
  });
});
