import { describe, expect, it } from 'vitest';
import { drawn, flow } from './kit/window';

describe('how the window looks', () => {
  const window = flow();

  it('is as it was at the next start: the view and its panes', async () => {
    const { page, bridge } = window;
    await drawn(page);
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('i');
    await page.getByTestId('inspector').waitFor({ state: 'detached' });
    const kept = async () => ((await bridge.call('preferences')) as { look: string | null }).look ?? '';
    await expect.poll(kept).toMatch(/"tab":"table".*"inspector":false/);
    await page.reload();
    await page.getByTestId('table').waitFor();
    expect(await page.getByTestId('inspector').count()).toBe(0);
  });
});
