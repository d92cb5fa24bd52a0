// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { MergeConflict } from "./MergeConflict";
import type { MergeCount } from "./MergeCount";
import type { MergeFilled } from "./MergeFilled";
import type { Named } from "./Named";

/** What merging would do. Nothing has been changed. */
export type MergePreview = {
/** The one that stays. */
keep: Named,
/** The one that goes; it is deleted, and can be restored. */
gone: Named,
/** What would point to the one that stays instead. */
moved: Array<MergeCount>,
/** What would go because the one that stays has the same already. */
doubled: Array<MergeCount>,
/** Empty fields that would be filled. */
filled: Array<MergeFilled>,
/** Fields in which both have a value, and not the same. */
conflicts: Array<MergeConflict>,
/** The name under which the one that stays would be known besides: as an alias of an actor, in a note about others. */
also: string | null, };
