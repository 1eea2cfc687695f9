//! Look-up in the generated Unicode tables: sets of code points and case mappings.

use super::unicode_cases::{TO_FOLDED, TO_LOWER, TO_TITLE, TO_UPPER};

/// A set of code points, kept as the points at which membership changes, those below 0x10000 in 16 bits.
pub struct RangeSet {
    /// Changes below 0x10000, starting outside the set.
    pub low: &'static [u16],
    /// Changes from 0x10000 on, starting outside the set.
    pub high: &'static [u32],
}

impl RangeSet {
    /// Whether the set contains `c`.
    pub fn contains(&self, c: char) -> bool {
        let code = c as u32;
        let changes = match u16::try_from(code) {
            Ok(low) => self.low.partition_point(|&change| change <= low),
            Err(_) => self.high.partition_point(|&change| change <= code),
        };
        changes % 2 == 1
    }
}

/// Case mappings of characters.
pub struct CaseTable {
    /// (first, last, stride, distance): mappings to one character.
    pub ranges: &'static [(u32, u32, u32, i32)],
    /// (character, three characters padded with zeros): mappings to several characters.
    pub several: &'static [(u32, u32, u32, u32)],
}

/// The characters that one character maps to: the first, and the rest padded with zeros.
pub type Mapped = [char; 3];

fn one(c: char) -> Mapped {
    [c, '\0', '\0']
}

impl CaseTable {
    fn get(&self, c: char) -> Option<Mapped> {
        let code = c as u32;
        if let Ok(at) = self.several.binary_search_by_key(&code, |entry| entry.0) {
            let (_, first, second, third) = self.several[at];
            return Some([first, second, third].map(|part| char::from_u32(part).unwrap_or(c)));
        }
        let after = self.ranges.partition_point(|range| range.0 <= code);
        let (first, last, stride, distance) = *self.ranges[..after].last()?;
        if code > last || !(code - first).is_multiple_of(stride) {
            return None;
        }
        char::from_u32(code.wrapping_add_signed(distance)).map(one)
    }
}

/// The full uppercase mapping of a character.
pub fn to_upper(c: char) -> Mapped {
    if c.is_ascii() {
        one(c.to_ascii_uppercase())
    } else {
        TO_UPPER.get(c).unwrap_or(one(c))
    }
}

/// The full lowercase mapping of a character, without regard to its context.
pub fn to_lower(c: char) -> Mapped {
    if c.is_ascii() {
        one(c.to_ascii_lowercase())
    } else {
        TO_LOWER.get(c).unwrap_or(one(c))
    }
}

/// The full titlecase mapping of a character.
pub fn to_title(c: char) -> Mapped {
    if c.is_ascii() {
        one(c.to_ascii_uppercase())
    } else {
        TO_TITLE.get(c).unwrap_or_else(|| to_upper(c))
    }
}

/// The full case folding of a character.
pub fn to_folded(c: char) -> Mapped {
    if c.is_ascii() {
        one(c.to_ascii_lowercase())
    } else {
        TO_FOLDED.get(c).unwrap_or_else(|| to_lower(c))
    }
}

/// Appends a mapping. A zero after the first place is padding.
pub fn push_mapped(out: &mut String, mapped: Mapped) {
    out.push(mapped[0]);
    out.extend(mapped[1..].iter().take_while(|&&part| part != '\0'));
}
