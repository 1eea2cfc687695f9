//! `int(text, base)` and `float(text)` (Objects/longobject.c PyLong_FromString, Objects/floatobject.c).

use super::unicode::{is_ascii_space, is_space, to_decimal};
use super::{Int, NumError, value};
use num_bigint::{BigInt, BigUint, Sign};
use std::borrow::Cow;

/// `sys.get_int_max_str_digits()` of a fresh interpreter.
pub const DEFAULT_MAX_STR_DIGITS: usize = 4300;
/// No limit applies to numbers of so many digits.
const LIMIT_THRESHOLD: usize = 640;

/// Decimal digits and white space of all scripts as ASCII; the first other character becomes `?` and ends the text.
pub(crate) fn to_ascii(text: &str) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        if (c as u32) < 127 {
            out.push(c as u8);
        } else if is_space(c) {
            out.push(b' ');
        } else if let Some(digit) = to_decimal(c) {
            out.push(b'0' + digit);
        } else {
            out.push(b'?');
            break;
        }
    }
    Cow::Owned(out)
}

/// `int(text, base)`; `limit` is `sys.get_int_max_str_digits()` (0: none).
///
/// # Errors
/// ValueError: the text is no number (`Literal`), the base is not 0 or 2..=36, or there are too many digits.
pub fn parse_int(text: &str, base: i64, limit: usize) -> Result<Int, NumError> {
    parse_int_bytes(&to_ascii(text), base, limit)
}

/// `int(bytes, base)`.
///
/// # Errors
/// As `parse_int`.
pub fn parse_int_bytes(text: &[u8], base: i64, limit: usize) -> Result<Int, NumError> {
    if base != 0 && !(2..=36).contains(&base) {
        return value("int() base must be >= 2 and <= 36, or 0");
    }
    match read_int(text, base as u32, limit) {
        Ok(Some(n)) => Ok(n),
        Ok(None) => Err(NumError::Literal {
            before: format!("invalid literal for int() with base {base}: "),
            limit: Some(200),
        }),
        Err(error) => Err(error),
    }
}

/// None if the text is no number.
fn read_int(text: &[u8], base: u32, limit: usize) -> Result<Option<Int>, NumError> {
    let text = trim_start(text);
    let (negative, text) = split_sign(text);
    let (base, text, only_zero) = split_prefix(text, base);
    let Some((digits, rest)) = split_digits(text, base) else {
        return Ok(None);
    };
    if !base.is_power_of_two()
        && limit > 0
        && digits.len() > LIMIT_THRESHOLD
        && digits.len() > limit
    {
        return Err(NumError::Value(
            format!(
                "Exceeds the limit ({limit} digits) for integer string conversion: value has {} digits; \
                 use sys.set_int_max_str_digits() to increase the limit",
                digits.len()
            )
            .into(),
        ));
    }
    let nonzero = digits.iter().any(|&digit| digit != 0);
    if digits.is_empty() || (only_zero && nonzero) || !trim_start(rest).is_empty() {
        return Ok(None);
    }
    Ok(Some(from_digits(&digits, base, negative)))
}

fn from_digits(digits: &[u8], base: u32, negative: bool) -> Int {
    // 36^12 < 2^63: that many digits fit in any base.
    if digits.len() <= 12 || (base <= 10 && digits.len() <= 18) {
        let size = digits
            .iter()
            .fold(0i64, |n, &digit| n * i64::from(base) + i64::from(digit));
        return Int::Small(if negative { -size } else { size });
    }
    let size = BigUint::from_radix_be(digits, base).unwrap_or_default();
    let sign = if negative { Sign::Minus } else { Sign::Plus };
    Int::from(BigInt::from_biguint(sign, size))
}

fn trim_start(text: &[u8]) -> &[u8] {
    let skip = text
        .iter()
        .take_while(|&&byte| is_ascii_space(byte))
        .count();
    &text[skip..]
}

