//! The tables of `asyncio.timeouts`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.timeouts`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.timeouts",
    functions: &[("timeout", &crate::generated::asyncio::TIMEOUT), ("timeout_at", &crate::generated::asyncio::TIMEOUT_AT)],
    types: &[("Timeout", crate::generated::asyncio::timeout)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["timeout", "timeout_at", "Timeout"];
