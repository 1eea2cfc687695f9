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

/// `str.strip` and its one-sided forms with the characters to drop.
pub fn strip_chars<'a>(s: &'a str, chars: &str, side: Side) -> &'a str {
    let mut set = chars.chars();
    match (set.next(), set.next()) {
        (None, _) => s,
        (Some(only), None) => strip_where(s, side, |c| c == only),
        _ => strip_where(s, side, |c| chars.contains(c)),
    }
}
