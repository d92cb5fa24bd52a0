/** A condition for find on records of this name: `actor:"United States"`. A name with quotation marks in it is sought by its longest part without. */
export function condition(field: 'actor' | 'place' | 'source' | 'tag' | 'kind', name: string): string {
  const parts = name.split(/["“”„]/).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return `${field}:"${longest}"`;
}
