//! The tables of `weakref`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

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
    number: 454,
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
    number: 455,
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
    number: 456,
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
    number: 457,
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
    number: 458,
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
    number: 459,
    methods: "__new__= __call__ detach peek alive. atexit. __repr__",
};
/// A call when an object dies.
pub fn finalize() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FINALIZE_TYPE)
}
/// The module `weakref`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "weakref",
    functions: &[],
    types: &[("ReferenceType", crate::generated::weakref::reference_type), ("WeakValueDictionary", crate::generated::weakref::weak_value_dictionary), ("WeakKeyDictionary", crate::generated::weakref::weak_key_dictionary), ("WeakSet", crate::generated::weakref::weak_set), ("WeakMethod", crate::generated::weakref::weak_method), ("finalize", crate::generated::weakref::finalize), ("ref", crate::generated::weakref::reference_type)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["ReferenceType", "WeakValueDictionary", "WeakKeyDictionary", "WeakSet", "WeakMethod", "finalize", "ref"];
