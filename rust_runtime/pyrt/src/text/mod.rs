//! Pure algorithms of Python's `str`, `bytes` and text modules, on Rust strings and without Python objects.
//!
//! Strings are `&str`; every index is a code-point index. A parameter `ascii` says that the string is known to be
//! ASCII, so that code points are bytes; passing `false` is always correct.

pub mod bytes;
pub mod bytes_edit;
pub mod case;
pub mod charmaps;
pub mod classify;
pub mod codecs;
pub mod codecs_charmap;
pub mod codecs_escape;
pub mod codecs_wide;
pub mod index;
pub mod json;
mod needles;
pub mod pad;
pub mod path;
pub mod repr;
pub mod search;
pub mod split;
pub mod str_format;
pub mod strip;
pub mod template;
pub mod unicode;
mod unicode_cases;
mod unicode_classes;
pub mod unicode_data;
mod unicode_identifiers;
pub mod width;
pub mod wrap;

use std::borrow::Cow;
use std::fmt;

/// The class of the Python exception that an algorithm asks its caller to raise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `ValueError`
    Value,
    /// `TypeError`
    Type,
    /// `IndexError`
    Index,
    /// `KeyError`
    Key,
    /// `LookupError`
    Lookup,
    /// `OverflowError`
    Overflow,
    /// `MemoryError`
    Memory,
    /// `NotImplementedError`: what this runtime cannot do.
    NotImplemented,
}

impl ErrorKind {
    /// The name of the exception class.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::Value => "ValueError",
            ErrorKind::Type => "TypeError",
            ErrorKind::Index => "IndexError",
            ErrorKind::Key => "KeyError",
            ErrorKind::Lookup => "LookupError",
            ErrorKind::Overflow => "OverflowError",
            ErrorKind::Memory => "MemoryError",
            ErrorKind::NotImplemented => "NotImplementedError",
        }
    }
}

/// A Python exception to be raised, with CPython's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// The class of the exception.
    pub kind: ErrorKind,
    /// Its only argument.
    pub message: Cow<'static, str>,
}

impl TextError {
    /// An error of any kind.
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        TextError {
            kind,
            message: message.into(),
        }
    }

    /// A `ValueError`.
    pub fn value(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Value, message)
    }

    /// A `TypeError`.
    pub fn r#type(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Type, message)
    }

    /// The `MemoryError` of a result that cannot be allocated.
    pub fn memory() -> Self {
        Self::new(ErrorKind::Memory, "")
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TextError {}

/// Whether a source has these bytes anywhere: asked rarely, with less code than the standard library's search.
#[must_use]
pub fn mentions(source: &str, name: &str) -> bool {
    source
        .as_bytes()
        .windows(name.len().max(1))
        .any(|part| part == name.as_bytes())
}
