//! `str.strip`, `lstrip` and `rstrip`, of white space or of a set of characters.

use super::classify::is_space;

/// Which ends are stripped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// `strip`
    Both,
    /// `lstrip`
    Left,
    /// `rstrip`
    Right,
}

impl Side {
    pub(super) fn left(self) -> bool {
        self != Side::Right
    }

    pub(super) fn right(self) -> bool {
        self != Side::Left
    }
}

fn strip_where(s: &str, side: Side, dropped: impl Fn(char) -> bool) -> &str {
    let s = if side.left() {
        s.trim_start_matches(&dropped)
    } else {
        s
    };
    if side.right() {
        let kept = s.char_indices().rev().find(|&(_, c)| !dropped(c));
        &s[..kept.map_or(0, |(at, c)| at + c.len_utf8())]
    } else {
        s
    }
}

/// `str.strip` and its one-sided forms without an argument.
pub fn strip_space(s: &str, side: Side) -> &str {
    strip_where(s, side, is_space)
}

/// Strips ASCII characters: whole texts remain, since no other character contains their bytes.
fn strip_ascii<'a>(s: &'a str, chars: &str, side: Side) -> &'a str {
    let set = chars.bytes().fold(0u128, |set, byte| set | 1 << byte);
    let kept = |byte: &u8| !byte.is_ascii() || set >> byte & 1 == 0;
    let mut bytes = s.as_bytes().iter();
    let begin = if side.left() {
        bytes.position(kept).unwrap_or(s.len())
    } else {
        0
    };
    let rest = &s[begin..];
    if side.right() {
        let last = rest.bytes().rposition(|byte| kept(&byte));
        &rest[..last.map_or(0, |at| at + 1)]
    } else {
        rest
    }
}

/// `str.strip` and its one-sided forms with the characters to drop.
pub fn strip_chars<'a>(s: &'a str, chars: &str, side: Side) -> &'a str {
    let mut set = chars.chars();
    match (set.next(), set.next()) {
        (None, _) => s,
        _ if chars.is_ascii() => strip_ascii(s, chars, side),
        (Some(only), None) => strip_where(s, side, |c| c == only),
        _ => strip_where(s, side, |c| chars.contains(c)),
    }
}
