//! Where the rest of the runtime meets the threads: pointers that are set by the first use of threads, so that a program without
//! any links nothing of them.
use crate::object::{Global, Inst, R, Ref};
use wasi_async::event_loop::Park;

/// What programs with threads do at these places.
pub struct Hooks {
    /// `time.sleep` of code that cannot be suspended.
    pub sleep: fn(f64) -> R<()>,
    /// The event loop waits: as told, for these descriptors (to read, or to write), by the function that waits for its host; false
    /// where nothing can wake it.
    pub park: fn(Park, &[(i32, bool)], &dyn Fn(Park) -> bool) -> bool,
    /// Something came for the event loop from another thread.
    pub wake_loop: fn(&Ref<Inst>),
    /// A body waits: the other threads run, or an error where they cannot.
    pub wait: fn() -> R<()>,
    /// A call of the system is about to wait for a descriptor (for writing, or until a time): the main thread lets the others run.
    pub wait_fd: fn(i32, bool, Option<f64>) -> R<()>,
    /// The time on the clock that jumps, where that is the threads'.
    pub virtual_now: fn() -> Option<f64>,
    /// The name of the thread that runs.
    pub thread_name: fn() -> String,
    /// The program is over: the threads that are no daemons are waited for.
    pub end: fn(),
}

static HOOKS: Global<Option<&'static Hooks>> = Global::new(None);
/// Whether a green thread runs now: signals wait for the main thread.
static IN_THREAD: Global<bool> = Global::new(false);

/// Sets them.
pub fn install(hooks: &'static Hooks) {
    *HOOKS.get() = Some(hooks);
}

/// What was set, where there are threads.
#[inline]
pub fn get() -> Option<&'static Hooks> {
    *HOOKS.get()
}

/// A generator's body waits, in code that cannot be put aside.
///
/// # Errors
/// KeyboardInterrupt; RuntimeError in other threads than the main one.
pub fn wait() -> R<()> {
    match get() {
        Some(threads) => (threads.wait)(),
        None => Err(crate::error::runtime_error(
            "a body was suspended by a foreign future",
        )),
    }
}

/// Says whether a green thread runs now.
pub fn set_in_thread(is: bool) {
    *IN_THREAD.get() = is;
}

/// Whether a green thread runs now.
#[inline]
pub fn in_thread() -> bool {
    *IN_THREAD.get()
}
