//! `codecs.BufferedIncrementalDecoder`, and what the decoders of the runtime's encodings do piece by piece.
use super::known;
use crate::builtins::bytes_args::bytes_like;
use crate::error::{PyErr, classes};
use crate::object::{R, Value, bytes, str, tuple};
use crate::ops;
use crate::stdlib::support::{get, get_opt, method, set};

/// `BufferedIncrementalDecoder(errors)`
pub fn __init__(this: &Value, errors: &Value) -> R {
    set(this, "errors", errors.clone())?;
    set(this, "buffer", bytes(Vec::new()))?;
    Ok(Value::None)
}

/// Decodes a piece; what is not yet a character waits.
pub fn decode(this: &Value, input: &Value, last: &Value) -> R {
    let mut data = bytes_like(&get(this, "buffer")?)?.into_owned();
    data.extend_from_slice(&bytes_like(input)?);
    let errors = get(this, "errors")?;
    let Some(name) = get_opt(this, "_encoding")? else {
        return by_subclass(this, data, &errors, last);
    };
    let name = ops::to_str(&name)?;
    let last = ops::truth(last)?;
    let order = match get_opt(this, "_order")? {
        Some(Value::Str(order)) => order.as_str().to_owned(),
        _ => String::new(),
    };
    let (encoding, data) = match begin(&name, &order, data, last) {
        Begin::Wait(data) => {
            set(this, "buffer", bytes(data))?;
            return Ok(str(""));
        }
        Begin::Go(encoding, data) => (encoding, data),
    };
    if encoding != name {
        set(this, "_order", str(&encoding))?;
    }
    let ready = if last {
        data.len()
    } else {
        complete(&encoding, &data)
    };
    let (made, _) = known::decoded(&bytes(data[..ready].to_vec()), &encoding, &errors)?;
    set(this, "buffer", bytes(data[ready..].to_vec()))?;
    Ok(made)
}

/// A subclass decodes what it can by `_buffer_decode`.
fn by_subclass(this: &Value, data: Vec<u8>, errors: &Value, last: &Value) -> R {
    let all = bytes(data.clone());
    if get_opt(this, "_buffer_decode")?.is_none() {
        return Err(PyErr::new(classes::not_implemented_error(), Vec::new()));
    }
    let made = method(this, "_buffer_decode", &[all, errors.clone(), last.clone()])?;
    let two = ops::unpack(&made, 2)?;
    let used = usize::try_from(ops::ssize(&two[1])?).unwrap_or(0);
    let rest = data.get(used..).unwrap_or_default().to_vec();
    set(this, "buffer", bytes(rest))?;
    Ok(two[0].clone())
}

enum Begin {
    /// The mark is not complete.
    Wait(Vec<u8>),
    /// The encoding that the mark tells, and what follows it.
    Go(String, Vec<u8>),
}

/// The byte order mark at the beginning of a text.
fn begin(name: &str, order: &str, mut data: Vec<u8>, last: bool) -> Begin {
    if !order.is_empty() {
        return Begin::Go(order.to_owned(), data);
    }
    let (marks, length): (&[(&[u8], &str)], usize) = match name {
        "utf-16" => (&[(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")], 2),
        "utf-32" => (
            &[
                (b"\xff\xfe\0\0", "utf-32-le"),
                (b"\0\0\xfe\xff", "utf-32-be"),
            ],
            4,
        ),
        "utf-8-sig" => (&[(b"\xef\xbb\xbf", "utf-8")], 3),
        _ => return Begin::Go(name.to_owned(), data),
    };
    if data.len() < length && !last && marks.iter().any(|(m, _)| m.starts_with(&data)) {
        return Begin::Wait(data);
    }
    for (mark, encoding) in marks {
        if data.starts_with(mark) {
            return Begin::Go((*encoding).to_owned(), data.split_off(length));
        }
    }
    let plain = match name {
        "utf-16" => "utf-16-le",
        "utf-32" => "utf-32-le",
        _ => "utf-8",
    };
    Begin::Go(plain.to_owned(), data)
}

/// How many of the bytes are whole characters, or wrong in a way that more bytes do not mend.
fn complete(encoding: &str, data: &[u8]) -> usize {
    match encoding {
        "utf-8" => {
            let tail = data.len().saturating_sub(3);
            for at in (tail..data.len()).rev() {
                let wanted = match data[at] {
                    0x80..=0xbf => continue,
                    0xc2..=0xdf => 2,
                    0xe0..=0xef => 3,
                    0xf0..=0xf4 => 4,
                    _ => 1,
                };
                let unfinished = std::str::from_utf8(&data[at..])
                    .is_err_and(|e| e.valid_up_to() == 0 && e.error_len().is_none());
                return if at + wanted > data.len() && unfinished {
                    at
                } else {
                    data.len()
                };
            }
            data.len()
        }
        "utf-16-le" | "utf-16-be" => {
            let whole = data.len() & !1;
            let high = usize::from(encoding == "utf-16-le");
            match whole.checked_sub(2) {
                Some(at) if (0xd8..0xdc).contains(&data[at + high]) => at,
                _ => whole,
            }
        }
        "utf-32-le" | "utf-32-be" => data.len() & !3,
        _ => data.len(),
    }
}

/// Begins anew.
pub fn reset(this: &Value) -> R {
    set(this, "buffer", bytes(Vec::new()))?;
    if get_opt(this, "_encoding")?.is_some() {
        set(this, "_order", str(""))?;
    }
    Ok(Value::None)
}

/// What waits, and a number.
pub fn getstate(this: &Value) -> R {
    Ok(tuple(vec![get(this, "buffer")?, Value::Int(0)]))
}

/// Sets what waits.
pub fn setstate(this: &Value, state: &Value) -> R {
    let first = ops::getitem(state, &Value::Int(0))?;
    set(this, "buffer", first)?;
    Ok(Value::None)
}
