//! Properties, names and normal forms of characters (`Modules/unicodedata.c`), from tables that a program brings along.
use crate::object::Global;
use crate::quick::Map;
use std::borrow::Cow;

/// The name of a character, where it has one.
pub type NameOf = fn(char) -> Option<Cow<'static, str>>;

/// What `namereplace` asks, in programs that name this handler.
pub static NAME_OF: Global<Option<NameOf>> = Global::new(None);

/// The tables as the compiler writes them (`portalis/rust/unicode_data.py`).
#[derive(Clone, Copy)]
pub struct Tables {
    /// `first;category;bidirectional;combining;mirrored;width` of each run.
    pub records: &'static str,
    /// `character;+ where it is composed again;mapping`.
    pub decompositions: &'static str,
    /// `character;number;digit;decimal`
    pub numbers: &'static str,
    /// `character;name`, and `first-last;` of ideographs.
    pub names: &'static str,
    /// The version of Unicode.
    pub version: &'static str,
}

impl Tables {
    /// Those of a program that does not ask.
    pub const NONE: Self = Self {
        records: "",
        decompositions: "",
        numbers: "",
        names: "",
        version: "",
    };
}

/// The properties of a run of characters.
#[derive(Clone, Copy)]
pub struct Record {
    /// The general category.
    pub category: &'static str,
    /// The bidirectional class.
    pub bidirectional: &'static str,
    /// The canonical combining class.
    pub combining: u8,
    /// Whether it is mirrored.
    pub mirrored: bool,
    /// The east asian width.
    pub width: &'static str,
}

const UNASSIGNED: Record = Record {
    category: "Cn",
    bidirectional: "",
    combining: 0,
    mirrored: false,
    width: "N",
};

/// The values of a number's character.
#[derive(Clone, Copy)]
pub struct Number {
    /// `numeric`
    pub value: f64,
    /// `digit`
    pub digit: Option<i64>,
    /// `decimal`
    pub decimal: Option<i64>,
}

/// The four normal forms.
#[derive(Clone, Copy)]
pub struct Form {
    /// Whether compatible characters are replaced (`NFKC`, `NFKD`).
    pub compatible: bool,
    /// Whether characters are composed again (`NFC`, `NFKC`).
    pub composed: bool,
}

impl Form {
    /// The form with this name.
    pub fn named(name: &str) -> Option<Self> {
        let (compatible, composed) = match name {
            "NFC" => (false, true),
            "NFD" => (false, false),
            "NFKC" => (true, true),
            "NFKD" => (true, false),
            _ => return None,
        };
        Some(Self {
            compatible,
            composed,
        })
    }
}

/// The tables, read.
pub struct Data {
    records: Vec<(u32, Record)>,
    decompositions: Map<u32, &'static str>,
    compositions: Map<(u32, u32), u32>,
    numbers: Map<u32, Number>,
    names: Map<u32, &'static str>,
    by_name: Map<&'static str, u32>,
    ideographs: Vec<(u32, u32)>,
}

const IDEOGRAPH: &str = "CJK UNIFIED IDEOGRAPH-";
const SYLLABLE: &str = "HANGUL SYLLABLE ";
const INITIALS: [&str; 19] = [
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H",
];
const VOWELS: [&str; 21] = [
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I",
];
const FINALS: [&str; 28] = [
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H",
];
const FIRST_SYLLABLE: u32 = 0xAC00;
const SYLLABLES: u32 = 11172;
const FIRST_INITIAL: u32 = 0x1100;
const FIRST_VOWEL: u32 = 0x1161;
const FIRST_FINAL: u32 = 0x11A7;

fn hex(text: &str) -> u32 {
    u32::from_str_radix(text, 16).unwrap_or(0)
}

/// The lines of a table, cut into fields.
fn rows(table: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    table.lines().map(|line| line.split(';'))
}

impl Data {
    /// Reads the tables.
    pub fn new(tables: &Tables) -> Self {
        let mut data = Self {
            records: Vec::new(),
            decompositions: Map::default(),
            compositions: Map::default(),
            numbers: Map::default(),
            names: Map::default(),
            by_name: Map::default(),
            ideographs: Vec::new(),
        };
        for mut row in rows(tables.records) {
            let mut next = || row.next().unwrap_or_default();
            let first = hex(next());
            let record = Record {
                category: next(),
                bidirectional: next(),
                combining: next().parse().unwrap_or(0),
                mirrored: next() == "1",
                width: next(),
            };
            data.records.push((first, record));
        }
        for mut row in rows(tables.decompositions) {
            let mut next = || row.next().unwrap_or_default();
            let (code, composed, parts) = (hex(next()), next(), next());
            if let (true, Some((a, b))) = (!composed.is_empty(), parts.split_once(' ')) {
                data.compositions.insert((hex(a), hex(b)), code);
            }
            data.decompositions.insert(code, parts);
        }
        for mut row in rows(tables.numbers) {
            let mut next = || row.next().unwrap_or_default();
            let code = hex(next());
            let number = Number {
                value: next().parse().unwrap_or(0.0),
                digit: next().parse().ok(),
                decimal: next().parse().ok(),
            };
            data.numbers.insert(code, number);
        }
        for line in tables.names.lines() {
            match line.split_once(';') {
                Some((range, "")) => {
                    let (first, last) = range.split_once('-').unwrap_or((range, range));
                    data.ideographs.push((hex(first), hex(last)));
                }
                Some((code, name)) => {
                    data.names.insert(hex(code), name);
                    data.by_name.insert(name, hex(code));
                }
                None => {}
            }
        }
        data
    }

