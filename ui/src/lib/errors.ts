/** An error of a command, as the backend says it: a code for programs, a message and a hint for the person. */
export class CommandError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint = '') {
    super(message);
    this.name = 'CommandError';
    this.code = code;
    this.hint = hint;
  }
}

/** Anything thrown, as a command error: what came over the wire keeps its code, message and hint. */
export function asCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  if (thrown && typeof thrown === 'object' && 'message' in thrown) {
    const { code, message, hint } = thrown as { code?: unknown; message?: unknown; hint?: unknown };
    return new CommandError(
      typeof code === 'string' ? code : 'unknown',
      typeof message === 'string' && message ? message : 'Something went wrong',
      typeof hint === 'string' ? hint : '',
    );
  }
  return new CommandError('unknown', typeof thrown === 'string' && thrown ? thrown : 'Something went wrong');
}
