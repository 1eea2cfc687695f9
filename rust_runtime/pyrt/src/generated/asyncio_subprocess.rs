//! The tables of `asyncio.subprocess`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.subprocess`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.subprocess",
    functions: &[("create_subprocess_exec", &crate::generated::asyncio::CREATE_SUBPROCESS_EXEC), ("create_subprocess_shell", &crate::generated::asyncio::CREATE_SUBPROCESS_SHELL)],
    types: &[("Process", crate::generated::asyncio::process), ("SubprocessStreamProtocol", crate::generated::asyncio::subprocess_stream_protocol)],
    constants: &[("PIPE", crate::stdlib::subprocess::pipe), ("STDOUT", crate::stdlib::subprocess::stdout), ("DEVNULL", crate::stdlib::subprocess::devnull)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["create_subprocess_exec", "create_subprocess_shell", "Process", "SubprocessStreamProtocol", "PIPE", "STDOUT", "DEVNULL"];
