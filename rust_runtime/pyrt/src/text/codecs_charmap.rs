//! Encodings of one byte a character, after `PyUnicode_DecodeCharmap` and `_PyUnicode_EncodeCharmap` (Objects/unicodeobject.c).

use super::charmaps::Charmap;
use super::codecs::{CodecError, DecodeError, EncodeError, Errors, handle_decode, handle_encode};
use crate::object::Global;

const REASON: &str = "character maps to <undefined>";
/// What a table holds for a byte that stands for nothing.
const NONE: char = '\u{fffe}';

/// The encodings that the program may ask for: their tables are not small.
pub static LINKED: Global<&'static [Charmap]> = Global::new(&[]);

/// The encoding with this normalized name.
pub(super) fn find(name: &str) -> Option<&'static Charmap> {
    LINKED
        .get()
        .iter()
        .find(|map| map.names.split(' ').any(|n| n == name))
}

/// A table as it is used.
struct Table {
    chars: Vec<char>,
    /// The byte that the table begins with.
    first: usize,
}

impl Table {
    fn new(map: &Charmap) -> Table {
        let chars: Vec<char> = map.chars.chars().collect();
        let first = 256usize.saturating_sub(chars.len());
        Table { chars, first }
    }

    fn char(&self, byte: u8) -> Option<char> {
        match usize::from(byte).checked_sub(self.first) {
            None => Some(byte as char),
            Some(i) => self.chars.get(i).copied().filter(|c| *c != NONE),
        }
    }

    /// Where two bytes stand for a character, the last counts.
    fn byte(&self, c: char) -> Option<u8> {
        if (c as usize) < self.first {
            return Some(c as u8);
        }
        let at = self.chars.iter().rposition(|x| *x == c && c != NONE)?;
        u8::try_from(at + self.first).ok()
    }
}

pub(super) fn decode(data: &[u8], map: &Charmap, errors: Errors<'_>) -> Result<String, CodecError> {
    let map = Table::new(map);
    let mut out = String::with_capacity(data.len());
    for (start, &byte) in data.iter().enumerate() {
        if let Some(c) = map.char(byte) {
            out.push(c);
            continue;
        }
        let error = DecodeError {
            encoding: "charmap",
            start,
            end: start + 1,
            reason: REASON,
        };
        handle_decode(error, data, errors, &mut out)?;
    }
    Ok(out)
}

pub(super) fn encode(text: &str, map: &Charmap, errors: Errors<'_>) -> Result<Vec<u8>, CodecError> {
    let map = Table::new(map);
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    let mut position = 0;
    while let Some(c) = rest.chars().next() {
        if let Some(byte) = map.byte(c) {
            out.push(byte);
            rest = &rest[c.len_utf8()..];
            position += 1;
            continue;
        }
        let run = rest.find(|c| map.byte(c).is_some()).unwrap_or(rest.len());
        let (bad, after) = rest.split_at(run);
        let end = position + bad.chars().count();
        let error = EncodeError {
            encoding: "charmap",
            start: position,
            end,
            reason: REASON,
        };
        let mut replaced = Vec::new();
        handle_encode(error.clone(), bad, errors, &mut replaced)?;
        for byte in replaced {
            // what a handler puts in has to be encoded, too
            out.push(
                map.byte(byte as char)
                    .ok_or_else(|| CodecError::Encode(error.clone()))?,
            );
        }
        rest = after;
        position = end;
    }
    Ok(out)
}
