//! Calls in green code (docs/design.md): a function that can wait gives its future, anything else is called as everywhere.
use super::{files, sockets};
use crate::bind;
use crate::call::{call_native, with_first};
use crate::construct;
use crate::error::PyErr;
use crate::object::{
    self, Binding, BoxFut, Class, Func, Generator, Lit, Method, Msg, NativeDef, R, Ref, Str, Value,
};
use crate::ops::{self, Found};
use crate::stdlib::contextlib::_generator_context_manager as generator_manager;
use crate::stdlib::{asyncio, contextvars, functools};
use crate::types::{self, is_native};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Keyword arguments.
pub type Keywords = [(Value, Value)];

/// A call under way: done already, or to be awaited.
pub enum Step {
    /// What it gave; None once taken.
    Done(Option<R>),
    /// What to await.
    Later(BoxFut),
}

impl Step {
    fn done(r: R) -> Step {
        Step::Done(Some(r))
    }
    pub(super) fn later(f: impl Future<Output = R> + 'static) -> Step {
        Step::Later(Box::pin(f))
    }
}

impl Future for Step {
    type Output = R;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R> {
        match &mut *self {
            Step::Done(r) => match r.take() {
                Some(r) => Poll::Ready(r),
                None => Poll::Pending,
            },
            Step::Later(f) => f.as_mut().poll(cx),
        }
    }
}

/// `f(*args)`; the arguments are taken out.
pub fn call(f: &Value, args: &mut [Value]) -> Step {
    call_kw(f, args, &mut [])
}

/// `f(*args, **kw)`; the arguments are taken out.
pub fn call_kw(f: &Value, args: &mut [Value], kw: &mut Keywords) -> Step {
    match f {
        Value::Func(func) => function(func, args, kw),
        Value::Native(n) => match crate::call::check_self(n.def, args) {
            Ok(()) => native(n.def, args, kw),
            Err(e) => Step::done(Err(e)),
        },
        Value::Method(m) => bound(m, args, kw),
        Value::Class(c) => class(c, args, kw),
        Value::Inst(_) => object(f, args, kw),
        other => Step::done(crate::call::call_kw(other, args, kw)),
    }
}

/// A function of the program.
fn function(func: &Ref<Func>, args: &mut [Value], kw: &mut Keywords) -> Step {
    let Some(green) = func.def.green else {
        return Step::done(crate::call::call_func(func, args, kw));
    };
    if kw.is_empty() && func.def.sig.is_exact(args.len()) {
        return Step::Later(green(func, args));
    }
    let mut places = vec![Value::Unbound; func.def.sig.len()];
    match bind::bind(func, args, kw, &mut places) {
        Ok(()) => Step::Later(green(func, &mut places)),
        Err(e) => Step::done(Err(e)),
    }
}

