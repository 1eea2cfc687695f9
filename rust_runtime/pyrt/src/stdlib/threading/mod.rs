//! `threading` (`Lib/threading.py`, `Modules/_threadmodule.c`) on green threads: `crate::green`.
pub mod _except_hook_args;
pub mod _local;
pub mod barrier;
pub mod bounded_semaphore;
pub mod condition;
pub mod event;
pub mod hook;

pub mod lock;
pub mod r_lock;
pub mod semaphore;
pub mod thread;
pub mod timer;

pub use hook::{__excepthook__, excepthook};

use crate::error::{classes, value_error};
use crate::green::{self, Thread, scheduler};
use crate::object::{Global, R, Value, float, int_usize, list, str};
use std::rc::Rc;

/// `threading.Lock()`
pub fn lock() -> R {
    Ok(lock::make())
}
/// `threading.RLock()`
pub fn r_lock() -> R {
    Ok(r_lock::make())
}

/// `module.qualname` of an object's class, as reprs here show it.
fn class_shown(v: &Value) -> String {
    let class = crate::types::type_of(v);
    let module = match class.attrs.get_text("__module__") {
        Some(Value::Str(s)) => s.as_str().to_owned(),
        _ => "threading".to_owned(),
    };
    format!("{module}.{}", class.qualname())
}

/// The `threading.Thread` of a thread, made for the main thread when somebody asks.
pub fn object_of(thread: &Rc<Thread>) -> Value {
    let known = thread.object.borrow().clone();
    if !known.is_unbound() {
        return known;
    }
    let made = thread::main_object(thread);
    *thread.object.borrow_mut() = made.clone();
    made
}

/// The name of a thread, for messages.
pub fn name_of(thread: &Rc<Thread>) -> String {
    thread::name_of(&object_of(thread))
}

/// `threading.current_thread()`
pub fn current_thread() -> R {
    Ok(object_of(&green::current()))
}
/// `threading.currentThread()`
pub fn current_thread_old() -> R {
    deprecated("currentThread() is deprecated, use current_thread() instead")?;
    current_thread()
}
/// Tells whoever calls that there is a better name.
fn deprecated(text: &str) -> R<()> {
    let category = Value::Class(classes::deprecation_warning());
    crate::stdlib::warnings::warn(&str(text), &category, &Value::Int(1), &Value::None).map(drop)
}
/// `threading.main_thread()`
pub fn main_thread() -> R {
    Ok(object_of(&scheduler::main()))
}

/// All threads that are alive, the main one first.
fn alive() -> Vec<Value> {
    let mut all = vec![object_of(&scheduler::main())];
    all.extend(scheduler::alive().iter().map(object_of));
    all
}

/// `threading.active_count()`
pub fn active_count() -> R {
    Ok(int_usize(alive().len()))
}
/// `threading.activeCount()`
pub fn active_count_old() -> R {
    deprecated("activeCount() is deprecated, use active_count() instead")?;
    active_count()
}
/// `threading.enumerate()`
pub fn enumerate() -> R {
    Ok(list(alive()))
}
/// `threading.get_ident()`
pub fn get_ident() -> R {
    Ok(Value::Int(green::current().ident))
}
/// `threading.get_native_id()`
pub fn get_native_id() -> R {
    Ok(Value::Int(thread::native_number(&green::current())))
}

static STACK_SIZE: Global<i64> = Global::new(0);

/// `threading.stack_size([size])`
pub fn stack_size(size: &Value) -> R {
    let size = crate::ops::ssize(size)?;
    if size < 0 {
        return Err(value_error("size must be 0 or a positive value"));
    }
    if size != 0 && size < 32_768 {
        return Err(value_error(format!("size not valid: {size} bytes")));
    }
    Ok(Value::Int(std::mem::replace(STACK_SIZE.get(), size)))
}
/// `threading.TIMEOUT_MAX`
pub fn timeout_max() -> R {
    Ok(float(9_223_372_036.0))
}

/// What is done at the end before the threads are waited for (`threading._register_atexit`), the last first.
static AT_END: Global<Vec<fn()>> = Global::new(Vec::new());

/// Has `f` called when the main thread has ended.
pub fn at_end(f: fn()) {
    if !AT_END.get().contains(&f) {
        AT_END.get().push(f);
    }
}

/// The main thread has ended: the others that are no daemons are waited for (`threading._shutdown`).
pub fn end() {
    while let Some(f) = AT_END.get().pop() {
        f();
    }
    while let Some(thread) = scheduler::alive().iter().find(|t| !t.daemon.get()) {
        let object = object_of(thread);
        if let Err(e) = green::block(thread::join(object.clone(), Value::None)) {
            crate::traceback::unraisable(&e, &object);
            return;
        }
    }
}
