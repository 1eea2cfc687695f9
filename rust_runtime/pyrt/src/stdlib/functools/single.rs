//! `functools.singledispatch`: implementations by class, chosen along the MRO, virtual base classes included (PEP 443).
use crate::call::{call, call_kw};
use crate::error::{runtime_error, type_error};
use crate::object::{Class, Code, Dict, Func, FuncDef, R, Ref, Value};
use crate::ops;
use crate::stdlib::support::{
    captured, closure, code, get, get_opt, is_callable, items, one_argument, pairs, set, wrapper,
};

static CALL_CODE: Code = code("wrapper", "singledispatch.<locals>.wrapper");
static CALL: FuncDef = wrapper(&CALL_CODE, |f, a| {
    let Some(first) = items(&a[0]).first() else {
        let name = ops::to_str(&captured(f, 1))?;
        return Err(type_error(format!(
            "{name} requires at least 1 positional argument"
        )));
    };
    let class = get(first, "__class__")?;
    let found = find(&captured(f, 0), &class)?;
    call_kw(&found, &mut items(&a[0]).to_vec(), &mut pairs(&a[1]))
});
static DISPATCH_CODE: Code = code("dispatch", "singledispatch.<locals>.dispatch");
static DISPATCH: FuncDef = one_argument(&DISPATCH_CODE, &["cls"], |f, a| {
    find(&captured(f, 0), &a[0])
});
static REGISTER_CODE: Code = code("register", "singledispatch.<locals>.register");
static REGISTER: FuncDef = wrapper(&REGISTER_CODE, |f, a| {
    let kw = pairs(&a[1]);
    let named = |n: &str| {
        kw.iter()
            .find(|(k, _)| k.as_str() == Some(n))
            .map(|(_, v)| v.clone())
    };
    let given = items(&a[0]);
    let Some(cls) = given.first().cloned().or_else(|| named("cls")) else {
        return Err(type_error(
            "register() missing 1 required positional argument: 'cls'",
        ));
    };
    let func = given
        .get(1)
        .cloned()
        .or_else(|| named("func"))
        .unwrap_or(Value::None);
    register(&captured(f, 0), &cls, &func)
});
static LATER_CODE: Code = code(
    "<lambda>",
    "singledispatch.<locals>.register.<locals>.<lambda>",
);
static LATER: FuncDef = one_argument(&LATER_CODE, &["f"], |f, a| {
    register(&captured(f, 0), &captured(f, 1), &a[0])
});
static CLEAR_CODE: Code = code("clear", "singledispatch.<locals>.clear");
static CLEAR: FuncDef = wrapper(&CLEAR_CODE, |_, _| Ok(Value::None));

/// `functools.singledispatch(func)`
pub fn singledispatch(func: &Value) -> R {
    let registry = Dict::new();
    registry.set(
        Value::Class(crate::generated::builtins::object()),
        func.clone(),
    )?;
    let registry = Value::Dict(registry);
    let name =
        get_opt(func, "__name__")?.unwrap_or_else(|| crate::object::str("singledispatch function"));
    let made = closure(&CALL, vec![registry.clone(), name]);
    set(
        &made,
        "register",
        closure(&REGISTER, vec![registry.clone()]),
    )?;
    set(
        &made,
        "dispatch",
        closure(&DISPATCH, vec![registry.clone()]),
    )?;
    set(&made, "registry", registry)?;
    set(&made, "_clear_cache", closure(&CLEAR, vec![]))?;
    super::update_wrapper(&made, func, &Value::Unbound, &Value::Unbound)
}

/// The classes of `X | Y`, or the class itself.
fn classes_of(v: &Value) -> R<Option<Vec<Value>>> {
    if let Value::Class(_) = v {
        return Ok(Some(vec![v.clone()]));
    }
    let union = crate::types::type_of(v).name() == "UnionType"
        || matches!(get_opt(v, "_name")?, Some(n) if n.as_str() == Some("Union"));
    if !union {
        return Ok(None);
    }
    let members = ops::collect(&get(v, "__args__")?)?;
    Ok(members
        .iter()
        .all(|m| matches!(m, Value::Class(_)))
        .then_some(members))
}

fn register(registry: &Value, cls: &Value, func: &Value) -> R {
    let Value::Dict(table) = registry else {
        return Ok(Value::None);
    };
    if let Some(all) = classes_of(cls)? {
        if func.is_none() {
            return Ok(closure(&LATER, vec![registry.clone(), cls.clone()]));
        }
        for class in all {
            table.set(class, func.clone())?;
        }
        return Ok(func.clone());
    }
    if !func.is_none() {
        let text = ops::repr(cls)?;
        return Err(type_error(format!(
            "Invalid first argument to `register()`. {text} is not a class or union type."
        )));
    }
    let mut annotations = match get_opt(cls, "__annotations__")? {
        Some(Value::Dict(d)) if is_callable(cls) => d.pairs(),
        _ => Vec::new(),
    };
    if let Some((_, hint)) = annotations.first_mut()
        && let Some(found) = named(cls, hint)?
    {
        *hint = found;
    }
    let Some((name, hint)) = annotations.into_iter().next() else {
        let text = ops::repr(cls)?;
        return Err(type_error(format!(
            "Invalid first argument to `register()`: {text}. Use either `@register(some_class)` or plain `@register` on an annotated function."
        )));
    };
    let hint = if hint.is_none() {
        Value::Class(crate::generated::builtins::none_type())
    } else {
        hint
    };
    match classes_of(&hint)? {
        Some(all) => {
            for class in all {
                table.set(class, cls.clone())?;
            }
            Ok(cls.clone())
        }
        None => {
            let (name, hint) = (ops::repr(&name)?, ops::repr(&hint)?);
            Err(type_error(format!(
                "Invalid annotation for {name}. {hint} is not a class."
            )))
        }
    }
}

