//! `str`: case, classes of characters, and padding.
use super::text_args::{c_int, this};
use crate::error;
use crate::object::{R, Ref, Str, Value, boolean, string};
use crate::ops::{ssize, text_error, type_name};
use crate::text::{case, classify, pad};

macro_rules! cases {
    ($($name:ident)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "()`")]
        pub fn $name(s: &Value) -> R {
            Ok(string(case::$name(this(s, stringify!($name))?.as_str())))
        }
    )* };
}
cases! { capitalize casefold swapcase title }

/// `s.lower()`
pub fn lower(s: &Value) -> R {
    let s = this(s, "lower")?;
    Ok(match s.mapped(<[u8]>::make_ascii_lowercase) {
        Some(short) => Value::Str(short),
        None => string(case::lower(s.as_str())),
    })
}

/// `s.upper()`
pub fn upper(s: &Value) -> R {
    let s = this(s, "upper")?;
    Ok(match s.mapped(<[u8]>::make_ascii_uppercase) {
        Some(short) => Value::Str(short),
        None => string(case::upper(s.as_str())),
    })
}

macro_rules! classes {
    ($($name:ident $test:ident)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "()`")]
        pub fn $name(s: &Value) -> R {
            Ok(boolean(classify::$test(this(s, stringify!($name))?.as_str())))
        }
    )* };
}
classes! {
    isalnum str_isalnum
    isalpha str_isalpha
    isascii str_isascii
    isdecimal str_isdecimal
    isdigit str_isdigit
    isidentifier str_isidentifier
    islower str_islower
    isnumeric str_isnumeric
    isprintable str_isprintable
    isspace str_isspace
    istitle str_istitle
    isupper str_isupper
}

fn fill(v: &Value) -> R<char> {
    let Some(s) = super::text_args::text(v) else {
        return Err(error::type_error(format!(
            "The fill character must be a unicode character, not {}",
            type_name(v)
        )));
    };
    let mut chars = s.as_str().chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Ok(c),
        _ => Err(error::type_error(
            "The fill character must be exactly one character long",
        )),
    }
}

/// The str itself where it is wide enough.
fn wide_enough(s: &Ref<Str>, width: i64) -> Option<Value> {
    (i64::try_from(s.len()).is_ok_and(|len| len >= width)).then(|| Value::Str(s.clone()))
}

macro_rules! padded {
    ($($name:ident)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "(width, fillchar)`")]
        pub fn $name(s: &Value, width: &Value, fillchar: &Value) -> R {
            let s = this(s, stringify!($name))?;
            let (width, fill) = (ssize(width)?, fill(fillchar)?);
            match wide_enough(s, width) {
                Some(same) => Ok(same),
                None => pad::$name(s.as_str(), s.is_ascii(), width, fill).map(string).map_err(text_error),
            }
        }
    )* };
}
padded! { center ljust rjust }

/// `s.zfill(width)`
pub fn zfill(s: &Value, width: &Value) -> R {
    let s = this(s, "zfill")?;
    let width = ssize(width)?;
    match wide_enough(s, width) {
        Some(same) => Ok(same),
        None => pad::zfill(s.as_str(), s.is_ascii(), width)
            .map(string)
            .map_err(text_error),
    }
}

/// `s.expandtabs(tabsize)`
pub fn expandtabs(s: &Value, tabsize: &Value) -> R {
    let s = this(s, "expandtabs")?;
    pad::expandtabs(s.as_str(), c_int(tabsize)?)
        .map(string)
        .map_err(text_error)
}
