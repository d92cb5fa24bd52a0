import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, Chapter, Inline } from '../src/components/guide/data';

/** A picture as the reader needs it: its size, and where the window finds it. */
export interface Picture {
  width: number;
  height: number;
  src: string;
}

/** Finds a picture by the name of its file. @throws if there is none. */
export type FindPicture = (name: string) => Picture;

/** A chapter of the guide: `03-finding.md` is “finding”. */
export function chapterId(file: string): string {
  return file.replace(/^\d+-/, '').replace(/\.md$/, '');
}

/**
 * Reads one chapter. Only what the window can show as elements is taken: no HTML but `<kbd>`, links only to other chapters or to
 * https, pictures only of the guide.
 * @throws {Error} that names the file, for anything else.
 */
export function readChapter(file: string, markdown: string, picture: FindPicture): Chapter {
  const wrong = (what: string): never => {
    throw new Error(`docs/guide/${file}: ${what}`);
  };
  const headings = new Set<string>();
  const tokens = new Lexer({ gfm: true }).lex(markdown).filter(({ type }) => type !== 'space');
  const [first, ...rest] = tokens;
  if (first?.type !== 'heading' || (first as Tokens.Heading).depth !== 1) return wrong('it begins with its title as “# …”.');

  function words(list: readonly Token[] | undefined): Inline[] {
    const all: Inline[] = [];
    for (let at = 0; at < (list?.length ?? 0); at += 1) {
      const token = list?.[at];
      if (!token) continue;
      if (token.type === 'html') {
        // `<kbd>` comes as three tokens: its start, its text and its end.
        const [text, end] = [list?.[at + 1], list?.[at + 2]];
        if (token.raw !== '<kbd>' || text?.type !== 'text' || end?.raw !== '</kbd>') wrong(`HTML is not taken: ${token.raw}`);
        else all.push({ is: 'key', text: text.raw });
        at += 2;
      } else all.push(word(token));
    }
    return all;
  }

  function word(token: Token): Inline {
    switch (token.type) {
      case 'text':
      case 'escape':
        return { is: 'text', text: (token as Tokens.Text).text.replace(/\s*\n\s*/g, ' ') };
      case 'strong':
        return { is: 'strong', of: words(token.tokens) };
      case 'em':
        return { is: 'emphasis', of: words(token.tokens) };
      case 'codespan':
        return { is: 'code', text: (token as Tokens.Codespan).text };
      case 'link':
        return link(token as Tokens.Link);
      default:
        return wrong(`“${token.type}” is not taken among words: ${token.raw}`);
    }
  }

  function link({ href, tokens: of }: Tokens.Link): Inline {
    if (/^https:\/\//.test(href)) return { is: 'link', of: words(of), url: href };
    const local = /^(?<file>[\w-]+\.md)?(?:#(?<heading>[\w-]+))?$/.exec(href)?.groups;
    if (!local) return wrong(`a link leads to another chapter or to https, not to ${href}`);
    return { is: 'link', of: words(of), chapter: chapterId(local.file ?? file), heading: local.heading ?? null };
  }

  function block(token: Token): Block[] {
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        return [heading(token as Tokens.Heading)];
      case 'paragraph':
      case 'text':
        return [paragraph(token as Tokens.Paragraph)];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ is: 'list', ordered, items: items.map((item) => item.tokens.flatMap(block)) }];
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        return [{ is: 'table', head: header.map((cell) => words(cell.tokens)), rows: rows.map((row) => row.map((cell) => words(cell.tokens))) }];
      }
      case 'code':
        return [{ is: 'code', text: (token as Tokens.Code).text }];
      default:
        return wrong(`“${token.type}” is not taken: ${token.raw.trim()}`);
    }
  }

  function heading({ depth, tokens: of, text }: Tokens.Heading): Block {
    if (depth !== 2 && depth !== 3) return wrong(`headings have two or three signs: ${text}`);
    const id = slug(plain(words(of)));
    if (headings.has(id)) return wrong(`two headings are called “${text}”`);
    headings.add(id);
    return { is: 'heading', level: depth, id, of: words(of) };
  }

  function paragraph({ tokens: of = [] }: Tokens.Paragraph): Block {
    const [only] = of;
    if (of.length !== 1 || only?.type !== 'image') return { is: 'paragraph', of: words(of) };
    const { href, text } = only as Tokens.Image;
    const name = /^pictures\/([\w-]+\.png)$/.exec(href)?.[1];
    if (!name) return wrong(`a picture is one of docs/guide/pictures, not ${href}`);
    if (!text.trim()) return wrong(`a picture says in words what is on it: ${href}`);
    return { is: 'picture', name, alt: text, ...picture(name) };
  }

  return { id: chapterId(file), title: plain(words(first.tokens)), blocks: rest.flatMap(block) };
}

/** The headings that links lead to but that are not there, as sentences. */
export function deadLinks(chapters: readonly Chapter[]): string[] {
  const targets = new Set(chapters.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.is === 'heading' ? [`${id}#${block.id}`] : []))]));
  const links = (list: readonly Inline[]): string[] =>
    list.flatMap((one) => {
      if (one.is === 'link' && 'chapter' in one) return [one.heading ? `${one.chapter}#${one.heading}` : one.chapter];
      return 'of' in one ? links(one.of) : [];
    });
  const inBlock = (block: Block): string[] => {
    if (block.is === 'list') return block.items.flat().flatMap(inBlock);
    if (block.is === 'table') return [...block.head, ...block.rows.flat()].flatMap(links);
    return 'of' in block ? links(block.of) : [];
  };
  return chapters.flatMap(({ id, blocks }) => blocks.flatMap(inBlock).filter((to) => !targets.has(to)).map((to) => `${id} links to ${to}, which is not there`));
}

/** The words without their marks. */
export function plain(list: readonly Inline[]): string {
  return list.map((one) => ('of' in one ? plain(one.of) : one.text)).join('');
}

/** The address of a heading, as code hosts make it. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
