//! The tables of `weakref`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static PROXY: NativeDef = NativeDef {
    name: "proxy",
    qualname: "proxy",
    module: "weakref",
    sig: Signature { names: &["object", "callback"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy(a0, a1) },
};
pub static GETWEAKREFCOUNT: NativeDef = NativeDef {
    name: "getweakrefcount",
    qualname: "getweakrefcount",
    module: "weakref",
    sig: Signature { names: &["object"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::getweakrefcount(a0) },
};
pub static GETWEAKREFS: NativeDef = NativeDef {
    name: "getweakrefs",
    qualname: "getweakrefs",
    module: "weakref",
    sig: Signature { names: &["object"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::getweakrefs(a0) },
};
pub static REFERENCE_TYPE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ReferenceType.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "ob", "callback"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::reference_type::__new__(a0, a1, a2) },
};
pub static REFERENCE_TYPE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "ReferenceType.__call__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__call__(a0) },
};
pub static REFERENCE_TYPE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ReferenceType.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::reference_type::__eq__(a0, a1) },
};
pub static REFERENCE_TYPE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "ReferenceType.__hash__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__hash__(a0) },
};
pub static REFERENCE_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ReferenceType.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__repr__(a0) },
};
pub static REFERENCE_TYPE___CALLBACK__: NativeDef = NativeDef {
    name: "__callback__",
    qualname: "ReferenceType.__callback__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::reference_type::__callback__(a0) },
};
pub static REFERENCE_TYPE_METHODS: &[&NativeDef] = &[&REFERENCE_TYPE___NEW__, &REFERENCE_TYPE___CALL__, &REFERENCE_TYPE___EQ__, &REFERENCE_TYPE___HASH__, &REFERENCE_TYPE___REPR__, &REFERENCE_TYPE___CALLBACK__];
static REFERENCE_TYPE_TYPE: TypeDef = TypeDef {
    name: "ReferenceType",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 476,
    methods: "__new__= __call__ __eq__ __hash__ __repr__ __callback__.",
};
/// A reference that does not keep its object alive.
pub fn reference_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REFERENCE_TYPE_TYPE)
}
pub static WEAK_VALUE_DICTIONARY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "WeakValueDictionary.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::__new__(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "WeakValueDictionary.__init__",
    module: "weakref",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::__init__(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "WeakValueDictionary.__getitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_value_dictionary::__getitem__(a0, a1) },
};
pub static WEAK_VALUE_DICTIONARY___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "WeakValueDictionary.__setitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::__setitem__(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "WeakValueDictionary.__delitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_value_dictionary::__delitem__(a0, a1) },
};
pub static WEAK_VALUE_DICTIONARY___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "WeakValueDictionary.__len__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::__len__(a0) },
};
pub static WEAK_VALUE_DICTIONARY___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "WeakValueDictionary.__contains__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_value_dictionary::__contains__(a0, a1) },
};
pub static WEAK_VALUE_DICTIONARY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "WeakValueDictionary.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::__repr__(a0) },
};
pub static WEAK_VALUE_DICTIONARY___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "WeakValueDictionary.__iter__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::__iter__(a0) },
};
pub static WEAK_VALUE_DICTIONARY___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "WeakValueDictionary.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_value_dictionary::__eq__(a0, a1) },
};
pub static WEAK_VALUE_DICTIONARY_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "WeakValueDictionary.keys",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::keys(a0) },
};
pub static WEAK_VALUE_DICTIONARY_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "WeakValueDictionary.values",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::values(a0) },
};
pub static WEAK_VALUE_DICTIONARY_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "WeakValueDictionary.items",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::items(a0) },
};
pub static WEAK_VALUE_DICTIONARY_VALUEREFS: NativeDef = NativeDef {
    name: "valuerefs",
    qualname: "WeakValueDictionary.valuerefs",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::valuerefs(a0) },
};
pub static WEAK_VALUE_DICTIONARY_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "WeakValueDictionary.get",
    module: "weakref",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::get(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "WeakValueDictionary.setdefault",
    module: "weakref",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::setdefault(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "WeakValueDictionary.pop",
    module: "weakref",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::pop(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY_POPITEM: NativeDef = NativeDef {
    name: "popitem",
    qualname: "WeakValueDictionary.popitem",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::popitem(a0) },
};
pub static WEAK_VALUE_DICTIONARY_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "WeakValueDictionary.update",
    module: "weakref",
    sig: Signature { names: &["self", "other", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_value_dictionary::update(a0, a1, a2) },
};
pub static WEAK_VALUE_DICTIONARY_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "WeakValueDictionary.clear",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::clear(a0) },
};
pub static WEAK_VALUE_DICTIONARY_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "WeakValueDictionary.copy",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_value_dictionary::copy(a0) },
};
pub static WEAK_VALUE_DICTIONARY_METHODS: &[&NativeDef] = &[&WEAK_VALUE_DICTIONARY___NEW__, &WEAK_VALUE_DICTIONARY___INIT__, &WEAK_VALUE_DICTIONARY___GETITEM__, &WEAK_VALUE_DICTIONARY___SETITEM__, &WEAK_VALUE_DICTIONARY___DELITEM__, &WEAK_VALUE_DICTIONARY___LEN__, &WEAK_VALUE_DICTIONARY___CONTAINS__, &WEAK_VALUE_DICTIONARY___REPR__, &WEAK_VALUE_DICTIONARY___ITER__, &WEAK_VALUE_DICTIONARY___EQ__, &WEAK_VALUE_DICTIONARY_KEYS, &WEAK_VALUE_DICTIONARY_VALUES, &WEAK_VALUE_DICTIONARY_ITEMS, &WEAK_VALUE_DICTIONARY_VALUEREFS, &WEAK_VALUE_DICTIONARY_GET, &WEAK_VALUE_DICTIONARY_SETDEFAULT, &WEAK_VALUE_DICTIONARY_POP, &WEAK_VALUE_DICTIONARY_POPITEM, &WEAK_VALUE_DICTIONARY_UPDATE, &WEAK_VALUE_DICTIONARY_CLEAR, &WEAK_VALUE_DICTIONARY_COPY];
static WEAK_VALUE_DICTIONARY_TYPE: TypeDef = TypeDef {
    name: "WeakValueDictionary",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 477,
    methods: "__new__= __init__ __getitem__ __setitem__ __delitem__ __len__ __contains__ __repr__ __iter__ __eq__ keys values items valuerefs get setdefault pop popitem update clear copy",
};
/// A mapping whose values may die.
pub fn weak_value_dictionary() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WEAK_VALUE_DICTIONARY_TYPE)
}
pub static WEAK_KEY_DICTIONARY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "WeakKeyDictionary.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "dict"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_key_dictionary::__new__(a0, a1) },
};
pub static WEAK_KEY_DICTIONARY___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "WeakKeyDictionary.__init__",
    module: "weakref",
    sig: Signature { names: &["self", "dict"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_key_dictionary::__init__(a0, a1) },
};
pub static WEAK_KEY_DICTIONARY___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "WeakKeyDictionary.__getitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_key_dictionary::__getitem__(a0, a1) },
};
pub static WEAK_KEY_DICTIONARY___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "WeakKeyDictionary.__setitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key", "value"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_key_dictionary::__setitem__(a0, a1, a2) },
};
pub static WEAK_KEY_DICTIONARY___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "WeakKeyDictionary.__delitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_key_dictionary::__delitem__(a0, a1) },
};
pub static WEAK_KEY_DICTIONARY___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "WeakKeyDictionary.__len__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::__len__(a0) },
};
pub static WEAK_KEY_DICTIONARY___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "WeakKeyDictionary.__contains__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_key_dictionary::__contains__(a0, a1) },
};
pub static WEAK_KEY_DICTIONARY___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "WeakKeyDictionary.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::__repr__(a0) },
};
pub static WEAK_KEY_DICTIONARY___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "WeakKeyDictionary.__iter__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::__iter__(a0) },
};
pub static WEAK_KEY_DICTIONARY___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "WeakKeyDictionary.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_key_dictionary::__eq__(a0, a1) },
};
pub static WEAK_KEY_DICTIONARY_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "WeakKeyDictionary.keys",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::keys(a0) },
};
pub static WEAK_KEY_DICTIONARY_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "WeakKeyDictionary.values",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::values(a0) },
};
pub static WEAK_KEY_DICTIONARY_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "WeakKeyDictionary.items",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::items(a0) },
};
pub static WEAK_KEY_DICTIONARY_KEYREFS: NativeDef = NativeDef {
    name: "keyrefs",
    qualname: "WeakKeyDictionary.keyrefs",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::keyrefs(a0) },
};
pub static WEAK_KEY_DICTIONARY_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "WeakKeyDictionary.get",
    module: "weakref",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_key_dictionary::get(a0, a1, a2) },
};
pub static WEAK_KEY_DICTIONARY_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "WeakKeyDictionary.setdefault",
    module: "weakref",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_key_dictionary::setdefault(a0, a1, a2) },
};
pub static WEAK_KEY_DICTIONARY_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "WeakKeyDictionary.pop",
    module: "weakref",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_key_dictionary::pop(a0, a1, a2) },
};
pub static WEAK_KEY_DICTIONARY_POPITEM: NativeDef = NativeDef {
    name: "popitem",
    qualname: "WeakKeyDictionary.popitem",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::popitem(a0) },
};
pub static WEAK_KEY_DICTIONARY_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "WeakKeyDictionary.update",
    module: "weakref",
    sig: Signature { names: &["self", "dict", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_key_dictionary::update(a0, a1, a2) },
};
pub static WEAK_KEY_DICTIONARY_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "WeakKeyDictionary.clear",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::clear(a0) },
};
pub static WEAK_KEY_DICTIONARY_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "WeakKeyDictionary.copy",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_key_dictionary::copy(a0) },
};
pub static WEAK_KEY_DICTIONARY_METHODS: &[&NativeDef] = &[&WEAK_KEY_DICTIONARY___NEW__, &WEAK_KEY_DICTIONARY___INIT__, &WEAK_KEY_DICTIONARY___GETITEM__, &WEAK_KEY_DICTIONARY___SETITEM__, &WEAK_KEY_DICTIONARY___DELITEM__, &WEAK_KEY_DICTIONARY___LEN__, &WEAK_KEY_DICTIONARY___CONTAINS__, &WEAK_KEY_DICTIONARY___REPR__, &WEAK_KEY_DICTIONARY___ITER__, &WEAK_KEY_DICTIONARY___EQ__, &WEAK_KEY_DICTIONARY_KEYS, &WEAK_KEY_DICTIONARY_VALUES, &WEAK_KEY_DICTIONARY_ITEMS, &WEAK_KEY_DICTIONARY_KEYREFS, &WEAK_KEY_DICTIONARY_GET, &WEAK_KEY_DICTIONARY_SETDEFAULT, &WEAK_KEY_DICTIONARY_POP, &WEAK_KEY_DICTIONARY_POPITEM, &WEAK_KEY_DICTIONARY_UPDATE, &WEAK_KEY_DICTIONARY_CLEAR, &WEAK_KEY_DICTIONARY_COPY];
static WEAK_KEY_DICTIONARY_TYPE: TypeDef = TypeDef {
    name: "WeakKeyDictionary",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 478,
    methods: "__new__= __init__ __getitem__ __setitem__ __delitem__ __len__ __contains__ __repr__ __iter__ __eq__ keys values items keyrefs get setdefault pop popitem update clear copy",
};
/// A mapping whose keys may die.
pub fn weak_key_dictionary() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WEAK_KEY_DICTIONARY_TYPE)
}
pub static WEAK_SET___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "WeakSet.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::__new__(a0, a1) },
};
pub static WEAK_SET___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "WeakSet.__init__",
    module: "weakref",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::__init__(a0, a1) },
};
pub static WEAK_SET___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "WeakSet.__iter__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_set::__iter__(a0) },
};
pub static WEAK_SET___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "WeakSet.__len__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_set::__len__(a0) },
};
pub static WEAK_SET___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "WeakSet.__contains__",
    module: "weakref",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::__contains__(a0, a1) },
};
pub static WEAK_SET___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "WeakSet.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_set::__repr__(a0) },
};
pub static WEAK_SET_ADD: NativeDef = NativeDef {
    name: "add",
    qualname: "WeakSet.add",
    module: "weakref",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::add(a0, a1) },
};
pub static WEAK_SET_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "WeakSet.clear",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_set::clear(a0) },
};
pub static WEAK_SET_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "WeakSet.copy",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_set::copy(a0) },
};
pub static WEAK_SET_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "WeakSet.pop",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_set::pop(a0) },
};
pub static WEAK_SET_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "WeakSet.remove",
    module: "weakref",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::remove(a0, a1) },
};
pub static WEAK_SET_DISCARD: NativeDef = NativeDef {
    name: "discard",
    qualname: "WeakSet.discard",
    module: "weakref",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::discard(a0, a1) },
};
pub static WEAK_SET_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "WeakSet.update",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_set::update(a0, a1) },
};
pub static WEAK_SET_METHODS: &[&NativeDef] = &[&WEAK_SET___NEW__, &WEAK_SET___INIT__, &WEAK_SET___ITER__, &WEAK_SET___LEN__, &WEAK_SET___CONTAINS__, &WEAK_SET___REPR__, &WEAK_SET_ADD, &WEAK_SET_CLEAR, &WEAK_SET_COPY, &WEAK_SET_POP, &WEAK_SET_REMOVE, &WEAK_SET_DISCARD, &WEAK_SET_UPDATE];
static WEAK_SET_TYPE: TypeDef = TypeDef {
    name: "WeakSet",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 479,
    methods: "__new__= __init__ __iter__ __len__ __contains__ __repr__ add clear copy pop remove discard update",
};
/// A set whose members may die; it is walked in the order in which they came.
pub fn weak_set() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WEAK_SET_TYPE)
}
pub static WEAK_METHOD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "WeakMethod.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "meth", "callback"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::weak_method::__new__(a0, a1, a2) },
};
pub static WEAK_METHOD___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "WeakMethod.__call__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_method::__call__(a0) },
};
pub static WEAK_METHOD___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "WeakMethod.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::weak_method::__eq__(a0, a1) },
};
pub static WEAK_METHOD___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "WeakMethod.__hash__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::weak_method::__hash__(a0) },
};
pub static WEAK_METHOD_METHODS: &[&NativeDef] = &[&WEAK_METHOD___NEW__, &WEAK_METHOD___CALL__, &WEAK_METHOD___EQ__, &WEAK_METHOD___HASH__];
static WEAK_METHOD_TYPE: TypeDef = TypeDef {
    name: "WeakMethod",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 480,
    methods: "__new__= __call__ __eq__ __hash__",
};
/// A reference to a bound method.
pub fn weak_method() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WEAK_METHOD_TYPE)
}
pub static FINALIZE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "finalize.__new__",
    module: "weakref",
    sig: Signature { names: &["cls", "obj", "func", "args", "kwargs"], posonly: 3, pos: 3, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::weakref::finalize::__new__(a0, a1, a2, a3, a4) },
};
pub static FINALIZE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "finalize.__call__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::finalize::__call__(a0) },
};
pub static FINALIZE_DETACH: NativeDef = NativeDef {
    name: "detach",
    qualname: "finalize.detach",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::finalize::detach(a0) },
};
pub static FINALIZE_PEEK: NativeDef = NativeDef {
    name: "peek",
    qualname: "finalize.peek",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::finalize::peek(a0) },
};
pub static FINALIZE_ALIVE: NativeDef = NativeDef {
    name: "alive",
    qualname: "finalize.alive",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::finalize::alive(a0) },
};
pub static FINALIZE_ATEXIT: NativeDef = NativeDef {
    name: "atexit",
    qualname: "finalize.atexit",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::finalize::atexit(a0) },
};
pub static FINALIZE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "finalize.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::finalize::__repr__(a0) },
};
pub static FINALIZE_METHODS: &[&NativeDef] = &[&FINALIZE___NEW__, &FINALIZE___CALL__, &FINALIZE_DETACH, &FINALIZE_PEEK, &FINALIZE_ALIVE, &FINALIZE_ATEXIT, &FINALIZE___REPR__];
static FINALIZE_TYPE: TypeDef = TypeDef {
    name: "finalize",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 481,
    methods: "__new__= __call__ detach peek alive. atexit. __repr__",
};
/// A call when an object dies.
pub fn finalize() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FINALIZE_TYPE)
}
pub static PROXY_TYPE___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "ProxyType.__str__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__str__(a0) },
};
pub static PROXY_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ProxyType.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__repr__(a0) },
};
pub static PROXY_TYPE___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "ProxyType.__neg__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__neg__(a0) },
};
pub static PROXY_TYPE___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "ProxyType.__pos__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__pos__(a0) },
};
pub static PROXY_TYPE___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "ProxyType.__abs__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__abs__(a0) },
};
pub static PROXY_TYPE___INVERT__: NativeDef = NativeDef {
    name: "__invert__",
    qualname: "ProxyType.__invert__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__invert__(a0) },
};
pub static PROXY_TYPE___INT__: NativeDef = NativeDef {
    name: "__int__",
    qualname: "ProxyType.__int__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__int__(a0) },
};
pub static PROXY_TYPE___FLOAT__: NativeDef = NativeDef {
    name: "__float__",
    qualname: "ProxyType.__float__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__float__(a0) },
};
pub static PROXY_TYPE___INDEX__: NativeDef = NativeDef {
    name: "__index__",
    qualname: "ProxyType.__index__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__index__(a0) },
};
pub static PROXY_TYPE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "ProxyType.__iter__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__iter__(a0) },
};
pub static PROXY_TYPE___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "ProxyType.__next__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__next__(a0) },
};
pub static PROXY_TYPE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "ProxyType.__bool__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__bool__(a0) },
};
pub static PROXY_TYPE___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "ProxyType.__len__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__len__(a0) },
};
pub static PROXY_TYPE___BYTES__: NativeDef = NativeDef {
    name: "__bytes__",
    qualname: "ProxyType.__bytes__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__bytes__(a0) },
};
pub static PROXY_TYPE___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "ProxyType.__reversed__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__reversed__(a0) },
};
pub static PROXY_TYPE___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "ProxyType.__add__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__add__(a0, a1) },
};
pub static PROXY_TYPE___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "ProxyType.__radd__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__radd__(a0, a1) },
};
pub static PROXY_TYPE___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "ProxyType.__sub__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__sub__(a0, a1) },
};
pub static PROXY_TYPE___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "ProxyType.__rsub__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rsub__(a0, a1) },
};
pub static PROXY_TYPE___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "ProxyType.__mul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__mul__(a0, a1) },
};
pub static PROXY_TYPE___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "ProxyType.__rmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rmul__(a0, a1) },
};
pub static PROXY_TYPE___TRUEDIV__: NativeDef = NativeDef {
    name: "__truediv__",
    qualname: "ProxyType.__truediv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__truediv__(a0, a1) },
};
pub static PROXY_TYPE___RTRUEDIV__: NativeDef = NativeDef {
    name: "__rtruediv__",
    qualname: "ProxyType.__rtruediv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rtruediv__(a0, a1) },
};
pub static PROXY_TYPE___FLOORDIV__: NativeDef = NativeDef {
    name: "__floordiv__",
    qualname: "ProxyType.__floordiv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__floordiv__(a0, a1) },
};
pub static PROXY_TYPE___RFLOORDIV__: NativeDef = NativeDef {
    name: "__rfloordiv__",
    qualname: "ProxyType.__rfloordiv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rfloordiv__(a0, a1) },
};
pub static PROXY_TYPE___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "ProxyType.__mod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__mod__(a0, a1) },
};
pub static PROXY_TYPE___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "ProxyType.__rmod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rmod__(a0, a1) },
};
pub static PROXY_TYPE___DIVMOD__: NativeDef = NativeDef {
    name: "__divmod__",
    qualname: "ProxyType.__divmod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__divmod__(a0, a1) },
};
pub static PROXY_TYPE___RDIVMOD__: NativeDef = NativeDef {
    name: "__rdivmod__",
    qualname: "ProxyType.__rdivmod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rdivmod__(a0, a1) },
};
pub static PROXY_TYPE___POW__: NativeDef = NativeDef {
    name: "__pow__",
    qualname: "ProxyType.__pow__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__pow__(a0, a1) },
};
pub static PROXY_TYPE___RPOW__: NativeDef = NativeDef {
    name: "__rpow__",
    qualname: "ProxyType.__rpow__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rpow__(a0, a1) },
};
pub static PROXY_TYPE___MATMUL__: NativeDef = NativeDef {
    name: "__matmul__",
    qualname: "ProxyType.__matmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__matmul__(a0, a1) },
};
pub static PROXY_TYPE___RMATMUL__: NativeDef = NativeDef {
    name: "__rmatmul__",
    qualname: "ProxyType.__rmatmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rmatmul__(a0, a1) },
};
pub static PROXY_TYPE___LSHIFT__: NativeDef = NativeDef {
    name: "__lshift__",
    qualname: "ProxyType.__lshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__lshift__(a0, a1) },
};
pub static PROXY_TYPE___RLSHIFT__: NativeDef = NativeDef {
    name: "__rlshift__",
    qualname: "ProxyType.__rlshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rlshift__(a0, a1) },
};
pub static PROXY_TYPE___RSHIFT__: NativeDef = NativeDef {
    name: "__rshift__",
    qualname: "ProxyType.__rshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rshift__(a0, a1) },
};
pub static PROXY_TYPE___RRSHIFT__: NativeDef = NativeDef {
    name: "__rrshift__",
    qualname: "ProxyType.__rrshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rrshift__(a0, a1) },
};
pub static PROXY_TYPE___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "ProxyType.__and__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__and__(a0, a1) },
};
pub static PROXY_TYPE___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "ProxyType.__rand__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rand__(a0, a1) },
};
pub static PROXY_TYPE___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "ProxyType.__or__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__or__(a0, a1) },
};
pub static PROXY_TYPE___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "ProxyType.__ror__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ror__(a0, a1) },
};
pub static PROXY_TYPE___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "ProxyType.__xor__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__xor__(a0, a1) },
};
pub static PROXY_TYPE___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "ProxyType.__rxor__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__rxor__(a0, a1) },
};
pub static PROXY_TYPE___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "ProxyType.__iadd__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__iadd__(a0, a1) },
};
pub static PROXY_TYPE___ISUB__: NativeDef = NativeDef {
    name: "__isub__",
    qualname: "ProxyType.__isub__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__isub__(a0, a1) },
};
pub static PROXY_TYPE___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "ProxyType.__imul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__imul__(a0, a1) },
};
pub static PROXY_TYPE___ITRUEDIV__: NativeDef = NativeDef {
    name: "__itruediv__",
    qualname: "ProxyType.__itruediv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__itruediv__(a0, a1) },
};
pub static PROXY_TYPE___IFLOORDIV__: NativeDef = NativeDef {
    name: "__ifloordiv__",
    qualname: "ProxyType.__ifloordiv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ifloordiv__(a0, a1) },
};
pub static PROXY_TYPE___IMOD__: NativeDef = NativeDef {
    name: "__imod__",
    qualname: "ProxyType.__imod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__imod__(a0, a1) },
};
pub static PROXY_TYPE___IPOW__: NativeDef = NativeDef {
    name: "__ipow__",
    qualname: "ProxyType.__ipow__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ipow__(a0, a1) },
};
pub static PROXY_TYPE___IMATMUL__: NativeDef = NativeDef {
    name: "__imatmul__",
    qualname: "ProxyType.__imatmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__imatmul__(a0, a1) },
};
pub static PROXY_TYPE___ILSHIFT__: NativeDef = NativeDef {
    name: "__ilshift__",
    qualname: "ProxyType.__ilshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ilshift__(a0, a1) },
};
pub static PROXY_TYPE___IRSHIFT__: NativeDef = NativeDef {
    name: "__irshift__",
    qualname: "ProxyType.__irshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__irshift__(a0, a1) },
};
pub static PROXY_TYPE___IAND__: NativeDef = NativeDef {
    name: "__iand__",
    qualname: "ProxyType.__iand__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__iand__(a0, a1) },
};
pub static PROXY_TYPE___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "ProxyType.__ior__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ior__(a0, a1) },
};
pub static PROXY_TYPE___IXOR__: NativeDef = NativeDef {
    name: "__ixor__",
    qualname: "ProxyType.__ixor__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ixor__(a0, a1) },
};
pub static PROXY_TYPE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "ProxyType.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__eq__(a0, a1) },
};
pub static PROXY_TYPE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "ProxyType.__ne__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ne__(a0, a1) },
};
pub static PROXY_TYPE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "ProxyType.__lt__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__lt__(a0, a1) },
};
pub static PROXY_TYPE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "ProxyType.__le__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__le__(a0, a1) },
};
pub static PROXY_TYPE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "ProxyType.__gt__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__gt__(a0, a1) },
};
pub static PROXY_TYPE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "ProxyType.__ge__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__ge__(a0, a1) },
};
pub static PROXY_TYPE___GETATTRIBUTE__: NativeDef = NativeDef {
    name: "__getattribute__",
    qualname: "ProxyType.__getattribute__",
    module: "weakref",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__getattribute__(a0, a1) },
};
pub static PROXY_TYPE___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "ProxyType.__setattr__",
    module: "weakref",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::proxy_type::__setattr__(a0, a1, a2) },
};
pub static PROXY_TYPE___DELATTR__: NativeDef = NativeDef {
    name: "__delattr__",
    qualname: "ProxyType.__delattr__",
    module: "weakref",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__delattr__(a0, a1) },
};
pub static PROXY_TYPE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "ProxyType.__getitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__getitem__(a0, a1) },
};
pub static PROXY_TYPE___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "ProxyType.__setitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::proxy_type::__setitem__(a0, a1, a2) },
};
pub static PROXY_TYPE___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "ProxyType.__delitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__delitem__(a0, a1) },
};
pub static PROXY_TYPE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "ProxyType.__contains__",
    module: "weakref",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::proxy_type::__contains__(a0, a1) },
};
pub static PROXY_TYPE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "ProxyType.__hash__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::proxy_type::__hash__(a0) },
};
pub static PROXY_TYPE_METHODS: &[&NativeDef] = &[&PROXY_TYPE___STR__, &PROXY_TYPE___REPR__, &PROXY_TYPE___NEG__, &PROXY_TYPE___POS__, &PROXY_TYPE___ABS__, &PROXY_TYPE___INVERT__, &PROXY_TYPE___INT__, &PROXY_TYPE___FLOAT__, &PROXY_TYPE___INDEX__, &PROXY_TYPE___ITER__, &PROXY_TYPE___NEXT__, &PROXY_TYPE___BOOL__, &PROXY_TYPE___LEN__, &PROXY_TYPE___BYTES__, &PROXY_TYPE___REVERSED__, &PROXY_TYPE___ADD__, &PROXY_TYPE___RADD__, &PROXY_TYPE___SUB__, &PROXY_TYPE___RSUB__, &PROXY_TYPE___MUL__, &PROXY_TYPE___RMUL__, &PROXY_TYPE___TRUEDIV__, &PROXY_TYPE___RTRUEDIV__, &PROXY_TYPE___FLOORDIV__, &PROXY_TYPE___RFLOORDIV__, &PROXY_TYPE___MOD__, &PROXY_TYPE___RMOD__, &PROXY_TYPE___DIVMOD__, &PROXY_TYPE___RDIVMOD__, &PROXY_TYPE___POW__, &PROXY_TYPE___RPOW__, &PROXY_TYPE___MATMUL__, &PROXY_TYPE___RMATMUL__, &PROXY_TYPE___LSHIFT__, &PROXY_TYPE___RLSHIFT__, &PROXY_TYPE___RSHIFT__, &PROXY_TYPE___RRSHIFT__, &PROXY_TYPE___AND__, &PROXY_TYPE___RAND__, &PROXY_TYPE___OR__, &PROXY_TYPE___ROR__, &PROXY_TYPE___XOR__, &PROXY_TYPE___RXOR__, &PROXY_TYPE___IADD__, &PROXY_TYPE___ISUB__, &PROXY_TYPE___IMUL__, &PROXY_TYPE___ITRUEDIV__, &PROXY_TYPE___IFLOORDIV__, &PROXY_TYPE___IMOD__, &PROXY_TYPE___IPOW__, &PROXY_TYPE___IMATMUL__, &PROXY_TYPE___ILSHIFT__, &PROXY_TYPE___IRSHIFT__, &PROXY_TYPE___IAND__, &PROXY_TYPE___IOR__, &PROXY_TYPE___IXOR__, &PROXY_TYPE___EQ__, &PROXY_TYPE___NE__, &PROXY_TYPE___LT__, &PROXY_TYPE___LE__, &PROXY_TYPE___GT__, &PROXY_TYPE___GE__, &PROXY_TYPE___GETATTRIBUTE__, &PROXY_TYPE___SETATTR__, &PROXY_TYPE___DELATTR__, &PROXY_TYPE___GETITEM__, &PROXY_TYPE___SETITEM__, &PROXY_TYPE___DELITEM__, &PROXY_TYPE___CONTAINS__, &PROXY_TYPE___HASH__];
static PROXY_TYPE_TYPE: TypeDef = TypeDef {
    name: "ProxyType",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 482,
    methods: "__str__ __repr__ __neg__ __pos__ __abs__ __invert__ __int__ __float__ __index__ __iter__ __next__ __bool__ __len__ __bytes__ __reversed__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __matmul__ __rmatmul__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __iadd__ __isub__ __imul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __imatmul__ __ilshift__ __irshift__ __iand__ __ior__ __ixor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getattribute__ __setattr__ __delattr__ __getitem__ __setitem__ __delitem__ __contains__ __hash__",
};
/// Stands for an object without keeping it alive.
pub fn proxy_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PROXY_TYPE_TYPE)
}
pub static CALLABLE_PROXY_TYPE___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "CallableProxyType.__call__",
    module: "weakref",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::callable_proxy_type::__call__(a0, a1, a2) },
};
pub static CALLABLE_PROXY_TYPE___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "CallableProxyType.__str__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__str__(a0) },
};
pub static CALLABLE_PROXY_TYPE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "CallableProxyType.__repr__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__repr__(a0) },
};
pub static CALLABLE_PROXY_TYPE___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "CallableProxyType.__neg__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__neg__(a0) },
};
pub static CALLABLE_PROXY_TYPE___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "CallableProxyType.__pos__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__pos__(a0) },
};
pub static CALLABLE_PROXY_TYPE___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "CallableProxyType.__abs__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__abs__(a0) },
};
pub static CALLABLE_PROXY_TYPE___INVERT__: NativeDef = NativeDef {
    name: "__invert__",
    qualname: "CallableProxyType.__invert__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__invert__(a0) },
};
pub static CALLABLE_PROXY_TYPE___INT__: NativeDef = NativeDef {
    name: "__int__",
    qualname: "CallableProxyType.__int__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__int__(a0) },
};
pub static CALLABLE_PROXY_TYPE___FLOAT__: NativeDef = NativeDef {
    name: "__float__",
    qualname: "CallableProxyType.__float__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__float__(a0) },
};
pub static CALLABLE_PROXY_TYPE___INDEX__: NativeDef = NativeDef {
    name: "__index__",
    qualname: "CallableProxyType.__index__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__index__(a0) },
};
pub static CALLABLE_PROXY_TYPE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "CallableProxyType.__iter__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__iter__(a0) },
};
pub static CALLABLE_PROXY_TYPE___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "CallableProxyType.__next__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__next__(a0) },
};
pub static CALLABLE_PROXY_TYPE___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "CallableProxyType.__bool__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__bool__(a0) },
};
pub static CALLABLE_PROXY_TYPE___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "CallableProxyType.__len__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__len__(a0) },
};
pub static CALLABLE_PROXY_TYPE___BYTES__: NativeDef = NativeDef {
    name: "__bytes__",
    qualname: "CallableProxyType.__bytes__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__bytes__(a0) },
};
pub static CALLABLE_PROXY_TYPE___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "CallableProxyType.__reversed__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__reversed__(a0) },
};
pub static CALLABLE_PROXY_TYPE___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "CallableProxyType.__add__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__add__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "CallableProxyType.__radd__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__radd__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "CallableProxyType.__sub__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__sub__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "CallableProxyType.__rsub__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rsub__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "CallableProxyType.__mul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__mul__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "CallableProxyType.__rmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rmul__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___TRUEDIV__: NativeDef = NativeDef {
    name: "__truediv__",
    qualname: "CallableProxyType.__truediv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__truediv__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RTRUEDIV__: NativeDef = NativeDef {
    name: "__rtruediv__",
    qualname: "CallableProxyType.__rtruediv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rtruediv__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___FLOORDIV__: NativeDef = NativeDef {
    name: "__floordiv__",
    qualname: "CallableProxyType.__floordiv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__floordiv__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RFLOORDIV__: NativeDef = NativeDef {
    name: "__rfloordiv__",
    qualname: "CallableProxyType.__rfloordiv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rfloordiv__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "CallableProxyType.__mod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__mod__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "CallableProxyType.__rmod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rmod__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___DIVMOD__: NativeDef = NativeDef {
    name: "__divmod__",
    qualname: "CallableProxyType.__divmod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__divmod__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RDIVMOD__: NativeDef = NativeDef {
    name: "__rdivmod__",
    qualname: "CallableProxyType.__rdivmod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rdivmod__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___POW__: NativeDef = NativeDef {
    name: "__pow__",
    qualname: "CallableProxyType.__pow__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__pow__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RPOW__: NativeDef = NativeDef {
    name: "__rpow__",
    qualname: "CallableProxyType.__rpow__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rpow__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___MATMUL__: NativeDef = NativeDef {
    name: "__matmul__",
    qualname: "CallableProxyType.__matmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__matmul__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RMATMUL__: NativeDef = NativeDef {
    name: "__rmatmul__",
    qualname: "CallableProxyType.__rmatmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rmatmul__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___LSHIFT__: NativeDef = NativeDef {
    name: "__lshift__",
    qualname: "CallableProxyType.__lshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__lshift__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RLSHIFT__: NativeDef = NativeDef {
    name: "__rlshift__",
    qualname: "CallableProxyType.__rlshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rlshift__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RSHIFT__: NativeDef = NativeDef {
    name: "__rshift__",
    qualname: "CallableProxyType.__rshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rshift__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RRSHIFT__: NativeDef = NativeDef {
    name: "__rrshift__",
    qualname: "CallableProxyType.__rrshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rrshift__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "CallableProxyType.__and__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__and__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "CallableProxyType.__rand__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rand__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "CallableProxyType.__or__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__or__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "CallableProxyType.__ror__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ror__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "CallableProxyType.__xor__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__xor__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "CallableProxyType.__rxor__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__rxor__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "CallableProxyType.__iadd__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__iadd__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___ISUB__: NativeDef = NativeDef {
    name: "__isub__",
    qualname: "CallableProxyType.__isub__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__isub__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IMUL__: NativeDef = NativeDef {
    name: "__imul__",
    qualname: "CallableProxyType.__imul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__imul__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___ITRUEDIV__: NativeDef = NativeDef {
    name: "__itruediv__",
    qualname: "CallableProxyType.__itruediv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__itruediv__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IFLOORDIV__: NativeDef = NativeDef {
    name: "__ifloordiv__",
    qualname: "CallableProxyType.__ifloordiv__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ifloordiv__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IMOD__: NativeDef = NativeDef {
    name: "__imod__",
    qualname: "CallableProxyType.__imod__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__imod__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IPOW__: NativeDef = NativeDef {
    name: "__ipow__",
    qualname: "CallableProxyType.__ipow__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ipow__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IMATMUL__: NativeDef = NativeDef {
    name: "__imatmul__",
    qualname: "CallableProxyType.__imatmul__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__imatmul__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___ILSHIFT__: NativeDef = NativeDef {
    name: "__ilshift__",
    qualname: "CallableProxyType.__ilshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ilshift__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IRSHIFT__: NativeDef = NativeDef {
    name: "__irshift__",
    qualname: "CallableProxyType.__irshift__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__irshift__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IAND__: NativeDef = NativeDef {
    name: "__iand__",
    qualname: "CallableProxyType.__iand__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__iand__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "CallableProxyType.__ior__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ior__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___IXOR__: NativeDef = NativeDef {
    name: "__ixor__",
    qualname: "CallableProxyType.__ixor__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ixor__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "CallableProxyType.__eq__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__eq__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "CallableProxyType.__ne__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ne__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "CallableProxyType.__lt__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__lt__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "CallableProxyType.__le__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__le__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "CallableProxyType.__gt__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__gt__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "CallableProxyType.__ge__",
    module: "weakref",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__ge__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___GETATTRIBUTE__: NativeDef = NativeDef {
    name: "__getattribute__",
    qualname: "CallableProxyType.__getattribute__",
    module: "weakref",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__getattribute__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "CallableProxyType.__setattr__",
    module: "weakref",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::callable_proxy_type::__setattr__(a0, a1, a2) },
};
pub static CALLABLE_PROXY_TYPE___DELATTR__: NativeDef = NativeDef {
    name: "__delattr__",
    qualname: "CallableProxyType.__delattr__",
    module: "weakref",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__delattr__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "CallableProxyType.__getitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__getitem__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___SETITEM__: NativeDef = NativeDef {
    name: "__setitem__",
    qualname: "CallableProxyType.__setitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::weakref::callable_proxy_type::__setitem__(a0, a1, a2) },
};
pub static CALLABLE_PROXY_TYPE___DELITEM__: NativeDef = NativeDef {
    name: "__delitem__",
    qualname: "CallableProxyType.__delitem__",
    module: "weakref",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__delitem__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "CallableProxyType.__contains__",
    module: "weakref",
    sig: Signature { names: &["self", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::weakref::callable_proxy_type::__contains__(a0, a1) },
};
pub static CALLABLE_PROXY_TYPE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "CallableProxyType.__hash__",
    module: "weakref",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::weakref::callable_proxy_type::__hash__(a0) },
};
pub static CALLABLE_PROXY_TYPE_METHODS: &[&NativeDef] = &[&CALLABLE_PROXY_TYPE___CALL__, &CALLABLE_PROXY_TYPE___STR__, &CALLABLE_PROXY_TYPE___REPR__, &CALLABLE_PROXY_TYPE___NEG__, &CALLABLE_PROXY_TYPE___POS__, &CALLABLE_PROXY_TYPE___ABS__, &CALLABLE_PROXY_TYPE___INVERT__, &CALLABLE_PROXY_TYPE___INT__, &CALLABLE_PROXY_TYPE___FLOAT__, &CALLABLE_PROXY_TYPE___INDEX__, &CALLABLE_PROXY_TYPE___ITER__, &CALLABLE_PROXY_TYPE___NEXT__, &CALLABLE_PROXY_TYPE___BOOL__, &CALLABLE_PROXY_TYPE___LEN__, &CALLABLE_PROXY_TYPE___BYTES__, &CALLABLE_PROXY_TYPE___REVERSED__, &CALLABLE_PROXY_TYPE___ADD__, &CALLABLE_PROXY_TYPE___RADD__, &CALLABLE_PROXY_TYPE___SUB__, &CALLABLE_PROXY_TYPE___RSUB__, &CALLABLE_PROXY_TYPE___MUL__, &CALLABLE_PROXY_TYPE___RMUL__, &CALLABLE_PROXY_TYPE___TRUEDIV__, &CALLABLE_PROXY_TYPE___RTRUEDIV__, &CALLABLE_PROXY_TYPE___FLOORDIV__, &CALLABLE_PROXY_TYPE___RFLOORDIV__, &CALLABLE_PROXY_TYPE___MOD__, &CALLABLE_PROXY_TYPE___RMOD__, &CALLABLE_PROXY_TYPE___DIVMOD__, &CALLABLE_PROXY_TYPE___RDIVMOD__, &CALLABLE_PROXY_TYPE___POW__, &CALLABLE_PROXY_TYPE___RPOW__, &CALLABLE_PROXY_TYPE___MATMUL__, &CALLABLE_PROXY_TYPE___RMATMUL__, &CALLABLE_PROXY_TYPE___LSHIFT__, &CALLABLE_PROXY_TYPE___RLSHIFT__, &CALLABLE_PROXY_TYPE___RSHIFT__, &CALLABLE_PROXY_TYPE___RRSHIFT__, &CALLABLE_PROXY_TYPE___AND__, &CALLABLE_PROXY_TYPE___RAND__, &CALLABLE_PROXY_TYPE___OR__, &CALLABLE_PROXY_TYPE___ROR__, &CALLABLE_PROXY_TYPE___XOR__, &CALLABLE_PROXY_TYPE___RXOR__, &CALLABLE_PROXY_TYPE___IADD__, &CALLABLE_PROXY_TYPE___ISUB__, &CALLABLE_PROXY_TYPE___IMUL__, &CALLABLE_PROXY_TYPE___ITRUEDIV__, &CALLABLE_PROXY_TYPE___IFLOORDIV__, &CALLABLE_PROXY_TYPE___IMOD__, &CALLABLE_PROXY_TYPE___IPOW__, &CALLABLE_PROXY_TYPE___IMATMUL__, &CALLABLE_PROXY_TYPE___ILSHIFT__, &CALLABLE_PROXY_TYPE___IRSHIFT__, &CALLABLE_PROXY_TYPE___IAND__, &CALLABLE_PROXY_TYPE___IOR__, &CALLABLE_PROXY_TYPE___IXOR__, &CALLABLE_PROXY_TYPE___EQ__, &CALLABLE_PROXY_TYPE___NE__, &CALLABLE_PROXY_TYPE___LT__, &CALLABLE_PROXY_TYPE___LE__, &CALLABLE_PROXY_TYPE___GT__, &CALLABLE_PROXY_TYPE___GE__, &CALLABLE_PROXY_TYPE___GETATTRIBUTE__, &CALLABLE_PROXY_TYPE___SETATTR__, &CALLABLE_PROXY_TYPE___DELATTR__, &CALLABLE_PROXY_TYPE___GETITEM__, &CALLABLE_PROXY_TYPE___SETITEM__, &CALLABLE_PROXY_TYPE___DELITEM__, &CALLABLE_PROXY_TYPE___CONTAINS__, &CALLABLE_PROXY_TYPE___HASH__];
static CALLABLE_PROXY_TYPE_TYPE: TypeDef = TypeDef {
    name: "CallableProxyType",
    module: "weakref",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "weakref",
    number: 483,
    methods: "__call__ __str__ __repr__ __neg__ __pos__ __abs__ __invert__ __int__ __float__ __index__ __iter__ __next__ __bool__ __len__ __bytes__ __reversed__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __matmul__ __rmatmul__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __iadd__ __isub__ __imul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __imatmul__ __ilshift__ __irshift__ __iand__ __ior__ __ixor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getattribute__ __setattr__ __delattr__ __getitem__ __setitem__ __delitem__ __contains__ __hash__",
};
/// Stands for an object that can be called, without keeping it alive.
pub fn callable_proxy_type() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CALLABLE_PROXY_TYPE_TYPE)
}
/// The module `weakref`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "weakref",
    functions: &[("proxy", &PROXY), ("getweakrefcount", &GETWEAKREFCOUNT), ("getweakrefs", &GETWEAKREFS)],
    types: &[("ReferenceType", crate::generated::weakref::reference_type), ("WeakValueDictionary", crate::generated::weakref::weak_value_dictionary), ("WeakKeyDictionary", crate::generated::weakref::weak_key_dictionary), ("WeakSet", crate::generated::weakref::weak_set), ("WeakMethod", crate::generated::weakref::weak_method), ("finalize", crate::generated::weakref::finalize), ("ProxyType", crate::generated::weakref::proxy_type), ("CallableProxyType", crate::generated::weakref::callable_proxy_type), ("ref", crate::generated::weakref::reference_type)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["proxy", "getweakrefcount", "getweakrefs", "ReferenceType", "WeakValueDictionary", "WeakKeyDictionary", "WeakSet", "WeakMethod", "finalize", "ProxyType", "CallableProxyType", "ref"];
