//! Format strings of `struct`: what stands where, in which order of bytes (`prepare_s`).
use crate::error::{PyErr, type_error};
use crate::object::{R, Value};
use crate::ops::{base_value, type_name};

/// The exception `struct.error`.
#[cold]
pub fn error(text: impl Into<String>) -> PyErr {
    PyErr::msg(crate::generated::r#struct::error(), text)
}

/// One or more items of a kind, side by side.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its character.
    pub code: u8,
    /// Bytes of one item.
    pub size: usize,
    /// How many.
    pub count: usize,
    /// Where the first begins.
    pub offset: usize,
    /// Whether CPython packs it as C does on the machine: its messages differ.
    pub native: bool,
}

/// A format string, read.
#[derive(Clone, Debug)]
pub struct Format {
    /// What stands where.
    pub fields: Vec<Field>,
    /// Bytes of all of it.
    pub size: usize,
    /// How many values there are.
    pub count: usize,
    /// Whether the first byte is the highest.
    pub big: bool,
    /// The text.
    pub text: Vec<u8>,
}

/// Bytes of an item by the machine's rules (those of 64-bit Linux, on every target), or the standard ones.
fn size_of(code: u8, machine: bool) -> Option<usize> {
    Some(match code {
        b'x' | b'b' | b'B' | b'c' | b's' | b'p' | b'?' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' if !machine => 4,
        b'l' | b'L' | b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if machine => 8,
        _ => return None,
    })
}

impl Format {
    /// The format that a str or bytes object is.
    ///
    /// # Errors
    /// TypeError, UnicodeEncodeError, `struct.error`
    pub fn of(v: &Value) -> R<Format> {
        match base_value(v) {
            Value::Bytes(b) => Format::parse(b.as_slice()),
            Value::Str(s) if s.is_ascii() => Format::parse(s.as_str().as_bytes()),
            text @ Value::Str(_) => {
                let ascii = crate::object::str("ascii");
                let encoded = crate::stdlib::support::method(text, "encode", &[ascii])?;
                Format::of(&encoded)
            }
            _ => Err(type_error(format!(
                "Struct() argument 1 must be a str or bytes object, not {}",
                type_name(v)
            ))),
        }
    }

    fn parse(text: &[u8]) -> R<Format> {
        if text.contains(&0) {
            return Err(error("embedded null character"));
        }
        let (machine, aligned, big, rest) = match text.split_first() {
            Some((b'@', rest)) => (true, true, false, rest),
            Some((b'=' | b'<', rest)) => (false, false, false, rest),
            Some((b'>' | b'!', rest)) => (false, false, true, rest),
            _ => (true, true, false, text),
        };
        let mut made = Format {
            fields: Vec::new(),
            size: 0,
            count: 0,
            big,
            text: text.to_vec(),
        };
        let mut chars = rest.iter().copied();
        while let Some(first) = chars.next() {
            if first.is_ascii_whitespace() || first == 0x0b {
                continue;
            }
            let (mut code, mut number) = (first, None);
            while code.is_ascii_digit() {
                let digit = usize::from(code - b'0');
                number = Some(
                    number
                        .unwrap_or(0usize)
                        .checked_mul(10)
                        .and_then(|n| n.checked_add(digit))
                        .filter(|n| isize::try_from(*n).is_ok())
                        .ok_or_else(too_long)?,
                );
                code = chars
                    .next()
                    .ok_or_else(|| error("repeat count given without format specifier"))?;
            }
            let size = size_of(code, machine).ok_or_else(|| error("bad char in struct format"))?;
            made.add(code, size, number.unwrap_or(1), machine, aligned)?;
        }
        Ok(made)
    }

    fn add(&mut self, code: u8, size: usize, number: usize, machine: bool, aligned: bool) -> R<()> {
        if aligned {
            self.size = self
                .size
                .checked_next_multiple_of(size)
                .ok_or_else(too_long)?;
        }
        let offset = self.size;
        self.size = size
            .checked_mul(number)
            .and_then(|n| n.checked_add(offset))
            .filter(|n| isize::try_from(*n).is_ok())
            .ok_or_else(too_long)?;
        let (size, count) = match code {
            b'x' => return Ok(()),
            b's' | b'p' => (number, 1),
            _ => (size, number),
        };
        self.count += count;
        // The table of little-endian formats takes the machine's packers where the sizes agree.
        let same = !self.big && !matches!(code, b'l' | b'L');
        self.fields.push(Field {
            code,
            size,
            count,
            offset,
            native: machine || same,
        });
        Ok(())
    }
}

#[cold]
fn too_long() -> PyErr {
    error("total struct size too long")
}
