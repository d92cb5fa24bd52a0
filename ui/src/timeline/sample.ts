import type { Frame } from './frame';
import type { Palette } from './palette';
import { paintMark } from './paintMark';
import { paintArcSample } from './paintRelations';
import { faded } from './palette';
import type { Ink } from './sprites';
import { Sprites } from './sprites';
import type { Scene, SceneForm, SceneKind, SceneLegendEntry, SceneMark } from '../bindings';

const GREY: SceneKind = { key: null, name: '', colour: '#8a8a94', glyph: 'diamond' };

/**
 * Paints the sign of a legend entry with the timeline's own painter, so that the legend cannot lie. `unit` is what sizes are
 * multiplied with; `size` has been.
 */
export function paintSample(ink: Ink, entry: SceneLegendEntry, scene: Scene, palette: Palette, unit: number, size: { width: number; height: number }): void {
  if (entry.about === 'density') {
    ink.fillStyle = faded(palette.text3, 0.45);
    [4, 7, 5, 10, 6, 3].forEach((tall, i) => ink.fillRect((4 + i * 3.5) * unit, size.height - (2 + tall) * unit, 2.5 * unit, tall * unit));
    return;
  }
  if (entry.about === 'relation') return paintArcSample(ink, palette, entry.key, size);
  const kind = entry.about === 'kind' ? (scene.kinds[Number(entry.key)] ?? GREY) : GREY;
  paintMark(frameOf(ink, scene, kind, palette, unit, size), markOf(entry, unit, size));
}

function markOf(entry: SceneLegendEntry, unit: number, { width, height }: { width: number; height: number }): SceneMark {
  const form: SceneForm = entry.about === 'form' ? (entry.key as SceneForm) : entry.about === 'kind' ? 'point' : 'bar';
  const middle = width / 2;
  const [x0, x1] = form === 'point' ? [middle - 5 * unit, middle + 5 * unit] : form === 'day' ? [middle - 3 * unit, middle + 3 * unit] : [3, width - (entry.key === 'under-way' || entry.key === 'postponed' ? 9 * unit : 3)];
  // Flags that soften an end show it over a third of the bar.
  const third = (x1 - x0) / 3;
  const softStart = entry.key === 'approximate' || entry.key === 'open_start' ? third : 0;
  const softEnd = entry.key === 'approximate' || entry.key === 'open_end' ? third : 0;
  const mark: SceneMark = {
    row: 0,
    lane: 0,
    kind: 0,
    form,
    status: entry.about === 'status' ? entry.key : entry.about === 'rival' ? 'planned' : 'held',
    x0_soft: x0,
    x0: x0 + softStart,
    x1: x1 - softEnd,
    x1_soft: x1,
    y: 2,
    h: height - 4,
    hit: [0, 0, width, height],
  };
  return entry.about === 'flag' ? { ...mark, [entry.key]: true } : mark;
}

function frameOf(ink: Ink, scene: Scene, kind: SceneKind, palette: Palette, unit: number, size: { width: number; height: number }): Frame {
  return {
    ink,
    picture: { scene: { ...scene, kinds: [kind] }, ids: [], shelfIds: [], laneIds: [], took: 0, targets: [], labelOf: new Map(), shows: {} },
    lie: { shift: 0, stretch: 1 },
    top: 0,
    palette,
    sprites: new Sprites(1),
    font: '',
    unit,
    size: 13,
    small: 11,
    selected: new Set(),
    hovered: null,
    focused: null,
    lane: null,
    ...size,
  };
}
