//! `str`: splitting into lists and tuples.
use super::text_args::{must_be_str, part, text, this};
use crate::error;
use crate::object::{R, Ref, Str, Value, list, str, tuple};
use crate::ops::{ssize, text_error, type_name};
use crate::text::split as algorithm;

fn parts(s: &Ref<Str>, pieces: Vec<&str>) -> Value {
    list(pieces.into_iter().map(|p| part(s, p)).collect())
}

fn separator(sep: &Value) -> R<Option<&str>> {
    match text(sep) {
        Some(t) => Ok(Some(t.as_str())),
        None if sep.is_none() => Ok(None),
        None => Err(error::type_error(format!(
            "must be str or None, not {}",
            type_name(sep)
        ))),
    }
}

/// `s.split(sep, maxsplit)`
pub fn split(s: &Value, sep: &Value, maxsplit: &Value) -> R {
    let s = this(s, "split")?;
    let most = ssize(maxsplit)?;
    match separator(sep)? {
        None => Ok(parts(s, algorithm::split_space(s.as_str(), most))),
        Some(sep) => Ok(parts(
            s,
            algorithm::split(s.as_str(), sep, most).map_err(text_error)?,
        )),
    }
}
/// `s.rsplit(sep, maxsplit)`
pub fn rsplit(s: &Value, sep: &Value, maxsplit: &Value) -> R {
    let s = this(s, "rsplit")?;
    let most = ssize(maxsplit)?;
    match separator(sep)? {
        None => Ok(parts(s, algorithm::rsplit_space(s.as_str(), most))),
        Some(sep) => Ok(parts(
            s,
            algorithm::rsplit(s.as_str(), sep, most).map_err(text_error)?,
        )),
    }
}
/// `s.splitlines(keepends)`
pub fn splitlines(s: &Value, keepends: &Value) -> R {
    let s = this(s, "splitlines")?;
    let keep = super::text_args::c_int(keepends)? != 0;
    Ok(parts(s, algorithm::splitlines(s.as_str(), keep)))
}

/// `s.partition(sep)`
pub fn partition(s: &Value, sep: &Value) -> R {
    let (s, by) = (this(s, "partition")?, must_be_str(sep)?);
    Ok(tuple(
        match algorithm::partition(s.as_str(), by.as_str()).map_err(text_error)? {
            Some((before, after)) => vec![str(before), Value::Str(by.clone()), str(after)],
            None => vec![Value::Str(s.clone()), str(""), str("")],
        },
    ))
}
/// `s.rpartition(sep)`
pub fn rpartition(s: &Value, sep: &Value) -> R {
    let (s, by) = (this(s, "rpartition")?, must_be_str(sep)?);
    Ok(tuple(
        match algorithm::rpartition(s.as_str(), by.as_str()).map_err(text_error)? {
            Some((before, after)) => vec![str(before), Value::Str(by.clone()), str(after)],
            None => vec![str(""), str(""), Value::Str(s.clone())],
        },
    ))
}
