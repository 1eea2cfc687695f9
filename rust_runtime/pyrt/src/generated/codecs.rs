//! The tables of `codecs`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "register",
    module: "codecs",
    sig: Signature { names: &["search_function"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::register(a0) },
};
pub static UNREGISTER: NativeDef = NativeDef {
    name: "unregister",
    qualname: "unregister",
    module: "codecs",
    sig: Signature { names: &["search_function"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::unregister(a0) },
};
pub static ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "encode",
    module: "codecs",
    sig: Signature { names: &["obj", "encoding", "errors"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::encode(a0, a1, a2) },
};
pub static DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "decode",
    module: "codecs",
    sig: Signature { names: &["obj", "encoding", "errors"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::decode(a0, a1, a2) },
};
/// The module `codecs`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "codecs",
    functions: &[("register", &REGISTER), ("unregister", &UNREGISTER), ("encode", &ENCODE), ("decode", &DECODE)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["register", "unregister", "encode", "decode"];
