import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { drawn } from '../flows/kit/window';

const FOLDER = resolve(process.env.DATELINE_PICTURES ?? resolve(import.meta.dirname, '../../docs/guide/pictures'));

/** Waits for the first picture, on a fixed day: the timeline marks today. The offer of the tour is gone by then. */
export async function at(page: Page, day = '2022-03-01T12:00:00Z'): Promise<void> {
  await drawn(page);
  await page.clock.setFixedTime(day);
  await page.getByTestId('tour-offer').getByRole('button', { name: 'Not now' }).click();
  await page.keyboard.press('f');
  await page.waitForTimeout(400);
}

/** Hides what differs from one taking to the next: the milliseconds in the status bar, and the caret. */
async function still(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important; } .tooltip { visibility: hidden !important; } .status > .still { visibility: hidden; }');
    document.adoptedStyleSheets = [sheet];
    for (const one of document.querySelectorAll('[data-testid="status-bar"] > *')) {
      one.classList.toggle('still', /\d\s*ms\s*$/.test(one.textContent ?? ''));
    }
    return document.fonts.ready.then(() => undefined);
  });
  // What has been asked for is drawn in the frame after next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Takes a picture of the whole window, or of one part with some room around it. */
export async function take(page: Page, name: string, part?: Locator, room = 0): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  // Nothing is pointed at: a button would have another colour.
  await page.mouse.move(640, 795);
  await still(page);
  const box = part ? await part.boundingBox() : null;
  if (part && !box) throw new Error(`${name}: the part is not in sight`);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const left = Math.max(0, Math.floor((box?.x ?? 0) - room));
  const top = Math.max(0, Math.floor((box?.y ?? 0) - room));
  const clip = box && {
    x: left,
    y: top,
    width: Math.min(size.width, Math.ceil(box.x + box.width + room)) - left,
    height: Math.min(size.height, Math.ceil(box.y + box.height + room)) - top,
  };
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide', scale: 'css', ...(clip ? { clip } : {}) });
}
