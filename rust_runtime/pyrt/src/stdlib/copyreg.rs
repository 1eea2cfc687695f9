//! `copyreg` (`Lib/copyreg.py`), and what `object.__reduce_ex__` makes of it (`Objects/typeobject.c`).
use crate::call::{call, call_kw, call_method};
use crate::error::{ExcData, type_error};
use crate::generated::copyreg as own;
use crate::object::{Dict, Global, Inst, Layout, Lit, R, Ref, Value, Wrapped, list, tuple};
use crate::ops::{self, type_name};
use crate::stdlib::support;
use crate::types::{base_value, native_value, type_of};

static NEW: Lit = Lit::new("__new__");
static GETSTATE: Lit = Lit::new("__getstate__");
static TABLE: Global<Option<Ref<Dict>>> = Global::new(None);

/// `copyreg.dispatch_table`
pub fn dispatch_table() -> R {
    Ok(Value::Dict(
        TABLE.get().get_or_insert_with(Dict::new).clone(),
    ))
}

/// What the program has registered for a class.
pub(super) fn registered(class: &Value) -> R<Option<Value>> {
    match TABLE.get() {
        Some(table) => table.clone().get(class),
        None => Ok(None),
    }
}

/// `copyreg.pickle(ob_type, pickle_function, constructor_ob)`
pub fn pickle(ob_type: &Value, pickle_function: &Value, constructor_ob: &Value) -> R {
    if !support::is_callable(pickle_function) {
        return Err(type_error("reduction functions must be callable"));
    }
    ops::setitem(&dispatch_table()?, ob_type, pickle_function.clone())?;
    if constructor_ob.is_none() {
        return Ok(Value::None);
    }
    constructor(constructor_ob)
}

/// `copyreg.constructor(object)`
pub fn constructor(object: &Value) -> R {
    if support::is_callable(object) {
        Ok(Value::None)
    } else {
        Err(type_error("constructors must be callable"))
    }
}

/// `copyreg.__newobj__(cls, *args)`
pub fn __newobj__(cls: &Value, args: &Value) -> R {
    let mut all = vec![cls.clone()];
    all.extend_from_slice(support::items(args));
    call(&ops::getattr(cls, &NEW)?, &mut all)
}

/// `copyreg.__newobj_ex__(cls, args, kwargs)`
pub fn __newobj_ex__(cls: &Value, args: &Value, kwargs: &Value) -> R {
    let mut all = vec![cls.clone()];
    all.extend(ops::collect(args)?);
    call_kw(
        &ops::getattr(cls, &NEW)?,
        &mut all,
        &mut support::pairs(kwargs),
    )
}

/// `copyreg._reconstructor(cls, base, state)`
pub fn _reconstructor(cls: &Value, base: &Value, state: &Value) -> R {
    if matches!(base, Value::Class(b) if b.is(&crate::generated::builtins::object())) {
        return call(&ops::getattr(base, &NEW)?, &mut [cls.clone()]);
    }
    let Value::Class(class) = cls else {
        return Err(type_error("_reconstructor: not a class"));
    };
    let held = match state {
        Value::List(l) => list(l.to_vec()),
        Value::Dict(d) => Value::Dict(d.copy()),
        other => other.clone(),
    };
    Ok(Inst::with(class, Wrapped(held)))
}

fn cannot(this: &Value) -> crate::object::PyErr {
    type_error(format!("cannot pickle '{}' object", type_name(this)))
}

/// `object.__reduce_ex__(protocol)` and `object.__reduce__()`, where nothing else is defined.
pub fn reduce_object(this: &Value, protocol: i64) -> R {
    let Value::Inst(i) = this else {
        return Err(cannot(this));
    };
    if i.class_ref().layout == Layout::Native || i.native::<ExcData>().is_some() {
        return Err(cannot(this));
    }
    if let Value::Set(s) = base_value(this) {
        // Objects/setobject.c: set_reduce
        let args = tuple(vec![list(s.items())]);
        let state = call_method(&GETSTATE, &mut [this.clone()])?;
        return Ok(tuple(vec![Value::Class(i.class()), args, state]));
    }
    if protocol < 2 {
        return reduce_old(this);
    }
    let class = Value::Class(i.class());
    let (args, kw) = super::copy::new_args(this)?;
    let state = call_method(&GETSTATE, &mut [this.clone()])?;
    let (items, pairs) = match base_value(this) {
        Value::List(_) => (ops::iter(this)?, Value::None),
        Value::Dict(_) => {
            let items = call_method(&ops::names::ITEMS, &mut [this.clone()])?;
            (Value::None, ops::iter(&items)?)
        }
        _ => (Value::None, Value::None),
    };
    let (func, given) = if kw.is_empty() {
        let mut all = vec![class];
        all.extend(args);
        (native_value(&own::__NEWOBJ__), all)
    } else {
        let table = Dict::from_pairs(kw)?;
        (
            native_value(&own::__NEWOBJ_EX__),
            vec![class, tuple(args), Value::Dict(table)],
        )
    };
    Ok(tuple(vec![func, tuple(given), state, items, pairs]))
}

/// Protocols 0 and 1 (`Lib/copyreg.py: _reduce_ex`).
fn reduce_old(this: &Value) -> R {
    let class = type_of(this);
    let inner = base_value(this);
    let (base, held) = match inner {
        Value::Inst(_) => (crate::generated::builtins::object(), Value::None),
        other => (type_of(other), other.clone()),
    };
    let getstate = ops::getattr(this, &GETSTATE)?;
    let state = call(&getstate, &mut [])?;
    if let Value::Tuple(_) = state
        && crate::types::is_native(
            &type_of(this).lookup(GETSTATE.s()).unwrap_or_default(),
            "object.__getstate__",
        )
    {
        return Err(type_error(
            "a class that defines __slots__ without defining __getstate__ cannot be pickled",
        ));
    }
    let args = tuple(vec![Value::Class(class), Value::Class(base), held]);
    let mut made = vec![native_value(&own::_RECONSTRUCTOR), args];
    if ops::truth(&state)? {
        made.push(state);
    }
    Ok(tuple(made))
}
