//! Subscripts and `len()`: items and slices of the builtin sequences and dicts, `__getitem__` and its kin of classes.
use super::concat::{index_opt, too_big};
use super::names;
use super::special::{inner_container, invoke, invoke1, invoke2, special, unwrap};
use super::type_name;
use crate::builtins::{bytes_ops, dict_ops, generic_alias, list_ops, module_dict, range, str_ops};
use crate::error::{self, PyErr, classes};
use crate::object::{R, Ref, Slice, Value, again, aside2, tuple};
use crate::text::index as at;

/// `a[i]`
pub fn getitem(a: &Value, i: &Value) -> R {
    if let (Value::List(l), Value::Int(k)) = (a, i)
        && let Some(v) = at::normalize(*k, l.len()).and_then(|k| l.get(k))
    {
        return Ok(v);
    }
    again(aside2(a, i, get_any_item))
}

#[inline(never)]
fn get_any_item(a: &Value, i: &Value) -> R {
    match (a, i) {
        (Value::List(_), Value::Int(_)) => Err(range_error("list index out of range")),
        (Value::Dict(d), _) => match d.get(i)? {
            Some(v) => Ok(v),
            None => Err(error::key_error(i)),
        },
        (Value::Tuple(t), Value::Int(k)) => match at::normalize(*k, t.items().len()) {
            Some(k) => Ok(t.items()[k].clone()),
            None => Err(range_error("tuple index out of range")),
        },
        _ => getitem_of(a, i),
    }
}

/// `a[start:stop]`: no slice object is made where nobody would see it.
pub fn getslice(a: &Value, start: &Value, stop: &Value) -> R {
    let plain = |v: &Value| match v {
        Value::None => Some(None),
        Value::Int(i) => Some(Some(*i)),
        _ => None,
    };
    let (Some(from), Some(to)) = (plain(start), plain(stop)) else {
        return getitem(a, &slice(start, stop, &Value::None));
    };
    match a {
        Value::List(l) => {
            let s = adjust((from, to, 1), l.len());
            Ok(crate::object::list(list_ops::slice(l.as_slice(), s)))
        }
        Value::Str(s) => Ok(str_ops::slice(s, adjust((from, to, 1), s.len()))),
        _ => getitem(a, &slice(start, stop, &Value::None)),
    }
}

#[cold]
#[inline(never)]
fn range_error(text: &str) -> PyErr {
    error::index_error(text)
}

/// `a[i]` with a small int.
pub fn getitem_int(a: &Value, i: i64) -> R {
    getitem(a, &Value::Int(i))
}

#[inline(never)]
fn getitem_of(a: &Value, i: &Value) -> R {
    if let Some(f) = special(a, &names::GETITEM) {
        return invoke1(&f, a, i);
    }
    match unwrap(a) {
        Value::List(l) => match key(i, "list indices must be integers or slices")? {
            Key::Index(k) => getitem(&Value::List(l.clone()), &Value::Int(k)),
            Key::Slice(s) => {
                let s = indices(s, l.len())?;
                Ok(crate::object::list(list_ops::slice(l.as_slice(), s)))
            }
        },
        Value::Tuple(t) => match key(i, "tuple indices must be integers or slices")? {
            Key::Index(k) => getitem(&Value::Tuple(t.clone()), &Value::Int(k)),
            Key::Slice(s) => {
                let s = indices(s, t.items().len())?;
                if s.step == 1 && s.count == t.items().len() {
                    Ok(Value::Tuple(t.clone()))
                } else {
                    Ok(tuple(list_ops::slice(t.items(), s)))
                }
            }
        },
        Value::Str(s) => match key_str(i)? {
            Key::Index(k) => match at::normalize(k, s.len())
                .and_then(|k| at::char_at(s.as_str(), s.is_ascii(), k))
            {
                Some(c) => Ok(super::iter::character(c)),
                None => Err(error::index_error("string index out of range")),
            },
            Key::Slice(k) => {
                let k = indices(k, s.len())?;
                Ok(str_ops::slice(s, k))
            }
        },
        Value::Dict(d) => match d.get(i)? {
            Some(v) => Ok(v),
            None => match special(a, &names::MISSING) {
                Some(f) => invoke1(&f, a, i),
                None => Err(error::key_error(i)),
            },
        },
        Value::Bytes(b) => match key(i, "byte indices must be integers or slices")? {
            Key::Index(k) => match at::normalize(k, b.as_slice().len()) {
                Some(k) => Ok(Value::Int(i64::from(b.as_slice()[k]))),
                None => Err(error::index_error("index out of range")),
            },
            Key::Slice(s) => {
                let s = indices(s, b.as_slice().len())?;
                Ok(bytes_ops::slice(b, s))
            }
        },
        Value::Range(r) => range::getitem(r, i),
        Value::Class(c) => class_getitem(a, c, i),
        _ => Err(error::type_error(format!(
            "'{}' object is not subscriptable",
            type_name(a)
        ))),
    }
}

