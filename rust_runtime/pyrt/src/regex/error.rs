//! What can be wrong with a pattern or a replacement template: `re.error` and the few other exceptions of `re`.

use std::fmt;

/// Which Python exception an [`Error`] stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `re.error`
    Pattern,
    /// `OverflowError`, for a repetition number out of range
    Overflow,
    /// `ValueError`, for flags that contradict each other
    Value,
    /// `IndexError`, for a group name unknown to a template
    Index,
    /// `RecursionError`, for groups nested too deeply
    Recursion,
}

/// A refused pattern or template. `Display` writes what `str(exception)` shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The Python exception to raise.
    pub kind: ErrorKind,
    /// The message without its position: `re.error.msg`.
    pub msg: String,
    /// Index in the pattern (code points), where it is known.
    pub pos: Option<usize>,
    /// Line of `pos`, counted from one.
    pub lineno: Option<usize>,
    /// Column of `pos`, counted from one.
    pub colno: Option<usize>,
    lines: bool,
}

impl Error {
    /// An error that points nowhere.
    pub(super) fn bare(kind: ErrorKind, msg: impl Into<String>) -> Self {
        Self {
            kind,
            msg: msg.into(),
            pos: None,
            lineno: None,
            colno: None,
            lines: false,
        }
    }

    /// A `re.error` at a place in the pattern.
    pub(super) fn at(msg: String, source: &[char], pos: usize) -> Self {
        let before = &source[..pos.min(source.len())];
        let line = before.iter().filter(|&&c| c == '\n').count() + 1;
        let column = match before.iter().rposition(|&c| c == '\n') {
            Some(newline) => pos - newline,
            None => pos + 1,
        };
        let lines = source.contains(&'\n');
        let (lineno, colno) = (Some(line), Some(column));
        Self {
            kind: ErrorKind::Pattern,
            msg,
            pos: Some(pos),
            lineno,
            colno,
            lines,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.msg)?;
        if let (Some(pos), Some(line), Some(column)) = (self.pos, self.lineno, self.colno) {
            write!(f, " at position {pos}")?;
            if self.lines {
                write!(f, " (line {line}, column {column})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// A warning that compiling a pattern or template gives, to be raised with Python's `warnings.warn`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// `FutureWarning` if true, `DeprecationWarning` otherwise.
    pub future: bool,
    /// The text of the warning.
    pub message: String,
}
