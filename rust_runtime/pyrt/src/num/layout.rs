//! Lays out a formatted number: sign, prefix, padding, groups of digits, the rest (Python/formatter_unicode.c fill_number).

use super::NumError;
use super::spec::{Align, SignMode, Spec};

/// The pieces of a number's text; all are ASCII but `rest`, which is one character of any kind for code `c`.
pub(crate) struct Number<'a> {
    pub(crate) negative: bool,
    /// `0x` and the like
    pub(crate) prefix: &'a str,
    /// The digits that are grouped; empty for `inf`, `nan` and code `c`
    pub(crate) digits: &'a str,
    /// Decimal point, fraction, exponent, percent sign
    pub(crate) rest: &'a str,
}

/// An empty text with room for `width` characters, or MemoryError where CPython has it too.
pub(crate) fn with_room(width: usize) -> Result<String, NumError> {
    let mut out = String::new();
    out.try_reserve(width).map_err(|_| NumError::Memory)?;
    Ok(out)
}

fn push_fill(out: &mut String, fill: char, count: usize) -> Result<(), NumError> {
    let bytes = count.checked_mul(fill.len_utf8()).ok_or(NumError::Memory)?;
    out.try_reserve(bytes).map_err(|_| NumError::Memory)?;
    out.extend(std::iter::repeat_n(fill, count));
    Ok(())
}

/// Surrounds `text`, which has `length` characters, with the padding that `spec` asks for.
pub(crate) fn pad(text: &str, length: usize, spec: &Spec) -> Result<String, NumError> {
    let padding = spec.width.unwrap_or(0).saturating_sub(length);
    let left = match spec.align {
        Align::Left => 0,
        Align::Center => padding / 2,
        Align::Right | Align::AfterSign => padding,
    };
    let mut out = with_room(text.len())?;
    push_fill(&mut out, spec.fill, left)?;
    out.push_str(text);
    push_fill(&mut out, spec.fill, padding - left)?;
    Ok(out)
}

/// Puts the pieces together as `spec` says.
pub(crate) fn lay_out(spec: &Spec, number: &Number<'_>) -> Result<String, NumError> {
    let sign = match (number.negative, spec.sign) {
        (true, _) => "-",
        (false, SignMode::Plus) => "+",
        (false, SignMode::Space) => " ",
        _ => "",
    };
    let around = sign.len() + number.prefix.len() + number.rest.chars().count();
    let width = spec.width.unwrap_or(0);
    let zero_fill = spec.fill == '0' && spec.align == Align::AfterSign;
    let least = if zero_fill {
        width.saturating_sub(around)
    } else {
        0
    };
    let mut grouped = String::new();
    let digits = match spec.grouping.separator() {
        Some((separator, size)) if !number.digits.is_empty() => {
            grouped.try_reserve(least).map_err(|_| NumError::Memory)?;
            push_grouped(&mut grouped, number.digits, separator, size, least);
            grouped.as_str()
        }
        _ => number.digits,
    };
    let padding = width.saturating_sub(around + digits.len());
    let (left, inner, right) = match spec.align {
        Align::Left => (0, 0, padding),
        Align::Right => (padding, 0, 0),
        Align::Center => (padding / 2, 0, padding - padding / 2),
        Align::AfterSign => (0, padding, 0),
    };
    let mut out = with_room(around + digits.len())?;
    push_fill(&mut out, spec.fill, left)?;
    out.push_str(sign);
    out.push_str(number.prefix);
    push_fill(&mut out, spec.fill, inner)?;
    out.push_str(digits);
    out.push_str(number.rest);
    push_fill(&mut out, spec.fill, right)?;
    Ok(out)
}

/// Appends `digits` in groups of `size`, with zeros before them until the whole is at least `least` wide. Zeros are grouped
/// too, and the text never begins with a separator, so it may become one wider.
fn push_grouped(out: &mut String, digits: &str, separator: char, size: usize, least: usize) {
    // The width of `count` digits with their separators.
    let wide = |count: usize| count + (count - 1) / size;
    let mut count = digits.len();
    if wide(count) < least {
        // The fewest digits whose width reaches `least`.
        count = least - least / (size + 1);
        if wide(count) < least {
            count += 1;
        }
    }
    let zeros = count - digits.len();
    for at in 0..count {
        if at > 0 && (count - at).is_multiple_of(size) {
            out.push(separator);
        }
        out.push(if at < zeros {
            '0'
        } else {
            char::from(digits.as_bytes()[at - zeros])
        });
    }
}