    /// The properties of a character.
    pub fn record(&self, c: char) -> Record {
        let after = self
            .records
            .partition_point(|(first, _)| *first <= u32::from(c));
        self.records[..after]
            .last()
            .map_or(UNASSIGNED, |(_, record)| *record)
    }

    /// The decomposition mapping as the database has it; empty for Hangul syllables, which are computed.
    pub fn decomposition(&self, c: char) -> &'static str {
        self.decompositions
            .get(&u32::from(c))
            .copied()
            .unwrap_or_default()
    }

    /// The values of a number's character.
    pub fn number(&self, c: char) -> Option<Number> {
        self.numbers.get(&u32::from(c)).copied()
    }

    /// The character's name.
    pub fn name(&self, c: char) -> Option<Cow<'static, str>> {
        let code = u32::from(c);
        if let Some(at) = syllable(code) {
            let (a, b, c) = parts(at);
            let (a, b, c) = (INITIALS[a as usize], VOWELS[b as usize], FINALS[c as usize]);
            return Some(format!("{SYLLABLE}{a}{b}{c}").into());
        }
        if self.is_ideograph(code) {
            return Some(format!("{IDEOGRAPH}{code:X}").into());
        }
        self.names.get(&code).map(|name| (*name).into())
    }

    fn is_ideograph(&self, code: u32) -> bool {
        (self.ideographs.iter()).any(|(first, last)| (*first..=*last).contains(&code))
    }

    /// The character with this name, in letters of any case.
    pub fn lookup(&self, name: &str) -> Option<char> {
        let name = name.to_ascii_uppercase();
        if let Some(digits) = name.strip_prefix(IDEOGRAPH) {
            let code = hex(digits);
            return char::from_u32(code).filter(|_| self.is_ideograph(code));
        }
        if let Some(rest) = name.strip_prefix(SYLLABLE) {
            let found = (0..SYLLABLES).find(|at| {
                let (a, b, c) = parts(*at);
                (rest.strip_prefix(INITIALS[a as usize]))
                    .and_then(|rest| rest.strip_prefix(VOWELS[b as usize]))
                    .is_some_and(|rest| rest == FINALS[c as usize])
            });
            return found.and_then(|at| char::from_u32(FIRST_SYLLABLE + at));
        }
        self.by_name
            .get(name.as_str())
            .and_then(|code| char::from_u32(*code))
    }

    /// The text in a normal form (`nfd_nfkd`, `nfc_nfkc`).
    pub fn normalize(&self, form: Form, text: &str) -> String {
        let mut all = Vec::with_capacity(text.len());
        for c in text.chars() {
            self.decompose(form.compatible, u32::from(c), &mut all);
        }
        self.order(&mut all);
        if form.composed {
            all = self.compose(&all);
        }
        all.into_iter().filter_map(char::from_u32).collect()
    }

    fn decompose(&self, compatible: bool, code: u32, out: &mut Vec<u32>) {
        if let Some(at) = syllable(code) {
            let (a, b, c) = parts(at);
            out.extend([FIRST_INITIAL + a, FIRST_VOWEL + b]);
            if c > 0 {
                out.push(FIRST_FINAL + c);
            }
            return;
        }
        let Some(mapping) = self.decompositions.get(&code) else {
            return out.push(code);
        };
        let mapping = match mapping.split_once("> ") {
            Some(_) if !compatible => return out.push(code),
            Some((_, rest)) => rest,
            None => mapping,
        };
        for part in mapping.split(' ') {
            self.decompose(compatible, hex(part), out);
        }
    }

    fn class(&self, code: u32) -> u8 {
        char::from_u32(code).map_or(0, |c| self.record(c).combining)
    }

    /// Puts combining characters into the order of their classes.
    fn order(&self, all: &mut [u32]) {
        for run in all.chunk_by_mut(|_, next| self.class(*next) != 0) {
            let from = usize::from(self.class(run[0]) == 0);
            run[from..].sort_by_key(|code| self.class(*code));
        }
    }

    /// Puts pairs together, each with the last starter where nothing of the same or a higher class stands between them.
    fn compose(&self, all: &[u32]) -> Vec<u32> {
        let mut made: Vec<u32> = Vec::with_capacity(all.len());
        let mut starter: Option<usize> = None;
        let mut last = 0; // the class of what was kept behind the starter
        for &code in all {
            let class = self.class(code);
            if let Some(at) = starter {
                let adjacent = made.len() == at + 1;
                if (adjacent || (last != 0 && last < class))
                    && let Some(pair) = self.pair(made[at], code)
                {
                    made[at] = pair;
                    continue;
                }
            }
            if class == 0 {
                starter = Some(made.len());
            }
            last = class;
            made.push(code);
        }
        made
    }

    fn pair(&self, a: u32, b: u32) -> Option<u32> {
        let (initial, vowel) = (a.wrapping_sub(FIRST_INITIAL), b.wrapping_sub(FIRST_VOWEL));
        if initial < 19 && vowel < 21 {
            return Some(FIRST_SYLLABLE + (initial * 21 + vowel) * 28);
        }
        let last = b.wrapping_sub(FIRST_FINAL);
        if let Some(at) = syllable(a)
            && at % 28 == 0
            && (1..28).contains(&last)
        {
            return Some(a + last);
        }
        self.compositions.get(&(a, b)).copied()
    }
}

/// The place of a Hangul syllable among all of them.
fn syllable(code: u32) -> Option<u32> {
    code.checked_sub(FIRST_SYLLABLE)
        .filter(|at| *at < SYLLABLES)
}

/// The places of a syllable's parts.
fn parts(at: u32) -> (u32, u32, u32) {
    (at / 588, at % 588 / 28, at % 28)
}
