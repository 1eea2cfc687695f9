//! `hash()` of any value, as under `PYTHONHASHSEED=0`; identity hashes come from the address (`Python/pyhash.c`).
use super::names;
use super::special::{invoke, special, unwrap};
use super::type_name;
use crate::builtins::{range, set_ops, union_type};
use crate::error;
use crate::hash as h;
use crate::object::{R, Value};

/// `hash(v)`
pub fn hash(v: &Value) -> R<i64> {
    match v {
        Value::Str(s) => Ok(s.hash()),
        Value::Int(i) => Ok(h::hash_i64(*i)),
        _ => hash_of(v),
    }
}

#[inline(never)]
fn hash_of(v: &Value) -> R<i64> {
    Ok(match v {
        Value::Bool(b) => i64::from(b.is()),
        Value::Float(f) => h::hash_f64(f.f()).unwrap_or(0x7FF8),
        Value::Big(b) => h::hash_int(&b.0),
        Value::Complex(z) => {
            let part = |x| h::hash_f64(x).unwrap_or_else(|| identity(v));
            h::hash_complex(part(z.0.re), part(z.0.im))
        }
        Value::Bytes(b) => b.hash(),
        Value::Tuple(t) => {
            let mut tuple = h::TupleHash::default();
            for x in t.items() {
                tuple.add(hash(x)?);
            }
            tuple.finish()
        }
        Value::Set(s) if s.frozen => set_ops::hash(s),
        Value::Range(r) => range::hash(r)?,
        Value::None => 0x00FC_A861,
        Value::Ellipsis => 0x00FC_A862,
        Value::NotImplemented | Value::Unbound => 0x00FC_A863,
        Value::List(_) | Value::Dict(_) | Value::Set(_) | Value::Slice(_) => {
            return Err(unhashable(v));
        }
        Value::Method(m) => identity(&m.this) ^ hash(&m.func)?,
        Value::Inst(_) | Value::Class(_) => hash_of_instance(v)?,
        other => identity(other),
    })
}

fn hash_of_instance(v: &Value) -> R<i64> {
    match special(v, &names::HASH) {
        Some(Value::None) => return Err(unhashable(v)),
        Some(f) => {
            let made = invoke(&f, v)?;
            return match unwrap(&made) {
                // A -1 would mean an error to CPython's callers.
                Value::Int(-1) => Ok(-2),
                Value::Int(i) => Ok(*i),
                Value::Bool(b) => Ok(i64::from(b.is())),
                Value::Big(b) => Ok(h::hash_int(&b.0)),
                _ => Err(error::type_error(
                    "__hash__ method should return an integer",
                )),
            };
        }
        None => {}
    }
    match unwrap(v) {
        Value::Inst(_) => match union_type::hash(v)? {
            Some(hash) => Ok(hash),
            None => Ok(identity(v)),
        },
        Value::Class(_) => Ok(identity(v)),
        Value::List(_) | Value::Dict(_) => Err(unhashable(v)),
        Value::Set(s) if !s.frozen => Err(unhashable(v)),
        inner => hash(inner),
    }
}

/// `object.__hash__`: from the address.
#[allow(clippy::cast_possible_wrap)]
pub fn identity(v: &Value) -> i64 {
    let address = v.head().map_or(0, |h| h.as_ptr() as usize);
    match (address as u64).rotate_right(4) as i64 {
        -1 => -2,
        h => h,
    }
}

#[cold]
fn unhashable(v: &Value) -> error::PyErr {
    error::type_error(format!("unhashable type: '{}'", type_name(v)))
}
