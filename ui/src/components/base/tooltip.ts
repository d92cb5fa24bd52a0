import type { Attachment } from 'svelte/attachments';
import { place } from '../../lib/place';
import { hidePopover, showPopover } from '../../lib/popover';

/** What a tooltip says. */
export interface Tip {
  text: string;
  keys?: string;
}

const DELAY = 450;
let bubble: HTMLElement | null = null;

function element(): HTMLElement {
  if (!bubble) {
    bubble = document.createElement('div');
    bubble.className = 'tooltip';
    bubble.setAttribute('popover', 'manual');
    // The words are the button's own name already.
    bubble.setAttribute('aria-hidden', 'true');
    document.body.append(bubble);
  }
  return bubble;
}

function show(owner: Element, tip: Tip): void {
  const floating = element();
  floating.textContent = tip.text;
  if (tip.keys) {
    const keys = document.createElement('kbd');
    keys.textContent = tip.keys;
    floating.append(' ', keys);
  }
  showPopover(floating);
  place(floating, owner, { gap: 6 });
}

function hide(): void {
  hidePopover(bubble);
}

/** A tooltip after a moment's hover, or at once on keyboard focus; gone on leave, press and Escape. */
export function tooltip(read: () => Tip | string): Attachment<Element> {
  return (owner) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      const tip = read();
      const shown = typeof tip === 'string' ? { text: tip } : tip;
      if (shown.text && owner.isConnected) show(owner, shown);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(open, DELAY);
    };
    const gone = () => {
      clearTimeout(timer);
      hide();
    };
    const focused = () => {
      if (owner.matches(':focus-visible')) later();
    };
    owner.addEventListener('pointerenter', later);
    owner.addEventListener('pointerleave', gone);
    owner.addEventListener('pointerdown', gone);
    owner.addEventListener('focus', focused);
    owner.addEventListener('blur', gone);
    owner.addEventListener('keydown', gone);
    return () => {
      gone();
      owner.removeEventListener('pointerenter', later);
      owner.removeEventListener('pointerleave', gone);
      owner.removeEventListener('pointerdown', gone);
      owner.removeEventListener('focus', focused);
      owner.removeEventListener('blur', gone);
      owner.removeEventListener('keydown', gone);
    };
  };
}
