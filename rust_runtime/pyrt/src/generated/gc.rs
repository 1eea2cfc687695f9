//! The tables of `gc`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static COLLECT: NativeDef = NativeDef {
    name: "collect",
    qualname: "collect",
    module: "gc",
    sig: Signature { names: &["generation"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(2)],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::gc::collect(a0) },
};
pub static ENABLE: NativeDef = NativeDef {
    name: "enable",
    qualname: "enable",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::enable(),
};
pub static DISABLE: NativeDef = NativeDef {
    name: "disable",
    qualname: "disable",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::disable(),
};
pub static ISENABLED: NativeDef = NativeDef {
    name: "isenabled",
    qualname: "isenabled",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::isenabled(),
};
pub static GET_THRESHOLD: NativeDef = NativeDef {
    name: "get_threshold",
    qualname: "get_threshold",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::get_threshold(),
};
pub static SET_THRESHOLD: NativeDef = NativeDef {
    name: "set_threshold",
    qualname: "set_threshold",
    module: "gc",
    sig: Signature { names: &["threshold0", "threshold1", "threshold2"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::gc::set_threshold(a0, a1, a2) },
};
pub static GET_COUNT: NativeDef = NativeDef {
    name: "get_count",
    qualname: "get_count",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::get_count(),
};
pub static IS_TRACKED: NativeDef = NativeDef {
    name: "is_tracked",
    qualname: "is_tracked",
    module: "gc",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::gc::is_tracked(a0) },
};
pub static IS_FINALIZED: NativeDef = NativeDef {
    name: "is_finalized",
    qualname: "is_finalized",
    module: "gc",
    sig: Signature { names: &["obj"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::gc::is_finalized(a0) },
};
pub static GET_DEBUG: NativeDef = NativeDef {
    name: "get_debug",
    qualname: "get_debug",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::get_debug(),
};
pub static SET_DEBUG: NativeDef = NativeDef {
    name: "set_debug",
    qualname: "set_debug",
    module: "gc",
    sig: Signature { names: &["flags"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::gc::set_debug(a0) },
};
pub static FREEZE: NativeDef = NativeDef {
    name: "freeze",
    qualname: "freeze",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::freeze(),
};
pub static UNFREEZE: NativeDef = NativeDef {
    name: "unfreeze",
    qualname: "unfreeze",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::unfreeze(),
};
pub static GET_FREEZE_COUNT: NativeDef = NativeDef {
    name: "get_freeze_count",
    qualname: "get_freeze_count",
    module: "gc",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::gc::get_freeze_count(),
};
/// The module `gc`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "gc",
    functions: &[("collect", &COLLECT), ("enable", &ENABLE), ("disable", &DISABLE), ("isenabled", &ISENABLED), ("get_threshold", &GET_THRESHOLD), ("set_threshold", &SET_THRESHOLD), ("get_count", &GET_COUNT), ("is_tracked", &IS_TRACKED), ("is_finalized", &IS_FINALIZED), ("get_debug", &GET_DEBUG), ("set_debug", &SET_DEBUG), ("freeze", &FREEZE), ("unfreeze", &UNFREEZE), ("get_freeze_count", &GET_FREEZE_COUNT)],
    types: &[],
    constants: &[("garbage", crate::stdlib::gc::garbage), ("callbacks", crate::stdlib::gc::callbacks), ("DEBUG_STATS", crate::stdlib::gc::debug_stats), ("DEBUG_COLLECTABLE", crate::stdlib::gc::debug_collectable), ("DEBUG_UNCOLLECTABLE", crate::stdlib::gc::debug_uncollectable), ("DEBUG_SAVEALL", crate::stdlib::gc::debug_saveall), ("DEBUG_LEAK", crate::stdlib::gc::debug_leak)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["collect", "enable", "disable", "isenabled", "get_threshold", "set_threshold", "get_count", "is_tracked", "is_finalized", "get_debug", "set_debug", "freeze", "unfreeze", "get_freeze_count", "garbage", "callbacks", "DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "DEBUG_SAVEALL", "DEBUG_LEAK"];
