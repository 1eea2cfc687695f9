//! `str`: its constructor and special methods (`Objects/unicodeobject.c`); the other methods are in `str_*`.
pub use super::str_case::*;
pub use super::str_format::{format, format_map};
pub use super::str_search::*;
pub use super::str_split::*;
pub use super::str_translate::{maketrans, translate};
use super::text_args::{str_argument, text, this};
use super::{bytes_ops, str_codec};
use crate::error;
use crate::object::{R, Str, Value, boolean, int_usize, str, string, tuple};
use crate::ops::{self, Cmp, base_value, type_name};
use crate::stdlib::support::is;

/// `str(object, encoding, errors)`
pub fn __new__(class: &Value, object: &Value, encoding: &Value, errors: &Value) -> R {
    if encoding.is_unbound() && errors.is_unbound() {
        if object.is_unbound() {
            return Ok(str(""));
        }
        let made = ops::str_of(object)?;
        let exact = matches!(class, Value::Class(c) if c.is(&crate::generated::builtins::str()));
        return Ok(if exact {
            made
        } else {
            base_value(&made).clone()
        });
    }
    let option = |v: &Value, name: &str, otherwise: &str| match v {
        Value::Unbound => Ok(otherwise.to_owned()),
        v => str_argument(v, &format!("str() argument '{name}'")).map(|s| s.as_str().to_owned()),
    };
    let (encoding, errors) = (
        option(encoding, "encoding", "utf-8")?,
        option(errors, "errors", "strict")?,
    );
    if object.is_unbound() {
        return Ok(str(""));
    }
    if text(object).is_some() {
        return Err(error::type_error("decoding str is not supported"));
    }
    match bytes_ops::view(object) {
        Some(data) => Ok(string(str_codec::decode(&data, &encoding, &errors)?)),
        None => Err(error::type_error(format!(
            "decoding to str: need a bytes-like object, {} found",
            type_name(object)
        ))),
    }
}

/// `s.encode(encoding, errors)`
pub fn encode(s: &Value, encoding: &Value, errors: &Value) -> R {
    let s = this(s, "encode")?;
    let encoding = str_argument(encoding, "encode() argument 'encoding'")?;
    let errors = str_argument(errors, "encode() argument 'errors'")?;
    Ok(crate::object::bytes(str_codec::encode(
        s,
        encoding.as_str(),
        errors.as_str(),
    )?))
}

/// `s + other`
pub fn __add__(s: &Value, other: &Value) -> R {
    let s = this(s, "__add__")?;
    match text(other) {
        Some(t) => Ok(string([s.as_str(), t.as_str()].concat())),
        None => Err(error::type_error(format!(
            "can only concatenate str (not \"{}\") to str",
            type_name(other)
        ))),
    }
}
/// `item in s`
pub fn __contains__(s: &Value, item: &Value) -> R {
    let s = this(s, "__contains__")?;
    ops::contains(&Value::Str(s.clone()), item).map(boolean)
}

macro_rules! comparison {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "(other)`")]
        pub fn $name(s: &Value, other: &Value) -> R {
            this(s, stringify!($name))?;
            ops::builtin(Cmp::$op, base_value(s), base_value(other))
        }
    )* };
}
comparison! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `format(s, spec)`
pub fn __format__(s: &Value, spec: &Value) -> R {
    let inner = this(s, "__format__")?;
    let spec = str_argument(spec, "__format__() argument")?;
    if spec.is_empty() {
        return ops::str_of(s);
    }
    ops::formatted(&Value::Str(inner.clone()), spec.as_str()).map(string)
}
/// `s[index]`
pub fn __getitem__(s: &Value, index: &Value) -> R {
    ops::getitem(&Value::Str(this(s, "__getitem__")?.clone()), index)
}
/// `s.__getnewargs__()`
pub fn __getnewargs__(s: &Value) -> R {
    Ok(tuple(vec![Value::Str(this(s, "__getnewargs__")?.clone())]))
}
/// `hash(s)`
pub fn __hash__(s: &Value) -> R {
    Ok(Value::Int(this(s, "__hash__")?.hash()))
}
/// `iter(s)`
pub fn __iter__(s: &Value) -> R {
    ops::iter(&Value::Str(this(s, "__iter__")?.clone()))
}
/// `len(s)`
pub fn __len__(s: &Value) -> R {
    Ok(int_usize(this(s, "__len__")?.len()))
}
/// `s % other`
pub fn __mod__(s: &Value, other: &Value) -> R {
    ops::percent_str(this(s, "__mod__")?, other)
}
/// `other % s`
pub fn __rmod__(s: &Value, other: &Value) -> R {
    this(s, "__rmod__")?;
    match text(other) {
        Some(format) => ops::percent_str(format, s),
        None => Ok(Value::NotImplemented),
    }
}
/// `s * times`
pub fn __mul__(s: &Value, times: &Value) -> R {
    let s = this(s, "__mul__")?;
    let times = ops::index(times)?;
    ops::binary(ops::Op::Mul, &Value::Str(s.clone()), &times)
}
/// `times * s`
pub fn __rmul__(s: &Value, times: &Value) -> R {
    __mul__(s, times)
}
/// `repr(s)`
pub fn __repr__(s: &Value) -> R {
    Ok(string(crate::text::repr::str_repr(
        this(s, "__repr__")?.as_str(),
    )))
}
/// `str(s)`
pub fn __str__(s: &Value) -> R {
    Ok(Value::Str(this(s, "__str__")?.clone()))
}

/// `s.join(iterable)`
pub fn join(s: &Value, iterable: &Value) -> R {
    let separator = this(s, "join")?;
    let collected;
    let items = match iterable {
        Value::List(l) => l.as_slice(),
        Value::Tuple(t) => t.items(),
        other => {
            let iterator = ops::iter(other).map_err(|e| {
                if is(&e, error::classes::type_error) {
                    error::type_error("can only join an iterable")
                } else {
                    e
                }
            })?;
            collected = ops::collect(&iterator)?;
            &collected
        }
    };
    if let [only @ Value::Str(_)] = items {
        return Ok(only.clone());
    }
    for (i, item) in items.iter().enumerate() {
        if text(item).is_none() {
            return Err(error::type_error(format!(
                "sequence item {i}: expected str instance, {} found",
                type_name(item)
            )));
        }
    }
    let pieces = items
        .iter()
        .map(|item| text(item).map_or("", |t| t.as_str()));
    Ok(Value::Str(Str::joined(separator.as_str(), pieces)))
}
