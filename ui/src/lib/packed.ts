/**
 * Reads a scene that crosses as bytes (`wire::packed` in crate api says how). Where the fields of a mark stand is generated,
 * so that the two sides cannot drift apart.
 */
import type { SceneAnswer, SceneMark } from '../bindings';
import { FORMS, MARK, SIGNS, STATUSES } from '../bindings/ScenePacked';

/** The number of a status that there is none of. */
const NONE = 255;

/** The answer that these bytes are. */
export function unpackedScene(bytes: ArrayBuffer): SceneAnswer {
  const view = new DataView(bytes);
  const length = view.getUint32(0, true);
  const answer = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as SceneAnswer;
  const { ids } = answer;
  const { marks } = answer.scene;
  for (let at = 4 + length; at + MARK.bytes <= bytes.byteLength; at += MARK.bytes) {
    marks.push(markAt(view, at));
    ids.push(idAt(view, at + MARK.id));
  }
  return answer;
}

function markAt(view: DataView, at: number): SceneMark {
  const length = (place: number) => view.getFloat32(at + place, true);
  const status = view.getUint8(at + MARK.status);
  const mark: SceneMark = {
    row: view.getFloat64(at + MARK.row, true),
    lane: view.getUint32(at + MARK.lane, true),
    kind: view.getUint32(at + MARK.kind, true),
    form: FORMS[view.getUint8(at + MARK.form)] ?? 'day',
    status: status === NONE ? null : (STATUSES[status] ?? null),
    x0_soft: length(MARK.x0_soft),
    x0: length(MARK.x0),
    x1: length(MARK.x1),
    x1_soft: length(MARK.x1_soft),
    y: length(MARK.y),
    h: length(MARK.h),
    hit: [length(MARK.hit), length(MARK.hit + 4), length(MARK.hit + 8), length(MARK.hit + 12)],
  };
  const signs = view.getUint16(at + MARK.signs, true);
  // Most marks have none.
  if (signs !== 0) SIGNS.forEach((sign, bit) => { if (signs & (1 << bit)) mark[sign] = true; });
  return mark;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** An id, as text has it; empty for an event that is gone. */
function idAt(view: DataView, at: number): string {
  let text = '';
  let some = 0;
  for (let nth = 0; nth < 16; nth++) {
    const byte = view.getUint8(at + nth);
    some |= byte;
    text += HEX[byte];
    if (nth === 3 || nth === 5 || nth === 7 || nth === 9) text += '-';
  }
  return some === 0 ? '' : text;
}
