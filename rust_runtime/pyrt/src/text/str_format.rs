//! Templates of `str.format`: the parser, field names, automatic numbering and the expansion, after Objects/stringlib/unicode_format.h.

use super::TextError;
use super::classify::decimal_value;

/// A replacement field as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// What stands before `!` and `:`.
    pub name: &'a str,
    /// The character after `!`.
    pub conversion: Option<char>,
    /// What stands after `:`.
    pub spec: &'a str,
    /// Whether the specification has fields of its own.
    pub spec_is_nested: bool,
}

/// Literal text, and the field that follows it if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Text with doubled braces resolved.
    pub literal: &'a str,
    /// The field after it.
    pub field: Option<Field<'a>>,
}

/// Splits a template into pieces, as `string.Formatter().parse` does.
#[derive(Clone, Debug)]
pub struct Parser<'a> {
    template: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    /// A parser of a whole template.
    pub fn new(template: &'a str) -> Self {
        Parser { template, at: 0 }
    }

    fn peek(&self) -> Option<char> {
        self.template[self.at..].chars().next()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn piece(&mut self) -> Result<Piece<'a>, TextError> {
        let start = self.at;
        let rest = &self.template.as_bytes()[start..];
        let Some(offset) = super::needles::memchr2(b'{', b'}', rest) else {
            self.at = self.template.len();
            return Ok(Piece {
                literal: &self.template[start..],
                field: None,
            });
        };
        let brace = self.template.as_bytes()[start + offset];
        self.at = start + offset + 1;
        let next = self.template.as_bytes().get(self.at).copied();
        if next == Some(brace) {
            let literal = &self.template[start..self.at];
            self.at += 1;
            return Ok(Piece {
                literal,
                field: None,
            });
        }
        if brace == b'}' {
            return Err(TextError::value("Single '}' encountered in format string"));
        }
        if next.is_none() {
            return Err(TextError::value("Single '{' encountered in format string"));
        }
        let literal = &self.template[start..start + offset];
        Ok(Piece {
            literal,
            field: Some(self.field()?),
        })
    }

    /// The name of a field and the character that ended it.
    fn field_name(&mut self) -> Result<(&'a str, char), TextError> {
        let start = self.at;
        while let Some(c) = self.take() {
            match c {
                '{' => return Err(TextError::value("unexpected '{' in field name")),
                '[' => {
                    let rest = &self.template[self.at..];
                    self.at += rest.find(']').unwrap_or(rest.len());
                }
                '}' | ':' | '!' => return Ok((&self.template[start..self.at - 1], c)),
                _ => {}
            }
        }
        Err(TextError::value("expected '}' before end of string"))
    }

    fn field(&mut self) -> Result<Field<'a>, TextError> {
        let (name, end) = self.field_name()?;
        let mut field = Field {
            name,
            conversion: None,
            spec: "",
            spec_is_nested: false,
        };
        if end == '}' {
            return Ok(field);
        }
        if end == '!' {
            let conversion = self.take().ok_or_else(|| {
                TextError::value("end of string while looking for conversion specifier")
            })?;
            field.conversion = Some(conversion);
            match self.take() {
                Some('}') => return Ok(field),
                Some(':') | None => {}
                Some(_) => return Err(TextError::value("expected ':' after conversion specifier")),
            }
        }
        let start = self.at;
        let mut depth = 1;
        for (offset, byte) in self.template.bytes().enumerate().skip(start) {
            match byte {
                b'{' => {
                    field.spec_is_nested = true;
                    depth += 1;
                }
                b'}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                self.at = offset + 1;
                field.spec = &self.template[start..offset];
                return Ok(field);
            }
        }
        Err(TextError::value("unmatched '{' in format spec"))
    }
}

impl<'a> Iterator for Parser<'a> {
    type Item = Result<Piece<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        (self.at < self.template.len()).then(|| self.piece())
    }
}

/// The first part of a field name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First<'a> {
    /// Nothing: the next positional argument.
    Auto,
    /// The number of a positional argument.
    Index(usize),
    /// A keyword.
    Name(&'a str),
}

/// One step from a value to a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepName<'a> {
    /// `.name`
    Attribute(&'a str),
    /// `[7]`
    Index(usize),
    /// `[key]`
    Key(&'a str),
}

/// The number that a string of decimal digits of any script means.
fn integer(text: &str) -> Result<Option<usize>, TextError> {
    let mut value: i64 = 0;
    for c in text.chars() {
        let Some(digit) = decimal_value(c).map(i64::from) else {
            return Ok(None);
        };
        if value > (i64::MAX - digit) / 10 {
            return Err(TextError::value("Too many decimal digits in format string"));
        }
        value = value * 10 + digit;
    }
    Ok((!text.is_empty()).then_some(value as usize))
}

/// Splits a field name into its first part and the steps after it.
///
/// # Errors
/// `ValueError` for a number that is too large.
pub fn split_name(name: &str) -> Result<(First<'_>, Steps<'_>), TextError> {
    let end = name.find(['.', '[']).unwrap_or(name.len());
    let (first, rest) = name.split_at(end);
    let first = match integer(first)? {
        Some(index) => First::Index(index),
        None if first.is_empty() => First::Auto,
        None => First::Name(first),
    };
    Ok((first, Steps { rest }))
}

/// The attribute and index steps of a field name. CPython reports an ill-formed step only once it gets there.
#[derive(Clone, Debug)]
pub struct Steps<'a> {
    rest: &'a str,
}

