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
pub static EXTRACT_TB: NativeDef = NativeDef {
    name: "extract_tb",
    qualname: "extract_tb",
    module: "traceback",
    sig: Signature { names: &["tb", "limit"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::extract_tb(a0, a1) },
};
pub static EXTRACT_STACK: NativeDef = NativeDef {
    name: "extract_stack",
    qualname: "extract_stack",
    module: "traceback",
    sig: Signature { names: &["f", "limit"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::extract_stack(a0, a1) },
};
pub static WALK_TB: NativeDef = NativeDef {
    name: "walk_tb",
    qualname: "walk_tb",
    module: "traceback",
    sig: Signature { names: &["tb"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::walk_tb(a0) },
};
pub static WALK_STACK: NativeDef = NativeDef {
    name: "walk_stack",
    qualname: "walk_stack",
    module: "traceback",
    sig: Signature { names: &["f"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::walk_stack(a0) },
};
pub static FORMAT_LIST: NativeDef = NativeDef {
    name: "format_list",
    qualname: "format_list",
    module: "traceback",
    sig: Signature { names: &["extracted_list"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::format_list(a0) },
};
pub static PRINT_LIST: NativeDef = NativeDef {
    name: "print_list",
    qualname: "print_list",
    module: "traceback",
    sig: Signature { names: &["extracted_list", "file"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::print_list(a0, a1) },
};
pub static FRAME_SUMMARY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "FrameSummary.__new__",
    module: "traceback",
    sig: Signature { names: &["cls", "filename", "lineno", "name", "lookup_line", "locals", "line", "end_lineno", "colno", "end_colno"], posonly: 1, pos: 4, kwonly: 6, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Bool(true), Default::None, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9] = given(a); crate::stdlib::traceback::frame_summary::__new__(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) },
};
pub static FRAME_SUMMARY___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "FrameSummary.__iter__",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::__iter__(a0) },
};
pub static FRAME_SUMMARY___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "FrameSummary.__getitem__",
    module: "traceback",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::frame_summary::__getitem__(a0, a1) },
};
pub static FRAME_SUMMARY___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "FrameSummary.__len__",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::__len__(a0) },
};
pub static FRAME_SUMMARY___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "FrameSummary.__eq__",
    module: "traceback",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::frame_summary::__eq__(a0, a1) },
};
pub static FRAME_SUMMARY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "FrameSummary.__repr__",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::__repr__(a0) },
};
pub static FRAME_SUMMARY_FILENAME: NativeDef = NativeDef {
    name: "filename",
    qualname: "FrameSummary.filename",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::filename(a0) },
};
pub static FRAME_SUMMARY_LINENO: NativeDef = NativeDef {
    name: "lineno",
    qualname: "FrameSummary.lineno",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::lineno(a0) },
};
pub static FRAME_SUMMARY_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "FrameSummary.name",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::name(a0) },
};
pub static FRAME_SUMMARY_LINE: NativeDef = NativeDef {
    name: "line",
    qualname: "FrameSummary.line",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::line(a0) },
};
pub static FRAME_SUMMARY_END_LINENO: NativeDef = NativeDef {
    name: "end_lineno",
    qualname: "FrameSummary.end_lineno",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::end_lineno(a0) },
};
pub static FRAME_SUMMARY_COLNO: NativeDef = NativeDef {
    name: "colno",
    qualname: "FrameSummary.colno",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::colno(a0) },
};
pub static FRAME_SUMMARY_END_COLNO: NativeDef = NativeDef {
    name: "end_colno",
    qualname: "FrameSummary.end_colno",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::end_colno(a0) },
};
pub static FRAME_SUMMARY_LOCALS: NativeDef = NativeDef {
    name: "locals",
    qualname: "FrameSummary.locals",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::frame_summary::locals(a0) },
};
pub static FRAME_SUMMARY_METHODS: &[&NativeDef] = &[&FRAME_SUMMARY___NEW__, &FRAME_SUMMARY___ITER__, &FRAME_SUMMARY___GETITEM__, &FRAME_SUMMARY___LEN__, &FRAME_SUMMARY___EQ__, &FRAME_SUMMARY___REPR__, &FRAME_SUMMARY_FILENAME, &FRAME_SUMMARY_LINENO, &FRAME_SUMMARY_NAME, &FRAME_SUMMARY_LINE, &FRAME_SUMMARY_END_LINENO, &FRAME_SUMMARY_COLNO, &FRAME_SUMMARY_END_COLNO, &FRAME_SUMMARY_LOCALS];
static FRAME_SUMMARY_TYPE: TypeDef = TypeDef {
    name: "FrameSummary",
    module: "traceback",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "traceback",
    number: 442,
    methods: "__new__= __iter__ __getitem__ __len__ __eq__ __repr__ filename. lineno. name. line. end_lineno. colno. end_colno. locals.",
};
/// What is known of one frame.
pub fn frame_summary() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FRAME_SUMMARY_TYPE)
}
pub static STACK_SUMMARY_EXTRACT: NativeDef = NativeDef {
    name: "extract",
    qualname: "StackSummary.extract",
    module: "traceback",
    sig: Signature { names: &["cls", "frame_gen", "limit", "lookup_lines", "capture_locals"], posonly: 1, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true), Default::Bool(false)],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::traceback::stack_summary::extract(a0, a1, a2, a3, a4) },
};
pub static STACK_SUMMARY_FROM_LIST: NativeDef = NativeDef {
    name: "from_list",
    qualname: "StackSummary.from_list",
    module: "traceback",
    sig: Signature { names: &["cls", "a_list"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::stack_summary::from_list(a0, a1) },
};
pub static STACK_SUMMARY_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "StackSummary.format",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::stack_summary::format(a0) },
};
pub static STACK_SUMMARY_FORMAT_FRAME_SUMMARY: NativeDef = NativeDef {
    name: "format_frame_summary",
    qualname: "StackSummary.format_frame_summary",
    module: "traceback",
    sig: Signature { names: &["self", "frame_summary"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::traceback::stack_summary::format_frame_summary(a0, a1) },
};
pub static STACK_SUMMARY_METHODS: &[&NativeDef] = &[&STACK_SUMMARY_EXTRACT, &STACK_SUMMARY_FROM_LIST, &STACK_SUMMARY_FORMAT, &STACK_SUMMARY_FORMAT_FRAME_SUMMARY];
static STACK_SUMMARY_TYPE: TypeDef = TypeDef {
    name: "StackSummary",
    module: "traceback",
    bases: &[crate::generated::builtins::list],
    layout: Layout::Builtin(Base::List),
    home: "traceback",
    number: 443,
    methods: "extract@ from_list@ format format_frame_summary",
};
/// A list of summaries of frames.
pub fn stack_summary() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STACK_SUMMARY_TYPE)
}
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
pub static TRACEBACK_EXCEPTION_STACK: NativeDef = NativeDef {
    name: "stack",
    qualname: "TracebackException.stack",
    module: "traceback",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::traceback::traceback_exception::stack(a0) },
};
pub static TRACEBACK_EXCEPTION_METHODS: &[&NativeDef] = &[&TRACEBACK_EXCEPTION___NEW__, &TRACEBACK_EXCEPTION_FROM_EXCEPTION, &TRACEBACK_EXCEPTION_FORMAT, &TRACEBACK_EXCEPTION_FORMAT_EXCEPTION_ONLY, &TRACEBACK_EXCEPTION_PRINT, &TRACEBACK_EXCEPTION___STR__, &TRACEBACK_EXCEPTION_EXC_TYPE, &TRACEBACK_EXCEPTION_STACK];
static TRACEBACK_EXCEPTION_TYPE: TypeDef = TypeDef {
    name: "TracebackException",
    module: "traceback",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "traceback",
    number: 444,
    methods: "__new__= from_exception@ format format_exception_only print __str__ exc_type. stack.",
};
/// An exception with its traceback, ready to be formatted.
pub fn traceback_exception() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TRACEBACK_EXCEPTION_TYPE)
}
/// The module `traceback`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "traceback",
    functions: &[("format_exc", &FORMAT_EXC), ("print_exc", &PRINT_EXC), ("format_exception", &FORMAT_EXCEPTION), ("print_exception", &PRINT_EXCEPTION), ("format_exception_only", &FORMAT_EXCEPTION_ONLY), ("print_stack", &PRINT_STACK), ("format_stack", &FORMAT_STACK), ("print_tb", &PRINT_TB), ("format_tb", &FORMAT_TB), ("clear_frames", &CLEAR_FRAMES), ("extract_tb", &EXTRACT_TB), ("extract_stack", &EXTRACT_STACK), ("walk_tb", &WALK_TB), ("walk_stack", &WALK_STACK), ("format_list", &FORMAT_LIST), ("print_list", &PRINT_LIST)],
    types: &[("FrameSummary", crate::generated::traceback::frame_summary), ("StackSummary", crate::generated::traceback::stack_summary), ("TracebackException", crate::generated::traceback::traceback_exception)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["format_exc", "print_exc", "format_exception", "print_exception", "format_exception_only", "print_stack", "format_stack", "print_tb", "format_tb", "clear_frames", "extract_tb", "extract_stack", "walk_tb", "walk_stack", "format_list", "print_list", "FrameSummary", "StackSummary", "TracebackException"];
