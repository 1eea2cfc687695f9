//! `typing.NewType`.
use crate::object::{Head, NativeData, R, Value, native, string};
use crate::ops;
use crate::stdlib::support::instance;
use std::ptr::NonNull;

struct New {
    name: Value,
    of: Value,
    module: &'static str,
}
impl NativeData for New {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.of.traverse(visit);
    }
}
fn this(v: &Value) -> R<&New> {
    native(v, "typing.NewType")
}
/// `NewType(name, tp)`
pub fn __new__(class: &Value, name: &Value, tp: &Value) -> R {
    instance(
        class,
        New {
            name: name.clone(),
            of: tp.clone(),
            module: crate::modules::running_name(),
        },
    )
}
/// The value itself.
pub fn __call__(_v: &Value, x: &Value) -> R {
    Ok(x.clone())
}
/// `__main__.UserId`
pub fn __repr__(v: &Value) -> R {
    let made = this(v)?;
    Ok(string(format!(
        "{}.{}",
        made.module,
        ops::to_str(&made.name)?
    )))
}
/// `N | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[v.clone(), other.clone()])
}
/// `other | N`
pub fn __ror__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[other.clone(), v.clone()])
}
/// The module that made it.
pub fn __module__(v: &Value) -> R {
    Ok(crate::object::str(this(v)?.module))
}
/// The name without what stands in front of its last dot.
pub fn __name__(v: &Value) -> R {
    let name = ops::to_str(&this(v)?.name)?;
    let last = name.rsplit('.').next().unwrap_or_default();
    Ok(string(last.to_owned()))
}
/// The name as it was given.
pub fn __qualname__(v: &Value) -> R {
    Ok(this(v)?.name.clone())
}
/// The type behind it.
pub fn __supertype__(v: &Value) -> R {
    Ok(this(v)?.of.clone())
}
