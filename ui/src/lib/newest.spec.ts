import { describe, expect, it } from 'vitest';
import { newestOf, oneAtATime } from './newest';

function held<T>() {
  let release: (value: T) => void = () => {};
  let refuse: (error: unknown) => void = () => {};
  const promise = new Promise<T>((resolve, reject) => ([release, refuse] = [resolve, reject]));
  return { promise, release: (value: T) => release(value), refuse: (error: unknown) => refuse(error) };
}

describe('the newest request', () => {
  it('wins, whichever is answered last', async () => {
    const ask = newestOf();
    const [slow, quick] = [held<string>(), held<string>()];
    const first = ask(() => slow.promise);
    const second = ask(() => quick.promise);
    quick.release('quick');
    slow.release('slow');
    expect(await second).toEqual({ newest: true, value: 'quick' });
    expect(await first).toEqual({ newest: false });
  });

  it('drops errors of overtaken ones only', async () => {
    const ask = newestOf();
    const [slow, quick] = [held<string>(), held<string>()];
    const first = ask(() => slow.promise);
    const second = ask(() => quick.promise);
    slow.refuse(new Error('late'));
    quick.refuse(new Error('bad'));
    expect(await first).toEqual({ newest: false });
    await expect(second).rejects.toThrow('bad');
  });
});

describe('one request at a time', () => {
  it('skips what nobody waits for any more', async () => {
    const asked: number[] = [];
    const got: number[] = [];
    const gates = new Map<number, ReturnType<typeof held<number>>>();
    const wish = oneAtATime<number, number>(
      (n) => {
        asked.push(n);
        const gate = held<number>();
        gates.set(n, gate);
        return gate.promise;
      },
      (value) => got.push(value),
      () => got.push(-1),
    );
    [1, 2, 3].forEach(wish);
    expect(asked).toEqual([1]);
    gates.get(1)?.release(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([1, 3]);
    gates.get(3)?.refuse(new Error('no'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(got).toEqual([1, -1]);
    wish(4);
    expect(asked).toEqual([1, 3, 4]);
  });
});
