import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFiles, readGuide } from './plugin';
import { deadLinks, plain, readChapter } from './read';

const PICTURE = () => ({ width: 4, height: 3, src: 'x.png' });
const read = (markdown: string) => readChapter('02-dates.md', `# Dates\n\n${markdown}`, PICTURE).blocks;

describe('a chapter', () => {
  it('has the name of its file, its title, and its words as data', () => {
    const chapter = readChapter('02-dates.md', '# What a *date* is\n\nPress <kbd>Ctrl Z</kbd>, or **see** `kind:talks`.', PICTURE);
    expect(chapter).toMatchObject({ id: 'dates', title: 'What a date is' });
    expect(chapter.blocks).toEqual([
      {
        is: 'paragraph',
        of: [
          { is: 'text', text: 'Press ' },
          { is: 'key', text: 'Ctrl Z' },
          { is: 'text', text: ', or ' },
          { is: 'strong', of: [{ is: 'text', text: 'see' }] },
          { is: 'text', text: ' ' },
          { is: 'code', text: 'kind:talks' },
          { is: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('keeps signs that HTML would escape as they are', () => {
    expect(read('a < b & `c > d` “e”')).toEqual([
      { is: 'paragraph', of: [{ is: 'text', text: 'a < b & ' }, { is: 'code', text: 'c > d' }, { is: 'text', text: ' “e”' }] },
    ]);
  });

  it('has lists in lists, tables, code and pictures', () => {
    const blocks = read('1. one\n   - deep\n2. two\n\n| a | b |\n|---|---|\n| `x` | y |\n\n```sh\nls -l\n```\n\n![The window](pictures/window.png)');
    expect(blocks.map(({ is }) => is)).toEqual(['list', 'table', 'code', 'picture']);
    expect(blocks[0]).toMatchObject({ ordered: true, items: [[{ is: 'paragraph' }, { is: 'list', ordered: false }], [{ is: 'paragraph' }]] });
    expect(blocks[2]).toEqual({ is: 'code', text: 'ls -l' });
    expect(blocks[3]).toEqual({ is: 'picture', name: 'window.png', alt: 'The window', width: 4, height: 3, src: 'x.png' });
  });

  it('links to chapters, to headings and to https', () => {
    const [block] = read('[a](05-timeline.md#the-shelf) [b](#here) [c](https://example.org/x)');
    expect(block?.is === 'paragraph' && block.of.filter(({ is }) => is === 'link')).toEqual([
      { is: 'link', of: [{ is: 'text', text: 'a' }], chapter: 'timeline', heading: 'the-shelf' },
      { is: 'link', of: [{ is: 'text', text: 'b' }], chapter: 'dates', heading: 'here' },
      { is: 'link', of: [{ is: 'text', text: 'c' }], url: 'https://example.org/x' },
    ]);
  });

  it.each([
    ['HTML', 'a <b>b</b>'],
    ['HTML', 'a <kbd onclick="x()">b</kbd>'],
    ['html', '<script>x()</script>'],
    ['leads to', '[a](javascript:x)'],
    ['leads to', '[a](http://example.org)'],
    ['leads to', '[a](../../etc/passwd)'],
    ['docs/guide/pictures', '![a](https://example.org/a.png)'],
    ['in words', '![](pictures/a.png)'],
    ['two headings', '## A\n\n## A'],
    ['not taken', '> a'],
  ])('is refused with its file for %s', (what, markdown) => {
    expect(() => read(markdown)).toThrow(new RegExp(`docs/guide/02-dates\\.md: .*${what}`));
  });

  it('is refused without a title', () => {
    expect(() => readChapter('02-dates.md', 'Words.', PICTURE)).toThrow('begins with its title');
  });
});

describe('the guide', () => {
  const chapters = readGuide();
  const folder = resolve(import.meta.dirname, '../../docs/guide');

  it('says where a link leads nowhere', () => {
    const chapter = readChapter('02-dates.md', '# Dates\n\n- [a](03-no.md)\n- [b](#none)\n- [c](#there)\n\n## There', PICTURE);
    expect(deadLinks([chapter])).toEqual(['dates links to no, which is not there', 'dates links to dates#none, which is not there']);
  });

  it('has chapters with titles of their own', () => {
    expect(chapters.length).toBeGreaterThan(6);
    expect(new Set(chapters.map(({ title }) => title)).size).toBe(chapters.length);
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
  });

  it('is listed whole in its README', () => {
    const contents = readFileSync(resolve(folder, 'README.md'), 'utf8');
    for (const [at, file] of chapterFiles().entries()) expect(contents).toContain(`[${chapters[at]?.title}](${file})`);
  });

  it('shows every picture that was taken', () => {
    const shown = chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'picture' ? [block.name] : [])));
    expect(readdirSync(resolve(folder, 'pictures')).sort()).toEqual([...new Set(shown)].sort());
  });

  it('has words that can be read without their marks', () => {
    expect(plain([{ is: 'strong', of: [{ is: 'code', text: 'a' }] }, { is: 'text', text: 'b' }])).toBe('ab');
  });
});
