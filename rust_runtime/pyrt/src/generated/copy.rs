//! The tables of `copy`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "copy",
    module: "copy",
    sig: Signature { names: &["x"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::copy::copy(a0) },
};
pub static DEEPCOPY: NativeDef = NativeDef {
    name: "deepcopy",
    qualname: "deepcopy",
    module: "copy",
    sig: Signature { names: &["x", "memo", "_nil"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::copy::deepcopy(a0, a1, a2) },
};
static ERROR_TYPE: TypeDef = TypeDef {
    name: "Error",
    module: "copy",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "copy",
    number: 303,
    methods: "",
};
/// What cannot be copied.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
/// The module `copy`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "copy",
    functions: &[("copy", &COPY), ("deepcopy", &DEEPCOPY)],
    types: &[("Error", crate::generated::copy::error), ("error", crate::generated::copy::error)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["copy", "deepcopy", "Error", "error"];
