import type { Scene } from '../bindings';

/** The faces that the timeline is painted in, as the page's own style names them (`--font`). */
export const FONT = '"Inter Variable", Inter, "Dateline World", sans-serif';

/** Letters of Latin, Greek and Cyrillic, and the signs that go with them: Inter has them, and the page waits for it. */
const PLAIN = /[\u0000-\u04ff\u1e00-\u206f\u20a0-\u20cf]/u;

/** The letters of a scene that are in a face of another script, each once. */
export function foreign(scene: Pick<Scene, 'labels' | 'axis'>): string {
  const found = new Set<string>();
  for (const { text } of scene.labels) for (const letter of text) if (!PLAIN.test(letter)) found.add(letter);
  for (const { label } of [...scene.axis.major, ...scene.axis.minor]) for (const letter of label) if (!PLAIN.test(letter)) found.add(letter);
  return [...found].join('');
}

/**
 * Loads the faces that a scene needs and the page does not have yet. A canvas does not paint itself anew when a face arrives,
 * so the caller does: the answer is whether one has.
 */
export async function arrived(scene: Pick<Scene, 'labels' | 'axis'>, faces: FontFaceSet): Promise<boolean> {
  const letters = foreign(scene);
  const font = `13px ${FONT}`;
  if (letters === '' || faces.check(font, letters)) return false;
  return (await faces.load(font, letters)).length > 0;
}
