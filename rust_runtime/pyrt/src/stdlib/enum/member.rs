//! `enum.member`: says what an item of the body becomes.
use crate::generated::r#enum as types;
use crate::object::{Head, Inst, NativeData, R, Value, native};
use std::ptr::NonNull;

/// The item.
pub struct Member(pub Value);
impl NativeData for Member {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// `member(value)`
pub fn __new__(_cls: &Value, value: &Value) -> R {
    Ok(Inst::with(&types::member(), Member(value.clone())))
}

/// The item.
pub fn value(this: &Value) -> R {
    Ok(native::<Member>(this, "member")?.0.clone())
}

/// The item inside, where the value is one.
pub fn inside(v: &Value) -> Option<Value> {
    match v {
        Value::Inst(i) => i.native::<Member>().map(|m| m.0.clone()),
        _ => None,
    }
}
