import type { DateBounds, Relations, SceneAnswer } from '../bindings';
import { asCommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { oneAtATime } from '../lib/newest';
import { textScale } from '../lib/text-scale';
import { text } from '../lib/texts.svelte';
import { fitted, spanOfBounds, surrounded } from '../timeline/bounds';
import { dateAt } from '../timeline/dates';
import { anyInSight, outgrown, pictureOf, type Picture } from '../timeline/scene';
import { Visits } from '../timeline/visits';
import { between, centred, pixelOf, resized, revealing, spanOf, timeAt, zoomed, YEAR, type Span, type Viewport } from '../timeline/viewport';
import { problems } from './problems.svelte';
import { query } from './query.svelte';
import { selection } from './selection.svelte';
import { session } from './session.svelte';
import { shown } from './shown.svelte';
import { view, type Lanes } from './view.svelte';

/** A scene that is wanted. */
interface Wish {
  from: number;
  to: number;
  width: number;
  height: number;
  lanes: Lanes;
  scroll: number;
  query: string;
  selected: readonly string[];
  relations: Relations;
  /** Of which file: an answer for another one is not shown. */
  file: number;
}

/** An event that is brought into sight. */
interface Followed {
  id: string;
  /** Which of its lanes counts, as the scene's `laneIds` name them. */
  lane: string | null;
  bounds: DateBounds | null;
  /** Seconds a pixel at which it has a mark of its own; null if no zoom gives it one. */
  roomAt: number | null;
}

const JUMP = 120;
/** Milliseconds of rest after which a view is one to come back to. */
const REST = 700;
/** How often a scene may be asked for to bring one event into sight. */
const TRIES = 4;
/** Selected events that a scene is told of: they are drawn also where others are counted. */
const SELECTED = 64;

/** The timeline's picture, and which part of time and lanes is seen. Lives on while another tab is shown. */
class TimelineState {
  picture = $state.raw<Picture | null>(null);
  /** Null until it is known what fits. */
  viewport = $state.raw<Viewport | null>(null);
  scrollTop = $state(0);
  /** The plot, in CSS pixels: right of the gutter, and its lanes' area under the axis. */
  width = $state(0);
  height = $state(0);
  /** The pointer in the plot, from the top left of the lanes' area; null outside. */
  pointer: { x: number; y: number } | null = null;
  /** Which relations are drawn as arcs: those of selected events, or all if they are not too many. */
  relations = $state<Relations>('selected');
  /** The lane that the arrow keys are in, where an event is in several. */
  lane = $state<string | null>(null);

  readonly deepest = $derived(Math.max(0, (this.picture?.scene.total_height ?? 0) - this.height));

  #file = 0;
  /** The file whose first look is being found; -1 for none. */
  #beginning = -1;
  #moving = 0;
  /** The view of a file without dates: nobody chose it, so it goes to the first events that come in. */
  #blank: Viewport | null = null;
  #seeking = false;
  #followed: (Followed & { perPx: number; tries: number }) | null = null;
  #asked = 0;
  #visits = new Visits();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #wish = oneAtATime<Wish, SceneAnswer>(
    (wish) => this.#ask(wish),
    (answer, wish) => this.#take(answer, wish),
    (thrown) => this.#fail(thrown),
  );

  /** Another file: everything that was seen is gone, and the next scene fits. */
  replaced(): void {
    this.#file += 1;
    this.#moving += 1;
    this.picture = null;
    this.viewport = null;
    this.scrollTop = 0;
    clearTimeout(this.#resting);
    this.#visits.clear();
  }

  /** The plot has another size. */
  resize(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    if (this.viewport) {
      const blank = this.viewport === this.#blank;
      this.viewport = resized(this.viewport, width);
      if (blank) this.#blank = this.viewport;
    }
    this.#see();
  }

  /** Asks for the scene anew: the query, the lanes or the data have changed. The first one fits. */
  refresh(): void {
    if (this.width < 1 || this.height < 1 || !session.now.file) return;
    const { viewport } = this;
    if (!viewport) return void this.#begin();
    const { from, to } = spanOf(viewport);
    this.#wish({
      from,
      to,
      width: this.width,
      height: this.height,
      lanes: view.lanes,
      scroll: this.scrollTop,
      query: query.applied,
      // The first is the one to be seen before all others.
      selected: selection.ids.slice(-SELECTED).reverse(),
      relations: this.relations,
      file: this.#file,
    });
  }

  /** Shows this viewport at once. */
  look(viewport: Viewport): void {
    this.#moving += 1;
    this.viewport = viewport;
    this.#see();
  }

  /** Goes to a viewport; with a short motion, so that the eye can follow, unless motion is not wanted. */
  go(target: Viewport): void {
    const start = this.viewport;
    const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    if (!start || still) return this.look(target);
    const mine = ++this.#moving;
    const begun = performance.now();
    const step = (now: number): void => {
      if (mine !== this.#moving) return;
      const part = Math.min(1, (now - begun) / JUMP);
      this.viewport = between(start, target, 1 - (1 - part) ** 3);
      this.#see();
      if (part < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** Shows a span of time with a margin; wider at the right, where the labels of what ends the span go. */
  show(span: Span): void {
    if (this.width > 0) this.go(fitted(span, this.width));
  }

  /** Goes back (−1) or forward (1) to a part of time that was looked at before. */
  leaf(by: -1 | 1): void {
    this.#arrive();
    const place = this.#visits.step(by);
    if (place) this.go(resized(place, this.width));
  }

  /** Brings today into the middle, at the scale that is. */
  today(): void {
    if (this.viewport) this.go(centred(this.viewport, this.#now()));
  }

  /** Shows these events, or all that the query finds without them. */
  async showThese(ids: readonly string[]): Promise<void> {
    const span = await this.#extent(ids);
    if (span) this.show(span);
  }

  /** Shows all events that the query finds. */
  async fit(): Promise<void> {
    const span = await this.#extent();
    if (span) this.show(span);
  }

  /** Goes to what the query finds, if nothing of it is in sight. */
  seek(): void {
    this.#seeking = true;
    this.refresh();
  }

  /** Shows a date with what is around it; a side that is open shows a year. */
  goTo(bounds: DateBounds | null): void {
    const span = spanOfBounds(bounds);
    if (span) this.show(span);
  }

  /** Shows an event in its surroundings. */
  showEvent(bounds: DateBounds | null): void {
    const span = spanOfBounds(bounds);
    if (span) this.show(surrounded(span));
  }

  /** The least move that brings an event into sight. */
  reveal(bounds: DateBounds | null): void {
    const span = spanOfBounds(bounds);
    if (!span || !this.viewport) return;
    const moved = revealing(this.viewport, span);
    if (moved !== this.viewport) this.go(moved);
  }

  /**
   * Brings an event into sight with the least move. Only where it has no mark of its own but would have one, the view zooms in
   * on it.
   */
  follow(event: Followed): void {
    if (!this.viewport) return;
    this.lane = event.lane;
    this.#followed = { ...event, perPx: this.viewport.perPx, tries: TRIES };
    this.reveal(event.bounds);
  }

  /** Brings a mark's row into sight. */
  revealRow(y: number, h: number): void {
    if (y < this.scrollTop) this.scroll(y - this.scrollTop - 8);
    else if (y + h > this.scrollTop + this.height) this.scroll(y + h - this.scrollTop - this.height + 8);
  }

  pan(pixels: number): void {
    if (this.viewport) this.look({ ...this.viewport, from: this.viewport.from + pixels * this.viewport.perPx });
  }

  zoom(x: number, factor: number): void {
    if (this.viewport) this.look(zoomed(this.viewport, x, factor));
  }

  /** Zooms about the middle, with a short motion: for keys and buttons. */
  zoomStep(factor: number): void {
    if (this.viewport) this.go(zoomed(this.viewport, this.width / 2, factor));
  }

  scroll(pixels: number): void {
    const top = Math.max(0, Math.min(this.deepest, this.scrollTop + pixels));
    if (top === this.scrollTop) return;
    this.scrollTop = top;
    this.#see();
  }

  /** What a new event here starts with: the time under the pointer, or in the middle, and the kind of its lane. */
  here(): { date: string | null; kind: string | null } {
    const { viewport, picture, pointer } = this;
    if (!viewport) return { date: null, kind: null };
    const date = dateAt(timeAt(viewport, pointer?.x ?? this.width / 2), viewport.perPx);
    const y = pointer ? pointer.y + this.scrollTop : -1;
    const lane = picture?.scene.lanes.findIndex((one) => y >= one.y && y < one.y + one.height) ?? -1;
    return { date, kind: view.lanes === 'kind' ? (picture?.laneIds[lane] ?? null) : null };
  }

  /** Whether a time is in sight. */
  sees(time: number): boolean {
    if (!this.viewport) return false;
    const x = pixelOf(this.viewport, time);
    return x >= 0 && x <= this.width;
  }

  /** The first look at a file: everything, or this year if nothing in it has a date. */
  async #begin(): Promise<void> {
    const file = this.#file;
    if (this.#beginning === file) return;
    this.#beginning = file;
    const span = await this.#extent();
    this.#beginning = -1;
    if (file !== this.#file || this.viewport || this.width < 1) return;
    const now = Date.now() / 1000;
    const first = fitted(span ?? { from: now - YEAR / 2, to: now + YEAR / 2 }, this.width);
    this.#blank = span ? null : first;
    this.look(first);
  }

  /** From the first to the last event that the query finds; null if none has a date. */
  async #extent(ids: readonly string[] = []): Promise<Span | null> {
    try {
      const { from, to } = await call('fit', { query: query.applied, ids: [...ids] });
      if (from === null || to === null) return null;
      // A day that fills the window shows hours that nobody knows: one event is shown in its surroundings.
      const lone = (this.picture?.scene.events ?? session.now.events) === 1;
      return lone ? surrounded({ from, to }) : { from, to };
    } catch (thrown) {
      this.#fail(thrown);
      return null;
    }
  }

  /** What is seen now is a place to come back to. */
  #arrive(): void {
    clearTimeout(this.#resting);
    if (this.viewport && this.viewport !== this.#blank) this.#visits.arrive(this.viewport);
  }

  /** Now in the reader's clock, in seconds since 1970 as if it were UTC. */
  #now(): number {
    return Math.floor(Date.now() / 1000) - new Date().getTimezoneOffset() * 60;
  }

  /** Asks for a scene if the one that is there does not reach. */
  #see(): void {
    const { picture, viewport } = this;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#arrive(), REST);
    if (!picture || !viewport) return this.refresh();
    if (outgrown(picture.scene, { viewport, scrollTop: this.scrollTop, height: this.height })) this.refresh();
  }

  #ask({ from, to, width, height, lanes, scroll, query: words, selected, relations }: Wish): Promise<SceneAnswer> {
    this.#asked = performance.now();
    return call('scene', { from, to, width, height, lanes, scroll, query: words, selected: [...selected], relations, margin: 1, text_scale: textScale(), now: this.#now() });
  }

  #take(answer: SceneAnswer, wish: Wish): void {
    if (wish.file !== this.#file) return;
    const picture = pictureOf(answer, { query: wish.query, lanes: wish.lanes });
    const { scene } = picture;
    this.picture = picture;
    this.scrollTop = Math.min(this.scrollTop, Math.max(0, scene.total_height - this.height));
    shown.milliseconds = performance.now() - this.#asked;
    shown.total = scene.events + scene.shelf.count;
    query.problem = null;
    this.#see();
    this.#lead(picture, wish);
    const { viewport } = this;
    if (!viewport || wish.query !== query.applied || (!this.#seeking && viewport !== this.#blank)) return;
    this.#seeking = false;
    if (scene.events > 0 && !anyInSight(scene, viewport)) void this.fit();
  }

  /** Goes on towards the event that is followed, now that a scene knows more of it. */
  #lead({ scene, ids, laneIds }: Picture, wish: Wish): void {
    const [followed, { viewport }] = [this.#followed, this];
    if (!followed || !viewport || !wish.selected.includes(followed.id)) return;
    // A zoom towards it is still under way.
    if (Math.abs(scene.per_px / followed.perPx - 1) > 1e-6) return;
    const inLane = scene.marks.findIndex((mark, at) => ids[at] === followed.id && laneIds[mark.lane] === followed.lane);
    const mark = scene.marks[inLane < 0 ? ids.indexOf(followed.id) : inLane];
    followed.tries -= 1;
    if (followed.tries < 0) this.#followed = null;
    if (!mark) {
      // Its lane is too far away to be laid out, or the view has not come there yet.
      if (scene.selected_y !== null) this.revealRow(scene.selected_y, this.height / 2);
      return;
    }
    this.revealRow(mark.y, mark.h);
    if (!mark.counted || followed.roomAt === null || followed.tries < 1) return void (this.#followed = null);
    const perPx = Math.min(followed.roomAt, viewport.perPx / 2);
    const x = (scene.from - viewport.from) / viewport.perPx + mark.x0;
    const target = zoomed(viewport, Math.max(0, Math.min(this.width, x)), perPx / viewport.perPx);
    followed.perPx = target.perPx;
    this.go(target);
  }

  #fail(thrown: unknown): void {
    const error = asCommandError(thrown);
    if (error.code === 'bad-query') query.problem = error;
    else if (error.code !== 'no-file') problems.show(text('timeline-doing-draw'), error);
  }
}

export const timeline = new TimelineState();
