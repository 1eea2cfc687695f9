//! The tables of `unicodedata`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static CATEGORY: NativeDef = NativeDef {
    name: "category",
    qualname: "category",
    module: "unicodedata",
    sig: Signature { names: &["chr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::category(a0) },
};
pub static BIDIRECTIONAL: NativeDef = NativeDef {
    name: "bidirectional",
    qualname: "bidirectional",
    module: "unicodedata",
    sig: Signature { names: &["chr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::bidirectional(a0) },
};
pub static COMBINING: NativeDef = NativeDef {
    name: "combining",
    qualname: "combining",
    module: "unicodedata",
    sig: Signature { names: &["chr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::combining(a0) },
};
pub static MIRRORED: NativeDef = NativeDef {
    name: "mirrored",
    qualname: "mirrored",
    module: "unicodedata",
    sig: Signature { names: &["chr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::mirrored(a0) },
};
pub static EAST_ASIAN_WIDTH: NativeDef = NativeDef {
    name: "east_asian_width",
    qualname: "east_asian_width",
    module: "unicodedata",
    sig: Signature { names: &["chr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::east_asian_width(a0) },
};
pub static DECOMPOSITION: NativeDef = NativeDef {
    name: "decomposition",
    qualname: "decomposition",
    module: "unicodedata",
    sig: Signature { names: &["chr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::decomposition(a0) },
};
pub static DECIMAL: NativeDef = NativeDef {
    name: "decimal",
    qualname: "decimal",
    module: "unicodedata",
    sig: Signature { names: &["chr", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::unicodedata::decimal(a0, a1) },
};
pub static DIGIT: NativeDef = NativeDef {
    name: "digit",
    qualname: "digit",
    module: "unicodedata",
    sig: Signature { names: &["chr", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::unicodedata::digit(a0, a1) },
};
pub static NUMERIC: NativeDef = NativeDef {
    name: "numeric",
    qualname: "numeric",
    module: "unicodedata",
    sig: Signature { names: &["chr", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::unicodedata::numeric(a0, a1) },
};
pub static NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "name",
    module: "unicodedata",
    sig: Signature { names: &["chr", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::unicodedata::name(a0, a1) },
};
pub static LOOKUP: NativeDef = NativeDef {
    name: "lookup",
    qualname: "lookup",
    module: "unicodedata",
    sig: Signature { names: &["name"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::unicodedata::lookup(a0) },
};
pub static NORMALIZE: NativeDef = NativeDef {
    name: "normalize",
    qualname: "normalize",
    module: "unicodedata",
    sig: Signature { names: &["form", "unistr"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::unicodedata::normalize(a0, a1) },
};
pub static IS_NORMALIZED: NativeDef = NativeDef {
    name: "is_normalized",
    qualname: "is_normalized",
    module: "unicodedata",
    sig: Signature { names: &["form", "unistr"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::unicodedata::is_normalized(a0, a1) },
};
/// The module `unicodedata`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "unicodedata",
    functions: &[("category", &CATEGORY), ("bidirectional", &BIDIRECTIONAL), ("combining", &COMBINING), ("mirrored", &MIRRORED), ("east_asian_width", &EAST_ASIAN_WIDTH), ("decomposition", &DECOMPOSITION), ("decimal", &DECIMAL), ("digit", &DIGIT), ("numeric", &NUMERIC), ("name", &NAME), ("lookup", &LOOKUP), ("normalize", &NORMALIZE), ("is_normalized", &IS_NORMALIZED)],
    types: &[],
    constants: &[("unidata_version", crate::stdlib::unicodedata::unidata_version)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["category", "bidirectional", "combining", "mirrored", "east_asian_width", "decomposition", "decimal", "digit", "numeric", "name", "lookup", "normalize", "is_normalized", "unidata_version"];
