//! The mapping table as the runtime sees it. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(missing_docs)]
pub mod builtins;
pub mod exceptions;
pub mod functools;
pub mod math;

/// The table of a library module by its Python name.
pub fn module(name: &str) -> Option<&'static crate::types::ModuleDef> {
    Some(match name {
        "builtins" => &builtins::MODULE,
        "functools" => &functools::MODULE,
        "math" => &math::MODULE,
        _ => return None,
    })
}
