//! The tables of `builtins`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static OPEN: NativeDef = NativeDef {
    name: "open",
    qualname: "open",
    module: "builtins",
    sig: Signature { names: &["file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"], posonly: 0, pos: 8, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("r"), Default::Int(-1), Default::None, Default::None, Default::None, Default::Bool(true), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::builtins::functions::open(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static ABS: NativeDef = NativeDef {
    name: "abs",
    qualname: "abs",
    module: "builtins",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::abs(a0) },
};
pub static AITER: NativeDef = NativeDef {
    name: "aiter",
    qualname: "aiter",
    module: "builtins",
    sig: Signature { names: &["async_iterable"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::aiter(a0) },
};
pub static ALL: NativeDef = NativeDef {
    name: "all",
    qualname: "all",
    module: "builtins",
    sig: Signature { names: &["iterable"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::all(a0) },
};
pub static ANEXT: NativeDef = NativeDef {
    name: "anext",
    qualname: "anext",
    module: "builtins",
    sig: Signature { names: &["aiterator", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::anext(a0, a1) },
};
pub static ANY: NativeDef = NativeDef {
    name: "any",
    qualname: "any",
    module: "builtins",
    sig: Signature { names: &["iterable"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::any(a0) },
};
pub static ASCII: NativeDef = NativeDef {
    name: "ascii",
    qualname: "ascii",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::ascii(a0) },
};
pub static BIN: NativeDef = NativeDef {
    name: "bin",
    qualname: "bin",
    module: "builtins",
    sig: Signature { names: &["number"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::bin(a0) },
};
pub static CALLABLE: NativeDef = NativeDef {
    name: "callable",
    qualname: "callable",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::callable(a0) },
};
pub static CHR: NativeDef = NativeDef {
    name: "chr",
    qualname: "chr",
    module: "builtins",
    sig: Signature { names: &["i"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::chr(a0) },
};
pub static DELATTR: NativeDef = NativeDef {
    name: "delattr",
    qualname: "delattr",
    module: "builtins",
    sig: Signature { names: &["obj", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::delattr(a0, a1) },
};
pub static DIR: NativeDef = NativeDef {
    name: "dir",
    qualname: "dir",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::dir(a0) },
};
pub static DIVMOD: NativeDef = NativeDef {
    name: "divmod",
    qualname: "divmod",
    module: "builtins",
    sig: Signature { names: &["x", "y"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::divmod(a0, a1) },
};
pub static FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "format",
    module: "builtins",
    sig: Signature { names: &["value", "format_spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::format(a0, a1) },
};
pub static GETATTR: NativeDef = NativeDef {
    name: "getattr",
    qualname: "getattr",
    module: "builtins",
    sig: Signature { names: &["obj", "name", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::functions::getattr(a0, a1, a2) },
};
pub static HASATTR: NativeDef = NativeDef {
    name: "hasattr",
    qualname: "hasattr",
    module: "builtins",
    sig: Signature { names: &["obj", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::hasattr(a0, a1) },
};
pub static HASH: NativeDef = NativeDef {
    name: "hash",
    qualname: "hash",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::hash(a0) },
};
pub static HEX: NativeDef = NativeDef {
    name: "hex",
    qualname: "hex",
    module: "builtins",
    sig: Signature { names: &["number"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::hex(a0) },
};
pub static ID: NativeDef = NativeDef {
    name: "id",
    qualname: "id",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::id(a0) },
};
pub static INPUT: NativeDef = NativeDef {
    name: "input",
    qualname: "input",
    module: "builtins",
    sig: Signature { names: &["prompt"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::input(a0) },
};
pub static ISINSTANCE: NativeDef = NativeDef {
    name: "isinstance",
    qualname: "isinstance",
    module: "builtins",
    sig: Signature { names: &["obj", "class_or_tuple"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::isinstance(a0, a1) },
};
pub static ISSUBCLASS: NativeDef = NativeDef {
    name: "issubclass",
    qualname: "issubclass",
    module: "builtins",
    sig: Signature { names: &["cls", "class_or_tuple"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::issubclass(a0, a1) },
};
pub static ITER: NativeDef = NativeDef {
    name: "iter",
    qualname: "iter",
    module: "builtins",
    sig: Signature { names: &["obj", "sentinel"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::iter(a0, a1) },
};
pub static LEN: NativeDef = NativeDef {
    name: "len",
    qualname: "len",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::len(a0) },
};
pub static MAX: NativeDef = NativeDef {
    name: "max",
    qualname: "max",
    module: "builtins",
    sig: Signature { names: &["key", "default", "args"], posonly: 0, pos: 0, kwonly: 2, varargs: true, varkw: false },
    defaults: &[Default::None, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::functions::max(a0, a1, a2) },
};
pub static MIN: NativeDef = NativeDef {
    name: "min",
    qualname: "min",
    module: "builtins",
    sig: Signature { names: &["key", "default", "args"], posonly: 0, pos: 0, kwonly: 2, varargs: true, varkw: false },
    defaults: &[Default::None, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::functions::min(a0, a1, a2) },
};
pub static NEXT: NativeDef = NativeDef {
    name: "next",
    qualname: "next",
    module: "builtins",
    sig: Signature { names: &["iterator", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::next(a0, a1) },
};
pub static OCT: NativeDef = NativeDef {
    name: "oct",
    qualname: "oct",
    module: "builtins",
    sig: Signature { names: &["number"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::oct(a0) },
};
pub static ORD: NativeDef = NativeDef {
    name: "ord",
    qualname: "ord",
    module: "builtins",
    sig: Signature { names: &["c"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::ord(a0) },
};
pub static __IMPORT__: NativeDef = NativeDef {
    name: "__import__",
    qualname: "__import__",
    module: "builtins",
    sig: Signature { names: &["name", "globals", "locals", "fromlist", "level"], posonly: 0, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::EmptyTuple, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::builtins::functions::__import__(a0, a1, a2, a3, a4) },
};
pub static POW: NativeDef = NativeDef {
    name: "pow",
    qualname: "pow",
    module: "builtins",
    sig: Signature { names: &["base", "exp", "mod"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::functions::pow(a0, a1, a2) },
};
pub static PRINT: NativeDef = NativeDef {
    name: "print",
    qualname: "print",
    module: "builtins",
    sig: Signature { names: &["sep", "end", "file", "flush", "args"], posonly: 0, pos: 0, kwonly: 4, varargs: true, varkw: false },
    defaults: &[Default::Str(" "), Default::Str("\n"), Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::builtins::functions::print(a0, a1, a2, a3, a4) },
};
pub static REPR: NativeDef = NativeDef {
    name: "repr",
    qualname: "repr",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::repr(a0) },
};
pub static ROUND: NativeDef = NativeDef {
    name: "round",
    qualname: "round",
    module: "builtins",
    sig: Signature { names: &["number", "ndigits"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::round(a0, a1) },
};
pub static SETATTR: NativeDef = NativeDef {
    name: "setattr",
    qualname: "setattr",
    module: "builtins",
    sig: Signature { names: &["obj", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::functions::setattr(a0, a1, a2) },
};
pub static SORTED: NativeDef = NativeDef {
    name: "sorted",
    qualname: "sorted",
    module: "builtins",
    sig: Signature { names: &["iterable", "key", "reverse"], posonly: 1, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::functions::sorted(a0, a1, a2) },
};
pub static SUM: NativeDef = NativeDef {
    name: "sum",
    qualname: "sum",
    module: "builtins",
    sig: Signature { names: &["iterable", "start"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::functions::sum(a0, a1) },
};
pub static VARS: NativeDef = NativeDef {
    name: "vars",
    qualname: "vars",
    module: "builtins",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::builtins::functions::vars(a0) },
};
pub static BOOL___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "bool.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "x"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__new__(a0, a1) },
};
pub static BOOL___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "bool.__and__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__and__(a0, a1) },
};
pub static BOOL___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "bool.__rand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__rand__(a0, a1) },
};
pub static BOOL___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "bool.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__or__(a0, a1) },
};
pub static BOOL___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "bool.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__ror__(a0, a1) },
};
pub static BOOL___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "bool.__xor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__xor__(a0, a1) },
};
pub static BOOL___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "bool.__rxor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bool::__rxor__(a0, a1) },
};
pub static BOOL___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "bool.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bool::__repr__(a0) },
};
pub static BOOL_METHODS: &[&NativeDef] = &[&BOOL___NEW__, &BOOL___AND__, &BOOL___RAND__, &BOOL___OR__, &BOOL___ROR__, &BOOL___XOR__, &BOOL___RXOR__, &BOOL___REPR__];
static BOOL_TYPE: TypeDef = TypeDef {
    name: "bool",
    module: "builtins",
    bases: &[crate::generated::builtins::int],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 0,
    methods: "__new__= __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __repr__",
};
/// True and False, which are ints, too.
pub fn bool() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BOOL_TYPE)
}
pub static BYTEARRAY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "bytearray.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::__new__(a0, a1, a2) },
};
pub static BYTEARRAY___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "bytearray.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "source", "encoding", "errors"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::__init__(a0, a1, a2, a3) },
};
pub static BYTEARRAY_CAPITALIZE: NativeDef = NativeDef {
    name: "capitalize",
    qualname: "bytearray.capitalize",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::capitalize(a0) },
};
pub static BYTEARRAY_CENTER: NativeDef = NativeDef {
    name: "center",
    qualname: "bytearray.center",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::center(a0, a1, a2) },
};
pub static BYTEARRAY_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "bytearray.count",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::count(a0, a1, a2, a3) },
};
pub static BYTEARRAY_DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "bytearray.decode",
    module: "builtins",
    sig: Signature { names: &["self", "encoding", "errors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::decode(a0, a1, a2) },
};
pub static BYTEARRAY_ENDSWITH: NativeDef = NativeDef {
    name: "endswith",
    qualname: "bytearray.endswith",
    module: "builtins",
    sig: Signature { names: &["self", "suffix", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::endswith(a0, a1, a2, a3) },
};
pub static BYTEARRAY_EXPANDTABS: NativeDef = NativeDef {
    name: "expandtabs",
    qualname: "bytearray.expandtabs",
    module: "builtins",
    sig: Signature { names: &["self", "tabsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(8)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::expandtabs(a0, a1) },
};
pub static BYTEARRAY_FIND: NativeDef = NativeDef {
    name: "find",
    qualname: "bytearray.find",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::find(a0, a1, a2, a3) },
};
pub static BYTEARRAY_FROMHEX: NativeDef = NativeDef {
    name: "fromhex",
    qualname: "bytearray.fromhex",
    module: "builtins",
    sig: Signature { names: &["cls", "string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::fromhex(a0, a1) },
};
pub static BYTEARRAY_HEX: NativeDef = NativeDef {
    name: "hex",
    qualname: "bytearray.hex",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "bytes_per_sep"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::hex(a0, a1, a2) },
};
pub static BYTEARRAY_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "bytearray.index",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::index(a0, a1, a2, a3) },
};
pub static BYTEARRAY_ISALNUM: NativeDef = NativeDef {
    name: "isalnum",
    qualname: "bytearray.isalnum",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::isalnum(a0) },
};
pub static BYTEARRAY_ISALPHA: NativeDef = NativeDef {
    name: "isalpha",
    qualname: "bytearray.isalpha",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::isalpha(a0) },
};
pub static BYTEARRAY_ISASCII: NativeDef = NativeDef {
    name: "isascii",
    qualname: "bytearray.isascii",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::isascii(a0) },
};
pub static BYTEARRAY_ISDIGIT: NativeDef = NativeDef {
    name: "isdigit",
    qualname: "bytearray.isdigit",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::isdigit(a0) },
};
pub static BYTEARRAY_ISLOWER: NativeDef = NativeDef {
    name: "islower",
    qualname: "bytearray.islower",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::islower(a0) },
};
pub static BYTEARRAY_ISSPACE: NativeDef = NativeDef {
    name: "isspace",
    qualname: "bytearray.isspace",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::isspace(a0) },
};
pub static BYTEARRAY_ISTITLE: NativeDef = NativeDef {
    name: "istitle",
    qualname: "bytearray.istitle",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::istitle(a0) },
};
pub static BYTEARRAY_ISUPPER: NativeDef = NativeDef {
    name: "isupper",
    qualname: "bytearray.isupper",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::isupper(a0) },
};
pub static BYTEARRAY_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "bytearray.join",
    module: "builtins",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::join(a0, a1) },
};
pub static BYTEARRAY_LJUST: NativeDef = NativeDef {
    name: "ljust",
    qualname: "bytearray.ljust",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::ljust(a0, a1, a2) },
};
pub static BYTEARRAY_LOWER: NativeDef = NativeDef {
    name: "lower",
    qualname: "bytearray.lower",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::lower(a0) },
};
pub static BYTEARRAY_LSTRIP: NativeDef = NativeDef {
    name: "lstrip",
    qualname: "bytearray.lstrip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::lstrip(a0, a1) },
};
pub static BYTEARRAY_MAKETRANS: NativeDef = NativeDef {
    name: "maketrans",
    qualname: "bytearray.maketrans",
    module: "builtins",
    sig: Signature { names: &["frm", "to"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::maketrans(a0, a1) },
};
pub static BYTEARRAY_PARTITION: NativeDef = NativeDef {
    name: "partition",
    qualname: "bytearray.partition",
    module: "builtins",
    sig: Signature { names: &["self", "sep"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::partition(a0, a1) },
};
pub static BYTEARRAY_REMOVEPREFIX: NativeDef = NativeDef {
    name: "removeprefix",
    qualname: "bytearray.removeprefix",
    module: "builtins",
    sig: Signature { names: &["self", "prefix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::removeprefix(a0, a1) },
};
pub static BYTEARRAY_REMOVESUFFIX: NativeDef = NativeDef {
    name: "removesuffix",
    qualname: "bytearray.removesuffix",
    module: "builtins",
    sig: Signature { names: &["self", "suffix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::removesuffix(a0, a1) },
};
pub static BYTEARRAY_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "bytearray.replace",
    module: "builtins",
    sig: Signature { names: &["self", "old", "new", "count"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::replace(a0, a1, a2, a3) },
};
pub static BYTEARRAY_RFIND: NativeDef = NativeDef {
    name: "rfind",
    qualname: "bytearray.rfind",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::rfind(a0, a1, a2, a3) },
};
pub static BYTEARRAY_RINDEX: NativeDef = NativeDef {
    name: "rindex",
    qualname: "bytearray.rindex",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::rindex(a0, a1, a2, a3) },
};
pub static BYTEARRAY_RJUST: NativeDef = NativeDef {
    name: "rjust",
    qualname: "bytearray.rjust",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::rjust(a0, a1, a2) },
};
pub static BYTEARRAY_RPARTITION: NativeDef = NativeDef {
    name: "rpartition",
    qualname: "bytearray.rpartition",
    module: "builtins",
    sig: Signature { names: &["self", "sep"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::rpartition(a0, a1) },
};
pub static BYTEARRAY_RSPLIT: NativeDef = NativeDef {
    name: "rsplit",
    qualname: "bytearray.rsplit",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::rsplit(a0, a1, a2) },
};
pub static BYTEARRAY_RSTRIP: NativeDef = NativeDef {
    name: "rstrip",
    qualname: "bytearray.rstrip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::rstrip(a0, a1) },
};
pub static BYTEARRAY_SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "bytearray.split",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::split(a0, a1, a2) },
};
pub static BYTEARRAY_SPLITLINES: NativeDef = NativeDef {
    name: "splitlines",
    qualname: "bytearray.splitlines",
    module: "builtins",
    sig: Signature { names: &["self", "keepends"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::splitlines(a0, a1) },
};
pub static BYTEARRAY_STARTSWITH: NativeDef = NativeDef {
    name: "startswith",
    qualname: "bytearray.startswith",
    module: "builtins",
    sig: Signature { names: &["self", "prefix", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytearray::startswith(a0, a1, a2, a3) },
};
pub static BYTEARRAY_STRIP: NativeDef = NativeDef {
    name: "strip",
    qualname: "bytearray.strip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::strip(a0, a1) },
};
pub static BYTEARRAY_SWAPCASE: NativeDef = NativeDef {
    name: "swapcase",
    qualname: "bytearray.swapcase",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::swapcase(a0) },
};
pub static BYTEARRAY_TITLE: NativeDef = NativeDef {
    name: "title",
    qualname: "bytearray.title",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::title(a0) },
};
pub static BYTEARRAY_TRANSLATE: NativeDef = NativeDef {
    name: "translate",
    qualname: "bytearray.translate",
    module: "builtins",
    sig: Signature { names: &["self", "table", "delete"], posonly: 2, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::translate(a0, a1, a2) },
};
pub static BYTEARRAY_UPPER: NativeDef = NativeDef {
    name: "upper",
    qualname: "bytearray.upper",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::upper(a0) },
};
pub static BYTEARRAY_ZFILL: NativeDef = NativeDef {
    name: "zfill",
    qualname: "bytearray.zfill",
    module: "builtins",
    sig: Signature { names: &["self", "width"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::zfill(a0, a1) },
};
pub static BYTEARRAY___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "bytearray.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__add__(a0, a1) },
};
pub static BYTEARRAY___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "bytearray.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__contains__(a0, a1) },
};
pub static BYTEARRAY___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "bytearray.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__eq__(a0, a1) },
};
pub static BYTEARRAY___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "bytearray.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__ne__(a0, a1) },
};
pub static BYTEARRAY___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "bytearray.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__lt__(a0, a1) },
};
pub static BYTEARRAY___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "bytearray.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__le__(a0, a1) },
};
pub static BYTEARRAY___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "bytearray.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__gt__(a0, a1) },
};
pub static BYTEARRAY___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "bytearray.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__ge__(a0, a1) },
};
pub static BYTEARRAY___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "bytearray.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__getitem__(a0, a1) },
};
pub static BYTEARRAY___REDUCE_EX__: NativeDef = NativeDef {
    name: "__reduce_ex__",
    qualname: "bytearray.__reduce_ex__",
    module: "builtins",
    sig: Signature { names: &["self", "proto"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__reduce_ex__(a0, a1) },
};
pub static BYTEARRAY___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "bytearray.__reduce__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::__reduce__(a0) },
};
pub static BYTEARRAY___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "bytearray.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::__iter__(a0) },
};
pub static BYTEARRAY___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "bytearray.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::__len__(a0) },
};
pub static BYTEARRAY___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "bytearray.__mod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__mod__(a0, a1) },
};
pub static BYTEARRAY___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "bytearray.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__mul__(a0, a1) },
};
pub static BYTEARRAY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "bytearray.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::__repr__(a0) },
};
pub static BYTEARRAY___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "bytearray.__rmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__rmod__(a0, a1) },
};
pub static BYTEARRAY___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "bytearray.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__rmul__(a0, a1) },
};
pub static BYTEARRAY___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "bytearray.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::__str__(a0) },
};
pub static BYTEARRAY_APPEND: NativeDef = NativeDef {
    name: "append",
    qualname: "bytearray.append",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::append(a0, a1) },
};
pub static BYTEARRAY_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "bytearray.clear",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::clear(a0) },
};
pub static BYTEARRAY_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "bytearray.copy",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::copy(a0) },
};
pub static BYTEARRAY_EXTEND: NativeDef = NativeDef {
    name: "extend",
    qualname: "bytearray.extend",
    module: "builtins",
    sig: Signature { names: &["self", "iterable_of_ints"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::extend(a0, a1) },
};
pub static BYTEARRAY_INSERT: NativeDef = NativeDef {
    name: "insert",
    qualname: "bytearray.insert",
    module: "builtins",
    sig: Signature { names: &["self", "index", "item"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::insert(a0, a1, a2) },
};
pub static BYTEARRAY_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "bytearray.pop",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::pop(a0, a1) },
};
pub static BYTEARRAY_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "bytearray.remove",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::remove(a0, a1) },
};
pub static BYTEARRAY_REVERSE: NativeDef = NativeDef {
    name: "reverse",
    qualname: "bytearray.reverse",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytearray::reverse(a0) },
};
pub static BYTEARRAY___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "bytearray.__delitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__delitem__(a0, a1) },
};
pub static BYTEARRAY___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "bytearray.__iadd__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__iadd__(a0, a1) },
};
pub static BYTEARRAY___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "bytearray.__imul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytearray::__imul__(a0, a1) },
};
pub static BYTEARRAY___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "bytearray.__setitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytearray::__setitem__(a0, a1, a2) },
};
pub static BYTEARRAY_METHODS: &[&NativeDef] = &[&BYTEARRAY___NEW__, &BYTEARRAY___INIT__, &BYTEARRAY_CAPITALIZE, &BYTEARRAY_CENTER, &BYTEARRAY_COUNT, &BYTEARRAY_DECODE, &BYTEARRAY_ENDSWITH, &BYTEARRAY_EXPANDTABS, &BYTEARRAY_FIND, &BYTEARRAY_FROMHEX, &BYTEARRAY_HEX, &BYTEARRAY_INDEX, &BYTEARRAY_ISALNUM, &BYTEARRAY_ISALPHA, &BYTEARRAY_ISASCII, &BYTEARRAY_ISDIGIT, &BYTEARRAY_ISLOWER, &BYTEARRAY_ISSPACE, &BYTEARRAY_ISTITLE, &BYTEARRAY_ISUPPER, &BYTEARRAY_JOIN, &BYTEARRAY_LJUST, &BYTEARRAY_LOWER, &BYTEARRAY_LSTRIP, &BYTEARRAY_MAKETRANS, &BYTEARRAY_PARTITION, &BYTEARRAY_REMOVEPREFIX, &BYTEARRAY_REMOVESUFFIX, &BYTEARRAY_REPLACE, &BYTEARRAY_RFIND, &BYTEARRAY_RINDEX, &BYTEARRAY_RJUST, &BYTEARRAY_RPARTITION, &BYTEARRAY_RSPLIT, &BYTEARRAY_RSTRIP, &BYTEARRAY_SPLIT, &BYTEARRAY_SPLITLINES, &BYTEARRAY_STARTSWITH, &BYTEARRAY_STRIP, &BYTEARRAY_SWAPCASE, &BYTEARRAY_TITLE, &BYTEARRAY_TRANSLATE, &BYTEARRAY_UPPER, &BYTEARRAY_ZFILL, &BYTEARRAY___ADD__, &BYTEARRAY___CONTAINS__, &BYTEARRAY___EQ__, &BYTEARRAY___NE__, &BYTEARRAY___LT__, &BYTEARRAY___LE__, &BYTEARRAY___GT__, &BYTEARRAY___GE__, &BYTEARRAY___GETITEM__, &BYTEARRAY___REDUCE_EX__, &BYTEARRAY___REDUCE__, &BYTEARRAY___ITER__, &BYTEARRAY___LEN__, &BYTEARRAY___MOD__, &BYTEARRAY___MUL__, &BYTEARRAY___REPR__, &BYTEARRAY___RMOD__, &BYTEARRAY___RMUL__, &BYTEARRAY___STR__, &BYTEARRAY_APPEND, &BYTEARRAY_CLEAR, &BYTEARRAY_COPY, &BYTEARRAY_EXTEND, &BYTEARRAY_INSERT, &BYTEARRAY_POP, &BYTEARRAY_REMOVE, &BYTEARRAY_REVERSE, &BYTEARRAY___DELITEM__, &BYTEARRAY___IADD__, &BYTEARRAY___IMUL__, &BYTEARRAY___SETITEM__];
static BYTEARRAY_TYPE: TypeDef = TypeDef {
    name: "bytearray",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 1,
    methods: "__new__= __init__ capitalize center count decode endswith expandtabs find fromhex@ hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans= partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __add__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getitem__ __reduce_ex__ __reduce__ __iter__ __len__ __mod__ __mul__ __repr__ __rmod__ __rmul__ __str__ append clear copy extend insert pop remove reverse __delitem__ __iadd__ __imul__ __setitem__",
};
/// Bytes that can change.
pub fn bytearray() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTEARRAY_TYPE)
}
static BYTEARRAY_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "bytearray_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 2,
    methods: "",
};
/// The iterator of a bytearray.
pub fn bytearray_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTEARRAY_ITERATOR_TYPE)
}
pub static BYTES___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "bytes.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "source", "encoding", "errors"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::__new__(a0, a1, a2, a3) },
};
pub static BYTES_CAPITALIZE: NativeDef = NativeDef {
    name: "capitalize",
    qualname: "bytes.capitalize",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::capitalize(a0) },
};
pub static BYTES_CENTER: NativeDef = NativeDef {
    name: "center",
    qualname: "bytes.center",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::center(a0, a1, a2) },
};
pub static BYTES_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "bytes.count",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::count(a0, a1, a2, a3) },
};
pub static BYTES_DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "bytes.decode",
    module: "builtins",
    sig: Signature { names: &["self", "encoding", "errors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::decode(a0, a1, a2) },
};
pub static BYTES_ENDSWITH: NativeDef = NativeDef {
    name: "endswith",
    qualname: "bytes.endswith",
    module: "builtins",
    sig: Signature { names: &["self", "suffix", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::endswith(a0, a1, a2, a3) },
};
pub static BYTES_EXPANDTABS: NativeDef = NativeDef {
    name: "expandtabs",
    qualname: "bytes.expandtabs",
    module: "builtins",
    sig: Signature { names: &["self", "tabsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(8)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::expandtabs(a0, a1) },
};
pub static BYTES_FIND: NativeDef = NativeDef {
    name: "find",
    qualname: "bytes.find",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::find(a0, a1, a2, a3) },
};
pub static BYTES_FROMHEX: NativeDef = NativeDef {
    name: "fromhex",
    qualname: "bytes.fromhex",
    module: "builtins",
    sig: Signature { names: &["cls", "string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::fromhex(a0, a1) },
};
pub static BYTES_HEX: NativeDef = NativeDef {
    name: "hex",
    qualname: "bytes.hex",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "bytes_per_sep"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::hex(a0, a1, a2) },
};
pub static BYTES_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "bytes.index",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::index(a0, a1, a2, a3) },
};
pub static BYTES_ISALNUM: NativeDef = NativeDef {
    name: "isalnum",
    qualname: "bytes.isalnum",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::isalnum(a0) },
};
pub static BYTES_ISALPHA: NativeDef = NativeDef {
    name: "isalpha",
    qualname: "bytes.isalpha",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::isalpha(a0) },
};
pub static BYTES_ISASCII: NativeDef = NativeDef {
    name: "isascii",
    qualname: "bytes.isascii",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::isascii(a0) },
};
pub static BYTES_ISDIGIT: NativeDef = NativeDef {
    name: "isdigit",
    qualname: "bytes.isdigit",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::isdigit(a0) },
};
pub static BYTES_ISLOWER: NativeDef = NativeDef {
    name: "islower",
    qualname: "bytes.islower",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::islower(a0) },
};
pub static BYTES_ISSPACE: NativeDef = NativeDef {
    name: "isspace",
    qualname: "bytes.isspace",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::isspace(a0) },
};
pub static BYTES_ISTITLE: NativeDef = NativeDef {
    name: "istitle",
    qualname: "bytes.istitle",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::istitle(a0) },
};
pub static BYTES_ISUPPER: NativeDef = NativeDef {
    name: "isupper",
    qualname: "bytes.isupper",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::isupper(a0) },
};
pub static BYTES_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "bytes.join",
    module: "builtins",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::join(a0, a1) },
};
pub static BYTES_LJUST: NativeDef = NativeDef {
    name: "ljust",
    qualname: "bytes.ljust",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::ljust(a0, a1, a2) },
};
pub static BYTES_LOWER: NativeDef = NativeDef {
    name: "lower",
    qualname: "bytes.lower",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::lower(a0) },
};
pub static BYTES_LSTRIP: NativeDef = NativeDef {
    name: "lstrip",
    qualname: "bytes.lstrip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::lstrip(a0, a1) },
};
pub static BYTES_MAKETRANS: NativeDef = NativeDef {
    name: "maketrans",
    qualname: "bytes.maketrans",
    module: "builtins",
    sig: Signature { names: &["frm", "to"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::maketrans(a0, a1) },
};
pub static BYTES_PARTITION: NativeDef = NativeDef {
    name: "partition",
    qualname: "bytes.partition",
    module: "builtins",
    sig: Signature { names: &["self", "sep"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::partition(a0, a1) },
};
pub static BYTES_REMOVEPREFIX: NativeDef = NativeDef {
    name: "removeprefix",
    qualname: "bytes.removeprefix",
    module: "builtins",
    sig: Signature { names: &["self", "prefix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::removeprefix(a0, a1) },
};
pub static BYTES_REMOVESUFFIX: NativeDef = NativeDef {
    name: "removesuffix",
    qualname: "bytes.removesuffix",
    module: "builtins",
    sig: Signature { names: &["self", "suffix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::removesuffix(a0, a1) },
};
pub static BYTES_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "bytes.replace",
    module: "builtins",
    sig: Signature { names: &["self", "old", "new", "count"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::replace(a0, a1, a2, a3) },
};
pub static BYTES_RFIND: NativeDef = NativeDef {
    name: "rfind",
    qualname: "bytes.rfind",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::rfind(a0, a1, a2, a3) },
};
pub static BYTES_RINDEX: NativeDef = NativeDef {
    name: "rindex",
    qualname: "bytes.rindex",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::rindex(a0, a1, a2, a3) },
};
pub static BYTES_RJUST: NativeDef = NativeDef {
    name: "rjust",
    qualname: "bytes.rjust",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::rjust(a0, a1, a2) },
};
pub static BYTES_RPARTITION: NativeDef = NativeDef {
    name: "rpartition",
    qualname: "bytes.rpartition",
    module: "builtins",
    sig: Signature { names: &["self", "sep"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::rpartition(a0, a1) },
};
pub static BYTES_RSPLIT: NativeDef = NativeDef {
    name: "rsplit",
    qualname: "bytes.rsplit",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::rsplit(a0, a1, a2) },
};
pub static BYTES_RSTRIP: NativeDef = NativeDef {
    name: "rstrip",
    qualname: "bytes.rstrip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::rstrip(a0, a1) },
};
pub static BYTES_SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "bytes.split",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::split(a0, a1, a2) },
};
pub static BYTES_SPLITLINES: NativeDef = NativeDef {
    name: "splitlines",
    qualname: "bytes.splitlines",
    module: "builtins",
    sig: Signature { names: &["self", "keepends"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::splitlines(a0, a1) },
};
pub static BYTES_STARTSWITH: NativeDef = NativeDef {
    name: "startswith",
    qualname: "bytes.startswith",
    module: "builtins",
    sig: Signature { names: &["self", "prefix", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::bytes::startswith(a0, a1, a2, a3) },
};
pub static BYTES_STRIP: NativeDef = NativeDef {
    name: "strip",
    qualname: "bytes.strip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::strip(a0, a1) },
};
pub static BYTES_SWAPCASE: NativeDef = NativeDef {
    name: "swapcase",
    qualname: "bytes.swapcase",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::swapcase(a0) },
};
pub static BYTES_TITLE: NativeDef = NativeDef {
    name: "title",
    qualname: "bytes.title",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::title(a0) },
};
pub static BYTES_TRANSLATE: NativeDef = NativeDef {
    name: "translate",
    qualname: "bytes.translate",
    module: "builtins",
    sig: Signature { names: &["self", "table", "delete"], posonly: 2, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::bytes::translate(a0, a1, a2) },
};
pub static BYTES_UPPER: NativeDef = NativeDef {
    name: "upper",
    qualname: "bytes.upper",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::upper(a0) },
};
pub static BYTES_ZFILL: NativeDef = NativeDef {
    name: "zfill",
    qualname: "bytes.zfill",
    module: "builtins",
    sig: Signature { names: &["self", "width"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::zfill(a0, a1) },
};
pub static BYTES___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "bytes.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__add__(a0, a1) },
};
pub static BYTES___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "bytes.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__contains__(a0, a1) },
};
pub static BYTES___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "bytes.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__eq__(a0, a1) },
};
pub static BYTES___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "bytes.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__ne__(a0, a1) },
};
pub static BYTES___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "bytes.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__lt__(a0, a1) },
};
pub static BYTES___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "bytes.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__le__(a0, a1) },
};
pub static BYTES___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "bytes.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__gt__(a0, a1) },
};
pub static BYTES___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "bytes.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__ge__(a0, a1) },
};
pub static BYTES___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "bytes.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__getitem__(a0, a1) },
};
pub static BYTES___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "bytes.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__iter__(a0) },
};
pub static BYTES___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "bytes.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__len__(a0) },
};
pub static BYTES___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "bytes.__mod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__mod__(a0, a1) },
};
pub static BYTES___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "bytes.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__mul__(a0, a1) },
};
pub static BYTES___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "bytes.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__repr__(a0) },
};
pub static BYTES___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "bytes.__rmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__rmod__(a0, a1) },
};
pub static BYTES___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "bytes.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::bytes::__rmul__(a0, a1) },
};
pub static BYTES___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "bytes.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__str__(a0) },
};
pub static BYTES___BYTES__: NativeDef = NativeDef {
    name: "__bytes__",
    qualname: "bytes.__bytes__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__bytes__(a0) },
};
pub static BYTES___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "bytes.__getnewargs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__getnewargs__(a0) },
};
pub static BYTES___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "bytes.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::bytes::__hash__(a0) },
};
pub static BYTES_METHODS: &[&NativeDef] = &[&BYTES___NEW__, &BYTES_CAPITALIZE, &BYTES_CENTER, &BYTES_COUNT, &BYTES_DECODE, &BYTES_ENDSWITH, &BYTES_EXPANDTABS, &BYTES_FIND, &BYTES_FROMHEX, &BYTES_HEX, &BYTES_INDEX, &BYTES_ISALNUM, &BYTES_ISALPHA, &BYTES_ISASCII, &BYTES_ISDIGIT, &BYTES_ISLOWER, &BYTES_ISSPACE, &BYTES_ISTITLE, &BYTES_ISUPPER, &BYTES_JOIN, &BYTES_LJUST, &BYTES_LOWER, &BYTES_LSTRIP, &BYTES_MAKETRANS, &BYTES_PARTITION, &BYTES_REMOVEPREFIX, &BYTES_REMOVESUFFIX, &BYTES_REPLACE, &BYTES_RFIND, &BYTES_RINDEX, &BYTES_RJUST, &BYTES_RPARTITION, &BYTES_RSPLIT, &BYTES_RSTRIP, &BYTES_SPLIT, &BYTES_SPLITLINES, &BYTES_STARTSWITH, &BYTES_STRIP, &BYTES_SWAPCASE, &BYTES_TITLE, &BYTES_TRANSLATE, &BYTES_UPPER, &BYTES_ZFILL, &BYTES___ADD__, &BYTES___CONTAINS__, &BYTES___EQ__, &BYTES___NE__, &BYTES___LT__, &BYTES___LE__, &BYTES___GT__, &BYTES___GE__, &BYTES___GETITEM__, &BYTES___ITER__, &BYTES___LEN__, &BYTES___MOD__, &BYTES___MUL__, &BYTES___REPR__, &BYTES___RMOD__, &BYTES___RMUL__, &BYTES___STR__, &BYTES___BYTES__, &BYTES___GETNEWARGS__, &BYTES___HASH__];
static BYTES_TYPE: TypeDef = TypeDef {
    name: "bytes",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Bytes),
    home: "builtins",
    number: 3,
    methods: "__new__= capitalize center count decode endswith expandtabs find fromhex@ hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans= partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __add__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getitem__ __iter__ __len__ __mod__ __mul__ __repr__ __rmod__ __rmul__ __str__ __bytes__ __getnewargs__ __hash__",
};
/// A sequence of bytes that stays as it is.
pub fn bytes() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTES_TYPE)
}
pub static COMPLEX___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "complex.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "real", "imag"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::complex::__new__(a0, a1, a2) },
};
pub static COMPLEX_CONJUGATE: NativeDef = NativeDef {
    name: "conjugate",
    qualname: "complex.conjugate",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::conjugate(a0) },
};
pub static COMPLEX_REAL: NativeDef = NativeDef {
    name: "real",
    qualname: "complex.real",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::real(a0) },
};
pub static COMPLEX_IMAG: NativeDef = NativeDef {
    name: "imag",
    qualname: "complex.imag",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::imag(a0) },
};
pub static COMPLEX___COMPLEX__: NativeDef = NativeDef {
    name: "__complex__",
    qualname: "complex.__complex__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__complex__(a0) },
};
pub static COMPLEX___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "complex.__getnewargs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__getnewargs__(a0) },
};
pub static COMPLEX___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "complex.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__add__(a0, a1) },
};
pub static COMPLEX___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "complex.__radd__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__radd__(a0, a1) },
};
pub static COMPLEX___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "complex.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__sub__(a0, a1) },
};
pub static COMPLEX___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "complex.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__rsub__(a0, a1) },
};
pub static COMPLEX___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "complex.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__mul__(a0, a1) },
};
pub static COMPLEX___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "complex.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__rmul__(a0, a1) },
};
pub static COMPLEX___TRUEDIV__: NativeDef = NativeDef {
    name: "__truediv__",
    qualname: "complex.__truediv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__truediv__(a0, a1) },
};
pub static COMPLEX___RTRUEDIV__: NativeDef = NativeDef {
    name: "__rtruediv__",
    qualname: "complex.__rtruediv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__rtruediv__(a0, a1) },
};
pub static COMPLEX___POW__: NativeDef = NativeDef {
    name: "__pow__",
    qualname: "complex.__pow__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "mod"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::complex::__pow__(a0, a1, a2) },
};
pub static COMPLEX___RPOW__: NativeDef = NativeDef {
    name: "__rpow__",
    qualname: "complex.__rpow__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "mod"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::complex::__rpow__(a0, a1, a2) },
};
pub static COMPLEX___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "complex.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__eq__(a0, a1) },
};
pub static COMPLEX___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "complex.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__ne__(a0, a1) },
};
pub static COMPLEX___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "complex.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__lt__(a0, a1) },
};
pub static COMPLEX___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "complex.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__le__(a0, a1) },
};
pub static COMPLEX___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "complex.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__gt__(a0, a1) },
};
pub static COMPLEX___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "complex.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__ge__(a0, a1) },
};
pub static COMPLEX___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "complex.__neg__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__neg__(a0) },
};
pub static COMPLEX___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "complex.__pos__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__pos__(a0) },
};
pub static COMPLEX___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "complex.__abs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__abs__(a0) },
};
pub static COMPLEX___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "complex.__bool__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__bool__(a0) },
};
pub static COMPLEX___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "complex.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__hash__(a0) },
};
pub static COMPLEX___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "complex.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::complex::__repr__(a0) },
};
pub static COMPLEX___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "complex.__format__",
    module: "builtins",
    sig: Signature { names: &["self", "spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::complex::__format__(a0, a1) },
};
pub static COMPLEX_METHODS: &[&NativeDef] = &[&COMPLEX___NEW__, &COMPLEX_CONJUGATE, &COMPLEX_REAL, &COMPLEX_IMAG, &COMPLEX___COMPLEX__, &COMPLEX___GETNEWARGS__, &COMPLEX___ADD__, &COMPLEX___RADD__, &COMPLEX___SUB__, &COMPLEX___RSUB__, &COMPLEX___MUL__, &COMPLEX___RMUL__, &COMPLEX___TRUEDIV__, &COMPLEX___RTRUEDIV__, &COMPLEX___POW__, &COMPLEX___RPOW__, &COMPLEX___EQ__, &COMPLEX___NE__, &COMPLEX___LT__, &COMPLEX___LE__, &COMPLEX___GT__, &COMPLEX___GE__, &COMPLEX___NEG__, &COMPLEX___POS__, &COMPLEX___ABS__, &COMPLEX___BOOL__, &COMPLEX___HASH__, &COMPLEX___REPR__, &COMPLEX___FORMAT__];
static COMPLEX_TYPE: TypeDef = TypeDef {
    name: "complex",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Complex),
    home: "builtins",
    number: 4,
    methods: "__new__= conjugate real. imag. __complex__ __getnewargs__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __pow__ __rpow__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __abs__ __bool__ __hash__ __repr__ __format__",
};
/// A number with a real and an imaginary part, both floats.
pub fn complex() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COMPLEX_TYPE)
}
pub static PROPERTY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "property.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::property::__new__(a0, a1, a2) },
};
pub static PROPERTY___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "property.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "fget", "fset", "fdel", "doc"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::builtins::property::__init__(a0, a1, a2, a3, a4) },
};
pub static PROPERTY___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "property.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::property::__get__(a0, a1, a2) },
};
pub static PROPERTY___SET__: NativeDef = NativeDef {
    name: "__set__",
    qualname: "property.__set__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::property::__set__(a0, a1, a2) },
};
pub static PROPERTY___DELETE__: NativeDef = NativeDef {
    name: "__delete__",
    qualname: "property.__delete__",
    module: "builtins",
    sig: Signature { names: &["self", "instance"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::property::__delete__(a0, a1) },
};
pub static PROPERTY___SET_NAME__: NativeDef = NativeDef {
    name: "__set_name__",
    qualname: "property.__set_name__",
    module: "builtins",
    sig: Signature { names: &["self", "owner", "name"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::property::__set_name__(a0, a1, a2) },
};
pub static PROPERTY_GETTER: NativeDef = NativeDef {
    name: "getter",
    qualname: "property.getter",
    module: "builtins",
    sig: Signature { names: &["self", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::property::getter(a0, a1) },
};
pub static PROPERTY_SETTER: NativeDef = NativeDef {
    name: "setter",
    qualname: "property.setter",
    module: "builtins",
    sig: Signature { names: &["self", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::property::setter(a0, a1) },
};
pub static PROPERTY_DELETER: NativeDef = NativeDef {
    name: "deleter",
    qualname: "property.deleter",
    module: "builtins",
    sig: Signature { names: &["self", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::property::deleter(a0, a1) },
};
pub static PROPERTY_FGET: NativeDef = NativeDef {
    name: "fget",
    qualname: "property.fget",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::property::fget(a0) },
};
pub static PROPERTY_FSET: NativeDef = NativeDef {
    name: "fset",
    qualname: "property.fset",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::property::fset(a0) },
};
pub static PROPERTY_FDEL: NativeDef = NativeDef {
    name: "fdel",
    qualname: "property.fdel",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::property::fdel(a0) },
};
pub static PROPERTY___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "property.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::property::__doc__(a0) },
};
pub static PROPERTY___ISABSTRACTMETHOD__: NativeDef = NativeDef {
    name: "__isabstractmethod__",
    qualname: "property.__isabstractmethod__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::property::__isabstractmethod__(a0) },
};
pub static PROPERTY_METHODS: &[&NativeDef] = &[&PROPERTY___NEW__, &PROPERTY___INIT__, &PROPERTY___GET__, &PROPERTY___SET__, &PROPERTY___DELETE__, &PROPERTY___SET_NAME__, &PROPERTY_GETTER, &PROPERTY_SETTER, &PROPERTY_DELETER, &PROPERTY_FGET, &PROPERTY_FSET, &PROPERTY_FDEL, &PROPERTY___DOC__, &PROPERTY___ISABSTRACTMETHOD__];
static PROPERTY_TYPE: TypeDef = TypeDef {
    name: "property",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 5,
    methods: "__new__= __init__ __get__ __set__ __delete__ __set_name__ getter setter deleter fget. fset. fdel. __doc__. __isabstractmethod__.",
};
/// An attribute that functions get, set and delete.
pub fn property() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PROPERTY_TYPE)
}
pub static CLASSMETHOD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "classmethod.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::classmethod::__new__(a0, a1) },
};
pub static CLASSMETHOD___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "classmethod.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::classmethod::__init__(a0, a1) },
};
pub static CLASSMETHOD___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "classmethod.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::classmethod::__get__(a0, a1, a2) },
};
pub static CLASSMETHOD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "classmethod.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod::__repr__(a0) },
};
pub static CLASSMETHOD___FUNC__: NativeDef = NativeDef {
    name: "__func__",
    qualname: "classmethod.__func__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod::__func__(a0) },
};
pub static CLASSMETHOD___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "classmethod.__dict__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod::__dict__(a0) },
};
pub static CLASSMETHOD___WRAPPED__: NativeDef = NativeDef {
    name: "__wrapped__",
    qualname: "classmethod.__wrapped__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod::__wrapped__(a0) },
};
pub static CLASSMETHOD___ISABSTRACTMETHOD__: NativeDef = NativeDef {
    name: "__isabstractmethod__",
    qualname: "classmethod.__isabstractmethod__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod::__isabstractmethod__(a0) },
};
pub static CLASSMETHOD_METHODS: &[&NativeDef] = &[&CLASSMETHOD___NEW__, &CLASSMETHOD___INIT__, &CLASSMETHOD___GET__, &CLASSMETHOD___REPR__, &CLASSMETHOD___FUNC__, &CLASSMETHOD___DICT__, &CLASSMETHOD___WRAPPED__, &CLASSMETHOD___ISABSTRACTMETHOD__];
static CLASSMETHOD_TYPE: TypeDef = TypeDef {
    name: "classmethod",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 6,
    methods: "__new__= __init__ __get__ __repr__ __func__. __dict__. __wrapped__. __isabstractmethod__.",
};
/// A function that gets the class.
pub fn classmethod() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CLASSMETHOD_TYPE)
}
pub static STATICMETHOD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "staticmethod.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::staticmethod::__new__(a0, a1) },
};
pub static STATICMETHOD___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "staticmethod.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "function"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::staticmethod::__init__(a0, a1) },
};
pub static STATICMETHOD___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "staticmethod.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::staticmethod::__get__(a0, a1, a2) },
};
pub static STATICMETHOD___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "staticmethod.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::staticmethod::__call__(a0, a1, a2) },
};
pub static STATICMETHOD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "staticmethod.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::staticmethod::__repr__(a0) },
};
pub static STATICMETHOD___FUNC__: NativeDef = NativeDef {
    name: "__func__",
    qualname: "staticmethod.__func__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::staticmethod::__func__(a0) },
};
pub static STATICMETHOD___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "staticmethod.__dict__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::staticmethod::__dict__(a0) },
};
pub static STATICMETHOD___WRAPPED__: NativeDef = NativeDef {
    name: "__wrapped__",
    qualname: "staticmethod.__wrapped__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::staticmethod::__wrapped__(a0) },
};
pub static STATICMETHOD___ISABSTRACTMETHOD__: NativeDef = NativeDef {
    name: "__isabstractmethod__",
    qualname: "staticmethod.__isabstractmethod__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::staticmethod::__isabstractmethod__(a0) },
};
pub static STATICMETHOD_METHODS: &[&NativeDef] = &[&STATICMETHOD___NEW__, &STATICMETHOD___INIT__, &STATICMETHOD___GET__, &STATICMETHOD___CALL__, &STATICMETHOD___REPR__, &STATICMETHOD___FUNC__, &STATICMETHOD___DICT__, &STATICMETHOD___WRAPPED__, &STATICMETHOD___ISABSTRACTMETHOD__];
static STATICMETHOD_TYPE: TypeDef = TypeDef {
    name: "staticmethod",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 7,
    methods: "__new__= __init__ __get__ __call__ __repr__ __func__. __dict__. __wrapped__. __isabstractmethod__.",
};
/// A function that gets nothing.
pub fn staticmethod() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STATICMETHOD_TYPE)
}
pub static DICT___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "dict.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__class_getitem__(a0, a1) },
};
pub static DICT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "dict.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::__new__(a0, a1, a2) },
};
pub static DICT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "dict.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::__init__(a0, a1, a2) },
};
pub static DICT_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "dict.get",
    module: "builtins",
    sig: Signature { names: &["self", "key", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::get(a0, a1, a2) },
};
pub static DICT_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "dict.setdefault",
    module: "builtins",
    sig: Signature { names: &["self", "key", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::setdefault(a0, a1, a2) },
};
pub static DICT_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "dict.pop",
    module: "builtins",
    sig: Signature { names: &["self", "key", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::pop(a0, a1, a2) },
};
pub static DICT_POPITEM: NativeDef = NativeDef {
    name: "popitem",
    qualname: "dict.popitem",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::popitem(a0) },
};
pub static DICT_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "dict.update",
    module: "builtins",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::update(a0, a1, a2) },
};
pub static DICT_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "dict.keys",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::keys(a0) },
};
pub static DICT_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "dict.values",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::values(a0) },
};
pub static DICT_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "dict.items",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::items(a0) },
};
pub static DICT_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "dict.copy",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::copy(a0) },
};
pub static DICT_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "dict.clear",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::clear(a0) },
};
pub static DICT_FROMKEYS: NativeDef = NativeDef {
    name: "fromkeys",
    qualname: "dict.fromkeys",
    module: "builtins",
    sig: Signature { names: &["cls", "iterable", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::fromkeys(a0, a1, a2) },
};
pub static DICT___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "dict.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::__len__(a0) },
};
pub static DICT___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "dict.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__getitem__(a0, a1) },
};
pub static DICT___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "dict.__setitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::dict::__setitem__(a0, a1, a2) },
};
pub static DICT___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "dict.__delitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__delitem__(a0, a1) },
};
pub static DICT___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "dict.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__contains__(a0, a1) },
};
pub static DICT___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "dict.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::__iter__(a0) },
};
pub static DICT___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "dict.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::__reversed__(a0) },
};
pub static DICT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "dict.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict::__repr__(a0) },
};
pub static DICT___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "dict.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__or__(a0, a1) },
};
pub static DICT___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "dict.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__ror__(a0, a1) },
};
pub static DICT___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "dict.__ior__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__ior__(a0, a1) },
};
pub static DICT___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "dict.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__eq__(a0, a1) },
};
pub static DICT___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "dict.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__ne__(a0, a1) },
};
pub static DICT___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "dict.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__lt__(a0, a1) },
};
pub static DICT___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "dict.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__le__(a0, a1) },
};
pub static DICT___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "dict.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__gt__(a0, a1) },
};
pub static DICT___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "dict.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict::__ge__(a0, a1) },
};
pub static DICT_METHODS: &[&NativeDef] = &[&DICT___CLASS_GETITEM__, &DICT___NEW__, &DICT___INIT__, &DICT_GET, &DICT_SETDEFAULT, &DICT_POP, &DICT_POPITEM, &DICT_UPDATE, &DICT_KEYS, &DICT_VALUES, &DICT_ITEMS, &DICT_COPY, &DICT_CLEAR, &DICT_FROMKEYS, &DICT___LEN__, &DICT___GETITEM__, &DICT___SETITEM__, &DICT___DELITEM__, &DICT___CONTAINS__, &DICT___ITER__, &DICT___REVERSED__, &DICT___REPR__, &DICT___OR__, &DICT___ROR__, &DICT___IOR__, &DICT___EQ__, &DICT___NE__, &DICT___LT__, &DICT___LE__, &DICT___GT__, &DICT___GE__];
static DICT_TYPE: TypeDef = TypeDef {
    name: "dict",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Dict),
    home: "builtins",
    number: 8,
    methods: "__class_getitem__@ __new__= __init__ get setdefault pop popitem update keys values items copy clear fromkeys@ __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ __repr__ __or__ __ror__ __ior__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// Keys with values, in the order in which the keys came.