/// The class, or the union of classes, that an annotation kept as a text names in the function's module.
fn named(f: &Value, hint: &Value) -> R<Option<Value>> {
    let Some(text) = hint.as_str() else {
        return Ok(None);
    };
    let module = match get_opt(f, "__module__")? {
        Some(name) => name.as_str().and_then(crate::modules::imported),
        None => None,
    };
    let builtins = crate::modules::PROGRAM
        .get()
        .map(|p| crate::modules::library(p.builtins));
    let mut all: Option<Value> = None;
    for part in text.split('|') {
        let mut steps = part.trim().split('.');
        let first = steps.next().unwrap_or_default();
        let mut found =
            (first == "None").then(|| Value::Class(crate::generated::builtins::none_type()));
        for place in [&module, &builtins].into_iter().flatten() {
            if found.is_none() {
                found = get_opt(place, first)?;
            }
        }
        for step in steps {
            found = match found {
                Some(v) => get_opt(&v, step)?,
                None => None,
            };
        }
        let Some(class) = found else {
            return Ok(None);
        };
        all = Some(match all {
            Some(before) => ops::or(&before, &class)?,
            None => class,
        });
    }
    Ok(all)
}

/// Where a registered class stands in the order of a class: its place in the MRO, or just behind the last class that is
/// virtually derived from it.
fn place(class: &Ref<Class>, mro: &[Value], registered: &Value) -> R<Option<usize>> {
    if let Some(i) = mro.iter().position(|c| c.is(registered)) {
        return Ok(Some(2 * i));
    }
    if !virtual_subclass(&Value::Class(class.clone()), registered)? {
        return Ok(None);
    }
    let mut last = 0;
    for (i, c) in mro.iter().enumerate() {
        if virtual_subclass(c, registered)? {
            last = i;
        }
    }
    Ok(Some(2 * last + 1))
}

fn virtual_subclass(class: &Value, base: &Value) -> R<bool> {
    match crate::types::special(base, "__subclasscheck__") {
        Some(check) if !crate::types::is_native(&check, "type.__subclasscheck__") => {
            let bound = ops::bind_special(&check, base)?;
            let answer = call(&bound, &mut [class.clone()])?;
            ops::truth(&answer)
        }
        _ => Ok(matches!((class, base), (Value::Class(c), Value::Class(b)) if c.is_subclass(b))),
    }
}

/// The implementation for a class.
pub fn find(registry: &Value, class: &Value) -> R {
    let (Value::Dict(table), Value::Class(c)) = (registry, class) else {
        return Err(type_error("dispatch() argument must be a class"));
    };
    if let Some(found) = table.get(class)? {
        return Ok(found);
    }
    let mro: Vec<Value> = std::iter::once(c)
        .chain(&c.mro_rest)
        .map(|c| Value::Class(c.clone()))
        .collect();
    let mut best: Option<(usize, Value, Value)> = None;
    for (registered, function) in table.pairs() {
        let Some(at) = place(c, &mro, &registered)? else {
            continue;
        };
        best = Some(match best {
            None => (at, registered, function),
            Some(old) if at < old.0 => (at, registered, function),
            Some(old) if at == old.0 => {
                if virtual_subclass(&registered, &old.1)? {
                    (at, registered, function)
                } else if virtual_subclass(&old.1, &registered)? {
                    old
                } else {
                    let (a, b) = (ops::repr(&old.1)?, ops::repr(&registered)?);
                    return Err(runtime_error(format!("Ambiguous dispatch: {a} or {b}")));
                }
            }
            Some(old) => old,
        });
    }
    Ok(best.map_or(Value::None, |(_, _, f)| f))
}

/// The function that a bound `singledispatchmethod` gives.
pub fn bound_method(dispatcher: Value, obj: Value, class: Value) -> Value {
    closure(&METHOD, vec![dispatcher, obj, class])
}
static METHOD_CODE: Code = code("_method", "singledispatchmethod.__get__.<locals>._method");
static METHOD: FuncDef = wrapper(&METHOD_CODE, method_entry);

fn method_entry(f: &Ref<Func>, a: &mut [Value]) -> R {
    let (dispatcher, obj, class) = (captured(f, 0), captured(f, 1), captured(f, 2));
    let Some(first) = items(&a[0]).first() else {
        return Err(crate::error::index_error("tuple index out of range"));
    };
    let found = find(&get(&dispatcher, "registry")?, &get(first, "__class__")?)?;
    let Value::Class(c) = &class else {
        return Err(type_error("__get__() needs a class"));
    };
    let bound = ops::descr_get(&found, Some(&obj).filter(|v| !v.is_none()), c)?;
    call_kw(&bound, &mut items(&a[0]).to_vec(), &mut pairs(&a[1]))
}
