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
    number: 184,
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
    number: 185,
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
    number: 186,
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
    number: 187,
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
    number: 188,
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
    number: 189,
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
    number: 190,
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
    number: 191,
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
    number: 192,
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
    number: 193,
    methods: "__new__= __init__ __missing__ total most_common elements fromkeys@ update subtract copy __copy__ __reduce__ __delitem__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __sub__ __or__ __and__ __pos__ __neg__ __iadd__ __isub__ __ior__ __iand__",
};
/// A dict that counts.
pub fn counter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COUNTER_TYPE)
}
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
pub static CHAIN_MAP_METHODS: &[&NativeDef] = &[&CHAIN_MAP___NEW__, &CHAIN_MAP___INIT__, &CHAIN_MAP_MAPS, &CHAIN_MAP_PARENTS, &CHAIN_MAP_NEW_CHILD, &CHAIN_MAP___MISSING__, &CHAIN_MAP___GETITEM__, &CHAIN_MAP_GET, &CHAIN_MAP___LEN__, &CHAIN_MAP___BOOL__, &CHAIN_MAP___ITER__, &CHAIN_MAP___CONTAINS__, &CHAIN_MAP___REPR__, &CHAIN_MAP_COPY, &CHAIN_MAP___COPY__, &CHAIN_MAP___REDUCE__, &CHAIN_MAP___SETITEM__, &CHAIN_MAP___DELITEM__, &CHAIN_MAP_POPITEM, &CHAIN_MAP_POP, &CHAIN_MAP_SETDEFAULT, &CHAIN_MAP_UPDATE, &CHAIN_MAP_CLEAR, &CHAIN_MAP_KEYS, &CHAIN_MAP_VALUES, &CHAIN_MAP_ITEMS, &CHAIN_MAP___EQ__, &CHAIN_MAP___OR__, &CHAIN_MAP___ROR__, &CHAIN_MAP___IOR__];
static CHAIN_MAP_TYPE: TypeDef = TypeDef {
    name: "ChainMap",
    module: "collections",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "collections",
    number: 194,
    methods: "__new__= __init__ maps. parents. new_child __missing__ __getitem__ get __len__ __bool__ __iter__ __contains__ __repr__ copy __copy__ __reduce__ __setitem__ __delitem__ popitem pop setdefault update clear keys values items __eq__ __or__ __ror__ __ior__",
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
    number: 195,
    methods: "__doc__. __get__ __set__ __delete__ __repr__",
};
/// _tuplegetter
pub fn _tuplegetter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_TUPLEGETTER_TYPE)
}
/// The module `collections`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "collections",
    functions: &[("namedtuple", &NAMEDTUPLE)],
    types: &[("deque", crate::generated::collections::deque), ("defaultdict", crate::generated::collections::defaultdict), ("OrderedDict", crate::generated::collections::ordered_dict), ("Counter", crate::generated::collections::counter), ("ChainMap", crate::generated::collections::chain_map)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["namedtuple", "deque", "defaultdict", "OrderedDict", "Counter", "ChainMap"];
