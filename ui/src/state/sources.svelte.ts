import type { CitationShown, Named } from '../bindings';
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

/** What a source is called where there is little room: who published it, if that is known from the citations beside it. */
export function shortName({ id, name }: Named, citations: readonly Pick<CitationShown, 'source'>[]): string {
  return citations.find(({ source }) => source.id === id)?.source.publisher || name;
}
