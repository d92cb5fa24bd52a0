// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneLegendAbout } from "./SceneLegendAbout";

/** One sign and its meaning. */
export type SceneLegendEntry = {
/** What sort of sign. */
about: SceneLegendAbout,
/** Which one: position in `kinds`, the status' word, the form's name, the flag's name. */
key: string,
/** What it means. */
label: string, };
