//! Parses character sets and backslash escapes, inside sets and outside them.

use super::ast::{Anchor, Category, Node, SetItem};
use super::error::Error;
use super::lexer::Token;
use super::parse::{Parser, unique};

/// The characters of `\a`, `\b` and so on.
pub(super) fn control(c: char) -> Option<char> {
    Some(match c {
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' => '\\',
        _ => return None,
    })
}

/// Whether a character is an octal digit.
pub(super) fn is_octal(c: char) -> bool {
    matches!(c, '0'..='7')
}

fn category(c: char) -> Option<SetItem> {
    let category = match c.to_ascii_lowercase() {
        'd' => Category::Digit,
        's' => Category::Space,
        'w' => Category::Word,
        _ => return None,
    };
    Some(SetItem::Category(category, c.is_ascii_uppercase()))
}

fn anchor(c: char) -> Option<Anchor> {
    Some(match c {
        'A' => Anchor::BeginningString,
        'b' => Anchor::Boundary,
        'B' => Anchor::NonBoundary,
        'Z' => Anchor::EndString,
        _ => return None,
    })
}

impl Parser<'_> {
    /// `[…]`, after its opening bracket.
    pub(super) fn set(&mut self) -> Result<Node, Error> {
        let here = self.source.tell() - 1;
        if self.source.peek_char() == Some('[') {
            self.warn_future(format!(
                "Possible nested set at position {}",
                self.source.tell()
            ));
        }
        let negate = self.source.take('^')?;
        let mut items = Vec::new();
        loop {
            let this = self.set_token(here)?;
            if this == Token::Plain(']') && !items.is_empty() {
                break;
            }
            let low = match this {
                Token::Escape(c) => self.set_escape(c)?,
                Token::Plain(c) => {
                    if !items.is_empty() && self.source.peek_char() == Some(c) {
                        self.warn_set_operation(c);
                    }
                    SetItem::Literal(u32::from(c))
                }
            };
            if !self.source.take('-')? {
                items.push(low);
                continue;
            }
            let that = self.set_token(here)?;
            if that == Token::Plain(']') {
                items.extend([low, SetItem::Literal(u32::from('-'))]);
                break;
            }
            items.push(self.range(this, low, that)?);
        }
        let items = unique(items);
        Ok(match items.as_slice() {
            [SetItem::Literal(code)] if negate => Node::NotLiteral(*code),
            [SetItem::Literal(code)] => Node::Literal(*code),
            _ => Node::Set { negate, items },
        })
    }

    fn set_token(&mut self, here: usize) -> Result<Token, Error> {
        match self.source.get()? {
            Some(token) => Ok(token),
            None => {
                let offset = self.source.tell() - here;
                Err(self.source.error("unterminated character set", offset))
            }
        }
    }

    fn range(&mut self, this: Token, low: SetItem, that: Token) -> Result<SetItem, Error> {
        let high = match that {
            Token::Escape(c) => self.set_escape(c)?,
            Token::Plain(c) => {
                if c == '-' {
                    let position = self.source.tell() - 2;
                    self.warn_future(format!("Possible set difference at position {position}"));
                }
                SetItem::Literal(u32::from(c))
            }
        };
        match (low, high) {
            (SetItem::Literal(low), SetItem::Literal(high)) if low <= high => {
                Ok(SetItem::Range(low, high))
            }
            _ => {
                let message = format!("bad character range {}-{}", this.text(), that.text());
                Err(self.source.error(message, this.len() + 1 + that.len()))
            }
        }
    }

    fn warn_set_operation(&mut self, c: char) {
        let operation = match c {
            '-' => "difference",
            '&' => "intersection",
            '~' => "symmetric difference",
            '|' => "union",
            _ => return,
        };
        let position = self.source.tell() - 1;
        self.warn_future(format!("Possible set {operation} at position {position}"));
    }

    /// An escape inside a set.
    fn set_escape(&mut self, c: char) -> Result<SetItem, Error> {
        if let Some(control) = control(c) {
            return Ok(SetItem::Literal(u32::from(control)));
        }
        if let Some(category) = category(c) {
            return Ok(category);
        }
        if let Some(code) = self.numeric_escape(c)? {
            return Ok(SetItem::Literal(code));
        }
        if is_octal(c) {
            let mut text = format!("\\{c}");
            self.source.take_while(2, is_octal, &mut text)?;
            return self.octal(&text).map(SetItem::Literal);
        }
        self.literal_escape(c).map(SetItem::Literal)
    }

    /// An escape outside of sets.
    pub(super) fn escape(&mut self, c: char) -> Result<Node, Error> {
        if let Some(item) = category(c) {
            return Ok(Node::Set {
                negate: false,
                items: vec![item],
            });
        }
        if let Some(anchor) = anchor(c) {
            return Ok(Node::At(anchor));
        }
        if let Some(control) = control(c) {
            return Ok(Node::Literal(u32::from(control)));
        }
        if let Some(code) = self.numeric_escape(c)? {
            return Ok(Node::Literal(code));
        }
        if c == '0' {
            let mut text = format!("\\{c}");
            self.source.take_while(2, is_octal, &mut text)?;
            return self.octal(&text).map(Node::Literal);
        }
        if c.is_ascii_digit() {
            return self.octal_or_reference(c);
        }
        self.literal_escape(c).map(Node::Literal)
    }

    /// Three octal digits are a character, fewer digits are a reference.
    fn octal_or_reference(&mut self, c: char) -> Result<Node, Error> {
        let mut text = format!("\\{c}");
        self.source
            .take_while(1, |c| c.is_ascii_digit(), &mut text)?;
        if text.len() == 3
            && text[1..].chars().all(is_octal)
            && self.source.peek_char().is_some_and(is_octal)
        {
            self.source.take_while(1, is_octal, &mut text)?;
            return self.octal(&text).map(Node::Literal);
        }
        let group: u32 = text[1..].parse().unwrap_or(0);
        if group as usize >= self.group_widths.len() {
            return Err(self
                .source
                .error(format!("invalid group reference {group}"), text.len() - 1));
        }
        if !self.is_closed(u64::from(group)) {
            return Err(self
                .source
                .error("cannot refer to an open group", text.len()));
        }
        self.check_lookbehind_group(u64::from(group))?;
        Ok(Node::GroupRef(group))
    }

    fn octal(&self, text: &str) -> Result<u32, Error> {
        let code = u32::from_str_radix(&text[1..], 8).unwrap_or(u32::MAX);
        if code > 0o377 {
            let message = format!("octal escape value {text} outside of range 0-0o377");
            return Err(self.source.error(message, text.len()));
        }
        Ok(code)
    }

    /// `\x`, `\u`, `\U` and `\N{…}`.
    fn numeric_escape(&mut self, c: char) -> Result<Option<u32>, Error> {
        let digits = match c {
            'x' => 2,
            'u' if self.source.is_text => 4,
            'U' if self.source.is_text => 8,
            'N' if self.source.is_text => return self.named_character().map(Some),
            _ => return Ok(None),
        };
        let mut text = format!("\\{c}");
        self.source
            .take_while(digits, |c| c.is_ascii_hexdigit(), &mut text)?;
        if text.len() != digits + 2 {
            let length = text.len();
            return Err(self
                .source
                .error(format!("incomplete escape {text}"), length));
        }
        match u32::from_str_radix(&text[2..], 16) {
            Ok(code) if code <= 0x10_ffff => Ok(Some(code)),
            _ => Err(self.source.error(format!("bad escape {text}"), text.len())),
        }
    }

    fn named_character(&mut self) -> Result<u32, Error> {
        if !self.source.take('{')? {
            return Err(self.source.error("missing {", 0));
        }
        let name = self.source.take_until('}', "character name")?;
        match (self.names)(&name) {
            Some(c) => Ok(u32::from(c)),
            None => {
                let message = format!("undefined character name {}", super::chars::repr(&name));
                Err(self
                    .source
                    .error(message, name.chars().count() + r"\N{}".len()))
            }
        }
    }

    /// Any other character stands for itself, unless it is a letter or digit without a meaning.
    fn literal_escape(&self, c: char) -> Result<u32, Error> {
        if c.is_ascii_alphanumeric() {
            return Err(self.source.error(format!("bad escape \\{c}"), 2));
        }
        Ok(u32::from(c))
    }
}
