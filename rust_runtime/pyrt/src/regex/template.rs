//! Replacement templates of `sub` and `expand`: literal text, `\1` and `\g<name>`.

use super::chars;
use super::error::{Error, ErrorKind, Warning};
use super::escape::{control, is_octal};
use super::group::MAX_GROUPS;
use super::lexer::{Lexer, Token};
use super::pattern::{Match, Pattern};
use super::subject::Subject;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// In UTF-8 or as bytes
    Literal(Vec<u8>),
    Group(usize),
}

/// A parsed replacement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
    warnings: Vec<Warning>,
}

impl Template {
    /// Parses text that replaces matches of a pattern.
    ///
    /// # Errors
    /// What `re.sub` raises about its replacement, see [`Error`].
    pub fn parse(text: &str, pattern: &Pattern) -> Result<Self, Error> {
        Self::build(text.chars().collect(), true, pattern)
    }

    /// Parses bytes that replace matches of a bytes pattern.
    ///
    /// # Errors
    /// What `re.sub` raises about its replacement, see [`Error`].
    pub fn parse_bytes(bytes: &[u8], pattern: &Pattern) -> Result<Self, Error> {
        Self::build(
            bytes.iter().map(|&byte| char::from(byte)).collect(),
            false,
            pattern,
        )
    }

    fn build(chars: Vec<char>, is_text: bool, pattern: &Pattern) -> Result<Self, Error> {
        let mut template = Self::default();
        let mut source = Lexer::new(chars, is_text)?;
        while let Some(token) = source.get()? {
            match token {
                Token::Plain(c) => template.push(c, is_text),
                Token::Escape('g') => {
                    if !source.take('<')? {
                        return Err(source.error("missing <", 0));
                    }
                    let name = source.take_until('>', "group name")?;
                    let length = name.chars().count();
                    let group = template.named(&name, length, &source, pattern)?;
                    template.group(group, length + 1, &source, pattern)?;
                }
                Token::Escape(c) if c.is_ascii_digit() => {
                    template.digits(c, &mut source, pattern)?;
                }
                Token::Escape(c) => match control(c) {
                    Some(control) => template.push(control, is_text),
                    None if c.is_ascii_alphabetic() => {
                        return Err(source.error(format!("bad escape \\{c}"), 2));
                    }
                    None => {
                        template.push('\\', is_text);
                        template.push(c, is_text);
                    }
                },
            }
        }
        Ok(template)
    }

    fn push(&mut self, c: char, is_text: bool) {
        if !matches!(self.parts.last(), Some(Part::Literal(_))) {
            self.parts.push(Part::Literal(Vec::new()));
        }
        let Some(Part::Literal(literal)) = self.parts.last_mut() else {
            return;
        };
        if is_text {
            literal.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        } else {
            literal.extend(u8::try_from(c).ok());
        }
    }

    fn group(
        &mut self,
        group: u64,
        offset: usize,
        source: &Lexer,
        pattern: &Pattern,
    ) -> Result<(), Error> {
        match usize::try_from(group) {
            Ok(group) if group <= pattern.groups() => {
                self.parts.push(Part::Group(group));
                Ok(())
            }
            _ => Err(source.error(format!("invalid group reference {group}"), offset)),
        }
    }

    /// The group of `\g<…>`.
    fn named(
        &mut self,
        name: &str,
        length: usize,
        source: &Lexer,
        pattern: &Pattern,
    ) -> Result<u64, Error> {
        if chars::is_identifier(name) {
            return match pattern.group_number(name) {
                Some(group) => Ok(group as u64),
                None => {
                    let message = format!("unknown group name {}", chars::repr(name));
                    Err(Error::bare(ErrorKind::Index, message))
                }
            };
        }
        let Some(group) = chars::parse_int(name) else {
            let message = format!("bad character in group name {}", chars::repr(name));
            return Err(source.error(message, length + 1));
        };
        if group >= MAX_GROUPS {
            return Err(source.error(format!("invalid group reference {group}"), length + 1));
        }
        if !name.bytes().all(|byte| byte.is_ascii_digit()) {
            let (quoted, position) = (chars::repr(name), source.tell() - length - 1);
            let message = format!("bad character in group name {quoted} at position {position}");
            self.warnings.push(Warning {
                future: false,
                message,
            });
        }
        Ok(group)
    }

    /// A group by number, or a character in octal.
    fn digits(&mut self, first: char, source: &mut Lexer, pattern: &Pattern) -> Result<(), Error> {
        let mut text = first.to_string();
        if first == '0' {
            source.take_while(2, is_octal, &mut text)?;
            return self.octal(&text, source);
        }
        source.take_while(1, |c| c.is_ascii_digit(), &mut text)?;
        if text.len() == 2 && text.chars().all(is_octal) && source.peek_char().is_some_and(is_octal)
        {
            source.take_while(1, is_octal, &mut text)?;
            return self.octal(&text, source);
        }
        let offset = text.len();
        self.group(text.parse().unwrap_or(u64::MAX), offset, source, pattern)
    }

    fn octal(&mut self, digits: &str, source: &Lexer) -> Result<(), Error> {
        match u8::from_str_radix(digits, 8) {
            Ok(code) => {
                self.push(char::from(code), source.is_text);
                Ok(())
            }
            Err(_) => {
                let message = format!("octal escape value \\{digits} outside of range 0-0o377");
                Err(source.error(message, digits.len() + 1))
            }
        }
    }

    /// What parsing the template warns about.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The literal text, if the template has no groups: then it need not be expanded for each match.
    pub fn literal(&self) -> Option<&[u8]> {
        match self.parts.as_slice() {
            [] => Some(&[]),
            [Part::Literal(literal)] => Some(literal),
            _ => None,
        }
    }

    /// Appends the replacement of a match, in the encoding of the subject.
    pub fn expand_into(&self, found: &Match, subject: &Subject<'_>, out: &mut Vec<u8>) {
        for part in &self.parts {
            match part {
                Part::Literal(literal) => out.extend_from_slice(literal),
                Part::Group(group) => {
                    out.extend_from_slice(
                        found.span(*group).map_or(&[], |span| subject.slice(span)),
                    );
                }
            }
        }
    }
}
