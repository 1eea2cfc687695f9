//! The builtin exception classes. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of};

static BASE_EXCEPTION_TYPE: TypeDef = TypeDef {
    name: "BaseException",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Exception,
    methods: &[],
};
/// Common base class for all exceptions
pub fn base_exception() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_EXCEPTION_TYPE)
}
static BASE_EXCEPTION_GROUP_TYPE: TypeDef = TypeDef {
    name: "BaseExceptionGroup",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    methods: &[],
};
/// A combination of multiple unrelated exceptions.
pub fn base_exception_group() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_EXCEPTION_GROUP_TYPE)
}
static EXCEPTION_TYPE: TypeDef = TypeDef {
    name: "Exception",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Common base class for all non-exit exceptions.
pub fn exception() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EXCEPTION_TYPE)
}
static ARITHMETIC_ERROR_TYPE: TypeDef = TypeDef {
    name: "ArithmeticError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for arithmetic errors.
pub fn arithmetic_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ARITHMETIC_ERROR_TYPE)
}
static FLOATING_POINT_ERROR_TYPE: TypeDef = TypeDef {
    name: "FloatingPointError",
    module: "builtins",
    bases: &[crate::generated::exceptions::arithmetic_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Floating point operation failed.
pub fn floating_point_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FLOATING_POINT_ERROR_TYPE)
}
static OVERFLOW_ERROR_TYPE: TypeDef = TypeDef {
    name: "OverflowError",
    module: "builtins",
    bases: &[crate::generated::exceptions::arithmetic_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Result too large to be represented.
pub fn overflow_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &OVERFLOW_ERROR_TYPE)
}
static ZERO_DIVISION_ERROR_TYPE: TypeDef = TypeDef {
    name: "ZeroDivisionError",
    module: "builtins",
    bases: &[crate::generated::exceptions::arithmetic_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Second argument to a division or modulo operation was zero.
pub fn zero_division_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ZERO_DIVISION_ERROR_TYPE)
}
static ASSERTION_ERROR_TYPE: TypeDef = TypeDef {
    name: "AssertionError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Assertion failed.
pub fn assertion_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASSERTION_ERROR_TYPE)
}
static ATTRIBUTE_ERROR_TYPE: TypeDef = TypeDef {
    name: "AttributeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Attribute not found.
pub fn attribute_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ATTRIBUTE_ERROR_TYPE)
}
static BUFFER_ERROR_TYPE: TypeDef = TypeDef {
    name: "BufferError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Buffer error.
pub fn buffer_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFER_ERROR_TYPE)
}
static EOF_ERROR_TYPE: TypeDef = TypeDef {
    name: "EOFError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Read beyond end of file.
pub fn eof_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EOF_ERROR_TYPE)
}
static IMPORT_ERROR_TYPE: TypeDef = TypeDef {
    name: "ImportError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Import can't find module, or can't find name in module.
pub fn import_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &IMPORT_ERROR_TYPE)
}
static MODULE_NOT_FOUND_ERROR_TYPE: TypeDef = TypeDef {
    name: "ModuleNotFoundError",
    module: "builtins",
    bases: &[crate::generated::exceptions::import_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Module not found.
pub fn module_not_found_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MODULE_NOT_FOUND_ERROR_TYPE)
}
static LOOKUP_ERROR_TYPE: TypeDef = TypeDef {
    name: "LookupError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for lookup errors.
pub fn lookup_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LOOKUP_ERROR_TYPE)
}
static INDEX_ERROR_TYPE: TypeDef = TypeDef {
    name: "IndexError",
    module: "builtins",
    bases: &[crate::generated::exceptions::lookup_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Sequence index out of range.
pub fn index_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INDEX_ERROR_TYPE)
}
static KEY_ERROR_TYPE: TypeDef = TypeDef {
    name: "KeyError",
    module: "builtins",
    bases: &[crate::generated::exceptions::lookup_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Mapping key not found.
pub fn key_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &KEY_ERROR_TYPE)
}
static MEMORY_ERROR_TYPE: TypeDef = TypeDef {
    name: "MemoryError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Out of memory.
pub fn memory_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMORY_ERROR_TYPE)
}
static NAME_ERROR_TYPE: TypeDef = TypeDef {
    name: "NameError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Name not found globally.
pub fn name_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NAME_ERROR_TYPE)
}
static UNBOUND_LOCAL_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnboundLocalError",
    module: "builtins",
    bases: &[crate::generated::exceptions::name_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Local name referenced but not bound to a value.
pub fn unbound_local_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNBOUND_LOCAL_ERROR_TYPE)
}
static OS_ERROR_TYPE: TypeDef = TypeDef {
    name: "OSError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for I/O related errors.
pub fn os_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &OS_ERROR_TYPE)
}
static BLOCKING_IO_ERROR_TYPE: TypeDef = TypeDef {
    name: "BlockingIOError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// I/O operation would block.
pub fn blocking_io_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BLOCKING_IO_ERROR_TYPE)
}
static CHILD_PROCESS_ERROR_TYPE: TypeDef = TypeDef {
    name: "ChildProcessError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Child process error.
pub fn child_process_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CHILD_PROCESS_ERROR_TYPE)
}
static CONNECTION_ERROR_TYPE: TypeDef = TypeDef {
    name: "ConnectionError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Connection error.
pub fn connection_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONNECTION_ERROR_TYPE)
}
static BROKEN_PIPE_ERROR_TYPE: TypeDef = TypeDef {
    name: "BrokenPipeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::connection_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Broken pipe.
pub fn broken_pipe_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BROKEN_PIPE_ERROR_TYPE)
}
static CONNECTION_ABORTED_ERROR_TYPE: TypeDef = TypeDef {
    name: "ConnectionAbortedError",
    module: "builtins",
    bases: &[crate::generated::exceptions::connection_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Connection aborted.
pub fn connection_aborted_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONNECTION_ABORTED_ERROR_TYPE)
}
static CONNECTION_REFUSED_ERROR_TYPE: TypeDef = TypeDef {
    name: "ConnectionRefusedError",
    module: "builtins",
    bases: &[crate::generated::exceptions::connection_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Connection refused.
pub fn connection_refused_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONNECTION_REFUSED_ERROR_TYPE)
}
static CONNECTION_RESET_ERROR_TYPE: TypeDef = TypeDef {
    name: "ConnectionResetError",
    module: "builtins",
    bases: &[crate::generated::exceptions::connection_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Connection reset.
pub fn connection_reset_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONNECTION_RESET_ERROR_TYPE)
}
static FILE_EXISTS_ERROR_TYPE: TypeDef = TypeDef {
    name: "FileExistsError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// File already exists.
pub fn file_exists_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FILE_EXISTS_ERROR_TYPE)
}
static FILE_NOT_FOUND_ERROR_TYPE: TypeDef = TypeDef {
    name: "FileNotFoundError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// File not found.
pub fn file_not_found_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FILE_NOT_FOUND_ERROR_TYPE)
}
static INTERRUPTED_ERROR_TYPE: TypeDef = TypeDef {
    name: "InterruptedError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Interrupted by signal.
pub fn interrupted_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INTERRUPTED_ERROR_TYPE)
}
static IS_A_DIRECTORY_ERROR_TYPE: TypeDef = TypeDef {
    name: "IsADirectoryError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Operation doesn't work on directories.
pub fn is_a_directory_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &IS_A_DIRECTORY_ERROR_TYPE)
}
static NOT_A_DIRECTORY_ERROR_TYPE: TypeDef = TypeDef {
    name: "NotADirectoryError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Operation only works on directories.
pub fn not_a_directory_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NOT_A_DIRECTORY_ERROR_TYPE)
}
static PERMISSION_ERROR_TYPE: TypeDef = TypeDef {
    name: "PermissionError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Not enough permissions.
pub fn permission_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PERMISSION_ERROR_TYPE)
}
static PROCESS_LOOKUP_ERROR_TYPE: TypeDef = TypeDef {
    name: "ProcessLookupError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Process not found.
pub fn process_lookup_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PROCESS_LOOKUP_ERROR_TYPE)
}
static TIMEOUT_ERROR_TYPE: TypeDef = TypeDef {
    name: "TimeoutError",
    module: "builtins",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Timeout expired.
pub fn timeout_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMEOUT_ERROR_TYPE)
}
static REFERENCE_ERROR_TYPE: TypeDef = TypeDef {
    name: "ReferenceError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Weak ref proxy used after referent went away.
pub fn reference_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REFERENCE_ERROR_TYPE)
}
static RUNTIME_ERROR_TYPE: TypeDef = TypeDef {
    name: "RuntimeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Unspecified run-time error.
pub fn runtime_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RUNTIME_ERROR_TYPE)
}
static NOT_IMPLEMENTED_ERROR_TYPE: TypeDef = TypeDef {
    name: "NotImplementedError",
    module: "builtins",
    bases: &[crate::generated::exceptions::runtime_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Method or function hasn't been implemented yet.
pub fn not_implemented_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NOT_IMPLEMENTED_ERROR_TYPE)
}
static RECURSION_ERROR_TYPE: TypeDef = TypeDef {
    name: "RecursionError",
    module: "builtins",
    bases: &[crate::generated::exceptions::runtime_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Recursion limit exceeded.
pub fn recursion_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RECURSION_ERROR_TYPE)
}
static STOP_ASYNC_ITERATION_TYPE: TypeDef = TypeDef {
    name: "StopAsyncIteration",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Signal the end from iterator.__anext__().
pub fn stop_async_iteration() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STOP_ASYNC_ITERATION_TYPE)
}
static STOP_ITERATION_TYPE: TypeDef = TypeDef {
    name: "StopIteration",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Signal the end from iterator.__next__().
pub fn stop_iteration() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STOP_ITERATION_TYPE)
}
static SYNTAX_ERROR_TYPE: TypeDef = TypeDef {
    name: "SyntaxError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Invalid syntax.
pub fn syntax_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SYNTAX_ERROR_TYPE)
}
static INDENTATION_ERROR_TYPE: TypeDef = TypeDef {
    name: "IndentationError",
    module: "builtins",
    bases: &[crate::generated::exceptions::syntax_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Improper indentation.
pub fn indentation_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INDENTATION_ERROR_TYPE)
}
static TAB_ERROR_TYPE: TypeDef = TypeDef {
    name: "TabError",
    module: "builtins",
    bases: &[crate::generated::exceptions::indentation_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Improper mixture of spaces and tabs.
pub fn tab_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TAB_ERROR_TYPE)
}
static SYSTEM_ERROR_TYPE: TypeDef = TypeDef {
    name: "SystemError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Internal error in the Python interpreter.
pub fn system_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SYSTEM_ERROR_TYPE)
}
static TYPE_ERROR_TYPE: TypeDef = TypeDef {
    name: "TypeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Inappropriate argument type.
pub fn type_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_ERROR_TYPE)
}
static VALUE_ERROR_TYPE: TypeDef = TypeDef {
    name: "ValueError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Inappropriate argument value (of correct type).
pub fn value_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &VALUE_ERROR_TYPE)
}
static UNICODE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::value_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Unicode related error.
pub fn unicode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_ERROR_TYPE)
}
static UNICODE_DECODE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeDecodeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::unicode_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Unicode decoding error.
pub fn unicode_decode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_DECODE_ERROR_TYPE)
}
static UNICODE_ENCODE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeEncodeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::unicode_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Unicode encoding error.
pub fn unicode_encode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_ENCODE_ERROR_TYPE)
}
static UNICODE_TRANSLATE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeTranslateError",
    module: "builtins",
    bases: &[crate::generated::exceptions::unicode_error],
    layout: Layout::Exception,
    methods: &[],
};
/// Unicode translation error.
pub fn unicode_translate_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_TRANSLATE_ERROR_TYPE)
}
static WARNING_TYPE: TypeDef = TypeDef {
    name: "Warning",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warning categories.
pub fn warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WARNING_TYPE)
}
static BYTES_WARNING_TYPE: TypeDef = TypeDef {
    name: "BytesWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about bytes and buffer related problems, mostly
pub fn bytes_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTES_WARNING_TYPE)
}
static DEPRECATION_WARNING_TYPE: TypeDef = TypeDef {
    name: "DeprecationWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about deprecated features.
pub fn deprecation_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DEPRECATION_WARNING_TYPE)
}
static ENCODING_WARNING_TYPE: TypeDef = TypeDef {
    name: "EncodingWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about encodings.
pub fn encoding_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ENCODING_WARNING_TYPE)
}
static FUTURE_WARNING_TYPE: TypeDef = TypeDef {
    name: "FutureWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about constructs that will change semantically
pub fn future_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FUTURE_WARNING_TYPE)
}
static IMPORT_WARNING_TYPE: TypeDef = TypeDef {
    name: "ImportWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about probable mistakes in module imports
pub fn import_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &IMPORT_WARNING_TYPE)
}
static PENDING_DEPRECATION_WARNING_TYPE: TypeDef = TypeDef {
    name: "PendingDeprecationWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about features which will be deprecated
pub fn pending_deprecation_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PENDING_DEPRECATION_WARNING_TYPE)
}
static RESOURCE_WARNING_TYPE: TypeDef = TypeDef {
    name: "ResourceWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about resource usage.
pub fn resource_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RESOURCE_WARNING_TYPE)
}
static RUNTIME_WARNING_TYPE: TypeDef = TypeDef {
    name: "RuntimeWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about dubious runtime behavior.
pub fn runtime_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RUNTIME_WARNING_TYPE)
}
static SYNTAX_WARNING_TYPE: TypeDef = TypeDef {
    name: "SyntaxWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about dubious syntax.
pub fn syntax_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SYNTAX_WARNING_TYPE)
}
static UNICODE_WARNING_TYPE: TypeDef = TypeDef {
    name: "UnicodeWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings about Unicode related problems, mostly
pub fn unicode_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_WARNING_TYPE)
}
static USER_WARNING_TYPE: TypeDef = TypeDef {
    name: "UserWarning",
    module: "builtins",
    bases: &[crate::generated::exceptions::warning],
    layout: Layout::Exception,
    methods: &[],
};
/// Base class for warnings generated by user code.
pub fn user_warning() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &USER_WARNING_TYPE)
}
static GENERATOR_EXIT_TYPE: TypeDef = TypeDef {
    name: "GeneratorExit",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Request that a generator exit.
pub fn generator_exit() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GENERATOR_EXIT_TYPE)
}
static KEYBOARD_INTERRUPT_TYPE: TypeDef = TypeDef {
    name: "KeyboardInterrupt",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Program interrupted by user.
pub fn keyboard_interrupt() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &KEYBOARD_INTERRUPT_TYPE)
}
static SYSTEM_EXIT_TYPE: TypeDef = TypeDef {
    name: "SystemExit",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    methods: &[],
};
/// Request to exit from the interpreter.
pub fn system_exit() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SYSTEM_EXIT_TYPE)
}
static EXCEPTION_GROUP_TYPE: TypeDef = TypeDef {
    name: "ExceptionGroup",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception_group, crate::generated::exceptions::exception],
    layout: Layout::Exception,
    methods: &[],
};
/// ExceptionGroup
pub fn exception_group() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EXCEPTION_GROUP_TYPE)
}
