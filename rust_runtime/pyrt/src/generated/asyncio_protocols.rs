//! The tables of `asyncio.protocols`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.protocols`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.protocols",
    functions: &[],
    types: &[("BaseProtocol", crate::generated::asyncio::base_protocol), ("BufferedProtocol", crate::generated::asyncio::buffered_protocol), ("DatagramProtocol", crate::generated::asyncio::datagram_protocol), ("Protocol", crate::generated::asyncio::protocol), ("SubprocessProtocol", crate::generated::asyncio::subprocess_protocol)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["BaseProtocol", "BufferedProtocol", "DatagramProtocol", "Protocol", "SubprocessProtocol"];
