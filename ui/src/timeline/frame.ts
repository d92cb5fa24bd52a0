import type { Palette } from './palette';
import type { Lie, Picture } from './scene';
import type { Ink, Sprites } from './sprites';

/** All that is needed to paint one frame. Lengths are CSS pixels of the canvas. */
export interface Frame {
  ink: Ink;
  picture: Picture;
  lie: Lie;
  width: number;
  height: number;
  /** Canvas y of the top of the first lane: under the axis, less what is scrolled away. */
  top: number;
  palette: Palette;
  sprites: Sprites;
  font: string;
  /** What all sizes of signs are multiplied with: they grow with the text. */
  unit: number;
  /** Type sizes of labels, and of what is smaller. */
  size: number;
  small: number;
  selected: ReadonlySet<string>;
  /** The event under the pointer. */
  hovered: string | null;
  /** The number of the arc under the pointer, if any. */
  arc?: number;
  /** The selected event that the arrow keys go on from, while the canvas has the keyboard; it gets a ring. */
  focused: string | null;
  /** In which of its lanes, as the picture's `laneIds` name them. */
  lane: string | null;
}
