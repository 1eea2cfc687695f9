//! Code objects: what a compiled function still knows of its code.
use crate::coro_ops::is_iterable;
use crate::generated::builtins as b;
use crate::object::{Code, FuncDef, Inst, Kind, NativeData, R, Value, native, str, string, tuple};

struct Data(&'static Code, Option<&'static FuncDef>, Kind);
impl NativeData for Data {}

/// The code object of a function.
pub fn of(code: &'static Code, def: Option<&'static FuncDef>) -> Value {
    let kind = def.map_or(Kind::Plain, |d| d.kind);
    Inst::with(&b::code(), Data(code, def, kind))
}

/// The code object of a suspended body.
pub fn of_body(code: &'static Code, kind: Kind) -> Value {
    Inst::with(&b::code(), Data(code, None, kind))
}

fn data(this: &Value) -> R<&Data> {
    native(this, "code")
}

/// `<code object f at 0x7f…, file "app.py", line 1>`
pub fn __repr__(this: &Value) -> R {
    let c = data(this)?.0;
    Ok(string(format!(
        "<code object {} at {:p}, file \"{}\", line {}>",
        c.name,
        std::ptr::from_ref(c),
        c.module.file,
        c.line
    )))
}
/// The name.
pub fn co_name(this: &Value) -> R {
    Ok(str(data(this)?.0.name))
}
/// The qualified name.
pub fn co_qualname(this: &Value) -> R {
    Ok(str(data(this)?.0.qualname))
}
/// The file.
pub fn co_filename(this: &Value) -> R {
    Ok(str(data(this)?.0.module.file))
}
/// The line of `def`.
pub fn co_firstlineno(this: &Value) -> R {
    Ok(Value::Int(i64::from(data(this)?.0.line)))
}
fn count(this: &Value, of: impl Fn(&FuncDef) -> i64) -> R {
    Ok(Value::Int(data(this)?.1.map_or(0, of)))
}
/// The number of positional parameters.
pub fn co_argcount(this: &Value) -> R {
    count(this, |d| i64::from(d.sig.pos))
}
/// The number of positional-only parameters.
pub fn co_posonlyargcount(this: &Value) -> R {
    count(this, |d| i64::from(d.sig.posonly))
}
/// The number of keyword-only parameters.
pub fn co_kwonlyargcount(this: &Value) -> R {
    count(this, |d| i64::from(d.sig.kwonly))
}
/// The parameters and the local variables.
pub fn co_varnames(this: &Value) -> R {
    let Data(code, def, _) = data(this)?;
    let params = def.map_or(&[][..], |d| d.sig.names);
    let others = code.locals.iter().filter(|n| !params.contains(n));
    Ok(tuple(params.iter().chain(others).map(|n| str(n)).collect()))
}
/// The flags that `inspect` asks for.
pub fn co_flags(this: &Value) -> R {
    let Data(code, def, kind) = data(this)?;
    let kind = match kind {
        Kind::Plain => 0,
        Kind::Generator => 0x20,
        Kind::Coroutine => 0x80,
        Kind::AsyncGenerator => 0x200,
    };
    let awaited = if is_iterable(code) { 0x100 } else { 0 };
    let parameters = def.map_or(0, |d| {
        i64::from(d.sig.varargs) << 2 | i64::from(d.sig.varkw) << 3
    });
    Ok(Value::Int(3 | kind | awaited | parameters))
}
