//! Methods of `bytes` that make new bytes: case, replacing, padding, translating, slicing, `hex` and `fromhex`.

use super::TextError;
use super::bytes::occurrences;
use super::index::Slice;
use super::pad::center_left;
use std::borrow::Cow;

/// `bytes.upper`
pub fn upper(s: &[u8]) -> Vec<u8> {
    s.to_ascii_uppercase()
}

/// `bytes.lower`
pub fn lower(s: &[u8]) -> Vec<u8> {
    s.to_ascii_lowercase()
}

/// `bytes.title`
pub fn title(s: &[u8]) -> Vec<u8> {
    let mut inside = false;
    s.iter()
        .map(|byte| {
            let mapped = if inside {
                byte.to_ascii_lowercase()
            } else {
                byte.to_ascii_uppercase()
            };
            inside = byte.is_ascii_alphabetic();
            mapped
        })
        .collect()
}

/// `bytes.capitalize`
pub fn capitalize(s: &[u8]) -> Vec<u8> {
    let mut out = lower(s);
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

/// `bytes.swapcase`
pub fn swapcase(s: &[u8]) -> Vec<u8> {
    let swap = |byte: &u8| {
        if byte.is_ascii_alphabetic() {
            byte ^ 0x20
        } else {
            *byte
        }
    };
    s.iter().map(swap).collect()
}

fn allocate(bytes: Option<usize>) -> Result<Vec<u8>, TextError> {
    let mut out = Vec::new();
    out.try_reserve_exact(bytes.ok_or_else(TextError::memory)?)
        .map_err(|_| TextError::memory())?;
    Ok(out)
}

fn pad(s: &[u8], left: usize, right: usize, fill: u8) -> Result<Vec<u8>, TextError> {
    let total = left
        .checked_add(right)
        .and_then(|fills| fills.checked_add(s.len()));
    let mut out = allocate(total)?;
    out.resize(left, fill);
    out.extend_from_slice(s);
    out.resize(out.len() + right, fill);
    Ok(out)
}

fn missing(s: &[u8], width: i64) -> usize {
    usize::try_from(width).unwrap_or(0).saturating_sub(s.len())
}

/// `bytes.center`
///
/// # Errors
/// `MemoryError`
pub fn center(s: &[u8], width: i64, fill: u8) -> Result<Vec<u8>, TextError> {
    let missing = missing(s, width);
    let left = center_left(missing, width);
    pad(s, left, missing - left, fill)
}

/// `bytes.ljust`
///
/// # Errors
/// `MemoryError`
pub fn ljust(s: &[u8], width: i64, fill: u8) -> Result<Vec<u8>, TextError> {
    pad(s, 0, missing(s, width), fill)
}

/// `bytes.rjust`
///
/// # Errors
/// `MemoryError`
pub fn rjust(s: &[u8], width: i64, fill: u8) -> Result<Vec<u8>, TextError> {
    pad(s, missing(s, width), 0, fill)
}

/// `bytes.zfill`
///
/// # Errors
/// `MemoryError`
pub fn zfill(s: &[u8], width: i64) -> Result<Vec<u8>, TextError> {
    let missing = missing(s, width);
    let mut out = pad(s, missing, 0, b'0')?;
    if let Some(sign @ (b'+' | b'-')) = s.first() {
        out[missing] = b'0';
        out[0] = *sign;
    }
    Ok(out)
}

/// `bytes.expandtabs`
///
/// # Errors
/// `MemoryError`
pub fn expandtabs(s: &[u8], tabsize: i64) -> Result<Vec<u8>, TextError> {
    let tabsize = usize::try_from(tabsize).unwrap_or(0);
    let mut out = allocate(Some(s.len()))?;
    let mut column = 0;
    for &byte in s {
        match byte {
            b'\t' if tabsize > 0 => {
                let spaces = tabsize - column % tabsize;
                out.try_reserve(spaces).map_err(|_| TextError::memory())?;
                out.resize(out.len() + spaces, b' ');
                column += spaces;
            }
            b'\t' => {}
            _ => {
                out.push(byte);
                column = if matches!(byte, b'\n' | b'\r') {
                    0
                } else {
                    column + 1
                };
            }
        }
    }
    Ok(out)
}

fn interleave(s: &[u8], new: &[u8], limit: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len() + new.len());
    for (at, &byte) in s.iter().enumerate() {
        if at < limit {
            out.extend_from_slice(new);
        }
        out.push(byte);
    }
    if s.len() < limit {
        out.extend_from_slice(new);
    }
    out
}

