//! Decimal digits of a double: the shortest that read back, or so many, correctly rounded (what David Gay's dtoa gives).

use super::float_repr::{push_u64, split};
use std::fmt::Write;

/// No double has more digits than this after its point, nor more significant ones; what follows is zeros.
pub(crate) const MAX_DIGITS: usize = 1100;

/// `0.DIGITS × 10^point`, without sign; the digits do not end in a zero.
pub(crate) struct Digits {
    text: [u8; 20],
    len: usize,
    pub(crate) point: i32,
}

impl Digits {
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..self.len]).unwrap_or("0")
    }

    /// From a number without leading zeros whose last `decimals` digits stand after the point.
    fn from_scaled(mut number: u64, decimals: i32) -> Self {
        let count = number.checked_ilog10().unwrap_or(0) as usize + 1;
        let point = count as i32 - decimals;
        let mut digits = Self {
            text: [b'0'; 20],
            len: 0,
            point,
        };
        for at in (0..count).rev() {
            let digit = (number % 10) as u8;
            if digit != 0 && digits.len == 0 {
                digits.len = at + 1;
            }
            digits.text[at] = b'0' + digit;
            number /= 10;
        }
        digits.len = digits.len.max(1);
        digits
    }
}

/// The shortest digits that read back as `x`, of these the closest to `x`, of two such the even one. `x` is finite and
/// not negative.
pub(crate) fn shortest(x: f64) -> Digits {
    // At most 15 digits, six of them after the point: found by one exact division, which rounds as reading does.
    if (1e-5..1e9).contains(&x) {
        let scaled = (x * 1e6).round();
        if scaled / 1e6 == x {
            return Digits::from_scaled(scaled as u64, 6);
        }
    }
    let mut buffer = ryu::Buffer::new();
    let written = buffer.format_finite(x).as_bytes();
    let (mut text, mut len, mut point) = ([b'0'; 20], 0, 0i32);
    let (mut exponent, mut after_point, mut index) = (0i32, false, 0);
    while index < written.len() {
        match written[index] {
            b'.' => after_point = true,
            b'e' => {
                exponent = read_exponent(&written[index + 1..]);
                break;
            }
            digit => {
                // Zeros before the first digit only move the point.
                if digit != b'0' || len > 0 {
                    text[len.min(19)] = digit;
                    len += 1;
                    point += i32::from(!after_point);
                } else if after_point {
                    point -= 1;
                }
            }
        }
        index += 1;
    }
    while len > 1 && text[len.min(20) - 1] == b'0' {
        len -= 1;
    }
    Digits {
        text,
        len: len.clamp(1, 20),
        point: if len == 0 { 1 } else { point + exponent },
    }
}

fn read_exponent(text: &[u8]) -> i32 {
    let (negative, digits) = match text.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, text),
    };
    let size = digits
        .iter()
        .fold(0, |n, &digit| n * 10 + i32::from(digit - b'0'));
    if negative { -size } else { size }
}

/// `x × 10^places` as a whole number, ties to even, where that is small enough to be found in 128 bits.
pub(crate) fn scaled(x: f64, places: usize) -> Option<u64> {
    let (mantissa, exponent) = split(x);
    let power = 10u128.checked_pow(u32::try_from(places).ok()?)?;
    let exact = u128::from(mantissa).checked_mul(power)?;
    let whole = if exponent >= 0 {
        if exponent > 10 {
            return None;
        }
        exact.checked_mul(1 << exponent)?
    } else if exponent <= -128 {
        // Far below one half, as long as the product has fewer bits than are cut off.
        if exact.leading_zeros() == 0 {
            return None;
        }
        0
    } else {
        let cut = exponent.unsigned_abs();
        let (kept, half) = (exact >> cut, 1u128 << (cut - 1));
        let rest = exact & (half | (half - 1));
        kept + u128::from(rest > half || (rest == half && kept & 1 == 1))
    };
    u64::try_from(whole).ok()
}

/// `x` with exactly `places` digits after the point, ties to even on the exact value. `x` is finite and not negative.
pub(crate) fn push_fixed(out: &mut String, x: f64, places: usize) {
    if places <= 20
        && let Some(number) = scaled(x, places)
    {
        push_scaled(out, number, places);
        return;
    }
    let shown = places.min(MAX_DIGITS);
    // Writing to a String cannot fail.
    let _ = write!(out, "{x:.shown$}");
    out.extend(std::iter::repeat_n('0', places - shown));
}

/// A whole number with a point before its last `places` digits, at most 20.
fn push_scaled(out: &mut String, number: u64, places: usize) {
    if places == 0 {
        push_u64(out, number);
        return;
    }
    let unit = 10u64.checked_pow(places as u32);
    let (whole, mut fraction) = match unit {
        Some(unit) => (number / unit, number % unit),
        None => (0, number),
    };
    push_u64(out, whole);
    let mut text = [b'0'; 20];
    for digit in text[..places].iter_mut().rev() {
        *digit = b'0' + (fraction % 10) as u8;
        fraction /= 10;
    }
    out.push('.');
    out.push_str(std::str::from_utf8(&text[..places]).unwrap_or("0"));
}

/// The first `count` significant digits of `x` (at least one), rounded, and the decimal exponent of the first of them.
pub(crate) fn significant(x: f64, count: usize) -> (String, i32) {
    let shown = count.clamp(1, MAX_DIGITS);
    let text = format!("{x:.*e}", shown - 1);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut digits = String::with_capacity(count.max(1));
    digits.extend(mantissa.chars().filter(char::is_ascii_digit));
    digits.extend(std::iter::repeat_n('0', count.max(1) - shown));
    (digits, exponent.parse().unwrap_or(0))
}
