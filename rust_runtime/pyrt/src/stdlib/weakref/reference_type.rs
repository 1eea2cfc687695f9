//! `weakref.ref`.
use super::{Place, check_referable, lost};
use crate::error::type_error;
use crate::object::{Cell as Slot, Head, NativeData, R, RefRole, Value, Weak, native, string};
use crate::ops;
use crate::stdlib::support::{given, instance};
use crate::types::type_of;
use std::cell::Cell;
use std::ptr::NonNull;

struct Reference {
    target: Weak,
    hash: Cell<Option<i64>>,
    callback: Slot,
    place: Option<Place>,
}
impl NativeData for Reference {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.callback.get_ref(|v| v.traverse(visit));
        if let Some(place) = &self.place {
            place.key.get_ref(|v| v.traverse(visit));
        }
    }
}

fn this(v: &Value) -> R<&Reference> {
    native(v, "weakref.ReferenceType")
}

fn make(class: &Value, object: &Value, callback: &Value, place: Option<Place>) -> R {
    check_referable(object)?;
    let plain =
        matches!(class, Value::Class(c) if c.is(&crate::generated::weakref::reference_type()));
    let watched = given(callback) || place.is_some();
    if plain
        && !watched
        && let Some((same, RefRole::Shared)) = Weak::references(object).into_iter().next()
    {
        return Ok(same);
    }
    let target = Weak::new(object);
    let made = instance(
        class,
        Reference {
            target: target.clone(),
            hash: Cell::new(None),
            callback: Slot::field(if given(callback) {
                callback.clone()
            } else {
                Value::Unbound
            }),
            place,
        },
    )?;
    if watched {
        target.watch(&made, died);
    }
    let shared = plain && !watched;
    target.note(
        &made,
        if shared {
            RefRole::Shared
        } else {
            RefRole::Own
        },
    );
    Ok(made)
}

/// A reference in a container, with the key of its entry where it is the value.
pub(super) fn placed(object: &Value, owner: &Value, key: Value) -> R {
    let class = Value::Class(crate::generated::weakref::reference_type());
    let place = Place {
        owner: Weak::new(owner),
        key: Slot::field(key),
    };
    make(&class, object, &Value::None, Some(place))
}

/// A reference to look an entry up with.
pub(super) fn probe(object: &Value) -> R {
    let class = Value::Class(crate::generated::weakref::reference_type());
    make(&class, object, &Value::None, None)
}

/// The object behind a reference.
pub(super) fn target(v: &Value) -> Option<Value> {
    this(v).ok()?.target.get()
}

/// The object has died: its entry leaves the container, or the callback is called.
fn died(v: &Value) {
    let Ok(r) = this(v) else { return };
    let ended = match &r.place {
        Some(place) => lost(place, v),
        None => match r.callback.replace(Value::Unbound) {
            Value::Unbound => Ok(()),
            callback => {
                let ended = crate::call::call(&callback, &mut [v.clone()]);
                if let Err(e) = &ended {
                    crate::traceback::unraisable(e, &callback);
                }
                Ok(())
            }
        },
    };
    if let Err(e) = ended {
        crate::traceback::unraisable(&e, v);
    }
}

/// `ref(object, callback=None)`
pub fn __new__(class: &Value, object: &Value, callback: &Value) -> R {
    make(class, object, callback, None)
}
/// The callback, until it was called.
pub fn __callback__(v: &Value) -> R {
    Ok(match this(v)?.callback.get() {
        Value::Unbound => Value::None,
        callback => callback,
    })
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
