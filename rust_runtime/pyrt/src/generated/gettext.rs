//! The tables of `gettext`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static GETTEXT: NativeDef = NativeDef {
    name: "gettext",
    qualname: "gettext",
    module: "gettext",
    sig: Signature { names: &["message"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::gettext::gettext(a0) },
};
pub static NGETTEXT: NativeDef = NativeDef {
    name: "ngettext",
    qualname: "ngettext",
    module: "gettext",
    sig: Signature { names: &["msgid1", "msgid2", "n"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::gettext::ngettext(a0, a1, a2) },
};
pub static PGETTEXT: NativeDef = NativeDef {
    name: "pgettext",
    qualname: "pgettext",
    module: "gettext",
    sig: Signature { names: &["context", "message"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::gettext::pgettext(a0, a1) },
};
pub static NPGETTEXT: NativeDef = NativeDef {
    name: "npgettext",
    qualname: "npgettext",
    module: "gettext",
    sig: Signature { names: &["context", "msgid1", "msgid2", "n"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::gettext::npgettext(a0, a1, a2, a3) },
};
/// The module `gettext`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "gettext",
    functions: &[("gettext", &GETTEXT), ("ngettext", &NGETTEXT), ("pgettext", &PGETTEXT), ("npgettext", &NPGETTEXT)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["gettext", "ngettext", "pgettext", "npgettext"];