impl<'a> Steps<'a> {
    fn step(&mut self) -> Result<StepName<'a>, TextError> {
        let empty = || TextError::value("Empty attribute in format string");
        if let Some(rest) = self.rest.strip_prefix('.') {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            self.rest = &rest[end..];
            return if end == 0 {
                Err(empty())
            } else {
                Ok(StepName::Attribute(&rest[..end]))
            };
        }
        let Some(rest) = self.rest.strip_prefix('[') else {
            let message = "Only '.' or '[' may follow ']' in format field specifier";
            return Err(TextError::value(message));
        };
        let Some((key, rest)) = rest.split_once(']') else {
            return Err(TextError::value("Missing ']' in format string"));
        };
        self.rest = rest;
        match integer(key)? {
            Some(index) => Ok(StepName::Index(index)),
            None if key.is_empty() => Err(empty()),
            None => Ok(StepName::Key(key)),
        }
    }
}

impl<'a> Iterator for Steps<'a> {
    type Item = Result<StepName<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        (!self.rest.is_empty()).then(|| self.step())
    }
}

/// Which of `{}` and `{0}` a template uses, and the next number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Numbering {
    automatic: Option<bool>,
    next: usize,
}

impl Numbering {
    /// Turns an empty first part into a number.
    ///
    /// # Errors
    /// `ValueError` for a template that uses both forms.
    pub fn resolve<'a>(&mut self, first: First<'a>) -> Result<First<'a>, TextError> {
        let automatic = match first {
            First::Name(_) => return Ok(first),
            First::Auto => true,
            First::Index(_) => false,
        };
        if *self.automatic.get_or_insert(automatic) != automatic {
            return Err(TextError::value(if automatic {
                "cannot switch from manual field specification to automatic field numbering"
            } else {
                "cannot switch from automatic field numbering to manual field specification"
            }));
        }
        if !automatic {
            return Ok(first);
        }
        self.next += 1;
        Ok(First::Index(self.next - 1))
    }
}

/// The `ValueError` of a conversion other than `!r`, `!s` and `!a`.
pub fn unknown_conversion(conversion: char) -> TextError {
    TextError::value(if ('!'..='~').contains(&conversion) {
        format!("Unknown conversion specifier {conversion}")
    } else {
        format!("Unknown conversion specifier \\x{:x}", conversion as u32)
    })
}

/// The `IndexError` of a positional argument that was not given.
pub fn missing_argument(index: usize) -> TextError {
    let message = format!("Replacement index {index} out of range for positional args tuple");
    TextError::new(super::ErrorKind::Index, message)
}

/// The `ValueError` of `str.format_map` for a numbered field.
pub fn positional_in_format_map() -> TextError {
    TextError::value("Format string contains positional fields")
}

/// What the expansion asks of the object layer.
pub trait FormatHost {
    /// A value of the language.
    type Value;
    /// An exception; ours are converted into it.
    type Error: From<TextError>;

    /// The argument with this number.
    ///
    /// # Errors
    /// See [`missing_argument`] and [`positional_in_format_map`].
    fn positional(&mut self, index: usize) -> Result<Self::Value, Self::Error>;
    /// The argument with this keyword.
    ///
    /// # Errors
    /// `KeyError` with the name.
    fn keyword(&mut self, name: &str) -> Result<Self::Value, Self::Error>;
    /// An attribute or item of a value.
    ///
    /// # Errors
    /// Those of the access.
    fn step(&mut self, value: Self::Value, step: StepName<'_>) -> Result<Self::Value, Self::Error>;
    /// `!r`, `!s` or `!a` applied to a value; see [`unknown_conversion`] for the rest.
    ///
    /// # Errors
    /// Those of the conversion.
    fn convert(&mut self, value: Self::Value, conversion: char)
    -> Result<Self::Value, Self::Error>;
    /// Appends `format(value, spec)`.
    ///
    /// # Errors
    /// Those of `__format__`.
    fn format(
        &mut self,
        value: Self::Value,
        spec: &str,
        out: &mut String,
    ) -> Result<(), Self::Error>;
}

/// `str.format`: expands a template, with nested specifications one level deep.
///
/// # Errors
/// `ValueError` for an ill-formed template, and the host's errors, in CPython's order.
pub fn expand<H: FormatHost>(template: &str, host: &mut H) -> Result<String, H::Error> {
    let mut numbering = Numbering::default();
    build(template, host, &mut numbering, 2)
}

fn build<H: FormatHost>(
    template: &str,
    host: &mut H,
    numbering: &mut Numbering,
    depth: u32,
) -> Result<String, H::Error> {
    if depth == 0 {
        return Err(TextError::value("Max string recursion exceeded").into());
    }
    let mut out = String::with_capacity(template.len());
    for piece in Parser::new(template) {
        let piece = piece?;
        out.push_str(piece.literal);
        let Some(field) = piece.field else { continue };
        let mut value = look_up(field.name, host, numbering)?;
        if let Some(conversion) = field.conversion {
            value = host.convert(value, conversion)?;
        }
        if field.spec_is_nested {
            let spec = build(field.spec, host, numbering, depth - 1)?;
            host.format(value, &spec, &mut out)?;
        } else {
            host.format(value, field.spec, &mut out)?;
        }
    }
    Ok(out)
}

fn look_up<H: FormatHost>(
    name: &str,
    host: &mut H,
    numbering: &mut Numbering,
) -> Result<H::Value, H::Error> {
    let (first, steps) = split_name(name)?;
    let mut value = match numbering.resolve(first)? {
        First::Index(index) => host.positional(index)?,
        First::Name(name) => host.keyword(name)?,
        First::Auto => host.positional(0)?,
    };
    for step in steps {
        value = host.step(value, step?)?;
    }
    Ok(value)
}
