import type { Way } from '../bindings';

/** What a key does on the timeline's picture. Keys with a place in the menus are in the table of actions instead. */
export type Move = { go: Way } | { pan: number } | { scroll: number } | 'add' | 'none' | null;

/** Reads a press. Pans are in widths of the view, scrolls in heights. */
export function moveOf(press: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): Move {
  if (press.altKey) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'ArrowLeft':
      return press.shiftKey ? { pan: -0.25 } : { go: 'previous' };
    case 'ArrowRight':
      return press.shiftKey ? { pan: 0.25 } : { go: 'next' };
    case 'ArrowUp':
      return press.shiftKey ? { scroll: -0.25 } : { go: 'up' };
    case 'ArrowDown':
      return press.shiftKey ? { scroll: 0.25 } : { go: 'down' };
    case 'Home':
      return { go: 'first' };
    case 'End':
      return { go: 'last' };
    case 'PageUp':
      return { scroll: -0.9 };
    case 'PageDown':
      return { scroll: 0.9 };
    case ' ':
      return ctrl ? 'add' : null;
    case 'Escape':
      return 'none';
    default:
      return null;
  }
}
