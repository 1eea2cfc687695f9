//! Coroutine methods of the runtime's own classes that are awaited on the spot: one that need not wait is done at once, and no
//! coroutine is made, which nobody could have seen. Where it has to wait, or may fail, it is called and awaited as any other.
use crate::error;
use crate::object::{Global, Lit, R, Role, Site, Value};
use crate::ops::Found;

/// What the method done last gave, until the `await` behind the call takes it.
static RESULT: Global<Value> = Global::new(Value::Unbound);

/// Does what awaiting `found(this, *args)` would do, where that ends without waiting; else `None`, and nothing is done.
pub fn tried(this: &Value, found: &Value, args: &mut [Value]) -> Option<R> {
    if cfg!(feature = "small") {
        return None;
    }
    let (Value::Inst(i), Value::Native(method)) = (this, found) else {
        return None;
    };
    let data = i.data().filter(|_| i.class_ref().builtin)?;
    let _depth = match error::depth() {
        Ok(depth) => depth,
        Err(e) => return Some(Err(e)),
    };
    data.at_once(this, method.def.name, args)
}

/// Hands a result to `taken`: stands for an awaitable that has ended already.
pub fn done(result: Value) -> Value {
    drop(std::mem::replace(RESULT.get(), result));
    Value::Unbound
}

/// The result that was handed over.
pub fn taken() -> Value {
    std::mem::take(RESULT.get())
}

/// `args[0].name(*args[1..])`, right behind an `await`.
pub fn awaited_at(site: &'static Site, name: &Lit, args: &mut [Value]) -> R {
    if let [this, rest @ ..] = &mut *args
        && let Value::Inst(i) = &*this
        && name.text() != "__aexit__" // which wants what `async with` alone does not give
        && let Some((Role::Method, found)) = site.in_class(i)
        && let Some(result) = tried(this, &found, rest)
    {
        return result.map(done);
    }
    crate::ops::call_method_at(site, name, args)
}

/// As `awaited_at`, of a method that was looked up before its arguments were evaluated.
pub fn awaited_found(found: &Found, args: &mut [Value]) -> R {
    if let [this, rest @ ..] = &mut *args
        && let Found::Unbound(method) = found
        && let Some(result) = tried(this, method, rest)
    {
        return result.map(done);
    }
    crate::call::call_found(found, args)
}
