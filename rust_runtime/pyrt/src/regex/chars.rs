//! What `re` asks about characters: classes, simple case mappings, names; with the Unicode version of CPython 3.11.

use super::tables::{ALNUM, DECIMAL, EXTRA_CASES, LOWER, UPPER};

/// The packed range that holds a code point, as (first, length).
fn packed(table: &[u32], code: u32) -> Option<(u32, u32)> {
    let after = table.partition_point(|&entry| entry >> 11 <= code);
    let entry = *table.get(after.checked_sub(1)?)?;
    let (first, length) = (entry >> 11, (entry & 0x7ff) + 1);
    (code - first < length).then_some((first, length))
}

fn mapped(table: &[(u32, u32, u32, i32)], code: u32) -> u32 {
    let after = table.partition_point(|&(first, ..)| first <= code);
    match after.checked_sub(1).map(|index| table[index]) {
        Some((first, last, step, delta)) if code <= last && (code - first).is_multiple_of(step) => {
            code.wrapping_add_signed(delta)
        }
        _ => code,
    }
}

/// `\w` of a text pattern.
pub(super) fn is_word(code: u32) -> bool {
    if code < 128 {
        is_ascii_word(code)
    } else {
        packed(&ALNUM, code).is_some()
    }
}

/// `\w` under `re.ASCII` and in bytes patterns.
pub(super) fn is_ascii_word(code: u32) -> bool {
    code == 0x5f || u8::try_from(code).is_ok_and(|byte| byte.is_ascii_alphanumeric())
}

/// `\d` of a text pattern.
pub(super) fn is_decimal(code: u32) -> bool {
    packed(&DECIMAL, code).is_some()
}

/// The value of a decimal digit in any script.
pub(super) fn decimal_value(code: u32) -> Option<u32> {
    packed(&DECIMAL, code).map(|(first, _)| (code - first) % 10)
}

/// `\s` of a text pattern.
pub(super) fn is_space(code: u32) -> bool {
    matches!(code, 9..=13 | 28..=32 | 0x85 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000)
}

/// `\s` under `re.ASCII` and in bytes patterns.
pub(super) fn is_ascii_space(code: u32) -> bool {
    matches!(code, 9..=13 | 32)
}

/// Simple lower case of any character.
pub(super) fn lower(code: u32) -> u32 {
    if code < 128 {
        ascii_lower(code)
    } else {
        mapped(&LOWER, code)
    }
}

/// Simple upper case of any character.
pub(super) fn upper(code: u32) -> u32 {
    if code < 128 {
        ascii_upper(code)
    } else {
        mapped(&UPPER, code)
    }
}

/// Lower case of an ASCII letter, everything else as it is.
pub(super) fn ascii_lower(code: u32) -> u32 {
    if matches!(code, 0x41..=0x5a) {
        code + 32
    } else {
        code
    }
}

/// Upper case of an ASCII letter, everything else as it is.
pub(super) fn ascii_upper(code: u32) -> u32 {
    if matches!(code, 0x61..=0x7a) {
        code - 32
    } else {
        code
    }
}

/// The other lower-case characters that share an upper case with this one.
pub(super) fn extra_cases(code: u32) -> impl Iterator<Item = u32> {
    let first = EXTRA_CASES.partition_point(|&(key, _)| key < code);
    EXTRA_CASES[first..]
        .iter()
        .take_while(move |&&(key, _)| key == code)
        .map(|&(_, other)| other)
}

/// `str.isidentifier`, with the alphabet of Rust's standard library beyond ASCII.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    let starts = |c: char| c == '_' || c.is_alphabetic();
    chars.next().is_some_and(starts) && chars.all(|c| c == '_' || c.is_alphanumeric())
}

/// `repr(name)`, as error messages quote names.
pub(super) fn repr(name: &str) -> String {
    let quote = if name.contains('\'') && !name.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut out = String::from(quote);
    for c in name.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            _ if c == quote => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            _ if c.is_alphanumeric() => out.push(c),
            _ => out.push_str(&escaped(c)),
        }
    }
    out.push(quote);
    out
}

fn escaped(c: char) -> String {
    let code = u32::from(c);
    // `escape_debug` knows which characters are printable; an escape starts with a backslash.
    if !c.escape_debug().to_string().starts_with('\\') && !is_space(code) {
        return c.to_string();
    }
    ascii_escape(code)
}

/// A character as `backslashreplace` writes it.
pub(super) fn ascii_escape(code: u32) -> String {
    match code {
        0..=0xff => format!("\\x{code:02x}"),
        0x100..=0xffff => format!("\\u{code:04x}"),
        _ => format!("\\U{code:08x}"),
    }
}

/// `int(text)` for a number that is not negative; a number too large for the machine becomes the largest one.
pub(super) fn parse_int(text: &str) -> Option<u64> {
    let text = text.trim_matches(|c| is_space(u32::from(c)));
    let (text, negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    };
    let (mut value, mut after_digit) = (0u64, false);
    for c in text.chars() {
        if c == '_' && after_digit {
            after_digit = false;
            continue;
        }
        let digit = decimal_value(u32::from(c))?;
        value = value.saturating_mul(10).saturating_add(u64::from(digit));
        after_digit = true;
    }
    (after_digit && !(negative && value > 0)).then_some(value)
}
