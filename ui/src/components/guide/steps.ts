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
  /** What its texts begin with: `tour-KEY` is its title, `-says` one sentence about the part, `-tries` one thing to try. */
  key: 'events' | 'marks' | 'words' | 'source' | 'find' | 'lanes' | 'new' | 'lost';
  /** The part it points at: a selector, the first that is in the window of several. */
  part: readonly string[];
  /** Which panes it needs in sight. */
  needs?: readonly ('timeline' | 'legend' | 'inspector')[];
  side?: 'right' | 'below';
  /** Whether it has been tried, from what was so when the step began and what is so now. */
  tried?: (now: Facts, before: Facts) => boolean;
}

const named = (testid: string) => `[data-testid="${testid}"]`;

/** The tour. */
export const STEPS: readonly Step[] = [
  {
    key: 'events',
    part: [named('timeline')],
    needs: ['timeline'],
    tried: (now, before) => now.selected !== null && now.selected !== before.selected,
  },
  {
    key: 'marks',
    part: [named('legend')],
    needs: ['timeline', 'legend'],
  },
  {
    key: 'words',
    part: [named('inspector')],
    needs: ['inspector'],
    side: 'right',
    tried: (now) => now.selected !== null,
  },
  {
    key: 'source',
    part: [named('citation'), named('inspector')],
    needs: ['inspector'],
    side: 'right',
  },
  {
    key: 'find',
    part: [named('find')],
    tried: (now) => /\bkind:statement\b/.test(now.query),
  },
  {
    key: 'lanes',
    part: [named('lanes')],
    needs: ['timeline'],
    tried: (now) => now.lanes === 'actor',
  },
  {
    key: 'new',
    part: [named('new-event-button')],
    tried: (now, before) => now.entering && !before.entering,
  },
  {
    key: 'lost',
    part: [named('undo')],
  },
];
