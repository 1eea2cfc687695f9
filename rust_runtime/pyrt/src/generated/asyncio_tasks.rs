//! The tables of `asyncio.tasks`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `asyncio.tasks`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio.tasks",
    functions: &[("all_tasks", &crate::generated::asyncio::ALL_TASKS), ("as_completed", &crate::generated::asyncio::AS_COMPLETED), ("create_task", &crate::generated::asyncio::CREATE_TASK), ("current_task", &crate::generated::asyncio::CURRENT_TASK), ("ensure_future", &crate::generated::asyncio::ENSURE_FUTURE), ("gather", &crate::generated::asyncio::GATHER), ("shield", &crate::generated::asyncio::SHIELD), ("sleep", &crate::generated::asyncio::SLEEP), ("wait", &crate::generated::asyncio::WAIT), ("wait_for", &crate::generated::asyncio::WAIT_FOR), ("_enter_task", &crate::generated::asyncio::_ENTER_TASK), ("_c_enter_task", &crate::generated::asyncio::_ENTER_TASK), ("_py_enter_task", &crate::generated::asyncio::_ENTER_TASK), ("_leave_task", &crate::generated::asyncio::_LEAVE_TASK), ("_c_leave_task", &crate::generated::asyncio::_LEAVE_TASK), ("_py_leave_task", &crate::generated::asyncio::_LEAVE_TASK), ("_register_task", &crate::generated::asyncio::_REGISTER_TASK), ("_c_register_task", &crate::generated::asyncio::_REGISTER_TASK), ("_py_register_task", &crate::generated::asyncio::_REGISTER_TASK), ("_unregister_task", &crate::generated::asyncio::_UNREGISTER_TASK), ("_c_unregister_task", &crate::generated::asyncio::_UNREGISTER_TASK), ("_py_unregister_task", &crate::generated::asyncio::_UNREGISTER_TASK), ("run_coroutine_threadsafe", &crate::generated::asyncio::RUN_COROUTINE_THREADSAFE)],
    types: &[("Task", crate::generated::asyncio::task), ("_CTask", crate::generated::asyncio::task), ("_PyTask", crate::generated::asyncio::task)],
    constants: &[("ALL_COMPLETED", crate::stdlib::asyncio::all_completed), ("FIRST_COMPLETED", crate::stdlib::asyncio::first_completed), ("FIRST_EXCEPTION", crate::stdlib::asyncio::first_exception)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["all_tasks", "as_completed", "create_task", "current_task", "ensure_future", "gather", "shield", "sleep", "wait", "wait_for", "_enter_task", "_c_enter_task", "_py_enter_task", "_leave_task", "_c_leave_task", "_py_leave_task", "_register_task", "_c_register_task", "_py_register_task", "_unregister_task", "_c_unregister_task", "_py_unregister_task", "run_coroutine_threadsafe", "Task", "_CTask", "_PyTask", "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"];
