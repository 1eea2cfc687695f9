//! `await`, `yield from`, `async for` (`Python/ceval.c: GET_AWAITABLE, SEND, GET_AITER, GET_ANEXT`, `Objects/genobject.c`).
use crate::at_once;
use crate::call::{call, call_special};
use crate::error::{PyErr, classes, runtime_error, thrown, type_error};
use crate::object::{
    Code, Generator, Global, Kind, Leaf, ModuleInfo, Msg, R, Ref, State, Step, Value, intern,
    pass_on, waits_for,
};
use crate::ops::{self, type_name};
use crate::stdlib::asyncio;

static RUNTIME: ModuleInfo = ModuleInfo {
    name: "",
    file: "",
    source: "",
};
const fn runtime_code(name: &'static str) -> Code {
    Code {
        name,
        qualname: name,
        module: &RUNTIME,
        line: 0,
        spans: &[],
        locals: &[],
    }
}
/// What `asend` and `__anext__` of an async generator give.
pub static ASEND: Code = runtime_code("async_generator_asend");
/// What `anext` with a default gives.
pub static ANEXT: Code = runtime_code("anext_awaitable");
/// What `athrow` gives.
pub static ATHROW: Code = runtime_code("async_generator_athrow");
/// What `aclose` gives.
pub static ACLOSE: Code = runtime_code("async_generator_aclose");

/// Which step of an async generator a coroutine-like object stands for; none for a coroutine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AsyncStep {
    /// `asend` or `__anext__`
    Send,
    /// `athrow` or `aclose`
    Throw,
}

/// Tells the steps of async generators from coroutines.
pub fn async_step(code: &'static Code) -> Option<AsyncStep> {
    if std::ptr::eq(code, &raw const ASEND) {
        Some(AsyncStep::Send)
    } else if std::ptr::eq(code, &raw const ATHROW) || std::ptr::eq(code, &raw const ACLOSE) {
        Some(AsyncStep::Throw)
    } else {
        None
    }
}

/// Runs an inner generator or coroutine to its end; what it yields goes out, what is sent or thrown goes in.
async fn delegate(g: &Ref<Generator>) -> R {
    let mut m = Msg::Send(Value::None);
    loop {
        let throws = matches!(m, Msg::Throw(_));
        match pass_on(throws, || g.resume(m), |r| r.map_err(thrown)) {
            // of one that has ended already
            Err(e) if g.kind == Kind::Generator => return stop_value(e),
            Err(e) => return Err(e),
            Ok(Step::Return(v)) => return Ok(v),
            Ok(Step::Yield(v)) => {
                waits_for(|| Value::Gen(g.clone()));
                match Leaf::pass(v).await {
                    Ok(v) => m = Msg::Send(v),
                    Err(e) if e.is(&classes::generator_exit()) => {
                        pass_on(true, || g.close(), |r| r.map_err(thrown))?;
                        return Err(thrown(e));
                    }
                    Err(e) => m = Msg::Throw(e),
                }
            }
        }
    }
}

/// `await v`
pub async fn await_value(v: Value) -> R {
    if v.is_unbound() {
        return Ok(at_once::taken());
    }
    if let Value::Gen(g) = &v
        && g.kind == Kind::Coroutine
    {
        if g.state() == State::Suspended && async_step(g.code).is_none() {
            return Err(runtime_error("coroutine is being awaited already"));
        }
        return delegate(g).await;
    }
    if let Some((future, _)) = asyncio::base::fut(&v) {
        let future = future.clone();
        drop(v);
        return asyncio::await_::await_future(future).await;
    }
    let it = awaitable(&v)?;
    delegate_to(it).await
}

/// `await v` in `async with`, where a method gave `v`.
pub async fn await_given(v: Value, method: &'static str) -> R {
    if v.is_unbound() {
        return Ok(at_once::taken());
    }
    let can = match &v {
        Value::Gen(g) => g.kind == Kind::Coroutine || is_iterable(g.code),
        other => crate::types::special(other, "__await__").is_some(),
    };
    if !can && asyncio::base::fut(&v).is_none() {
        return Err(type_error(format!(
            "'async with' received an object from {method} that does not implement __await__: {}",
            type_name(&v)
        )));
    }
    await_value(v).await
}

/// The generator functions that `types.coroutine` was given (CPython's `CO_ITERABLE_COROUTINE`).
static ITERABLE: Global<Vec<&'static Code>> = Global::new(Vec::new());

/// Lets a generator function's generators be awaited, and await coroutines by `yield from`.
pub fn make_iterable(code: &'static Code) {
    if !is_iterable(code) {
        ITERABLE.get().push(code);
    }
}

/// Whether the function's generators can be awaited.
pub fn is_iterable(code: &'static Code) -> bool {
    ITERABLE.get().iter().any(|c| std::ptr::eq(*c, code))
}

/// The iterator behind something that can be awaited.
fn awaitable(v: &Value) -> R {
    if matches!(v, Value::Gen(g) if g.kind == Kind::Generator && is_iterable(g.code)) {
        return Ok(v.clone());
    }
    let Some(it) = call_special(v, "__await__", &mut []) else {
        return Err(type_error(format!(
            "object {} can't be used in 'await' expression",
            type_name(v)
        )));
    };
    let it = it?;
    match &it {
        Value::Gen(g) if g.kind == Kind::Coroutine => {
            Err(type_error("__await__() returned a coroutine"))
        }
        Value::Gen(_) | Value::Iter(_) => Ok(it),
        other if crate::types::special(other, "__next__").is_some() => Ok(it),
        other => Err(type_error(format!(
            "__await__() returned non-iterator of type '{}'",
            type_name(other)
        ))),
    }
}

