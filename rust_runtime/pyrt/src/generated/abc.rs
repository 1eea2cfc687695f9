//! The tables of `abc`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static ABSTRACTMETHOD: NativeDef = NativeDef {
    name: "abstractmethod",
    qualname: "abstractmethod",
    module: "abc",
    sig: Signature { names: &["funcobj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::abc::abstractmethod(a0) },
};
pub static ABSTRACTCLASSMETHOD: NativeDef = NativeDef {
    name: "abstractclassmethod",
    qualname: "abstractclassmethod",
    module: "abc",
    sig: Signature { names: &["callable"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::abc::abstractclassmethod(a0) },
};
pub static ABSTRACTSTATICMETHOD: NativeDef = NativeDef {
    name: "abstractstaticmethod",
    qualname: "abstractstaticmethod",
    module: "abc",
    sig: Signature { names: &["callable"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::abc::abstractstaticmethod(a0) },
};
pub static ABSTRACTPROPERTY: NativeDef = NativeDef {
    name: "abstractproperty",
    qualname: "abstractproperty",
    module: "abc",
    sig: Signature { names: &["fget", "fset", "fdel", "doc"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::abc::abstractproperty(a0, a1, a2, a3) },
};
pub static UPDATE_ABSTRACTMETHODS: NativeDef = NativeDef {
    name: "update_abstractmethods",
    qualname: "update_abstractmethods",
    module: "abc",
    sig: Signature { names: &["cls"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::abc::update_abstractmethods(a0) },
};
pub static ABC_META___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ABCMeta.__new__",
    module: "abc",
    sig: Signature { names: &["mcls", "name", "bases", "namespace", "kwargs"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::abc::abc_meta::__new__(a0, a1, a2, a3, a4) },
};
pub static ABC_META_REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "ABCMeta.register",
    module: "abc",
    sig: Signature { names: &["cls", "subclass"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::abc::abc_meta::register(a0, a1) },
};
pub static ABC_META___INSTANCECHECK__: NativeDef = NativeDef {
    name: "__instancecheck__",
    qualname: "ABCMeta.__instancecheck__",
    module: "abc",
    sig: Signature { names: &["cls", "instance"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::abc::abc_meta::__instancecheck__(a0, a1) },
};
pub static ABC_META___SUBCLASSCHECK__: NativeDef = NativeDef {
    name: "__subclasscheck__",
    qualname: "ABCMeta.__subclasscheck__",
    module: "abc",
    sig: Signature { names: &["cls", "subclass"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::abc::abc_meta::__subclasscheck__(a0, a1) },
};
pub static ABC_META_METHODS: &[&NativeDef] = &[&ABC_META___NEW__, &ABC_META_REGISTER, &ABC_META___INSTANCECHECK__, &ABC_META___SUBCLASSCHECK__];
static ABC_META_TYPE: TypeDef = TypeDef {
    name: "ABCMeta",
    module: "abc",
    bases: &[crate::generated::builtins::r#type],
    layout: Layout::Type,
    home: "abc",
    number: 164,
    methods: "__new__= register __instancecheck__ __subclasscheck__",
};
/// The metaclass of abstract base classes.
pub fn abc_meta() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ABC_META_TYPE)
}
static _ABC_DATA_TYPE: TypeDef = TypeDef {
    name: "_abc_data",
    module: "abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "abc",
    number: 165,
    methods: "",
};
/// What an abstract base class knows about its virtual subclasses.
pub fn _abc_data() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_ABC_DATA_TYPE)
}
/// The module `abc`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "abc",
    functions: &[("abstractmethod", &ABSTRACTMETHOD), ("abstractclassmethod", &ABSTRACTCLASSMETHOD), ("abstractstaticmethod", &ABSTRACTSTATICMETHOD), ("abstractproperty", &ABSTRACTPROPERTY), ("update_abstractmethods", &UPDATE_ABSTRACTMETHODS)],
    types: &[("ABCMeta", crate::generated::abc::abc_meta)],
    constants: &[("ABC", crate::stdlib::abc::abc)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["abstractmethod", "abstractclassmethod", "abstractstaticmethod", "abstractproperty", "update_abstractmethods", "ABCMeta", "ABC"];
