import { text } from '../lib/texts.svelte';
import type { Applied, LineChoice, LineCompletion, LineDecision, LinePart, Operation, UnderstandLineArgs, UnderstoodLine } from '../bindings';
import { characterAt, replaced, unitAt } from '../lib/characters';
import { asCommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { newestOf } from '../lib/newest';
import { told } from '../lib/sentence';
import { save } from './save';

/** A source that is cited for every line until it is dropped. */
export interface CitedSource {
  id: string;
  name: string;
  /** Publisher and date of publication. */
  detail: string;
}

/** An event that was entered. */
export interface Entered {
  id: string;
  title: string;
}

/** How lines are understood and entered; other than the backend in specs. */
export interface LineCommands {
  understand: (args: UnderstandLineArgs) => Promise<UnderstoodLine>;
  save: (operations: Operation[]) => Promise<Applied>;
  /** The source that was made last, if there is any. */
  newestSource: () => Promise<CitedSource | null>;
}

const backend: LineCommands = {
  understand: (args) => call('understand_line', args),
  save,
  newestSource: async () => (await call('suggest', { noun: 'source', text: '', limit: 1 }))[0] ?? null,
};

/** Milliseconds that typing must rest before the line is asked about. */
const REST = 60;

/** The line in which events are entered one after the other. Nothing is in the file before Enter. */
export class QuickLine {
  shown = $state(false);
  line = $state('');
  /** What was understood, of {@link line} or of the line just before it. */
  answer = $state.raw<UnderstoodLine | null>(null);
  /** The line that the answer is about. */
  about = $state('');
  source = $state.raw<CitedSource | null>(null);
  entered = $state.raw<Entered | null>(null);
  /** What is wrong, as a sentence; said when Enter finds it. */
  error = $state('');
  saving = $state(false);

  #decisions: LineDecision[] = [];
  #caret: number | null = null;
  #lastDate = '';
  #lastSource: CitedSource | null = null;
  #commands: LineCommands;
  #newest = newestOf();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(commands: LineCommands = backend) {
    this.#commands = commands;
  }

  /** What the words at the cursor can become; nothing while it is asked anew. */
  get completions(): readonly LineCompletion[] {
    return this.about === this.line ? (this.answer?.completions ?? []) : [];
  }

  /** Parts that only the person can decide. */
  get undecided(): LinePart[] {
    return this.answer?.parts.filter(({ state }) => state === 'ambiguous') ?? [];
  }

  /** The line is being typed; `caret` is where, in UTF-16 units. */
  hear(line: string, caret: number | null): void {
    this.line = line;
    this.error = '';
    this.#caret = caret;
    clearTimeout(this.#timer);
    if (line.trim() === '') this.#forget();
    else this.#timer = setTimeout(() => void this.now(), REST);
  }

  /** Asks at once. The answer is null if it failed or something newer was asked. */
  async now(): Promise<UnderstoodLine | null> {
    clearTimeout(this.#timer);
    const { line } = this;
    const caret = this.#caret === null ? null : characterAt(line, this.#caret);
    const args = { line, caret, after: this.entered?.id ?? null, source: this.source?.id ?? null, decisions: this.#decisions };
    try {
      const answer = await this.#newest(() => this.#commands.understand(args));
      if (!answer.newest) return null;
      this.answer = answer.value;
      this.about = line;
      return answer.value;
    } catch (thrown) {
      this.error = told(asCommandError(thrown));
      return null;
    }
  }

  /** The person says what words of the line mean. */
  async decide({ role, words }: LinePart, { take }: LineChoice): Promise<void> {
    this.#decisions = [...this.#decisions.filter((one) => one.role !== role || one.words !== words), { role, words, take }];
    this.error = '';
    await this.now();
  }

  /** Puts what completes the words at the cursor into the line; where the cursor then is, in UTF-16 units. */
  complete({ role, start, end, insert }: LineCompletion): number {
    const behind = this.line.slice(unitAt(this.line, end));
    // What follows a name within a list is the person's: a comma, or the colon.
    const space = role !== 'actor' && role !== 'place' && !behind.startsWith(' ') ? ' ' : '';
    const line = replaced(this.line, start, end, insert + space);
    const caret = unitAt(line, start + [...insert].length) + space.length;
    this.hear(line, caret);
    void this.now();
    return caret;
  }

  /** Begins the line with the date of the one before. False if there is none. */
  repeatDate(): boolean {
    if (!this.#lastDate) return false;
    const dated = this.answer?.parts.find(({ role }) => role === 'date');
    const line = dated && this.about === this.line
      ? replaced(this.line, dated.start, dated.end, this.#lastDate)
      : `${this.#lastDate} ${this.line.trimStart()}`;
    this.hear(line, line.length);
    return true;
  }

  /** Cites the last source again, or drops the one that is cited. */
  async repeatSource(): Promise<void> {
    if (this.source) {
      this.#lastSource = this.source;
      this.source = null;
    } else {
      this.source = this.#lastSource ?? (await this.#commands.newestSource());
      this.error = this.source ? '' : text('entry-no-source-yet');
    }
    if (this.line.trim() !== '') await this.now();
  }

  /** Enters the line and is ready for the next; the event, or null with {@link error} set. */
  async enter(): Promise<Entered | null> {
    if (this.saving || this.line.trim() === '') return null;
    this.saving = true;
    try {
      const answer = await this.now();
      if (!answer) return null;
      if (answer.problem !== null) {
        this.error = answer.problem;
        return null;
      }
      const applied = await this.#commands.save(answer.operations);
      this.#remember(answer, applied);
      return this.entered;
    } catch (thrown) {
      this.error = told(asCommandError(thrown));
      return null;
    } finally {
      this.saving = false;
    }
  }

  /** Another file is open: nothing of the one before holds. */
  replaced(): void {
    this.hear('', null);
    this.source = null;
    this.entered = null;
    this.#lastDate = '';
    this.#lastSource = null;
  }

  #remember(answer: UnderstoodLine, { created }: Applied): void {
    const made = (noun: string) => {
      const at = answer.operations.findIndex((operation) => 'create' in operation && operation.create.noun === noun);
      return created[at] ?? null;
    };
    const source = answer.parts.find(({ role, state }) => role === 'source' && state !== 'title');
    if (source) {
      const chosen = source.choices.find((choice) => choice.chosen && typeof choice.take === 'object');
      const id = chosen && typeof chosen.take === 'object' ? chosen.take.record : made('source');
      if (id) this.source = { id, name: chosen?.name ?? source.words, detail: chosen?.detail ?? '' };
    }
    const date = answer.parts.find(({ role }) => role === 'date');
    // “The day after” would be another day the next time.
    const moves = answer.date.anchor !== null && 'event' in answer.date.anchor.target;
    if (date) this.#lastDate = moves ? answer.date.display : date.words;
    const event = made('event');
    if (event) this.entered = { id: event, title: answer.title };
    this.hear('', 0);
  }

  #forget(): void {
    // Whatever is still under way is overtaken by this.
    void this.#newest(async () => null);
    this.answer = null;
    this.about = '';
    this.#decisions = [];
  }
}

export const quickLine = new QuickLine();
