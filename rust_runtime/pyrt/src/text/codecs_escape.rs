//! `unicode_escape` and `raw_unicode_escape`, after Objects/unicodeobject.c.

use super::codecs::{CodecError, DecodeError, Errors, handle_decode};
use super::{ErrorKind, TextError};
use std::fmt::Write;

/// What an escape stands for.
enum Escape {
    /// A character, and where the text goes on.
    Char(u32, usize),
    /// Nothing: a backslash at the end of a line.
    Nothing(usize),
    /// Two characters that stand for themselves.
    Plain(usize),
    /// Why it cannot be read, and where the text goes on.
    Bad(&'static str, usize),
    /// `\N{…}`: names of characters are not here.
    Named,
}

/// `data.decode("unicode_escape")`, or with `raw` the encoding that knows `\u` and `\U` alone.
pub(super) fn decode(data: &[u8], raw: bool, errors: Errors<'_>) -> Result<String, CodecError> {
    let mut out = String::with_capacity(data.len());
    let mut at = 0;
    while let Some(&byte) = data.get(at) {
        if byte != b'\\' || (raw && at + 1 == data.len()) {
            out.push(byte as char);
            at += 1;
            continue;
        }
        let (end, reason) = match escape(data, at + 1, raw) {
            Escape::Char(code, next) => match char::from_u32(code) {
                Some(c) => {
                    out.push(c);
                    at = next;
                    continue;
                }
                None if code < 0x11_0000 => {
                    return Err(CodecError::LoneSurrogate(fault(at, next, "", raw)));
                }
                None if raw => (next, "\\Uxxxxxxxx out of range"),
                None => (next, "illegal Unicode character"),
            },
            Escape::Nothing(next) => {
                at = next;
                continue;
            }
            Escape::Plain(next) => {
                out.extend(data[at..next].iter().map(|&b| b as char));
                at = next;
                continue;
            }
            Escape::Bad(reason, next) => (next, reason),
            Escape::Named => {
                let message = "names of characters in escapes are not supported by Portalis";
                return Err(CodecError::Other(TextError::new(
                    ErrorKind::NotImplemented,
                    message,
                )));
            }
        };
        handle_decode(fault(at, end, reason, raw), data, errors, &mut out)?;
        at = end;
    }
    Ok(out)
}

fn fault(start: usize, end: usize, reason: &'static str, raw: bool) -> DecodeError {
    DecodeError {
        encoding: if raw {
            "rawunicodeescape"
        } else {
            "unicodeescape"
        },
        start,
        end,
        reason,
    }
}

/// The escape whose letter is at this place.
fn escape(data: &[u8], at: usize, raw: bool) -> Escape {
    let Some(&letter) = data.get(at) else {
        return Escape::Bad("\\ at end of string", at);
    };
    let single = |c: u8| Escape::Char(u32::from(c), at + 1);
    match letter {
        b'u' => digits(data, at + 1, 4, "truncated \\uXXXX escape"),
        b'U' => digits(data, at + 1, 8, "truncated \\UXXXXXXXX escape"),
        _ if raw => Escape::Plain(at + 1),
        b'x' => digits(data, at + 1, 2, "truncated \\xXX escape"),
        b'\n' => Escape::Nothing(at + 1),
        b'\\' | b'\'' | b'"' => single(letter),
        b'b' => single(8),
        b'f' => single(12),
        b't' => single(b'\t'),
        b'n' => single(b'\n'),
        b'r' => single(b'\r'),
        b'v' => single(11),
        b'a' => single(7),
        b'0'..=b'7' => {
            let octal = data[at..]
                .iter()
                .take(3)
                .take_while(|b| (b'0'..=b'7').contains(b));
            let (code, count) = octal.fold((0, 0), |(code, count), b| {
                (code * 8 + u32::from(b - b'0'), count + 1)
            });
            Escape::Char(code, at + count)
        }
        b'N' if data.get(at + 1) == Some(&b'{') && data[at..].contains(&b'}') => Escape::Named,
        b'N' => Escape::Bad("malformed \\N character escape", at + 1),
        _ => Escape::Plain(at + 1),
    }
}

fn digits(data: &[u8], at: usize, wanted: usize, reason: &'static str) -> Escape {
    let found = data[at..]
        .iter()
        .take(wanted)
        .take_while(|b| b.is_ascii_hexdigit())
        .count();
    if found < wanted {
        return Escape::Bad(reason, at + found);
    }
    let code = data[at..at + wanted].iter().fold(0u32, |code, b| {
        (code << 4) | (*b as char).to_digit(16).unwrap_or(0)
    });
    Escape::Char(code, at + wanted)
}

/// `text.encode("unicode_escape")`, or with `raw` the encoding that escapes what Latin-1 lacks.
pub(super) fn encode(text: &str, raw: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut hex = String::new();
    for c in text.chars() {
        let code = c as u32;
        hex.clear();
        let written = match code {
            0..=0xff if raw => {
                out.push(code as u8);
                Ok(())
            }
            0x5c => write!(hex, "\\\\"),
            9 => write!(hex, "\\t"),
            10 => write!(hex, "\\n"),
            13 => write!(hex, "\\r"),
            0x20..=0x7e => write!(hex, "{c}"),
            0..=0xff => write!(hex, "\\x{code:02x}"),
            0x100..=0xffff => write!(hex, "\\u{code:04x}"),
            _ => write!(hex, "\\U{code:08x}"),
        };
        if written.is_ok() {
            out.extend_from_slice(hex.as_bytes());
        }
    }
    out
}
