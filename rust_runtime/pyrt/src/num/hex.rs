//! `float.hex` and `float.fromhex` (Objects/floatobject.c).

use super::convert::compose;
use super::float_repr::non_finite;
use super::parse::inf_or_nan;
use super::unicode::is_ascii_space;
use super::{NumError, overflow, value};

/// `x.hex()`.
pub fn hex(x: f64) -> String {
    if !x.is_finite() {
        return non_finite(x).to_owned();
    }
    let sign = if x.is_sign_negative() { "-" } else { "" };
    if x == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let fraction = x.to_bits() & ((1 << 52) - 1);
    match (x.to_bits() >> 52) as i32 & 0x7ff {
        0 => format!("{sign}0x0.{fraction:013x}p-1022"),
        biased => format!("{sign}0x1.{fraction:013x}p{:+}", biased - 1023),
    }
}

/// Exponents beyond this are all alike.
const FAR: i64 = 1 << 50;

/// `float.fromhex(text)`, rounded half to even.
///
/// # Errors
/// ValueError for text that is no hexadecimal number, OverflowError for one too large.
pub fn fromhex(text: &str) -> Result<f64, NumError> {
    let text = text.trim_matches(|c: char| u8::try_from(c).is_ok_and(is_ascii_space));
    let (negative, unsigned) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let size = match inf_or_nan(unsigned) {
        Some(x) => Some(x),
        None => match read(unsigned) {
            Some(number) => match compose(number.mantissa, number.sticky, number.exponent) {
                Some(_) if !number.to_end => None,
                None => return overflow("hexadecimal value too large to represent as a float"),
                size => size,
            },
            None => None,
        },
    };
    match size {
        Some(x) if negative => Ok(-x),
        Some(x) => Ok(x),
        None => value("invalid hexadecimal floating-point string"),
    }
}

/// A number that was read, not yet rounded.
struct Number {
    mantissa: u64,
    /// Nonzero digits were cut off below the mantissa.
    sticky: bool,
    exponent: i64,
    /// Nothing follows the number. CPython complains about that last.
    to_end: bool,
}

fn read(text: &[u8]) -> Option<Number> {
    let text = match text {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        rest => rest,
    };
    let (mut mantissa, mut sticky, mut exponent) = (0u64, false, 0i64);
    let (mut point, mut any, mut at) = (false, false, 0);
    while let Some(&byte) = text.get(at) {
        if byte == b'.' && !point {
            point = true;
        } else if let Some(digit) = char::from(byte).to_digit(16) {
            any = true;
            if mantissa >> 60 == 0 {
                mantissa = mantissa << 4 | u64::from(digit);
                exponent -= if point { 4 } else { 0 };
            } else {
                sticky |= digit != 0;
                exponent += if point { 0 } else { 4 };
            }
        } else {
            break;
        }
        at += 1;
    }
    let (written, rest) = match text.get(at) {
        Some(b'p' | b'P') => read_exponent(&text[at + 1..])?,
        _ => (0, &text[at..]),
    };
    any.then_some(Number {
        mantissa,
        sticky,
        exponent: exponent + written,
        to_end: rest.is_empty(),
    })
}

/// The exponent and what follows it.
fn read_exponent(text: &[u8]) -> Option<(i64, &[u8])> {
    let (negative, text) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(length);
    if digits.is_empty() {
        return None;
    }
    let size = digits.iter().fold(0i64, |n, &digit| {
        (n * 10 + i64::from(digit - b'0')).min(FAR)
    });
    Some((if negative { -size } else { size }, rest))
}
