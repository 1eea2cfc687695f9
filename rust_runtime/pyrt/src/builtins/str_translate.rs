//! `str.maketrans` and `str.translate`.
use super::text_args::{str_argument, text, this};
use crate::error;
use crate::object::{Dict, R, Value, string};
use crate::ops::{self, base_value};
use crate::text::search::{self, Translated};
use std::borrow::Cow;

fn code(c: char) -> Value {
    Value::Int(i64::from(u32::from(c)))
}

/// `str.maketrans(x, y, z)`
pub fn maketrans(x: &Value, y: &Value, z: &Value) -> R {
    let table = Dict::new();
    if y.is_unbound() {
        let Value::Dict(given) = base_value(x) else {
            return Err(error::type_error(
                "if you give only one argument to maketrans it must be a dict",
            ));
        };
        for (key, value) in given.pairs() {
            let key = match base_value(&key) {
                Value::Str(s) => {
                    let mut chars = s.as_str().chars();
                    match (chars.next(), chars.next()) {
                        (Some(c), None) => code(c),
                        _ => {
                            return Err(error::value_error(
                                "string keys in translate table must be of length 1",
                            ));
                        }
                    }
                }
                Value::Int(_) | Value::Big(_) | Value::Bool(_) => key.clone(),
                _ => {
                    return Err(error::type_error(
                        "keys in translate table must be strings or integers",
                    ));
                }
            };
            table.set(key, value)?;
        }
        return Ok(Value::Dict(table));
    }
    let second = str_argument(y, "maketrans() argument 2")?;
    let third = if z.is_unbound() {
        None
    } else {
        Some(str_argument(z, "maketrans() argument 3")?)
    };
    let Some(first) = text(x) else {
        return Err(error::type_error(
            "first maketrans argument must be a string if there is a second argument",
        ));
    };
    if first.len() != second.len() {
        return Err(error::value_error(
            "the first two maketrans arguments must have equal length",
        ));
    }
    for (from, to) in first.as_str().chars().zip(second.as_str().chars()) {
        table.set(code(from), code(to))?;
    }
    for c in third.map_or("", |t| t.as_str()).chars() {
        table.set(code(c), Value::None)?;
    }
    Ok(Value::Dict(table))
}

/// `s.translate(table)`
pub fn translate(s: &Value, table: &Value) -> R {
    let s = this(s, "translate")?;
    let mut seen: [Option<Value>; 128] = std::array::from_fn(|_| None);
    let made = search::translate(s.as_str(), |c| {
        let place = seen.get_mut(c as usize);
        let entry = match place {
            Some(Some(known)) => known.clone(),
            Some(slot) => slot.insert(look_up(table, c)?).clone(),
            None => look_up(table, c)?,
        };
        match base_value(&entry) {
            Value::Unbound => Ok(Translated::Same),
            Value::None => Ok(Translated::Nothing),
            Value::Str(t) => Ok(Translated::Str(Cow::Owned(t.as_str().to_owned()))),
            Value::Bool(b) => Ok(Translated::Char(if b.is() { '\u{1}' } else { '\0' })),
            Value::Int(i) => match u32::try_from(*i) {
                Ok(n) if n < 0x11_0000 => char::from_u32(n)
                    .map(Translated::Char)
                    .ok_or_else(super::str_codec::lone_surrogate),
                _ => Err(out_of_range()),
            },
            Value::Big(_) => Err(out_of_range()),
            _ => Err(error::type_error(
                "character mapping must return integer, None or str",
            )),
        }
    })?;
    Ok(string(made))
}

fn out_of_range() -> error::PyErr {
    error::value_error("character mapping must be in range(0x110000)")
}

/// What a table says about a character: Unbound where it says nothing (LookupError).
fn look_up(table: &Value, c: char) -> R {
    match ops::getitem(table, &code(c)) {
        Err(e) if e.is(&error::classes::lookup_error()) => Ok(Value::Unbound),
        found => found,
    }
}
