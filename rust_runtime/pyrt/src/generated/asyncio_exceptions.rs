//! The tables of `asyncio.exceptions`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.exceptions`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.exceptions",
    functions: &[],
    types: &[("BrokenBarrierError", crate::generated::asyncio::broken_barrier_error), ("CancelledError", crate::generated::asyncio::cancelled_error), ("IncompleteReadError", crate::generated::asyncio::incomplete_read_error), ("InvalidStateError", crate::generated::asyncio::invalid_state_error), ("LimitOverrunError", crate::generated::asyncio::limit_overrun_error), ("SendfileNotAvailableError", crate::generated::asyncio::sendfile_not_available_error), ("TimeoutError", crate::generated::exceptions::timeout_error)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["BrokenBarrierError", "CancelledError", "IncompleteReadError", "InvalidStateError", "LimitOverrunError", "SendfileNotAvailableError", "TimeoutError"];
