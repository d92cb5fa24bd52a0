/**
 * Notes in the browser's own timeline (User Timing) when a part of the window can be seen as it was asked for. Measurements
 * read these marks, and so can anybody in the browser's tools; one mark a part is kept.
 */

/** The parts whose painting is noted; a mark is named `dateline:` and the part. */
export type Part = 'scene' | 'rows' | 'event';

/** What a part shows, as measurements tell one painting from another. */
export type Shows = Readonly<Record<string, string | number>>;

const waiting = new Map<Part, Shows>();
let channel: MessageChannel | null = null;

/** To be called in the frame that paints: the mark is set by a task of its own, which the browser runs after the frame. */
export function painted(part: Part, shows: Shows): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = note;
  }
  if (waiting.size === 0) channel.port2.postMessage(null);
  waiting.set(part, shows);
}

/** To be called when the document has changed: it is painted in the next frame. */
export function paintedNext(part: Part, shows: Shows): void {
  requestAnimationFrame(() => painted(part, shows));
}

function note(): void {
  for (const [part, detail] of waiting) {
    performance.clearMarks(`dateline:${part}`);
    performance.mark(`dateline:${part}`, { detail });
  }
  waiting.clear();
}
