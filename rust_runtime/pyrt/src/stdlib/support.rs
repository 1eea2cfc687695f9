//! What the library's functions share: attributes and methods by text, argument checks, functions made by the runtime.
use crate::call::call_method_name;
use crate::error::{PyErr, type_error};
use crate::object::{
    Class, Code, Dict, Func, FuncDef, Inst, Kind, ModuleInfo, NativeData, R, Ref, Signature, Span,
    Value, intern,
};
use crate::ops::{self, type_name};

/// `v.name`
pub fn get(v: &Value, name: &str) -> R {
    ops::getattr_name(v, &intern(name))
}

/// `getattr(v, name, None)` with `None` where there is no such attribute.
pub fn get_opt(v: &Value, name: &str) -> R<Option<Value>> {
    ops::getattr_opt(v, &intern(name))
}

/// `v.name = x`
pub fn set(v: &Value, name: &str, x: Value) -> R<()> {
    ops::setattr_name(v, &intern(name), x)
}

/// `v.name(*args)`
pub fn method(v: &Value, name: &str, args: &[Value]) -> R {
    let mut all = Vec::with_capacity(args.len() + 1);
    all.push(v.clone());
    all.extend_from_slice(args);
    call_method_name(&intern(name), &mut all, &mut [])
}

/// Whether an optional argument was given and is not None.
pub fn given(v: &Value) -> bool {
    !matches!(v, Value::Unbound | Value::None)
}

/// The items of `*args`, or of a named tuple.
pub fn items(args: &Value) -> &[Value] {
    match ops::base_value(args) {
        Value::Tuple(t) => t.items(),
        _ => &[],
    }
}

/// The pairs of `**kwargs`.
pub fn pairs(kwargs: &Value) -> Vec<(Value, Value)> {
    match kwargs {
        Value::Dict(d) => d.pairs(),
        _ => Vec::new(),
    }
}

/// A new instance of the class given to `__new__`.
pub fn instance(class: &Value, data: impl NativeData) -> R {
    match class {
        Value::Class(c) => Ok(Value::Inst(Inst::new(c.clone(), Some(Box::new(data))))),
        other => Err(type_error(format!(
            "X is not a type object ({})",
            type_name(other)
        ))),
    }
}

/// `__dict__` of an instance of a runtime class that has one.
pub fn dict_of(this: &Value) -> R {
    match this {
        Value::Inst(i) => Ok(Value::Dict(i.dict())),
        other => Err(crate::error::attribute_error(format!(
            "'{}' object has no attribute '__dict__'",
            type_name(other)
        ))),
    }
}

/// The text of a str argument, or `f() argument 1 must be str, not int`.
pub fn text<'a>(v: &'a Value, what: &str) -> R<&'a str> {
    match ops::base_value(v) {
        Value::Str(s) => Ok(s.as_str()),
        _ => Err(type_error(format!(
            "{what} must be str, not {}",
            type_name(v)
        ))),
    }
}

/// Whether an error is of the builtin class.
pub fn is(e: &PyErr, class: fn() -> Ref<Class>) -> bool {
    e.is(&class())
}

/// The place that functions made by the runtime name in tracebacks.
pub static LIBRARY: ModuleInfo = ModuleInfo {
    name: "<library>",
    file: "<library>",
    source: "",
};
/// The one span of such a function.
pub static SPANS: [Span; 1] = [Span {
    line: 1,
    col: 0,
    end_line: 1,
    end_col: 0,
    anchor: 0,
    anchor_end: 0,
}];

/// The code object of a function that the library makes.
pub const fn code(name: &'static str, qualname: &'static str) -> Code {
    Code {
        name,
        qualname,
        module: &LIBRARY,
        line: 1,
        spans: &SPANS,
        locals: &[],
    }
}

/// A function `(*args, **kwds)` made by the library, for decorators; its cells hold what it closes over.
pub const fn wrapper(code: &'static Code, entry: fn(&Ref<Func>, &mut [Value]) -> R) -> FuncDef {
    FuncDef {
        code,
        sig: Signature {
            names: &["args", "kwds"],
            posonly: 0,
            pos: 0,
            kwonly: 0,
            varargs: true,
            varkw: true,
        },
        kind: Kind::Plain,
        doc: None,
        entry,
        green: None,
    }
}

/// A function `(arg)` made by the library.
pub const fn one_argument(
    code: &'static Code,
    names: &'static [&'static str],
    entry: fn(&Ref<Func>, &mut [Value]) -> R,
) -> FuncDef {
    FuncDef {
        code,
        sig: Signature {
            names,
            posonly: 0,
            pos: 1,
            kwonly: 0,
            varargs: false,
            varkw: false,
        },
        kind: Kind::Plain,
        doc: None,
        entry,
        green: None,
    }
}

/// Makes a function object that closes over these values.
pub fn closure(def: &'static FuncDef, values: Vec<Value>) -> Value {
    Func::new(
        def,
        values.into_iter().map(crate::object::Cell::new).collect(),
        Vec::new(),
        Vec::new(),
    )
}

/// The n-th value that a function of `closure` closes over.
pub fn captured(f: &Ref<Func>, n: usize) -> Value {
    f.cells.get(n).map(|c| c.get()).unwrap_or_default()
}

/// A dict with str keys.
pub fn dict(pairs: &[(&str, Value)]) -> Value {
    let d = Dict::new();
    for (k, v) in pairs {
        d.set_text(k, v.clone());
    }
    Value::Dict(d)
}

/// `callable(v)`
pub fn is_callable(v: &Value) -> bool {
    match v {
        Value::Func(_) | Value::Native(_) | Value::Method(_) | Value::Class(_) => true,
        other => crate::types::special(other, "__call__").is_some(),
    }
}

/// `f(*args, **kwargs)` with what a `*args, **kwargs` function got.
pub fn call_with(f: &Value, args: &Value, kwargs: &Value) -> R {
    crate::call::call_kw(f, &mut items(args).to_vec(), &mut pairs(kwargs))
}

/// What `__get__` of an object that behaves like a function gives.
pub fn bind_like_function(this: &Value, instance: &Value) -> R {
    Ok(if instance.is_none() {
        this.clone()
    } else {
        crate::object::Method::bind(this.clone(), instance.clone())
    })
}

/// `name(field=value, …)`, as named tuples of the runtime show themselves.
pub fn fields_repr(name: &str, fields: &[&str], values: &[Value]) -> R {
    let mut out = format!("{name}(");
    for (i, (field, value)) in fields.iter().zip(values).enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        out.push_str(field);
        out.push('=');
        ops::push_repr(&mut out, value)?;
    }
    out.push(')');
    Ok(crate::object::string(out))
}

/// The n-th item of a tuple, as a getter of a named tuple gives it.
pub fn item(this: &Value, n: usize) -> R {
    match ops::base_value(this) {
        Value::Tuple(t) => Ok(t.items().get(n).cloned().unwrap_or(Value::None)),
        other => Err(type_error(format!(
            "descriptor requires a tuple, not a '{}' object",
            type_name(other)
        ))),
    }
}

/// Whether a function of the runtime is one that CPython defines with `async def`.
pub fn is_coroutine_function(def: &crate::object::NativeDef) -> bool {
    crate::generated::coroutine_functions::ALL
        .binary_search(&(def.module, def.qualname))
        .is_ok()
}
