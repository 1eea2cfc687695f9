//! The namespace of an enumeration's body (`_EnumDict`): notes members, gives `auto()` its value, refuses names used twice.
use super::{auto, member, nonmember};
use crate::call::call;
use crate::error::{type_error, value_error};
use crate::generated::r#enum as types;
use crate::object::{
    Binding, Dict, Inst, List, R, Ref, Value, Wrapped, boolean, int_usize, intern, list, str, tuple,
};
use crate::ops::{self, StaticMethod, base_value};

const SUNDERS: [&str; 8] = [
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
];

/// A namespace for the class of this name.
pub fn new(class: &Value) -> Ref<Inst> {
    let made = Inst::new(
        types::_enum_dict(),
        Some(Box::new(Wrapped(Value::Dict(Dict::new())))),
    );
    for (name, v) in [
        ("_member_names", Value::Dict(Dict::new())),
        ("_last_values", list(Vec::new())),
        ("_ignore", list(Vec::new())),
        ("_auto_called", boolean(false)),
        ("_cls_name", class.clone()),
    ] {
        put(&made, name, v);
    }
    made
}

/// Sets one of the namespace's own attributes.
pub fn put(this: &Ref<Inst>, name: &str, v: Value) {
    drop(this.set(&intern(name), v));
}

fn own(this: &Ref<Inst>, name: &str) -> Value {
    this.get(&intern(name)).unwrap_or_default()
}

/// The names of members so far, as a dict's keys.
pub fn names(this: &Ref<Inst>) -> Ref<Dict> {
    match own(this, "_member_names") {
        Value::Dict(d) => d,
        _ => Dict::new(),
    }
}

fn last_values(this: &Ref<Inst>) -> Ref<List> {
    match own(this, "_last_values") {
        Value::List(l) => l,
        _ => List::new(Vec::new()),
    }
}

/// The dict inside.
pub fn inner(this: &Ref<Inst>) -> Ref<Dict> {
    match this.wrapped() {
        Some(Value::Dict(d)) => d.clone(),
        _ => Dict::new(),
    }
}

pub(super) fn is_dunder(name: &str) -> bool {
    let b = name.as_bytes();
    b.len() > 4
        && name.starts_with("__")
        && name.ends_with("__")
        && b[2] != b'_'
        && b[b.len() - 3] != b'_'
}

pub(super) fn is_sunder(name: &str) -> bool {
    let b = name.as_bytes();
    b.len() > 2 && b[0] == b'_' && b[b.len() - 1] == b'_' && b[1] != b'_' && b[b.len() - 2] != b'_'
}

pub(super) fn is_private(class: &str, name: &str) -> bool {
    let prefix = format!("_{class}__");
    name.len() > prefix.len() && name.starts_with(&prefix) && !name.ends_with("__")
}

