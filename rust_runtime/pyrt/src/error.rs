//! Raised exceptions: the one-word error, its traceback, the exceptions being handled, and constructors for each builtin class.
use crate::object::{Cell, Class, Code, Global, Head, Inst, NativeData, R, Ref, Value, str, tuple};
use std::cell::UnsafeCell;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering};

pub use crate::except::{ExceptStar, assertion, matches};
pub use crate::generated::exceptions as classes;

/// A raised exception, in one word; always an instance of an exception class.
#[derive(Clone)]
pub struct PyErr(pub Ref<Inst>);

/// What every exception carries.
#[derive(Default)]
pub struct ExcData {
    /// `args`, a tuple.
    pub args: Cell,
    /// `__cause__`, or Unbound.
    pub cause: Cell,
    /// `__context__`, or Unbound.
    pub context: Cell,
    /// `__suppress_context__`.
    pub suppress: std::cell::Cell<bool>,
    /// The frames that the exception went through, innermost first.
    trace: UnsafeCell<Vec<(&'static Code, u32)>>,
    /// The traceback object of the first `shown` of them, or Unbound; made when the program asks for it.
    traceback: Cell,
    shown: std::cell::Cell<usize>,
    /// What the class adds to `args` (`errno`, `value`, `name`, …), where it was set; else it is derived from the arguments.
    fields: UnsafeCell<Vec<(&'static str, Value)>>,
}
impl NativeData for ExcData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for c in [&self.args, &self.cause, &self.context, &self.traceback] {
            c.get_ref(|v| v.traverse(visit));
        }
        // SAFETY: a shared look while no Python code runs.
        unsafe { &*self.fields.get() }
            .iter()
            .for_each(|(_, v)| v.traverse(visit));
    }
    fn clear(&self) {
        self.cause.set(Value::Unbound);
        self.context.set(Value::Unbound);
        self.traceback.set(Value::Unbound);
        self.shown.set(0);
        // SAFETY: a swap; what was there is dropped after it.
        let old = std::mem::take(unsafe { &mut *self.fields.get() });
        drop(old);
    }
}
impl ExcData {
    /// A field that was set.
    pub fn field(&self, name: &str) -> Option<Value> {
        // SAFETY: cloning runs no Python code.
        unsafe { &*self.fields.get() }
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, v)| v.clone())
    }
    /// Sets a field.
    pub fn set_field(&self, name: &'static str, v: Value) {
        // SAFETY: a leaf operation; the old value is dropped after it.
        let fields = unsafe { &mut *self.fields.get() };
        let old = match fields.iter_mut().find(|(n, _)| *n == name) {
            Some((_, slot)) => std::mem::replace(slot, v),
            None => {
                fields.push((name, v));
                Value::Unbound
            }
        };
        drop(old);
    }
    /// The arguments.
    pub fn args(&self) -> Vec<Value> {
        match self.args.get() {
            Value::Tuple(t) => t.items().to_vec(),
            _ => Vec::new(),
        }
    }
    /// The frames, innermost first.
    pub fn trace(&self) -> Vec<(&'static Code, u32)> {
        // SAFETY: a copy of plain data; one thread.
        unsafe { (*self.trace.get()).clone() }
    }
    /// Replaces the frames.
    pub fn set_trace(&self, frames: Vec<(&'static Code, u32)>) {
        self.shown.set(0);
        // SAFETY: plain data; one thread.
        unsafe { *self.trace.get() = frames }
        self.traceback.set(Value::Unbound);
    }
    /// `__traceback__`: the same object as long as no frame is added, and then part of the new one.
    pub fn traceback(&self) -> Value {
        // SAFETY: plain data is copied; one thread.
        let new = unsafe { (&(*self.trace.get()))[self.shown.get()..].to_vec() };
        if !new.is_empty() {
            let mut object = self.traceback.get();
            for (code, site) in &new {
                object = crate::builtins::traceback::around(object, code, *site);
            }
            self.shown.set(self.shown.get() + new.len());
            self.traceback.set(object);
        }
        match self.traceback.get() {
            Value::Unbound => Value::None,
            object => object,
        }
    }
    /// Replaces the frames by those of a traceback object or None (`with_traceback`); false where it is neither.
    pub fn set_traceback(&self, object: &Value) -> bool {
        let Some(frames) = crate::builtins::traceback::frames(object) else {
            return false;
        };
        let count = frames.len();
        self.set_trace(frames);
        if count > 0 {
            self.shown.set(count);
            self.traceback.set(object.clone());
        }
        true
    }
}

