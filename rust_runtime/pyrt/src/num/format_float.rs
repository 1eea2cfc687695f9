//! `format(float, spec)` and the text of codes e, f, g, r and % (Python/formatter_unicode.c, Python/pystrtod.c).

use super::digits::{push_fixed, shortest, significant};
use super::float_repr::{non_finite, push_exponent, push_shortest, push_zeros, repr};
use super::layout::{Number, lay_out, with_room};
use super::spec::{Align, SignMode, Spec};
use super::{NumError, value};

/// `format(x, spec)` for a float; `type_name` appears in messages.
///
/// # Errors
/// ValueError with CPython's message.
pub fn format_float(x: f64, spec: &str, type_name: &str) -> Result<String, NumError> {
    if spec.is_empty() {
        return Ok(repr(x));
    }
    format_float_with(x, &Spec::parse(spec, Align::Right, type_name)?, type_name)
}

/// `format_float` with a specification read before, for a number.
///
/// # Errors
/// As `format_float`.
pub fn format_float_with(x: f64, spec: &Spec, type_name: &str) -> Result<String, NumError> {
    let (style, upper, x) = match spec.code {
        None => (Style::General0, false, x),
        Some('e') => (Style::Exponent, false, x),
        Some('E') => (Style::Exponent, true, x),
        Some('f') => (Style::Fixed, false, x),
        Some('F') => (Style::Fixed, true, x),
        Some('g' | 'n') => (Style::General, false, x),
        Some('G') => (Style::General, true, x),
        Some('%') => (Style::Fixed, false, x * 100.0),
        Some(code) => return Err(Spec::unknown_code(code, type_name)),
    };
    if spec.precision.is_some_and(|p| p > i32::MAX as usize) {
        return value("precision too big");
    }
    let (style, precision) = match (style, spec.precision) {
        (Style::General0, None) => (Style::Shortest, 0),
        (style, precision) => (style, precision.unwrap_or(6)),
    };
    let mut text = text(x, style, precision, spec.alternate)?;
    if upper {
        text.make_ascii_uppercase();
    }
    if spec.no_negative_zero && text.starts_with('-') && is_zero(&text) {
        text.remove(0);
    }
    if spec.code == Some('%') {
        text.push('%');
    }
    let plain = !matches!(spec.sign, SignMode::Plus | SignMode::Space);
    if plain && spec.width.is_none() && spec.grouping.separator().is_none() {
        return Ok(text);
    }
    let unsigned = text.strip_prefix('-').unwrap_or(&text);
    let whole = unsigned.bytes().take_while(u8::is_ascii_digit).count();
    lay_out(
        spec,
        &Number {
            negative: unsigned.len() < text.len(),
            prefix: "",
            digits: &unsigned[..whole],
            rest: &unsigned[whole..],
        },
    )
}

/// Whether the digits before an exponent are all zero.
pub(crate) fn is_zero(text: &str) -> bool {
    text.bytes()
        .take_while(|byte| !matches!(byte, b'e' | b'E'))
        .all(|byte| matches!(byte, b'-' | b'0' | b'.'))
}

/// How the digits of a float are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Code `e`
    Exponent,
    /// Code `f`
    Fixed,
    /// Code `g`
    General,
    /// No code, with a precision: `g` that keeps a digit after the point
    General0,
    /// No code and no precision: `repr`
    Shortest,
}

/// The text of `x` with a minus sign where it has one; infinities and NaNs as `inf` and `nan`.
///
/// # Errors
/// MemoryError for a precision beyond all bounds.
pub fn text(x: f64, style: Style, precision: usize, alternate: bool) -> Result<String, NumError> {
    if !x.is_finite() {
        return Ok(non_finite(x).to_owned());
    }
    if precision > super::digits::MAX_DIGITS && (style == Style::Fixed || alternate) {
        // Room for all zeros that follow, before any is written.
        with_room(precision)?;
    }
    let mut out = String::with_capacity(24);
    if x.is_sign_negative() {
        out.push('-');
    }
    let x = x.abs();
    match style {
        Style::Fixed => {
            push_fixed(&mut out, x, precision);
            if alternate && precision == 0 {
                out.push('.');
            }
        }
        Style::Exponent => {
            let (digits, exponent) = significant(x, precision + 1);
            push_scientific(&mut out, &digits, alternate);
            push_exponent(&mut out, exponent, 'e');
        }
        Style::General => push_general(&mut out, x, precision.max(1), alternate, false),
        Style::General0 => push_general(&mut out, x, precision.max(1), alternate, true),
        Style::Shortest => {
            let digits = shortest(x);
            push_shortest(&mut out, digits.as_str(), digits.point, true, alternate);
        }
    }
    Ok(out)
}

/// `d.ddd`; the point stays without digits only in the alternate form.
fn push_scientific(out: &mut String, digits: &str, alternate: bool) {
    out.push_str(&digits[..1]);
    if digits.len() > 1 || alternate {
        out.push('.');
        out.push_str(&digits[1..]);
    }
}

fn push_general(out: &mut String, x: f64, precision: usize, alternate: bool, add_dot_0: bool) {
    // Digits that no double has are zeros, and are stripped again unless the form is alternate.
    let asked = if alternate {
        precision
    } else {
        precision.min(super::digits::MAX_DIGITS)
    };
    let (digits, exponent) = significant(x, asked);
    let digits = if alternate {
        digits.as_str()
    } else {
        let stripped = digits.trim_end_matches('0');
        if stripped.is_empty() { "0" } else { stripped }
    };
    let point = exponent + 1;
    let most = i64::try_from(precision).unwrap_or(i64::MAX) - i64::from(add_dot_0);
    if point <= -4 || i64::from(point) > most {
        push_scientific(out, digits, alternate);
        push_exponent(out, exponent, 'e');
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
