//! `enum.auto`: stands for the next value.
use crate::generated::r#enum as types;
use crate::object::{Cell, Head, Inst, NativeData, R, Value, native, string};
use crate::ops;
use std::ptr::NonNull;

/// The value, or Unbound as long as it is not known.
pub struct Auto(pub Cell);
impl NativeData for Auto {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.get_ref(|v| v.traverse(visit));
    }
}

/// The data of an `auto()`.
pub fn data(v: &Value) -> Option<&Auto> {
    match v {
        Value::Inst(i) => i.native::<Auto>(),
        _ => None,
    }
}

/// `auto()`
pub fn __new__(cls: &Value, value: &Value) -> R {
    let class = if let Value::Class(c) = cls {
        c.clone()
    } else {
        types::auto()
    };
    Ok(Inst::with(&class, Auto(Cell::field(value.clone()))))
}

/// `auto(1)`
pub fn __repr__(this: &Value) -> R {
    let shown = match native::<Auto>(this, "auto")?.0.get() {
        Value::Unbound => "_auto_null".to_owned(),
        v => ops::repr(&v)?,
    };
    Ok(string(format!("auto({shown})")))
}

/// `auto().value = x`
pub fn set_value(this: &Value, x: Option<Value>) -> R<()> {
    let data = native::<Auto>(this, "auto")?;
    data.0.set(x.unwrap_or(Value::Unbound));
    Ok(())
}

/// The value.
pub fn value(this: &Value) -> R {
    Ok(match native::<Auto>(this, "auto")?.0.get() {
        Value::Unbound => crate::object::str("_auto_null"),
        v => v,
    })
}
