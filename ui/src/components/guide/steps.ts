import type { Lanes, Tab } from '../../state/view.svelte';

/** What of the window a step looks at, to see whether what it proposes has been done. */
export interface Facts {
  tab: Tab;
  selected: string | null;
  lanes: Lanes;
  /** What is looked for. */
  query: string;
  /** Whether the dialog of a new event is open. */
  entering: boolean;
}

/** One step of the tour of the sample. */
export interface Step {
  title: string;
  /** One sentence about the part. */
  says: string;
  /** One thing to try. */
  tries: string;
  /** The part it points at: a selector, the first that is in the window of several. */
  part: readonly string[];
  /** Which panes it needs in sight. */
  needs?: readonly ('timeline' | 'legend' | 'inspector')[];
  side?: 'right' | 'below';
  /** Whether it has been tried, from what was so when the step began and what is so now. */
  tried?: (now: Facts, before: Facts) => boolean;
}

const named = (testid: string) => `[data-testid="${testid}"]`;

/** The tour. Texts name what is in the sample. */
export const STEPS: readonly Step[] = [
  {
    title: 'Events on a timeline',
    says: 'Each mark is an event, drawn as exactly as its source says when it was, and no more exactly.',
    tries: 'Click “Japan–US two-plus-two talks”, or go to it with the arrow keys.',
    part: [named('timeline')],
    needs: ['timeline'],
    tried: (now, before) => now.selected !== null && now.selected !== before.selected,
  },
  {
    title: 'How to read the marks',
    says: 'The legend names the signs in sight: a bracket is a month or a year, a soft band is a range in which the day lies.',
    tries: 'Compare the bracket of October 2021 with the bands that end in January 2022.',
    part: [named('legend')],
    needs: ['timeline', 'legend'],
  },
  {
    title: 'The words of the source',
    says: 'The inspector keeps how the source says a date and, under it, what that came to and from which day it was counted.',
    tries: 'Select the talks and read under When how “on Friday” became 7 January 2022.',
    part: [named('inspector')],
    needs: ['inspector'],
    side: 'right',
    tried: (now) => now.selected !== null,
  },
  {
    title: 'Who says so',
    says: 'Every event names its sources, with the exact words and two grades: how reliable the source, how credible the information.',
    tries: 'Under Who says so, open the card of the report to see its grades.',
    part: [named('citation'), named('inspector')],
    needs: ['inspector'],
    side: 'right',
  },
  {
    title: 'Find',
    says: 'One search holds for timeline, table and list alike.',
    tries: 'Press / and type kind:statement. Enter goes to what is found, Esc empties the field.',
    part: [named('find')],
    tried: (now) => /\bkind:statement\b/.test(now.query),
  },
  {
    title: 'Lanes',
    says: 'The same events can be grouped by kind, actor, place or status; one with two actors is then in two lanes.',
    tries: 'Choose Actor.',
    part: [named('lanes')],
    needs: ['timeline'],
    tried: (now) => now.lanes === 'actor',
  },
  {
    title: 'A new event',
    says: 'A date can be written as people write it, and what was understood is shown while you type.',
    tries: 'Press New event, write “early March 2022” as its date, and leave with Esc.',
    part: [named('new-event-button')],
    tried: (now, before) => now.entering && !before.entering,
  },
  {
    title: 'Nothing is lost',
    says: 'Each change is kept at once, and undo takes it back by its name, also after a restart.',
    tries: 'Change something of an event, then press Ctrl Z. The guide is always under F1.',
    part: [named('undo')],
  },
];
