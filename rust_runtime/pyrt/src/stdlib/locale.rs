//! `locale` (`Modules/_localemodule.c`) with the locale "C" alone, as in a system that has no other.
use crate::error::{PyErr, type_error, value_error};
use crate::object::{R, Value, list, str};
use crate::ops::{self, base_value};
use crate::stdlib::support::dict;

/// Categories, numbered as Linux numbers them.
macro_rules! categories {
    ($($name:ident $number:literal;)*) => { $(
        #[doc = concat!("The category of number ", stringify!($number))]
        pub fn $name() -> R {
            Ok(Value::Int($number))
        }
    )* };
}
categories! {
    lc_ctype 0; lc_numeric 1; lc_time 2; lc_collate 3; lc_monetary 4; lc_messages 5; lc_all 6; char_max 127;
}

/// `locale.setlocale(category, locale=None)`: "C", "POSIX" and the user's locale are one.
pub fn setlocale(category: &Value, locale: &Value) -> R {
    let number = ops::ssize(category)?;
    if !(0..=12).contains(&number) {
        return Err(value_error("invalid locale category"));
    }
    let name = match base_value(locale) {
        Value::None => "C",
        Value::Str(s) => s.as_str(),
        _ => {
            return Err(type_error(
                "Locale must be None, a string, or an iterable of two strings -- language code, encoding.",
            ));
        }
    };
    match name {
        "" | "C" | "POSIX" => Ok(str("C")),
        _ => Err(PyErr::msg(
            crate::generated::locale::error(),
            "unsupported locale setting",
        )),
    }
}

/// `locale.localeconv()`
pub fn localeconv() -> R {
    let unknown = [
        "int_frac_digits",
        "frac_digits",
        "p_cs_precedes",
        "p_sep_by_space",
        "n_cs_precedes",
        "n_sep_by_space",
        "p_sign_posn",
        "n_sign_posn",
    ];
    let empty = [
        "thousands_sep",
        "int_curr_symbol",
        "currency_symbol",
        "mon_decimal_point",
        "mon_thousands_sep",
        "positive_sign",
        "negative_sign",
    ];
    let mut pairs: Vec<(&str, Value)> = vec![
        ("decimal_point", str(".")),
        ("grouping", list(Vec::new())),
        ("mon_grouping", list(Vec::new())),
    ];
    pairs.extend(empty.map(|name| (name, str(""))));
    pairs.extend(unknown.map(|name| (name, Value::Int(127))));
    Ok(dict(&pairs))
}
