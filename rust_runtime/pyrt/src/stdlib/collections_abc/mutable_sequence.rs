//! `MutableSequence`: what follows from `__setitem__`, `__delitem__` and `insert`.
use crate::call::call_method;
use crate::error::classes;
use crate::object::{Lit, R, Value, int_usize};
use crate::ops;

static INSERT: Lit = Lit::new("insert");
static APPEND: Lit = Lit::new("append");
static POP: Lit = Lit::new("pop");
static INDEX: Lit = Lit::new("index");

/// `s.append(v)`
pub fn append(this: &Value, v: &Value) -> R {
    let n = ops::len(this)?;
    call_method(&INSERT, &mut [this.clone(), int_usize(n), v.clone()])?;
    Ok(Value::None)
}
/// `s.clear()`
pub fn clear(this: &Value) -> R {
    loop {
        match call_method(&POP, &mut [this.clone()]) {
            Ok(_) => {}
            Err(e) if e.is(&classes::index_error()) => return Ok(Value::None),
            Err(e) => return Err(e),
        }
    }
}
/// `s.reverse()`
pub fn reverse(this: &Value) -> R {
    let n = ops::len(this)?;
    for i in 0..n / 2 {
        let (a, b) = (int_usize(i), int_usize(n - i - 1));
        let (x, y) = (ops::getitem(this, &b)?, ops::getitem(this, &a)?);
        ops::setitem(this, &a, x)?;
        ops::setitem(this, &b, y)?;
    }
    Ok(Value::None)
}
/// `s.extend(values)`
pub fn extend(this: &Value, values: &Value) -> R {
    let own = if values.is(this) {
        crate::object::list(ops::collect(values)?)
    } else {
        values.clone()
    };
    ops::for_each(&own, |v| {
        call_method(&APPEND, &mut [this.clone(), v]).map(drop)
    })?;
    Ok(Value::None)
}
/// `s.pop(index=-1)`
pub fn pop(this: &Value, index: &Value) -> R {
    let v = ops::getitem(this, index)?;
    ops::delitem(this, index)?;
    Ok(v)
}
/// `s.remove(v)`
pub fn remove(this: &Value, v: &Value) -> R {
    let i = call_method(&INDEX, &mut [this.clone(), v.clone()])?;
    ops::delitem(this, &i)?;
    Ok(Value::None)
}
/// `s += values`
pub fn __iadd__(this: &Value, values: &Value) -> R {
    static EXTEND: Lit = Lit::new("extend");
    call_method(&EXTEND, &mut [this.clone(), values.clone()])?;
    Ok(this.clone())
}
