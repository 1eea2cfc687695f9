//! Searching, splitting, stripping and classifying of `bytes`, by ASCII rules, after Objects/bytes_methods.c.

use super::TextError;
use super::index::adjust;
use super::needles::{memchr, memchr_iter, memchr2, memmem, memrchr};
use super::split::empty_separator;
use super::strip::Side;

/// The first occurrence of `needle`; an empty one occurs everywhere.
pub fn find_in(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        [byte] => memchr(*byte, haystack),
        _ => memmem::find(haystack, needle),
    }
}

/// The last occurrence of `needle`.
pub fn rfind_in(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(haystack.len()),
        [byte] => memrchr(*byte, haystack),
        _ => memmem::rfind(haystack, needle),
    }
}

/// The non-overlapping occurrences of a needle that is not empty.
pub fn occurrences<'a>(haystack: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let single = (needle.len() == 1).then(|| memchr_iter(needle[0], haystack));
    let several = (needle.len() > 1).then(|| memmem::find_iter(haystack, needle));
    single
        .into_iter()
        .flatten()
        .chain(several.into_iter().flatten())
}

/// How often a needle that is not empty occurs, without overlaps.
pub fn count_in(haystack: &[u8], needle: &[u8]) -> usize {
    match needle {
        [byte] => memchr_iter(*byte, haystack).count(),
        _ => memmem::find_iter(haystack, needle).count(),
    }
}

/// The part of `s` between optional bounds and where it begins; `None` if the start is after the end.
pub fn window(s: &[u8], start: Option<i64>, end: Option<i64>) -> Option<(&[u8], usize)> {
    let (start, end) = adjust(start, end, s.len());
    s.get(start..end).map(|part| (part, start))
}

/// `bytes.find`
pub fn find(s: &[u8], sub: &[u8], start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (part, from) = window(s, start, end)?;
    Some(from + find_in(part, sub)?)
}

/// `bytes.rfind`
pub fn rfind(s: &[u8], sub: &[u8], start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (part, from) = window(s, start, end)?;
    Some(from + rfind_in(part, sub)?)
}

/// The `ValueError` of `bytes.index` and `bytes.rindex`.
pub fn not_found() -> TextError {
    TextError::value("subsection not found")
}

/// `bytes.count`
pub fn count(s: &[u8], sub: &[u8], start: Option<i64>, end: Option<i64>) -> usize {
    match window(s, start, end) {
        None => 0,
        Some((part, _)) if sub.is_empty() => part.len() + 1,
        Some((part, _)) => count_in(part, sub),
    }
}

/// `bytes.startswith` for one prefix.
pub fn startswith(s: &[u8], prefix: &[u8], start: Option<i64>, end: Option<i64>) -> bool {
    window(s, start, end).is_some_and(|(part, _)| part.starts_with(prefix))
}

/// `bytes.endswith` for one suffix.
pub fn endswith(s: &[u8], suffix: &[u8], start: Option<i64>, end: Option<i64>) -> bool {
    window(s, start, end).is_some_and(|(part, _)| part.ends_with(suffix))
}

/// Whether `bytes.isspace` holds for the byte.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// `bytes.isspace`
pub fn isspace(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(|&byte| is_space(byte))
}

/// `bytes.isalpha`
pub fn isalpha(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(u8::is_ascii_alphabetic)
}

/// `bytes.isalnum`
pub fn isalnum(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(u8::is_ascii_alphanumeric)
}

/// `bytes.isdigit`
pub fn isdigit(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(u8::is_ascii_digit)
}

/// `bytes.islower`
pub fn islower(s: &[u8]) -> bool {
    s.iter().any(u8::is_ascii_lowercase) && !s.iter().any(u8::is_ascii_uppercase)
}

/// `bytes.isupper`
pub fn isupper(s: &[u8]) -> bool {
    s.iter().any(u8::is_ascii_uppercase) && !s.iter().any(u8::is_ascii_lowercase)
}

/// `bytes.istitle`
pub fn istitle(s: &[u8]) -> bool {
    let (mut found, mut inside) = (false, false);
    for byte in s {
        if byte.is_ascii_alphabetic() {
            if byte.is_ascii_uppercase() == inside {
                return false;
            }
            (found, inside) = (true, true);
        } else {
            inside = false;
        }
    }
    found
}

