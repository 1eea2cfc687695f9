//! The tables of `asyncio.events`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.events`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.events",
    functions: &[("_get_running_loop", &crate::generated::asyncio::_GET_RUNNING_LOOP), ("_set_running_loop", &crate::generated::asyncio::_SET_RUNNING_LOOP), ("get_event_loop", &crate::generated::asyncio::GET_EVENT_LOOP), ("get_event_loop_policy", &crate::generated::asyncio::GET_EVENT_LOOP_POLICY), ("get_running_loop", &crate::generated::asyncio::GET_RUNNING_LOOP), ("new_event_loop", &crate::generated::asyncio::NEW_EVENT_LOOP), ("set_event_loop", &crate::generated::asyncio::SET_EVENT_LOOP), ("set_event_loop_policy", &crate::generated::asyncio::SET_EVENT_LOOP_POLICY), ("get_child_watcher", &crate::generated::asyncio::GET_CHILD_WATCHER), ("set_child_watcher", &crate::generated::asyncio::SET_CHILD_WATCHER)],
    types: &[("AbstractEventLoop", crate::generated::asyncio::abstract_event_loop), ("AbstractEventLoopPolicy", crate::generated::asyncio::abstract_event_loop_policy), ("BaseDefaultEventLoopPolicy", crate::generated::asyncio::base_default_event_loop_policy), ("Handle", crate::generated::asyncio::handle), ("TimerHandle", crate::generated::asyncio::timer_handle)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["_get_running_loop", "_set_running_loop", "get_event_loop", "get_event_loop_policy", "get_running_loop", "new_event_loop", "set_event_loop", "set_event_loop_policy", "get_child_watcher", "set_child_watcher", "AbstractEventLoop", "AbstractEventLoopPolicy", "BaseDefaultEventLoopPolicy", "Handle", "TimerHandle"];
