//! `enum.Enum`: lookup by value, names, values and texts of members.
use super::{Boundary, boundary, class_of, field, is_flag, member_map, value_map};
use crate::call::call;
use crate::error::{PyErr, classes, type_error, value_error};
use crate::object::{Class, Dict, R, Ref, Value, intern, list, string, tuple};
use crate::ops;
use crate::types::type_of;

/// `Color(1)`: the member with this value, or what `_missing_` says.
pub fn __new__(cls: &Value, value: &Value) -> R {
    lookup(class_of(cls)?, value)
}

/// As `__new__`.
pub fn lookup(class: &Ref<Class>, value: &Value) -> R {
    if type_of(value).is(class) {
        return Ok(value.clone());
    }
    match value_map(class).get(value) {
        Ok(Some(found)) => return Ok(found),
        Err(e) if e.is(&classes::type_error()) => {
            for member in member_map(class).values() {
                if ops::is_eq(&field(&member, "_value_")?, value)? {
                    return Ok(member);
                }
            }
        }
        Err(e) => return Err(e),
        Ok(None) => {}
    }
    if member_map(class).is_empty() {
        return Err(type_error(format!(
            "{} has no members defined",
            ops::repr(&Value::Class(class.clone()))?
        )));
    }
    missing(class, value)
}

fn missing(class: &Ref<Class>, value: &Value) -> R {
    let hook = class.lookup_text("_missing_").unwrap_or_default();
    let default = matches!(&hook, Value::Native(n) if n.def.qualname == "Enum._missing_" && n.def.module == "enum");
    let found = if default {
        Ok(Value::None)
    } else {
        ops::descr_get(&hook, None, class).and_then(|f| call(&f, &mut [value.clone()]))
    };
    let invalid = || -> R<PyErr> {
        Ok(value_error(format!(
            "{} is not a valid {}",
            ops::repr(value)?,
            class.qualname()
        )))
    };
    let failed = match found {
        Ok(v) if type_of(&v).is_subclass(class) => return Ok(v),
        Ok(v)
            if is_flag(class)
                && boundary(class) == Some(Boundary::Eject)
                && ops::base_value(&v).to_big().is_some() =>
        {
            return Ok(v);
        }
        Ok(Value::None) => return Err(invalid()?),
        Ok(v) => type_error(format!(
            "error in {}._missing_: returned {} instead of None or a valid member",
            class.name(),
            ops::repr(&v)?
        )),
        Err(e) => e,
    };
    if !failed.is(&classes::value_error()) {
        failed.data().context.set(invalid()?.value());
    }
    Err(failed)
}

/// Nothing to do for members without an `__init__`.
pub fn __init__(_this: &Value, _args: &Value, _kw: &Value) -> R {
    Ok(Value::None)
}

/// The next value of `auto()`: one more than the greatest so far.
pub fn _generate_next_value_(_name: &Value, start: &Value, _count: &Value, last: &Value) -> R {
    let values = ops::collect(last)?;
    let Some(newest) = values.last() else {
        return Ok(start.clone());
    };
    let is_type_error = |e: &PyErr| e.is(&classes::type_error());
    let next = ops::sorted(values.clone(), &Value::None, false)
        .and_then(|sorted| {
            sorted
                .last()
                .map_or(Ok(false), |greatest| ops::is_eq(newest, greatest))
        })
        .and_then(|same| {
            if same {
                ops::add(newest, &Value::Int(1))
            } else {
                Err(type_error(""))
            }
        });
    match next {
        Err(e) if is_type_error(&e) => crate::traceback::deprecated(
            "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and \
             support adding +1\nand the value returned will be the largest value in the enum incremented by 1",
        )?,
        other => return other,
    }
    for v in values.iter().rev() {
        match ops::add(v, &Value::Int(1)) {
            Err(e) if is_type_error(&e) => {}
            other => return other,
        }
    }
    Ok(start.clone())
}

/// No member for the value.
pub fn _missing_(_cls: &Value, _value: &Value) -> R {
    Ok(Value::None)
}

/// The repr of a member's value (`_value_repr_`).
pub fn value_repr(class: &Class, value: &Value) -> R<String> {
    match class.lookup_text("_value_repr_") {
        None | Some(Value::None) => ops::repr(value),
        Some(f) => ops::to_str(&call(&f, &mut [value.clone()])?),
    }
}

/// `<Color.RED: 1>`
pub fn __repr__(this: &Value) -> R {
    let class = type_of(this);
    let (name, value) = (
        ops::to_str(&field(this, "_name_")?)?,
        field(this, "_value_")?,
    );
    Ok(string(format!(
        "<{}.{name}: {}>",
        class.name(),
        value_repr(&class, &value)?
    )))
}

/// `Color.RED`
pub fn __str__(this: &Value) -> R {
    Ok(string(format!(
        "{}.{}",
        type_of(this).name(),
        ops::to_str(&field(this, "_name_")?)?
    )))
}

/// The text, formatted as a str.
pub fn __format__(this: &Value, spec: &Value) -> R {
    ops::format(&string(ops::to_str(this)?), spec)
}

/// By name.
pub fn __hash__(this: &Value) -> R {
    Ok(Value::Int(ops::hash(&field(this, "_name_")?)?))
}

/// Members are not copied.
pub fn __deepcopy__(this: &Value, _memo: &Value) -> R {
    Ok(this.clone())
}
/// Members are not copied.
pub fn __copy__(this: &Value) -> R {
    Ok(this.clone())
}
/// A member is its class called with its value.
pub fn __reduce_ex__(this: &Value, _proto: &Value) -> R {
    Ok(tuple(vec![
        Value::Class(type_of(this)),
        tuple(vec![field(this, "_value_")?]),
    ]))
}

/// What is worth looking at in a member (`Enum.__dir__`).
pub fn __dir__(this: &Value) -> R {
    let class = type_of(this);
    let map = member_map(&class);
    let all = Dict::new();
    if !super::member_type(&class).is(&crate::generated::builtins::object()) {
        for name in crate::builtins::functions_object::attribute_names(this)? {
            all.set(name, Value::None)?;
        }
    }
    let public = |name: &Value| name.as_str().is_some_and(|n| !n.starts_with('_'));
    if let Some(Value::Dict(own)) = ops::getattr_opt(this, &intern("__dict__"))? {
        for name in own.keys() {
            if public(&name) && !map.contains(&name)? {
                all.set(name, Value::None)?;
            }
        }
    }
    for c in std::iter::once(&class).chain(&class.mro_rest) {
        for (name, found) in c.attrs.pairs() {
            if !public(&name) {
                continue;
            }
            let is_property = type_of(&found).is_subclass(&crate::generated::r#enum::property());
            let reads = is_property && !crate::stdlib::support::get(&found, "fget")?.is_none();
            if reads || !map.contains(&name)? {
                all.set(name, Value::None)?;
            } else if is_property {
                drop(all.remove(&name)?);
            }
        }
    }
    for name in ["__class__", "__doc__", "__eq__", "__hash__", "__module__"] {
        all.set_text(name, Value::None);
    }
    Ok(list(ops::sorted(all.keys(), &Value::None, false)?))
}

/// `member.name`
pub fn name(this: &Value) -> R {
    own(this, "_name_")
}
/// `member.value`
pub fn value(this: &Value) -> R {
    own(this, "_value_")
}

fn own(this: &Value, name: &str) -> R {
    match this {
        Value::Inst(i) => i.get(&intern(name)).map_or_else(|| field(this, name), Ok),
        other => field(other, name),
    }
}
