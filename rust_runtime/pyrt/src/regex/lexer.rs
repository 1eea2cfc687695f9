//! The tokens of patterns and templates: single characters, and a backslash with the character after it.

use super::chars;
use super::error::Error;

/// One character, or a backslash and what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Plain(char),
    Escape(char),
}

impl Token {
    /// How many characters of the source it covers.
    pub(super) fn len(self) -> usize {
        match self {
            Token::Plain(_) => 1,
            Token::Escape(_) => 2,
        }
    }

    /// The token as it stands in the source.
    pub(super) fn text(self) -> String {
        match self {
            Token::Plain(c) => c.to_string(),
            Token::Escape(c) => format!("\\{c}"),
        }
    }

    /// The character, if it is not an escape.
    pub(super) fn plain(self) -> Option<char> {
        match self {
            Token::Plain(c) => Some(c),
            Token::Escape(_) => None,
        }
    }
}

/// Walks a source one token ahead, as CPython's tokenizer does, so that positions in errors agree.
pub(super) struct Lexer {
    chars: Vec<char>,
    index: usize,
    next: Option<Token>,
    /// Whether the source is text rather than bytes (whose characters are then bytes).
    pub(super) is_text: bool,
}

impl Lexer {
    pub(super) fn new(chars: Vec<char>, is_text: bool) -> Result<Self, Error> {
        let mut lexer = Self {
            chars,
            index: 0,
            next: None,
            is_text,
        };
        lexer.advance()?;
        Ok(lexer)
    }

    fn advance(&mut self) -> Result<(), Error> {
        let Some(&c) = self.chars.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        if c != '\\' {
            self.index += 1;
            self.next = Some(Token::Plain(c));
            return Ok(());
        }
        let Some(&escaped) = self.chars.get(self.index + 1) else {
            let message = "bad escape (end of pattern)".to_owned();
            return Err(Error::at(message, &self.chars, self.chars.len() - 1));
        };
        self.index += 2;
        self.next = Some(Token::Escape(escaped));
        Ok(())
    }

    /// The coming token.
    pub(super) fn peek(&self) -> Option<Token> {
        self.next
    }

    /// The coming token, if it is a plain character.
    pub(super) fn peek_char(&self) -> Option<char> {
        self.next.and_then(Token::plain)
    }

    /// Takes the coming token.
    pub(super) fn get(&mut self) -> Result<Option<Token>, Error> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    /// Takes the coming token if it is this character.
    pub(super) fn take(&mut self, c: char) -> Result<bool, Error> {
        let found = self.next == Some(Token::Plain(c));
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Appends up to `limit` characters that satisfy `wanted`.
    pub(super) fn take_while(
        &mut self,
        limit: usize,
        wanted: fn(char) -> bool,
        out: &mut String,
    ) -> Result<(), Error> {
        for _ in 0..limit {
            match self.peek_char() {
                Some(c) if wanted(c) => out.push(c),
                _ => break,
            }
            self.advance()?;
        }
        Ok(())
    }

    /// What stands before a terminator, which is taken too; it must not be empty.
    pub(super) fn take_until(&mut self, terminator: char, name: &str) -> Result<String, Error> {
        let mut out = String::new();
        loop {
            let token = self.get()?;
            match token {
                None if out.is_empty() => return Err(self.error(format!("missing {name}"), 0)),
                None => {
                    let length = out.chars().count();
                    return Err(
                        self.error(format!("missing {terminator}, unterminated name"), length)
                    );
                }
                Some(Token::Plain(c)) if c == terminator => {
                    if out.is_empty() {
                        return Err(self.error(format!("missing {name}"), 1));
                    }
                    return Ok(out);
                }
                Some(token) => out.push_str(&token.text()),
            }
        }
    }

    /// Where the coming token begins.
    pub(super) fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    /// Goes back (or forth) to a position.
    pub(super) fn seek(&mut self, index: usize) -> Result<(), Error> {
        self.index = index;
        self.advance()
    }

    /// An error `offset` characters before the coming token.
    pub(super) fn error(&self, msg: impl Into<String>, offset: usize) -> Error {
        let mut msg = msg.into();
        if !self.is_text && !msg.is_ascii() {
            msg = msg
                .chars()
                .map(|c| {
                    if c.is_ascii() {
                        c.to_string()
                    } else {
                        chars::ascii_escape(u32::from(c))
                    }
                })
                .collect();
        }
        self.error_at(msg, self.tell().saturating_sub(offset))
    }

    /// An error at a position of the source.
    pub(super) fn error_at(&self, msg: String, pos: usize) -> Error {
        Error::at(msg, &self.chars, pos)
    }

    /// Refuses a group name that is no identifier.
    pub(super) fn check_name(&self, name: &str, offset: usize) -> Result<(), Error> {
        if chars::is_identifier(name) {
            return Ok(());
        }
        let length = name.chars().count();
        Err(self.error(
            format!("bad character in group name {}", chars::repr(name)),
            length + offset,
        ))
    }
}
