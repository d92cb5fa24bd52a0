import type { Mapped } from '../bindings';

/** Fields that an event has once, and which rule each other out: an event has one date. */
const RIVALS: Record<string, readonly string[]> = { date: ['start', 'end'], start: ['date'], end: ['date'] };

/** Whether several columns can go to a field; `repeats` is what the backend says of the fields it names. */
function takesMany(field: string, repeats: ReadonlySet<string>): boolean {
  return repeats.has(field) || repeats.has(field.split(':')[0] ?? '');
}

/** The columns that a template names: `{name}: {country}` names two. A text that is a column's name is that column. */
export function columnsIn(from: string, columns: readonly string[]): string[] {
  if (columns.includes(from)) return [from];
  const named: string[] = [];
  // Doubled braces stand for braces.
  for (const [, name] of from.replaceAll('{{', '').replaceAll('}}', '').matchAll(/\{([^{}]*)\}/g)) {
    if (name !== undefined && columns.includes(name)) named.push(name);
  }
  return named;
}

/** The field that a column goes to as it is; null if it goes nowhere by itself. */
export function fieldOf(mapping: readonly Mapped[], column: string): string | null {
  return mapping.find(({ from }) => from === column)?.field ?? null;
}

/** What fills a field; empty if nothing does. */
export function filling(mapping: readonly Mapped[], field: string): string {
  return mapping.find((line) => line.field === field)?.from ?? '';
}

/** The mapping with `field` filled by `from`; an empty `from` takes the field away. Other lines for it, and its rivals, go. */
export function fill(mapping: readonly Mapped[], field: string, from: string, repeats: ReadonlySet<string>): Mapped[] {
  const kept = mapping.filter(
    (line) =>
      (line.field !== field || (takesMany(field, repeats) && from !== '' && line.from !== from)) &&
      !(from !== '' && RIVALS[field]?.includes(line.field)),
  );
  return from === '' ? kept : [...kept, { field, from }];
}

/** The mapping with `column` going to `field` and nowhere else by itself; null takes it away. Templates stay. */
export function assign(
  mapping: readonly Mapped[],
  column: string,
  field: string | null,
  repeats: ReadonlySet<string>,
): Mapped[] {
  const without = mapping.filter(({ from }) => from !== column);
  return field === null ? without : fill(without, field, column, repeats);
}

/** The columns that nothing reads. */
export function unread(mapping: readonly Mapped[], columns: readonly string[]): string[] {
  const read = new Set(mapping.flatMap(({ from }) => columnsIn(from, columns)));
  return columns.filter((column) => !read.has(column));
}