pub(crate) fn trim(text: &[u8]) -> &[u8] {
    let text = trim_start(text);
    let skip = text.iter().rev().take_while(|&&byte| is_ascii_space(byte));
    &text[..text.len() - skip.count()]
}

fn split_sign(text: &[u8]) -> (bool, &[u8]) {
    match text.first() {
        Some(b'+') => (false, &text[1..]),
        Some(b'-') => (true, &text[1..]),
        _ => (false, text),
    }
}

/// The base that a prefix asks for, the text after it, and whether only zero may follow (`00` is fine, `01` is not).
fn split_prefix(text: &[u8], base: u32) -> (u32, &[u8], bool) {
    let prefix = match text {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    if prefix != 0 && (base == 0 || base == prefix) {
        let rest = &text[2..];
        return (prefix, rest.strip_prefix(b"_").unwrap_or(rest), false);
    }
    match base {
        0 => (10, text, text.first() == Some(&b'0')),
        _ => (base, text, false),
    }
}

fn digit_value(byte: u8) -> u32 {
    char::from(byte).to_digit(36).unwrap_or(u32::MAX)
}

/// The values of the leading digits, and what follows them; None if underscores are not single and between digits.
fn split_digits(text: &[u8], base: u32) -> Option<(Vec<u8>, &[u8])> {
    let mut digits = Vec::with_capacity(text.len());
    let mut previous = b'_';
    let mut end = 0;
    for &byte in text {
        if byte == b'_' {
            if previous == b'_' {
                return None;
            }
        } else if digit_value(byte) < base {
            digits.push(digit_value(byte) as u8);
        } else {
            break;
        }
        previous = byte;
        end += 1;
    }
    (end == 0 || previous != b'_').then_some((digits, &text[end..]))
}

/// `float(text)`.
///
/// # Errors
/// ValueError: the text is no number (`Literal`).
pub fn parse_float(text: &str) -> Result<f64, NumError> {
    parse_float_bytes(&to_ascii(text))
}

/// `float(bytes)`.
///
/// # Errors
/// As `parse_float`.
pub fn parse_float_bytes(text: &[u8]) -> Result<f64, NumError> {
    read_float(trim(text)).ok_or_else(|| NumError::Literal {
        before: "could not convert string to float: ".to_owned(),
        limit: None,
    })
}

fn read_float(text: &[u8]) -> Option<f64> {
    if text.contains(&b'_') {
        return read_plain_float(&without_underscores(text)?);
    }
    read_plain_float(text)
}

/// The text without its underscores, each of which must stand between two digits.
pub(crate) fn without_underscores(text: &[u8]) -> Option<Vec<u8>> {
    let between = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        before.is_some_and(u8::is_ascii_digit) && text.get(at + 1).is_some_and(u8::is_ascii_digit)
    };
    let mut out = Vec::with_capacity(text.len());
    for (at, &byte) in text.iter().enumerate() {
        match byte {
            b'_' if !between(at) => return None,
            b'_' => {}
            _ => out.push(byte),
        }
    }
    Some(out)
}

fn read_plain_float(text: &[u8]) -> Option<f64> {
    let (negative, unsigned) = split_sign(text);
    let size = if unsigned.first()?.is_ascii_alphabetic() {
        inf_or_nan(unsigned)?
    } else {
        // Rust's grammar of digits, point and exponent is C's; its words and signs are not, and are handled here.
        if unsigned
            .iter()
            .any(|byte| !matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
            || matches!(unsigned[0], b'+' | b'-' | b'e' | b'E')
        {
            return None;
        }
        std::str::from_utf8(unsigned).ok()?.parse().ok()?
    };
    Some(if negative { -size } else { size })
}

/// `inf`, `infinity` or `nan` in any case.
pub(crate) fn inf_or_nan(word: &[u8]) -> Option<f64> {
    if word.eq_ignore_ascii_case(b"inf") || word.eq_ignore_ascii_case(b"infinity") {
        Some(f64::INFINITY)
    } else {
        word.eq_ignore_ascii_case(b"nan").then_some(f64::NAN)
    }
}
