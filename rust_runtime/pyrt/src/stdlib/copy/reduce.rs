//! How an instance is made anew: `__reduce_ex__`, `__reduce__`, or what `object.__reduce_ex__(4)` says (`Objects/typeobject.c`).
use super::{deep, remember, uncopyable};
use crate::call::{call, call_method};
use crate::error::{ExcData, type_error};
use crate::object::{Dict, Inst, Layout, Lit, R, Ref, Value, list};
use crate::ops;
use crate::types::{base_value, type_of};

static REDUCE_EX: Lit = Lit::new("__reduce_ex__");
static REDUCE: Lit = Lit::new("__reduce__");
static NEW: Lit = Lit::new("__new__");
static GETNEWARGS: Lit = Lit::new("__getnewargs__");
static GETNEWARGS_EX: Lit = Lit::new("__getnewargs_ex__");
static GETSTATE: Lit = Lit::new("__getstate__");
static SETSTATE: Lit = Lit::new("__setstate__");
static APPEND: Lit = Lit::new("append");

/// What makes the object anew.
pub(super) enum Reduced {
    /// The object itself: `__reduce__` gave a str.
    Itself,
    /// A call and what follows it.
    Parts {
        /// Called with `args`.
        func: Value,
        args: Vec<Value>,
        kw: Vec<(Value, Value)>,
        state: Value,
        items: Option<Value>,
        pairs: Option<Value>,
    },
}

/// The instance's attributes as a dict, or None without any.
pub fn state_of(x: &Value) -> Value {
    match x {
        Value::Inst(i) => {
            let pairs = i.pairs();
            let made = Dict::new();
            for (key, v) in i.hidden_pairs() {
                drop(made.set_str(&crate::builtins::object::slot_name(&key), v));
            }
            for (k, v) in pairs {
                if let Value::Str(name) = &k {
                    drop(made.set_str(name, v));
                }
            }
            if made.is_empty() {
                Value::None
            } else {
                Value::Dict(made)
            }
        }
        _ => Value::None,
    }
}

/// A method that the program's class, or a type of the library, defines; what `object` has does not count.
fn own_method(x: &Value, name: &Lit) -> Option<Value> {
    type_of(x)
        .lookup(name.s())
        .filter(|f| !matches!(f, Value::Native(n) if n.def.module == "builtins"))
}

/// How to make `x` anew.
pub(super) fn reduced(x: &Value) -> R<Reduced> {
    if own_method(x, &REDUCE_EX).is_some() {
        return parts(call_method(&REDUCE_EX, &mut [x.clone(), Value::Int(4)])?);
    }
    if own_method(x, &REDUCE).is_some() {
        return parts(call_method(&REDUCE, &mut [x.clone()])?);
    }
    let Value::Inst(i) = x else {
        return Err(uncopyable(x));
    };
    let class = Value::Class(i.class());
    let state = match own_method(x, &GETSTATE) {
        Some(_) => call_method(&GETSTATE, &mut [x.clone()])?,
        None => state_of(x),
    };
    let made = |func: Value, args: Vec<Value>| Reduced::Parts {
        func,
        args,
        kw: Vec::new(),
        state: state.clone(),
        items: None,
        pairs: None,
    };
    if i.native::<ExcData>().is_some() {
        return parts(crate::builtins::exceptions::base_exception::__reduce__(x)?);
    }
    if crate::builtins::memory_view::of(x).is_some() {
        return Err(type_error("cannot pickle memoryview objects"));
    }
    if i.class_ref().layout == Layout::Native {
        let natives = |f: &Value| {
            !crate::types::is_native(f, "object.__reduce_ex__")
                && !crate::types::is_native(f, "object.__reduce__")
        };
        for (name, args) in [(&REDUCE_EX, &[Value::Int(4)][..]), (&REDUCE, &[][..])] {
            if i.class_ref().lookup(name.s()).is_some_and(|f| natives(&f)) {
                let mut all = vec![x.clone()];
                all.extend_from_slice(args);
                return parts(call_method(name, &mut all)?);
            }
        }
        return Err(uncopyable(x));
    }
    if let Value::Set(s) = base_value(x) {
        return Ok(made(class, vec![list(s.items())]));
    }
    let new = ops::getattr(&class, &NEW)?;
    let (args, kw) = new_args(x)?;
    let mut all = vec![class];
    all.extend(args);
    let (items, pairs) = match base_value(x) {
        Value::List(_) => (Some(ops::iter(x)?), None),
        Value::Dict(_) => (
            None,
            Some(ops::iter(&call_method(
                &ops::names::ITEMS,
                &mut [x.clone()],
            )?)?),
        ),
        _ => (None, None),
    };
    Ok(Reduced::Parts {
        func: new,
        args: all,
        kw,
        state,
        items,
        pairs,
    })
}

/// Positional arguments and keywords.
pub type Arguments = (Vec<Value>, Vec<(Value, Value)>);

#[cold]
fn not_what(wanted: &str, v: &Value) -> crate::object::PyErr {
    type_error(format!("{wanted}, not '{}'", ops::type_name(v)))
}

fn tuple_of<'a>(v: &'a Value, wanted: &str) -> R<&'a [Value]> {
    match base_value(v) {
        Value::Tuple(t) => Ok(t.items()),
        _ => Err(not_what(wanted, v)),
    }
}