fn class_getitem(a: &Value, c: &Ref<crate::object::Class>, i: &Value) -> R {
    if let Some(f) = c.lookup(names::CLASS_GETITEM.s()) {
        let bound = match &f {
            // `__class_getitem__` is a class method whether it says so or not.
            Value::Func(_) => crate::object::Method::bind(f.clone(), a.clone()),
            other => super::descr_get(other, None, c)?,
        };
        return crate::call::call(&bound, &mut [i.clone()]);
    }
    if generic_alias::is_generic(c) {
        return generic_alias::of_class(a, i);
    }
    Err(error::type_error(format!(
        "type '{}' is not subscriptable",
        c.display_name()
    )))
}

enum Key<'a> {
    Index(i64),
    Slice(&'a Slice),
}

fn key<'a>(i: &'a Value, complaint: &str) -> R<Key<'a>> {
    match i {
        Value::Int(k) => Ok(Key::Index(*k)),
        Value::Slice(s) => Ok(Key::Slice(s)),
        _ => match index_opt(i)? {
            Some(Value::Int(k)) => Ok(Key::Index(k)),
            Some(_) => Err(too_big(i, &classes::index_error())),
            None => Err(error::type_error(format!(
                "{complaint}, not {}",
                type_name(i)
            ))),
        },
    }
}

fn key_str(i: &Value) -> R<Key<'_>> {
    match i {
        Value::Slice(s) => Ok(Key::Slice(s)),
        _ => match index_opt(i)? {
            Some(Value::Int(k)) => Ok(Key::Index(k)),
            Some(_) => Err(too_big(i, &classes::index_error())),
            None => Err(error::type_error(format!(
                "string indices must be integers, not '{}'",
                type_name(i)
            ))),
        },
    }
}

/// The bounds of a slice before they are adjusted to a length: start, stop, step (`PySlice_Unpack`).
pub type Bounds = (Option<i64>, Option<i64>, i64);

/// Reads the bounds of a slice; may run Python code.
pub fn bounds(s: &Slice) -> R<Bounds> {
    let step = bound(&s.step)?.unwrap_or(1);
    if step == 0 {
        return Err(error::value_error("slice step cannot be zero"));
    }
    Ok((bound(&s.start)?, bound(&s.stop)?, step))
}

/// The bounds adjusted to a length (`PySlice_AdjustIndices`).
pub fn adjust((start, stop, step): Bounds, len: usize) -> at::Slice {
    at::adjust_slice(start, stop, step, len).unwrap_or(at::Slice {
        start: 0,
        stop: 0,
        step: 1,
        count: 0,
    })
}

/// The bounds of a slice for a length (`slice.indices`).
pub fn indices(s: &Slice, len: usize) -> R<at::Slice> {
    Ok(adjust(bounds(s)?, len))
}

fn bound(v: &Value) -> R<Option<i64>> {
    match v {
        Value::None => Ok(None),
        Value::Int(i) => Ok(Some(*i)),
        _ => match index_opt(v)? {
            Some(Value::Int(i)) => Ok(Some(i)),
            Some(Value::Big(b)) => Ok(Some(super::concat::clip(&b))),
            _ => Err(error::type_error(
                "slice indices must be integers or None or have an __index__ method",
            )),
        },
    }
}

/// `slice(start, stop, step)`
pub fn slice(start: &Value, stop: &Value, step: &Value) -> Value {
    Value::Slice(Ref::new(Slice {
        start: start.clone(),
        stop: stop.clone(),
        step: step.clone(),
    }))
}

/// `a[i] = v`
pub fn setitem(a: &Value, i: &Value, v: Value) -> R<()> {
    if let (Value::List(l), Value::Int(k)) = (a, i)
        && let Some(k) = at::normalize(*k, l.len())
    {
        drop(l.set(k, v));
        return Ok(());
    }
    aside2(a, i, |a, i| set_any_item(a, i, v))
}

