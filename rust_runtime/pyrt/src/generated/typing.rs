//! The tables of `typing`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static OVERLOAD: NativeDef = NativeDef {
    name: "overload",
    qualname: "overload",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::overload(a0) },
};
pub static FINAL: NativeDef = NativeDef {
    name: "final",
    qualname: "final",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::r#final(a0) },
};
pub static NO_TYPE_CHECK: NativeDef = NativeDef {
    name: "no_type_check",
    qualname: "no_type_check",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::no_type_check(a0) },
};
pub static RUNTIME_CHECKABLE: NativeDef = NativeDef {
    name: "runtime_checkable",
    qualname: "runtime_checkable",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::runtime_checkable(a0) },
};
pub static GET_ORIGIN: NativeDef = NativeDef {
    name: "get_origin",
    qualname: "get_origin",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::get_origin(a0) },
};
pub static GET_ARGS: NativeDef = NativeDef {
    name: "get_args",
    qualname: "get_args",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::get_args(a0) },
};
pub static ASSERT_NEVER: NativeDef = NativeDef {
    name: "assert_never",
    qualname: "assert_never",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::assert_never(a0) },
};
pub static REVEAL_TYPE: NativeDef = NativeDef {
    name: "reveal_type",
    qualname: "reveal_type",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::reveal_type(a0) },
};
pub static IS_TYPEDDICT: NativeDef = NativeDef {
    name: "is_typeddict",
    qualname: "is_typeddict",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::is_typeddict(a0) },
};
pub static GET_OVERLOADS: NativeDef = NativeDef {
    name: "get_overloads",
    qualname: "get_overloads",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::get_overloads(a0) },
};
pub static CAST: NativeDef = NativeDef {
    name: "cast",
    qualname: "cast",
    module: "typing",
    sig: Signature { names: &["typ", "val"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::cast(a0, a1) },
};
pub static ASSERT_TYPE: NativeDef = NativeDef {
    name: "assert_type",
    qualname: "assert_type",
    module: "typing",
    sig: Signature { names: &["val", "typ"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::assert_type(a0, a1) },
};
pub static GET_TYPE_HINTS: NativeDef = NativeDef {
    name: "get_type_hints",
    qualname: "get_type_hints",
    module: "typing",
    sig: Signature { names: &["obj", "globalns", "localns", "include_extras"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::typing::get_type_hints(a0, a1, a2, a3) },
};
pub static DATACLASS_TRANSFORM: NativeDef = NativeDef {
    name: "dataclass_transform",
    qualname: "dataclass_transform",
    module: "typing",
    sig: Signature { names: &["eq_default", "order_default", "kw_only_default", "field_specifiers", "kwargs"], posonly: 0, pos: 0, kwonly: 4, varargs: false, varkw: true },
    defaults: &[Default::Bool(true), Default::Bool(false), Default::Bool(false), Default::EmptyTuple],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::typing::dataclass_transform(a0, a1, a2, a3, a4) },
};
pub static _FORM___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "_Form.__getitem__",
    module: "typing",
    sig: Signature { names: &["self", "parameters"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__getitem__(a0, a1) },
};
pub static _FORM___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "_Form.__call__",
    module: "typing",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::_form::__call__(a0, a1, a2) },
};
pub static _FORM___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_Form.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__repr__(a0) },
};
pub static _FORM___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "_Form.__eq__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__eq__(a0, a1) },
};
pub static _FORM___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "_Form.__hash__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__hash__(a0) },
};
pub static _FORM___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "_Form.__or__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__or__(a0, a1) },
};
pub static _FORM___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "_Form.__ror__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__ror__(a0, a1) },
};
pub static _FORM___MRO_ENTRIES__: NativeDef = NativeDef {
    name: "__mro_entries__",
    qualname: "_Form.__mro_entries__",
    module: "typing",
    sig: Signature { names: &["self", "bases"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__mro_entries__(a0, a1) },
};
pub static _FORM___INSTANCECHECK__: NativeDef = NativeDef {
    name: "__instancecheck__",
    qualname: "_Form.__instancecheck__",
    module: "typing",
    sig: Signature { names: &["self", "obj"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__instancecheck__(a0, a1) },
};
pub static _FORM___SUBCLASSCHECK__: NativeDef = NativeDef {
    name: "__subclasscheck__",
    qualname: "_Form.__subclasscheck__",
    module: "typing",
    sig: Signature { names: &["self", "cls"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__subclasscheck__(a0, a1) },
};
pub static _FORM___GETATTR__: NativeDef = NativeDef {
    name: "__getattr__",
    qualname: "_Form.__getattr__",
    module: "typing",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__getattr__(a0, a1) },
};
pub static _FORM___ORIGIN__: NativeDef = NativeDef {
    name: "__origin__",
    qualname: "_Form.__origin__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__origin__(a0) },
};
pub static _FORM___ARGS__: NativeDef = NativeDef {
    name: "__args__",
    qualname: "_Form.__args__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__args__(a0) },
};
pub static _FORM___PARAMETERS__: NativeDef = NativeDef {
    name: "__parameters__",
    qualname: "_Form.__parameters__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__parameters__(a0) },
};
pub static _FORM___METADATA__: NativeDef = NativeDef {
    name: "__metadata__",
    qualname: "_Form.__metadata__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__metadata__(a0) },
};
pub static _FORM__NAME: NativeDef = NativeDef {
    name: "_name",
    qualname: "_Form._name",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::_name(a0) },
};
pub static _FORM___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "_Form.__module__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__module__(a0) },
};
pub static _FORM_METHODS: &[&NativeDef] = &[&_FORM___GETITEM__, &_FORM___CALL__, &_FORM___REPR__, &_FORM___EQ__, &_FORM___HASH__, &_FORM___OR__, &_FORM___ROR__, &_FORM___MRO_ENTRIES__, &_FORM___INSTANCECHECK__, &_FORM___SUBCLASSCHECK__, &_FORM___GETATTR__, &_FORM___ORIGIN__, &_FORM___ARGS__, &_FORM___PARAMETERS__, &_FORM___METADATA__, &_FORM__NAME, &_FORM___MODULE__];
static _FORM_TYPE: TypeDef = TypeDef {
    name: "_Form",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 326,
    methods: "__getitem__ __call__ __repr__ __eq__ __hash__ __or__ __ror__ __mro_entries__ __instancecheck__ __subclasscheck__ __getattr__ __origin__. __args__. __parameters__. __metadata__. _name. __module__.",
};
/// What annotations are made of: Any, List, List[int], Union[int, str], a forward reference.
pub fn _form() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_FORM_TYPE)
}
pub static TYPE_VAR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "TypeVar.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "name", "bound", "covariant", "contravariant", "constraints"], posonly: 2, pos: 2, kwonly: 3, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(false), Default::Bool(false)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::typing::type_var::__new__(a0, a1, a2, a3, a4, a5) },
};
pub static TYPE_VAR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "TypeVar.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__repr__(a0) },
};
pub static TYPE_VAR___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "TypeVar.__or__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var::__or__(a0, a1) },
};
pub static TYPE_VAR___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "TypeVar.__ror__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var::__ror__(a0, a1) },
};
pub static TYPE_VAR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "TypeVar.__name__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__name__(a0) },
};
pub static TYPE_VAR___BOUND__: NativeDef = NativeDef {
    name: "__bound__",
    qualname: "TypeVar.__bound__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__bound__(a0) },
};
pub static TYPE_VAR___CONSTRAINTS__: NativeDef = NativeDef {
    name: "__constraints__",
    qualname: "TypeVar.__constraints__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__constraints__(a0) },
};
pub static TYPE_VAR___COVARIANT__: NativeDef = NativeDef {
    name: "__covariant__",
    qualname: "TypeVar.__covariant__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__covariant__(a0) },
};
pub static TYPE_VAR___CONTRAVARIANT__: NativeDef = NativeDef {
    name: "__contravariant__",
    qualname: "TypeVar.__contravariant__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__contravariant__(a0) },
};
pub static TYPE_VAR_METHODS: &[&NativeDef] = &[&TYPE_VAR___NEW__, &TYPE_VAR___REPR__, &TYPE_VAR___OR__, &TYPE_VAR___ROR__, &TYPE_VAR___NAME__, &TYPE_VAR___BOUND__, &TYPE_VAR___CONSTRAINTS__, &TYPE_VAR___COVARIANT__, &TYPE_VAR___CONTRAVARIANT__];
static TYPE_VAR_TYPE: TypeDef = TypeDef {
    name: "TypeVar",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 327,
    methods: "__new__= __repr__ __or__ __ror__ __name__. __bound__. __constraints__. __covariant__. __contravariant__.",
};
/// A type variable.
pub fn type_var() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_VAR_TYPE)
}
pub static PARAM_SPEC_ARGS: NativeDef = NativeDef {
    name: "args",
    qualname: "ParamSpec.args",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::args(a0) },
};
pub static PARAM_SPEC_KWARGS: NativeDef = NativeDef {
    name: "kwargs",
    qualname: "ParamSpec.kwargs",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::kwargs(a0) },
};
pub static PARAM_SPEC_METHODS: &[&NativeDef] = &[&PARAM_SPEC_ARGS, &PARAM_SPEC_KWARGS];
static PARAM_SPEC_TYPE: TypeDef = TypeDef {
    name: "ParamSpec",
    module: "typing",
    bases: &[crate::generated::typing::type_var],
    layout: Layout::Native,
    home: "typing",
    number: 328,
    methods: "args. kwargs.",
};
/// A variable for parameters.
pub fn param_spec() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PARAM_SPEC_TYPE)
}
pub static TYPE_VAR_TUPLE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "TypeVarTuple.__iter__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__iter__(a0) },
};
pub static TYPE_VAR_TUPLE_METHODS: &[&NativeDef] = &[&TYPE_VAR_TUPLE___ITER__];
static TYPE_VAR_TUPLE_TYPE: TypeDef = TypeDef {
    name: "TypeVarTuple",
    module: "typing",
    bases: &[crate::generated::typing::type_var],
    layout: Layout::Native,
    home: "typing",
    number: 329,
    methods: "__iter__",
};
/// A variable for any number of types.
pub fn type_var_tuple() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_VAR_TUPLE_TYPE)
}
pub static NEW_TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "NewType.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "name", "tp"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::new_type::__new__(a0, a1, a2) },
};
pub static NEW_TYPE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "NewType.__call__",
    module: "typing",
    sig: Signature { names: &["self", "x"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::new_type::__call__(a0, a1) },
};
pub static NEW_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "NewType.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::new_type::__repr__(a0) },
};
pub static NEW_TYPE___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "NewType.__or__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::new_type::__or__(a0, a1) },
};
pub static NEW_TYPE___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "NewType.__ror__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::new_type::__ror__(a0, a1) },
};
pub static NEW_TYPE___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "NewType.__module__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::new_type::__module__(a0) },
};
pub static NEW_TYPE___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "NewType.__name__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::new_type::__name__(a0) },
};
pub static NEW_TYPE___SUPERTYPE__: NativeDef = NativeDef {
    name: "__supertype__",
    qualname: "NewType.__supertype__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::new_type::__supertype__(a0) },
};
pub static NEW_TYPE_METHODS: &[&NativeDef] = &[&NEW_TYPE___NEW__, &NEW_TYPE___CALL__, &NEW_TYPE___REPR__, &NEW_TYPE___OR__, &NEW_TYPE___ROR__, &NEW_TYPE___MODULE__, &NEW_TYPE___NAME__, &NEW_TYPE___SUPERTYPE__];
static NEW_TYPE_TYPE: TypeDef = TypeDef {
    name: "NewType",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 330,
    methods: "__new__= __call__ __repr__ __or__ __ror__ __module__. __name__. __supertype__.",
};
/// A name for a type that is its own for checkers.
pub fn new_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NEW_TYPE_TYPE)
}
pub static GENERIC___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Generic.__class_getitem__",
    module: "typing",
    sig: Signature { names: &["cls", "params"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::generic::__class_getitem__(a0, a1) },
};
pub static GENERIC_METHODS: &[&NativeDef] = &[&GENERIC___CLASS_GETITEM__];
static GENERIC_TYPE: TypeDef = TypeDef {
    name: "Generic",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "typing",
    number: 331,
    methods: "__class_getitem__@",
};
/// The base of generic classes.
pub fn generic() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GENERIC_TYPE)
}
pub static _PROTOCOL_META___INSTANCECHECK__: NativeDef = NativeDef {
    name: "__instancecheck__",
    qualname: "_ProtocolMeta.__instancecheck__",
    module: "typing",
    sig: Signature { names: &["cls", "instance"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_protocol_meta::__instancecheck__(a0, a1) },
};
pub static _PROTOCOL_META___SUBCLASSCHECK__: NativeDef = NativeDef {
    name: "__subclasscheck__",
    qualname: "_ProtocolMeta.__subclasscheck__",
    module: "typing",
    sig: Signature { names: &["cls", "subclass"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_protocol_meta::__subclasscheck__(a0, a1) },
};
pub static _PROTOCOL_META_METHODS: &[&NativeDef] = &[&_PROTOCOL_META___INSTANCECHECK__, &_PROTOCOL_META___SUBCLASSCHECK__];
static _PROTOCOL_META_TYPE: TypeDef = TypeDef {
    name: "_ProtocolMeta",
    module: "typing",
    bases: &[crate::generated::abc::abc_meta],
    layout: Layout::Type,
    home: "typing",
    number: 332,
    methods: "__instancecheck__ __subclasscheck__",
};
/// The metaclass of protocols.
pub fn _protocol_meta() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_PROTOCOL_META_TYPE)
}
pub static PROTOCOL___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Protocol.__init__",
    module: "typing",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::protocol::__init__(a0, a1, a2) },
};
pub static PROTOCOL___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "Protocol.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::protocol::__init_subclass__(a0, a1, a2) },
};
pub static PROTOCOL_METHODS: &[&NativeDef] = &[&PROTOCOL___INIT__, &PROTOCOL___INIT_SUBCLASS__];
static PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "Protocol",
    module: "typing",
    bases: &[crate::generated::typing::generic],
    layout: Layout::Object,
    home: "typing",
    number: 333,
    methods: "__init__ __init_subclass__@",
};
/// The base of protocols.
pub fn protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &PROTOCOL_TYPE, crate::generated::typing::_protocol_meta)
}
pub static NAMED_TUPLE_META___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "NamedTupleMeta.__new__",
    module: "typing",
    sig: Signature { names: &["mcls", "name", "bases", "namespace", "kwargs"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::typing::named_tuple_meta::__new__(a0, a1, a2, a3, a4) },
};
pub static NAMED_TUPLE_META_METHODS: &[&NativeDef] = &[&NAMED_TUPLE_META___NEW__];
static NAMED_TUPLE_META_TYPE: TypeDef = TypeDef {
    name: "NamedTupleMeta",
    module: "typing",
    bases: &[crate::generated::builtins::r#type],
    layout: Layout::Type,
    home: "typing",
    number: 334,
    methods: "__new__=",
};
/// Makes a named tuple of a class statement.
pub fn named_tuple_meta() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NAMED_TUPLE_META_TYPE)
}
static _NAMED_TUPLE_TYPE: TypeDef = TypeDef {
    name: "_NamedTuple",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "typing",
    number: 335,
    methods: "",
};
/// What NamedTuple stands for as a base.
pub fn _named_tuple() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &_NAMED_TUPLE_TYPE, crate::generated::typing::named_tuple_meta)
}
pub static _NAMED_TUPLE_FACTORY___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "_NamedTupleFactory.__call__",
    module: "typing",
    sig: Signature { names: &["self", "typename", "fields", "kwargs"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::typing::_named_tuple_factory::__call__(a0, a1, a2, a3) },
};
pub static _NAMED_TUPLE_FACTORY___MRO_ENTRIES__: NativeDef = NativeDef {
    name: "__mro_entries__",
    qualname: "_NamedTupleFactory.__mro_entries__",
    module: "typing",
    sig: Signature { names: &["self", "bases"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_named_tuple_factory::__mro_entries__(a0, a1) },
};
pub static _NAMED_TUPLE_FACTORY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_NamedTupleFactory.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_named_tuple_factory::__repr__(a0) },
};
pub static _NAMED_TUPLE_FACTORY_METHODS: &[&NativeDef] = &[&_NAMED_TUPLE_FACTORY___CALL__, &_NAMED_TUPLE_FACTORY___MRO_ENTRIES__, &_NAMED_TUPLE_FACTORY___REPR__];
static _NAMED_TUPLE_FACTORY_TYPE: TypeDef = TypeDef {
    name: "_NamedTupleFactory",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 336,
    methods: "__call__ __mro_entries__ __repr__",
};
/// NamedTuple itself.
pub fn _named_tuple_factory() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_NAMED_TUPLE_FACTORY_TYPE)
}
pub static _TYPED_DICT_META___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_TypedDictMeta.__new__",
    module: "typing",
    sig: Signature { names: &["mcls", "name", "bases", "namespace", "total", "kwargs"], posonly: 4, pos: 5, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Bool(true)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::typing::_typed_dict_meta::__new__(a0, a1, a2, a3, a4, a5) },
};
pub static _TYPED_DICT_META___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "_TypedDictMeta.__call__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::_typed_dict_meta::__call__(a0, a1, a2) },
};
pub static _TYPED_DICT_META___INSTANCECHECK__: NativeDef = NativeDef {
    name: "__instancecheck__",
    qualname: "_TypedDictMeta.__instancecheck__",
    module: "typing",
    sig: Signature { names: &["cls", "instance"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_typed_dict_meta::__instancecheck__(a0, a1) },
};
pub static _TYPED_DICT_META___SUBCLASSCHECK__: NativeDef = NativeDef {
    name: "__subclasscheck__",
    qualname: "_TypedDictMeta.__subclasscheck__",
    module: "typing",
    sig: Signature { names: &["cls", "subclass"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_typed_dict_meta::__subclasscheck__(a0, a1) },
};
pub static _TYPED_DICT_META_METHODS: &[&NativeDef] = &[&_TYPED_DICT_META___NEW__, &_TYPED_DICT_META___CALL__, &_TYPED_DICT_META___INSTANCECHECK__, &_TYPED_DICT_META___SUBCLASSCHECK__];
static _TYPED_DICT_META_TYPE: TypeDef = TypeDef {
    name: "_TypedDictMeta",
    module: "typing",
    bases: &[crate::generated::builtins::r#type],
    layout: Layout::Type,
    home: "typing",
    number: 337,
    methods: "__new__= __call__ __instancecheck__ __subclasscheck__",
};
/// Makes a dict type of a class statement.
pub fn _typed_dict_meta() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_TYPED_DICT_META_TYPE)
}
pub static _TYPED_DICT_FACTORY___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "_TypedDictFactory.__call__",
    module: "typing",
    sig: Signature { names: &["self", "typename", "fields", "total"], posonly: 3, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::typing::_typed_dict_factory::__call__(a0, a1, a2, a3) },
};
pub static _TYPED_DICT_FACTORY___MRO_ENTRIES__: NativeDef = NativeDef {
    name: "__mro_entries__",
    qualname: "_TypedDictFactory.__mro_entries__",
    module: "typing",
    sig: Signature { names: &["self", "bases"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_typed_dict_factory::__mro_entries__(a0, a1) },
};
pub static _TYPED_DICT_FACTORY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_TypedDictFactory.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_typed_dict_factory::__repr__(a0) },
};
pub static _TYPED_DICT_FACTORY_METHODS: &[&NativeDef] = &[&_TYPED_DICT_FACTORY___CALL__, &_TYPED_DICT_FACTORY___MRO_ENTRIES__, &_TYPED_DICT_FACTORY___REPR__];
static _TYPED_DICT_FACTORY_TYPE: TypeDef = TypeDef {
    name: "_TypedDictFactory",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 338,
    methods: "__call__ __mro_entries__ __repr__",
};
/// TypedDict itself.
pub fn _typed_dict_factory() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_TYPED_DICT_FACTORY_TYPE)
}
/// The module `typing`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "typing",
    functions: &[("overload", &OVERLOAD), ("final", &FINAL), ("no_type_check", &NO_TYPE_CHECK), ("runtime_checkable", &RUNTIME_CHECKABLE), ("get_origin", &GET_ORIGIN), ("get_args", &GET_ARGS), ("assert_never", &ASSERT_NEVER), ("reveal_type", &REVEAL_TYPE), ("is_typeddict", &IS_TYPEDDICT), ("get_overloads", &GET_OVERLOADS), ("cast", &CAST), ("assert_type", &ASSERT_TYPE), ("get_type_hints", &GET_TYPE_HINTS), ("dataclass_transform", &DATACLASS_TRANSFORM)],
    types: &[("TypeVar", crate::generated::typing::type_var), ("ParamSpec", crate::generated::typing::param_spec), ("TypeVarTuple", crate::generated::typing::type_var_tuple), ("NewType", crate::generated::typing::new_type), ("Generic", crate::generated::typing::generic), ("Protocol", crate::generated::typing::protocol), ("Text", crate::generated::builtins::str)],
    constants: &[("TYPE_CHECKING", crate::stdlib::typing::type_checking), ("NamedTuple", crate::stdlib::typing::named_tuple), ("TypedDict", crate::stdlib::typing::typed_dict), ("AnyStr", crate::stdlib::typing::any_str), ("Any", crate::stdlib::typing::any), ("NoReturn", crate::stdlib::typing::no_return), ("Never", crate::stdlib::typing::never), ("Self", crate::stdlib::typing::self_), ("LiteralString", crate::stdlib::typing::literal_string), ("ClassVar", crate::stdlib::typing::class_var), ("_final_form", crate::stdlib::typing::_final_form), ("Union", crate::stdlib::typing::union), ("Optional", crate::stdlib::typing::optional), ("Literal", crate::stdlib::typing::literal), ("TypeAlias", crate::stdlib::typing::type_alias), ("Concatenate", crate::stdlib::typing::concatenate), ("TypeGuard", crate::stdlib::typing::type_guard), ("Annotated", crate::stdlib::typing::annotated), ("Required", crate::stdlib::typing::required), ("NotRequired", crate::stdlib::typing::not_required), ("Unpack", crate::stdlib::typing::unpack), ("Tuple", crate::stdlib::typing::tuple), ("Callable", crate::stdlib::typing::callable), ("Type", crate::stdlib::typing::r#type), ("List", crate::stdlib::typing::list), ("Dict", crate::stdlib::typing::dict), ("Set", crate::stdlib::typing::set), ("FrozenSet", crate::stdlib::typing::frozen_set), ("DefaultDict", crate::stdlib::typing::default_dict), ("OrderedDict", crate::stdlib::typing::ordered_dict), ("Counter", crate::stdlib::typing::counter), ("ChainMap", crate::stdlib::typing::chain_map), ("Deque", crate::stdlib::typing::deque), ("Hashable", crate::stdlib::typing::hashable), ("Sized", crate::stdlib::typing::sized), ("Awaitable", crate::stdlib::typing::awaitable), ("Coroutine", crate::stdlib::typing::coroutine), ("AsyncIterable", crate::stdlib::typing::async_iterable), ("AsyncIterator", crate::stdlib::typing::async_iterator), ("Iterable", crate::stdlib::typing::iterable), ("Iterator", crate::stdlib::typing::iterator), ("Reversible", crate::stdlib::typing::reversible), ("Container", crate::stdlib::typing::container), ("Collection", crate::stdlib::typing::collection), ("AbstractSet", crate::stdlib::typing::abstract_set), ("MutableSet", crate::stdlib::typing::mutable_set), ("Mapping", crate::stdlib::typing::mapping), ("MutableMapping", crate::stdlib::typing::mutable_mapping), ("Sequence", crate::stdlib::typing::sequence), ("MutableSequence", crate::stdlib::typing::mutable_sequence), ("ByteString", crate::stdlib::typing::byte_string), ("MappingView", crate::stdlib::typing::mapping_view), ("KeysView", crate::stdlib::typing::keys_view), ("ItemsView", crate::stdlib::typing::items_view), ("ValuesView", crate::stdlib::typing::values_view), ("ContextManager", crate::stdlib::typing::context_manager), ("AsyncContextManager", crate::stdlib::typing::async_context_manager), ("Generator", crate::stdlib::typing::generator), ("AsyncGenerator", crate::stdlib::typing::async_generator), ("Pattern", crate::stdlib::typing::pattern), ("Match", crate::stdlib::typing::r#match), ("SupportsInt", crate::stdlib::typing::supports_int), ("SupportsFloat", crate::stdlib::typing::supports_float), ("SupportsIndex", crate::stdlib::typing::supports_index), ("SupportsAbs", crate::stdlib::typing::supports_abs), ("SupportsComplex", crate::stdlib::typing::supports_complex), ("SupportsBytes", crate::stdlib::typing::supports_bytes), ("SupportsRound", crate::stdlib::typing::supports_round), ("IO", crate::stdlib::typing::io), ("TextIO", crate::stdlib::typing::text_io), ("BinaryIO", crate::stdlib::typing::binary_io), ("Final", crate::stdlib::typing::_final_form)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["overload", "final", "no_type_check", "runtime_checkable", "get_origin", "get_args", "assert_never", "reveal_type", "is_typeddict", "get_overloads", "cast", "assert_type", "get_type_hints", "dataclass_transform", "TypeVar", "ParamSpec", "TypeVarTuple", "NewType", "Generic", "Protocol", "Text", "TYPE_CHECKING", "NamedTuple", "TypedDict", "AnyStr", "Any", "NoReturn", "Never", "Self", "LiteralString", "ClassVar", "_final_form", "Union", "Optional", "Literal", "TypeAlias", "Concatenate", "TypeGuard", "Annotated", "Required", "NotRequired", "Unpack", "Tuple", "Callable", "Type", "List", "Dict", "Set", "FrozenSet", "DefaultDict", "OrderedDict", "Counter", "ChainMap", "Deque", "Hashable", "Sized", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "Iterable", "Iterator", "Reversible", "Container", "Collection", "AbstractSet", "MutableSet", "Mapping", "MutableMapping", "Sequence", "MutableSequence", "ByteString", "MappingView", "KeysView", "ItemsView", "ValuesView", "ContextManager", "AsyncContextManager", "Generator", "AsyncGenerator", "Pattern", "Match", "SupportsInt", "SupportsFloat", "SupportsIndex", "SupportsAbs", "SupportsComplex", "SupportsBytes", "SupportsRound", "IO", "TextIO", "BinaryIO", "Final"];
