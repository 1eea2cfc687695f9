//! `typing.NamedTuple`: named tuples out of annotations.
use crate::error::{PyErr, attribute_error, type_error};
use crate::generated::typing as classes;
use crate::object::Class;
use crate::object::Ref;
use crate::object::{Dict, Inst, NativeData, R, Value, list, str, tuple};
use crate::ops;
use crate::stdlib::collections::named_tuple_with;
use crate::stdlib::support::{given, items, pairs, set};

struct Factory;
impl NativeData for Factory {}

/// `typing.NamedTuple`
pub fn factory() -> Value {
    Inst::with(&classes::_named_tuple_factory(), Factory)
}

fn make(
    name: &Value,
    types: Vec<(Value, Value)>,
    defaults: Vec<Value>,
    module: &Value,
    more: Vec<Ref<Class>>,
) -> R {
    let fields: Vec<Value> = types.iter().map(|(k, _)| k.clone()).collect();
    let made = named_tuple_with(
        name,
        &list(fields),
        &Value::from(false),
        &tuple(defaults),
        module,
        more,
    )?;
    set(
        &made,
        "__annotations__",
        Value::Dict(Dict::from_pairs(types)?),
    )?;
    Ok(made)
}

/// `NamedTuple(typename, fields)`
pub fn call(name: &Value, fields: &Value, kwargs: &Value) -> R {
    let mut types = Vec::new();
    if given(fields) && !pairs(kwargs).is_empty() {
        return Err(type_error(
            "Either list of fields or keywords can be provided to NamedTuple, not both",
        ));
    }
    if given(fields) {
        for pair in ops::collect(fields)? {
            let pair = ops::unpack(&pair, 2)?;
            types.push((pair[0].clone(), pair[1].clone()));
        }
    } else {
        types = pairs(kwargs);
    }
    make(
        name,
        types,
        Vec::new(),
        &str(crate::modules::running_name()),
        Vec::new(),
    )
}

const PROHIBITED: &[&str] = &[
    "__new__",
    "__init__",
    "__slots__",
    "__getnewargs__",
    "_fields",
    "_field_defaults",
    "_field_types",
    "_make",
    "_replace",
    "_asdict",
    "_source",
];
const SPECIAL: &[&str] = &["__module__", "__name__", "__annotations__"];

/// The class of a class statement.
pub fn build(name: &Value, bases: &Value, namespace: &Value) -> R {
    let Value::Dict(ns) = ops::base_value(namespace) else {
        return Err(type_error("the namespace must be a dict"));
    };
    let allowed = [classes::_named_tuple(), classes::generic()];
    for base in items(bases) {
        if !allowed.iter().any(|c| base.is(&Value::Class(c.clone()))) {
            return Err(type_error(
                "can only inherit from a NamedTuple type and Generic",
            ));
        }
    }
    let types = match ns.get_text("__annotations__") {
        Some(Value::Dict(d)) => d.pairs(),
        _ => Vec::new(),
    };
    let mut defaults = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for (field, _) in &types {
        let field = ops::to_str(field)?;
        match ns.get_text(&field) {
            Some(v) => {
                defaults.push(v);
                names.push(field);
            }
            None if !names.is_empty() => return Err(no_default(&field, &names)),
            None => {}
        }
    }
    let module = ns
        .get_text("__module__")
        .unwrap_or_else(|| str(crate::modules::running_name()));
    let fields: Vec<String> = types
        .iter()
        .filter_map(|(k, _)| k.as_str().map(str::to_owned))
        .collect();
    let is_generic = items(bases)
        .iter()
        .any(|b| b.is(&Value::Class(classes::generic())));
    let more = Vec::from_iter(is_generic.then(classes::generic));
    let made = make(name, types, defaults, &module, more)?;
    if let (Value::Class(c), true) = (&made, is_generic) {
        let item = crate::types::native_value(&classes::GENERIC___CLASS_GETITEM__);
        c.set(&crate::object::intern("__class_getitem__"), item);
    }
    for (key, v) in ns.pairs() {
        let Some(key) = key.as_str() else { continue };
        if PROHIBITED.contains(&key) {
            return Err(attribute_error(format!(
                "Cannot overwrite NamedTuple attribute {key}"
            )));
        }
        if !SPECIAL.contains(&key) && !fields.iter().any(|f| f == key) {
            set(&made, key, v)?;
        }
    }
    if is_generic {
        let none = Value::Dict(Dict::new());
        super::generic::__init_subclass__(&made, &tuple(Vec::new()), &none)?;
    }
    Ok(made)
}

#[cold]
fn no_default(field: &str, defaults: &[String]) -> PyErr {
    let s = if defaults.len() > 1 { "s" } else { "" };
    type_error(format!(
        "Non-default namedtuple field {field} cannot follow default field{s} {}",
        defaults.join(", ")
    ))
}
