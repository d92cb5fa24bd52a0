/** A message as a sentence of its own: with a full stop, unless it ends with a sign already. */
export function stopped(message: string): string {
  const text = message.trim();
  return text === '' || /[.!?…:。！？]["”’)」）]*$/.test(text) ? text : `${text}.`;
}

/** A message and what to do about it, as the small words under a field have them; empty for no error. */
export function told(error: { message: string; hint?: string | null } | null | undefined): string {
  return error ? [stopped(error.message), error.hint ?? ''].filter(Boolean).join(' ') : '';
}

/** Without the sentences that name an option of the command line, which a window does not have. */
export function forWindow(text: string): string {
  return text
    .split(/(?<=[.!?]["”’)]*)\s+/)
    .filter((sentence) => !/(^|[\s(])--[a-z]/.test(sentence))
    .join(' ');
}
