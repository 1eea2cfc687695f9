//! The tables of `asyncio.coroutines`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.coroutines`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.coroutines",
    functions: &[("iscoroutine", &crate::generated::asyncio::ISCOROUTINE), ("iscoroutinefunction", &crate::generated::asyncio::ISCOROUTINEFUNCTION)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["iscoroutine", "iscoroutinefunction"];
