//! printf-style formatting, `text % args`: one conversion is read and rendered at a time (Objects/unicodeobject.c).

use super::float_repr::{push_zeros, str_i64, str_int};
use super::format_float::{Style, text};
use super::format_int::character;
use super::format_str::cut;
use super::layout::with_room;
use super::{NumError, value};
use num_bigint::BigInt;
use num_traits::Signed;

/// A width or precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    None,
    Is(usize),
    /// `*`: the next argument says it
    Star,
}

/// One conversion: `%[(key)][flags][width][.precision][length]code`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion<'a> {
    pub key: Option<&'a str>,
    pub left: bool,
    pub plus: bool,
    pub blank: bool,
    pub alternate: bool,
    pub zero: bool,
    pub width: Count,
    pub precision: Count,
    pub code: char,
    /// How many characters of the text, after the `%`, belong to it.
    pub length: usize,
}

/// An error while a conversion was read, after so many `*` (arguments that CPython had already asked for).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    pub error: NumError,
    pub stars: usize,
    /// A key was read before: without a mapping the error is TypeError `format requires a mapping` instead.
    pub keyed: bool,
}

struct Reader<'a> {
    rest: &'a str,
    length: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn skip(&mut self, c: char) {
        self.rest = &self.rest[c.len_utf8()..];
        self.length += 1;
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.skip(wanted);
        }
        found
    }

    /// The text up to the parenthesis that closes one read before.
    fn key(&mut self) -> Option<&'a str> {
        let start = self.rest;
        let mut depth = 1;
        while let Some(c) = self.peek() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                let key = &start[..start.len() - self.rest.len()];
                self.skip(c);
                return Some(key);
            }
            self.skip(c);
        }
        None
    }

    /// `*`, or digits up to `most`.
    fn count(&mut self, most: i64, too_big: &'static str) -> Result<Count, NumError> {
        if self.take('*') {
            return Ok(Count::Star);
        }
        let mut number: Option<i64> = None;
        while let Some(c) = self.peek().filter(char::is_ascii_digit) {
            let digit = i64::from(c as u8 - b'0');
            let so_far = number.unwrap_or(0);
            if so_far > (most - digit) / 10 {
                return value(too_big);
            }
            number = Some(so_far * 10 + digit);
            self.skip(c);
        }
        Ok(number.map_or(Count::None, |n| {
            Count::Is(usize::try_from(n).unwrap_or(usize::MAX))
        }))
    }
}

/// Reads one conversion from the text after its `%`.
///
/// # Errors
/// ValueError with CPython's message; the code itself is judged later, see `unsupported`.
pub fn parse_conversion(text: &str) -> Result<Conversion<'_>, ParseError> {
    let mut conversion = Conversion {
        key: None,
        left: false,
        plus: false,
        blank: false,
        alternate: false,
        zero: false,
        width: Count::None,
        precision: Count::None,
        code: '%',
        length: 0,
    };
    let mut reader = Reader {
        rest: text,
        length: 0,
    };
    match read(&mut reader, &mut conversion) {
        Ok(()) => {
            conversion.length = reader.length;
            Ok(conversion)
        }
        Err(error) => Err(ParseError {
            error,
            stars: [conversion.width, conversion.precision]
                .iter()
                .filter(|&&count| count == Count::Star)
                .count(),
            keyed: text.starts_with('('),
        }),
    }
}

fn read<'a>(reader: &mut Reader<'a>, into: &mut Conversion<'a>) -> Result<(), NumError> {
    if reader.take('(') {
        into.key = reader.key();
        if into.key.is_none() {
            return value("incomplete format key");
        }
    }
    while let Some(flag) = reader.peek() {
        match flag {
            '-' => into.left = true,
            '+' => into.plus = true,
            ' ' => into.blank = true,
            '#' => into.alternate = true,
            '0' => into.zero = true,
            _ => break,
        }
        reader.skip(flag);
    }
    into.width = reader.count(i64::MAX, "width too big")?;
    if reader.take('.') {
        into.precision = match reader.count(i64::from(i32::MAX), "precision too big")? {
            Count::None => Count::Is(0),
            count => count,
        };
    }
    if let Some(size @ ('h' | 'l' | 'L')) = reader.peek() {
        reader.skip(size);
    }
    match reader.peek() {
        Some(code) => {
            reader.skip(code);
            into.code = code;
            Ok(())
        }
        None => value("incomplete format"),
    }
}

/// ValueError for a conversion code that does not exist, `index` being its place in the text in characters.
pub fn unsupported(code: char, index: usize) -> NumError {
    let shown = if (32..128).contains(&(code as u32)) {
        code
    } else {
        '?'
    };
    NumError::Value(
        format!(
            "unsupported format character '{shown}' (0x{:x}) at index {index}",
            code as u32
        )
        .into(),
    )
}

/// A conversion whose `*` are resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved {
    pub left: bool,
    pub plus: bool,
    pub blank: bool,
    pub alternate: bool,
    pub zero: bool,
    pub width: usize,
    pub precision: Option<usize>,
    pub code: char,
}

