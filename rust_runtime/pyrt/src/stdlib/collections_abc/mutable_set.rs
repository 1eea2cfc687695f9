//! `MutableSet`: what follows from `add` and `discard`.
use super::mutable_mapping::missing;
use crate::call::call_method;
use crate::error::{PyErr, classes};
use crate::object::{Lit, R, Value};
use crate::ops;

static ADD: Lit = Lit::new("add");
static DISCARD: Lit = Lit::new("discard");
static CLEAR: Lit = Lit::new("clear");
static POP: Lit = Lit::new("pop");

/// `s.remove(v)`
pub fn remove(this: &Value, v: &Value) -> R {
    if !ops::contains(this, v)? {
        return Err(missing(v));
    }
    call_method(&DISCARD, &mut [this.clone(), v.clone()])?;
    Ok(Value::None)
}
/// `s.pop()`
pub fn pop(this: &Value) -> R {
    let Some(v) = ops::for_iter(this)?.next()? else {
        return Err(PyErr::new(classes::key_error(), vec![]));
    };
    call_method(&DISCARD, &mut [this.clone(), v.clone()])?;
    Ok(v)
}
/// `s.clear()`
pub fn clear(this: &Value) -> R {
    loop {
        match call_method(&POP, &mut [this.clone()]) {
            Ok(_) => {}
            Err(e) if e.is(&classes::key_error()) => return Ok(Value::None),
            Err(e) => return Err(e),
        }
    }
}
/// `s |= it`
pub fn __ior__(this: &Value, it: &Value) -> R {
    ops::for_each(it, |v| call_method(&ADD, &mut [this.clone(), v]).map(drop))?;
    Ok(this.clone())
}
/// `s &= it`
pub fn __iand__(this: &Value, it: &Value) -> R {
    let gone = ops::sub(this, it)?;
    ops::for_each(&gone, |v| {
        call_method(&DISCARD, &mut [this.clone(), v]).map(drop)
    })?;
    Ok(this.clone())
}
/// `s ^= it`
pub fn __ixor__(this: &Value, it: &Value) -> R {
    if it.is(this) {
        call_method(&CLEAR, &mut [this.clone()])?;
        return Ok(this.clone());
    }
    ops::for_each(it, |v| {
        let name = if ops::contains(this, &v)? {
            &DISCARD
        } else {
            &ADD
        };
        call_method(name, &mut [this.clone(), v]).map(drop)
    })?;
    Ok(this.clone())
}
/// `s -= it`
pub fn __isub__(this: &Value, it: &Value) -> R {
    if it.is(this) {
        call_method(&CLEAR, &mut [this.clone()])?;
        return Ok(this.clone());
    }
    ops::for_each(it, |v| {
        call_method(&DISCARD, &mut [this.clone(), v]).map(drop)
    })?;
    Ok(this.clone())
}
