//! `contextvars` (PEP 567, `Python/context.c`): variables, tokens, contexts, and the current context that tasks and callbacks swap.
//! A context is a small map by value, copied when it is written to while shared; one word where no variable was ever set.
pub mod context;
pub mod context_var;
pub mod token;
pub mod token_missing;

use crate::object::{Global, Head, Inst, NativeData, R, Ref, Value};
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;

/// Variables and their values, in the order of first setting.
type Map = Option<Rc<Vec<(Value, Value)>>>;

/// A context that callbacks and tasks keep: their own copy, or a `Context` object of the program.
pub enum Ctx {
    /// A copy that nobody else can see, with its identity.
    Own(Map, u64),
    /// A `Context` object.
    Shared(Value),
}

struct Current {
    map: Map,
    id: u64,
    shared: Option<Ref<Inst>>,
}
static CURRENT: Global<Current> = Global::new(Current {
    map: None,
    id: 0,
    shared: None,
});
static NEXT_ID: Global<u64> = Global::new(1);

fn fresh_id() -> u64 {
    let id = NEXT_ID.get();
    *id += 1;
    *id
}

/// The current context of a thread that does not run.
#[derive(Default)]
pub struct ThreadContext(Option<Current>);
impl ThreadContext {
    /// Exchanges it with that of the thread that runs; a thread begins with an empty one.
    pub fn swap(&mut self) {
        let next = self.0.take().unwrap_or_else(|| Current {
            map: None,
            id: fresh_id(),
            shared: None,
        });
        self.0 = Some(std::mem::replace(CURRENT.get(), next));
    }
}

/// What was current before `enter`.
pub struct Saved(Current);

impl Ctx {
    /// A copy of the current context.
    #[inline]
    pub fn copy() -> Ctx {
        Ctx::Own(CURRENT.get().map.clone(), fresh_id())
    }

    /// The context of an argument `context=None`: a copy of the current one unless a `Context` is given.
    pub fn of(arg: &Value) -> Ctx {
        if arg.is_none() || arg.is_unbound() {
            Ctx::copy()
        } else {
            Ctx::Shared(arg.clone())
        }
    }

    /// Makes it the current context; `leave` brings the old one back.
    ///
    /// # Errors
    /// RuntimeError where the `Context` object is current already, somewhere.
    #[inline]
    pub fn enter(self) -> R<Saved> {
        let next = match self {
            Ctx::Own(map, id) => Current {
                map,
                id,
                shared: None,
            },
            Ctx::Shared(v) => {
                let (object, data) = context::data(&v)?;
                if data.entered.replace(true) {
                    let shown = crate::ops::repr_or(&v);
                    return Err(crate::error::runtime_error(format!(
                        "cannot enter context: {shown} is already entered"
                    )));
                }
                Current {
                    map: data.map.borrow().clone(),
                    id: data.id,
                    shared: Some(object.clone()),
                }
            }
        };
        Ok(Saved(std::mem::replace(CURRENT.get(), next)))
    }

    /// Visits what it holds.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        if let Ctx::Shared(v) = self {
            v.traverse(visit); // what a map holds may be shared: its references look like roots
        }
    }
}

/// Brings back what was current before; gives the context that ends, with what it was changed to.
#[inline]
pub fn leave(saved: Saved) -> Ctx {
    let ended = std::mem::replace(CURRENT.get(), saved.0);
    match ended.shared {
        None => Ctx::Own(ended.map, ended.id),
        Some(object) => {
            if let Some(data) = object.native::<ContextData>() {
                data.entered.set(false);
            }
            Ctx::Shared(Value::Inst(object))
        }
    }
}

/// The data of a `Context`.
pub struct ContextData {
    map: RefCell<Map>,
    entered: Cell<bool>,
    id: u64,
}
impl NativeData for ContextData {}

/// The data of a `ContextVar`.
pub struct VarData {
    name: Value,
    default: Value,
}
impl NativeData for VarData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.default.traverse(visit);
    }
}

/// The data of a `Token`.
pub struct TokenData {
    var: Value,
    old: Value,
    context: u64,
    used: Cell<bool>,
}
impl NativeData for TokenData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.var.traverse(visit);
        self.old.traverse(visit);
    }
}

fn find(map: &Map, var: &Value) -> Option<Value> {
    map.as_ref()?
        .iter()
        .find(|(key, _)| key.is(var))
        .map(|(_, v)| v.clone())
}

/// The value in the current context.
fn current_value(var: &Value) -> Option<Value> {
    find(&CURRENT.get().map, var)
}

/// Binds (or, without a value, unbinds) the variable in the current context.
fn bind(var: &Value, value: Option<Value>) {
    let mut map = CURRENT
        .get()
        .map
        .clone()
        .map_or_else(Vec::new, |m| (*m).clone());
    match (map.iter().position(|(key, _)| key.is(var)), value) {
        (Some(at), Some(v)) => map[at].1 = v,
        (Some(at), None) => drop(map.remove(at)),
        (None, Some(v)) => map.push((var.clone(), v)),
        (None, None) => {}
    }
    let map = Some(Rc::new(map));
    let shared = CURRENT.get().shared.clone();
    let old = std::mem::replace(&mut CURRENT.get().map, map.clone());
    let displaced = shared
        .as_ref()
        .and_then(|s| s.native::<ContextData>())
        .map(|data| data.map.replace(map));
    drop((old, displaced));
}

/// `copy_context()`
pub fn copy_context() -> R {
    Ok(context::object(CURRENT.get().map.clone()))
}
