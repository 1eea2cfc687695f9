//! `int.to_bytes`, `int.from_bytes`, `bit_length` and `bit_count` (Objects/longobject.c).

use super::{Int, NumError, overflow, value};
use num_bigint::{BigInt, Sign};
use num_traits::{Signed, Zero};

/// The order of the bytes of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByteOrder {
    Little,
    Big,
}

impl ByteOrder {
    /// Reads the argument `byteorder`.
    ///
    /// # Errors
    /// ValueError for anything but `little` and `big`.
    pub fn parse(name: &str) -> Result<Self, NumError> {
        match name {
            "little" => Ok(Self::Little),
            "big" => Ok(Self::Big),
            _ => value("byteorder must be either 'little' or 'big'"),
        }
    }
}

/// `n.to_bytes(length, byteorder, signed=signed)`.
///
/// # Errors
/// ValueError for a negative length, OverflowError when the number does not fit.
pub fn to_bytes(
    n: &BigInt,
    length: i64,
    order: ByteOrder,
    signed: bool,
) -> Result<Vec<u8>, NumError> {
    let Ok(length) = usize::try_from(length) else {
        return value("length argument must be non-negative");
    };
    if !signed && n.is_negative() {
        return overflow("can't convert negative int to unsigned");
    }
    let mut out = if n.is_zero() {
        Vec::new()
    } else if signed {
        n.to_signed_bytes_le()
    } else {
        n.magnitude().to_bytes_le()
    };
    if length == 0 && *n == BigInt::from(-1) {
        // CPython counts no bits in -1 but its sign, and looks for that in no byte.
        return Ok(Vec::new());
    }
    if out.len() > length {
        return overflow("int too big to convert");
    }
    if out.try_reserve_exact(length - out.len()).is_err() {
        return Err(NumError::Memory);
    }
    out.resize(length, if n.is_negative() { 0xff } else { 0 });
    if order == ByteOrder::Big {
        out.reverse();
    }
    Ok(out)
}

/// `int.from_bytes(bytes, byteorder, signed=signed)`.
pub fn from_bytes(bytes: &[u8], order: ByteOrder, signed: bool) -> Int {
    Int::from(match (order, signed) {
        (ByteOrder::Little, true) => BigInt::from_signed_bytes_le(bytes),
        (ByteOrder::Big, true) => BigInt::from_signed_bytes_be(bytes),
        (ByteOrder::Little, false) => BigInt::from_bytes_le(Sign::Plus, bytes),
        (ByteOrder::Big, false) => BigInt::from_bytes_be(Sign::Plus, bytes),
    })
}

/// `n.bit_length()`.
pub fn bit_length_i64(n: i64) -> u32 {
    64 - n.unsigned_abs().leading_zeros()
}

/// `n.bit_count()`.
pub fn bit_count_i64(n: i64) -> u32 {
    n.unsigned_abs().count_ones()
}

/// `n.bit_length()`.
pub fn bit_length(n: &BigInt) -> u64 {
    n.bits()
}

/// `n.bit_count()`.
pub fn bit_count(n: &BigInt) -> u64 {
    n.magnitude().count_ones()
}