pub fn dict() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_TYPE)
}
pub static _IO_BASE_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "_IOBase.read",
    module: "builtins",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::read(a0, a1) },
};
pub static _IO_BASE_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "_IOBase.readline",
    module: "builtins",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::readline(a0, a1) },
};
pub static _IO_BASE_READLINES: NativeDef = NativeDef {
    name: "readlines",
    qualname: "_IOBase.readlines",
    module: "builtins",
    sig: Signature { names: &["self", "hint"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::readlines(a0, a1) },
};
pub static _IO_BASE_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "_IOBase.write",
    module: "builtins",
    sig: Signature { names: &["self", "text"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::write(a0, a1) },
};
pub static _IO_BASE_WRITELINES: NativeDef = NativeDef {
    name: "writelines",
    qualname: "_IOBase.writelines",
    module: "builtins",
    sig: Signature { names: &["self", "lines"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::writelines(a0, a1) },
};
pub static _IO_BASE_FLUSH: NativeDef = NativeDef {
    name: "flush",
    qualname: "_IOBase.flush",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::flush(a0) },
};
pub static _IO_BASE_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_IOBase.close",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::close(a0) },
};
pub static _IO_BASE_SEEK: NativeDef = NativeDef {
    name: "seek",
    qualname: "_IOBase.seek",
    module: "builtins",
    sig: Signature { names: &["self", "cookie", "whence"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::_io_base::seek(a0, a1, a2) },
};
pub static _IO_BASE_TELL: NativeDef = NativeDef {
    name: "tell",
    qualname: "_IOBase.tell",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::tell(a0) },
};
pub static _IO_BASE_TRUNCATE: NativeDef = NativeDef {
    name: "truncate",
    qualname: "_IOBase.truncate",
    module: "builtins",
    sig: Signature { names: &["self", "pos"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::truncate(a0, a1) },
};
pub static _IO_BASE_READABLE: NativeDef = NativeDef {
    name: "readable",
    qualname: "_IOBase.readable",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::readable(a0) },
};
pub static _IO_BASE_WRITABLE: NativeDef = NativeDef {
    name: "writable",
    qualname: "_IOBase.writable",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::writable(a0) },
};
pub static _IO_BASE_SEEKABLE: NativeDef = NativeDef {
    name: "seekable",
    qualname: "_IOBase.seekable",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::seekable(a0) },
};
pub static _IO_BASE_ISATTY: NativeDef = NativeDef {
    name: "isatty",
    qualname: "_IOBase.isatty",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::isatty(a0) },
};
pub static _IO_BASE_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "_IOBase.fileno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::fileno(a0) },
};
pub static _IO_BASE___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "_IOBase.__enter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::__enter__(a0) },
};
pub static _IO_BASE___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "_IOBase.__exit__",
    module: "builtins",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::_io_base::__exit__(a0, a1) },
};
pub static _IO_BASE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "_IOBase.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::__iter__(a0) },
};
pub static _IO_BASE___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "_IOBase.__next__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::__next__(a0) },
};
pub static _IO_BASE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_IOBase.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::__repr__(a0) },
};
pub static _IO_BASE_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "_IOBase.closed",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::closed(a0) },
};
pub static _IO_BASE_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "_IOBase.name",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::name(a0) },
};
pub static _IO_BASE_MODE: NativeDef = NativeDef {
    name: "mode",
    qualname: "_IOBase.mode",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::_io_base::mode(a0) },
};
pub static _IO_BASE_METHODS: &[&NativeDef] = &[&_IO_BASE_READ, &_IO_BASE_READLINE, &_IO_BASE_READLINES, &_IO_BASE_WRITE, &_IO_BASE_WRITELINES, &_IO_BASE_FLUSH, &_IO_BASE_CLOSE, &_IO_BASE_SEEK, &_IO_BASE_TELL, &_IO_BASE_TRUNCATE, &_IO_BASE_READABLE, &_IO_BASE_WRITABLE, &_IO_BASE_SEEKABLE, &_IO_BASE_ISATTY, &_IO_BASE_FILENO, &_IO_BASE___ENTER__, &_IO_BASE___EXIT__, &_IO_BASE___ITER__, &_IO_BASE___NEXT__, &_IO_BASE___REPR__, &_IO_BASE_CLOSED, &_IO_BASE_NAME, &_IO_BASE_MODE];
static _IO_BASE_TYPE: TypeDef = TypeDef {
    name: "_IOBase",
    module: "_io",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 77,
    methods: "read readline readlines write writelines flush close seek tell truncate readable writable seekable isatty fileno __enter__ __exit__ __iter__ __next__ __repr__ closed. name. mode.",
};
/// What all file objects can do.
pub fn _io_base() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_IO_BASE_TYPE)
}
pub static TEXT_IO_WRAPPER_BUFFER: NativeDef = NativeDef {
    name: "buffer",
    qualname: "TextIOWrapper.buffer",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::text_io_wrapper::buffer(a0) },
};
pub static TEXT_IO_WRAPPER_LINE_BUFFERING: NativeDef = NativeDef {
    name: "line_buffering",
    qualname: "TextIOWrapper.line_buffering",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::text_io_wrapper::line_buffering(a0) },
};
pub static TEXT_IO_WRAPPER_NEWLINES: NativeDef = NativeDef {
    name: "newlines",
    qualname: "TextIOWrapper.newlines",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::text_io_wrapper::newlines(a0) },
};
pub static TEXT_IO_WRAPPER_ENCODING: NativeDef = NativeDef {
    name: "encoding",
    qualname: "TextIOWrapper.encoding",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::text_io_wrapper::encoding(a0) },
};
pub static TEXT_IO_WRAPPER_ERRORS: NativeDef = NativeDef {
    name: "errors",
    qualname: "TextIOWrapper.errors",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::text_io_wrapper::errors(a0) },
};
pub static TEXT_IO_WRAPPER_METHODS: &[&NativeDef] = &[&TEXT_IO_WRAPPER_BUFFER, &TEXT_IO_WRAPPER_LINE_BUFFERING, &TEXT_IO_WRAPPER_NEWLINES, &TEXT_IO_WRAPPER_ENCODING, &TEXT_IO_WRAPPER_ERRORS];
static TEXT_IO_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "TextIOWrapper",
    module: "_io",
    bases: &[crate::generated::builtins::_io_base, crate::generated::io::text_io_wrapper],
    layout: Layout::Native,
    home: "builtins",
    number: 78,
    methods: "buffer. line_buffering. newlines. encoding. errors.",
};
/// A text file.
pub fn text_io_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TEXT_IO_WRAPPER_TYPE)
}
pub static BUFFERED_READER_PEEK: NativeDef = NativeDef {
    name: "peek",
    qualname: "BufferedReader.peek",
    module: "builtins",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::buffered_reader::peek(a0, a1) },
};
pub static BUFFERED_READER_READ1: NativeDef = NativeDef {
    name: "read1",
    qualname: "BufferedReader.read1",
    module: "builtins",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::buffered_reader::read1(a0, a1) },
};
pub static BUFFERED_READER_METHODS: &[&NativeDef] = &[&BUFFERED_READER_PEEK, &BUFFERED_READER_READ1];
static BUFFERED_READER_TYPE: TypeDef = TypeDef {
    name: "BufferedReader",
    module: "_io",
    bases: &[crate::generated::builtins::_io_base, crate::generated::io::buffered_io_base],
    layout: Layout::Native,
    home: "builtins",
    number: 79,
    methods: "peek read1",
};
/// A binary file to read.
pub fn buffered_reader() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFERED_READER_TYPE)
}
static BUFFERED_WRITER_TYPE: TypeDef = TypeDef {
    name: "BufferedWriter",
    module: "_io",
    bases: &[crate::generated::builtins::_io_base, crate::generated::io::buffered_io_base],
    layout: Layout::Native,
    home: "builtins",
    number: 80,
    methods: "",
};
/// A binary file to write.
pub fn buffered_writer() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFERED_WRITER_TYPE)
}
pub static BUFFERED_RANDOM_PEEK: NativeDef = NativeDef {
    name: "peek",
    qualname: "BufferedRandom.peek",
    module: "builtins",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::buffered_random::peek(a0, a1) },
};
pub static BUFFERED_RANDOM_READ1: NativeDef = NativeDef {
    name: "read1",
    qualname: "BufferedRandom.read1",
    module: "builtins",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::buffered_random::read1(a0, a1) },
};
pub static BUFFERED_RANDOM_METHODS: &[&NativeDef] = &[&BUFFERED_RANDOM_PEEK, &BUFFERED_RANDOM_READ1];
static BUFFERED_RANDOM_TYPE: TypeDef = TypeDef {
    name: "BufferedRandom",
    module: "_io",
    bases: &[crate::generated::builtins::_io_base, crate::generated::io::buffered_io_base],
    layout: Layout::Native,
    home: "builtins",
    number: 81,
    methods: "peek read1",
};
/// A binary file to read and write.
pub fn buffered_random() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFERED_RANDOM_TYPE)
}
pub static FLOAT___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "float.__getnewargs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__getnewargs__(a0) },
};
pub static FLOAT___GETFORMAT__: NativeDef = NativeDef {
    name: "__getformat__",
    qualname: "float.__getformat__",
    module: "builtins",
    sig: Signature { names: &["cls", "typestr"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__getformat__(a0, a1) },
};
pub static FLOAT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "float.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "x"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Float(0.0)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__new__(a0, a1) },
};
pub static FLOAT_IS_INTEGER: NativeDef = NativeDef {
    name: "is_integer",
    qualname: "float.is_integer",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::is_integer(a0) },
};
pub static FLOAT_AS_INTEGER_RATIO: NativeDef = NativeDef {
    name: "as_integer_ratio",
    qualname: "float.as_integer_ratio",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::as_integer_ratio(a0) },
};
pub static FLOAT_HEX: NativeDef = NativeDef {
    name: "hex",
    qualname: "float.hex",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::hex(a0) },
};
pub static FLOAT_FROMHEX: NativeDef = NativeDef {
    name: "fromhex",
    qualname: "float.fromhex",
    module: "builtins",
    sig: Signature { names: &["cls", "string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::fromhex(a0, a1) },
};
pub static FLOAT_CONJUGATE: NativeDef = NativeDef {
    name: "conjugate",
    qualname: "float.conjugate",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::conjugate(a0) },
};
pub static FLOAT_REAL: NativeDef = NativeDef {
    name: "real",
    qualname: "float.real",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::float::real(a0) },
};
pub static FLOAT_IMAG: NativeDef = NativeDef {
    name: "imag",
    qualname: "float.imag",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::float::imag(a0) },
};
pub static FLOAT___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "float.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__add__(a0, a1) },
};
pub static FLOAT___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "float.__radd__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__radd__(a0, a1) },
};
pub static FLOAT___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "float.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__sub__(a0, a1) },
};
pub static FLOAT___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "float.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__rsub__(a0, a1) },
};
pub static FLOAT___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "float.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__mul__(a0, a1) },
};
pub static FLOAT___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "float.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__rmul__(a0, a1) },
};
pub static FLOAT___TRUEDIV__: NativeDef = NativeDef {
    name: "__truediv__",
    qualname: "float.__truediv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__truediv__(a0, a1) },
};
pub static FLOAT___RTRUEDIV__: NativeDef = NativeDef {
    name: "__rtruediv__",
    qualname: "float.__rtruediv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__rtruediv__(a0, a1) },
};
pub static FLOAT___FLOORDIV__: NativeDef = NativeDef {
    name: "__floordiv__",
    qualname: "float.__floordiv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__floordiv__(a0, a1) },
};
pub static FLOAT___RFLOORDIV__: NativeDef = NativeDef {
    name: "__rfloordiv__",
    qualname: "float.__rfloordiv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__rfloordiv__(a0, a1) },
};
pub static FLOAT___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "float.__mod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__mod__(a0, a1) },
};
pub static FLOAT___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "float.__rmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__rmod__(a0, a1) },
};
pub static FLOAT___DIVMOD__: NativeDef = NativeDef {
    name: "__divmod__",
    qualname: "float.__divmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__divmod__(a0, a1) },
};
pub static FLOAT___RDIVMOD__: NativeDef = NativeDef {
    name: "__rdivmod__",
    qualname: "float.__rdivmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__rdivmod__(a0, a1) },
};
pub static FLOAT___POW__: NativeDef = NativeDef {
    name: "__pow__",
    qualname: "float.__pow__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "mod"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::float::__pow__(a0, a1, a2) },
};
pub static FLOAT___RPOW__: NativeDef = NativeDef {
    name: "__rpow__",
    qualname: "float.__rpow__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "mod"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::float::__rpow__(a0, a1, a2) },
};
pub static FLOAT___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "float.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__eq__(a0, a1) },
};
pub static FLOAT___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "float.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__ne__(a0, a1) },
};
pub static FLOAT___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "float.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__lt__(a0, a1) },
};
pub static FLOAT___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "float.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__le__(a0, a1) },
};
pub static FLOAT___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "float.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__gt__(a0, a1) },
};
pub static FLOAT___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "float.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__ge__(a0, a1) },
};
pub static FLOAT___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "float.__neg__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__neg__(a0) },
};
pub static FLOAT___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "float.__pos__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__pos__(a0) },
};
pub static FLOAT___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "float.__abs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__abs__(a0) },
};
pub static FLOAT___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "float.__bool__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__bool__(a0) },
};
pub static FLOAT___INT__: NativeDef = NativeDef {
    name: "__int__",
    qualname: "float.__int__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__int__(a0) },
};
pub static FLOAT___FLOAT__: NativeDef = NativeDef {
    name: "__float__",
    qualname: "float.__float__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__float__(a0) },
};
pub static FLOAT___TRUNC__: NativeDef = NativeDef {
    name: "__trunc__",
    qualname: "float.__trunc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__trunc__(a0) },
};
pub static FLOAT___FLOOR__: NativeDef = NativeDef {
    name: "__floor__",
    qualname: "float.__floor__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__floor__(a0) },
};
pub static FLOAT___CEIL__: NativeDef = NativeDef {
    name: "__ceil__",
    qualname: "float.__ceil__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__ceil__(a0) },
};
pub static FLOAT___ROUND__: NativeDef = NativeDef {
    name: "__round__",
    qualname: "float.__round__",
    module: "builtins",
    sig: Signature { names: &["self", "ndigits"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__round__(a0, a1) },
};
pub static FLOAT___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "float.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__hash__(a0) },
};
pub static FLOAT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "float.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::float::__repr__(a0) },
};
pub static FLOAT___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "float.__format__",
    module: "builtins",
    sig: Signature { names: &["self", "spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::float::__format__(a0, a1) },
};
pub static FLOAT_METHODS: &[&NativeDef] = &[&FLOAT___GETNEWARGS__, &FLOAT___GETFORMAT__, &FLOAT___NEW__, &FLOAT_IS_INTEGER, &FLOAT_AS_INTEGER_RATIO, &FLOAT_HEX, &FLOAT_FROMHEX, &FLOAT_CONJUGATE, &FLOAT_REAL, &FLOAT_IMAG, &FLOAT___ADD__, &FLOAT___RADD__, &FLOAT___SUB__, &FLOAT___RSUB__, &FLOAT___MUL__, &FLOAT___RMUL__, &FLOAT___TRUEDIV__, &FLOAT___RTRUEDIV__, &FLOAT___FLOORDIV__, &FLOAT___RFLOORDIV__, &FLOAT___MOD__, &FLOAT___RMOD__, &FLOAT___DIVMOD__, &FLOAT___RDIVMOD__, &FLOAT___POW__, &FLOAT___RPOW__, &FLOAT___EQ__, &FLOAT___NE__, &FLOAT___LT__, &FLOAT___LE__, &FLOAT___GT__, &FLOAT___GE__, &FLOAT___NEG__, &FLOAT___POS__, &FLOAT___ABS__, &FLOAT___BOOL__, &FLOAT___INT__, &FLOAT___FLOAT__, &FLOAT___TRUNC__, &FLOAT___FLOOR__, &FLOAT___CEIL__, &FLOAT___ROUND__, &FLOAT___HASH__, &FLOAT___REPR__, &FLOAT___FORMAT__];
static FLOAT_TYPE: TypeDef = TypeDef {
    name: "float",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Float),
    home: "builtins",
    number: 82,
    methods: "__getnewargs__ __getformat__@ __new__= is_integer as_integer_ratio hex fromhex@ conjugate real. imag. __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __abs__ __bool__ __int__ __float__ __trunc__ __floor__ __ceil__ __round__ __hash__ __repr__ __format__",
};
/// A number with a fraction, in double precision.
pub fn float() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FLOAT_TYPE)
}
pub static FROZENSET___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "frozenset.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__class_getitem__(a0, a1) },
};
pub static FROZENSET___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "frozenset.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__new__(a0, a1) },
};
pub static FROZENSET_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "frozenset.copy",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::frozenset::copy(a0) },
};
pub static FROZENSET_UNION: NativeDef = NativeDef {
    name: "union",
    qualname: "frozenset.union",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::union(a0, a1) },
};
pub static FROZENSET_INTERSECTION: NativeDef = NativeDef {
    name: "intersection",
    qualname: "frozenset.intersection",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::intersection(a0, a1) },
};
pub static FROZENSET_DIFFERENCE: NativeDef = NativeDef {
    name: "difference",
    qualname: "frozenset.difference",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::difference(a0, a1) },
};
pub static FROZENSET_SYMMETRIC_DIFFERENCE: NativeDef = NativeDef {
    name: "symmetric_difference",
    qualname: "frozenset.symmetric_difference",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::symmetric_difference(a0, a1) },
};
pub static FROZENSET_ISSUBSET: NativeDef = NativeDef {
    name: "issubset",
    qualname: "frozenset.issubset",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::issubset(a0, a1) },
};
pub static FROZENSET_ISSUPERSET: NativeDef = NativeDef {
    name: "issuperset",
    qualname: "frozenset.issuperset",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::issuperset(a0, a1) },
};
pub static FROZENSET_ISDISJOINT: NativeDef = NativeDef {
    name: "isdisjoint",
    qualname: "frozenset.isdisjoint",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::isdisjoint(a0, a1) },
};
pub static FROZENSET___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "frozenset.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::frozenset::__len__(a0) },
};
pub static FROZENSET___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "frozenset.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__contains__(a0, a1) },
};
pub static FROZENSET___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "frozenset.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::frozenset::__iter__(a0) },
};
pub static FROZENSET___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "frozenset.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::frozenset::__repr__(a0) },
};
pub static FROZENSET___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "frozenset.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::frozenset::__hash__(a0) },
};
pub static FROZENSET___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "frozenset.__and__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__and__(a0, a1) },
};
pub static FROZENSET___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "frozenset.__rand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__rand__(a0, a1) },
};
pub static FROZENSET___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "frozenset.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__or__(a0, a1) },
};
pub static FROZENSET___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "frozenset.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__ror__(a0, a1) },
};
pub static FROZENSET___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "frozenset.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__sub__(a0, a1) },
};
pub static FROZENSET___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "frozenset.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__rsub__(a0, a1) },
};
pub static FROZENSET___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "frozenset.__xor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__xor__(a0, a1) },
};
pub static FROZENSET___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "frozenset.__rxor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__rxor__(a0, a1) },
};
pub static FROZENSET___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "frozenset.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__eq__(a0, a1) },
};
pub static FROZENSET___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "frozenset.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__ne__(a0, a1) },
};
pub static FROZENSET___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "frozenset.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__lt__(a0, a1) },
};
pub static FROZENSET___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "frozenset.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__le__(a0, a1) },
};
pub static FROZENSET___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "frozenset.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__gt__(a0, a1) },
};
pub static FROZENSET___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "frozenset.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::frozenset::__ge__(a0, a1) },
};
pub static FROZENSET_METHODS: &[&NativeDef] = &[&FROZENSET___CLASS_GETITEM__, &FROZENSET___NEW__, &FROZENSET_COPY, &FROZENSET_UNION, &FROZENSET_INTERSECTION, &FROZENSET_DIFFERENCE, &FROZENSET_SYMMETRIC_DIFFERENCE, &FROZENSET_ISSUBSET, &FROZENSET_ISSUPERSET, &FROZENSET_ISDISJOINT, &FROZENSET___LEN__, &FROZENSET___CONTAINS__, &FROZENSET___ITER__, &FROZENSET___REPR__, &FROZENSET___HASH__, &FROZENSET___AND__, &FROZENSET___RAND__, &FROZENSET___OR__, &FROZENSET___ROR__, &FROZENSET___SUB__, &FROZENSET___RSUB__, &FROZENSET___XOR__, &FROZENSET___RXOR__, &FROZENSET___EQ__, &FROZENSET___NE__, &FROZENSET___LT__, &FROZENSET___LE__, &FROZENSET___GT__, &FROZENSET___GE__];
static FROZENSET_TYPE: TypeDef = TypeDef {
    name: "frozenset",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::FrozenSet),
    home: "builtins",
    number: 83,
    methods: "__class_getitem__@ __new__= copy union intersection difference symmetric_difference issubset issuperset isdisjoint __len__ __contains__ __iter__ __repr__ __hash__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// A set that stays as it is and can be hashed.
