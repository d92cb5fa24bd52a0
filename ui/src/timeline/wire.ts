/** The scene as the scene crate sends it. */
export interface SceneTick { x: number; label: string; label_x: number; label_w: number }
export interface SceneAxis { height: number; major: SceneTick[]; minor: SceneTick[]; today: number | null }
export interface SceneLane { key: number | null; name: string; full_name: string; count: number; y: number; height: number }
export interface SceneKind { key: number | null; name: string; colour: string; glyph: string }
export type SceneForm = 'point' | 'day' | 'bar' | 'bracket' | 'band';
export interface SceneMark {
  row: number; lane: number; kind: number; form: SceneForm; status: string | null;
  x0_soft: number; x0: number; x1: number; x1_soft: number; y: number; h: number; hit: [number, number, number, number];
  approximate?: boolean; uncertain?: boolean; open_start?: boolean; open_end?: boolean; cut_start?: boolean; cut_end?: boolean;
  only_reported?: boolean; denied?: boolean; conflict?: boolean; selected?: boolean;
}
export interface SceneLabel {
  mark: number; text: string; x: number; y: number; w: number; inside?: boolean; struck?: boolean; rtl?: boolean; glyph_x: number | null;
}
export interface SceneDensity { lane: number; x: number; step: number; y: number; h: number; peak: number; counts: number[] }
export interface SceneShelfItem { row: number; title: string; kind: number; status: string | null; selected?: boolean }
export interface SceneShelf { count: number; items: SceneShelfItem[] }
export interface SceneLegendEntry { about: 'kind' | 'status' | 'form' | 'flag' | 'density'; key: string; label: string }
export interface Scene {
  from: number; per_px: number; width: number; height: number; margin: number; text_scale: number; label_size: number; small_size: number;
  gutter: number; scroll_y: number; total_height: number; axis: SceneAxis; lanes: SceneLane[]; kinds: SceneKind[]; marks: SceneMark[];
  labels: SceneLabel[]; density: SceneDensity[]; shelf: SceneShelf; legend: SceneLegendEntry[]; events: number;
}
export interface SceneAnswer { scene: Scene; ids: string[]; shelf_ids: string[]; lane_ids: (string | null)[]; took: number; version: number }