/// The arguments of `__new__` behind the class.
pub fn new_args(x: &Value) -> R<Arguments> {
    if own_method(x, &GETNEWARGS_EX).is_some() {
        let both = call_method(&GETNEWARGS_EX, &mut [x.clone()])?;
        let both = tuple_of(&both, "__getnewargs_ex__ should return a tuple")?;
        let [args, kw] = both else {
            return Err(crate::error::value_error(format!(
                "__getnewargs_ex__ should return a tuple of length 2, not {}",
                both.len()
            )));
        };
        let item = "item of the tuple returned by __getnewargs_ex__ must be a";
        let args = tuple_of(args, &format!("first {item} tuple"))?;
        let Value::Dict(kw) = base_value(kw) else {
            return Err(not_what(&format!("second {item} dict"), kw));
        };
        return Ok((args.to_vec(), kw.pairs()));
    }
    if own_method(x, &GETNEWARGS).is_some() {
        let args = call_method(&GETNEWARGS, &mut [x.clone()])?;
        let args = tuple_of(&args, "__getnewargs__ should return a tuple")?;
        return Ok((args.to_vec(), Vec::new()));
    }
    Ok(match base_value(x) {
        Value::Inst(_) | Value::List(_) | Value::Dict(_) => (Vec::new(), Vec::new()),
        inner => (vec![inner.clone()], Vec::new()),
    })
}

/// What `__reduce__` returned: a str, or a tuple of two to five.
fn parts(v: Value) -> R<Reduced> {
    let items = match &v {
        Value::Str(_) => return Ok(Reduced::Itself),
        Value::Tuple(t) if (2..=6).contains(&t.items().len()) => t.items(),
        _ => return Err(type_error("__reduce__ must return a string or tuple")),
    };
    let optional = |i: usize| items.get(i).filter(|v| !v.is_none()).cloned();
    Ok(Reduced::Parts {
        func: items[0].clone(),
        args: ops::collect(&items[1])?,
        kw: Vec::new(),
        state: optional(2).unwrap_or(Value::None),
        items: optional(3),
        pairs: optional(4),
    })
}

fn copied(v: &Value, memo: Option<&Value>) -> R {
    match memo {
        Some(memo) => deep(v, memo),
        None => Ok(v.clone()),
    }
}

/// Makes the object anew; with a memo all parts are deep copies.
pub(super) fn rebuild(x: &Value, how: &Reduced, memo: Option<&Value>) -> R {
    let Reduced::Parts {
        func,
        args,
        kw,
        state,
        items,
        pairs,
    } = how
    else {
        return Ok(x.clone());
    };
    let mut args = args
        .iter()
        .map(|v| copied(v, memo))
        .collect::<R<Vec<Value>>>()?;
    let mut kw = kw
        .iter()
        .map(|(k, v)| Ok((k.clone(), copied(v, memo)?)))
        .collect::<R<Vec<_>>>()?;
    let made = if kw.is_empty() {
        call(func, &mut args)?
    } else {
        crate::call::call_kw(func, &mut args, &mut kw)?
    };
    if let Some(memo) = memo {
        remember(x, &made, memo)?;
    }
    if !state.is_none() {
        set_state(&made, copied(state, memo)?)?;
    }
    if let Some(items) = items {
        ops::for_each(items, |v| {
            call_method(&APPEND, &mut [made.clone(), copied(&v, memo)?]).map(drop)
        })?;
    }
    if let Some(pairs) = pairs {
        ops::for_each(pairs, |pair| {
            let two = ops::unpack(&pair, 2)?;
            let key = copied(&two[0], memo)?;
            ops::setitem(&made, &key, copied(&two[1], memo)?)
        })?;
    }
    Ok(made)
}

fn set_state(made: &Value, state: Value) -> R<()> {
    if matches!(made, Value::Inst(i) if i.native::<ExcData>().is_some())
        && own_method(made, &SETSTATE).is_none()
    {
        return crate::builtins::exceptions::base_exception::__setstate__(made, &state).map(drop);
    }
    if own_method(made, &SETSTATE).is_some() {
        call_method(&SETSTATE, &mut [made.clone(), state])?;
        return Ok(());
    }
    let (state, slots) = match &state {
        Value::Tuple(t) if t.items().len() == 2 => (t.items()[0].clone(), t.items()[1].clone()),
        _ => (state.clone(), Value::None),
    };
    if let Value::Dict(d) = &state {
        set_attributes(made, d)?;
    }
    if let Value::Dict(d) = &slots {
        set_attributes(made, d)?;
    }
    Ok(())
}

fn is_slot(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if i.native::<ops::Slot>().is_some())
}

/// Into the instance's own table: `__setattr__` is not asked.
fn set_attributes(made: &Value, attrs: &Ref<Dict>) -> R<()> {
    for (k, v) in attrs.pairs() {
        match (made, &k) {
            (Value::Inst(i), Value::Str(name)) => {
                let name = &crate::object::intern_ref(name);
                match i.class_ref().lookup(name) {
                    Some(slot) if is_slot(&slot) => ops::descr_set(&slot, made, name, v)?,
                    _ => drop(Inst::set(i, name, v)),
                }
            }
            (_, Value::Str(name)) => ops::setattr_name(made, name, v)?,
            _ => {}
        }
    }
    Ok(())
}
