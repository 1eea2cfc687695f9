//! Lays out a formatted number: sign, prefix, padding, groups of digits, the rest (Python/formatter_unicode.c fill_number).

use super::NumError;
use super::float_repr::push_zeros;
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
    if count == 0 {
        return Ok(());
    }
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
    let groups = spec
        .grouping
        .separator()
        .filter(|_| !number.digits.is_empty());
    let length = match groups {
        Some((_, size)) => grouped_length(grouped_digits(number.digits.len(), size, least), size),
        None => number.digits.len(),
    };
    let padding = width.saturating_sub(around + length);
    let (left, inner, right) = match spec.align {
        Align::Left => (0, 0, padding),
        Align::Right => (padding, 0, 0),
        Align::Center => (padding / 2, 0, padding - padding / 2),
        Align::AfterSign => (0, padding, 0),
    };
    let mut out = with_room((around + length).max(width))?;
    push_fill(&mut out, spec.fill, left)?;
    out.push_str(sign);
    out.push_str(number.prefix);
    push_fill(&mut out, spec.fill, inner)?;
    match groups {
        Some((separator, size)) => push_grouped(&mut out, number.digits, separator, size, least),
        None => out.push_str(number.digits),
    }
    out.push_str(number.rest);
    push_fill(&mut out, spec.fill, right)?;
    Ok(out)
}

/// How wide so many digits are with their separators.
fn grouped_length(count: usize, size: usize) -> usize {
    count + (count - 1) / size
}

/// How many digits there are once zeros make them at least `least` wide with separators.
fn grouped_digits(count: usize, size: usize, least: usize) -> usize {
    if grouped_length(count, size) >= least {
        return count;
    }
    let fewest = least - least / (size + 1);
    fewest + usize::from(grouped_length(fewest, size) < least)
}

/// Appends `digits` in groups of `size`, with zeros before them until the whole is at least `least` wide. Zeros are grouped
/// too, and the text never begins with a separator, so it may become one wider.
fn push_grouped(out: &mut String, digits: &str, separator: char, size: usize, least: usize) {
    let count = grouped_digits(digits.len(), size, least);
    let zeros = count - digits.len();
    let mut start = 0;
    let mut end = (count - 1) % size + 1;
    while start < count {
        if start > 0 {
            out.push(separator);
        }
        if end <= zeros {
            push_zeros(out, end - start);
        } else {
            push_zeros(out, zeros.saturating_sub(start));
            out.push_str(&digits[start.max(zeros) - zeros..end - zeros]);
        }
        (start, end) = (end, end + size);
    }
}
