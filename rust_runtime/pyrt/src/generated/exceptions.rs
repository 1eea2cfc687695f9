//! The builtin exception classes. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static BASE_EXCEPTION___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "BaseException.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::base_exception::__new__(a0, a1, a2) },
};
pub static BASE_EXCEPTION___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BaseException.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::base_exception::__init__(a0, a1, a2) },
};
pub static BASE_EXCEPTION___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "BaseException.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__repr__(a0) },
};
pub static BASE_EXCEPTION___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "BaseException.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__str__(a0) },
};
pub static BASE_EXCEPTION_WITH_TRACEBACK: NativeDef = NativeDef {
    name: "with_traceback",
    qualname: "BaseException.with_traceback",
    module: "builtins",
    sig: Signature { names: &["self", "tb"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception::with_traceback(a0, a1) },
};
pub static BASE_EXCEPTION_ADD_NOTE: NativeDef = NativeDef {
    name: "add_note",
    qualname: "BaseException.add_note",
    module: "builtins",
    sig: Signature { names: &["self", "note"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception::add_note(a0, a1) },
};
pub static BASE_EXCEPTION___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "BaseException.__reduce__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__reduce__(a0) },
};
pub static BASE_EXCEPTION___SETSTATE__: NativeDef = NativeDef {
    name: "__setstate__",
    qualname: "BaseException.__setstate__",
    module: "builtins",
    sig: Signature { names: &["self", "state"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception::__setstate__(a0, a1) },
};
pub static BASE_EXCEPTION_ARGS: NativeDef = NativeDef {
    name: "args",
    qualname: "BaseException.args",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::args(a0) },
};
pub static BASE_EXCEPTION___CAUSE__: NativeDef = NativeDef {
    name: "__cause__",
    qualname: "BaseException.__cause__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__cause__(a0) },
};
pub static BASE_EXCEPTION___CONTEXT__: NativeDef = NativeDef {
    name: "__context__",
    qualname: "BaseException.__context__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__context__(a0) },
};
pub static BASE_EXCEPTION___SUPPRESS_CONTEXT__: NativeDef = NativeDef {
    name: "__suppress_context__",
    qualname: "BaseException.__suppress_context__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__suppress_context__(a0) },
};
pub static BASE_EXCEPTION___TRACEBACK__: NativeDef = NativeDef {
    name: "__traceback__",
    qualname: "BaseException.__traceback__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception::__traceback__(a0) },
};
pub static BASE_EXCEPTION_METHODS: &[&NativeDef] = &[&BASE_EXCEPTION___NEW__, &BASE_EXCEPTION___INIT__, &BASE_EXCEPTION___REPR__, &BASE_EXCEPTION___STR__, &BASE_EXCEPTION_WITH_TRACEBACK, &BASE_EXCEPTION_ADD_NOTE, &BASE_EXCEPTION___REDUCE__, &BASE_EXCEPTION___SETSTATE__, &BASE_EXCEPTION_ARGS, &BASE_EXCEPTION___CAUSE__, &BASE_EXCEPTION___CONTEXT__, &BASE_EXCEPTION___SUPPRESS_CONTEXT__, &BASE_EXCEPTION___TRACEBACK__];
static BASE_EXCEPTION_TYPE: TypeDef = TypeDef {
    name: "BaseException",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Exception,
    home: "builtins",
    number: 9,
    methods: "__new__= __init__ __repr__ __str__ with_traceback add_note __reduce__ __setstate__ args. __cause__. __context__. __suppress_context__. __traceback__.",
};
/// Common base class for all exceptions
pub fn base_exception() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_EXCEPTION_TYPE)
}
pub static BASE_EXCEPTION_GROUP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "BaseExceptionGroup.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::base_exception_group::__new__(a0, a1, a2) },
};
pub static BASE_EXCEPTION_GROUP___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "BaseExceptionGroup.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception_group::__str__(a0) },
};
pub static BASE_EXCEPTION_GROUP_DERIVE: NativeDef = NativeDef {
    name: "derive",
    qualname: "BaseExceptionGroup.derive",
    module: "builtins",
    sig: Signature { names: &["self", "excs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception_group::derive(a0, a1) },
};
pub static BASE_EXCEPTION_GROUP_SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "BaseExceptionGroup.split",
    module: "builtins",
    sig: Signature { names: &["self", "matcher"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception_group::split(a0, a1) },
};
pub static BASE_EXCEPTION_GROUP_SUBGROUP: NativeDef = NativeDef {
    name: "subgroup",
    qualname: "BaseExceptionGroup.subgroup",
    module: "builtins",
    sig: Signature { names: &["self", "matcher"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception_group::subgroup(a0, a1) },
};
pub static BASE_EXCEPTION_GROUP___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "BaseExceptionGroup.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::base_exception_group::__class_getitem__(a0, a1) },
};
pub static BASE_EXCEPTION_GROUP_MESSAGE: NativeDef = NativeDef {
    name: "message",
    qualname: "BaseExceptionGroup.message",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception_group::message(a0) },
};
pub static BASE_EXCEPTION_GROUP_EXCEPTIONS: NativeDef = NativeDef {
    name: "exceptions",
    qualname: "BaseExceptionGroup.exceptions",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::base_exception_group::exceptions(a0) },
};
pub static BASE_EXCEPTION_GROUP_METHODS: &[&NativeDef] = &[&BASE_EXCEPTION_GROUP___NEW__, &BASE_EXCEPTION_GROUP___STR__, &BASE_EXCEPTION_GROUP_DERIVE, &BASE_EXCEPTION_GROUP_SPLIT, &BASE_EXCEPTION_GROUP_SUBGROUP, &BASE_EXCEPTION_GROUP___CLASS_GETITEM__, &BASE_EXCEPTION_GROUP_MESSAGE, &BASE_EXCEPTION_GROUP_EXCEPTIONS];
static BASE_EXCEPTION_GROUP_TYPE: TypeDef = TypeDef {
    name: "BaseExceptionGroup",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 10,
    methods: "__new__= __str__ derive split subgroup __class_getitem__@ message. exceptions.",
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
    home: "builtins",
    number: 11,
    methods: "",
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
    home: "builtins",
    number: 12,
    methods: "",
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
    home: "builtins",
    number: 13,
    methods: "",
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
    home: "builtins",
    number: 14,
    methods: "",
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
    home: "builtins",
    number: 15,
    methods: "",
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
    home: "builtins",
    number: 16,
    methods: "",
};
/// Assertion failed.
pub fn assertion_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASSERTION_ERROR_TYPE)
}
pub static ATTRIBUTE_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "AttributeError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "name", "obj", "args"], posonly: 1, pos: 1, kwonly: 2, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::attribute_error::__init__(a0, a1, a2, a3) },
};
pub static ATTRIBUTE_ERROR_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "AttributeError.name",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::attribute_error::name(a0) },
};
pub static ATTRIBUTE_ERROR_OBJ: NativeDef = NativeDef {
    name: "obj",
    qualname: "AttributeError.obj",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::attribute_error::obj(a0) },
};
pub static ATTRIBUTE_ERROR_METHODS: &[&NativeDef] = &[&ATTRIBUTE_ERROR___INIT__, &ATTRIBUTE_ERROR_NAME, &ATTRIBUTE_ERROR_OBJ];
static ATTRIBUTE_ERROR_TYPE: TypeDef = TypeDef {
    name: "AttributeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 17,
    methods: "__init__ name. obj.",
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
    home: "builtins",
    number: 18,
    methods: "",
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
    home: "builtins",
    number: 19,
    methods: "",
};
/// Read beyond end of file.
pub fn eof_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EOF_ERROR_TYPE)
}
pub static IMPORT_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "ImportError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "name", "path", "args"], posonly: 1, pos: 1, kwonly: 2, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::import_error::__init__(a0, a1, a2, a3) },
};
pub static IMPORT_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "ImportError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::import_error::__str__(a0) },
};
pub static IMPORT_ERROR_MSG: NativeDef = NativeDef {
    name: "msg",
    qualname: "ImportError.msg",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::import_error::msg(a0) },
};
pub static IMPORT_ERROR_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "ImportError.name",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::import_error::name(a0) },
};
pub static IMPORT_ERROR_PATH: NativeDef = NativeDef {
    name: "path",
    qualname: "ImportError.path",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::import_error::path(a0) },
};
pub static IMPORT_ERROR_METHODS: &[&NativeDef] = &[&IMPORT_ERROR___INIT__, &IMPORT_ERROR___STR__, &IMPORT_ERROR_MSG, &IMPORT_ERROR_NAME, &IMPORT_ERROR_PATH];
static IMPORT_ERROR_TYPE: TypeDef = TypeDef {
    name: "ImportError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 20,
    methods: "__init__ __str__ msg. name. path.",
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
    home: "builtins",
    number: 21,
    methods: "",
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
    home: "builtins",
    number: 22,
    methods: "",
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
    home: "builtins",
    number: 23,
    methods: "",
};
/// Sequence index out of range.
pub fn index_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INDEX_ERROR_TYPE)
}
pub static KEY_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "KeyError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::key_error::__str__(a0) },
};
pub static KEY_ERROR_METHODS: &[&NativeDef] = &[&KEY_ERROR___STR__];
static KEY_ERROR_TYPE: TypeDef = TypeDef {
    name: "KeyError",
    module: "builtins",
    bases: &[crate::generated::exceptions::lookup_error],
    layout: Layout::Exception,
    home: "builtins",
    number: 24,
    methods: "__str__",
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
    home: "builtins",
    number: 25,
    methods: "",
};
/// Out of memory.
pub fn memory_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMORY_ERROR_TYPE)
}
pub static NAME_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "NameError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "name", "args"], posonly: 1, pos: 1, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::name_error::__init__(a0, a1, a2) },
};
pub static NAME_ERROR_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "NameError.name",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::name_error::name(a0) },
};
pub static NAME_ERROR_METHODS: &[&NativeDef] = &[&NAME_ERROR___INIT__, &NAME_ERROR_NAME];
static NAME_ERROR_TYPE: TypeDef = TypeDef {
    name: "NameError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 26,
    methods: "__init__ name.",
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
    home: "builtins",
    number: 27,
    methods: "",
};
/// Local name referenced but not bound to a value.
pub fn unbound_local_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNBOUND_LOCAL_ERROR_TYPE)
}
pub static OS_ERROR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "OSError.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::os_error::__new__(a0, a1, a2) },
};
pub static OS_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "OSError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::os_error::__init__(a0, a1, a2) },
};
pub static OS_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "OSError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::os_error::__str__(a0) },
};
pub static OS_ERROR_ERRNO: NativeDef = NativeDef {
    name: "errno",
    qualname: "OSError.errno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::os_error::errno(a0) },
};
pub static OS_ERROR_STRERROR: NativeDef = NativeDef {
    name: "strerror",
    qualname: "OSError.strerror",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::os_error::strerror(a0) },
};
pub static OS_ERROR_FILENAME: NativeDef = NativeDef {
    name: "filename",
    qualname: "OSError.filename",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::os_error::filename(a0) },
};
pub static OS_ERROR_FILENAME2: NativeDef = NativeDef {
    name: "filename2",
    qualname: "OSError.filename2",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::os_error::filename2(a0) },
};
pub static OS_ERROR_CHARACTERS_WRITTEN: NativeDef = NativeDef {
    name: "characters_written",
    qualname: "OSError.characters_written",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::os_error::characters_written(a0) },
};
pub static OS_ERROR_METHODS: &[&NativeDef] = &[&OS_ERROR___NEW__, &OS_ERROR___INIT__, &OS_ERROR___STR__, &OS_ERROR_ERRNO, &OS_ERROR_STRERROR, &OS_ERROR_FILENAME, &OS_ERROR_FILENAME2, &OS_ERROR_CHARACTERS_WRITTEN];
static OS_ERROR_TYPE: TypeDef = TypeDef {
    name: "OSError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 28,
    methods: "__new__= __init__ __str__ errno. strerror. filename. filename2. characters_written.",
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
    home: "builtins",
    number: 29,
    methods: "",
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
    home: "builtins",
    number: 30,
    methods: "",
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
    home: "builtins",
    number: 31,
    methods: "",
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
    home: "builtins",
    number: 32,
    methods: "",
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
    home: "builtins",
    number: 33,
    methods: "",
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
    home: "builtins",
    number: 34,
    methods: "",
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
    home: "builtins",
    number: 35,
    methods: "",
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
    home: "builtins",
    number: 36,
    methods: "",
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
    home: "builtins",
    number: 37,
    methods: "",
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
    home: "builtins",
    number: 38,
    methods: "",
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
    home: "builtins",
    number: 39,
    methods: "",
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
    home: "builtins",
    number: 40,
    methods: "",
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
    home: "builtins",
    number: 41,
    methods: "",
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
    home: "builtins",
    number: 42,
    methods: "",
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
    home: "builtins",
    number: 43,
    methods: "",
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
    home: "builtins",
    number: 44,
    methods: "",
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
    home: "builtins",
    number: 45,
    methods: "",
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
    home: "builtins",
    number: 46,
    methods: "",
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
    home: "builtins",
    number: 47,
    methods: "",
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
    home: "builtins",
    number: 48,
    methods: "",
};
/// Signal the end from iterator.__anext__().
pub fn stop_async_iteration() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STOP_ASYNC_ITERATION_TYPE)
}
pub static STOP_ITERATION_VALUE: NativeDef = NativeDef {
    name: "value",
    qualname: "StopIteration.value",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::stop_iteration::value(a0) },
};
pub static STOP_ITERATION_METHODS: &[&NativeDef] = &[&STOP_ITERATION_VALUE];
static STOP_ITERATION_TYPE: TypeDef = TypeDef {
    name: "StopIteration",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 49,
    methods: "value.",
};
/// Signal the end from iterator.__next__().
pub fn stop_iteration() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STOP_ITERATION_TYPE)
}
pub static SYNTAX_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "SyntaxError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::syntax_error::__init__(a0, a1, a2) },
};
pub static SYNTAX_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "SyntaxError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::__str__(a0) },
};
pub static SYNTAX_ERROR_MSG: NativeDef = NativeDef {
    name: "msg",
    qualname: "SyntaxError.msg",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::msg(a0) },
};
pub static SYNTAX_ERROR_FILENAME: NativeDef = NativeDef {
    name: "filename",
    qualname: "SyntaxError.filename",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::filename(a0) },
};
pub static SYNTAX_ERROR_LINENO: NativeDef = NativeDef {
    name: "lineno",
    qualname: "SyntaxError.lineno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::lineno(a0) },
};
pub static SYNTAX_ERROR_OFFSET: NativeDef = NativeDef {
    name: "offset",
    qualname: "SyntaxError.offset",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::offset(a0) },
};
pub static SYNTAX_ERROR_TEXT: NativeDef = NativeDef {
    name: "text",
    qualname: "SyntaxError.text",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::text(a0) },
};
pub static SYNTAX_ERROR_END_LINENO: NativeDef = NativeDef {
    name: "end_lineno",
    qualname: "SyntaxError.end_lineno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::end_lineno(a0) },
};
pub static SYNTAX_ERROR_END_OFFSET: NativeDef = NativeDef {
    name: "end_offset",
    qualname: "SyntaxError.end_offset",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::end_offset(a0) },
};
pub static SYNTAX_ERROR_PRINT_FILE_AND_LINE: NativeDef = NativeDef {
    name: "print_file_and_line",
    qualname: "SyntaxError.print_file_and_line",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::syntax_error::print_file_and_line(a0) },
};
pub static SYNTAX_ERROR_METHODS: &[&NativeDef] = &[&SYNTAX_ERROR___INIT__, &SYNTAX_ERROR___STR__, &SYNTAX_ERROR_MSG, &SYNTAX_ERROR_FILENAME, &SYNTAX_ERROR_LINENO, &SYNTAX_ERROR_OFFSET, &SYNTAX_ERROR_TEXT, &SYNTAX_ERROR_END_LINENO, &SYNTAX_ERROR_END_OFFSET, &SYNTAX_ERROR_PRINT_FILE_AND_LINE];
static SYNTAX_ERROR_TYPE: TypeDef = TypeDef {
    name: "SyntaxError",
    module: "builtins",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 50,
    methods: "__init__ __str__ msg. filename. lineno. offset. text. end_lineno. end_offset. print_file_and_line.",
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
    home: "builtins",
    number: 51,
    methods: "",
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
    home: "builtins",
    number: 52,
    methods: "",
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
    home: "builtins",
    number: 53,
    methods: "",
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
    home: "builtins",
    number: 54,
    methods: "",
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
    home: "builtins",
    number: 55,
    methods: "",
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
    home: "builtins",
    number: 56,
    methods: "",
};
/// Unicode related error.
pub fn unicode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_ERROR_TYPE)
}
pub static UNICODE_DECODE_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "UnicodeDecodeError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::unicode_decode_error::__init__(a0, a1, a2) },
};
pub static UNICODE_DECODE_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "UnicodeDecodeError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_decode_error::__str__(a0) },
};
pub static UNICODE_DECODE_ERROR_ENCODING: NativeDef = NativeDef {
    name: "encoding",
    qualname: "UnicodeDecodeError.encoding",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_decode_error::encoding(a0) },
};
pub static UNICODE_DECODE_ERROR_OBJECT: NativeDef = NativeDef {
    name: "object",
    qualname: "UnicodeDecodeError.object",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_decode_error::object(a0) },
};
pub static UNICODE_DECODE_ERROR_START: NativeDef = NativeDef {
    name: "start",
    qualname: "UnicodeDecodeError.start",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_decode_error::start(a0) },
};
pub static UNICODE_DECODE_ERROR_END: NativeDef = NativeDef {
    name: "end",
    qualname: "UnicodeDecodeError.end",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_decode_error::end(a0) },
};
pub static UNICODE_DECODE_ERROR_REASON: NativeDef = NativeDef {
    name: "reason",
    qualname: "UnicodeDecodeError.reason",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_decode_error::reason(a0) },
};
pub static UNICODE_DECODE_ERROR_METHODS: &[&NativeDef] = &[&UNICODE_DECODE_ERROR___INIT__, &UNICODE_DECODE_ERROR___STR__, &UNICODE_DECODE_ERROR_ENCODING, &UNICODE_DECODE_ERROR_OBJECT, &UNICODE_DECODE_ERROR_START, &UNICODE_DECODE_ERROR_END, &UNICODE_DECODE_ERROR_REASON];
static UNICODE_DECODE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeDecodeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::unicode_error],
    layout: Layout::Exception,
    home: "builtins",
    number: 57,
    methods: "__init__ __str__ encoding. object. start. end. reason.",
};
/// Unicode decoding error.
pub fn unicode_decode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_DECODE_ERROR_TYPE)
}
pub static UNICODE_ENCODE_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "UnicodeEncodeError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::unicode_encode_error::__init__(a0, a1, a2) },
};
pub static UNICODE_ENCODE_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "UnicodeEncodeError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_encode_error::__str__(a0) },
};
pub static UNICODE_ENCODE_ERROR_ENCODING: NativeDef = NativeDef {
    name: "encoding",
    qualname: "UnicodeEncodeError.encoding",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_encode_error::encoding(a0) },
};
pub static UNICODE_ENCODE_ERROR_OBJECT: NativeDef = NativeDef {
    name: "object",
    qualname: "UnicodeEncodeError.object",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_encode_error::object(a0) },
};
pub static UNICODE_ENCODE_ERROR_START: NativeDef = NativeDef {
    name: "start",
    qualname: "UnicodeEncodeError.start",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_encode_error::start(a0) },
};
pub static UNICODE_ENCODE_ERROR_END: NativeDef = NativeDef {
    name: "end",
    qualname: "UnicodeEncodeError.end",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_encode_error::end(a0) },
};
pub static UNICODE_ENCODE_ERROR_REASON: NativeDef = NativeDef {
    name: "reason",
    qualname: "UnicodeEncodeError.reason",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_encode_error::reason(a0) },
};
pub static UNICODE_ENCODE_ERROR_METHODS: &[&NativeDef] = &[&UNICODE_ENCODE_ERROR___INIT__, &UNICODE_ENCODE_ERROR___STR__, &UNICODE_ENCODE_ERROR_ENCODING, &UNICODE_ENCODE_ERROR_OBJECT, &UNICODE_ENCODE_ERROR_START, &UNICODE_ENCODE_ERROR_END, &UNICODE_ENCODE_ERROR_REASON];
static UNICODE_ENCODE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeEncodeError",
    module: "builtins",
    bases: &[crate::generated::exceptions::unicode_error],
    layout: Layout::Exception,
    home: "builtins",
    number: 58,
    methods: "__init__ __str__ encoding. object. start. end. reason.",
};
/// Unicode encoding error.
pub fn unicode_encode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNICODE_ENCODE_ERROR_TYPE)
}
pub static UNICODE_TRANSLATE_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "UnicodeTranslateError.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::unicode_translate_error::__init__(a0, a1, a2) },
};
pub static UNICODE_TRANSLATE_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "UnicodeTranslateError.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_translate_error::__str__(a0) },
};
pub static UNICODE_TRANSLATE_ERROR_ENCODING: NativeDef = NativeDef {
    name: "encoding",
    qualname: "UnicodeTranslateError.encoding",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_translate_error::encoding(a0) },
};
pub static UNICODE_TRANSLATE_ERROR_OBJECT: NativeDef = NativeDef {
    name: "object",
    qualname: "UnicodeTranslateError.object",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_translate_error::object(a0) },
};
pub static UNICODE_TRANSLATE_ERROR_START: NativeDef = NativeDef {
    name: "start",
    qualname: "UnicodeTranslateError.start",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_translate_error::start(a0) },
};
pub static UNICODE_TRANSLATE_ERROR_END: NativeDef = NativeDef {
    name: "end",
    qualname: "UnicodeTranslateError.end",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_translate_error::end(a0) },
};
pub static UNICODE_TRANSLATE_ERROR_REASON: NativeDef = NativeDef {
    name: "reason",
    qualname: "UnicodeTranslateError.reason",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::unicode_translate_error::reason(a0) },
};
pub static UNICODE_TRANSLATE_ERROR_METHODS: &[&NativeDef] = &[&UNICODE_TRANSLATE_ERROR___INIT__, &UNICODE_TRANSLATE_ERROR___STR__, &UNICODE_TRANSLATE_ERROR_ENCODING, &UNICODE_TRANSLATE_ERROR_OBJECT, &UNICODE_TRANSLATE_ERROR_START, &UNICODE_TRANSLATE_ERROR_END, &UNICODE_TRANSLATE_ERROR_REASON];
static UNICODE_TRANSLATE_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnicodeTranslateError",
    module: "builtins",
    bases: &[crate::generated::exceptions::unicode_error],
    layout: Layout::Exception,
    home: "builtins",
    number: 59,
    methods: "__init__ __str__ encoding. object. start. end. reason.",
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
    home: "builtins",
    number: 60,
    methods: "",
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
    home: "builtins",
    number: 61,
    methods: "",
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
    home: "builtins",
    number: 62,
    methods: "",
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
    home: "builtins",
    number: 63,
    methods: "",
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
    home: "builtins",
    number: 64,
    methods: "",
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
    home: "builtins",
    number: 65,
    methods: "",
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
    home: "builtins",
    number: 66,
    methods: "",
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
    home: "builtins",
    number: 67,
    methods: "",
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
    home: "builtins",
    number: 68,
    methods: "",
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
    home: "builtins",
    number: 69,
    methods: "",
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
    home: "builtins",
    number: 70,
    methods: "",
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
    home: "builtins",
    number: 71,
    methods: "",
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
    home: "builtins",
    number: 72,
    methods: "",
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
    home: "builtins",
    number: 73,
    methods: "",
};
/// Program interrupted by user.
pub fn keyboard_interrupt() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &KEYBOARD_INTERRUPT_TYPE)
}
pub static SYSTEM_EXIT_CODE: NativeDef = NativeDef {
    name: "code",
    qualname: "SystemExit.code",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::system_exit::code(a0) },
};
pub static SYSTEM_EXIT_METHODS: &[&NativeDef] = &[&SYSTEM_EXIT_CODE];
static SYSTEM_EXIT_TYPE: TypeDef = TypeDef {
    name: "SystemExit",
    module: "builtins",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    home: "builtins",
    number: 74,
    methods: "code.",
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
    home: "builtins",
    number: 75,
    methods: "",
};
/// ExceptionGroup
pub fn exception_group() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EXCEPTION_GROUP_TYPE)
}
static UNSUPPORTED_OPERATION_TYPE: TypeDef = TypeDef {
    name: "UnsupportedOperation",
    module: "io",
    bases: &[crate::generated::exceptions::os_error, crate::generated::exceptions::value_error],
    layout: Layout::Exception,
    home: "builtins",
    number: 76,
    methods: "",
};
/// An operation that the stream does not have.
pub fn unsupported_operation() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNSUPPORTED_OPERATION_TYPE)
}
