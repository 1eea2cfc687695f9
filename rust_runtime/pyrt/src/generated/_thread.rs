//! The tables of `_thread`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static INTERRUPT_MAIN: NativeDef = NativeDef {
    name: "interrupt_main",
    qualname: "interrupt_main",
    module: "_thread",
    sig: Signature { names: &["signum"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(2)],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_thread::interrupt_main(a0) },
};
/// The module `_thread`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "_thread",
    functions: &[("interrupt_main", &INTERRUPT_MAIN), ("allocate_lock", &crate::generated::threading::LOCK), ("RLock", &crate::generated::threading::R_LOCK), ("get_ident", &crate::generated::threading::GET_IDENT)],
    types: &[("RLock", crate::generated::threading::r_lock)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["interrupt_main", "allocate_lock", "RLock", "get_ident", "RLock"];
