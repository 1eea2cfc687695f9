//! Green threads: Python threads as futures on the one real thread, run by a scheduler (docs/design.md, "Threads are green").
//!
//! A function that can wait is written once, as a Rust `async fn`. Green code awaits it; everybody else comes through [`block`],
//! which runs the other threads until it is done ([`nested`] on a green thread, as far as those that lie below it allow).
pub mod call;
mod files;
pub mod hooks;
pub mod loops;
mod nested;
pub mod scheduler;
pub mod sockets;
pub mod wait;

pub use call::{
    Step, call, call_found, call_found_kw, call_kw, call_method, call_method_kw, super_method,
};
pub use files::{os_read, os_write};
pub use loops::{next, next_or, with_enter, with_exit};
pub use scheduler::{Thread, current, spawn};
pub use wait::{WaitList, sleep, yield_now};

pub use crate::stdlib::asyncio::threads::run;

use crate::error::{runtime_error, type_error};
use crate::object::{BoxFut, Global, NativeDef, R, Value};
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// The function of the table whose next call, if it can wait, is to hand out its future instead of waiting.
static WANTED: Global<*const NativeDef> = Global::new(std::ptr::null());
/// What it handed out.
static HANDED: Global<Option<BoxFut>> = Global::new(None);
/// Whether a green thread runs code that cannot be put aside.
static FIXED: Global<bool> = Global::new(false);

/// Whether the code that runs can wait.
pub fn can_wait() -> bool {
    !*FIXED.get()
}

/// Says whether the code that runs can wait; gives what was said before.
fn set_fixed(fixed: bool) -> bool {
    std::mem::replace(FIXED.get(), fixed)
}

/// How a function of the table that can wait is entered: by [`call::native`] it is asked for its future, by all others to wait.
pub fn enter(def: &'static NativeDef, f: impl Future<Output = R> + 'static) -> R {
    if std::ptr::eq(*WANTED.get(), def) {
        *WANTED.get() = std::ptr::null();
        *HANDED.get() = Some(Box::pin(f));
        return Ok(Value::Unbound);
    }
    block(f)
}

/// The bound arguments of a function of the table, taken.
pub fn taken<const N: usize>(args: &mut [Value]) -> [Value; N] {
    std::array::from_fn(|i| args.get_mut(i).map(std::mem::take).unwrap_or_default())
}

/// Waits until the future is done: the main thread lets the other threads run meanwhile.
///
/// # Errors
/// What the future gives; KeyboardInterrupt; RuntimeError where a green thread would have to wait in a callback of the runtime.
pub fn block(f: impl Future<Output = R>) -> R {
    block_on(pin!(f))
}

fn block_on(mut f: Pin<&mut dyn Future<Output = R>>) -> R {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        let before = std::mem::replace(FIXED.get(), !scheduler::on_main());
        let polled = f.as_mut().poll(&mut context);
        *FIXED.get() = before;
        if let Poll::Ready(r) = polled {
            return r;
        }
        wait_here()?;
    }
}

/// Code that cannot be put aside waits: the others run.
///
/// # Errors
/// KeyboardInterrupt; RuntimeError in other threads than the main one, where one that lies below would have to go on first.
pub fn wait_here() -> R<()> {
    if scheduler::on_main() {
        return scheduler::run_others();
    }
    if nested::run_above() {
        return Ok(());
    }
    Err(runtime_error(
        "a thread cannot wait here: the call came through the runtime (a sort key, a special method, …)",
    ))
}

/// How many rounds of loops a thread runs before the others have their turn (CPython: 5 ms).
const SLICE: u32 = 50_000;
static ROUNDS: Global<u32> = Global::new(SLICE);

/// A thread's turn begins.
fn begin_slice() {
    *ROUNDS.get() = SLICE;
}

/// At the end of a loop's round: whether the thread's turn is over.
#[inline]
pub fn tick() -> bool {
    let left = ROUNDS.get();
    *left -= 1;
    *left == 0 && slice_is_over()
}

#[cold]
fn slice_is_over() -> bool {
    begin_slice();
    true
}

/// The turn of code that cannot be suspended is over: on the main thread the others run, elsewhere it goes on.
///
/// # Errors
/// KeyboardInterrupt.
#[cold]
pub fn pause() -> R<()> {
    if scheduler::on_main() && scheduler::any() {
        block(async {
            yield_now().await;
            Ok(Value::None)
        })?;
    }
    Ok(())
}

/// At the end of a loop's round in code that cannot be suspended, in programs with threads.
#[macro_export]
macro_rules! pausing_tick {
    ($label:lifetime, $site:expr) => {
        if $crate::signals::pending() {
            $crate::tr!($label, $site, $crate::signals::handle())
        }
        if $crate::green::tick() {
            $crate::tr!($label, $site, $crate::green::pause())
        }
    };
}

/// The same in green code: signals are the main thread's.
#[macro_export]
macro_rules! green_tick {
    ($label:lifetime, $site:expr) => {
        if $crate::green::tick() {
            $crate::green::yield_now().await
        }
    };
}

/// `timeout=None` and other seconds, as a time on the scheduler's clock.
///
/// # Errors
/// TypeError for what is no number.
pub fn deadline(timeout: &Value) -> R<Option<f64>> {
    if timeout.is_none() || timeout.is_unbound() {
        return Ok(None);
    }
    seconds(timeout).map(|s| Some(scheduler::now() + s))
}

/// A number of seconds.
///
/// # Errors
/// TypeError for what is no number.
#[allow(
    clippy::cast_precision_loss,
    reason = "seconds that large are as good as for ever"
)]
pub fn seconds(v: &Value) -> R<f64> {
    match crate::types::base_value(v) {
        Value::Float(f) => Ok(f.f()),
        Value::Int(i) => Ok(*i as f64),
        Value::Bool(b) => Ok(f64::from(u8::from(b.is()))),
        _ => Err(type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            crate::ops::type_name(v)
        ))),
    }
}
