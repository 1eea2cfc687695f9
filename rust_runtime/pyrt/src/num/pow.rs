//! `pow` on ints and floats, with two and three arguments (Objects/longobject.c long_pow, floatobject.c float_pow).

use super::arith_int::room_for;
use super::complex::Complex;
use super::convert::to_f64;
use super::{Int, NumError, value};
use crate::num::elementary::Elementary;
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// What a power of real numbers is.
#[derive(Debug, Clone, PartialEq)]
pub enum Power {
    Int(Int),
    Float(f64),
    /// A negative number to a fractional power.
    Complex(Complex),
}

fn is_odd(x: f64) -> bool {
    x.abs() % 2.0 == 1.0
}

/// `x ** y` for floats.
///
/// # Errors
/// ZeroDivisionError for zero to a negative power, `Range` when the result overflows.
pub fn pow_f64(x: f64, y: f64) -> Result<Power, NumError> {
    if x < 0.0 && x.is_finite() && y.is_finite() && y != y.floor() {
        return Complex::new(x, 0.0)
            .power(Complex::new(y, 0.0))
            .map(Power::Complex);
    }
    pow_real(x, y).map(Power::Float)
}

fn pow_real(x: f64, y: f64) -> Result<f64, NumError> {
    if y == 0.0 || x == 1.0 {
        return Ok(1.0);
    }
    if x.is_nan() || y.is_nan() {
        return Ok(f64::NAN);
    }
    if y.is_infinite() {
        let size = x.abs();
        return Ok(if size == 1.0 {
            1.0
        } else if (y > 0.0) == (size > 1.0) {
            f64::INFINITY
        } else {
            0.0
        });
    }
    let signed = |size: f64| {
        if x.is_sign_negative() && is_odd(y) {
            -size
        } else {
            size
        }
    };
    if x.is_infinite() {
        return Ok(signed(if y > 0.0 { f64::INFINITY } else { 0.0 }));
    }
    if x == 0.0 {
        if y < 0.0 {
            return Err(NumError::ZeroDivision(
                "0.0 cannot be raised to a negative power".into(),
            ));
        }
        return Ok(signed(0.0));
    }
    let size = x.abs().c_pow(y);
    if size.is_infinite() {
        return Err(NumError::Range);
    }
    Ok(signed(size))
}

/// `a ** b` for small ints.
///
/// # Errors
/// As `pow`.
pub fn pow_i64(a: i64, b: i64) -> Result<Power, NumError> {
    if b < 0 {
        return pow_f64(a as f64, b as f64);
    }
    match small_power(a, b) {
        Some(n) => Ok(Power::Int(Int::Small(n))),
        None => pow(&BigInt::from(a), &BigInt::from(b)),
    }
}

/// None if it overflows.
fn small_power(a: i64, b: i64) -> Option<i64> {
    match a {
        0 | 1 => return Some(if b == 0 { 1 } else { a }),
        -1 => return Some(if b % 2 == 0 { 1 } else { -1 }),
        _ => {}
    }
    a.checked_pow(u32::try_from(b).ok()?)
}

/// `a ** b` for ints of any size; a float when `b` is negative.
///
/// # Errors
/// For a negative exponent as `pow_f64`, and OverflowError for an int too large for a float; else MemoryError.
pub fn pow(a: &BigInt, b: &BigInt) -> Result<Power, NumError> {
    if b.is_negative() {
        return pow_f64(to_f64(a)?, to_f64(b)?);
    }
    if b.is_zero() {
        return Ok(Power::Int(Int::Small(1)));
    }
    if a.bits() <= 1 {
        let negative = a.is_negative() && b.is_odd();
        let size = i64::from(!a.is_zero());
        return Ok(Power::Int(Int::Small(if negative { -size } else { size })));
    }
    let exponent = b.to_u32().ok_or(NumError::Memory)?;
    room_for((a.bits() - 1).saturating_mul(u64::from(exponent)))?;
    Ok(Power::Int(Int::from(a.pow(exponent))))
}

/// `pow(a, b, m)`, with the sign of `m`; a negative exponent asks for the modular inverse.
///
/// # Errors
/// ValueError when `m` is zero or there is no inverse.
pub fn pow_mod(a: &BigInt, b: &BigInt, m: &BigInt) -> Result<Int, NumError> {
    if m.is_zero() {
        return value("pow() 3rd argument cannot be 0");
    }
    let size = m.abs();
    if size.is_one() {
        return Ok(Int::Small(0));
    }
    let base = if b.is_negative() {
        inverse(a, &size)?
    } else {
        a.mod_floor(&size)
    };
    let power = base.magnitude().modpow(b.magnitude(), size.magnitude());
    let power = BigInt::from_biguint(Sign::Plus, power);
    Ok(Int::from(if m.is_negative() && !power.is_zero() {
        power - size
    } else {
        power
    }))
}

/// The number that times `a` is 1 modulo `m`, which is above 1.
fn inverse(a: &BigInt, m: &BigInt) -> Result<BigInt, NumError> {
    let found = a.mod_floor(m).extended_gcd(m);
    if found.gcd.is_one() {
        Ok(found.x.mod_floor(m))
    } else {
        value("base is not invertible for the given modulus")
    }
}

/// `pow(a, b, m)` for small ints.
///
/// # Errors
/// As `pow_mod`.
pub fn pow_mod_i64(a: i64, b: i64, m: i64) -> Result<i64, NumError> {
    if m == 0 || b < 0 || m == i64::MIN {
        let power = pow_mod(&BigInt::from(a), &BigInt::from(b), &BigInt::from(m))?;
        return Ok(power.to_big().to_i64().unwrap_or(0));
    }
    let size = m.unsigned_abs();
    let times = |x: u64, y: u64| (u128::from(x) * u128::from(y) % u128::from(size)) as u64;
    let mut base = i128::from(a).rem_euclid(i128::from(size)) as u64;
    let mut power = 1 % size;
    let mut exponent = b;
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = times(power, base);
        }
        base = times(base, base);
        exponent >>= 1;
    }
    Ok(if m < 0 && power != 0 {
        power as i64 + m
    } else {
        power as i64
    })
}
