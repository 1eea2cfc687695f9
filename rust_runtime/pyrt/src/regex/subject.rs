//! What a pattern is matched against: text or bytes, with quick ways between code points and byte offsets.

use std::cell::Cell;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Every byte is a character
    Narrow,
    Utf8,
}

/// A subject. It remembers the last place that it converted, so that walking through a text costs one walk.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) encoding: Encoding,
    length: Cell<Option<usize>>,
    /// A byte offset and its code point
    known: Cell<(usize, usize)>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "what `filter` passes")]
fn is_start(byte: &&u8) -> bool {
    **byte & 0xc0 != 0x80
}

impl<'a> Subject<'a> {
    /// Text, looked through once to see whether it is ASCII.
    pub fn text(text: &'a str) -> Self {
        Self::known_text(text, text.is_ascii())
    }

    /// Text of which it is known whether it is ASCII.
    pub fn known_text(text: &'a str, ascii: bool) -> Self {
        let encoding = if ascii {
            Encoding::Narrow
        } else {
            Encoding::Utf8
        };
        Self {
            bytes: text.as_bytes(),
            encoding,
            length: Cell::new(None),
            known: Cell::new((0, 0)),
        }
    }

    /// Bytes, for bytes patterns.
    pub fn bytes(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            encoding: Encoding::Narrow,
            length: Cell::new(None),
            known: Cell::new((0, 0)),
        }
    }

    /// The bytes between two byte offsets; nothing if there is no such piece.
    pub fn slice(&self, span: (usize, usize)) -> &'a [u8] {
        self.bytes.get(span.0..span.1).unwrap_or_default()
    }

    /// How many characters there are.
    pub fn len(&self) -> usize {
        if self.encoding == Encoding::Narrow {
            return self.bytes.len();
        }
        let length = self
            .length
            .get()
            .unwrap_or_else(|| self.char_offset(self.bytes.len()));
        self.length.set(Some(length));
        length
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The code point that begins at a byte offset.
    pub fn char_offset(&self, byte: usize) -> usize {
        if self.encoding == Encoding::Narrow {
            return byte;
        }
        let (known, count) = self.known.get();
        let found = if byte >= known {
            count
                + self.bytes[known..byte.min(self.bytes.len())]
                    .iter()
                    .filter(is_start)
                    .count()
        } else if byte < known / 2 {
            self.bytes[..byte].iter().filter(is_start).count()
        } else {
            count - self.bytes[byte..known].iter().filter(is_start).count()
        };
        self.known.set((byte, found));
        found
    }

    /// The byte offset of a code point; the end for those past it.
    pub fn byte_offset(&self, index: usize) -> usize {
        if self.encoding == Encoding::Narrow {
            return index.min(self.bytes.len());
        }
        if index >= self.bytes.len() {
            return self.bytes.len();
        }
        let (known, count) = self.known.get();
        let (from, skip) = if index >= count {
            (known, index - count)
        } else {
            (0, index)
        };
        let mut starts = self.bytes[from..]
            .iter()
            .enumerate()
            .filter(|(_, byte)| is_start(byte));
        let byte = starts
            .nth(skip)
            .map_or(self.bytes.len(), |(offset, _)| from + offset);
        if byte < self.bytes.len() {
            self.known.set((byte, index));
        }
        byte
    }
}
