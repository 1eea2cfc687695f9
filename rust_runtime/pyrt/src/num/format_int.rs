//! `format(int, spec)` (Python/formatter_unicode.c format_long_internal).

use super::float_repr::{str_i64, str_int};
use super::format_float::format_float_with;
use super::layout::{Number, lay_out};
use super::spec::{Align, SignMode, Spec};
use super::{NumError, overflow, value};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// `format(n, spec)` for an int; `type_name` appears in messages (`int`, or `bool`'s and subclasses' own).
///
/// # Errors
/// ValueError or OverflowError with CPython's message.
pub fn format_i64(n: i64, spec: &str, type_name: &str) -> Result<String, NumError> {
    if spec.is_empty() {
        return Ok(str_i64(n));
    }
    format_i64_with(n, &Spec::parse(spec, Align::Right, type_name)?, type_name)
}

/// `format_i64` with a specification read before, for a number.
///
/// # Errors
/// As `format_i64`.
pub fn format_i64_with(n: i64, spec: &Spec, type_name: &str) -> Result<String, NumError> {
    match spec.code {
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => {
            return format_float_with(n as f64, spec, type_name);
        }
        Some('c') => return format_char(Some(n), spec),
        _ => check(spec, type_name)?,
    }
    let size = n.unsigned_abs();
    let digits = match spec.code {
        Some('b') => format!("{size:b}"),
        Some('o') => format!("{size:o}"),
        Some('x') => format!("{size:x}"),
        Some('X') => format!("{size:X}"),
        _ => {
            let mut digits = String::with_capacity(20);
            super::float_repr::push_u64(&mut digits, size);
            digits
        }
    };
    place(spec, n < 0, &digits)
}

/// `format(n, spec)` for a big int; `limit` is `sys.get_int_max_str_digits()` (0: none).
///
/// # Errors
/// As `format_i64`; also ValueError when a decimal text would have more digits than `limit`.
pub fn format_int(
    n: &BigInt,
    spec: &str,
    type_name: &str,
    limit: usize,
) -> Result<String, NumError> {
    if spec.is_empty() {
        return str_int(n, limit);
    }
    let spec = Spec::parse(spec, Align::Right, type_name)?;
    format_int_with(n, &spec, type_name, limit)
}

/// `format_int` with a specification read before, for a number.
///
/// # Errors
/// As `format_int`.
pub fn format_int_with(
    n: &BigInt,
    spec: &Spec,
    type_name: &str,
    limit: usize,
) -> Result<String, NumError> {
    match spec.code {
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => {
            return format_float_with(super::convert::to_f64(n)?, spec, type_name);
        }
        Some('c') => return format_char(n.to_i64(), spec),
        _ => check(spec, type_name)?,
    }
    let digits = match spec.code {
        Some('b') => n.magnitude().to_str_radix(2),
        Some('o') => n.magnitude().to_str_radix(8),
        Some('x') => n.magnitude().to_str_radix(16),
        Some('X') => n.magnitude().to_str_radix(16).to_ascii_uppercase(),
        _ => str_int(n, limit)?,
    };
    place(
        spec,
        n.is_negative(),
        digits.strip_prefix('-').unwrap_or(&digits),
    )
}

/// Refuses what the specification of an int may not say.
fn check(spec: &Spec, type_name: &str) -> Result<(), NumError> {
    if let Some(code) = spec.code
        && !matches!(code, 'b' | 'd' | 'o' | 'x' | 'X' | 'n' | 'c')
    {
        return Err(Spec::unknown_code(code, type_name));
    }
    if spec.precision.is_some() {
        return value("Precision not allowed in integer format specifier");
    }
    if spec.no_negative_zero {
        return value("Negative zero coercion (z) not allowed in integer format specifier");
    }
    Ok(())
}

fn place(spec: &Spec, negative: bool, digits: &str) -> Result<String, NumError> {
    let prefix = match spec.code {
        Some('b') if spec.alternate => "0b",
        Some('o') if spec.alternate => "0o",
        Some('x') if spec.alternate => "0x",
        Some('X') if spec.alternate => "0X",
        _ => "",
    };
    let number = Number {
        negative,
        prefix,
        digits,
        rest: "",
    };
    lay_out(spec, &number)
}

/// Code `c`: the character with that number.
fn format_char(n: Option<i64>, spec: &Spec) -> Result<String, NumError> {
    check(spec, "int")?;
    if spec.sign != SignMode::Default {
        return value("Sign not allowed with integer format specifier 'c'");
    }
    if spec.alternate {
        return value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    let Some(n) = n else {
        return overflow("Python int too large to convert to C long");
    };
    let mut buffer = [0; 4];
    let number = Number {
        negative: false,
        prefix: "",
        digits: "",
        rest: character(n)?.encode_utf8(&mut buffer),
    };
    lay_out(spec, &number)
}

/// The character `chr(n)`; a surrogate, which texts here cannot hold, is refused by a message of our own.
pub(crate) fn character(n: i64) -> Result<char, NumError> {
    if !(0..0x11_0000).contains(&n) {
        return overflow("%c arg not in range(0x110000)");
    }
    match u32::try_from(n).ok().and_then(char::from_u32) {
        Some(c) => Ok(c),
        None => value("surrogates are not supported"),
    }
}
