//! The tables of `_thread`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

/// The module `_thread`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "_thread",
    functions: &[("allocate_lock", &crate::generated::threading::LOCK), ("RLock", &crate::generated::threading::R_LOCK), ("get_ident", &crate::generated::threading::GET_IDENT)],
    types: &[("RLock", crate::generated::threading::r_lock)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["allocate_lock", "RLock", "get_ident", "RLock"];
