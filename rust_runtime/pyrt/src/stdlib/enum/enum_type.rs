//! `enum.EnumType`: what enumerations do as classes.
use super::create::{Functional, functional, make, namespace};
use super::{class_of, is_flag, member_map, member_names, members};
use crate::call::call;
use crate::error::{attribute_error, key_error, type_error};
use crate::generated::r#enum as types;
use crate::object::{Dict, R, Value, boolean, int_usize, list, string};
use crate::ops;
use crate::stdlib::support::{items, pairs};
use crate::types::{is_native, type_of};

/// The namespace for the body.
pub fn __prepare__(_meta: &Value, name: &Value, bases: &Value, _kw: &Value) -> R {
    Ok(Value::Inst(namespace(name, items(bases))?))
}

/// Makes the class.
pub fn __new__(meta: &Value, name: &Value, bases: &Value, ns: &Value, kw: &Value) -> R {
    make(class_of(meta)?, name, items(bases), ns, pairs(kw))
}

/// `Color(1)`, or the functional API: `Enum("Color", "RED GREEN")`.
pub fn __call__(cls: &Value, args: &Value, kw: &Value) -> R {
    let class = class_of(cls)?;
    let mut args = items(args).iter().cloned();
    let (mut value, mut names) = (args.next(), args.next());
    let mut rest = Functional::default();
    let excess = args.count();
    if excess > 0 {
        return Err(type_error(format!(
            "EnumType.__call__() takes from 2 to 3 positional arguments but {} were given",
            excess + 3
        )));
    }
    for (k, v) in pairs(kw) {
        let place = match k.as_str().unwrap_or_default() {
            "value" if value.is_none() => {
                value = Some(v);
                continue;
            }
            "names" if names.is_none() => {
                names = Some(v);
                continue;
            }
            name @ ("value" | "names") => {
                return Err(type_error(format!(
                    "EnumType.__call__() got multiple values for argument '{name}'"
                )));
            }
            "module" => &mut rest.module,
            "qualname" => &mut rest.qualname,
            "type" => &mut rest.mixin,
            "start" => &mut rest.start,
            "boundary" => &mut rest.boundary,
            other => {
                return Err(type_error(format!(
                    "EnumType.__call__() got an unexpected keyword argument '{other}'"
                )));
            }
        };
        *place = v;
    }
    let Some(value) = value else {
        return Err(type_error(
            "EnumType.__call__() missing 1 required positional argument: 'value'",
        ));
    };
    match names {
        Some(names) if !names.is_none() => functional(class, &value, &names, &rest),
        _ => match class.lookup_text("__new__") {
            Some(Value::Native(n)) if n.def.module == "enum" => {
                super::r#enum::lookup(class, &value)
            }
            Some(new) => call(
                &ops::descr_get(&new, None, class)?,
                &mut [cls.clone(), value],
            ),
            None => super::r#enum::lookup(class, &value),
        },
    }
}

/// Classes are true.
pub fn __bool__(_cls: &Value) -> R {
    Ok(boolean(true))
}

/// `Color.RED in Color`
pub fn __contains__(cls: &Value, member: &Value) -> R {
    let class = class_of(cls)?;
    let own = type_of(member);
    if !own.is_subclass(&types::r#enum()) {
        return Err(type_error(format!(
            "unsupported operand type(s) for 'in': '{}' and '{}'",
            own.qualname(),
            type_of(cls).qualname()
        )));
    }
    Ok(boolean(
        own.is_subclass(class) && member_map(class).contains(&super::field(member, "_name_")?)?,
    ))
}

/// Members cannot be deleted.
pub fn __delattr__(cls: &Value, name: &Value) -> R {
    let class = class_of(cls)?;
    if member_map(class).contains(name)? {
        return Err(attribute_error(format!(
            "{} cannot delete member {}.",
            ops::repr(&class.name.get())?,
            ops::repr(name)?
        )));
    }
    crate::builtins::r#type::__delattr__(cls, name)
}

/// Members cannot be bound again.
pub fn __setattr__(cls: &Value, name: &Value, value: &Value) -> R {
    if member_map(class_of(cls)?).contains(name)? {
        return Err(attribute_error(format!(
            "cannot reassign member {}",
            ops::repr(name)?
        )));
    }
    crate::builtins::r#type::__setattr__(cls, name, value)
}

/// An attribute that the class does not have otherwise.
pub fn __getattr__(cls: &Value, name: &Value) -> R {
    let text = name.as_str().unwrap_or_default();
    let class = class_of(cls)?;
    match text {
        "_member_type_" => return Ok(Value::Class(super::member_type(class))),
        "_boundary_" if is_flag(class) => return super::boundary_member(class),
        _ => {}
    }
    let found = if text.starts_with("__") && text.ends_with("__") {
        None
    } else {
        member_map(class_of(cls)?).get(name)?
    };
    found.ok_or_else(|| attribute_error(text))
}

/// `Color["RED"]`
pub fn __getitem__(cls: &Value, name: &Value) -> R {
    member_map(class_of(cls)?)
        .get(name)?
        .ok_or_else(|| key_error(name))
}

/// The members in order of definition, without aliases.
pub fn __iter__(cls: &Value) -> R {
    ops::iter(&list(members(class_of(cls)?)?))
}

/// As `__iter__`, from the end.
pub fn __reversed__(cls: &Value) -> R {
    let mut found = members(class_of(cls)?)?;
    found.reverse();
    ops::iter(&list(found))
}

/// The number of members without aliases.
pub fn __len__(cls: &Value) -> R {
    Ok(int_usize(member_names(class_of(cls)?).len()))
}

/// `<enum 'Color'>`
pub fn __repr__(cls: &Value) -> R {
    let class = class_of(cls)?;
    let kind = if is_flag(class) { "flag" } else { "enum" };
    Ok(string(format!(
        "<{kind} {}>",
        ops::repr(&class.name.get())?
    )))
}

/// The names of members and of the protocol; those of the mixed-in type, where there is one.
pub fn __dir__(cls: &Value) -> R {
    let class = class_of(cls)?;
    let all = Dict::new();
    for name in [
        "__class__",
        "__contains__",
        "__doc__",
        "__getitem__",
        "__iter__",
        "__len__",
        "__members__",
        "__module__",
        "__name__",
        "__qualname__",
    ] {
        all.set_text(name, Value::None);
    }
    let new = class.lookup_text("_new_member_").unwrap_or_default();
    if !new.is_unbound() && !is_native(&new, "object.__new__") {
        all.set_text("__new__", Value::None);
    }
    all.set_text("__init_subclass__", Value::None); // Enum has its own
    for name in member_names(class).to_vec() {
        all.set(name, Value::None)?;
    }
    let of = super::member_type(class);
    if !of.is(&crate::generated::builtins::object()) {
        for name in ops::collect(&crate::builtins::functions_object::dir(&Value::Class(of))?)? {
            all.set(name, Value::None)?;
        }
    }
    Ok(list(ops::sorted(all.keys(), &Value::None, false)?))
}

pub use super::checks::convert as _convert_;

/// A read-only view of all members by name.
pub fn __members__(cls: &Value) -> R {
    Ok(crate::builtins::mappingproxy::of(Value::Dict(member_map(
        class_of(cls)?,
    ))))
}
