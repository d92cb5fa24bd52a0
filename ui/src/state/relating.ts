import type { Operation, RelationChoice, RelationType } from '../bindings';
import { create } from './operations';

/** One way to relate an event to another: its word, and (with “<” before it) seen from the other. */
export interface Relating {
  value: string;
  label: string;
}

/** All ways in which an event can stand to another, each from either side; those that read alike from both once. */
export function relatings(types: readonly RelationChoice[]): Relating[] {
  return types.flatMap(({ word, label, reverse }) =>
    label === reverse
      ? [{ value: word, label }]
      : [
          { value: word, label },
          { value: `<${word}`, label: reverse },
        ],
  );
}

/** The operation that relates an event to another in the way of a choice of {@link relatings}. */
export function related(value: string, event: string, other: string): Operation {
  const type = value.replace('<', '') as RelationType;
  const [origin, target] = value.startsWith('<') ? [other, event] : [event, other];
  return create('relation', { origin, target, type });
}
