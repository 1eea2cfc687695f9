//! The tables of `_doctest`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static CHECK: NativeDef = NativeDef {
    name: "check",
    qualname: "check",
    module: "_doctest",
    sig: Signature { names: &["docstring", "examples"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_doctest::check(a0, a1) },
};
pub static COMPILE: NativeDef = NativeDef {
    name: "compile",
    qualname: "compile",
    module: "_doctest",
    sig: Signature { names: &["docstring", "number", "name"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_doctest::compile(a0, a1, a2) },
};
pub static RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "run",
    module: "_doctest",
    sig: Signature { names: &["docstring", "number", "name", "globs"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::_doctest::run(a0, a1, a2, a3) },
};
pub static DISPLAY: NativeDef = NativeDef {
    name: "display",
    qualname: "display",
    module: "_doctest",
    sig: Signature { names: &["value"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_doctest::display(a0) },
};
pub static MODULE_OF: NativeDef = NativeDef {
    name: "module_of",
    qualname: "module_of",
    module: "_doctest",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_doctest::module_of(a0) },
};
pub static SOURCE_LINES: NativeDef = NativeDef {
    name: "source_lines",
    qualname: "source_lines",
    module: "_doctest",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_doctest::source_lines(a0) },
};
/// The module `_doctest`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "_doctest",
    functions: &[("check", &CHECK), ("compile", &COMPILE), ("run", &RUN), ("display", &DISPLAY), ("module_of", &MODULE_OF), ("source_lines", &SOURCE_LINES)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["check", "compile", "run", "display", "module_of", "source_lines"];