pub fn frozenset() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FROZENSET_TYPE)
}
pub static NONE_TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "NoneType.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::none_type::__new__(a0, a1, a2) },
};
pub static NONE_TYPE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "NoneType.__bool__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::none_type::__bool__(a0) },
};
pub static NONE_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "NoneType.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::none_type::__repr__(a0) },
};
pub static NONE_TYPE_METHODS: &[&NativeDef] = &[&NONE_TYPE___NEW__, &NONE_TYPE___BOOL__, &NONE_TYPE___REPR__];
static NONE_TYPE_TYPE: TypeDef = TypeDef {
    name: "NoneType",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 84,
    methods: "__new__= __bool__ __repr__",
};
/// The type of None.
pub fn none_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NONE_TYPE_TYPE)
}
pub static ELLIPSIS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ellipsis.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::ellipsis::__new__(a0, a1, a2) },
};
pub static ELLIPSIS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ellipsis.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::ellipsis::__repr__(a0) },
};
pub static ELLIPSIS_METHODS: &[&NativeDef] = &[&ELLIPSIS___NEW__, &ELLIPSIS___REPR__];
static ELLIPSIS_TYPE: TypeDef = TypeDef {
    name: "ellipsis",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 85,
    methods: "__new__= __repr__",
};
/// The type of Ellipsis.
pub fn ellipsis() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ELLIPSIS_TYPE)
}
pub static NOT_IMPLEMENTED_TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "NotImplementedType.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::not_implemented_type::__new__(a0, a1, a2) },
};
pub static NOT_IMPLEMENTED_TYPE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "NotImplementedType.__bool__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::not_implemented_type::__bool__(a0) },
};
pub static NOT_IMPLEMENTED_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "NotImplementedType.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::not_implemented_type::__repr__(a0) },
};
pub static NOT_IMPLEMENTED_TYPE_METHODS: &[&NativeDef] = &[&NOT_IMPLEMENTED_TYPE___NEW__, &NOT_IMPLEMENTED_TYPE___BOOL__, &NOT_IMPLEMENTED_TYPE___REPR__];
static NOT_IMPLEMENTED_TYPE_TYPE: TypeDef = TypeDef {
    name: "NotImplementedType",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 86,
    methods: "__new__= __bool__ __repr__",
};
/// The type of NotImplemented.
pub fn not_implemented_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NOT_IMPLEMENTED_TYPE_TYPE)
}
pub static CELL___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "cell.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "contents"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::cell::__new__(a0, a1) },
};
pub static CELL___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "cell.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::cell::__repr__(a0) },
};
pub static CELL_CELL_CONTENTS: NativeDef = NativeDef {
    name: "cell_contents",
    qualname: "cell.cell_contents",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::cell::cell_contents(a0) },
};
pub static CELL_METHODS: &[&NativeDef] = &[&CELL___NEW__, &CELL___REPR__, &CELL_CELL_CONTENTS];
static CELL_TYPE: TypeDef = TypeDef {
    name: "cell",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 87,
    methods: "__new__= __repr__ cell_contents.",
};
/// The type of cell variables.
pub fn cell() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CELL_TYPE)
}
pub static MODULE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "module.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "name", "doc"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::module::__new__(a0, a1, a2) },
};
pub static MODULE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "module.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::module::__repr__(a0) },
};
pub static MODULE___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "module.__dir__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::module::__dir__(a0) },
};
pub static MODULE___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "module.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::module::__name__(a0) },
};
pub static MODULE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "module.__dict__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::module::__dict__(a0) },
};
pub static MODULE___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "module.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::module::__doc__(a0) },
};
pub static MODULE_METHODS: &[&NativeDef] = &[&MODULE___NEW__, &MODULE___REPR__, &MODULE___DIR__, &MODULE___NAME__, &MODULE___DICT__, &MODULE___DOC__];
static MODULE_TYPE: TypeDef = TypeDef {
    name: "module",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 88,
    methods: "__new__= __repr__ __dir__ __name__. __dict__. __doc__.",
};
/// The type of modules.
pub fn module() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MODULE_TYPE)
}
pub static FUNCTION___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "function.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::function::__call__(a0, a1, a2) },
};
pub static FUNCTION___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "function.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::function::__get__(a0, a1, a2) },
};
pub static FUNCTION___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "function.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__repr__(a0) },
};
pub static FUNCTION___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "function.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__name__(a0) },
};
pub static FUNCTION___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "function.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__qualname__(a0) },
};
pub static FUNCTION___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "function.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__doc__(a0) },
};
pub static FUNCTION___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "function.__module__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__module__(a0) },
};
pub static FUNCTION___DEFAULTS__: NativeDef = NativeDef {
    name: "__defaults__",
    qualname: "function.__defaults__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__defaults__(a0) },
};
pub static FUNCTION___KWDEFAULTS__: NativeDef = NativeDef {
    name: "__kwdefaults__",
    qualname: "function.__kwdefaults__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__kwdefaults__(a0) },
};
pub static FUNCTION___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "function.__dict__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__dict__(a0) },
};
pub static FUNCTION___ANNOTATIONS__: NativeDef = NativeDef {
    name: "__annotations__",
    qualname: "function.__annotations__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__annotations__(a0) },
};
pub static FUNCTION___CLOSURE__: NativeDef = NativeDef {
    name: "__closure__",
    qualname: "function.__closure__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__closure__(a0) },
};
pub static FUNCTION___CODE__: NativeDef = NativeDef {
    name: "__code__",
    qualname: "function.__code__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::function::__code__(a0) },
};
pub static FUNCTION_METHODS: &[&NativeDef] = &[&FUNCTION___CALL__, &FUNCTION___GET__, &FUNCTION___REPR__, &FUNCTION___NAME__, &FUNCTION___QUALNAME__, &FUNCTION___DOC__, &FUNCTION___MODULE__, &FUNCTION___DEFAULTS__, &FUNCTION___KWDEFAULTS__, &FUNCTION___DICT__, &FUNCTION___ANNOTATIONS__, &FUNCTION___CLOSURE__, &FUNCTION___CODE__];
static FUNCTION_TYPE: TypeDef = TypeDef {
    name: "function",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 89,
    methods: "__call__ __get__ __repr__ __name__. __qualname__. __doc__. __module__. __defaults__. __kwdefaults__. __dict__. __annotations__. __closure__. __code__.",
};
/// The type of a program's functions.
pub fn function() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FUNCTION_TYPE)
}
pub static BUILTIN_FUNCTION_OR_METHOD___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "builtin_function_or_method.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::builtin_function_or_method::__call__(a0, a1, a2) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "builtin_function_or_method.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__repr__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "builtin_function_or_method.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::builtin_function_or_method::__eq__(a0, a1) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "builtin_function_or_method.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__hash__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "builtin_function_or_method.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__name__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "builtin_function_or_method.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__qualname__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "builtin_function_or_method.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__doc__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___SELF__: NativeDef = NativeDef {
    name: "__self__",
    qualname: "builtin_function_or_method.__self__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__self__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "builtin_function_or_method.__module__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::builtin_function_or_method::__module__(a0) },
};
pub static BUILTIN_FUNCTION_OR_METHOD_METHODS: &[&NativeDef] = &[&BUILTIN_FUNCTION_OR_METHOD___CALL__, &BUILTIN_FUNCTION_OR_METHOD___REPR__, &BUILTIN_FUNCTION_OR_METHOD___EQ__, &BUILTIN_FUNCTION_OR_METHOD___HASH__, &BUILTIN_FUNCTION_OR_METHOD___NAME__, &BUILTIN_FUNCTION_OR_METHOD___QUALNAME__, &BUILTIN_FUNCTION_OR_METHOD___DOC__, &BUILTIN_FUNCTION_OR_METHOD___SELF__, &BUILTIN_FUNCTION_OR_METHOD___MODULE__];
static BUILTIN_FUNCTION_OR_METHOD_TYPE: TypeDef = TypeDef {
    name: "builtin_function_or_method",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 90,
    methods: "__call__ __repr__ __eq__ __hash__ __name__. __qualname__. __doc__. __self__. __module__.",
};
/// The type of the runtime's functions.
pub fn builtin_function_or_method() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUILTIN_FUNCTION_OR_METHOD_TYPE)
}
pub static METHOD_WRAPPER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "method_wrapper.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::method_wrapper::__call__(a0, a1, a2) },
};
pub static METHOD_WRAPPER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "method_wrapper.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__repr__(a0) },
};
pub static METHOD_WRAPPER___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "method_wrapper.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::method_wrapper::__eq__(a0, a1) },
};
pub static METHOD_WRAPPER___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "method_wrapper.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__hash__(a0) },
};
pub static METHOD_WRAPPER___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "method_wrapper.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__name__(a0) },
};
pub static METHOD_WRAPPER___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "method_wrapper.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__qualname__(a0) },
};
pub static METHOD_WRAPPER___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "method_wrapper.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__doc__(a0) },
};
pub static METHOD_WRAPPER___SELF__: NativeDef = NativeDef {
    name: "__self__",
    qualname: "method_wrapper.__self__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__self__(a0) },
};
pub static METHOD_WRAPPER___OBJCLASS__: NativeDef = NativeDef {
    name: "__objclass__",
    qualname: "method_wrapper.__objclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_wrapper::__objclass__(a0) },
};
pub static METHOD_WRAPPER_METHODS: &[&NativeDef] = &[&METHOD_WRAPPER___CALL__, &METHOD_WRAPPER___REPR__, &METHOD_WRAPPER___EQ__, &METHOD_WRAPPER___HASH__, &METHOD_WRAPPER___NAME__, &METHOD_WRAPPER___QUALNAME__, &METHOD_WRAPPER___DOC__, &METHOD_WRAPPER___SELF__, &METHOD_WRAPPER___OBJCLASS__];
static METHOD_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "method-wrapper",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 91,
    methods: "__call__ __repr__ __eq__ __hash__ __name__. __qualname__. __doc__. __self__. __objclass__.",
};
/// The type of the runtime's bound special methods.
pub fn method_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &METHOD_WRAPPER_TYPE)
}
pub static METHOD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "method.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "function", "instance"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::method::__new__(a0, a1, a2) },
};
pub static METHOD___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "method.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::method::__call__(a0, a1, a2) },
};
pub static METHOD___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "method.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::method::__get__(a0, a1, a2) },
};
pub static METHOD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "method.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::method::__repr__(a0) },
};
pub static METHOD___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "method.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::method::__eq__(a0, a1) },
};
pub static METHOD___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "method.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::method::__hash__(a0) },
};
pub static METHOD___SELF__: NativeDef = NativeDef {
    name: "__self__",
    qualname: "method.__self__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method::__self__(a0) },
};
pub static METHOD___FUNC__: NativeDef = NativeDef {
    name: "__func__",
    qualname: "method.__func__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method::__func__(a0) },
};
pub static METHOD___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "method.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method::__doc__(a0) },
};
pub static METHOD_METHODS: &[&NativeDef] = &[&METHOD___NEW__, &METHOD___CALL__, &METHOD___GET__, &METHOD___REPR__, &METHOD___EQ__, &METHOD___HASH__, &METHOD___SELF__, &METHOD___FUNC__, &METHOD___DOC__];
static METHOD_TYPE: TypeDef = TypeDef {
    name: "method",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 92,
    methods: "__new__= __call__ __get__ __repr__ __eq__ __hash__ __self__. __func__. __doc__.",
};
/// The type of bound methods.
pub fn method() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &METHOD_TYPE)
}
pub static METHOD_DESCRIPTOR___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "method_descriptor.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::method_descriptor::__call__(a0, a1, a2) },
};
pub static METHOD_DESCRIPTOR___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "method_descriptor.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::method_descriptor::__get__(a0, a1, a2) },
};
pub static METHOD_DESCRIPTOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "method_descriptor.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::method_descriptor::__repr__(a0) },
};
pub static METHOD_DESCRIPTOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "method_descriptor.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_descriptor::__name__(a0) },
};
pub static METHOD_DESCRIPTOR___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "method_descriptor.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_descriptor::__qualname__(a0) },
};
pub static METHOD_DESCRIPTOR___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "method_descriptor.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_descriptor::__doc__(a0) },
};
pub static METHOD_DESCRIPTOR___OBJCLASS__: NativeDef = NativeDef {
    name: "__objclass__",
    qualname: "method_descriptor.__objclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::method_descriptor::__objclass__(a0) },
};
pub static METHOD_DESCRIPTOR_METHODS: &[&NativeDef] = &[&METHOD_DESCRIPTOR___CALL__, &METHOD_DESCRIPTOR___GET__, &METHOD_DESCRIPTOR___REPR__, &METHOD_DESCRIPTOR___NAME__, &METHOD_DESCRIPTOR___QUALNAME__, &METHOD_DESCRIPTOR___DOC__, &METHOD_DESCRIPTOR___OBJCLASS__];
static METHOD_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "method_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 93,
    methods: "__call__ __get__ __repr__ __name__. __qualname__. __doc__. __objclass__.",
};
/// The type of the runtime's unbound methods.
pub fn method_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &METHOD_DESCRIPTOR_TYPE)
}
pub static WRAPPER_DESCRIPTOR___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "wrapper_descriptor.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::wrapper_descriptor::__call__(a0, a1, a2) },
};
pub static WRAPPER_DESCRIPTOR___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "wrapper_descriptor.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::wrapper_descriptor::__get__(a0, a1, a2) },
};
pub static WRAPPER_DESCRIPTOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "wrapper_descriptor.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::wrapper_descriptor::__repr__(a0) },
};
pub static WRAPPER_DESCRIPTOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "wrapper_descriptor.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::wrapper_descriptor::__name__(a0) },
};
pub static WRAPPER_DESCRIPTOR___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "wrapper_descriptor.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::wrapper_descriptor::__qualname__(a0) },
};
pub static WRAPPER_DESCRIPTOR___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "wrapper_descriptor.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::wrapper_descriptor::__doc__(a0) },
};
pub static WRAPPER_DESCRIPTOR___OBJCLASS__: NativeDef = NativeDef {
    name: "__objclass__",
    qualname: "wrapper_descriptor.__objclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::wrapper_descriptor::__objclass__(a0) },
};
pub static WRAPPER_DESCRIPTOR_METHODS: &[&NativeDef] = &[&WRAPPER_DESCRIPTOR___CALL__, &WRAPPER_DESCRIPTOR___GET__, &WRAPPER_DESCRIPTOR___REPR__, &WRAPPER_DESCRIPTOR___NAME__, &WRAPPER_DESCRIPTOR___QUALNAME__, &WRAPPER_DESCRIPTOR___DOC__, &WRAPPER_DESCRIPTOR___OBJCLASS__];
static WRAPPER_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "wrapper_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 94,
    methods: "__call__ __get__ __repr__ __name__. __qualname__. __doc__. __objclass__.",
};
/// The type of the runtime's unbound special methods.
pub fn wrapper_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WRAPPER_DESCRIPTOR_TYPE)
}
pub static CLASSMETHOD_DESCRIPTOR___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "classmethod_descriptor.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::classmethod_descriptor::__call__(a0, a1, a2) },
};
pub static CLASSMETHOD_DESCRIPTOR___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "classmethod_descriptor.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::classmethod_descriptor::__get__(a0, a1, a2) },
};
pub static CLASSMETHOD_DESCRIPTOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "classmethod_descriptor.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod_descriptor::__repr__(a0) },
};
pub static CLASSMETHOD_DESCRIPTOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "classmethod_descriptor.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod_descriptor::__name__(a0) },
};
pub static CLASSMETHOD_DESCRIPTOR___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "classmethod_descriptor.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod_descriptor::__qualname__(a0) },
};
pub static CLASSMETHOD_DESCRIPTOR___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "classmethod_descriptor.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod_descriptor::__doc__(a0) },
};
pub static CLASSMETHOD_DESCRIPTOR___OBJCLASS__: NativeDef = NativeDef {
    name: "__objclass__",
    qualname: "classmethod_descriptor.__objclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::classmethod_descriptor::__objclass__(a0) },
};
pub static CLASSMETHOD_DESCRIPTOR_METHODS: &[&NativeDef] = &[&CLASSMETHOD_DESCRIPTOR___CALL__, &CLASSMETHOD_DESCRIPTOR___GET__, &CLASSMETHOD_DESCRIPTOR___REPR__, &CLASSMETHOD_DESCRIPTOR___NAME__, &CLASSMETHOD_DESCRIPTOR___QUALNAME__, &CLASSMETHOD_DESCRIPTOR___DOC__, &CLASSMETHOD_DESCRIPTOR___OBJCLASS__];
static CLASSMETHOD_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "classmethod_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 95,
    methods: "__call__ __get__ __repr__ __name__. __qualname__. __doc__. __objclass__.",
};
/// The type of the runtime's unbound class methods.
pub fn classmethod_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CLASSMETHOD_DESCRIPTOR_TYPE)
}
pub static GETSET_DESCRIPTOR___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "getset_descriptor.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::getset_descriptor::__get__(a0, a1, a2) },
};
pub static GETSET_DESCRIPTOR___SET__: NativeDef = NativeDef {
    name: "__set__",
    qualname: "getset_descriptor.__set__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::getset_descriptor::__set__(a0, a1, a2) },
};
pub static GETSET_DESCRIPTOR___DELETE__: NativeDef = NativeDef {
    name: "__delete__",
    qualname: "getset_descriptor.__delete__",
    module: "builtins",
    sig: Signature { names: &["self", "instance"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::getset_descriptor::__delete__(a0, a1) },
};
pub static GETSET_DESCRIPTOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "getset_descriptor.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::getset_descriptor::__repr__(a0) },
};
pub static GETSET_DESCRIPTOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "getset_descriptor.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::getset_descriptor::__name__(a0) },
};
pub static GETSET_DESCRIPTOR___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "getset_descriptor.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::getset_descriptor::__qualname__(a0) },
};
pub static GETSET_DESCRIPTOR___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "getset_descriptor.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::getset_descriptor::__doc__(a0) },
};
pub static GETSET_DESCRIPTOR___OBJCLASS__: NativeDef = NativeDef {
    name: "__objclass__",
    qualname: "getset_descriptor.__objclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::getset_descriptor::__objclass__(a0) },
};
pub static GETSET_DESCRIPTOR_METHODS: &[&NativeDef] = &[&GETSET_DESCRIPTOR___GET__, &GETSET_DESCRIPTOR___SET__, &GETSET_DESCRIPTOR___DELETE__, &GETSET_DESCRIPTOR___REPR__, &GETSET_DESCRIPTOR___NAME__, &GETSET_DESCRIPTOR___QUALNAME__, &GETSET_DESCRIPTOR___DOC__, &GETSET_DESCRIPTOR___OBJCLASS__];
static GETSET_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "getset_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 96,
    methods: "__get__ __set__ __delete__ __repr__ __name__. __qualname__. __doc__. __objclass__.",
};
/// The type of the runtime's properties.
pub fn getset_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GETSET_DESCRIPTOR_TYPE)
}
pub static GENERATOR___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "generator.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::__iter__(a0) },
};
pub static GENERATOR___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "generator.__next__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::__next__(a0) },
};
pub static GENERATOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "generator.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::__repr__(a0) },
};
pub static GENERATOR_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "generator.send",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::generator::send(a0, a1) },
};
pub static GENERATOR_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "generator.throw",
    module: "builtins",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::generator::throw(a0, a1, a2, a3) },
};
pub static GENERATOR_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "generator.close",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::close(a0) },
};
pub static GENERATOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "generator.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::__name__(a0) },
};
pub static GENERATOR___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "generator.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::__qualname__(a0) },
};
pub static GENERATOR_GI_CODE: NativeDef = NativeDef {
    name: "gi_code",
    qualname: "generator.gi_code",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::gi_code(a0) },
};
pub static GENERATOR_GI_FRAME: NativeDef = NativeDef {
    name: "gi_frame",
    qualname: "generator.gi_frame",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::gi_frame(a0) },
};
pub static GENERATOR_GI_RUNNING: NativeDef = NativeDef {
    name: "gi_running",
    qualname: "generator.gi_running",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::gi_running(a0) },
};
pub static GENERATOR_GI_SUSPENDED: NativeDef = NativeDef {
    name: "gi_suspended",
    qualname: "generator.gi_suspended",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::gi_suspended(a0) },
};
pub static GENERATOR_GI_YIELDFROM: NativeDef = NativeDef {
    name: "gi_yieldfrom",
    qualname: "generator.gi_yieldfrom",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generator::gi_yieldfrom(a0) },
};
pub static GENERATOR_METHODS: &[&NativeDef] = &[&GENERATOR___ITER__, &GENERATOR___NEXT__, &GENERATOR___REPR__, &GENERATOR_SEND, &GENERATOR_THROW, &GENERATOR_CLOSE, &GENERATOR___NAME__, &GENERATOR___QUALNAME__, &GENERATOR_GI_CODE, &GENERATOR_GI_FRAME, &GENERATOR_GI_RUNNING, &GENERATOR_GI_SUSPENDED, &GENERATOR_GI_YIELDFROM];
static GENERATOR_TYPE: TypeDef = TypeDef {
    name: "generator",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 97,
    methods: "__iter__ __next__ __repr__ send throw close __name__. __qualname__. gi_code. gi_frame. gi_running. gi_suspended. gi_yieldfrom.",
};
/// The type of generators.
pub fn generator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GENERATOR_TYPE)
}
pub static COROUTINE___AWAIT__: NativeDef = NativeDef {
    name: "__await__",
    qualname: "coroutine.__await__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::__await__(a0) },
};
pub static COROUTINE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "coroutine.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::__repr__(a0) },
};
pub static COROUTINE_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "coroutine.send",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::coroutine::send(a0, a1) },
};
pub static COROUTINE_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "coroutine.throw",
    module: "builtins",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::coroutine::throw(a0, a1, a2, a3) },
};
pub static COROUTINE_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "coroutine.close",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::close(a0) },
};
pub static COROUTINE___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "coroutine.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::__name__(a0) },
};
pub static COROUTINE___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "coroutine.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::__qualname__(a0) },
};
pub static COROUTINE_CR_CODE: NativeDef = NativeDef {
    name: "cr_code",
    qualname: "coroutine.cr_code",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::cr_code(a0) },
};
pub static COROUTINE_CR_FRAME: NativeDef = NativeDef {
    name: "cr_frame",
    qualname: "coroutine.cr_frame",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::cr_frame(a0) },
};
pub static COROUTINE_CR_RUNNING: NativeDef = NativeDef {
    name: "cr_running",
    qualname: "coroutine.cr_running",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::cr_running(a0) },
};
pub static COROUTINE_CR_SUSPENDED: NativeDef = NativeDef {
    name: "cr_suspended",
    qualname: "coroutine.cr_suspended",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::cr_suspended(a0) },
};
pub static COROUTINE_CR_AWAIT: NativeDef = NativeDef {
    name: "cr_await",
    qualname: "coroutine.cr_await",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::cr_await(a0) },
};
pub static COROUTINE_CR_ORIGIN: NativeDef = NativeDef {
    name: "cr_origin",
    qualname: "coroutine.cr_origin",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine::cr_origin(a0) },
};
pub static COROUTINE_METHODS: &[&NativeDef] = &[&COROUTINE___AWAIT__, &COROUTINE___REPR__, &COROUTINE_SEND, &COROUTINE_THROW, &COROUTINE_CLOSE, &COROUTINE___NAME__, &COROUTINE___QUALNAME__, &COROUTINE_CR_CODE, &COROUTINE_CR_FRAME, &COROUTINE_CR_RUNNING, &COROUTINE_CR_SUSPENDED, &COROUTINE_CR_AWAIT, &COROUTINE_CR_ORIGIN];
static COROUTINE_TYPE: TypeDef = TypeDef {
    name: "coroutine",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 98,
    methods: "__await__ __repr__ send throw close __name__. __qualname__. cr_code. cr_frame. cr_running. cr_suspended. cr_await. cr_origin.",
};
/// The type of coroutines.
pub fn coroutine() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COROUTINE_TYPE)
}
pub static ASYNC_GENERATOR___AITER__: NativeDef = NativeDef {
    name: "__aiter__",
    qualname: "async_generator.__aiter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::__aiter__(a0) },
};
pub static ASYNC_GENERATOR___ANEXT__: NativeDef = NativeDef {
    name: "__anext__",
    qualname: "async_generator.__anext__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::__anext__(a0) },
};
pub static ASYNC_GENERATOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "async_generator.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::__repr__(a0) },
};
pub static ASYNC_GENERATOR_ASEND: NativeDef = NativeDef {
    name: "asend",
    qualname: "async_generator.asend",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::async_generator::asend(a0, a1) },
};
pub static ASYNC_GENERATOR_ATHROW: NativeDef = NativeDef {
    name: "athrow",
    qualname: "async_generator.athrow",
    module: "builtins",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::async_generator::athrow(a0, a1, a2, a3) },
};
pub static ASYNC_GENERATOR_ACLOSE: NativeDef = NativeDef {
    name: "aclose",
    qualname: "async_generator.aclose",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::aclose(a0) },
};
pub static ASYNC_GENERATOR___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "async_generator.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::async_generator::__class_getitem__(a0, a1) },
};
pub static ASYNC_GENERATOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "async_generator.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::__name__(a0) },
};
pub static ASYNC_GENERATOR___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "async_generator.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::__qualname__(a0) },
};
pub static ASYNC_GENERATOR_AG_CODE: NativeDef = NativeDef {
    name: "ag_code",
    qualname: "async_generator.ag_code",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::ag_code(a0) },
};
pub static ASYNC_GENERATOR_AG_FRAME: NativeDef = NativeDef {
    name: "ag_frame",
    qualname: "async_generator.ag_frame",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::ag_frame(a0) },
};
pub static ASYNC_GENERATOR_AG_RUNNING: NativeDef = NativeDef {
    name: "ag_running",
    qualname: "async_generator.ag_running",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::ag_running(a0) },
};
pub static ASYNC_GENERATOR_AG_AWAIT: NativeDef = NativeDef {
    name: "ag_await",
    qualname: "async_generator.ag_await",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator::ag_await(a0) },
};
pub static ASYNC_GENERATOR_METHODS: &[&NativeDef] = &[&ASYNC_GENERATOR___AITER__, &ASYNC_GENERATOR___ANEXT__, &ASYNC_GENERATOR___REPR__, &ASYNC_GENERATOR_ASEND, &ASYNC_GENERATOR_ATHROW, &ASYNC_GENERATOR_ACLOSE, &ASYNC_GENERATOR___CLASS_GETITEM__, &ASYNC_GENERATOR___NAME__, &ASYNC_GENERATOR___QUALNAME__, &ASYNC_GENERATOR_AG_CODE, &ASYNC_GENERATOR_AG_FRAME, &ASYNC_GENERATOR_AG_RUNNING, &ASYNC_GENERATOR_AG_AWAIT];
static ASYNC_GENERATOR_TYPE: TypeDef = TypeDef {
    name: "async_generator",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 99,
    methods: "__aiter__ __anext__ __repr__ asend athrow aclose __class_getitem__@ __name__. __qualname__. ag_code. ag_frame. ag_running. ag_await.",
};
/// The type of asynchronous generators.
pub fn async_generator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_GENERATOR_TYPE)
}
pub static MEMBER_DESCRIPTOR___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "member_descriptor.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::member_descriptor::__get__(a0, a1, a2) },
};
pub static MEMBER_DESCRIPTOR___SET__: NativeDef = NativeDef {
    name: "__set__",
    qualname: "member_descriptor.__set__",
    module: "builtins",
    sig: Signature { names: &["self", "instance", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::member_descriptor::__set__(a0, a1, a2) },
};
pub static MEMBER_DESCRIPTOR___DELETE__: NativeDef = NativeDef {
    name: "__delete__",
    qualname: "member_descriptor.__delete__",
    module: "builtins",
    sig: Signature { names: &["self", "instance"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::member_descriptor::__delete__(a0, a1) },
};
pub static MEMBER_DESCRIPTOR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "member_descriptor.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::member_descriptor::__repr__(a0) },
};
pub static MEMBER_DESCRIPTOR___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "member_descriptor.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::member_descriptor::__name__(a0) },
};
pub static MEMBER_DESCRIPTOR___OBJCLASS__: NativeDef = NativeDef {
    name: "__objclass__",
    qualname: "member_descriptor.__objclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::member_descriptor::__objclass__(a0) },
};
pub static MEMBER_DESCRIPTOR_METHODS: &[&NativeDef] = &[&MEMBER_DESCRIPTOR___GET__, &MEMBER_DESCRIPTOR___SET__, &MEMBER_DESCRIPTOR___DELETE__, &MEMBER_DESCRIPTOR___REPR__, &MEMBER_DESCRIPTOR___NAME__, &MEMBER_DESCRIPTOR___OBJCLASS__];
static MEMBER_DESCRIPTOR_TYPE: TypeDef = TypeDef {
    name: "member_descriptor",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 100,
    methods: "__get__ __set__ __delete__ __repr__ __name__. __objclass__.",
};
/// The type of a class's slots.
pub fn member_descriptor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMBER_DESCRIPTOR_TYPE)
}
pub static COROUTINE_WRAPPER___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "coroutine_wrapper.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine_wrapper::__iter__(a0) },
};
pub static COROUTINE_WRAPPER___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "coroutine_wrapper.__next__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine_wrapper::__next__(a0) },
};
pub static COROUTINE_WRAPPER_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "coroutine_wrapper.send",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::coroutine_wrapper::send(a0, a1) },
};
pub static COROUTINE_WRAPPER_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "coroutine_wrapper.throw",
    module: "builtins",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::coroutine_wrapper::throw(a0, a1, a2, a3) },
};
pub static COROUTINE_WRAPPER_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "coroutine_wrapper.close",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::coroutine_wrapper::close(a0) },
};
pub static COROUTINE_WRAPPER_METHODS: &[&NativeDef] = &[&COROUTINE_WRAPPER___ITER__, &COROUTINE_WRAPPER___NEXT__, &COROUTINE_WRAPPER_SEND, &COROUTINE_WRAPPER_THROW, &COROUTINE_WRAPPER_CLOSE];
static COROUTINE_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "coroutine_wrapper",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 101,
    methods: "__iter__ __next__ send throw close",
};
/// The iterator that a coroutine's `__await__` gives.
pub fn coroutine_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COROUTINE_WRAPPER_TYPE)
}
pub static CODE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "code.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::code::__repr__(a0) },
};
pub static CODE_CO_NAME: NativeDef = NativeDef {
    name: "co_name",
    qualname: "code.co_name",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_name(a0) },
};
pub static CODE_CO_QUALNAME: NativeDef = NativeDef {
    name: "co_qualname",
    qualname: "code.co_qualname",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_qualname(a0) },
};
pub static CODE_CO_FILENAME: NativeDef = NativeDef {
    name: "co_filename",
    qualname: "code.co_filename",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_filename(a0) },
};
pub static CODE_CO_FIRSTLINENO: NativeDef = NativeDef {
    name: "co_firstlineno",
    qualname: "code.co_firstlineno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_firstlineno(a0) },
};
pub static CODE_CO_ARGCOUNT: NativeDef = NativeDef {
    name: "co_argcount",
    qualname: "code.co_argcount",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_argcount(a0) },
};
pub static CODE_CO_POSONLYARGCOUNT: NativeDef = NativeDef {
    name: "co_posonlyargcount",
    qualname: "code.co_posonlyargcount",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_posonlyargcount(a0) },
};
pub static CODE_CO_KWONLYARGCOUNT: NativeDef = NativeDef {
    name: "co_kwonlyargcount",
    qualname: "code.co_kwonlyargcount",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_kwonlyargcount(a0) },
};
pub static CODE_CO_VARNAMES: NativeDef = NativeDef {
    name: "co_varnames",
    qualname: "code.co_varnames",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_varnames(a0) },
};
pub static CODE_CO_FLAGS: NativeDef = NativeDef {
    name: "co_flags",
    qualname: "code.co_flags",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::code::co_flags(a0) },
};
pub static CODE_METHODS: &[&NativeDef] = &[&CODE___REPR__, &CODE_CO_NAME, &CODE_CO_QUALNAME, &CODE_CO_FILENAME, &CODE_CO_FIRSTLINENO, &CODE_CO_ARGCOUNT, &CODE_CO_POSONLYARGCOUNT, &CODE_CO_KWONLYARGCOUNT, &CODE_CO_VARNAMES, &CODE_CO_FLAGS];
static CODE_TYPE: TypeDef = TypeDef {
    name: "code",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 102,
    methods: "__repr__ co_name. co_qualname. co_filename. co_firstlineno. co_argcount. co_posonlyargcount. co_kwonlyargcount. co_varnames. co_flags.",
};
/// What is known of a function's code.
pub fn code() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CODE_TYPE)
}
pub static TRACEBACK___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "traceback.__setattr__",
    module: "builtins",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::traceback::__setattr__(a0, a1, a2) },
};
pub static TRACEBACK_TB_FRAME: NativeDef = NativeDef {
    name: "tb_frame",
    qualname: "traceback.tb_frame",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::traceback::tb_frame(a0) },
};
pub static TRACEBACK_TB_LINENO: NativeDef = NativeDef {
    name: "tb_lineno",
    qualname: "traceback.tb_lineno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::traceback::tb_lineno(a0) },
};
pub static TRACEBACK_TB_NEXT: NativeDef = NativeDef {
    name: "tb_next",
    qualname: "traceback.tb_next",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::traceback::tb_next(a0) },
};
pub static TRACEBACK_TB_LASTI: NativeDef = NativeDef {
    name: "tb_lasti",
    qualname: "traceback.tb_lasti",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::traceback::tb_lasti(a0) },
};
pub static TRACEBACK___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "traceback.__dir__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::traceback::__dir__(a0) },
};
pub static TRACEBACK_METHODS: &[&NativeDef] = &[&TRACEBACK___SETATTR__, &TRACEBACK_TB_FRAME, &TRACEBACK_TB_LINENO, &TRACEBACK_TB_NEXT, &TRACEBACK_TB_LASTI, &TRACEBACK___DIR__];
static TRACEBACK_TYPE: TypeDef = TypeDef {
    name: "traceback",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 103,
    methods: "__setattr__ tb_frame. tb_lineno. tb_next. tb_lasti. __dir__",
};
/// The frames that an exception went through.
pub fn traceback() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TRACEBACK_TYPE)
}
pub static FRAME_F_CODE: NativeDef = NativeDef {
    name: "f_code",
    qualname: "frame.f_code",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::frame::f_code(a0) },
};
pub static FRAME_F_LINENO: NativeDef = NativeDef {
    name: "f_lineno",
    qualname: "frame.f_lineno",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::frame::f_lineno(a0) },
};
pub static FRAME_F_GLOBALS: NativeDef = NativeDef {
    name: "f_globals",
    qualname: "frame.f_globals",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::frame::f_globals(a0) },
};
pub static FRAME_F_BACK: NativeDef = NativeDef {
    name: "f_back",
    qualname: "frame.f_back",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::frame::f_back(a0) },
};
pub static FRAME_METHODS: &[&NativeDef] = &[&FRAME_F_CODE, &FRAME_F_LINENO, &FRAME_F_GLOBALS, &FRAME_F_BACK];
static FRAME_TYPE: TypeDef = TypeDef {
    name: "frame",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 104,
    methods: "f_code. f_lineno. f_globals. f_back.",
};
/// A frame of a traceback.
pub fn frame() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FRAME_TYPE)
}
pub static ASYNC_GENERATOR_ASEND___AWAIT__: NativeDef = NativeDef {
    name: "__await__",
    qualname: "async_generator_asend.__await__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_asend::__await__(a0) },
};
pub static ASYNC_GENERATOR_ASEND___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "async_generator_asend.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_asend::__iter__(a0) },
};
pub static ASYNC_GENERATOR_ASEND___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "async_generator_asend.__next__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_asend::__next__(a0) },
};
pub static ASYNC_GENERATOR_ASEND_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "async_generator_asend.send",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::async_generator_asend::send(a0, a1) },
};
pub static ASYNC_GENERATOR_ASEND_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "async_generator_asend.throw",
    module: "builtins",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::async_generator_asend::throw(a0, a1, a2, a3) },
};
pub static ASYNC_GENERATOR_ASEND_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "async_generator_asend.close",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_asend::close(a0) },
};
pub static ASYNC_GENERATOR_ASEND_METHODS: &[&NativeDef] = &[&ASYNC_GENERATOR_ASEND___AWAIT__, &ASYNC_GENERATOR_ASEND___ITER__, &ASYNC_GENERATOR_ASEND___NEXT__, &ASYNC_GENERATOR_ASEND_SEND, &ASYNC_GENERATOR_ASEND_THROW, &ASYNC_GENERATOR_ASEND_CLOSE];
static ASYNC_GENERATOR_ASEND_TYPE: TypeDef = TypeDef {
    name: "async_generator_asend",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 105,
    methods: "__await__ __iter__ __next__ send throw close",
};
/// What `asend()` of an asynchronous generator gives.
pub fn async_generator_asend() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_GENERATOR_ASEND_TYPE)
}
pub static ASYNC_GENERATOR_ATHROW___AWAIT__: NativeDef = NativeDef {
    name: "__await__",
    qualname: "async_generator_athrow.__await__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_athrow::__await__(a0) },
};
pub static ASYNC_GENERATOR_ATHROW___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "async_generator_athrow.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_athrow::__iter__(a0) },
};
pub static ASYNC_GENERATOR_ATHROW___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "async_generator_athrow.__next__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_athrow::__next__(a0) },
};
pub static ASYNC_GENERATOR_ATHROW_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "async_generator_athrow.send",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::async_generator_athrow::send(a0, a1) },
};
pub static ASYNC_GENERATOR_ATHROW_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "async_generator_athrow.throw",
    module: "builtins",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::async_generator_athrow::throw(a0, a1, a2, a3) },
};
pub static ASYNC_GENERATOR_ATHROW_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "async_generator_athrow.close",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::async_generator_athrow::close(a0) },
};
pub static ASYNC_GENERATOR_ATHROW_METHODS: &[&NativeDef] = &[&ASYNC_GENERATOR_ATHROW___AWAIT__, &ASYNC_GENERATOR_ATHROW___ITER__, &ASYNC_GENERATOR_ATHROW___NEXT__, &ASYNC_GENERATOR_ATHROW_SEND, &ASYNC_GENERATOR_ATHROW_THROW, &ASYNC_GENERATOR_ATHROW_CLOSE];
static ASYNC_GENERATOR_ATHROW_TYPE: TypeDef = TypeDef {
    name: "async_generator_athrow",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 106,
    methods: "__await__ __iter__ __next__ send throw close",
};
/// What `athrow()` of an asynchronous generator gives.
pub fn async_generator_athrow() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_GENERATOR_ATHROW_TYPE)
}
pub static INT___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "int.__getnewargs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__getnewargs__(a0) },
};
pub static INT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "int.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "x", "base"], posonly: 2, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::int::__new__(a0, a1, a2) },
};
pub static INT_BIT_LENGTH: NativeDef = NativeDef {
    name: "bit_length",
    qualname: "int.bit_length",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::bit_length(a0) },
};
pub static INT_BIT_COUNT: NativeDef = NativeDef {
    name: "bit_count",
    qualname: "int.bit_count",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::bit_count(a0) },
};
pub static INT_TO_BYTES: NativeDef = NativeDef {
    name: "to_bytes",
    qualname: "int.to_bytes",
    module: "builtins",
    sig: Signature { names: &["self", "length", "byteorder", "signed"], posonly: 1, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1), Default::Str("big"), Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::int::to_bytes(a0, a1, a2, a3) },
};
pub static INT_FROM_BYTES: NativeDef = NativeDef {
    name: "from_bytes",
    qualname: "int.from_bytes",
    module: "builtins",
    sig: Signature { names: &["cls", "bytes", "byteorder", "signed"], posonly: 1, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Str("big"), Default::Bool(false)],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::int::from_bytes(a0, a1, a2, a3) },
};
pub static INT_AS_INTEGER_RATIO: NativeDef = NativeDef {
    name: "as_integer_ratio",
    qualname: "int.as_integer_ratio",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::as_integer_ratio(a0) },
};
pub static INT_CONJUGATE: NativeDef = NativeDef {
    name: "conjugate",
    qualname: "int.conjugate",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::conjugate(a0) },
};
pub static INT_REAL: NativeDef = NativeDef {
    name: "real",
    qualname: "int.real",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::int::real(a0) },
};
pub static INT_IMAG: NativeDef = NativeDef {
    name: "imag",
    qualname: "int.imag",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::int::imag(a0) },
};
pub static INT_NUMERATOR: NativeDef = NativeDef {
    name: "numerator",
    qualname: "int.numerator",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::int::numerator(a0) },
};
pub static INT_DENOMINATOR: NativeDef = NativeDef {
    name: "denominator",
    qualname: "int.denominator",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::int::denominator(a0) },
};
pub static INT___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "int.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__add__(a0, a1) },
};
pub static INT___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "int.__radd__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__radd__(a0, a1) },
};
pub static INT___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "int.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__sub__(a0, a1) },
};
pub static INT___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "int.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rsub__(a0, a1) },
};
pub static INT___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "int.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__mul__(a0, a1) },
};
pub static INT___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "int.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rmul__(a0, a1) },
};
pub static INT___TRUEDIV__: NativeDef = NativeDef {
    name: "__truediv__",
    qualname: "int.__truediv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__truediv__(a0, a1) },
};
pub static INT___RTRUEDIV__: NativeDef = NativeDef {
    name: "__rtruediv__",
    qualname: "int.__rtruediv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rtruediv__(a0, a1) },
};
pub static INT___FLOORDIV__: NativeDef = NativeDef {
    name: "__floordiv__",
    qualname: "int.__floordiv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__floordiv__(a0, a1) },
};
pub static INT___RFLOORDIV__: NativeDef = NativeDef {
    name: "__rfloordiv__",
    qualname: "int.__rfloordiv__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rfloordiv__(a0, a1) },
};
pub static INT___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "int.__mod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__mod__(a0, a1) },
};
pub static INT___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "int.__rmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rmod__(a0, a1) },
};
pub static INT___DIVMOD__: NativeDef = NativeDef {
    name: "__divmod__",
    qualname: "int.__divmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__divmod__(a0, a1) },
};
pub static INT___RDIVMOD__: NativeDef = NativeDef {
    name: "__rdivmod__",
    qualname: "int.__rdivmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rdivmod__(a0, a1) },
};
pub static INT___POW__: NativeDef = NativeDef {
    name: "__pow__",
    qualname: "int.__pow__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "mod"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::int::__pow__(a0, a1, a2) },
};
pub static INT___RPOW__: NativeDef = NativeDef {
    name: "__rpow__",
    qualname: "int.__rpow__",
    module: "builtins",
    sig: Signature { names: &["self", "other", "mod"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::int::__rpow__(a0, a1, a2) },
};
pub static INT___LSHIFT__: NativeDef = NativeDef {
    name: "__lshift__",
    qualname: "int.__lshift__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__lshift__(a0, a1) },
};
pub static INT___RLSHIFT__: NativeDef = NativeDef {
    name: "__rlshift__",
    qualname: "int.__rlshift__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rlshift__(a0, a1) },
};
pub static INT___RSHIFT__: NativeDef = NativeDef {
    name: "__rshift__",
    qualname: "int.__rshift__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rshift__(a0, a1) },
};
pub static INT___RRSHIFT__: NativeDef = NativeDef {
    name: "__rrshift__",
    qualname: "int.__rrshift__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rrshift__(a0, a1) },
};
pub static INT___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "int.__and__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__and__(a0, a1) },
};
pub static INT___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "int.__rand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rand__(a0, a1) },
};
pub static INT___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "int.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__or__(a0, a1) },
};
pub static INT___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "int.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__ror__(a0, a1) },
};
pub static INT___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "int.__xor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__xor__(a0, a1) },
};
pub static INT___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "int.__rxor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__rxor__(a0, a1) },
};
pub static INT___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "int.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__eq__(a0, a1) },
};
pub static INT___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "int.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__ne__(a0, a1) },
};
pub static INT___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "int.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__lt__(a0, a1) },
};
pub static INT___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "int.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__le__(a0, a1) },
};
pub static INT___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "int.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__gt__(a0, a1) },
};
pub static INT___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "int.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__ge__(a0, a1) },
};
pub static INT___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "int.__neg__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__neg__(a0) },
};
pub static INT___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "int.__pos__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__pos__(a0) },
};
pub static INT___INVERT__: NativeDef = NativeDef {
    name: "__invert__",
    qualname: "int.__invert__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__invert__(a0) },
};
pub static INT___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "int.__abs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__abs__(a0) },
};
pub static INT___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "int.__bool__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__bool__(a0) },
};
pub static INT___INT__: NativeDef = NativeDef {
    name: "__int__",
    qualname: "int.__int__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__int__(a0) },
};
pub static INT___FLOAT__: NativeDef = NativeDef {
    name: "__float__",
    qualname: "int.__float__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__float__(a0) },
};
pub static INT___INDEX__: NativeDef = NativeDef {
    name: "__index__",
    qualname: "int.__index__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__index__(a0) },
};
pub static INT___TRUNC__: NativeDef = NativeDef {
    name: "__trunc__",
    qualname: "int.__trunc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__trunc__(a0) },
};
pub static INT___FLOOR__: NativeDef = NativeDef {
    name: "__floor__",
    qualname: "int.__floor__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__floor__(a0) },
};
pub static INT___CEIL__: NativeDef = NativeDef {
    name: "__ceil__",
    qualname: "int.__ceil__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__ceil__(a0) },
};
pub static INT___ROUND__: NativeDef = NativeDef {
    name: "__round__",
    qualname: "int.__round__",
    module: "builtins",
    sig: Signature { names: &["self", "ndigits"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__round__(a0, a1) },
};
pub static INT___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "int.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__hash__(a0) },
};
pub static INT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "int.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::int::__repr__(a0) },
};
pub static INT___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "int.__format__",
    module: "builtins",
    sig: Signature { names: &["self", "spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::int::__format__(a0, a1) },
};
pub static INT_METHODS: &[&NativeDef] = &[&INT___GETNEWARGS__, &INT___NEW__, &INT_BIT_LENGTH, &INT_BIT_COUNT, &INT_TO_BYTES, &INT_FROM_BYTES, &INT_AS_INTEGER_RATIO, &INT_CONJUGATE, &INT_REAL, &INT_IMAG, &INT_NUMERATOR, &INT_DENOMINATOR, &INT___ADD__, &INT___RADD__, &INT___SUB__, &INT___RSUB__, &INT___MUL__, &INT___RMUL__, &INT___TRUEDIV__, &INT___RTRUEDIV__, &INT___FLOORDIV__, &INT___RFLOORDIV__, &INT___MOD__, &INT___RMOD__, &INT___DIVMOD__, &INT___RDIVMOD__, &INT___POW__, &INT___RPOW__, &INT___LSHIFT__, &INT___RLSHIFT__, &INT___RSHIFT__, &INT___RRSHIFT__, &INT___AND__, &INT___RAND__, &INT___OR__, &INT___ROR__, &INT___XOR__, &INT___RXOR__, &INT___EQ__, &INT___NE__, &INT___LT__, &INT___LE__, &INT___GT__, &INT___GE__, &INT___NEG__, &INT___POS__, &INT___INVERT__, &INT___ABS__, &INT___BOOL__, &INT___INT__, &INT___FLOAT__, &INT___INDEX__, &INT___TRUNC__, &INT___FLOOR__, &INT___CEIL__, &INT___ROUND__, &INT___HASH__, &INT___REPR__, &INT___FORMAT__];
static INT_TYPE: TypeDef = TypeDef {
    name: "int",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Int),
    home: "builtins",
    number: 107,
    methods: "__getnewargs__ __new__= bit_length bit_count to_bytes from_bytes@ as_integer_ratio conjugate real. imag. numerator. denominator. __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __invert__ __abs__ __bool__ __int__ __float__ __index__ __trunc__ __floor__ __ceil__ __round__ __hash__ __repr__ __format__",
};
/// A whole number of any size.
pub fn int() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INT_TYPE)
}
pub static ITERATOR___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "iterator.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::iterator::__iter__(a0) },
};
pub static ITERATOR___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "iterator.__next__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::iterator::__next__(a0) },
};
pub static ITERATOR___LENGTH_HINT__: NativeDef = NativeDef {
    name: "__length_hint__",
    qualname: "iterator.__length_hint__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::iterator::__length_hint__(a0) },
};
pub static ITERATOR___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "iterator.__reduce__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::iterator::__reduce__(a0) },
};
pub static ITERATOR___SETSTATE__: NativeDef = NativeDef {
    name: "__setstate__",
    qualname: "iterator.__setstate__",
    module: "builtins",
    sig: Signature { names: &["self", "state"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::iterator::__setstate__(a0, a1) },
};
pub static ITERATOR_METHODS: &[&NativeDef] = &[&ITERATOR___ITER__, &ITERATOR___NEXT__, &ITERATOR___LENGTH_HINT__, &ITERATOR___REDUCE__, &ITERATOR___SETSTATE__];
static ITERATOR_TYPE: TypeDef = TypeDef {
    name: "iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 108,
    methods: "__iter__ __next__ __length_hint__ __reduce__ __setstate__",
};
/// An iterator of the runtime; also the type that walks over `__getitem__`.
pub fn iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ITERATOR_TYPE)
}
static LIST_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "list_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 109,
    methods: "",
};
/// The type list_iterator.
pub fn list_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIST_ITERATOR_TYPE)
}
static LIST_REVERSEITERATOR_TYPE: TypeDef = TypeDef {
    name: "list_reverseiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 110,
    methods: "",
};
/// The type list_reverseiterator.
pub fn list_reverseiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIST_REVERSEITERATOR_TYPE)
}
static TUPLE_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "tuple_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 111,
    methods: "",
};
/// The type tuple_iterator.
pub fn tuple_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TUPLE_ITERATOR_TYPE)
}
static RANGE_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "range_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 112,
    methods: "",
};
/// The type range_iterator.
pub fn range_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RANGE_ITERATOR_TYPE)
}
static LONGRANGE_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "longrange_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 113,
    methods: "",
};
/// The type longrange_iterator.
pub fn longrange_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LONGRANGE_ITERATOR_TYPE)
}
static DICT_KEYITERATOR_TYPE: TypeDef = TypeDef {
    name: "dict_keyiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 114,
    methods: "",
};
/// The type dict_keyiterator.
pub fn dict_keyiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_KEYITERATOR_TYPE)
}
static DICT_VALUEITERATOR_TYPE: TypeDef = TypeDef {
    name: "dict_valueiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 115,
    methods: "",
};
/// The type dict_valueiterator.
pub fn dict_valueiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_VALUEITERATOR_TYPE)
}
static DICT_ITEMITERATOR_TYPE: TypeDef = TypeDef {
    name: "dict_itemiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 116,
    methods: "",
};
/// The type dict_itemiterator.
pub fn dict_itemiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_ITEMITERATOR_TYPE)
}
static DICT_REVERSEKEYITERATOR_TYPE: TypeDef = TypeDef {
    name: "dict_reversekeyiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 117,
    methods: "",
};
/// The type dict_reversekeyiterator.
pub fn dict_reversekeyiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_REVERSEKEYITERATOR_TYPE)
}
static DICT_REVERSEVALUEITERATOR_TYPE: TypeDef = TypeDef {
    name: "dict_reversevalueiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 118,
    methods: "",
};
/// The type dict_reversevalueiterator.
pub fn dict_reversevalueiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_REVERSEVALUEITERATOR_TYPE)
}
static DICT_REVERSEITEMITERATOR_TYPE: TypeDef = TypeDef {
    name: "dict_reverseitemiterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 119,
    methods: "",
};
/// The type dict_reverseitemiterator.
pub fn dict_reverseitemiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_REVERSEITEMITERATOR_TYPE)
}
static SET_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "set_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 120,
    methods: "",
};
/// The type set_iterator.
pub fn set_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SET_ITERATOR_TYPE)
}
static STR_ASCII_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "str_ascii_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 121,
    methods: "",
};
/// The type str_ascii_iterator.
pub fn str_ascii_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STR_ASCII_ITERATOR_TYPE)
}
static STR_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "str_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 122,
    methods: "",
};
/// The type str_iterator.
pub fn str_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STR_ITERATOR_TYPE)
}
static BYTES_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "bytes_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 123,
    methods: "",
};
/// The type bytes_iterator.
pub fn bytes_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BYTES_ITERATOR_TYPE)
}
static CALLABLE_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "callable_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 124,
    methods: "",
};
/// The type callable_iterator.
pub fn callable_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CALLABLE_ITERATOR_TYPE)
}
pub static ENUMERATE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "enumerate.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "iterable", "start"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::enumerate::__new__(a0, a1, a2) },
};
pub static ENUMERATE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "enumerate.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::enumerate::__class_getitem__(a0, a1) },
};
pub static ENUMERATE_METHODS: &[&NativeDef] = &[&ENUMERATE___NEW__, &ENUMERATE___CLASS_GETITEM__];
static ENUMERATE_TYPE: TypeDef = TypeDef {
    name: "enumerate",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "builtins",
    number: 125,
    methods: "__new__= __class_getitem__@",
};
/// Pairs of a counter and the items.
pub fn enumerate() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ENUMERATE_TYPE)
}
pub static ZIP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "zip.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "strict", "iterables"], posonly: 1, pos: 1, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::zip::__new__(a0, a1, a2) },
};
pub static ZIP_METHODS: &[&NativeDef] = &[&ZIP___NEW__];
static ZIP_TYPE: TypeDef = TypeDef {
    name: "zip",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "builtins",
    number: 126,
    methods: "__new__=",
};
/// Tuples of items from each iterable.
pub fn zip() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ZIP_TYPE)
}
pub static MAP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "map.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "func", "iterable", "iterables"], posonly: 3, pos: 3, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::map::__new__(a0, a1, a2, a3) },
};
pub static MAP_METHODS: &[&NativeDef] = &[&MAP___NEW__];
static MAP_TYPE: TypeDef = TypeDef {
    name: "map",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "builtins",
    number: 127,
    methods: "__new__=",
};
/// The function's results for the items.
pub fn map() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MAP_TYPE)
}
pub static FILTER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "filter.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "function", "iterable"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::filter::__new__(a0, a1, a2) },
};
pub static FILTER_METHODS: &[&NativeDef] = &[&FILTER___NEW__];
static FILTER_TYPE: TypeDef = TypeDef {
    name: "filter",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "builtins",
    number: 128,
    methods: "__new__=",
};
/// The items for which the function is true.
pub fn filter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FILTER_TYPE)
}
pub static REVERSED___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "reversed.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "sequence"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::reversed::__new__(a0, a1) },
};
pub static REVERSED_METHODS: &[&NativeDef] = &[&REVERSED___NEW__];
static REVERSED_TYPE: TypeDef = TypeDef {
    name: "reversed",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "builtins",
    number: 129,
    methods: "__new__=",
};
/// A sequence backwards.
pub fn reversed() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REVERSED_TYPE)
}
pub static DICT_KEYS___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "dict_keys.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_keys::__iter__(a0) },
};
pub static DICT_KEYS___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "dict_keys.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_keys::__len__(a0) },
};
pub static DICT_KEYS___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "dict_keys.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__contains__(a0, a1) },
};
pub static DICT_KEYS___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "dict_keys.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_keys::__reversed__(a0) },
};
pub static DICT_KEYS_ISDISJOINT: NativeDef = NativeDef {
    name: "isdisjoint",
    qualname: "dict_keys.isdisjoint",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::isdisjoint(a0, a1) },
};
pub static DICT_KEYS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "dict_keys.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_keys::__repr__(a0) },
};
pub static DICT_KEYS_MAPPING: NativeDef = NativeDef {
    name: "mapping",
    qualname: "dict_keys.mapping",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_keys::mapping(a0) },
};
pub static DICT_KEYS___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "dict_keys.__and__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__and__(a0, a1) },
};
pub static DICT_KEYS___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "dict_keys.__rand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__rand__(a0, a1) },
};
pub static DICT_KEYS___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "dict_keys.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__or__(a0, a1) },
};
pub static DICT_KEYS___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "dict_keys.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__ror__(a0, a1) },
};
pub static DICT_KEYS___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "dict_keys.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__sub__(a0, a1) },
};
pub static DICT_KEYS___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "dict_keys.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__rsub__(a0, a1) },
};
pub static DICT_KEYS___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "dict_keys.__xor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__xor__(a0, a1) },
};
pub static DICT_KEYS___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "dict_keys.__rxor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__rxor__(a0, a1) },
};
pub static DICT_KEYS___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "dict_keys.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__eq__(a0, a1) },
};
pub static DICT_KEYS___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "dict_keys.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__ne__(a0, a1) },
};
pub static DICT_KEYS___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "dict_keys.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__lt__(a0, a1) },
};
pub static DICT_KEYS___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "dict_keys.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__le__(a0, a1) },
};
pub static DICT_KEYS___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "dict_keys.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__gt__(a0, a1) },
};
pub static DICT_KEYS___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "dict_keys.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_keys::__ge__(a0, a1) },
};
pub static DICT_KEYS_METHODS: &[&NativeDef] = &[&DICT_KEYS___ITER__, &DICT_KEYS___LEN__, &DICT_KEYS___CONTAINS__, &DICT_KEYS___REVERSED__, &DICT_KEYS_ISDISJOINT, &DICT_KEYS___REPR__, &DICT_KEYS_MAPPING, &DICT_KEYS___AND__, &DICT_KEYS___RAND__, &DICT_KEYS___OR__, &DICT_KEYS___ROR__, &DICT_KEYS___SUB__, &DICT_KEYS___RSUB__, &DICT_KEYS___XOR__, &DICT_KEYS___RXOR__, &DICT_KEYS___EQ__, &DICT_KEYS___NE__, &DICT_KEYS___LT__, &DICT_KEYS___LE__, &DICT_KEYS___GT__, &DICT_KEYS___GE__];
static DICT_KEYS_TYPE: TypeDef = TypeDef {
    name: "dict_keys",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 130,
    methods: "__iter__ __len__ __contains__ __reversed__ isdisjoint __repr__ mapping. __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// A dict's keys as a set.
pub fn dict_keys() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_KEYS_TYPE)
}
pub static DICT_VALUES___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "dict_values.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_values::__iter__(a0) },
};
pub static DICT_VALUES___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "dict_values.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_values::__len__(a0) },
};
pub static DICT_VALUES___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "dict_values.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_values::__reversed__(a0) },
};
pub static DICT_VALUES___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "dict_values.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_values::__repr__(a0) },
};
pub static DICT_VALUES_MAPPING: NativeDef = NativeDef {
    name: "mapping",
    qualname: "dict_values.mapping",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_values::mapping(a0) },
};
pub static DICT_VALUES_METHODS: &[&NativeDef] = &[&DICT_VALUES___ITER__, &DICT_VALUES___LEN__, &DICT_VALUES___REVERSED__, &DICT_VALUES___REPR__, &DICT_VALUES_MAPPING];
static DICT_VALUES_TYPE: TypeDef = TypeDef {
    name: "dict_values",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 131,
    methods: "__iter__ __len__ __reversed__ __repr__ mapping.",
};
/// A dict's values.
pub fn dict_values() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_VALUES_TYPE)
}
pub static DICT_ITEMS___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "dict_items.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_items::__iter__(a0) },
};
pub static DICT_ITEMS___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "dict_items.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_items::__len__(a0) },
};
pub static DICT_ITEMS___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "dict_items.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__contains__(a0, a1) },
};
pub static DICT_ITEMS___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "dict_items.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_items::__reversed__(a0) },
};
pub static DICT_ITEMS_ISDISJOINT: NativeDef = NativeDef {
    name: "isdisjoint",
    qualname: "dict_items.isdisjoint",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::isdisjoint(a0, a1) },
};
pub static DICT_ITEMS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "dict_items.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_items::__repr__(a0) },
};
pub static DICT_ITEMS_MAPPING: NativeDef = NativeDef {
    name: "mapping",
    qualname: "dict_items.mapping",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::dict_items::mapping(a0) },
};
pub static DICT_ITEMS___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "dict_items.__and__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__and__(a0, a1) },
};
pub static DICT_ITEMS___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "dict_items.__rand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__rand__(a0, a1) },
};
pub static DICT_ITEMS___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "dict_items.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__or__(a0, a1) },
};
pub static DICT_ITEMS___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "dict_items.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__ror__(a0, a1) },
};
pub static DICT_ITEMS___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "dict_items.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__sub__(a0, a1) },
};
pub static DICT_ITEMS___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "dict_items.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__rsub__(a0, a1) },
};
pub static DICT_ITEMS___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "dict_items.__xor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__xor__(a0, a1) },
};
pub static DICT_ITEMS___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "dict_items.__rxor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__rxor__(a0, a1) },
};
pub static DICT_ITEMS___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "dict_items.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__eq__(a0, a1) },
};
pub static DICT_ITEMS___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "dict_items.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__ne__(a0, a1) },
};
pub static DICT_ITEMS___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "dict_items.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__lt__(a0, a1) },
};
pub static DICT_ITEMS___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "dict_items.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__le__(a0, a1) },
};
pub static DICT_ITEMS___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "dict_items.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__gt__(a0, a1) },
};
pub static DICT_ITEMS___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "dict_items.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::dict_items::__ge__(a0, a1) },
};
pub static DICT_ITEMS_METHODS: &[&NativeDef] = &[&DICT_ITEMS___ITER__, &DICT_ITEMS___LEN__, &DICT_ITEMS___CONTAINS__, &DICT_ITEMS___REVERSED__, &DICT_ITEMS_ISDISJOINT, &DICT_ITEMS___REPR__, &DICT_ITEMS_MAPPING, &DICT_ITEMS___AND__, &DICT_ITEMS___RAND__, &DICT_ITEMS___OR__, &DICT_ITEMS___ROR__, &DICT_ITEMS___SUB__, &DICT_ITEMS___RSUB__, &DICT_ITEMS___XOR__, &DICT_ITEMS___RXOR__, &DICT_ITEMS___EQ__, &DICT_ITEMS___NE__, &DICT_ITEMS___LT__, &DICT_ITEMS___LE__, &DICT_ITEMS___GT__, &DICT_ITEMS___GE__];
static DICT_ITEMS_TYPE: TypeDef = TypeDef {
    name: "dict_items",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 132,
    methods: "__iter__ __len__ __contains__ __reversed__ isdisjoint __repr__ mapping. __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// A dict's pairs as a set.
pub fn dict_items() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DICT_ITEMS_TYPE)
}
pub static UNION_TYPE___ARGS__: NativeDef = NativeDef {
    name: "__args__",
    qualname: "UnionType.__args__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::union_type::__args__(a0) },
};
pub static UNION_TYPE___PARAMETERS__: NativeDef = NativeDef {
    name: "__parameters__",
    qualname: "UnionType.__parameters__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::union_type::__parameters__(a0) },
};
pub static UNION_TYPE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "UnionType.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "given"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::union_type::__getitem__(a0, a1) },
};
pub static UNION_TYPE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "UnionType.__reduce__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::union_type::__reduce__(a0) },
};
pub static UNION_TYPE_METHODS: &[&NativeDef] = &[&UNION_TYPE___ARGS__, &UNION_TYPE___PARAMETERS__, &UNION_TYPE___GETITEM__, &UNION_TYPE___REDUCE__];
static UNION_TYPE_TYPE: TypeDef = TypeDef {
    name: "UnionType",
    module: "types",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 133,
    methods: "__args__. __parameters__. __getitem__ __reduce__",
};
/// X | Y of types.
pub fn union_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNION_TYPE_TYPE)
}
pub static GENERIC_ALIAS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "GenericAlias.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "origin", "args"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::generic_alias::__new__(a0, a1, a2) },
};
pub static GENERIC_ALIAS___ORIGIN__: NativeDef = NativeDef {
    name: "__origin__",
    qualname: "GenericAlias.__origin__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__origin__(a0) },
};
pub static GENERIC_ALIAS___ARGS__: NativeDef = NativeDef {
    name: "__args__",
    qualname: "GenericAlias.__args__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__args__(a0) },
};
pub static GENERIC_ALIAS___PARAMETERS__: NativeDef = NativeDef {
    name: "__parameters__",
    qualname: "GenericAlias.__parameters__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__parameters__(a0) },
};
pub static GENERIC_ALIAS___UNPACKED__: NativeDef = NativeDef {
    name: "__unpacked__",
    qualname: "GenericAlias.__unpacked__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__unpacked__(a0) },
};
pub static GENERIC_ALIAS___TYPING_UNPACKED_TUPLE_ARGS__: NativeDef = NativeDef {
    name: "__typing_unpacked_tuple_args__",
    qualname: "GenericAlias.__typing_unpacked_tuple_args__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__typing_unpacked_tuple_args__(a0) },
};
pub static GENERIC_ALIAS___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "GenericAlias.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "given"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::generic_alias::__getitem__(a0, a1) },
};
pub static GENERIC_ALIAS___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "GenericAlias.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__iter__(a0) },
};
pub static GENERIC_ALIAS___GETATTR__: NativeDef = NativeDef {
    name: "__getattr__",
    qualname: "GenericAlias.__getattr__",
    module: "builtins",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::generic_alias::__getattr__(a0, a1) },
};
pub static GENERIC_ALIAS___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "GenericAlias.__reduce__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::generic_alias::__reduce__(a0) },
};
pub static GENERIC_ALIAS___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "GenericAlias.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::generic_alias::__call__(a0, a1, a2) },
};
pub static GENERIC_ALIAS___MRO_ENTRIES__: NativeDef = NativeDef {
    name: "__mro_entries__",
    qualname: "GenericAlias.__mro_entries__",
    module: "builtins",
    sig: Signature { names: &["self", "bases"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::generic_alias::__mro_entries__(a0, a1) },
};
pub static GENERIC_ALIAS_METHODS: &[&NativeDef] = &[&GENERIC_ALIAS___NEW__, &GENERIC_ALIAS___ORIGIN__, &GENERIC_ALIAS___ARGS__, &GENERIC_ALIAS___PARAMETERS__, &GENERIC_ALIAS___UNPACKED__, &GENERIC_ALIAS___TYPING_UNPACKED_TUPLE_ARGS__, &GENERIC_ALIAS___GETITEM__, &GENERIC_ALIAS___ITER__, &GENERIC_ALIAS___GETATTR__, &GENERIC_ALIAS___REDUCE__, &GENERIC_ALIAS___CALL__, &GENERIC_ALIAS___MRO_ENTRIES__];
static GENERIC_ALIAS_TYPE: TypeDef = TypeDef {
    name: "GenericAlias",
    module: "types",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 134,
    methods: "__new__= __origin__. __args__. __parameters__. __unpacked__. __typing_unpacked_tuple_args__. __getitem__ __iter__ __getattr__ __reduce__ __call__ __mro_entries__",
};
/// A class with type arguments.
pub fn generic_alias() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GENERIC_ALIAS_TYPE)
}
pub static LIST___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "list.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__class_getitem__(a0, a1) },
};
pub static LIST___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "list.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::list::__new__(a0, a1, a2) },
};
pub static LIST___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "list.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__init__(a0, a1) },
};
pub static LIST_APPEND: NativeDef = NativeDef {
    name: "append",
    qualname: "list.append",
    module: "builtins",
    sig: Signature { names: &["self", "object"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::append(a0, a1) },
};
pub static LIST_EXTEND: NativeDef = NativeDef {
    name: "extend",
    qualname: "list.extend",
    module: "builtins",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::extend(a0, a1) },
};
pub static LIST_INSERT: NativeDef = NativeDef {
    name: "insert",
    qualname: "list.insert",
    module: "builtins",
    sig: Signature { names: &["self", "index", "object"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::list::insert(a0, a1, a2) },
};
pub static LIST_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "list.remove",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::remove(a0, a1) },
};
pub static LIST_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "list.pop",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::pop(a0, a1) },
};
pub static LIST_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "list.clear",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::clear(a0) },
};
pub static LIST_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "list.index",
    module: "builtins",
    sig: Signature { names: &["self", "value", "start", "stop"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::list::index(a0, a1, a2, a3) },
};
pub static LIST_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "list.count",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::count(a0, a1) },
};
pub static LIST_SORT: NativeDef = NativeDef {
    name: "sort",
    qualname: "list.sort",
    module: "builtins",
    sig: Signature { names: &["self", "key", "reverse"], posonly: 1, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::list::sort(a0, a1, a2) },
};
pub static LIST_REVERSE: NativeDef = NativeDef {
    name: "reverse",
    qualname: "list.reverse",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::reverse(a0) },
};
pub static LIST_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "list.copy",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::copy(a0) },
};
pub static LIST___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "list.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::__len__(a0) },
};
pub static LIST___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "list.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__getitem__(a0, a1) },
};
pub static LIST___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "list.__setitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::list::__setitem__(a0, a1, a2) },
};
pub static LIST___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "list.__delitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__delitem__(a0, a1) },
};
pub static LIST___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "list.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__contains__(a0, a1) },
};
pub static LIST___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "list.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::__iter__(a0) },
};
pub static LIST___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "list.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::__reversed__(a0) },
};
pub static LIST___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "list.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::list::__repr__(a0) },
};
pub static LIST___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "list.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__add__(a0, a1) },
};
pub static LIST___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "list.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__mul__(a0, a1) },
};
pub static LIST___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "list.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__rmul__(a0, a1) },
};
pub static LIST___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "list.__iadd__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__iadd__(a0, a1) },
};
pub static LIST___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "list.__imul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__imul__(a0, a1) },
};
pub static LIST___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "list.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__eq__(a0, a1) },
};
pub static LIST___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "list.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__ne__(a0, a1) },
};
pub static LIST___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "list.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__lt__(a0, a1) },
};
pub static LIST___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "list.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__le__(a0, a1) },
};
pub static LIST___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "list.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__gt__(a0, a1) },
};
pub static LIST___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "list.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::list::__ge__(a0, a1) },
};
pub static LIST_METHODS: &[&NativeDef] = &[&LIST___CLASS_GETITEM__, &LIST___NEW__, &LIST___INIT__, &LIST_APPEND, &LIST_EXTEND, &LIST_INSERT, &LIST_REMOVE, &LIST_POP, &LIST_CLEAR, &LIST_INDEX, &LIST_COUNT, &LIST_SORT, &LIST_REVERSE, &LIST_COPY, &LIST___LEN__, &LIST___GETITEM__, &LIST___SETITEM__, &LIST___DELITEM__, &LIST___CONTAINS__, &LIST___ITER__, &LIST___REVERSED__, &LIST___REPR__, &LIST___ADD__, &LIST___MUL__, &LIST___RMUL__, &LIST___IADD__, &LIST___IMUL__, &LIST___EQ__, &LIST___NE__, &LIST___LT__, &LIST___LE__, &LIST___GT__, &LIST___GE__];
static LIST_TYPE: TypeDef = TypeDef {
    name: "list",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::List),
    home: "builtins",
    number: 135,
    methods: "__class_getitem__@ __new__= __init__ append extend insert remove pop clear index count sort reverse copy __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ __repr__ __add__ __mul__ __rmul__ __iadd__ __imul__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// A sequence that can change.
