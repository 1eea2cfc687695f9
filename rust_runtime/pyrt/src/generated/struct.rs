//! The tables of `struct`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static CALCSIZE: NativeDef = NativeDef {
    name: "calcsize",
    qualname: "calcsize",
    module: "struct",
    sig: Signature { names: &["format"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#struct::calcsize(a0) },
};
pub static PACK: NativeDef = NativeDef {
    name: "pack",
    qualname: "pack",
    module: "struct",
    sig: Signature { names: &["values"], posonly: 0, pos: 0, kwonly: 0, varargs: true, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#struct::pack(a0) },
};
pub static PACK_INTO: NativeDef = NativeDef {
    name: "pack_into",
    qualname: "pack_into",
    module: "struct",
    sig: Signature { names: &["values"], posonly: 0, pos: 0, kwonly: 0, varargs: true, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#struct::pack_into(a0) },
};
pub static UNPACK: NativeDef = NativeDef {
    name: "unpack",
    qualname: "unpack",
    module: "struct",
    sig: Signature { names: &["format", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::unpack(a0, a1) },
};
pub static UNPACK_FROM: NativeDef = NativeDef {
    name: "unpack_from",
    qualname: "unpack_from",
    module: "struct",
    sig: Signature { names: &["format", "buffer", "offset"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#struct::unpack_from(a0, a1, a2) },
};
pub static ITER_UNPACK: NativeDef = NativeDef {
    name: "iter_unpack",
    qualname: "iter_unpack",
    module: "struct",
    sig: Signature { names: &["format", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::iter_unpack(a0, a1) },
};
static ERROR_TYPE: TypeDef = TypeDef {
    name: "error",
    module: "struct",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "struct",
    number: 413,
    methods: "",
};
/// What a format or a value does not allow.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
pub static STRUCT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Struct.__new__",
    module: "struct",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#struct::r#struct::__new__(a0, a1, a2) },
};
pub static STRUCT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Struct.__init__",
    module: "struct",
    sig: Signature { names: &["self", "format"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::r#struct::__init__(a0, a1) },
};
pub static STRUCT_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "Struct.format",
    module: "struct",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#struct::r#struct::format(a0) },
};
pub static STRUCT_SIZE: NativeDef = NativeDef {
    name: "size",
    qualname: "Struct.size",
    module: "struct",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#struct::r#struct::size(a0) },
};
pub static STRUCT_PACK: NativeDef = NativeDef {
    name: "pack",
    qualname: "Struct.pack",
    module: "struct",
    sig: Signature { names: &["self", "values"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::r#struct::pack(a0, a1) },
};
pub static STRUCT_PACK_INTO: NativeDef = NativeDef {
    name: "pack_into",
    qualname: "Struct.pack_into",
    module: "struct",
    sig: Signature { names: &["self", "values"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::r#struct::pack_into(a0, a1) },
};
pub static STRUCT_UNPACK: NativeDef = NativeDef {
    name: "unpack",
    qualname: "Struct.unpack",
    module: "struct",
    sig: Signature { names: &["self", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::r#struct::unpack(a0, a1) },
};
pub static STRUCT_UNPACK_FROM: NativeDef = NativeDef {
    name: "unpack_from",
    qualname: "Struct.unpack_from",
    module: "struct",
    sig: Signature { names: &["self", "buffer", "offset"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#struct::r#struct::unpack_from(a0, a1, a2) },
};
pub static STRUCT_ITER_UNPACK: NativeDef = NativeDef {
    name: "iter_unpack",
    qualname: "Struct.iter_unpack",
    module: "struct",
    sig: Signature { names: &["self", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#struct::r#struct::iter_unpack(a0, a1) },
};
pub static STRUCT_METHODS: &[&NativeDef] = &[&STRUCT___NEW__, &STRUCT___INIT__, &STRUCT_FORMAT, &STRUCT_SIZE, &STRUCT_PACK, &STRUCT_PACK_INTO, &STRUCT_UNPACK, &STRUCT_UNPACK_FROM, &STRUCT_ITER_UNPACK];
static STRUCT_TYPE: TypeDef = TypeDef {
    name: "Struct",
    module: "_struct",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "struct",
    number: 414,
    methods: "__new__= __init__ format. size. pack pack_into unpack unpack_from iter_unpack",
};
/// Compiled struct object
pub fn r#struct() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STRUCT_TYPE)
}
static UNPACK_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "unpack_iterator",
    module: "struct",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "struct",
    number: 415,
    methods: "",
};
/// The iterator of iter_unpack.
pub fn unpack_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNPACK_ITERATOR_TYPE)
}
/// The module `struct`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "struct",
    functions: &[("calcsize", &CALCSIZE), ("pack", &PACK), ("pack_into", &PACK_INTO), ("unpack", &UNPACK), ("unpack_from", &UNPACK_FROM), ("iter_unpack", &ITER_UNPACK)],
    types: &[("error", crate::generated::r#struct::error), ("Struct", crate::generated::r#struct::r#struct)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "error", "Struct"];
