import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What no source of the window may have, and why. */
const FORBIDDEN: readonly { what: RegExp; why: string; except?: RegExp }[] = [
  { what: /\{@html\b/, why: 'text is shown as text' },
  { what: /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\bsrcdoc\b/, why: 'text is shown as text' },
  { what: /\beval\(|new Function\(/, why: 'the CSP has no unsafe-eval' },
  { what: /\sstyle="/, why: 'the CSP blocks style attributes: use style:property={…}, which goes through the CSSOM' },
  { what: /setAttribute\(\s*['"]style/, why: 'the CSP blocks style attributes' },
  { what: /from ['"]@tauri-apps\//, why: 'src/lib/ipc.ts is the one door to the shell', except: /src\/lib\/ipc\.ts$/ },
  { what: /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/, why: 'the network is never used', except: /src\/lib\/ipc\.ts$/ },
  { what: /\b(https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}\/[^\s]*\.(js|css|woff2?|png|svg)/i, why: 'everything comes with the app' },
  { what: /\blocalStorage\b|sessionStorage|indexedDB/, why: 'the web profile keeps nothing: use `preferences`' },
  { what: /target="_blank"/, why: 'links are opened by the shell, after a click' },
];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'bindings' ? [] : files(path);
    return /\.(ts|svelte|css|html)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name) ? [path] : [];
  });
}

describe('the sources of the window', () => {
  const sources = [...files('src'), 'index.html'].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it('are found', () => expect(sources.length).toBeGreaterThan(50));

  it.each(FORBIDDEN)('never have $what', ({ what, why, except }) => {
    const found = sources.filter(({ path, text }) => !except?.test(path) && what.test(text)).map(({ path }) => path);
    expect(found, why).toEqual([]);
  });
});
