//! `Int`: an exact integer of any size, a machine word while it fits.

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::borrow::Cow;

/// An exact integer; `Big` never holds a number that fits `Small`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Int {
    Small(i64),
    Big(BigInt),
}

impl Int {
    /// The number as a big integer, copied only if it is small.
    pub fn to_big(&self) -> Cow<'_, BigInt> {
        match self {
            Self::Small(n) => Cow::Owned(BigInt::from(*n)),
            Self::Big(n) => Cow::Borrowed(n),
        }
    }

    /// The number as a big integer.
    pub fn into_big(self) -> BigInt {
        match self {
            Self::Small(n) => BigInt::from(n),
            Self::Big(n) => n,
        }
    }
}

impl From<i64> for Int {
    fn from(n: i64) -> Self {
        Self::Small(n)
    }
}

impl From<u64> for Int {
    fn from(n: u64) -> Self {
        i64::try_from(n).map_or_else(|_| Self::Big(BigInt::from(n)), Self::Small)
    }
}

impl From<i128> for Int {
    fn from(n: i128) -> Self {
        i64::try_from(n).map_or_else(|_| Self::Big(BigInt::from(n)), Self::Small)
    }
}

impl From<BigInt> for Int {
    fn from(n: BigInt) -> Self {
        match n.to_i64() {
            Some(small) => Self::Small(small),
            None => Self::Big(n),
        }
    }
}

impl std::fmt::Display for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Small(n) => n.fmt(f),
            Self::Big(n) => n.fmt(f),
        }
    }
}
