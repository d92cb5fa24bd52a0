import { describe, expect, it } from 'vitest';
import { drawn, flow, sayWhoEdits } from './kit/window';

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

describe('relations drawn on the timeline', () => {
  const window = flow();

  /** Drags the handle of the selected event over the lanes until it points at another event. */
  async function drawTo(): Promise<void> {
    const { page } = window;
    const plot = await page.getByTestId('timeline').boundingBox();
    await page.getByTestId('relation-handle').hover();
    await page.mouse.down();
    for (let y = 60; y < (plot?.height ?? 0); y += 12) {
      for (let x = 60; x < (plot?.width ?? 0); x += 60) {
        await page.mouse.move((plot?.x ?? 0) + x, (plot?.y ?? 0) + y);
        if (await page.getByTestId('relation-handle').getAttribute('data-aim')) return;
      }
    }
    throw new Error('No event under the pointer');
  }

  it('are made by dragging from one event to another, and not when that is cancelled', async () => {
    const { page } = window;
    await drawn(page);
    await page.getByTestId('timeline').focus();
    await page.keyboard.press('Home');
    await page.getByTestId('relation-handle').waitFor();
    await page.getByTestId('announcer').filter({ hasText: /./ }).waitFor();
    const relations = page.getByTestId('relation');
    const before = await relations.count();

    await drawTo();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.getByRole('menu', { name: 'How the two events are related' }).isVisible()).toBe(false);

    await drawTo();
    await page.mouse.up();
    await page.getByRole('menuitem', { name: 'is implemented by' }).click();
    await sayWhoEdits(page);
    await expect.poll(() => relations.count()).toBe(before + 1);
    expect(await relations.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/is implemented by/i)]));
    await page.getByText(/^Related: “/).waitFor();
    await page.getByTestId('undo').click();
    await expect.poll(() => relations.count()).toBe(before);
  });
});
