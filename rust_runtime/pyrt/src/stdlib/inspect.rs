//! `inspect` (`Lib/inspect.py`) as far as a compiled program can know itself: kinds of objects, states, docstrings, members.
use crate::builtins::functions_object::attribute_names;
use crate::call::call;
use crate::coro_ops::is_iterable;
use crate::error::{attribute_error, value_error};
use crate::object::{Generator, Kind, R, Ref, State, Value, boolean, list, str, string, tuple};
use crate::ops::{self, type_name};
use crate::stdlib::support;
use crate::types::{as_class, special, type_of};

/// `inspect.isclass(object)`
pub fn isclass(object: &Value) -> R {
    Ok(boolean(as_class(object).is_some()))
}
/// `inspect.ismodule(object)`
pub fn ismodule(object: &Value) -> R {
    Ok(boolean(matches!(object, Value::Module(_))))
}
/// `inspect.isfunction(object)`
pub fn isfunction(object: &Value) -> R {
    Ok(boolean(matches!(object, Value::Func(_))))
}
/// `inspect.ismethod(object)`
pub fn ismethod(object: &Value) -> R {
    let bound = matches!(object, Value::Method(m) if !matches!(m.func, Value::Native(_)));
    Ok(boolean(bound))
}
/// `inspect.isbuiltin(object)`
pub fn isbuiltin(object: &Value) -> R {
    Ok(boolean(is_named(object, "builtin_function_or_method")))
}
fn is_named(object: &Value, name: &str) -> bool {
    type_of(object).name() == name
}
/// `inspect.isframe(object)`
pub fn isframe(object: &Value) -> R {
    Ok(boolean(is_named(object, "frame")))
}
/// `inspect.iscode(object)`
pub fn iscode(object: &Value) -> R {
    Ok(boolean(is_named(object, "code")))
}
/// `inspect.ismethodwrapper(object)`
pub fn ismethodwrapper(object: &Value) -> R {
    Ok(boolean(is_named(object, "method-wrapper")))
}
/// `inspect.ismethoddescriptor(object)`
pub fn ismethoddescriptor(object: &Value) -> R {
    if as_class(object).is_some() || matches!(object, Value::Func(_) | Value::Method(_)) {
        return Ok(boolean(false));
    }
    let class = Value::Class(type_of(object));
    let has = |name| support::get_opt(&class, name).map(|found| found.is_some());
    Ok(boolean(has("__get__")? && !has("__set__")?))
}
/// `inspect.isroutine(object)`
pub fn isroutine(object: &Value) -> R {
    let kinds = [
        "builtin_function_or_method",
        "method_descriptor",
        "wrapper_descriptor",
        "method-wrapper",
        "classmethod_descriptor",
        "function",
        "method",
    ];
    Ok(boolean(kinds.iter().any(|k| is_named(object, k))))
}

