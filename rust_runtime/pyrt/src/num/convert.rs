//! Between ints and floats, exactly: conversion, comparison, true division (Objects/longobject.c, Objects/floatobject.c).

use super::float_repr::split;
use super::{Int, NumError, overflow};
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// `2^exponent`, for -1074 ≤ exponent ≤ 1023.
fn power_of_two(exponent: i64) -> f64 {
    f64::from_bits(if exponent >= -1022 {
        ((exponent + 1023) as u64) << 52
    } else {
        1 << (exponent + 1074)
    })
}

/// `mantissa × 2^exponent`, rounded half to even; None if that overflows. `sticky` says that a little more was cut off
/// below the mantissa, which must then have at least 55 bits.
pub(crate) fn compose(mantissa: u64, sticky: bool, exponent: i64) -> Option<f64> {
    let bits = 64 - i64::from(mantissa.leading_zeros());
    // 53 bits stay, fewer below the normal range: nothing is finer than 2^-1074.
    let drop = (bits - 53).max(-1074 - exponent);
    if mantissa == 0 || drop > 64 {
        return Some(0.0);
    }
    let (kept, exponent) = if drop <= 0 {
        (mantissa, exponent)
    } else {
        let kept = if drop == 64 { 0 } else { mantissa >> drop };
        let half = 1u64 << (drop - 1);
        let rest = mantissa & (half | (half - 1));
        let up = rest > half || (rest == half && (sticky || kept & 1 == 1));
        (kept + u64::from(up), exponent + drop)
    };
    if kept == 0 {
        return Some(0.0);
    }
    let bits = 64 - i64::from(kept.leading_zeros());
    (bits + exponent <= 1024).then(|| kept as f64 * power_of_two(exponent))
}

fn signed(x: f64, negative: bool) -> f64 {
    if negative { -x } else { x }
}

/// `float(n)`, rounded half to even.
///
/// # Errors
/// OverflowError `int too large to convert to float`.
pub fn to_f64(n: &BigInt) -> Result<f64, NumError> {
    big_to_f64(n).map_or_else(|| overflow("int too large to convert to float"), Ok)
}

pub(crate) fn big_to_f64(n: &BigInt) -> Option<f64> {
    let bits = n.bits();
    if bits > 1024 {
        return None;
    }
    let size = n.magnitude();
    let shift = bits.saturating_sub(64);
    let top = (size >> shift).to_u64()?;
    let sticky = size.trailing_zeros().is_some_and(|zeros| zeros < shift);
    Some(signed(compose(top, sticky, shift as i64)?, n.is_negative()))
}

/// `int(x)`: towards zero, exact.
///
/// # Errors
/// ValueError for a NaN, OverflowError for an infinity.
pub fn from_f64(x: f64) -> Result<Int, NumError> {
    if x.is_nan() {
        return super::value("cannot convert float NaN to integer");
    }
    if x.is_infinite() {
        return overflow("cannot convert float infinity to integer");
    }
    if x.abs() < 9.2e18 {
        return Ok(Int::Small(x as i64));
    }
    let (mantissa, exponent) = split(x);
    let size = BigInt::from(mantissa) << exponent.unsigned_abs();
    Ok(Int::from(if x < 0.0 { -size } else { size }))
}

/// `n <=> x` by exact value; None if `x` is a NaN.
pub fn compare_i64(n: i64, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    // 2^63 is the first double above every i64.
    if x >= 9_223_372_036_854_775_808.0 {
        return Some(Ordering::Less);
    }
    if x < -9_223_372_036_854_775_808.0 {
        return Some(Ordering::Greater);
    }
    let whole = x.trunc();
    Some(n.cmp(&(whole as i64)).then_with(|| {
        // Equal whole parts: the fraction of `x` decides.
        0.0f64.partial_cmp(&(x - whole)).unwrap_or(Ordering::Equal)
    }))
}

/// `n <=> x` by exact value; None if `x` is a NaN.
pub fn compare(n: &BigInt, x: f64) -> Option<Ordering> {
    crate::kinds::require(crate::kinds::Kind::Big);
    if let Some(n) = n.to_i64() {
        return compare_i64(n, x);
    }
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 {
            Ordering::Less
        } else {
            Ordering::Greater
        });
    }
    // A number outside i64 compared with one inside it needs no fraction, and a double outside it has none.
    Some(match from_f64(x).ok()? {
        Int::Small(_) if n.is_negative() => Ordering::Less,
        Int::Small(_) => Ordering::Greater,
        Int::Big(whole) => n.cmp(&whole),
    })
}

const TOO_LARGE: &str = "integer division result too large for a float";
const EXACT: u64 = 1 << 53;

/// `a / b` of small ints, correctly rounded.
///
/// # Errors
/// ZeroDivisionError.
pub fn true_div_i64(a: i64, b: i64) -> Result<f64, NumError> {
    if b == 0 {
        return Err(NumError::ZeroDivision("division by zero".into()));
    }
    let (x, y) = (a.unsigned_abs(), b.unsigned_abs());
    if x <= EXACT && y <= EXACT {
        return Ok(a as f64 / b as f64);
    }
    if x == 0 {
        return Ok(signed(0.0, b < 0));
    }
    let shift = 63 + y.ilog2() - x.ilog2();
    let numerator = u128::from(x) << shift;
    let (quotient, rest) = (numerator / u128::from(y), numerator % u128::from(y));
    let size = compose(quotient as u64, rest != 0, -i64::from(shift)).unwrap_or(f64::INFINITY);
    Ok(signed(size, (a < 0) != (b < 0)))
}

/// `a / b` of ints of any size, correctly rounded.
///
/// # Errors
/// ZeroDivisionError, OverflowError when the quotient is no double.
pub fn true_div(a: &BigInt, b: &BigInt) -> Result<f64, NumError> {
    if b.is_zero() {
        return Err(NumError::ZeroDivision("division by zero".into()));
    }
    let negative = (a.sign() == Sign::Minus) != (b.sign() == Sign::Minus);
    if a.is_zero() {
        return Ok(signed(0.0, negative));
    }
    let difference = a.bits() as i64 - b.bits() as i64;
    if difference > 1025 {
        return overflow(TOO_LARGE);
    }
    if difference < -1080 {
        return Ok(signed(0.0, negative));
    }
    // A quotient of 63 or 64 bits, whatever the sizes.
    let shift = 63 - difference;
    let (quotient, rest) = if shift >= 0 {
        (a.magnitude() << shift).div_rem(b.magnitude())
    } else {
        a.magnitude()
            .div_rem(&(b.magnitude() << shift.unsigned_abs()))
    };
    let quotient = quotient.to_u64().unwrap_or(u64::MAX);
    match compose(quotient, !rest.is_zero(), -shift) {
        Some(size) => Ok(signed(size, negative)),
        None => overflow(TOO_LARGE),
    }
}
