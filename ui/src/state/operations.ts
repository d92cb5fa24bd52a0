import type { NeededOf, Noun, Operation, ValuesOf } from '../bindings';

/** Makes a record. `id` is a name for it in the later operations of the same change: “new:actor”. */
export function create<N extends Noun>(noun: N, values: ValuesOf[N] & NeededOf[N], id?: `new:${string}`): Operation {
  return { create: { noun, values, ...(id && { id }) } } as Operation;
}

/** Sets fields of a record; null empties one. */
export function set<N extends Noun>(noun: N, id: string, values: ValuesOf[N]): Operation {
  return { set: { noun, id, values } } as Operation;
}

/** Deletes a record. */
export function remove(id: string): Operation {
  return { delete: { id } };
}

/** Text as a value: none if there is nothing in it. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The word that a select has, as one of its vocabulary; none for its empty choice. */
export function wordOrNull<W extends string>(word: string): W | null {
  return (word as W) || null;
}
