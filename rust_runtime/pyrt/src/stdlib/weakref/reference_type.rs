//! `weakref.ref`.
use crate::error::{not_implemented_error, type_error};
use crate::object::{NativeData, R, Value, Weak, native, string};
use crate::ops;
use crate::stdlib::support::{given, instance};
use crate::types::type_of;
use std::cell::Cell;

struct Reference {
    target: Weak,
    hash: Cell<Option<i64>>,
}
impl NativeData for Reference {}

fn this(v: &Value) -> R<&Reference> {
    native(v, "weakref.ReferenceType")
}
/// `ref(object)`
pub fn __new__(class: &Value, object: &Value, callback: &Value) -> R {
    if given(callback) {
        return Err(not_implemented_error(
            "callbacks of weak references are not supported",
        ));
    }
    let plain = matches!(object, Value::Inst(i) if i.wrapped().is_some_and(|w| matches!(w, Value::Int(_) | Value::Tuple(_))));
    if plain
        || !matches!(
            object,
            Value::Inst(_) | Value::Class(_) | Value::Func(_) | Value::Gen(_)
        )
    {
        return Err(type_error(format!(
            "cannot create weak reference to '{}' object",
            ops::type_name(object)
        )));
    }
    instance(
        class,
        Reference {
            target: Weak::new(object),
            hash: Cell::new(None),
        },
    )
}
/// The object, or None once it is gone.
pub fn __call__(v: &Value) -> R {
    Ok(this(v)?.target.get().unwrap_or(Value::None))
}
/// Equal objects while both live, else the same reference.
pub fn __eq__(v: &Value, other: &Value) -> R {
    let Ok(r) = native::<Reference>(other, "") else {
        return Ok(Value::NotImplemented);
    };
    match (this(v)?.target.get(), r.target.get()) {
        (Some(a), Some(b)) => ops::eq(&a, &b),
        _ => Ok(Value::from(v.is(other))),
    }
}
/// The hash of the object, kept when it dies.
pub fn __hash__(v: &Value) -> R {
    let r = this(v)?;
    if let Some(h) = r.hash.get() {
        return Ok(Value::Int(h));
    }
    let Some(object) = r.target.get() else {
        return Err(type_error("weak object has gone away"));
    };
    let h = ops::hash(&object)?;
    r.hash.set(Some(h));
    Ok(Value::Int(h))
}
/// `<weakref at 0x…; to 'C' at 0x…>`
pub fn __repr__(v: &Value) -> R {
    let at = |v: &Value| v.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(string(match this(v)?.target.get() {
        Some(object) => format!(
            "<weakref at {:#x}; to '{}' at {:#x}>",
            at(v),
            type_of(&object).name(),
            at(&object)
        ),
        None => format!("<weakref at {:#x}; dead>", at(v)),
    }))
}
