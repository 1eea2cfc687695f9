//! The tables of `collections.abc`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

static HASHABLE_TYPE: TypeDef = TypeDef {
    name: "Hashable",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 250,
    methods: "",
};
/// Has `__hash__`.
pub fn hashable() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &HASHABLE_TYPE, crate::generated::abc::abc_meta)
}
static AWAITABLE_TYPE: TypeDef = TypeDef {
    name: "Awaitable",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 251,
    methods: "",
};
/// Can be awaited.
pub fn awaitable() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &AWAITABLE_TYPE, crate::generated::abc::abc_meta)
}
pub static COROUTINE_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "Coroutine.send",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::coroutine::send(a0, a1) },
};
pub static COROUTINE_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "Coroutine.throw",
    module: "collections.abc",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections_abc::coroutine::throw(a0, a1, a2, a3) },
};
pub static COROUTINE_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "Coroutine.close",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::coroutine::close(a0) },
};
pub static COROUTINE_METHODS: &[&NativeDef] = &[&COROUTINE_SEND, &COROUTINE_THROW, &COROUTINE_CLOSE];
static COROUTINE_TYPE: TypeDef = TypeDef {
    name: "Coroutine",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::awaitable],
    layout: Layout::Object,
    home: "collections.abc",
    number: 252,
    methods: "send throw close",
};
/// A coroutine.
pub fn coroutine() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &COROUTINE_TYPE, crate::generated::abc::abc_meta)
}
static ASYNC_ITERABLE_TYPE: TypeDef = TypeDef {
    name: "AsyncIterable",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 253,
    methods: "",
};
/// Has `__aiter__`.
pub fn async_iterable() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ASYNC_ITERABLE_TYPE, crate::generated::abc::abc_meta)
}
pub static ASYNC_ITERATOR___AITER__: NativeDef = NativeDef {
    name: "__aiter__",
    qualname: "AsyncIterator.__aiter__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::async_iterator::__aiter__(a0) },
};
pub static ASYNC_ITERATOR_METHODS: &[&NativeDef] = &[&ASYNC_ITERATOR___AITER__];
static ASYNC_ITERATOR_TYPE: TypeDef = TypeDef {
    name: "AsyncIterator",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::async_iterable],
    layout: Layout::Object,
    home: "collections.abc",
    number: 254,
    methods: "__aiter__",
};
/// Has `__anext__`.
pub fn async_iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ASYNC_ITERATOR_TYPE, crate::generated::abc::abc_meta)
}
pub static ASYNC_GENERATOR___ANEXT__: NativeDef = NativeDef {
    name: "__anext__",
    qualname: "AsyncGenerator.__anext__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::async_generator::__anext__(a0) },
};
pub static ASYNC_GENERATOR_METHODS: &[&NativeDef] = &[&ASYNC_GENERATOR___ANEXT__];
static ASYNC_GENERATOR_TYPE: TypeDef = TypeDef {
    name: "AsyncGenerator",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::async_iterator],
    layout: Layout::Object,
    home: "collections.abc",
    number: 255,
    methods: "__anext__",
};
/// An asynchronous generator.
pub fn async_generator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ASYNC_GENERATOR_TYPE, crate::generated::abc::abc_meta)
}
static ITERABLE_TYPE: TypeDef = TypeDef {
    name: "Iterable",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 256,
    methods: "",
};
/// Has `__iter__`.
pub fn iterable() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ITERABLE_TYPE, crate::generated::abc::abc_meta)
}
pub static ITERATOR___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "Iterator.__iter__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::iterator::__iter__(a0) },
};
pub static ITERATOR_METHODS: &[&NativeDef] = &[&ITERATOR___ITER__];
static ITERATOR_TYPE: TypeDef = TypeDef {
    name: "Iterator",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::iterable],
    layout: Layout::Object,
    home: "collections.abc",
    number: 257,
    methods: "__iter__",
};
/// Has `__next__`.
pub fn iterator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ITERATOR_TYPE, crate::generated::abc::abc_meta)
}
pub static GENERATOR___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "Generator.__next__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::generator::__next__(a0) },
};
pub static GENERATOR_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "Generator.send",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::generator::send(a0, a1) },
};
pub static GENERATOR_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "Generator.throw",
    module: "collections.abc",
    sig: Signature { names: &["self", "typ", "val", "tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections_abc::generator::throw(a0, a1, a2, a3) },
};
pub static GENERATOR_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "Generator.close",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::generator::close(a0) },
};
pub static GENERATOR_METHODS: &[&NativeDef] = &[&GENERATOR___NEXT__, &GENERATOR_SEND, &GENERATOR_THROW, &GENERATOR_CLOSE];
static GENERATOR_TYPE: TypeDef = TypeDef {
    name: "Generator",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::iterator],
    layout: Layout::Object,
    home: "collections.abc",
    number: 258,
    methods: "__next__ send throw close",
};
/// A generator.
pub fn generator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &GENERATOR_TYPE, crate::generated::abc::abc_meta)
}
static REVERSIBLE_TYPE: TypeDef = TypeDef {
    name: "Reversible",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::iterable],
    layout: Layout::Object,
    home: "collections.abc",
    number: 259,
    methods: "",
};
/// Has `__reversed__`.
pub fn reversible() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &REVERSIBLE_TYPE, crate::generated::abc::abc_meta)
}
static SIZED_TYPE: TypeDef = TypeDef {
    name: "Sized",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 260,
    methods: "",
};
/// Has `__len__`.
pub fn sized() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SIZED_TYPE, crate::generated::abc::abc_meta)
}
static CONTAINER_TYPE: TypeDef = TypeDef {
    name: "Container",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 261,
    methods: "",
};
/// Has `__contains__`.
pub fn container() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &CONTAINER_TYPE, crate::generated::abc::abc_meta)
}
static CALLABLE_TYPE: TypeDef = TypeDef {
    name: "Callable",
    module: "collections.abc",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "collections.abc",
    number: 262,
    methods: "",
};
/// Has `__call__`.
pub fn callable() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &CALLABLE_TYPE, crate::generated::abc::abc_meta)
}
static COLLECTION_TYPE: TypeDef = TypeDef {
    name: "Collection",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::sized, crate::generated::collections_abc::iterable, crate::generated::collections_abc::container],
    layout: Layout::Object,
    home: "collections.abc",
    number: 263,
    methods: "",
};
/// Sized, iterable, with membership.
pub fn collection() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &COLLECTION_TYPE, crate::generated::abc::abc_meta)
}
pub static SET___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "Set.__le__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__le__(a0, a1) },
};
pub static SET___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "Set.__lt__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__lt__(a0, a1) },
};
pub static SET___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "Set.__eq__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__eq__(a0, a1) },
};
pub static SET___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "Set.__ne__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__ne__(a0, a1) },
};
pub static SET___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "Set.__ge__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__ge__(a0, a1) },
};
pub static SET___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "Set.__gt__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__gt__(a0, a1) },
};
pub static SET___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "Set.__and__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__and__(a0, a1) },
};
pub static SET___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "Set.__rand__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__rand__(a0, a1) },
};
pub static SET___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "Set.__or__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__or__(a0, a1) },
};
pub static SET___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "Set.__ror__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__ror__(a0, a1) },
};
pub static SET___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "Set.__sub__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__sub__(a0, a1) },
};
pub static SET___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "Set.__rsub__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__rsub__(a0, a1) },
};
pub static SET___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "Set.__xor__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__xor__(a0, a1) },
};
pub static SET___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "Set.__rxor__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::__rxor__(a0, a1) },
};
pub static SET_ISDISJOINT: NativeDef = NativeDef {
    name: "isdisjoint",
    qualname: "Set.isdisjoint",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::isdisjoint(a0, a1) },
};
pub static SET__FROM_ITERABLE: NativeDef = NativeDef {
    name: "_from_iterable",
    qualname: "Set._from_iterable",
    module: "collections.abc",
    sig: Signature { names: &["cls", "it"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::set::_from_iterable(a0, a1) },
};
pub static SET_METHODS: &[&NativeDef] = &[&SET___LE__, &SET___LT__, &SET___EQ__, &SET___NE__, &SET___GE__, &SET___GT__, &SET___AND__, &SET___RAND__, &SET___OR__, &SET___ROR__, &SET___SUB__, &SET___RSUB__, &SET___XOR__, &SET___RXOR__, &SET_ISDISJOINT, &SET__FROM_ITERABLE];
static SET_TYPE: TypeDef = TypeDef {
    name: "Set",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::collection],
    layout: Layout::Object,
    home: "collections.abc",
    number: 264,
    methods: "__le__ __lt__ __eq__ __ne__ __ge__ __gt__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ isdisjoint _from_iterable@",
};
/// A set.
pub fn set() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SET_TYPE, crate::generated::abc::abc_meta)
}
pub static MUTABLE_SET_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "MutableSet.remove",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_set::remove(a0, a1) },
};
pub static MUTABLE_SET_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "MutableSet.pop",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mutable_set::pop(a0) },
};
pub static MUTABLE_SET_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "MutableSet.clear",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mutable_set::clear(a0) },
};
pub static MUTABLE_SET___IOR__: NativeDef = NativeDef {
    name: "__ior__",
    qualname: "MutableSet.__ior__",
    module: "collections.abc",
    sig: Signature { names: &["self", "it"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_set::__ior__(a0, a1) },
};
pub static MUTABLE_SET___IAND__: NativeDef = NativeDef {
    name: "__iand__",
    qualname: "MutableSet.__iand__",
    module: "collections.abc",
    sig: Signature { names: &["self", "it"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_set::__iand__(a0, a1) },
};
pub static MUTABLE_SET___IXOR__: NativeDef = NativeDef {
    name: "__ixor__",
    qualname: "MutableSet.__ixor__",
    module: "collections.abc",
    sig: Signature { names: &["self", "it"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_set::__ixor__(a0, a1) },
};
pub static MUTABLE_SET___ISUB__: NativeDef = NativeDef {
    name: "__isub__",
    qualname: "MutableSet.__isub__",
    module: "collections.abc",
    sig: Signature { names: &["self", "it"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_set::__isub__(a0, a1) },
};
pub static MUTABLE_SET_METHODS: &[&NativeDef] = &[&MUTABLE_SET_REMOVE, &MUTABLE_SET_POP, &MUTABLE_SET_CLEAR, &MUTABLE_SET___IOR__, &MUTABLE_SET___IAND__, &MUTABLE_SET___IXOR__, &MUTABLE_SET___ISUB__];
static MUTABLE_SET_TYPE: TypeDef = TypeDef {
    name: "MutableSet",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::set],
    layout: Layout::Object,
    home: "collections.abc",
    number: 265,
    methods: "remove pop clear __ior__ __iand__ __ixor__ __isub__",
};
/// A set that changes.
pub fn mutable_set() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &MUTABLE_SET_TYPE, crate::generated::abc::abc_meta)
}
pub static MAPPING___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "Mapping.__reversed__",
    module: "collections.abc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::collections_abc::mapping::__reversed__(),
};
pub static MAPPING_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "Mapping.get",
    module: "collections.abc",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections_abc::mapping::get(a0, a1, a2) },
};
pub static MAPPING___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "Mapping.__contains__",
    module: "collections.abc",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mapping::__contains__(a0, a1) },
};
pub static MAPPING_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "Mapping.keys",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mapping::keys(a0) },
};
pub static MAPPING_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "Mapping.items",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mapping::items(a0) },
};
pub static MAPPING_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "Mapping.values",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mapping::values(a0) },
};
pub static MAPPING___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "Mapping.__eq__",
    module: "collections.abc",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mapping::__eq__(a0, a1) },
};
pub static MAPPING_METHODS: &[&NativeDef] = &[&MAPPING___REVERSED__, &MAPPING_GET, &MAPPING___CONTAINS__, &MAPPING_KEYS, &MAPPING_ITEMS, &MAPPING_VALUES, &MAPPING___EQ__];
static MAPPING_TYPE: TypeDef = TypeDef {
    name: "Mapping",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::collection],
    layout: Layout::Object,
    home: "collections.abc",
    number: 266,
    methods: "__reversed__! get __contains__ keys items values __eq__",
};
/// A mapping; not to be reversed, unless it says how.
pub fn mapping() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &MAPPING_TYPE, crate::generated::abc::abc_meta)
}
pub static MUTABLE_MAPPING_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "MutableMapping.pop",
    module: "collections.abc",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections_abc::mutable_mapping::pop(a0, a1, a2) },
};
pub static MUTABLE_MAPPING_POPITEM: NativeDef = NativeDef {
    name: "popitem",
    qualname: "MutableMapping.popitem",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mutable_mapping::popitem(a0) },
};
pub static MUTABLE_MAPPING_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "MutableMapping.clear",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mutable_mapping::clear(a0) },
};
pub static MUTABLE_MAPPING_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "MutableMapping.update",
    module: "collections.abc",
    sig: Signature { names: &["self", "other", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::EmptyTuple],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections_abc::mutable_mapping::update(a0, a1, a2) },
};
pub static MUTABLE_MAPPING_SETDEFAULT: NativeDef = NativeDef {
    name: "setdefault",
    qualname: "MutableMapping.setdefault",
    module: "collections.abc",
    sig: Signature { names: &["self", "key", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::collections_abc::mutable_mapping::setdefault(a0, a1, a2) },
};
pub static MUTABLE_MAPPING_METHODS: &[&NativeDef] = &[&MUTABLE_MAPPING_POP, &MUTABLE_MAPPING_POPITEM, &MUTABLE_MAPPING_CLEAR, &MUTABLE_MAPPING_UPDATE, &MUTABLE_MAPPING_SETDEFAULT];
static MUTABLE_MAPPING_TYPE: TypeDef = TypeDef {
    name: "MutableMapping",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::mapping],
    layout: Layout::Object,
    home: "collections.abc",
    number: 267,
    methods: "pop popitem clear update setdefault",
};
/// A mapping that changes.
pub fn mutable_mapping() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &MUTABLE_MAPPING_TYPE, crate::generated::abc::abc_meta)
}
pub static MAPPING_VIEW___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "MappingView.__new__",
    module: "collections.abc",
    sig: Signature { names: &["cls", "mapping"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mapping_view::__new__(a0, a1) },
};
pub static MAPPING_VIEW___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "MappingView.__len__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mapping_view::__len__(a0) },
};
pub static MAPPING_VIEW___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "MappingView.__repr__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mapping_view::__repr__(a0) },
};
pub static MAPPING_VIEW_METHODS: &[&NativeDef] = &[&MAPPING_VIEW___NEW__, &MAPPING_VIEW___LEN__, &MAPPING_VIEW___REPR__];
static MAPPING_VIEW_TYPE: TypeDef = TypeDef {
    name: "MappingView",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::sized],
    layout: Layout::Object,
    home: "collections.abc",
    number: 268,
    methods: "__new__= __len__ __repr__",
};
/// A view of a mapping.
pub fn mapping_view() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &MAPPING_VIEW_TYPE, crate::generated::abc::abc_meta)
}
pub static KEYS_VIEW___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "KeysView.__contains__",
    module: "collections.abc",
    sig: Signature { names: &["self", "key"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::keys_view::__contains__(a0, a1) },
};
pub static KEYS_VIEW___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "KeysView.__iter__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::keys_view::__iter__(a0) },
};
pub static KEYS_VIEW_METHODS: &[&NativeDef] = &[&KEYS_VIEW___CONTAINS__, &KEYS_VIEW___ITER__];
static KEYS_VIEW_TYPE: TypeDef = TypeDef {
    name: "KeysView",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::mapping_view, crate::generated::collections_abc::set],
    layout: Layout::Object,
    home: "collections.abc",
    number: 269,
    methods: "__contains__ __iter__",
};
/// The keys of a mapping.
pub fn keys_view() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &KEYS_VIEW_TYPE, crate::generated::abc::abc_meta)
}
pub static ITEMS_VIEW___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "ItemsView.__contains__",
    module: "collections.abc",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::items_view::__contains__(a0, a1) },
};
pub static ITEMS_VIEW___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "ItemsView.__iter__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::items_view::__iter__(a0) },
};
pub static ITEMS_VIEW_METHODS: &[&NativeDef] = &[&ITEMS_VIEW___CONTAINS__, &ITEMS_VIEW___ITER__];
static ITEMS_VIEW_TYPE: TypeDef = TypeDef {
    name: "ItemsView",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::mapping_view, crate::generated::collections_abc::set],
    layout: Layout::Object,
    home: "collections.abc",
    number: 270,
    methods: "__contains__ __iter__",
};
/// The pairs of a mapping.
pub fn items_view() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &ITEMS_VIEW_TYPE, crate::generated::abc::abc_meta)
}
pub static VALUES_VIEW___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "ValuesView.__contains__",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::values_view::__contains__(a0, a1) },
};
pub static VALUES_VIEW___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "ValuesView.__iter__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::values_view::__iter__(a0) },
};
pub static VALUES_VIEW_METHODS: &[&NativeDef] = &[&VALUES_VIEW___CONTAINS__, &VALUES_VIEW___ITER__];
static VALUES_VIEW_TYPE: TypeDef = TypeDef {
    name: "ValuesView",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::mapping_view, crate::generated::collections_abc::collection],
    layout: Layout::Object,
    home: "collections.abc",
    number: 271,
    methods: "__contains__ __iter__",
};
/// The values of a mapping.
pub fn values_view() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &VALUES_VIEW_TYPE, crate::generated::abc::abc_meta)
}
pub static SEQUENCE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "Sequence.__iter__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::sequence::__iter__(a0) },
};
pub static SEQUENCE___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "Sequence.__contains__",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::sequence::__contains__(a0, a1) },
};
pub static SEQUENCE___REVERSED__: NativeDef = NativeDef {
    name: "__reversed__",
    qualname: "Sequence.__reversed__",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::sequence::__reversed__(a0) },
};
pub static SEQUENCE_INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "Sequence.index",
    module: "collections.abc",
    sig: Signature { names: &["self", "value", "start", "stop"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::collections_abc::sequence::index(a0, a1, a2, a3) },
};
pub static SEQUENCE_COUNT: NativeDef = NativeDef {
    name: "count",
    qualname: "Sequence.count",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::sequence::count(a0, a1) },
};
pub static SEQUENCE_METHODS: &[&NativeDef] = &[&SEQUENCE___ITER__, &SEQUENCE___CONTAINS__, &SEQUENCE___REVERSED__, &SEQUENCE_INDEX, &SEQUENCE_COUNT];
static SEQUENCE_TYPE: TypeDef = TypeDef {
    name: "Sequence",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::reversible, crate::generated::collections_abc::collection],
    layout: Layout::Object,
    home: "collections.abc",
    number: 272,
    methods: "__iter__ __contains__ __reversed__ index count",
};
/// A sequence.
pub fn sequence() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &SEQUENCE_TYPE, crate::generated::abc::abc_meta)
}
static BYTE_STRING_TYPE: TypeDef = TypeDef {
    name: "ByteString",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::sequence],
    layout: Layout::Object,
    home: "collections.abc",
    number: 273,
    methods: "",
};
/// Bytes.
pub fn byte_string() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &BYTE_STRING_TYPE, crate::generated::abc::abc_meta)
}
pub static MUTABLE_SEQUENCE_APPEND: NativeDef = NativeDef {
    name: "append",
    qualname: "MutableSequence.append",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_sequence::append(a0, a1) },
};
pub static MUTABLE_SEQUENCE_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "MutableSequence.clear",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mutable_sequence::clear(a0) },
};
pub static MUTABLE_SEQUENCE_REVERSE: NativeDef = NativeDef {
    name: "reverse",
    qualname: "MutableSequence.reverse",
    module: "collections.abc",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::collections_abc::mutable_sequence::reverse(a0) },
};
pub static MUTABLE_SEQUENCE_EXTEND: NativeDef = NativeDef {
    name: "extend",
    qualname: "MutableSequence.extend",
    module: "collections.abc",
    sig: Signature { names: &["self", "values"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_sequence::extend(a0, a1) },
};
pub static MUTABLE_SEQUENCE_POP: NativeDef = NativeDef {
    name: "pop",
    qualname: "MutableSequence.pop",
    module: "collections.abc",
    sig: Signature { names: &["self", "index"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_sequence::pop(a0, a1) },
};
pub static MUTABLE_SEQUENCE_REMOVE: NativeDef = NativeDef {
    name: "remove",
    qualname: "MutableSequence.remove",
    module: "collections.abc",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_sequence::remove(a0, a1) },
};
pub static MUTABLE_SEQUENCE___IADD__: NativeDef = NativeDef {
    name: "__iadd__",
    qualname: "MutableSequence.__iadd__",
    module: "collections.abc",
    sig: Signature { names: &["self", "values"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::collections_abc::mutable_sequence::__iadd__(a0, a1) },
};
pub static MUTABLE_SEQUENCE_METHODS: &[&NativeDef] = &[&MUTABLE_SEQUENCE_APPEND, &MUTABLE_SEQUENCE_CLEAR, &MUTABLE_SEQUENCE_REVERSE, &MUTABLE_SEQUENCE_EXTEND, &MUTABLE_SEQUENCE_POP, &MUTABLE_SEQUENCE_REMOVE, &MUTABLE_SEQUENCE___IADD__];
static MUTABLE_SEQUENCE_TYPE: TypeDef = TypeDef {
    name: "MutableSequence",
    module: "collections.abc",
    bases: &[crate::generated::collections_abc::sequence],
    layout: Layout::Object,
    home: "collections.abc",
    number: 274,
    methods: "append clear reverse extend pop remove __iadd__",
};
/// A sequence that changes.
pub fn mutable_sequence() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    crate::types::class_with(&CLASS, &MUTABLE_SEQUENCE_TYPE, crate::generated::abc::abc_meta)
}
/// The module `collections.abc`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "collections.abc",
    functions: &[],
    types: &[("Hashable", crate::generated::collections_abc::hashable), ("Awaitable", crate::generated::collections_abc::awaitable), ("Coroutine", crate::generated::collections_abc::coroutine), ("AsyncIterable", crate::generated::collections_abc::async_iterable), ("AsyncIterator", crate::generated::collections_abc::async_iterator), ("AsyncGenerator", crate::generated::collections_abc::async_generator), ("Iterable", crate::generated::collections_abc::iterable), ("Iterator", crate::generated::collections_abc::iterator), ("Generator", crate::generated::collections_abc::generator), ("Reversible", crate::generated::collections_abc::reversible), ("Sized", crate::generated::collections_abc::sized), ("Container", crate::generated::collections_abc::container), ("Callable", crate::generated::collections_abc::callable), ("Collection", crate::generated::collections_abc::collection), ("Set", crate::generated::collections_abc::set), ("MutableSet", crate::generated::collections_abc::mutable_set), ("Mapping", crate::generated::collections_abc::mapping), ("MutableMapping", crate::generated::collections_abc::mutable_mapping), ("MappingView", crate::generated::collections_abc::mapping_view), ("KeysView", crate::generated::collections_abc::keys_view), ("ItemsView", crate::generated::collections_abc::items_view), ("ValuesView", crate::generated::collections_abc::values_view), ("Sequence", crate::generated::collections_abc::sequence), ("ByteString", crate::generated::collections_abc::byte_string), ("MutableSequence", crate::generated::collections_abc::mutable_sequence)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["Hashable", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "ByteString", "MutableSequence"];
