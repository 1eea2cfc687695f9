//! Concatenation and repetition of sequences, and the conversion of arguments to indices (`Objects/abstract.c`).
use super::names;
use super::special::{invoke, special, unwrap};
use super::type_name;
use crate::error::{self, PyErr, classes};
use crate::object::{Big, R, Ref, Value, bytes, list, string, tuple};
use num_traits::Signed;

/// `a + b` of sequences; `NotImplemented` where `a` is none.
pub fn concat(a: &Value, b: &Value) -> R {
    match (a, unwrap(b)) {
        (Value::Str(x), Value::Str(y)) => {
            let mut s = String::with_capacity(x.as_str().len() + y.as_str().len());
            s.push_str(x.as_str());
            s.push_str(y.as_str());
            Ok(string(s))
        }
        (Value::List(x), Value::List(y)) => Ok(list([x.as_slice(), y.as_slice()].concat())),
        (Value::Tuple(x), Value::Tuple(y)) if y.items().is_empty() => Ok(Value::Tuple(x.clone())),
        (Value::Tuple(x), Value::Tuple(y)) => Ok(tuple([x.items(), y.items()].concat())),
        (Value::Bytes(x), Value::Bytes(y)) => Ok(bytes([x.as_slice(), y.as_slice()].concat())),
        (Value::Bytes(x), Value::Inst(_)) if let Some(y) = crate::builtins::bytes_ops::view(b) => {
            Ok(bytes([x.as_slice(), &*y].concat()))
        }
        (Value::Bytes(_), _) => Err(error::type_error(format!(
            "can't concat {} to bytes",
            type_name(b)
        ))),
        (Value::Str(_) | Value::List(_) | Value::Tuple(_), _) => {
            let own = type_name(a);
            Err(error::type_error(format!(
                "can only concatenate {own} (not \"{}\") to {own}",
                type_name(b)
            )))
        }
        _ => Ok(Value::NotImplemented),
    }
}

/// Whether a value repeats and joins as a sequence.
pub(super) fn is_sequence(v: &Value) -> bool {
    matches!(
        v,
        Value::Str(_) | Value::List(_) | Value::Tuple(_) | Value::Bytes(_)
    )
}

/// `a * b` with a sequence on one side; `NotImplemented` where there is none.
pub fn repeat(a: &Value, b: &Value) -> R {
    let (seq, times) = match (is_sequence(a), is_sequence(b)) {
        (true, _) => (a, b),
        (_, true) => (b, a),
        _ => return Ok(Value::NotImplemented),
    };
    let Some(n) = count_of(times)? else {
        return Err(error::type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            type_name(times)
        )));
    };
    match seq {
        Value::Str(s) if n == 1 => Ok(Value::Str(s.clone())),
        Value::Str(s) => {
            check(s.as_str().len(), n)?;
            Ok(string(s.as_str().repeat(n)))
        }
        Value::Bytes(s) => {
            check(s.as_slice().len(), n)?;
            Ok(bytes(s.as_slice().repeat(n)))
        }
        Value::Tuple(t) if n == 1 => Ok(Value::Tuple(t.clone())),
        Value::Tuple(t) => Ok(tuple(repeated(t.items(), n)?)),
        Value::List(l) => Ok(list(repeated(l.as_slice(), n)?)),
        _ => Ok(Value::NotImplemented),
    }
}

/// The largest number of items that is tried; CPython fails to allocate that much, too.
const MOST: usize = {
    let addressable = isize::MAX as usize / size_of::<Value>();
    if (addressable as u64) < 1 << 33 {
        addressable
    } else {
        usize::MAX >> 31
    }
};

fn check(len: usize, n: usize) -> R<()> {
    match len.checked_mul(n) {
        Some(total) if total < MOST * 16 => Ok(()),
        _ => Err(memory()),
    }
}

#[cold]
fn memory() -> PyErr {
    PyErr::new(classes::memory_error(), vec![])
}

