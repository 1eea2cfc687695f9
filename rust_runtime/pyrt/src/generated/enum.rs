//! The tables of `enum`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static _SIMPLE_ENUM: NativeDef = NativeDef {
    name: "_simple_enum",
    qualname: "_simple_enum",
    module: "enum",
    sig: Signature { names: &["etype", "boundary", "use_args"], posonly: 0, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::_simple_enum(a0, a1, a2) },
};
pub static UNIQUE: NativeDef = NativeDef {
    name: "unique",
    qualname: "unique",
    module: "enum",
    sig: Signature { names: &["enumeration"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::unique(a0) },
};
pub static _IS_DESCRIPTOR: NativeDef = NativeDef {
    name: "_is_descriptor",
    qualname: "_is_descriptor",
    module: "enum",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::_is_descriptor(a0) },
};
pub static _IS_DUNDER: NativeDef = NativeDef {
    name: "_is_dunder",
    qualname: "_is_dunder",
    module: "enum",
    sig: Signature { names: &["name"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::_is_dunder(a0) },
};
pub static _IS_SUNDER: NativeDef = NativeDef {
    name: "_is_sunder",
    qualname: "_is_sunder",
    module: "enum",
    sig: Signature { names: &["name"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::_is_sunder(a0) },
};
pub static _IS_PRIVATE: NativeDef = NativeDef {
    name: "_is_private",
    qualname: "_is_private",
    module: "enum",
    sig: Signature { names: &["cls_name", "name"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::_is_private(a0, a1) },
};
pub static _ITER_BITS_LSB: NativeDef = NativeDef {
    name: "_iter_bits_lsb",
    qualname: "_iter_bits_lsb",
    module: "enum",
    sig: Signature { names: &["num"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::_iter_bits_lsb(a0) },
};
pub static SHOW_FLAG_VALUES: NativeDef = NativeDef {
    name: "show_flag_values",
    qualname: "show_flag_values",
    module: "enum",
    sig: Signature { names: &["value"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::show_flag_values(a0) },
};
pub static GLOBAL_ENUM_REPR: NativeDef = NativeDef {
    name: "global_enum_repr",
    qualname: "global_enum_repr",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::global_enum_repr(a0) },
};
pub static GLOBAL_FLAG_REPR: NativeDef = NativeDef {
    name: "global_flag_repr",
    qualname: "global_flag_repr",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::global_flag_repr(a0) },
};
pub static GLOBAL_STR: NativeDef = NativeDef {
    name: "global_str",
    qualname: "global_str",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::global_str(a0) },
};
pub static GLOBAL_ENUM: NativeDef = NativeDef {
    name: "global_enum",
    qualname: "global_enum",
    module: "enum",
    sig: Signature { names: &["cls", "update_str"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::global_enum(a0, a1) },
};
pub static VERIFY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "verify.__new__",
    module: "enum",
    sig: Signature { names: &["cls", "checks"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::verify::__new__(a0, a1) },
};
pub static VERIFY___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "verify.__call__",
    module: "enum",
    sig: Signature { names: &["self", "enumeration"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::verify::__call__(a0, a1) },
};
pub static VERIFY_METHODS: &[&NativeDef] = &[&VERIFY___NEW__, &VERIFY___CALL__];
static VERIFY_TYPE: TypeDef = TypeDef {
    name: "verify",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "enum",
    number: 318,
    methods: "__new__= __call__",
};
/// A class decorator that checks an enumeration.
pub fn verify() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &VERIFY_TYPE)
}
pub static _ENUM_DICT___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "_EnumDict.__setitem__",
    module: "enum",
    sig: Signature { names: &["self", "key", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::_enum_dict::__setitem__(a0, a1, a2) },
};
pub static _ENUM_DICT_METHODS: &[&NativeDef] = &[&_ENUM_DICT___SETITEM__];
static _ENUM_DICT_TYPE: TypeDef = TypeDef {
    name: "_EnumDict",
    module: "enum",
    bases: &[crate::generated::builtins::dict],
    layout: Layout::Builtin(Base::Dict),
    home: "enum",
    number: 319,
    methods: "__setitem__",
};
/// The namespace of an enumeration's body.
pub fn _enum_dict() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_ENUM_DICT_TYPE)
}
pub static _PROTO_MEMBER___SET_NAME__: NativeDef = NativeDef {
    name: "__set_name__",
    qualname: "_proto_member.__set_name__",
    module: "enum",
    sig: Signature { names: &["self", "enum_class", "member_name"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::_proto_member::__set_name__(a0, a1, a2) },
};
pub static _PROTO_MEMBER_METHODS: &[&NativeDef] = &[&_PROTO_MEMBER___SET_NAME__];
static _PROTO_MEMBER_TYPE: TypeDef = TypeDef {
    name: "_proto_member",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "enum",
    number: 320,
    methods: "__set_name__",
};
/// What stands in a class until it becomes a member.
pub fn _proto_member() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_PROTO_MEMBER_TYPE)
}
pub static AUTO___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "auto.__new__",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::auto::__new__(a0, a1) },
};
pub static AUTO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "auto.__repr__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::auto::__repr__(a0) },
};
pub static AUTO_VALUE: NativeDef = NativeDef {
    name: "value",
    qualname: "auto.value",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::auto::value(a0) },
};
pub static AUTO_METHODS: &[&NativeDef] = &[&AUTO___NEW__, &AUTO___REPR__, &AUTO_VALUE];
static AUTO_TYPE: TypeDef = TypeDef {
    name: "auto",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "enum",
    number: 321,
    methods: "__new__= __repr__ value.",
};
/// Stands for the next value.
pub fn auto() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &AUTO_TYPE)
}
pub static MEMBER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "member.__new__",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::member::__new__(a0, a1) },
};
pub static MEMBER_VALUE: NativeDef = NativeDef {
    name: "value",
    qualname: "member.value",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::member::value(a0) },
};
pub static MEMBER_METHODS: &[&NativeDef] = &[&MEMBER___NEW__, &MEMBER_VALUE];
static MEMBER_TYPE: TypeDef = TypeDef {
    name: "member",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "enum",
    number: 322,
    methods: "__new__= value.",
};
/// Makes an item a member.
pub fn member() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMBER_TYPE)
}
pub static NONMEMBER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "nonmember.__new__",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::nonmember::__new__(a0, a1) },
};
pub static NONMEMBER_VALUE: NativeDef = NativeDef {
    name: "value",
    qualname: "nonmember.value",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::nonmember::value(a0) },
};
pub static NONMEMBER_METHODS: &[&NativeDef] = &[&NONMEMBER___NEW__, &NONMEMBER_VALUE];
static NONMEMBER_TYPE: TypeDef = TypeDef {
    name: "nonmember",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "enum",
    number: 323,
    methods: "__new__= value.",
};
/// Keeps an item from becoming a member.
pub fn nonmember() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NONMEMBER_TYPE)
}
pub static ENUM_TYPE___PREPARE__: NativeDef = NativeDef {
    name: "__prepare__",
    qualname: "EnumType.__prepare__",
    module: "enum",
    sig: Signature { names: &["metacls", "cls", "bases", "kwds"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::r#enum::enum_type::__prepare__(a0, a1, a2, a3) },
};
pub static ENUM_TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "EnumType.__new__",
    module: "enum",
    sig: Signature { names: &["metacls", "cls", "bases", "classdict", "kwds"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::r#enum::enum_type::__new__(a0, a1, a2, a3, a4) },
};
pub static ENUM_TYPE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "EnumType.__call__",
    module: "enum",
    sig: Signature { names: &["cls", "args", "kwds"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::enum_type::__call__(a0, a1, a2) },
};
pub static ENUM_TYPE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "EnumType.__bool__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__bool__(a0) },
};
pub static ENUM_TYPE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "EnumType.__contains__",
    module: "enum",
    sig: Signature { names: &["cls", "member"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::enum_type::__contains__(a0, a1) },
};
pub static ENUM_TYPE___DELATTR__: NativeDef = NativeDef {
    name: "__delattr__",
    qualname: "EnumType.__delattr__",
    module: "enum",
    sig: Signature { names: &["cls", "attr"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::enum_type::__delattr__(a0, a1) },
};
pub static ENUM_TYPE___GETATTR__: NativeDef = NativeDef {
    name: "__getattr__",
    qualname: "EnumType.__getattr__",
    module: "enum",
    sig: Signature { names: &["cls", "name"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::enum_type::__getattr__(a0, a1) },
};
pub static ENUM_TYPE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "EnumType.__getitem__",
    module: "enum",
    sig: Signature { names: &["cls", "name"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::enum_type::__getitem__(a0, a1) },
};
pub static ENUM_TYPE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "EnumType.__iter__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__iter__(a0) },
};
pub static ENUM_TYPE___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "EnumType.__len__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__len__(a0) },
};
pub static ENUM_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "EnumType.__repr__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__repr__(a0) },
};
pub static ENUM_TYPE___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "EnumType.__reversed__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__reversed__(a0) },
};
pub static ENUM_TYPE___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "EnumType.__setattr__",
    module: "enum",
    sig: Signature { names: &["cls", "name", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::enum_type::__setattr__(a0, a1, a2) },
};
pub static ENUM_TYPE___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "EnumType.__dir__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__dir__(a0) },
};
pub static ENUM_TYPE__CONVERT_: NativeDef = NativeDef {
    name: "_convert_",
    qualname: "EnumType._convert_",
    module: "enum",
    sig: Signature { names: &["cls", "name", "module", "filter", "source", "boundary", "as_global"], posonly: 1, pos: 5, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None, Default::None, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::r#enum::enum_type::_convert_(a0, a1, a2, a3, a4, a5, a6) },
};
pub static ENUM_TYPE___MEMBERS__: NativeDef = NativeDef {
    name: "__members__",
    qualname: "EnumType.__members__",
    module: "enum",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::enum_type::__members__(a0) },
};
pub static ENUM_TYPE_METHODS: &[&NativeDef] = &[&ENUM_TYPE___PREPARE__, &ENUM_TYPE___NEW__, &ENUM_TYPE___CALL__, &ENUM_TYPE___BOOL__, &ENUM_TYPE___CONTAINS__, &ENUM_TYPE___DELATTR__, &ENUM_TYPE___GETATTR__, &ENUM_TYPE___GETITEM__, &ENUM_TYPE___ITER__, &ENUM_TYPE___LEN__, &ENUM_TYPE___REPR__, &ENUM_TYPE___REVERSED__, &ENUM_TYPE___SETATTR__, &ENUM_TYPE___DIR__, &ENUM_TYPE__CONVERT_, &ENUM_TYPE___MEMBERS__];
static ENUM_TYPE_TYPE: TypeDef = TypeDef {
    name: "EnumType",
    module: "enum",
    bases: &[crate::generated::builtins::r#type],
    layout: Layout::Type,
    home: "enum",
    number: 324,
    methods: "__prepare__@ __new__= __call__ __bool__ __contains__ __delattr__ __getattr__ __getitem__ __iter__ __len__ __repr__ __reversed__ __setattr__ __dir__ _convert_ __members__.",
};
/// The class of enumerations.
pub fn enum_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ENUM_TYPE_TYPE)
}
pub static ENUM___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Enum.__new__",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::r#enum::__new__(a0, a1) },
};
pub static ENUM___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Enum.__init__",
    module: "enum",
    sig: Signature { names: &["self", "args", "kwds"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::r#enum::__init__(a0, a1, a2) },
};
pub static ENUM__GENERATE_NEXT_VALUE_: NativeDef = NativeDef {
    name: "_generate_next_value_",
    qualname: "Enum._generate_next_value_",
    module: "enum",
    sig: Signature { names: &["name", "start", "count", "last_values"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::r#enum::r#enum::_generate_next_value_(a0, a1, a2, a3) },
};
pub static ENUM__MISSING_: NativeDef = NativeDef {
    name: "_missing_",
    qualname: "Enum._missing_",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::r#enum::_missing_(a0, a1) },
};
pub static ENUM___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Enum.__repr__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::__repr__(a0) },
};
pub static ENUM___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "Enum.__str__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::__str__(a0) },
};
pub static ENUM___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "Enum.__format__",
    module: "enum",
    sig: Signature { names: &["self", "format_spec"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::r#enum::__format__(a0, a1) },
};
pub static ENUM___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "Enum.__hash__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::__hash__(a0) },
};
pub static ENUM___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "Enum.__deepcopy__",
    module: "enum",
    sig: Signature { names: &["self", "memo"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::r#enum::__deepcopy__(a0, a1) },
};
pub static ENUM___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "Enum.__copy__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::__copy__(a0) },
};
pub static ENUM___REDUCE_EX__: NativeDef = NativeDef {
    name: "__reduce_ex__",
    qualname: "Enum.__reduce_ex__",
    module: "enum",
    sig: Signature { names: &["self", "proto"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::r#enum::__reduce_ex__(a0, a1) },
};
pub static ENUM___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "Enum.__dir__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::__dir__(a0) },
};
pub static ENUM_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "Enum.name",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::name(a0) },
};
pub static ENUM_VALUE: NativeDef = NativeDef {
    name: "value",
    qualname: "Enum.value",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::r#enum::value(a0) },
};
pub static ENUM_METHODS: &[&NativeDef] = &[&ENUM___NEW__, &ENUM___INIT__, &ENUM__GENERATE_NEXT_VALUE_, &ENUM__MISSING_, &ENUM___REPR__, &ENUM___STR__, &ENUM___FORMAT__, &ENUM___HASH__, &ENUM___DEEPCOPY__, &ENUM___COPY__, &ENUM___REDUCE_EX__, &ENUM___DIR__, &ENUM_NAME, &ENUM_VALUE];
static ENUM_TYPE: TypeDef = TypeDef {
    name: "Enum",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "enum",
    number: 325,
    methods: "__new__= __init__ _generate_next_value_= _missing_@ __repr__ __str__ __format__ __hash__ __deepcopy__ __copy__ __reduce_ex__ __dir__ name. value.",
};
/// The base of enumerations.
pub fn r#enum() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ENUM_TYPE, crate::generated::r#enum::enum_type)
}
static REPR_ENUM_TYPE: TypeDef = TypeDef {
    name: "ReprEnum",
    module: "enum",
    bases: &[crate::generated::r#enum::r#enum],
    layout: Layout::Object,
    home: "enum",
    number: 326,
    methods: "",
};
/// Members whose str() and format() are the mixed-in type's.
pub fn repr_enum() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &REPR_ENUM_TYPE, crate::generated::r#enum::enum_type)
}
pub static INT_ENUM___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "IntEnum.__repr__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::int_enum::__repr__(a0) },
};
pub static INT_ENUM___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "IntEnum.__str__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::int_enum::__str__(a0) },
};
pub static INT_ENUM_METHODS: &[&NativeDef] = &[&INT_ENUM___REPR__, &INT_ENUM___STR__];
static INT_ENUM_TYPE: TypeDef = TypeDef {
    name: "IntEnum",
    module: "enum",
    bases: &[crate::generated::builtins::int, crate::generated::r#enum::repr_enum],
    layout: Layout::Builtin(Base::Int),
    home: "enum",
    number: 327,
    methods: "__repr__ __str__",
};
/// Members that are ints.
pub fn int_enum() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &INT_ENUM_TYPE, crate::generated::r#enum::enum_type)
}
pub static STR_ENUM___NEW_MEMBER__: NativeDef = NativeDef {
    name: "__new_member__",
    qualname: "StrEnum.__new_member__",
    module: "enum",
    sig: Signature { names: &["cls", "values"], posonly: 0, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::str_enum::__new_member__(a0, a1) },
};
pub static STR_ENUM__GENERATE_NEXT_VALUE_: NativeDef = NativeDef {
    name: "_generate_next_value_",
    qualname: "StrEnum._generate_next_value_",
    module: "enum",
    sig: Signature { names: &["name", "start", "count", "last_values"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::r#enum::str_enum::_generate_next_value_(a0, a1, a2, a3) },
};
pub static STR_ENUM___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "StrEnum.__repr__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::str_enum::__repr__(a0) },
};
pub static STR_ENUM___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "StrEnum.__str__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::str_enum::__str__(a0) },
};
pub static STR_ENUM_METHODS: &[&NativeDef] = &[&STR_ENUM___NEW_MEMBER__, &STR_ENUM__GENERATE_NEXT_VALUE_, &STR_ENUM___REPR__, &STR_ENUM___STR__];
static STR_ENUM_TYPE: TypeDef = TypeDef {
    name: "StrEnum",
    module: "enum",
    bases: &[crate::generated::builtins::str, crate::generated::r#enum::repr_enum],
    layout: Layout::Builtin(Base::Str),
    home: "enum",
    number: 328,
    methods: "__new_member__= _generate_next_value_= __repr__ __str__",
};
/// Members that are strs.
pub fn str_enum() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &STR_ENUM_TYPE, crate::generated::r#enum::enum_type)
}
pub static FLAG__GENERATE_NEXT_VALUE_: NativeDef = NativeDef {
    name: "_generate_next_value_",
    qualname: "Flag._generate_next_value_",
    module: "enum",
    sig: Signature { names: &["name", "start", "count", "last_values"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::r#enum::flag::_generate_next_value_(a0, a1, a2, a3) },
};
pub static FLAG__NUMERIC_REPR_: NativeDef = NativeDef {
    name: "_numeric_repr_",
    qualname: "Flag._numeric_repr_",
    module: "enum",
    sig: Signature { names: &["value"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::_numeric_repr_(a0) },
};
pub static FLAG__MISSING_: NativeDef = NativeDef {
    name: "_missing_",
    qualname: "Flag._missing_",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::_missing_(a0, a1) },
};
pub static FLAG__ITER_MEMBER_: NativeDef = NativeDef {
    name: "_iter_member_",
    qualname: "Flag._iter_member_",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::_iter_member_(a0, a1) },
};
pub static FLAG__ITER_MEMBER_BY_VALUE_: NativeDef = NativeDef {
    name: "_iter_member_by_value_",
    qualname: "Flag._iter_member_by_value_",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::_iter_member_by_value_(a0, a1) },
};
pub static FLAG__ITER_MEMBER_BY_DEF_: NativeDef = NativeDef {
    name: "_iter_member_by_def_",
    qualname: "Flag._iter_member_by_def_",
    module: "enum",
    sig: Signature { names: &["cls", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::_iter_member_by_def_(a0, a1) },
};
pub static FLAG___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "Flag.__contains__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__contains__(a0, a1) },
};
pub static FLAG___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "Flag.__iter__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::__iter__(a0) },
};
pub static FLAG___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "Flag.__len__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::__len__(a0) },
};
pub static FLAG___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Flag.__repr__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::__repr__(a0) },
};
pub static FLAG___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "Flag.__str__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::__str__(a0) },
};
pub static FLAG___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "Flag.__bool__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::__bool__(a0) },
};
pub static FLAG___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "Flag.__or__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__or__(a0, a1) },
};
pub static FLAG___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "Flag.__and__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__and__(a0, a1) },
};
pub static FLAG___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "Flag.__xor__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__xor__(a0, a1) },
};
pub static FLAG___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "Flag.__ror__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__ror__(a0, a1) },
};
pub static FLAG___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "Flag.__rand__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__rand__(a0, a1) },
};
pub static FLAG___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "Flag.__rxor__",
    module: "enum",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::flag::__rxor__(a0, a1) },
};
pub static FLAG___INVERT__: NativeDef = NativeDef {
    name: "__invert__",
    qualname: "Flag.__invert__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::flag::__invert__(a0) },
};
pub static FLAG_METHODS: &[&NativeDef] = &[&FLAG__GENERATE_NEXT_VALUE_, &FLAG__NUMERIC_REPR_, &FLAG__MISSING_, &FLAG__ITER_MEMBER_, &FLAG__ITER_MEMBER_BY_VALUE_, &FLAG__ITER_MEMBER_BY_DEF_, &FLAG___CONTAINS__, &FLAG___ITER__, &FLAG___LEN__, &FLAG___REPR__, &FLAG___STR__, &FLAG___BOOL__, &FLAG___OR__, &FLAG___AND__, &FLAG___XOR__, &FLAG___ROR__, &FLAG___RAND__, &FLAG___RXOR__, &FLAG___INVERT__];
static FLAG_TYPE: TypeDef = TypeDef {
    name: "Flag",
    module: "enum",
    bases: &[crate::generated::r#enum::r#enum],
    layout: Layout::Object,
    home: "enum",
    number: 329,
    methods: "_generate_next_value_= _numeric_repr_= _missing_@ _iter_member_@ _iter_member_by_value_@ _iter_member_by_def_@ __contains__ __iter__ __len__ __repr__ __str__ __bool__ __or__ __and__ __xor__ __ror__ __rand__ __rxor__ __invert__",
};
/// Members that combine.
pub fn flag() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &FLAG_TYPE, crate::generated::r#enum::enum_type)
}
pub static INT_FLAG___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "IntFlag.__repr__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::int_flag::__repr__(a0) },
};
pub static INT_FLAG___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "IntFlag.__str__",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::int_flag::__str__(a0) },
};
pub static INT_FLAG_METHODS: &[&NativeDef] = &[&INT_FLAG___REPR__, &INT_FLAG___STR__];
static INT_FLAG_TYPE: TypeDef = TypeDef {
    name: "IntFlag",
    module: "enum",
    bases: &[crate::generated::builtins::int, crate::generated::r#enum::repr_enum, crate::generated::r#enum::flag],
    layout: Layout::Builtin(Base::Int),
    home: "enum",
    number: 330,
    methods: "__repr__ __str__",
};
/// Members that combine and are ints.
pub fn int_flag() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &INT_FLAG_TYPE, crate::generated::r#enum::enum_type)
}
pub static PROPERTY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "property.__new__",
    module: "enum",
    sig: Signature { names: &["cls", "fget", "fset", "fdel", "doc"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::r#enum::property::__new__(a0, a1, a2, a3, a4) },
};
pub static PROPERTY___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "property.__get__",
    module: "enum",
    sig: Signature { names: &["self", "instance", "ownerclass"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::property::__get__(a0, a1, a2) },
};
pub static PROPERTY___SET__: NativeDef = NativeDef {
    name: "__set__",
    qualname: "property.__set__",
    module: "enum",
    sig: Signature { names: &["self", "instance", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::property::__set__(a0, a1, a2) },
};
pub static PROPERTY___DELETE__: NativeDef = NativeDef {
    name: "__delete__",
    qualname: "property.__delete__",
    module: "enum",
    sig: Signature { names: &["self", "instance"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::r#enum::property::__delete__(a0, a1) },
};
pub static PROPERTY___SET_NAME__: NativeDef = NativeDef {
    name: "__set_name__",
    qualname: "property.__set_name__",
    module: "enum",
    sig: Signature { names: &["self", "ownerclass", "name"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::r#enum::property::__set_name__(a0, a1, a2) },
};
pub static PROPERTY_FGET: NativeDef = NativeDef {
    name: "fget",
    qualname: "property.fget",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::property::fget(a0) },
};
pub static PROPERTY_FSET: NativeDef = NativeDef {
    name: "fset",
    qualname: "property.fset",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::property::fset(a0) },
};
pub static PROPERTY_FDEL: NativeDef = NativeDef {
    name: "fdel",
    qualname: "property.fdel",
    module: "enum",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::r#enum::property::fdel(a0) },
};
pub static PROPERTY_METHODS: &[&NativeDef] = &[&PROPERTY___NEW__, &PROPERTY___GET__, &PROPERTY___SET__, &PROPERTY___DELETE__, &PROPERTY___SET_NAME__, &PROPERTY_FGET, &PROPERTY_FSET, &PROPERTY_FDEL];
static PROPERTY_TYPE: TypeDef = TypeDef {
    name: "property",
    module: "enum",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "enum",
    number: 331,
    methods: "__new__= __get__ __set__ __delete__ __set_name__ fget. fset. fdel.",
};
/// An attribute of members that the class does not have.
pub fn property() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PROPERTY_TYPE)
}
/// The module `enum`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "enum",
    functions: &[("_simple_enum", &_SIMPLE_ENUM), ("unique", &UNIQUE), ("_is_descriptor", &_IS_DESCRIPTOR), ("_is_dunder", &_IS_DUNDER), ("_is_sunder", &_IS_SUNDER), ("_is_private", &_IS_PRIVATE), ("_iter_bits_lsb", &_ITER_BITS_LSB), ("show_flag_values", &SHOW_FLAG_VALUES), ("global_enum_repr", &GLOBAL_ENUM_REPR), ("global_flag_repr", &GLOBAL_FLAG_REPR), ("global_str", &GLOBAL_STR), ("global_enum", &GLOBAL_ENUM)],
    types: &[("verify", crate::generated::r#enum::verify), ("auto", crate::generated::r#enum::auto), ("member", crate::generated::r#enum::member), ("nonmember", crate::generated::r#enum::nonmember), ("EnumType", crate::generated::r#enum::enum_type), ("Enum", crate::generated::r#enum::r#enum), ("ReprEnum", crate::generated::r#enum::repr_enum), ("IntEnum", crate::generated::r#enum::int_enum), ("StrEnum", crate::generated::r#enum::str_enum), ("Flag", crate::generated::r#enum::flag), ("IntFlag", crate::generated::r#enum::int_flag), ("property", crate::generated::r#enum::property), ("EnumMeta", crate::generated::r#enum::enum_type)],
    constants: &[("FlagBoundary", crate::stdlib::r#enum::flag_boundary), ("STRICT", crate::stdlib::r#enum::strict), ("CONFORM", crate::stdlib::r#enum::conform), ("EJECT", crate::stdlib::r#enum::eject), ("KEEP", crate::stdlib::r#enum::keep), ("EnumCheck", crate::stdlib::r#enum::enum_check), ("CONTINUOUS", crate::stdlib::r#enum::continuous), ("NAMED_FLAGS", crate::stdlib::r#enum::named_flags), ("UNIQUE", crate::stdlib::r#enum::unique_constant), ("pickle_by_global_name", crate::stdlib::r#enum::pickle_by_global_name), ("_reduce_ex_by_global_name", crate::stdlib::r#enum::_reduce_ex_by_global_name), ("pickle_by_enum_name", crate::stdlib::r#enum::pickle_by_enum_name)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["_simple_enum", "unique", "_is_descriptor", "_is_dunder", "_is_sunder", "_is_private", "_iter_bits_lsb", "show_flag_values", "global_enum_repr", "global_flag_repr", "global_str", "global_enum", "verify", "auto", "member", "nonmember", "EnumType", "Enum", "ReprEnum", "IntEnum", "StrEnum", "Flag", "IntFlag", "property", "EnumMeta", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "_reduce_ex_by_global_name", "pickle_by_enum_name"];