/// The data of an exception instance.
pub fn data(exc: &Inst) -> &ExcData {
    static EMPTY: Global<Option<ExcData>> = Global::new(None);
    exc.native::<ExcData>()
        .unwrap_or_else(|| EMPTY.get().get_or_insert_with(ExcData::default))
}

/// The site of a bare `raise` and of the end of `finally`: the frame is in the traceback already.
pub const AGAIN: u32 = u32::MAX;
/// The site of the `def` itself: an exception thrown into a body that has not started.
pub const START: u32 = u32::MAX - 1;

impl PyErr {
    /// A new exception of a builtin class, without running Python code; `__context__` is what is being handled.
    #[cold]
    #[inline(never)]
    pub fn new(class: Ref<Class>, args: Vec<Value>) -> PyErr {
        let err = PyErr(instance(class, args));
        set_context(&err);
        err
    }

    /// A new exception with one message.
    #[cold]
    #[inline(never)]
    pub fn msg(class: Ref<Class>, text: impl Into<String>) -> PyErr {
        PyErr::new(class, vec![crate::object::string(text.into())])
    }

    /// Whether the exception is of the class or a subclass.
    #[inline]
    pub fn is(&self, class: &Ref<Class>) -> bool {
        self.0.class_ref().is_subclass(class)
    }

    /// The exception as a value.
    #[inline]
    pub fn value(&self) -> Value {
        Value::Inst(self.0.clone())
    }

    /// Its data.
    pub fn data(&self) -> &ExcData {
        data(&self.0)
    }

    /// Notes that the exception leaves this frame at this site.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn at(self, code: &'static Code, site: u32) -> PyErr {
        if site != AGAIN && (site != START || !code.module.file.is_empty()) {
            // SAFETY: plain data; one thread.
            unsafe { (*self.data().trace.get()).push((code, site)) };
        }
        self
    }
}

/// A new exception instance; attributes that a class derives from its arguments (`errno`, `value`, …) are read from `args`.
pub fn instance(class: Ref<Class>, args: Vec<Value>) -> Ref<Inst> {
    Inst::new(
        class,
        Some(Box::new(ExcData {
            args: Cell::field(tuple(args)),
            ..ExcData::default()
        })),
    )
}

/// `raise x`: an exception class is called, an instance is taken, anything else is a TypeError.
#[cold]
#[inline(never)]
pub fn raise(v: &Value) -> PyErr {
    match make(v, "exceptions must derive from BaseException") {
        Ok(e) => {
            set_context(&e);
            e
        }
        Err(e) => e,
    }
}

/// `raise x from cause`.
#[cold]
#[inline(never)]
pub fn raise_from(v: &Value, cause: &Value) -> PyErr {
    let e = match make(v, "exceptions must derive from BaseException") {
        Ok(e) => e,
        Err(e) => return e,
    };
    let cause = match cause {
        Value::None => Value::None,
        c => match make(c, "exception causes must derive from BaseException") {
            Ok(c) => c.value(),
            Err(e) => return e,
        },
    };
    e.data().cause.set(cause);
    e.data().suppress.set(true);
    set_context(&e);
    e
}

/// A new exception of a builtin class whose constructor parts its arguments into fields (`OSError`, the Unicode errors).
#[cold]
#[inline(never)]
pub fn called(class: &Ref<Class>, mut args: Vec<Value>) -> PyErr {
    match crate::call::call(&Value::Class(class.clone()), &mut args) {
        Ok(made) => raise(&made),
        Err(e) => e,
    }
}

/// A bare `raise`: the handled exception, whose traceback gets no line more, or an error of its own.
#[cold]
#[inline(never)]
pub fn reraise(site: u32) -> (PyErr, u32) {
    match handled() {
        Some(e) => (e, AGAIN),
        None => (runtime_error("No active exception to reraise"), site),
    }
}

fn make(v: &Value, otherwise: &str) -> R<PyErr> {
    match v {
        Value::Class(c) if c.is_subclass(&classes::base_exception()) => {
            let made = crate::call::call(v, &mut [])?;
            match &made {
                Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
                    Ok(PyErr(i.clone()))
                }
                other => Err(type_error(format!(
                    "calling {} should have returned an instance of BaseException, not {}",
                    crate::ops::repr_or(v),
                    crate::ops::repr_or(&Value::Class(crate::types::type_of(other)))
                ))),
            }
        }
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            Ok(PyErr(i.clone()))
        }
        _ => Err(type_error(otherwise)),
    }
}

