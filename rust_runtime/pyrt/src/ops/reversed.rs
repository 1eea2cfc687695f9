//! `reversed()`: iterators that come from the end.
use super::iter::{ForIter, Part, Size, has_places, object};
use super::special::{invoke, special, unwrap};
use super::{names, type_name};
use crate::builtins::{dict_ops, range};
use crate::error::{self, PyErr};
use crate::object::{R, Value};

/// `reversed(v)`
pub fn reversed(v: &Value) -> R {
    if let Some(f) = special(v, &names::REVERSED) {
        if f.is_none() {
            return Err(not_reversible(v));
        }
        return invoke(&f, v);
    }
    Ok(object(match v {
        Value::List(l) => ForIter::ListBack(l.clone(), l.len()),
        Value::Dict(d) => ForIter::DictBack(d.clone(), usize::MAX, Size::of(d), Part::Keys),
        Value::Range(r) => range::for_iter_back(r),
        Value::Tuple(t) => ForIter::SequenceBack(v.clone(), last(t.items().len())),
        Value::Str(s) => ForIter::SequenceBack(v.clone(), last(s.len())),
        Value::Bytes(b) => ForIter::SequenceBack(v.clone(), last(b.as_slice().len())),
        Value::Inst(_) => {
            if let Some((d, part)) = dict_ops::view(v) {
                ForIter::DictBack(d.clone(), usize::MAX, Size::of(d), part)
            } else if has_places(v) {
                let n = super::item::len(v)?;
                ForIter::SequenceBack(v.clone(), last(n))
            } else if let inner @ (Value::List(_)
            | Value::Dict(_)
            | Value::Tuple(_)
            | Value::Str(_)
            | Value::Bytes(_)) = unwrap(v)
            {
                return reversed(inner);
            } else {
                return Err(not_reversible(v));
            }
        }
        _ => return Err(not_reversible(v)),
    }))
}

fn last(len: usize) -> i64 {
    i64::try_from(len).unwrap_or(i64::MAX) - 1
}

#[cold]
fn not_reversible(v: &Value) -> PyErr {
    error::type_error(format!("'{}' object is not reversible", type_name(v)))
}
