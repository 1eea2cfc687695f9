//! Ints: division towards minus infinity, and shifts (Objects/longobject.c). Addition and bitwise operators are those of
//! `i64` (checked) and `BigInt`, whose `&`, `|`, `^` and `!` already act on two's complement.

use super::{Int, NumError, value};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// MemoryError when there is no room for an int of so many bits; big ints themselves end the program then.
pub(crate) fn room_for(bits: u64) -> Result<(), NumError> {
    // Small requests are not worth asking about. A result needs room for itself and for what it is made from.
    if bits < 1 << 27 {
        return Ok(());
    }
    let bytes =
        usize::try_from(bits.div_ceil(8).saturating_mul(3)).map_err(|_| NumError::Memory)?;
    let too_many = bits > 1 << 36;
    if too_many || Vec::<u8>::new().try_reserve_exact(bytes).is_err() {
        return Err(NumError::Memory);
    }
    Ok(())
}

fn zero_division<T>(message: &'static str) -> Result<T, NumError> {
    Err(NumError::ZeroDivision(message.into()))
}

const DIVISION: &str = "integer division or modulo by zero";
const MODULO: &str = "integer modulo by zero";

/// `a // b`; a big int only for the smallest number divided by -1.
///
/// # Errors
/// ZeroDivisionError.
pub fn floor_div_i64(a: i64, b: i64) -> Result<Int, NumError> {
    if b == 0 {
        return zero_division(DIVISION);
    }
    Ok(match a.checked_div(b) {
        Some(quotient) => Int::Small(quotient - i64::from(a % b != 0 && (a < 0) != (b < 0))),
        None => Int::Big(-BigInt::from(a)),
    })
}

/// `a % b`, with the sign of `b`.
///
/// # Errors
/// ZeroDivisionError.
pub fn modulo_i64(a: i64, b: i64) -> Result<i64, NumError> {
    if b == 0 {
        return zero_division(MODULO);
    }
    let rest = a.wrapping_rem(b);
    Ok(if rest != 0 && (rest < 0) != (b < 0) {
        rest + b
    } else {
        rest
    })
}

/// `divmod(a, b)`.
///
/// # Errors
/// ZeroDivisionError.
pub fn divmod_i64(a: i64, b: i64) -> Result<(Int, i64), NumError> {
    Ok((floor_div_i64(a, b)?, modulo_i64(a, b)?))
}

/// `a // b`.
///
/// # Errors
/// ZeroDivisionError.
pub fn floor_div(a: &BigInt, b: &BigInt) -> Result<Int, NumError> {
    if b.is_zero() {
        return zero_division(DIVISION);
    }
    Ok(a.div_floor(b).into())
}

/// `a % b`, with the sign of `b`.
///
/// # Errors
/// ZeroDivisionError.
pub fn modulo(a: &BigInt, b: &BigInt) -> Result<Int, NumError> {
    if b.is_zero() {
        return zero_division(MODULO);
    }
    Ok(a.mod_floor(b).into())
}

/// `divmod(a, b)`.
///
/// # Errors
/// ZeroDivisionError.
pub fn divmod(a: &BigInt, b: &BigInt) -> Result<(Int, Int), NumError> {
    if b.is_zero() {
        return zero_division(DIVISION);
    }
    let (quotient, rest) = a.div_mod_floor(b);
    Ok((quotient.into(), rest.into()))
}

const NEGATIVE_COUNT: &str = "negative shift count";

/// `n << count`.
///
/// # Errors
/// ValueError for a negative count, MemoryError for one beyond all bounds.
pub fn shl_i64(n: i64, count: i64) -> Result<Int, NumError> {
    if (0..63).contains(&count) {
        let shifted = n << count;
        if shifted >> count == n {
            return Ok(Int::Small(shifted));
        }
    }
    shl(&BigInt::from(n), &BigInt::from(count))
}

/// `n << count`.
///
/// # Errors
/// ValueError for a negative count, OverflowError or MemoryError for one beyond all bounds.
pub fn shl(n: &BigInt, count: &BigInt) -> Result<Int, NumError> {
    if count.is_negative() {
        return value(NEGATIVE_COUNT);
    }
    if n.is_zero() {
        return Ok(Int::Small(0));
    }
    match count.to_u64() {
        None => super::overflow("too many digits in integer"),
        Some(count) => {
            room_for(count.saturating_add(n.bits()))?;
            Ok(Int::from(n << count))
        }
    }
}

/// `n >> count`, towards minus infinity.
///
/// # Errors
/// ValueError for a negative count.
pub fn shr_i64(n: i64, count: i64) -> Result<i64, NumError> {
    if count < 0 {
        return value(NEGATIVE_COUNT);
    }
    Ok(n >> count.min(63))
}

/// `n >> count`, towards minus infinity.
///
/// # Errors
/// ValueError for a negative count.
pub fn shr(n: &BigInt, count: &BigInt) -> Result<Int, NumError> {
    if count.is_negative() {
        return value(NEGATIVE_COUNT);
    }
    Ok(match count.to_u64() {
        Some(count) if count < n.bits() => Int::from(n >> count),
        _ => Int::Small(if n.is_negative() { -1 } else { 0 }),
    })
}
