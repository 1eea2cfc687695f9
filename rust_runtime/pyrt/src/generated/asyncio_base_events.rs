//! The tables of `asyncio.base_events`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.base_events`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.base_events",
    functions: &[],
    types: &[("BaseEventLoop", crate::generated::asyncio::base_event_loop)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["BaseEventLoop"];