fn strip_where(s: &[u8], side: Side, dropped: impl Fn(u8) -> bool) -> &[u8] {
    let (mut begin, mut end) = (0, s.len());
    while side.left() && begin < end && dropped(s[begin]) {
        begin += 1;
    }
    while side.right() && begin < end && dropped(s[end - 1]) {
        end -= 1;
    }
    &s[begin..end]
}

/// `bytes.strip` and its one-sided forms without an argument.
pub fn strip_space(s: &[u8], side: Side) -> &[u8] {
    strip_where(s, side, is_space)
}

/// `bytes.strip` and its one-sided forms with the bytes to drop.
pub fn strip_bytes<'a>(s: &'a [u8], set: &[u8], side: Side) -> &'a [u8] {
    strip_where(s, side, |byte| set.contains(&byte))
}

fn limit_of(maxsplit: i64) -> usize {
    usize::try_from(maxsplit).unwrap_or(usize::MAX)
}

/// `bytes.split()` at runs of white space.
pub fn split_space(s: &[u8], maxsplit: i64) -> Vec<&[u8]> {
    let mut left = limit_of(maxsplit);
    let mut pieces = Vec::new();
    let mut rest = strip_space(s, Side::Left);
    while !rest.is_empty() {
        if left == 0 {
            pieces.push(rest);
            break;
        }
        left -= 1;
        let end = rest
            .iter()
            .position(|&byte| is_space(byte))
            .unwrap_or(rest.len());
        pieces.push(&rest[..end]);
        rest = strip_space(&rest[end..], Side::Left);
    }
    pieces
}

/// `bytes.rsplit()` at runs of white space.
pub fn rsplit_space(s: &[u8], maxsplit: i64) -> Vec<&[u8]> {
    let mut left = limit_of(maxsplit);
    let mut pieces = Vec::new();
    let mut rest = strip_space(s, Side::Right);
    while !rest.is_empty() {
        if left == 0 {
            pieces.push(rest);
            break;
        }
        left -= 1;
        let begin = rest
            .iter()
            .rposition(|&byte| is_space(byte))
            .map_or(0, |at| at + 1);
        pieces.push(&rest[begin..]);
        rest = strip_space(&rest[..begin], Side::Right);
    }
    pieces.reverse();
    pieces
}

/// `bytes.split(separator, maxsplit)`
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn split<'a>(s: &'a [u8], separator: &[u8], maxsplit: i64) -> Result<Vec<&'a [u8]>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let mut pieces = Vec::new();
    let mut begin = 0;
    for at in occurrences(s, separator).take(limit_of(maxsplit)) {
        pieces.push(&s[begin..at]);
        begin = at + separator.len();
    }
    pieces.push(&s[begin..]);
    Ok(pieces)
}

/// `bytes.rsplit(separator, maxsplit)`
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn rsplit<'a>(
    s: &'a [u8],
    separator: &[u8],
    maxsplit: i64,
) -> Result<Vec<&'a [u8]>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let mut left = limit_of(maxsplit);
    let mut pieces = Vec::new();
    let mut rest = s;
    while left > 0
        && let Some(at) = rfind_in(rest, separator)
    {
        pieces.push(&rest[at + separator.len()..]);
        rest = &rest[..at];
        left -= 1;
    }
    pieces.push(rest);
    pieces.reverse();
    Ok(pieces)
}

/// `bytes.splitlines(keepends)`: lines end with `\n`, `\r` or both.
pub fn splitlines(s: &[u8], keepends: bool) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = s;
    while !rest.is_empty() {
        let end = memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let next = match rest[end..] {
            [] => end,
            [b'\r', b'\n', ..] => end + 2,
            _ => end + 1,
        };
        lines.push(&rest[..if keepends { next } else { end }]);
        rest = &rest[next..];
    }
    lines
}

/// The parts before and after a separator.
pub type Parts<'a> = Option<(&'a [u8], &'a [u8])>;

/// `bytes.partition`; `None` if the separator does not occur.
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn partition<'a>(s: &'a [u8], separator: &[u8]) -> Result<Parts<'a>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    Ok(find_in(s, separator).map(|at| (&s[..at], &s[at + separator.len()..])))
}

/// `bytes.rpartition`; `None` if the separator does not occur.
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn rpartition<'a>(s: &'a [u8], separator: &[u8]) -> Result<Parts<'a>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    Ok(rfind_in(s, separator).map(|at| (&s[..at], &s[at + separator.len()..])))
}
