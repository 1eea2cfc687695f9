//! The tables of `asyncio.streams`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.streams`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.streams",
    functions: &[("open_connection", &crate::generated::asyncio::OPEN_CONNECTION), ("open_unix_connection", &crate::generated::asyncio::OPEN_UNIX_CONNECTION), ("start_server", &crate::generated::asyncio::START_SERVER), ("start_unix_server", &crate::generated::asyncio::START_UNIX_SERVER)],
    types: &[("FlowControlMixin", crate::generated::asyncio::flow_control_mixin), ("StreamReader", crate::generated::asyncio::stream_reader), ("StreamReaderProtocol", crate::generated::asyncio::stream_reader_protocol), ("StreamWriter", crate::generated::asyncio::stream_writer)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["open_connection", "open_unix_connection", "start_server", "start_unix_server", "FlowControlMixin", "StreamReader", "StreamReaderProtocol", "StreamWriter"];
