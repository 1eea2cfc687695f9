//! `contextvars.ContextVar`.
use super::{CURRENT, TokenData, VarData, bind, current_value};
use crate::error::{PyErr, classes, runtime_error, type_error, value_error};
use crate::generated::contextvars as types;
use crate::object::{Inst, R, Value, native, str};
use crate::ops::repr_or;

/// `ContextVar(name, *, default=…)`
pub fn __new__(_class: &Value, name: &Value, default: &Value) -> R {
    if name.as_str().is_none() {
        return Err(type_error("context variable name must be a str"));
    }
    super::token::ensure_missing();
    Ok(Inst::with(
        &types::context_var(),
        VarData {
            name: name.clone(),
            default: default.clone(),
        },
    ))
}

/// `var.name`
pub fn name(this: &Value) -> R {
    Ok(native::<VarData>(this, "ContextVar")?.name.clone())
}

/// `var.get([default])`
pub fn get(this: &Value, default: &Value) -> R {
    let data = native::<VarData>(this, "ContextVar")?;
    if let Some(v) = current_value(this) {
        return Ok(v);
    }
    match (default, &data.default) {
        (Value::Unbound, Value::Unbound) => {
            Err(PyErr::new(classes::lookup_error(), vec![this.clone()]))
        }
        (Value::Unbound, own) => Ok(own.clone()),
        (given, _) => Ok(given.clone()),
    }
}

/// `var.set(value)`
pub fn set(this: &Value, value: &Value) -> R {
    let old = current_value(this).unwrap_or_default();
    bind(this, Some(value.clone()));
    let token = TokenData {
        var: this.clone(),
        old,
        context: CURRENT.get().id,
        used: std::cell::Cell::new(false),
    };
    Ok(Inst::with(&types::token(), token))
}

/// `var.reset(token)`
pub fn reset(this: &Value, token: &Value) -> R {
    let Some(data) = (match token {
        Value::Inst(i) => i.native::<TokenData>(),
        _ => None,
    }) else {
        let got = crate::ops::type_name(token);
        return Err(type_error(format!(
            "expected an instance of Token, got {got}"
        )));
    };
    if data.used.get() {
        return Err(runtime_error(format!(
            "{} has already been used once",
            repr_or(token)
        )));
    }
    if !data.var.is(this) {
        return Err(value_error(format!(
            "{} was created by a different ContextVar",
            repr_or(token)
        )));
    }
    if data.context != CURRENT.get().id {
        return Err(value_error(format!(
            "{} was created in a different Context",
            repr_or(token)
        )));
    }
    data.used.set(true);
    bind(this, Some(data.old.clone()).filter(|v| !v.is_unbound()));
    Ok(Value::None)
}

/// `repr(var)`
pub fn __repr__(this: &Value) -> R {
    let data = native::<VarData>(this, "ContextVar")?;
    let default = match &data.default {
        Value::Unbound => String::new(),
        v => format!(" default={}", repr_or(v)),
    };
    let at = this.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(str(&format!(
        "<ContextVar name={}{default} at {at:#x}>",
        repr_or(&data.name)
    )))
}

/// `ContextVar[T]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}
