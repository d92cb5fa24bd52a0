import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { flow } from './kit/window';

/** Presses of the protocol: every letter is one, and so is every other key. */
let presses = 0;

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  presses += text.length;
}

/** Types the beginning of a name and takes the completion. */
async function complete(page: Page, begun: string, name: string): Promise<void> {
  await type(page, begun);
  await page.getByRole('option', { name, exact: false }).first().waitFor();
  await page.keyboard.press('Tab');
  presses += 1;
}

const OFFICIAL = { begun: 'Japanese f', name: 'Japanese foreign ministry official' };
const SDF = { begun: 'Japan S', name: 'Japan Self-Defense Forces' };

/** Lines of `docs/fast-entry.md`; names in two pieces are completed. */
type Piece = string | { begun: string; name: string };
const LINES: readonly (readonly Piece[])[] = [
  [
    'on Friday talks Japan (party), United States (party), Foreign and defence ministers of Japan and the United States: Japan-US two-plus-two talks status:exp #"Japan-US alliance" #Taiwan quote:"a meeting on Friday between the foreign and defence ministers of Japan and the United States"',
  ],
  ['a day before pact Japan (signatory), Australia (signatory): Japan-Australia defence cooperation pact signed from:prev quote:"Japan signed a defence cooperation pact with Australia"'],
  ['over the past two years situation China, Taiwan: Tension over Taiwan rises status:under #Taiwan quote:"has risen over the past two years"'],
  ['last month statement Shinzo Abe (speaker), China (target): Abe: Japan and the US could not stand by if China attacked Taiwan #', { begun: 'Jap', name: 'Japan-US alliance' }, '#Taiwan quote:"could not stand by if China attacked Taiwan"'],
  ['after protest note China (speaker), Shinzo Abe (target), Japan (target): Beijing rebukes Abe\'s remarks from:prev #Taiwan quote:"remarks that drew a rebuke from Beijing"'],
  ['before plan Japan Self-Defense Forces (author), United States Armed Forces (author): Draft plan for a joint Japan-US operation in a Taiwan emergency #', { begun: 'Jap', name: 'Japan-US alliance' }, '#Taiwan quote:"have drawn up a draft plan for a joint operation"'],
  ['on Friday pact Japan (party), United States (party): Allies may agree to formalise work on the draft plan status:poss #', { begun: 'Jap', name: 'Japan-US alliance' }, 'quote:"could see the allies agree to formalize their work on the plan"'],
  ['in October statement Japan (speaker), China (target): Japan\'s government signals a more assertive line on China\'s posture toward Taiwan #Taiwan quote:"signaled a more assertive line on China\'s posture toward Taiwan"'],
  ['before statement Japanese foreign ministry official (unnamed) (speaker): Official: ministers are expected to talk about security cooperation in the region #', { begun: 'Jap', name: 'Japan-US alliance' }, 'quote:"The ministers are expected to talk about security cooperation in the region"'],
  ['same day statement ', OFFICIAL, ' (speaker), Australia (target): Official: cooperation with Australia "certainly" included from:prev #', { begun: 'Jap', name: 'Japan-US alliance' }, 'quote:“would "certainly" include cooperation that both countries are pursuing with Australia”'],
  ['before statement ', OFFICIAL, ' (speaker): Official declines to comment on the draft plan quote:"The Japanese foreign ministry official declined to comment"'],
  ['before assessment Jeffrey Hornung (speaker): Hornung: the talks could be a chance to speak broadly about what Japan may do #', { begun: 'Jap', name: 'Japan-US alliance' }, '#Taiwan quote:"that would never be acknowledged publicly"'],
  ['before assessment Daniel Russel (speaker): Russel: Japan has much to weigh up in a Taiwan emergency #Taiwan quote:"deterring Chinese aggression and defending against relentless incursions"'],
  ['2020 figure Japan, China (target): Japan\'s exports to China quote:"accounting for $141 billion in exports in 2020"'],
];

/** The article that the lines are read in; entered in its own form before. */
const ARTICLE = {
  title: 'Japan’s security role and Taiwan seen in focus at ‘two-plus-two’ talks with U.S.',
  publisher: 'Reuters',
  published: '2022-01-06',
  type: 'article',
};

describe('the events of the sample', () => {
  const window = flow();

  it('are entered by keyboard alone, each with its source and quotation', async () => {
    const { page, bridge } = window;
    await bridge.call('set_author', { name: 'Ada' });
    await bridge.pick(join(bridge.folder, 'entered.dateline'));
    await bridge.call('file_new', { sample: false });
    await bridge.call('apply', { operations: [{ create: { noun: 'source', values: ARTICLE } }] });
    await page.getByTestId('status-bar').filter({ hasText: '0 events' }).waitFor();
    await page.locator('[data-takes-keys]').first().focus().catch(() => undefined);
    await page.keyboard.press('n');
    await page.getByTestId('entry-line').waitFor();
    await page.keyboard.press('Control+Shift+D');
    await page.getByTestId('entry-source').filter({ hasText: 'Citing' }).waitFor();
    presses += 4;
    for (const [number, line] of LINES.entries()) {
      for (const piece of line) {
        if (typeof piece === 'string') await type(page, piece);
        else await complete(page, piece.begun, piece.name);
      }
      await page.keyboard.press('Enter');
      presses += 1;
      await page
        .getByTestId('status-bar')
        .filter({ hasText: `${number + 1} event` })
        .waitFor({ timeout: 5_000 })
        .catch(async () => {
          throw new Error(`Line ${number + 1} was not entered: ${await page.getByTestId('quick-line').innerText()}`);
        });
      await expect.poll(() => page.getByTestId('entry-line').inputValue()).toBe('');
    }
    console.info(`${LINES.length} events with sources and quotations: ${presses} key presses`);
  });

  it('say what the report says: dates tied to its publication, participants, tags, citations', async () => {
    const { bridge } = window;
    const { rows } = (await bridge.call('events', { query: '', limit: 50 })) as { rows: { title: string; date: string; citations: number }[] };
    expect(rows).toHaveLength(14);
    expect(rows.every(({ citations }) => citations === 1)).toBe(true);
    const actors = (await bridge.call('suggest', { noun: 'actor', text: '', limit: 50 })) as { name: string }[];
    expect(actors.map(({ name }) => name).sort()).toEqual(
      [
        'Australia', 'China', 'Daniel Russel', 'Foreign and defence ministers of Japan and the United States', 'Japan', SDF.name,
        'Japanese foreign ministry official (unnamed)', 'Jeffrey Hornung', 'Shinzo Abe', 'Taiwan', 'United States', 'United States Armed Forces',
      ].sort(),
    );
    const tags = (await bridge.call('suggest', { noun: 'tag', text: '', limit: 50 })) as { name: string }[];
    expect(tags.map(({ name }) => name).sort()).toEqual(['Japan-US alliance', 'Taiwan']);
    const dates = Object.fromEntries(rows.map(({ title, date }) => [title, date]));
    expect(dates).toMatchObject({
      'Japan-US two-plus-two talks': '7 January 2022',
      'Japan-Australia defence cooperation pact signed': '6 January 2022',
      'Abe: Japan and the US could not stand by if China attacked Taiwan': 'December 2021',
      "Beijing rebukes Abe's remarks": 'after November 2021',
    });
  });
});
