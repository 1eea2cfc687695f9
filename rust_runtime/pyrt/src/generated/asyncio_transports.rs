//! The tables of `asyncio.transports`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.transports`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.transports",
    functions: &[],
    types: &[("BaseTransport", crate::generated::asyncio::base_transport), ("DatagramTransport", crate::generated::asyncio::datagram_transport), ("ReadTransport", crate::generated::asyncio::read_transport), ("SubprocessTransport", crate::generated::asyncio::subprocess_transport), ("Transport", crate::generated::asyncio::transport), ("WriteTransport", crate::generated::asyncio::write_transport)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["BaseTransport", "DatagramTransport", "ReadTransport", "SubprocessTransport", "Transport", "WriteTransport"];
