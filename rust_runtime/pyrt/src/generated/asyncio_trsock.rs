//! The tables of `asyncio.trsock`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.trsock`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.trsock",
    functions: &[],
    types: &[("TransportSocket", crate::generated::asyncio::transport_socket)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["TransportSocket"];
