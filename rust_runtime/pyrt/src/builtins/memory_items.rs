//! The items of a memoryview: native formats of one character, and values into bytes and back (`Objects/memoryobject.c`).
use super::float::real_opt;
use crate::error::{self, PyErr};
use crate::object::{R, Value, boolean, bytes, float, int};
use crate::ops::{self, base_value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

/// The character of a native format, which may have an `@` before it.
pub fn native_format(format: &str) -> Option<u8> {
    match format.strip_prefix('@').unwrap_or(format).as_bytes() {
        [c] if size(*c).is_some() => Some(*c),
        _ => None,
    }
}

/// How many bytes an item has: those of CPython on 64-bit machines, on every target.
pub fn size(format: u8) -> Option<usize> {
    match format {
        b'?' | b'c' | b'b' | b'B' => Some(1),
        b'h' | b'H' => Some(2),
        b'i' | b'I' | b'f' => Some(4),
        b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => Some(8),
        _ => None,
    }
}

/// Whether items are bytes.
pub fn is_byte(format: u8) -> bool {
    matches!(format, b'b' | b'B' | b'c')
}

fn is_signed(format: u8) -> bool {
    matches!(format, b'b' | b'h' | b'i' | b'l' | b'q' | b'n')
}

/// The value of an item.
pub fn unpack(format: u8, item: &[u8]) -> Value {
    let mut wide = [0u8; 8];
    for (to, from) in wide.iter_mut().zip(item) {
        *to = *from;
    }
    let number = u64::from_le_bytes(wide);
    match format {
        b'?' => boolean(number != 0),
        b'c' => bytes(item.to_vec()),
        b'f' => float(f32::from_bits(number as u32).into()),
        b'd' => float(f64::from_bits(number)),
        c if is_signed(c) => {
            let unused = 64 - 8 * item.len().clamp(1, 8) as u32;
            Value::Int((number as i64) << unused >> unused)
        }
        _ => match i64::try_from(number) {
            Ok(n) => Value::Int(n),
            Err(_) => int(BigInt::from(number)),
        },
    }
}

/// The bytes of an item that holds the value.
///
/// # Errors
/// TypeError, ValueError: the format has no such value.
pub fn pack(format: u8, v: &Value) -> R<Vec<u8>> {
    let size = size(format).unwrap_or(1);
    match format {
        b'?' => Ok(vec![ops::truth(v)?.into()]),
        b'c' => match base_value(v) {
            Value::Bytes(b) if b.as_slice().len() == 1 => Ok(b.as_slice().to_vec()),
            Value::Bytes(_) => Err(invalid_value(format)),
            _ => Err(invalid_type(format)),
        },
        b'f' | b'd' => {
            let f = match real_opt(v) {
                Ok(Some(f)) => f,
                Ok(None) => return Err(invalid_type(format)),
                Err(_) if matches!(base_value(v), Value::Big(_)) => {
                    return Err(invalid_value(format));
                }
                Err(e) => return Err(e),
            };
            Ok(if format == b'f' {
                (f as f32).to_le_bytes().to_vec()
            } else {
                f.to_le_bytes().to_vec()
            })
        }
        _ => {
            let Some(number) = ops::index_opt(v)? else {
                return Err(invalid_type(format));
            };
            let wide = number.to_big().and_then(|n| n.to_i128());
            let bits = 8 * size as u32;
            let (low, high) = if is_signed(format) {
                (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
            } else {
                // An address may be given as a negative number.
                let low = if format == b'P' {
                    -(1i128 << (bits - 1))
                } else {
                    0
                };
                (low, (1i128 << bits) - 1)
            };
            match wide {
                Some(n) if (low..=high).contains(&n) => Ok(n.to_le_bytes()[..size].to_vec()),
                _ => Err(invalid_value(format)),
            }
        }
    }
}

#[cold]
fn invalid_type(format: u8) -> PyErr {
    error::type_error(format!(
        "memoryview: invalid type for format '{}'",
        format as char
    ))
}

#[cold]
fn invalid_value(format: u8) -> PyErr {
    error::value_error(format!(
        "memoryview: invalid value for format '{}'",
        format as char
    ))
}
