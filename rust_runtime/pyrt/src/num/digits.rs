//! Decimal digits of a double: the shortest that read back, or so many, correctly rounded (what David Gay's dtoa gives).

use super::float_repr::split;
use std::fmt::{self, Write};

/// No double has more digits than this after its point, nor more significant ones; what follows is zeros.
pub(crate) const MAX_DIGITS: usize = 1100;

/// A text buffer on the stack, long enough for 17 digits and an exponent.
struct Small {
    text: [u8; 40],
    len: usize,
}

impl Write for Small {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        let end = self.len + s.len();
        self.text
            .get_mut(self.len..end)
            .ok_or(fmt::Error)?
            .copy_from_slice(s.as_bytes());
        self.len = end;
        Ok(())
    }
}

/// `0.DIGITS × 10^point`, without sign; the digits never end in a zero unless asked for.
pub(crate) struct Digits {
    text: [u8; 40],
    pub(crate) len: usize,
    pub(crate) point: i32,
}

impl Digits {
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..self.len]).unwrap_or("0")
    }

    /// Where `x` lies exactly between two shortest forms Rust takes the upper, CPython the even one.
    fn tie_to_even(&mut self, x: f64) {
        let Some(last) = self.len.checked_sub(1).map(|at| self.text[at]) else {
            return;
        };
        // `x × 10^scale` is the digits as a whole number, off by exactly one half.
        let (mantissa, exponent) = split(x);
        let zeros = mantissa.trailing_zeros();
        let scale = self.len as i32 - self.point;
        if last % 2 == 0 || mantissa == 0 || exponent + zeros as i32 + scale != -1 {
            return;
        }
        // Below zero the scale divides by fives, which the mantissa must have; no mantissa has more than 22.
        let fives = scale.min(0).unsigned_abs();
        if fives > 22 || !(mantissa >> zeros).is_multiple_of(5u64.pow(fives)) {
            return;
        }
        self.text[self.len - 1] = last - 1;
        let below = format!("0.{}e{}", self.as_str(), self.point);
        if below.parse() != Ok(x) {
            self.text[self.len - 1] = last;
        }
    }
}

/// The shortest digits that read back as `x`, the closest of them to `x`. `x` is finite and not negative.
pub(crate) fn shortest(x: f64) -> Digits {
    let mut out = Small {
        text: [0; 40],
        len: 0,
    };
    // 17 digits, a point, `e-324`: it always fits.
    let _ = write!(out, "{x:e}");
    let mut text = [0; 40];
    let (mut len, mut exponent, mut negative, mut after_e) = (0, 0i32, false, false);
    for &byte in &out.text[..out.len] {
        match byte {
            b'0'..=b'9' if after_e => exponent = exponent * 10 + i32::from(byte - b'0'),
            b'0'..=b'9' => {
                text[len] = byte;
                len += 1;
            }
            b'e' => after_e = true,
            b'-' => negative = true,
            _ => {}
        }
    }
    let exponent = if negative { -exponent } else { exponent };
    let mut digits = Digits {
        text,
        len,
        point: exponent + 1,
    };
    digits.tie_to_even(x);
    digits
}

/// `x` with exactly `places` digits after the point, ties to even on the exact value. `x` is finite and not negative.
pub(crate) fn fixed(x: f64, places: usize) -> String {
    let shown = places.min(MAX_DIGITS);
    let mut text = format!("{x:.shown$}");
    text.extend(std::iter::repeat_n('0', places - shown));
    text
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
