//! Items of an array: Python values into the machine's bytes, with the messages of `PyArg_Parse`, and back.
use crate::builtins::float::real_number;
use crate::builtins::memory_items;
use crate::error::{PyErr, overflow_error, type_error};
use crate::object::{R, Value, string};
use crate::ops::{self, base_value, type_name};
use num_traits::{Signed, ToPrimitive};

/// Bytes of an item; None for what is no type code.
pub fn size(code: u8) -> Option<usize> {
    match code {
        b'u' => Some(4),
        b'b' | b'B' | b'h' | b'H' | b'i' | b'I' | b'l' | b'L' | b'q' | b'Q' | b'f' | b'd' => {
            memory_items::size(code)
        }
        _ => None,
    }
}

/// The value of an item.
pub fn unpack(code: u8, item: &[u8]) -> Value {
    if code == b'u' {
        let point = item.iter().rev().fold(0, |n, &b| n << 8 | u32::from(b));
        return string(char::from_u32(point).unwrap_or('\u{fffd}').to_string());
    }
    memory_items::unpack(code, item)
}

/// The bytes of an item.
///
/// # Errors
/// TypeError, OverflowError
pub fn pack(code: u8, v: &Value) -> R<Vec<u8>> {
    match code {
        b'f' => Ok((real_number(v)? as f32).to_le_bytes().to_vec()),
        b'd' => Ok(real_number(v)?.to_le_bytes().to_vec()),
        b'u' => match base_value(v) {
            Value::Str(s) if s.len() == 1 => Ok(s
                .as_str()
                .chars()
                .flat_map(|c| u32::from(c).to_le_bytes())
                .collect()),
            _ => Err(type_error("array item must be unicode character")),
        },
        _ => whole(code, v),
    }
}

fn whole(code: u8, v: &Value) -> R<Vec<u8>> {
    let Some(n) = ops::index_opt(v)?.and_then(|n| n.to_big()) else {
        return Err(type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            type_name(v)
        )));
    };
    let size = size(code).unwrap_or(1);
    if matches!(code, b'I' | b'L' | b'Q') {
        if n.is_negative() {
            return Err(overflow_error(if code == b'Q' {
                "can't convert negative int to unsigned"
            } else {
                "can't convert negative value to unsigned int"
            }));
        }
        let Some(wide) = n.to_u64() else {
            return Err(overflow_error(if code == b'Q' {
                "int too big to convert"
            } else {
                "Python int too large to convert to C unsigned long"
            }));
        };
        if code == b'I' && wide > u32::MAX.into() {
            return Err(overflow_error("unsigned int is greater than maximum"));
        }
        return Ok(wide.to_le_bytes()[..size].to_vec());
    }
    let Some(wide) = n.to_i64() else {
        return Err(overflow_error(if code == b'q' {
            "int too big to convert"
        } else {
            "Python int too large to convert to C long"
        }));
    };
    // A C type is read first, then the kind's own bounds are asked.
    let bounds: &[(&str, i64, i64)] = match code {
        b'b' => &[
            ("signed short integer", i16::MIN as i64, i16::MAX as i64),
            ("signed char", -128, 127),
        ],
        b'B' => &[("unsigned byte integer", 0, 255)],
        b'h' => &[("signed short integer", i16::MIN as i64, i16::MAX as i64)],
        b'H' => &[
            ("signed integer", i32::MIN as i64, i32::MAX as i64),
            ("unsigned short", 0, 65535),
        ],
        b'i' => &[("signed integer", i32::MIN as i64, i32::MAX as i64)],
        _ => &[],
    };
    for (kind, low, high) in bounds {
        if wide < *low {
            return Err(beyond(kind, "less than minimum"));
        }
        if wide > *high {
            return Err(beyond(kind, "greater than maximum"));
        }
    }
    Ok(wide.to_le_bytes()[..size].to_vec())
}

#[cold]
fn beyond(kind: &str, how: &str) -> PyErr {
    overflow_error(format!("{kind} is {how}"))
}
