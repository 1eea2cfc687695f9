//! Calling a class: the metaclass, `__new__`, `__init__` (`Objects/typeobject.c: type_call, object_new, object_init`).
use crate::call::{call_entry, call_func, call_kw, call_native, with_first};
use crate::error::type_error;
use crate::object::{Class, Inst, Layout, Lit, NativeDef, R, Ref, Value, Wrapped};
use crate::ops;
use crate::types::{is_native, type_of};

static CALL: Lit = Lit::new("__call__");
static NEW: Lit = Lit::new("__new__");
static INIT: Lit = Lit::new("__init__");

/// `c(*args, **kw)`.
pub fn call_class(c: &Ref<Class>, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    if let Some(meta) = &c.meta
        && let Some(f) = meta.lookup(CALL.s())
        && !is_native(&f, "type.__call__")
    {
        let this = Value::Class(c.clone());
        let bound = ops::bind_special(&f, &this)?;
        return call_kw(&bound, args, kw);
    }
    type_call(c, args, kw)
}

/// `c(*args[1..])`; the first place is free.
pub fn call_class_in(c: &Ref<Class>, args: &mut [Value]) -> R {
    if !c.is_simple(is_simple) {
        return call_class(c, &mut args[1..], &mut []);
    }
    let made = Value::Inst(Inst::new(c.clone(), None));
    if let Some(Value::Func(init)) = c.lookup(INIT.s()) {
        args[0] = made.clone();
        check_init(&call_func(&init, args, &mut [])?)?;
    }
    Ok(made)
}

/// Whether calling the class makes a plain instance and calls a function of the program, `__init__`, with it and the arguments.
fn is_simple(c: &Class) -> bool {
    let own_call = |meta: &Ref<Class>| {
        meta.lookup(CALL.s())
            .is_none_or(|f| !is_native(&f, "type.__call__"))
    };
    c.layout == Layout::Object
        && !c.flags().is_abstract
        && !c.meta.as_ref().is_some_and(own_call)
        && matches!(c.lookup(INIT.s()), Some(Value::Func(_)))
        && c.lookup(NEW.s())
            .is_some_and(|new| is_native(&new, "object.__new__"))
}

/// `type.__call__`.
pub fn type_call(c: &Ref<Class>, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    if args.len() == 1 && c.is(&crate::generated::builtins::r#type()) {
        if !kw.is_empty() {
            return Err(type_error("type() takes no keyword arguments"));
        }
        return Ok(Value::Class(type_of(&args[0])));
    }
    let new = c.lookup(NEW.s()).unwrap_or_default();
    let init = c.lookup(INIT.s()).unwrap_or_default();
    let default_init = is_native(&init, "object.__init__");
    if is_native(&new, "object.__new__") {
        let excess = !args.is_empty() || !kw.is_empty();
        if c.builtin && c.layout != Layout::Object {
            return Err(type_error(format!(
                "cannot create '{}' instances",
                c.display_name()
            )));
        }
        let made = object_new(c, excess && default_init)?;
        if !default_init {
            run_init(&init, &made, args, kw)?;
        }
        return Ok(made);
    }
    if new.is_unbound() {
        return Err(type_error(format!(
            "cannot create '{}' instances",
            c.display_name()
        )));
    }
    if kw.is_empty()
        && is_native(&new, "BaseException.__new__")
        && is_native(&init, "BaseException.__init__")
    {
        let args = args.iter_mut().map(std::mem::take).collect();
        return Ok(Value::Inst(crate::error::instance(c.clone(), args)));
    }
    if default_init && matches!(new, Value::Native(_)) {
        return call_constructor(&new, c, args, kw);
    }
    let made = call_constructor(&new, c, &mut args.to_vec(), &mut kw.to_vec())?;
    let class = type_of(&made);
    if !class.is_subclass(c) {
        return Ok(made);
    }
    let init = if class.is(c) {
        init
    } else {
        class.lookup(INIT.s()).unwrap_or_default()
    };
    if !is_native(&init, "object.__init__") {
        run_init(&init, &made, args, kw)?;
    }
    Ok(made)
}

pub(crate) fn call_constructor(
    new: &Value,
    c: &Ref<Class>,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
) -> R {
    with_first(Value::Class(c.clone()), args, |all| match new {
        Value::Native(n) => call_native(n.def, all, kw),
        other => {
            let f = ops::descr_get(other, None, c)?;
            call_kw(&f, all, kw)
        }
    })
}

fn run_init(init: &Value, made: &Value, args: &mut [Value], kw: &mut [(Value, Value)]) -> R<()> {
    let result = match init {
        Value::Func(f) => with_first(made.clone(), args, |all| call_func(f, all, kw)),
        Value::Native(n) => with_first(made.clone(), args, |all| call_native(n.def, all, kw)),
        other => {
            let bound = ops::bind_special(other, made)?;
            call_kw(&bound, args, kw)
        }
    }?;
    check_init(&result)
}

