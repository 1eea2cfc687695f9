//! `format(str, spec)` (Python/formatter_unicode.c format_string_internal).

use super::layout::pad;
use super::spec::{Align, SignMode, Spec};
use super::{NumError, value};

/// `format(text, spec)` for a str; `type_name` appears in messages.
///
/// # Errors
/// ValueError with CPython's message.
pub fn format_str(text: &str, spec: &str, type_name: &str) -> Result<String, NumError> {
    if spec.is_empty() {
        return Ok(text.to_owned());
    }
    format_str_with(text, &Spec::parse(spec, Align::Left, type_name)?, type_name)
}

/// `format_str` with a specification read before, for text.
///
/// # Errors
/// As `format_str`.
pub fn format_str_with(text: &str, spec: &Spec, type_name: &str) -> Result<String, NumError> {
    if let Some(code) = spec.code
        && code != 's'
    {
        return Err(Spec::unknown_code(code, type_name));
    }
    match spec.sign {
        SignMode::Default => {}
        SignMode::Space => return value("Space not allowed in string format specifier"),
        _ => return value("Sign not allowed in string format specifier"),
    }
    if spec.no_negative_zero {
        return value("Negative zero coercion (z) not allowed in string format specifier");
    }
    if spec.alternate {
        return value("Alternate form (#) not allowed in string format specifier");
    }
    if spec.align == Align::AfterSign {
        return value("'=' alignment not allowed in string format specifier");
    }
    let (shown, length) = cut(text, spec.precision);
    pad(shown, length, spec)
}

/// The first `limit` characters, and how many they are.
pub(crate) fn cut(text: &str, limit: Option<usize>) -> (&str, usize) {
    let limit = limit.unwrap_or(usize::MAX);
    if text.is_ascii() {
        let length = text.len().min(limit);
        return (&text[..length], length);
    }
    match text.char_indices().nth(limit) {
        Some((end, _)) => (&text[..end], limit),
        None => (text, text.chars().count()),
    }
}
