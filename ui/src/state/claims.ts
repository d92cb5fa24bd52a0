import type { ClaimShown, EventDetail, Noun } from '../bindings';
import type { Option } from '../components/base/Combobox.svelte';
import { text } from '../lib/texts.svelte';
import { labelOf } from './labels';
import { optionsOf, type Holds } from './value-draft.svelte';
import { vocabulary } from './vocabulary.svelte';

/** A field that can have rival values: of an event, or the value of one of its figures. */
export interface Rivalled {
  subject: string;
  noun: Extract<Noun, 'event' | 'figure'>;
  field: string;
  label: string;
  holds: Holds;
  /** The value that it has, for reading; empty for none. */
  value: string;
  /** What is offered, where it has fixed choices. */
  options?: readonly Option[];
}

/** The fields of an event that rivals can be claimed for. */
export function rivalledOf(event: EventDetail): Rivalled[] {
  const of = (field: string, label: string, holds: Holds, value: string): Rivalled => ({
    subject: event.id,
    noun: 'event',
    field,
    label,
    holds,
    value,
  });
  return [
    of('date', text('inspector-date'), 'date', event.date.display),
    of('place', text('inspector-place'), 'place', event.place?.name ?? ''),
    of('status', text('inspector-status'), 'status', labelOf(vocabulary.now.statuses, event.status)),
    of('kind', text('inspector-kind'), 'kind', event.kind?.name ?? ''),
    of('title', text('inspector-title'), 'text', event.title),
    ...event.figures.map(({ id, field, display }): Rivalled => ({
      subject: id,
      noun: 'figure',
      field: 'value',
      label: field.name,
      holds: field.type ?? 'text',
      value: display,
      options: optionsOf(field),
    })),
  ];
}

/** The claims of one field. */
export interface Contest {
  of: Rivalled;
  claims: readonly ClaimShown[];
  /** Whether the value that the field has is one that somebody claims; otherwise it stands beside the claims. */
  claimed: boolean;
}

/** The fields of an event that are contested, in their order. */
export function contestsOf(event: EventDetail): Contest[] {
  return rivalledOf(event)
    .map((of) => {
      const claims = event.claims.filter((claim) => claim.subject === of.subject && claim.field === of.field);
      return { of, claims, claimed: claims.some((claim) => claim.preferred) };
    })
    .filter(({ claims }) => claims.length > 0);
}
