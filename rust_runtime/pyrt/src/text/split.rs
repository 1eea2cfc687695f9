//! `str.split`, `rsplit`, `splitlines`, `partition` and `rpartition`. Pieces borrow from the string.

use super::TextError;
use super::bytes;
use super::classify::{is_line_break, is_space};
use super::strip::{Side, strip_space};

/// The `ValueError` of an empty separator.
pub fn empty_separator() -> TextError {
    TextError::value("empty separator")
}

fn limit_of(maxsplit: i64) -> usize {
    usize::try_from(maxsplit).unwrap_or(usize::MAX)
}

/// `str.split()` with a separator of `None`: at runs of white space. A negative `maxsplit` means no limit.
pub fn split_space(s: &str, maxsplit: i64) -> Vec<&str> {
    if s.is_ascii() {
        return split_ascii_space(s, limit_of(maxsplit));
    }
    let mut left = limit_of(maxsplit);
    let mut pieces = Vec::new();
    let mut rest = strip_space(s, Side::Left);
    while !rest.is_empty() {
        if left == 0 {
            pieces.push(rest);
            break;
        }
        left -= 1;
        let end = rest.find(is_space).unwrap_or(rest.len());
        pieces.push(&rest[..end]);
        rest = strip_space(&rest[end..], Side::Left);
    }
    pieces
}

/// As `split_space`, of ASCII text: byte by byte.
fn split_ascii_space(s: &str, limit: usize) -> Vec<&str> {
    let bytes = s.as_bytes();
    let is_space = |byte: &u8| matches!(byte, b'\t'..=b'\r' | 0x1c..=b' ');
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(skipped) = bytes[at..].iter().position(|byte| !is_space(byte)) {
        let begin = at + skipped;
        if pieces.len() == limit {
            pieces.push(&s[begin..]);
            break;
        }
        let length = bytes[begin..].iter().position(is_space);
        at = length.map_or(s.len(), |n| begin + n);
        pieces.push(&s[begin..at]);
    }
    pieces
}

/// `str.rsplit()` with a separator of `None`.
pub fn rsplit_space(s: &str, maxsplit: i64) -> Vec<&str> {
    let mut left = limit_of(maxsplit);
    let mut pieces = Vec::new();
    let mut rest = strip_space(s, Side::Right);
    while !rest.is_empty() {
        if left == 0 {
            pieces.push(rest);
            break;
        }
        left -= 1;
        let space = rest.char_indices().rev().find(|&(_, c)| is_space(c));
        let begin = space.map_or(0, |(at, c)| at + c.len_utf8());
        pieces.push(&rest[begin..]);
        rest = strip_space(&rest[..begin], Side::Right);
    }
    pieces.reverse();
    pieces
}

/// `str.split(separator, maxsplit)`
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn split<'a>(s: &'a str, separator: &str, maxsplit: i64) -> Result<Vec<&'a str>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let mut pieces = Vec::new();
    let mut begin = 0;
    for at in bytes::occurrences(s.as_bytes(), separator.as_bytes()).take(limit_of(maxsplit)) {
        pieces.push(&s[begin..at]);
        begin = at + separator.len();
    }
    pieces.push(&s[begin..]);
    Ok(pieces)
}

/// `str.rsplit(separator, maxsplit)`
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn rsplit<'a>(s: &'a str, separator: &str, maxsplit: i64) -> Result<Vec<&'a str>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let mut left = limit_of(maxsplit);
    let mut pieces = Vec::new();
    let mut rest = s;
    while left > 0
        && let Some(at) = bytes::rfind_in(rest.as_bytes(), separator.as_bytes())
    {
        pieces.push(&rest[at + separator.len()..]);
        rest = &rest[..at];
        left -= 1;
    }
    pieces.push(rest);
    pieces.reverse();
    Ok(pieces)
}

/// `str.splitlines(keepends)`
pub fn splitlines(s: &str, keepends: bool) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = s;
    while !rest.is_empty() {
        let found = rest.char_indices().find(|&(_, c)| is_line_break(c));
        let (end, next) = match found {
            None => (rest.len(), rest.len()),
            Some((at, '\r')) if rest[at + 1..].starts_with('\n') => (at, at + 2),
            Some((at, c)) => (at, at + c.len_utf8()),
        };
        lines.push(&rest[..if keepends { next } else { end }]);
        rest = &rest[next..];
    }
    lines
}

/// `str.partition`; `None` if the separator does not occur (the result is then `(s, "", "")`).
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn partition<'a>(s: &'a str, separator: &str) -> Result<Option<(&'a str, &'a str)>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let found = bytes::find_in(s.as_bytes(), separator.as_bytes());
    Ok(found.map(|at| (&s[..at], &s[at + separator.len()..])))
}

/// `str.rpartition`; `None` if the separator does not occur (the result is then `("", "", s)`).
///
/// # Errors
/// `ValueError` for an empty separator.
pub fn rpartition<'a>(
    s: &'a str,
    separator: &str,
) -> Result<Option<(&'a str, &'a str)>, TextError> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let found = bytes::rfind_in(s.as_bytes(), separator.as_bytes());
    Ok(found.map(|at| (&s[..at], &s[at + separator.len()..])))
}
