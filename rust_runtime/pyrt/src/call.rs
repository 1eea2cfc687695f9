//! Calls: functions, methods, classes and callable instances, with arguments bound as CPython binds them.
use crate::error::type_error;
use crate::object::{Binding, Class, Func, Lit, Method, NativeDef, R, Ref, Signature, Str, Value};
use crate::ops::{self, Found};
use crate::types::{self, type_of};

/// Arguments that fit here are bound on the stack.
const SMALL: usize = 8;

/// `f(*args)`; the arguments are taken out.
pub fn call(f: &Value, args: &mut [Value]) -> R {
    call_kw(f, args, &mut [])
}

/// `call!(&f, [a, b])`: `f(a, b)`
#[macro_export]
macro_rules! call {
    ($f:expr, [$($a:expr),* $(,)?] $(,)?) => {
        $crate::call::call_in($f, &mut [$crate::object::Value::Unbound, $($a),*])
    };
}

/// `f(*args[1..])`. The first place is free: what calls with one more argument in front puts it there, and nothing is moved.
#[inline]
pub fn call_in(f: &Value, args: &mut [Value]) -> R {
    if let (Value::Func(func), [_, own @ ..]) = (f, &mut *args)
        && func.def.sig.is_exact(own.len())
    {
        return (func.def.entry)(func, own);
    }
    call_behind(f, args)
}

#[inline(never)]
fn call_behind(f: &Value, args: &mut [Value]) -> R {
    match f {
        Value::Class(c) => crate::construct::call_class_in(c, args),
        Value::Method(m) => {
            args[0] = m.this.clone();
            match &m.func {
                Value::Func(func) => call_func(func, args, &mut []),
                Value::Native(n) => call_native_of(n.def, args, &mut [], Some(&m.this)),
                other => call(other, args),
            }
        }
        other => call(other, &mut args[1..]),
    }
}

/// `f(*args, **kw)`; keyword names are strs. The arguments are taken out.
pub fn call_kw(f: &Value, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    match f {
        Value::Func(func) => call_func(func, args, kw),
        Value::Native(n) => {
            check_self(n.def, args)?;
            call_native(n.def, args, kw)
        }
        Value::Method(m) => call_bound(m, args, kw),
        Value::Class(c) => crate::construct::call_class(c, args, kw),
        other => call_object(other, args, kw),
    }
}

/// A function of the program.
#[inline]
pub fn call_func(func: &Ref<Func>, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    if kw.is_empty() && func.def.sig.is_exact(args.len()) {
        return (func.def.entry)(func, args);
    }
    with_places(&func.def.sig, |out| {
        if kw.is_empty() && leaves_defaults(func, args.len()) {
            let (given, rest) = out.split_at_mut(args.len());
            for (to, from) in given.iter_mut().zip(args.iter_mut()) {
                *to = std::mem::take(from);
            }
            let first = func.defaults.len() - rest.len();
            rest.clone_from_slice(&func.defaults[first..]);
            return (func.def.entry)(func, out);
        }
        crate::bind::bind(func, args, kw, out)?;
        (func.def.entry)(func, out)
    })
}

/// Whether exactly the last positional parameters of a function without others are left to their defaults.
fn leaves_defaults(func: &Func, given: usize) -> bool {
    let (sig, defaults) = (&func.def.sig, func.defaults.len());
    let pos = sig.pos as usize;
    sig.len() == pos && given < pos && given + defaults >= pos && !func.is_overridden()
}

/// A function of the runtime. A method of a builtin type gets the builtin value behind an instance of a subclass; what `__new__`
/// of a builtin type makes becomes the value behind one.
pub fn call_native(def: &'static NativeDef, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    call_native_of(def, args, kw, None)
}

/// As `call_native`; of a bound method, `receiver` is what it is bound to, which messages about its arguments name.
fn call_native_of(
    def: &'static NativeDef,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    receiver: Option<&Value>,
) -> R {
    if let (Binding::Method | Binding::Getter, Some(Value::Inst(i))) = (def.binding, args.first())
        && def.module == "builtins"
        && let Some(inner) = i.wrapped()
        && !def.qualname.starts_with("object.")
    {
        if crate::builtins::module_dict::is_one(i) {
            return crate::builtins::module_dict::call_on(def, args, kw);
        }
        if !wants_instance(def) {
            let inner = inner.clone();
            let meant_for_new = !kw.is_empty()
                && def.name == "__init__"
                && !def.sig.varkw
                && crate::bind_native::other_takes_keywords(def, args.first());
            args[0] = inner;
            if meant_for_new {
                return call_entry_of(def, args, &mut [], receiver);
            }
        }
    }
    if def.name == "__new__" {
        return crate::construct::call_new(def, args, kw);
    }
    call_entry_of(def, args, kw, receiver)
}

/// Methods of builtin types that need the instance of a subclass itself: in-place operators give it back, `dict.__getitem__` asks its
/// `__missing__`, a set's repr shows its class.
fn wants_instance(def: &NativeDef) -> bool {
    match def.name {
        "__iadd__" | "__imul__" | "__ior__" | "__iand__" | "__isub__" | "__ixor__" => true,
        "__getitem__" => def.qualname == "dict.__getitem__",
        "__reduce__" => def.qualname == "iterator.__reduce__",
        "__repr__" => matches!(def.qualname, "set.__repr__" | "frozenset.__repr__"),
        _ => false,
    }
}

/// A function of the runtime on exactly these arguments.
pub fn call_entry(def: &'static NativeDef, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    call_entry_of(def, args, kw, None)
}

