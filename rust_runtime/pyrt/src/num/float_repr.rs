//! `repr(float)`, `str(int)` and `float.as_integer_ratio` (Objects/floatobject.c, Objects/longobject.c).

use super::digits::shortest;
use super::{Int, NumError, overflow, value};
use crate::kinds::{self, Kind};
use num_bigint::BigInt;
use std::fmt::Write;

/// `repr(x)`: the shortest digits that read back, exponent below 1e-4 and from 1e16.
pub fn repr(x: f64) -> String {
    let mut out = String::with_capacity(24);
    push_repr(&mut out, x);
    out
}

/// Appends `repr(x)`.
pub fn push_repr(out: &mut String, x: f64) {
    kinds::require(Kind::Digits);
    if !x.is_finite() {
        out.push_str(non_finite(x));
        return;
    }
    if x.is_sign_negative() {
        out.push('-');
    }
    let x = x.abs();
    if x < 1e16 && x.trunc() == x {
        // Every whole number below 1e16 is its own shortest form.
        push_u64(out, x as u64);
        out.push_str(".0");
        return;
    }
    let digits = shortest(x);
    push_shortest(out, digits.as_str(), digits.point, true, false);
}

/// `inf`, `-inf` or `nan`, whose sign is never shown.
pub(crate) fn non_finite(x: f64) -> &'static str {
    if x.is_nan() {
        "nan"
    } else if x > 0.0 {
        "inf"
    } else {
        "-inf"
    }
}

/// Lays out shortest digits as code `r` does; `alternate` keeps a trailing point.
pub(crate) fn push_shortest(
    out: &mut String,
    digits: &str,
    point: i32,
    add_dot_0: bool,
    alternate: bool,
) {
    if point <= -4 || point > 16 {
        out.push_str(&digits[..1]);
        if digits.len() > 1 {
            out.push('.');
            out.push_str(&digits[1..]);
        } else if alternate {
            out.push('.');
        }
        push_exponent(out, point - 1, 'e');
    } else if point <= 0 {
        out.push_str("0.");
        push_zeros(out, point.unsigned_abs() as usize);
        out.push_str(digits);
    } else {
        let whole = point as usize;
        if digits.len() > whole {
            out.push_str(&digits[..whole]);
            out.push('.');
            out.push_str(&digits[whole..]);
        } else {
            out.push_str(digits);
            push_zeros(out, whole - digits.len());
            if add_dot_0 {
                out.push_str(".0");
            } else if alternate {
                out.push('.');
            }
        }
    }
}

/// `e+05`: always a sign, at least two digits.
pub(crate) fn push_exponent(out: &mut String, exponent: i32, letter: char) {
    out.push(letter);
    out.push(if exponent < 0 { '-' } else { '+' });
    let size = exponent.unsigned_abs();
    if size < 10 {
        out.push('0');
    }
    push_u64(out, u64::from(size));
}

pub(crate) fn push_zeros(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n('0', count));
}

/// The numbers 00 to 99.
const PAIRS: [u8; 200] = {
    let mut pairs = [0; 200];
    let mut n = 0;
    while n < 100 {
        pairs[2 * n] = b'0' + (n / 10) as u8;
        pairs[2 * n + 1] = b'0' + (n % 10) as u8;
        n += 1;
    }
    pairs
};

