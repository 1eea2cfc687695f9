//! Code-point positions in UTF-8 strings, CPython's clipping of indices, and slices.

use std::ops::Range;

/// Whether a byte begins a code point.
#[inline]
fn begins(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// The number of code points.
pub fn len(s: &str, ascii: bool) -> usize {
    if ascii { s.len() } else { s.chars().count() }
}

/// How many code points begin in eight bytes.
fn begin_in_word(word: [u8; 8]) -> usize {
    let word = u64::from_ne_bytes(word);
    let continues = (word >> 7) & !(word >> 6) & 0x0101_0101_0101_0101;
    8 - continues.count_ones() as usize
}

/// The byte offset of a code point; the length in bytes if `index` is past the end.
pub fn byte_offset(s: &str, ascii: bool, index: usize) -> usize {
    if ascii {
        return index.min(s.len());
    }
    let bytes = s.as_bytes();
    let (words, _) = bytes.as_chunks::<8>();
    let (mut at, mut left) = (0, index);
    for &word in words {
        let count = begin_in_word(word);
        if count > left {
            break;
        }
        left -= count;
        at += 8;
    }
    while at < bytes.len() {
        if begins(bytes[at]) {
            if left == 0 {
                break;
            }
            left -= 1;
        }
        at += 1;
    }
    at
}

/// The code-point index of a byte offset on a character boundary.
pub fn char_index(s: &str, ascii: bool, offset: usize) -> usize {
    if ascii {
        offset
    } else {
        len(&s[..offset], false)
    }
}

/// The character at a code-point index that is already normalised.
pub fn char_at(s: &str, ascii: bool, index: usize) -> Option<char> {
    if ascii {
        return s.as_bytes().get(index).map(|&byte| byte as char);
    }
    s[byte_offset(s, false, index)..].chars().next()
}

/// The index that a possibly negative one means; `None` if it is out of range.
pub fn normalize(index: i64, len: usize) -> Option<usize> {
    let len = len as i64;
    let index = if index < 0 { index + len } else { index };
    (0..len).contains(&index).then_some(index as usize)
}

/// CPython's `ADJUST_INDICES`: clips optional bounds of a search. The result's start may exceed its end.
pub fn adjust(start: Option<i64>, end: Option<i64>, len: usize) -> (usize, usize) {
    let len = len as i64;
    let from_end = |index: i64| {
        if index < 0 {
            index.saturating_add(len).max(0)
        } else {
            index
        }
    };
    let end = from_end(end.unwrap_or(len).min(len));
    (from_end(start.unwrap_or(0)) as usize, end as usize)
}

/// The bytes between adjusted bounds, and the code-point index of their beginning; `None` if start is after end.
pub fn window(
    s: &str,
    ascii: bool,
    start: Option<i64>,
    end: Option<i64>,
) -> Option<(Range<usize>, usize)> {
    if start.is_none() && end.is_none() {
        return Some((0..s.len(), 0));
    }
    let (start, end) = adjust(start, end, len(s, ascii));
    if start > end {
        return None;
    }
    let from = byte_offset(s, ascii, start);
    let to = from + byte_offset(&s[from..], ascii, end - start);
    Some((from..to, start))
}

/// A slice with its bounds adjusted to a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// The first index.
    pub start: i64,
    /// The bound, as `slice.indices` gives it.
    pub stop: i64,
    /// The step, never 0.
    pub step: i64,
    /// The number of items.
    pub count: usize,
}

/// `PySlice_AdjustIndices`; `None` for a step of 0 ("slice step cannot be zero").
pub fn adjust_slice(start: Option<i64>, stop: Option<i64>, step: i64, len: usize) -> Option<Slice> {
    if step == 0 {
        return None;
    }
    let step = step.max(-i64::MAX);
    let len = len as i64;
    let (low, high) = if step < 0 { (-1, len - 1) } else { (0, len) };
    let clip = |index: i64| {
        if index < 0 {
            index.saturating_add(len).max(low)
        } else {
            index.min(high)
        }
    };
    let (first, last) = if step < 0 { (high, low) } else { (low, high) };
    let start = start.map_or(first, clip);
    let stop = stop.map_or(last, clip);
    let count = if step < 0 && stop < start {
        (start - stop - 1) / -step + 1
    } else if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else {
        0
    };
    Some(Slice {
        start,
        stop,
        step,
        count: count as usize,
    })
}

/// The bytes of a contiguous slice of code points.
pub fn slice_range(s: &str, ascii: bool, start: usize, stop: usize) -> Range<usize> {
    let from = byte_offset(s, ascii, start);
    if stop <= start {
        return from..from;
    }
    from..from + byte_offset(&s[from..], ascii, stop - start)
}

/// `s[start:stop:step]` for an adjusted slice.
pub fn slice(s: &str, ascii: bool, slice: Slice) -> String {
    let Slice {
        start, step, count, ..
    } = slice;
    if count == 0 {
        return String::new();
    }
    let first = start as usize;
    let last = (start + step * (count as i64 - 1)) as usize;
    let covered = &s[slice_range(s, ascii, first.min(last), first.max(last) + 1)];
    let stride = step.unsigned_abs() as usize;
    match (step > 0, stride) {
        (true, 1) => covered.to_owned(),
        (true, _) => covered.chars().step_by(stride).collect(),
        (false, _) => covered.chars().rev().step_by(stride).collect(),
    }
}