#[inline]
fn call_entry_of(
    def: &'static NativeDef,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    receiver: Option<&Value>,
) -> R {
    if kw.is_empty() && def.sig.is_exact(args.len()) {
        return (def.entry)(args);
    }
    with_places(&def.sig, |out| {
        if kw.is_empty() && crate::bind_native::leaves_defaults(def, args.len()) {
            for (to, from) in out.iter_mut().zip(args.iter_mut()) {
                *to = std::mem::take(from);
            }
            for (to, default) in out.iter_mut().zip(def.defaults).skip(args.len()) {
                *to = crate::bind_native::default_value(default);
            }
            return (def.entry)(out);
        }
        crate::bind_native::bind(def, args, kw, out, receiver)?;
        (def.entry)(out)
    })
}

/// Gives `run` a place for each parameter.
#[inline]
fn with_places(sig: &Signature, run: impl FnOnce(&mut [Value]) -> R) -> R {
    if sig.len() <= SMALL {
        let mut places: [Value; SMALL] = Default::default();
        run(&mut places[..sig.len()])
    } else {
        let mut places = vec![Value::Unbound; sig.len()];
        run(&mut places)
    }
}

/// Calls `run` with one more argument in front.
#[inline]
pub fn with_first<T>(first: Value, args: &mut [Value], run: impl FnOnce(&mut [Value]) -> T) -> T {
    if args.len() < SMALL {
        let mut all: [Value; SMALL] = Default::default();
        all[0] = first;
        for (to, from) in all[1..].iter_mut().zip(args.iter_mut()) {
            *to = std::mem::take(from);
        }
        run(&mut all[..=args.len()])
    } else {
        let mut all = Vec::with_capacity(args.len() + 1);
        all.push(first);
        all.extend(args.iter_mut().map(std::mem::take));
        run(&mut all)
    }
}

fn call_bound(m: &Ref<Method>, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    with_first(m.this.clone(), args, |all| match &m.func {
        Value::Func(func) => call_func(func, all, kw),
        Value::Native(n) => call_native_of(n.def, all, kw, Some(&m.this)),
        other => call_kw(other, all, kw),
    })
}

/// A method of the runtime that is called through its class: the first argument must be of the class.
pub(crate) fn check_self(def: &'static NativeDef, args: &[Value]) -> R<()> {
    let Some(owner) = def
        .qualname
        .strip_suffix(def.name)
        .and_then(|o| o.strip_suffix('.'))
    else {
        return Ok(());
    };
    if !matches!(def.binding, Binding::Method | Binding::Getter) || owner == "object" {
        return Ok(());
    }
    let Some(this) = args.first() else {
        return Ok(());
    };
    let class = type_of(this);
    // A class may show another module than the one whose table has it (`_io.TextIOWrapper`): the name decides.
    let fits = |c: &Class| c.builtin && c.name() == owner;
    if fits(&class) || class.mro_rest.iter().any(|c| fits(c)) {
        return Ok(());
    }
    let (got, name) = (ops::type_name(this), def.name);
    Err(type_error(if name.starts_with("__") {
        format!("descriptor '{name}' requires a '{owner}' object but received a '{got}'")
    } else {
        format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{got}' object")
    }))
}

/// An object whose type has `__call__`.
fn call_object(f: &Value, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    match types::special(f, "__call__") {
        Some(Value::Func(func)) => with_first(f.clone(), args, |all| call_func(&func, all, kw)),
        Some(found) => {
            let _depth = crate::error::depth_in(" while calling a Python object")?;
            let bound = ops::bind_special(&found, f)?;
            call_kw(&bound, args, kw)
        }
        None => Err(type_error(format!(
            "'{}' object is not callable",
            ops::type_name(f)
        ))),
    }
}

/// `args[0].name(*args[1..])` without making a bound method.
pub fn call_method(name: &Lit, args: &mut [Value]) -> R {
    call_method_kw(name, args, &mut [])
}

/// `args[0].name(*args[1..], **kw)` without making a bound method.
pub fn call_method_kw(name: &Lit, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    call_method_name(name.s(), args, kw)
}

/// As `call_method_kw`, with a name that is known at run time; it is interned.
pub fn call_method_name(name: &Ref<Str>, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    let found = match ops::find_method(&args[0], name) {
        Ok(found) => found,
        Err(e) => {
            *crate::error::LOOKUP_FAILED.get() = true;
            return Err(e);
        }
    };
    let result = call_found_kw(&found, args, kw);
    if result.is_err() {
        *crate::error::LOOKUP_FAILED.get() = false;
    }
    result
}

/// What `v.name(…)` calls; looked up before arguments are evaluated that could run other code or fail.
pub fn find_method(v: &Value, name: &Lit) -> R<Found> {
    ops::find_method(v, name.s())
}

/// Calls what `find_method` found; `args[0]` is the object.
pub fn call_found(found: &Found, args: &mut [Value]) -> R {
    call_found_kw(found, args, &mut [])
}

/// As `call_found`, with keywords.
pub fn call_found_kw(found: &Found, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    match found {
        Found::Unbound(Value::Func(func)) => call_func(func, args, kw),
        Found::Unbound(Value::Native(n)) => call_native(n.def, args, kw),
        Found::Unbound(other) => call_kw(other, args, kw),
        Found::Bound(f) => call_kw(f, &mut args[1..], kw),
    }
}

/// Calls a special method of the type with the object itself in front; `None` where the type has none.
pub fn call_special(this: &Value, name: &'static str, args: &mut [Value]) -> Option<R> {
    let found = types::special(this, name)?;
    Some(match &found {
        Value::Func(func) => with_first(this.clone(), args, |all| call_func(func, all, &mut [])),
        Value::Native(n) if n.def.binding == Binding::Method => {
            with_first(this.clone(), args, |all| call_native(n.def, all, &mut []))
        }
        other => match ops::bind_special(other, this) {
            Ok(bound) => call(&bound, args),
            Err(e) => Err(e),
        },
    })
}