/// `bytes.replace`; a negative `count` means all. Borrowed if nothing was replaced.
pub fn replace<'a>(s: &'a [u8], old: &[u8], new: &[u8], count: i64) -> Cow<'a, [u8]> {
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    if limit == 0 || old == new {
        return Cow::Borrowed(s);
    }
    if old.is_empty() {
        return Cow::Owned(interleave(s, new, limit));
    }
    let mut out = Vec::new();
    let mut copied = 0;
    for at in occurrences(s, old).take(limit) {
        out.extend_from_slice(&s[copied..at]);
        out.extend_from_slice(new);
        copied = at + old.len();
    }
    if copied == 0 {
        return Cow::Borrowed(s);
    }
    out.extend_from_slice(&s[copied..]);
    Cow::Owned(out)
}

/// `bytes.translate(table, delete)`; without a table bytes stay as they are.
///
/// # Errors
/// `ValueError` for a table that has not 256 bytes.
pub fn translate(s: &[u8], table: Option<&[u8]>, delete: &[u8]) -> Result<Vec<u8>, TextError> {
    if table.is_some_and(|table| table.len() != 256) {
        return Err(TextError::value(
            "translation table must be 256 characters long",
        ));
    }
    let kept = s.iter().filter(|byte| !delete.contains(byte));
    Ok(kept
        .map(|&byte| table.map_or(byte, |table| table[byte as usize]))
        .collect())
}

/// `bytes.maketrans`
///
/// # Errors
/// `ValueError` for arguments of different lengths.
pub fn maketrans(from: &[u8], to: &[u8]) -> Result<Vec<u8>, TextError> {
    if from.len() != to.len() {
        return Err(TextError::value(
            "maketrans arguments must have same length",
        ));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (&source, &target) in from.iter().zip(to) {
        table[source as usize] = target;
    }
    Ok(table)
}

/// `s[start:stop:step]` for an adjusted slice.
pub fn slice(s: &[u8], slice: Slice) -> Vec<u8> {
    if slice.step == 1 {
        let start = slice.start as usize;
        return s[start..start + slice.count].to_vec();
    }
    let at = |number: usize| s[(slice.start + slice.step * number as i64) as usize];
    (0..slice.count).map(at).collect()
}

fn push_hex_pair(out: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push(DIGITS[(byte >> 4) as usize] as char);
    out.push(DIGITS[(byte & 15) as usize] as char);
}

/// `bytes.hex()`, with an optional separator between groups of bytes; a negative group size counts from the left.
pub fn hex(s: &[u8], separator: Option<char>, bytes_per_group: i64) -> String {
    let group = usize::try_from(bytes_per_group.unsigned_abs()).unwrap_or(usize::MAX);
    let separator = separator.filter(|_| group > 0);
    let mut out = String::with_capacity(s.len() * 2);
    for (at, &byte) in s.iter().enumerate() {
        let done = if bytes_per_group < 0 {
            at
        } else {
            s.len() - at
        };
        if let Some(separator) = separator
            && at > 0
            && done.is_multiple_of(group)
        {
            out.push(separator);
        }
        push_hex_pair(&mut out, byte);
    }
    out
}

/// `bytes.fromhex`: pairs of digits with ASCII white space between them.
///
/// # Errors
/// `ValueError` with the code-point position of the first character that does not fit.
pub fn fromhex(s: &str) -> Result<Vec<u8>, TextError> {
    let mut out = Vec::with_capacity(s.len() / 2);
    let mut chars = s.chars().enumerate();
    let bad = |position: usize| {
        TextError::value(format!(
            "non-hexadecimal number found in fromhex() arg at position {position}"
        ))
    };
    // CPython looks for characters beyond ASCII before it reads a digit.
    if let Some(position) = s.chars().position(|c| !c.is_ascii()) {
        return Err(bad(position));
    }
    while let Some((position, c)) = chars.next() {
        if super::bytes::is_space(c as u8) {
            continue;
        }
        let high = c.to_digit(16).ok_or_else(|| bad(position))?;
        let low = chars
            .next()
            .and_then(|(_, c)| c.to_digit(16))
            .ok_or_else(|| bad(position + 1))?;
        out.push((high << 4 | low) as u8);
    }
    Ok(out)
}
