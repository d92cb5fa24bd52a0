/**
 * A scene as the backend lays it out (crate `dateline-scene`), and where it lies in the view of this moment. Between
 * two scenes the canvas moves and scales the one that it has.
 */
import type { Scene, SceneAnswer, SceneLabel, SceneMark } from '../bindings';
import type { Shows } from '../lib/painted';
import type { LabelTarget, Target } from './hit';
import type { Viewport } from './viewport';

/** A scene with the ids of its marks, ready for painting, hitting and keys. */
export interface Picture {
  scene: Scene;
  /** Event ids of the marks, in their order. */
  ids: readonly string[];
  shelfIds: readonly string[];
  /** What the lanes are for: ids of kinds, actors, places, or words of statuses; null for the lane of those without. */
  laneIds: readonly (string | null)[];
  /** What was asked for: the query and the lanes. */
  shows: Shows;
  /** Milliseconds that the backend took. */
  took: number;
  targets: readonly Target[];
  /** Positions of labels by the positions of their marks. */
  labelOf: ReadonlyMap<number, number>;
}

/** Makes a picture of the answer to the command `scene`; `shows` is what was asked. */
export function pictureOf(answer: SceneAnswer, shows: Shows = {}): Picture {
  const { scene, ids } = answer;
  return {
    scene,
    ids,
    shelfIds: answer.shelf_ids,
    laneIds: answer.lane_ids,
    shows,
    took: answer.took,
    targets: scene.marks.map((mark, index) => ({
      event: ids[index] ?? '',
      lane: mark.lane,
      x0: mark.x0_soft,
      x1: Math.max(mark.x1_soft, mark.x0_soft + 6),
      y: mark.y,
      height: mark.h,
    })),
    labelOf: new Map(scene.labels.map((label, index) => [label.mark, index])),
  };
}

/** How a scene lies in a viewport: canvas x = `shift` + `stretch` × scene x. */
export interface Lie {
  shift: number;
  stretch: number;
}

/** Where the scene lies now. */
export function lieOf(scene: Pick<Scene, 'from' | 'per_px'>, viewport: Viewport): Lie {
  return { shift: (scene.from - viewport.from) / viewport.perPx, stretch: scene.per_px / viewport.perPx };
}

/** A label on the canvas at this moment. */
export interface Placed {
  text: string;
  /** Left edge of the text, and its width. */
  x: number;
  w: number;
  /** Middle of the kind's glyph; null for none. */
  glyphX: number | null;
  /** It stands left of its mark. */
  before: boolean;
}

/** What a label must keep from the right edge of the view not to look cut off. */
const EDGE = 4;

/**
 * Where a label stands now: inside a bar it stays in sight with the bar, beside a mark it keeps its distance, and where the
 * right edge of the view would cut it off it goes before its mark, if more of it can be read there.
 */
export function placed(label: SceneLabel, mark: SceneMark, lie: Lie, width: number): Placed {
  const x = labelX(label, mark, lie);
  const glyph = label.glyph_x === null ? null : x + (label.glyph_x - label.x);
  const here: Placed = { text: label.text, x, w: label.w, glyphX: glyph, before: false };
  const { before } = label;
  if (!before || x + label.w <= width - EDGE) return here;
  const start = lie.shift + lie.stretch * mark.x0_soft;
  const left = start + (before.x - mark.x0_soft);
  // Without its mark in sight, nobody could say what it names.
  if (start > width - EDGE || left < EDGE || before.w <= width - x) return here;
  return { text: before.text, x: left, w: before.w, glyphX: before.glyph_x === null ? null : left + (before.glyph_x - before.x), before: true };
}

function labelX(label: SceneLabel, mark: SceneMark, { shift, stretch }: Lie): number {
  if (!label.inside) return shift + stretch * mark.x1_soft + (label.x - mark.x1_soft);
  const left = shift + stretch * mark.x0 + (label.x - mark.x0);
  const last = shift + stretch * mark.x1 - label.w - 4;
  return Math.max(left, Math.min(6, last));
}

/** What of the labels can be hit now, across on the canvas and down in the scene. */
export function labelTargets({ scene }: Picture, lie: Lie, width: number): LabelTarget[] {
  return scene.labels.flatMap((label) => {
    const mark = scene.marks[label.mark];
    if (!mark) return [];
    const { x, w } = placed(label, mark, lie, width);
    return [{ mark: label.mark, x, y: label.y - scene.label_size, width: w, height: scene.label_size * 1.4 }];
  });
}

/** What the view needs of a scene. */
export interface Need {
  viewport: Viewport;
  scrollTop: number;
  height: number;
}

/**
 * Whether the scene must be laid out anew for this view: another scale, near the end of its margin, or scrolled to lanes
 * that it does not have.
 */
export function outgrown(scene: Scene, { viewport, scrollTop, height }: Need): boolean {
  if (Math.abs(scene.per_px / viewport.perPx - 1) > 1e-9) return true;
  if (scene.width !== viewport.width || scene.height !== height) return true;
  const moved = Math.abs(viewport.from - scene.from) / scene.per_px;
  if (moved > Math.max(1, scene.margin * 0.5)) return true;
  return scene.total_height > height && Math.abs(scrollTop - scene.scroll_y) > height * 0.5;
}

/** Whether any mark, or any density, is between the left and the right edge of the view. Lanes that are scrolled away count. */
export function anyInSight(scene: Scene, viewport: Viewport): boolean {
  const { shift, stretch } = lieOf(scene, viewport);
  const seen = (from: number, to: number) => shift + stretch * to >= 0 && shift + stretch * from <= viewport.width;
  if (scene.marks.some((mark) => seen(mark.x0_soft, mark.x1_soft))) return true;
  return scene.density.some(({ x, step, counts }) => counts.some((count, at) => count > 0 && seen(x + at * step, x + (at + 1) * step)));
}
