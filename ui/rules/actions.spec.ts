import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACTION_IDS } from '../src/lib/actions';

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return /(?<!\.spec)\.(ts|svelte)$/.test(entry.name) && entry.name !== 'actions.ts' ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

it('every action of the table is done somewhere', () => {
  const text = sources('src');
  // What an action does is said as `'file.open': openFile` in what is given to `perform`.
  expect(ACTION_IDS.filter((id) => !text.includes(`'${id}': `))).toEqual([]);
});