/// Whether the value is a class that is defined in the body of the enumeration.
fn is_internal_class(enumeration: &str, value: &Value) -> bool {
    let Value::Class(c) = value else {
        return false;
    };
    let own = format!("{enumeration}.{}", c.name());
    c.qualname()
        .strip_suffix(own.as_str())
        .is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

pub(super) fn is_descriptor(v: &Value) -> R<bool> {
    Ok(match v {
        Value::Func(_) | Value::Method(_) => true,
        Value::Native(n) => !matches!(n.def.binding, Binding::Function | Binding::StaticMethod),
        Value::Inst(i) => {
            let flags = i.class_ref().flags();
            flags.get || flags.set
        }
        Value::Class(_) => {
            let has = |name: &str| -> R<bool> { Ok(ops::getattr_opt(v, &intern(name))?.is_some()) };
            has("__get__")? || has("__set__")? || has("__delete__")?
        }
        _ => false,
    })
}

/// `namespace[key] = value`
pub fn __setitem__(this: &Value, key: &Value, value: &Value) -> R {
    let Value::Inst(ns) = this else {
        return Err(type_error(
            "descriptor '__setitem__' requires a '_EnumDict' object",
        ));
    };
    let name = base_value(key).as_str().unwrap_or_default().to_owned();
    let class = own(ns, "_cls_name");
    let dict = inner(ns);
    if is_internal_class(class.as_str().unwrap_or_default(), value) {
        crate::traceback::deprecated(
            "In 3.13 classes created inside an enum will not become a member.  \
             Use the `member` decorator to keep the current behavior.",
        )?;
    }
    let (mut key, mut value) = (key.clone(), value.clone());
    if is_private(class.as_str().unwrap_or_default(), &name) {
        // stays an ordinary attribute
    } else if is_sunder(&name) {
        sunder(ns, &name, &mut value)?;
    } else if is_dunder(&name) {
        if name == "__order__" {
            key = str("_order_");
        }
    } else if names(ns).contains(&key)? {
        return Err(taken(&dict, &key)?);
    } else if ops::contains(&own(ns, "_ignore"), &key)? {
        // dropped when the class is made
    } else if let Some(plain) = nonmember::inside(&value) {
        value = plain;
    } else if !is_descriptor(&value)? {
        if dict.contains(&key)? {
            return Err(taken(&dict, &key)?);
        }
        value = member_value(ns, &key, member::inside(&value).unwrap_or(value))?;
        names(ns).set(key.clone(), Value::None)?;
    }
    dict.set(key, value)?;
    Ok(Value::None)
}

fn taken(dict: &Ref<Dict>, key: &Value) -> R<crate::error::PyErr> {
    let now = dict.get(key)?.unwrap_or(Value::None);
    Ok(type_error(format!(
        "{} already defined as {}",
        ops::repr(key)?,
        ops::repr(&now)?
    )))
}

fn sunder(ns: &Ref<Inst>, name: &str, value: &mut Value) -> R<()> {
    if !SUNDERS.contains(&name) {
        return Err(value_error(format!(
            "_sunder_ names, such as '{name}', are reserved for future Enum use"
        )));
    }
    if name == "_generate_next_value_" {
        if ops::truth(&own(ns, "_auto_called"))? {
            return Err(type_error(
                "_generate_next_value_ must be defined before members",
            ));
        }
        let function = match &value {
            Value::Inst(i) => i
                .native::<StaticMethod>()
                .map_or_else(|| value.clone(), |s| s.0.get()),
            other => (*other).clone(),
        };
        put(ns, "_generate_next_value", function);
    } else if name == "_ignore_" {
        let words: Vec<Value> = match base_value(value) {
            Value::Str(s) => s
                .as_str()
                .replace(',', " ")
                .split_whitespace()
                .map(str)
                .collect(),
            _ => ops::collect(value)?,
        };
        *value = list(words.clone());
        put(ns, "_ignore", value.clone());
        let members = names(ns);
        let mut already = Vec::new();
        for word in words {
            if members.contains(&word)? {
                already.push(word);
            }
        }
        if !already.is_empty() {
            let set = ops::build_set(already)?;
            return Err(value_error(format!(
                "_ignore_ cannot specify already set names: {}",
                ops::repr(&set)?
            )));
        }
    }
    Ok(())
}

/// The value of a new member: `auto()`, alone or in a tuple, becomes the next value.
fn member_value(ns: &Ref<Inst>, key: &Value, value: Value) -> R {
    let parts = match &value {
        Value::Tuple(t) if t.items().iter().any(|v| auto::data(v).is_some()) => t.items().to_vec(),
        v if auto::data(v).is_some() => vec![value.clone()],
        _ => {
            last_values(ns).push(value.clone());
            return Ok(value);
        }
    };
    let mut made = Vec::with_capacity(parts.len());
    for part in parts {
        let Some(a) = auto::data(&part) else {
            made.push(part);
            continue;
        };
        if a.0.get().is_unbound() {
            let (count, last) = (int_usize(names(ns).len()), list(last_values(ns).to_vec()));
            a.0.set(call(
                &own(ns, "_generate_next_value"),
                &mut [key.clone(), Value::Int(1), count, last],
            )?);
            put(ns, "_auto_called", boolean(true));
        }
        last_values(ns).push(a.0.get());
        made.push(a.0.get());
    }
    Ok(match (&value, made.as_slice()) {
        (Value::Tuple(_), _) => tuple(made),
        (_, [one]) => one.clone(),
        _ => value,
    })
}
