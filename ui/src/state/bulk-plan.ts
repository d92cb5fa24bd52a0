import type { EventDetail, Operation, Status } from '../bindings';
import { create, remove, set } from './operations';

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

/** What an event needs to have for a bulk edit. */
export type BulkEvent = Pick<EventDetail, 'id' | 'title' | 'kind' | 'status' | 'place' | 'tags' | 'participations'> & {
  date: { display: string };
};

/** One field of one event, for reading: what it is and what it becomes; empty for nothing. */
export interface BulkChange {
  field: string;
  before: string;
  after: string;
}

/** How many events a part of the wish changes, and in how many it is so already. */
export interface BulkCount {
  field: string;
  becomes: string;
  changes: number;
  already: number;
}

/** What a wish comes to: counted, to look at, and as operations of one change. */
export interface BulkPlan {
  counts: readonly BulkCount[];
  /** Events that change, in the order given. */
  rows: readonly { event: BulkEvent; changes: readonly BulkChange[] }[];
  operations: readonly Operation[];
}

/** How words of a vocabulary are read. */
export interface Words {
  status: (word: string | null) => string;
  role: (word: string | null) => string;
}

/** One part of the wish: what it does to an event; null where it is so already. */
interface Part {
  field: string;
  becomes: string;
  of: (event: BulkEvent) => { change: BulkChange; operations: Operation[] } | null;
}

const same = (one: { id: string; name: string } | null, other: Chosen | null) => (one?.id ?? null) === (other?.id ?? null) && (other === null || other.id !== null);

/** A field of the event that names a record. */
function link(field: string, name: 'kind' | 'place', wish: Chosen | null): Part {
  const value = wish ? (wish.id ?? `new:${name}`) : null;
  return {
    field,
    becomes: wish?.name ?? `no ${name}`,
    of: (event) =>
      same(event[name], wish)
        ? null
        : { change: { field, before: event[name]?.name ?? '', after: wish?.name ?? '' }, operations: [set('event', event.id, { [name]: value })] },
  };
}

function parts(wish: BulkWish, words: Words): Part[] {
  const all: Part[] = [];
  const { kind, status, place, addTag, removeTag, participant } = wish;
  if (kind !== undefined) all.push(link('Kind', 'kind', kind));
  if (status !== undefined) {
    all.push({
      field: 'Status',
      becomes: status ? words.status(status) : 'no status',
      of: (event) =>
        event.status === status
          ? null
          : { change: { field: 'Status', before: words.status(event.status), after: words.status(status) }, operations: [set('event', event.id, { status })] },
    });
  }
  if (place !== undefined) all.push(link('Place', 'place', place));
  if (addTag) {
    all.push({
      field: 'Tag',
      becomes: `“${addTag.name}” added`,
      of: ({ id, tags }) =>
        addTag.id !== null && tags.some(({ tag }) => tag === addTag.id)
          ? null
          : { change: { field: 'Tag', before: '', after: addTag.name }, operations: [create('tagging', { subject: id, tag: addTag.id ?? 'new:tag' })] },
    });
  }
  if (removeTag) {
    all.push({
      field: 'Tag',
      becomes: `“${removeTag.name}” taken off`,
      of: ({ tags }) => {
        const off = tags.filter(({ tag }) => tag === removeTag.id);
        return off.length === 0 ? null : { change: { field: 'Tag', before: removeTag.name, after: '' }, operations: off.map((tagging) => remove(tagging.id)) };
      },
    });
  }
  if (participant) {
    const { actor, role } = participant;
    const told = role ? `${actor.name}, ${words.role(role).toLocaleLowerCase()}` : actor.name;
    all.push({
      field: 'Participant',
      becomes: `${told} added`,
      of: ({ id, participations }) =>
        actor.id !== null && participations.some((one) => one.actor.id === actor.id && (one.role ?? null) === role)
          ? null
          : { change: { field: 'Participant', before: '', after: told }, operations: [create('participation', { event: id, actor: actor.id ?? 'new:actor', role })] },
    });
  }
  return all;
}

/** Records that are made with the change, before what names them. */
function made({ kind, place, addTag, participant }: BulkWish): Operation[] {
  const operations: Operation[] = [];
  if (kind?.id === null) operations.push(create('kind', { name: kind.name }, 'new:kind'));
  if (place?.id === null) operations.push(create('place', { name: place.name }, 'new:place'));
  if (addTag?.id === null) operations.push(create('tag', { name: addTag.name }, 'new:tag'));
  if (participant?.actor.id === null) operations.push(create('actor', { name: participant.actor.name }, 'new:actor'));
  return operations;
}

/** What the wish comes to for these events. */
export function planned(events: readonly BulkEvent[], wish: BulkWish, words: Words): BulkPlan {
  const all = parts(wish, words);
  const changes = all.map(() => 0);
  const operations: Operation[] = [];
  const rows: { event: BulkEvent; changes: BulkChange[] }[] = [];
  for (const event of events) {
    const changed: BulkChange[] = [];
    for (const [at, part] of all.entries()) {
      const done = part.of(event);
      if (!done) continue;
      changes[at] = (changes[at] ?? 0) + 1;
      changed.push(done.change);
      operations.push(...done.operations);
    }
    if (changed.length > 0) rows.push({ event, changes: changed });
  }
  const counts = all.map(({ field, becomes }, at) => ({ field, becomes, changes: changes[at] ?? 0, already: events.length - (changes[at] ?? 0) }));
  return { counts, rows, operations: operations.length > 0 ? [...made(wish), ...operations] : [] };
}
