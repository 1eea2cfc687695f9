//! `enum` (`Lib/enum.py`): what its classes share, boundaries, `unique`.
pub mod _enum_dict;
pub mod _proto_member;
pub mod auto;
pub mod checks;
mod create;
#[path = "enum/base.rs"]
pub mod r#enum;
pub mod enum_type;
pub mod flag;
pub mod int_enum;
pub mod int_flag;
pub mod member;
pub mod nonmember;
pub mod property;
mod simple;
pub mod str_enum;
pub mod verify;

use super::support::get;
use crate::call::call;
use crate::error::{attribute_error, value_error};
use crate::generated::builtins as b;
use crate::generated::r#enum as types;
use crate::object::{Class, Dict, Global, List, R, Ref, Value, intern, tuple};
use crate::ops;
pub use checks::{
    _is_descriptor, _is_dunder, _is_private, _is_sunder, _iter_bits_lsb, _reduce_ex_by_global_name,
    continuous, enum_check, global_enum, global_enum_repr, global_flag_repr, global_str,
    named_flags, pickle_by_enum_name, pickle_by_global_name, show_flag_values, unique_constant,
};
pub use simple::_simple_enum;

/// Whether a class is an enumeration.
fn is_enum(c: &Class) -> bool {
    c.meta
        .as_ref()
        .is_some_and(|m| m.is_subclass(&types::enum_type()))
}

/// Whether an enumeration's members combine.
fn is_flag(c: &Class) -> bool {
    c.is_subclass(&types::flag())
}

/// The class that a method of `EnumType` is called on.
fn class_of(v: &Value) -> R<&Ref<Class>> {
    match v {
        Value::Class(c) => Ok(c),
        other => Err(crate::error::type_error(format!(
            "descriptor requires a 'EnumType' object but received a '{}'",
            ops::type_name(other)
        ))),
    }
}

fn table(c: &Class, name: &str) -> Option<Ref<Dict>> {
    match c.attrs.get_text(name) {
        Some(Value::Dict(d)) => Some(d),
        _ => None,
    }
}

/// The members by name, aliases included.
fn member_map(c: &Class) -> Ref<Dict> {
    table(c, "_member_map_").unwrap_or_else(Dict::new)
}

/// The members by value.
fn value_map(c: &Class) -> Ref<Dict> {
    table(c, "_value2member_map_").unwrap_or_else(Dict::new)
}

/// The names of members that are no aliases, in order.
fn member_names(c: &Class) -> Ref<List> {
    match c.attrs.get_text("_member_names_") {
        Some(Value::List(l)) => l,
        _ => List::new(Vec::new()),
    }
}

/// The members that are no aliases, in order.
fn members(c: &Class) -> R<Vec<Value>> {
    let map = member_map(c);
    let found = member_names(c).to_vec().into_iter().map(|n| map.get(&n));
    Ok(found
        .collect::<R<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

/// The type that is mixed in: what members are besides members.
fn member_type(c: &Class) -> Ref<Class> {
    match c.lookup_text("_member_type_") {
        Some(Value::Class(t)) => t,
        _ if c.is_subclass(&types::int_enum()) || c.is_subclass(&types::int_flag()) => b::int(),
        _ if c.is_subclass(&types::str_enum()) => b::str(),
        _ => b::object(),
    }
}

/// An attribute that the machinery keeps on each member.
fn field(member: &Value, name: &str) -> R {
    let found = match member {
        Value::Inst(i) => i.get(&intern(name)),
        _ => None,
    };
    match found {
        Some(v) => Ok(v),
        None => get(member, name),
    }
}

/// The member with a value: `Color(1)`.
fn by_value(class: &Ref<Class>, value: &Value) -> R {
    call(&Value::Class(class.clone()), &mut [value.clone()])
}

/// What happens to bits that no member has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Boundary {
    Strict,
    Conform,
    Eject,
    Keep,
}

/// The boundary of a flag class.
fn boundary(c: &Class) -> Option<Boundary> {
    let set = c.lookup_text("_boundary_").unwrap_or(Value::None);
    match ops::base_value(&set).as_str() {
        Some("strict") => Some(Boundary::Strict),
        Some("conform") => Some(Boundary::Conform),
        Some("eject") => Some(Boundary::Eject),
        Some("keep") => Some(Boundary::Keep),
        Some(_) => None,
        None => Some(default_boundary(c)),
    }
}

fn default_boundary(c: &Class) -> Boundary {
    if c.is_subclass(&types::int_flag()) {
        Boundary::Keep
    } else {
        Boundary::Strict
    }
}

/// `enum.FlagBoundary`
pub fn flag_boundary() -> R {
    static MADE: Global<Option<Value>> = Global::new(None);
    if let Some(made) = MADE.get() {
        return Ok(made.clone());
    }
    let names = ["STRICT", "CONFORM", "EJECT", "KEEP"].map(|n| {
        tuple(vec![
            crate::object::str(n),
            crate::object::str(&n.to_lowercase()),
        ])
    });
    let made = create::functional(
        &types::str_enum(),
        &crate::object::str("FlagBoundary"),
        &crate::object::list(names.into()),
        &create::Functional {
            module: crate::object::str("enum"),
            ..create::Functional::default()
        },
    )?;
    *MADE.get() = Some(made.clone());
    Ok(made)
}

macro_rules! boundaries {
    ($($name:ident $member:literal)*) => { $(
        #[doc = concat!("`enum.", $member, "`")]
        pub fn $name() -> R {
            get(&flag_boundary()?, $member)
        }
    )* };
}
boundaries! { strict "STRICT" conform "CONFORM" eject "EJECT" keep "KEEP" }

/// The boundary of a flag class that has none set, as the member of `FlagBoundary`.
fn boundary_member(c: &Class) -> R {
    match default_boundary(c) {
        Boundary::Keep => keep(),
        _ => strict(),
    }
}

/// `@unique`
pub fn unique(enumeration: &Value) -> R {
    let map = get(enumeration, "__members__")?;
    let mut aliases = Vec::new();
    for item in ops::collect(&super::support::method(&map, "items", &[])?)? {
        let pair = ops::unpack(&item, 2)?;
        let (alias, name) = (
            ops::to_str(&pair[0])?,
            ops::to_str(&get(&pair[1], "name")?)?,
        );
        if alias != name {
            aliases.push(format!("{alias} -> {name}"));
        }
    }
    if aliases.is_empty() {
        return Ok(enumeration.clone());
    }
    Err(value_error(format!(
        "duplicate values found in {}: {}",
        ops::repr(enumeration)?,
        aliases.join(", ")
    )))
}

/// The error for an attribute that an enumeration does not have.
fn no_attribute(class: &Value, name: &Value) -> crate::error::PyErr {
    attribute_error(format!(
        "{} has no attribute {}",
        ops::repr_or(class),
        ops::repr_or(name)
    ))
}
