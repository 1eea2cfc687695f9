//! `dataclasses.InitVar`.
use crate::generated::dataclasses as types;
use crate::object::{Head, Inst, NativeData, R, Value, native, string};
use crate::ops;
use std::ptr::NonNull;

/// The type of a parameter of `__init__` that is no field.
pub struct InitVar(Value);
impl NativeData for InitVar {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// `InitVar(type)`
pub fn __new__(_cls: &Value, of: &Value) -> R {
    Ok(Inst::with(&types::init_var(), InitVar(of.clone())))
}

/// `InitVar[type]`
pub fn __class_getitem__(cls: &Value, of: &Value) -> R {
    __new__(cls, of)
}

/// The type.
pub fn r#type(this: &Value) -> R {
    Ok(native::<InitVar>(this, "InitVar")?.0.clone())
}

/// `dataclasses.InitVar[int]`
pub fn __repr__(this: &Value) -> R {
    let of = r#type(this)?;
    let name = match &of {
        Value::Class(c) => c.name(),
        other => ops::repr(other)?,
    };
    Ok(string(format!("dataclasses.InitVar[{name}]")))
}
