//! The tables of `dataclasses`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static DATACLASS: NativeDef = NativeDef {
    name: "dataclass",
    qualname: "dataclass",
    module: "dataclasses",
    sig: Signature { names: &["cls", "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot"], posonly: 1, pos: 1, kwonly: 10, varargs: false, varkw: false },
    defaults: &[Default::None, Default::Bool(true), Default::Bool(true), Default::Bool(true), Default::Bool(false), Default::Bool(false), Default::Bool(false), Default::Bool(true), Default::Bool(false), Default::Bool(false), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10] = given(a); crate::stdlib::dataclasses::dataclass(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) },
};
pub static FIELD: NativeDef = NativeDef {
    name: "field",
    qualname: "field",
    module: "dataclasses",
    sig: Signature { names: &["default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"], posonly: 0, pos: 0, kwonly: 8, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Unbound, Default::Bool(true), Default::Bool(true), Default::None, Default::Bool(true), Default::None, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::dataclasses::field(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static FIELDS: NativeDef = NativeDef {
    name: "fields",
    qualname: "fields",
    module: "dataclasses",
    sig: Signature { names: &["class_or_instance"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::fields(a0) },
};
pub static IS_DATACLASS: NativeDef = NativeDef {
    name: "is_dataclass",
    qualname: "is_dataclass",
    module: "dataclasses",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::is_dataclass(a0) },
};
pub static ASDICT: NativeDef = NativeDef {
    name: "asdict",
    qualname: "asdict",
    module: "dataclasses",
    sig: Signature { names: &["obj", "dict_factory"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::dataclasses::asdict(a0, a1) },
};
pub static ASTUPLE: NativeDef = NativeDef {
    name: "astuple",
    qualname: "astuple",
    module: "dataclasses",
    sig: Signature { names: &["obj", "tuple_factory"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::dataclasses::astuple(a0, a1) },
};
pub static REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "replace",
    module: "dataclasses",
    sig: Signature { names: &["obj", "changes"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::dataclasses::replace(a0, a1) },
};
pub static MAKE_DATACLASS: NativeDef = NativeDef {
    name: "make_dataclass",
    qualname: "make_dataclass",
    module: "dataclasses",
    sig: Signature { names: &["cls_name", "fields", "bases", "namespace", "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot"], posonly: 0, pos: 2, kwonly: 12, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::EmptyTuple, Default::None, Default::Bool(true), Default::Bool(true), Default::Bool(true), Default::Bool(false), Default::Bool(false), Default::Bool(false), Default::Bool(true), Default::Bool(false), Default::Bool(false), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13] = given(a); crate::stdlib::dataclasses::make_dataclass(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) },
};
static _MISSING_TYPE_TYPE: TypeDef = TypeDef {
    name: "_MISSING_TYPE",
    module: "dataclasses",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "dataclasses",
    number: 304,
    methods: "",
};
/// The type of MISSING.
pub fn _missing_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_MISSING_TYPE_TYPE)
}
static _KW_ONLY_TYPE_TYPE: TypeDef = TypeDef {
    name: "_KW_ONLY_TYPE",
    module: "dataclasses",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "dataclasses",
    number: 305,
    methods: "",
};
/// The type of KW_ONLY.
pub fn _kw_only_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_KW_ONLY_TYPE_TYPE)
}
pub static _HAS_DEFAULT_FACTORY_CLASS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_HAS_DEFAULT_FACTORY_CLASS.__repr__",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_has_default_factory_class::__repr__(a0) },
};
pub static _HAS_DEFAULT_FACTORY_CLASS_METHODS: &[&NativeDef] = &[&_HAS_DEFAULT_FACTORY_CLASS___REPR__];
static _HAS_DEFAULT_FACTORY_CLASS_TYPE: TypeDef = TypeDef {
    name: "_HAS_DEFAULT_FACTORY_CLASS",
    module: "dataclasses",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "dataclasses",
    number: 306,
    methods: "__repr__",
};
/// Stands in a signature for a default that a factory makes.
pub fn _has_default_factory_class() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_HAS_DEFAULT_FACTORY_CLASS_TYPE)
}
static FROZEN_INSTANCE_ERROR_TYPE: TypeDef = TypeDef {
    name: "FrozenInstanceError",
    module: "dataclasses",
    bases: &[crate::generated::exceptions::attribute_error],
    layout: Layout::Exception,
    home: "dataclasses",
    number: 307,
    methods: "",
};
/// An attempt to change a frozen dataclass.
pub fn frozen_instance_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FROZEN_INSTANCE_ERROR_TYPE)
}
pub static FIELD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Field.__repr__",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::__repr__(a0) },
};
pub static FIELD___SET_NAME__: NativeDef = NativeDef {
    name: "__set_name__",
    qualname: "Field.__set_name__",
    module: "dataclasses",
    sig: Signature { names: &["self", "owner", "name"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::dataclasses::field::__set_name__(a0, a1, a2) },
};
pub static FIELD_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "Field.name",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::name(a0) },
};
pub static FIELD_TYPE: NativeDef = NativeDef {
    name: "type",
    qualname: "Field.type",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::r#type(a0) },
};
pub static FIELD_DEFAULT: NativeDef = NativeDef {
    name: "default",
    qualname: "Field.default",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::default(a0) },
};
pub static FIELD_DEFAULT_FACTORY: NativeDef = NativeDef {
    name: "default_factory",
    qualname: "Field.default_factory",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::default_factory(a0) },
};
pub static FIELD_INIT: NativeDef = NativeDef {
    name: "init",
    qualname: "Field.init",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::init(a0) },
};
pub static FIELD_REPR: NativeDef = NativeDef {
    name: "repr",
    qualname: "Field.repr",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::repr(a0) },
};
pub static FIELD_HASH: NativeDef = NativeDef {
    name: "hash",
    qualname: "Field.hash",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::hash(a0) },
};
pub static FIELD_COMPARE: NativeDef = NativeDef {
    name: "compare",
    qualname: "Field.compare",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::compare(a0) },
};
pub static FIELD_METADATA: NativeDef = NativeDef {
    name: "metadata",
    qualname: "Field.metadata",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::metadata(a0) },
};
pub static FIELD_KW_ONLY: NativeDef = NativeDef {
    name: "kw_only",
    qualname: "Field.kw_only",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::field::kw_only(a0) },
};
pub static FIELD_METHODS: &[&NativeDef] = &[&FIELD___REPR__, &FIELD___SET_NAME__, &FIELD_NAME, &FIELD_TYPE, &FIELD_DEFAULT, &FIELD_DEFAULT_FACTORY, &FIELD_INIT, &FIELD_REPR, &FIELD_HASH, &FIELD_COMPARE, &FIELD_METADATA, &FIELD_KW_ONLY];
static FIELD_CLASS: TypeDef = TypeDef {
    name: "Field",
    module: "dataclasses",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "dataclasses",
    number: 308,
    methods: "__repr__ __set_name__ name. type. default. default_factory. init. repr. hash. compare. metadata. kw_only.",
};
/// A field of a dataclass.
pub fn field() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FIELD_CLASS)
}
pub static INIT_VAR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "InitVar.__new__",
    module: "dataclasses",
    sig: Signature { names: &["cls", "type"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::dataclasses::init_var::__new__(a0, a1) },
};
pub static INIT_VAR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "InitVar.__repr__",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::init_var::__repr__(a0) },
};
pub static INIT_VAR_TYPE: NativeDef = NativeDef {
    name: "type",
    qualname: "InitVar.type",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::init_var::r#type(a0) },
};
pub static INIT_VAR___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "InitVar.__class_getitem__",
    module: "dataclasses",
    sig: Signature { names: &["cls", "type"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::dataclasses::init_var::__class_getitem__(a0, a1) },
};
pub static INIT_VAR_METHODS: &[&NativeDef] = &[&INIT_VAR___NEW__, &INIT_VAR___REPR__, &INIT_VAR_TYPE, &INIT_VAR___CLASS_GETITEM__];
static INIT_VAR_CLASS: TypeDef = TypeDef {
    name: "InitVar",
    module: "dataclasses",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "dataclasses",
    number: 309,
    methods: "__new__= __repr__ type. __class_getitem__@",
};
/// Marks a parameter of `__init__` that is no field.
pub fn init_var() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INIT_VAR_CLASS)
}
pub static _DATACLASS_PARAMS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_DataclassParams.__repr__",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::__repr__(a0) },
};
pub static _DATACLASS_PARAMS_INIT: NativeDef = NativeDef {
    name: "init",
    qualname: "_DataclassParams.init",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::init(a0) },
};
pub static _DATACLASS_PARAMS_REPR: NativeDef = NativeDef {
    name: "repr",
    qualname: "_DataclassParams.repr",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::repr(a0) },
};
pub static _DATACLASS_PARAMS_EQ: NativeDef = NativeDef {
    name: "eq",
    qualname: "_DataclassParams.eq",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::eq(a0) },
};
pub static _DATACLASS_PARAMS_ORDER: NativeDef = NativeDef {
    name: "order",
    qualname: "_DataclassParams.order",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::order(a0) },
};
pub static _DATACLASS_PARAMS_UNSAFE_HASH: NativeDef = NativeDef {
    name: "unsafe_hash",
    qualname: "_DataclassParams.unsafe_hash",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::unsafe_hash(a0) },
};
pub static _DATACLASS_PARAMS_FROZEN: NativeDef = NativeDef {
    name: "frozen",
    qualname: "_DataclassParams.frozen",
    module: "dataclasses",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::dataclasses::_dataclass_params::frozen(a0) },
};
pub static _DATACLASS_PARAMS_METHODS: &[&NativeDef] = &[&_DATACLASS_PARAMS___REPR__, &_DATACLASS_PARAMS_INIT, &_DATACLASS_PARAMS_REPR, &_DATACLASS_PARAMS_EQ, &_DATACLASS_PARAMS_ORDER, &_DATACLASS_PARAMS_UNSAFE_HASH, &_DATACLASS_PARAMS_FROZEN];
static _DATACLASS_PARAMS_TYPE: TypeDef = TypeDef {
    name: "_DataclassParams",
    module: "dataclasses",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "dataclasses",
    number: 310,
    methods: "__repr__ init. repr. eq. order. unsafe_hash. frozen.",
};
/// What the decorator was given.
pub fn _dataclass_params() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_DATACLASS_PARAMS_TYPE)
}
/// The module `dataclasses`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "dataclasses",
    functions: &[("dataclass", &DATACLASS), ("field", &FIELD), ("fields", &FIELDS), ("is_dataclass", &IS_DATACLASS), ("asdict", &ASDICT), ("astuple", &ASTUPLE), ("replace", &REPLACE), ("make_dataclass", &MAKE_DATACLASS)],
    types: &[("FrozenInstanceError", crate::generated::dataclasses::frozen_instance_error), ("Field", crate::generated::dataclasses::field), ("InitVar", crate::generated::dataclasses::init_var)],
    constants: &[("MISSING", crate::stdlib::dataclasses::missing), ("KW_ONLY", crate::stdlib::dataclasses::kw_only)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["dataclass", "field", "fields", "is_dataclass", "asdict", "astuple", "replace", "make_dataclass", "FrozenInstanceError", "Field", "InitVar", "MISSING", "KW_ONLY"];