pub fn list() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIST_TYPE)
}
pub static MEMORYVIEW___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "memoryview.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "object"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__new__(a0, a1) },
};
pub static MEMORYVIEW_OBJ: NativeDef = NativeDef {
    name: "obj",
    qualname: "memoryview.obj",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::obj(a0) },
};
pub static MEMORYVIEW_NBYTES: NativeDef = NativeDef {
    name: "nbytes",
    qualname: "memoryview.nbytes",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::nbytes(a0) },
};
pub static MEMORYVIEW_READONLY: NativeDef = NativeDef {
    name: "readonly",
    qualname: "memoryview.readonly",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::readonly(a0) },
};
pub static MEMORYVIEW_ITEMSIZE: NativeDef = NativeDef {
    name: "itemsize",
    qualname: "memoryview.itemsize",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::itemsize(a0) },
};
pub static MEMORYVIEW_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "memoryview.format",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::format(a0) },
};
pub static MEMORYVIEW_NDIM: NativeDef = NativeDef {
    name: "ndim",
    qualname: "memoryview.ndim",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::ndim(a0) },
};
pub static MEMORYVIEW_SHAPE: NativeDef = NativeDef {
    name: "shape",
    qualname: "memoryview.shape",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::shape(a0) },
};
pub static MEMORYVIEW_STRIDES: NativeDef = NativeDef {
    name: "strides",
    qualname: "memoryview.strides",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::strides(a0) },
};
pub static MEMORYVIEW_SUBOFFSETS: NativeDef = NativeDef {
    name: "suboffsets",
    qualname: "memoryview.suboffsets",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::suboffsets(a0) },
};
pub static MEMORYVIEW_C_CONTIGUOUS: NativeDef = NativeDef {
    name: "c_contiguous",
    qualname: "memoryview.c_contiguous",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::c_contiguous(a0) },
};
pub static MEMORYVIEW_F_CONTIGUOUS: NativeDef = NativeDef {
    name: "f_contiguous",
    qualname: "memoryview.f_contiguous",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::f_contiguous(a0) },
};
pub static MEMORYVIEW_CONTIGUOUS: NativeDef = NativeDef {
    name: "contiguous",
    qualname: "memoryview.contiguous",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::contiguous(a0) },
};
pub static MEMORYVIEW_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "memoryview.release",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::release(a0) },
};
pub static MEMORYVIEW___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "memoryview.__enter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::__enter__(a0) },
};
pub static MEMORYVIEW___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "memoryview.__exit__",
    module: "builtins",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__exit__(a0, a1) },
};
pub static MEMORYVIEW_TOREADONLY: NativeDef = NativeDef {
    name: "toreadonly",
    qualname: "memoryview.toreadonly",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::toreadonly(a0) },
};
pub static MEMORYVIEW_TOBYTES: NativeDef = NativeDef {
    name: "tobytes",
    qualname: "memoryview.tobytes",
    module: "builtins",
    sig: Signature { names: &["self", "order"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("C")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::tobytes(a0, a1) },
};
pub static MEMORYVIEW_HEX: NativeDef = NativeDef {
    name: "hex",
    qualname: "memoryview.hex",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "bytes_per_sep"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::memoryview::hex(a0, a1, a2) },
};
pub static MEMORYVIEW_TOLIST: NativeDef = NativeDef {
    name: "tolist",
    qualname: "memoryview.tolist",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::tolist(a0) },
};
pub static MEMORYVIEW_CAST: NativeDef = NativeDef {
    name: "cast",
    qualname: "memoryview.cast",
    module: "builtins",
    sig: Signature { names: &["self", "format", "shape"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::memoryview::cast(a0, a1, a2) },
};
pub static MEMORYVIEW___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "memoryview.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__getitem__(a0, a1) },
};
pub static MEMORYVIEW___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "memoryview.__setitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::memoryview::__setitem__(a0, a1, a2) },
};
pub static MEMORYVIEW___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "memoryview.__delitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__delitem__(a0, a1) },
};
pub static MEMORYVIEW___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "memoryview.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::__len__(a0) },
};
pub static MEMORYVIEW___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "memoryview.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::__iter__(a0) },
};
pub static MEMORYVIEW___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "memoryview.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::__hash__(a0) },
};
pub static MEMORYVIEW___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "memoryview.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::memoryview::__repr__(a0) },
};
pub static MEMORYVIEW___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "memoryview.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__eq__(a0, a1) },
};
pub static MEMORYVIEW___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "memoryview.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__ne__(a0, a1) },
};
pub static MEMORYVIEW___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "memoryview.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__lt__(a0, a1) },
};
pub static MEMORYVIEW___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "memoryview.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__le__(a0, a1) },
};
pub static MEMORYVIEW___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "memoryview.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__gt__(a0, a1) },
};
pub static MEMORYVIEW___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "memoryview.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::memoryview::__ge__(a0, a1) },
};
pub static MEMORYVIEW_METHODS: &[&NativeDef] = &[&MEMORYVIEW___NEW__, &MEMORYVIEW_OBJ, &MEMORYVIEW_NBYTES, &MEMORYVIEW_READONLY, &MEMORYVIEW_ITEMSIZE, &MEMORYVIEW_FORMAT, &MEMORYVIEW_NDIM, &MEMORYVIEW_SHAPE, &MEMORYVIEW_STRIDES, &MEMORYVIEW_SUBOFFSETS, &MEMORYVIEW_C_CONTIGUOUS, &MEMORYVIEW_F_CONTIGUOUS, &MEMORYVIEW_CONTIGUOUS, &MEMORYVIEW_RELEASE, &MEMORYVIEW___ENTER__, &MEMORYVIEW___EXIT__, &MEMORYVIEW_TOREADONLY, &MEMORYVIEW_TOBYTES, &MEMORYVIEW_HEX, &MEMORYVIEW_TOLIST, &MEMORYVIEW_CAST, &MEMORYVIEW___GETITEM__, &MEMORYVIEW___SETITEM__, &MEMORYVIEW___DELITEM__, &MEMORYVIEW___LEN__, &MEMORYVIEW___ITER__, &MEMORYVIEW___HASH__, &MEMORYVIEW___REPR__, &MEMORYVIEW___EQ__, &MEMORYVIEW___NE__, &MEMORYVIEW___LT__, &MEMORYVIEW___LE__, &MEMORYVIEW___GT__, &MEMORYVIEW___GE__];
static MEMORYVIEW_TYPE: TypeDef = TypeDef {
    name: "memoryview",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 136,
    methods: "__new__= obj. nbytes. readonly. itemsize. format. ndim. shape. strides. suboffsets. c_contiguous. f_contiguous. contiguous. release __enter__ __exit__ toreadonly tobytes hex tolist cast __getitem__ __setitem__ __delitem__ __len__ __iter__ __hash__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// The bytes of another object, without a copy.
pub fn memoryview() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMORYVIEW_TYPE)
}
static MEMORY_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "memory_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 137,
    methods: "",
};
/// The iterator of a memoryview.
pub fn memory_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMORY_ITERATOR_TYPE)
}
pub static OBJECT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "object.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::object::__new__(a0, a1, a2) },
};
pub static OBJECT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "object.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::object::__init__(a0, a1, a2) },
};
pub static OBJECT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "object.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__repr__(a0) },
};
pub static OBJECT___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "object.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__str__(a0) },
};
pub static OBJECT___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "object.__format__",
    module: "builtins",
    sig: Signature { names: &["self", "format_spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__format__(a0, a1) },
};
pub static OBJECT___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "object.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__hash__(a0) },
};
pub static OBJECT___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "object.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__eq__(a0, a1) },
};
pub static OBJECT___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "object.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__ne__(a0, a1) },
};
pub static OBJECT___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "object.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__lt__(a0, a1) },
};
pub static OBJECT___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "object.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__le__(a0, a1) },
};
pub static OBJECT___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "object.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__gt__(a0, a1) },
};
pub static OBJECT___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "object.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__ge__(a0, a1) },
};
pub static OBJECT___GETATTRIBUTE__: NativeDef = NativeDef {
    name: "__getattribute__",
    qualname: "object.__getattribute__",
    module: "builtins",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__getattribute__(a0, a1) },
};
pub static OBJECT___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "object.__setattr__",
    module: "builtins",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::object::__setattr__(a0, a1, a2) },
};
pub static OBJECT___DELATTR__: NativeDef = NativeDef {
    name: "__delattr__",
    qualname: "object.__delattr__",
    module: "builtins",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__delattr__(a0, a1) },
};
pub static OBJECT___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "object.__dir__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__dir__(a0) },
};
pub static OBJECT___SIZEOF__: NativeDef = NativeDef {
    name: "__sizeof__",
    qualname: "object.__sizeof__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__sizeof__(a0) },
};
pub static OBJECT___GETSTATE__: NativeDef = NativeDef {
    name: "__getstate__",
    qualname: "object.__getstate__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__getstate__(a0) },
};
pub static OBJECT___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "object.__reduce__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__reduce__(a0) },
};
pub static OBJECT___REDUCE_EX__: NativeDef = NativeDef {
    name: "__reduce_ex__",
    qualname: "object.__reduce_ex__",
    module: "builtins",
    sig: Signature { names: &["self", "protocol"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__reduce_ex__(a0, a1) },
};
pub static OBJECT___INIT_SUBCLASS__: NativeDef = NativeDef {
    name: "__init_subclass__",
    qualname: "object.__init_subclass__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::object::__init_subclass__(a0, a1, a2) },
};
pub static OBJECT___SUBCLASSHOOK__: NativeDef = NativeDef {
    name: "__subclasshook__",
    qualname: "object.__subclasshook__",
    module: "builtins",
    sig: Signature { names: &["cls", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::object::__subclasshook__(a0, a1) },
};
pub static OBJECT___CLASS__: NativeDef = NativeDef {
    name: "__class__",
    qualname: "object.__class__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::object::__class__(a0) },
};
pub static OBJECT_METHODS: &[&NativeDef] = &[&OBJECT___NEW__, &OBJECT___INIT__, &OBJECT___REPR__, &OBJECT___STR__, &OBJECT___FORMAT__, &OBJECT___HASH__, &OBJECT___EQ__, &OBJECT___NE__, &OBJECT___LT__, &OBJECT___LE__, &OBJECT___GT__, &OBJECT___GE__, &OBJECT___GETATTRIBUTE__, &OBJECT___SETATTR__, &OBJECT___DELATTR__, &OBJECT___DIR__, &OBJECT___SIZEOF__, &OBJECT___GETSTATE__, &OBJECT___REDUCE__, &OBJECT___REDUCE_EX__, &OBJECT___INIT_SUBCLASS__, &OBJECT___SUBCLASSHOOK__, &OBJECT___CLASS__];
static OBJECT_TYPE: TypeDef = TypeDef {
    name: "object",
    module: "builtins",
    bases: &[],
    layout: Layout::Object,
    home: "builtins",
    number: 138,
    methods: "__new__= __init__ __repr__ __str__ __format__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getattribute__ __setattr__ __delattr__ __dir__ __sizeof__ __getstate__ __reduce__ __reduce_ex__ __init_subclass__@ __subclasshook__@ __class__.",
};
/// The base of all classes.
pub fn object() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &OBJECT_TYPE)
}
pub static TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "type.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::r#type::__new__(a0, a1, a2) },
};
pub static TYPE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "type.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::r#type::__init__(a0, a1, a2) },
};
pub static TYPE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "type.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::r#type::__call__(a0, a1, a2) },
};
pub static TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "type.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__repr__(a0) },
};
pub static TYPE___DIR__: NativeDef = NativeDef {
    name: "__dir__",
    qualname: "type.__dir__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__dir__(a0) },
};
pub static TYPE___INSTANCECHECK__: NativeDef = NativeDef {
    name: "__instancecheck__",
    qualname: "type.__instancecheck__",
    module: "builtins",
    sig: Signature { names: &["self", "instance"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::r#type::__instancecheck__(a0, a1) },
};
pub static TYPE___SUBCLASSCHECK__: NativeDef = NativeDef {
    name: "__subclasscheck__",
    qualname: "type.__subclasscheck__",
    module: "builtins",
    sig: Signature { names: &["self", "subclass"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::r#type::__subclasscheck__(a0, a1) },
};
pub static TYPE___GETATTRIBUTE__: NativeDef = NativeDef {
    name: "__getattribute__",
    qualname: "type.__getattribute__",
    module: "builtins",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::r#type::__getattribute__(a0, a1) },
};
pub static TYPE___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "type.__setattr__",
    module: "builtins",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::r#type::__setattr__(a0, a1, a2) },
};
pub static TYPE___DELATTR__: NativeDef = NativeDef {
    name: "__delattr__",
    qualname: "type.__delattr__",
    module: "builtins",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::r#type::__delattr__(a0, a1) },
};
pub static TYPE_MRO: NativeDef = NativeDef {
    name: "mro",
    qualname: "type.mro",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::mro(a0) },
};
pub static TYPE___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "type.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::r#type::__or__(a0, a1) },
};
pub static TYPE___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "type.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::r#type::__ror__(a0, a1) },
};
pub static TYPE___SUBCLASSES__: NativeDef = NativeDef {
    name: "__subclasses__",
    qualname: "type.__subclasses__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__subclasses__(a0) },
};
pub static TYPE___PREPARE__: NativeDef = NativeDef {
    name: "__prepare__",
    qualname: "type.__prepare__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::r#type::__prepare__(a0, a1, a2) },
};
pub static TYPE___NAME__: NativeDef = NativeDef {
    name: "__name__",
    qualname: "type.__name__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__name__(a0) },
};
pub static TYPE___QUALNAME__: NativeDef = NativeDef {
    name: "__qualname__",
    qualname: "type.__qualname__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__qualname__(a0) },
};
pub static TYPE___MODULE__: NativeDef = NativeDef {
    name: "__module__",
    qualname: "type.__module__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__module__(a0) },
};
pub static TYPE___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "type.__doc__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__doc__(a0) },
};
pub static TYPE___BASES__: NativeDef = NativeDef {
    name: "__bases__",
    qualname: "type.__bases__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__bases__(a0) },
};
pub static TYPE___BASE__: NativeDef = NativeDef {
    name: "__base__",
    qualname: "type.__base__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__base__(a0) },
};
pub static TYPE___MRO__: NativeDef = NativeDef {
    name: "__mro__",
    qualname: "type.__mro__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__mro__(a0) },
};
pub static TYPE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "type.__dict__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__dict__(a0) },
};
pub static TYPE___ABSTRACTMETHODS__: NativeDef = NativeDef {
    name: "__abstractmethods__",
    qualname: "type.__abstractmethods__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__abstractmethods__(a0) },
};
pub static TYPE___ANNOTATIONS__: NativeDef = NativeDef {
    name: "__annotations__",
    qualname: "type.__annotations__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::r#type::__annotations__(a0) },
};
pub static TYPE_METHODS: &[&NativeDef] = &[&TYPE___NEW__, &TYPE___INIT__, &TYPE___CALL__, &TYPE___REPR__, &TYPE___DIR__, &TYPE___INSTANCECHECK__, &TYPE___SUBCLASSCHECK__, &TYPE___GETATTRIBUTE__, &TYPE___SETATTR__, &TYPE___DELATTR__, &TYPE_MRO, &TYPE___OR__, &TYPE___ROR__, &TYPE___SUBCLASSES__, &TYPE___PREPARE__, &TYPE___NAME__, &TYPE___QUALNAME__, &TYPE___MODULE__, &TYPE___DOC__, &TYPE___BASES__, &TYPE___BASE__, &TYPE___MRO__, &TYPE___DICT__, &TYPE___ABSTRACTMETHODS__, &TYPE___ANNOTATIONS__];
static TYPE_TYPE: TypeDef = TypeDef {
    name: "type",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Type,
    home: "builtins",
    number: 139,
    methods: "__new__= __init__ __call__ __repr__ __dir__ __instancecheck__ __subclasscheck__ __getattribute__ __setattr__ __delattr__ mro __or__ __ror__ __subclasses__ __prepare__@ __name__. __qualname__. __module__. __doc__. __bases__. __base__. __mro__. __dict__. __abstractmethods__. __annotations__.",
};
/// The class of classes.
pub fn r#type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TYPE_TYPE)
}
pub static SUPER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "super.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::super_::__new__(a0, a1) },
};
pub static SUPER___GETATTRIBUTE__: NativeDef = NativeDef {
    name: "__getattribute__",
    qualname: "super.__getattribute__",
    module: "builtins",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::super_::__getattribute__(a0, a1) },
};
pub static SUPER___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "super.__get__",
    module: "builtins",
    sig: Signature { names: &["self", "obj", "typ"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::super_::__get__(a0, a1, a2) },
};
pub static SUPER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "super.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::super_::__repr__(a0) },
};
pub static SUPER___SELF__: NativeDef = NativeDef {
    name: "__self__",
    qualname: "super.__self__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::super_::__self__(a0) },
};
pub static SUPER___THISCLASS__: NativeDef = NativeDef {
    name: "__thisclass__",
    qualname: "super.__thisclass__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::super_::__thisclass__(a0) },
};
pub static SUPER___SELF_CLASS__: NativeDef = NativeDef {
    name: "__self_class__",
    qualname: "super.__self_class__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::super_::__self_class__(a0) },
};
pub static SUPER_METHODS: &[&NativeDef] = &[&SUPER___NEW__, &SUPER___GETATTRIBUTE__, &SUPER___GET__, &SUPER___REPR__, &SUPER___SELF__, &SUPER___THISCLASS__, &SUPER___SELF_CLASS__];
static SUPER_TYPE: TypeDef = TypeDef {
    name: "super",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 140,
    methods: "__new__= __getattribute__ __get__ __repr__ __self__. __thisclass__. __self_class__.",
};
/// What `super()` gives.
pub fn super_() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SUPER_TYPE)
}
pub static MAPPINGPROXY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "mappingproxy.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "mapping"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__new__(a0, a1) },
};
pub static MAPPINGPROXY___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "mappingproxy.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__class_getitem__(a0, a1) },
};
pub static MAPPINGPROXY___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "mappingproxy.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::__reversed__(a0) },
};
pub static MAPPINGPROXY___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "mappingproxy.__ior__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__ior__(a0, a1) },
};
pub static MAPPINGPROXY___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "mappingproxy.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__getitem__(a0, a1) },
};
pub static MAPPINGPROXY___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "mappingproxy.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__contains__(a0, a1) },
};
pub static MAPPINGPROXY___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "mappingproxy.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::__iter__(a0) },
};
pub static MAPPINGPROXY___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "mappingproxy.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::__len__(a0) },
};
pub static MAPPINGPROXY___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "mappingproxy.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::__str__(a0) },
};
pub static MAPPINGPROXY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "mappingproxy.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::__repr__(a0) },
};
pub static MAPPINGPROXY___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "mappingproxy.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__eq__(a0, a1) },
};
pub static MAPPINGPROXY___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "mappingproxy.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__or__(a0, a1) },
};
pub static MAPPINGPROXY___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "mappingproxy.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::mappingproxy::__ror__(a0, a1) },
};
pub static MAPPINGPROXY_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "mappingproxy.get",
    module: "builtins",
    sig: Signature { names: &["self", "key", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::mappingproxy::get(a0, a1, a2) },
};
pub static MAPPINGPROXY_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "mappingproxy.keys",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::keys(a0) },
};
pub static MAPPINGPROXY_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "mappingproxy.values",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::values(a0) },
};
pub static MAPPINGPROXY_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "mappingproxy.items",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::items(a0) },
};
pub static MAPPINGPROXY_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "mappingproxy.copy",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::mappingproxy::copy(a0) },
};
pub static MAPPINGPROXY_METHODS: &[&NativeDef] = &[&MAPPINGPROXY___NEW__, &MAPPINGPROXY___CLASS_GETITEM__, &MAPPINGPROXY___REVERSED__, &MAPPINGPROXY___IOR__, &MAPPINGPROXY___GETITEM__, &MAPPINGPROXY___CONTAINS__, &MAPPINGPROXY___ITER__, &MAPPINGPROXY___LEN__, &MAPPINGPROXY___STR__, &MAPPINGPROXY___REPR__, &MAPPINGPROXY___EQ__, &MAPPINGPROXY___OR__, &MAPPINGPROXY___ROR__, &MAPPINGPROXY_GET, &MAPPINGPROXY_KEYS, &MAPPINGPROXY_VALUES, &MAPPINGPROXY_ITEMS, &MAPPINGPROXY_COPY];
static MAPPINGPROXY_TYPE: TypeDef = TypeDef {
    name: "mappingproxy",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 141,
    methods: "__new__= __class_getitem__@ __reversed__ __ior__ __getitem__ __contains__ __iter__ __len__ __str__ __repr__ __eq__ __or__ __ror__ get keys values items copy",
};
/// A read-only view of a class's attributes.
pub fn mappingproxy() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MAPPINGPROXY_TYPE)
}
pub static QUITTER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "Quitter.__call__",
    module: "builtins",
    sig: Signature { names: &["self", "code"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::quitter::__call__(a0, a1) },
};
pub static QUITTER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Quitter.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::quitter::__repr__(a0) },
};
pub static QUITTER_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "Quitter.name",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::quitter::name(a0) },
};
pub static QUITTER_EOF: NativeDef = NativeDef {
    name: "eof",
    qualname: "Quitter.eof",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::quitter::eof(a0) },
};
pub static QUITTER_METHODS: &[&NativeDef] = &[&QUITTER___CALL__, &QUITTER___REPR__, &QUITTER_NAME, &QUITTER_EOF];
static QUITTER_TYPE: TypeDef = TypeDef {
    name: "Quitter",
    module: "_sitebuiltins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "builtins",
    number: 142,
    methods: "__call__ __repr__ name. eof.",
};
/// Raises SystemExit when it is called.
pub fn quitter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &QUITTER_TYPE)
}
pub static RANGE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "range.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "start", "stop", "step"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::range::__new__(a0, a1, a2, a3) },
};
pub static RANGE_START: NativeDef = NativeDef {
    name: "start",
    qualname: "range.start",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::range::start(a0) },
};
pub static RANGE_STOP: NativeDef = NativeDef {
    name: "stop",
    qualname: "range.stop",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::range::stop(a0) },
};
pub static RANGE_STEP: NativeDef = NativeDef {
    name: "step",
    qualname: "range.step",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::range::step(a0) },
};
pub static RANGE_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "range.index",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::range::index(a0, a1) },
};
pub static RANGE_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "range.count",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::range::count(a0, a1) },
};
pub static RANGE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "range.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::range::__iter__(a0) },
};
pub static RANGE___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "range.__reversed__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::range::__reversed__(a0) },
};
pub static RANGE___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "range.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::range::__len__(a0) },
};
pub static RANGE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "range.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::range::__getitem__(a0, a1) },
};
pub static RANGE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "range.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::range::__contains__(a0, a1) },
};
pub static RANGE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "range.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::range::__eq__(a0, a1) },
};
pub static RANGE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "range.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::range::__hash__(a0) },
};
pub static RANGE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "range.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::range::__repr__(a0) },
};
pub static RANGE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "range.__bool__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::range::__bool__(a0) },
};
pub static RANGE_METHODS: &[&NativeDef] = &[&RANGE___NEW__, &RANGE_START, &RANGE_STOP, &RANGE_STEP, &RANGE_INDEX, &RANGE_COUNT, &RANGE___ITER__, &RANGE___REVERSED__, &RANGE___LEN__, &RANGE___GETITEM__, &RANGE___CONTAINS__, &RANGE___EQ__, &RANGE___HASH__, &RANGE___REPR__, &RANGE___BOOL__];
static RANGE_TYPE: TypeDef = TypeDef {
    name: "range",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 143,
    methods: "__new__= start. stop. step. index count __iter__ __reversed__ __len__ __getitem__ __contains__ __eq__ __hash__ __repr__ __bool__",
};
/// Evenly spaced ints, computed when they are asked for.
pub fn range() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RANGE_TYPE)
}
pub static SET___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "set.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__class_getitem__(a0, a1) },
};
pub static SET___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "set.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::set::__new__(a0, a1, a2) },
};
pub static SET___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "set.__init__",
    module: "builtins",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__init__(a0, a1) },
};
pub static SET_ADD: NativeDef = NativeDef {
    name: "add",
    qualname: "set.add",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::add(a0, a1) },
};
pub static SET_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "set.remove",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::remove(a0, a1) },
};
pub static SET_DISCARD: NativeDef = NativeDef {
    name: "discard",
    qualname: "set.discard",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::discard(a0, a1) },
};
pub static SET_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "set.pop",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::set::pop(a0) },
};
pub static SET_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "set.clear",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::set::clear(a0) },
};
pub static SET_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "set.update",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::update(a0, a1) },
};
pub static SET_INTERSECTION_UPDATE: NativeDef = NativeDef {
    name: "intersection_update",
    qualname: "set.intersection_update",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::intersection_update(a0, a1) },
};
pub static SET_DIFFERENCE_UPDATE: NativeDef = NativeDef {
    name: "difference_update",
    qualname: "set.difference_update",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::difference_update(a0, a1) },
};
pub static SET_SYMMETRIC_DIFFERENCE_UPDATE: NativeDef = NativeDef {
    name: "symmetric_difference_update",
    qualname: "set.symmetric_difference_update",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::symmetric_difference_update(a0, a1) },
};
pub static SET_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "set.copy",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::set::copy(a0) },
};
pub static SET_UNION: NativeDef = NativeDef {
    name: "union",
    qualname: "set.union",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::union(a0, a1) },
};
pub static SET_INTERSECTION: NativeDef = NativeDef {
    name: "intersection",
    qualname: "set.intersection",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::intersection(a0, a1) },
};
pub static SET_DIFFERENCE: NativeDef = NativeDef {
    name: "difference",
    qualname: "set.difference",
    module: "builtins",
    sig: Signature { names: &["self", "others"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::difference(a0, a1) },
};
pub static SET_SYMMETRIC_DIFFERENCE: NativeDef = NativeDef {
    name: "symmetric_difference",
    qualname: "set.symmetric_difference",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::symmetric_difference(a0, a1) },
};
pub static SET_ISSUBSET: NativeDef = NativeDef {
    name: "issubset",
    qualname: "set.issubset",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::issubset(a0, a1) },
};
pub static SET_ISSUPERSET: NativeDef = NativeDef {
    name: "issuperset",
    qualname: "set.issuperset",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::issuperset(a0, a1) },
};
pub static SET_ISDISJOINT: NativeDef = NativeDef {
    name: "isdisjoint",
    qualname: "set.isdisjoint",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::isdisjoint(a0, a1) },
};
pub static SET___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "set.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::set::__len__(a0) },
};
pub static SET___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "set.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__contains__(a0, a1) },
};
pub static SET___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "set.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::set::__iter__(a0) },
};
pub static SET___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "set.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::set::__repr__(a0) },
};
pub static SET___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "set.__and__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__and__(a0, a1) },
};
pub static SET___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "set.__rand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__rand__(a0, a1) },
};
pub static SET___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "set.__or__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__or__(a0, a1) },
};
pub static SET___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "set.__ror__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__ror__(a0, a1) },
};
pub static SET___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "set.__sub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__sub__(a0, a1) },
};
pub static SET___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "set.__rsub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__rsub__(a0, a1) },
};
pub static SET___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "set.__xor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__xor__(a0, a1) },
};
pub static SET___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "set.__rxor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__rxor__(a0, a1) },
};
pub static SET___IAND__: NativeDef = NativeDef {
    name: "__iand__",
    qualname: "set.__iand__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__iand__(a0, a1) },
};
pub static SET___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "set.__ior__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__ior__(a0, a1) },
};
pub static SET___ISUB__: NativeDef = NativeDef {
    name: "__isub__",
    qualname: "set.__isub__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__isub__(a0, a1) },
};
pub static SET___IXOR__: NativeDef = NativeDef {
    name: "__ixor__",
    qualname: "set.__ixor__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__ixor__(a0, a1) },
};
pub static SET___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "set.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__eq__(a0, a1) },
};
pub static SET___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "set.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__ne__(a0, a1) },
};
pub static SET___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "set.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__lt__(a0, a1) },
};
pub static SET___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "set.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__le__(a0, a1) },
};
pub static SET___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "set.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__gt__(a0, a1) },
};
pub static SET___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "set.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::set::__ge__(a0, a1) },
};
pub static SET_METHODS: &[&NativeDef] = &[&SET___CLASS_GETITEM__, &SET___NEW__, &SET___INIT__, &SET_ADD, &SET_REMOVE, &SET_DISCARD, &SET_POP, &SET_CLEAR, &SET_UPDATE, &SET_INTERSECTION_UPDATE, &SET_DIFFERENCE_UPDATE, &SET_SYMMETRIC_DIFFERENCE_UPDATE, &SET_COPY, &SET_UNION, &SET_INTERSECTION, &SET_DIFFERENCE, &SET_SYMMETRIC_DIFFERENCE, &SET_ISSUBSET, &SET_ISSUPERSET, &SET_ISDISJOINT, &SET___LEN__, &SET___CONTAINS__, &SET___ITER__, &SET___REPR__, &SET___AND__, &SET___RAND__, &SET___OR__, &SET___ROR__, &SET___SUB__, &SET___RSUB__, &SET___XOR__, &SET___RXOR__, &SET___IAND__, &SET___IOR__, &SET___ISUB__, &SET___IXOR__, &SET___EQ__, &SET___NE__, &SET___LT__, &SET___LE__, &SET___GT__, &SET___GE__];
static SET_TYPE: TypeDef = TypeDef {
    name: "set",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Set),
    home: "builtins",
    number: 144,
    methods: "__class_getitem__@ __new__= __init__ add remove discard pop clear update intersection_update difference_update symmetric_difference_update copy union intersection difference symmetric_difference issubset issuperset isdisjoint __len__ __contains__ __iter__ __repr__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __iand__ __ior__ __isub__ __ixor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// Items without order, each once.
