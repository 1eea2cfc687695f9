//! The tables of `builtins`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of};

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
/// The module `builtins`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "builtins",
    functions: &[],
    types: &[("BaseException", crate::generated::exceptions::base_exception), ("BaseExceptionGroup", crate::generated::exceptions::base_exception_group), ("Exception", crate::generated::exceptions::exception), ("ArithmeticError", crate::generated::exceptions::arithmetic_error), ("FloatingPointError", crate::generated::exceptions::floating_point_error), ("OverflowError", crate::generated::exceptions::overflow_error), ("ZeroDivisionError", crate::generated::exceptions::zero_division_error), ("AssertionError", crate::generated::exceptions::assertion_error), ("AttributeError", crate::generated::exceptions::attribute_error), ("BufferError", crate::generated::exceptions::buffer_error), ("EOFError", crate::generated::exceptions::eof_error), ("ImportError", crate::generated::exceptions::import_error), ("ModuleNotFoundError", crate::generated::exceptions::module_not_found_error), ("LookupError", crate::generated::exceptions::lookup_error), ("IndexError", crate::generated::exceptions::index_error), ("KeyError", crate::generated::exceptions::key_error), ("MemoryError", crate::generated::exceptions::memory_error), ("NameError", crate::generated::exceptions::name_error), ("UnboundLocalError", crate::generated::exceptions::unbound_local_error), ("OSError", crate::generated::exceptions::os_error), ("BlockingIOError", crate::generated::exceptions::blocking_io_error), ("ChildProcessError", crate::generated::exceptions::child_process_error), ("ConnectionError", crate::generated::exceptions::connection_error), ("BrokenPipeError", crate::generated::exceptions::broken_pipe_error), ("ConnectionAbortedError", crate::generated::exceptions::connection_aborted_error), ("ConnectionRefusedError", crate::generated::exceptions::connection_refused_error), ("ConnectionResetError", crate::generated::exceptions::connection_reset_error), ("FileExistsError", crate::generated::exceptions::file_exists_error), ("FileNotFoundError", crate::generated::exceptions::file_not_found_error), ("InterruptedError", crate::generated::exceptions::interrupted_error), ("IsADirectoryError", crate::generated::exceptions::is_a_directory_error), ("NotADirectoryError", crate::generated::exceptions::not_a_directory_error), ("PermissionError", crate::generated::exceptions::permission_error), ("ProcessLookupError", crate::generated::exceptions::process_lookup_error), ("TimeoutError", crate::generated::exceptions::timeout_error), ("ReferenceError", crate::generated::exceptions::reference_error), ("RuntimeError", crate::generated::exceptions::runtime_error), ("NotImplementedError", crate::generated::exceptions::not_implemented_error), ("RecursionError", crate::generated::exceptions::recursion_error), ("StopAsyncIteration", crate::generated::exceptions::stop_async_iteration), ("StopIteration", crate::generated::exceptions::stop_iteration), ("SyntaxError", crate::generated::exceptions::syntax_error), ("IndentationError", crate::generated::exceptions::indentation_error), ("TabError", crate::generated::exceptions::tab_error), ("SystemError", crate::generated::exceptions::system_error), ("TypeError", crate::generated::exceptions::type_error), ("ValueError", crate::generated::exceptions::value_error), ("UnicodeError", crate::generated::exceptions::unicode_error), ("UnicodeDecodeError", crate::generated::exceptions::unicode_decode_error), ("UnicodeEncodeError", crate::generated::exceptions::unicode_encode_error), ("UnicodeTranslateError", crate::generated::exceptions::unicode_translate_error), ("Warning", crate::generated::exceptions::warning), ("BytesWarning", crate::generated::exceptions::bytes_warning), ("DeprecationWarning", crate::generated::exceptions::deprecation_warning), ("EncodingWarning", crate::generated::exceptions::encoding_warning), ("FutureWarning", crate::generated::exceptions::future_warning), ("ImportWarning", crate::generated::exceptions::import_warning), ("PendingDeprecationWarning", crate::generated::exceptions::pending_deprecation_warning), ("ResourceWarning", crate::generated::exceptions::resource_warning), ("RuntimeWarning", crate::generated::exceptions::runtime_warning), ("SyntaxWarning", crate::generated::exceptions::syntax_warning), ("UnicodeWarning", crate::generated::exceptions::unicode_warning), ("UserWarning", crate::generated::exceptions::user_warning), ("GeneratorExit", crate::generated::exceptions::generator_exit), ("KeyboardInterrupt", crate::generated::exceptions::keyboard_interrupt), ("SystemExit", crate::generated::exceptions::system_exit), ("ExceptionGroup", crate::generated::exceptions::exception_group), ("object", crate::generated::builtins::object), ("type", crate::generated::builtins::r#type), ("IOError", crate::generated::exceptions::os_error), ("EnvironmentError", crate::generated::exceptions::os_error)],
    constants: &[],
};
