//! `copy` (`Lib/copy.py`): shallow and deep copies of containers and instances.
mod reduce;

pub(super) use reduce::new_args;
pub use reduce::state_of;

use crate::builtins::functions::id;
use crate::call::call_method;
use crate::error::type_error;
use crate::object::{Dict, List, Lit, Method, R, Ref, Value, list, tuple};
use crate::ops;
use crate::types::type_of;
use reduce::{rebuild, reduced};

static COPY: Lit = Lit::new("__copy__");
static DEEPCOPY: Lit = Lit::new("__deepcopy__");

/// Values that are their own copies, deep or not.
fn is_atomic(x: &Value) -> bool {
    match x {
        Value::Unbound
        | Value::None
        | Value::Ellipsis
        | Value::NotImplemented
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_) => true,
        Value::Big(_)
        | Value::Complex(_)
        | Value::Str(_)
        | Value::Bytes(_)
        | Value::Range(_)
        | Value::Func(_)
        | Value::Native(_)
        | Value::Class(_) => true,
        Value::Inst(i) => i.native::<crate::object::Property>().is_some(),
        _ => false,
    }
}

fn uncopyable(x: &Value) -> crate::object::PyErr {
    type_error(format!("cannot pickle '{}' object", ops::type_name(x)))
}

fn defines(x: &Value, name: &Lit) -> bool {
    type_of(x).lookup(name.s()).is_some()
}

/// `copy.copy(x)`
pub fn copy(x: &Value) -> R {
    match x {
        _ if is_atomic(x) => Ok(x.clone()),
        Value::Tuple(_) | Value::Slice(_) | Value::Method(_) => Ok(x.clone()),
        Value::Set(s) if s.frozen => Ok(x.clone()),
        Value::List(l) => Ok(list(l.to_vec())),
        Value::Dict(d) => Ok(Value::Dict(d.copy())),
        Value::Set(s) => Ok(Value::Set(crate::builtins::set_ops::copy(s, false))),
        Value::Iter(i) => i.copy().ok_or_else(|| uncopyable(x)),
        Value::Inst(_) if defines(x, &COPY) => call_method(&COPY, &mut [x.clone()]),
        Value::Inst(_) => rebuild(x, &reduced(x)?, None),
        _ => Err(uncopyable(x)),
    }
}

/// `copy.deepcopy(x, memo)`
pub fn deepcopy(x: &Value, memo: &Value, _nil: &Value) -> R {
    if memo.is_none() {
        deep(x, &Value::Dict(Dict::new()))
    } else {
        deep(x, memo)
    }
}

/// A deep copy; what was copied already comes from `memo`.
fn deep(x: &Value, memo: &Value) -> R {
    if is_atomic(x) {
        return Ok(x.clone());
    }
    if let Some(known) = remembered(x, memo)? {
        return Ok(known);
    }
    let _depth = crate::error::depth()?;
    let made = match x {
        Value::List(l) => deep_list(x, l, memo)?,
        Value::Tuple(t) => deep_tuple(x, t.items(), memo)?,
        Value::Dict(d) => deep_dict(x, d, memo)?,
        Value::Set(s) => {
            let items: R<Vec<Value>> = s.items().iter().map(|v| deep(v, memo)).collect();
            Value::Set(crate::object::Set::from_items(items?, s.frozen)?)
        }
        Value::Slice(s) => ops::slice(
            &deep(&s.start, memo)?,
            &deep(&s.stop, memo)?,
            &deep(&s.step, memo)?,
        ),
        Value::Method(m) => Method::bind(m.func.clone(), deep(&m.this, memo)?),
        Value::Iter(i) => i.copy().ok_or_else(|| uncopyable(x))?,
        Value::Inst(_) if defines(x, &DEEPCOPY) => {
            call_method(&DEEPCOPY, &mut [x.clone(), memo.clone()])?
        }
        Value::Inst(_) => rebuild(x, &reduced(x)?, Some(memo))?,
        _ => return Err(uncopyable(x)),
    };
    if !made.is(x) {
        remember(x, &made, memo)?;
        keep_alive(x, memo)?;
    }
    Ok(made)
}

fn remembered(x: &Value, memo: &Value) -> R<Option<Value>> {
    match memo {
        Value::Dict(d) => d.get(&id(x)?),
        _ => {
            static GET: Lit = Lit::new("get");
            Ok(Some(call_method(
                &GET,
                &mut [memo.clone(), id(x)?, Value::Unbound],
            )?)
            .filter(|v| !v.is_unbound() && !v.is_none()))
        }
    }
}

fn remember(x: &Value, made: &Value, memo: &Value) -> R<()> {
    ops::setitem(memo, &id(x)?, made.clone())
}

/// What was copied lives as long as the memo, so that no other object gets its identity.
fn keep_alive(x: &Value, memo: &Value) -> R<()> {
    let own = id(memo)?;
    if let Value::Dict(d) = memo
        && let Some(Value::List(kept)) = d.get(&own)?
    {
        kept.push(x.clone());
        return Ok(());
    }
    ops::setitem(memo, &own, list(vec![x.clone()]))
}

fn deep_list(x: &Value, l: &Ref<List>, memo: &Value) -> R {
    let made = List::new(Vec::new());
    remember(x, &Value::List(made.clone()), memo)?;
    let mut i = 0;
    while let Some(v) = l.get(i) {
        made.push(deep(&v, memo)?);
        i += 1;
    }
    Ok(Value::List(made))
}

fn deep_tuple(x: &Value, items: &[Value], memo: &Value) -> R {
    let made: R<Vec<Value>> = items.iter().map(|v| deep(v, memo)).collect();
    let made = made?;
    if let Some(known) = remembered(x, memo)? {
        return Ok(known); // the tuple was reached again through one of its items
    }
    if items.iter().zip(&made).all(|(a, b)| a.is(b)) {
        Ok(x.clone())
    } else {
        Ok(tuple(made))
    }
}

fn deep_dict(x: &Value, d: &Ref<Dict>, memo: &Value) -> R {
    let made = Dict::new();
    remember(x, &Value::Dict(made.clone()), memo)?;
    let mut it = ops::ForIter::Dict(d.clone(), 0, ops::Size::of(d), ops::Part::Items);
    while let Some(pair) = it.next()? {
        let Value::Tuple(t) = &pair else { continue };
        let key = deep(&t.items()[0], memo)?;
        made.set(key, deep(&t.items()[1], memo)?)?;
    }
    Ok(Value::Dict(made))
}
