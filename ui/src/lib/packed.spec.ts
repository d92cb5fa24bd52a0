import { describe, expect, it } from 'vitest';
import { MARK } from '../bindings/ScenePacked';
import { unpackedScene } from './packed';

const HEAD = { version: 7, took: 1.5, ids: [], shelf_ids: ['a'], lane_ids: [null], scene: { from: 1e9, marks: [], labels: [{ mark: 0, text: '会談' }] } };

/** The bytes of a scene with these marks, each written by a function into its record. */
function packed(...marks: ((record: DataView) => void)[]): ArrayBuffer {
  const head = new TextEncoder().encode(JSON.stringify(HEAD));
  const bytes = new Uint8Array(4 + head.length + marks.length * MARK.bytes);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  marks.forEach((write, nth) => write(new DataView(bytes.buffer, 4 + head.length + nth * MARK.bytes, MARK.bytes)));
  return bytes.buffer;
}

describe('a scene in bytes', () => {
  it('has its head and every field of its marks', () => {
    const bytes = packed((record) => {
      record.setFloat64(MARK.row, 9_000_000_000, true);
      [MARK.x0_soft, MARK.x0, MARK.x1, MARK.x1_soft, MARK.y, MARK.h].forEach((place, nth) => record.setFloat32(place, nth + 0.5, true));
      [1, 2, 3, 4].forEach((length, nth) => record.setFloat32(MARK.hit + 4 * nth, length, true));
      record.setUint32(MARK.lane, 3, true);
      record.setUint32(MARK.kind, 4, true);
      record.setUint8(MARK.form, 4);
      record.setUint8(MARK.status, 2);
      record.setUint16(MARK.signs, (1 << 1) | (1 << 9), true);
      Array.from({ length: 16 }, (_, nth) => record.setUint8(MARK.id + nth, nth * 16 + 1));
    });
    const { version, ids, scene } = unpackedScene(bytes);
    expect([version, scene.labels[0]?.text]).toEqual([7, '会談']);
    expect(ids).toEqual(['01112131-4151-6171-8191-a1b1c1d1e1f1']);
    expect(scene.marks).toEqual([
      {
        row: 9_000_000_000, lane: 3, kind: 4, form: 'band', status: 'planned', hit: [1, 2, 3, 4],
        x0_soft: 0.5, x0: 1.5, x1: 2.5, x1_soft: 3.5, y: 4.5, h: 5.5, uncertain: true, selected: true,
      },
    ]);
  });

  it('has no status where there is none, and no id where the event is gone', () => {
    const { ids, scene } = unpackedScene(packed((record) => record.setUint8(MARK.status, 255)));
    expect(scene.marks[0]?.status).toBeNull();
    expect(ids).toEqual(['']);
  });

  it('can have no marks', () => {
    expect(unpackedScene(packed()).scene.marks).toEqual([]);
  });
});