/// Items `n` times.
pub fn repeated(items: &[Value], n: usize) -> R<Vec<Value>> {
    let total = items
        .len()
        .checked_mul(n)
        .filter(|t| *t < MOST)
        .ok_or_else(memory)?;
    if let [one] = items {
        return Ok(vec![one.clone(); n]);
    }
    let mut out = Vec::with_capacity(total);
    for _ in 0..n {
        out.extend_from_slice(items);
    }
    Ok(out)
}

/// The factor of a repetition, negative ones as 0; `None` where the value is no index.
pub fn count_of(v: &Value) -> R<Option<usize>> {
    match index_opt(v)? {
        None => Ok(None),
        Some(Value::Int(i)) => Ok(Some(crate::object::saturate(i))),
        Some(_) => Err(too_big(v, &classes::overflow_error())),
    }
}

/// `operator.index(v)`: an int, or `None` where the type has no `__index__`.
pub fn index_opt(v: &Value) -> R<Option<Value>> {
    match v {
        Value::Int(_) | Value::Big(_) => return Ok(Some(v.clone())),
        Value::Bool(b) => return Ok(Some(Value::Int(i64::from(b.is())))),
        Value::Inst(_) => {}
        _ => return Ok(None),
    }
    if let inner @ (Value::Int(_) | Value::Big(_)) = unwrap(v) {
        return Ok(Some(inner.clone()));
    }
    let Some(f) = special(v, &names::INDEX) else {
        return Ok(None);
    };
    let made = invoke(&f, v)?;
    if let Value::Int(_) | Value::Big(_) = made {
        return Ok(Some(made));
    }
    let returned = || format!("__index__ returned non-int (type {})", type_name(&made));
    let plain = match unwrap(&made) {
        Value::Bool(b) => Value::Int(i64::from(b.is())),
        n @ (Value::Int(_) | Value::Big(_)) => n.clone(),
        _ => return Err(error::type_error(returned())),
    };
    crate::traceback::strict_subclass(&returned(), "int")?;
    Ok(Some(plain))
}

/// `operator.index(v)`.
pub fn index(v: &Value) -> R {
    match index_opt(v)? {
        Some(i) => Ok(i),
        None => Err(error::type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            type_name(v)
        ))),
    }
}

/// `PyNumber_AsSsize_t`: OverflowError (or IndexError) beyond 64 bits.
pub fn index_i64(v: &Value) -> R<i64> {
    match v {
        Value::Int(i) => Ok(*i),
        _ => match index(v)? {
            Value::Int(i) => Ok(i),
            _ => Err(too_big(v, &classes::overflow_error())),
        },
    }
}

/// An int argument of 64 bits as C functions take it: its OverflowError differs from that of an index.
pub fn ssize(v: &Value) -> R<i64> {
    match v {
        Value::Int(i) => Ok(*i),
        _ => match index(v)? {
            Value::Int(i) => Ok(i),
            _ => Err(error::overflow_error(
                "Python int too large to convert to C ssize_t",
            )),
        },
    }
}

/// `PyNumber_AsSsize_t(v, NULL)`: clipped to 64 bits.
pub fn index_clipped(v: &Value) -> R<i64> {
    match index(v)? {
        Value::Int(i) => Ok(i),
        Value::Big(b) => Ok(clip(&b)),
        _ => Ok(0),
    }
}

/// A big int clipped to 64 bits.
pub fn clip(b: &Ref<Big>) -> i64 {
    if b.0.is_negative() {
        i64::MIN
    } else {
        i64::MAX
    }
}

/// "cannot fit 'int' into an index-sized integer" of the given class.
#[cold]
pub fn too_big(v: &Value, class: &Ref<crate::object::Class>) -> PyErr {
    PyErr::msg(
        class.clone(),
        format!("cannot fit '{}' into an index-sized integer", type_name(v)),
    )
}
