//! `round`, `math.trunc`, `math.floor` and `math.ceil` of numbers (Objects/floatobject.c, Objects/longobject.c).

use super::convert::from_f64;
use super::digits::{push_fixed, scaled};
use super::{Int, NumError, overflow};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};
use std::cmp::Ordering;

/// More places than this leave every double as it is.
const MOST_PLACES: i64 = 323;
/// Fewer places than this round every double to zero.
const FEWEST_PLACES: i64 = -308;

/// `round(x)`: the nearest int, ties to even.
///
/// # Errors
/// ValueError for a NaN, OverflowError for an infinity.
pub fn round_to_int(x: f64) -> Result<Int, NumError> {
    from_f64(x.round_ties_even())
}

/// `round(x, places)`, correctly rounded on the exact value, ties to even.
///
/// # Errors
/// OverflowError when the result is no double.
pub fn round_f64(x: f64, places: i64) -> Result<f64, NumError> {
    if !x.is_finite() || places > MOST_PLACES {
        return Ok(x);
    }
    if places < FEWEST_PLACES {
        return Ok(0.0 * x);
    }
    let size = x.abs();
    let rounded = match usize::try_from(places) {
        Ok(places) => round_right(size, places),
        Err(_) => round_left(size, places.unsigned_abs() as u32)?,
    };
    if rounded == f64::INFINITY {
        return overflow("rounded value too large to represent");
    }
    Ok(rounded.copysign(x))
}

/// Rounds to so many digits after the point.
fn round_right(size: f64, places: usize) -> f64 {
    // Both numbers exact: the division rounds as reading the digits would.
    if places <= 22
        && let Some(number) = scaled(size, places)
        && number <= 1 << 53
    {
        return number as f64 / POWERS_OF_TEN[places];
    }
    let mut text = String::new();
    push_fixed(&mut text, size, places);
    text.parse().unwrap_or(size)
}

/// The powers of ten that are doubles.
const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// Rounds to a multiple of 10^`zeros`.
fn round_left(size: f64, zeros: u32) -> Result<f64, NumError> {
    let whole = from_f64(size)?.into_big();
    let unit = BigInt::from(10).pow(zeros);
    let (quotient, rest) = whole.div_rem(&unit);
    let up = match (rest << 1u32).cmp(&unit) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => size.fract() != 0.0 || quotient.is_odd(),
    };
    let quotient = quotient + u32::from(up);
    Ok(format!("{quotient}e{zeros}").parse().unwrap_or(size))
}

/// `round(n, places)`: to a multiple of 10^-places when `places` is negative, ties to even.
pub fn round_int(n: &BigInt, places: i64) -> Int {
    if places >= 0 {
        return Int::from(n.clone());
    }
    // 10^zeros > 2 |n|: it rounds to zero, however large the power would be.
    let zeros = places.unsigned_abs();
    if zeros > n.bits() / 3 + 2 {
        return Int::Small(0);
    }
    let unit = BigInt::from(10).pow(zeros as u32);
    let (quotient, rest) = n.abs().div_rem(&unit);
    let up = match (rest << 1u32).cmp(&unit) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => quotient.is_odd(),
    };
    let size = (quotient + u32::from(up)) * unit;
    Int::from(if n.is_negative() && !size.is_zero() {
        -size
    } else {
        size
    })
}

/// `round(n, places)` of a small int.
pub fn round_i64(n: i64, places: i64) -> Int {
    if places >= 0 {
        return Int::Small(n);
    }
    round_int(&BigInt::from(n), places)
}

/// `math.floor(x)`.
///
/// # Errors
/// As `from_f64`.
pub fn floor(x: f64) -> Result<Int, NumError> {
    from_f64(x.floor())
}

/// `math.ceil(x)`.
///
/// # Errors
/// As `from_f64`.
pub fn ceil(x: f64) -> Result<Int, NumError> {
    from_f64(x.ceil())
}
