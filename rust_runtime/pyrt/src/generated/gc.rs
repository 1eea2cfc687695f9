//! The tables of `gc`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static COLLECT: NativeDef = NativeDef {
    name: "collect",
    qualname: "collect",
    module: "gc",
    sig: Signature { names: &["generation"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(2)],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::gc::collect(a0) },
};
pub static ENABLE: NativeDef = NativeDef {
    name: "enable",
    qualname: "enable",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::enable(),
};
pub static DISABLE: NativeDef = NativeDef {
    name: "disable",
    qualname: "disable",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::disable(),
};
pub static ISENABLED: NativeDef = NativeDef {
    name: "isenabled",
    qualname: "isenabled",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::isenabled(),
};
/// The module `gc`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "gc",
    functions: &[("collect", &COLLECT), ("enable", &ENABLE), ("disable", &DISABLE), ("isenabled", &ISENABLED)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["collect", "enable", "disable", "isenabled"];
