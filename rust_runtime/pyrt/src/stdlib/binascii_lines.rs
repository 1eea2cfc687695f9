//! Quoted-printable text and uuencoded lines (`Modules/binascii.c`).
use super::binascii::{ascii, error};
use crate::builtins::bytes_args::bytes_like;
use crate::object::{R, Value, bytes};
use crate::ops;

/// No line of quoted-printable text is longer, its end included.
const LONGEST: usize = 76;
const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// `binascii.a2b_qp(data, header=False)`
pub fn a2b_qp(data: &Value, header: &Value) -> R {
    let (text, header) = (ascii(data)?, ops::truth(header)?);
    let digit = |at: usize| text.get(at).and_then(|c| char::from(*c).to_digit(16));
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text.get(at) {
        at += 1;
        if *c != b'=' {
            out.push(if header && *c == b'_' { b' ' } else { *c });
            continue;
        }
        match text.get(at) {
            None => break,
            // a line that goes on
            Some(b'\n' | b'\r') => {
                let end = text[at..].iter().position(|c| *c == b'\n');
                at = end.map_or(text.len(), |end| at + end + 1);
            }
            Some(b'=') => {
                out.push(b'=');
                at += 1;
            }
            Some(_) => match (digit(at), digit(at + 1)) {
                (Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    at += 2;
                }
                _ => out.push(b'='),
            },
        }
    }
    Ok(bytes(out))
}

/// Quoted-printable text as it is written.
struct Lines {
    out: Vec<u8>,
    /// The length of the last line.
    length: usize,
    /// What ends a line.
    end: &'static [u8],
}

impl Lines {
    fn quoted(&mut self, byte: u8) {
        let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
        self.out.push(b'=');
        self.out.extend(digits);
    }
    /// Goes to another line, which no reader sees, if so many characters do not fit.
    fn fit(&mut self, characters: usize) {
        if self.length + characters >= LONGEST {
            self.out.push(b'=');
            self.out.extend(self.end);
            self.length = 0;
        }
    }
    /// The end of a line of the text; white space in front of it is quoted.
    fn end_line(&mut self) {
        self.length = 0;
        if let Some(last @ (b' ' | b'\t')) = self.out.last().copied() {
            self.out.pop();
            self.quoted(last);
        }
        self.out.extend(self.end);
    }
}

/// `binascii.b2a_qp(data, quotetabs=False, istext=True, header=False)`
pub fn b2a_qp(data: &Value, quotetabs: &Value, istext: &Value, header: &Value) -> R {
    let data = bytes_like(data)?;
    let (tabs, text, header) = (
        ops::truth(quotetabs)?,
        ops::truth(istext)?,
        ops::truth(header)?,
    );
    let first = data.iter().position(|c| *c == b'\n');
    let has_returns = first.is_some_and(|at| at > 0 && data[at - 1] == b'\r');
    let mut lines = Lines {
        out: Vec::with_capacity(data.len()),
        length: 0,
        end: if has_returns { b"\r\n" } else { b"\n" },
    };
    let mut at = 0;
    while let Some(c) = data.get(at).copied() {
        let next = data.get(at + 1).copied();
        let is_blank = matches!(c, b' ' | b'\t');
        let is_end = matches!(c, b'\n' | b'\r');
        let quoted = c > 126
            || c == b'='
            || (header && c == b'_')
            || (c == b'.' && lines.length == 0 && matches!(next, None | Some(b'\n' | b'\r' | 0)))
            || (!text && is_end)
            || (is_blank && next.is_none())
            || (c < 33 && !is_end && (tabs || !is_blank));
        if quoted {
            lines.fit(3);
            lines.quoted(c);
            lines.length += 3;
            at += 1;
        } else if text && (c == b'\n' || (c == b'\r' && next == Some(b'\n'))) {
            lines.end_line();
            at += if c == b'\r' { 2 } else { 1 };
        } else {
            if next.is_some_and(|next| next != b'\n') {
                lines.fit(1);
            }
            lines.length += 1;
            lines.out.push(if header && c == b' ' { b'_' } else { c });
            at += 1;
        }
    }
    Ok(bytes(lines.out))
}

/// The characters of uuencoded data begin here; six bits each.
const BLANK: u8 = b' ';

/// `binascii.b2a_uu(data, *, backtick=False)`
pub fn b2a_uu(data: &Value, backtick: &Value) -> R {
    let (data, backtick) = (bytes_like(data)?, ops::truth(backtick)?);
    if data.len() > 45 {
        return Err(error("At most 45 bytes at once"));
    }
    let character = |bits: u32| match (bits & 63) as u8 {
        0 if backtick => b'`',
        bits => bits + BLANK,
    };
    let mut out = vec![character(data.len() as u32)];
    for part in data.chunks(3) {
        let byte = |i: usize| u32::from(part.get(i).copied().unwrap_or(0));
        let wide = byte(0) << 16 | byte(1) << 8 | byte(2);
        out.extend([18, 12, 6, 0].map(|shift| character(wide >> shift)));
    }
    out.push(b'\n');
    Ok(bytes(out))
}

/// `binascii.a2b_uu(data)`
pub fn a2b_uu(data: &Value) -> R {
    let text = ascii(data)?;
    let (first, rest) = text.split_first().unwrap_or((&0, &[]));
    let length = usize::from(first.wrapping_sub(BLANK) & 63);
    let mut out = Vec::with_capacity(length);
    let (mut bits, mut count, mut at) = (0u32, 0, 0);
    while out.len() < length {
        let six = match rest.get(at) {
            None | Some(b'\n' | b'\r') => 0, // blanks at the end of the line that got lost
            Some(c) if (BLANK..=BLANK + 64).contains(c) => (c - BLANK) & 63,
            Some(_) => return Err(error("Illegal char")),
        };
        at += 1;
        bits = (bits << 6 | u32::from(six)) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    let is_padding = |c: &u8| matches!(c, b' ' | b'`' | b'\n' | b'\r');
    if !rest.get(at..).unwrap_or(&[]).iter().all(is_padding) {
        return Err(error("Trailing garbage"));
    }
    Ok(bytes(out))
}
