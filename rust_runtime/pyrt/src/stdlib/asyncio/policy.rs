//! Policies: which loop is the current one (`Lib/asyncio/events.py`, `unix_events.py`).
use super::event_loop;
use crate::error::{PyErr, classes, runtime_error, type_error};
use crate::generated::asyncio as types;
use crate::object::{Cell as Slot, Global, Head, Inst, NativeData, R, Ref, Value, native};
use crate::ops::type_name;
use std::cell::Cell;
use std::ptr::NonNull;

/// The policy, once one was asked for or set.
static POLICY: Global<Option<Value>> = Global::new(None);

/// The data of the default policy: its loop, and whether `set_event_loop` was called.
#[derive(Default)]
pub struct PolicyData {
    current: Slot,
    set_called: Cell<bool>,
    /// The watcher of child processes, once one was asked for or set.
    watcher: Slot,
}
impl NativeData for PolicyData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.current.get_ref(|v| v.traverse(visit));
        self.watcher.get_ref(|v| v.traverse(visit));
    }
}

/// What the default policy keeps for a thread that does not run; no loop is made for any but the main thread.
pub struct ThreadLoop {
    current: Value,
    set_called: bool,
}
impl Default for ThreadLoop {
    fn default() -> Self {
        ThreadLoop {
            current: Value::Unbound,
            set_called: true,
        }
    }
}
impl ThreadLoop {
    /// Exchanges it with that of the thread that runs.
    pub fn swap(&mut self) {
        if let Some(policy) = POLICY.get().clone()
            && let Ok(data) = of(&policy)
        {
            self.set_called = data.set_called.replace(self.set_called);
            let current = data.current.get();
            data.current
                .set(std::mem::replace(&mut self.current, current));
        }
    }
}

fn of(v: &Value) -> R<&PolicyData> {
    native::<PolicyData>(v, "BaseDefaultEventLoopPolicy")
}

/// `asyncio.get_event_loop_policy()`: the default one is made on first use.
pub fn current() -> Value {
    if let Some(policy) = POLICY.get() {
        return policy.clone();
    }
    let made = Inst::with(
        &types::_unix_default_event_loop_policy(),
        PolicyData::default(),
    );
    *POLICY.get() = Some(made.clone());
    made
}

/// `asyncio.set_event_loop_policy(policy)`
///
/// # Errors
/// TypeError where it is no policy.
pub fn set_current(policy: &Value) -> R<()> {
    let wanted = match policy {
        Value::None => None,
        Value::Inst(i)
            if i.class_ref()
                .is_subclass(&types::abstract_event_loop_policy()) =>
        {
            Some(policy.clone())
        }
        other => {
            let text = "policy must be an instance of AbstractEventLoopPolicy or None, not";
            return Err(type_error(format!("{text} '{}'", type_name(other))));
        }
    };
    let old = std::mem::replace(POLICY.get(), wanted);
    drop(old);
    Ok(())
}

/// `policy.get_event_loop()` of the current policy.
pub fn get_event_loop() -> R {
    let policy = current();
    match of(&policy) {
        Ok(_) if builtin(&policy) => default_get(&policy),
        _ => super::method(&policy, "get_event_loop", &mut []),
    }
}

/// `policy.set_event_loop(loop)` of the current policy.
pub fn set_event_loop(event_loop: &Value) -> R<()> {
    let policy = current();
    if builtin(&policy) {
        _unix_default_event_loop_policy::set_event_loop(&policy, event_loop)?;
    } else {
        super::method(&policy, "set_event_loop", &mut [event_loop.clone()])?;
    }
    Ok(())
}

/// `policy.new_event_loop()` of the current policy.
pub fn new_event_loop() -> R {
    let policy = current();
    if builtin(&policy) {
        return Ok(Value::Inst(event_loop::new()?));
    }
    super::method(&policy, "new_event_loop", &mut [])
}

/// Whether a loop is the one that the default policy has.
pub fn is_current(event_loop: &Ref<Inst>) -> bool {
    let policy = POLICY.get();
    let data = policy.as_ref().and_then(|policy| of(policy).ok());
    data.is_some_and(|d| {
        d.current
            .get_ref(|v| matches!(v, Value::Inst(own) if own.is(event_loop)))
    })
}

fn builtin(policy: &Value) -> bool {
    matches!(policy, Value::Inst(i) if i.class_ref().builtin && !i.has_attributes())
}

fn default_get(policy: &Value) -> R {
    let d = of(policy)?;
    let has_none = d.current.get_ref(|v| v.is_none() || v.is_unbound());
    if has_none && !d.set_called.get() {
        if builtin(policy) {
            let made = Value::Inst(event_loop::new()?);
            _unix_default_event_loop_policy::set_event_loop(policy, &made)?;
        } else {
            let made = super::method(policy, "new_event_loop", &mut [])?;
            super::method(policy, "set_event_loop", &mut [made])?;
        }
    }
    match d.current.get() {
        Value::None | Value::Unbound => {
            let thread = crate::green::hooks::get().map_or_else(
                || "MainThread".to_owned(),
                |threads| (threads.thread_name)(),
            );
            Err(runtime_error(format!(
                "There is no current event loop in thread '{thread}'."
            )))
        }
        event_loop => Ok(event_loop),
    }
}

