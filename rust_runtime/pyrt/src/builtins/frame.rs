//! Frame objects of tracebacks and generators.
use crate::generated::builtins as b;
use crate::object::{Code, Dict, Inst, NativeData, R, Value, native, str};

struct Data(&'static Code, u32);
impl NativeData for Data {}

/// A frame at a site.
pub fn of(code: &'static Code, site: u32) -> Value {
    Inst::with(&b::frame(), Data(code, site))
}

fn data(this: &Value) -> R<&Data> {
    native(this, "frame")
}

/// The code.
pub fn f_code(this: &Value) -> R {
    Ok(super::code::of(data(this)?.0, None))
}
/// The line.
pub fn f_lineno(this: &Value) -> R {
    let d = data(this)?;
    Ok(Value::Int(i64::from(super::traceback::line_of(d.0, d.1))))
}
/// The module's `__name__` and `__file__`.
pub fn f_globals(this: &Value) -> R {
    let module = data(this)?.0.module;
    let d = Dict::new();
    d.set_text("__name__", str(module.name));
    d.set_text("__file__", str(module.file));
    Ok(Value::Dict(d))
}
/// Callers are not kept.
pub fn f_back(_this: &Value) -> R {
    Ok(Value::None)
}
