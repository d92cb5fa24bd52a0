import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every code of an error has its words in every language', () => {
  const codes = [...readFileSync('src/bindings/ErrorCode.ts', 'utf8').matchAll(/"([a-z-]+)"/g)].map(([, code]) => `error-code-${code} =`);
  expect(codes.length).toBeGreaterThan(20);
  for (const language of ['en', 'ja']) {
    const texts = readFileSync(`../texts/${language}/errors.ftl`, 'utf8');
    expect(codes.filter((code) => !texts.includes(`\n${code}`))).toEqual([]);
  }
});
