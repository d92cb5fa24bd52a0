import { describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

describe('the timeline', () => {
  const window = flow();
  const announced = () => window.page.getByTestId('announcer').textContent();

  it('goes from event to event by keys, and says each', async () => {
    const { page } = window;
    await drawn(page);
    await page.getByTestId('timeline').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(announced).not.toBe('');
    // Up to the first lane, however slow the window is.
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowUp');
        return announced();
      })
      .toMatch(/^expected, talks, .*7 January 2022/);
    // The lane has no other event.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(announced).toMatch(/pact|allies/i);
  });

  it('draws the relations of the selected event, and all when asked', async () => {
    const { page } = window;
    const legend = page.getByTestId('legend');
    await page.keyboard.press('Escape');
    await expect.poll(() => legend.textContent()).not.toContain('Responds to');
    await page.keyboard.press('r');
    await expect.poll(() => legend.textContent()).toMatch(/Responds to.*Implements/);
    await page.keyboard.press('r');
    await expect.poll(() => legend.textContent()).not.toContain('Responds to');
  });
});
