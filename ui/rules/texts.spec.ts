import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, it } from 'vitest';

/**
 * The rooms in which no sentence stands: what a person reads there is said by `text(…)` from the files in `texts/`. A room is
 * a folder or a file of `src`; it is listed here when it has been converted, and stays.
 */
const CONVERTED: readonly string[] = [
  'components/base',
  'components/bulk',
  'components/database',
  'components/entry',
  'components/export',
  'components/fields',
  'components/frame',
  'components/guide',
  'components/history',
  'components/inspector',
  'components/pages',
  'components/palette',
  'components/snapshots',
  'components/sources',
  'lib',
  'state/claims.ts',
  'state/command-palette.svelte.ts',
  'state/date-field.svelte.ts',
  'state/deleting.ts',
  'state/deletions.ts',
  'state/discarding.ts',
  'state/edits.ts',
  'state/drawings.ts',
  'state/export.svelte.ts',
  'state/history.ts',
  'state/inspector.svelte.ts',
  'state/moved.ts',
  'state/new-event.svelte.ts',
  'state/printing.svelte.ts',
  'state/quick-line.svelte.ts',
  'state/save.ts',
  'state/snapshots.svelte.ts',
  'state/speak.ts',
  'state/value-draft.svelte.ts',
  'state/calendar.svelte.ts',
  'state/overview.svelte.ts',
  'state/timeline.svelte.ts',
  'state/selection.svelte.ts',
  'state/select-found.ts',
  'timeline',
  'views',
];

/** Attributes and properties of components whose text a person reads or hears. */
const SPOKEN = /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|name|hint|heading|text|action|empty|detail)$/;
/** Words that are the same in every language: names, units, formats, keys. */
const SAME = /^(Dateline|TLP|EDTF|UTC|URL|CSV|JSON|https|JPN|SVG|PNG|PDF|UTF-8|BLAKE3|DOI|CAMEO|PLOVER|ms|px|kB|MB|GB|Esc|Ctrl|Shift|Alt|Enter|Tab|Del|F\d+|AM|PM|English|en|日本語)$/;

/** Whether a text in the markup is for a person: it has a word of two letters that is not the same everywhere. */
function isRead(written: string): boolean {
  return (written.match(/\p{L}[\p{L}\p{N}’-]+/gu) ?? []).some((word) => !SAME.test(word));
}

/** Whether a string of the code looks like a label or a sentence: a capital and small letters, or three words and more. */
function isSentence(written: string): boolean {
  const trimmed = written.trim();
  const isLabel = /^[“‘]?\p{Lu}\p{Ll}/u.test(trimmed) && !/^\p{L}+\p{Lu}\w+$/u.test(trimmed);
  const isPhrase = /^\p{Ll}+( \p{L}+){2,}[.…?!]?$/u.test(trimmed);
  return (isLabel || isPhrase) && isRead(trimmed);
}

/** Names of keys and events, which code compares with. */
const KEYS = /^(Enter|Escape|Tab|Home|End|Delete|Backspace|Insert|Shift|Control|Alt|Meta|Space|Inter|Linux|Macintosh|Mac)$/;

/** Strings of TypeScript that look like sentences. What is thrown for developers and the words of imports do not count. */
function inScript(source: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isNewExpression(node) && /^(Type|Range)?Error$/.test(node.expression.getText())) return;
    if (ts.isCallExpression(node) && /^console\./.test(node.expression.getText())) return;
    const written =
      ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
        ? node.text
        : null;
    if (written !== null && isSentence(written) && !KEYS.test(written) && !/^(Ctrl|Alt|Shift)\+/.test(written)) found.push(written);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('room.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Texts, spoken attributes and strings of a component's markup that a person reads. */
function inMarkup(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown, attribute: string | null): void => {
    if (Array.isArray(node)) return node.forEach((one) => walk(one, attribute));
    if (!node || typeof node !== 'object' || typeof (node as Node).type !== 'string') return;
    const one = node as Node;
    if (one.type === 'ImportDeclaration' || one.type === 'Comment' || one.type === 'StyleDirective') return;
    if (one.type === 'Text' && isRead(String(one.data)) && (attribute === null || SPOKEN.test(attribute))) found.push(String(one.data).trim());
    if ((one.type === 'Literal' && typeof one.value === 'string') || one.type === 'TemplateElement') {
      const written = one.type === 'Literal' ? String(one.value) : (one.value as { cooked: string }).cooked;
      if (isSentence(written) && !KEYS.test(written)) found.push(written);
    }
    const within = one.type === 'Attribute' ? String(one.name) : attribute;
    for (const [key, child] of Object.entries(one)) if (key !== 'metadata') walk(child, within);
  };
  walk(parse(source, { modern: true }).fragment, null);
  return found;
}

function files(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => files(join(path, entry.name)));
}

/** The sentences of a source, each with where it stands. */
function sentences(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const script = path.endsWith('.svelte') ? [...source.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, body]) => body).join('\n') : source;
  return [...inScript(script), ...(path.endsWith('.svelte') ? inMarkup(source) : [])].map((sentence) => `${path}: ${sentence}`);
}

it('a sentence is found where it stands', () => {
  expect(inMarkup('<p>No file open</p><b>{x ? "Add it" : y}</b><i>·</i><input placeholder="Search" class="big one" />')).toEqual(['No file open', 'Add it', 'Search']);
  expect(inScript("const a = `Could not ${b}`; throw new Error('Never seen'); const c: 'Alpha' = say('key-of');")).toEqual(['Could not ']);
});

it('no sentence stands in a room that has been converted', () => {
  const rooms = CONVERTED.flatMap((room) => files(join('src', room))).filter((path) => /(?<!\.spec|\.d)\.(ts|svelte)$/.test(path));
  expect(rooms.flatMap(sentences)).toEqual([]);
});
