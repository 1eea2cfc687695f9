//! The tables of `traceback`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static FORMAT_EXC: NativeDef = NativeDef {
    name: "format_exc",
    qualname: "format_exc",
    module: "traceback",
    sig: Signature { names: &["limit", "chain"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::format_exc(a0, a1) },
};
pub static PRINT_EXC: NativeDef = NativeDef {
    name: "print_exc",
    qualname: "print_exc",
    module: "traceback",
    sig: Signature { names: &["limit", "file", "chain"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::traceback::print_exc(a0, a1, a2) },
};
pub static FORMAT_EXCEPTION: NativeDef = NativeDef {
    name: "format_exception",
    qualname: "format_exception",
    module: "traceback",
    sig: Signature { names: &["exc", "value", "tb", "limit", "chain"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::traceback::format_exception(a0, a1, a2, a3, a4) },
};
pub static PRINT_EXCEPTION: NativeDef = NativeDef {
    name: "print_exception",
    qualname: "print_exception",
    module: "traceback",
    sig: Signature { names: &["exc", "value", "tb", "limit", "file", "chain"], posonly: 1, pos: 6, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::None, Default::None, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::traceback::print_exception(a0, a1, a2, a3, a4, a5) },
};
pub static FORMAT_EXCEPTION_ONLY: NativeDef = NativeDef {
    name: "format_exception_only",
    qualname: "format_exception_only",
    module: "traceback",
    sig: Signature { names: &["exc", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::format_exception_only(a0, a1) },
};
pub static PRINT_STACK: NativeDef = NativeDef {
    name: "print_stack",
    qualname: "print_stack",
    module: "traceback",
    sig: Signature { names: &["f", "limit", "file"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::traceback::print_stack(a0, a1, a2) },
};
pub static FORMAT_STACK: NativeDef = NativeDef {
    name: "format_stack",
    qualname: "format_stack",
    module: "traceback",
    sig: Signature { names: &["f", "limit"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::format_stack(a0, a1) },
};
pub static PRINT_TB: NativeDef = NativeDef {
    name: "print_tb",
    qualname: "print_tb",
    module: "traceback",
    sig: Signature { names: &["tb", "limit", "file"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::traceback::print_tb(a0, a1, a2) },
};
pub static FORMAT_TB: NativeDef = NativeDef {
    name: "format_tb",
    qualname: "format_tb",
    module: "traceback",
    sig: Signature { names: &["tb", "limit"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::format_tb(a0, a1) },
};
pub static CLEAR_FRAMES: NativeDef = NativeDef {
    name: "clear_frames",
    qualname: "clear_frames",
    module: "traceback",
    sig: Signature { names: &["tb"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::clear_frames(a0) },
};
pub static TRACEBACK_EXCEPTION___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "TracebackException.__new__",
    module: "traceback",
    sig: Signature { names: &["cls", "exc_type", "exc_value", "exc_traceback", "limit", "lookup_lines", "capture_locals", "compact", "max_group_width", "max_group_depth", "_seen"], posonly: 1, pos: 4, kwonly: 7, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None, Default::Bool(true), Default::Bool(false), Default::Bool(false), Default::Int(15), Default::Int(10), Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10] = given(a); crate::stdlib::traceback::traceback_exception::__new__(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) },
};
pub static TRACEBACK_EXCEPTION_FROM_EXCEPTION: NativeDef = NativeDef {
    name: "from_exception",
    qualname: "TracebackException.from_exception",
    module: "traceback",
    sig: Signature { names: &["cls", "exc", "limit", "lookup_lines", "capture_locals", "compact"], posonly: 1, pos: 2, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true), Default::Bool(false), Default::Bool(false)],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::traceback::traceback_exception::from_exception(a0, a1, a2, a3, a4, a5) },
};
pub static TRACEBACK_EXCEPTION_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "TracebackException.format",
    module: "traceback",
    sig: Signature { names: &["self", "chain"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::traceback_exception::format(a0, a1) },
};
pub static TRACEBACK_EXCEPTION_FORMAT_EXCEPTION_ONLY: NativeDef = NativeDef {
    name: "format_exception_only",
    qualname: "TracebackException.format_exception_only",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::traceback_exception::format_exception_only(a0) },
};
pub static TRACEBACK_EXCEPTION_PRINT: NativeDef = NativeDef {
    name: "print",
    qualname: "TracebackException.print",
    module: "traceback",
    sig: Signature { names: &["self", "file", "chain"], posonly: 1, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::traceback::traceback_exception::print(a0, a1, a2) },
};
pub static TRACEBACK_EXCEPTION___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "TracebackException.__str__",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::traceback_exception::__str__(a0) },
};
pub static TRACEBACK_EXCEPTION_EXC_TYPE: NativeDef = NativeDef {
    name: "exc_type",
    qualname: "TracebackException.exc_type",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::traceback_exception::exc_type(a0) },
};
pub static TRACEBACK_EXCEPTION_METHODS: &[&NativeDef] = &[&TRACEBACK_EXCEPTION___NEW__, &TRACEBACK_EXCEPTION_FROM_EXCEPTION, &TRACEBACK_EXCEPTION_FORMAT, &TRACEBACK_EXCEPTION_FORMAT_EXCEPTION_ONLY, &TRACEBACK_EXCEPTION_PRINT, &TRACEBACK_EXCEPTION___STR__, &TRACEBACK_EXCEPTION_EXC_TYPE];
static TRACEBACK_EXCEPTION_TYPE: TypeDef = TypeDef {
    name: "TracebackException",
    module: "traceback",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "traceback",
    number: 440,
    methods: "__new__= from_exception@ format format_exception_only print __str__ exc_type.",
};
/// An exception with its traceback, ready to be formatted.
pub fn traceback_exception() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TRACEBACK_EXCEPTION_TYPE)
}
/// The module `traceback`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "traceback",
    functions: &[("format_exc", &FORMAT_EXC), ("print_exc", &PRINT_EXC), ("format_exception", &FORMAT_EXCEPTION), ("print_exception", &PRINT_EXCEPTION), ("format_exception_only", &FORMAT_EXCEPTION_ONLY), ("print_stack", &PRINT_STACK), ("format_stack", &FORMAT_STACK), ("print_tb", &PRINT_TB), ("format_tb", &FORMAT_TB), ("clear_frames", &CLEAR_FRAMES)],
    types: &[("TracebackException", crate::generated::traceback::traceback_exception)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["format_exc", "print_exc", "format_exception", "print_exception", "format_exception_only", "print_stack", "format_stack", "print_tb", "format_tb", "clear_frames", "TracebackException"];
