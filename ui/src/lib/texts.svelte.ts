import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { LanguageCode, Texts } from '../bindings';

/** The key of a text of the interface. */
export type TextKey = keyof Texts;
/** What the text of a key takes: nothing, or its arguments by name. */
type Taken<K extends TextKey> = keyof Texts[K] extends never ? [] : [args: Texts[K]];

/** The files of all languages, by `LANGUAGE/ROOM`. */
const files = import.meta.glob<string>('../../../texts/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** Letters that run right to left: a text with one is put between marks, so that the sentence around it does not turn. */
const RUNS_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What the interface is written in; state, so that everything said with it is said anew when it changes. */
class LanguageState {
  #now = $state.raw<{ language: LanguageCode; tag: string }>({ language: 'en', tag: 'en-GB' });

  get code(): LanguageCode {
    return this.#now.language;
  }

  /** The locale of numbers and dates, for `Intl`. */
  get tag(): string {
    return this.#now.tag;
  }

  /** Writes the interface in this language from now on. */
  speak(language: LanguageCode, tag: string): void {
    if (language !== this.#now.language || tag !== this.#now.tag) this.#now = { language, tag };
    const page = globalThis.document?.documentElement;
    if (!page) return;
    page.lang = language;
    page.dir = 'ltr';
  }
}

/** The language of the interface. */
export const language = new LanguageState();

const bundles = new Map<string, FluentBundle>();

/** The texts of a language, with numbers as the locale has them. */
function bundleOf(code: LanguageCode, tag: string): FluentBundle {
  const made = bundles.get(tag);
  if (made) return made;
  const bundle = new FluentBundle([tag, code], { useIsolating: false });
  for (const [path, source] of Object.entries(files)) {
    if (path.includes(`/${code}/`)) bundle.addResource(new FluentResource(source));
  }
  bundles.set(tag, bundle);
  return bundle;
}

/** A text of the interface in its language: `text('frame-events', { count })`. Said again by Svelte when the language changes. */
export function text<K extends TextKey>(key: K, ...[args]: Taken<K>): string {
  // English is complete; what another language lacks is said in it.
  return said(bundleOf(language.code, language.tag), key, args) ?? said(bundleOf('en', 'en-GB'), key, args) ?? key;
}

/** The text of a key that is made of a word which may be the analyst's own; what `otherwise` says if there is none. */
export function textOr(key: string, otherwise: () => string): string {
  return said(bundleOf(language.code, language.tag), key, undefined) ?? said(bundleOf('en', 'en-GB'), key, undefined) ?? otherwise();
}

function said(bundle: FluentBundle, key: string, args: object | undefined): string | null {
  const value = bundle.getMessage(key)?.value;
  if (!value) return null;
  const given = Object.entries(args ?? {}).map(([name, arg]: [string, string | number]) => [name, isolated(arg)]);
  // An argument that is missing is shown by its name.
  return bundle.formatPattern(value, Object.fromEntries(given), []);
}

/** First strong isolate, and its end. By their numbers, because they cannot be seen. */
const [ISOLATE, ISOLATED] = [0x2068, 0x2069].map((code) => String.fromCharCode(code));

/** A text that runs right to left, between marks that keep its direction to itself. */
function isolated(arg: string | number): string | number {
  return typeof arg === 'string' && RUNS_LEFT.test(arg) ? `${ISOLATE}${arg}${ISOLATED}` : arg;
}
