import type { QueryPlace } from '../bindings';
import { language, text, textOr } from './texts.svelte';

/** An error of a command, as the backend says it: a code for programs, a message and a hint for the person. */
export class CommandError extends Error {
  readonly code: string;
  readonly hint: string;
  /** The field that was refused, where it is one. */
  readonly field: string | null;
  /** Where in a query it is wrong. */
  readonly place: QueryPlace | null;

  constructor(code: string, message: string, hint = '', field: string | null = null, place: QueryPlace | null = null) {
    super(message);
    this.name = 'CommandError';
    this.code = code;
    this.hint = hint;
    this.field = field;
    this.place = place;
  }
}

/** The backend's details are English: in another language what kind of error it is stands before them. */
function inLanguage(code: unknown, detail: string): string {
  if (language.code === 'en' || typeof code !== 'string') return detail;
  const what = textOr(`error-code-${code}`, () => '');
  return what ? text('error-with-detail', { what, detail }) : detail;
}

/** Anything thrown, as a command error: what came over the wire keeps its code, message and hint. */
export function asCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  if (thrown && typeof thrown === 'object' && 'message' in thrown) {
    const { code, message, hint, field, place } = thrown as Record<string, unknown>;
    return new CommandError(
      typeof code === 'string' ? code : 'unknown',
      typeof message === 'string' && message ? inLanguage(code, message) : text('error-something'),
      typeof hint === 'string' ? hint : '',
      typeof field === 'string' ? field : null,
      place && typeof place === 'object' ? (place as QueryPlace) : null,
    );
  }
  return new CommandError('unknown', typeof thrown === 'string' && thrown ? thrown : text('error-something'));
}
