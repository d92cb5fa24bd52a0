/** An answer, and whether nothing newer was asked meanwhile. */
export type Answer<T> = { newest: true; value: T } | { newest: false };

/**
 * A gate for requests of which only the newest matters: an answer that something newer has overtaken, and an
 * error of such a request, are dropped.
 */
export function newestOf(): <T>(ask: () => Promise<T>) => Promise<Answer<T>> {
  let last = 0;
  return async (ask) => {
    const mine = ++last;
    try {
      const value = await ask();
      return mine === last ? { newest: true, value } : { newest: false };
    } catch (error) {
      if (mine === last) throw error;
      return { newest: false };
    }
  };
}

/**
 * At most one request under way; of those wished meanwhile only the newest is made. For scenes: the backend
 * is never given work that nobody waits for.
 */
export function oneAtATime<A, T>(
  ask: (wish: A) => Promise<T>,
  then: (value: T, wish: A) => void,
  fail: (error: unknown) => void,
): (wish: A) => void {
  let busy = false;
  let next: { wish: A } | null = null;
  const run = async (wish: A): Promise<void> => {
    busy = true;
    try {
      then(await ask(wish), wish);
    } catch (error) {
      fail(error);
    }
    busy = false;
    if (next) {
      const { wish: newer } = next;
      next = null;
      void run(newer);
    }
  };
  return (wish) => {
    if (busy) next = { wish };
    else void run(wish);
  };
}
