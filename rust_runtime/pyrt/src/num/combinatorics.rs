//! `math`'s functions on ints: isqrt, gcd, lcm, comb, perm, factorial, prod (Modules/mathmodule.c).

use super::{Int, NumError, overflow, value};
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// `math.isqrt(n)`.
///
/// # Errors
/// ValueError for a negative number.
pub fn isqrt(n: &BigInt) -> Result<Int, NumError> {
    if n.is_negative() {
        return value("isqrt() argument must be nonnegative");
    }
    Ok(Int::from(BigInt::from(n.magnitude().sqrt())))
}

/// `math.isqrt(n)` of a small int.
///
/// # Errors
/// As `isqrt`.
pub fn isqrt_i64(n: i64) -> Result<i64, NumError> {
    n.checked_isqrt()
        .map_or_else(|| value("isqrt() argument must be nonnegative"), Ok)
}

/// `math.gcd(a, b)`, never negative.
pub fn gcd(a: &BigInt, b: &BigInt) -> Int {
    Int::from(a.gcd(b))
}

/// `math.gcd(a, b)` of small ints.
pub fn gcd_i64(a: i64, b: i64) -> Int {
    Int::from(a.unsigned_abs().gcd(&b.unsigned_abs()))
}

/// `math.lcm(a, b)`, never negative.
pub fn lcm(a: &BigInt, b: &BigInt) -> Int {
    if a.is_zero() || b.is_zero() {
        return Int::Small(0);
    }
    Int::from(a.lcm(b).abs())
}

/// `math.factorial(n)`.
///
/// # Errors
/// ValueError for a negative number, OverflowError or MemoryError for one beyond all bounds.
pub fn factorial(n: &BigInt) -> Result<Int, NumError> {
    if n.is_negative() {
        return value("factorial() not defined for negative values");
    }
    let Some(n) = n.to_i64() else {
        return overflow("factorial() argument should not exceed 9223372036854775807");
    };
    bounded(n)?;
    Ok(from_size(product(1, n.unsigned_abs())))
}

/// Products of more factors than this do not end in a lifetime.
fn bounded(count: i64) -> Result<(), NumError> {
    if count > 1 << 32 {
        return Err(NumError::Memory);
    }
    Ok(())
}

fn from_size(size: BigUint) -> Int {
    Int::from(BigInt::from_biguint(Sign::Plus, size))
}

/// `first × … × last`, halved recursively so that factors of like size meet.
fn product(first: u64, last: u64) -> BigUint {
    if first > last {
        return BigUint::from(1u8);
    }
    if last - first < 8 {
        return (first..=last).fold(BigUint::from(1u8), |all, n| all * n);
    }
    let middle = first + (last - first) / 2;
    product(first, middle) * product(middle + 1, last)
}

fn check_both(n: &BigInt, k: &BigInt) -> Result<(), NumError> {
    if n.is_negative() {
        return value("n must be a non-negative integer");
    }
    if k.is_negative() {
        return value("k must be a non-negative integer");
    }
    Ok(())
}

/// `n × (n-1) × …`, `count` factors.
fn falling(n: &BigUint, count: u64) -> BigUint {
    match n.to_u64() {
        Some(n) => product(n - count + 1, n),
        None if count == 0 => BigUint::from(1u8),
        None if count == 1 => n.clone(),
        None => {
            let half = count / 2;
            falling(n, half) * falling(&(n - half), count - half)
        }
    }
}

/// `math.perm(n, k)`.
///
/// # Errors
/// ValueError for a negative number, OverflowError or MemoryError for one beyond all bounds.
pub fn perm(n: &BigInt, k: &BigInt) -> Result<Int, NumError> {
    check_both(n, k)?;
    if n < k {
        return Ok(Int::Small(0));
    }
    let Some(k) = k.to_i64() else {
        return overflow("k must not exceed 9223372036854775807");
    };
    bounded(k)?;
    Ok(from_size(falling(n.magnitude(), k.unsigned_abs())))
}

/// `math.comb(n, k)`.
///
/// # Errors
/// ValueError for a negative number, OverflowError or MemoryError for one beyond all bounds.
pub fn comb(n: &BigInt, k: &BigInt) -> Result<Int, NumError> {
    check_both(n, k)?;
    if n < k {
        return Ok(Int::Small(0));
    }
    let Some(k) = k.min(&(n - k)).to_i64() else {
        return overflow("min(n - k, k) must not exceed 9223372036854775807");
    };
    bounded(k)?;
    let k = k.unsigned_abs();
    Ok(from_size(falling(n.magnitude(), k) / product(1, k)))
}

/// `math.prod` of ints.
pub fn prod(numbers: impl IntoIterator<Item = BigInt>) -> Int {
    Int::from(numbers.into_iter().product::<BigInt>())
}
