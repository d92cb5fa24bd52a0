// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Changed } from './Changed';
import type { Dropped } from './Dropped';
import type { FileChanged } from './FileChanged';
import type { MenuChosen } from './MenuChosen';
import type { Progress } from './Progress';
import type { Trouble } from './Trouble';

/** Every event out to the window, and what it carries. */
export type Events = {
  changed: Changed;
  progress: Progress;
  file: FileChanged;
  menu: MenuChosen;
  dropped: Dropped;
  trouble: Trouble;
};
