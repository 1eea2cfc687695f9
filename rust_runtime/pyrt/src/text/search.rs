//! `str.find`, `rfind`, `count`, `startswith`, `endswith`, `replace` and their kin, with CPython's clipping of indices.

use super::TextError;
use super::bytes;
use super::index::{char_index, window};
use std::borrow::Cow;

/// Where a search in a string begins and ends, as its optional arguments say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bounds {
    /// The first code point; negative counts from the end.
    pub start: Option<i64>,
    /// The bound; negative counts from the end.
    pub end: Option<i64>,
}

impl Bounds {
    /// The whole string.
    pub const ALL: Bounds = Bounds {
        start: None,
        end: None,
    };

    /// Bounds from optional arguments.
    pub fn new(start: Option<i64>, end: Option<i64>) -> Self {
        Bounds { start, end }
    }
}

type Searcher = fn(&[u8], &[u8]) -> Option<usize>;

fn search(s: &str, ascii: bool, sub: &str, bounds: Bounds, find: Searcher) -> Option<usize> {
    let (range, start) = window(s, ascii, bounds.start, bounds.end)?;
    let part = &s[range];
    let found = find(part.as_bytes(), sub.as_bytes())?;
    Some(start + char_index(part, ascii, found))
}

/// `str.find`: the code-point index of the first occurrence.
pub fn find(s: &str, ascii: bool, sub: &str, bounds: Bounds) -> Option<usize> {
    search(s, ascii, sub, bounds, bytes::find_in)
}

/// `str.rfind`: the code-point index of the last occurrence.
pub fn rfind(s: &str, ascii: bool, sub: &str, bounds: Bounds) -> Option<usize> {
    search(s, ascii, sub, bounds, bytes::rfind_in)
}

/// The `ValueError` of `str.index` and `str.rindex`.
pub fn not_found() -> TextError {
    TextError::value("substring not found")
}

/// `str.index`
///
/// # Errors
/// `ValueError` if `sub` does not occur.
pub fn index(s: &str, ascii: bool, sub: &str, bounds: Bounds) -> Result<usize, TextError> {
    find(s, ascii, sub, bounds).ok_or_else(not_found)
}

/// `str.rindex`
///
/// # Errors
/// `ValueError` if `sub` does not occur.
pub fn rindex(s: &str, ascii: bool, sub: &str, bounds: Bounds) -> Result<usize, TextError> {
    rfind(s, ascii, sub, bounds).ok_or_else(not_found)
}

/// `sub in s`
pub fn contains(s: &str, sub: &str) -> bool {
    bytes::find_in(s.as_bytes(), sub.as_bytes()).is_some()
}

/// `str.count`
pub fn count(s: &str, ascii: bool, sub: &str, bounds: Bounds) -> usize {
    let Some((range, _)) = window(s, ascii, bounds.start, bounds.end) else {
        return 0;
    };
    let part = &s[range];
    if sub.is_empty() {
        return super::index::len(part, ascii) + 1;
    }
    bytes::count_in(part.as_bytes(), sub.as_bytes())
}

/// `str.startswith` for one prefix.
pub fn startswith(s: &str, ascii: bool, prefix: &str, bounds: Bounds) -> bool {
    window(s, ascii, bounds.start, bounds.end)
        .is_some_and(|(range, _)| s[range].starts_with(prefix))
}

/// `str.endswith` for one suffix.
pub fn endswith(s: &str, ascii: bool, suffix: &str, bounds: Bounds) -> bool {
    window(s, ascii, bounds.start, bounds.end).is_some_and(|(range, _)| s[range].ends_with(suffix))
}

/// Puts `new` before each of the first code points and at the end, `limit` times at most.
fn interleave(s: &str, new: &str, limit: usize) -> String {
    let mut out = String::with_capacity(s.len() + new.len());
    let mut left = limit;
    for c in s.chars() {
        if left > 0 {
            out.push_str(new);
            left -= 1;
        }
        out.push(c);
    }
    if left > 0 {
        out.push_str(new);
    }
    out
}

/// `str.replace`; a negative `count` means all. Borrowed if nothing was replaced (CPython then returns `s` itself).
pub fn replace<'a>(s: &'a str, old: &str, new: &str, count: i64) -> Cow<'a, str> {
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    if limit == 0 || old == new {
        return Cow::Borrowed(s);
    }
    if old.is_empty() {
        return Cow::Owned(interleave(s, new, limit));
    }
    let mut out = String::new();
    let mut copied = 0;
    for at in bytes::occurrences(s.as_bytes(), old.as_bytes()).take(limit) {
        if out.is_empty() {
            out.reserve(s.len());
        }
        out.push_str(&s[copied..at]);
        out.push_str(new);
        copied = at + old.len();
    }
    if copied == 0 {
        return Cow::Borrowed(s);
    }
    out.push_str(&s[copied..]);
    Cow::Owned(out)
}

/// `str.removeprefix`
pub fn removeprefix<'a>(s: &'a str, prefix: &str) -> &'a str {
    s.strip_prefix(prefix).unwrap_or(s)
}

/// `str.removesuffix`
pub fn removesuffix<'a>(s: &'a str, suffix: &str) -> &'a str {
    s.strip_suffix(suffix).unwrap_or(s)
}

/// What `str.translate` puts in the place of a character.
pub enum Translated<'a> {
    /// The character itself: the table has no entry (`LookupError`).
    Same,
    /// Nothing: the entry is None.
    Nothing,
    /// One character: the entry is an int.
    Char(char),
    /// A string.
    Str(Cow<'a, str>),
}

/// `str.translate` with the look-up in the table left to the caller.
///
/// # Errors
/// Those of the look-up.
pub fn translate<'a, E>(
    s: &str,
    mut look_up: impl FnMut(char) -> Result<Translated<'a>, E>,
) -> Result<String, E> {
    let mut out = String::with_capacity(s.len());
    for c in s.chars() {
        match look_up(c)? {
            Translated::Same => out.push(c),
            Translated::Nothing => {}
            Translated::Char(mapped) => out.push(mapped),
            Translated::Str(mapped) => out.push_str(&mapped),
        }
    }
    Ok(out)
}
