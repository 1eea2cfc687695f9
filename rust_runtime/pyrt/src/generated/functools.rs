//! The tables of `functools`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static REDUCE: NativeDef = NativeDef {
    name: "reduce",
    qualname: "reduce",
    module: "functools",
    sig: Signature { names: &["function", "iterable", "initial"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::reduce(a0, a1, a2) },
};
pub static _UNWRAP_PARTIAL: NativeDef = NativeDef {
    name: "_unwrap_partial",
    qualname: "_unwrap_partial",
    module: "functools",
    sig: Signature { names: &["func"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::_unwrap_partial(a0) },
};
pub static UPDATE_WRAPPER: NativeDef = NativeDef {
    name: "update_wrapper",
    qualname: "update_wrapper",
    module: "functools",
    sig: Signature { names: &["wrapper", "wrapped", "assigned", "updated"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::functools::update_wrapper(a0, a1, a2, a3) },
};
pub static WRAPS: NativeDef = NativeDef {
    name: "wraps",
    qualname: "wraps",
    module: "functools",
    sig: Signature { names: &["wrapped", "assigned", "updated"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::wraps(a0, a1, a2) },
};
pub static LRU_CACHE: NativeDef = NativeDef {
    name: "lru_cache",
    qualname: "lru_cache",
    module: "functools",
    sig: Signature { names: &["maxsize", "typed"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(128), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::lru_cache(a0, a1) },
};
pub static CACHE: NativeDef = NativeDef {
    name: "cache",
    qualname: "cache",
    module: "functools",
    sig: Signature { names: &["user_function"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache(a0) },
};
pub static CMP_TO_KEY: NativeDef = NativeDef {
    name: "cmp_to_key",
    qualname: "cmp_to_key",
    module: "functools",
    sig: Signature { names: &["mycmp"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cmp_to_key(a0) },
};
pub static TOTAL_ORDERING: NativeDef = NativeDef {
    name: "total_ordering",
    qualname: "total_ordering",
    module: "functools",
    sig: Signature { names: &["cls"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::total_ordering(a0) },
};
pub static SINGLEDISPATCH: NativeDef = NativeDef {
    name: "singledispatch",
    qualname: "singledispatch",
    module: "functools",
    sig: Signature { names: &["func"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::singledispatch(a0) },
};
pub static PARTIAL___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "partial.__new__",
    module: "functools",
    sig: Signature { names: &["cls", "args", "keywords"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::partial::__new__(a0, a1, a2) },
};
pub static PARTIAL___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "partial.__call__",
    module: "functools",
    sig: Signature { names: &["self", "args", "keywords"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::partial::__call__(a0, a1, a2) },
};
pub static PARTIAL___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "partial.__repr__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partial::__repr__(a0) },
};
pub static PARTIAL_FUNC: NativeDef = NativeDef {
    name: "func",
    qualname: "partial.func",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partial::func(a0) },
};
pub static PARTIAL_ARGS: NativeDef = NativeDef {
    name: "args",
    qualname: "partial.args",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partial::args(a0) },
};
pub static PARTIAL_KEYWORDS: NativeDef = NativeDef {
    name: "keywords",
    qualname: "partial.keywords",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partial::keywords(a0) },
};
pub static PARTIAL___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "partial.__dict__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partial::__dict__(a0) },
};
pub static PARTIAL_METHODS: &[&NativeDef] = &[&PARTIAL___NEW__, &PARTIAL___CALL__, &PARTIAL___REPR__, &PARTIAL_FUNC, &PARTIAL_ARGS, &PARTIAL_KEYWORDS, &PARTIAL___DICT__];
static PARTIAL_TYPE: TypeDef = TypeDef {
    name: "partial",
    module: "functools",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "functools",
    number: 332,
    methods: "__new__= __call__ __repr__ func. args. keywords. __dict__.",
};
/// A function with some arguments given already.
pub fn partial() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PARTIAL_TYPE)
}
pub static PARTIALMETHOD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "partialmethod.__new__",
    module: "functools",
    sig: Signature { names: &["cls", "func", "args", "keywords"], posonly: 2, pos: 2, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::functools::partialmethod::__new__(a0, a1, a2, a3) },
};
pub static PARTIALMETHOD___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "partialmethod.__get__",
    module: "functools",
    sig: Signature { names: &["self", "obj", "cls"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::partialmethod::__get__(a0, a1, a2) },
};
pub static PARTIALMETHOD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "partialmethod.__repr__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partialmethod::__repr__(a0) },
};
pub static PARTIALMETHOD_FUNC: NativeDef = NativeDef {
    name: "func",
    qualname: "partialmethod.func",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partialmethod::func(a0) },
};
pub static PARTIALMETHOD_ARGS: NativeDef = NativeDef {
    name: "args",
    qualname: "partialmethod.args",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partialmethod::args(a0) },
};
pub static PARTIALMETHOD_KEYWORDS: NativeDef = NativeDef {
    name: "keywords",
    qualname: "partialmethod.keywords",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partialmethod::keywords(a0) },
};
pub static PARTIALMETHOD___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "partialmethod.__dict__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::partialmethod::__dict__(a0) },
};
pub static PARTIALMETHOD_METHODS: &[&NativeDef] = &[&PARTIALMETHOD___NEW__, &PARTIALMETHOD___GET__, &PARTIALMETHOD___REPR__, &PARTIALMETHOD_FUNC, &PARTIALMETHOD_ARGS, &PARTIALMETHOD_KEYWORDS, &PARTIALMETHOD___DICT__];
static PARTIALMETHOD_TYPE: TypeDef = TypeDef {
    name: "partialmethod",
    module: "functools",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "functools",
    number: 333,
    methods: "__new__= __get__ __repr__ func. args. keywords. __dict__.",
};
/// A method with some arguments given already.
pub fn partialmethod() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PARTIALMETHOD_TYPE)
}
pub static _LRU_CACHE_WRAPPER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "_lru_cache_wrapper.__call__",
    module: "functools",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::_lru_cache_wrapper::__call__(a0, a1, a2) },
};
pub static _LRU_CACHE_WRAPPER___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "_lru_cache_wrapper.__get__",
    module: "functools",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::_lru_cache_wrapper::__get__(a0, a1, a2) },
};
pub static _LRU_CACHE_WRAPPER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_lru_cache_wrapper.__repr__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::_lru_cache_wrapper::__repr__(a0) },
};
pub static _LRU_CACHE_WRAPPER_CACHE_INFO: NativeDef = NativeDef {
    name: "cache_info",
    qualname: "_lru_cache_wrapper.cache_info",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::_lru_cache_wrapper::cache_info(a0) },
};
pub static _LRU_CACHE_WRAPPER_CACHE_CLEAR: NativeDef = NativeDef {
    name: "cache_clear",
    qualname: "_lru_cache_wrapper.cache_clear",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::_lru_cache_wrapper::cache_clear(a0) },
};
pub static _LRU_CACHE_WRAPPER___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "_lru_cache_wrapper.__copy__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::_lru_cache_wrapper::__copy__(a0) },
};
pub static _LRU_CACHE_WRAPPER___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "_lru_cache_wrapper.__deepcopy__",
    module: "functools",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::_lru_cache_wrapper::__deepcopy__(a0, a1) },
};
pub static _LRU_CACHE_WRAPPER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "_lru_cache_wrapper.__dict__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::_lru_cache_wrapper::__dict__(a0) },
};
pub static _LRU_CACHE_WRAPPER_METHODS: &[&NativeDef] = &[&_LRU_CACHE_WRAPPER___CALL__, &_LRU_CACHE_WRAPPER___GET__, &_LRU_CACHE_WRAPPER___REPR__, &_LRU_CACHE_WRAPPER_CACHE_INFO, &_LRU_CACHE_WRAPPER_CACHE_CLEAR, &_LRU_CACHE_WRAPPER___COPY__, &_LRU_CACHE_WRAPPER___DEEPCOPY__, &_LRU_CACHE_WRAPPER___DICT__];
static _LRU_CACHE_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "_lru_cache_wrapper",
    module: "functools",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "functools",
    number: 334,
    methods: "__call__ __get__ __repr__ cache_info cache_clear __copy__ __deepcopy__ __dict__.",
};
/// A function that remembers results.
pub fn _lru_cache_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_LRU_CACHE_WRAPPER_TYPE)
}
pub static CACHE_INFO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "CacheInfo.__repr__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache_info::__repr__(a0) },
};
pub static CACHE_INFO__ASDICT: NativeDef = NativeDef {
    name: "_asdict",
    qualname: "CacheInfo._asdict",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache_info::_asdict(a0) },
};
pub static CACHE_INFO_HITS: NativeDef = NativeDef {
    name: "hits",
    qualname: "CacheInfo.hits",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache_info::hits(a0) },
};
pub static CACHE_INFO_MISSES: NativeDef = NativeDef {
    name: "misses",
    qualname: "CacheInfo.misses",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache_info::misses(a0) },
};
pub static CACHE_INFO_MAXSIZE: NativeDef = NativeDef {
    name: "maxsize",
    qualname: "CacheInfo.maxsize",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache_info::maxsize(a0) },
};
pub static CACHE_INFO_CURRSIZE: NativeDef = NativeDef {
    name: "currsize",
    qualname: "CacheInfo.currsize",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cache_info::currsize(a0) },
};
pub static CACHE_INFO_METHODS: &[&NativeDef] = &[&CACHE_INFO___REPR__, &CACHE_INFO__ASDICT, &CACHE_INFO_HITS, &CACHE_INFO_MISSES, &CACHE_INFO_MAXSIZE, &CACHE_INFO_CURRSIZE];
static CACHE_INFO_TYPE: TypeDef = TypeDef {
    name: "CacheInfo",
    module: "functools",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "functools",
    number: 335,
    methods: "__repr__ _asdict hits. misses. maxsize. currsize.",
};
/// What cache_info() tells.
pub fn cache_info() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CACHE_INFO_TYPE)
}
pub static CACHED_PROPERTY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "cached_property.__new__",
    module: "functools",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::cached_property::__new__(a0, a1, a2) },
};
pub static CACHED_PROPERTY___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "cached_property.__init__",
    module: "functools",
    sig: Signature { names: &["self", "func"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::cached_property::__init__(a0, a1) },
};
pub static CACHED_PROPERTY___SET_NAME__: NativeDef = NativeDef {
    name: "__set_name__",
    qualname: "cached_property.__set_name__",
    module: "functools",
    sig: Signature { names: &["self", "owner", "name"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::cached_property::__set_name__(a0, a1, a2) },
};
pub static CACHED_PROPERTY___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "cached_property.__get__",
    module: "functools",
    sig: Signature { names: &["self", "instance", "owner"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::cached_property::__get__(a0, a1, a2) },
};
pub static CACHED_PROPERTY_FUNC: NativeDef = NativeDef {
    name: "func",
    qualname: "cached_property.func",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cached_property::func(a0) },
};
pub static CACHED_PROPERTY_ATTRNAME: NativeDef = NativeDef {
    name: "attrname",
    qualname: "cached_property.attrname",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cached_property::attrname(a0) },
};
pub static CACHED_PROPERTY___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "cached_property.__dict__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::cached_property::__dict__(a0) },
};
pub static CACHED_PROPERTY_METHODS: &[&NativeDef] = &[&CACHED_PROPERTY___NEW__, &CACHED_PROPERTY___INIT__, &CACHED_PROPERTY___SET_NAME__, &CACHED_PROPERTY___GET__, &CACHED_PROPERTY_FUNC, &CACHED_PROPERTY_ATTRNAME, &CACHED_PROPERTY___DICT__];
static CACHED_PROPERTY_TYPE: TypeDef = TypeDef {
    name: "cached_property",
    module: "functools",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "functools",
    number: 336,
    methods: "__new__= __init__ __set_name__ __get__ func. attrname. __dict__.",
};
/// A property that is computed once.
pub fn cached_property() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CACHED_PROPERTY_TYPE)
}
pub static KEY_WRAPPER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "KeyWrapper.__call__",
    module: "functools",
    sig: Signature { names: &["self", "obj"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__call__(a0, a1) },
};
pub static KEY_WRAPPER___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "KeyWrapper.__lt__",
    module: "functools",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__lt__(a0, a1) },
};
pub static KEY_WRAPPER___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "KeyWrapper.__le__",
    module: "functools",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__le__(a0, a1) },
};
pub static KEY_WRAPPER___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "KeyWrapper.__gt__",
    module: "functools",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__gt__(a0, a1) },
};
pub static KEY_WRAPPER___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "KeyWrapper.__ge__",
    module: "functools",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__ge__(a0, a1) },
};
pub static KEY_WRAPPER___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "KeyWrapper.__eq__",
    module: "functools",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__eq__(a0, a1) },
};
pub static KEY_WRAPPER___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "KeyWrapper.__ne__",
    module: "functools",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::key_wrapper::__ne__(a0, a1) },
};
pub static KEY_WRAPPER_OBJ: NativeDef = NativeDef {
    name: "obj",
    qualname: "KeyWrapper.obj",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::key_wrapper::obj(a0) },
};
pub static KEY_WRAPPER_METHODS: &[&NativeDef] = &[&KEY_WRAPPER___CALL__, &KEY_WRAPPER___LT__, &KEY_WRAPPER___LE__, &KEY_WRAPPER___GT__, &KEY_WRAPPER___GE__, &KEY_WRAPPER___EQ__, &KEY_WRAPPER___NE__, &KEY_WRAPPER_OBJ];
static KEY_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "KeyWrapper",
    module: "functools",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "functools",
    number: 337,
    methods: "__call__ __lt__ __le__ __gt__ __ge__ __eq__ __ne__ obj.",
};
/// What a key function of cmp_to_key makes.
pub fn key_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &KEY_WRAPPER_TYPE)
}
pub static SINGLEDISPATCHMETHOD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "singledispatchmethod.__new__",
    module: "functools",
    sig: Signature { names: &["cls", "func"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::functools::singledispatchmethod::__new__(a0, a1) },
};
pub static SINGLEDISPATCHMETHOD_REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "singledispatchmethod.register",
    module: "functools",
    sig: Signature { names: &["self", "cls", "method"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::singledispatchmethod::register(a0, a1, a2) },
};
pub static SINGLEDISPATCHMETHOD___GET__: NativeDef = NativeDef {
    name: "__get__",
    qualname: "singledispatchmethod.__get__",
    module: "functools",
    sig: Signature { names: &["self", "obj", "cls"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::functools::singledispatchmethod::__get__(a0, a1, a2) },
};
pub static SINGLEDISPATCHMETHOD_DISPATCHER: NativeDef = NativeDef {
    name: "dispatcher",
    qualname: "singledispatchmethod.dispatcher",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::singledispatchmethod::dispatcher(a0) },
};
pub static SINGLEDISPATCHMETHOD_FUNC: NativeDef = NativeDef {
    name: "func",
    qualname: "singledispatchmethod.func",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::singledispatchmethod::func(a0) },
};
pub static SINGLEDISPATCHMETHOD___ISABSTRACTMETHOD__: NativeDef = NativeDef {
    name: "__isabstractmethod__",
    qualname: "singledispatchmethod.__isabstractmethod__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::singledispatchmethod::__isabstractmethod__(a0) },
};
pub static SINGLEDISPATCHMETHOD___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "singledispatchmethod.__dict__",
    module: "functools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::functools::singledispatchmethod::__dict__(a0) },
};
pub static SINGLEDISPATCHMETHOD_METHODS: &[&NativeDef] = &[&SINGLEDISPATCHMETHOD___NEW__, &SINGLEDISPATCHMETHOD_REGISTER, &SINGLEDISPATCHMETHOD___GET__, &SINGLEDISPATCHMETHOD_DISPATCHER, &SINGLEDISPATCHMETHOD_FUNC, &SINGLEDISPATCHMETHOD___ISABSTRACTMETHOD__, &SINGLEDISPATCHMETHOD___DICT__];
static SINGLEDISPATCHMETHOD_TYPE: TypeDef = TypeDef {
    name: "singledispatchmethod",
    module: "functools",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "functools",
    number: 338,
    methods: "__new__= register __get__ dispatcher. func. __isabstractmethod__. __dict__.",
};
/// A method that chooses its implementation by the type of its first argument.
pub fn singledispatchmethod() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SINGLEDISPATCHMETHOD_TYPE)
}
/// The module `functools`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "functools",
    functions: &[("reduce", &REDUCE), ("_unwrap_partial", &_UNWRAP_PARTIAL), ("update_wrapper", &UPDATE_WRAPPER), ("wraps", &WRAPS), ("lru_cache", &LRU_CACHE), ("cache", &CACHE), ("cmp_to_key", &CMP_TO_KEY), ("total_ordering", &TOTAL_ORDERING), ("singledispatch", &SINGLEDISPATCH)],
    types: &[("partial", crate::generated::functools::partial), ("partialmethod", crate::generated::functools::partialmethod), ("cached_property", crate::generated::functools::cached_property), ("singledispatchmethod", crate::generated::functools::singledispatchmethod)],
    constants: &[("WRAPPER_ASSIGNMENTS", crate::stdlib::functools::wrapper_assignments), ("WRAPPER_UPDATES", crate::stdlib::functools::wrapper_updates)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["reduce", "_unwrap_partial", "update_wrapper", "wraps", "lru_cache", "cache", "cmp_to_key", "total_ordering", "singledispatch", "partial", "partialmethod", "cached_property", "singledispatchmethod", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES"];
