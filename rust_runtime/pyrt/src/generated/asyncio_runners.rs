//! The tables of `asyncio.runners`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.runners`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.runners",
    functions: &[("run", &crate::generated::asyncio::RUN)],
    types: &[("Runner", crate::generated::asyncio::runner)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["run", "Runner"];
