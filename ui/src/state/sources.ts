import type { CitationShown, Named } from '../bindings';

/** What a source is called where there is little room: who published it, if that is known from the citations beside it. */
export function shortName({ id, name }: Named, citations: readonly Pick<CitationShown, 'source'>[]): string {
  return citations.find(({ source }) => source.id === id)?.source.publisher || name;
}