/// The kind of the function below methods and partial objects.
fn kind_of(object: &Value) -> R<Option<Kind>> {
    let mut at = object.clone();
    loop {
        at = match &at {
            Value::Func(f) => return Ok(Some(f.def.kind)),
            Value::Native(n) if support::is_coroutine_function(n.def) => {
                return Ok(Some(Kind::Coroutine));
            }
            Value::Method(m) => m.func.clone(),
            Value::Inst(i)
                if i.class_ref()
                    .is_subclass(&crate::generated::functools::partial()) =>
            {
                support::get(&at, "func")?
            }
            _ => return Ok(None),
        };
    }
}
/// `inspect.isgeneratorfunction(obj)`
pub fn isgeneratorfunction(obj: &Value) -> R {
    Ok(boolean(kind_of(obj)? == Some(Kind::Generator)))
}
/// `inspect.iscoroutinefunction(obj)`
pub fn iscoroutinefunction(obj: &Value) -> R {
    Ok(boolean(kind_of(obj)? == Some(Kind::Coroutine)))
}
/// `inspect.isasyncgenfunction(obj)`
pub fn isasyncgenfunction(obj: &Value) -> R {
    Ok(boolean(kind_of(obj)? == Some(Kind::AsyncGenerator)))
}
fn is_kind(object: &Value, kind: Kind) -> bool {
    matches!(object, Value::Gen(g) if g.kind == kind)
}
/// `inspect.isgenerator(object)`
pub fn isgenerator(object: &Value) -> R {
    Ok(boolean(is_kind(object, Kind::Generator)))
}
/// `inspect.iscoroutine(object)`
pub fn iscoroutine(object: &Value) -> R {
    Ok(boolean(is_kind(object, Kind::Coroutine)))
}
/// `inspect.isasyncgen(object)`
pub fn isasyncgen(object: &Value) -> R {
    Ok(boolean(is_kind(object, Kind::AsyncGenerator)))
}
/// `inspect.isawaitable(object)`
pub fn isawaitable(object: &Value) -> R {
    let has = special(object, "__await__").is_some_and(|f| !f.is_none());
    let is_iterable =
        matches!(object, Value::Gen(g) if g.kind == Kind::Generator && is_iterable(g.code));
    Ok(boolean(
        is_kind(object, Kind::Coroutine) || is_iterable || has,
    ))
}
/// `inspect.isabstract(object)`
pub fn isabstract(object: &Value) -> R {
    let Some(class) = as_class(object) else {
        return Ok(boolean(false));
    };
    Ok(boolean(class.flags().is_abstract))
}
/// `inspect.currentframe()`
pub fn currentframe() -> R {
    Ok(crate::builtins::frame::running(0).unwrap_or(Value::None))
}
/// `inspect.istraceback(object)`
pub fn istraceback(object: &Value) -> R {
    Ok(boolean(is_named(object, "traceback")))
}

fn state_of(object: &Value, prefix: &str, attribute: &str) -> R {
    let Value::Gen(g) = object else {
        return Err(attribute_error(format!(
            "'{}' object has no attribute '{attribute}'",
            type_name(object)
        )));
    };
    Ok(string(format!("{prefix}_{}", state_name(g))))
}
fn state_name(g: &Ref<Generator>) -> &'static str {
    match g.state() {
        State::Created => "CREATED",
        State::Suspended => "SUSPENDED",
        State::Running => "RUNNING",
        State::Done => "CLOSED",
    }
}
/// `inspect.getgeneratorstate(generator)`
pub fn getgeneratorstate(generator: &Value) -> R {
    state_of(generator, "GEN", "gi_running")
}
/// `inspect.getcoroutinestate(coroutine)`
pub fn getcoroutinestate(coroutine: &Value) -> R {
    state_of(coroutine, "CORO", "cr_running")
}

/// `inspect.cleandoc(doc)`
pub fn cleandoc(doc: &Value) -> R {
    let expanded = support::method(doc, "expandtabs", &[])?;
    Ok(string(cleaned(&ops::to_str(&expanded)?)))
}
fn cleaned(text: &str) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let indent = |line: &str| line.chars().count() - line.trim_start().chars().count();
    let margin = lines[1..]
        .iter()
        .filter(|line| !line.trim_start().is_empty())
        .map(|line| indent(line))
        .min()
        .unwrap_or(0);
    for (i, line) in lines.iter_mut().enumerate() {
        *line = if i == 0 {
            line.trim_start()
        } else {
            let cut = line
                .char_indices()
                .nth(margin)
                .map_or(line.len(), |(at, _)| at);
            &line[cut..]
        };
    }
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let start = lines.iter().position(|line| !line.is_empty());
    lines[start.unwrap_or(lines.len())..].join("\n")
}

