//! Colours that stand out from what they lie on.

/// Red, green and blue, 0 to 255.
pub(crate) type Rgb = [f64; 3];

/// What stands in for a colour that cannot be read.
const GREY: Rgb = [125.0, 125.0, 135.0];

/// Reads `#rrggbb`. Colours come from files: anything else is grey.
pub(crate) fn rgb(colour: &str) -> Rgb {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
    match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
        Some(value) => [16, 8, 0].map(|shift| f64::from((value >> shift) & 255)),
        None => GREY,
    }
}

/// Writes `#rrggbb`.
// Clamped to a byte.
pub(crate) fn hex(colour: Rgb) -> String {
    let [red, green, blue] = colour.map(|channel| channel.round().clamp(0.0, 255.0) as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Relative luminance, 0 to 1 (WCAG 2.2).
pub(crate) fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let part = channel / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast of two colours, 1 to 21 (WCAG 2.2).
pub(crate) fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A mix of two colours, `part` of it the second.
pub(crate) fn mixed(one: Rgb, other: Rgb, part: f64) -> Rgb {
    [0, 1, 2].map(|channel| one[channel] + (other[channel] - one[channel]) * part)
}

/// The colour, darkened or lightened just as far as it needs for a contrast of 3 with the ground: a yellow outline on white is
/// none.
pub(crate) fn readable(colour: Rgb, ground: Rgb) -> Rgb {
    let towards = if luminance(ground) > 0.18 { [0.0; 3] } else { [255.0; 3] };
    (0..25)
        .map(|step| mixed(colour, towards, f64::from(step) * 0.04))
        .find(|&tried| contrast(tried, ground) >= 3.0)
        .unwrap_or(towards)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_colour_can_be_seen_on_any_ground() {
        for colour in ["#f0e442", "#000000", "#ffffff", "#0072b2", "url(javascript:alert(1))", "#+12345"] {
            for ground in ["#ffffff", "#16171a"] {
                assert!(
                    contrast(readable(rgb(colour), rgb(ground)), rgb(ground)) >= 3.0,
                    "{colour} on {ground}"
                );
            }
        }
    }

    #[test]
    fn a_colour_comes_back_as_it_was() {
        assert_eq!(hex(rgb("#e69f00")), "#e69f00");
        assert_eq!(hex(rgb("red")), hex(GREY));
    }
}