impl Conversion<'_> {
    /// Puts in the arguments that the `*` took: a negative width aligns left, a negative precision counts as 0.
    pub fn resolve(&self, width: i64, precision: i64) -> Resolved {
        let (left, width) = match self.width {
            Count::None => (self.left, 0),
            Count::Is(width) => (self.left, width),
            Count::Star => (
                self.left || width < 0,
                usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX),
            ),
        };
        let precision = match self.precision {
            Count::None => None,
            Count::Is(precision) => Some(precision),
            Count::Star => Some(usize::try_from(precision).unwrap_or(0)),
        };
        Resolved {
            left,
            plus: self.plus,
            blank: self.blank,
            alternate: self.alternate,
            zero: self.zero,
            width,
            precision,
            code: self.code,
        }
    }
}

/// Renders `%d %i %u %o %x %X` of a small int.
///
/// # Errors
/// OverflowError for a precision beyond all bounds, MemoryError for a width.
pub fn percent_i64(n: i64, how: &Resolved) -> Result<String, NumError> {
    let size = n.unsigned_abs();
    let digits = match how.code {
        'o' => format!("{size:o}"),
        'x' => format!("{size:x}"),
        'X' => format!("{size:X}"),
        _ => str_i64(n).trim_start_matches('-').to_owned(),
    };
    place_int(n < 0, &digits, how)
}

/// Renders `%d %i %u %o %x %X` of a big int; `limit` is `sys.get_int_max_str_digits()` (0: none).
///
/// # Errors
/// As `percent_i64`; also ValueError when a decimal text would have more digits than `limit`.
pub fn percent_int(n: &BigInt, how: &Resolved, limit: usize) -> Result<String, NumError> {
    let digits = match how.code {
        'o' => n.magnitude().to_str_radix(8),
        'x' => n.magnitude().to_str_radix(16),
        'X' => n.magnitude().to_str_radix(16).to_ascii_uppercase(),
        _ => str_int(n, limit)?.trim_start_matches('-').to_owned(),
    };
    place_int(n.is_negative(), &digits, how)
}

fn place_int(negative: bool, digits: &str, how: &Resolved) -> Result<String, NumError> {
    let precision = how.precision.unwrap_or(0);
    if precision > i32::MAX as usize - 3 {
        return super::overflow("precision too large");
    }
    let mut padded = with_room(precision.max(digits.len()))?;
    push_zeros(&mut padded, precision.saturating_sub(digits.len()));
    padded.push_str(digits);
    let prefix = match how.code {
        'o' if how.alternate => "0o",
        'x' if how.alternate => "0x",
        'X' if how.alternate => "0X",
        _ => "",
    };
    place_number(negative, prefix, &padded, how)
}

/// Renders `%e %E %f %F %g %G` of a float.
///
/// # Errors
/// MemoryError for a width or precision beyond all bounds.
pub fn percent_float(x: f64, how: &Resolved) -> Result<String, NumError> {
    let style = match how.code {
        'e' | 'E' => Style::Exponent,
        'f' | 'F' => Style::Fixed,
        _ => Style::General,
    };
    let mut shown = text(x, style, how.precision.unwrap_or(6), how.alternate)?;
    if how.code.is_ascii_uppercase() {
        shown.make_ascii_uppercase();
    }
    let unsigned = shown.strip_prefix('-').unwrap_or(&shown);
    place_number(unsigned.len() < shown.len(), "", unsigned, how)
}

fn place_number(
    negative: bool,
    prefix: &str,
    digits: &str,
    how: &Resolved,
) -> Result<String, NumError> {
    let sign = if negative {
        "-"
    } else if how.plus {
        "+"
    } else if how.blank {
        " "
    } else {
        ""
    };
    let length = sign.len() + prefix.len() + digits.len();
    let padding = how.width.saturating_sub(length);
    let mut out = with_room(length.max(how.width))?;
    if !how.left && !how.zero {
        out.extend(std::iter::repeat_n(' ', padding));
    }
    out.push_str(sign);
    out.push_str(prefix);
    if !how.left && how.zero {
        push_zeros(&mut out, padding);
    }
    out.push_str(digits);
    if how.left {
        out.extend(std::iter::repeat_n(' ', padding));
    }
    Ok(out)
}

/// Renders `%s %r %a` of a text made before: cut to the precision, padded with spaces.
///
/// # Errors
/// MemoryError for a width beyond all bounds.
pub fn percent_text(shown: &str, how: &Resolved) -> Result<String, NumError> {
    let (shown, length) = cut(shown, how.precision);
    pad_spaces(shown, length, how)
}

/// Renders `%c` of an int.
///
/// # Errors
/// OverflowError for a number that is no character.
pub fn percent_char(n: i64, how: &Resolved) -> Result<String, NumError> {
    let mut buffer = [0; 4];
    pad_spaces(character(n)?.encode_utf8(&mut buffer), 1, how)
}

/// Renders `%c` of a str, None unless it is one character.
///
/// # Errors
/// MemoryError for a width beyond all bounds.
pub fn percent_char_of(shown: &str, how: &Resolved) -> Option<Result<String, NumError>> {
    let mut chars = shown.chars();
    (chars.next().is_some() && chars.next().is_none()).then(|| pad_spaces(shown, 1, how))
}

fn pad_spaces(shown: &str, length: usize, how: &Resolved) -> Result<String, NumError> {
    let padding = how.width.saturating_sub(length);
    let mut out = with_room(shown.len().saturating_add(padding))?;
    if !how.left {
        out.extend(std::iter::repeat_n(' ', padding));
    }
    out.push_str(shown);
    if how.left {
        out.extend(std::iter::repeat_n(' ', padding));
    }
    Ok(out)
}
