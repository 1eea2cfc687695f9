//! The tables of `heapq`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static HEAPPUSH: NativeDef = NativeDef {
    name: "heappush",
    qualname: "heappush",
    module: "heapq",
    sig: Signature { names: &["heap", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::heapq::heappush(a0, a1) },
};
pub static HEAPPOP: NativeDef = NativeDef {
    name: "heappop",
    qualname: "heappop",
    module: "heapq",
    sig: Signature { names: &["heap"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::heapq::heappop(a0) },
};
pub static HEAPREPLACE: NativeDef = NativeDef {
    name: "heapreplace",
    qualname: "heapreplace",
    module: "heapq",
    sig: Signature { names: &["heap", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::heapq::heapreplace(a0, a1) },
};
pub static HEAPPUSHPOP: NativeDef = NativeDef {
    name: "heappushpop",
    qualname: "heappushpop",
    module: "heapq",
    sig: Signature { names: &["heap", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::heapq::heappushpop(a0, a1) },
};
pub static HEAPIFY: NativeDef = NativeDef {
    name: "heapify",
    qualname: "heapify",
    module: "heapq",
    sig: Signature { names: &["heap"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::heapq::heapify(a0) },
};
pub static NLARGEST: NativeDef = NativeDef {
    name: "nlargest",
    qualname: "nlargest",
    module: "heapq",
    sig: Signature { names: &["n", "iterable", "key"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::heapq::nlargest(a0, a1, a2) },
};
pub static NSMALLEST: NativeDef = NativeDef {
    name: "nsmallest",
    qualname: "nsmallest",
    module: "heapq",
    sig: Signature { names: &["n", "iterable", "key"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::heapq::nsmallest(a0, a1, a2) },
};
pub static MERGE: NativeDef = NativeDef {
    name: "merge",
    qualname: "merge",
    module: "heapq",
    sig: Signature { names: &["key", "reverse", "iterables"], posonly: 0, pos: 0, kwonly: 2, varargs: true, varkw: false },
    defaults: &[Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::heapq::merge(a0, a1, a2) },
};
/// The module `heapq`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "heapq",
    functions: &[("heappush", &HEAPPUSH), ("heappop", &HEAPPOP), ("heapreplace", &HEAPREPLACE), ("heappushpop", &HEAPPUSHPOP), ("heapify", &HEAPIFY), ("nlargest", &NLARGEST), ("nsmallest", &NSMALLEST), ("merge", &MERGE)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["heappush", "heappop", "heapreplace", "heappushpop", "heapify", "nlargest", "nsmallest", "merge"];
