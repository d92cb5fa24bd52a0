import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Chapter } from '../src/components/guide/data';
import { deadLinks, readChapter, type Picture } from './read.ts';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/guide');
const NAME = 'virtual:guide';
const OWN = `\0${NAME}`;

/** The files of the chapters, in their order. */
export function chapterFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d+-[\w-]+\.md$/.test(name))
    .sort();
}

const pathOf = (name: string) => join(FOLDER, 'pictures', name);

/** Reads the whole guide. `where` says under which address the window finds a picture. @throws where it is wrong. */
export function readGuide(where: (name: string) => string = (name) => name): Chapter[] {
  const chapters = chapterFiles().map((file) =>
    readChapter(file, readFileSync(join(FOLDER, file), 'utf8'), (name) => {
      const src = where(name);
      return src ? { ...sizeOf(name), src } : { width: 0, height: 0, src };
    }),
  );
  const dead = deadLinks(chapters);
  if (dead.length > 0) throw new Error(`docs/guide: ${dead.join('; ')}.`);
  return chapters;
}

/** Width and height as a PNG says them in its first chunk. */
function sizeOf(name: string): Omit<Picture, 'src'> {
  const head = readFileSync(pathOf(name)).subarray(0, 24);
  if (head.toString('latin1', 1, 4) !== 'PNG') throw new Error(`docs/guide/pictures/${name} is no PNG.`);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/**
 * Gives the window its guide: `import { chapters } from 'virtual:guide'`. The Markdown of `docs/guide` is read when the page is
 * built, so that the page has neither a reader of Markdown nor HTML made of text. Pictures come along as files of the page.
 */
export function guide(): Plugin {
  return {
    name: 'dateline-guide',
    resolveId: (id) => (id === NAME ? OWN : null),
    load(id) {
      if (id !== OWN) return null;
      const pictures = new Map<string, string>();
      const chapters = readGuide((name) => {
        const variable = pictures.get(name) ?? `picture${pictures.size}`;
        pictures.set(name, variable);
        // A new picture is taken of the page that shows it: the page is built without it once.
        if (!existsSync(pathOf(name))) {
          this.warn(`docs/guide/pictures/${name} is not there yet: cargo xtask pictures`);
          pictures.delete(name);
          return '';
        }
        return `\0${variable}\0`;
      });
      for (const file of chapterFiles()) this.addWatchFile(join(FOLDER, file));
      const imports = [...pictures].map(([name, variable]) => `import ${variable} from ${JSON.stringify(pathOf(name))};`);
      const data = JSON.stringify(chapters).replace(/"\\u0000(picture\d+)\\u0000"/g, '$1');
      return `${imports.join('\n')}\nexport const chapters = ${data};\n`;
    },
  };
}
