import type { Operation, RelationChoice, RelationShown, RelationType } from '../bindings';
import { create, set } from './operations';

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
  return create('relation', endsOf(value, event, other));
}

/** What a drag of an event carries: its id, under a type that no other program knows. */
const DRAGGED = 'application/x-dateline-event';

/** Gives a drag that begins the event that it is of. */
export function carryEvent(transfer: DataTransfer | null, id: string): void {
  transfer?.setData(DRAGGED, id);
  if (transfer) transfer.effectAllowed = 'link';
}

/** Whether a drag is of an event; which one is known only once it is let go. */
export function carriesEvent(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes(DRAGGED) ?? false;
}

/** The event of a drag that was let go; null if it is none. */
export function carriedEvent(transfer: DataTransfer | null): string | null {
  return transfer?.getData(DRAGGED) || null;
}

/** A relation as the choice of {@link relatings} that it is; one that reads alike from both sides is that from either. */
export function chosenOf({ type, outgoing }: Pick<RelationShown, 'type' | 'outgoing'>, choices: readonly Relating[]): string {
  const value = `${outgoing ? '' : '<'}${type ?? ''}`;
  return choices.some((choice) => choice.value === value) ? value : (type ?? '');
}

/** The operation that makes a relation between the two another one, seen from `event`. */
export function relatedOtherwise(id: string, value: string, event: string, other: string): Operation {
  return set('relation', id, endsOf(value, event, other));
}

function endsOf(value: string, event: string, other: string) {
  const [origin, target] = value.startsWith('<') ? [other, event] : [event, other];
  return { origin, target, type: value.replace('<', '') as RelationType };
}
