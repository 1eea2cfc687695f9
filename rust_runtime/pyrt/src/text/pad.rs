//! `str.center`, `ljust`, `rjust`, `zfill` and `expandtabs`.

use super::TextError;
use super::index::len;

/// An empty string with room for `bytes` bytes.
///
/// # Errors
/// `MemoryError` if that much cannot be had.
pub(super) fn allocate(bytes: usize) -> Result<String, TextError> {
    let mut out = String::new();
    out.try_reserve_exact(bytes)
        .map_err(|_| TextError::memory())?;
    Ok(out)
}

fn push_times(out: &mut String, c: char, times: usize) {
    if c.is_ascii() {
        out.extend(std::iter::repeat_n(c, times));
    } else {
        let mut buffer = [0; 4];
        let text: &str = c.encode_utf8(&mut buffer);
        (0..times).for_each(|_| out.push_str(text));
    }
}

/// `s` between `left` and `right` copies of a fill character.
///
/// # Errors
/// `MemoryError`
pub fn pad(s: &str, left: usize, right: usize, fill: char) -> Result<String, TextError> {
    let total = left
        .checked_add(right)
        .and_then(|count| count.checked_mul(fill.len_utf8()))
        .and_then(|fills| fills.checked_add(s.len()))
        .ok_or_else(TextError::memory)?;
    let mut out = allocate(total)?;
    push_times(&mut out, fill, left);
    out.push_str(s);
    push_times(&mut out, fill, right);
    Ok(out)
}

fn missing(s: &str, ascii: bool, width: i64) -> usize {
    usize::try_from(width)
        .unwrap_or(0)
        .saturating_sub(len(s, ascii))
}

/// The left share of `missing` columns of padding around a text centred in `width`.
pub fn center_left(missing: usize, width: i64) -> usize {
    missing / 2 + (missing & width as usize & 1)
}

/// `str.center`
///
/// # Errors
/// `MemoryError`
pub fn center(s: &str, ascii: bool, width: i64, fill: char) -> Result<String, TextError> {
    let missing = missing(s, ascii, width);
    let left = center_left(missing, width);
    pad(s, left, missing - left, fill)
}

/// `str.ljust`
///
/// # Errors
/// `MemoryError`
pub fn ljust(s: &str, ascii: bool, width: i64, fill: char) -> Result<String, TextError> {
    pad(s, 0, missing(s, ascii, width), fill)
}

/// `str.rjust`
///
/// # Errors
/// `MemoryError`
pub fn rjust(s: &str, ascii: bool, width: i64, fill: char) -> Result<String, TextError> {
    pad(s, missing(s, ascii, width), 0, fill)
}

/// `str.zfill`
///
/// # Errors
/// `MemoryError`
pub fn zfill(s: &str, ascii: bool, width: i64) -> Result<String, TextError> {
    let missing = missing(s, ascii, width);
    if missing == 0 || !s.starts_with(['+', '-']) {
        return pad(s, missing, 0, '0');
    }
    let mut out = allocate(s.len().checked_add(missing).ok_or_else(TextError::memory)?)?;
    out.push_str(&s[..1]);
    push_times(&mut out, '0', missing);
    out.push_str(&s[1..]);
    Ok(out)
}

/// `str.expandtabs`
///
/// # Errors
/// `MemoryError`
pub fn expandtabs(s: &str, tabsize: i64) -> Result<String, TextError> {
    let tabsize = usize::try_from(tabsize).unwrap_or(0);
    let mut out = allocate(s.len())?;
    let mut column = 0;
    for c in s.chars() {
        match c {
            '\t' if tabsize > 0 => {
                let spaces = tabsize - column % tabsize;
                out.try_reserve(spaces).map_err(|_| TextError::memory())?;
                push_times(&mut out, ' ', spaces);
                column += spaces;
            }
            '\t' => {}
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    Ok(out)
}
