//! `functools.partialmethod`.
use super::partial;
use crate::error::type_error;
use crate::generated::functools as classes;
use crate::object::{Code, FuncDef, Head, NativeData, R, Value, native};
use crate::ops;
use crate::stdlib::support::{
    captured, closure, code, dict_of, get_opt, instance, is_callable, items, pairs, set, wrapper,
};
use std::ptr::NonNull;

struct PartialMethod {
    func: Value,
    args: Value,
    keywords: Value,
}
impl NativeData for PartialMethod {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.func.traverse(visit);
        self.args.traverse(visit);
        self.keywords.traverse(visit);
    }
}

fn this(v: &Value) -> R<&PartialMethod> {
    native(v, "partialmethod")
}

/// `partialmethod(func, *args, **keywords)`
pub fn __new__(class: &Value, func: &Value, args: &Value, keywords: &Value) -> R {
    if !is_callable(func) && crate::types::special(func, "__get__").is_none() {
        return Err(type_error(format!(
            "{} is not callable or a descriptor",
            ops::repr(func)?
        )));
    }
    instance(
        class,
        PartialMethod {
            func: func.clone(),
            args: args.clone(),
            keywords: keywords.clone(),
        },
    )
}

static METHOD: Code = code(
    "_method",
    "partialmethod._make_unbound_method.<locals>._method",
);
static UNBOUND: FuncDef = wrapper(&METHOD, |f, a| {
    let Some((first, rest)) = items(&a[0]).split_first() else {
        return Err(type_error(
            "_method() missing 1 required positional argument: 'cls_or_self'",
        ));
    };
    let mut all = vec![first.clone()];
    all.extend_from_slice(items(&captured(f, 1)));
    all.extend_from_slice(rest);
    let kw = crate::object::Dict::new();
    for (k, v) in pairs(&captured(f, 2)).into_iter().chain(pairs(&a[1])) {
        kw.set(k, v)?;
    }
    crate::call::call_kw(&captured(f, 0), &mut all, &mut kw.pairs())
});

/// The function bound to the object, with the arguments.
pub fn __get__(this_: &Value, obj: &Value, cls: &Value) -> R {
    let p = this(this_)?;
    let class = match (cls, obj) {
        (Value::Class(c), _) => c.clone(),
        (_, v) => crate::types::type_of(v),
    };
    let on = Some(obj).filter(|v| !v.is_none());
    if !partial::is_partial(&p.func) {
        let bound = ops::descr_get(&p.func, on, &class)?;
        if !bound.is(&p.func) {
            let keywords = crate::object::Dict::from_pairs(pairs(&p.keywords))?;
            let partial_class = Value::Class(classes::partial());
            let made = partial::make(
                &partial_class,
                bound.clone(),
                items(&p.args).to_vec(),
                Value::Dict(keywords),
            )?;
            if let Some(owner) = get_opt(&bound, "__self__")? {
                set(&made, "__self__", owner)?;
            }
            return Ok(made);
        }
    }
    let unbound = closure(
        &UNBOUND,
        vec![p.func.clone(), p.args.clone(), p.keywords.clone()],
    );
    ops::descr_get(&unbound, on, &class)
}

/// `functools.partialmethod(…)`
pub fn __repr__(this_: &Value) -> R {
    let p = this(this_)?;
    partial::shown("functools.partialmethod", &p.func, &p.args, &p.keywords)
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
