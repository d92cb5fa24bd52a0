/** Asks why something is changed, where the database demands a reason. Whatever changes it passes through here. */
class ReasonState {
  asking = $state(false);
  /** The reason given last: several edits mostly have one. */
  last = $state('');
  #answered: ((reason: string | null) => void)[] = [];

  /** The reason; null if the person would not give one. Who asks while the dialog is open gets the same answer. */
  ask(): Promise<string | null> {
    this.asking = true;
    return new Promise((resolve) => this.#answered.push(resolve));
  }

  /** The dialog's answer; null if it was left. */
  answer(reason: string | null): void {
    if (reason !== null) this.last = reason;
    this.asking = false;
    for (const resolve of this.#answered.splice(0)) resolve(reason);
  }
}

export const reasons = new ReasonState();
