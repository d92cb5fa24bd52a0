import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

describe('help', () => {
  const window = flow();
  const focused = () => window.page.evaluate(() => document.activeElement?.getAttribute('data-testid'));

  beforeAll(() => drawn(window.page));

  it('has the guide under F1, also while text is edited, with pictures that are there', async () => {
    const { page } = window;
    await page.getByTestId('find').focus();
    await page.keyboard.press('F1');
    await page.getByTestId('guide').getByRole('heading', { name: 'The first five minutes' }).waitFor();
    await expect.poll(focused).toBe('guide-chapter');
    const picture = page.getByTestId('guide-chapter').locator('img').first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
  });

  it('finds in the guide and goes there by keyboard', async () => {
    const { page } = window;
    await page.keyboard.press('/');
    await expect.poll(focused).toBe('guide-find');
    await page.keyboard.type('rival claims');
    await page.getByTestId('guide-found').getByRole('button').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('guide').getByRole('heading', { name: 'Who says so', exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('When sources disagree');
    await page.getByTestId('guide-find').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('qqqq');
    await page.getByTestId('guide-found').getByText('Nothing in the guide has “qqqq”.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('guide').getByRole('button', { name: 'Finding', exact: true }).click();
    await page.getByTestId('guide').getByRole('heading', { name: 'Finding', exact: true }).waitFor();
  });

  it('follows a link to another chapter, and opens where it was left', async () => {
    const { page } = window;
    await page.getByTestId('guide').getByRole('button', { name: 'The first five minutes', exact: true }).click();
    await page.getByTestId('guide-chapter').getByRole('link', { name: 'Undo' }).click();
    await page.getByTestId('guide').getByRole('heading', { name: 'Undo, history and snapshots' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('guide').waitFor({ state: 'detached' });
    await page.keyboard.press('F1');
    await page.getByTestId('guide').getByRole('heading', { name: 'Undo, history and snapshots' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('guide').waitFor({ state: 'detached' });
  });

  it('offers the tour with the sample, and takes it by keyboard beside the work', async () => {
    const { page } = window;
    await page.getByTestId('tour-offer').getByRole('button', { name: 'Take the tour' }).focus();
    await page.keyboard.press('Enter');
    const tour = page.getByTestId('tour');
    await tour.getByRole('heading', { name: 'Events on a timeline' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Next');
    await page.keyboard.press('F6');
    await expect.poll(focused).toBe('timeline');
    await page.keyboard.press('ArrowRight');
    await page.getByTestId('tour-tried').waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await tour.getByRole('heading', { name: 'How to read the marks' }).waitFor();
    expect(await tour.getByRole('status').textContent()).toContain('The legend names the signs in sight');
    expect(await page.getByTestId('tour-tried').count()).toBe(0);
  });

  it('points at a part that is there in every step, and stays in sight', async () => {
    const { page } = window;
    const tour = page.getByTestId('tour');
    const titles = new Set<string>();
    for (;;) {
      titles.add((await tour.getByRole('heading').textContent()) ?? '');
      await expect.poll(() => page.locator('.ring').isVisible()).toBe(true);
      const box = await tour.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800, [...titles].at(-1)).toBe(true);
      const button = tour.locator('[data-first]');
      const last = (await button.textContent())?.trim() === 'Done';
      await button.click();
      if (last) break;
    }
    expect(titles.size).toBe(7);
    await tour.waitFor({ state: 'detached' });
  });

  it('can be left with Escape, comes again from Help, and is not offered twice', async () => {
    const { page, bridge } = window;
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette-input').fill('tour');
    await page.getByTestId('palette').getByRole('option', { name: /^Tour of the sample/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('tour').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('tour').waitFor({ state: 'detached' });
    expect(await page.getByTestId('tour-offer').count()).toBe(0);
    const kept = async () => ((await bridge.call('preferences')) as { look: string }).look;
    await expect.poll(kept).toContain('"tourSeen":true');
  });
});