pub fn set() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SET_TYPE)
}
pub static SLICE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "slice.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "start", "stop", "step"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::slice::__new__(a0, a1, a2, a3) },
};
pub static SLICE_START: NativeDef = NativeDef {
    name: "start",
    qualname: "slice.start",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::slice::start(a0) },
};
pub static SLICE_STOP: NativeDef = NativeDef {
    name: "stop",
    qualname: "slice.stop",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::slice::stop(a0) },
};
pub static SLICE_STEP: NativeDef = NativeDef {
    name: "step",
    qualname: "slice.step",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::builtins::slice::step(a0) },
};
pub static SLICE_INDICES: NativeDef = NativeDef {
    name: "indices",
    qualname: "slice.indices",
    module: "builtins",
    sig: Signature { names: &["self", "length"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::indices(a0, a1) },
};
pub static SLICE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "slice.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::__eq__(a0, a1) },
};
pub static SLICE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "slice.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::__ne__(a0, a1) },
};
pub static SLICE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "slice.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::__lt__(a0, a1) },
};
pub static SLICE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "slice.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::__le__(a0, a1) },
};
pub static SLICE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "slice.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::__gt__(a0, a1) },
};
pub static SLICE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "slice.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::slice::__ge__(a0, a1) },
};
pub static SLICE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "slice.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::slice::__repr__(a0) },
};
pub static SLICE_METHODS: &[&NativeDef] = &[&SLICE___NEW__, &SLICE_START, &SLICE_STOP, &SLICE_STEP, &SLICE_INDICES, &SLICE___EQ__, &SLICE___NE__, &SLICE___LT__, &SLICE___LE__, &SLICE___GT__, &SLICE___GE__, &SLICE___REPR__];
static SLICE_TYPE: TypeDef = TypeDef {
    name: "slice",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Final),
    home: "builtins",
    number: 145,
    methods: "__new__= start. stop. step. indices __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __repr__",
};
/// Start, stop and step, as in `x[1:9:2]`.
pub fn slice() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SLICE_TYPE)
}
pub static STR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "str.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "object", "encoding", "errors"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::__new__(a0, a1, a2, a3) },
};
pub static STR_CAPITALIZE: NativeDef = NativeDef {
    name: "capitalize",
    qualname: "str.capitalize",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::capitalize(a0) },
};
pub static STR_CASEFOLD: NativeDef = NativeDef {
    name: "casefold",
    qualname: "str.casefold",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::casefold(a0) },
};
pub static STR_CENTER: NativeDef = NativeDef {
    name: "center",
    qualname: "str.center",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Str(" ")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::center(a0, a1, a2) },
};
pub static STR_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "str.count",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::count(a0, a1, a2, a3) },
};
pub static STR_ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "str.encode",
    module: "builtins",
    sig: Signature { names: &["self", "encoding", "errors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::encode(a0, a1, a2) },
};
pub static STR_ENDSWITH: NativeDef = NativeDef {
    name: "endswith",
    qualname: "str.endswith",
    module: "builtins",
    sig: Signature { names: &["self", "suffix", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::endswith(a0, a1, a2, a3) },
};
pub static STR_EXPANDTABS: NativeDef = NativeDef {
    name: "expandtabs",
    qualname: "str.expandtabs",
    module: "builtins",
    sig: Signature { names: &["self", "tabsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(8)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::expandtabs(a0, a1) },
};
pub static STR_FIND: NativeDef = NativeDef {
    name: "find",
    qualname: "str.find",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::find(a0, a1, a2, a3) },
};
pub static STR_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "str.format",
    module: "builtins",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::format(a0, a1, a2) },
};
pub static STR_FORMAT_MAP: NativeDef = NativeDef {
    name: "format_map",
    qualname: "str.format_map",
    module: "builtins",
    sig: Signature { names: &["self", "mapping"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::format_map(a0, a1) },
};
pub static STR_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "str.index",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::index(a0, a1, a2, a3) },
};
pub static STR_ISALNUM: NativeDef = NativeDef {
    name: "isalnum",
    qualname: "str.isalnum",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isalnum(a0) },
};
pub static STR_ISALPHA: NativeDef = NativeDef {
    name: "isalpha",
    qualname: "str.isalpha",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isalpha(a0) },
};
pub static STR_ISASCII: NativeDef = NativeDef {
    name: "isascii",
    qualname: "str.isascii",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isascii(a0) },
};
pub static STR_ISDECIMAL: NativeDef = NativeDef {
    name: "isdecimal",
    qualname: "str.isdecimal",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isdecimal(a0) },
};
pub static STR_ISDIGIT: NativeDef = NativeDef {
    name: "isdigit",
    qualname: "str.isdigit",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isdigit(a0) },
};
pub static STR_ISIDENTIFIER: NativeDef = NativeDef {
    name: "isidentifier",
    qualname: "str.isidentifier",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isidentifier(a0) },
};
pub static STR_ISLOWER: NativeDef = NativeDef {
    name: "islower",
    qualname: "str.islower",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::islower(a0) },
};
pub static STR_ISNUMERIC: NativeDef = NativeDef {
    name: "isnumeric",
    qualname: "str.isnumeric",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isnumeric(a0) },
};
pub static STR_ISPRINTABLE: NativeDef = NativeDef {
    name: "isprintable",
    qualname: "str.isprintable",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isprintable(a0) },
};
pub static STR_ISSPACE: NativeDef = NativeDef {
    name: "isspace",
    qualname: "str.isspace",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isspace(a0) },
};
pub static STR_ISTITLE: NativeDef = NativeDef {
    name: "istitle",
    qualname: "str.istitle",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::istitle(a0) },
};
pub static STR_ISUPPER: NativeDef = NativeDef {
    name: "isupper",
    qualname: "str.isupper",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::isupper(a0) },
};
pub static STR_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "str.join",
    module: "builtins",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::join(a0, a1) },
};
pub static STR_LJUST: NativeDef = NativeDef {
    name: "ljust",
    qualname: "str.ljust",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Str(" ")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::ljust(a0, a1, a2) },
};
pub static STR_LOWER: NativeDef = NativeDef {
    name: "lower",
    qualname: "str.lower",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::lower(a0) },
};
pub static STR_LSTRIP: NativeDef = NativeDef {
    name: "lstrip",
    qualname: "str.lstrip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::lstrip(a0, a1) },
};
pub static STR_MAKETRANS: NativeDef = NativeDef {
    name: "maketrans",
    qualname: "str.maketrans",
    module: "builtins",
    sig: Signature { names: &["x", "y", "z"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::maketrans(a0, a1, a2) },
};
pub static STR_PARTITION: NativeDef = NativeDef {
    name: "partition",
    qualname: "str.partition",
    module: "builtins",
    sig: Signature { names: &["self", "sep"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::partition(a0, a1) },
};
pub static STR_REMOVEPREFIX: NativeDef = NativeDef {
    name: "removeprefix",
    qualname: "str.removeprefix",
    module: "builtins",
    sig: Signature { names: &["self", "prefix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::removeprefix(a0, a1) },
};
pub static STR_REMOVESUFFIX: NativeDef = NativeDef {
    name: "removesuffix",
    qualname: "str.removesuffix",
    module: "builtins",
    sig: Signature { names: &["self", "suffix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::removesuffix(a0, a1) },
};
pub static STR_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "str.replace",
    module: "builtins",
    sig: Signature { names: &["self", "old", "new", "count"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::replace(a0, a1, a2, a3) },
};
pub static STR_RFIND: NativeDef = NativeDef {
    name: "rfind",
    qualname: "str.rfind",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::rfind(a0, a1, a2, a3) },
};
pub static STR_RINDEX: NativeDef = NativeDef {
    name: "rindex",
    qualname: "str.rindex",
    module: "builtins",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::rindex(a0, a1, a2, a3) },
};
pub static STR_RJUST: NativeDef = NativeDef {
    name: "rjust",
    qualname: "str.rjust",
    module: "builtins",
    sig: Signature { names: &["self", "width", "fillchar"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Str(" ")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::rjust(a0, a1, a2) },
};
pub static STR_RPARTITION: NativeDef = NativeDef {
    name: "rpartition",
    qualname: "str.rpartition",
    module: "builtins",
    sig: Signature { names: &["self", "sep"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::rpartition(a0, a1) },
};
pub static STR_RSPLIT: NativeDef = NativeDef {
    name: "rsplit",
    qualname: "str.rsplit",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::rsplit(a0, a1, a2) },
};
pub static STR_RSTRIP: NativeDef = NativeDef {
    name: "rstrip",
    qualname: "str.rstrip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::rstrip(a0, a1) },
};
pub static STR_SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "str.split",
    module: "builtins",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::builtins::str::split(a0, a1, a2) },
};
pub static STR_SPLITLINES: NativeDef = NativeDef {
    name: "splitlines",
    qualname: "str.splitlines",
    module: "builtins",
    sig: Signature { names: &["self", "keepends"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::splitlines(a0, a1) },
};
pub static STR_STARTSWITH: NativeDef = NativeDef {
    name: "startswith",
    qualname: "str.startswith",
    module: "builtins",
    sig: Signature { names: &["self", "prefix", "start", "end"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::str::startswith(a0, a1, a2, a3) },
};
pub static STR_STRIP: NativeDef = NativeDef {
    name: "strip",
    qualname: "str.strip",
    module: "builtins",
    sig: Signature { names: &["self", "chars"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::strip(a0, a1) },
};
pub static STR_SWAPCASE: NativeDef = NativeDef {
    name: "swapcase",
    qualname: "str.swapcase",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::swapcase(a0) },
};
pub static STR_TITLE: NativeDef = NativeDef {
    name: "title",
    qualname: "str.title",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::title(a0) },
};
pub static STR_TRANSLATE: NativeDef = NativeDef {
    name: "translate",
    qualname: "str.translate",
    module: "builtins",
    sig: Signature { names: &["self", "table"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::translate(a0, a1) },
};
pub static STR_UPPER: NativeDef = NativeDef {
    name: "upper",
    qualname: "str.upper",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::upper(a0) },
};
pub static STR_ZFILL: NativeDef = NativeDef {
    name: "zfill",
    qualname: "str.zfill",
    module: "builtins",
    sig: Signature { names: &["self", "width"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::zfill(a0, a1) },
};
pub static STR___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "str.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__add__(a0, a1) },
};
pub static STR___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "str.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__contains__(a0, a1) },
};
pub static STR___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "str.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__eq__(a0, a1) },
};
pub static STR___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "str.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__ne__(a0, a1) },
};
pub static STR___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "str.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__lt__(a0, a1) },
};
pub static STR___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "str.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__le__(a0, a1) },
};
pub static STR___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "str.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__gt__(a0, a1) },
};
pub static STR___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "str.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__ge__(a0, a1) },
};
pub static STR___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "str.__format__",
    module: "builtins",
    sig: Signature { names: &["self", "spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__format__(a0, a1) },
};
pub static STR___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "str.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__getitem__(a0, a1) },
};
pub static STR___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "str.__getnewargs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::__getnewargs__(a0) },
};
pub static STR___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "str.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::__hash__(a0) },
};
pub static STR___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "str.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::__iter__(a0) },
};
pub static STR___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "str.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::__len__(a0) },
};
pub static STR___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "str.__mod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__mod__(a0, a1) },
};
pub static STR___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "str.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__mul__(a0, a1) },
};
pub static STR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "str.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::__repr__(a0) },
};
pub static STR___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "str.__rmod__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__rmod__(a0, a1) },
};
pub static STR___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "str.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::str::__rmul__(a0, a1) },
};
pub static STR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "str.__str__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::str::__str__(a0) },
};
pub static STR_METHODS: &[&NativeDef] = &[&STR___NEW__, &STR_CAPITALIZE, &STR_CASEFOLD, &STR_CENTER, &STR_COUNT, &STR_ENCODE, &STR_ENDSWITH, &STR_EXPANDTABS, &STR_FIND, &STR_FORMAT, &STR_FORMAT_MAP, &STR_INDEX, &STR_ISALNUM, &STR_ISALPHA, &STR_ISASCII, &STR_ISDECIMAL, &STR_ISDIGIT, &STR_ISIDENTIFIER, &STR_ISLOWER, &STR_ISNUMERIC, &STR_ISPRINTABLE, &STR_ISSPACE, &STR_ISTITLE, &STR_ISUPPER, &STR_JOIN, &STR_LJUST, &STR_LOWER, &STR_LSTRIP, &STR_MAKETRANS, &STR_PARTITION, &STR_REMOVEPREFIX, &STR_REMOVESUFFIX, &STR_REPLACE, &STR_RFIND, &STR_RINDEX, &STR_RJUST, &STR_RPARTITION, &STR_RSPLIT, &STR_RSTRIP, &STR_SPLIT, &STR_SPLITLINES, &STR_STARTSWITH, &STR_STRIP, &STR_SWAPCASE, &STR_TITLE, &STR_TRANSLATE, &STR_UPPER, &STR_ZFILL, &STR___ADD__, &STR___CONTAINS__, &STR___EQ__, &STR___NE__, &STR___LT__, &STR___LE__, &STR___GT__, &STR___GE__, &STR___FORMAT__, &STR___GETITEM__, &STR___GETNEWARGS__, &STR___HASH__, &STR___ITER__, &STR___LEN__, &STR___MOD__, &STR___MUL__, &STR___REPR__, &STR___RMOD__, &STR___RMUL__, &STR___STR__];
static STR_TYPE: TypeDef = TypeDef {
    name: "str",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Str),
    home: "builtins",
    number: 146,
    methods: "__new__= capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans= partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __add__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __format__ __getitem__ __getnewargs__ __hash__ __iter__ __len__ __mod__ __mul__ __repr__ __rmod__ __rmul__ __str__",
};
/// Text.
pub fn str() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STR_TYPE)
}
pub static TUPLE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "tuple.__class_getitem__",
    module: "builtins",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__class_getitem__(a0, a1) },
};
pub static TUPLE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "tuple.__new__",
    module: "builtins",
    sig: Signature { names: &["cls", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::EmptyTuple],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__new__(a0, a1) },
};
pub static TUPLE_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "tuple.index",
    module: "builtins",
    sig: Signature { names: &["self", "value", "start", "stop"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::builtins::tuple::index(a0, a1, a2, a3) },
};
pub static TUPLE_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "tuple.count",
    module: "builtins",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::count(a0, a1) },
};
pub static TUPLE___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "tuple.__len__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::tuple::__len__(a0) },
};
pub static TUPLE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "tuple.__getitem__",
    module: "builtins",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__getitem__(a0, a1) },
};
pub static TUPLE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "tuple.__contains__",
    module: "builtins",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__contains__(a0, a1) },
};
pub static TUPLE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "tuple.__iter__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::tuple::__iter__(a0) },
};
pub static TUPLE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "tuple.__repr__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::tuple::__repr__(a0) },
};
pub static TUPLE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "tuple.__hash__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::tuple::__hash__(a0) },
};
pub static TUPLE___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "tuple.__add__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__add__(a0, a1) },
};
pub static TUPLE___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "tuple.__mul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__mul__(a0, a1) },
};
pub static TUPLE___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "tuple.__rmul__",
    module: "builtins",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__rmul__(a0, a1) },
};
pub static TUPLE___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "tuple.__getnewargs__",
    module: "builtins",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::builtins::tuple::__getnewargs__(a0) },
};
pub static TUPLE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "tuple.__eq__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__eq__(a0, a1) },
};
pub static TUPLE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "tuple.__ne__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__ne__(a0, a1) },
};
pub static TUPLE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "tuple.__lt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__lt__(a0, a1) },
};
pub static TUPLE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "tuple.__le__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__le__(a0, a1) },
};
pub static TUPLE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "tuple.__gt__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__gt__(a0, a1) },
};
pub static TUPLE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "tuple.__ge__",
    module: "builtins",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::builtins::tuple::__ge__(a0, a1) },
};
pub static TUPLE_METHODS: &[&NativeDef] = &[&TUPLE___CLASS_GETITEM__, &TUPLE___NEW__, &TUPLE_INDEX, &TUPLE_COUNT, &TUPLE___LEN__, &TUPLE___GETITEM__, &TUPLE___CONTAINS__, &TUPLE___ITER__, &TUPLE___REPR__, &TUPLE___HASH__, &TUPLE___ADD__, &TUPLE___MUL__, &TUPLE___RMUL__, &TUPLE___GETNEWARGS__, &TUPLE___EQ__, &TUPLE___NE__, &TUPLE___LT__, &TUPLE___LE__, &TUPLE___GT__, &TUPLE___GE__];
static TUPLE_TYPE: TypeDef = TypeDef {
    name: "tuple",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Builtin(Base::Tuple),
    home: "builtins",
    number: 147,
    methods: "__class_getitem__@ __new__= index count __len__ __getitem__ __contains__ __iter__ __repr__ __hash__ __add__ __mul__ __rmul__ __getnewargs__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// A sequence that stays as it is.
pub fn tuple() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TUPLE_TYPE)
}
/// The module `builtins`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "builtins",
    functions: &[("open", &OPEN), ("abs", &ABS), ("aiter", &AITER), ("all", &ALL), ("anext", &ANEXT), ("any", &ANY), ("ascii", &ASCII), ("bin", &BIN), ("callable", &CALLABLE), ("chr", &CHR), ("delattr", &DELATTR), ("dir", &DIR), ("divmod", &DIVMOD), ("format", &FORMAT), ("getattr", &GETATTR), ("hasattr", &HASATTR), ("hash", &HASH), ("hex", &HEX), ("id", &ID), ("input", &INPUT), ("isinstance", &ISINSTANCE), ("issubclass", &ISSUBCLASS), ("iter", &ITER), ("len", &LEN), ("max", &MAX), ("min", &MIN), ("next", &NEXT), ("oct", &OCT), ("ord", &ORD), ("__import__", &__IMPORT__), ("pow", &POW), ("print", &PRINT), ("repr", &REPR), ("round", &ROUND), ("setattr", &SETATTR), ("sorted", &SORTED), ("sum", &SUM), ("vars", &VARS)],
    types: &[("bool", crate::generated::builtins::bool), ("bytearray", crate::generated::builtins::bytearray), ("bytes", crate::generated::builtins::bytes), ("complex", crate::generated::builtins::complex), ("property", crate::generated::builtins::property), ("classmethod", crate::generated::builtins::classmethod), ("staticmethod", crate::generated::builtins::staticmethod), ("dict", crate::generated::builtins::dict), ("BaseException", crate::generated::exceptions::base_exception), ("BaseExceptionGroup", crate::generated::exceptions::base_exception_group), ("Exception", crate::generated::exceptions::exception), ("ArithmeticError", crate::generated::exceptions::arithmetic_error), ("FloatingPointError", crate::generated::exceptions::floating_point_error), ("OverflowError", crate::generated::exceptions::overflow_error), ("ZeroDivisionError", crate::generated::exceptions::zero_division_error), ("AssertionError", crate::generated::exceptions::assertion_error), ("AttributeError", crate::generated::exceptions::attribute_error), ("BufferError", crate::generated::exceptions::buffer_error), ("EOFError", crate::generated::exceptions::eof_error), ("ImportError", crate::generated::exceptions::import_error), ("ModuleNotFoundError", crate::generated::exceptions::module_not_found_error), ("LookupError", crate::generated::exceptions::lookup_error), ("IndexError", crate::generated::exceptions::index_error), ("KeyError", crate::generated::exceptions::key_error), ("MemoryError", crate::generated::exceptions::memory_error), ("NameError", crate::generated::exceptions::name_error), ("UnboundLocalError", crate::generated::exceptions::unbound_local_error), ("OSError", crate::generated::exceptions::os_error), ("BlockingIOError", crate::generated::exceptions::blocking_io_error), ("ChildProcessError", crate::generated::exceptions::child_process_error), ("ConnectionError", crate::generated::exceptions::connection_error), ("BrokenPipeError", crate::generated::exceptions::broken_pipe_error), ("ConnectionAbortedError", crate::generated::exceptions::connection_aborted_error), ("ConnectionRefusedError", crate::generated::exceptions::connection_refused_error), ("ConnectionResetError", crate::generated::exceptions::connection_reset_error), ("FileExistsError", crate::generated::exceptions::file_exists_error), ("FileNotFoundError", crate::generated::exceptions::file_not_found_error), ("InterruptedError", crate::generated::exceptions::interrupted_error), ("IsADirectoryError", crate::generated::exceptions::is_a_directory_error), ("NotADirectoryError", crate::generated::exceptions::not_a_directory_error), ("PermissionError", crate::generated::exceptions::permission_error), ("ProcessLookupError", crate::generated::exceptions::process_lookup_error), ("TimeoutError", crate::generated::exceptions::timeout_error), ("ReferenceError", crate::generated::exceptions::reference_error), ("RuntimeError", crate::generated::exceptions::runtime_error), ("NotImplementedError", crate::generated::exceptions::not_implemented_error), ("RecursionError", crate::generated::exceptions::recursion_error), ("StopAsyncIteration", crate::generated::exceptions::stop_async_iteration), ("StopIteration", crate::generated::exceptions::stop_iteration), ("SyntaxError", crate::generated::exceptions::syntax_error), ("IndentationError", crate::generated::exceptions::indentation_error), ("TabError", crate::generated::exceptions::tab_error), ("SystemError", crate::generated::exceptions::system_error), ("TypeError", crate::generated::exceptions::type_error), ("ValueError", crate::generated::exceptions::value_error), ("UnicodeError", crate::generated::exceptions::unicode_error), ("UnicodeDecodeError", crate::generated::exceptions::unicode_decode_error), ("UnicodeEncodeError", crate::generated::exceptions::unicode_encode_error), ("UnicodeTranslateError", crate::generated::exceptions::unicode_translate_error), ("Warning", crate::generated::exceptions::warning), ("BytesWarning", crate::generated::exceptions::bytes_warning), ("DeprecationWarning", crate::generated::exceptions::deprecation_warning), ("EncodingWarning", crate::generated::exceptions::encoding_warning), ("FutureWarning", crate::generated::exceptions::future_warning), ("ImportWarning", crate::generated::exceptions::import_warning), ("PendingDeprecationWarning", crate::generated::exceptions::pending_deprecation_warning), ("ResourceWarning", crate::generated::exceptions::resource_warning), ("RuntimeWarning", crate::generated::exceptions::runtime_warning), ("SyntaxWarning", crate::generated::exceptions::syntax_warning), ("UnicodeWarning", crate::generated::exceptions::unicode_warning), ("UserWarning", crate::generated::exceptions::user_warning), ("GeneratorExit", crate::generated::exceptions::generator_exit), ("KeyboardInterrupt", crate::generated::exceptions::keyboard_interrupt), ("SystemExit", crate::generated::exceptions::system_exit), ("ExceptionGroup", crate::generated::exceptions::exception_group), ("float", crate::generated::builtins::float), ("frozenset", crate::generated::builtins::frozenset), ("int", crate::generated::builtins::int), ("enumerate", crate::generated::builtins::enumerate), ("zip", crate::generated::builtins::zip), ("map", crate::generated::builtins::map), ("filter", crate::generated::builtins::filter), ("reversed", crate::generated::builtins::reversed), ("list", crate::generated::builtins::list), ("memoryview", crate::generated::builtins::memoryview), ("object", crate::generated::builtins::object), ("type", crate::generated::builtins::r#type), ("super", crate::generated::builtins::super_), ("range", crate::generated::builtins::range), ("set", crate::generated::builtins::set), ("slice", crate::generated::builtins::slice), ("str", crate::generated::builtins::str), ("tuple", crate::generated::builtins::tuple), ("IOError", crate::generated::exceptions::os_error), ("EnvironmentError", crate::generated::exceptions::os_error)],
    constants: &[("exit", crate::builtins::functions::exit), ("quit", crate::builtins::functions::quit)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["open", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "callable", "chr", "delattr", "dir", "divmod", "format", "getattr", "hasattr", "hash", "hex", "id", "input", "isinstance", "issubclass", "iter", "len", "max", "min", "next", "oct", "ord", "__import__", "pow", "print", "repr", "round", "setattr", "sorted", "sum", "vars", "bool", "bytearray", "bytes", "complex", "property", "classmethod", "staticmethod", "dict", "BaseException", "BaseExceptionGroup", "Exception", "ArithmeticError", "FloatingPointError", "OverflowError", "ZeroDivisionError", "AssertionError", "AttributeError", "BufferError", "EOFError", "ImportError", "ModuleNotFoundError", "LookupError", "IndexError", "KeyError", "MemoryError", "NameError", "UnboundLocalError", "OSError", "BlockingIOError", "ChildProcessError", "ConnectionError", "BrokenPipeError", "ConnectionAbortedError", "ConnectionRefusedError", "ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError", "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError", "ReferenceError", "RuntimeError", "NotImplementedError", "RecursionError", "StopAsyncIteration", "StopIteration", "SyntaxError", "IndentationError", "TabError", "SystemError", "TypeError", "ValueError", "UnicodeError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "Warning", "BytesWarning", "DeprecationWarning", "EncodingWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning", "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning", "GeneratorExit", "KeyboardInterrupt", "SystemExit", "ExceptionGroup", "float", "frozenset", "int", "enumerate", "zip", "map", "filter", "reversed", "list", "memoryview", "object", "type", "super", "range", "set", "slice", "str", "tuple", "IOError", "EnvironmentError", "exit", "quit"];
