//! The tables of `collections`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static NAMEDTUPLE: NativeDef = NativeDef {
    name: "namedtuple",
    qualname: "namedtuple",
    module: "collections",
    sig: Signature { names: &["typename", "field_names", "rename", "defaults", "module"], posonly: 0, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(false), Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::collections::namedtuple(a0, a1, a2, a3, a4) },
};
pub static DEQUE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "deque.__new__",
    module: "collections",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::deque::__new__(a0, a1, a2) },
};
pub static DEQUE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "deque.__init__",
    module: "collections",
    sig: Signature { names: &["self", "iterable", "maxlen"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::deque::__init__(a0, a1, a2) },
};
pub static DEQUE_APPEND: NativeDef = NativeDef {
    name: "append",
    qualname: "deque.append",
    module: "collections",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::append(a0, a1) },
};
pub static DEQUE_APPENDLEFT: NativeDef = NativeDef {
    name: "appendleft",
    qualname: "deque.appendleft",
    module: "collections",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::appendleft(a0, a1) },
};
pub static DEQUE_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "deque.clear",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::clear(a0) },
};
pub static DEQUE_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "deque.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::copy(a0) },
};
pub static DEQUE___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "deque.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__copy__(a0) },
};
pub static DEQUE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "deque.__reduce__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__reduce__(a0) },
};
pub static DEQUE_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "deque.count",
    module: "collections",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::count(a0, a1) },
};
pub static DEQUE_EXTEND: NativeDef = NativeDef {
    name: "extend",
    qualname: "deque.extend",
    module: "collections",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::extend(a0, a1) },
};
pub static DEQUE_EXTENDLEFT: NativeDef = NativeDef {
    name: "extendleft",
    qualname: "deque.extendleft",
    module: "collections",
    sig: Signature { names: &["self", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::extendleft(a0, a1) },
};
pub static DEQUE_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "deque.index",
    module: "collections",
    sig: Signature { names: &["self", "value", "start", "stop"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::deque::index(a0, a1, a2, a3) },
};
pub static DEQUE_INSERT: NativeDef = NativeDef {
    name: "insert",
    qualname: "deque.insert",
    module: "collections",
    sig: Signature { names: &["self", "index", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::deque::insert(a0, a1, a2) },
};
pub static DEQUE_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "deque.pop",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::pop(a0) },
};
pub static DEQUE_POPLEFT: NativeDef = NativeDef {
    name: "popleft",
    qualname: "deque.popleft",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::popleft(a0) },
};
pub static DEQUE_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "deque.remove",
    module: "collections",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::remove(a0, a1) },
};
pub static DEQUE_REVERSE: NativeDef = NativeDef {
    name: "reverse",
    qualname: "deque.reverse",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::reverse(a0) },
};
pub static DEQUE_ROTATE: NativeDef = NativeDef {
    name: "rotate",
    qualname: "deque.rotate",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::rotate(a0, a1) },
};
pub static DEQUE_MAXLEN: NativeDef = NativeDef {
    name: "maxlen",
    qualname: "deque.maxlen",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::maxlen(a0) },
};
pub static DEQUE___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "deque.__len__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__len__(a0) },
};
pub static DEQUE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "deque.__bool__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__bool__(a0) },
};
pub static DEQUE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "deque.__getitem__",
    module: "collections",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__getitem__(a0, a1) },
};
pub static DEQUE___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "deque.__setitem__",
    module: "collections",
    sig: Signature { names: &["self", "index", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::deque::__setitem__(a0, a1, a2) },
};
pub static DEQUE___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "deque.__delitem__",
    module: "collections",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__delitem__(a0, a1) },
};
pub static DEQUE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "deque.__contains__",
    module: "collections",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__contains__(a0, a1) },
};
pub static DEQUE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "deque.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__iter__(a0) },
};
pub static DEQUE___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "deque.__reversed__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__reversed__(a0) },
};
pub static DEQUE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "deque.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::deque::__repr__(a0) },
};
pub static DEQUE___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "deque.__add__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__add__(a0, a1) },
};
pub static DEQUE___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "deque.__iadd__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__iadd__(a0, a1) },
};
pub static DEQUE___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "deque.__mul__",
    module: "collections",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__mul__(a0, a1) },
};
pub static DEQUE___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "deque.__rmul__",
    module: "collections",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__rmul__(a0, a1) },
};
pub static DEQUE___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "deque.__imul__",
    module: "collections",
    sig: Signature { names: &["self", "times"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__imul__(a0, a1) },
};
pub static DEQUE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "deque.__eq__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__eq__(a0, a1) },
};
pub static DEQUE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "deque.__ne__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__ne__(a0, a1) },
};
pub static DEQUE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "deque.__lt__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__lt__(a0, a1) },
};
pub static DEQUE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "deque.__le__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__le__(a0, a1) },
};
pub static DEQUE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "deque.__gt__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__gt__(a0, a1) },
};
pub static DEQUE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "deque.__ge__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::deque::__ge__(a0, a1) },
};
pub static DEQUE_METHODS: &[&NativeDef] = &[&DEQUE___NEW__, &DEQUE___INIT__, &DEQUE_APPEND, &DEQUE_APPENDLEFT, &DEQUE_CLEAR, &DEQUE_COPY, &DEQUE___COPY__, &DEQUE___REDUCE__, &DEQUE_COUNT, &DEQUE_EXTEND, &DEQUE_EXTENDLEFT, &DEQUE_INDEX, &DEQUE_INSERT, &DEQUE_POP, &DEQUE_POPLEFT, &DEQUE_REMOVE, &DEQUE_REVERSE, &DEQUE_ROTATE, &DEQUE_MAXLEN, &DEQUE___LEN__, &DEQUE___BOOL__, &DEQUE___GETITEM__, &DEQUE___SETITEM__, &DEQUE___DELITEM__, &DEQUE___CONTAINS__, &DEQUE___ITER__, &DEQUE___REVERSED__, &DEQUE___REPR__, &DEQUE___ADD__, &DEQUE___IADD__, &DEQUE___MUL__, &DEQUE___RMUL__, &DEQUE___IMUL__, &DEQUE___EQ__, &DEQUE___NE__, &DEQUE___LT__, &DEQUE___LE__, &DEQUE___GT__, &DEQUE___GE__];
static DEQUE_TYPE: TypeDef = TypeDef {
    name: "deque",
    module: "collections",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "collections",
    number: 235,
    methods: "__new__= __init__ append appendleft clear copy __copy__ __reduce__ count extend extendleft index insert pop popleft remove reverse rotate maxlen. __len__ __bool__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ __repr__ __add__ __iadd__ __mul__ __rmul__ __imul__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
};
/// A list that is fast at both ends.
pub fn deque() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DEQUE_TYPE)
}
static _DEQUE_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "_deque_iterator",
    module: "_collections",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "collections",
    number: 236,
    methods: "",
};
/// The type _deque_iterator.
pub fn _deque_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_DEQUE_ITERATOR_TYPE)
}
static _DEQUE_REVERSE_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "_deque_reverse_iterator",
    module: "_collections",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "collections",
    number: 237,
    methods: "",
};
/// The type _deque_reverse_iterator.
pub fn _deque_reverse_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_DEQUE_REVERSE_ITERATOR_TYPE)
}
pub static DEFAULTDICT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "defaultdict.__new__",
    module: "collections",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::defaultdict::__new__(a0, a1, a2) },
};
pub static DEFAULTDICT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "defaultdict.__init__",
    module: "collections",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::defaultdict::__init__(a0, a1, a2) },
};
pub static DEFAULTDICT___MISSING__: NativeDef = NativeDef {
    name: "__missing__",
    qualname: "defaultdict.__missing__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::defaultdict::__missing__(a0, a1) },
};
pub static DEFAULTDICT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "defaultdict.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::defaultdict::__repr__(a0) },
};
pub static DEFAULTDICT_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "defaultdict.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::defaultdict::copy(a0) },
};
pub static DEFAULTDICT___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "defaultdict.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::defaultdict::__copy__(a0) },
};
pub static DEFAULTDICT___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "defaultdict.__reduce__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::defaultdict::__reduce__(a0) },
};
pub static DEFAULTDICT___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "defaultdict.__or__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::defaultdict::__or__(a0, a1) },
};
pub static DEFAULTDICT___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "defaultdict.__ror__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::defaultdict::__ror__(a0, a1) },
};
pub static DEFAULTDICT_DEFAULT_FACTORY: NativeDef = NativeDef {
    name: "default_factory",
    qualname: "defaultdict.default_factory",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::defaultdict::default_factory(a0) },
};
pub static DEFAULTDICT_METHODS: &[&NativeDef] = &[&DEFAULTDICT___NEW__, &DEFAULTDICT___INIT__, &DEFAULTDICT___MISSING__, &DEFAULTDICT___REPR__, &DEFAULTDICT_COPY, &DEFAULTDICT___COPY__, &DEFAULTDICT___REDUCE__, &DEFAULTDICT___OR__, &DEFAULTDICT___ROR__, &DEFAULTDICT_DEFAULT_FACTORY];
static DEFAULTDICT_TYPE: TypeDef = TypeDef {
    name: "defaultdict",
    module: "collections",
    bases: &[crate::generated::builtins::dict],
    layout: Layout::Builtin(Base::Dict),
    home: "collections",
    number: 238,
    methods: "__new__= __init__ __missing__ __repr__ copy __copy__ __reduce__ __or__ __ror__ default_factory.",
};
/// A dict that makes missing values.
pub fn defaultdict() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DEFAULTDICT_TYPE)
}
pub static ORDERED_DICT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "OrderedDict.__new__",
    module: "collections",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::ordered_dict::__new__(a0, a1, a2) },
};
pub static ORDERED_DICT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "OrderedDict.__init__",
    module: "collections",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::ordered_dict::__init__(a0, a1, a2) },
};
pub static ORDERED_DICT_MOVE_TO_END: NativeDef = NativeDef {
    name: "move_to_end",
    qualname: "OrderedDict.move_to_end",
    module: "collections",
    sig: Signature { names: &["self", "key", "last"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::ordered_dict::move_to_end(a0, a1, a2) },
};
pub static ORDERED_DICT_POPITEM: NativeDef = NativeDef {
    name: "popitem",
    qualname: "OrderedDict.popitem",
    module: "collections",
    sig: Signature { names: &["self", "last"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::ordered_dict::popitem(a0, a1) },
};
pub static ORDERED_DICT_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "OrderedDict.pop",
    module: "collections",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::ordered_dict::pop(a0, a1, a2) },
};
pub static ORDERED_DICT_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "OrderedDict.setdefault",
    module: "collections",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::ordered_dict::setdefault(a0, a1, a2) },
};
pub static ORDERED_DICT_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "OrderedDict.update",
    module: "collections",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::ordered_dict::update(a0, a1, a2) },
};
pub static ORDERED_DICT_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "OrderedDict.keys",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::keys(a0) },
};
pub static ORDERED_DICT_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "OrderedDict.values",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::values(a0) },
};
pub static ORDERED_DICT_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "OrderedDict.items",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::items(a0) },
};
pub static ORDERED_DICT_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "OrderedDict.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::copy(a0) },
};
pub static ORDERED_DICT___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "OrderedDict.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::__copy__(a0) },
};
pub static ORDERED_DICT___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "OrderedDict.__reduce__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::__reduce__(a0) },
};
pub static ORDERED_DICT___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "OrderedDict.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::__iter__(a0) },
};
pub static ORDERED_DICT___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "OrderedDict.__reversed__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::__reversed__(a0) },
};
pub static ORDERED_DICT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "OrderedDict.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::ordered_dict::__repr__(a0) },
};
pub static ORDERED_DICT___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "OrderedDict.__or__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::ordered_dict::__or__(a0, a1) },
};
pub static ORDERED_DICT___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "OrderedDict.__ror__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::ordered_dict::__ror__(a0, a1) },
};
pub static ORDERED_DICT___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "OrderedDict.__ior__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::ordered_dict::__ior__(a0, a1) },
};
pub static ORDERED_DICT___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "OrderedDict.__eq__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::ordered_dict::__eq__(a0, a1) },
};
pub static ORDERED_DICT___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "OrderedDict.__ne__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::ordered_dict::__ne__(a0, a1) },
};
pub static ORDERED_DICT_METHODS: &[&NativeDef] = &[&ORDERED_DICT___NEW__, &ORDERED_DICT___INIT__, &ORDERED_DICT_MOVE_TO_END, &ORDERED_DICT_POPITEM, &ORDERED_DICT_POP, &ORDERED_DICT_SETDEFAULT, &ORDERED_DICT_UPDATE, &ORDERED_DICT_KEYS, &ORDERED_DICT_VALUES, &ORDERED_DICT_ITEMS, &ORDERED_DICT_COPY, &ORDERED_DICT___COPY__, &ORDERED_DICT___REDUCE__, &ORDERED_DICT___ITER__, &ORDERED_DICT___REVERSED__, &ORDERED_DICT___REPR__, &ORDERED_DICT___OR__, &ORDERED_DICT___ROR__, &ORDERED_DICT___IOR__, &ORDERED_DICT___EQ__, &ORDERED_DICT___NE__];
static ORDERED_DICT_TYPE: TypeDef = TypeDef {
    name: "OrderedDict",
    module: "collections",
    bases: &[crate::generated::builtins::dict],
    layout: Layout::Builtin(Base::Dict),
    home: "collections",
    number: 239,
    methods: "__new__= __init__ move_to_end popitem pop setdefault update keys values items copy __copy__ __reduce__ __iter__ __reversed__ __repr__ __or__ __ror__ __ior__ __eq__ __ne__",
};
/// A dict whose order counts in comparisons.
pub fn ordered_dict() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ORDERED_DICT_TYPE)
}
pub static ODICT_KEYS___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "odict_keys.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::odict_keys::__iter__(a0) },
};
pub static ODICT_KEYS___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "odict_keys.__reversed__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::odict_keys::__reversed__(a0) },
};
pub static ODICT_KEYS_METHODS: &[&NativeDef] = &[&ODICT_KEYS___ITER__, &ODICT_KEYS___REVERSED__];
static ODICT_KEYS_TYPE: TypeDef = TypeDef {
    name: "odict_keys",
    module: "builtins",
    bases: &[crate::generated::builtins::dict_keys],
    layout: Layout::Native,
    home: "collections",
    number: 240,
    methods: "__iter__ __reversed__",
};
/// The keys of an OrderedDict.
pub fn odict_keys() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ODICT_KEYS_TYPE)
}
pub static ODICT_VALUES___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "odict_values.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::odict_values::__iter__(a0) },
};
pub static ODICT_VALUES___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "odict_values.__reversed__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::odict_values::__reversed__(a0) },
};
pub static ODICT_VALUES_METHODS: &[&NativeDef] = &[&ODICT_VALUES___ITER__, &ODICT_VALUES___REVERSED__];
static ODICT_VALUES_TYPE: TypeDef = TypeDef {
    name: "odict_values",
    module: "builtins",
    bases: &[crate::generated::builtins::dict_values],
    layout: Layout::Native,
    home: "collections",
    number: 241,
    methods: "__iter__ __reversed__",
};
/// The values of an OrderedDict.
pub fn odict_values() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ODICT_VALUES_TYPE)
}
pub static ODICT_ITEMS___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "odict_items.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::odict_items::__iter__(a0) },
};
pub static ODICT_ITEMS___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "odict_items.__reversed__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::odict_items::__reversed__(a0) },
};
pub static ODICT_ITEMS_METHODS: &[&NativeDef] = &[&ODICT_ITEMS___ITER__, &ODICT_ITEMS___REVERSED__];
static ODICT_ITEMS_TYPE: TypeDef = TypeDef {
    name: "odict_items",
    module: "builtins",
    bases: &[crate::generated::builtins::dict_items],
    layout: Layout::Native,
    home: "collections",
    number: 242,
    methods: "__iter__ __reversed__",
};
/// The pairs of an OrderedDict.
pub fn odict_items() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ODICT_ITEMS_TYPE)
}
static ODICT_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "odict_iterator",
    module: "builtins",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "collections",
    number: 243,
    methods: "",
};
/// An iterator over an OrderedDict.
pub fn odict_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ODICT_ITERATOR_TYPE)
}
pub static COUNTER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Counter.__new__",
    module: "collections",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::counter::__new__(a0, a1, a2) },
};
pub static COUNTER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Counter.__init__",
    module: "collections",
    sig: Signature { names: &["self", "iterable", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::counter::__init__(a0, a1, a2) },
};
pub static COUNTER___MISSING__: NativeDef = NativeDef {
    name: "__missing__",
    qualname: "Counter.__missing__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__missing__(a0, a1) },
};
pub static COUNTER_TOTAL: NativeDef = NativeDef {
    name: "total",
    qualname: "Counter.total",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::total(a0) },
};
pub static COUNTER_MOST_COMMON: NativeDef = NativeDef {
    name: "most_common",
    qualname: "Counter.most_common",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::most_common(a0, a1) },
};
pub static COUNTER_ELEMENTS: NativeDef = NativeDef {
    name: "elements",
    qualname: "Counter.elements",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::elements(a0) },
};
pub static COUNTER_FROMKEYS: NativeDef = NativeDef {
    name: "fromkeys",
    qualname: "Counter.fromkeys",
    module: "collections",
    sig: Signature { names: &["cls", "iterable", "v"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::counter::fromkeys(a0, a1, a2) },
};
pub static COUNTER_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "Counter.update",
    module: "collections",
    sig: Signature { names: &["self", "iterable", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::counter::update(a0, a1, a2) },
};
pub static COUNTER_SUBTRACT: NativeDef = NativeDef {
    name: "subtract",
    qualname: "Counter.subtract",
    module: "collections",
    sig: Signature { names: &["self", "iterable", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::counter::subtract(a0, a1, a2) },
};
pub static COUNTER_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "Counter.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::copy(a0) },
};
pub static COUNTER___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "Counter.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::__copy__(a0) },
};
pub static COUNTER___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "Counter.__reduce__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::__reduce__(a0) },
};
pub static COUNTER___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "Counter.__delitem__",
    module: "collections",
    sig: Signature { names: &["self", "elem"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__delitem__(a0, a1) },
};
pub static COUNTER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Counter.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::__repr__(a0) },
};
pub static COUNTER___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "Counter.__eq__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__eq__(a0, a1) },
};
pub static COUNTER___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "Counter.__ne__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__ne__(a0, a1) },
};
pub static COUNTER___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "Counter.__lt__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__lt__(a0, a1) },
};
pub static COUNTER___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "Counter.__le__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__le__(a0, a1) },
};
pub static COUNTER___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "Counter.__gt__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__gt__(a0, a1) },
};
pub static COUNTER___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "Counter.__ge__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__ge__(a0, a1) },
};
pub static COUNTER___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "Counter.__add__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__add__(a0, a1) },
};
pub static COUNTER___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "Counter.__sub__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__sub__(a0, a1) },
};
pub static COUNTER___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "Counter.__or__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__or__(a0, a1) },
};
pub static COUNTER___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "Counter.__and__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__and__(a0, a1) },
};
pub static COUNTER___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "Counter.__pos__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::__pos__(a0) },
};
pub static COUNTER___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "Counter.__neg__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::counter::__neg__(a0) },
};
pub static COUNTER___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "Counter.__iadd__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__iadd__(a0, a1) },
};
pub static COUNTER___ISUB__: NativeDef = NativeDef {
    name: "__isub__",
    qualname: "Counter.__isub__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__isub__(a0, a1) },
};
pub static COUNTER___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "Counter.__ior__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__ior__(a0, a1) },
};
pub static COUNTER___IAND__: NativeDef = NativeDef {
    name: "__iand__",
    qualname: "Counter.__iand__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::counter::__iand__(a0, a1) },
};
pub static COUNTER_METHODS: &[&NativeDef] = &[&COUNTER___NEW__, &COUNTER___INIT__, &COUNTER___MISSING__, &COUNTER_TOTAL, &COUNTER_MOST_COMMON, &COUNTER_ELEMENTS, &COUNTER_FROMKEYS, &COUNTER_UPDATE, &COUNTER_SUBTRACT, &COUNTER_COPY, &COUNTER___COPY__, &COUNTER___REDUCE__, &COUNTER___DELITEM__, &COUNTER___REPR__, &COUNTER___EQ__, &COUNTER___NE__, &COUNTER___LT__, &COUNTER___LE__, &COUNTER___GT__, &COUNTER___GE__, &COUNTER___ADD__, &COUNTER___SUB__, &COUNTER___OR__, &COUNTER___AND__, &COUNTER___POS__, &COUNTER___NEG__, &COUNTER___IADD__, &COUNTER___ISUB__, &COUNTER___IOR__, &COUNTER___IAND__];
static COUNTER_TYPE: TypeDef = TypeDef {
    name: "Counter",
    module: "collections",
    bases: &[crate::generated::builtins::dict],
    layout: Layout::Builtin(Base::Dict),
    home: "collections",
    number: 244,
    methods: "__new__= __init__ __missing__ total most_common elements fromkeys@ update subtract copy __copy__ __reduce__ __delitem__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __sub__ __or__ __and__ __pos__ __neg__ __iadd__ __isub__ __ior__ __iand__",
};
/// A dict that counts.
pub fn counter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COUNTER_TYPE)
}
pub static CHAIN_MAP___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "ChainMap.__reversed__",
    module: "collections",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::collections::chain_map::__reversed__(),
};
pub static CHAIN_MAP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ChainMap.__new__",
    module: "collections",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::__new__(a0, a1, a2) },
};
pub static CHAIN_MAP___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "ChainMap.__init__",
    module: "collections",
    sig: Signature { names: &["self", "maps"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__init__(a0, a1) },
};
pub static CHAIN_MAP_MAPS: NativeDef = NativeDef {
    name: "maps",
    qualname: "ChainMap.maps",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::maps(a0) },
};
pub static CHAIN_MAP_PARENTS: NativeDef = NativeDef {
    name: "parents",
    qualname: "ChainMap.parents",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::parents(a0) },
};
pub static CHAIN_MAP_NEW_CHILD: NativeDef = NativeDef {
    name: "new_child",
    qualname: "ChainMap.new_child",
    module: "collections",
    sig: Signature { names: &["self", "m", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::new_child(a0, a1, a2) },
};
pub static CHAIN_MAP___MISSING__: NativeDef = NativeDef {
    name: "__missing__",
    qualname: "ChainMap.__missing__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__missing__(a0, a1) },
};
pub static CHAIN_MAP___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "ChainMap.__getitem__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__getitem__(a0, a1) },
};
pub static CHAIN_MAP_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "ChainMap.get",
    module: "collections",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::get(a0, a1, a2) },
};
pub static CHAIN_MAP___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "ChainMap.__len__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::__len__(a0) },
};
pub static CHAIN_MAP___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "ChainMap.__bool__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::__bool__(a0) },
};
pub static CHAIN_MAP___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "ChainMap.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::__iter__(a0) },
};
pub static CHAIN_MAP___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "ChainMap.__contains__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__contains__(a0, a1) },
};
pub static CHAIN_MAP___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ChainMap.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::__repr__(a0) },
};
pub static CHAIN_MAP_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "ChainMap.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::copy(a0) },
};
pub static CHAIN_MAP___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "ChainMap.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::__copy__(a0) },
};
pub static CHAIN_MAP___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "ChainMap.__reduce__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::__reduce__(a0) },
};
pub static CHAIN_MAP___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "ChainMap.__setitem__",
    module: "collections",
    sig: Signature { names: &["self", "key", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::__setitem__(a0, a1, a2) },
};
pub static CHAIN_MAP___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "ChainMap.__delitem__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__delitem__(a0, a1) },
};
pub static CHAIN_MAP_POPITEM: NativeDef = NativeDef {
    name: "popitem",
    qualname: "ChainMap.popitem",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::popitem(a0) },
};
pub static CHAIN_MAP_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "ChainMap.pop",
    module: "collections",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::pop(a0, a1, a2) },
};
pub static CHAIN_MAP_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "ChainMap.setdefault",
    module: "collections",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::setdefault(a0, a1, a2) },
};
pub static CHAIN_MAP_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "ChainMap.update",
    module: "collections",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::chain_map::update(a0, a1, a2) },
};
pub static CHAIN_MAP_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "ChainMap.clear",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::clear(a0) },
};
pub static CHAIN_MAP_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "ChainMap.keys",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::keys(a0) },
};
pub static CHAIN_MAP_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "ChainMap.values",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::values(a0) },
};
pub static CHAIN_MAP_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "ChainMap.items",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::chain_map::items(a0) },
};
pub static CHAIN_MAP___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ChainMap.__eq__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__eq__(a0, a1) },
};
pub static CHAIN_MAP___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "ChainMap.__or__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__or__(a0, a1) },
};
pub static CHAIN_MAP___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "ChainMap.__ror__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__ror__(a0, a1) },
};
pub static CHAIN_MAP___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "ChainMap.__ior__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::chain_map::__ior__(a0, a1) },
};
pub static CHAIN_MAP_METHODS: &[&NativeDef] = &[&CHAIN_MAP___REVERSED__, &CHAIN_MAP___NEW__, &CHAIN_MAP___INIT__, &CHAIN_MAP_MAPS, &CHAIN_MAP_PARENTS, &CHAIN_MAP_NEW_CHILD, &CHAIN_MAP___MISSING__, &CHAIN_MAP___GETITEM__, &CHAIN_MAP_GET, &CHAIN_MAP___LEN__, &CHAIN_MAP___BOOL__, &CHAIN_MAP___ITER__, &CHAIN_MAP___CONTAINS__, &CHAIN_MAP___REPR__, &CHAIN_MAP_COPY, &CHAIN_MAP___COPY__, &CHAIN_MAP___REDUCE__, &CHAIN_MAP___SETITEM__, &CHAIN_MAP___DELITEM__, &CHAIN_MAP_POPITEM, &CHAIN_MAP_POP, &CHAIN_MAP_SETDEFAULT, &CHAIN_MAP_UPDATE, &CHAIN_MAP_CLEAR, &CHAIN_MAP_KEYS, &CHAIN_MAP_VALUES, &CHAIN_MAP_ITEMS, &CHAIN_MAP___EQ__, &CHAIN_MAP___OR__, &CHAIN_MAP___ROR__, &CHAIN_MAP___IOR__];
static CHAIN_MAP_TYPE: TypeDef = TypeDef {
    name: "ChainMap",
    module: "collections",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "collections",
    number: 245,
    methods: "__reversed__! __new__= __init__ maps. parents. new_child __missing__ __getitem__ get __len__ __bool__ __iter__ __contains__ __repr__ copy __copy__ __reduce__ __setitem__ __delitem__ popitem pop setdefault update clear keys values items __eq__ __or__ __ror__ __ior__",
};
/// Several mappings searched as one.
pub fn chain_map() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CHAIN_MAP_TYPE)
}
pub static _TUPLEGETTER___DOC__: NativeDef = NativeDef {
    name: "__doc__",
    qualname: "_tuplegetter.__doc__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::_tuplegetter::__doc__(a0) },
};
pub static _TUPLEGETTER___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "_tuplegetter.__get__",
    module: "collections",
    sig: Signature { names: &["self", "obj", "cls"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::_tuplegetter::__get__(a0, a1, a2) },
};
pub static _TUPLEGETTER___SET__: NativeDef = NativeDef {
    name: "__set__",
    qualname: "_tuplegetter.__set__",
    module: "collections",
    sig: Signature { names: &["self", "obj", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::_tuplegetter::__set__(a0, a1, a2) },
};
pub static _TUPLEGETTER___DELETE__: NativeDef = NativeDef {
    name: "__delete__",
    qualname: "_tuplegetter.__delete__",
    module: "collections",
    sig: Signature { names: &["self", "obj"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::_tuplegetter::__delete__(a0, a1) },
};
pub static _TUPLEGETTER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_tuplegetter.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::_tuplegetter::__repr__(a0) },
};
pub static _TUPLEGETTER_METHODS: &[&NativeDef] = &[&_TUPLEGETTER___DOC__, &_TUPLEGETTER___GET__, &_TUPLEGETTER___SET__, &_TUPLEGETTER___DELETE__, &_TUPLEGETTER___REPR__];
static _TUPLEGETTER_TYPE: TypeDef = TypeDef {
    name: "_tuplegetter",
    module: "collections",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "collections",
    number: 246,
    methods: "__doc__. __get__ __set__ __delete__ __repr__",
};
/// _tuplegetter
pub fn _tuplegetter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_TUPLEGETTER_TYPE)
}
pub static USER_DICT___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "UserDict.__dict__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_dict::__dict__(a0) },
};
pub static USER_DICT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "UserDict.__init__",
    module: "collections",
    sig: Signature { names: &["self", "dict", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_dict::__init__(a0, a1, a2) },
};
pub static USER_DICT___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "UserDict.__len__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_dict::__len__(a0) },
};
pub static USER_DICT___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "UserDict.__getitem__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_dict::__getitem__(a0, a1) },
};
pub static USER_DICT___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "UserDict.__setitem__",
    module: "collections",
    sig: Signature { names: &["self", "key", "item"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_dict::__setitem__(a0, a1, a2) },
};
pub static USER_DICT___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "UserDict.__delitem__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_dict::__delitem__(a0, a1) },
};
pub static USER_DICT___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "UserDict.__iter__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_dict::__iter__(a0) },
};
pub static USER_DICT___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "UserDict.__contains__",
    module: "collections",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_dict::__contains__(a0, a1) },
};
pub static USER_DICT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "UserDict.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_dict::__repr__(a0) },
};
pub static USER_DICT___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "UserDict.__or__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_dict::__or__(a0, a1) },
};
pub static USER_DICT___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "UserDict.__ror__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_dict::__ror__(a0, a1) },
};
pub static USER_DICT___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "UserDict.__ior__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_dict::__ior__(a0, a1) },
};
pub static USER_DICT___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "UserDict.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_dict::__copy__(a0) },
};
pub static USER_DICT_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "UserDict.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_dict::copy(a0) },
};
pub static USER_DICT_FROMKEYS: NativeDef = NativeDef {
    name: "fromkeys",
    qualname: "UserDict.fromkeys",
    module: "collections",
    sig: Signature { names: &["cls", "iterable", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_dict::fromkeys(a0, a1, a2) },
};
pub static USER_DICT_METHODS: &[&NativeDef] = &[&USER_DICT___DICT__, &USER_DICT___INIT__, &USER_DICT___LEN__, &USER_DICT___GETITEM__, &USER_DICT___SETITEM__, &USER_DICT___DELITEM__, &USER_DICT___ITER__, &USER_DICT___CONTAINS__, &USER_DICT___REPR__, &USER_DICT___OR__, &USER_DICT___ROR__, &USER_DICT___IOR__, &USER_DICT___COPY__, &USER_DICT_COPY, &USER_DICT_FROMKEYS];
static USER_DICT_TYPE: TypeDef = TypeDef {
    name: "UserDict",
    module: "collections",
    bases: &[crate::generated::collections_abc::mutable_mapping],
    layout: Layout::Object,
    home: "collections",
    number: 247,
    methods: "__dict__. __init__ __len__ __getitem__ __setitem__ __delitem__ __iter__ __contains__ __repr__ __or__ __ror__ __ior__ __copy__ copy fromkeys@",
};
/// A mapping around a dict in `data`, made to be derived from.
pub fn user_dict() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &USER_DICT_TYPE)
}
pub static USER_LIST___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "UserList.__dict__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::__dict__(a0) },
};
pub static USER_LIST___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "UserList.__init__",
    module: "collections",
    sig: Signature { names: &["self", "initlist"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__init__(a0, a1) },
};
pub static USER_LIST___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "UserList.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::__repr__(a0) },
};
pub static USER_LIST___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "UserList.__lt__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__lt__(a0, a1) },
};
pub static USER_LIST___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "UserList.__le__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__le__(a0, a1) },
};
pub static USER_LIST___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "UserList.__eq__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__eq__(a0, a1) },
};
pub static USER_LIST___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "UserList.__gt__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__gt__(a0, a1) },
};
pub static USER_LIST___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "UserList.__ge__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__ge__(a0, a1) },
};
pub static USER_LIST___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "UserList.__contains__",
    module: "collections",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__contains__(a0, a1) },
};
pub static USER_LIST___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "UserList.__len__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::__len__(a0) },
};
pub static USER_LIST___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "UserList.__getitem__",
    module: "collections",
    sig: Signature { names: &["self", "i"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__getitem__(a0, a1) },
};
pub static USER_LIST___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "UserList.__setitem__",
    module: "collections",
    sig: Signature { names: &["self", "i", "item"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_list::__setitem__(a0, a1, a2) },
};
pub static USER_LIST___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "UserList.__delitem__",
    module: "collections",
    sig: Signature { names: &["self", "i"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__delitem__(a0, a1) },
};
pub static USER_LIST___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "UserList.__add__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__add__(a0, a1) },
};
pub static USER_LIST___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "UserList.__radd__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__radd__(a0, a1) },
};
pub static USER_LIST___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "UserList.__iadd__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__iadd__(a0, a1) },
};
pub static USER_LIST___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "UserList.__mul__",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__mul__(a0, a1) },
};
pub static USER_LIST___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "UserList.__rmul__",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__rmul__(a0, a1) },
};
pub static USER_LIST___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "UserList.__imul__",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::__imul__(a0, a1) },
};
pub static USER_LIST___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "UserList.__copy__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::__copy__(a0) },
};
pub static USER_LIST_APPEND: NativeDef = NativeDef {
    name: "append",
    qualname: "UserList.append",
    module: "collections",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::append(a0, a1) },
};
pub static USER_LIST_INSERT: NativeDef = NativeDef {
    name: "insert",
    qualname: "UserList.insert",
    module: "collections",
    sig: Signature { names: &["self", "i", "item"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_list::insert(a0, a1, a2) },
};
pub static USER_LIST_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "UserList.pop",
    module: "collections",
    sig: Signature { names: &["self", "i"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::pop(a0, a1) },
};
pub static USER_LIST_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "UserList.remove",
    module: "collections",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::remove(a0, a1) },
};
pub static USER_LIST_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "UserList.clear",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::clear(a0) },
};
pub static USER_LIST_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "UserList.copy",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::copy(a0) },
};
pub static USER_LIST_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "UserList.count",
    module: "collections",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::count(a0, a1) },
};
pub static USER_LIST_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "UserList.index",
    module: "collections",
    sig: Signature { names: &["self", "item", "args"], posonly: 1, pos: 2, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_list::index(a0, a1, a2) },
};
pub static USER_LIST_REVERSE: NativeDef = NativeDef {
    name: "reverse",
    qualname: "UserList.reverse",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_list::reverse(a0) },
};
pub static USER_LIST_SORT: NativeDef = NativeDef {
    name: "sort",
    qualname: "UserList.sort",
    module: "collections",
    sig: Signature { names: &["self", "args", "kwds"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_list::sort(a0, a1, a2) },
};
pub static USER_LIST_EXTEND: NativeDef = NativeDef {
    name: "extend",
    qualname: "UserList.extend",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_list::extend(a0, a1) },
};
pub static USER_LIST_METHODS: &[&NativeDef] = &[&USER_LIST___DICT__, &USER_LIST___INIT__, &USER_LIST___REPR__, &USER_LIST___LT__, &USER_LIST___LE__, &USER_LIST___EQ__, &USER_LIST___GT__, &USER_LIST___GE__, &USER_LIST___CONTAINS__, &USER_LIST___LEN__, &USER_LIST___GETITEM__, &USER_LIST___SETITEM__, &USER_LIST___DELITEM__, &USER_LIST___ADD__, &USER_LIST___RADD__, &USER_LIST___IADD__, &USER_LIST___MUL__, &USER_LIST___RMUL__, &USER_LIST___IMUL__, &USER_LIST___COPY__, &USER_LIST_APPEND, &USER_LIST_INSERT, &USER_LIST_POP, &USER_LIST_REMOVE, &USER_LIST_CLEAR, &USER_LIST_COPY, &USER_LIST_COUNT, &USER_LIST_INDEX, &USER_LIST_REVERSE, &USER_LIST_SORT, &USER_LIST_EXTEND];
static USER_LIST_TYPE: TypeDef = TypeDef {
    name: "UserList",
    module: "collections",
    bases: &[crate::generated::collections_abc::mutable_sequence],
    layout: Layout::Object,
    home: "collections",
    number: 248,
    methods: "__dict__. __init__ __repr__ __lt__ __le__ __eq__ __gt__ __ge__ __contains__ __len__ __getitem__ __setitem__ __delitem__ __add__ __radd__ __iadd__ __mul__ __rmul__ __imul__ __copy__ append insert pop remove clear copy count index reverse sort extend",
};
/// A sequence around a list in `data`, made to be derived from.
pub fn user_list() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &USER_LIST_TYPE)
}
pub static USER_STRING___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "UserString.__dict__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__dict__(a0) },
};
pub static USER_STRING___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "UserString.__init__",
    module: "collections",
    sig: Signature { names: &["self", "seq"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__init__(a0, a1) },
};
pub static USER_STRING___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "UserString.__str__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__str__(a0) },
};
pub static USER_STRING___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "UserString.__repr__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__repr__(a0) },
};
pub static USER_STRING___INT__: NativeDef = NativeDef {
    name: "__int__",
    qualname: "UserString.__int__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__int__(a0) },
};
pub static USER_STRING___FLOAT__: NativeDef = NativeDef {
    name: "__float__",
    qualname: "UserString.__float__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__float__(a0) },
};
pub static USER_STRING___COMPLEX__: NativeDef = NativeDef {
    name: "__complex__",
    qualname: "UserString.__complex__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__complex__(a0) },
};
pub static USER_STRING___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "UserString.__hash__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__hash__(a0) },
};
pub static USER_STRING___GETNEWARGS__: NativeDef = NativeDef {
    name: "__getnewargs__",
    qualname: "UserString.__getnewargs__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__getnewargs__(a0) },
};
pub static USER_STRING___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "UserString.__eq__",
    module: "collections",
    sig: Signature { names: &["self", "string"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__eq__(a0, a1) },
};
pub static USER_STRING___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "UserString.__lt__",
    module: "collections",
    sig: Signature { names: &["self", "string"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__lt__(a0, a1) },
};
pub static USER_STRING___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "UserString.__le__",
    module: "collections",
    sig: Signature { names: &["self", "string"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__le__(a0, a1) },
};
pub static USER_STRING___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "UserString.__gt__",
    module: "collections",
    sig: Signature { names: &["self", "string"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__gt__(a0, a1) },
};
pub static USER_STRING___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "UserString.__ge__",
    module: "collections",
    sig: Signature { names: &["self", "string"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__ge__(a0, a1) },
};
pub static USER_STRING___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "UserString.__contains__",
    module: "collections",
    sig: Signature { names: &["self", "char"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__contains__(a0, a1) },
};
pub static USER_STRING___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "UserString.__len__",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::__len__(a0) },
};
pub static USER_STRING___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "UserString.__getitem__",
    module: "collections",
    sig: Signature { names: &["self", "index"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__getitem__(a0, a1) },
};
pub static USER_STRING___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "UserString.__add__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__add__(a0, a1) },
};
pub static USER_STRING___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "UserString.__radd__",
    module: "collections",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__radd__(a0, a1) },
};
pub static USER_STRING___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "UserString.__mul__",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__mul__(a0, a1) },
};
pub static USER_STRING___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "UserString.__rmul__",
    module: "collections",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__rmul__(a0, a1) },
};
pub static USER_STRING___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "UserString.__mod__",
    module: "collections",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__mod__(a0, a1) },
};
pub static USER_STRING___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "UserString.__rmod__",
    module: "collections",
    sig: Signature { names: &["self", "template"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::__rmod__(a0, a1) },
};
pub static USER_STRING_CAPITALIZE: NativeDef = NativeDef {
    name: "capitalize",
    qualname: "UserString.capitalize",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::capitalize(a0) },
};
pub static USER_STRING_CASEFOLD: NativeDef = NativeDef {
    name: "casefold",
    qualname: "UserString.casefold",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::casefold(a0) },
};
pub static USER_STRING_CENTER: NativeDef = NativeDef {
    name: "center",
    qualname: "UserString.center",
    module: "collections",
    sig: Signature { names: &["self", "width", "args"], posonly: 1, pos: 2, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::center(a0, a1, a2) },
};
pub static USER_STRING_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "UserString.count",
    module: "collections",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::count(a0, a1, a2, a3) },
};
pub static USER_STRING_REMOVEPREFIX: NativeDef = NativeDef {
    name: "removeprefix",
    qualname: "UserString.removeprefix",
    module: "collections",
    sig: Signature { names: &["self", "prefix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::removeprefix(a0, a1) },
};
pub static USER_STRING_REMOVESUFFIX: NativeDef = NativeDef {
    name: "removesuffix",
    qualname: "UserString.removesuffix",
    module: "collections",
    sig: Signature { names: &["self", "suffix"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::removesuffix(a0, a1) },
};
pub static USER_STRING_ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "UserString.encode",
    module: "collections",
    sig: Signature { names: &["self", "encoding", "errors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::encode(a0, a1, a2) },
};
pub static USER_STRING_ENDSWITH: NativeDef = NativeDef {
    name: "endswith",
    qualname: "UserString.endswith",
    module: "collections",
    sig: Signature { names: &["self", "suffix", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::endswith(a0, a1, a2, a3) },
};
pub static USER_STRING_EXPANDTABS: NativeDef = NativeDef {
    name: "expandtabs",
    qualname: "UserString.expandtabs",
    module: "collections",
    sig: Signature { names: &["self", "tabsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(8)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::expandtabs(a0, a1) },
};
pub static USER_STRING_FIND: NativeDef = NativeDef {
    name: "find",
    qualname: "UserString.find",
    module: "collections",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::find(a0, a1, a2, a3) },
};
pub static USER_STRING_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "UserString.format",
    module: "collections",
    sig: Signature { names: &["self", "args", "kwds"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::format(a0, a1, a2) },
};
pub static USER_STRING_FORMAT_MAP: NativeDef = NativeDef {
    name: "format_map",
    qualname: "UserString.format_map",
    module: "collections",
    sig: Signature { names: &["self", "mapping"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::format_map(a0, a1) },
};
pub static USER_STRING_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "UserString.index",
    module: "collections",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::index(a0, a1, a2, a3) },
};
pub static USER_STRING_ISALPHA: NativeDef = NativeDef {
    name: "isalpha",
    qualname: "UserString.isalpha",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isalpha(a0) },
};
pub static USER_STRING_ISALNUM: NativeDef = NativeDef {
    name: "isalnum",
    qualname: "UserString.isalnum",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isalnum(a0) },
};
pub static USER_STRING_ISASCII: NativeDef = NativeDef {
    name: "isascii",
    qualname: "UserString.isascii",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isascii(a0) },
};
pub static USER_STRING_ISDECIMAL: NativeDef = NativeDef {
    name: "isdecimal",
    qualname: "UserString.isdecimal",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isdecimal(a0) },
};
pub static USER_STRING_ISDIGIT: NativeDef = NativeDef {
    name: "isdigit",
    qualname: "UserString.isdigit",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isdigit(a0) },
};
pub static USER_STRING_ISIDENTIFIER: NativeDef = NativeDef {
    name: "isidentifier",
    qualname: "UserString.isidentifier",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isidentifier(a0) },
};
pub static USER_STRING_ISLOWER: NativeDef = NativeDef {
    name: "islower",
    qualname: "UserString.islower",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::islower(a0) },
};
pub static USER_STRING_ISNUMERIC: NativeDef = NativeDef {
    name: "isnumeric",
    qualname: "UserString.isnumeric",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isnumeric(a0) },
};
pub static USER_STRING_ISPRINTABLE: NativeDef = NativeDef {
    name: "isprintable",
    qualname: "UserString.isprintable",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isprintable(a0) },
};
pub static USER_STRING_ISSPACE: NativeDef = NativeDef {
    name: "isspace",
    qualname: "UserString.isspace",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isspace(a0) },
};
pub static USER_STRING_ISTITLE: NativeDef = NativeDef {
    name: "istitle",
    qualname: "UserString.istitle",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::istitle(a0) },
};
pub static USER_STRING_ISUPPER: NativeDef = NativeDef {
    name: "isupper",
    qualname: "UserString.isupper",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::isupper(a0) },
};
pub static USER_STRING_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "UserString.join",
    module: "collections",
    sig: Signature { names: &["self", "seq"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::join(a0, a1) },
};
pub static USER_STRING_LJUST: NativeDef = NativeDef {
    name: "ljust",
    qualname: "UserString.ljust",
    module: "collections",
    sig: Signature { names: &["self", "width", "args"], posonly: 1, pos: 2, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::ljust(a0, a1, a2) },
};
pub static USER_STRING_LOWER: NativeDef = NativeDef {
    name: "lower",
    qualname: "UserString.lower",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::lower(a0) },
};
pub static USER_STRING_LSTRIP: NativeDef = NativeDef {
    name: "lstrip",
    qualname: "UserString.lstrip",
    module: "collections",
    sig: Signature { names: &["self", "chars"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::lstrip(a0, a1) },
};
pub static USER_STRING_MAKETRANS: NativeDef = NativeDef {
    name: "maketrans",
    qualname: "UserString.maketrans",
    module: "collections",
    sig: Signature { names: &["x", "y", "z"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::maketrans(a0, a1, a2) },
};
pub static USER_STRING_PARTITION: NativeDef = NativeDef {
    name: "partition",
    qualname: "UserString.partition",
    module: "collections",
    sig: Signature { names: &["self", "sep"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::partition(a0, a1) },
};
pub static USER_STRING_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "UserString.replace",
    module: "collections",
    sig: Signature { names: &["self", "old", "new", "maxsplit"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::replace(a0, a1, a2, a3) },
};
pub static USER_STRING_RFIND: NativeDef = NativeDef {
    name: "rfind",
    qualname: "UserString.rfind",
    module: "collections",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::rfind(a0, a1, a2, a3) },
};
pub static USER_STRING_RINDEX: NativeDef = NativeDef {
    name: "rindex",
    qualname: "UserString.rindex",
    module: "collections",
    sig: Signature { names: &["self", "sub", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::rindex(a0, a1, a2, a3) },
};
pub static USER_STRING_RJUST: NativeDef = NativeDef {
    name: "rjust",
    qualname: "UserString.rjust",
    module: "collections",
    sig: Signature { names: &["self", "width", "args"], posonly: 1, pos: 2, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::rjust(a0, a1, a2) },
};
pub static USER_STRING_RPARTITION: NativeDef = NativeDef {
    name: "rpartition",
    qualname: "UserString.rpartition",
    module: "collections",
    sig: Signature { names: &["self", "sep"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::rpartition(a0, a1) },
};
pub static USER_STRING_RSTRIP: NativeDef = NativeDef {
    name: "rstrip",
    qualname: "UserString.rstrip",
    module: "collections",
    sig: Signature { names: &["self", "chars"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::rstrip(a0, a1) },
};
pub static USER_STRING_SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "UserString.split",
    module: "collections",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::split(a0, a1, a2) },
};
pub static USER_STRING_RSPLIT: NativeDef = NativeDef {
    name: "rsplit",
    qualname: "UserString.rsplit",
    module: "collections",
    sig: Signature { names: &["self", "sep", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections::user_string::rsplit(a0, a1, a2) },
};
pub static USER_STRING_SPLITLINES: NativeDef = NativeDef {
    name: "splitlines",
    qualname: "UserString.splitlines",
    module: "collections",
    sig: Signature { names: &["self", "keepends"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::splitlines(a0, a1) },
};
pub static USER_STRING_STARTSWITH: NativeDef = NativeDef {
    name: "startswith",
    qualname: "UserString.startswith",
    module: "collections",
    sig: Signature { names: &["self", "prefix", "start", "end"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections::user_string::startswith(a0, a1, a2, a3) },
};
pub static USER_STRING_STRIP: NativeDef = NativeDef {
    name: "strip",
    qualname: "UserString.strip",
    module: "collections",
    sig: Signature { names: &["self", "chars"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::strip(a0, a1) },
};
pub static USER_STRING_SWAPCASE: NativeDef = NativeDef {
    name: "swapcase",
    qualname: "UserString.swapcase",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::swapcase(a0) },
};
pub static USER_STRING_TITLE: NativeDef = NativeDef {
    name: "title",
    qualname: "UserString.title",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::title(a0) },
};
pub static USER_STRING_TRANSLATE: NativeDef = NativeDef {
    name: "translate",
    qualname: "UserString.translate",
    module: "collections",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::translate(a0, a1) },
};
pub static USER_STRING_UPPER: NativeDef = NativeDef {
    name: "upper",
    qualname: "UserString.upper",
    module: "collections",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections::user_string::upper(a0) },
};
pub static USER_STRING_ZFILL: NativeDef = NativeDef {
    name: "zfill",
    qualname: "UserString.zfill",
    module: "collections",
    sig: Signature { names: &["self", "width"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections::user_string::zfill(a0, a1) },
};
pub static USER_STRING_METHODS: &[&NativeDef] = &[&USER_STRING___DICT__, &USER_STRING___INIT__, &USER_STRING___STR__, &USER_STRING___REPR__, &USER_STRING___INT__, &USER_STRING___FLOAT__, &USER_STRING___COMPLEX__, &USER_STRING___HASH__, &USER_STRING___GETNEWARGS__, &USER_STRING___EQ__, &USER_STRING___LT__, &USER_STRING___LE__, &USER_STRING___GT__, &USER_STRING___GE__, &USER_STRING___CONTAINS__, &USER_STRING___LEN__, &USER_STRING___GETITEM__, &USER_STRING___ADD__, &USER_STRING___RADD__, &USER_STRING___MUL__, &USER_STRING___RMUL__, &USER_STRING___MOD__, &USER_STRING___RMOD__, &USER_STRING_CAPITALIZE, &USER_STRING_CASEFOLD, &USER_STRING_CENTER, &USER_STRING_COUNT, &USER_STRING_REMOVEPREFIX, &USER_STRING_REMOVESUFFIX, &USER_STRING_ENCODE, &USER_STRING_ENDSWITH, &USER_STRING_EXPANDTABS, &USER_STRING_FIND, &USER_STRING_FORMAT, &USER_STRING_FORMAT_MAP, &USER_STRING_INDEX, &USER_STRING_ISALPHA, &USER_STRING_ISALNUM, &USER_STRING_ISASCII, &USER_STRING_ISDECIMAL, &USER_STRING_ISDIGIT, &USER_STRING_ISIDENTIFIER, &USER_STRING_ISLOWER, &USER_STRING_ISNUMERIC, &USER_STRING_ISPRINTABLE, &USER_STRING_ISSPACE, &USER_STRING_ISTITLE, &USER_STRING_ISUPPER, &USER_STRING_JOIN, &USER_STRING_LJUST, &USER_STRING_LOWER, &USER_STRING_LSTRIP, &USER_STRING_MAKETRANS, &USER_STRING_PARTITION, &USER_STRING_REPLACE, &USER_STRING_RFIND, &USER_STRING_RINDEX, &USER_STRING_RJUST, &USER_STRING_RPARTITION, &USER_STRING_RSTRIP, &USER_STRING_SPLIT, &USER_STRING_RSPLIT, &USER_STRING_SPLITLINES, &USER_STRING_STARTSWITH, &USER_STRING_STRIP, &USER_STRING_SWAPCASE, &USER_STRING_TITLE, &USER_STRING_TRANSLATE, &USER_STRING_UPPER, &USER_STRING_ZFILL];
static USER_STRING_TYPE: TypeDef = TypeDef {
    name: "UserString",
    module: "collections",
    bases: &[crate::generated::collections_abc::sequence],
    layout: Layout::Object,
    home: "collections",
    number: 249,
    methods: "__dict__. __init__ __str__ __repr__ __int__ __float__ __complex__ __hash__ __getnewargs__ __eq__ __lt__ __le__ __gt__ __ge__ __contains__ __len__ __getitem__ __add__ __radd__ __mul__ __rmul__ __mod__ __rmod__ capitalize casefold center count removeprefix removesuffix encode endswith expandtabs find format format_map index isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans= partition replace rfind rindex rjust rpartition rstrip split rsplit splitlines startswith strip swapcase title translate upper zfill",
};
/// A sequence around a str in `data`, made to be derived from.
pub fn user_string() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &USER_STRING_TYPE)
}
/// The module `collections`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "collections",
    functions: &[("namedtuple", &NAMEDTUPLE)],
    types: &[("deque", crate::generated::collections::deque), ("defaultdict", crate::generated::collections::defaultdict), ("OrderedDict", crate::generated::collections::ordered_dict), ("Counter", crate::generated::collections::counter), ("ChainMap", crate::generated::collections::chain_map), ("UserDict", crate::generated::collections::user_dict), ("UserList", crate::generated::collections::user_list), ("UserString", crate::generated::collections::user_string)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["namedtuple", "deque", "defaultdict", "OrderedDict", "Counter", "ChainMap", "UserDict", "UserList", "UserString"];
