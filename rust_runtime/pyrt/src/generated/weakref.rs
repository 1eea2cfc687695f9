//! The tables of `weakref`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static REFERENCE_TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ReferenceType.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "ob", "callback"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::reference_type::__new__(a0, a1, a2) },
};
pub static REFERENCE_TYPE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "ReferenceType.__call__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__call__(a0) },
};
pub static REFERENCE_TYPE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ReferenceType.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::reference_type::__eq__(a0, a1) },
};
pub static REFERENCE_TYPE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "ReferenceType.__hash__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__hash__(a0) },
};
pub static REFERENCE_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ReferenceType.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__repr__(a0) },
};
pub static REFERENCE_TYPE_METHODS: &[&NativeDef] = &[&REFERENCE_TYPE___NEW__, &REFERENCE_TYPE___CALL__, &REFERENCE_TYPE___EQ__, &REFERENCE_TYPE___HASH__, &REFERENCE_TYPE___REPR__];
static REFERENCE_TYPE_TYPE: TypeDef = TypeDef {
    name: "ReferenceType",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 333,
    methods: "__new__= __call__ __eq__ __hash__ __repr__",
};
/// A reference that does not keep its object alive.
pub fn reference_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REFERENCE_TYPE_TYPE)
}
/// The module `weakref`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "weakref",
    functions: &[],
    types: &[("ReferenceType", crate::generated::weakref::reference_type), ("ref", crate::generated::weakref::reference_type)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["ReferenceType", "ref"];
