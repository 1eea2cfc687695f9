//! The tables of `asyncio.locks`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.locks`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.locks",
    functions: &[],
    types: &[("Barrier", crate::generated::asyncio::barrier), ("BoundedSemaphore", crate::generated::asyncio::bounded_semaphore), ("Condition", crate::generated::asyncio::condition), ("Event", crate::generated::asyncio::event), ("Lock", crate::generated::asyncio::lock), ("Semaphore", crate::generated::asyncio::semaphore)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore"];
