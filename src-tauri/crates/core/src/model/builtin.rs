//! The kinds that every event database starts with.
//!
//! CAMEO codes are those of the CAMEO codebook 1.1b3 (Schrodt 2012), at the depth that fits the whole kind; PLOVER
//! names are those of the PLOVER codebook (Open Event Data Alliance). Both code a future talk as an agreement to
//! talk; here kind and status are kept apart, so a planned talk is of the kind "talks".

use crate::id::Id;

/// The id of the one record of the noun “database”, in every database: copies that were edited apart agree on it.
pub const DATABASE: Id = constant(0x100);

/// A UUIDv7 of 2022-01-06T00:00:00Z (0x017e2caf6800 ms) with a constant random part.
const fn constant(number: u16) -> Id {
    let [high, low] = number.to_be_bytes();
    Id::from_bytes([0x01, 0x7e, 0x2c, 0xaf, 0x68, 0x00, 0x70, 0x00, 0x80, 0, 0, 0, 0, 0, high, low])
}

/// A kind that every event database starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltInKind {
    /// Its name in the interface.
    pub name: &'static str,
    /// Its word in queries, imports and exports.
    pub code: &'static str,
    /// CAMEO code, where there is one.
    pub cameo: Option<&'static str>,
    /// PLOVER event type, where there is one.
    pub plover: Option<&'static str>,
    /// Colour, `#rrggbb`, of the palette by Okabe and Ito, which colour-blind people can tell apart.
    pub colour: &'static str,
    /// The mark's form, for telling kinds apart without colour.
    pub glyph: &'static str,
    number: u8,
}

impl BuiltInKind {
    /// Its id: the same in every database, so that independent ones agree on what talks are.
    #[must_use]
    pub const fn id(&self) -> Id {
        constant(self.number as u16)
    }

    /// The built-in kind with this code.
    #[must_use]
    pub fn by_code(code: &str) -> Option<&'static Self> {
        BUILT_IN_KINDS.iter().find(|kind| kind.code == code)
    }
}

macro_rules! kinds {
    ($( $number:literal $name:literal $code:literal $cameo:expr, $plover:expr, $colour:literal $glyph:literal; )*) => {
        /// The built-in kinds, in the order in which lanes show them.
        pub const BUILT_IN_KINDS: &[BuiltInKind] = &[ $( BuiltInKind {
            number: $number, name: $name, code: $code, cameo: $cameo, plover: $plover, colour: $colour, glyph: $glyph,
        }, )* ];
    };
}

kinds! {
    1 "Talks" "talks" Some("04"), Some("CONSULT"), "#0072b2" "diamond";
    2 "Pact" "pact" Some("057"), Some("AGREE"), "#009e73" "square";
    3 "Statement" "statement" Some("010"), None, "#56b4e9" "circle";
    4 "Plan" "plan" Some("03"), Some("AGREE"), "#cc79a7" "hexagon";
    5 "Assessment" "assessment" None, None, "#999999" "ring";
    6 "Protest note" "protest-note" Some("111"), Some("ACCUSE"), "#d55e00" "triangle";
    7 "Visit" "visit" Some("042"), Some("CONSULT"), "#0072b2" "arrow";
    8 "Drill" "drill" Some("15"), Some("MOBILIZE"), "#e69f00" "chevron";
    9 "Deployment" "deployment" Some("15"), Some("MOBILIZE"), "#e69f00" "pentagon";
    10 "Sanction" "sanction" Some("163"), Some("SANCTION"), "#d55e00" "cross";
    11 "Attack" "attack" Some("19"), Some("ASSAULT"), "#d55e00" "star";
    12 "Protest" "protest" Some("14"), Some("PROTEST"), "#f0e442" "triangle-down";
    13 "Aid" "aid" Some("07"), Some("AID"), "#009e73" "plus";
    14 "Election" "election" None, None, "#cc79a7" "bar";
    15 "Court decision" "court-decision" None, None, "#999999" "square-ring";
    16 "Situation" "situation" None, None, "#999999" "dot";
    17 "Figure" "figure" None, None, "#56b4e9" "bar";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_codes_are_told_apart() {
        for kind in BUILT_IN_KINDS {
            assert_eq!(BUILT_IN_KINDS.iter().filter(|other| other.id() == kind.id()).count(), 1);
            assert_eq!(BuiltInKind::by_code(kind.code), Some(kind));
            assert_ne!(kind.id(), DATABASE);
        }
        assert_eq!(BUILT_IN_KINDS[0].id().to_string(), "017e2caf-6800-7000-8000-000000000001");
    }
}
