import { text, type TextKey } from './texts.svelte';

/**
 * The one table of actions: key and place in the menus; the name is in `texts/`, under the id. The top bar, the list under
 * `?`, the palette, the keyboard and the shell's menus are all made from it.
 */
export type MenuPlace = 'file' | 'edit' | 'event' | 'view' | 'help';

/** One thing that a person can do. */
export interface Action {
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
  'file.new': { menu: 'file', key: 'Ctrl+Shift+n' },
  'file.open': { menu: 'file', key: 'Ctrl+o' },
  'file.sample': { menu: 'file' },
  'file.save_copy': { menu: 'file', key: 'Ctrl+Shift+s', needsFile: true, separated: true },
  'file.snapshots': { menu: 'file', needsFile: true },
  'file.import': { menu: 'file', key: 'Ctrl+i', writes: true },
  'file.actors': { menu: 'file', needsFile: true, separated: true },
  'file.places': { menu: 'file', needsFile: true },
  'file.sources': { menu: 'file', needsFile: true },
  'file.fields': { menu: 'file', needsFile: true },
  'file.database': { menu: 'file', needsFile: true },
  'file.export_csv': { menu: 'file', needsFile: true, separated: true },
  'file.export_json': { menu: 'file', needsFile: true },
  'file.export_svg': { menu: 'file', key: 'Ctrl+e', needsFile: true },
  'file.export_png': { menu: 'file', needsFile: true },
  'file.export_pdf': { menu: 'file', needsFile: true },
  'file.print': { menu: 'file', key: 'Ctrl+p', needsFile: true, separated: true },
  'file.close': { menu: 'file', key: 'Ctrl+w', needsFile: true, separated: true },
  'edit.undo': { menu: 'edit', key: 'Ctrl+z', writes: true },
  'edit.redo': { menu: 'edit', key: 'Ctrl+Shift+z', also: 'Ctrl+y', writes: true },
  'edit.find': { menu: 'edit', key: '/', also: 'Ctrl+f', needsFile: true, separated: true },
  'edit.select_all': { menu: 'edit', key: 'Ctrl+a', needsFile: true },
  'edit.palette': { menu: 'edit', key: 'Ctrl+k' },
  'edit.deleted': { menu: 'edit', needsFile: true, separated: true },
  'edit.author': { menu: 'edit', separated: true },
  'edit.preferences': { menu: 'edit', key: 'Ctrl+,' },
  'event.line': { menu: 'event', key: 'n', writes: true },
  'event.new': { menu: 'event', key: 'Shift+n', writes: true },
  'event.repeat_date': { menu: 'event', key: 'Ctrl+d', writes: true },
  'event.repeat_source': { menu: 'event', key: 'Ctrl+Shift+d', writes: true },
  'event.open': { menu: 'event', key: 'Enter', needsEvent: true, separated: true },
  'event.show': { menu: 'event', key: 'z', needsEvent: true },
  'event.edit_many': { menu: 'event', key: 'e', writes: true, needsEvent: true },
  'event.earlier': { menu: 'event', key: 'Alt+PageUp', writes: true, needsEvent: true, separated: true },
  'event.later': { menu: 'event', key: 'Alt+PageDown', writes: true, needsEvent: true },
  'event.delete': { menu: 'event', key: 'Delete', writes: true, needsEvent: true, separated: true },
  'view.timeline': { menu: 'view', key: 'Alt+1' },
  'view.table': { menu: 'view', key: 'Alt+2' },
  'view.list': { menu: 'view', key: 'Alt+3' },
  'view.calendar': { menu: 'view', key: 'Alt+4' },
  'view.findings': { menu: 'view', key: 'Alt+5', needsFile: true },
  'view.fit': { menu: 'view', key: 'f', needsFile: true, separated: true },
  'view.go_to_date': { menu: 'view', key: 'g', needsFile: true },
  'view.zoom_in': { menu: 'view', key: '+', also: '=', needsFile: true },
  'view.zoom_out': { menu: 'view', key: '-', needsFile: true },
  'view.today': { menu: 'view', key: 't', needsFile: true },
  'view.back': { menu: 'view', key: '[', needsFile: true },
  'view.forward': { menu: 'view', key: ']', needsFile: true },
  'view.lanes_kind': { menu: 'view', needsFile: true, separated: true },
  'view.lanes_actor': { menu: 'view', needsFile: true },
  'view.lanes_place': { menu: 'view', needsFile: true },
  'view.lanes_status': { menu: 'view', needsFile: true },
  'view.lanes_none': { menu: 'view', needsFile: true },
  'view.relations': { menu: 'view', key: 'r', needsFile: true, separated: true },
  'view.overview': { menu: 'view', key: 'o' },
  'view.legend': { menu: 'view', key: 'l' },
  'view.columns': { menu: 'view', needsFile: true },
  'view.inspector': { menu: 'view', key: 'i' },
  'view.theme_system': { menu: 'view', separated: true },
  'view.theme_light': { menu: 'view' },
  'view.theme_dark': { menu: 'view' },
  'view.language_system': { menu: 'view', separated: true },
  'view.language_en': { menu: 'view' },
  'view.language_ja': { menu: 'view' },
  'help.guide': { menu: 'help', key: 'F1' },
  'help.tour': { menu: 'help' },
  'help.keys': { menu: 'help', key: '?', separated: true },
} as const satisfies Record<string, Action>;

/** The id of an action; menu events of the shell carry one. */
export type ActionId = keyof typeof table;

/** The menus, in the order of the menu bar. */
export const MENUS: readonly MenuPlace[] = ['file', 'edit', 'event', 'view', 'help'];

export const ACTIONS: Record<ActionId, Action> = table;
export const ACTION_IDS = Object.keys(table) as ActionId[];

/** The names of actions among the texts; that each has one is held by a spec. */
type Named = Extract<TextKey, `action-${string}`>;

/** Whether a text, from the shell's menu, is the id of an action. */
export function isActionId(text: string): text is ActionId {
  return Object.hasOwn(table, text);
}

/** What an action is called: “Zoom to event”. */
export function actionName(id: ActionId): string {
  return text(`action-${id.replaceAll(/[._]/g, '-')}` as Named);
}

/** What a menu is called. */
export function menuName(menu: MenuPlace): string {
  return text(`menu-${menu}`);
}

/** The actions of one menu, in its order. */
export function menuOf(menu: MenuPlace): ActionId[] {
  return ACTION_IDS.filter((id) => ACTIONS[id].menu === menu);
}
