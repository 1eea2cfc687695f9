//! The tables of `io`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static TEXT_ENCODING: NativeDef = NativeDef {
    name: "text_encoding",
    qualname: "text_encoding",
    module: "io",
    sig: Signature { names: &["encoding", "stacklevel"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(2)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::text_encoding(a0, a1) },
};
pub static IO_BASE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "IOBase.__new__",
    module: "io",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::io_base::__new__(a0, a1, a2) },
};
pub static IO_BASE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "IOBase.__init__",
    module: "io",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::io_base::__init__(a0, a1, a2) },
};
pub static IO_BASE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "IOBase.__iter__",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::__iter__(a0) },
};
pub static IO_BASE___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "IOBase.__next__",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::__next__(a0) },
};
pub static IO_BASE___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "IOBase.__enter__",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::__enter__(a0) },
};
pub static IO_BASE___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "IOBase.__exit__",
    module: "io",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::io_base::__exit__(a0, a1) },
};
pub static IO_BASE_READLINES: NativeDef = NativeDef {
    name: "readlines",
    qualname: "IOBase.readlines",
    module: "io",
    sig: Signature { names: &["self", "hint"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::io_base::readlines(a0, a1) },
};
pub static IO_BASE_WRITELINES: NativeDef = NativeDef {
    name: "writelines",
    qualname: "IOBase.writelines",
    module: "io",
    sig: Signature { names: &["self", "lines"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::io_base::writelines(a0, a1) },
};
pub static IO_BASE_FLUSH: NativeDef = NativeDef {
    name: "flush",
    qualname: "IOBase.flush",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::flush(a0) },
};
pub static IO_BASE_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "IOBase.close",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::close(a0) },
};
pub static IO_BASE_ISATTY: NativeDef = NativeDef {
    name: "isatty",
    qualname: "IOBase.isatty",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::isatty(a0) },
};
pub static IO_BASE_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "IOBase.readable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::readable(a0) },
};
pub static IO_BASE_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "IOBase.writable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::writable(a0) },
};
pub static IO_BASE_SEEKABLE: NativeDef = NativeDef {
    name: "seekable",
    qualname: "IOBase.seekable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::seekable(a0) },
};
pub static IO_BASE_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "IOBase.fileno",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::fileno(a0) },
};
pub static IO_BASE_TELL: NativeDef = NativeDef {
    name: "tell",
    qualname: "IOBase.tell",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::tell(a0) },
};
pub static IO_BASE_SEEK: NativeDef = NativeDef {
    name: "seek",
    qualname: "IOBase.seek",
    module: "io",
    sig: Signature { names: &["self", "offset", "whence"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::io_base::seek(a0, a1, a2) },
};
pub static IO_BASE_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "IOBase.closed",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::closed(a0) },
};
pub static IO_BASE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "IOBase.__dict__",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::io_base::__dict__(a0) },
};
pub static IO_BASE_METHODS: &[&NativeDef] = &[&IO_BASE___NEW__, &IO_BASE___INIT__, &IO_BASE___ITER__, &IO_BASE___NEXT__, &IO_BASE___ENTER__, &IO_BASE___EXIT__, &IO_BASE_READLINES, &IO_BASE_WRITELINES, &IO_BASE_FLUSH, &IO_BASE_CLOSE, &IO_BASE_ISATTY, &IO_BASE_READABLE, &IO_BASE_WRITABLE, &IO_BASE_SEEKABLE, &IO_BASE_FILENO, &IO_BASE_TELL, &IO_BASE_SEEK, &IO_BASE_CLOSED, &IO_BASE___DICT__];
static IO_BASE_TYPE: TypeDef = TypeDef {
    name: "IOBase",
    module: "io",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "io",
    number: 341,
    methods: "__new__= __init__ __iter__ __next__ __enter__ __exit__ readlines writelines flush close isatty readable writable seekable fileno tell seek closed. __dict__.",
};
/// What all streams have.
pub fn io_base() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &IO_BASE_TYPE)
}
static RAW_IO_BASE_TYPE: TypeDef = TypeDef {
    name: "RawIOBase",
    module: "io",
    bases: &[crate::generated::io::io_base],
    layout: Layout::Native,
    home: "io",
    number: 342,
    methods: "",
};
/// Raw binary streams.
pub fn raw_io_base() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RAW_IO_BASE_TYPE)
}
pub static BUFFERED_IO_BASE_READINTO: NativeDef = NativeDef {
    name: "readinto",
    qualname: "BufferedIOBase.readinto",
    module: "io",
    sig: Signature { names: &["self", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::buffered_io_base::readinto(a0, a1) },
};
pub static BUFFERED_IO_BASE_READINTO1: NativeDef = NativeDef {
    name: "readinto1",
    qualname: "BufferedIOBase.readinto1",
    module: "io",
    sig: Signature { names: &["self", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::buffered_io_base::readinto1(a0, a1) },
};
pub static BUFFERED_IO_BASE_METHODS: &[&NativeDef] = &[&BUFFERED_IO_BASE_READINTO, &BUFFERED_IO_BASE_READINTO1];
static BUFFERED_IO_BASE_TYPE: TypeDef = TypeDef {
    name: "BufferedIOBase",
    module: "io",
    bases: &[crate::generated::io::io_base],
    layout: Layout::Native,
    home: "io",
    number: 343,
    methods: "readinto readinto1",
};
/// Buffered binary streams.
pub fn buffered_io_base() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFERED_IO_BASE_TYPE)
}
static TEXT_IO_BASE_TYPE: TypeDef = TypeDef {
    name: "TextIOBase",
    module: "io",
    bases: &[crate::generated::io::io_base],
    layout: Layout::Native,
    home: "io",
    number: 344,
    methods: "",
};
/// Text streams.
pub fn text_io_base() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TEXT_IO_BASE_TYPE)
}
pub static TEXT_IO_WRAPPER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "TextIOWrapper.__new__",
    module: "io",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::text_io_wrapper::__new__(a0, a1, a2) },
};
pub static TEXT_IO_WRAPPER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "TextIOWrapper.__init__",
    module: "io",
    sig: Signature { names: &["self", "buffer", "encoding", "errors", "newline", "line_buffering", "write_through"], posonly: 1, pos: 7, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None, Default::None, Default::Bool(false), Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::io::text_io_wrapper::__init__(a0, a1, a2, a3, a4, a5, a6) },
};
pub static TEXT_IO_WRAPPER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "TextIOWrapper.__repr__",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::__repr__(a0) },
};
pub static TEXT_IO_WRAPPER_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "TextIOWrapper.write",
    module: "io",
    sig: Signature { names: &["self", "text"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::text_io_wrapper::write(a0, a1) },
};
pub static TEXT_IO_WRAPPER_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "TextIOWrapper.read",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::text_io_wrapper::read(a0, a1) },
};
pub static TEXT_IO_WRAPPER_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "TextIOWrapper.readline",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::text_io_wrapper::readline(a0, a1) },
};
pub static TEXT_IO_WRAPPER_SEEK: NativeDef = NativeDef {
    name: "seek",
    qualname: "TextIOWrapper.seek",
    module: "io",
    sig: Signature { names: &["self", "cookie", "whence"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::text_io_wrapper::seek(a0, a1, a2) },
};
pub static TEXT_IO_WRAPPER_TELL: NativeDef = NativeDef {
    name: "tell",
    qualname: "TextIOWrapper.tell",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::tell(a0) },
};
pub static TEXT_IO_WRAPPER_TRUNCATE: NativeDef = NativeDef {
    name: "truncate",
    qualname: "TextIOWrapper.truncate",
    module: "io",
    sig: Signature { names: &["self", "pos"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::text_io_wrapper::truncate(a0, a1) },
};
pub static TEXT_IO_WRAPPER_DETACH: NativeDef = NativeDef {
    name: "detach",
    qualname: "TextIOWrapper.detach",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::detach(a0) },
};
pub static TEXT_IO_WRAPPER_FLUSH: NativeDef = NativeDef {
    name: "flush",
    qualname: "TextIOWrapper.flush",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::flush(a0) },
};
pub static TEXT_IO_WRAPPER_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "TextIOWrapper.close",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::close(a0) },
};
pub static TEXT_IO_WRAPPER_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "TextIOWrapper.fileno",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::fileno(a0) },
};
pub static TEXT_IO_WRAPPER_ISATTY: NativeDef = NativeDef {
    name: "isatty",
    qualname: "TextIOWrapper.isatty",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::isatty(a0) },
};
pub static TEXT_IO_WRAPPER_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "TextIOWrapper.readable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::readable(a0) },
};
pub static TEXT_IO_WRAPPER_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "TextIOWrapper.writable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::writable(a0) },
};
pub static TEXT_IO_WRAPPER_SEEKABLE: NativeDef = NativeDef {
    name: "seekable",
    qualname: "TextIOWrapper.seekable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::seekable(a0) },
};
pub static TEXT_IO_WRAPPER_RECONFIGURE: NativeDef = NativeDef {
    name: "reconfigure",
    qualname: "TextIOWrapper.reconfigure",
    module: "io",
    sig: Signature { names: &["self", "encoding", "errors", "newline", "line_buffering", "write_through"], posonly: 1, pos: 1, kwonly: 5, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::io::text_io_wrapper::reconfigure(a0, a1, a2, a3, a4, a5) },
};
pub static TEXT_IO_WRAPPER_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "TextIOWrapper.closed",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::closed(a0) },
};
pub static TEXT_IO_WRAPPER_ENCODING: NativeDef = NativeDef {
    name: "encoding",
    qualname: "TextIOWrapper.encoding",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::encoding(a0) },
};
pub static TEXT_IO_WRAPPER_ERRORS: NativeDef = NativeDef {
    name: "errors",
    qualname: "TextIOWrapper.errors",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::errors(a0) },
};
pub static TEXT_IO_WRAPPER_NEWLINES: NativeDef = NativeDef {
    name: "newlines",
    qualname: "TextIOWrapper.newlines",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::newlines(a0) },
};
pub static TEXT_IO_WRAPPER_LINE_BUFFERING: NativeDef = NativeDef {
    name: "line_buffering",
    qualname: "TextIOWrapper.line_buffering",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::line_buffering(a0) },
};
pub static TEXT_IO_WRAPPER_WRITE_THROUGH: NativeDef = NativeDef {
    name: "write_through",
    qualname: "TextIOWrapper.write_through",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::write_through(a0) },
};
pub static TEXT_IO_WRAPPER_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "TextIOWrapper.name",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::name(a0) },
};
pub static TEXT_IO_WRAPPER_MODE: NativeDef = NativeDef {
    name: "mode",
    qualname: "TextIOWrapper.mode",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::mode(a0) },
};
pub static TEXT_IO_WRAPPER_BUFFER: NativeDef = NativeDef {
    name: "buffer",
    qualname: "TextIOWrapper.buffer",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::text_io_wrapper::buffer(a0) },
};
pub static TEXT_IO_WRAPPER_METHODS: &[&NativeDef] = &[&TEXT_IO_WRAPPER___NEW__, &TEXT_IO_WRAPPER___INIT__, &TEXT_IO_WRAPPER___REPR__, &TEXT_IO_WRAPPER_WRITE, &TEXT_IO_WRAPPER_READ, &TEXT_IO_WRAPPER_READLINE, &TEXT_IO_WRAPPER_SEEK, &TEXT_IO_WRAPPER_TELL, &TEXT_IO_WRAPPER_TRUNCATE, &TEXT_IO_WRAPPER_DETACH, &TEXT_IO_WRAPPER_FLUSH, &TEXT_IO_WRAPPER_CLOSE, &TEXT_IO_WRAPPER_FILENO, &TEXT_IO_WRAPPER_ISATTY, &TEXT_IO_WRAPPER_READABLE, &TEXT_IO_WRAPPER_WRITABLE, &TEXT_IO_WRAPPER_SEEKABLE, &TEXT_IO_WRAPPER_RECONFIGURE, &TEXT_IO_WRAPPER_CLOSED, &TEXT_IO_WRAPPER_ENCODING, &TEXT_IO_WRAPPER_ERRORS, &TEXT_IO_WRAPPER_NEWLINES, &TEXT_IO_WRAPPER_LINE_BUFFERING, &TEXT_IO_WRAPPER_WRITE_THROUGH, &TEXT_IO_WRAPPER_NAME, &TEXT_IO_WRAPPER_MODE, &TEXT_IO_WRAPPER_BUFFER];
static TEXT_IO_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "TextIOWrapper",
    module: "_io",
    bases: &[crate::generated::io::text_io_base],
    layout: Layout::Native,
    home: "io",
    number: 345,
    methods: "__new__= __init__ __repr__ write read readline seek tell truncate detach flush close fileno isatty readable writable seekable reconfigure closed. encoding. errors. newlines. line_buffering. write_through. name. mode. buffer.",
};
/// Text over a stream of bytes.
pub fn text_io_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TEXT_IO_WRAPPER_TYPE)
}
pub static STD_TEXT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "StdText.__repr__",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::__repr__(a0) },
};
pub static STD_TEXT_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "StdText.write",
    module: "io",
    sig: Signature { names: &["self", "text"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_text::write(a0, a1) },
};
pub static STD_TEXT_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "StdText.read",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_text::read(a0, a1) },
};
pub static STD_TEXT_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "StdText.readline",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_text::readline(a0, a1) },
};
pub static STD_TEXT_FLUSH: NativeDef = NativeDef {
    name: "flush",
    qualname: "StdText.flush",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::flush(a0) },
};
pub static STD_TEXT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "StdText.close",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::close(a0) },
};
pub static STD_TEXT_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "StdText.fileno",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::fileno(a0) },
};
pub static STD_TEXT_ISATTY: NativeDef = NativeDef {
    name: "isatty",
    qualname: "StdText.isatty",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::isatty(a0) },
};
pub static STD_TEXT_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "StdText.readable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::readable(a0) },
};
pub static STD_TEXT_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "StdText.writable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::writable(a0) },
};
pub static STD_TEXT_SEEKABLE: NativeDef = NativeDef {
    name: "seekable",
    qualname: "StdText.seekable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::seekable(a0) },
};
pub static STD_TEXT_RECONFIGURE: NativeDef = NativeDef {
    name: "reconfigure",
    qualname: "StdText.reconfigure",
    module: "io",
    sig: Signature { names: &["self", "encoding", "errors", "newline", "line_buffering", "write_through"], posonly: 1, pos: 1, kwonly: 5, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::io::std_text::reconfigure(a0, a1, a2, a3, a4, a5) },
};
pub static STD_TEXT_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "StdText.closed",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::closed(a0) },
};
pub static STD_TEXT_ENCODING: NativeDef = NativeDef {
    name: "encoding",
    qualname: "StdText.encoding",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::encoding(a0) },
};
pub static STD_TEXT_ERRORS: NativeDef = NativeDef {
    name: "errors",
    qualname: "StdText.errors",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::errors(a0) },
};
pub static STD_TEXT_NEWLINES: NativeDef = NativeDef {
    name: "newlines",
    qualname: "StdText.newlines",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::newlines(a0) },
};
pub static STD_TEXT_LINE_BUFFERING: NativeDef = NativeDef {
    name: "line_buffering",
    qualname: "StdText.line_buffering",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::line_buffering(a0) },
};
pub static STD_TEXT_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "StdText.name",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::name(a0) },
};
pub static STD_TEXT_MODE: NativeDef = NativeDef {
    name: "mode",
    qualname: "StdText.mode",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::mode(a0) },
};
pub static STD_TEXT_BUFFER: NativeDef = NativeDef {
    name: "buffer",
    qualname: "StdText.buffer",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_text::buffer(a0) },
};
pub static STD_TEXT_METHODS: &[&NativeDef] = &[&STD_TEXT___REPR__, &STD_TEXT_WRITE, &STD_TEXT_READ, &STD_TEXT_READLINE, &STD_TEXT_FLUSH, &STD_TEXT_CLOSE, &STD_TEXT_FILENO, &STD_TEXT_ISATTY, &STD_TEXT_READABLE, &STD_TEXT_WRITABLE, &STD_TEXT_SEEKABLE, &STD_TEXT_RECONFIGURE, &STD_TEXT_CLOSED, &STD_TEXT_ENCODING, &STD_TEXT_ERRORS, &STD_TEXT_NEWLINES, &STD_TEXT_LINE_BUFFERING, &STD_TEXT_NAME, &STD_TEXT_MODE, &STD_TEXT_BUFFER];
static STD_TEXT_TYPE: TypeDef = TypeDef {
    name: "TextIOWrapper",
    module: "_io",
    bases: &[crate::generated::io::text_io_wrapper],
    layout: Layout::Native,
    home: "io",
    number: 346,
    methods: "__repr__ write read readline flush close fileno isatty readable writable seekable reconfigure closed. encoding. errors. newlines. line_buffering. name. mode. buffer.",
};
/// The text streams of the process.
pub fn std_text() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STD_TEXT_TYPE)
}
pub static STD_BUFFER_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "StdBuffer.write",
    module: "io",
    sig: Signature { names: &["self", "data"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_buffer::write(a0, a1) },
};
pub static STD_BUFFER_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "StdBuffer.read",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_buffer::read(a0, a1) },
};
pub static STD_BUFFER_READ1: NativeDef = NativeDef {
    name: "read1",
    qualname: "StdBuffer.read1",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_buffer::read1(a0, a1) },
};
pub static STD_BUFFER_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "StdBuffer.readline",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::std_buffer::readline(a0, a1) },
};
pub static STD_BUFFER_FLUSH: NativeDef = NativeDef {
    name: "flush",
    qualname: "StdBuffer.flush",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_buffer::flush(a0) },
};
pub static STD_BUFFER_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "StdBuffer.fileno",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_buffer::fileno(a0) },
};
pub static STD_BUFFER_ISATTY: NativeDef = NativeDef {
    name: "isatty",
    qualname: "StdBuffer.isatty",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_buffer::isatty(a0) },
};
pub static STD_BUFFER_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "StdBuffer.readable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_buffer::readable(a0) },
};
pub static STD_BUFFER_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "StdBuffer.writable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_buffer::writable(a0) },
};
pub static STD_BUFFER_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "StdBuffer.name",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::std_buffer::name(a0) },
};
pub static STD_BUFFER_METHODS: &[&NativeDef] = &[&STD_BUFFER_WRITE, &STD_BUFFER_READ, &STD_BUFFER_READ1, &STD_BUFFER_READLINE, &STD_BUFFER_FLUSH, &STD_BUFFER_FILENO, &STD_BUFFER_ISATTY, &STD_BUFFER_READABLE, &STD_BUFFER_WRITABLE, &STD_BUFFER_NAME];
static STD_BUFFER_TYPE: TypeDef = TypeDef {
    name: "StdBuffer",
    module: "_io",
    bases: &[crate::generated::io::buffered_io_base],
    layout: Layout::Native,
    home: "io",
    number: 347,
    methods: "write read read1 readline flush fileno isatty readable writable name.",
};
/// The bytes below a text stream of the process.
pub fn std_buffer() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STD_BUFFER_TYPE)
}
pub static STRING_IO___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "StringIO.__new__",
    module: "io",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::string_io::__new__(a0, a1, a2) },
};
pub static STRING_IO___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "StringIO.__init__",
    module: "io",
    sig: Signature { names: &["self", "initial_value", "newline"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str(""), Default::Str("\n")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::string_io::__init__(a0, a1, a2) },
};
pub static STRING_IO_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "StringIO.write",
    module: "io",
    sig: Signature { names: &["self", "text"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::string_io::write(a0, a1) },
};
pub static STRING_IO_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "StringIO.read",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::string_io::read(a0, a1) },
};
pub static STRING_IO_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "StringIO.readline",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::string_io::readline(a0, a1) },
};
pub static STRING_IO_GETVALUE: NativeDef = NativeDef {
    name: "getvalue",
    qualname: "StringIO.getvalue",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::getvalue(a0) },
};
pub static STRING_IO_SEEK: NativeDef = NativeDef {
    name: "seek",
    qualname: "StringIO.seek",
    module: "io",
    sig: Signature { names: &["self", "pos", "whence"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::string_io::seek(a0, a1, a2) },
};
pub static STRING_IO_TELL: NativeDef = NativeDef {
    name: "tell",
    qualname: "StringIO.tell",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::tell(a0) },
};
pub static STRING_IO_TRUNCATE: NativeDef = NativeDef {
    name: "truncate",
    qualname: "StringIO.truncate",
    module: "io",
    sig: Signature { names: &["self", "pos"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::string_io::truncate(a0, a1) },
};
pub static STRING_IO_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "StringIO.close",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::close(a0) },
};
pub static STRING_IO_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "StringIO.readable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::readable(a0) },
};
pub static STRING_IO_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "StringIO.writable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::writable(a0) },
};
pub static STRING_IO_SEEKABLE: NativeDef = NativeDef {
    name: "seekable",
    qualname: "StringIO.seekable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::seekable(a0) },
};
pub static STRING_IO_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "StringIO.closed",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::closed(a0) },
};
pub static STRING_IO_LINE_BUFFERING: NativeDef = NativeDef {
    name: "line_buffering",
    qualname: "StringIO.line_buffering",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::line_buffering(a0) },
};
pub static STRING_IO_NEWLINES: NativeDef = NativeDef {
    name: "newlines",
    qualname: "StringIO.newlines",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::string_io::newlines(a0) },
};
pub static STRING_IO_METHODS: &[&NativeDef] = &[&STRING_IO___NEW__, &STRING_IO___INIT__, &STRING_IO_WRITE, &STRING_IO_READ, &STRING_IO_READLINE, &STRING_IO_GETVALUE, &STRING_IO_SEEK, &STRING_IO_TELL, &STRING_IO_TRUNCATE, &STRING_IO_CLOSE, &STRING_IO_READABLE, &STRING_IO_WRITABLE, &STRING_IO_SEEKABLE, &STRING_IO_CLOSED, &STRING_IO_LINE_BUFFERING, &STRING_IO_NEWLINES];
static STRING_IO_TYPE: TypeDef = TypeDef {
    name: "StringIO",
    module: "_io",
    bases: &[crate::generated::io::text_io_base],
    layout: Layout::Native,
    home: "io",
    number: 348,
    methods: "__new__= __init__ write read readline getvalue seek tell truncate close readable writable seekable closed. line_buffering. newlines.",
};
/// A text stream in memory.
pub fn string_io() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STRING_IO_TYPE)
}
pub static BYTES_IO___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "BytesIO.__new__",
    module: "io",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::bytes_io::__new__(a0, a1, a2) },
};
pub static BYTES_IO___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BytesIO.__init__",
    module: "io",
    sig: Signature { names: &["self", "initial_bytes"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::bytes_io::__init__(a0, a1) },
};
pub static BYTES_IO_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "BytesIO.write",
    module: "io",
    sig: Signature { names: &["self", "data"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::bytes_io::write(a0, a1) },
};
pub static BYTES_IO_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "BytesIO.read",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::bytes_io::read(a0, a1) },
};
pub static BYTES_IO_READ1: NativeDef = NativeDef {
    name: "read1",
    qualname: "BytesIO.read1",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::bytes_io::read1(a0, a1) },
};
pub static BYTES_IO_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "BytesIO.readline",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::bytes_io::readline(a0, a1) },
};
pub static BYTES_IO_GETVALUE: NativeDef = NativeDef {
    name: "getvalue",
    qualname: "BytesIO.getvalue",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::getvalue(a0) },
};
pub static BYTES_IO_GETBUFFER: NativeDef = NativeDef {
    name: "getbuffer",
    qualname: "BytesIO.getbuffer",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::getbuffer(a0) },
};
pub static BYTES_IO_SEEK: NativeDef = NativeDef {
    name: "seek",
    qualname: "BytesIO.seek",
    module: "io",
    sig: Signature { names: &["self", "pos", "whence"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::io::bytes_io::seek(a0, a1, a2) },
};
pub static BYTES_IO_TELL: NativeDef = NativeDef {
    name: "tell",
    qualname: "BytesIO.tell",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::tell(a0) },
};
pub static BYTES_IO_TRUNCATE: NativeDef = NativeDef {
    name: "truncate",
    qualname: "BytesIO.truncate",
    module: "io",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::io::bytes_io::truncate(a0, a1) },
};
pub static BYTES_IO_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "BytesIO.close",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::close(a0) },
};
pub static BYTES_IO_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "BytesIO.readable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::readable(a0) },
};
pub static BYTES_IO_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "BytesIO.writable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::writable(a0) },
};
pub static BYTES_IO_SEEKABLE: NativeDef = NativeDef {
    name: "seekable",
    qualname: "BytesIO.seekable",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::seekable(a0) },
};
pub static BYTES_IO_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "BytesIO.closed",
    module: "io",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::io::bytes_io::closed(a0) },
};
pub static BYTES_IO_METHODS: &[&NativeDef] = &[&BYTES_IO___NEW__, &BYTES_IO___INIT__, &BYTES_IO_WRITE, &BYTES_IO_READ, &BYTES_IO_READ1, &BYTES_IO_READLINE, &BYTES_IO_GETVALUE, &BYTES_IO_GETBUFFER, &BYTES_IO_SEEK, &BYTES_IO_TELL, &BYTES_IO_TRUNCATE, &BYTES_IO_CLOSE, &BYTES_IO_READABLE, &BYTES_IO_WRITABLE, &BYTES_IO_SEEKABLE, &BYTES_IO_CLOSED];
static BYTES_IO_TYPE: TypeDef = TypeDef {
    name: "BytesIO",
    module: "_io",
    bases: &[crate::generated::io::buffered_io_base],
    layout: Layout::Native,
    home: "io",
    number: 349,
    methods: "__new__= __init__ write read read1 readline getvalue getbuffer seek tell truncate close readable writable seekable closed.",
};
/// A binary stream in memory.
pub fn bytes_io() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTES_IO_TYPE)
}
/// The module `io`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "io",
    functions: &[("text_encoding", &TEXT_ENCODING), ("open", &crate::generated::builtins::OPEN)],
    types: &[("IOBase", crate::generated::io::io_base), ("RawIOBase", crate::generated::io::raw_io_base), ("BufferedIOBase", crate::generated::io::buffered_io_base), ("TextIOBase", crate::generated::io::text_io_base), ("TextIOWrapper", crate::generated::io::text_io_wrapper), ("StringIO", crate::generated::io::string_io), ("BytesIO", crate::generated::io::bytes_io), ("UnsupportedOperation", crate::generated::exceptions::unsupported_operation), ("BufferedReader", crate::generated::builtins::buffered_reader), ("BufferedWriter", crate::generated::builtins::buffered_writer), ("BufferedRandom", crate::generated::builtins::buffered_random)],
    constants: &[("SEEK_SET", crate::stdlib::io::seek_set), ("SEEK_CUR", crate::stdlib::io::seek_cur), ("SEEK_END", crate::stdlib::io::seek_end), ("DEFAULT_BUFFER_SIZE", crate::stdlib::io::default_buffer_size)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["text_encoding", "open", "IOBase", "RawIOBase", "BufferedIOBase", "TextIOBase", "TextIOWrapper", "StringIO", "BytesIO", "UnsupportedOperation", "BufferedReader", "BufferedWriter", "BufferedRandom", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE"];