/// A function of the runtime: one that can wait hands out its future, some call what they were given.
fn native(def: &'static NativeDef, args: &mut [Value], kw: &mut Keywords) -> Step {
    match (def.module, def.qualname) {
        ("time", "sleep") if args.len() == 1 && kw.is_empty() => {
            return Step::later(super::sleep(std::mem::take(&mut args[0])));
        }
        ("contextvars", "Context.run") if args.len() > 1 => {
            let mut args: Vec<Value> = args.iter_mut().map(std::mem::take).collect();
            let mut kw = kw.to_vec();
            return Step::later(async move {
                let f = args.remove(1);
                let context = args.remove(0);
                let saved = contextvars::Ctx::of(&context).enter()?;
                let result = call_kw(&f, &mut args, &mut kw).await;
                drop(contextvars::leave(saved));
                result
            });
        }
        ("contextlib", "_GeneratorContextManager.__enter__") if args.len() == 1 => {
            return Step::later(generator_manager::enter_green(std::mem::take(&mut args[0])));
        }
        ("contextlib", "_GeneratorContextManager.__exit__") => {
            if let [v, class, value, traceback] = args {
                let [v, class, value, traceback] = [v, class, value, traceback].map(std::mem::take);
                return Step::later(generator_manager::exit_green(v, class, value, traceback));
            }
        }
        ("builtins", "generator.__next__") => {
            if let [Value::Gen(g)] = args {
                let g = g.clone();
                return Step::later(async move {
                    let step = Generator::resume_green(&g, Msg::Send(Value::None)).await?;
                    sent(step)
                });
            }
        }
        ("builtins", "generator.send") => {
            if let [Value::Gen(g), v] = args {
                let (g, v) = (g.clone(), std::mem::take(v));
                return Step::later(async move {
                    sent(Generator::resume_green(&g, Msg::Send(v)).await?)
                });
            }
        }
        ("socket", name) if kw.is_empty() => {
            if let Some(step) = sockets::call(def, name, args) {
                return step;
            }
        }
        (_, name)
            if (name.starts_with("_IOBase.") || name.starts_with("Buffered")) && kw.is_empty() =>
        {
            if let Some(step) = files::call(def, name, args) {
                return step;
            }
        }
        ("os", "read" | "write") if kw.is_empty() => {
            if let [fd, other] = args {
                let (fd, other) = (std::mem::take(fd), std::mem::take(other));
                return match def.name {
                    "read" => Step::later(files::os_read(fd, other)),
                    _ => Step::later(files::os_write(fd, other)),
                };
            }
        }
        ("asyncio", "run" | "BaseEventLoop.run_until_complete" | "BaseEventLoop.run_forever")
            if kw.is_empty() =>
        {
            if let Some(step) = run_loop(def.name, args) {
                return step;
            }
        }
        _ => {}
    }
    *super::WANTED.get() = def;
    let done = call_native(def, args, kw);
    *super::WANTED.get() = std::ptr::null();
    match super::HANDED.get().take() {
        Some(f) => Step::Later(f),
        None => Step::done(done),
    }
}

/// What `send` gives of a step.
fn sent(step: object::Step) -> R {
    match step {
        object::Step::Yield(v) => Ok(v),
        object::Step::Return(v) => Err(crate::error::stop_iteration(v)),
    }
}

/// What runs an event loop; None where the arguments are not the usual ones.
fn run_loop(name: &str, args: &mut [Value]) -> Option<Step> {
    match (name, args) {
        ("run", [main]) => {
            let main = std::mem::take(main);
            Some(Step::later(super::run(main, Value::None)))
        }
        ("run_forever", [Value::Inst(owner)]) if owner.class_ref().builtin => {
            let owner = owner.clone();
            Some(Step::later(async move {
                asyncio::threads::forever(owner).await?;
                Ok(Value::None)
            }))
        }
        ("run_until_complete", [Value::Inst(owner), future]) if owner.class_ref().builtin => {
            let (owner, future) = (owner.clone(), std::mem::take(future));
            Some(Step::later(asyncio::threads::until_complete(owner, future)))
        }
        _ => None,
    }
}

fn bound(m: &Ref<Method>, args: &mut [Value], kw: &mut Keywords) -> Step {
    with_first(m.this.clone(), args, |all| match &m.func {
        Value::Func(func) => function(func, all, kw),
        Value::Native(n) => native(n.def, all, kw),
        other => call_kw(other, all, kw),
    })
}

/// An object with `__call__`; `functools.partial` is looked through.
fn object(f: &Value, args: &mut [Value], kw: &mut Keywords) -> Step {
    if functools::partial::is_partial(f) {
        return match functools::partial::all_arguments(f, args, kw) {
            Ok((func, mut args, mut kw)) => call_kw(&func, &mut args, &mut kw),
            Err(e) => Step::done(Err(e)),
        };
    }
    match types::special(f, "__call__") {
        Some(Value::Func(func)) => with_first(f.clone(), args, |all| function(&func, all, kw)),
        _ => Step::done(crate::call::call_kw(f, args, kw)),
    }
}

static NEW: Lit = Lit::new("__new__");
static INIT: Lit = Lit::new("__init__");

fn is_green(f: Option<&Value>) -> bool {
    matches!(f, Some(Value::Func(func)) if func.def.green.is_some())
}

/// Whether the class is one of those that take all items of an iterable.
fn takes_items(c: &Ref<Class>) -> bool {
    use crate::generated::builtins as b;
    [b::list, b::tuple, b::set, b::frozenset]
        .iter()
        .any(|class| c.is(&class()))
}