/// What `__init__` gave must be None.
pub(crate) fn check_init(result: &Value) -> R<()> {
    if result.is_none() {
        return Ok(());
    }
    Err(type_error(format!(
        "__init__() should return None, not '{}'",
        ops::type_name(result)
    )))
}

/// A new plain instance; `excess` arguments are an error where neither `__new__` nor `__init__` is overridden.
pub fn object_new(c: &Ref<Class>, excess: bool) -> R {
    if excess {
        return Err(type_error(format!("{}() takes no arguments", c.name())));
    }
    if c.flags().is_abstract {
        return Err(abstract_error(c));
    }
    match c.layout {
        Layout::Object => Ok(Value::Inst(Inst::new(c.clone(), None))),
        _ => {
            let base = std::iter::once(c)
                .chain(&c.mro_rest)
                .find(|b| b.builtin)
                .map_or_else(String::new, |b| b.display_name());
            Err(type_error(format!(
                "object.__new__({}) is not safe, use {base}.__new__()",
                c.name()
            )))
        }
    }
}

#[cold]
fn abstract_error(c: &Ref<Class>) -> crate::object::PyErr {
    crate::kinds::require(crate::kinds::Kind::Lookup);
    let names: Vec<String> = match c.attrs.get_text("__abstractmethods__") {
        Some(Value::Set(s)) => s
            .items()
            .iter()
            .filter_map(|v| v.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    };
    let names = crate::ops::sort::arrange(names, &|a, b| a < b);
    let s = if names.len() == 1 { "" } else { "s" };
    type_error(format!(
        "Can't instantiate abstract class {} with abstract method{s} {}",
        c.name(),
        names.join(", ")
    ))
}

/// Calls a runtime type's `__new__`; what it makes of a builtin type for a class of the program becomes the value behind an instance.
pub fn call_new(def: &'static NativeDef, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    let owner = def.qualname.split('.').next().unwrap_or_default();
    let class = match args.first() {
        Some(Value::Class(c)) => c.clone(),
        Some(other) => {
            return Err(type_error(format!(
                "{owner}.__new__(X): X is not a type object ({})",
                ops::type_name(other)
            )));
        }
        None => {
            return Err(type_error(format!(
                "{owner}.__new__(): not enough arguments"
            )));
        }
    };
    let fits = |c: &Class| c.builtin && c.name.get_ref(|n| n.as_str() == Some(owner));
    if !fits(&class) && !class.mro_rest.iter().any(|c| fits(c)) {
        let name = class.name();
        return Err(type_error(format!(
            "{owner}.__new__({name}): {name} is not a subtype of {owner}"
        )));
    }
    if def.qualname == "object.__new__" {
        let excess = args.len() > 1 || !kw.is_empty();
        let own_new = class
            .lookup(NEW.s())
            .is_some_and(|n| !is_native(&n, "object.__new__"));
        if excess && own_new {
            return Err(type_error(
                "object.__new__() takes exactly one argument (the type to instantiate)",
            ));
        }
        let default_init = class
            .lookup(INIT.s())
            .is_some_and(|n| is_native(&n, "object.__init__"));
        return object_new(&class, excess && default_init);
    }
    let kw = if ignores_keywords(def, &class) {
        &mut []
    } else {
        kw
    };
    let made = call_entry(def, args, kw)?;
    match (&made, class.layout) {
        (Value::Inst(_), _) => Ok(made),
        // `reversed` of what has `__reversed__` gives that iterator, whatever the class
        (Value::Iter(_), _) if !class.is_subclass(&type_of(&made)) => Ok(made),
        (_, Layout::Builtin(_)) if !class.builtin => {
            if class.flags().is_abstract {
                return Err(abstract_error(&class));
            }
            Ok(Inst::with(&class, Wrapped(made)))
        }
        _ => Ok(made),
    }
}

/// Constructors without keywords (`float`, `tuple`, `zip`) leave those that they are given to the `__init__` of a subclass
/// (`Objects/floatobject.c: float_new`).
fn ignores_keywords(def: &NativeDef, class: &Class) -> bool {
    let sig = &def.sig;
    !class.builtin
        && !sig.varkw
        && sig.kwonly == 0
        && sig.posonly == sig.pos
        && class
            .lookup(INIT.s())
            .is_some_and(|n| !is_native(&n, "object.__init__"))
}

/// `object.__init__`: excess arguments are an error unless `__new__` alone is overridden.
pub fn object_init(this: &Value, excess: bool) -> R {
    let class = type_of(this);
    if excess {
        let own_init = class
            .lookup(INIT.s())
            .is_some_and(|n| !is_native(&n, "object.__init__"));
        let own_new = class
            .lookup(NEW.s())
            .is_some_and(|n| !is_native(&n, "object.__new__"));
        if own_init {
            return Err(type_error(
                "object.__init__() takes exactly one argument (the instance to initialize)",
            ));
        }
        if !own_new {
            let name = class.name();
            return Err(type_error(format!(
                "{name}.__init__() takes exactly one argument (the instance to initialize)"
            )));
        }
    }
    Ok(Value::None)
}
