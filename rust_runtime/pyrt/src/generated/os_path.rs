//! The tables of `os.path`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static ISABS: NativeDef = NativeDef {
    name: "isabs",
    qualname: "isabs",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::isabs(a0) },
};
pub static BASENAME: NativeDef = NativeDef {
    name: "basename",
    qualname: "basename",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::basename(a0) },
};
pub static DIRNAME: NativeDef = NativeDef {
    name: "dirname",
    qualname: "dirname",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::dirname(a0) },
};
pub static SPLITEXT: NativeDef = NativeDef {
    name: "splitext",
    qualname: "splitext",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::splitext(a0) },
};
pub static NORMPATH: NativeDef = NativeDef {
    name: "normpath",
    qualname: "normpath",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::normpath(a0) },
};
pub static ABSPATH: NativeDef = NativeDef {
    name: "abspath",
    qualname: "abspath",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::abspath(a0) },
};
pub static EXISTS: NativeDef = NativeDef {
    name: "exists",
    qualname: "exists",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::exists(a0) },
};
pub static ISFILE: NativeDef = NativeDef {
    name: "isfile",
    qualname: "isfile",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::isfile(a0) },
};
pub static ISDIR: NativeDef = NativeDef {
    name: "isdir",
    qualname: "isdir",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::isdir(a0) },
};
pub static ISLINK: NativeDef = NativeDef {
    name: "islink",
    qualname: "islink",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::islink(a0) },
};
pub static ISMOUNT: NativeDef = NativeDef {
    name: "ismount",
    qualname: "ismount",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::ismount(a0) },
};
pub static GETSIZE: NativeDef = NativeDef {
    name: "getsize",
    qualname: "getsize",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::getsize(a0) },
};
pub static GETATIME: NativeDef = NativeDef {
    name: "getatime",
    qualname: "getatime",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::getatime(a0) },
};
pub static GETMTIME: NativeDef = NativeDef {
    name: "getmtime",
    qualname: "getmtime",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::getmtime(a0) },
};
pub static GETCTIME: NativeDef = NativeDef {
    name: "getctime",
    qualname: "getctime",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::getctime(a0) },
};
pub static EXPANDVARS: NativeDef = NativeDef {
    name: "expandvars",
    qualname: "expandvars",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::expandvars(a0) },
};
pub static SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "split",
    module: "os.path",
    sig: Signature { names: &["p"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::split(a0) },
};
pub static SPLITDRIVE: NativeDef = NativeDef {
    name: "splitdrive",
    qualname: "splitdrive",
    module: "os.path",
    sig: Signature { names: &["p"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::splitdrive(a0) },
};
pub static NORMCASE: NativeDef = NativeDef {
    name: "normcase",
    qualname: "normcase",
    module: "os.path",
    sig: Signature { names: &["s"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::normcase(a0) },
};
pub static LEXISTS: NativeDef = NativeDef {
    name: "lexists",
    qualname: "lexists",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::lexists(a0) },
};
pub static REALPATH: NativeDef = NativeDef {
    name: "realpath",
    qualname: "realpath",
    module: "os.path",
    sig: Signature { names: &["filename", "strict"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os_path::realpath(a0, a1) },
};
pub static SAMEFILE: NativeDef = NativeDef {
    name: "samefile",
    qualname: "samefile",
    module: "os.path",
    sig: Signature { names: &["f1", "f2"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os_path::samefile(a0, a1) },
};
pub static SAMESTAT: NativeDef = NativeDef {
    name: "samestat",
    qualname: "samestat",
    module: "os.path",
    sig: Signature { names: &["s1", "s2"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os_path::samestat(a0, a1) },
};
pub static EXPANDUSER: NativeDef = NativeDef {
    name: "expanduser",
    qualname: "expanduser",
    module: "os.path",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::expanduser(a0) },
};
pub static JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "join",
    module: "os.path",
    sig: Signature { names: &["a", "p"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os_path::join(a0, a1) },
};
pub static RELPATH: NativeDef = NativeDef {
    name: "relpath",
    qualname: "relpath",
    module: "os.path",
    sig: Signature { names: &["path", "start"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os_path::relpath(a0, a1) },
};
pub static COMMONPREFIX: NativeDef = NativeDef {
    name: "commonprefix",
    qualname: "commonprefix",
    module: "os.path",
    sig: Signature { names: &["m"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::commonprefix(a0) },
};
pub static COMMONPATH: NativeDef = NativeDef {
    name: "commonpath",
    qualname: "commonpath",
    module: "os.path",
    sig: Signature { names: &["paths"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os_path::commonpath(a0) },
};
/// The module `os.path`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "os.path",
    functions: &[("isabs", &ISABS), ("basename", &BASENAME), ("dirname", &DIRNAME), ("splitext", &SPLITEXT), ("normpath", &NORMPATH), ("abspath", &ABSPATH), ("exists", &EXISTS), ("isfile", &ISFILE), ("isdir", &ISDIR), ("islink", &ISLINK), ("ismount", &ISMOUNT), ("getsize", &GETSIZE), ("getatime", &GETATIME), ("getmtime", &GETMTIME), ("getctime", &GETCTIME), ("expandvars", &EXPANDVARS), ("split", &SPLIT), ("splitdrive", &SPLITDRIVE), ("normcase", &NORMCASE), ("lexists", &LEXISTS), ("realpath", &REALPATH), ("samefile", &SAMEFILE), ("samestat", &SAMESTAT), ("expanduser", &EXPANDUSER), ("join", &JOIN), ("relpath", &RELPATH), ("commonprefix", &COMMONPREFIX), ("commonpath", &COMMONPATH)],
    types: &[],
    constants: &[("sep", crate::stdlib::os_path::sep), ("altsep", crate::stdlib::os_path::altsep), ("extsep", crate::stdlib::os_path::extsep), ("pathsep", crate::stdlib::os_path::pathsep), ("curdir", crate::stdlib::os_path::curdir), ("pardir", crate::stdlib::os_path::pardir), ("defpath", crate::stdlib::os_path::defpath), ("devnull", crate::stdlib::os_path::devnull), ("supports_unicode_filenames", crate::stdlib::os_path::supports_unicode_filenames)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["isabs", "basename", "dirname", "splitext", "normpath", "abspath", "exists", "isfile", "isdir", "islink", "ismount", "getsize", "getatime", "getmtime", "getctime", "expandvars", "split", "splitdrive", "normcase", "lexists", "realpath", "samefile", "samestat", "expanduser", "join", "relpath", "commonprefix", "commonpath", "sep", "altsep", "extsep", "pathsep", "curdir", "pardir", "defpath", "devnull", "supports_unicode_filenames"];