/// `__context__` becomes what is being handled; a cycle is cut as in CPython (`Python/errors.c: _PyErr_SetObject`).
fn set_context(e: &PyErr) {
    let Some(h) = handled() else { return };
    if h.0.is(&e.0) {
        return;
    }
    let (mut at, mut slow, mut follow) = (h.clone(), h.clone(), false);
    while let Value::Inst(next) = at.data().context.get() {
        if next.is(&e.0) {
            at.data().context.set(Value::Unbound);
            break;
        }
        at = PyErr(next);
        if at.0.is(&slow.0) {
            break; // a cycle that the program made; all of it has been looked at (Floyd's algorithm)
        }
        if follow && let Value::Inst(next) = slow.data().context.get() {
            slow = PyErr(next);
        }
        follow = !follow;
    }
    e.data().context.set(h.value());
}

/// What is thrown into a suspended body gets as its context what that body handles (`Python/errors.c: _PyErr_ChainStackItem`).
#[cold]
pub fn thrown(e: PyErr) -> PyErr {
    if HANDLED.get().last().is_some_and(Option::is_some) {
        set_context(&e);
    }
    e
}

/// The handled exceptions (`sys.exc_info`): one slot for each running generator, coroutine or task; the innermost that is set counts.
static HANDLED: Global<Vec<Option<PyErr>>> = Global::new(Vec::new());

/// The exception being handled.
pub fn handled() -> Option<PyErr> {
    HANDLED.get().iter().rev().find_map(Clone::clone)
}

/// Enters an `except` or `finally`: what to give `leave`.
#[inline(never)]
pub fn enter(e: &PyErr) -> Option<PyErr> {
    let h = HANDLED.get();
    match h.last_mut() {
        Some(top) => top.replace(e.clone()),
        None => {
            h.push(Some(e.clone()));
            None
        }
    }
}

/// Leaves it.
#[inline(never)]
pub fn leave(saved: Option<PyErr>) {
    let old = HANDLED
        .get()
        .last_mut()
        .map(|top| std::mem::replace(top, saved));
    drop(old);
}

/// A generator, coroutine or task starts to run, with its own part of `exc_info`.
#[inline]
pub fn push_state(own: Option<PyErr>) {
    let h = HANDLED.get();
    if h.is_empty() {
        h.push(None);
    }
    h.push(own);
}

/// It is suspended or done.
#[inline]
pub fn pop_state() -> Option<PyErr> {
    HANDLED.get().pop().flatten()
}

/// How control leaves the body of a `try`.
pub enum Flow<T = Value> {
    /// By an exception.
    Err(PyErr),
    /// By `return`.
    Return(T),
    /// By `break`.
    Break,
    /// By `continue`.
    Continue,
    /// By its end.
    Next,
}

/// The value of a fallible operation; an error leaves the labelled block with its site.
///
/// A block of its own around the operation: what it was given dies when it is done, as the operands on CPython's stack do.
#[macro_export]
macro_rules! tr {
    ($label:lifetime, $site:expr, $e:expr $(,)?) => {{
        match $e {
            Ok(v) => v,
            Err(e) => break $label(e, $site),
        }
    }};
}

/// As `tr!`, for a fused method call: a missing attribute is reported at the name, a failing call at the call.
#[macro_export]
macro_rules! tr_method {
    ($label:lifetime, $lookup:expr, $site:expr, $e:expr $(,)?) => {{
        match $e {
            Ok(v) => v,
            Err(e) => break $label(e, $crate::error::method_site($lookup, $site)),
        }
    }};
}

/// Whether the method call that just failed did not find its attribute.
pub(crate) static LOOKUP_FAILED: Global<bool> = Global::new(false);

/// Which of the two sites of a fused method call failed.
#[cold]
pub fn method_site(lookup: u32, call: u32) -> u32 {
    if std::mem::take(LOOKUP_FAILED.get()) {
        lookup
    } else {
        call
    }
}

macro_rules! constructors {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[cold]
        pub fn $name(text: impl Into<String>) -> PyErr {
            PyErr::msg(classes::$name(), text)
        }
    )* };
}
constructors! {
    /// A TypeError.
    type_error
    /// A ValueError.
    value_error
    /// An IndexError.
    index_error
    /// A RuntimeError.
    runtime_error
    /// A NameError.
    name_error
    /// An UnboundLocalError.
    unbound_local_error
    /// An OverflowError.
    overflow_error
    /// A ZeroDivisionError.
    zero_division_error
    /// An AttributeError without name and object; see `attribute_error_of`.
    attribute_error
    /// An ImportError.
    import_error
    /// A NotImplementedError.
    not_implemented_error
    /// A RecursionError.
    recursion_error
    /// A LookupError.
    lookup_error
    /// A MemoryError.
    memory_error
    /// An EOFError.
    eof_error
    /// An AssertionError.
    assertion_error
    /// An OSError with one argument; see `crate::stdlib::os` for errno.
    os_error
}

