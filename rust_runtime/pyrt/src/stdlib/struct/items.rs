//! Single values of `struct`, packed and unpacked, with the messages of each format.
use super::format::{Field, error};
use crate::builtins::float::real_opt;
use crate::error::{PyErr, overflow_error};
use crate::object::{R, Value, boolean, bytes, float, int};
use crate::ops::{self, base_value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

/// The value at a place.
pub fn unpack(field: &Field, big: bool, data: &[u8]) -> Value {
    match field.code {
        b's' | b'c' => return bytes(data.to_vec()),
        b'p' => {
            let Some((len, rest)) = data.split_first() else {
                return bytes(Vec::new());
            };
            return bytes(rest[..usize::from(*len).min(rest.len())].to_vec());
        }
        _ => {}
    }
    let mut wide = [0u8; 8];
    for (i, byte) in data.iter().enumerate().take(8) {
        wide[if big { data.len() - 1 - i } else { i }] = *byte;
    }
    let number = u64::from_le_bytes(wide);
    match field.code {
        b'?' => boolean(number != 0),
        b'e' => float(half_value(number as u16)),
        b'f' => float(f32::from_bits(number as u32).into()),
        b'd' => float(f64::from_bits(number)),
        code if code.is_ascii_lowercase() => {
            let unused = 64 - 8 * data.len().clamp(1, 8) as u32;
            Value::Int((number as i64) << unused >> unused)
        }
        _ => match i64::try_from(number) {
            Ok(n) => Value::Int(n),
            Err(_) => int(BigInt::from(number)),
        },
    }
}

/// Puts a value into its bytes.
///
/// # Errors
/// `struct.error`, OverflowError
pub fn pack(field: &Field, big: bool, v: &Value, to: &mut [u8]) -> R<()> {
    let number = match field.code {
        b'?' => u64::from(ops::truth(v)?),
        b's' | b'p' | b'c' => return pack_bytes(field.code, v, to),
        b'e' | b'f' | b'd' => pack_float(field.code, v)?,
        _ => pack_int(field, v)?,
    };
    let wide = number.to_le_bytes();
    let len = to.len();
    for (i, byte) in to.iter_mut().enumerate() {
        *byte = wide[if big { len - 1 - i } else { i }];
    }
    Ok(())
}

fn pack_bytes(code: u8, v: &Value, to: &mut [u8]) -> R<()> {
    let held;
    let data = match base_value(v) {
        Value::Bytes(b) => b.as_slice(),
        other => match crate::builtins::bytearray::of(other) {
            Some(array) if code != b'c' => {
                held = array.to_vec();
                &held
            }
            _ => return Err(wrong_bytes(code)),
        },
    };
    if code == b'c' && data.len() != 1 {
        return Err(wrong_bytes(code));
    }
    let room = match (code, to.split_first_mut()) {
        (_, None) => return Ok(()),
        (b'p', Some((len, rest))) => {
            let n = data.len().min(rest.len()).min(255);
            *len = u8::try_from(n).unwrap_or(255);
            rest
        }
        _ => to,
    };
    let n = data.len().min(room.len());
    room[..n].copy_from_slice(&data[..n]);
    Ok(())
}

#[cold]
fn wrong_bytes(code: u8) -> PyErr {
    if code == b'c' {
        return error("char format requires a bytes object of length 1");
    }
    error(format!(
        "argument for '{}' must be a bytes object",
        char::from(code)
    ))
}

fn pack_float(code: u8, v: &Value) -> R<u64> {
    let Ok(Some(f)) = real_opt(v) else {
        return Err(error("required argument is not a float"));
    };
    let too_large = || {
        overflow_error(format!(
            "float too large to pack with {} format",
            char::from(code)
        ))
    };
    Ok(match code {
        b'd' => f.to_bits(),
        b'f' => {
            let narrow = f as f32;
            if narrow.is_infinite() && f.is_finite() {
                return Err(too_large());
            }
            narrow.to_bits().into()
        }
        _ => half_bits(f).ok_or_else(too_large)?.into(),
    })
}

/// A float of two bytes (`PyFloat_Unpack2`).
fn half_value(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let size = match exponent {
        0x1f if fraction == 0.0 => f64::INFINITY,
        0x1f => f64::NAN,
        0 => fraction * 2f64.powi(-24),
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits & 0x8000 == 0 { size } else { -size }
}

/// The two bytes of a float, rounded half to even; None where it is too large (`PyFloat_Pack2`).
fn half_bits(f: f64) -> Option<u16> {
    let sign = if f.is_sign_negative() { 0x8000 } else { 0 };
    let size = f.abs();
    if f.is_nan() {
        return Some(sign | 0x7e00);
    }
    if f.is_infinite() {
        return Some(sign | 0x7c00);
    }
    if size < 2f64.powi(-14) {
        return Some(sign | (size * 2f64.powi(24)).round_ties_even() as u16); // subnormal, or the least normal one
    }
    let exponent = ((size.to_bits() >> 52) as i32) - 1023;
    let scaled = (size * 2f64.powi(10 - exponent)).round_ties_even() as u32; // 1024 to 2048
    let bits = ((exponent + 15) as u32) * 1024 + (scaled - 1024);
    if exponent > 15 || bits >= 0x7c00 {
        return None;
    }
    u16::try_from(bits).ok().map(|bits| sign | bits)
}

fn pack_int(field: &Field, v: &Value) -> R<u64> {
    let number = match base_value(v) {
        n @ (Value::Int(_) | Value::Big(_) | Value::Bool(_)) => n.to_big(),
        other => match ops::index_opt(other) {
            Ok(found) => found.and_then(|n| n.to_big()),
            Err(e) if e.is(&crate::error::classes::type_error()) => None,
            Err(e) => return Err(e),
        },
    };
    let Some(number) = number else {
        return Err(error("required argument is not an integer"));
    };
    let code = field.code;
    let wide = number.to_i128();
    let within = |low: i128, high: i128| wide.filter(|n| (low..=high).contains(n));
    let signed = within(i64::MIN.into(), i64::MAX.into());
    let unsigned = within(0, u64::MAX.into());
    if code == b'P' || (!field.native && matches!(code, b'q' | b'Q')) {
        let fits = match code {
            b'P' => signed.or(unsigned),
            b'q' => signed,
            _ => unsigned,
        };
        return fits
            .map(|n| n as u64)
            .ok_or_else(|| error("int too large to convert"));
    }
    // Bytes and, where the machine packs, short ints are read as signed ones first.
    let by_sign = code.is_ascii_lowercase() || code == b'B' || (code == b'H' && field.native);
    let read = if by_sign { signed } else { unsigned };
    let n = read.ok_or_else(|| error("argument out of range"))?;
    let bits = 8 * field.size as u32;
    let (low, high) = if code.is_ascii_lowercase() {
        (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
    } else {
        (0, (1i128 << bits) - 1)
    };
    if (low..=high).contains(&n) {
        return Ok(n as u64);
    }
    let name = match code {
        b'b' => "byte".to_owned(),
        b'B' => "ubyte".to_owned(),
        b'h' if field.native => "short".to_owned(),
        b'H' if field.native => "ushort".to_owned(),
        other => format!("'{}'", char::from(other)),
    };
    Err(error(format!(
        "{name} format requires {low} <= number <= {high}"
    )))
}
