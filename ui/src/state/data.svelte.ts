import type { Flags } from '../bindings';

/**
 * What has changed, as counters that views watch: reading `data.events` in an effect or a derived runs it again
 * after a change to events, and only then.
 */
class DataState {
  /** Any field of an event, or its participations, citations, relations, tags, notes, or the names that it is shown with. */
  events = $state(0);
  /** Dates, also those derived through anchors. */
  dates = $state(0);
  /** Kinds, tags, fields. */
  vocabulary = $state(0);
  sources = $state(0);
  actors = $state(0);
  places = $state(0);
  /** Another file: nothing that was read before holds. */
  file = $state(0);

  /** Counts what a change touched. */
  changed(flags: Flags): void {
    if (flags.events || flags.dates || flags.actors || flags.places) this.events += 1;
    if (flags.dates) this.dates += 1;
    if (flags.vocabulary) this.vocabulary += 1;
    if (flags.sources) this.sources += 1;
    if (flags.actors) this.actors += 1;
    if (flags.places) this.places += 1;
  }

  /** Another file was opened. */
  replaced(): void {
    this.file += 1;
    this.events += 1;
    this.dates += 1;
    this.vocabulary += 1;
    this.sources += 1;
    this.actors += 1;
    this.places += 1;
  }
}

export const data = new DataState();
