import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { startBridge, type Bridge } from './bridge';

/** The window of a flow: the built page in Chromium over a backend of its own. */
export interface Flow {
  page: Page;
  bridge: Bridge;
}

/** Options of {@link flow}. */
export interface FlowOptions {
  file?: () => string;
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
}

/**
 * Opens a window for the tests of a file and closes it after them. What the page logs as an error fails the tests: a broken CSP
 * or an uncaught error is never fine.
 */
export function flow({ file, width = 1280, height = 800, theme = 'light' }: FlowOptions = {}): Flow {
  let browser: Browser | undefined;
  const made = {} as Flow;
  const complaints: string[] = [];
  beforeAll(async () => {
    made.bridge = await startBridge(file?.());
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // A refused command is answered with a status that Chromium logs; the page shows it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
    });
    await page.goto(made.bridge.url);
    // Keys pressed before the page is there go nowhere.
    await page.getByTestId('status-bar').filter({ hasText: /event|No file/ }).waitFor();
    made.page = page;
  });
  afterAll(async () => {
    await browser?.close();
    await made.bridge?.stop();
    expect(complaints).toEqual([]);
  });
  return made;
}

/** Answers who edits, if that is asked. */
export async function sayWhoEdits(page: Page, name = 'Ada'): Promise<void> {
  const field = page.getByTestId('author-name');
  await field.waitFor();
  await field.fill(name);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** Waits until a picture is drawn: the status bar then has the time that it took. */
export async function drawn(page: Page): Promise<void> {
  await page.getByTestId('status-bar').filter({ hasText: ' ms' }).waitFor();
}
