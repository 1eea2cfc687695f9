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
pub static GETCWDB: NativeDef = NativeDef {
    name: "getcwdb",
    qualname: "getcwdb",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getcwdb(),
};
pub static KILL: NativeDef = NativeDef {
    name: "kill",
    qualname: "kill",
    module: "os",
    sig: Signature { names: &["pid", "signal"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::kill(a0, a1) },
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
pub static REGISTER_AT_FORK: NativeDef = NativeDef {
    name: "register_at_fork",
    qualname: "register_at_fork",
    module: "os",
    sig: Signature { names: &["before", "after_in_child", "after_in_parent"], posonly: 0, pos: 0, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::register_at_fork(a0, a1, a2) },
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
pub static GET_TERMINAL_SIZE: NativeDef = NativeDef {
    name: "get_terminal_size",
    qualname: "get_terminal_size",
    module: "os",
    sig: Signature { names: &["fd"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(1)],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::get_terminal_size(a0) },
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
pub static LSTAT: NativeDef = NativeDef {
    name: "lstat",
    qualname: "lstat",
    module: "os",
    sig: Signature { names: &["path", "dir_fd"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::lstat(a0, a1) },
};
pub static TRUNCATE: NativeDef = NativeDef {
    name: "truncate",
    qualname: "truncate",
    module: "os",
    sig: Signature { names: &["path", "length"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::truncate(a0, a1) },
};
pub static FTRUNCATE: NativeDef = NativeDef {
    name: "ftruncate",
    qualname: "ftruncate",
    module: "os",
    sig: Signature { names: &["fd", "length"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::ftruncate(a0, a1) },
};
pub static CHMOD: NativeDef = NativeDef {
    name: "chmod",
    qualname: "chmod",
    module: "os",
    sig: Signature { names: &["path", "mode", "dir_fd", "follow_symlinks"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::os::chmod(a0, a1, a2, a3) },
};
pub static CHDIR: NativeDef = NativeDef {
    name: "chdir",
    qualname: "chdir",
    module: "os",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::chdir(a0) },
};
pub static SYMLINK: NativeDef = NativeDef {
    name: "symlink",
    qualname: "symlink",
    module: "os",
    sig: Signature { names: &["src", "dst", "target_is_directory", "dir_fd"], posonly: 0, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(false), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::os::symlink(a0, a1, a2, a3) },
};
pub static LINK: NativeDef = NativeDef {
    name: "link",
    qualname: "link",
    module: "os",
    sig: Signature { names: &["src", "dst", "src_dir_fd", "dst_dir_fd", "follow_symlinks"], posonly: 0, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::os::link(a0, a1, a2, a3, a4) },
};
pub static READLINK: NativeDef = NativeDef {
    name: "readlink",
    qualname: "readlink",
    module: "os",
    sig: Signature { names: &["path", "dir_fd"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::readlink(a0, a1) },
};
pub static UTIME: NativeDef = NativeDef {
    name: "utime",
    qualname: "utime",
    module: "os",
    sig: Signature { names: &["path", "times", "ns", "dir_fd", "follow_symlinks"], posonly: 0, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Unbound, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::os::utime(a0, a1, a2, a3, a4) },
};
pub static OPEN: NativeDef = NativeDef {
    name: "open",
    qualname: "open",
    module: "os",
    sig: Signature { names: &["path", "flags", "mode", "dir_fd"], posonly: 0, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(511), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::os::open(a0, a1, a2, a3) },
};
pub static CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "close",
    module: "os",
    sig: Signature { names: &["fd"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::close(a0) },
};
pub static READ: NativeDef = NativeDef {
    name: "read",
    qualname: "read",
    module: "os",
    sig: Signature { names: &["fd", "length"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::read(a0, a1) },
};
pub static WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "write",
    module: "os",
    sig: Signature { names: &["fd", "data"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::write(a0, a1) },
};
pub static LSEEK: NativeDef = NativeDef {
    name: "lseek",
    qualname: "lseek",
    module: "os",
    sig: Signature { names: &["fd", "position", "whence"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::lseek(a0, a1, a2) },
};
pub static PIPE: NativeDef = NativeDef {
    name: "pipe",
    qualname: "pipe",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::pipe(),
};
pub static SET_BLOCKING: NativeDef = NativeDef {
    name: "set_blocking",
    qualname: "set_blocking",
    module: "os",
    sig: Signature { names: &["fd", "blocking"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::set_blocking(a0, a1) },
};
pub static FSTAT: NativeDef = NativeDef {
    name: "fstat",
    qualname: "fstat",
    module: "os",
    sig: Signature { names: &["fd"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::fstat(a0) },
};
pub static FSYNC: NativeDef = NativeDef {
    name: "fsync",
    qualname: "fsync",
    module: "os",
    sig: Signature { names: &["fd"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::fsync(a0) },
};
pub static DUP: NativeDef = NativeDef {
    name: "dup",
    qualname: "dup",
    module: "os",
    sig: Signature { names: &["fd"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dup(a0) },
};
pub static DUP2: NativeDef = NativeDef {
    name: "dup2",
    qualname: "dup2",
    module: "os",
    sig: Signature { names: &["fd", "fd2", "inheritable"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::dup2(a0, a1, a2) },
};
pub static FDOPEN: NativeDef = NativeDef {
    name: "fdopen",
    qualname: "fdopen",
    module: "os",
    sig: Signature { names: &["fd", "mode", "buffering", "encoding", "errors", "newline", "closefd"], posonly: 0, pos: 7, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("r"), Default::Int(-1), Default::None, Default::None, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::os::fdopen(a0, a1, a2, a3, a4, a5, a6) },
};
pub static UMASK: NativeDef = NativeDef {
    name: "umask",
    qualname: "umask",
    module: "os",
    sig: Signature { names: &["mask"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::umask(a0) },
};
pub static WAITPID: NativeDef = NativeDef {
    name: "waitpid",
    qualname: "waitpid",
    module: "os",
    sig: Signature { names: &["pid", "options"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&WAITPID, crate::stdlib::os::waitpid(a0, a1)) },
};
pub static WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "wait",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| { crate::green::enter(&WAIT, crate::stdlib::os::wait()) },
};
pub static PIDFD_OPEN: NativeDef = NativeDef {
    name: "pidfd_open",
    qualname: "pidfd_open",
    module: "os",
    sig: Signature { names: &["pid", "flags"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::pidfd_open(a0, a1) },
};
pub static WAITSTATUS_TO_EXITCODE: NativeDef = NativeDef {
    name: "waitstatus_to_exitcode",
    qualname: "waitstatus_to_exitcode",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::waitstatus_to_exitcode(a0) },
};
pub static WIFEXITED: NativeDef = NativeDef {
    name: "WIFEXITED",
    qualname: "WIFEXITED",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wifexited(a0) },
};
pub static WEXITSTATUS: NativeDef = NativeDef {
    name: "WEXITSTATUS",
    qualname: "WEXITSTATUS",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wexitstatus(a0) },
};
pub static WIFSIGNALED: NativeDef = NativeDef {
    name: "WIFSIGNALED",
    qualname: "WIFSIGNALED",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wifsignaled(a0) },
};
pub static WTERMSIG: NativeDef = NativeDef {
    name: "WTERMSIG",
    qualname: "WTERMSIG",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wtermsig(a0) },
};
pub static WIFSTOPPED: NativeDef = NativeDef {
    name: "WIFSTOPPED",
    qualname: "WIFSTOPPED",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wifstopped(a0) },
};
pub static WSTOPSIG: NativeDef = NativeDef {
    name: "WSTOPSIG",
    qualname: "WSTOPSIG",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wstopsig(a0) },
};
pub static WIFCONTINUED: NativeDef = NativeDef {
    name: "WIFCONTINUED",
    qualname: "WIFCONTINUED",
    module: "os",
    sig: Signature { names: &["status"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wifcontinued(a0) },
};
pub static WCOREDUMP: NativeDef = NativeDef {
    name: "WCOREDUMP",
    qualname: "WCOREDUMP",
    module: "os",
    sig: Signature { names: &["status"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::wcoredump(a0) },
};
pub static SYSTEM: NativeDef = NativeDef {
    name: "system",
    qualname: "system",
    module: "os",
    sig: Signature { names: &["command"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&SYSTEM, crate::stdlib::os::system(a0)) },
};
pub static POPEN: NativeDef = NativeDef {
    name: "popen",
    qualname: "popen",
    module: "os",
    sig: Signature { names: &["cmd", "mode", "buffering"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("r"), Default::Int(-1)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::popen(a0, a1, a2) },
};
pub static STATVFS: NativeDef = NativeDef {
    name: "statvfs",
    qualname: "statvfs",
    module: "os",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::statvfs(a0) },
};
pub static UNAME: NativeDef = NativeDef {
    name: "uname",
    qualname: "uname",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::uname(),
};
pub static GETUID: NativeDef = NativeDef {
    name: "getuid",
    qualname: "getuid",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getuid(),
};
pub static GETEUID: NativeDef = NativeDef {
    name: "geteuid",
    qualname: "geteuid",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::geteuid(),
};
pub static GETGID: NativeDef = NativeDef {
    name: "getgid",
    qualname: "getgid",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getgid(),
};
pub static GETEGID: NativeDef = NativeDef {
    name: "getegid",
    qualname: "getegid",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getegid(),
};
pub static GETPPID: NativeDef = NativeDef {
    name: "getppid",
    qualname: "getppid",
    module: "os",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::os::getppid(),
};
pub static REMOVEDIRS: NativeDef = NativeDef {
    name: "removedirs",
    qualname: "removedirs",
    module: "os",
    sig: Signature { names: &["name"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::removedirs(a0) },
};
pub static RENAMES: NativeDef = NativeDef {
    name: "renames",
    qualname: "renames",
    module: "os",
    sig: Signature { names: &["old", "new"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::renames(a0, a1) },
};
pub static ISATTY: NativeDef = NativeDef {
    name: "isatty",
    qualname: "isatty",
    module: "os",
    sig: Signature { names: &["fd"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::isatty(a0) },
};
pub static SCANDIR: NativeDef = NativeDef {
    name: "scandir",
    qualname: "scandir",
    module: "os",
    sig: Signature { names: &["path"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::scandir(a0) },
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
    number: 377,
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
    number: 378,
    methods: "__repr__",
};
/// What os.stat() tells.
pub fn stat_result() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STAT_RESULT_TYPE)
}
pub static STATVFS_RESULT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "statvfs_result.__repr__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::statvfs_result::__repr__(a0) },
};
pub static STATVFS_RESULT_METHODS: &[&NativeDef] = &[&STATVFS_RESULT___REPR__];
static STATVFS_RESULT_TYPE: TypeDef = TypeDef {
    name: "statvfs_result",
    module: "os",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "os",
    number: 379,
    methods: "__repr__",
};
/// What os.statvfs() tells.
pub fn statvfs_result() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STATVFS_RESULT_TYPE)
}
pub static UNAME_RESULT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "uname_result.__repr__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::uname_result::__repr__(a0) },
};
pub static UNAME_RESULT_METHODS: &[&NativeDef] = &[&UNAME_RESULT___REPR__];
static UNAME_RESULT_TYPE: TypeDef = TypeDef {
    name: "uname_result",
    module: "os",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "os",
    number: 380,
    methods: "__repr__",
};
/// What os.uname() tells.
pub fn uname_result() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNAME_RESULT_TYPE)
}
pub static _WRAP_CLOSE_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_wrap_close.close",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&_WRAP_CLOSE_CLOSE, crate::stdlib::os::_wrap_close::close(a0)) },
};
pub static _WRAP_CLOSE___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "_wrap_close.__enter__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_wrap_close::__enter__(a0) },
};
pub static _WRAP_CLOSE___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "_wrap_close.__exit__",
    module: "os",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&_WRAP_CLOSE___EXIT__, crate::stdlib::os::_wrap_close::__exit__(a0, a1)) },
};
pub static _WRAP_CLOSE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "_wrap_close.__iter__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::_wrap_close::__iter__(a0) },
};
pub static _WRAP_CLOSE___GETATTR__: NativeDef = NativeDef {
    name: "__getattr__",
    qualname: "_wrap_close.__getattr__",
    module: "os",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::_wrap_close::__getattr__(a0, a1) },
};
pub static _WRAP_CLOSE_METHODS: &[&NativeDef] = &[&_WRAP_CLOSE_CLOSE, &_WRAP_CLOSE___ENTER__, &_WRAP_CLOSE___EXIT__, &_WRAP_CLOSE___ITER__, &_WRAP_CLOSE___GETATTR__];
static _WRAP_CLOSE_TYPE: TypeDef = TypeDef {
    name: "_wrap_close",
    module: "os",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "os",
    number: 381,
    methods: "close __enter__ __exit__ __iter__ __getattr__",
};
/// The stream that os.popen() gives.
pub fn _wrap_close() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_WRAP_CLOSE_TYPE)
}
pub static TERMINAL_SIZE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "terminal_size.__new__",
    module: "os",
    sig: Signature { names: &["cls", "sequence", "dict"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::os::terminal_size::__new__(a0, a1, a2) },
};
pub static TERMINAL_SIZE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "terminal_size.__repr__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::terminal_size::__repr__(a0) },
};
pub static TERMINAL_SIZE_METHODS: &[&NativeDef] = &[&TERMINAL_SIZE___NEW__, &TERMINAL_SIZE___REPR__];
static TERMINAL_SIZE_TYPE: TypeDef = TypeDef {
    name: "terminal_size",
    module: "os",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "os",
    number: 382,
    methods: "__new__= __repr__",
};
/// Columns and lines of a terminal.
pub fn terminal_size() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TERMINAL_SIZE_TYPE)
}
pub static DIR_ENTRY_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "DirEntry.name",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dir_entry::name(a0) },
};
pub static DIR_ENTRY_PATH: NativeDef = NativeDef {
    name: "path",
    qualname: "DirEntry.path",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dir_entry::path(a0) },
};
pub static DIR_ENTRY_IS_DIR: NativeDef = NativeDef {
    name: "is_dir",
    qualname: "DirEntry.is_dir",
    module: "os",
    sig: Signature { names: &["self", "follow_symlinks"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::dir_entry::is_dir(a0, a1) },
};
pub static DIR_ENTRY_IS_FILE: NativeDef = NativeDef {
    name: "is_file",
    qualname: "DirEntry.is_file",
    module: "os",
    sig: Signature { names: &["self", "follow_symlinks"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::dir_entry::is_file(a0, a1) },
};
pub static DIR_ENTRY_IS_SYMLINK: NativeDef = NativeDef {
    name: "is_symlink",
    qualname: "DirEntry.is_symlink",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dir_entry::is_symlink(a0) },
};
pub static DIR_ENTRY_STAT: NativeDef = NativeDef {
    name: "stat",
    qualname: "DirEntry.stat",
    module: "os",
    sig: Signature { names: &["self", "follow_symlinks"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::dir_entry::stat(a0, a1) },
};
pub static DIR_ENTRY_INODE: NativeDef = NativeDef {
    name: "inode",
    qualname: "DirEntry.inode",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dir_entry::inode(a0) },
};
pub static DIR_ENTRY___FSPATH__: NativeDef = NativeDef {
    name: "__fspath__",
    qualname: "DirEntry.__fspath__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dir_entry::__fspath__(a0) },
};
pub static DIR_ENTRY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "DirEntry.__repr__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::dir_entry::__repr__(a0) },
};
pub static DIR_ENTRY_METHODS: &[&NativeDef] = &[&DIR_ENTRY_NAME, &DIR_ENTRY_PATH, &DIR_ENTRY_IS_DIR, &DIR_ENTRY_IS_FILE, &DIR_ENTRY_IS_SYMLINK, &DIR_ENTRY_STAT, &DIR_ENTRY_INODE, &DIR_ENTRY___FSPATH__, &DIR_ENTRY___REPR__];
static DIR_ENTRY_TYPE: TypeDef = TypeDef {
    name: "DirEntry",
    module: "os",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "os",
    number: 383,
    methods: "name. path. is_dir is_file is_symlink stat inode __fspath__ __repr__",
};
/// What os.scandir() gives for each name.
pub fn dir_entry() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DIR_ENTRY_TYPE)
}
pub static SCANDIR_ITERATOR___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "ScandirIterator.__iter__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::scandir_iterator::__iter__(a0) },
};
pub static SCANDIR_ITERATOR___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "ScandirIterator.__next__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::scandir_iterator::__next__(a0) },
};
pub static SCANDIR_ITERATOR___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "ScandirIterator.__enter__",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::scandir_iterator::__enter__(a0) },
};
pub static SCANDIR_ITERATOR___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "ScandirIterator.__exit__",
    module: "os",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::os::scandir_iterator::__exit__(a0, a1) },
};
pub static SCANDIR_ITERATOR_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "ScandirIterator.close",
    module: "os",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::os::scandir_iterator::close(a0) },
};
pub static SCANDIR_ITERATOR_METHODS: &[&NativeDef] = &[&SCANDIR_ITERATOR___ITER__, &SCANDIR_ITERATOR___NEXT__, &SCANDIR_ITERATOR___ENTER__, &SCANDIR_ITERATOR___EXIT__, &SCANDIR_ITERATOR_CLOSE];
static SCANDIR_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "ScandirIterator",
    module: "os",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "os",
    number: 384,
    methods: "__iter__ __next__ __enter__ __exit__ close",
};
/// What os.scandir() gives.
pub fn scandir_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SCANDIR_ITERATOR_TYPE)
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
    number: 385,
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
    functions: &[("getenv", &GETENV), ("putenv", &PUTENV), ("unsetenv", &UNSETENV), ("getcwd", &GETCWD), ("getcwdb", &GETCWDB), ("kill", &KILL), ("getpid", &GETPID), ("register_at_fork", &REGISTER_AT_FORK), ("cpu_count", &CPU_COUNT), ("get_terminal_size", &GET_TERMINAL_SIZE), ("urandom", &URANDOM), ("strerror", &STRERROR), ("fspath", &FSPATH), ("fsdecode", &FSDECODE), ("fsencode", &FSENCODE), ("listdir", &LISTDIR), ("mkdir", &MKDIR), ("makedirs", &MAKEDIRS), ("remove", &REMOVE), ("unlink", &UNLINK), ("rmdir", &RMDIR), ("rename", &RENAME), ("replace", &REPLACE), ("stat", &STAT), ("lstat", &LSTAT), ("truncate", &TRUNCATE), ("ftruncate", &FTRUNCATE), ("chmod", &CHMOD), ("chdir", &CHDIR), ("symlink", &SYMLINK), ("link", &LINK), ("readlink", &READLINK), ("utime", &UTIME), ("open", &OPEN), ("close", &CLOSE), ("read", &READ), ("write", &WRITE), ("lseek", &LSEEK), ("pipe", &PIPE), ("set_blocking", &SET_BLOCKING), ("fstat", &FSTAT), ("fsync", &FSYNC), ("dup", &DUP), ("dup2", &DUP2), ("fdopen", &FDOPEN), ("umask", &UMASK), ("waitpid", &WAITPID), ("wait", &WAIT), ("pidfd_open", &PIDFD_OPEN), ("waitstatus_to_exitcode", &WAITSTATUS_TO_EXITCODE), ("WIFEXITED", &WIFEXITED), ("WEXITSTATUS", &WEXITSTATUS), ("WIFSIGNALED", &WIFSIGNALED), ("WTERMSIG", &WTERMSIG), ("WIFSTOPPED", &WIFSTOPPED), ("WSTOPSIG", &WSTOPSIG), ("WIFCONTINUED", &WIFCONTINUED), ("WCOREDUMP", &WCOREDUMP), ("system", &SYSTEM), ("popen", &POPEN), ("statvfs", &STATVFS), ("uname", &UNAME), ("getuid", &GETUID), ("geteuid", &GETEUID), ("getgid", &GETGID), ("getegid", &GETEGID), ("getppid", &GETPPID), ("removedirs", &REMOVEDIRS), ("renames", &RENAMES), ("isatty", &ISATTY), ("scandir", &SCANDIR), ("walk", &WALK), ("access", &ACCESS), ("_exit", &_EXIT)],
    types: &[("stat_result", crate::generated::os::stat_result), ("statvfs_result", crate::generated::os::statvfs_result), ("uname_result", crate::generated::os::uname_result), ("terminal_size", crate::generated::os::terminal_size), ("DirEntry", crate::generated::os::dir_entry), ("error", crate::generated::exceptions::os_error)],
    constants: &[("environ", crate::stdlib::os::environ), ("path", crate::stdlib::os::path), ("name", crate::stdlib::os::name), ("sep", crate::stdlib::os::sep), ("altsep", crate::stdlib::os::altsep), ("extsep", crate::stdlib::os::extsep), ("pathsep", crate::stdlib::os::pathsep), ("linesep", crate::stdlib::os::linesep), ("devnull", crate::stdlib::os::devnull), ("curdir", crate::stdlib::os::curdir), ("pardir", crate::stdlib::os::pardir), ("defpath", crate::stdlib::os::defpath), ("F_OK", crate::stdlib::os::f_ok), ("R_OK", crate::stdlib::os::r_ok), ("W_OK", crate::stdlib::os::w_ok), ("X_OK", crate::stdlib::os::x_ok), ("PathLike", crate::stdlib::os::path_like), ("supports_bytes_environ", crate::stdlib::os::supports_bytes_environ), ("O_RDONLY", crate::stdlib::os::o_rdonly), ("O_WRONLY", crate::stdlib::os::o_wronly), ("O_RDWR", crate::stdlib::os::o_rdwr), ("O_CREAT", crate::stdlib::os::o_creat), ("O_EXCL", crate::stdlib::os::o_excl), ("O_TRUNC", crate::stdlib::os::o_trunc), ("O_APPEND", crate::stdlib::os::o_append), ("O_NONBLOCK", crate::stdlib::os::o_nonblock), ("O_CLOEXEC", crate::stdlib::os::o_cloexec), ("O_DIRECTORY", crate::stdlib::os::o_directory), ("O_NOFOLLOW", crate::stdlib::os::o_nofollow), ("O_SYNC", crate::stdlib::os::o_sync), ("SEEK_SET", crate::stdlib::os::seek_set), ("SEEK_CUR", crate::stdlib::os::seek_cur), ("SEEK_END", crate::stdlib::os::seek_end), ("TMP_MAX", crate::stdlib::os::tmp_max), ("WNOHANG", crate::stdlib::os::wnohang), ("WUNTRACED", crate::stdlib::os::wuntraced), ("WCONTINUED", crate::stdlib::os::wcontinued), ("supports_dir_fd", crate::stdlib::os::supports_dir_fd), ("supports_fd", crate::stdlib::os::supports_fd), ("supports_effective_ids", crate::stdlib::os::supports_effective_ids), ("supports_follow_symlinks", crate::stdlib::os::supports_follow_symlinks)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["getenv", "putenv", "unsetenv", "getcwd", "getcwdb", "kill", "getpid", "register_at_fork", "cpu_count", "get_terminal_size", "urandom", "strerror", "fspath", "fsdecode", "fsencode", "listdir", "mkdir", "makedirs", "remove", "unlink", "rmdir", "rename", "replace", "stat", "lstat", "truncate", "ftruncate", "chmod", "chdir", "symlink", "link", "readlink", "utime", "open", "close", "read", "write", "lseek", "pipe", "set_blocking", "fstat", "fsync", "dup", "dup2", "fdopen", "umask", "waitpid", "wait", "pidfd_open", "waitstatus_to_exitcode", "WIFEXITED", "WEXITSTATUS", "WIFSIGNALED", "WTERMSIG", "WIFSTOPPED", "WSTOPSIG", "WIFCONTINUED", "WCOREDUMP", "system", "popen", "statvfs", "uname", "getuid", "geteuid", "getgid", "getegid", "getppid", "removedirs", "renames", "isatty", "scandir", "walk", "access", "_exit", "stat_result", "statvfs_result", "uname_result", "terminal_size", "DirEntry", "error", "environ", "path", "name", "sep", "altsep", "extsep", "pathsep", "linesep", "devnull", "curdir", "pardir", "defpath", "F_OK", "R_OK", "W_OK", "X_OK", "PathLike", "supports_bytes_environ", "O_RDONLY", "O_WRONLY", "O_RDWR", "O_CREAT", "O_EXCL", "O_TRUNC", "O_APPEND", "O_NONBLOCK", "O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW", "O_SYNC", "SEEK_SET", "SEEK_CUR", "SEEK_END", "TMP_MAX", "WNOHANG", "WUNTRACED", "WCONTINUED", "supports_dir_fd", "supports_fd", "supports_effective_ids", "supports_follow_symlinks"];
