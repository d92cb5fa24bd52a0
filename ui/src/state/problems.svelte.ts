import { asCommandError, type CommandError } from '../lib/errors';

/** Something that did not work, for the dialog that says so. */
export interface Problem {
  /** What was being done: “Open file”. */
  doing: string;
  error: CommandError;
}

class ProblemState {
  current = $state.raw<Problem | null>(null);

  /** Shows what went wrong, what to do, and (in the dialog's words) that nothing was lost. */
  show(doing: string, thrown: unknown): void {
    this.current = { doing, error: asCommandError(thrown) };
  }

  dismiss(): void {
    this.current = null;
  }
}

export const problems = new ProblemState();

/** Does something and shows what goes wrong; null then. */
export async function attempt<T>(doing: string, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (thrown) {
    problems.show(doing, thrown);
    return null;
  }
}
