//! The tables of `asyncio.futures`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.futures`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.futures",
    functions: &[("isfuture", &crate::generated::asyncio::ISFUTURE), ("wrap_future", &crate::generated::asyncio::WRAP_FUTURE)],
    types: &[("Future", crate::generated::asyncio::future), ("_CFuture", crate::generated::asyncio::future), ("_PyFuture", crate::generated::asyncio::future)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["isfuture", "wrap_future", "Future", "_CFuture", "_PyFuture"];
