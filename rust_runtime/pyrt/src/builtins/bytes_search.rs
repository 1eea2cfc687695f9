//! Methods that bytes and bytearray share: searching, replacing, stripping, splitting.
use super::bytes_args::{Binary, bytes_like, needle, this};
use super::bytes_ops::readable;
use super::text_args::{bound, c_int};
use crate::error;
use crate::object::{R, Value, boolean, int_usize, list, tuple};
use crate::ops::{ssize, text_error, type_name};
use crate::text::bytes as search;
use crate::text::bytes_edit as edit;
use crate::text::strip::Side;

fn found(at: Option<usize>) -> Value {
    at.map_or(Value::Int(-1), int_usize)
}
fn must_be_found(at: Option<usize>) -> R {
    at.map(int_usize)
        .ok_or_else(|| text_error(search::not_found()))
}

macro_rules! searches {
    ($($name:ident $make:expr;)*) => { $(
        #[doc = concat!("`b.", stringify!($name), "(sub, start, end)`")]
        pub fn $name(b: &Value, sub: &Value, start: &Value, end: &Value) -> R {
            let b = this(b, stringify!($name))?;
            let (start, end) = (bound(start)?, bound(end)?);
            let sub = needle(sub)?;
            let make: fn(&[u8], &[u8], Option<i64>, Option<i64>) -> R = $make;
            make(&b.data, &sub, start, end)
        }
    )* };
}
searches! {
    find |b, sub, start, end| Ok(found(search::find(b, sub, start, end)));
    rfind |b, sub, start, end| Ok(found(search::rfind(b, sub, start, end)));
    index |b, sub, start, end| must_be_found(search::find(b, sub, start, end));
    rindex |b, sub, start, end| must_be_found(search::rfind(b, sub, start, end));
    count |b, sub, start, end| Ok(int_usize(search::count(b, sub, start, end)));
}

type Affix = fn(&[u8], &[u8], Option<i64>, Option<i64>) -> bool;

fn affix(method: &str, test: Affix, b: &Value, wanted: &Value, start: &Value, end: &Value) -> R {
    let b = this(b, method)?;
    let (start, end) = (bound(start)?, bound(end)?);
    if let Value::Tuple(t) = crate::ops::base_value(wanted) {
        for item in t.items() {
            if test(&b.data, &bytes_like(item)?, start, end) {
                return Ok(boolean(true));
            }
        }
        return Ok(boolean(false));
    }
    match readable(wanted)? {
        Some(one) => Ok(boolean(test(&b.data, &one, start, end))),
        None => {
            let got = type_name(wanted);
            Err(error::type_error(format!(
                "{method} first arg must be bytes or a tuple of bytes, not {got}"
            )))
        }
    }
}
/// `b.startswith(prefix, start, end)`
pub fn startswith(b: &Value, prefix: &Value, start: &Value, end: &Value) -> R {
    affix("startswith", search::startswith, b, prefix, start, end)
}
/// `b.endswith(suffix, start, end)`
pub fn endswith(b: &Value, suffix: &Value, start: &Value, end: &Value) -> R {
    affix("endswith", search::endswith, b, suffix, start, end)
}

/// `b.replace(old, new, count)`
pub fn replace(b: &Value, old: &Value, new: &Value, count: &Value) -> R {
    let b = this(b, "replace")?;
    let made = edit::replace(&b.data, &bytes_like(old)?, &bytes_like(new)?, ssize(count)?);
    Ok(b.make(made.into_owned()))
}
/// `b.removeprefix(prefix)`
pub fn removeprefix(b: &Value, prefix: &Value) -> R {
    let b = this(b, "removeprefix")?;
    Ok(b.make(
        b.data
            .strip_prefix(&*bytes_like(prefix)?)
            .unwrap_or(&b.data)
            .to_vec(),
    ))
}
/// `b.removesuffix(suffix)`
pub fn removesuffix(b: &Value, suffix: &Value) -> R {
    let b = this(b, "removesuffix")?;
    Ok(b.make(
        b.data
            .strip_suffix(&*bytes_like(suffix)?)
            .unwrap_or(&b.data)
            .to_vec(),
    ))
}

fn stripped(b: &Value, chars: &Value, side: Side, method: &str) -> R {
    let b = this(b, method)?;
    Ok(b.make(if chars.is_none() {
        search::strip_space(&b.data, side).to_vec()
    } else {
        search::strip_bytes(&b.data, &bytes_like(chars)?, side).to_vec()
    }))
}
/// `b.strip(chars)`
pub fn strip(b: &Value, chars: &Value) -> R {
    stripped(b, chars, Side::Both, "strip")
}
/// `b.lstrip(chars)`
pub fn lstrip(b: &Value, chars: &Value) -> R {
    stripped(b, chars, Side::Left, "lstrip")
}
/// `b.rstrip(chars)`
pub fn rstrip(b: &Value, chars: &Value) -> R {
    stripped(b, chars, Side::Right, "rstrip")
}

fn parts(b: &Binary<'_>, pieces: Vec<&[u8]>) -> Value {
    list(pieces.into_iter().map(|p| b.make(p.to_vec())).collect())
}
/// `b.split(sep, maxsplit)`
pub fn split(b: &Value, sep: &Value, maxsplit: &Value) -> R {
    let b = this(b, "split")?;
    let most = ssize(maxsplit)?;
    if sep.is_none() {
        return Ok(parts(&b, search::split_space(&b.data, most)));
    }
    Ok(parts(
        &b,
        search::split(&b.data, &bytes_like(sep)?, most).map_err(text_error)?,
    ))
}
/// `b.rsplit(sep, maxsplit)`
pub fn rsplit(b: &Value, sep: &Value, maxsplit: &Value) -> R {
    let b = this(b, "rsplit")?;
    let most = ssize(maxsplit)?;
    if sep.is_none() {
        return Ok(parts(&b, search::rsplit_space(&b.data, most)));
    }
    Ok(parts(
        &b,
        search::rsplit(&b.data, &bytes_like(sep)?, most).map_err(text_error)?,
    ))
}
/// `b.splitlines(keepends)`
pub fn splitlines(b: &Value, keepends: &Value) -> R {
    let b = this(b, "splitlines")?;
    let keep = c_int(keepends)? != 0;
    Ok(parts(&b, search::splitlines(&b.data, keep)))
}

fn three(b: &Binary<'_>, before: &[u8], by: &[u8], after: &[u8]) -> Value {
    tuple(vec![
        b.make(before.to_vec()),
        b.make(by.to_vec()),
        b.make(after.to_vec()),
    ])
}
/// `b.partition(sep)`
pub fn partition(b: &Value, sep: &Value) -> R {
    let (b, by) = (this(b, "partition")?, bytes_like(sep)?);
    Ok(match search::partition(&b.data, &by).map_err(text_error)? {
        Some((before, after)) => three(&b, before, &by, after),
        None => three(&b, &b.data, b"", b""),
    })
}
/// `b.rpartition(sep)`
pub fn rpartition(b: &Value, sep: &Value) -> R {
    let (b, by) = (this(b, "rpartition")?, bytes_like(sep)?);
    Ok(
        match search::rpartition(&b.data, &by).map_err(text_error)? {
            Some((before, after)) => three(&b, before, &by, after),
            None => three(&b, b"", b"", &b.data),
        },
    )
}