#[inline(never)]
fn set_any_item(a: &Value, i: &Value, v: Value) -> R<()> {
    match (a, i) {
        (Value::Dict(d), _) => d.set(i.clone(), v),
        (Value::List(_), Value::Int(_)) => Err(assignment_range()),
        _ => setitem_of(a, i, v),
    }
}

/// Whether a type with sequence methods is asked for an index (`PySequence_SetItem`), which must fit 64 bits.
#[cold]
fn sequence_index(v: &Value, i: &Value) -> R<bool> {
    let sequence = match v {
        Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_) | Value::Set(_) => true,
        Value::Inst(o) => !o.class_ref().builtin,
        _ => false,
    };
    if !sequence {
        return Ok(false);
    }
    match index_opt(i)? {
        Some(Value::Big(_)) => Err(too_big(i, &classes::index_error())),
        found => Ok(found.is_some()),
    }
}

#[cold]
fn assignment_range() -> PyErr {
    error::index_error("list assignment index out of range")
}

#[inline(never)]
fn setitem_of(a: &Value, i: &Value, v: Value) -> R<()> {
    if let Some(f) = special(a, &names::SETITEM) {
        return invoke2(&f, a, i, &v).map(drop);
    }
    match unwrap(a) {
        inner @ Value::Dict(_) => {
            setitem(inner, i, v)?;
            module_dict::written(a)
        }
        inner @ Value::List(l) => match key(i, "list indices must be integers or slices")? {
            Key::Index(k) => setitem(inner, &Value::Int(k), v),
            Key::Slice(s) => list_ops::set_slice(l, s, &v),
        },
        inner => {
            sequence_index(inner, i)?;
            Err(error::type_error(format!(
                "'{}' object does not support item assignment",
                type_name(a)
            )))
        }
    }
}

/// `del a[i]`
pub fn delitem(a: &Value, i: &Value) -> R<()> {
    if let Some(f) = special(a, &names::DELITEM) {
        return invoke1(&f, a, i).map(drop);
    }
    match unwrap(a) {
        Value::Dict(d) => match d.remove(i)? {
            Some(_) => module_dict::written(a),
            None => Err(error::key_error(i)),
        },
        Value::List(l) => match key(i, "list indices must be integers or slices")? {
            Key::Index(k) => match at::normalize(k, l.len()).and_then(|k| l.remove(k)) {
                Some(_) => Ok(()),
                None => Err(assignment_range()),
            },
            Key::Slice(s) => list_ops::del_slice(l, s),
        },
        inner => {
            let not = if sequence_index(inner, i)? {
                "doesn't"
            } else {
                "does not"
            };
            Err(error::type_error(format!(
                "'{}' object {not} support item deletion",
                type_name(a)
            )))
        }
    }
}

/// `len(v)`
pub fn len(v: &Value) -> R<usize> {
    match v {
        Value::List(l) => Ok(l.len()),
        Value::Str(s) => Ok(s.len()),
        Value::Tuple(t) => Ok(t.items().len()),
        Value::Dict(d) => Ok(d.len()),
        Value::Set(s) => Ok(s.len()),
        Value::Bytes(b) => Ok(b.as_slice().len()),
        Value::Range(r) => range::len(r),
        _ => len_of(v),
    }
}

#[inline(never)]
fn len_of(v: &Value) -> R<usize> {
    if let Some((d, _)) = dict_ops::view(v) {
        return Ok(d.len());
    }
    if let Some(f) = special(v, &names::LEN) {
        let made = invoke(&f, v)?;
        return match index_opt(&made)? {
            Some(Value::Int(n)) => {
                usize::try_from(n).map_err(|_| error::value_error("__len__() should return >= 0"))
            }
            Some(Value::Big(b)) if super::concat::clip(&b) < 0 => {
                Err(error::value_error("__len__() should return >= 0"))
            }
            Some(big) => Err(too_big(&big, &classes::overflow_error())),
            None => Err(error::type_error(format!(
                "'{}' object cannot be interpreted as an integer",
                type_name(&made)
            ))),
        };
    }
    inner_container(v).map_or_else(|| Err(no_len(v)), len)
}

#[cold]
fn no_len(v: &Value) -> PyErr {
    error::type_error(format!("object of type '{}' has no len()", type_name(v)))
}
