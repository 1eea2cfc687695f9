//! The storage of `str` and `bytes`, and the table of interned strings.
use super::global::Global;
use super::{Payload, Ref};
use crate::hash::load;
use crate::kinds::Kind;
use std::cell::{Cell, UnsafeCell};

/// A str: UTF-8 with its length in code points (equal to the byte length means ASCII) and its hash, both cached.
pub struct Str {
    text: UnsafeCell<Text>,
    chars: Cell<usize>,
    hash: Cell<i64>,
    interned: Cell<bool>,
}
impl Payload for Str {}

/// Short texts lie in the object itself: most strs of most programs are words.
enum Text {
    Short(u8, [u8; SHORT]),
    Long(String),
}
/// As many bytes as a `Text` has room for beside the tag, which hides in the capacity of the `String`.
const SHORT: usize = 15;
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<Text>() == size_of::<String>());

impl Text {
    #[inline]
    fn of(text: &str) -> Option<Text> {
        (text.len() <= SHORT).then(|| {
            let bytes = load(text.as_bytes()).to_le_bytes();
            Text::Short(text.len() as u8, short(&bytes))
        })
    }

    #[inline]
    fn is_ascii(&self) -> bool {
        match self {
            Text::Short(_, bytes) => bytes.iter().fold(0, |all, byte| all | byte) < 0x80,
            Text::Long(s) => s.is_ascii(),
        }
    }

    #[inline]
    fn as_str(&self) -> &str {
        match self {
            // SAFETY: `of` and `push` put whole texts there, one behind the other, and count their bytes.
            Text::Short(n, bytes) => unsafe {
                std::str::from_utf8_unchecked(bytes.get_unchecked(..*n as usize))
            },
            Text::Long(s) => s,
        }
    }

    fn push(&mut self, tail: &str) {
        match self {
            Text::Long(s) => s.push_str(tail),
            Text::Short(n, bytes) => {
                let (at, end) = (*n as usize, *n as usize + tail.len());
                if let Some(free) = bytes.get_mut(at..end) {
                    free.copy_from_slice(tail.as_bytes());
                    *n = end as u8;
                    return;
                }
                let mut long = String::with_capacity(2 * end);
                long.push_str(self.as_str());
                long.push_str(tail);
                *self = Text::Long(long);
            }
        }
    }
}

/// The first bytes of a block, those that a short text has room for; all others are zeros.
#[inline]
fn short(block: &[u8; 16]) -> [u8; SHORT] {
    let [all @ .., _] = *block;
    all
}

const UNCOUNTED: usize = usize::MAX;
const UNHASHED: i64 = -1; // a hash is never -1

impl Str {
    /// A new str object.
    pub fn new(s: String) -> Ref<Str> {
        match Text::of(&s) {
            Some(short) => Str::make(short),
            None => Str::make(Text::Long(s)),
        }
    }

    /// A new str object with this text.
    pub fn of(text: &str) -> Ref<Str> {
        Str::make(Text::of(text).unwrap_or_else(|| Text::Long(text.to_owned())))
    }

