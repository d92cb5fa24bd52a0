/** The words of a field that holds several, with commas, semicolons or new lines between; each once. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((word) => word.trim()).filter(Boolean))];
}
