//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` (Python/formatter_unicode.c).

use super::unicode::to_decimal;
use super::{NumError, value};
use std::borrow::Cow;

/// Where padding goes; `AfterSign` is `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
    Center,
    AfterSign,
}

/// What shows that a number is not negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignMode {
    /// Nothing was said.
    Default,
    Minus,
    Plus,
    Space,
}

/// The separator of groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    None,
    Comma,
    Underscore,
    /// Underscores every four digits: bases 2, 8 and 16.
    UnderscoreFour,
}

impl Grouping {
    pub(crate) fn separator(self) -> Option<(char, usize)> {
        match self {
            Self::None => None,
            Self::Comma => Some((',', 3)),
            Self::Underscore => Some(('_', 3)),
            Self::UnderscoreFour => Some(('_', 4)),
        }
    }
}

/// A format specification that was read; what it may say depends on the type it is applied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    pub fill: char,
    pub align: Align,
    pub sign: SignMode,
    /// `z`: a result of minus zero loses its sign.
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: Option<usize>,
    pub grouping: Grouping,
    pub precision: Option<usize>,
    /// The presentation type.
    pub code: Option<char>,
}

fn align_of(c: char) -> Option<Align> {
    match c {
        '<' => Some(Align::Left),
        '>' => Some(Align::Right),
        '^' => Some(Align::Center),
        '=' => Some(Align::AfterSign),
        _ => None,
    }
}

/// The unread rest of a specification.
struct Reader<'a>(&'a str);

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.0.chars().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        match self.0.strip_prefix(wanted) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn skip(&mut self, c: char) {
        self.0 = &self.0[c.len_utf8()..];
    }

    /// A number in decimal digits of any script; None if there is none.
    fn number(&mut self) -> Result<Option<usize>, NumError> {
        let mut number: Option<i64> = None;
        while let Some((c, digit)) = self.peek().and_then(|c| Some((c, to_decimal(c)?))) {
            let so_far = number.unwrap_or(0).checked_mul(10);
            number = so_far.and_then(|n| n.checked_add(i64::from(digit)));
            if number.is_none() {
                return value("Too many decimal digits in format string");
            }
            self.skip(c);
        }
        Ok(number.map(|n| usize::try_from(n).unwrap_or(usize::MAX)))
    }

    fn fill_and_align(&mut self) -> (Option<char>, Option<Align>) {
        let mut chars = self.0.chars();
        let (first, second) = (chars.next(), chars.next());
        if let (Some(fill), Some(align)) = (first, second.and_then(align_of)) {
            self.skip(fill);
            self.0 = &self.0[1..];
            return (Some(fill), Some(align));
        }
        let align = first.and_then(align_of);
        if align.is_some() {
            self.0 = &self.0[1..];
        }
        (None, align)
    }

    fn sign(&mut self) -> SignMode {
        if self.take('+') {
            SignMode::Plus
        } else if self.take('-') {
            SignMode::Minus
        } else if self.take(' ') {
            SignMode::Space
        } else {
            SignMode::Default
        }
    }

    fn grouping(&mut self) -> Result<Grouping, NumError> {
        let comma = self.take(',');
        let underscore = self.take('_');
        if underscore && (comma || self.peek() == Some(',')) {
            return value("Cannot specify both ',' and '_'.");
        }
        Ok(match (comma, underscore) {
            (true, _) => Grouping::Comma,
            (_, true) => Grouping::Underscore,
            _ => Grouping::None,
        })
    }
}

impl Spec {
    /// Reads a specification for an object of the named type; numbers align to the right by default, text to the left.
    ///
    /// # Errors
    /// ValueError with CPython's message.
    pub fn parse(text: &str, default: Align, type_name: &str) -> Result<Self, NumError> {
        let mut reader = Reader(text);
        let (given_fill, given_align) = reader.fill_and_align();
        let mut spec = Self {
            fill: given_fill.unwrap_or(' '),
            align: given_align.unwrap_or(default),
            sign: reader.sign(),
            no_negative_zero: reader.take('z'),
            alternate: reader.take('#'),
            width: None,
            grouping: Grouping::None,
            precision: None,
            code: None,
        };
        if given_fill.is_none() && reader.take('0') {
            spec.fill = '0';
            if given_align.is_none() && default == Align::Right {
                spec.align = Align::AfterSign;
            }
        }
        spec.width = reader.number()?;
        spec.grouping = reader.grouping()?;
        if reader.take('.') {
            spec.precision = reader.number()?;
            if spec.precision.is_none() {
                return value("Format specifier missing precision");
            }
        }
        let mut rest = reader.0.chars();
        spec.code = rest.next();
        if rest.next().is_some() {
            return Err(NumError::Value(
                format!("Invalid format specifier '{text}' for object of type '{type_name}'")
                    .into(),
            ));
        }
        spec.check_grouping(default)?;
        Ok(spec)
    }

    fn check_grouping(&mut self, default: Align) -> Result<(), NumError> {
        let separator = match self.grouping {
            Grouping::None => return Ok(()),
            Grouping::Comma => ',',
            Grouping::Underscore | Grouping::UnderscoreFour => '_',
        };
        // Text without a type is of type `s`.
        let code = self.code.or((default == Align::Left).then_some('s'));
        match code {
            None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => Ok(()),
            Some('b' | 'o' | 'x' | 'X') if separator == '_' => {
                self.grouping = Grouping::UnderscoreFour;
                Ok(())
            }
            Some(code) => Err(NumError::Value(
                format!("Cannot specify '{separator}' with '{}'.", shown(code)).into(),
            )),
        }
    }

    /// ValueError for a presentation type that the object's type does not know.
    pub(crate) fn unknown_code(code: char, type_name: &str) -> NumError {
        NumError::Value(
            format!(
                "Unknown format code '{}' for object of type '{type_name}'",
                shown(code)
            )
            .into(),
        )
    }
}

/// A presentation type as messages show it.
fn shown(code: char) -> Cow<'static, str> {
    if (code as u32) > 32 && (code as u32) < 128 {
        code.to_string().into()
    } else {
        format!("\\x{:x}", code as u32).into()
    }
}