/// The methods of `BaseDefaultEventLoopPolicy`.
pub mod base_default_event_loop_policy {
    use super::{PolicyData, default_get, of, type_error, type_name, types};
    use crate::object::{R, Value};
    use crate::stdlib::asyncio::event_loop;

    /// `DefaultEventLoopPolicy()`
    pub fn __new__(class: &Value) -> R {
        super::super::instance(class, PolicyData::default())
    }

    /// `policy.get_event_loop()`
    pub fn get_event_loop(v: &Value) -> R {
        default_get(v)
    }

    /// `policy.set_event_loop(loop)`
    pub fn set_event_loop(v: &Value, event_loop: &Value) -> R {
        let d = of(v)?;
        d.set_called.set(true);
        let fits = match event_loop {
            Value::None => true,
            Value::Inst(i) => i.class_ref().is_subclass(&types::abstract_event_loop()),
            _ => false,
        };
        if !fits {
            let text = "loop must be an instance of AbstractEventLoop or None, not";
            return Err(type_error(format!("{text} '{}'", type_name(event_loop))));
        }
        d.current.set(event_loop.clone());
        Ok(Value::None)
    }

    /// `policy.new_event_loop()`
    pub fn new_event_loop(_v: &Value) -> R {
        Ok(Value::Inst(event_loop::new()?))
    }
}

/// The watcher that the policy has, as it is: Unbound where none was asked for yet.
///
/// # Errors
/// TypeError where it is no default policy.
pub fn watcher_of(policy: &Value) -> R {
    Ok(of(policy)?.watcher.get())
}

/// The methods of `_UnixDefaultEventLoopPolicy`.
pub mod _unix_default_event_loop_policy {
    use super::super::watchers;
    pub use super::base_default_event_loop_policy::__new__;
    use super::{base_default_event_loop_policy, of};
    use crate::builtins::functions_object::is_instance;
    use crate::error::assertion;
    use crate::object::{R, Value};

    /// `policy.set_event_loop(loop)`: a watcher that was set before watches for the loop from now on, in the main thread.
    pub fn set_event_loop(v: &Value, event_loop: &Value) -> R {
        base_default_event_loop_policy::set_event_loop(v, event_loop)?;
        let watcher = of(v)?.watcher.get();
        if !watcher.is_none() && !watcher.is_unbound() && !crate::green::hooks::in_thread() {
            super::super::method(&watcher, "attach_loop", &mut [event_loop.clone()])?;
        }
        Ok(Value::None)
    }

    /// `policy.get_child_watcher()`: a `ThreadedChildWatcher` is made on first use.
    pub fn get_child_watcher(v: &Value) -> R {
        let d = of(v)?;
        let has_none = d.watcher.get_ref(|w| w.is_none() || w.is_unbound());
        if has_none {
            let made = crate::call::call(&watchers::class("ThreadedChildWatcher")?, &mut [])?;
            d.watcher.set(made);
        }
        Ok(d.watcher.get())
    }

    /// `policy.set_child_watcher(watcher)`
    pub fn set_child_watcher(v: &Value, watcher: &Value) -> R {
        let d = of(v)?;
        let base = watchers::class("AbstractChildWatcher")?;
        if !watcher.is_none() && !is_instance(watcher, &base)? {
            return Err(assertion(None));
        }
        let before = d.watcher.get();
        if !before.is_none() && !before.is_unbound() {
            super::super::method(&before, "close", &mut [])?;
        }
        d.watcher.set(watcher.clone());
        Ok(Value::None)
    }
}

/// The methods of `AbstractEventLoopPolicy`: none does anything.
pub mod abstract_event_loop_policy {
    use super::{PyErr, classes};
    use crate::object::{R, Value};

    fn missing() -> R {
        Err(PyErr::new(classes::not_implemented_error(), vec![]))
    }

    /// `policy.get_event_loop()`
    pub fn get_event_loop(_v: &Value) -> R {
        missing()
    }
    /// `policy.set_event_loop(loop)`
    pub fn set_event_loop(_v: &Value, _event_loop: &Value) -> R {
        missing()
    }
    /// `policy.new_event_loop()`
    pub fn new_event_loop(_v: &Value) -> R {
        missing()
    }
    /// `policy.get_child_watcher()`
    pub fn get_child_watcher(_v: &Value) -> R {
        missing()
    }
    /// `policy.set_child_watcher(watcher)`
    pub fn set_child_watcher(_v: &Value, _watcher: &Value) -> R {
        missing()
    }
}
