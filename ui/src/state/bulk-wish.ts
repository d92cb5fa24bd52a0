import type { ChosenEvents, EachEvent, MadeRecord, Operation, Status } from '../bindings';
import { create } from './operations';

/** A record that is chosen, or (without an id) one to be made. */
export interface Chosen {
  id: string | null;
  name: string;
}

/** What is to become of all events. Not given: stays as it is in each. Null: is taken away. */
export interface BulkWish {
  kind?: Chosen | null;
  status?: Status | null;
  place?: Chosen | null;
  addTag?: Chosen;
  removeTag?: Chosen;
  participant?: { actor: Chosen; role: string | null };
}

/** A wish as commands take it. */
export interface Wished {
  each: EachEvent;
  /** What is made for it, by its temporary id. */
  made: MadeRecord[];
  /** That, as operations before the edit itself. */
  creates: Operation[];
}

/** What a wish comes to for these events. */
export function wished(wish: BulkWish, events: ChosenEvents): Wished {
  const made: MadeRecord[] = [];
  const creates: Operation[] = [];
  const id = (noun: 'kind' | 'place' | 'tag' | 'actor', { id, name }: Chosen): string => {
    if (id !== null) return id;
    const temporary = `new:${noun}` as const;
    made.push({ id: temporary, name });
    creates.push(create(noun, { name }, temporary));
    return temporary;
  };
  const { kind, status, place, addTag, removeTag, participant } = wish;
  const set: NonNullable<EachEvent['set']> = {};
  if (kind !== undefined) set.kind = kind && id('kind', kind);
  if (status !== undefined) set.status = status;
  if (place !== undefined) set.place = place && id('place', place);
  const each: EachEvent = { events };
  if (Object.keys(set).length > 0) each.set = set;
  if (addTag) each.tag = [id('tag', addTag)];
  if (removeTag) each.untag = [id('tag', removeTag)];
  if (participant) each.add = [{ actor: id('actor', participant.actor), role: participant.role }];
  return { each, made, creates };
}
