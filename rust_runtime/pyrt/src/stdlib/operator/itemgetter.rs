//! `operator.itemgetter`.
use super::{only, shown};
use crate::error::type_error;
use crate::generated::operator as g;
use crate::object::{Head, Inst, NativeData, R, Value, native, string, tuple};
use crate::ops;
use crate::types::as_class;
use std::ptr::NonNull;

struct Items(Vec<Value>);
impl NativeData for Items {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.iter().for_each(|v| v.traverse(visit));
    }
}

/// `itemgetter(item)`, for other modules.
pub fn of(item: Value) -> Value {
    Inst::with(&g::itemgetter(), Items(vec![item]))
}
/// `itemgetter(*items)`
pub fn __new__(cls: &Value, items: &Value) -> R {
    let items = ops::collect(items)?;
    if items.is_empty() {
        return Err(type_error("itemgetter expected 1 argument, got 0"));
    }
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::itemgetter()),
        Items(items),
    ))
}
/// `getter(obj)`
pub fn __call__(this: &Value, args: &Value) -> R {
    let items = &native::<Items>(this, "itemgetter")?.0;
    let obj = only(args, "itemgetter")?;
    match &items[..] {
        [one] => ops::getitem(obj, one),
        many => Ok(tuple(
            many.iter()
                .map(|item| ops::getitem(obj, item))
                .collect::<R<_>>()?,
        )),
    }
}
/// `repr(getter)`
pub fn __repr__(this: &Value) -> R {
    shown("itemgetter", &native::<Items>(this, "itemgetter")?.0).map(string)
}
