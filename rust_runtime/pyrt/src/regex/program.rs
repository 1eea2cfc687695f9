//! The compiled form of a pattern: a flat list of operations that jump by index.

use super::ast::{Anchor, Greed};
use super::sets::{CharSet, Fold};

/// A test of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Char(u32),
    NotChar(u32),
    /// `.`, which stops at a newline
    Any,
    /// `.` under `re.DOTALL`
    All,
    /// One of [`Program::sets`]
    Set(u32),
}

/// What the next character must be for an operation to have a chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Peek {
    Nothing,
    Byte(u8),
    Set(u32),
}

/// A place that matches no character, with its flags worked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// An anchor that never changes its meaning; word boundaries by Unicode
    Plain(Anchor),
    LineStart,
    LineEnd,
    /// Word boundary (or its absence) by ASCII
    AsciiBoundary(bool),
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) min: usize,
    pub(super) max: usize,
}

/// One operation. Indices name operations; an operation without one goes on with its successor.
#[derive(Clone, Copy, Debug)]
pub(super) enum Op {
    Byte(u8),
    /// A piece of [`Program::text`]
    Text {
        start: u32,
        len: u32,
    },
    Unit(Unit),
    At(Place),
    /// Sets a mark: twice the group, and one more at its end
    Mark(u32),
    /// Text of a group (counted from zero) again
    GroupRef {
        group: u32,
        fold: Fold,
    },
    /// Goes on if a group (counted from zero) has matched, else elsewhere
    Conditional {
        group: u32,
        no: u32,
    },
    Jump(u32),
    /// Tries some of [`Program::alternatives`]
    Branch {
        first: u32,
        end: u32,
    },
    /// Repeats one character
    RepeatOne {
        unit: Unit,
        greed: Greed,
        bounds: u32,
        peek: Peek,
    },
    /// Begins a repetition that ends at an `Until`
    Repeat {
        until: u32,
    },
    /// Decides whether to repeat once more
    Until {
        body: u32,
        lazy: bool,
        bounds: u32,
    },
    /// Runs its body, then goes on at `end` if the body did (not) match
    Look {
        negate: bool,
        behind: u32,
        end: u32,
    },
    Atomic {
        end: u32,
    },
    /// Repeats its body for good, then goes on at `end`
    Possessive {
        bounds: u32,
        end: u32,
    },
    /// End of the pattern or of a body run by `Look`, `Atomic` or `Possessive`
    Success,
}

/// One way of a branch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alternative {
    pub(super) start: u32,
    pub(super) peek: Peek,
}

/// A compiled pattern.
#[derive(Debug, Default)]
pub(super) struct Program {
    pub(super) ops: Vec<Op>,
    /// Literal text, in UTF-8 or as bytes
    pub(super) text: Vec<u8>,
    pub(super) sets: Vec<CharSet>,
    pub(super) bounds: Vec<Bounds>,
    pub(super) alternatives: Vec<Alternative>,
    /// Number of groups without the whole match
    pub(super) groups: usize,
    /// Text that every match begins with
    pub(super) prefix: Vec<u8>,
    /// Bytes that a match can begin with, if it cannot be empty
    pub(super) first: Option<Box<[bool; 256]>>,
    /// Whether a match can only begin where the subject begins
    pub(super) anchored: bool,
}
