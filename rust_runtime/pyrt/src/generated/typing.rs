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
pub static NO_TYPE_CHECK_DECORATOR: NativeDef = NativeDef {
    name: "no_type_check_decorator",
    qualname: "no_type_check_decorator",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::no_type_check_decorator(a0) },
};
pub static _GET_PROTOCOL_ATTRS: NativeDef = NativeDef {
    name: "_get_protocol_attrs",
    qualname: "_get_protocol_attrs",
    module: "typing",
    sig: Signature { names: &["arg"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_get_protocol_attrs(a0) },
};
pub static CLEAR_OVERLOADS: NativeDef = NativeDef {
    name: "clear_overloads",
    qualname: "clear_overloads",
    module: "typing",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::typing::clear_overloads(),
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
pub static _FORM___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "_Form.__setattr__",
    module: "typing",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::_form::__setattr__(a0, a1, a2) },
};
pub static _FORM___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "_Form.__copy__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__copy__(a0) },
};
pub static _FORM___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "_Form.__deepcopy__",
    module: "typing",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_form::__deepcopy__(a0, a1) },
};
pub static _FORM___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "_Form.__dir__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__dir__(a0) },
};
pub static _FORM___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "_Form.__reduce__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_form::__reduce__(a0) },
};
pub static _FORM___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "_Form.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::_form::__init_subclass__(a0, a1, a2) },
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
pub static _FORM_METHODS: &[&NativeDef] = &[&_FORM___GETITEM__, &_FORM___CALL__, &_FORM___REPR__, &_FORM___EQ__, &_FORM___HASH__, &_FORM___OR__, &_FORM___ROR__, &_FORM___MRO_ENTRIES__, &_FORM___INSTANCECHECK__, &_FORM___SUBCLASSCHECK__, &_FORM___GETATTR__, &_FORM___SETATTR__, &_FORM___COPY__, &_FORM___DEEPCOPY__, &_FORM___DIR__, &_FORM___REDUCE__, &_FORM___INIT_SUBCLASS__, &_FORM__NAME, &_FORM___MODULE__];
static _FORM_TYPE: TypeDef = TypeDef {
    name: "_Form",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 446,
    methods: "__getitem__ __call__ __repr__ __eq__ __hash__ __or__ __ror__ __mro_entries__ __instancecheck__ __subclasscheck__ __getattr__ __setattr__ __copy__ __deepcopy__ __dir__ __reduce__ __init_subclass__@ _name. __module__.",
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
    sig: Signature { names: &["cls", "name", "bound", "covariant", "contravariant", "constraints"], posonly: 1, pos: 2, kwonly: 3, varargs: true, varkw: false },
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
pub static TYPE_VAR___TYPING_SUBST__: NativeDef = NativeDef {
    name: "__typing_subst__",
    qualname: "TypeVar.__typing_subst__",
    module: "typing",
    sig: Signature { names: &["self", "arg"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var::__typing_subst__(a0, a1) },
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
pub static TYPE_VAR___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "TypeVar.__copy__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__copy__(a0) },
};
pub static TYPE_VAR___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "TypeVar.__deepcopy__",
    module: "typing",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var::__deepcopy__(a0, a1) },
};
pub static TYPE_VAR___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "TypeVar.__reduce__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__reduce__(a0) },
};
pub static TYPE_VAR___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "TypeVar.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::type_var::__init_subclass__(a0, a1, a2) },
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
pub static TYPE_VAR___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "TypeVar.__module__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__module__(a0) },
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
pub static TYPE_VAR___CONSTRAINTS__: NativeDef = NativeDef {
    name: "__constraints__",
    qualname: "TypeVar.__constraints__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var::__constraints__(a0) },
};
pub static TYPE_VAR_METHODS: &[&NativeDef] = &[&TYPE_VAR___NEW__, &TYPE_VAR___REPR__, &TYPE_VAR___TYPING_SUBST__, &TYPE_VAR___OR__, &TYPE_VAR___ROR__, &TYPE_VAR___COPY__, &TYPE_VAR___DEEPCOPY__, &TYPE_VAR___REDUCE__, &TYPE_VAR___INIT_SUBCLASS__, &TYPE_VAR___NAME__, &TYPE_VAR___MODULE__, &TYPE_VAR___BOUND__, &TYPE_VAR___COVARIANT__, &TYPE_VAR___CONTRAVARIANT__, &TYPE_VAR___CONSTRAINTS__];
static TYPE_VAR_TYPE: TypeDef = TypeDef {
    name: "TypeVar",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 447,
    methods: "__new__= __repr__ __typing_subst__ __or__ __ror__ __copy__ __deepcopy__ __reduce__ __init_subclass__@ __name__. __module__. __bound__. __covariant__. __contravariant__. __constraints__.",
};
/// A type variable.
pub fn type_var() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_VAR_TYPE)
}
pub static PARAM_SPEC___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ParamSpec.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "name", "bound", "covariant", "contravariant"], posonly: 1, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(false), Default::Bool(false)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::typing::param_spec::__new__(a0, a1, a2, a3, a4) },
};
pub static PARAM_SPEC___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ParamSpec.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__repr__(a0) },
};
pub static PARAM_SPEC___TYPING_SUBST__: NativeDef = NativeDef {
    name: "__typing_subst__",
    qualname: "ParamSpec.__typing_subst__",
    module: "typing",
    sig: Signature { names: &["self", "arg"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec::__typing_subst__(a0, a1) },
};
pub static PARAM_SPEC___TYPING_PREPARE_SUBST__: NativeDef = NativeDef {
    name: "__typing_prepare_subst__",
    qualname: "ParamSpec.__typing_prepare_subst__",
    module: "typing",
    sig: Signature { names: &["self", "alias", "args"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::param_spec::__typing_prepare_subst__(a0, a1, a2) },
};
pub static PARAM_SPEC___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "ParamSpec.__or__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec::__or__(a0, a1) },
};
pub static PARAM_SPEC___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "ParamSpec.__ror__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec::__ror__(a0, a1) },
};
pub static PARAM_SPEC___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "ParamSpec.__copy__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__copy__(a0) },
};
pub static PARAM_SPEC___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "ParamSpec.__deepcopy__",
    module: "typing",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec::__deepcopy__(a0, a1) },
};
pub static PARAM_SPEC___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "ParamSpec.__reduce__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__reduce__(a0) },
};
pub static PARAM_SPEC___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "ParamSpec.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::param_spec::__init_subclass__(a0, a1, a2) },
};
pub static PARAM_SPEC___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "ParamSpec.__name__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__name__(a0) },
};
pub static PARAM_SPEC___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "ParamSpec.__module__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__module__(a0) },
};
pub static PARAM_SPEC___BOUND__: NativeDef = NativeDef {
    name: "__bound__",
    qualname: "ParamSpec.__bound__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__bound__(a0) },
};
pub static PARAM_SPEC___COVARIANT__: NativeDef = NativeDef {
    name: "__covariant__",
    qualname: "ParamSpec.__covariant__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__covariant__(a0) },
};
pub static PARAM_SPEC___CONTRAVARIANT__: NativeDef = NativeDef {
    name: "__contravariant__",
    qualname: "ParamSpec.__contravariant__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec::__contravariant__(a0) },
};
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
pub static PARAM_SPEC_METHODS: &[&NativeDef] = &[&PARAM_SPEC___NEW__, &PARAM_SPEC___REPR__, &PARAM_SPEC___TYPING_SUBST__, &PARAM_SPEC___TYPING_PREPARE_SUBST__, &PARAM_SPEC___OR__, &PARAM_SPEC___ROR__, &PARAM_SPEC___COPY__, &PARAM_SPEC___DEEPCOPY__, &PARAM_SPEC___REDUCE__, &PARAM_SPEC___INIT_SUBCLASS__, &PARAM_SPEC___NAME__, &PARAM_SPEC___MODULE__, &PARAM_SPEC___BOUND__, &PARAM_SPEC___COVARIANT__, &PARAM_SPEC___CONTRAVARIANT__, &PARAM_SPEC_ARGS, &PARAM_SPEC_KWARGS];
static PARAM_SPEC_TYPE: TypeDef = TypeDef {
    name: "ParamSpec",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 448,
    methods: "__new__= __repr__ __typing_subst__ __typing_prepare_subst__ __or__ __ror__ __copy__ __deepcopy__ __reduce__ __init_subclass__@ __name__. __module__. __bound__. __covariant__. __contravariant__. args. kwargs.",
};
/// A variable for parameters.
pub fn param_spec() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PARAM_SPEC_TYPE)
}
pub static PARAM_SPEC_ARGS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ParamSpecArgs.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "origin"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec_args::__new__(a0, a1) },
};
pub static PARAM_SPEC_ARGS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ParamSpecArgs.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec_args::__repr__(a0) },
};
pub static PARAM_SPEC_ARGS___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ParamSpecArgs.__eq__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec_args::__eq__(a0, a1) },
};
pub static PARAM_SPEC_ARGS___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "ParamSpecArgs.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::param_spec_args::__init_subclass__(a0, a1, a2) },
};
pub static PARAM_SPEC_ARGS___ORIGIN__: NativeDef = NativeDef {
    name: "__origin__",
    qualname: "ParamSpecArgs.__origin__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec_args::__origin__(a0) },
};
pub static PARAM_SPEC_ARGS_METHODS: &[&NativeDef] = &[&PARAM_SPEC_ARGS___NEW__, &PARAM_SPEC_ARGS___REPR__, &PARAM_SPEC_ARGS___EQ__, &PARAM_SPEC_ARGS___INIT_SUBCLASS__, &PARAM_SPEC_ARGS___ORIGIN__];
static PARAM_SPEC_ARGS_TYPE: TypeDef = TypeDef {
    name: "ParamSpecArgs",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 449,
    methods: "__new__= __repr__ __eq__ __init_subclass__@ __origin__.",
};
/// The positional parameters of a ParamSpec.
pub fn param_spec_args() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PARAM_SPEC_ARGS_TYPE)
}
pub static PARAM_SPEC_KWARGS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ParamSpecKwargs.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "origin"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec_kwargs::__new__(a0, a1) },
};
pub static PARAM_SPEC_KWARGS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ParamSpecKwargs.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec_kwargs::__repr__(a0) },
};
pub static PARAM_SPEC_KWARGS___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ParamSpecKwargs.__eq__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::param_spec_kwargs::__eq__(a0, a1) },
};
pub static PARAM_SPEC_KWARGS___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "ParamSpecKwargs.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::param_spec_kwargs::__init_subclass__(a0, a1, a2) },
};
pub static PARAM_SPEC_KWARGS___ORIGIN__: NativeDef = NativeDef {
    name: "__origin__",
    qualname: "ParamSpecKwargs.__origin__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::param_spec_kwargs::__origin__(a0) },
};
pub static PARAM_SPEC_KWARGS_METHODS: &[&NativeDef] = &[&PARAM_SPEC_KWARGS___NEW__, &PARAM_SPEC_KWARGS___REPR__, &PARAM_SPEC_KWARGS___EQ__, &PARAM_SPEC_KWARGS___INIT_SUBCLASS__, &PARAM_SPEC_KWARGS___ORIGIN__];
static PARAM_SPEC_KWARGS_TYPE: TypeDef = TypeDef {
    name: "ParamSpecKwargs",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 450,
    methods: "__new__= __repr__ __eq__ __init_subclass__@ __origin__.",
};
/// The keyword parameters of a ParamSpec.
pub fn param_spec_kwargs() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PARAM_SPEC_KWARGS_TYPE)
}
pub static TYPE_VAR_TUPLE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "TypeVarTuple.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "name"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var_tuple::__new__(a0, a1) },
};
pub static TYPE_VAR_TUPLE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "TypeVarTuple.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__repr__(a0) },
};
pub static TYPE_VAR_TUPLE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "TypeVarTuple.__iter__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__iter__(a0) },
};
pub static TYPE_VAR_TUPLE___TYPING_SUBST__: NativeDef = NativeDef {
    name: "__typing_subst__",
    qualname: "TypeVarTuple.__typing_subst__",
    module: "typing",
    sig: Signature { names: &["self", "arg"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var_tuple::__typing_subst__(a0, a1) },
};
pub static TYPE_VAR_TUPLE___TYPING_PREPARE_SUBST__: NativeDef = NativeDef {
    name: "__typing_prepare_subst__",
    qualname: "TypeVarTuple.__typing_prepare_subst__",
    module: "typing",
    sig: Signature { names: &["self", "alias", "args"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::type_var_tuple::__typing_prepare_subst__(a0, a1, a2) },
};
pub static TYPE_VAR_TUPLE___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "TypeVarTuple.__copy__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__copy__(a0) },
};
pub static TYPE_VAR_TUPLE___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "TypeVarTuple.__deepcopy__",
    module: "typing",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::type_var_tuple::__deepcopy__(a0, a1) },
};
pub static TYPE_VAR_TUPLE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "TypeVarTuple.__reduce__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__reduce__(a0) },
};
pub static TYPE_VAR_TUPLE___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "TypeVarTuple.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::type_var_tuple::__init_subclass__(a0, a1, a2) },
};
pub static TYPE_VAR_TUPLE___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "TypeVarTuple.__name__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__name__(a0) },
};
pub static TYPE_VAR_TUPLE___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "TypeVarTuple.__module__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::type_var_tuple::__module__(a0) },
};
pub static TYPE_VAR_TUPLE_METHODS: &[&NativeDef] = &[&TYPE_VAR_TUPLE___NEW__, &TYPE_VAR_TUPLE___REPR__, &TYPE_VAR_TUPLE___ITER__, &TYPE_VAR_TUPLE___TYPING_SUBST__, &TYPE_VAR_TUPLE___TYPING_PREPARE_SUBST__, &TYPE_VAR_TUPLE___COPY__, &TYPE_VAR_TUPLE___DEEPCOPY__, &TYPE_VAR_TUPLE___REDUCE__, &TYPE_VAR_TUPLE___INIT_SUBCLASS__, &TYPE_VAR_TUPLE___NAME__, &TYPE_VAR_TUPLE___MODULE__];
static TYPE_VAR_TUPLE_TYPE: TypeDef = TypeDef {
    name: "TypeVarTuple",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 451,
    methods: "__new__= __repr__ __iter__ __typing_subst__ __typing_prepare_subst__ __copy__ __deepcopy__ __reduce__ __init_subclass__@ __name__. __module__.",
};
/// A variable for any number of types.
pub fn type_var_tuple() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_VAR_TUPLE_TYPE)
}
pub static FORWARD_REF___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ForwardRef.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "arg", "is_argument", "module", "is_class"], posonly: 1, pos: 4, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(true), Default::None, Default::Bool(false)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::typing::forward_ref::__new__(a0, a1, a2, a3, a4) },
};
pub static FORWARD_REF__EVALUATE: NativeDef = NativeDef {
    name: "_evaluate",
    qualname: "ForwardRef._evaluate",
    module: "typing",
    sig: Signature { names: &["self", "globalns", "localns", "recursive_guard"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::typing::forward_ref::_evaluate(a0, a1, a2, a3) },
};
pub static FORWARD_REF___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ForwardRef.__repr__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__repr__(a0) },
};
pub static FORWARD_REF___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ForwardRef.__eq__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::forward_ref::__eq__(a0, a1) },
};
pub static FORWARD_REF___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "ForwardRef.__hash__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__hash__(a0) },
};
pub static FORWARD_REF___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "ForwardRef.__or__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::forward_ref::__or__(a0, a1) },
};
pub static FORWARD_REF___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "ForwardRef.__ror__",
    module: "typing",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::forward_ref::__ror__(a0, a1) },
};
pub static FORWARD_REF___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "ForwardRef.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::forward_ref::__init_subclass__(a0, a1, a2) },
};
pub static FORWARD_REF___FORWARD_ARG__: NativeDef = NativeDef {
    name: "__forward_arg__",
    qualname: "ForwardRef.__forward_arg__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__forward_arg__(a0) },
};
pub static FORWARD_REF___FORWARD_EVALUATED__: NativeDef = NativeDef {
    name: "__forward_evaluated__",
    qualname: "ForwardRef.__forward_evaluated__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__forward_evaluated__(a0) },
};
pub static FORWARD_REF___FORWARD_VALUE__: NativeDef = NativeDef {
    name: "__forward_value__",
    qualname: "ForwardRef.__forward_value__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__forward_value__(a0) },
};
pub static FORWARD_REF___FORWARD_IS_ARGUMENT__: NativeDef = NativeDef {
    name: "__forward_is_argument__",
    qualname: "ForwardRef.__forward_is_argument__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__forward_is_argument__(a0) },
};
pub static FORWARD_REF___FORWARD_IS_CLASS__: NativeDef = NativeDef {
    name: "__forward_is_class__",
    qualname: "ForwardRef.__forward_is_class__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__forward_is_class__(a0) },
};
pub static FORWARD_REF___FORWARD_MODULE__: NativeDef = NativeDef {
    name: "__forward_module__",
    qualname: "ForwardRef.__forward_module__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::forward_ref::__forward_module__(a0) },
};
pub static FORWARD_REF_METHODS: &[&NativeDef] = &[&FORWARD_REF___NEW__, &FORWARD_REF__EVALUATE, &FORWARD_REF___REPR__, &FORWARD_REF___EQ__, &FORWARD_REF___HASH__, &FORWARD_REF___OR__, &FORWARD_REF___ROR__, &FORWARD_REF___INIT_SUBCLASS__, &FORWARD_REF___FORWARD_ARG__, &FORWARD_REF___FORWARD_EVALUATED__, &FORWARD_REF___FORWARD_VALUE__, &FORWARD_REF___FORWARD_IS_ARGUMENT__, &FORWARD_REF___FORWARD_IS_CLASS__, &FORWARD_REF___FORWARD_MODULE__];
static FORWARD_REF_TYPE: TypeDef = TypeDef {
    name: "ForwardRef",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 452,
    methods: "__new__= _evaluate __repr__ __eq__ __hash__ __or__ __ror__ __init_subclass__@ __forward_arg__. __forward_evaluated__. __forward_value__. __forward_is_argument__. __forward_is_class__. __forward_module__.",
};
/// An annotation that is a text.
pub fn forward_ref() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FORWARD_REF_TYPE)
}
pub static _ANY_META___INSTANCECHECK__: NativeDef = NativeDef {
    name: "__instancecheck__",
    qualname: "_AnyMeta.__instancecheck__",
    module: "typing",
    sig: Signature { names: &["cls", "obj"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::_any_meta::__instancecheck__(a0, a1) },
};
pub static _ANY_META___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_AnyMeta.__repr__",
    module: "typing",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::_any_meta::__repr__(a0) },
};
pub static _ANY_META_METHODS: &[&NativeDef] = &[&_ANY_META___INSTANCECHECK__, &_ANY_META___REPR__];
static _ANY_META_TYPE: TypeDef = TypeDef {
    name: "_AnyMeta",
    module: "typing",
    bases: &[crate::generated::builtins::r#type],
    layout: Layout::Type,
    home: "typing",
    number: 453,
    methods: "__instancecheck__ __repr__",
};
/// The metaclass of Any.
pub fn _any_meta() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_ANY_META_TYPE)
}
pub static ANY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Any.__new__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::any::__new__(a0, a1, a2) },
};
pub static ANY_METHODS: &[&NativeDef] = &[&ANY___NEW__];
static ANY_TYPE: TypeDef = TypeDef {
    name: "Any",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "typing",
    number: 454,
    methods: "__new__=",
};
/// Any type; a class may derive from it.
pub fn any() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ANY_TYPE, crate::generated::typing::_any_meta)
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
pub static NEW_TYPE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "NewType.__reduce__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::new_type::__reduce__(a0) },
};
pub static NEW_TYPE___MRO_ENTRIES__: NativeDef = NativeDef {
    name: "__mro_entries__",
    qualname: "NewType.__mro_entries__",
    module: "typing",
    sig: Signature { names: &["self", "bases"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::new_type::__mro_entries__(a0, a1) },
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
pub static NEW_TYPE___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "NewType.__qualname__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::new_type::__qualname__(a0) },
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
pub static NEW_TYPE_METHODS: &[&NativeDef] = &[&NEW_TYPE___NEW__, &NEW_TYPE___CALL__, &NEW_TYPE___REPR__, &NEW_TYPE___REDUCE__, &NEW_TYPE___MRO_ENTRIES__, &NEW_TYPE___OR__, &NEW_TYPE___ROR__, &NEW_TYPE___QUALNAME__, &NEW_TYPE___MODULE__, &NEW_TYPE___NAME__, &NEW_TYPE___SUPERTYPE__];
static NEW_TYPE_TYPE: TypeDef = TypeDef {
    name: "NewType",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "typing",
    number: 455,
    methods: "__new__= __call__ __repr__ __reduce__ __mro_entries__ __or__ __ror__ __qualname__. __module__. __name__. __supertype__.",
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
pub static GENERIC___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "Generic.__init_subclass__",
    module: "typing",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::typing::generic::__init_subclass__(a0, a1, a2) },
};
pub static GENERIC_METHODS: &[&NativeDef] = &[&GENERIC___CLASS_GETITEM__, &GENERIC___INIT_SUBCLASS__];
static GENERIC_TYPE: TypeDef = TypeDef {
    name: "Generic",
    module: "typing",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "typing",
    number: 456,
    methods: "__class_getitem__@ __init_subclass__@",
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
    number: 457,
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
    number: 458,
    methods: "__init__ __init_subclass__@",
};
/// The base of protocols.
pub fn protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &PROTOCOL_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_INT___INT__: NativeDef = NativeDef {
    name: "__int__",
    qualname: "SupportsInt.__int__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::supports_int::__int__(a0) },
};
pub static SUPPORTS_INT_METHODS: &[&NativeDef] = &[&SUPPORTS_INT___INT__];
static SUPPORTS_INT_TYPE: TypeDef = TypeDef {
    name: "SupportsInt",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 459,
    methods: "__int__",
};
/// Has `__int__`.
pub fn supports_int() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_INT_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_FLOAT___FLOAT__: NativeDef = NativeDef {
    name: "__float__",
    qualname: "SupportsFloat.__float__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::supports_float::__float__(a0) },
};
pub static SUPPORTS_FLOAT_METHODS: &[&NativeDef] = &[&SUPPORTS_FLOAT___FLOAT__];
static SUPPORTS_FLOAT_TYPE: TypeDef = TypeDef {
    name: "SupportsFloat",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 460,
    methods: "__float__",
};
/// Has `__float__`.
pub fn supports_float() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_FLOAT_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_COMPLEX___COMPLEX__: NativeDef = NativeDef {
    name: "__complex__",
    qualname: "SupportsComplex.__complex__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::supports_complex::__complex__(a0) },
};
pub static SUPPORTS_COMPLEX_METHODS: &[&NativeDef] = &[&SUPPORTS_COMPLEX___COMPLEX__];
static SUPPORTS_COMPLEX_TYPE: TypeDef = TypeDef {
    name: "SupportsComplex",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 461,
    methods: "__complex__",
};
/// Has `__complex__`.
pub fn supports_complex() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_COMPLEX_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_BYTES___BYTES__: NativeDef = NativeDef {
    name: "__bytes__",
    qualname: "SupportsBytes.__bytes__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::supports_bytes::__bytes__(a0) },
};
pub static SUPPORTS_BYTES_METHODS: &[&NativeDef] = &[&SUPPORTS_BYTES___BYTES__];
static SUPPORTS_BYTES_TYPE: TypeDef = TypeDef {
    name: "SupportsBytes",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 462,
    methods: "__bytes__",
};
/// Has `__bytes__`.
pub fn supports_bytes() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_BYTES_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_INDEX___INDEX__: NativeDef = NativeDef {
    name: "__index__",
    qualname: "SupportsIndex.__index__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::supports_index::__index__(a0) },
};
pub static SUPPORTS_INDEX_METHODS: &[&NativeDef] = &[&SUPPORTS_INDEX___INDEX__];
static SUPPORTS_INDEX_TYPE: TypeDef = TypeDef {
    name: "SupportsIndex",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 463,
    methods: "__index__",
};
/// Has `__index__`.
pub fn supports_index() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_INDEX_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_ABS___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "SupportsAbs.__abs__",
    module: "typing",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::typing::supports_abs::__abs__(a0) },
};
pub static SUPPORTS_ABS_METHODS: &[&NativeDef] = &[&SUPPORTS_ABS___ABS__];
static SUPPORTS_ABS_TYPE: TypeDef = TypeDef {
    name: "SupportsAbs",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 464,
    methods: "__abs__",
};
/// Has `__abs__`.
pub fn supports_abs() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_ABS_TYPE, crate::generated::typing::_protocol_meta)
}
pub static SUPPORTS_ROUND___ROUND__: NativeDef = NativeDef {
    name: "__round__",
    qualname: "SupportsRound.__round__",
    module: "typing",
    sig: Signature { names: &["self", "ndigits"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::typing::supports_round::__round__(a0, a1) },
};
pub static SUPPORTS_ROUND_METHODS: &[&NativeDef] = &[&SUPPORTS_ROUND___ROUND__];
static SUPPORTS_ROUND_TYPE: TypeDef = TypeDef {
    name: "SupportsRound",
    module: "typing",
    bases: &[crate::generated::typing::protocol],
    layout: Layout::Object,
    home: "typing",
    number: 465,
    methods: "__round__",
};
/// Has `__round__`.
pub fn supports_round() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SUPPORTS_ROUND_TYPE, crate::generated::typing::_protocol_meta)
}
static IO_TYPE: TypeDef = TypeDef {
    name: "IO",
    module: "typing",
    bases: &[crate::generated::typing::generic],
    layout: Layout::Object,
    home: "typing",
    number: 466,
    methods: "",
};
/// A stream of texts or bytes, for annotations.
pub fn io() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &IO_TYPE)
}
static BINARY_IO_TYPE: TypeDef = TypeDef {
    name: "BinaryIO",
    module: "typing",
    bases: &[crate::generated::typing::io],
    layout: Layout::Object,
    home: "typing",
    number: 467,
    methods: "",
};
/// A stream of bytes, for annotations.
pub fn binary_io() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BINARY_IO_TYPE)
}
static TEXT_IO_TYPE: TypeDef = TypeDef {
    name: "TextIO",
    module: "typing",
    bases: &[crate::generated::typing::io],
    layout: Layout::Object,
    home: "typing",
    number: 468,
    methods: "",
};
/// A stream of texts, for annotations.
pub fn text_io() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TEXT_IO_TYPE)
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
    number: 469,
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
    number: 470,
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
    number: 471,
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
    number: 472,
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
    sig: Signature { names: &["self", "typename", "fields", "total", "kwargs"], posonly: 3, pos: 3, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::typing::_typed_dict_factory::__call__(a0, a1, a2, a3, a4) },
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
    number: 473,
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
    functions: &[("overload", &OVERLOAD), ("final", &FINAL), ("no_type_check", &NO_TYPE_CHECK), ("runtime_checkable", &RUNTIME_CHECKABLE), ("get_origin", &GET_ORIGIN), ("get_args", &GET_ARGS), ("assert_never", &ASSERT_NEVER), ("reveal_type", &REVEAL_TYPE), ("is_typeddict", &IS_TYPEDDICT), ("get_overloads", &GET_OVERLOADS), ("no_type_check_decorator", &NO_TYPE_CHECK_DECORATOR), ("_get_protocol_attrs", &_GET_PROTOCOL_ATTRS), ("clear_overloads", &CLEAR_OVERLOADS), ("cast", &CAST), ("assert_type", &ASSERT_TYPE), ("get_type_hints", &GET_TYPE_HINTS), ("dataclass_transform", &DATACLASS_TRANSFORM)],
    types: &[("TypeVar", crate::generated::typing::type_var), ("ParamSpec", crate::generated::typing::param_spec), ("ParamSpecArgs", crate::generated::typing::param_spec_args), ("ParamSpecKwargs", crate::generated::typing::param_spec_kwargs), ("TypeVarTuple", crate::generated::typing::type_var_tuple), ("ForwardRef", crate::generated::typing::forward_ref), ("Any", crate::generated::typing::any), ("NewType", crate::generated::typing::new_type), ("Generic", crate::generated::typing::generic), ("Protocol", crate::generated::typing::protocol), ("SupportsInt", crate::generated::typing::supports_int), ("SupportsFloat", crate::generated::typing::supports_float), ("SupportsComplex", crate::generated::typing::supports_complex), ("SupportsBytes", crate::generated::typing::supports_bytes), ("SupportsIndex", crate::generated::typing::supports_index), ("SupportsAbs", crate::generated::typing::supports_abs), ("SupportsRound", crate::generated::typing::supports_round), ("IO", crate::generated::typing::io), ("BinaryIO", crate::generated::typing::binary_io), ("TextIO", crate::generated::typing::text_io), ("Text", crate::generated::builtins::str), ("GenericAlias", crate::generated::builtins::generic_alias)],
    constants: &[("TYPE_CHECKING", crate::stdlib::typing::type_checking), ("NamedTuple", crate::stdlib::typing::named_tuple), ("TypedDict", crate::stdlib::typing::typed_dict), ("AnyStr", crate::stdlib::typing::any_str), ("NoReturn", crate::stdlib::typing::no_return), ("Never", crate::stdlib::typing::never), ("Self", crate::stdlib::typing::self_), ("LiteralString", crate::stdlib::typing::literal_string), ("ClassVar", crate::stdlib::typing::class_var), ("_final_form", crate::stdlib::typing::_final_form), ("Union", crate::stdlib::typing::union), ("Optional", crate::stdlib::typing::optional), ("Literal", crate::stdlib::typing::literal), ("TypeAlias", crate::stdlib::typing::type_alias), ("Concatenate", crate::stdlib::typing::concatenate), ("TypeGuard", crate::stdlib::typing::type_guard), ("Annotated", crate::stdlib::typing::annotated), ("Required", crate::stdlib::typing::required), ("NotRequired", crate::stdlib::typing::not_required), ("Unpack", crate::stdlib::typing::unpack), ("Tuple", crate::stdlib::typing::tuple), ("Callable", crate::stdlib::typing::callable), ("Type", crate::stdlib::typing::r#type), ("List", crate::stdlib::typing::list), ("Dict", crate::stdlib::typing::dict), ("Set", crate::stdlib::typing::set), ("FrozenSet", crate::stdlib::typing::frozen_set), ("DefaultDict", crate::stdlib::typing::default_dict), ("OrderedDict", crate::stdlib::typing::ordered_dict), ("Counter", crate::stdlib::typing::counter), ("ChainMap", crate::stdlib::typing::chain_map), ("Deque", crate::stdlib::typing::deque), ("Hashable", crate::stdlib::typing::hashable), ("Sized", crate::stdlib::typing::sized), ("Awaitable", crate::stdlib::typing::awaitable), ("Coroutine", crate::stdlib::typing::coroutine), ("AsyncIterable", crate::stdlib::typing::async_iterable), ("AsyncIterator", crate::stdlib::typing::async_iterator), ("Iterable", crate::stdlib::typing::iterable), ("Iterator", crate::stdlib::typing::iterator), ("Reversible", crate::stdlib::typing::reversible), ("Container", crate::stdlib::typing::container), ("Collection", crate::stdlib::typing::collection), ("AbstractSet", crate::stdlib::typing::abstract_set), ("MutableSet", crate::stdlib::typing::mutable_set), ("Mapping", crate::stdlib::typing::mapping), ("MutableMapping", crate::stdlib::typing::mutable_mapping), ("Sequence", crate::stdlib::typing::sequence), ("MutableSequence", crate::stdlib::typing::mutable_sequence), ("ByteString", crate::stdlib::typing::byte_string), ("MappingView", crate::stdlib::typing::mapping_view), ("KeysView", crate::stdlib::typing::keys_view), ("ItemsView", crate::stdlib::typing::items_view), ("ValuesView", crate::stdlib::typing::values_view), ("ContextManager", crate::stdlib::typing::context_manager), ("AsyncContextManager", crate::stdlib::typing::async_context_manager), ("Generator", crate::stdlib::typing::generator), ("AsyncGenerator", crate::stdlib::typing::async_generator), ("Pattern", crate::stdlib::typing::pattern), ("Match", crate::stdlib::typing::r#match), ("T", crate::stdlib::typing::t), ("KT", crate::stdlib::typing::kt), ("VT", crate::stdlib::typing::vt), ("T_co", crate::stdlib::typing::t_co), ("V_co", crate::stdlib::typing::v_co), ("VT_co", crate::stdlib::typing::vt_co), ("T_contra", crate::stdlib::typing::t_contra), ("CT_co", crate::stdlib::typing::ct_co), ("_cleanups", crate::stdlib::typing::_cleanups), ("_ASSERT_NEVER_REPR_MAX_LENGTH", crate::stdlib::typing::_assert_never_repr_max_length), ("Final", crate::stdlib::typing::_final_form)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["overload", "final", "no_type_check", "runtime_checkable", "get_origin", "get_args", "assert_never", "reveal_type", "is_typeddict", "get_overloads", "no_type_check_decorator", "_get_protocol_attrs", "clear_overloads", "cast", "assert_type", "get_type_hints", "dataclass_transform", "TypeVar", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "TypeVarTuple", "ForwardRef", "Any", "NewType", "Generic", "Protocol", "SupportsInt", "SupportsFloat", "SupportsComplex", "SupportsBytes", "SupportsIndex", "SupportsAbs", "SupportsRound", "IO", "BinaryIO", "TextIO", "Text", "GenericAlias", "TYPE_CHECKING", "NamedTuple", "TypedDict", "AnyStr", "NoReturn", "Never", "Self", "LiteralString", "ClassVar", "_final_form", "Union", "Optional", "Literal", "TypeAlias", "Concatenate", "TypeGuard", "Annotated", "Required", "NotRequired", "Unpack", "Tuple", "Callable", "Type", "List", "Dict", "Set", "FrozenSet", "DefaultDict", "OrderedDict", "Counter", "ChainMap", "Deque", "Hashable", "Sized", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "Iterable", "Iterator", "Reversible", "Container", "Collection", "AbstractSet", "MutableSet", "Mapping", "MutableMapping", "Sequence", "MutableSequence", "ByteString", "MappingView", "KeysView", "ItemsView", "ValuesView", "ContextManager", "AsyncContextManager", "Generator", "AsyncGenerator", "Pattern", "Match", "T", "KT", "VT", "T_co", "V_co", "VT_co", "T_contra", "CT_co", "_cleanups", "_ASSERT_NEVER_REPR_MAX_LENGTH", "Final"];
