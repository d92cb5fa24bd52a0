import { beforeEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../lib/texts.svelte';

vi.mock('../../lib/ipc', () => ({ call: () => Promise.resolve({}) }));
const { query } = await import('../../state/query.svelte');
const { selection } = await import('../../state/selection.svelte');
const { view } = await import('../../state/view.svelte');
const { STEPS } = await import('./steps');
const { tour } = await import('./tour.svelte');

beforeEach(() => {
  tour.leave();
  selection.clear();
  query.clear();
  view.lanes = 'kind';
});

/** The number of the step with this title. */
function goTo(title: string): void {
  tour.start();
  while (tour.step && text(`tour-${tour.step.key}`) !== title) tour.next();
}

describe('the tour', () => {
  it('has six to eight steps, each with a part, one sentence and one thing to try', () => {
    expect(STEPS.length).toBeGreaterThanOrEqual(6);
    expect(STEPS.length).toBeLessThanOrEqual(8);
    for (const { key, part } of STEPS) {
      expect(text(`tour-${key}-says`)).toMatch(/^[^.]+\.$/);
      expect(part.length).toBeGreaterThan(0);
    }
    expect(new Set(STEPS.map(({ key }) => key)).size).toBe(STEPS.length);
  });

  it('goes on and back, and ends after its last step', () => {
    tour.start();
    tour.back();
    expect(tour.at).toBe(0);
    tour.next();
    expect(tour.at).toBe(1);
    tour.back();
    expect(tour.at).toBe(0);
    for (const _ of STEPS) tour.next();
    expect(tour.step).toBeNull();
    tour.next();
    expect(tour.at).toBeNull();
  });

  it('is seen once it has begun', () => {
    view.tourSeen = false;
    tour.start();
    expect(view.tourSeen).toBe(true);
  });

  it('brings into sight what a step points at', () => {
    view.tab = 'list';
    view.legend = false;
    view.inspector = false;
    goTo('How to read the marks');
    expect([view.tab, view.legend, view.inspector]).toEqual(['timeline', true, false]);
    tour.next();
    expect(view.inspector).toBe(true);
  });

  it('sees that a step has been tried, and remembers it when that is taken back', () => {
    tour.start();
    tour.look();
    expect(tour.tried).toBe(false);
    selection.only('a');
    tour.look();
    expect(tour.tried).toBe(true);
    selection.clear();
    tour.look();
    expect(tour.tried).toBe(true);
    tour.next();
    expect(tour.tried).toBe(false);
    tour.back();
    expect(tour.tried).toBe(true);
    tour.start();
    expect(tour.tried).toBe(false);
  });

  it('does not take for tried what was so before', () => {
    selection.only('a');
    tour.start();
    tour.look();
    expect(tour.tried).toBe(false);
    goTo('Find');
    query.apply('kind:talks');
    tour.look();
    expect(tour.tried).toBe(false);
    query.apply('kind:statement before:2022');
    tour.look();
    expect(tour.tried).toBe(true);
  });
});
