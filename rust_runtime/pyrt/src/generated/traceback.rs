//! The tables of `traceback`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static FORMAT_EXC: NativeDef = NativeDef {
    name: "format_exc",
    qualname: "format_exc",
    module: "traceback",
    sig: Signature { names: &["limit", "chain"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::format_exc(a0, a1) },
};
pub static PRINT_EXC: NativeDef = NativeDef {
    name: "print_exc",
    qualname: "print_exc",
    module: "traceback",
    sig: Signature { names: &["limit", "file", "chain"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::traceback::print_exc(a0, a1, a2) },
};
pub static FORMAT_EXCEPTION: NativeDef = NativeDef {
    name: "format_exception",
    qualname: "format_exception",
    module: "traceback",
    sig: Signature { names: &["exc", "value", "tb", "limit", "chain"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::traceback::format_exception(a0, a1, a2, a3, a4) },
};
pub static PRINT_EXCEPTION: NativeDef = NativeDef {
    name: "print_exception",
    qualname: "print_exception",
    module: "traceback",
    sig: Signature { names: &["exc", "value", "tb", "limit", "file", "chain"], posonly: 1, pos: 6, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::None, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::traceback::print_exception(a0, a1, a2, a3, a4, a5) },
};
pub static FORMAT_EXCEPTION_ONLY: NativeDef = NativeDef {
    name: "format_exception_only",
    qualname: "format_exception_only",
    module: "traceback",
    sig: Signature { names: &["exc", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::format_exception_only(a0, a1) },
};
/// The module `traceback`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "traceback",
    functions: &[("format_exc", &FORMAT_EXC), ("print_exc", &PRINT_EXC), ("format_exception", &FORMAT_EXCEPTION), ("print_exception", &PRINT_EXCEPTION), ("format_exception_only", &FORMAT_EXCEPTION_ONLY)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["format_exc", "print_exc", "format_exception", "print_exception", "format_exception_only"];
