//! The tables of `itertools`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static TEE: NativeDef = NativeDef {
    name: "tee",
    qualname: "tee",
    module: "itertools",
    sig: Signature { names: &["iterable", "n"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(2)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::itertools::tee(a0, a1) },
};
pub static COUNT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "count.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "start", "step"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0), Default::Int(1)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::count::__new__(a0, a1, a2) },
};
pub static COUNT_METHODS: &[&NativeDef] = &[&COUNT___NEW__];
static COUNT_TYPE: TypeDef = TypeDef {
    name: "count",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 350,
    methods: "__new__=",
};
/// Evenly spaced numbers without end.
pub fn count() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COUNT_TYPE)
}
pub static CYCLE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "cycle.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::itertools::cycle::__new__(a0, a1) },
};
pub static CYCLE_METHODS: &[&NativeDef] = &[&CYCLE___NEW__];
static CYCLE_TYPE: TypeDef = TypeDef {
    name: "cycle",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 351,
    methods: "__new__=",
};
/// The items again and again.
pub fn cycle() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CYCLE_TYPE)
}
pub static REPEAT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "repeat.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "object", "times"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::repeat::__new__(a0, a1, a2) },
};
pub static REPEAT_METHODS: &[&NativeDef] = &[&REPEAT___NEW__];
static REPEAT_TYPE: TypeDef = TypeDef {
    name: "repeat",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 352,
    methods: "__new__=",
};
/// One object again and again.
pub fn repeat() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REPEAT_TYPE)
}
pub static ACCUMULATE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "accumulate.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable", "func", "initial"], posonly: 1, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::itertools::accumulate::__new__(a0, a1, a2, a3) },
};
pub static ACCUMULATE_METHODS: &[&NativeDef] = &[&ACCUMULATE___NEW__];
static ACCUMULATE_TYPE: TypeDef = TypeDef {
    name: "accumulate",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 353,
    methods: "__new__=",
};
/// Running totals.
pub fn accumulate() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ACCUMULATE_TYPE)
}
pub static CHAIN___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "chain.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterables"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::itertools::chain::__new__(a0, a1) },
};
pub static CHAIN_FROM_ITERABLE: NativeDef = NativeDef {
    name: "from_iterable",
    qualname: "chain.from_iterable",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::itertools::chain::from_iterable(a0, a1) },
};
pub static CHAIN_METHODS: &[&NativeDef] = &[&CHAIN___NEW__, &CHAIN_FROM_ITERABLE];
static CHAIN_TYPE: TypeDef = TypeDef {
    name: "chain",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 354,
    methods: "__new__= from_iterable@",
};
/// The items of one iterable after the other.
pub fn chain() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CHAIN_TYPE)
}
pub static COMPRESS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "compress.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "data", "selectors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::compress::__new__(a0, a1, a2) },
};
pub static COMPRESS_METHODS: &[&NativeDef] = &[&COMPRESS___NEW__];
static COMPRESS_TYPE: TypeDef = TypeDef {
    name: "compress",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 355,
    methods: "__new__=",
};
/// The items whose selectors are true.
pub fn compress() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COMPRESS_TYPE)
}
pub static DROPWHILE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "dropwhile.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "predicate", "iterable"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::dropwhile::__new__(a0, a1, a2) },
};
pub static DROPWHILE_METHODS: &[&NativeDef] = &[&DROPWHILE___NEW__];
static DROPWHILE_TYPE: TypeDef = TypeDef {
    name: "dropwhile",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 356,
    methods: "__new__=",
};
/// The items from the first for which the predicate is false.
pub fn dropwhile() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DROPWHILE_TYPE)
}
pub static TAKEWHILE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "takewhile.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "predicate", "iterable"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::takewhile::__new__(a0, a1, a2) },
};
pub static TAKEWHILE_METHODS: &[&NativeDef] = &[&TAKEWHILE___NEW__];
static TAKEWHILE_TYPE: TypeDef = TypeDef {
    name: "takewhile",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 357,
    methods: "__new__=",
};
/// The items before the first for which the predicate is false.
pub fn takewhile() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TAKEWHILE_TYPE)
}
pub static FILTERFALSE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "filterfalse.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "function", "iterable"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::filterfalse::__new__(a0, a1, a2) },
};
pub static FILTERFALSE_METHODS: &[&NativeDef] = &[&FILTERFALSE___NEW__];
static FILTERFALSE_TYPE: TypeDef = TypeDef {
    name: "filterfalse",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 358,
    methods: "__new__=",
};
/// The items for which the function is false.
pub fn filterfalse() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FILTERFALSE_TYPE)
}
pub static STARMAP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "starmap.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "function", "iterable"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::starmap::__new__(a0, a1, a2) },
};
pub static STARMAP_METHODS: &[&NativeDef] = &[&STARMAP___NEW__];
static STARMAP_TYPE: TypeDef = TypeDef {
    name: "starmap",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 359,
    methods: "__new__=",
};
/// The function's results for tuples of arguments.
pub fn starmap() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STARMAP_TYPE)
}
pub static ISLICE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "islice.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable", "start", "stop", "step"], posonly: 5, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Unbound, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::itertools::islice::__new__(a0, a1, a2, a3, a4) },
};
pub static ISLICE_METHODS: &[&NativeDef] = &[&ISLICE___NEW__];
static ISLICE_TYPE: TypeDef = TypeDef {
    name: "islice",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 360,
    methods: "__new__=",
};
/// A slice of an iterable.
pub fn islice() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ISLICE_TYPE)
}
pub static PAIRWISE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "pairwise.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::itertools::pairwise::__new__(a0, a1) },
};
pub static PAIRWISE_METHODS: &[&NativeDef] = &[&PAIRWISE___NEW__];
static PAIRWISE_TYPE: TypeDef = TypeDef {
    name: "pairwise",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 361,
    methods: "__new__=",
};
/// Overlapping pairs.
pub fn pairwise() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PAIRWISE_TYPE)
}
pub static ZIP_LONGEST___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "zip_longest.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "fillvalue", "iterables"], posonly: 1, pos: 1, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::zip_longest::__new__(a0, a1, a2) },
};
pub static ZIP_LONGEST_METHODS: &[&NativeDef] = &[&ZIP_LONGEST___NEW__];
static ZIP_LONGEST_TYPE: TypeDef = TypeDef {
    name: "zip_longest",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 362,
    methods: "__new__=",
};
/// Tuples of items from each iterable, as long as the longest.
pub fn zip_longest() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ZIP_LONGEST_TYPE)
}
pub static GROUPBY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "groupby.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable", "key"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::groupby::__new__(a0, a1, a2) },
};
pub static GROUPBY_METHODS: &[&NativeDef] = &[&GROUPBY___NEW__];
static GROUPBY_TYPE: TypeDef = TypeDef {
    name: "groupby",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 363,
    methods: "__new__=",
};
/// Consecutive items with equal keys.
pub fn groupby() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GROUPBY_TYPE)
}
static _GROUPER_TYPE: TypeDef = TypeDef {
    name: "_grouper",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 364,
    methods: "",
};
/// The items of one group.
pub fn _grouper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_GROUPER_TYPE)
}
pub static _TEE___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "_tee.__copy__",
    module: "itertools",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::itertools::_tee::__copy__(a0) },
};
pub static _TEE_METHODS: &[&NativeDef] = &[&_TEE___COPY__];
static _TEE_TYPE: TypeDef = TypeDef {
    name: "_tee",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 365,
    methods: "__copy__",
};
/// One of several independent iterators over the same items.
pub fn _tee() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_TEE_TYPE)
}
pub static PRODUCT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "product.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "repeat", "iterables"], posonly: 1, pos: 1, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::product::__new__(a0, a1, a2) },
};
pub static PRODUCT_METHODS: &[&NativeDef] = &[&PRODUCT___NEW__];
static PRODUCT_TYPE: TypeDef = TypeDef {
    name: "product",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 366,
    methods: "__new__=",
};
/// The Cartesian product.
pub fn product() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PRODUCT_TYPE)
}
pub static PERMUTATIONS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "permutations.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable", "r"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::permutations::__new__(a0, a1, a2) },
};
pub static PERMUTATIONS_METHODS: &[&NativeDef] = &[&PERMUTATIONS___NEW__];
static PERMUTATIONS_TYPE: TypeDef = TypeDef {
    name: "permutations",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 367,
    methods: "__new__=",
};
/// Ordered arrangements without repetition.
pub fn permutations() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PERMUTATIONS_TYPE)
}
pub static COMBINATIONS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "combinations.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable", "r"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::combinations::__new__(a0, a1, a2) },
};
pub static COMBINATIONS_METHODS: &[&NativeDef] = &[&COMBINATIONS___NEW__];
static COMBINATIONS_TYPE: TypeDef = TypeDef {
    name: "combinations",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 368,
    methods: "__new__=",
};
/// Subsequences of a length.
pub fn combinations() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COMBINATIONS_TYPE)
}
pub static COMBINATIONS_WITH_REPLACEMENT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "combinations_with_replacement.__new__",
    module: "itertools",
    sig: Signature { names: &["cls", "iterable", "r"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::itertools::combinations_with_replacement::__new__(a0, a1, a2) },
};
pub static COMBINATIONS_WITH_REPLACEMENT_METHODS: &[&NativeDef] = &[&COMBINATIONS_WITH_REPLACEMENT___NEW__];
static COMBINATIONS_WITH_REPLACEMENT_TYPE: TypeDef = TypeDef {
    name: "combinations_with_replacement",
    module: "itertools",
    bases: &[crate::generated::builtins::iterator],
    layout: Layout::Builtin(Base::Iterator),
    home: "itertools",
    number: 369,
    methods: "__new__=",
};
/// Subsequences of a length, in which items can be repeated.
pub fn combinations_with_replacement() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COMBINATIONS_WITH_REPLACEMENT_TYPE)
}
/// The module `itertools`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "itertools",
    functions: &[("tee", &TEE)],
    types: &[("count", crate::generated::itertools::count), ("cycle", crate::generated::itertools::cycle), ("repeat", crate::generated::itertools::repeat), ("accumulate", crate::generated::itertools::accumulate), ("chain", crate::generated::itertools::chain), ("compress", crate::generated::itertools::compress), ("dropwhile", crate::generated::itertools::dropwhile), ("takewhile", crate::generated::itertools::takewhile), ("filterfalse", crate::generated::itertools::filterfalse), ("starmap", crate::generated::itertools::starmap), ("islice", crate::generated::itertools::islice), ("pairwise", crate::generated::itertools::pairwise), ("zip_longest", crate::generated::itertools::zip_longest), ("groupby", crate::generated::itertools::groupby), ("product", crate::generated::itertools::product), ("permutations", crate::generated::itertools::permutations), ("combinations", crate::generated::itertools::combinations), ("combinations_with_replacement", crate::generated::itertools::combinations_with_replacement)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["tee", "count", "cycle", "repeat", "accumulate", "chain", "compress", "dropwhile", "takewhile", "filterfalse", "starmap", "islice", "pairwise", "zip_longest", "groupby", "product", "permutations", "combinations", "combinations_with_replacement"];
