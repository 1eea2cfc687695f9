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

/// A `RangeSet` in fewer bytes, for sets that small programs ask, too: the distances between the changes, seven bits a byte.
#[cfg(any(test, feature = "small"))]
pub struct Packed<const SIZE: usize>([u8; SIZE]);

#[cfg(any(test, feature = "small"))]
impl<const SIZE: usize> Packed<SIZE> {
    /// Packs a set; `SIZE` is the set's `packed_size`.
    pub const fn new(set: &RangeSet) -> Self {
        let (mut out, mut size, mut last, mut i) = ([0; SIZE], 0, 0, 0);
        while i < set.low.len() + set.high.len() {
            let change = set.change(i);
            let mut distance = change - last;
            while distance >= 0x80 {
                out[size] = distance as u8 | 0x80;
                distance >>= 7;
                size += 1;
            }
            out[size] = distance as u8;
            (size, last, i) = (size + 1, change, i + 1);
        }
        Packed(out)
    }

    /// Whether the set contains `c`.
    pub fn contains(&self, c: char) -> bool {
        let (mut place, mut distance, mut shift, mut inside) = (0, 0, 0, false);
        for byte in self.0 {
            distance |= u32::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                place += distance;
                if place > c as u32 {
                    return inside;
                }
                (distance, shift, inside) = (0, 0, !inside);
            }
        }
        inside
    }
}

#[cfg(any(test, feature = "small"))]
impl RangeSet {
    /// The place of a change.
    const fn change(&self, i: usize) -> u32 {
        match i.checked_sub(self.low.len()) {
            None => self.low[i] as u32,
            Some(i) => self.high[i],
        }
    }

    /// How many bytes the set takes when it is packed.
    pub const fn packed_size(&self) -> usize {
        let (mut size, mut last, mut i) = (0, 0, 0);
        while i < self.low.len() + self.high.len() {
            let mut distance = self.change(i) - last;
            last = self.change(i);
            size += 1;
            while distance >= 0x80 {
                distance >>= 7;
                size += 1;
            }
            i += 1;
        }
        size
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

#[cfg(test)]
mod tests {
    use super::super::unicode_classes::{PRINTABLE, TITLE};
    use super::*;

    /// Asks about the characters on both sides of each change: between two changes nothing happens.
    fn same<const SIZE: usize>(set: &RangeSet) {
        let packed = Packed::<SIZE>::new(set);
        let changes = (0..set.low.len() + set.high.len()).map(|i| set.change(i));
        let edges = changes.flat_map(|change| [change.saturating_sub(1), change]);
        for c in edges
            .chain([0, char::MAX as u32])
            .filter_map(char::from_u32)
        {
            assert_eq!(packed.contains(c), set.contains(c), "{c:?}");
        }
    }

    #[test]
    fn packed_sets_have_the_same_characters() {
        same::<{ PRINTABLE.packed_size() }>(&PRINTABLE);
        same::<{ TITLE.packed_size() }>(&TITLE);
    }
}
