import { beforeAll, describe, expect, it } from 'vitest';
import { saved, select, takeBack, texts, write } from './kit/inspector';
import { flow, sayWhoEdits } from './kit/window';

const TALKS = 'Japan–US two-plus-two talks';

describe('the inspector', () => {
  const window = flow();
  beforeAll(() => select(window.page, TALKS));

  const date = () => window.page.getByTestId('date-input').inputValue();
  const understood = () => window.page.getByTestId('understood').innerText();

  it('says what it understands of a date while it is typed, saves it on Enter, and undo brings the old one back', async () => {
    const { page } = window;
    const before = await date();
    await page.getByTestId('date-input').fill('7 January 2022, morning');
    await expect.poll(understood).toContain('7 January 2022, morning');
    await page.getByTestId('date-input').press('Enter');
    // The first change asks who makes it.
    await sayWhoEdits(page);
    await expect.poll(date).toBe('7 January 2022, morning');
    await expect.poll(() => page.getByTestId('undo').isEnabled()).toBe(true);
    await takeBack(page);
    await expect.poll(date).toBe(before);
  });

  it('shows at the field what is no date, keeps what was typed, and Escape gives it up', async () => {
    const { page } = window;
    const before = await date();
    await write(page, 'date-input', '30 February 2022');
    await expect.poll(understood).not.toBe('');
    expect(await date()).toBe('30 February 2022');
    await page.getByTestId('date-input').press('Escape');
    expect(await date()).toBe(before);
  });

  it('keeps relative words as an anchored date once it is said what they count from', async () => {
    const { page } = window;
    const abe = 'Abe: Japan and the US could not stand by if China attacked Taiwan';
    await select(page, abe);
    await write(page, 'date-input', '2021');
    await saved(page, 'edit of date of “Abe');
    await page.getByTestId('date-input').fill('last month');
    const anchors = page.getByTestId('anchor');
    await anchors.getByRole('button').first().click();
    await expect.poll(() => page.getByTestId('inspector').innerText()).toContain('December 2021');
    await takeBack(page);
    await expect.poll(date).toBe('2021');
    await takeBack(page);
    await select(page, TALKS);
  });

  it('makes an actor without leaving the form', async () => {
    const { page } = window;
    const before = (await texts(page, 'participant')).length;
    const add = page.getByTestId('add-participant');
    await add.click();
    await add.pressSequentially('Yoshimasa Hayashi');
    await page.getByRole('option', { name: 'Create actor “Yoshimasa Hayashi”' }).waitFor();
    await add.press('Enter');
    await page.getByTestId('create-actor').waitFor();
    // The cursor is on the type; Enter makes a person.
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('participant').count()).toBe(before + 1);
    await expect.poll(() => page.getByRole('combobox', { name: 'Participant', exact: true }).last().inputValue()).toBe('Yoshimasa Hayashi');
    const role = page.getByRole('combobox', { name: 'Role of Yoshimasa Hayashi' });
    await role.fill('spokesman');
    await page.getByRole('option', { name: 'Create role “spokesman”' }).waitFor();
    await role.press('Enter');
    await expect.poll(() => role.inputValue()).toBe('spokesman');
    await takeBack(page);
    await takeBack(page);
    await expect.poll(() => page.getByTestId('participant').count()).toBe(before);
  });

  it('cites a new source with quote, stance and grades', async () => {
    const { page } = window;
    const add = page.getByTestId('add-citation');
    await add.fill('Allies to meet by video');
    await page.getByRole('option', { name: /^Create/ }).waitFor();
    await add.press('Enter');
    await page.getByLabel('Publisher').fill('Kyodo');
    await page.getByLabel('Published').fill('6 Jan 2022');
    await page.getByRole('button', { name: 'Create and cite' }).click();
    await expect.poll(() => page.getByTestId('citation').count()).toBe(2);
    // The new citation opens, ready to be filled in.
    await write(page, 'attribution', 'official, unnamed');
    await page.getByTestId('quote').fill('the ministers will meet by video');
    await page.getByTestId('quote').press('Control+Enter');
    await page.getByTestId('stance').selectOption('reports');
    await page.getByTestId('reliability').selectOption('B');
    await page.getByTestId('credibility').selectOption('2');
    const citation = page.getByTestId('citation').filter({ hasText: 'Allies to meet by video' });
    await expect.poll(() => citation.innerText()).toContain('B2');
    await citation.getByRole('button', { expanded: true }).click();
    await expect.poll(() => citation.innerText()).toContain('“the ministers will meet by video”');
    expect(await citation.innerText()).toContain('official, unnamed');
  });

  it('records a dated change of status by keyboard, and Escape goes back to the events', async () => {
    const { page } = window;
    await select(page, TALKS);
    const inspector = page.getByTestId('inspector');
    await page.getByTestId('record-status').press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('record-status').evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await inspector.getByRole('list', { name: 'History of the status' }).innerText()).toMatch(/^Expected\s+· 6 January 2022\s+· Reuters$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('table').evaluate((table) => table === document.activeElement)).toBe(true);
  });

  it('loses no typing when another event is selected', async () => {
    const { page } = window;
    await page.getByTestId('summary').fill('By video, after all.');
    await select(page, 'Beijing rebukes Abe’s remarks');
    await select(page, TALKS);
    await expect.poll(() => page.getByTestId('summary').inputValue()).toBe('By video, after all.');
  });

  it('shows who changed what, before and after', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: 'History' }).click();
    const history = page.getByTestId('history');
    await expect.poll(() => history.innerText()).toContain('By video, after all.');
    expect(await history.innerText()).toContain('Ada');
    await page.getByRole('tab', { name: 'Details' }).click();
  });

  it('deletes an event, and the toast brings it back', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'More about this event' }).click();
    await page.getByRole('menuitem', { name: 'Delete event' }).click();
    await expect.poll(() => page.getByTestId('table').innerText()).not.toContain(`${TALKS}\n`);
    await page.getByTestId('toasts').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByTestId('table').innerText()).toContain(TALKS);
  });
});
