//! Character sets ready for matching: a bitmap for the first 256 characters, ranges and classes for the rest.

use super::ast::{Category, SetItem};
use super::chars;
use super::flags::{IGNORECASE, LOCALE, UNICODE};

/// How characters are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fold {
    Exact,
    Ascii,
    Unicode,
    /// Either case of an ASCII letter, tried one after the other (bytes patterns with `re.LOCALE`).
    Locale,
}

impl Fold {
    /// The comparison that flags ask for.
    pub(super) fn of(flags: u32) -> Self {
        match flags {
            _ if flags & IGNORECASE == 0 => Fold::Exact,
            _ if flags & LOCALE != 0 => Fold::Locale,
            _ if flags & UNICODE != 0 => Fold::Unicode,
            _ => Fold::Ascii,
        }
    }

    /// The character that stands for all its cases.
    pub(super) fn lower(self, code: u32) -> u32 {
        match self {
            Fold::Exact => code,
            Fold::Ascii | Fold::Locale => chars::ascii_lower(code),
            Fold::Unicode => chars::lower(code),
        }
    }

    /// Whether a character has another case.
    pub(super) fn is_cased(self, code: u32) -> bool {
        match self {
            Fold::Exact => false,
            Fold::Ascii | Fold::Locale => {
                chars::ascii_lower(code) != code || chars::ascii_upper(code) != code
            }
            Fold::Unicode => chars::lower(code) != code || chars::upper(code) != code,
        }
    }
}

/// A class with its alphabet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Class {
    category: Category,
    negate: bool,
    unicode: bool,
}

impl Class {
    fn contains(self, code: u32) -> bool {
        let found = match (self.category, self.unicode) {
            (Category::Digit, true) => chars::is_decimal(code),
            (Category::Digit, false) => matches!(code, 0x30..=0x39),
            (Category::Space, true) => chars::is_space(code),
            (Category::Space, false) => chars::is_ascii_space(code),
            (Category::Word, true) => chars::is_word(code),
            (Category::Word, false) => chars::is_ascii_word(code),
        };
        found != self.negate
    }
}

/// A set of characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CharSet {
    bitmap: [u64; 4],
    negate: bool,
    fold: Fold,
    ranges: Vec<(u32, u32)>,
    /// Ranges beyond the basic plane, which also take characters by their upper case.
    upper_ranges: Vec<(u32, u32)>,
    classes: Vec<Class>,
}

impl CharSet {
    fn empty(negate: bool, fold: Fold) -> Self {
        let (ranges, upper_ranges, classes) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            bitmap: [0; 4],
            negate,
            fold,
            ranges,
            upper_ranges,
            classes,
        }
    }

    /// The set for `[…]` under flags.
    pub(super) fn new(negate: bool, items: &[SetItem], flags: u32) -> Self {
        let fold = Fold::of(flags);
        let mut set = Self::empty(negate, fold);
        let mut cased = fold == Fold::Locale;
        for item in items {
            match *item {
                SetItem::Literal(code) => cased |= set.add_range(code, code),
                SetItem::Range(low, high) => cased |= set.add_range(low, high),
                SetItem::Category(category, negate) => {
                    set.classes.push(Class {
                        category,
                        negate,
                        unicode: flags & UNICODE != 0,
                    });
                }
            }
        }
        if !cased {
            set.fold = Fold::Exact;
        }
        set.finish()
    }

    /// The set of all cases of one character.
    pub(super) fn of_cases(code: u32, negate: bool, fold: Fold) -> Self {
        let mut set = Self::empty(negate, fold);
        let lower = fold.lower(code);
        set.ranges.push((lower, lower));
        if fold == Fold::Unicode {
            set.ranges
                .extend(chars::extra_cases(lower).map(|other| (other, other)));
        }
        set.finish()
    }

    /// Adds characters in all their cases; tells whether case matters to any of them.
    fn add_range(&mut self, low: u32, high: u32) -> bool {
        if matches!(self.fold, Fold::Exact | Fold::Locale) {
            self.ranges.push((low, high));
            return false;
        }
        let mut cased = false;
        for code in low..=high.min(0xffff) {
            let lower = self.fold.lower(code);
            self.push(lower);
            if self.fold == Fold::Unicode {
                for other in chars::extra_cases(lower) {
                    self.push(other);
                }
            }
            cased |= self.fold.is_cased(code);
        }
        if high > 0xffff {
            // A single character stays as written and a range also asks for the upper case: so does CPython.
            let rest = (low.max(0x1_0000), high);
            if low == high {
                self.ranges.push(rest);
            } else {
                self.upper_ranges.push((low, high));
            }
            return true;
        }
        cased
    }

    fn push(&mut self, code: u32) {
        match self.ranges.last_mut() {
            Some((low, high)) if (*low..=*high).contains(&code) => {}
            Some((_, high)) if *high + 1 == code => *high = code,
            _ => self.ranges.push((code, code)),
        }
    }

    fn finish(mut self) -> Self {
        self.ranges.sort_unstable();
        self.ranges.dedup_by(|next, kept| {
            let joined = next.0 <= kept.1.saturating_add(1);
            if joined {
                kept.1 = kept.1.max(next.1);
            }
            joined
        });
        for code in 0..256u32 {
            if self.evaluate(code) {
                self.bitmap[code as usize >> 6] |= 1 << (code & 63);
            }
        }
        self
    }

    fn evaluate(&self, code: u32) -> bool {
        match self.fold {
            Fold::Exact => self.holds(code),
            // A negated single character must differ in both cases, a negated set in one: so does CPython.
            Fold::Locale => {
                let (lower, upper) = (chars::ascii_lower(code), chars::ascii_upper(code));
                self.holds(lower) || (upper != lower && self.holds(upper))
            }
            fold => self.holds(fold.lower(code)),
        }
    }

    fn holds(&self, code: u32) -> bool {
        let after = self.ranges.partition_point(|&(low, _)| low <= code);
        let found = (after > 0 && code <= self.ranges[after - 1].1)
            || self.classes.iter().any(|class| class.contains(code))
            || self.upper_ranges.iter().any(|&(low, high)| {
                (low..=high).contains(&code) || (low..=high).contains(&chars::upper(code))
            });
        found != self.negate
    }

    /// Whether a character below 256 is in the set.
    #[inline]
    pub(super) fn contains_byte(&self, byte: u8) -> bool {
        self.bitmap[usize::from(byte >> 6)] >> (byte & 63) & 1 != 0
    }

    /// Whether a character is in the set.
    #[inline]
    pub(super) fn contains(&self, code: u32) -> bool {
        match u8::try_from(code) {
            Ok(byte) => self.contains_byte(byte),
            Err(_) => self.evaluate(code),
        }
    }

    /// Whether nothing beyond ASCII can be in the set.
    pub(super) fn is_ascii(&self) -> bool {
        !self.negate
            && self.fold != Fold::Unicode
            && self.upper_ranges.is_empty()
            && self.ranges.last().is_none_or(|&(_, high)| high < 128)
            && self
                .classes
                .iter()
                .all(|class| !class.negate && !class.unicode)
    }
}

/// The set of one byte, as `re.LOCALE` compares it without case.
pub(super) fn locale_literal(code: u32, negate: bool) -> CharSet {
    let mut set = CharSet::of_cases(code, false, Fold::Locale);
    if negate {
        set.bitmap = set.bitmap.map(|word| !word);
    }
    set
}
