import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Sizes of icons that a component asks for or defaults to. */
function sizes(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sizes(path);
    const text = entry.name.endsWith('.svelte') ? readFileSync(path, 'utf8') : '';
    return text.includes('@lucide') || text.includes('strokeWidth') ? [...text.matchAll(/\bsize(?:=\{| = )(\d+)/g)].map(([, size]) => size ?? '') : [];
  });
}

it('every size of icon that is asked for grows with the text', () => {
  const styles = readFileSync('src/styles/icons.css', 'utf8');
  const asked = [...new Set(sizes('src'))];
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((size) => !styles.includes(`[width='${size}']`))).toEqual([]);
});
