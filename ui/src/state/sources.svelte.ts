import { view } from './view.svelte';

/** Which source the dialog for sources is on. */
class SourceDialogState {
  /** The source that is open; null: the list. */
  source = $state<string | null>(null);

  /** Opens one source, or the list. */
  open(source: string | null = null): void {
    this.source = source;
    view.sourcesShown = true;
  }
}

export const sourceDialog = new SourceDialogState();
