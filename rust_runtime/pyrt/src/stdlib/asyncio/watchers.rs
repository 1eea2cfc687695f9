//! Watchers of child processes: their classes are compiled from the interpreter's `asyncio/unix_events.py` (`portalis/cst/watchers.py`); here is
//! where loops meet them.
use super::policy;
use crate::object::{R, Value};
use crate::stdlib::support;
use crate::types::type_of;

/// One of the classes.
///
/// # Errors
/// NotImplementedError in programs that name nothing of them.
pub fn class(name: &str) -> R {
    support::get(&crate::modules::brought("_asyncio_watchers")?, name)
}

macro_rules! classes {
    ($($name:ident $python:literal;)*) => { $(
        #[doc = concat!("`asyncio.", $python, "`")]
        pub fn $name() -> R {
            class($python)
        }
    )* };
}
classes! {
    abstract_child_watcher "AbstractChildWatcher";
    safe_child_watcher "SafeChildWatcher";
    fast_child_watcher "FastChildWatcher";
    pidfd_child_watcher "PidfdChildWatcher";
    multi_loop_child_watcher "MultiLoopChildWatcher";
    threaded_child_watcher "ThreadedChildWatcher";
}

/// `asyncio.get_child_watcher()`
pub fn get_child_watcher() -> R {
    super::method(&policy::current(), "get_child_watcher", &mut [])
}

/// `asyncio.set_child_watcher(watcher)`
pub fn set_child_watcher(watcher: &Value) -> R {
    super::method(
        &policy::current(),
        "set_child_watcher",
        &mut [watcher.clone()],
    )
}

/// The watcher that is told of a child; None where that is a `ThreadedChildWatcher` as the default policy makes it, whose work the loop does itself.
///
/// # Errors
/// What the program's own policy raises.
pub fn of_children() -> R<Option<Value>> {
    let policy = policy::current();
    let own = type_of(&policy).lookup(&crate::object::intern("get_child_watcher"));
    let is_default = matches!(&own, Some(Value::Native(n)) if n.def.qualname == "_UnixDefaultEventLoopPolicy.get_child_watcher");
    let found = if is_default {
        policy::watcher_of(&policy)?
    } else {
        get_child_watcher()?
    };
    if is_default && (found.is_none() || found.is_unbound()) {
        return Ok(None);
    }
    let threaded = class("ThreadedChildWatcher");
    let is_threaded = matches!(&threaded, Ok(Value::Class(c)) if type_of(&found).is(c));
    Ok(Some(found).filter(|_| !is_threaded))
}

/// The methods of `_UnixSelectorEventLoop`.
pub mod _unix_selector_event_loop {
    use crate::object::{R, Value};
    use crate::stdlib::support;

    /// `loop._child_watcher_callback(pid, returncode, transp)`: one pass later than at once, so that what is ready runs before.
    pub fn _child_watcher_callback(
        v: &Value,
        _pid: &Value,
        returncode: &Value,
        transp: &Value,
    ) -> R {
        let soon = support::get(v, "call_soon")?;
        let exited = support::get(transp, "_process_exited")?;
        support::method(
            v,
            "call_soon_threadsafe",
            &[soon, exited, returncode.clone()],
        )?;
        Ok(Value::None)
    }
}
