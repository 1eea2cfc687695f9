//! A program in a browser: how the loader starts it as a process, or loads it as a module and calls its functions.
mod iterators;
mod tasks;
mod wire;

use crate::error::{PyErr, attribute_error};
use crate::object::{Global, R, Value, intern};
use crate::program::Program;
pub use iterators::{close, forget, keep, resume};
pub use tasks::{cancel, drive, spawn};
pub use wire::{any_value, no_value};

/// Connects the module to its loader; a panic says where it was.
pub fn start() {
    host::browser::page::install();
    #[cfg(not(feature = "small"))]
    std::panic::set_hook(Box::new(|panic| {
        drop(host::flush_stdout());
        drop(host::write_stderr(format!("{panic}\n").as_bytes()));
    }));
}

/// What a call gave, until the loader has read it: its length in four bytes, then the answer.
static ANSWER: Global<Vec<u8>> = Global::new(Vec::new());
/// Where the loader writes a request.
static REQUEST: Global<Vec<u8>> = Global::new(Vec::new());
/// The namespace of the program's entry.
static ENTRY: Global<Option<Value>> = Global::new(None);

/// The first byte of an answer.
#[derive(Clone, Copy)]
enum Kind {
    Value = 0,
    Raised = 1,
    /// A coroutine that is a task now; the value comes later.
    Later = 2,
    /// A generator, which is kept under the call's number.
    Iterates = 3,
    /// The end of a generator, with the value that it returned.
    Ended = 4,
}

/// A place for a request of so many bytes.
pub fn request(length: usize) -> *mut u8 {
    let buffer = REQUEST.get();
    buffer.clear();
    buffer.resize(length, 0);
    buffer.as_mut_ptr()
}

fn answer(bytes: Vec<u8>) -> *const u8 {
    drop(host::flush_stdout());
    drop(host::flush_stderr());
    let kept = ANSWER.get();
    kept.clear();
    kept.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
    kept.extend_from_slice(&bytes);
    kept.as_ptr()
}

/// An outcome as the loader reads it. What cannot be handed over is an exception itself.
fn outcome(result: R) -> Vec<u8> {
    let error = match result {
        Ok(value) => {
            let mut out = vec![Kind::Value as u8];
            match wire::encode(&value, &mut out, 0) {
                Ok(()) => return out,
                Err(e) => e,
            }
        }
        Err(e) => e,
    };
    let mut out = vec![Kind::Raised as u8];
    let message = crate::ops::to_str(&error.value()).unwrap_or_default();
    for text in [
        &error.0.class().name(),
        &message,
        &crate::traceback::text(&error),
    ] {
        wire::text(text, &mut out);
    }
    out
}

/// Runs the program's body as that of an imported module.
pub fn load(program: &'static Program, name: &'static str) -> *const u8 {
    start();
    crate::program::link(program);
    *crate::modules::ENTRY_NAME.get() = name;
    let loaded = crate::modules::import_module(program.modules[0]);
    answer(match loaded {
        Ok(module) => {
            *ENTRY.get() = Some(module);
            outcome(Ok(Value::None))
        }
        Err(e) => outcome(Err(e)),
    })
}

/// A name of the entry module.
fn global(name: &str) -> R {
    match ENTRY.get() {
        Some(module) => crate::ops::getattr_name(module, &intern(name)),
        None => Err(attribute_error(format!("module has no attribute '{name}'"))),
    }
}

/// Calls a function with the arguments of the request. With `later`, a coroutine becomes a task under this number; with `keeps`, a
/// generator is kept under it; `reads` reads the arguments.
pub fn call(
    ticket: u32,
    later: Option<fn(u32, Value) -> R<()>>,
    keeps: Option<fn(u32, &Value) -> bool>,
    reads: wire::Reads,
) -> *const u8 {
    let request = std::mem::take(REQUEST.get());
    let result = wire::Reader::new(&request).call(reads);
    if later.is_some() {
        host::browser::wake(); // the call may have made something ready
    }
    answer(match (result, later) {
        (Ok(value @ Value::Gen(_)), Some(later)) if tasks::is_coroutine(&value) => {
            match later(ticket, value) {
                Ok(()) => vec![Kind::Later as u8],
                Err(e) => outcome(Err(e)),
            }
        }
        (Ok(value), _) if keeps.is_some_and(|keep| keep(ticket, &value)) => {
            vec![Kind::Iterates as u8]
        }
        (result, _) => outcome(result),
    })
}

/// The exception for a value that JavaScript has no counterpart for.
fn foreign(v: &Value) -> PyErr {
    crate::error::type_error(format!(
        "a value of type '{}' cannot be given to JavaScript",
        crate::ops::type_name(v)
    ))
}
