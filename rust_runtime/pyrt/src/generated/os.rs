//! The tables of `os`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static GETENV: NativeDef = NativeDef {
    name: "getenv",
    qualname: "getenv",
    module: "os",
    sig: Signature { names: &["key", "default"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::getenv(a0, a1) },
};
pub static PUTENV: NativeDef = NativeDef {
    name: "putenv",
    qualname: "putenv",
    module: "os",
    sig: Signature { names: &["name", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::putenv(a0, a1) },
};
pub static UNSETENV: NativeDef = NativeDef {
    name: "unsetenv",
    qualname: "unsetenv",
    module: "os",
    sig: Signature { names: &["name"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::unsetenv(a0) },
};
pub static GETCWD: NativeDef = NativeDef {
    name: "getcwd",
    qualname: "getcwd",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getcwd(),
};
pub static GETPID: NativeDef = NativeDef {
    name: "getpid",
    qualname: "getpid",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getpid(),
};
pub static CPU_COUNT: NativeDef = NativeDef {
    name: "cpu_count",
    qualname: "cpu_count",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::cpu_count(),
};
pub static URANDOM: NativeDef = NativeDef {
    name: "urandom",
    qualname: "urandom",
    module: "os",
    sig: Signature { names: &["size"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::urandom(a0) },
};
pub static STRERROR: NativeDef = NativeDef {
    name: "strerror",
    qualname: "strerror",
    module: "os",
    sig: Signature { names: &["code"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::strerror(a0) },
};
pub static FSPATH: NativeDef = NativeDef {
    name: "fspath",
    qualname: "fspath",
    module: "os",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::fspath(a0) },
};
pub static FSDECODE: NativeDef = NativeDef {
    name: "fsdecode",
    qualname: "fsdecode",
    module: "os",
    sig: Signature { names: &["filename"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::fsdecode(a0) },
};
pub static FSENCODE: NativeDef = NativeDef {
    name: "fsencode",
    qualname: "fsencode",
    module: "os",
    sig: Signature { names: &["filename"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::fsencode(a0) },
};
pub static LISTDIR: NativeDef = NativeDef {
    name: "listdir",
    qualname: "listdir",
    module: "os",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::listdir(a0) },
};
pub static MKDIR: NativeDef = NativeDef {
    name: "mkdir",
    qualname: "mkdir",
    module: "os",
    sig: Signature { names: &["path", "mode", "dir_fd"], posonly: 0, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(511), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::mkdir(a0, a1, a2) },
};
pub static MAKEDIRS: NativeDef = NativeDef {
    name: "makedirs",
    qualname: "makedirs",
    module: "os",
    sig: Signature { names: &["name", "mode", "exist_ok"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(511), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::makedirs(a0, a1, a2) },
};
pub static REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "remove",
    module: "os",
    sig: Signature { names: &["path", "dir_fd"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::remove(a0, a1) },
};
pub static UNLINK: NativeDef = NativeDef {
    name: "unlink",
    qualname: "unlink",
    module: "os",
    sig: Signature { names: &["path", "dir_fd"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::unlink(a0, a1) },
};
pub static RMDIR: NativeDef = NativeDef {
    name: "rmdir",
    qualname: "rmdir",
    module: "os",
    sig: Signature { names: &["path", "dir_fd"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::rmdir(a0, a1) },
};
pub static RENAME: NativeDef = NativeDef {
    name: "rename",
    qualname: "rename",
    module: "os",
    sig: Signature { names: &["src", "dst", "src_dir_fd", "dst_dir_fd"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::os::rename(a0, a1, a2, a3) },
};
pub static REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "replace",
    module: "os",
    sig: Signature { names: &["src", "dst", "src_dir_fd", "dst_dir_fd"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::os::replace(a0, a1, a2, a3) },
};
pub static STAT: NativeDef = NativeDef {
    name: "stat",
    qualname: "stat",
    module: "os",
    sig: Signature { names: &["path", "dir_fd", "follow_symlinks"], posonly: 0, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::stat(a0, a1, a2) },
};
pub static WALK: NativeDef = NativeDef {
    name: "walk",
    qualname: "walk",
    module: "os",
    sig: Signature { names: &["top", "topdown", "onerror", "followlinks"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::os::walk(a0, a1, a2, a3) },
};
pub static ACCESS: NativeDef = NativeDef {
    name: "access",
    qualname: "access",
    module: "os",
    sig: Signature { names: &["path", "mode", "dir_fd", "effective_ids", "follow_symlinks"], posonly: 0, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(false), Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::os::access(a0, a1, a2, a3, a4) },
};
pub static _EXIT: NativeDef = NativeDef {
    name: "_exit",
    qualname: "_exit",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_exit(a0) },
};
pub static _ENVIRON___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "_Environ.__getitem__",
    module: "os",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::_environ::__getitem__(a0, a1) },
};
pub static _ENVIRON___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "_Environ.__setitem__",
    module: "os",
    sig: Signature { names: &["self", "key", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::_environ::__setitem__(a0, a1, a2) },
};
pub static _ENVIRON___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "_Environ.__delitem__",
    module: "os",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::_environ::__delitem__(a0, a1) },
};
pub static _ENVIRON___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "_Environ.__iter__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::__iter__(a0) },
};
pub static _ENVIRON___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "_Environ.__len__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::__len__(a0) },
};
pub static _ENVIRON___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "_Environ.__contains__",
    module: "os",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::_environ::__contains__(a0, a1) },
};
pub static _ENVIRON___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_Environ.__repr__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::__repr__(a0) },
};
pub static _ENVIRON___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "_Environ.__eq__",
    module: "os",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::_environ::__eq__(a0, a1) },
};
pub static _ENVIRON___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "_Environ.__or__",
    module: "os",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::_environ::__or__(a0, a1) },
};
pub static _ENVIRON_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "_Environ.get",
    module: "os",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::_environ::get(a0, a1, a2) },
};
pub static _ENVIRON_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "_Environ.keys",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::keys(a0) },
};
pub static _ENVIRON_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "_Environ.values",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::values(a0) },
};
pub static _ENVIRON_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "_Environ.items",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::items(a0) },
};
pub static _ENVIRON_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "_Environ.pop",
    module: "os",
    sig: Signature { names: &["self", "key", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::_environ::pop(a0, a1, a2) },
};
pub static _ENVIRON_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "_Environ.setdefault",
    module: "os",
    sig: Signature { names: &["self", "key", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::_environ::setdefault(a0, a1, a2) },
};
pub static _ENVIRON_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "_Environ.update",
    module: "os",
    sig: Signature { names: &["self", "other", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::_environ::update(a0, a1, a2) },
};
pub static _ENVIRON_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "_Environ.copy",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::copy(a0) },
};
pub static _ENVIRON_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "_Environ.clear",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_environ::clear(a0) },
};
pub static _ENVIRON_METHODS: &[&NativeDef] = &[&_ENVIRON___GETITEM__, &_ENVIRON___SETITEM__, &_ENVIRON___DELITEM__, &_ENVIRON___ITER__, &_ENVIRON___LEN__, &_ENVIRON___CONTAINS__, &_ENVIRON___REPR__, &_ENVIRON___EQ__, &_ENVIRON___OR__, &_ENVIRON_GET, &_ENVIRON_KEYS, &_ENVIRON_VALUES, &_ENVIRON_ITEMS, &_ENVIRON_POP, &_ENVIRON_SETDEFAULT, &_ENVIRON_UPDATE, &_ENVIRON_COPY, &_ENVIRON_CLEAR];
static _ENVIRON_TYPE: TypeDef = TypeDef {
    name: "_Environ",
    module: "os",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "os",
    number: 340,
    methods: "__getitem__ __setitem__ __delitem__ __iter__ __len__ __contains__ __repr__ __eq__ __or__ get keys values items pop setdefault update copy clear",
};
/// The environment as a mapping.
pub fn _environ() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_ENVIRON_TYPE)
}
pub static STAT_RESULT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "stat_result.__repr__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::stat_result::__repr__(a0) },
};
pub static STAT_RESULT_METHODS: &[&NativeDef] = &[&STAT_RESULT___REPR__];
static STAT_RESULT_TYPE: TypeDef = TypeDef {
    name: "stat_result",
    module: "os",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "os",
    number: 341,
    methods: "__repr__",
};
/// What os.stat() tells.
pub fn stat_result() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STAT_RESULT_TYPE)
}
pub static WALKER___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "walker.__iter__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::walker::__iter__(a0) },
};
pub static WALKER___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "walker.__next__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::walker::__next__(a0) },
};
pub static WALKER_METHODS: &[&NativeDef] = &[&WALKER___ITER__, &WALKER___NEXT__];
static WALKER_TYPE: TypeDef = TypeDef {
    name: "walker",
    module: "os",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "os",
    number: 342,
    methods: "__iter__ __next__",
};
/// What os.walk() gives.
pub fn walker() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WALKER_TYPE)
}
/// The module `os`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "os",
    functions: &[("getenv", &GETENV), ("putenv", &PUTENV), ("unsetenv", &UNSETENV), ("getcwd", &GETCWD), ("getpid", &GETPID), ("cpu_count", &CPU_COUNT), ("urandom", &URANDOM), ("strerror", &STRERROR), ("fspath", &FSPATH), ("fsdecode", &FSDECODE), ("fsencode", &FSENCODE), ("listdir", &LISTDIR), ("mkdir", &MKDIR), ("makedirs", &MAKEDIRS), ("remove", &REMOVE), ("unlink", &UNLINK), ("rmdir", &RMDIR), ("rename", &RENAME), ("replace", &REPLACE), ("stat", &STAT), ("walk", &WALK), ("access", &ACCESS), ("_exit", &_EXIT)],
    types: &[("stat_result", crate::generated::os::stat_result), ("error", crate::generated::exceptions::os_error)],
    constants: &[("environ", crate::stdlib::os::environ), ("path", crate::stdlib::os::path), ("name", crate::stdlib::os::name), ("sep", crate::stdlib::os::sep), ("altsep", crate::stdlib::os::altsep), ("extsep", crate::stdlib::os::extsep), ("pathsep", crate::stdlib::os::pathsep), ("linesep", crate::stdlib::os::linesep), ("devnull", crate::stdlib::os::devnull), ("curdir", crate::stdlib::os::curdir), ("pardir", crate::stdlib::os::pardir), ("defpath", crate::stdlib::os::defpath), ("F_OK", crate::stdlib::os::f_ok), ("R_OK", crate::stdlib::os::r_ok), ("W_OK", crate::stdlib::os::w_ok), ("X_OK", crate::stdlib::os::x_ok), ("PathLike", crate::stdlib::os::path_like), ("supports_bytes_environ", crate::stdlib::os::supports_bytes_environ)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["getenv", "putenv", "unsetenv", "getcwd", "getpid", "cpu_count", "urandom", "strerror", "fspath", "fsdecode", "fsencode", "listdir", "mkdir", "makedirs", "remove", "unlink", "rmdir", "rename", "replace", "stat", "walk", "access", "_exit", "stat_result", "error", "environ", "path", "name", "sep", "altsep", "extsep", "pathsep", "linesep", "devnull", "curdir", "pardir", "defpath", "F_OK", "R_OK", "W_OK", "X_OK", "PathLike", "supports_bytes_environ"];