    /// A new str object of these pieces with the separator between them; a short one without memory for the text.
    pub fn joined<'a>(separator: &str, pieces: impl Iterator<Item = &'a str> + Clone) -> Ref<Str> {
        let lengths = pieces.clone().map(|piece| separator.len() + piece.len());
        let room = lengths.sum::<usize>().saturating_sub(separator.len());
        let mut text = match room {
            0..=SHORT => Text::Short(0, [0; SHORT]),
            _ => Text::Long(String::with_capacity(room)),
        };
        for (i, piece) in pieces.enumerate() {
            if i > 0 && !separator.is_empty() {
                text.push(separator);
            }
            text.push(piece);
        }
        Str::make(text)
    }

    /// The text with each byte mapped, where it is short and ASCII; the map keeps it so, and zeros as they are.
    #[inline]
    pub fn mapped(&self, map: fn(&mut [u8])) -> Option<Ref<Str>> {
        // SAFETY: as in `as_str`.
        match unsafe { &*self.text.get() } {
            Text::Short(n, bytes) if self.chars.get() == *n as usize => {
                let mut bytes = *bytes;
                map(&mut bytes);
                Some(Str::make(Text::Short(*n, bytes)))
            }
            _ => None,
        }
    }

    fn make(text: Text) -> Ref<Str> {
        let chars = if text.is_ascii() {
            text.as_str().len()
        } else {
            UNCOUNTED
        };
        Ref::new(Str {
            text: UnsafeCell::new(text),
            chars: Cell::new(chars),
            hash: Cell::new(UNHASHED),
            interned: Cell::new(false),
        })
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        // SAFETY: the text changes only in `append`, which needs the only reference there is.
        unsafe { &*self.text.get() }.as_str()
    }

    /// The number of code points.
    #[inline]
    pub fn len(&self) -> usize {
        if self.chars.get() == UNCOUNTED {
            self.chars.set(self.as_str().chars().count());
        }
        self.chars.get()
    }

    /// Whether the str is empty.
    pub fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }

    /// Whether bytes and code points coincide.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.len() == self.as_str().len()
    }

    /// The hash, as CPython's under `PYTHONHASHSEED=0`.
    #[inline]
    pub fn hash(&self) -> i64 {
        if self.hash.get() == UNHASHED {
            self.hash.set(crate::hash::hash_str(self.as_str()));
        }
        self.hash.get()
    }

    /// Whether both have the same text: two interned ones only if they are one.
    #[inline]
    pub fn same(&self, other: &Str) -> bool {
        std::ptr::eq(self, other)
            || (!(self.interned.get() && other.interned.get()) && self.has_text_of(other))
    }

    #[inline(never)]
    fn has_text_of(&self, other: &Str) -> bool {
        // SAFETY: as in `as_str`.
        match unsafe { (&*self.text.get(), &*other.text.get()) } {
            (Text::Short(n, a), Text::Short(k, b)) => n == k && a == b, // what is behind the texts is zeros
            (a, b) => a.as_str() == b.as_str(),
        }
    }

    /// Whether the object is the interned one of its text.
    pub fn is_interned(&self) -> bool {
        self.interned.get()
    }

    /// Appends in place where nobody else holds `this`: a loop of `s += t` stays linear, as in CPython.
    pub fn append(this: &Ref<Str>, tail: &Ref<Str>) -> bool {
        if this.count() != 1 || this.interned.get() {
            return false;
        }
        let chars = if this.is_ascii() && tail.is_ascii() {
            this.len() + tail.len()
        } else {
            UNCOUNTED
        };
        // SAFETY: the only reference is the caller's (`tail` is another object then); nobody holds the text.
        unsafe { (*this.text.get()).push(tail.as_str()) };
        this.chars.set(chars);
        this.hash.set(UNHASHED);
        true
    }
}

/// The interned strings, by text. Attribute and keyword names are compared by address where both are interned.
static INTERNED: Global<Option<crate::quick::Map<&'static str, Ref<Str>>>> = Global::new(None);

/// The one object for this text.
pub fn intern(text: &str) -> Ref<Str> {
    let table = INTERNED
        .get()
        .get_or_insert_with(crate::quick::Map::default);
    if let Some(s) = table.get(text) {
        return s.clone();
    }
    let s = Str::of(text);
    s.interned.set(true);
    // The table never shrinks, so the text of an interned str lives as long as the program.
    let key: &'static str = Box::leak(text.to_owned().into_boxed_str());
    table.insert(key, s.clone());
    s
}

/// The interned object of a str's text; the str itself where it is interned.
pub fn intern_ref(s: &Ref<Str>) -> Ref<Str> {
    if s.is_interned() {
        s.clone()
    } else {
        intern(s.as_str())
    }
}

/// A bytes object.
pub struct Bytes {
    data: Box<[u8]>,
    hash: Cell<i64>,
}
impl Payload for Bytes {
    const KIND: Option<Kind> = Some(Kind::Bytes);
}
impl Bytes {
    /// New bytes.
    pub fn new(data: Vec<u8>) -> Self {
        Bytes {
            data: data.into(),
            hash: Cell::new(UNHASHED),
        }
    }
    /// The bytes.
    #[inline]
    pub fn as_slice(&self) -> &[u8] {
        &self.data
    }
    /// The hash.
    pub fn hash(&self) -> i64 {
        if self.hash.get() == UNHASHED {
            self.hash.set(crate::hash::hash_bytes(self.as_slice()));
        }
        self.hash.get()
    }
}
