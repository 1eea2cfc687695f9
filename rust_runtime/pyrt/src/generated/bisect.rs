//! The tables of `bisect`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static BISECT_RIGHT: NativeDef = NativeDef {
    name: "bisect_right",
    qualname: "bisect_right",
    module: "bisect",
    sig: Signature { names: &["a", "x", "lo", "hi", "key"], posonly: 0, pos: 4, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::bisect::bisect_right(a0, a1, a2, a3, a4) },
};
pub static BISECT_LEFT: NativeDef = NativeDef {
    name: "bisect_left",
    qualname: "bisect_left",
    module: "bisect",
    sig: Signature { names: &["a", "x", "lo", "hi", "key"], posonly: 0, pos: 4, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::bisect::bisect_left(a0, a1, a2, a3, a4) },
};
pub static INSORT_RIGHT: NativeDef = NativeDef {
    name: "insort_right",
    qualname: "insort_right",
    module: "bisect",
    sig: Signature { names: &["a", "x", "lo", "hi", "key"], posonly: 0, pos: 4, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::bisect::insort_right(a0, a1, a2, a3, a4) },
};
pub static INSORT_LEFT: NativeDef = NativeDef {
    name: "insort_left",
    qualname: "insort_left",
    module: "bisect",
    sig: Signature { names: &["a", "x", "lo", "hi", "key"], posonly: 0, pos: 4, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::bisect::insort_left(a0, a1, a2, a3, a4) },
};
/// The module `bisect`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "bisect",
    functions: &[("bisect_right", &BISECT_RIGHT), ("bisect_left", &BISECT_LEFT), ("insort_right", &INSORT_RIGHT), ("insort_left", &INSORT_LEFT), ("bisect", &crate::generated::bisect::BISECT_RIGHT), ("insort", &crate::generated::bisect::INSORT_RIGHT)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["bisect_right", "bisect_left", "insort_right", "insort_left", "bisect", "insort"];
