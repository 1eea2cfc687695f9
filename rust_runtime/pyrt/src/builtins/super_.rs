//! The methods of `super` objects; the lookup is in `crate::super_`.
use crate::error::{runtime_error, type_error};
use crate::object::{R, Value, native, string};
use crate::ops::{self, type_name};
use crate::super_::{Super, check, lookup, object};

/// `super(C, obj)` and `super(C)`; `super()` alone is resolved by the compiler.
pub fn __new__(_cls: &Value, args: &Value) -> R {
    let args = if let Value::Tuple(t) = args {
        t.items()
    } else {
        &[]
    };
    match args {
        [] => Err(runtime_error("super(): no arguments")),
        [Value::Class(c)] => Ok(object(c.clone(), Value::Unbound, None)),
        [Value::Class(c), Value::None] => Ok(object(c.clone(), Value::Unbound, None)),
        [Value::Class(c), this] => {
            let start = check(c, this)?;
            Ok(object(c.clone(), this.clone(), Some(start)))
        }
        [_, _, _, ..] => Err(type_error(format!(
            "super() expected at most 2 arguments, got {}",
            args.len()
        ))),
        [other, ..] => Err(type_error(format!(
            "super() argument 1 must be a type, not {}",
            type_name(other)
        ))),
    }
}

/// `super(C)` as an attribute of a class: read through an object it is `super(C, obj)` (`super_descr_get`).
pub fn __get__(this: &Value, obj: &Value, _typ: &Value) -> R {
    let s = data(this)?;
    if obj.is_none() || s.start.is_some() {
        return Ok(this.clone());
    }
    let start = check(&s.class, obj)?;
    Ok(object(s.class.clone(), obj.clone(), Some(start)))
}

fn data(this: &Value) -> R<&Super> {
    native(this, "super")
}

/// `super().name`
pub fn __getattribute__(this: &Value, name: &Value) -> R {
    let name = super::object::attribute_name(name)?;
    let s = data(this)?;
    if let Some(start) = s.start.as_ref().filter(|_| name.as_str() != "__class__")
        && let Some(found) = lookup(&s.class, start, &crate::object::intern_ref(name))
    {
        let receiver = Some(&s.this).filter(|v| !matches!(v, Value::Class(c) if c.is(start)));
        return ops::descr_get(&found, receiver, start);
    }
    ops::generic_getattr(this, name)
}

/// `<super: <class 'C'>, <D object>>`
pub fn __repr__(this: &Value) -> R {
    let s = data(this)?;
    let of = s
        .start
        .as_ref()
        .map_or_else(|| "NULL".to_owned(), |c| format!("<{} object>", c.name()));
    Ok(string(format!(
        "<super: <class '{}'>, {of}>",
        s.class.name()
    )))
}

/// The object.
pub fn __self__(this: &Value) -> R {
    Ok(if data(this)?.this.is_unbound() {
        Value::None
    } else {
        data(this)?.this.clone()
    })
}

/// The class behind which the lookup starts.
pub fn __thisclass__(this: &Value) -> R {
    Ok(Value::Class(data(this)?.class.clone()))
}

/// The class whose order is followed.
pub fn __self_class__(this: &Value) -> R {
    Ok(data(this)?.start.clone().map_or(Value::None, Value::Class))
}
