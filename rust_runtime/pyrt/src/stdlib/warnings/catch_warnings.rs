//! `warnings.catch_warnings`: filters and hooks as they were come back at the end of the block.
use super::{attribute, bind, filter, showwarning, state};
use crate::error::{not_implemented_error, runtime_error, value_error};
use crate::object::{Cell, Head, NativeData, R, Value, list, native, string, tuple};
use crate::ops;
use crate::stdlib::support::{dict_of, instance, items};
use std::ptr::NonNull;

#[derive(Default)]
struct Caught {
    record: std::cell::Cell<bool>,
    entered: std::cell::Cell<bool>,
    /// The arguments of `simplefilter`, or None.
    filter: Cell,
    filters: Cell,
    hook: Cell,
    log: Cell,
}
impl NativeData for Caught {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for c in [&self.filter, &self.filters, &self.hook, &self.log] {
            c.get_ref(|v| v.traverse(visit));
        }
    }
}
fn caught(this: &Value) -> R<&Caught> {
    native::<Caught>(this, "catch_warnings")
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Caught::default())
}

/// `catch_warnings(*, record, module, action, category, lineno, append)`
pub fn __init__(
    this: &Value,
    record: &Value,
    module: &Value,
    action: &Value,
    category: &Value,
    lineno: &Value,
    append: &Value,
) -> R {
    let own = crate::modules::loaded("warnings");
    if !module.is_none() && !own.is_some_and(|m| m.is(module)) {
        return Err(not_implemented_error(
            "catch_warnings() of another module is not supported by Portalis",
        ));
    }
    let data = caught(this)?;
    data.record.set(ops::truth(record)?);
    data.filter.set(if action.is_none() {
        Value::None
    } else {
        tuple(vec![
            action.clone(),
            category.clone(),
            lineno.clone(),
            append.clone(),
        ])
    });
    Ok(Value::None)
}

/// `repr(manager)`
pub fn __repr__(this: &Value) -> R {
    let record = if caught(this)?.record.get() {
        "record=True"
    } else {
        ""
    };
    let name = crate::types::type_of(this).name();
    Ok(string(format!("{name}({record})")))
}

/// The list that records, or None.
pub fn __enter__(this: &Value) -> R {
    let data = caught(this)?;
    if data.entered.get() {
        return Err(runtime_error(format!(
            "Cannot enter {} twice",
            ops::repr(this)?
        )));
    }
    data.entered.set(true);
    let before = filter::current();
    let Value::List(filters) = &before else {
        return Err(value_error("_warnings.filters must be a list"));
    };
    let copy = list(filters.to_vec());
    data.filters.set(before);
    filter::replace(copy)?;
    data.hook
        .set(attribute("showwarning").map_or_else(showwarning, Ok)?);
    data.log.set(state().log.clone());
    if let Value::Tuple(t) = data.filter.get() {
        let [action, category, lineno, append] = t.items() else {
            return Ok(Value::None);
        };
        filter::simplefilter(action, category, lineno, append)?;
    }
    if !data.record.get() {
        return Ok(Value::None);
    }
    let log = list(Vec::new());
    set_log(log.clone());
    bind("showwarning", showwarning()?)?;
    Ok(log)
}

fn set_log(log: Value) {
    let old = std::mem::replace(&mut state().log, log);
    drop(old);
}

/// Puts everything back.
pub fn __exit__(this: &Value, exc_info: &Value) -> R {
    let _ = items(exc_info);
    let data = caught(this)?;
    if !data.entered.get() {
        return Err(runtime_error(format!(
            "Cannot exit {} without entering first",
            ops::repr(this)?
        )));
    }
    filter::replace(data.filters.get())?;
    bind("showwarning", data.hook.get())?;
    set_log(data.log.get());
    Ok(Value::None)
}

/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
