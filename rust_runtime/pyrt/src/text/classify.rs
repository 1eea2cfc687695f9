//! The predicates of `str` (`isalpha`, `isspace`, …) and of its characters, after Objects/unicodeobject.c.

use super::unicode_classes as classes;
use super::unicode_identifiers as identifiers;

/// Whether `str.isspace` holds for the character (bidirectional type WS, B or S, or category Zs).
pub fn is_space(c: char) -> bool {
    match c {
        '\t'..='\r' | '\x1c'..='\x1f' | ' ' => true,
        '\0'..='\x7f' => false,
        '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' => true,
        '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => true,
        _ => false,
    }
}

/// Whether the character ends a line for `str.splitlines`.
pub fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether the character is a letter.
pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic()
    } else {
        classes::ALPHA.contains(c)
    }
}

/// The value of a decimal digit of any script: what `int` and `float` accept.
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = c as u32;
    let after = classes::DECIMAL_ZEROS.partition_point(|&zero| zero <= code);
    let value = code - classes::DECIMAL_ZEROS[..after].last()?;
    (value < 10).then_some(value)
}

/// Whether the character is a decimal digit.
pub fn is_decimal(c: char) -> bool {
    decimal_value(c).is_some()
}

/// Whether the character is a digit, decimal or not.
pub fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_digit()
    } else {
        classes::DIGIT.contains(c)
    }
}

/// Whether the character has a numeric value.
pub fn is_numeric(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_digit()
    } else {
        classes::NUMERIC.contains(c)
    }
}

/// Whether the character is a letter or has a numeric value.
pub fn is_alnum(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        is_alpha(c) || is_numeric(c)
    }
}

/// Whether `repr` shows the character as it is.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        (' '..='~').contains(&c)
    } else {
        PRINTABLE.contains(c)
    }
}

#[cfg(not(feature = "small"))]
use classes::PRINTABLE;
/// What every program needs for the `repr` of texts.
#[cfg(feature = "small")]
static PRINTABLE: super::unicode::Packed<{ classes::PRINTABLE.packed_size() }> =
    super::unicode::Packed::new(&classes::PRINTABLE);

/// Whether the character is lowercase.
pub fn is_lower(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_lowercase()
    } else {
        classes::LOWER.contains(c)
    }
}

/// Whether the character is uppercase.
pub fn is_upper(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_uppercase()
    } else {
        classes::UPPER.contains(c)
    }
}

/// Whether the character is titlecase, as `ǅ` is.
pub fn is_title(c: char) -> bool {
    !c.is_ascii() && classes::TITLE.contains(c)
}

/// Whether the character has the property Cased.
pub fn is_cased(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic()
    } else {
        classes::CASED.contains(c)
    }
}

/// Whether the search for a final sigma skips the character.
pub fn is_case_ignorable(c: char) -> bool {
    classes::CASE_IGNORABLE.contains(c)
}

/// Whether an identifier may begin with the character.
pub fn is_identifier_start(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic() || c == '_'
    } else {
        identifiers::IDENTIFIER_START.contains(c)
    }
}

/// Whether an identifier may go on with the character.
pub fn is_identifier_continue(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric() || c == '_'
    } else {
        identifiers::IDENTIFIER_CONTINUE.contains(c)
    }
}

/// `str.isalpha`
pub fn str_isalpha(s: &str) -> bool {
    !s.is_empty() && s.chars().all(is_alpha)
}

/// `str.isdecimal`
pub fn str_isdecimal(s: &str) -> bool {
    !s.is_empty() && s.chars().all(is_decimal)
}

/// `str.isdigit`
pub fn str_isdigit(s: &str) -> bool {
    !s.is_empty() && s.chars().all(is_digit)
}

/// `str.isnumeric`
pub fn str_isnumeric(s: &str) -> bool {
    !s.is_empty() && s.chars().all(is_numeric)
}

/// `str.isalnum`
pub fn str_isalnum(s: &str) -> bool {
    !s.is_empty() && s.chars().all(is_alnum)
}

/// `str.isspace`
pub fn str_isspace(s: &str) -> bool {
    !s.is_empty() && s.chars().all(is_space)
}

/// `str.isprintable`
pub fn str_isprintable(s: &str) -> bool {
    s.chars().all(is_printable)
}

/// `str.isascii`
pub fn str_isascii(s: &str) -> bool {
    s.is_ascii()
}

/// `str.isidentifier`
pub fn str_isidentifier(s: &str) -> bool {
    let mut chars = s.chars();
    chars.next().is_some_and(is_identifier_start) && chars.all(is_identifier_continue)
}

/// `str.islower`: at least one lowercase character, and neither uppercase nor titlecase ones.
pub fn str_islower(s: &str) -> bool {
    let mut found = false;
    for c in s.chars() {
        if is_upper(c) || is_title(c) {
            return false;
        }
        found = found || is_lower(c);
    }
    found
}

/// `str.isupper`: at least one uppercase character, and neither lowercase nor titlecase ones.
pub fn str_isupper(s: &str) -> bool {
    let mut found = false;
    for c in s.chars() {
        if is_lower(c) || is_title(c) {
            return false;
        }
        found = found || is_upper(c);
    }
    found
}

/// `str.istitle`: uppercase only after uncased characters and lowercase only after cased ones.
pub fn str_istitle(s: &str) -> bool {
    let (mut found, mut inside) = (false, false);
    for c in s.chars() {
        if is_upper(c) || is_title(c) {
            if inside {
                return false;
            }
            (found, inside) = (true, true);
        } else if is_lower(c) {
            if !inside {
                return false;
            }
            (found, inside) = (true, true);
        } else {
            inside = false;
        }
    }
    found
}
