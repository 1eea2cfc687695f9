//! The tables of `asyncio.unix_events`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.unix_events`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.unix_events",
    functions: &[],
    types: &[("DefaultEventLoopPolicy", crate::generated::asyncio::_unix_default_event_loop_policy), ("SelectorEventLoop", crate::generated::asyncio::_unix_selector_event_loop), ("_UnixDefaultEventLoopPolicy", crate::generated::asyncio::_unix_default_event_loop_policy), ("_UnixSelectorEventLoop", crate::generated::asyncio::_unix_selector_event_loop)],
    constants: &[("AbstractChildWatcher", crate::stdlib::asyncio::abstract_child_watcher), ("SafeChildWatcher", crate::stdlib::asyncio::safe_child_watcher), ("FastChildWatcher", crate::stdlib::asyncio::fast_child_watcher), ("PidfdChildWatcher", crate::stdlib::asyncio::pidfd_child_watcher), ("MultiLoopChildWatcher", crate::stdlib::asyncio::multi_loop_child_watcher), ("ThreadedChildWatcher", crate::stdlib::asyncio::threaded_child_watcher)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["DefaultEventLoopPolicy", "SelectorEventLoop", "_UnixDefaultEventLoopPolicy", "_UnixSelectorEventLoop", "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher", "ThreadedChildWatcher"];
