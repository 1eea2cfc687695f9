//! `functools.partial`.
use crate::call::call_kw;
use crate::error::type_error;
use crate::generated::functools as classes;
use crate::object::{Head, NativeData, R, Value, native, string, tuple};
use crate::ops;
use crate::stdlib::support::{dict_of, instance, is_callable, items, pairs};
use std::ptr::NonNull;

/// What a partial object holds.
pub struct Partial {
    func: Value,
    args: Value,
    keywords: Value,
}
impl NativeData for Partial {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.func.traverse(visit);
        self.args.traverse(visit);
        self.keywords.traverse(visit);
    }
}

/// A partial object of the class; `keywords` is a dict of its own.
pub fn make(class: &Value, func: Value, args: Vec<Value>, keywords: Value) -> R {
    instance(
        class,
        Partial {
            func,
            args: tuple(args),
            keywords,
        },
    )
}

fn this(v: &Value) -> R<&Partial> {
    native(v, "functools.partial")
}

/// Whether the value is a partial object.
pub fn is_partial(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if i.native::<Partial>().is_some())
}

/// `partial(func, *args, **keywords)`; a partial of a partial is one.
pub fn __new__(class: &Value, args: &Value, keywords: &Value) -> R {
    let Some((func, args)) = items(args).split_first() else {
        return Err(type_error("type 'partial' takes at least one argument"));
    };
    if !is_callable(func) {
        return Err(type_error("the first argument must be callable"));
    }
    if let Value::Inst(i) = func
        && i.class_ref().is(&classes::partial())
        && i.pairs().is_empty()
        && let Some(inner) = i.native::<Partial>()
    {
        let mut all = items(&inner.args).to_vec();
        all.extend_from_slice(args);
        return make(
            class,
            inner.func.clone(),
            all,
            Value::Dict(merged(&inner.keywords, &pairs(keywords))?),
        );
    }
    make(class, func.clone(), args.to_vec(), keywords.clone())
}

fn merged(first: &Value, second: &[(Value, Value)]) -> R<crate::object::Ref<crate::object::Dict>> {
    let all = crate::object::Dict::new();
    for (k, v) in pairs(first).into_iter().chain(second.iter().cloned()) {
        all.set(k, v)?;
    }
    Ok(all)
}

/// Calls the function with the arguments that were given already and these.
pub fn __call__(this_: &Value, args: &Value, keywords: &Value) -> R {
    let (func, mut all, mut kw) = all_arguments(this_, items(args), &pairs(keywords))?;
    call_kw(&func, &mut all, &mut kw)
}

/// The function behind a partial object, and all arguments of a call with these more.
pub fn all_arguments(
    this_: &Value,
    args: &[Value],
    keywords: &[(Value, Value)],
) -> R<(Value, Vec<Value>, Vec<(Value, Value)>)> {
    let p = this(this_)?;
    let mut all = items(&p.args).to_vec();
    all.extend_from_slice(args);
    let kw = if pairs(&p.keywords).is_empty() {
        keywords.to_vec()
    } else {
        merged(&p.keywords, keywords)?.pairs()
    };
    Ok((p.func.clone(), all, kw))
}

/// `functools.partial(<function f at 0x…>, 1, x=2)`
pub fn __repr__(this_: &Value) -> R {
    let p = this(this_)?;
    let class = crate::types::type_of(this_);
    let name = if class.builtin {
        class.display_name()
    } else {
        class.name()
    };
    shown(&name, &p.func, &p.args, &p.keywords)
}

/// `name(func, *args, **keywords)`
pub fn shown(name: &str, func: &Value, args: &Value, keywords: &Value) -> R {
    let mut out = format!("{name}(");
    ops::push_repr(&mut out, func)?;
    for v in items(args) {
        out.push_str(", ");
        ops::push_repr(&mut out, v)?;
    }
    for (k, v) in pairs(keywords) {
        out.push_str(", ");
        ops::push_str(&mut out, &k)?;
        out.push('=');
        ops::push_repr(&mut out, &v)?;
    }
    out.push(')');
    Ok(string(out))
}

/// `p.func`
pub fn func(this_: &Value) -> R {
    Ok(this(this_)?.func.clone())
}
/// `p.args`
pub fn args(this_: &Value) -> R {
    Ok(this(this_)?.args.clone())
}
/// `p.keywords`
pub fn keywords(this_: &Value) -> R {
    Ok(this(this_)?.keywords.clone())
}
/// `p.__dict__`
pub fn __dict__(this_: &Value) -> R {
    dict_of(this_)
}
