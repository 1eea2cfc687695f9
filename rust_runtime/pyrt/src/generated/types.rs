//! The tables of `types`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static NEW_CLASS: NativeDef = NativeDef {
    name: "new_class",
    qualname: "new_class",
    module: "types",
    sig: Signature { names: &["name", "bases", "kwds", "exec_body"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::EmptyTuple, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::types::new_class(a0, a1, a2, a3) },
};
pub static RESOLVE_BASES: NativeDef = NativeDef {
    name: "resolve_bases",
    qualname: "resolve_bases",
    module: "types",
    sig: Signature { names: &["bases"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::types::resolve_bases(a0) },
};
pub static PREPARE_CLASS: NativeDef = NativeDef {
    name: "prepare_class",
    qualname: "prepare_class",
    module: "types",
    sig: Signature { names: &["name", "bases", "kwds"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::EmptyTuple, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::types::prepare_class(a0, a1, a2) },
};
pub static COROUTINE: NativeDef = NativeDef {
    name: "coroutine",
    qualname: "coroutine",
    module: "types",
    sig: Signature { names: &["func"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::types::coroutine(a0) },
};
pub static SIMPLE_NAMESPACE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "SimpleNamespace.__new__",
    module: "types",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::types::simple_namespace::__new__(a0, a1, a2) },
};
pub static SIMPLE_NAMESPACE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "SimpleNamespace.__init__",
    module: "types",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::types::simple_namespace::__init__(a0, a1, a2) },
};
pub static SIMPLE_NAMESPACE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "SimpleNamespace.__repr__",
    module: "types",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::types::simple_namespace::__repr__(a0) },
};
pub static SIMPLE_NAMESPACE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "SimpleNamespace.__eq__",
    module: "types",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::types::simple_namespace::__eq__(a0, a1) },
};
pub static SIMPLE_NAMESPACE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "SimpleNamespace.__lt__",
    module: "types",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::types::simple_namespace::__lt__(a0, a1) },
};
pub static SIMPLE_NAMESPACE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "SimpleNamespace.__le__",
    module: "types",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::types::simple_namespace::__le__(a0, a1) },
};
pub static SIMPLE_NAMESPACE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "SimpleNamespace.__gt__",
    module: "types",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::types::simple_namespace::__gt__(a0, a1) },
};
pub static SIMPLE_NAMESPACE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "SimpleNamespace.__ge__",
    module: "types",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::types::simple_namespace::__ge__(a0, a1) },
};
pub static SIMPLE_NAMESPACE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "SimpleNamespace.__reduce__",
    module: "types",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::types::simple_namespace::__reduce__(a0) },
};
pub static SIMPLE_NAMESPACE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "SimpleNamespace.__dict__",
    module: "types",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::types::simple_namespace::__dict__(a0) },
};
pub static SIMPLE_NAMESPACE_METHODS: &[&NativeDef] = &[&SIMPLE_NAMESPACE___NEW__, &SIMPLE_NAMESPACE___INIT__, &SIMPLE_NAMESPACE___REPR__, &SIMPLE_NAMESPACE___EQ__, &SIMPLE_NAMESPACE___LT__, &SIMPLE_NAMESPACE___LE__, &SIMPLE_NAMESPACE___GT__, &SIMPLE_NAMESPACE___GE__, &SIMPLE_NAMESPACE___REDUCE__, &SIMPLE_NAMESPACE___DICT__];
static SIMPLE_NAMESPACE_TYPE: TypeDef = TypeDef {
    name: "SimpleNamespace",
    module: "types",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "types",
    number: 445,
    methods: "__new__= __init__ __repr__ __eq__ __lt__ __le__ __gt__ __ge__ __reduce__ __dict__.",
};
/// An object that is nothing but its attributes.
pub fn simple_namespace() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SIMPLE_NAMESPACE_TYPE)
}
/// The module `types`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "types",
    functions: &[("new_class", &NEW_CLASS), ("resolve_bases", &RESOLVE_BASES), ("prepare_class", &PREPARE_CLASS), ("coroutine", &COROUTINE)],
    types: &[("SimpleNamespace", crate::generated::types::simple_namespace), ("FunctionType", crate::generated::builtins::function), ("LambdaType", crate::generated::builtins::function), ("BuiltinFunctionType", crate::generated::builtins::builtin_function_or_method), ("BuiltinMethodType", crate::generated::builtins::builtin_function_or_method), ("MethodType", crate::generated::builtins::method), ("GeneratorType", crate::generated::builtins::generator), ("CoroutineType", crate::generated::builtins::coroutine), ("AsyncGeneratorType", crate::generated::builtins::async_generator), ("ModuleType", crate::generated::builtins::module), ("NoneType", crate::generated::builtins::none_type), ("NotImplementedType", crate::generated::builtins::not_implemented_type), ("EllipsisType", crate::generated::builtins::ellipsis), ("CellType", crate::generated::builtins::cell), ("GenericAlias", crate::generated::builtins::generic_alias), ("UnionType", crate::generated::builtins::union_type), ("MappingProxyType", crate::generated::builtins::mappingproxy), ("MethodDescriptorType", crate::generated::builtins::method_descriptor), ("MethodWrapperType", crate::generated::builtins::method_wrapper), ("WrapperDescriptorType", crate::generated::builtins::wrapper_descriptor), ("ClassMethodDescriptorType", crate::generated::builtins::classmethod_descriptor), ("GetSetDescriptorType", crate::generated::builtins::getset_descriptor), ("MemberDescriptorType", crate::generated::builtins::member_descriptor), ("TracebackType", crate::generated::builtins::traceback), ("FrameType", crate::generated::builtins::frame), ("CodeType", crate::generated::builtins::code), ("DynamicClassAttribute", crate::generated::r#enum::property)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["new_class", "resolve_bases", "prepare_class", "coroutine", "SimpleNamespace", "FunctionType", "LambdaType", "BuiltinFunctionType", "BuiltinMethodType", "MethodType", "GeneratorType", "CoroutineType", "AsyncGeneratorType", "ModuleType", "NoneType", "NotImplementedType", "EllipsisType", "CellType", "GenericAlias", "UnionType", "MappingProxyType", "MethodDescriptorType", "MethodWrapperType", "WrapperDescriptorType", "ClassMethodDescriptorType", "GetSetDescriptorType", "MemberDescriptorType", "TracebackType", "FrameType", "CodeType", "DynamicClassAttribute"];
