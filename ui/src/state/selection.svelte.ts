/** Which events are selected, the same in timeline, table, list and inspector. */
class SelectionState {
  /** In the order in which they were selected. */
  ids = $state.raw<readonly string[]>([]);
  /** The one that the inspector shows and the arrow keys go on from: the last selected. */
  readonly primary = $derived(this.ids.at(-1) ?? null);
  readonly set = $derived(new Set(this.ids));

  /** Selects this event alone. */
  only(id: string): void {
    if (this.ids.length !== 1 || this.ids[0] !== id) this.ids = [id];
  }

  /** Adds it, or takes it out if it was in. */
  toggle(id: string): void {
    this.ids = this.set.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id];
  }

  /** Selects these; the last one is primary. */
  these(ids: readonly string[]): void {
    this.ids = [...new Set(ids)];
  }

  /** Forgets events that are gone. */
  without(gone: ReadonlySet<string>): void {
    if (this.ids.some((id) => gone.has(id))) this.ids = this.ids.filter((id) => !gone.has(id));
  }

  clear(): void {
    if (this.ids.length > 0) this.ids = [];
  }
}

export const selection = new SelectionState();
