/** The user guide in the window: whether it is shown, and what of it. It opens again where it was left. */
class GuideState {
  shown = $state(false);
  /** The id of a chapter; empty for the first. */
  chapter = $state('');
  /** The heading that is wanted in sight; null for the top. */
  heading = $state<string | null>(null);
  /** Moves each time that something is gone to, also to where one is already. */
  gone = $state(0);

  open(): void {
    this.shown = true;
  }

  goTo(chapter: string, heading: string | null = null): void {
    this.chapter = chapter;
    this.heading = heading;
    this.gone += 1;
    this.shown = true;
  }

  close(): void {
    this.shown = false;
  }
}

export const guide = new GuideState();
