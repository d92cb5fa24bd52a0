import { describe, expect, it } from 'vitest';
import { Visits } from './visits';

const place = (from: number, perPx = 10) => ({ from, perPx, width: 800 });

describe('back and forward in time', () => {
  it('go from place to place, and end at both ends', () => {
    const visits = new Visits();
    expect(visits.step(-1)).toBeNull();
    [0, 5000, 9000].forEach((from) => visits.arrive(place(from)));
    expect(visits.step(1)).toBeNull();
    expect(visits.step(-1)).toEqual(place(5000));
    expect(visits.step(-1)).toEqual(place(0));
    expect(visits.step(-1)).toBeNull();
    expect(visits.step(1)).toEqual(place(5000));
  });

  it('forget what lay ahead when one goes elsewhere, not when one stays', () => {
    const visits = new Visits();
    [0, 5000, 9000].forEach((from) => visits.arrive(place(from)));
    visits.step(-1);
    // A hair beside it, and in a wider window.
    visits.arrive({ ...place(5001), width: 900 });
    expect(visits.step(1)).toEqual(place(9000));
    visits.step(-1);
    visits.arrive(place(5000, 20));
    expect(visits.step(1)).toBeNull();
    expect(visits.step(-1)).toEqual(place(5000));
  });
});
