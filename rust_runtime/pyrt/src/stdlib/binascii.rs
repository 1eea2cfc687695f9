//! `binascii` (`Modules/binascii.c`): hexadecimal and base64 digits, checksums.
use super::support::method;
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::bytes_ops::view;
use crate::error::{PyErr, type_error, value_error};
use crate::object::{R, Value, bytes, int_usize};
use crate::ops::{self, base_value, type_name};
use std::borrow::Cow;

pub use super::binascii_lines::{a2b_qp, a2b_uu, b2a_qp, b2a_uu};

pub(super) fn error(text: impl Into<String>) -> PyErr {
    PyErr::msg(crate::generated::binascii::error(), text)
}

/// Bytes, or a str of ASCII characters.
pub(super) fn ascii(v: &Value) -> R<Cow<'_, [u8]>> {
    match base_value(v) {
        Value::Str(s) if s.as_str().is_ascii() => Ok(s.as_str().as_bytes().into()),
        Value::Str(_) => Err(value_error(
            "string argument should contain only ASCII characters",
        )),
        _ => view(v).ok_or_else(|| {
            type_error(format!(
                "argument should be bytes, buffer or ASCII string, not '{}'",
                type_name(v)
            ))
        }),
    }
}

/// `binascii.hexlify(data, sep, bytes_per_sep=1)`
pub fn hexlify(data: &Value, sep: &Value, bytes_per_sep: &Value) -> R {
    let data = bytes(bytes_like(data)?.into_owned());
    let made = if sep.is_unbound() {
        method(&data, "hex", &[])?
    } else {
        method(&data, "hex", &[sep.clone(), bytes_per_sep.clone()])?
    };
    Ok(bytes(ops::to_str(&made)?.into_bytes()))
}
/// `binascii.unhexlify(hexstr)`
pub fn unhexlify(hexstr: &Value) -> R {
    let text = ascii(hexstr)?;
    if text.len() % 2 != 0 {
        return Err(error("Odd-length string"));
    }
    let digit = |c: u8| char::from(c).to_digit(16);
    let made: Option<Vec<u8>> = text
        .chunks_exact(2)
        .map(|pair| Some((digit(pair[0])? * 16 + digit(pair[1])?) as u8))
        .collect();
    made.map(bytes)
        .ok_or_else(|| error("Non-hexadecimal digit found"))
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// `binascii.b2a_base64(data, newline=True)`
pub fn b2a_base64(data: &Value, newline: &Value) -> R {
    let data = bytes_like(data)?;
    let mut out = Vec::with_capacity(data.len().div_ceil(3) * 4 + 1);
    for part in data.chunks(3) {
        let wide = part
            .iter()
            .chain([0, 0].iter())
            .take(3)
            .fold(0usize, |sum, byte| sum << 8 | usize::from(*byte));
        for (i, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            out.push(if i <= part.len() {
                DIGITS[wide >> shift & 63]
            } else {
                b'='
            });
        }
    }
    if ops::truth(newline)? {
        out.push(b'\n');
    }
    Ok(bytes(out))
}
/// `binascii.a2b_base64(data, strict_mode=False)`
pub fn a2b_base64(data: &Value, strict_mode: &Value) -> R {
    let (text, strict) = (ascii(data)?, ops::truth(strict_mode)?);
    if strict && text.first() == Some(&b'=') {
        return Err(error("Leading padding not allowed"));
    }
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut place, mut left, mut pads, mut is_padding) = (0u8, 0u8, 0u8, false);
    for (i, c) in text.iter().enumerate() {
        if *c == b'=' {
            is_padding = true;
            if place >= 2 {
                pads += 1;
                if place + pads >= 4 {
                    if strict && i + 1 < text.len() {
                        return Err(error("Excess data after padding"));
                    }
                    return Ok(bytes(out));
                }
            }
            continue;
        }
        let Some(digit) = DIGITS.iter().position(|d| d == c) else {
            if strict {
                return Err(error("Only base64 data is allowed"));
            }
            continue;
        };
        if strict && is_padding {
            return Err(error("Discontinuous padding not allowed"));
        }
        pads = 0;
        let digit = digit as u8;
        match place {
            0 => {}
            1 => out.push(left << 2 | digit >> 4),
            2 => out.push(left << 4 | digit >> 2),
            _ => out.push(left << 6 | digit),
        }
        left = digit & [63, 15, 3, 0][usize::from(place)];
        place = (place + 1) % 4;
    }
    match place {
        0 => Ok(bytes(out)),
        1 => Err(error(format!(
            "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
            out.len() / 3 * 4 + 1
        ))),
        _ => Err(error("Incorrect padding")),
    }
}

/// The start value of a checksum: the lowest bits of an int.
fn start(v: &Value, bits: u32) -> R<u32> {
    let low = ops::binary(ops::Op::And, v, &Value::Int((1i64 << bits) - 1))?;
    Ok(match low {
        Value::Int(n) => n as u32,
        _ => 0,
    })
}

/// `binascii.crc32(data, crc=0)`
pub fn crc32(data: &Value, crc: &Value) -> R {
    let mut sum = !start(crc, 32)?;
    for byte in bytes_like(data)?.iter() {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
        }
    }
    Ok(int_usize(!sum as usize))
}
/// `binascii.crc_hqx(data, crc)`
pub fn crc_hqx(data: &Value, crc: &Value) -> R {
    let mut sum = start(crc, 16)?;
    for byte in bytes_like(data)?.iter() {
        sum ^= u32::from(*byte) << 8;
        for _ in 0..8 {
            let high = sum & 0x8000 != 0;
            sum = (sum << 1 ^ if high { 0x1021 } else { 0 }) & 0xffff;
        }
    }
    Ok(int_usize(sum as usize))
}
