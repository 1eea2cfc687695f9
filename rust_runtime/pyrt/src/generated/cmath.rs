//! The tables of `cmath`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static ACOS: NativeDef = NativeDef {
    name: "acos",
    qualname: "acos",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::acos(a0) },
};
pub static ACOSH: NativeDef = NativeDef {
    name: "acosh",
    qualname: "acosh",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::acosh(a0) },
};
pub static ASIN: NativeDef = NativeDef {
    name: "asin",
    qualname: "asin",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::asin(a0) },
};
pub static ASINH: NativeDef = NativeDef {
    name: "asinh",
    qualname: "asinh",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::asinh(a0) },
};
pub static ATAN: NativeDef = NativeDef {
    name: "atan",
    qualname: "atan",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::atan(a0) },
};
pub static ATANH: NativeDef = NativeDef {
    name: "atanh",
    qualname: "atanh",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::atanh(a0) },
};
pub static COS: NativeDef = NativeDef {
    name: "cos",
    qualname: "cos",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::cos(a0) },
};
pub static COSH: NativeDef = NativeDef {
    name: "cosh",
    qualname: "cosh",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::cosh(a0) },
};
pub static EXP: NativeDef = NativeDef {
    name: "exp",
    qualname: "exp",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::exp(a0) },
};
pub static LOG10: NativeDef = NativeDef {
    name: "log10",
    qualname: "log10",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::log10(a0) },
};
pub static SIN: NativeDef = NativeDef {
    name: "sin",
    qualname: "sin",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::sin(a0) },
};
pub static SINH: NativeDef = NativeDef {
    name: "sinh",
    qualname: "sinh",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::sinh(a0) },
};
pub static SQRT: NativeDef = NativeDef {
    name: "sqrt",
    qualname: "sqrt",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::sqrt(a0) },
};
pub static TAN: NativeDef = NativeDef {
    name: "tan",
    qualname: "tan",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::tan(a0) },
};
pub static TANH: NativeDef = NativeDef {
    name: "tanh",
    qualname: "tanh",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::tanh(a0) },
};
pub static PHASE: NativeDef = NativeDef {
    name: "phase",
    qualname: "phase",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::phase(a0) },
};
pub static POLAR: NativeDef = NativeDef {
    name: "polar",
    qualname: "polar",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::polar(a0) },
};
pub static ISFINITE: NativeDef = NativeDef {
    name: "isfinite",
    qualname: "isfinite",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::isfinite(a0) },
};
pub static ISINF: NativeDef = NativeDef {
    name: "isinf",
    qualname: "isinf",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::isinf(a0) },
};
pub static ISNAN: NativeDef = NativeDef {
    name: "isnan",
    qualname: "isnan",
    module: "cmath",
    sig: Signature { names: &["z"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::cmath::isnan(a0) },
};
pub static LOG: NativeDef = NativeDef {
    name: "log",
    qualname: "log",
    module: "cmath",
    sig: Signature { names: &["z", "base"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::cmath::log(a0, a1) },
};
pub static RECT: NativeDef = NativeDef {
    name: "rect",
    qualname: "rect",
    module: "cmath",
    sig: Signature { names: &["r", "phi"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::cmath::rect(a0, a1) },
};
pub static ISCLOSE: NativeDef = NativeDef {
    name: "isclose",
    qualname: "isclose",
    module: "cmath",
    sig: Signature { names: &["a", "b", "rel_tol", "abs_tol"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Float(1e-09), Default::Float(0.0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::cmath::isclose(a0, a1, a2, a3) },
};
/// The module `cmath`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "cmath",
    functions: &[("acos", &ACOS), ("acosh", &ACOSH), ("asin", &ASIN), ("asinh", &ASINH), ("atan", &ATAN), ("atanh", &ATANH), ("cos", &COS), ("cosh", &COSH), ("exp", &EXP), ("log10", &LOG10), ("sin", &SIN), ("sinh", &SINH), ("sqrt", &SQRT), ("tan", &TAN), ("tanh", &TANH), ("phase", &PHASE), ("polar", &POLAR), ("isfinite", &ISFINITE), ("isinf", &ISINF), ("isnan", &ISNAN), ("log", &LOG), ("rect", &RECT), ("isclose", &ISCLOSE)],
    types: &[],
    constants: &[("pi", crate::stdlib::cmath::pi), ("e", crate::stdlib::cmath::e), ("tau", crate::stdlib::cmath::tau), ("inf", crate::stdlib::cmath::inf), ("nan", crate::stdlib::cmath::nan), ("infj", crate::stdlib::cmath::infj), ("nanj", crate::stdlib::cmath::nanj)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log10", "sin", "sinh", "sqrt", "tan", "tanh", "phase", "polar", "isfinite", "isinf", "isnan", "log", "rect", "isclose", "pi", "e", "tau", "inf", "nan", "infj", "nanj"];