/// `yield from v`, in a function of this code
pub async fn yield_from(v: Value, code: &'static Code) -> R {
    if let Value::Gen(g) = &v {
        if g.kind == Kind::Coroutine {
            if is_iterable(code) {
                return delegate(g).await;
            }
            return Err(type_error(
                "cannot 'yield from' a coroutine object in a non-coroutine generator",
            ));
        }
        if g.kind == Kind::Generator {
            return delegate(g).await;
        }
    }
    let it = ops::iter(&v)?;
    drop(v);
    delegate_to(it).await
}

/// As `delegate`, for any iterator.
async fn delegate_to(it: Value) -> R {
    if let Value::Gen(g) = &it {
        return delegate(g).await;
    }
    let mut m = Ok(Value::None);
    loop {
        let step = match m {
            Ok(Value::None) => advance(&it),
            Ok(v) => call(&ops::getattr_name(&it, &intern("send"))?, &mut [v]),
            Err(e) => {
                let throw = throw_of(&it, &e)?.ok_or_else(|| thrown(e.clone()))?;
                pass_on(
                    true,
                    || call(&throw, &mut [e.value()]),
                    |r| r.map_err(thrown),
                )
            }
        };
        match step {
            Ok(v) => {
                waits_for(|| it.clone());
                m = Leaf::pass(v).await;
            }
            Err(e) => return stop_value(e),
        }
    }
}

/// `next(it)` with the StopIteration.
fn advance(it: &Value) -> R {
    match it {
        Value::Iter(i) => i
            .next()?
            .ok_or_else(|| crate::error::stop_iteration(Value::None)),
        other => match call_special(other, "__next__", &mut []) {
            Some(r) => r,
            None => Err(type_error(format!(
                "'{}' object is not an iterator",
                type_name(other)
            ))),
        },
    }
}

/// The `throw` of an iterator that gets an exception; None where the exception is raised in the body that delegates to it
/// (`Objects/genobject.c: _gen_throw`).
fn throw_of(it: &Value, e: &PyErr) -> R<Option<Value>> {
    if e.is(&classes::generator_exit()) {
        if let Some(close) = ops::getattr_opt(it, &intern("close"))? {
            call(&close, &mut [])?;
        }
        return Ok(None);
    }
    ops::getattr_opt(it, &intern("throw"))
}

/// The value of a StopIteration; any other error goes on.
pub fn stop_value(e: PyErr) -> R {
    if e.is(&classes::stop_iteration()) {
        crate::builtins::stop_iteration::value(&e.value())
    } else {
        Err(e)
    }
}

/// The end of `async with`: awaits the bound `__aexit__`; whether it swallows the exception.
pub async fn awith_leave(exit: &Value, err: Option<&PyErr>) -> R<bool> {
    let Some(e) = err else {
        if let Some(result) = ops::left_at_once(exit) {
            return result.map(|_| false);
        }
        await_given(ops::awith_exit(exit, None)?, "__aexit__").await?;
        return Ok(false);
    };
    let saved = crate::error::enter(e); // it is being handled while `__aexit__` runs
    let result = match ops::awith_exit(exit, err) {
        Ok(awaitable) => await_given(awaitable, "__aexit__").await,
        Err(e) => Err(e),
    };
    let swallowed = result.and_then(|r| ops::truth(&r));
    crate::error::leave(saved);
    swallowed
}

/// The iterator of `async for`.
pub fn aiter(v: &Value) -> R {
    if matches!(v, Value::Gen(g) if g.kind == Kind::AsyncGenerator) {
        return Ok(v.clone());
    }
    let Some(it) = call_special(v, "__aiter__", &mut []) else {
        return Err(type_error(format!(
            "'async for' requires an object with __aiter__ method, got {}",
            type_name(v)
        )));
    };
    let it = it?;
    if crate::types::special(&it, "__anext__").is_none() {
        let text = format!(
            "'async for' received an object from __aiter__ that does not implement __anext__: {}",
            type_name(&it)
        );
        return Err(type_error(text));
    }
    Ok(it)
}

/// The next item of an `async for`; `None` at its end.
pub async fn anext_value(it: &Value) -> R<Option<Value>> {
    if let Value::Gen(g) = it
        && g.kind == Kind::AsyncGenerator
    {
        return Generator::advance(g, Msg::Send(Value::None)).await;
    }
    let Some(next) = call_special(it, "__anext__", &mut []) else {
        return Err(type_error(format!(
            "'async for' requires an iterator with __anext__ method, got {}",
            type_name(it)
        )));
    };
    let next = next?;
    let done = match &next {
        Value::Gen(_) => await_value(next).await,
        other => match awaitable(other) {
            Ok(inner) => delegate_to(inner).await,
            Err(cause) => {
                let e = type_error(format!(
                    "'async for' received an invalid object from __anext__: {}",
                    type_name(other)
                ));
                e.data().cause.set(cause.value());
                e.data().context.set(cause.value());
                e.data().suppress.set(true);
                return Err(e);
            }
        },
    };
    match done {
        Ok(v) => Ok(Some(v)),
        Err(e) if e.is(&classes::stop_async_iteration()) => Ok(None),
        Err(e) => Err(e),
    }
}

/// A coroutine function's body that is awaited by a function which it may await itself: boxed, or the future's size would be
/// infinite, and counted at each resume as a frame, as CPython counts the `send`s that go down to it.
pub struct Nested(crate::object::BoxFut);

/// Makes it.
pub fn nested(body: impl Future<Output = R> + 'static) -> Nested {
    Nested(Box::pin(body))
}

impl Future for Nested {
    type Output = R;
    fn poll(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<R> {
        match crate::error::depth() {
            Ok(_depth) => self.0.as_mut().poll(cx),
            Err(e) => std::task::Poll::Ready(Err(e)),
        }
    }
}
