//! Methods that bytes and bytearray share: case, classes, padding, translation, hex digits, decoding, joining.
use super::bytes_args::{Binary, bytes_like, this};
use super::bytes_ops::view;
use super::str_codec;
use super::text_args::{c_int, str_argument, text};
use crate::error;
use crate::object::{R, Value, boolean, bytes, string};
use crate::ops::{self, ssize, text_error, type_name};
use crate::text::{bytes as classify, bytes_edit as edit};

macro_rules! cases {
    ($($name:ident)*) => { $(
        #[doc = concat!("`b.", stringify!($name), "()`")]
        pub fn $name(b: &Value) -> R {
            let b = this(b, stringify!($name))?;
            Ok(b.make(edit::$name(&b.data)))
        }
    )* };
}
cases! { capitalize lower swapcase title upper }

macro_rules! classes {
    ($($name:ident)*) => { $(
        #[doc = concat!("`b.", stringify!($name), "()`")]
        pub fn $name(b: &Value) -> R {
            Ok(boolean(classify::$name(&this(b, stringify!($name))?.data)))
        }
    )* };
}
classes! { isalnum isalpha isdigit islower isspace istitle isupper }

/// `b.isascii()`
pub fn isascii(b: &Value) -> R {
    Ok(boolean(this(b, "isascii")?.data.is_ascii()))
}

fn fill(v: &Value, method: &str) -> R<u8> {
    if v.is_unbound() {
        return Ok(b' ');
    }
    match view(v).as_deref() {
        Some([byte]) => Ok(*byte),
        _ => Err(error::type_error(format!(
            "{method}() argument 2 must be a byte string of length 1, not {}",
            type_name(v)
        ))),
    }
}

macro_rules! padded {
    ($($name:ident)*) => { $(
        #[doc = concat!("`b.", stringify!($name), "(width, fillchar)`")]
        pub fn $name(b: &Value, width: &Value, fillchar: &Value) -> R {
            let b = this(b, stringify!($name))?;
            let (width, fill) = (ssize(width)?, fill(fillchar, stringify!($name))?);
            edit::$name(&b.data, width, fill).map(|made| b.make(made)).map_err(text_error)
        }
    )* };
}
padded! { center ljust rjust }

/// `b.zfill(width)`
pub fn zfill(b: &Value, width: &Value) -> R {
    let b = this(b, "zfill")?;
    edit::zfill(&b.data, ssize(width)?)
        .map(|made| b.make(made))
        .map_err(text_error)
}
/// `b.expandtabs(tabsize)`
pub fn expandtabs(b: &Value, tabsize: &Value) -> R {
    let b = this(b, "expandtabs")?;
    edit::expandtabs(&b.data, c_int(tabsize)?)
        .map(|made| b.make(made))
        .map_err(text_error)
}

/// `b.translate(table, delete)`
pub fn translate(b: &Value, table: &Value, delete: &Value) -> R {
    let b = this(b, "translate")?;
    let table = if table.is_none() {
        None
    } else {
        Some(bytes_like(table)?)
    };
    let delete = if delete.is_unbound() {
        Vec::new()
    } else {
        bytes_like(delete)?.into_owned()
    };
    edit::translate(&b.data, table.as_deref(), &delete)
        .map(|made| b.make(made))
        .map_err(text_error)
}
/// `bytes.maketrans(from, to)`
pub fn maketrans(from: &Value, to: &Value) -> R {
    edit::maketrans(&bytes_like(from)?, &bytes_like(to)?)
        .map(bytes)
        .map_err(text_error)
}

/// `b.hex(sep, bytes_per_sep)`
pub fn hex(b: &Value, sep: &Value, bytes_per_sep: &Value) -> R {
    let b = this(b, "hex")?;
    let group = c_int(bytes_per_sep)?;
    if sep.is_unbound() {
        return Ok(string(edit::hex(&b.data, None, group)));
    }
    if ops::len(sep)? != 1 {
        return Err(error::value_error("sep must be length 1."));
    }
    let separator = match (text(sep), view(sep)) {
        (Some(s), _) => s.as_str().chars().next(),
        (None, Some(data)) => data.first().map(|&byte| byte as char),
        (None, None) => return Err(error::type_error("sep must be str or bytes.")),
    };
    if separator.is_some_and(|c| !c.is_ascii()) {
        return Err(error::value_error("sep must be ASCII."));
    }
    Ok(string(edit::hex(&b.data, separator, group)))
}

