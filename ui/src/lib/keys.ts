import { ACTION_IDS, ACTIONS, type ActionId } from './actions';

/** What of a keyboard event matters here. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** The key of a press, written as in the table of actions. Shift counts only where it does not make another sign. */
export function written(press: Press): string {
  const letter = /^\p{L}$/u.test(press.key);
  const parts: string[] = [];
  if (press.ctrlKey || press.metaKey) parts.push('Ctrl');
  if (press.altKey) parts.push('Alt');
  if (press.shiftKey && (letter || press.key.length > 1)) parts.push('Shift');
  parts.push(letter ? press.key.toLowerCase() : press.key);
  return parts.join('+');
}

const byKey = new Map<string, ActionId>();
for (const id of ACTION_IDS) {
  for (const key of [ACTIONS[id].key, ACTIONS[id].also]) if (key) byKey.set(key, id);
}

/** Actions that are the text's own while text is edited, with the name that a browser has for them. */
export const OF_TEXT: Partial<Record<ActionId, string>> = { 'edit.undo': 'undo', 'edit.redo': 'redo', 'edit.select_all': 'selectAll' };

/**
 * The action that a press means, if any. While text is edited only keys with Ctrl or Alt and those from F1 on count, and of
 * those not what belongs to the text.
 */
export function actionOf(press: Press, editingText: boolean): ActionId | null {
  const id = byKey.get(written(press)) ?? null;
  if (!id || !editingText) return id;
  if (OF_TEXT[id]) return null;
  return press.ctrlKey || press.metaKey || press.altKey || /^F\d+$/.test(press.key) ? id : null;
}

/** Whether typing goes into this element. */
export function editsText(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  if (element instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range', 'submit'].includes(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether Enter already means something to this element: a button is pressed by it. */
export function takesEnter(element: Element | null): boolean {
  return element?.matches('button, summary, a[href], input') ?? false;
}

const SIGNS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Delete: 'Del', Escape: 'Esc' };

/** A key as people read it: “Ctrl Shift Z”, “F”, “Del”. */
export function shown(key: string): string {
  if (key === '+') return '+';
  return key
    .split('+')
    .map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

/** The key of an action as people read it; empty if it has none. */
export function keysOf(id: ActionId): string {
  const { key } = ACTIONS[id];
  return key ? shown(key) : '';
}
