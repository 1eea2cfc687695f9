//! The tables of `sys`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static EXIT: NativeDef = NativeDef {
    name: "exit",
    qualname: "exit",
    module: "sys",
    sig: Signature { names: &["status"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::exit(a0) },
};
pub static _GETFRAME: NativeDef = NativeDef {
    name: "_getframe",
    qualname: "_getframe",
    module: "sys",
    sig: Signature { names: &["depth"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::_getframe(a0) },
};
pub static GETRECURSIONLIMIT: NativeDef = NativeDef {
    name: "getrecursionlimit",
    qualname: "getrecursionlimit",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::getrecursionlimit(),
};
pub static SETRECURSIONLIMIT: NativeDef = NativeDef {
    name: "setrecursionlimit",
    qualname: "setrecursionlimit",
    module: "sys",
    sig: Signature { names: &["limit"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::setrecursionlimit(a0) },
};
pub static EXC_INFO: NativeDef = NativeDef {
    name: "exc_info",
    qualname: "exc_info",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::exc_info(),
};
pub static EXCEPTION: NativeDef = NativeDef {
    name: "exception",
    qualname: "exception",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::exception(),
};
pub static INTERN: NativeDef = NativeDef {
    name: "intern",
    qualname: "intern",
    module: "sys",
    sig: Signature { names: &["string"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::intern(a0) },
};
pub static GETSIZEOF: NativeDef = NativeDef {
    name: "getsizeof",
    qualname: "getsizeof",
    module: "sys",
    sig: Signature { names: &["object", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::sys::getsizeof(a0, a1) },
};
pub static GETDEFAULTENCODING: NativeDef = NativeDef {
    name: "getdefaultencoding",
    qualname: "getdefaultencoding",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::getdefaultencoding(),
};
pub static GETFILESYSTEMENCODING: NativeDef = NativeDef {
    name: "getfilesystemencoding",
    qualname: "getfilesystemencoding",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::getfilesystemencoding(),
};
pub static GETFILESYSTEMENCODEERRORS: NativeDef = NativeDef {
    name: "getfilesystemencodeerrors",
    qualname: "getfilesystemencodeerrors",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::getfilesystemencodeerrors(),
};
pub static GET_INT_MAX_STR_DIGITS: NativeDef = NativeDef {
    name: "get_int_max_str_digits",
    qualname: "get_int_max_str_digits",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::get_int_max_str_digits(),
};
pub static SET_INT_MAX_STR_DIGITS: NativeDef = NativeDef {
    name: "set_int_max_str_digits",
    qualname: "set_int_max_str_digits",
    module: "sys",
    sig: Signature { names: &["maxdigits"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::set_int_max_str_digits(a0) },
};
pub static GETSWITCHINTERVAL: NativeDef = NativeDef {
    name: "getswitchinterval",
    qualname: "getswitchinterval",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::getswitchinterval(),
};
pub static SETSWITCHINTERVAL: NativeDef = NativeDef {
    name: "setswitchinterval",
    qualname: "setswitchinterval",
    module: "sys",
    sig: Signature { names: &["interval"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::setswitchinterval(a0) },
};
pub static IS_FINALIZING: NativeDef = NativeDef {
    name: "is_finalizing",
    qualname: "is_finalizing",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::is_finalizing(),
};
pub static GETTRACE: NativeDef = NativeDef {
    name: "gettrace",
    qualname: "gettrace",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::gettrace(),
};
pub static GETPROFILE: NativeDef = NativeDef {
    name: "getprofile",
    qualname: "getprofile",
    module: "sys",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::sys::getprofile(),
};
pub static AUDIT: NativeDef = NativeDef {
    name: "audit",
    qualname: "audit",
    module: "sys",
    sig: Signature { names: &["event", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::sys::audit(a0, a1) },
};
static STRUCT_SEQUENCE_TYPE: TypeDef = TypeDef {
    name: "struct_sequence",
    module: "sys",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "sys",
    number: 421,
    methods: "",
};
/// A tuple of sys whose items have names.
pub fn struct_sequence() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STRUCT_SEQUENCE_TYPE)
}
pub static VERSION_INFO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "version_info.__repr__",
    module: "sys",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::version_info::__repr__(a0) },
};
pub static VERSION_INFO_METHODS: &[&NativeDef] = &[&VERSION_INFO___REPR__];
static VERSION_INFO_TYPE: TypeDef = TypeDef {
    name: "version_info",
    module: "sys",
    bases: &[crate::generated::sys::struct_sequence],
    layout: Layout::Builtin(Base::Tuple),
    home: "sys",
    number: 422,
    methods: "__repr__",
};
/// The version as a tuple.
pub fn version_info() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &VERSION_INFO_TYPE)
}
pub static FLOAT_INFO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "float_info.__repr__",
    module: "sys",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::float_info::__repr__(a0) },
};
pub static FLOAT_INFO_METHODS: &[&NativeDef] = &[&FLOAT_INFO___REPR__];
static FLOAT_INFO_TYPE: TypeDef = TypeDef {
    name: "float_info",
    module: "sys",
    bases: &[crate::generated::sys::struct_sequence],
    layout: Layout::Builtin(Base::Tuple),
    home: "sys",
    number: 423,
    methods: "__repr__",
};
/// What floats can hold.
pub fn float_info() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FLOAT_INFO_TYPE)
}
pub static INT_INFO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "int_info.__repr__",
    module: "sys",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::int_info::__repr__(a0) },
};
pub static INT_INFO_METHODS: &[&NativeDef] = &[&INT_INFO___REPR__];
static INT_INFO_TYPE: TypeDef = TypeDef {
    name: "int_info",
    module: "sys",
    bases: &[crate::generated::sys::struct_sequence],
    layout: Layout::Builtin(Base::Tuple),
    home: "sys",
    number: 424,
    methods: "__repr__",
};
/// How ints are stored.
pub fn int_info() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INT_INFO_TYPE)
}
pub static HASH_INFO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "hash_info.__repr__",
    module: "sys",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::hash_info::__repr__(a0) },
};
pub static HASH_INFO_METHODS: &[&NativeDef] = &[&HASH_INFO___REPR__];
static HASH_INFO_TYPE: TypeDef = TypeDef {
    name: "hash_info",
    module: "sys",
    bases: &[crate::generated::sys::struct_sequence],
    layout: Layout::Builtin(Base::Tuple),
    home: "sys",
    number: 425,
    methods: "__repr__",
};
/// How numbers and texts are hashed.
pub fn hash_info() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &HASH_INFO_TYPE)
}
pub static FLAGS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "flags.__repr__",
    module: "sys",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::sys::flags::__repr__(a0) },
};
pub static FLAGS_METHODS: &[&NativeDef] = &[&FLAGS___REPR__];
static FLAGS_TYPE: TypeDef = TypeDef {
    name: "flags",
    module: "sys",
    bases: &[crate::generated::sys::struct_sequence],
    layout: Layout::Builtin(Base::Tuple),
    home: "sys",
    number: 426,
    methods: "__repr__",
};
/// The options of the command line.
pub fn flags() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FLAGS_TYPE)
}
/// The module `sys`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "sys",
    functions: &[("exit", &EXIT), ("_getframe", &_GETFRAME), ("getrecursionlimit", &GETRECURSIONLIMIT), ("setrecursionlimit", &SETRECURSIONLIMIT), ("exc_info", &EXC_INFO), ("exception", &EXCEPTION), ("intern", &INTERN), ("getsizeof", &GETSIZEOF), ("getdefaultencoding", &GETDEFAULTENCODING), ("getfilesystemencoding", &GETFILESYSTEMENCODING), ("getfilesystemencodeerrors", &GETFILESYSTEMENCODEERRORS), ("get_int_max_str_digits", &GET_INT_MAX_STR_DIGITS), ("set_int_max_str_digits", &SET_INT_MAX_STR_DIGITS), ("getswitchinterval", &GETSWITCHINTERVAL), ("setswitchinterval", &SETSWITCHINTERVAL), ("is_finalizing", &IS_FINALIZING), ("gettrace", &GETTRACE), ("getprofile", &GETPROFILE), ("audit", &AUDIT)],
    types: &[],
    constants: &[("argv", crate::stdlib::sys::argv), ("orig_argv", crate::stdlib::sys::orig_argv), ("stdin", crate::stdlib::sys::stdin), ("stdout", crate::stdlib::sys::stdout), ("stderr", crate::stdlib::sys::stderr), ("version", crate::stdlib::sys::version), ("hexversion", crate::stdlib::sys::hexversion), ("api_version", crate::stdlib::sys::api_version), ("copyright", crate::stdlib::sys::copyright), ("platform", crate::stdlib::sys::platform), ("maxsize", crate::stdlib::sys::maxsize), ("maxunicode", crate::stdlib::sys::maxunicode), ("path", crate::stdlib::sys::path), ("modules", crate::stdlib::sys::modules), ("byteorder", crate::stdlib::sys::byteorder), ("executable", crate::stdlib::sys::executable), ("prefix", crate::stdlib::sys::prefix), ("exec_prefix", crate::stdlib::sys::exec_prefix), ("base_prefix", crate::stdlib::sys::base_prefix), ("excepthook", crate::stdlib::sys::excepthook), ("__excepthook__", crate::stdlib::sys::__excepthook__), ("displayhook", crate::stdlib::sys::displayhook), ("__displayhook__", crate::stdlib::sys::__displayhook__), ("implementation", crate::stdlib::sys::implementation), ("builtin_module_names", crate::stdlib::sys::builtin_module_names), ("warnoptions", crate::stdlib::sys::warnoptions), ("dont_write_bytecode", crate::stdlib::sys::dont_write_bytecode), ("float_repr_style", crate::stdlib::sys::float_repr_style), ("platlibdir", crate::stdlib::sys::platlibdir), ("abiflags", crate::stdlib::sys::abiflags), ("version_info", crate::stdlib::sys::version_info), ("float_info", crate::stdlib::sys::float_info), ("int_info", crate::stdlib::sys::int_info), ("hash_info", crate::stdlib::sys::hash_info), ("flags", crate::stdlib::sys::flags), ("__stdin__", crate::stdlib::sys::__stdin__), ("__stdout__", crate::stdlib::sys::__stdout__), ("__stderr__", crate::stdlib::sys::__stderr__)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["exit", "_getframe", "getrecursionlimit", "setrecursionlimit", "exc_info", "exception", "intern", "getsizeof", "getdefaultencoding", "getfilesystemencoding", "getfilesystemencodeerrors", "get_int_max_str_digits", "set_int_max_str_digits", "getswitchinterval", "setswitchinterval", "is_finalizing", "gettrace", "getprofile", "audit", "argv", "orig_argv", "stdin", "stdout", "stderr", "version", "hexversion", "api_version", "copyright", "platform", "maxsize", "maxunicode", "path", "modules", "byteorder", "executable", "prefix", "exec_prefix", "base_prefix", "excepthook", "__excepthook__", "displayhook", "__displayhook__", "implementation", "builtin_module_names", "warnoptions", "dont_write_bytecode", "float_repr_style", "platlibdir", "abiflags", "version_info", "float_info", "int_info", "hash_info", "flags", "__stdin__", "__stdout__", "__stderr__"];
