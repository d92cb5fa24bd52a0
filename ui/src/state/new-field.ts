import type { FigureType } from '../bindings';
import { orNull } from './operations';

/** What a field of the analyst's own is made with, beside whose it is. */
export interface NewField {
  name: string;
  type: FigureType;
  unit: string | null;
  options: string | null;
}

/** The lines of a text that have something in them, each once. */
export function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** A new field as it is stored: only numbers have a unit, only choices have options. */
export function newField(name: string, type: FigureType, unit: string, options: string): NewField {
  return {
    name: name.trim(),
    type,
    unit: type === 'number' ? orNull(unit) : null,
    options: type === 'choice' ? orNull(linesOf(options).join('\n')) : null,
  };
}
