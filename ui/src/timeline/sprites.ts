/** The smallest part of `CanvasRenderingContext2D` that is drawn into. */
export type Ink = CanvasRenderingContext2D;

/** A picture painted once and copied often: text and soft edges cost more than anything else on a canvas. */
interface Sprite {
  image: HTMLCanvasElement;
  width: number;
  height: number;
}

const MOST = 3000;

/**
 * Keeps painted bits by key, at one device pixel ratio; the least recently used go when there are too many. Emptied when
 * the theme, the fonts or the ratio change.
 */
export class Sprites {
  readonly #kept = new Map<string, Sprite>();
  readonly #ratio: number;

  constructor(ratio: number) {
    this.#ratio = ratio;
  }

  /** Copies the sprite of `key` to (`x`, `y`), painting it first if it is not there. Sizes in CSS pixels. */
  draw(to: Ink, key: string, x: number, y: number, width: number, height: number, paint: (ink: Ink) => void): void {
    let sprite = this.#kept.get(key);
    if (sprite) {
      this.#kept.delete(key);
    } else {
      const made = this.#make(width, height, paint);
      if (!made) return;
      sprite = made;
      if (this.#kept.size >= MOST) this.#kept.delete(this.#kept.keys().next().value ?? '');
    }
    this.#kept.set(key, sprite);
    // On whole device pixels: copied text stays as sharp as it was painted.
    const snap = (value: number) => Math.round(value * this.#ratio) / this.#ratio;
    to.drawImage(sprite.image, snap(x), snap(y), sprite.width, sprite.height);
  }

  get size(): number {
    return this.#kept.size;
  }

  #make(width: number, height: number, paint: (ink: Ink) => void): Sprite | null {
    const image = document.createElement('canvas');
    image.width = Math.max(1, Math.ceil(width * this.#ratio));
    image.height = Math.max(1, Math.ceil(height * this.#ratio));
    const ink = image.getContext('2d', { willReadFrequently: true });
    if (!ink) return null;
    ink.scale(this.#ratio, this.#ratio);
    paint(ink);
    return { image, width: image.width / this.#ratio, height: image.height / this.#ratio };
  }
}
