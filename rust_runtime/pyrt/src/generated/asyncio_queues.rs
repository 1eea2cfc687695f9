//! The tables of `asyncio.queues`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.queues`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.queues",
    functions: &[],
    types: &[("LifoQueue", crate::generated::asyncio::lifo_queue), ("PriorityQueue", crate::generated::asyncio::priority_queue), ("Queue", crate::generated::asyncio::queue), ("QueueEmpty", crate::generated::asyncio::queue_empty), ("QueueFull", crate::generated::asyncio::queue_full)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull"];
