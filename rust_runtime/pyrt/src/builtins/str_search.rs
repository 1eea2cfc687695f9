//! `str`: searching, replacing, stripping.
use super::text_args::{bound, must_be_str, part, str_argument, text, this};
use crate::error;
use crate::object::{R, Ref, Str, Value, boolean, int_usize, string};
use crate::ops::{ssize, text_error, type_name};
use crate::text::search::{self, Bounds};
use crate::text::strip::{Side, strip_chars, strip_space};
use std::borrow::Cow;

fn found(at: Option<usize>) -> Value {
    at.map_or(Value::Int(-1), int_usize)
}

macro_rules! searches {
    ($($name:ident $make:expr;)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "(sub, start, end)`")]
        pub fn $name(s: &Value, sub: &Value, start: &Value, end: &Value) -> R {
            let s = this(s, stringify!($name))?;
            let bounds = Bounds::new(bound(start)?, bound(end)?);
            let sub = must_be_str(sub)?;
            let make: fn(&Ref<Str>, &str, Bounds) -> R = $make;
            make(s, sub.as_str(), bounds)
        }
    )* };
}
searches! {
    find |s, sub, b| Ok(found(search::find(s.as_str(), s.is_ascii(), sub, b)));
    rfind |s, sub, b| Ok(found(search::rfind(s.as_str(), s.is_ascii(), sub, b)));
    index |s, sub, b| search::index(s.as_str(), s.is_ascii(), sub, b).map(int_usize).map_err(text_error);
    rindex |s, sub, b| search::rindex(s.as_str(), s.is_ascii(), sub, b).map(int_usize).map_err(text_error);
    count |s, sub, b| Ok(int_usize(search::count(s.as_str(), s.is_ascii(), sub, b)));
}

type Affix = fn(&str, bool, &str, Bounds) -> bool;

fn affix(method: &str, test: Affix, s: &Ref<Str>, wanted: &Value, start: &Value, end: &Value) -> R {
    let bounds = Bounds::new(bound(start)?, bound(end)?);
    if let Value::Tuple(t) = crate::ops::base_value(wanted) {
        for item in t.items() {
            let Some(one) = text(item) else {
                return Err(error::type_error(format!(
                    "tuple for {method} must only contain str, not {}",
                    type_name(item)
                )));
            };
            if test(s.as_str(), s.is_ascii(), one.as_str(), bounds) {
                return Ok(boolean(true));
            }
        }
        return Ok(boolean(false));
    }
    match text(wanted) {
        Some(one) => Ok(boolean(test(
            s.as_str(),
            s.is_ascii(),
            one.as_str(),
            bounds,
        ))),
        None => Err(error::type_error(format!(
            "{method} first arg must be str or a tuple of str, not {}",
            type_name(wanted)
        ))),
    }
}

/// `s.startswith(prefix, start, end)`
pub fn startswith(s: &Value, prefix: &Value, start: &Value, end: &Value) -> R {
    affix(
        "startswith",
        search::startswith,
        this(s, "startswith")?,
        prefix,
        start,
        end,
    )
}
/// `s.endswith(suffix, start, end)`
pub fn endswith(s: &Value, suffix: &Value, start: &Value, end: &Value) -> R {
    affix(
        "endswith",
        search::endswith,
        this(s, "endswith")?,
        suffix,
        start,
        end,
    )
}

/// `s.replace(old, new, count)`
pub fn replace(s: &Value, old: &Value, new: &Value, count: &Value) -> R {
    let s = this(s, "replace")?;
    let old = str_argument(old, "replace() argument 1")?;
    let new = str_argument(new, "replace() argument 2")?;
    Ok(
        match search::replace(s.as_str(), old.as_str(), new.as_str(), ssize(count)?) {
            Cow::Borrowed(_) => Value::Str(s.clone()),
            Cow::Owned(made) => string(made),
        },
    )
}

/// `s.removeprefix(prefix)`
pub fn removeprefix(s: &Value, prefix: &Value) -> R {
    let s = this(s, "removeprefix")?;
    let prefix = str_argument(prefix, "removeprefix() argument")?;
    Ok(part(s, search::removeprefix(s.as_str(), prefix.as_str())))
}
/// `s.removesuffix(suffix)`
pub fn removesuffix(s: &Value, suffix: &Value) -> R {
    let s = this(s, "removesuffix")?;
    let suffix = str_argument(suffix, "removesuffix() argument")?;
    Ok(part(s, search::removesuffix(s.as_str(), suffix.as_str())))
}

fn stripped(s: &Ref<Str>, chars: &Value, side: Side, method: &str) -> R {
    if chars.is_none() {
        return Ok(part(s, strip_space(s.as_str(), side)));
    }
    match text(chars) {
        Some(set) => Ok(part(s, strip_chars(s.as_str(), set.as_str(), side))),
        None => Err(error::type_error(format!(
            "{method} arg must be None or str"
        ))),
    }
}
/// `s.strip(chars)`
pub fn strip(s: &Value, chars: &Value) -> R {
    stripped(this(s, "strip")?, chars, Side::Both, "strip")
}
/// `s.lstrip(chars)`
pub fn lstrip(s: &Value, chars: &Value) -> R {
    stripped(this(s, "lstrip")?, chars, Side::Left, "lstrip")
}
/// `s.rstrip(chars)`
pub fn rstrip(s: &Value, chars: &Value) -> R {
    stripped(this(s, "rstrip")?, chars, Side::Right, "rstrip")
}
