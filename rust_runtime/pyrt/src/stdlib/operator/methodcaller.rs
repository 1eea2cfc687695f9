//! `operator.methodcaller`.
use super::only;
use crate::call::call_method_name;
use crate::error::type_error;
use crate::generated::operator as g;
use crate::object::{Head, Inst, NativeData, R, Ref, Str, Value, intern_ref, native, string};
use crate::ops;
use crate::types::as_class;
use std::ptr::NonNull;

struct Caller {
    name: Ref<Str>,
    args: Vec<Value>,
    kw: Vec<(Value, Value)>,
}
impl NativeData for Caller {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.args.iter().for_each(|v| v.traverse(visit));
        self.kw.iter().for_each(|(_, v)| v.traverse(visit));
    }
}

/// `methodcaller(name, *args, **kwargs)`
pub fn __new__(cls: &Value, args: &Value, kwargs: &Value) -> R {
    let mut args = ops::collect(args)?;
    if args.is_empty() {
        return Err(type_error(
            "methodcaller needs at least one argument, the method name",
        ));
    }
    let first = args.remove(0);
    let Value::Str(name) = ops::base_value(&first) else {
        return Err(type_error("method name must be a string"));
    };
    let kw = match kwargs {
        Value::Dict(d) => d.pairs(),
        _ => Vec::new(),
    };
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::methodcaller()),
        Caller {
            name: intern_ref(name),
            args,
            kw,
        },
    ))
}
/// `caller(obj)`
pub fn __call__(this: &Value, args: &Value) -> R {
    let c = native::<Caller>(this, "methodcaller")?;
    let mut all = vec![only(args, "methodcaller")?.clone()];
    all.extend(c.args.iter().cloned());
    call_method_name(&c.name, &mut all, &mut c.kw.clone())
}
/// `repr(caller)`
pub fn __repr__(this: &Value) -> R {
    let c = native::<Caller>(this, "methodcaller")?;
    let mut parts = vec![ops::repr(&Value::Str(c.name.clone()))?];
    for v in &c.args {
        parts.push(ops::repr(v)?);
    }
    for (k, v) in &c.kw {
        parts.push(format!(
            "{}={}",
            k.as_str().unwrap_or_default(),
            ops::repr(v)?
        ));
    }
    Ok(string(format!(
        "operator.methodcaller({})",
        parts.join(", ")
    )))
}
