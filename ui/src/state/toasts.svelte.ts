/** A short word about what happened, that goes by itself. */
export interface Toast {
  id: number;
  text: string;
  /** One thing to do about it. */
  action?: { label: string; run: () => void };
}

const STAYS = 5000;
const MOST = 3;

class ToastState {
  shown = $state.raw<readonly Toast[]>([]);
  #next = 0;

  /** Shows a toast for five seconds (twice that if there is something to do about it). */
  say(text: string, action?: Toast['action']): void {
    const toast: Toast = { id: this.#next++, text, action };
    this.shown = [...this.shown, toast].slice(-MOST);
    setTimeout(() => this.dismiss(toast.id), action ? 2 * STAYS : STAYS);
  }

  /** The file has changed since: an “Undo” of before would now take back something else. */
  outdated(): void {
    this.shown = this.shown.filter((toast) => !toast.action);
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }
}

export const toasts = new ToastState();
