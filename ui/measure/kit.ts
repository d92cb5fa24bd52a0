import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What the page notes while it is measured: installed before anything is asked of it. */
interface Noted {
  /** When the last key or button went down, on the page's own clock. */
  began: number;
  marks: { name: string; at: number; detail: Record<string, string> }[];
}

/** Begins to note, in the page, when keys and buttons go down and what is painted when. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Noted = { began: 0, marks: [] };
    (globalThis as unknown as { noted: Noted }).noted = noted;
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, (event) => (noted.began = event.timeStamp), true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByType('mark')) {
        noted.marks.push({ name: entry.name, at: entry.startTime, detail: (entry as PerformanceMark).detail as Record<string, string> });
      }
    }).observe({ type: 'mark' });
  });
}

/**
 * Does something with a key or the pointer and gives the milliseconds from the press, as the browser dates it, until the part of the
 * window is painted that shows what is wanted; null if it is not within a few seconds. Without `wanted`, the first painting counts.
 */
export async function pressed(page: Page, part: string, act: () => Promise<void>, wanted: Record<string, string> = {}): Promise<number | null> {
  await page.evaluate(() => ((globalThis as unknown as { noted: Noted }).noted.marks = []));
  await act();
  return page.evaluate(
    async ([name, detail]) => {
      const { noted } = globalThis as unknown as { noted: Noted };
      const end = performance.now() + 5000;
      while (performance.now() < end) {
        const found = noted.marks.find((mark) => mark.name === name && mark.at > noted.began && Object.entries(detail).every(([key, value]) => mark.detail[key] === value));
        if (found) return found.at - noted.began;
        await new Promise((again) => setTimeout(again, 4));
      }
      return null;
    },
    [`dateline:${part}`, wanted] as const,
  );
}

/** A percentile of figures, by the nearest rank. */
export function percentile(figures: readonly number[], percent: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

const figures: Record<string, number> = {};

/** Keeps the 95th percentile of what was measured under a name, and says the middle too. A painting that never came is a failure. */
export function report(name: string, measured: readonly (number | null)[]): void {
  const missing = measured.filter((one) => one === null).length;
  if (missing > 0) throw new Error(`${name}: ${missing} of ${measured.length} were never painted`);
  const known = measured.filter((one) => one !== null);
  figures[name] = percentile(known, 95);
  console.log(`${name.padEnd(24)} p50 ${percentile(known, 50).toFixed(1)} ms  p95 ${percentile(known, 95).toFixed(1)} ms  most ${Math.max(...known).toFixed(1)} ms  (${known.length})`);
  const { DATELINE_FIGURES: file } = process.env;
  if (file) writeFileSync(file, JSON.stringify(figures));
}
