//! `str.upper`, `lower`, `title`, `capitalize`, `swapcase` and `casefold` with full mappings, after Objects/unicodeobject.c.

use super::classify::{is_case_ignorable, is_cased, is_lower, is_upper};
use super::unicode::{Mapped, push_mapped, to_folded, to_lower, to_title, to_upper};

fn map_all(s: &str, map: fn(char) -> Mapped) -> String {
    let mut out = String::with_capacity(s.len());
    for c in s.chars() {
        push_mapped(&mut out, map(c));
    }
    out
}

/// Whether the capital sigma at byte `at` ends a word: after a cased character and not before one.
fn is_final_sigma(s: &str, at: usize) -> bool {
    let not_ignorable = |c: &char| !is_case_ignorable(*c);
    let before = s[..at]
        .chars()
        .rev()
        .find(not_ignorable)
        .is_some_and(is_cased);
    before
        && !s[at + 'Σ'.len_utf8()..]
            .chars()
            .find(not_ignorable)
            .is_some_and(is_cased)
}

fn push_lower(out: &mut String, s: &str, at: usize, c: char) {
    if c == 'Σ' {
        out.push(if is_final_sigma(s, at) { 'ς' } else { 'σ' });
    } else {
        push_mapped(out, to_lower(c));
    }
}

/// `str.upper`
pub fn upper(s: &str) -> String {
    if s.is_ascii() {
        s.to_ascii_uppercase()
    } else {
        map_all(s, to_upper)
    }
}

/// `str.lower`
pub fn lower(s: &str) -> String {
    if s.is_ascii() {
        return s.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(s.len());
    for (at, c) in s.char_indices() {
        push_lower(&mut out, s, at, c);
    }
    out
}

/// `str.casefold`
pub fn casefold(s: &str) -> String {
    if s.is_ascii() {
        s.to_ascii_lowercase()
    } else {
        map_all(s, to_folded)
    }
}

/// `str.title`
pub fn title(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    let mut inside = false;
    for (at, c) in s.char_indices() {
        if inside {
            push_lower(&mut out, s, at, c);
        } else {
            push_mapped(&mut out, to_title(c));
        }
        inside = is_cased(c);
    }
    out
}

/// `str.capitalize`
pub fn capitalize(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for (at, c) in s.char_indices() {
        if at == 0 {
            push_mapped(&mut out, to_title(c));
        } else {
            push_lower(&mut out, s, at, c);
        }
    }
    out
}

/// `str.swapcase`
pub fn swapcase(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for (at, c) in s.char_indices() {
        if is_upper(c) {
            push_lower(&mut out, s, at, c);
        } else if is_lower(c) {
            push_mapped(&mut out, to_upper(c));
        } else {
            out.push(c);
        }
    }
    out
}
