import { ACTION_IDS, isActionId, type ActionId } from '../../lib/actions';
import { call, hear } from '../../lib/ipc';
import { editsText, OF_TEXT } from '../../lib/keys';
import { perform, run, type Doing } from '../../lib/run';
import { author } from '../../state/author.svelte';
import { data } from '../../state/data.svelte';
import { deleteEvents } from '../../state/deleting';
import { redo, undo } from '../../state/edits';
import { attempt, problems } from '../../state/problems.svelte';
import { pages } from '../../state/pages.svelte';
import { query } from '../../state/query.svelte';
import { drafts } from '../../state/fields.svelte';
import { selectFound } from '../../state/select-found';
import { selection } from '../../state/selection.svelte';
import { session } from '../../state/session.svelte';
import { snapshots } from '../../state/snapshots.svelte';
import { timeline } from '../../state/timeline.svelte';
import { toasts } from '../../state/toasts.svelte';
import { unsaved } from '../../state/unsaved.svelte';
import { view, type Lanes } from '../../state/view.svelte';
import { vocabulary } from '../../state/vocabulary.svelte';
import { closeFile, newFile, openFile, openRecent, saveCopy } from './files';
import { dropped } from './drops';
import { text } from '../../lib/texts.svelte';
import { speak } from '../../state/speak';

const DOINGS: Partial<Record<ActionId, Doing>> = {
  'file.new': () => newFile(false),
  'file.open': openFile,
  'file.sample': () => newFile(true),
  'file.save_copy': saveCopy,
  'file.snapshots': () => void (snapshots.shown = true),
  'file.import': () => void (view.importing = { handle: null }),
  'file.actors': () => pages.open('actor'),
  'file.places': () => pages.open('place'),
  'file.sources': () => pages.open('source'),
  'file.fields': () => void (view.fieldsShown = true),
  'file.database': () => void (view.databaseShown = true),
  'file.export_csv': () => void (view.exporting = 'csv'),
  'file.export_json': () => void (view.exporting = 'json'),
  'file.export_svg': () => void (view.exporting = 'svg'),
  'file.export_png': () => void (view.exporting = 'png'),
  'file.export_pdf': () => void (view.exporting = 'pdf'),
  'file.print': () => void (view.exporting = 'print'),
  'file.close': closeFile,
  'edit.undo': () => drafts.flush().then(undo),
  'edit.redo': () => drafts.flush().then(redo),
  'edit.select_all': () => attempt(text('frame-doing-select-all'), selectFound),
  'edit.palette': () => void (view.paletteShown = !view.paletteShown),
  'edit.deleted': () => void (view.deletedShown = true),
  'edit.author': () => author.ask(),
  'edit.preferences': () => void (view.preferencesShown = true),
  'event.new': () => void (view.newEvent = { date: null, kind: null }),
  'event.open': openInInspector,
  'event.edit_many': () => void (view.editing = { events: selection.chosen, many: selection.count }),
  'event.delete': () => deleteEvents(selection.chosen, selection.count),
  'view.timeline': () => void (view.tab = 'timeline'),
  'view.table': () => void (view.tab = 'table'),
  'view.list': () => void (view.tab = 'list'),
  'view.calendar': () => void (view.tab = 'calendar'),
  'view.findings': () => void (view.tab = 'findings'),
  'view.go_to_date': () => {
    view.tab = 'timeline';
    view.goingToDate = true;
  },
  'view.lanes_kind': () => lanesBy('kind'),
  'view.lanes_actor': () => lanesBy('actor'),
  'view.lanes_place': () => lanesBy('place'),
  'view.lanes_status': () => lanesBy('status'),
  'view.lanes_none': () => lanesBy('none'),
  'view.overview': () => void (view.overview = !view.overview),
  'view.legend': () => void (view.legend = !view.legend),
  'view.inspector': () => void (view.inspector = !view.inspector),
  'view.theme_system': () => void (view.theme = 'system'),
  'view.theme_light': () => void (view.theme = 'light'),
  'view.theme_dark': () => void (view.theme = 'dark'),
  'view.language_system': () => speak(null),
  'view.language_en': () => speak('en'),
  'view.language_ja': () => speak('ja'),
  'view.columns': () => {
    view.tab = 'table';
    view.choosingColumns = true;
  },
  'help.keys': () => void (view.keysShown = true),
};

/** Shows the timeline with these lanes. */
function lanesBy(lanes: Lanes): void {
  view.lanes = lanes;
  view.tab = 'timeline';
}

/** Shows the inspector and puts the keys into its first field. */
export function openInInspector(): void {
  view.inspector = true;
  setTimeout(() => {
    const pane = document.querySelector('[data-testid="inspector"]');
    pane?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  });
}

/** A choice in the shell's menu bar. Some belong to the text while text is edited. */
function chosen(command: string): void {
  if (command === 'window.close') return void drafts.flush().then(() => call('window_close', {}));
  if (command.startsWith('recent:')) return void openRecent(command.slice('recent:'.length));
  if (!isActionId(command)) return;
  const ofText = OF_TEXT[command];
  if (ofText && editsText(document.activeElement)) {
    document.execCommand(ofText);
    return;
  }
  run(command);
}

async function reread(): Promise<void> {
  await attempt(text('frame-doing-read'), async () => {
    await session.refresh();
    if (session.now.file) await vocabulary.refresh();
  });
}

/** Starts the window: hears the backend, says what actions do, reads what is open. Returns how to stop. */
export function begin(): () => void {
  const stops = [
    perform(DOINGS),
    hear('changed', (change) => {
      data.changed(change.flags);
      session.now = { ...session.now, undo: change.undo, redo: change.redo, version: change.version };
      void attempt(text('frame-doing-read'), () => session.refresh());
      if (change.elsewhere) toasts.say(text('frame-changed-elsewhere'));
      if (change.flags.vocabulary) void attempt(text('frame-doing-read-kinds'), () => vocabulary.refresh());
    }),
    hear('file', () => {
      selection.clear();
      query.clear();
      drafts.clear();
      unsaved.clear();
      timeline.replaced();
      void reread().then(() => data.replaced());
    }),
    hear('trouble', ({ doing, error }) => problems.show(doing, error)),
    hear('menu', ({ command }) => chosen(command)),
    hear('dropped', dropped),
  ];
  // The window is shown when it has its data and looks as it did the last time.
  const recalled = view.recall().catch(() => {});
  void reread().then(async () => {
    data.replaced();
    await recalled;
    await call('window_ready', {}).catch(() => undefined);
  });
  if (import.meta.env.DEV) warnAboutIdle();
  return () => stops.forEach((stop) => stop());
}

/** In development: an action of the table that nothing does is a dead menu line. */
function warnAboutIdle(): void {
  const later: ActionId[] = ['edit.find', 'event.show', 'view.fit', 'view.today', 'view.back', 'view.forward', 'view.zoom_in', 'view.zoom_out', 'help.guide', 'help.tour'];
  const idle = ACTION_IDS.filter((id) => !DOINGS[id] && !later.includes(id));
  if (idle.length > 0) console.warn('Nothing does', idle);
}
