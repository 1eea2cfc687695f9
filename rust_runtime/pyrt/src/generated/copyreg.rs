//! The tables of `copyreg`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static PICKLE: NativeDef = NativeDef {
    name: "pickle",
    qualname: "pickle",
    module: "copyreg",
    sig: Signature { names: &["ob_type", "pickle_function", "constructor_ob"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::copyreg::pickle(a0, a1, a2) },
};
pub static CONSTRUCTOR: NativeDef = NativeDef {
    name: "constructor",
    qualname: "constructor",
    module: "copyreg",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::copyreg::constructor(a0) },
};
pub static _RECONSTRUCTOR: NativeDef = NativeDef {
    name: "_reconstructor",
    qualname: "_reconstructor",
    module: "copyreg",
    sig: Signature { names: &["cls", "base", "state"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::copyreg::_reconstructor(a0, a1, a2) },
};
pub static __NEWOBJ__: NativeDef = NativeDef {
    name: "__newobj__",
    qualname: "__newobj__",
    module: "copyreg",
    sig: Signature { names: &["cls", "args"], posonly: 0, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::copyreg::__newobj__(a0, a1) },
};
pub static __NEWOBJ_EX__: NativeDef = NativeDef {
    name: "__newobj_ex__",
    qualname: "__newobj_ex__",
    module: "copyreg",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::copyreg::__newobj_ex__(a0, a1, a2) },
};
/// The module `copyreg`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "copyreg",
    functions: &[("pickle", &PICKLE), ("constructor", &CONSTRUCTOR), ("_reconstructor", &_RECONSTRUCTOR), ("__newobj__", &__NEWOBJ__), ("__newobj_ex__", &__NEWOBJ_EX__)],
    types: &[],
    constants: &[("dispatch_table", crate::stdlib::copyreg::dispatch_table)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["pickle", "constructor", "_reconstructor", "__newobj__", "__newobj_ex__", "dispatch_table"];
