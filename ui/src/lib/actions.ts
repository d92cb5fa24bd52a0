/**
 * The one table of actions: name, key and place in the menus. The top bar, the list under `?`, the keyboard
 * and the shell's menus are all made from it.
 */
export type MenuPlace = 'file' | 'edit' | 'event' | 'view' | 'help';

/** One thing that a person can do. */
export interface Action {
  name: string;
  menu: MenuPlace;
  /**
   * Its key: modifiers (`Ctrl`, which is also Cmd on a Mac, `Shift`, `Alt`) and a `KeyboardEvent.key`, joined by `+`. Keys without
   * Ctrl or Alt work only while no text is being edited.
   */
  key?: string;
  /** A second key, not shown in menus. */
  also?: string;
  /** It writes to the file: not offered while that is read-only or none is open. */
  writes?: true;
  /** It needs an open file. */
  needsFile?: true;
  /** It needs a selected event. */
  needsEvent?: true;
  /** A hairline before it in its menu. */
  separated?: true;
}

const table = {
  'file.new': { name: 'New event database…', menu: 'file', key: 'Ctrl+Shift+n' },
  'file.open': { name: 'Open…', menu: 'file', key: 'Ctrl+o' },
  'file.sample': { name: 'Open the sample', menu: 'file' },
  'file.save_copy': { name: 'Save a copy…', menu: 'file', key: 'Ctrl+Shift+s', needsFile: true, separated: true },
  'file.snapshots': { name: 'Snapshots…', menu: 'file', needsFile: true },
  'file.import': { name: 'Import a table…', menu: 'file', key: 'Ctrl+i', writes: true },
  'file.actors': { name: 'Actors…', menu: 'file', needsFile: true, separated: true },
  'file.places': { name: 'Places…', menu: 'file', needsFile: true },
  'file.sources': { name: 'Sources…', menu: 'file', needsFile: true },
  'file.fields': { name: 'Fields…', menu: 'file', needsFile: true },
  'file.export_csv': { name: 'Export table as CSV…', menu: 'file', needsFile: true, separated: true },
  'file.export_json': { name: 'Export everything as JSON…', menu: 'file', needsFile: true },
  'file.export_svg': { name: 'Export timeline as SVG…', menu: 'file', key: 'Ctrl+e', needsFile: true },
  'file.export_png': { name: 'Export timeline as PNG…', menu: 'file', needsFile: true },
  'file.close': { name: 'Close file', menu: 'file', key: 'Ctrl+w', needsFile: true, separated: true },
  'edit.undo': { name: 'Undo', menu: 'edit', key: 'Ctrl+z', writes: true },
  'edit.redo': { name: 'Redo', menu: 'edit', key: 'Ctrl+Shift+z', also: 'Ctrl+y', writes: true },
  'edit.find': { name: 'Find', menu: 'edit', key: '/', also: 'Ctrl+f', needsFile: true, separated: true },
  'edit.select_all': { name: 'Select all that are found', menu: 'edit', key: 'Ctrl+a', needsFile: true },
  'edit.palette': { name: 'Command palette…', menu: 'edit', key: 'Ctrl+k' },
  'edit.deleted': { name: 'Deleted records…', menu: 'edit', needsFile: true, separated: true },
  'edit.author': { name: 'Who edits…', menu: 'edit', separated: true },
  'event.line': { name: 'New event in one line', menu: 'event', key: 'n', writes: true },
  'event.new': { name: 'New event here', menu: 'event', key: 'Shift+n', writes: true },
  'event.repeat_date': { name: 'Repeat the last date', menu: 'event', key: 'Ctrl+d', writes: true },
  'event.repeat_source': { name: 'Cite the last source, or none', menu: 'event', key: 'Ctrl+Shift+d', writes: true },
  'event.open': { name: 'Open in the inspector', menu: 'event', key: 'Enter', needsEvent: true, separated: true },
  'event.show': { name: 'Zoom to event', menu: 'event', key: 'z', needsEvent: true },
  'event.edit_many': { name: 'Edit selected events…', menu: 'event', key: 'e', writes: true, needsEvent: true },
  'event.earlier': { name: 'Earlier in the day', menu: 'event', key: 'Alt+PageUp', writes: true, needsEvent: true, separated: true },
  'event.later': { name: 'Later in the day', menu: 'event', key: 'Alt+PageDown', writes: true, needsEvent: true },
  'event.delete': { name: 'Delete event', menu: 'event', key: 'Delete', writes: true, needsEvent: true, separated: true },
  'view.timeline': { name: 'Timeline', menu: 'view', key: 'Alt+1' },
  'view.table': { name: 'Table', menu: 'view', key: 'Alt+2' },
  'view.list': { name: 'List', menu: 'view', key: 'Alt+3' },
  'view.fit': { name: 'Fit all events', menu: 'view', key: 'f', needsFile: true, separated: true },
  'view.go_to_date': { name: 'Go to date…', menu: 'view', key: 'g', needsFile: true },
  'view.zoom_in': { name: 'Zoom in', menu: 'view', key: '+', also: '=', needsFile: true },
  'view.zoom_out': { name: 'Zoom out', menu: 'view', key: '-', needsFile: true },
  'view.lanes_kind': { name: 'Lanes by kind', menu: 'view', needsFile: true, separated: true },
  'view.lanes_actor': { name: 'Lanes by actor', menu: 'view', needsFile: true },
  'view.lanes_place': { name: 'Lanes by place', menu: 'view', needsFile: true },
  'view.lanes_status': { name: 'Lanes by status', menu: 'view', needsFile: true },
  'view.lanes_none': { name: 'One lane', menu: 'view', needsFile: true },
  'view.relations': { name: 'All relations', menu: 'view', key: 'r', needsFile: true, separated: true },
  'view.legend': { name: 'Legend', menu: 'view', key: 'l' },
  'view.columns': { name: 'Columns of the table…', menu: 'view', needsFile: true },
  'view.inspector': { name: 'Inspector', menu: 'view', key: 'i' },
  'view.theme_system': { name: 'Theme of the system', menu: 'view', separated: true },
  'view.theme_light': { name: 'Light theme', menu: 'view' },
  'view.theme_dark': { name: 'Dark theme', menu: 'view' },
  'help.guide': { name: 'User guide', menu: 'help', key: 'F1' },
  'help.tour': { name: 'Tour of the sample', menu: 'help' },
  'help.keys': { name: 'Keys', menu: 'help', key: '?', separated: true },
} as const satisfies Record<string, Action>;

/** The id of an action; menu events of the shell carry one. */
export type ActionId = keyof typeof table;

/** The menus, in the order of the menu bar. */
export const MENUS: readonly { menu: MenuPlace; name: string }[] = [
  { menu: 'file', name: 'File' },
  { menu: 'edit', name: 'Edit' },
  { menu: 'event', name: 'Event' },
  { menu: 'view', name: 'View' },
  { menu: 'help', name: 'Help' },
];

export const ACTIONS: Record<ActionId, Action> = table;
export const ACTION_IDS = Object.keys(table) as ActionId[];

/** Whether a text, from the shell's menu, is the id of an action. */
export function isActionId(text: string): text is ActionId {
  return Object.hasOwn(table, text);
}

/** The actions of one menu, in its order. */
export function menuOf(menu: MenuPlace): ActionId[] {
  return ACTION_IDS.filter((id) => ACTIONS[id].menu === menu);
}
