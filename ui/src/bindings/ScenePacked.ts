// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneForm } from './SceneForm';
import type { SceneMark } from './SceneMark';

/** Where the fields of a mark stand in its record, and how many bytes that has. */
export const MARK = {
  row: 0,
  x0_soft: 8,
  x0: 12,
  x1: 16,
  x1_soft: 20,
  y: 24,
  h: 28,
  hit: 32,
  lane: 48,
  kind: 52,
  form: 56,
  status: 57,
  signs: 58,
  id: 60,
  bytes: 76,
} as const;

/** The forms, by their numbers. */
export const FORMS = ['point', 'day', 'bar', 'bracket', 'band'] as const satisfies readonly SceneForm[];
/** The statuses, by their numbers. */
export const STATUSES = ['possible', 'announced', 'planned', 'expected', 'under-way', 'held', 'postponed', 'cancelled', 'not-held'] as const satisfies readonly string[];
/** The signs; the first is the lowest bit. */
export const SIGNS = ['approximate', 'uncertain', 'open_start', 'open_end', 'cut_start', 'cut_end', 'only_reported', 'denied', 'conflict', 'selected', 'counted'] as const satisfies readonly (keyof SceneMark)[];