/// A class: its `__init__` may wait (one of a `__new__` or a metaclass of the program may not).
fn class(c: &Ref<Class>, args: &mut [Value], kw: &mut Keywords) -> Step {
    if let ([Value::Gen(_) | Value::Iter(_) | Value::Inst(_)], true, true) =
        (&*args, kw.is_empty(), takes_items(c))
    {
        let (c, items) = (c.clone(), std::mem::take(&mut args[0]));
        return Step::later(async move {
            let items = super::loops::collect(items).await?;
            construct::call_class(&c, &mut [object::list(items)], &mut [])
        });
    }
    let init = c.lookup(INIT.s());
    if c.meta.is_some() || !is_green(init.as_ref()) {
        return Step::done(construct::call_class(c, args, kw));
    }
    let new = c.lookup(NEW.s()).unwrap_or_default();
    let made = if is_native(&new, "object.__new__") {
        construct::object_new(c, false)
    } else {
        construct::call_constructor(&new, c, &mut args.to_vec(), &mut kw.to_vec())
    };
    let made = match made {
        Ok(made) if types::type_of(&made).is(c) => made,
        other => return Step::done(other),
    };
    let Some(init) = init else {
        return Step::done(Ok(made));
    };
    let running = with_first(made.clone(), args, |all| call_kw(&init, all, kw));
    Step::later(async move {
        let result = running.await?;
        construct::check_init(&result)?;
        Ok(made)
    })
}

/// `args[0].name(*args[1..])`
pub fn call_method(name: &Lit, args: &mut [Value]) -> Step {
    call_method_name(name.s(), args, &mut [])
}

/// `args[0].name(*args[1..], **kw)`
pub fn call_method_kw(name: &Lit, args: &mut [Value], kw: &mut Keywords) -> Step {
    call_method_name(name.s(), args, kw)
}

/// As `call_method_kw`, with a name that is known at run time; it is interned.
pub fn call_method_name(name: &Ref<Str>, args: &mut [Value], kw: &mut Keywords) -> Step {
    let step = match ops::find_method(&args[0], name) {
        Err(e) => {
            *crate::error::LOOKUP_FAILED.get() = true;
            return Step::done(Err(e));
        }
        Ok(found) => call_found_kw(&found, args, kw),
    };
    match step {
        Step::Done(Some(Err(e))) => Step::done(called(Err(e))),
        Step::Done(done) => Step::Done(done),
        Step::Later(f) => Step::later(async move { called(f.await) }),
    }
}

/// Calls what `find_method` found; `args[0]` is the object.
pub fn call_found(found: &Found, args: &mut [Value]) -> Step {
    call_found_kw(found, args, &mut [])
}

/// As `call_found`, with keywords.
pub fn call_found_kw(found: &Found, args: &mut [Value], kw: &mut Keywords) -> Step {
    match found {
        Found::Unbound(Value::Func(func)) => function(func, args, kw),
        Found::Unbound(Value::Native(n)) => native(n.def, args, kw),
        Found::Unbound(other) => call_kw(other, args, kw),
        Found::Bound(f) => call_kw(f, &mut args[1..], kw),
    }
}

/// What a call ended with, whose lookup did not fail.
fn called(r: R) -> R {
    if r.is_err() {
        *crate::error::LOOKUP_FAILED.get() = false;
    }
    r
}

/// `super().name(*args)`
pub fn super_method(class: &Value, this: &Value, name: &Lit, args: &mut [Value]) -> Step {
    match crate::super_::super_getattr(class, this, name) {
        Ok(found) => call(&found, args),
        Err(e) => Step::done(Err(e)),
    }
}

/// Calls a special method of the type with the object itself in front; None where the type has none.
pub fn special(this: &Value, name: &'static str, args: &mut [Value]) -> Option<Step> {
    let found = types::special(this, name)?;
    Some(match &found {
        Value::Func(func) => with_first(this.clone(), args, |all| function(func, all, &mut [])),
        Value::Native(n) if n.def.binding == Binding::Method => {
            with_first(this.clone(), args, |all| native(n.def, all, &mut []))
        }
        other => match ops::bind_special(other, this) {
            Ok(bound) => call(&bound, args),
            Err(e) => Step::done(Err(e)),
        },
    })
}

/// What a function's entry for green code gives where an argument is not what it takes.
#[must_use]
pub fn failed(e: PyErr) -> BoxFut {
    Box::pin(std::future::ready(Err(e)))
}