/// Appends a decimal number without going through `fmt`.
pub(crate) fn push_u64(out: &mut String, mut n: u64) {
    let mut buffer = [0u8; 20];
    let mut at = buffer.len();
    while n >= 100 {
        let pair = (n % 100) as usize * 2;
        n /= 100;
        at -= 2;
        buffer[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if n >= 10 {
        let pair = n as usize * 2;
        at -= 2;
        buffer[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    } else {
        at -= 1;
        buffer[at] = b'0' + n as u8;
    }
    push_ascii(out, &buffer[at..]);
}

/// Appends digits.
#[cfg(not(feature = "small"))]
fn push_ascii(out: &mut String, digits: &[u8]) {
    out.push_str(std::str::from_utf8(digits).unwrap_or("0"));
}
/// Appends digits, in the least code.
#[cfg(feature = "small")]
fn push_ascii(out: &mut String, digits: &[u8]) {
    for &digit in digits {
        out.push(digit.into());
    }
}

/// `str(n)` of a small int.
pub fn str_i64(n: i64) -> String {
    let mut out = String::with_capacity(20);
    push_i64(&mut out, n);
    out
}

/// Appends `str(n)`.
pub fn push_i64(out: &mut String, n: i64) {
    if n < 0 {
        out.push('-');
    }
    push_u64(out, n.unsigned_abs());
}

/// `str(n)`; `limit` is `sys.get_int_max_str_digits()` (0: none).
///
/// # Errors
/// ValueError when the number has more digits than `limit`.
pub fn str_int(n: &BigInt, limit: usize) -> Result<String, NumError> {
    // Ten bits are three digits and a little: do not spend quadratic time on a number that is refused anyway.
    let at_least = usize::try_from(n.bits().saturating_sub(1) / 10 * 3).unwrap_or(usize::MAX);
    let mut out = String::new();
    if limit == 0 || at_least <= limit {
        #[cfg(not(feature = "small"))]
        let _ = write!(out, "{n}");
        #[cfg(feature = "small")]
        out.push_str(&decimal(n));
        if limit == 0 || out.len() - usize::from(out.starts_with('-')) <= limit {
            return Ok(out);
        }
    }
    Err(NumError::Value(
        format!(
            "Exceeds the limit ({limit} digits) for integer string conversion; \
             use sys.set_int_max_str_digits() to increase the limit"
        )
        .into(),
    ))
}

/// The digits of a number by the schoolbook's division, as CPython makes them: num-bigint's faster way for very large numbers
/// weighs eight kilobytes.
#[cfg(any(test, feature = "small"))]
fn decimal(n: &BigInt) -> String {
    const CHUNK: u64 = 1_000_000_000;
    let mut rest = n.magnitude().to_u32_digits();
    let mut chunks: Vec<u64> = Vec::new();
    while !rest.is_empty() {
        let mut carry = 0;
        for digit in rest.iter_mut().rev() {
            let dividend = carry << 32 | u64::from(*digit);
            *digit = (dividend / CHUNK) as u32; // below 2^32, since the carry is below CHUNK
            carry = dividend % CHUNK;
        }
        chunks.push(carry);
        while rest.last() == Some(&0) {
            rest.pop();
        }
    }
    let mut out = String::new();
    if n.sign() == num_bigint::Sign::Minus {
        out.push('-');
    }
    let _ = write!(out, "{}", chunks.pop().unwrap_or(0));
    for chunk in chunks.iter().rev() {
        let _ = write!(out, "{chunk:09}");
    }
    out
}

/// `x.as_integer_ratio()`: numerator and positive denominator in lowest terms.
///
/// # Errors
/// OverflowError for an infinity, ValueError for a NaN.
pub fn as_integer_ratio(x: f64) -> Result<(Int, Int), NumError> {
    if x.is_infinite() {
        return overflow("cannot convert Infinity to integer ratio");
    }
    if x.is_nan() {
        return value("cannot convert NaN to integer ratio");
    }
    let (mantissa, exponent) = split(x);
    if mantissa == 0 {
        return Ok((Int::Small(0), Int::Small(1)));
    }
    let zeros = mantissa.trailing_zeros();
    let odd = BigInt::from(mantissa >> zeros) * if x < 0.0 { -1 } else { 1 };
    let exponent = exponent + zeros as i32;
    Ok(if exponent >= 0 {
        (Int::from(odd << exponent), Int::Small(1))
    } else {
        (
            Int::from(odd),
            Int::from(BigInt::from(1) << exponent.unsigned_abs()),
        )
    })
}

/// `|x| = mantissa × 2^exponent` exactly, for a finite `x`.
pub(crate) fn split(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    match (bits >> 52) as i32 & 0x7ff {
        0 => (fraction, -1074),
        biased => (fraction | 1 << 52, biased - 1075),
    }
}

#[cfg(test)]
mod tests {
    use super::{BigInt, decimal};

    #[test]
    fn schoolbook_digits_are_the_same() {
        let mut n = BigInt::from(7);
        for power in 0..200 {
            for number in [n.clone(), -n.clone(), &n - 7, BigInt::from(10).pow(power)] {
                assert_eq!(decimal(&number), number.to_string());
            }
            n = &n * 1_000_000_007_i64 + power;
        }
    }
}