/// KeyError(key).
#[cold]
pub fn key_error(key: &Value) -> PyErr {
    PyErr::new(classes::key_error(), vec![key.clone()])
}

/// StopIteration(value), without argument for None.
#[cold]
pub fn stop_iteration(value: Value) -> PyErr {
    PyErr::new(
        classes::stop_iteration(),
        if value.is_none() { vec![] } else { vec![value] },
    )
}

/// StopAsyncIteration()
#[cold]
pub fn stop_async_iteration() -> PyErr {
    PyErr::new(classes::stop_async_iteration(), vec![])
}

/// AttributeError with `name` and `obj`, as attribute access raises it.
#[cold]
pub fn attribute_error_of(message: String, obj: &Value, name: &str) -> PyErr {
    let e = PyErr::msg(classes::attribute_error(), message);
    e.data().set_field("name", str(name));
    e.data().set_field("obj", obj.clone());
    e
}

/// UnboundLocalError of a local variable.
#[cold]
pub fn unbound_local(name: &str) -> PyErr {
    unbound_local_error(format!(
        "cannot access local variable '{name}' where it is not associated with a value"
    ))
}

/// NameError of a cell variable.
#[cold]
pub fn unbound_free(name: &str) -> PyErr {
    name_error(format!(
        "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
    ))
}

/// NameError of a global.
#[cold]
pub fn undefined(name: &str) -> PyErr {
    let e = name_error(format!("name '{name}' is not defined"));
    e.data().set_field("name", str(name));
    e
}

/// Calls that are running now.
static DEPTH: Global<u32> = Global::new(0);
/// How deep calls may go.
pub static LIMIT: Limit = Limit {
    checked: AtomicU32::new(1000),
    set: AtomicU32::new(1000),
};

/// The recursion limit, twice: what SIGINT lowers, and what it is.
pub struct Limit {
    /// What calls compare with.
    pub checked: AtomicU32,
    set: AtomicU32,
}
impl Limit {
    /// `sys.getrecursionlimit()`
    pub fn get(&self) -> u32 {
        self.set.load(Ordering::Relaxed)
    }
    /// `sys.setrecursionlimit(limit)`
    pub fn set(&self, limit: u32) {
        self.set.store(limit, Ordering::Relaxed);
        self.restore();
    }
    /// Takes back what a signal did.
    pub fn restore(&self) {
        self.checked.store(self.get(), Ordering::Relaxed);
    }
}

/// Another thread runs: exchanges what each has for itself, the exceptions being handled and how deep its calls are.
pub fn swap_thread(handled: &mut Vec<Option<PyErr>>, depth: &mut u32) {
    std::mem::swap(HANDLED.get(), handled);
    std::mem::swap(DEPTH.get(), depth);
}

/// A running call; dropping it ends the count.
pub struct Depth(());
impl Drop for Depth {
    #[inline]
    fn drop(&mut self) {
        *DEPTH.get() -= 1;
    }
}

/// How many calls run now, as far as they are counted.
pub fn current_depth() -> u32 {
    *DEPTH.get()
}

/// Counts a call; RecursionError beyond the limit.
///
/// # Errors
/// RecursionError, and what a signal raises.
pub fn depth() -> R<Depth> {
    depth_in("")
}

/// Counts a recursion through the runtime (`while getting the repr of an object`, `in comparison`).
///
/// # Errors
/// RecursionError, and what a signal raises.
pub fn depth_in(doing: &str) -> R<Depth> {
    let d = DEPTH.get();
    *d += 1;
    if *d > LIMIT.checked.load(Ordering::Relaxed) {
        deep(doing)
    } else {
        Ok(Depth(()))
    }
}

/// Beyond the limit, or a signal waits.
#[cold]
#[inline(never)]
fn deep(doing: &str) -> R<Depth> {
    let counted = Depth(());
    crate::signals::handle()?;
    if *DEPTH.get() > LIMIT.get() {
        drop(counted);
        return Err(recursion_error(format!(
            "maximum recursion depth exceeded{doing}"
        )));
    }
    Ok(counted)
}

/// At the end of a loop's round: raises what a signal that came since raises.
#[macro_export]
macro_rules! tick {
    ($label:lifetime, $site:expr) => {
        if $crate::signals::pending() {
            $crate::tr!($label, $site, $crate::signals::handle())
        }
    };
}