/// `inspect.getdoc(object)`: of a class without one, what its bases say.
pub fn getdoc(object: &Value) -> R {
    let mut doc = support::get_opt(object, "__doc__")?.unwrap_or(Value::None);
    if doc.is_none()
        && let Some(class) = as_class(object)
    {
        for base in &class.mro_rest {
            let is_root = base.is(&crate::generated::builtins::object());
            doc = support::get_opt(&Value::Class(base.clone()), "__doc__")?.unwrap_or(Value::None);
            if !doc.is_none() || is_root {
                break;
            }
        }
    }
    if !matches!(doc, Value::Str(_)) {
        return Ok(Value::None);
    }
    cleandoc(&doc)
}

/// `inspect.getmembers(object, predicate)`
pub fn getmembers(object: &Value, predicate: &Value) -> R {
    let mut names: Vec<String> = attribute_names(object)?
        .iter()
        .map(ops::to_str)
        .collect::<R<_>>()?;
    names.sort();
    names.dedup();
    let mut found = Vec::new();
    for name in names {
        let Some(v) = support::get_opt(object, &name)? else {
            continue;
        };
        if predicate.is_none() || ops::truth(&call(predicate, &mut [v.clone()])?)? {
            found.push(tuple(vec![string(name), v]));
        }
    }
    Ok(list(found))
}

/// `inspect.getmro(cls)`
pub fn getmro(cls: &Value) -> R {
    support::get(cls, "__mro__")
}

/// `inspect.unwrap(func, stop=stop)`
pub fn unwrap(func: &Value, stop: &Value) -> R {
    let mut at = func.clone();
    for _ in 0..1000 {
        if !stop.is_none() && ops::truth(&call(stop, &mut [at.clone()])?)? {
            return Ok(at);
        }
        match support::get_opt(&at, "__wrapped__")? {
            Some(inner) => at = inner,
            None => return Ok(at),
        }
    }
    let shown = ops::repr(func)?;
    Err(value_error(format!("wrapper loop when unwrapping {shown}")))
}

macro_rules! names {
    ($($(#[$doc:meta])* $function:ident $text:literal;)*) => { $(
        $(#[$doc])*
        pub fn $function() -> R {
            Ok(str($text))
        }
    )* };
}
names! {
    /// `inspect.GEN_CREATED`
    gen_created "GEN_CREATED";
    /// `inspect.GEN_RUNNING`
    gen_running "GEN_RUNNING";
    /// `inspect.GEN_SUSPENDED`
    gen_suspended "GEN_SUSPENDED";
    /// `inspect.GEN_CLOSED`
    gen_closed "GEN_CLOSED";
    /// `inspect.CORO_CREATED`
    coro_created "CORO_CREATED";
    /// `inspect.CORO_RUNNING`
    coro_running "CORO_RUNNING";
    /// `inspect.CORO_SUSPENDED`
    coro_suspended "CORO_SUSPENDED";
    /// `inspect.CORO_CLOSED`
    coro_closed "CORO_CLOSED";
}

macro_rules! flags {
    ($($(#[$doc:meta])* $function:ident $bit:literal;)*) => { $(
        $(#[$doc])*
        pub fn $function() -> R {
            Ok(Value::Int($bit))
        }
    )* };
}
flags! {
    /// `inspect.CO_OPTIMIZED`
    co_optimized 1;
    /// `inspect.CO_NEWLOCALS`
    co_newlocals 2;
    /// `inspect.CO_VARARGS`
    co_varargs 4;
    /// `inspect.CO_VARKEYWORDS`
    co_varkeywords 8;
    /// `inspect.CO_NESTED`
    co_nested 16;
    /// `inspect.CO_GENERATOR`
    co_generator 32;
    /// `inspect.CO_NOFREE`
    co_nofree 64;
    /// `inspect.CO_COROUTINE`
    co_coroutine 128;
    /// `inspect.CO_ITERABLE_COROUTINE`
    co_iterable_coroutine 256;
    /// `inspect.CO_ASYNC_GENERATOR`
    co_async_generator 512;
}