/// The bytes of `fromhex(string)`.
///
/// # Errors
/// TypeError, ValueError
pub fn from_hex(string: &Value) -> R<Vec<u8>> {
    let s = str_argument(string, "fromhex() argument")?;
    edit::fromhex(s.as_str()).map_err(text_error)
}

/// `b.decode(encoding, errors)`
pub fn decode(b: &Value, encoding: &Value, errors: &Value) -> R {
    let b = this(b, "decode")?;
    let encoding = str_argument(encoding, "decode() argument 'encoding'")?;
    let errors = str_argument(errors, "decode() argument 'errors'")?;
    Ok(string(str_codec::decode(
        &b.data,
        encoding.as_str(),
        errors.as_str(),
    )?))
}

/// `b.join(iterable)`
pub fn join(b: &Value, iterable: &Value) -> R {
    let b = this(b, "join")?;
    if !ops::is_iterable(iterable) {
        return Err(error::type_error("can only join an iterable"));
    }
    let items = ops::collect(iterable)?;
    let mut out = Vec::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(&b.data);
        }
        match view(item) {
            Some(data) => out.extend_from_slice(&data),
            None => {
                return Err(error::type_error(format!(
                    "sequence item {i}: expected a bytes-like object, {} found",
                    type_name(item)
                )));
            }
        }
    }
    Ok(b.make(out))
}

/// `b + other`
pub fn __add__(b: &Value, other: &Value) -> R {
    let own = this(b, "__add__")?;
    match view(other) {
        Some(data) => Ok(own.make([&own.data, &*data].concat())),
        None => Err(cannot_concat(&own, other)),
    }
}

#[cold]
fn cannot_concat(b: &Binary<'_>, other: &Value) -> error::PyErr {
    let own = if b.mutable { "bytearray" } else { "bytes" };
    error::type_error(format!("can't concat {} to {own}", type_name(other)))
}

/// `item in b`
pub fn __contains__(b: &Value, item: &Value) -> R {
    let data = this(b, "__contains__")?.data.into_owned();
    ops::contains(&bytes(data), item).map(boolean)
}
/// `len(b)`
pub fn __len__(b: &Value) -> R {
    Ok(crate::object::int_usize(this(b, "__len__")?.data.len()))
}
/// `b % other`
pub fn __mod__(b: &Value, other: &Value) -> R {
    let own = this(b, "__mod__")?;
    let Value::Bytes(format) = bytes(own.data.to_vec()) else {
        return Ok(Value::NotImplemented);
    };
    let made = ops::percent_bytes(&format, other)?;
    Ok(view(&made).map_or(Value::None, |data| own.make(data.into_owned())))
}
/// `other % b`
pub fn __rmod__(b: &Value, other: &Value) -> R {
    let own = this(b, "__rmod__")?;
    match this(other, "__rmod__") {
        Ok(format) if format.mutable == own.mutable => __mod__(other, b),
        _ => Ok(Value::NotImplemented),
    }
}
/// `b * times`
pub fn __mul__(b: &Value, times: &Value) -> R {
    let own = this(b, "__mul__")?;
    let Some(n) = ops::count_of(times)? else {
        let shown = type_name(times);
        return Err(error::type_error(if own.mutable {
            format!("can't multiply sequence by non-int of type '{shown}'")
        } else {
            format!("'{shown}' object cannot be interpreted as an integer")
        }));
    };
    repeated(&own.data, n).map(|made| own.make(made))
}
/// `times * b`
pub fn __rmul__(b: &Value, times: &Value) -> R {
    __mul__(b, times)
}

/// Bytes `n` times.
///
/// # Errors
/// MemoryError
pub fn repeated(data: &[u8], n: usize) -> R<Vec<u8>> {
    let memory = || error::PyErr::new(error::classes::memory_error(), vec![]);
    let total = data.len().checked_mul(n).ok_or_else(memory)?;
    let mut out = Vec::new();
    out.try_reserve_exact(total).map_err(|_| memory())?;
    (0..n).for_each(|_| out.extend_from_slice(data));
    Ok(out)
}
