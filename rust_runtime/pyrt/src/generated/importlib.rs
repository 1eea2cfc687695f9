//! The tables of `importlib`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static IMPORT_MODULE: NativeDef = NativeDef {
    name: "import_module",
    qualname: "import_module",
    module: "importlib",
    sig: Signature { names: &["name", "package"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::importlib::import_module(a0, a1) },
};
pub static INVALIDATE_CACHES: NativeDef = NativeDef {
    name: "invalidate_caches",
    qualname: "invalidate_caches",
    module: "importlib",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::importlib::invalidate_caches(),
};
/// The module `importlib`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "importlib",
    functions: &[("import_module", &IMPORT_MODULE), ("invalidate_caches", &INVALIDATE_CACHES)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["import_module", "invalidate_caches"];
