//! The tables of `array`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static ARRAY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "array.__new__",
    module: "array",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::array::array::__new__(a0, a1, a2) },
};
pub static ARRAY_TYPECODE: NativeDef = NativeDef {
    name: "typecode",
    qualname: "array.typecode",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::typecode(a0) },
};
pub static ARRAY_ITEMSIZE: NativeDef = NativeDef {
    name: "itemsize",
    qualname: "array.itemsize",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::itemsize(a0) },
};
pub static ARRAY_APPEND: NativeDef = NativeDef {
    name: "append",
    qualname: "array.append",
    module: "array",
    sig: Signature { names: &["self", "v"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::append(a0, a1) },
};
pub static ARRAY_BUFFER_INFO: NativeDef = NativeDef {
    name: "buffer_info",
    qualname: "array.buffer_info",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::buffer_info(a0) },
};
pub static ARRAY_BYTESWAP: NativeDef = NativeDef {
    name: "byteswap",
    qualname: "array.byteswap",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::byteswap(a0) },
};
pub static ARRAY_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "array.count",
    module: "array",
    sig: Signature { names: &["self", "v"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::count(a0, a1) },
};
pub static ARRAY_EXTEND: NativeDef = NativeDef {
    name: "extend",
    qualname: "array.extend",
    module: "array",
    sig: Signature { names: &["self", "bb"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::extend(a0, a1) },
};
pub static ARRAY_FROMBYTES: NativeDef = NativeDef {
    name: "frombytes",
    qualname: "array.frombytes",
    module: "array",
    sig: Signature { names: &["self", "buffer"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::frombytes(a0, a1) },
};
pub static ARRAY_FROMFILE: NativeDef = NativeDef {
    name: "fromfile",
    qualname: "array.fromfile",
    module: "array",
    sig: Signature { names: &["self", "f", "n"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::array::array::fromfile(a0, a1, a2) },
};
pub static ARRAY_FROMLIST: NativeDef = NativeDef {
    name: "fromlist",
    qualname: "array.fromlist",
    module: "array",
    sig: Signature { names: &["self", "list"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::fromlist(a0, a1) },
};
pub static ARRAY_FROMUNICODE: NativeDef = NativeDef {
    name: "fromunicode",
    qualname: "array.fromunicode",
    module: "array",
    sig: Signature { names: &["self", "ustr"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::fromunicode(a0, a1) },
};
pub static ARRAY_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "array.index",
    module: "array",
    sig: Signature { names: &["self", "v", "start", "stop"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::array::array::index(a0, a1, a2, a3) },
};
pub static ARRAY_INSERT: NativeDef = NativeDef {
    name: "insert",
    qualname: "array.insert",
    module: "array",
    sig: Signature { names: &["self", "i", "v"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::array::array::insert(a0, a1, a2) },
};
pub static ARRAY_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "array.pop",
    module: "array",
    sig: Signature { names: &["self", "i"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::pop(a0, a1) },
};
pub static ARRAY_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "array.remove",
    module: "array",
    sig: Signature { names: &["self", "v"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::remove(a0, a1) },
};
pub static ARRAY_REVERSE: NativeDef = NativeDef {
    name: "reverse",
    qualname: "array.reverse",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::reverse(a0) },
};
pub static ARRAY_TOBYTES: NativeDef = NativeDef {
    name: "tobytes",
    qualname: "array.tobytes",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::tobytes(a0) },
};
pub static ARRAY_TOFILE: NativeDef = NativeDef {
    name: "tofile",
    qualname: "array.tofile",
    module: "array",
    sig: Signature { names: &["self", "f"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::tofile(a0, a1) },
};
pub static ARRAY_TOLIST: NativeDef = NativeDef {
    name: "tolist",
    qualname: "array.tolist",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::tolist(a0) },
};
pub static ARRAY_TOUNICODE: NativeDef = NativeDef {
    name: "tounicode",
    qualname: "array.tounicode",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::tounicode(a0) },
};
pub static ARRAY___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "array.__copy__",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::__copy__(a0) },
};
pub static ARRAY___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "array.__deepcopy__",
    module: "array",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__deepcopy__(a0, a1) },
};
pub static ARRAY___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "array.__len__",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::__len__(a0) },
};
pub static ARRAY___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "array.__iter__",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::__iter__(a0) },
};
pub static ARRAY___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "array.__contains__",
    module: "array",
    sig: Signature { names: &["self", "v"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__contains__(a0, a1) },
};
pub static ARRAY___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "array.__getitem__",
    module: "array",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__getitem__(a0, a1) },
};
pub static ARRAY___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "array.__setitem__",
    module: "array",
    sig: Signature { names: &["self", "index", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::array::array::__setitem__(a0, a1, a2) },
};
pub static ARRAY___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "array.__delitem__",
    module: "array",
    sig: Signature { names: &["self", "index"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__delitem__(a0, a1) },
};
pub static ARRAY___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "array.__add__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__add__(a0, a1) },
};
pub static ARRAY___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "array.__iadd__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__iadd__(a0, a1) },
};
pub static ARRAY___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "array.__mul__",
    module: "array",
    sig: Signature { names: &["self", "n"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__mul__(a0, a1) },
};
pub static ARRAY___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "array.__rmul__",
    module: "array",
    sig: Signature { names: &["self", "n"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__rmul__(a0, a1) },
};
pub static ARRAY___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "array.__imul__",
    module: "array",
    sig: Signature { names: &["self", "n"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__imul__(a0, a1) },
};
pub static ARRAY___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "array.__eq__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__eq__(a0, a1) },
};
pub static ARRAY___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "array.__ne__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__ne__(a0, a1) },
};
pub static ARRAY___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "array.__lt__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__lt__(a0, a1) },
};
pub static ARRAY___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "array.__le__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__le__(a0, a1) },
};
pub static ARRAY___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "array.__gt__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__gt__(a0, a1) },
};
pub static ARRAY___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "array.__ge__",
    module: "array",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::array::array::__ge__(a0, a1) },
};
pub static ARRAY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "array.__repr__",
    module: "array",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::array::array::__repr__(a0) },
};
pub static ARRAY_METHODS: &[&NativeDef] = &[&ARRAY___NEW__, &ARRAY_TYPECODE, &ARRAY_ITEMSIZE, &ARRAY_APPEND, &ARRAY_BUFFER_INFO, &ARRAY_BYTESWAP, &ARRAY_COUNT, &ARRAY_EXTEND, &ARRAY_FROMBYTES, &ARRAY_FROMFILE, &ARRAY_FROMLIST, &ARRAY_FROMUNICODE, &ARRAY_INDEX, &ARRAY_INSERT, &ARRAY_POP, &ARRAY_REMOVE, &ARRAY_REVERSE, &ARRAY_TOBYTES, &ARRAY_TOFILE, &ARRAY_TOLIST, &ARRAY_TOUNICODE, &ARRAY___COPY__, &ARRAY___DEEPCOPY__, &ARRAY___LEN__, &ARRAY___ITER__, &ARRAY___CONTAINS__, &ARRAY___GETITEM__, &ARRAY___SETITEM__, &ARRAY___DELITEM__, &ARRAY___ADD__, &ARRAY___IADD__, &ARRAY___MUL__, &ARRAY___RMUL__, &ARRAY___IMUL__, &ARRAY___EQ__, &ARRAY___NE__, &ARRAY___LT__, &ARRAY___LE__, &ARRAY___GT__, &ARRAY___GE__, &ARRAY___REPR__];
static ARRAY_TYPE: TypeDef = TypeDef {
    name: "array",
    module: "array",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "array",
    number: 166,
    methods: "__new__= typecode. itemsize. append buffer_info byteswap count extend frombytes fromfile fromlist fromunicode index insert pop remove reverse tobytes tofile tolist tounicode __copy__ __deepcopy__ __len__ __iter__ __contains__ __getitem__ __setitem__ __delitem__ __add__ __iadd__ __mul__ __rmul__ __imul__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __repr__",
};
/// Numbers of one kind, as the machine stores them.
pub fn array() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ARRAY_TYPE)
}
static ARRAYITERATOR_TYPE: TypeDef = TypeDef {
    name: "arrayiterator",
    module: "array",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Final),
    home: "array",
    number: 167,
    methods: "",
};
/// The iterator of an array.
pub fn arrayiterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ARRAYITERATOR_TYPE)
}
/// The module `array`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "array",
    functions: &[],
    types: &[("array", crate::generated::array::array), ("ArrayType", crate::generated::array::array)],
    constants: &[("typecodes", crate::stdlib::array::typecodes)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["array", "ArrayType", "typecodes"];
