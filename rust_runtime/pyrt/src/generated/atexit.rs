//! The tables of `atexit`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "register",
    module: "atexit",
    sig: Signature { names: &["func", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::atexit::register(a0, a1, a2) },
};
pub static UNREGISTER: NativeDef = NativeDef {
    name: "unregister",
    qualname: "unregister",
    module: "atexit",
    sig: Signature { names: &["func"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::atexit::unregister(a0) },
};
pub static _CLEAR: NativeDef = NativeDef {
    name: "_clear",
    qualname: "_clear",
    module: "atexit",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::atexit::_clear(),
};
pub static _RUN_EXITFUNCS: NativeDef = NativeDef {
    name: "_run_exitfuncs",
    qualname: "_run_exitfuncs",
    module: "atexit",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::atexit::_run_exitfuncs(),
};
pub static _NCALLBACKS: NativeDef = NativeDef {
    name: "_ncallbacks",
    qualname: "_ncallbacks",
    module: "atexit",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::atexit::_ncallbacks(),
};
/// The module `atexit`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "atexit",
    functions: &[("register", &REGISTER), ("unregister", &UNREGISTER), ("_clear", &_CLEAR), ("_run_exitfuncs", &_RUN_EXITFUNCS), ("_ncallbacks", &_NCALLBACKS)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["register", "unregister", "_clear", "_run_exitfuncs", "_ncallbacks"];
