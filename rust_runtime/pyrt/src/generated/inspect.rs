//! The tables of `inspect`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static ISCLASS: NativeDef = NativeDef {
    name: "isclass",
    qualname: "isclass",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isclass(a0) },
};
pub static ISMODULE: NativeDef = NativeDef {
    name: "ismodule",
    qualname: "ismodule",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::ismodule(a0) },
};
pub static ISFUNCTION: NativeDef = NativeDef {
    name: "isfunction",
    qualname: "isfunction",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isfunction(a0) },
};
pub static ISMETHOD: NativeDef = NativeDef {
    name: "ismethod",
    qualname: "ismethod",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::ismethod(a0) },
};
pub static ISBUILTIN: NativeDef = NativeDef {
    name: "isbuiltin",
    qualname: "isbuiltin",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isbuiltin(a0) },
};
pub static ISROUTINE: NativeDef = NativeDef {
    name: "isroutine",
    qualname: "isroutine",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isroutine(a0) },
};
pub static ISGENERATORFUNCTION: NativeDef = NativeDef {
    name: "isgeneratorfunction",
    qualname: "isgeneratorfunction",
    module: "inspect",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isgeneratorfunction(a0) },
};
pub static ISCOROUTINEFUNCTION: NativeDef = NativeDef {
    name: "iscoroutinefunction",
    qualname: "iscoroutinefunction",
    module: "inspect",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::iscoroutinefunction(a0) },
};
pub static ISASYNCGENFUNCTION: NativeDef = NativeDef {
    name: "isasyncgenfunction",
    qualname: "isasyncgenfunction",
    module: "inspect",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isasyncgenfunction(a0) },
};
pub static ISGENERATOR: NativeDef = NativeDef {
    name: "isgenerator",
    qualname: "isgenerator",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isgenerator(a0) },
};
pub static ISCOROUTINE: NativeDef = NativeDef {
    name: "iscoroutine",
    qualname: "iscoroutine",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::iscoroutine(a0) },
};
pub static ISASYNCGEN: NativeDef = NativeDef {
    name: "isasyncgen",
    qualname: "isasyncgen",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isasyncgen(a0) },
};
pub static ISAWAITABLE: NativeDef = NativeDef {
    name: "isawaitable",
    qualname: "isawaitable",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isawaitable(a0) },
};
pub static ISABSTRACT: NativeDef = NativeDef {
    name: "isabstract",
    qualname: "isabstract",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isabstract(a0) },
};
pub static CURRENTFRAME: NativeDef = NativeDef {
    name: "currentframe",
    qualname: "currentframe",
    module: "inspect",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::inspect::currentframe(),
};
pub static ISTRACEBACK: NativeDef = NativeDef {
    name: "istraceback",
    qualname: "istraceback",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::istraceback(a0) },
};
pub static ISFRAME: NativeDef = NativeDef {
    name: "isframe",
    qualname: "isframe",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::isframe(a0) },
};
pub static ISCODE: NativeDef = NativeDef {
    name: "iscode",
    qualname: "iscode",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::iscode(a0) },
};
pub static ISMETHODWRAPPER: NativeDef = NativeDef {
    name: "ismethodwrapper",
    qualname: "ismethodwrapper",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::ismethodwrapper(a0) },
};
pub static ISMETHODDESCRIPTOR: NativeDef = NativeDef {
    name: "ismethoddescriptor",
    qualname: "ismethoddescriptor",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::ismethoddescriptor(a0) },
};
pub static GETGENERATORSTATE: NativeDef = NativeDef {
    name: "getgeneratorstate",
    qualname: "getgeneratorstate",
    module: "inspect",
    sig: Signature { names: &["generator"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::getgeneratorstate(a0) },
};
pub static GETCOROUTINESTATE: NativeDef = NativeDef {
    name: "getcoroutinestate",
    qualname: "getcoroutinestate",
    module: "inspect",
    sig: Signature { names: &["coroutine"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::getcoroutinestate(a0) },
};
pub static CLEANDOC: NativeDef = NativeDef {
    name: "cleandoc",
    qualname: "cleandoc",
    module: "inspect",
    sig: Signature { names: &["doc"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::cleandoc(a0) },
};
pub static GETDOC: NativeDef = NativeDef {
    name: "getdoc",
    qualname: "getdoc",
    module: "inspect",
    sig: Signature { names: &["object"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::getdoc(a0) },
};
pub static GETMEMBERS: NativeDef = NativeDef {
    name: "getmembers",
    qualname: "getmembers",
    module: "inspect",
    sig: Signature { names: &["object", "predicate"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::inspect::getmembers(a0, a1) },
};
pub static GETMRO: NativeDef = NativeDef {
    name: "getmro",
    qualname: "getmro",
    module: "inspect",
    sig: Signature { names: &["cls"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::inspect::getmro(a0) },
};
pub static UNWRAP: NativeDef = NativeDef {
    name: "unwrap",
    qualname: "unwrap",
    module: "inspect",
    sig: Signature { names: &["func", "stop"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::inspect::unwrap(a0, a1) },
};
/// The module `inspect`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "inspect",
    functions: &[("isclass", &ISCLASS), ("ismodule", &ISMODULE), ("isfunction", &ISFUNCTION), ("ismethod", &ISMETHOD), ("isbuiltin", &ISBUILTIN), ("isroutine", &ISROUTINE), ("isgeneratorfunction", &ISGENERATORFUNCTION), ("iscoroutinefunction", &ISCOROUTINEFUNCTION), ("isasyncgenfunction", &ISASYNCGENFUNCTION), ("isgenerator", &ISGENERATOR), ("iscoroutine", &ISCOROUTINE), ("isasyncgen", &ISASYNCGEN), ("isawaitable", &ISAWAITABLE), ("isabstract", &ISABSTRACT), ("currentframe", &CURRENTFRAME), ("istraceback", &ISTRACEBACK), ("isframe", &ISFRAME), ("iscode", &ISCODE), ("ismethodwrapper", &ISMETHODWRAPPER), ("ismethoddescriptor", &ISMETHODDESCRIPTOR), ("getgeneratorstate", &GETGENERATORSTATE), ("getcoroutinestate", &GETCOROUTINESTATE), ("cleandoc", &CLEANDOC), ("getdoc", &GETDOC), ("getmembers", &GETMEMBERS), ("getmro", &GETMRO), ("unwrap", &UNWRAP)],
    types: &[],
    constants: &[("GEN_CREATED", crate::stdlib::inspect::gen_created), ("GEN_RUNNING", crate::stdlib::inspect::gen_running), ("GEN_SUSPENDED", crate::stdlib::inspect::gen_suspended), ("GEN_CLOSED", crate::stdlib::inspect::gen_closed), ("CORO_CREATED", crate::stdlib::inspect::coro_created), ("CORO_RUNNING", crate::stdlib::inspect::coro_running), ("CORO_SUSPENDED", crate::stdlib::inspect::coro_suspended), ("CORO_CLOSED", crate::stdlib::inspect::coro_closed), ("CO_OPTIMIZED", crate::stdlib::inspect::co_optimized), ("CO_NEWLOCALS", crate::stdlib::inspect::co_newlocals), ("CO_VARARGS", crate::stdlib::inspect::co_varargs), ("CO_VARKEYWORDS", crate::stdlib::inspect::co_varkeywords), ("CO_NESTED", crate::stdlib::inspect::co_nested), ("CO_GENERATOR", crate::stdlib::inspect::co_generator), ("CO_NOFREE", crate::stdlib::inspect::co_nofree), ("CO_COROUTINE", crate::stdlib::inspect::co_coroutine), ("CO_ITERABLE_COROUTINE", crate::stdlib::inspect::co_iterable_coroutine), ("CO_ASYNC_GENERATOR", crate::stdlib::inspect::co_async_generator)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["isclass", "ismodule", "isfunction", "ismethod", "isbuiltin", "isroutine", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isgenerator", "iscoroutine", "isasyncgen", "isawaitable", "isabstract", "currentframe", "istraceback", "isframe", "iscode", "ismethodwrapper", "ismethoddescriptor", "getgeneratorstate", "getcoroutinestate", "cleandoc", "getdoc", "getmembers", "getmro", "unwrap", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED", "CO_OPTIMIZED", "CO_NEWLOCALS", "CO_VARARGS", "CO_VARKEYWORDS", "CO_NESTED", "CO_GENERATOR", "CO_NOFREE", "CO_COROUTINE", "CO_ITERABLE_COROUTINE", "CO_ASYNC_GENERATOR"];
