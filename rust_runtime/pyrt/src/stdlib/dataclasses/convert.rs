//! `asdict`, `astuple` and `replace`.
use super::field::{Kind, data};
use super::{fields, is_instance, table};
use crate::call::{call, call_kw};
use crate::error::{depth, type_error, value_error};
use crate::object::{Dict, Inst, Layout, R, Ref, Set, Value, intern, list, tuple};
use crate::ops::{self, base_value};
use crate::stdlib::support::{get, get_opt, items};
use crate::types::type_of;

/// `dataclasses.asdict(obj, *, dict_factory=dict)`
pub fn asdict(v: &Value, factory: &Value) -> R {
    if !is_instance(v)? {
        return Err(type_error(
            "asdict() should be called on dataclass instances",
        ));
    }
    inner(v, Made::Dict(factory))
}

/// `dataclasses.astuple(obj, *, tuple_factory=tuple)`
pub fn astuple(v: &Value, factory: &Value) -> R {
    if !is_instance(v)? {
        return Err(type_error(
            "astuple() should be called on dataclass instances",
        ));
    }
    inner(v, Made::Tuple(factory))
}

/// What instances become, and the factory that makes it, or Unbound for the usual one.
#[derive(Clone, Copy)]
enum Made<'a> {
    Dict(&'a Value),
    Tuple(&'a Value),
}

fn inner(v: &Value, made: Made<'_>) -> R {
    match v {
        Value::None
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_)
        | Value::Str(_)
        | Value::Bytes(_)
        | Value::Big(_)
        | Value::Complex(_) => return Ok(v.clone()),
        _ => {}
    }
    let _depth = depth()?;
    if is_instance(v)? {
        return instance(v, made);
    }
    let each = |items: &[Value]| {
        items
            .iter()
            .map(|x| inner(x, made))
            .collect::<R<Vec<Value>>>()
    };
    let plain = !matches!(v, Value::Inst(_));
    let class = || Value::Class(type_of(v));
    match base_value(v) {
        Value::Tuple(t) if !plain && get_opt(v, "_fields")?.is_some() => {
            call(&class(), &mut each(t.items())?)
        }
        Value::Tuple(t) if plain => Ok(tuple(each(t.items())?)),
        Value::List(l) if plain => Ok(list(each(&l.to_vec())?)),
        Value::Tuple(_) | Value::List(_) => {
            call(&class(), &mut [ops::iter(&list(each(&ops::collect(v)?)?))?])
        }
        Value::Dict(d) => {
            let mut pairs = Vec::with_capacity(d.len());
            for (k, x) in d.pairs() {
                pairs.push((inner(&k, made)?, inner(&x, made)?));
            }
            if plain {
                return Ok(Value::Dict(Dict::from_pairs(pairs)?));
            }
            let pairs = pairs.into_iter().map(|(k, x)| tuple(vec![k, x])).collect();
            call(&class(), &mut [ops::iter(&list(pairs))?])
        }
        _ => copied(v, &Dict::new()),
    }
}

/// A deep copy of a value that is neither a dataclass nor a container handled above; `memo` knows what was copied, by identity.
fn copied(v: &Value, memo: &Ref<Dict>) -> R {
    let _depth = depth()?;
    let key = Value::Int(ops::identity(v));
    if let Some(made) = memo.get(&key)? {
        return Ok(made);
    }
    let each = |items: &[Value]| {
        items
            .iter()
            .map(|x| copied(x, memo))
            .collect::<R<Vec<Value>>>()
    };
    match v {
        Value::List(l) => {
            let made = list(Vec::new());
            memo.set(key, made.clone())?;
            for x in l.to_vec() {
                ops::list_append(&made, copied(&x, memo)?);
            }
            Ok(made)
        }
        Value::Tuple(t) => Ok(tuple(each(t.items())?)),
        Value::Set(s) => Ok(Value::Set(Set::from_items(each(&s.items())?, s.frozen)?)),
        Value::Dict(d) => {
            let made = Dict::new();
            memo.set(key, Value::Dict(made.clone()))?;
            for (k, x) in d.pairs() {
                made.set(copied(&k, memo)?, copied(&x, memo)?)?;
            }
            Ok(Value::Dict(made))
        }
        Value::Inst(i) => {
            if let Some(hook) = get_opt(v, "__deepcopy__")? {
                return call(&hook, &mut [Value::Dict(memo.clone())]);
            }
            if i.class_ref().layout != Layout::Object {
                return Ok(v.clone());
            }
            let made = Inst::new(i.class(), None);
            memo.set(key, Value::Inst(made.clone()))?;
            for (name, x) in i.pairs() {
                drop(made.set(
                    &intern(name.as_str().unwrap_or_default()),
                    copied(&x, memo)?,
                ));
            }
            for (key, x) in i.hidden_pairs() {
                let key = intern(key.as_str().unwrap_or_default());
                drop(made.set_slot(&key, copied(&x, memo)?));
            }
            Ok(Value::Inst(made))
        }
        _ => Ok(v.clone()),
    }
}

fn instance(v: &Value, made: Made<'_>) -> R {
    let fields = fields(v)?;
    let mut pairs = Vec::new();
    for f in items(&fields) {
        let name = data(f)?.name.get();
        let value = inner(
            &ops::getattr_name(v, &intern(name.as_str().unwrap_or_default()))?,
            made,
        )?;
        pairs.push((name, value));
    }
    match made {
        Made::Dict(Value::Unbound) => Ok(Value::Dict(Dict::from_pairs(pairs)?)),
        Made::Dict(factory) => call(
            factory,
            &mut [list(
                pairs.into_iter().map(|(k, x)| tuple(vec![k, x])).collect(),
            )],
        ),
        Made::Tuple(factory) => {
            let values: Vec<Value> = pairs.into_iter().map(|(_, x)| x).collect();
            if factory.is_unbound() {
                Ok(tuple(values))
            } else {
                call(factory, &mut [list(values)])
            }
        }
    }
}

/// `dataclasses.replace(obj, **changes)`
pub fn replace(v: &Value, changes: &Value) -> R {
    if !is_instance(v)? {
        return Err(type_error(
            "replace() should be called on dataclass instances",
        ));
    }
    let changes = match changes {
        Value::Dict(d) => d.copy(),
        _ => Dict::new(),
    };
    for (_, f) in table(v)? {
        let d = data(&f)?;
        if d.kind.get() == Kind::ClassVar {
            continue;
        }
        let name = d.name.get();
        let given = changes.contains(&name)?;
        if !ops::truth(&d.init)? {
            if given {
                let text = d.text();
                return Err(value_error(format!(
                    "field {text} is declared with init=False, it cannot be specified with replace()"
                )));
            }
            continue;
        }
        if !given {
            if d.kind.get() == Kind::InitVar && !d.has_default() {
                return Err(value_error(format!(
                    "InitVar {} must be specified with replace()",
                    ops::repr(&name)?
                )));
            }
            changes.set(name, get(v, &d.text())?)?;
        }
    }
    call_kw(&get(v, "__class__")?, &mut [], &mut changes.pairs())
}
