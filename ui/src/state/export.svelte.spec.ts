import { describe, expect, it } from 'vitest';
import type { Exported } from '../bindings';
import { CommandError } from '../lib/errors';
import { Export, type Purpose } from './export.svelte';

const sight = { from: 0, to: 86_400, width: 1200.4, height: 640, scroll: 88 };
const drawn = { relations: 'all' as const, selected: ['talks'] };
const from = (format: Purpose, query = '', write = async (): Promise<Exported> => ({ saved: null, left_out: [] })) =>
  new Export({ format, query, sight, lanes: 'kind', drawn }, write);

describe('an export', () => {
  it('of a table has no view and, without a search, every event', () => {
    expect(from('csv').args).toEqual({ format: 'csv', query: '', view: null });
  });

  it('takes what the search finds, or everything', () => {
    const table = from('json', 'kind:talks');
    expect(table.args.query).toBe('kind:talks');
    table.found = false;
    expect(table.args.query).toBe('');
  });

  it('of a picture shows what is in sight, or all of it at a width of its own', () => {
    const picture = from('svg');
    expect(picture.args.view).toEqual({ from: 0, to: 86_400, width: 1200, height: 640, scroll: 88, lanes: 'kind', theme: 'light', ...drawn });
    picture.allLanes = true;
    expect(picture.args.view).toEqual({ from: 0, to: 86_400, width: 1200, all_lanes: true, lanes: 'kind', theme: 'light', ...drawn });
    picture.allLanes = false;
    picture.inSight = false;
    picture.width = 4000;
    picture.theme = 'dark';
    expect(picture.args.view).toEqual({ from: null, to: null, width: 4000, lanes: 'kind', theme: 'dark', ...drawn });
  });

  it('is not done when no file was picked, and keeps what was left out when it was', async () => {
    const none = from('csv');
    await none.write();
    expect([none.done, none.error]).toEqual([null, null]);
    const some = from('csv', '', async () => ({ saved: { name: 'talks.csv', folder: '' }, left_out: ['12 notes'] }) as unknown as Exported);
    await some.write();
    expect(some.done?.left_out).toEqual(['12 notes']);
  });

  it('says why it was not written', async () => {
    const full = from('png', '', () => Promise.reject(new CommandError('disk-full', 'No room is left', 'Choose another folder.')));
    await full.write();
    expect(full.error?.hint).toBe('Choose another folder.');
    expect(full.busy).toBe(false);
  });

  it('on pages has a view only where the timeline stands on them, which are held as it suits', () => {
    const pages = from('pdf', 'talks');
    expect([pages.landscape, pages.args.pages?.content, pages.args.view?.from]).toEqual([true, 'timeline', sight.from]);
    pages.content = 'list';
    expect(pages.args).toEqual({ format: 'pdf', query: 'talks', view: null, pages: { content: 'list', size: 'a4', landscape: false, across: 0, title: null } });
    pages.landscape = true;
    pages.title = ' Talks ';
    expect(pages.args.pages).toMatchObject({ landscape: true, title: 'Talks' });
  });

  it('on paper asks for the same pages, and says what went wrong', async () => {
    const paper = from('print', 'talks');
    expect(paper.pages).toEqual({ query: 'talks', view: paper.args.view, setup: paper.args.pages });
    expect(await paper.print(async () => undefined)).toBe(true);
    const refused = paper.print(async () => {
      throw { code: 'bad_picture', message: 'nothing to draw', hint: 'Choose another search.', field: null };
    });
    expect([await refused, paper.error?.message]).toEqual([false, 'nothing to draw']);
  });
});
