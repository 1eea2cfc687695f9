//! `dataclasses` (`Lib/dataclasses.py`): the decorator and its options, what asks a dataclass for its fields, the markers.
pub mod _dataclass_params;
pub mod _has_default_factory_class;
mod annotations;
mod convert;
pub mod field;
pub mod init_var;
mod initialise;
mod make;
mod methods;
mod process;
mod signature;

use super::support::{self, captured, closure, get_opt};
use crate::error::{classes, type_error};
use crate::generated::dataclasses as types;
use crate::object::{Class, Code, FuncDef, Global, Inst, R, Ref, Value, boolean, tuple};
use crate::ops;
use crate::types::type_of;

pub use convert::{asdict, astuple, replace};
pub use field::{Field, field};
pub use make::make_dataclass;

/// The attribute of a dataclass that holds its fields.
const FIELDS: &str = "__dataclass_fields__";
/// The attribute of a dataclass that holds the options.
const PARAMS: &str = "__dataclass_params__";

fn single(place: &'static Global<Option<Value>>, class: fn() -> Ref<Class>) -> Value {
    place
        .get()
        .get_or_insert_with(|| Value::Inst(Inst::new(class(), None)))
        .clone()
}

/// `dataclasses.MISSING`
pub fn missing() -> R {
    Ok(missing_value())
}

/// What stands for a default that was not given.
fn missing_value() -> Value {
    static MADE: Global<Option<Value>> = Global::new(None);
    single(&MADE, types::_missing_type)
}

/// `dataclasses.KW_ONLY`
pub fn kw_only() -> R {
    static MADE: Global<Option<Value>> = Global::new(None);
    Ok(single(&MADE, types::_kw_only_type))
}

/// What the signature of `__init__` shows as the default of a field with a factory.
fn has_default_factory() -> Value {
    static MADE: Global<Option<Value>> = Global::new(None);
    single(&MADE, types::_has_default_factory_class)
}

/// The options of the decorator.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools)]
struct Options {
    init: bool,
    repr: bool,
    eq: bool,
    order: bool,
    unsafe_hash: bool,
    frozen: bool,
    match_args: bool,
    kw_only: bool,
    slots: bool,
    weakref_slot: bool,
}

impl Options {
    fn of(values: &[Value]) -> R<Options> {
        let mut bits = [false; 10];
        for (bit, v) in bits.iter_mut().zip(values) {
            *bit = ops::truth(v)?;
        }
        let [
            init,
            repr,
            eq,
            order,
            unsafe_hash,
            frozen,
            match_args,
            kw_only,
            slots,
            weakref_slot,
        ] = bits;
        Ok(Options {
            init,
            repr,
            eq,
            order,
            unsafe_hash,
            frozen,
            match_args,
            kw_only,
            slots,
            weakref_slot,
        })
    }
}

/// `@dataclass` and `@dataclass(...)`
#[allow(clippy::too_many_arguments)]
pub fn dataclass(
    cls: &Value,
    init: &Value,
    repr: &Value,
    eq: &Value,
    order: &Value,
    unsafe_hash: &Value,
    frozen: &Value,
    match_args: &Value,
    kw_only: &Value,
    slots: &Value,
    weakref_slot: &Value,
) -> R {
    let given: Vec<Value> = [
        init,
        repr,
        eq,
        order,
        unsafe_hash,
        frozen,
        match_args,
        kw_only,
        slots,
        weakref_slot,
    ]
    .map(Clone::clone)
    .into();
    if cls.is_none() {
        static CODE: Code = support::code("wrap", "dataclass.<locals>.wrap");
        static WRAP: FuncDef = support::one_argument(&CODE, &["cls"], |f, a| {
            let given = captured(f, 0);
            process::process(&a[0], Options::of(support::items(&given))?)
        });
        return Ok(closure(&WRAP, vec![tuple(given)]));
    }
    process::process(cls, Options::of(&given)?)
}

/// The fields in a dataclass's table: name and field.
fn table(v: &Value) -> R<Vec<(Value, Value)>> {
    match get_opt(v, FIELDS)? {
        Some(Value::Dict(d)) => Ok(d.pairs()),
        Some(_) | None => Err(type_error(
            "must be called with a dataclass type or instance",
        )),
    }
}

/// `dataclasses.fields(class_or_instance)`
pub fn fields(of: &Value) -> R {
    let all = table(of)?.into_iter().map(|(_, f)| f);
    Ok(tuple(
        all.filter(|f| field::data(f).is_ok_and(|d| d.kind.get() == field::Kind::Field))
            .collect(),
    ))
}

/// Whether the value's type is a dataclass.
fn is_instance(v: &Value) -> R<bool> {
    Ok(get_opt(&Value::Class(type_of(v)), FIELDS)?.is_some())
}

/// `dataclasses.is_dataclass(obj)`
pub fn is_dataclass(v: &Value) -> R {
    Ok(boolean(match v {
        Value::Class(_) => get_opt(v, FIELDS)?.is_some(),
        _ => is_instance(v)?,
    }))
}

/// The class behind a value that must be one.
fn class_of(v: &Value) -> R<&Ref<Class>> {
    match v {
        Value::Class(c) => Ok(c),
        other => Err(support::get(other, "__module__")
            .err()
            .filter(|e| e.is(&classes::attribute_error()))
            .unwrap_or_else(|| {
                type_error(format!(
                    "dataclass() should be called on a class, not '{}'",
                    ops::type_name(other)
                ))
            })),
    }
}
