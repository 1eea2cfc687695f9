//! The text layer of `json`: a scanner that yields events, with the errors of Modules/_json.c, and the encoding of strings.

use super::repr::push_escaped;
use std::borrow::Cow;

/// What the scanner found.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<'a> {
    /// `{`
    ObjectStart,
    /// A key; its value follows.
    Key(Cow<'a, str>),
    /// `}`
    ObjectEnd,
    /// `[`
    ArrayStart,
    /// `]`
    ArrayEnd,
    /// A string.
    Str(Cow<'a, str>),
    /// The text of a number without fraction and exponent.
    Int(&'a str),
    /// The text of any other number.
    Float(&'a str),
    /// `true` or `false`
    Bool(bool),
    /// `null`
    Null,
    /// `NaN`, `Infinity` or `-Infinity`, for `parse_constant`.
    Constant(&'static str),
}

/// What kind of error stopped the scanner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonErrorKind {
    /// `json.JSONDecodeError`
    Decode,
    /// The text escapes a lone surrogate, which our strings cannot hold; the object layer reports it.
    LoneSurrogate,
}

/// A `json.JSONDecodeError`; positions are code points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    pub kind: JsonErrorKind,
    pub msg: &'static str,
    pub pos: usize,
    pub lineno: usize,
    pub colno: usize,
}

impl JsonError {
    fn new(kind: JsonErrorKind, msg: &'static str, text: &str, offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        JsonError {
            kind,
            msg,
            pos: before.chars().count(),
            lineno: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            colno: before[line..].chars().count() + 1,
        }
    }

    /// `str(error)`
    pub fn message(&self) -> String {
        format!(
            "{}: line {} column {} (char {})",
            self.msg, self.lineno, self.colno, self.pos
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// A value must follow.
    Value,
    /// `[` was read.
    FirstItem,
    /// `{` was read.
    FirstKey,
    /// A value was read.
    AfterValue,
}

/// Scans one document, event by event.
#[derive(Clone, Debug)]
pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
    strict: bool,
    state: State,
    /// One entry for each open container: whether it is an object.
    open: Vec<bool>,
    done: bool,
}

type Scanned<T> = Result<T, JsonError>;

impl<'a> Scanner<'a> {
    /// A scanner of `text` from a byte offset on; `strict` forbids control characters in strings.
    pub fn new(text: &'a str, offset: usize, strict: bool) -> Self {
        Scanner {
            text,
            at: offset,
            strict,
            state: State::Value,
            open: Vec::new(),
            done: false,
        }
    }

    /// The byte offset after what was read.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// The number of open containers, for the recursion limit.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    fn error<T>(&self, msg: &'static str, offset: usize) -> Scanned<T> {
        Err(JsonError::new(
            JsonErrorKind::Decode,
            msg,
            self.text,
            offset,
        ))
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips white space as JSON knows it.
    pub fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// What `json.loads` checks before a document: a byte order mark is refused, white space is skipped.
    ///
    /// # Errors
    /// For a byte order mark.
    pub fn begin_document(&mut self) -> Scanned<()> {
        if self.text.starts_with('\u{feff}') {
            return self.error("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
        }
        self.skip_space();
        Ok(())
    }

    /// What `JSONDecoder.decode` checks after a document.
    ///
    /// # Errors
    /// For anything but white space.
    pub fn end_document(&mut self) -> Scanned<()> {
        self.skip_space();
        if self.at < self.text.len() {
            return self.error("Extra data", self.at);
        }
        Ok(())
    }

    /// The next event; `None` after the one that completes the value.
    ///
    /// # Errors
    /// [`JsonError`]
    pub fn next_event(&mut self) -> Scanned<Option<Event<'a>>> {
        if self.done {
            return Ok(None);
        }
        let event = match self.state {
            State::Value => self.value(),
            State::FirstItem => {
                self.skip_space();
                if self.peek() == Some(b']') {
                    self.close(Event::ArrayEnd)
                } else {
                    self.value()
                }
            }
            State::FirstKey => {
                self.skip_space();
                if self.peek() == Some(b'}') {
                    self.close(Event::ObjectEnd)
                } else {
                    self.key()
                }
            }
            State::AfterValue => self.after_value(),
        }?;
        self.done = self.open.is_empty() && self.state == State::AfterValue;
        Ok(Some(event))
    }

    fn close(&mut self, event: Event<'a>) -> Scanned<Event<'a>> {
        self.at += 1;
        self.open.pop();
        self.state = State::AfterValue;
        Ok(event)
    }

    fn after_value(&mut self) -> Scanned<Event<'a>> {
        self.skip_space();
        let in_object = self.open.last() == Some(&true);
        match self.peek() {
            Some(b'}') if in_object => return self.close(Event::ObjectEnd),
            Some(b']') if !in_object => return self.close(Event::ArrayEnd),
            Some(b',') => {}
            _ => return self.error("Expecting ',' delimiter", self.at),
        }
        self.at += 1;
        self.skip_space();
        if in_object { self.key() } else { self.value() }
    }

    fn key(&mut self) -> Scanned<Event<'a>> {
        if self.peek() != Some(b'"') {
            return self.error("Expecting property name enclosed in double quotes", self.at);
        }
        let key = self.string()?;
        self.skip_space();
        if self.peek() != Some(b':') {
            return self.error("Expecting ':' delimiter", self.at);
        }
        self.at += 1;
        self.skip_space();
        self.state = State::Value;
        Ok(Event::Key(key))
    }

    fn word(&mut self, word: &'static str, event: Event<'a>) -> Scanned<Event<'a>> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return self.error("Expecting value", self.at);
        }
        self.at += word.len();
        Ok(event)
    }

    fn value(&mut self) -> Scanned<Event<'a>> {
        let rest = &self.text.as_bytes()[self.at..];
        self.state = State::AfterValue;
        match rest {
            [b'"', ..] => self.string().map(Event::Str),
            [b'{', ..] => {
                self.at += 1;
                self.open.push(true);
                self.state = State::FirstKey;
                Ok(Event::ObjectStart)
            }
            [b'[', ..] => {
                self.at += 1;
                self.open.push(false);
                self.state = State::FirstItem;
                Ok(Event::ArrayStart)
            }
            [b'n', ..] => self.word("null", Event::Null),
            [b't', ..] => self.word("true", Event::Bool(true)),
            [b'f', ..] => self.word("false", Event::Bool(false)),
            [b'N', ..] => self.word("NaN", Event::Constant("NaN")),
            [b'I', ..] => self.word("Infinity", Event::Constant("Infinity")),
            [b'-', b'I', ..] => self.word("-Infinity", Event::Constant("-Infinity")),
            _ => self.number(),
        }
    }

    fn number(&mut self) -> Scanned<Event<'a>> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let digits = |from: usize| {
            bytes[from..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count()
        };
        let mut end = start + usize::from(bytes.get(start) == Some(&b'-'));
        end += match bytes.get(end) {
            Some(b'0') => 1,
            Some(b'1'..=b'9') => digits(end),
            _ => return self.error("Expecting value", start),
        };
        let whole = end;
        if bytes.get(end) == Some(&b'.') && digits(end + 1) > 0 {
            end += 1 + digits(end + 1);
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let count = digits(end + 1 + sign);
            if count > 0 {
                end += 1 + sign + count;
            }
        }
        self.at = end;
        let text = &self.text[start..end];
        Ok(if end == whole {
            Event::Int(text)
        } else {
            Event::Float(text)
        })
    }

    /// Reads a string whose opening quote is the next character.
    fn string(&mut self) -> Scanned<Cow<'a, str>> {
        let bytes = self.text.as_bytes();
        let begin = self.at;
        let mut out = String::new();
        let mut copied = begin + 1;
        let mut at = copied;
        loop {
            let stop = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            at += bytes[at..]
                .iter()
                .position(stop)
                .unwrap_or(bytes.len() - at);
            match bytes.get(at) {
                None => return self.error("Unterminated string starting at", begin),
                Some(b'"') => {
                    self.at = at + 1;
                    let tail = &self.text[copied..at];
                    if copied == begin + 1 {
                        return Ok(Cow::Borrowed(tail));
                    }
                    out.push_str(tail);
                    return Ok(Cow::Owned(out));
                }
                Some(b'\\') => {
                    out.push_str(&self.text[copied..at]);
                    let (c, end) = self.escape(at, begin)?;
                    out.push(c);
                    copied = end;
                    at = end;
                }
                Some(_) if self.strict => return self.error("Invalid control character at", at),
                Some(_) => at += 1,
            }
        }
    }

    /// The character that the escape at `at` means, and its end.
    fn escape(&self, at: usize, begin: usize) -> Scanned<(char, usize)> {
        let simple = match self.text.as_bytes().get(at + 1) {
            None => return self.error("Unterminated string starting at", begin),
            Some(b'u') => return self.unicode_escape(at),
            Some(&byte @ (b'"' | b'\\' | b'/')) => byte as char,
            Some(b'b') => '\x08',
            Some(b'f') => '\x0c',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(_) => return self.error("Invalid \\escape", at),
        };
        Ok((simple, at + 2))
    }

    /// The four digits from `from` on. The string must go on after them.
    fn four_digits(&self, from: usize) -> Option<u32> {
        let digits = self.text.as_bytes().get(from..from + 5)?;
        digits[..4].iter().try_fold(0, |code, &byte| {
            Some(code << 4 | (byte as char).to_digit(16)?)
        })
    }

    fn unicode_escape(&self, at: usize) -> Scanned<(char, usize)> {
        const MESSAGE: &str = "Invalid \\uXXXX escape";
        let Some(code) = self.four_digits(at + 2) else {
            return self.error(MESSAGE, at + 1);
        };
        let end = at + 6;
        if let Some(c) = char::from_u32(code) {
            return Ok((c, end));
        }
        let bytes = self.text.as_bytes();
        let follows = bytes.get(end..end + 2) == Some(b"\\u") && self.code_points_after(end, 6);
        if code < 0xdc00 && follows {
            let Some(low) = self.four_digits(end + 2) else {
                return self.error(MESSAGE, end + 1);
            };
            let joined = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
            if let (0xdc00..=0xdfff, Some(c)) = (low, char::from_u32(joined)) {
                return Ok((c, end + 6));
            }
        }
        let kind = JsonErrorKind::LoneSurrogate;
        Err(JsonError::new(kind, "lone surrogate", self.text, at))
    }

    /// Whether more than `count` characters follow a byte offset.
    fn code_points_after(&self, offset: usize, count: usize) -> bool {
        self.text[offset..].chars().nth(count).is_some()
    }
}

/// Appends a string in quotes, as `json.encoder` writes it.
pub fn push_string(out: &mut String, s: &str, ensure_ascii: bool) {
    out.reserve(s.len() + 2);
    out.push('"');
    let mut copied = 0;
    for (at, byte) in s.bytes().enumerate() {
        let plain = match byte {
            b'"' | b'\\' | 0..=0x1f => false,
            0x7f => !ensure_ascii,
            0x80.. => !ensure_ascii,
            _ => true,
        };
        if plain || byte & 0xc0 == 0x80 {
            continue;
        }
        out.push_str(&s[copied..at]);
        let Some(c) = s[at..].chars().next() else {
            break;
        };
        push_json_escape(out, c);
        copied = at + c.len_utf8();
    }
    out.push_str(&s[copied..]);
    out.push('"');
}

fn push_json_escape(out: &mut String, c: char) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\x08' => out.push_str("\\b"),
        '\x0c' => out.push_str("\\f"),
        '\0'..='\u{ff}' => {
            out.push_str("\\u00");
            let mut hex = String::new();
            push_escaped(&mut hex, c);
            out.push_str(hex.trim_start_matches("\\x"));
        }
        _ => {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
}
