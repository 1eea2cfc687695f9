//! `operator.attrgetter`.
use super::{only, shown};
use crate::error::type_error;
use crate::generated::operator as g;
use crate::object::{Inst, NativeData, R, Ref, Str, Value, intern, native, string, tuple};
use crate::ops;
use crate::types::as_class;

/// Each attribute as the user wrote it, and as the names between its dots.
struct Attrs(Vec<(Value, Vec<Ref<Str>>)>);
impl NativeData for Attrs {}

/// `attrgetter(*attrs)`
pub fn __new__(cls: &Value, attrs: &Value) -> R {
    let mut all = Vec::new();
    for name in ops::collect(attrs)? {
        let Value::Str(s) = ops::base_value(&name) else {
            return Err(type_error("attribute name must be a string"));
        };
        let parts = s.as_str().split('.').map(intern).collect();
        all.push((Value::Str(s.clone()), parts));
    }
    if all.is_empty() {
        return Err(type_error("attrgetter expected 1 argument, got 0"));
    }
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::attrgetter()),
        Attrs(all),
    ))
}

fn read(obj: &Value, names: &[Ref<Str>]) -> R {
    names
        .iter()
        .try_fold(obj.clone(), |v, name| ops::getattr_name(&v, name))
}

/// `getter(obj)`
pub fn __call__(this: &Value, args: &Value) -> R {
    let attrs = &native::<Attrs>(this, "attrgetter")?.0;
    let obj = only(args, "attrgetter")?;
    match &attrs[..] {
        [(_, names)] => read(obj, names),
        many => Ok(tuple(
            many.iter()
                .map(|(_, names)| read(obj, names))
                .collect::<R<_>>()?,
        )),
    }
}
/// `repr(getter)`
pub fn __repr__(this: &Value) -> R {
    let attrs = &native::<Attrs>(this, "attrgetter")?.0;
    let names: Vec<Value> = attrs.iter().map(|(name, _)| name.clone()).collect();
    shown("attrgetter", &names).map(string)
}
