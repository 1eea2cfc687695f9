//! The tables of `builtins`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of};

static BOOL_TYPE: TypeDef = TypeDef {
    name: "bool",
    module: "builtins",
    bases: &[crate::generated::builtins::int],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type bool.
pub fn bool() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BOOL_TYPE)
}
static BYTES_TYPE: TypeDef = TypeDef {
    name: "bytes",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Bytes),
    methods: &[],
};
/// The type bytes.
pub fn bytes() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTES_TYPE)
}
static DICT_TYPE: TypeDef = TypeDef {
    name: "dict",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Dict),
    methods: &[],
};
/// The type dict.
pub fn dict() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_TYPE)
}
static FLOAT_TYPE: TypeDef = TypeDef {
    name: "float",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Float),
    methods: &[],
};
/// The type float.
pub fn float() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FLOAT_TYPE)
}
static FROZENSET_TYPE: TypeDef = TypeDef {
    name: "frozenset",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::FrozenSet),
    methods: &[],
};
/// The type frozenset.
pub fn frozenset() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FROZENSET_TYPE)
}
static NONE_TYPE_TYPE: TypeDef = TypeDef {
    name: "NoneType",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of None.
pub fn none_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NONE_TYPE_TYPE)
}
static ELLIPSIS_TYPE: TypeDef = TypeDef {
    name: "ellipsis",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of Ellipsis.
pub fn ellipsis() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ELLIPSIS_TYPE)
}
static NOT_IMPLEMENTED_TYPE_TYPE: TypeDef = TypeDef {
    name: "NotImplementedType",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of NotImplemented.
pub fn not_implemented_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NOT_IMPLEMENTED_TYPE_TYPE)
}
static CELL_TYPE: TypeDef = TypeDef {
    name: "cell",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of cell variables.
pub fn cell() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CELL_TYPE)
}
static MODULE_TYPE: TypeDef = TypeDef {
    name: "module",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of modules.
pub fn module() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MODULE_TYPE)
}
static FUNCTION_TYPE: TypeDef = TypeDef {
    name: "function",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of a program's functions.
pub fn function() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FUNCTION_TYPE)
}
static BUILTIN_FUNCTION_OR_METHOD_TYPE: TypeDef = TypeDef {
    name: "builtin_function_or_method",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of the runtime's functions.
pub fn builtin_function_or_method() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUILTIN_FUNCTION_OR_METHOD_TYPE)
}
static METHOD_TYPE: TypeDef = TypeDef {
    name: "method",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of bound methods.
pub fn method() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &METHOD_TYPE)
}
static METHOD_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "method_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of the runtime's unbound methods.
pub fn method_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &METHOD_DESCRIPTOR_TYPE)
}
static WRAPPER_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "wrapper_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of the runtime's unbound special methods.
pub fn wrapper_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WRAPPER_DESCRIPTOR_TYPE)
}
static CLASSMETHOD_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "classmethod_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of the runtime's unbound class methods.
pub fn classmethod_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CLASSMETHOD_DESCRIPTOR_TYPE)
}
static GETSET_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "getset_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of the runtime's properties.
pub fn getset_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GETSET_DESCRIPTOR_TYPE)
}
static GENERATOR_TYPE: TypeDef = TypeDef {
    name: "generator",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of generators.
pub fn generator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GENERATOR_TYPE)
}
static COROUTINE_TYPE: TypeDef = TypeDef {
    name: "coroutine",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of coroutines.
pub fn coroutine() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COROUTINE_TYPE)
}
static ASYNC_GENERATOR_TYPE: TypeDef = TypeDef {
    name: "async_generator",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type of asynchronous generators.
pub fn async_generator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_GENERATOR_TYPE)
}
static INT_TYPE: TypeDef = TypeDef {
    name: "int",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Int),
    methods: &[],
};
/// The type int.
pub fn int() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INT_TYPE)
}
static LIST_TYPE: TypeDef = TypeDef {
    name: "list",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::List),
    methods: &[],
};
/// The type list.
pub fn list() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIST_TYPE)
}
static OBJECT_TYPE: TypeDef = TypeDef {
    name: "object",
    module: "builtins",
    bases: &[],
    layout: Layout::Object,
    methods: &[],
};
/// The base of all classes.
pub fn object() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &OBJECT_TYPE)
}
static TYPE_TYPE: TypeDef = TypeDef {
    name: "type",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Type,
    methods: &[],
};
/// The class of classes.
pub fn r#type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_TYPE)
}
static RANGE_TYPE: TypeDef = TypeDef {
    name: "range",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type range.
pub fn range() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RANGE_TYPE)
}
static SET_TYPE: TypeDef = TypeDef {
    name: "set",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Set),
    methods: &[],
};
/// The type set.
pub fn set() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SET_TYPE)
}
static SLICE_TYPE: TypeDef = TypeDef {
    name: "slice",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    methods: &[],
};
/// The type slice.
pub fn slice() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SLICE_TYPE)
}
static STR_TYPE: TypeDef = TypeDef {
    name: "str",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Str),
    methods: &[],
};
/// The type str.
pub fn str() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STR_TYPE)
}
static TUPLE_TYPE: TypeDef = TypeDef {
    name: "tuple",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Tuple),
    methods: &[],
};
/// The type tuple.
pub fn tuple() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TUPLE_TYPE)
}
/// The module `builtins`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "builtins",
    functions: &[],
    types: &[("bool", crate::generated::builtins::bool), ("bytes", crate::generated::builtins::bytes), ("dict", crate::generated::builtins::dict), ("BaseException", crate::generated::exceptions::base_exception), ("BaseExceptionGroup", crate::generated::exceptions::base_exception_group), ("Exception", crate::generated::exceptions::exception), ("ArithmeticError", crate::generated::exceptions::arithmetic_error), ("FloatingPointError", crate::generated::exceptions::floating_point_error), ("OverflowError", crate::generated::exceptions::overflow_error), ("ZeroDivisionError", crate::generated::exceptions::zero_division_error), ("AssertionError", crate::generated::exceptions::assertion_error), ("AttributeError", crate::generated::exceptions::attribute_error), ("BufferError", crate::generated::exceptions::buffer_error), ("EOFError", crate::generated::exceptions::eof_error), ("ImportError", crate::generated::exceptions::import_error), ("ModuleNotFoundError", crate::generated::exceptions::module_not_found_error), ("LookupError", crate::generated::exceptions::lookup_error), ("IndexError", crate::generated::exceptions::index_error), ("KeyError", crate::generated::exceptions::key_error), ("MemoryError", crate::generated::exceptions::memory_error), ("NameError", crate::generated::exceptions::name_error), ("UnboundLocalError", crate::generated::exceptions::unbound_local_error), ("OSError", crate::generated::exceptions::os_error), ("BlockingIOError", crate::generated::exceptions::blocking_io_error), ("ChildProcessError", crate::generated::exceptions::child_process_error), ("ConnectionError", crate::generated::exceptions::connection_error), ("BrokenPipeError", crate::generated::exceptions::broken_pipe_error), ("ConnectionAbortedError", crate::generated::exceptions::connection_aborted_error), ("ConnectionRefusedError", crate::generated::exceptions::connection_refused_error), ("ConnectionResetError", crate::generated::exceptions::connection_reset_error), ("FileExistsError", crate::generated::exceptions::file_exists_error), ("FileNotFoundError", crate::generated::exceptions::file_not_found_error), ("InterruptedError", crate::generated::exceptions::interrupted_error), ("IsADirectoryError", crate::generated::exceptions::is_a_directory_error), ("NotADirectoryError", crate::generated::exceptions::not_a_directory_error), ("PermissionError", crate::generated::exceptions::permission_error), ("ProcessLookupError", crate::generated::exceptions::process_lookup_error), ("TimeoutError", crate::generated::exceptions::timeout_error), ("ReferenceError", crate::generated::exceptions::reference_error), ("RuntimeError", crate::generated::exceptions::runtime_error), ("NotImplementedError", crate::generated::exceptions::not_implemented_error), ("RecursionError", crate::generated::exceptions::recursion_error), ("StopAsyncIteration", crate::generated::exceptions::stop_async_iteration), ("StopIteration", crate::generated::exceptions::stop_iteration), ("SyntaxError", crate::generated::exceptions::syntax_error), ("IndentationError", crate::generated::exceptions::indentation_error), ("TabError", crate::generated::exceptions::tab_error), ("SystemError", crate::generated::exceptions::system_error), ("TypeError", crate::generated::exceptions::type_error), ("ValueError", crate::generated::exceptions::value_error), ("UnicodeError", crate::generated::exceptions::unicode_error), ("UnicodeDecodeError", crate::generated::exceptions::unicode_decode_error), ("UnicodeEncodeError", crate::generated::exceptions::unicode_encode_error), ("UnicodeTranslateError", crate::generated::exceptions::unicode_translate_error), ("Warning", crate::generated::exceptions::warning), ("BytesWarning", crate::generated::exceptions::bytes_warning), ("DeprecationWarning", crate::generated::exceptions::deprecation_warning), ("EncodingWarning", crate::generated::exceptions::encoding_warning), ("FutureWarning", crate::generated::exceptions::future_warning), ("ImportWarning", crate::generated::exceptions::import_warning), ("PendingDeprecationWarning", crate::generated::exceptions::pending_deprecation_warning), ("ResourceWarning", crate::generated::exceptions::resource_warning), ("RuntimeWarning", crate::generated::exceptions::runtime_warning), ("SyntaxWarning", crate::generated::exceptions::syntax_warning), ("UnicodeWarning", crate::generated::exceptions::unicode_warning), ("UserWarning", crate::generated::exceptions::user_warning), ("GeneratorExit", crate::generated::exceptions::generator_exit), ("KeyboardInterrupt", crate::generated::exceptions::keyboard_interrupt), ("SystemExit", crate::generated::exceptions::system_exit), ("ExceptionGroup", crate::generated::exceptions::exception_group), ("float", crate::generated::builtins::float), ("frozenset", crate::generated::builtins::frozenset), ("int", crate::generated::builtins::int), ("list", crate::generated::builtins::list), ("object", crate::generated::builtins::object), ("type", crate::generated::builtins::r#type), ("range", crate::generated::builtins::range), ("set", crate::generated::builtins::set), ("slice", crate::generated::builtins::slice), ("str", crate::generated::builtins::str), ("tuple", crate::generated::builtins::tuple), ("IOError", crate::generated::exceptions::os_error), ("EnvironmentError", crate::generated::exceptions::os_error)],
    constants: &[],
};
