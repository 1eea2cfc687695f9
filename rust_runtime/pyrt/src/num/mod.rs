//! Exact number algorithms of CPython on plain Rust values: text, formats, arithmetic. Knows no Python objects.

pub mod arith_float;
pub mod arith_int;
pub mod bytes;
pub mod combinatorics;
pub mod complex;
pub mod complex_functions;
pub mod convert;
pub mod digits;
pub mod distributions;
pub mod elementary;
pub mod float_repr;
pub mod format_float;
pub mod format_int;
pub mod format_str;
pub mod fsum;
pub mod hex;
pub mod int;
pub mod layout;
pub mod parse;
pub mod percent;
pub mod pow;
pub mod round;
pub mod spec;
pub mod unicode;

use std::borrow::Cow;

pub use int::Int;

/// The exception that CPython raises for an operation on numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumError {
    /// `ValueError(message)`
    Value(Cow<'static, str>),
    /// `OverflowError(message)`
    Overflow(Cow<'static, str>),
    /// `ZeroDivisionError(message)`
    ZeroDivision(Cow<'static, str>),
    /// `TypeError(message)`
    Type(Cow<'static, str>),
    /// `OverflowError(34, 'Numerical result out of range')`, as libm's ERANGE is reported
    Range,
    /// `MemoryError()`
    Memory,
    /// `ValueError(before + repr(object))`; only the caller has the object. `limit` cuts the repr to so many characters.
    Literal {
        before: String,
        limit: Option<usize>,
    },
}

impl NumError {
    /// The exception's message, given the `repr` of the object that was parsed (used by `Literal` alone).
    pub fn message(&self, repr: impl FnOnce() -> String) -> Cow<'static, str> {
        match self {
            Self::Value(text)
            | Self::Overflow(text)
            | Self::ZeroDivision(text)
            | Self::Type(text) => text.clone(),
            Self::Range => "(34, 'Numerical result out of range')".into(),
            Self::Memory => "".into(),
            Self::Literal { before, limit } => {
                let repr = repr();
                let shown: String = match limit {
                    Some(limit) => repr.chars().take(*limit).collect(),
                    None => repr,
                };
                format!("{before}{shown}").into()
            }
        }
    }
}

pub(crate) fn value<T>(message: &'static str) -> Result<T, NumError> {
    Err(NumError::Value(message.into()))
}

pub(crate) fn overflow<T>(message: &'static str) -> Result<T, NumError> {
    Err(NumError::Overflow(message.into()))
}
