//! The tables of `math`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static ACOS: NativeDef = NativeDef {
    name: "acos",
    qualname: "acos",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::acos(a0) },
};
pub static ACOSH: NativeDef = NativeDef {
    name: "acosh",
    qualname: "acosh",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::acosh(a0) },
};
pub static ASIN: NativeDef = NativeDef {
    name: "asin",
    qualname: "asin",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::asin(a0) },
};
pub static ASINH: NativeDef = NativeDef {
    name: "asinh",
    qualname: "asinh",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::asinh(a0) },
};
pub static ATAN: NativeDef = NativeDef {
    name: "atan",
    qualname: "atan",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::atan(a0) },
};
pub static ATANH: NativeDef = NativeDef {
    name: "atanh",
    qualname: "atanh",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::atanh(a0) },
};
pub static CBRT: NativeDef = NativeDef {
    name: "cbrt",
    qualname: "cbrt",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::cbrt(a0) },
};
pub static COS: NativeDef = NativeDef {
    name: "cos",
    qualname: "cos",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::cos(a0) },
};
pub static COSH: NativeDef = NativeDef {
    name: "cosh",
    qualname: "cosh",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::cosh(a0) },
};
pub static DEGREES: NativeDef = NativeDef {
    name: "degrees",
    qualname: "degrees",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::degrees(a0) },
};
pub static ERF: NativeDef = NativeDef {
    name: "erf",
    qualname: "erf",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::erf(a0) },
};
pub static ERFC: NativeDef = NativeDef {
    name: "erfc",
    qualname: "erfc",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::erfc(a0) },
};
pub static EXP: NativeDef = NativeDef {
    name: "exp",
    qualname: "exp",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::exp(a0) },
};
pub static EXP2: NativeDef = NativeDef {
    name: "exp2",
    qualname: "exp2",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::exp2(a0) },
};
pub static EXPM1: NativeDef = NativeDef {
    name: "expm1",
    qualname: "expm1",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::expm1(a0) },
};
pub static FABS: NativeDef = NativeDef {
    name: "fabs",
    qualname: "fabs",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::fabs(a0) },
};
pub static GAMMA: NativeDef = NativeDef {
    name: "gamma",
    qualname: "gamma",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::gamma(a0) },
};
pub static LGAMMA: NativeDef = NativeDef {
    name: "lgamma",
    qualname: "lgamma",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::lgamma(a0) },
};
pub static LOG10: NativeDef = NativeDef {
    name: "log10",
    qualname: "log10",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::log10(a0) },
};
pub static LOG1P: NativeDef = NativeDef {
    name: "log1p",
    qualname: "log1p",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::log1p(a0) },
};
pub static LOG2: NativeDef = NativeDef {
    name: "log2",
    qualname: "log2",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::log2(a0) },
};
pub static RADIANS: NativeDef = NativeDef {
    name: "radians",
    qualname: "radians",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::radians(a0) },
};
pub static SIN: NativeDef = NativeDef {
    name: "sin",
    qualname: "sin",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::sin(a0) },
};
pub static SINH: NativeDef = NativeDef {
    name: "sinh",
    qualname: "sinh",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::sinh(a0) },
};
pub static SQRT: NativeDef = NativeDef {
    name: "sqrt",
    qualname: "sqrt",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::sqrt(a0) },
};
pub static TAN: NativeDef = NativeDef {
    name: "tan",
    qualname: "tan",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::tan(a0) },
};
pub static TANH: NativeDef = NativeDef {
    name: "tanh",
    qualname: "tanh",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::tanh(a0) },
};
pub static ISFINITE: NativeDef = NativeDef {
    name: "isfinite",
    qualname: "isfinite",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::isfinite(a0) },
};
pub static ISINF: NativeDef = NativeDef {
    name: "isinf",
    qualname: "isinf",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::isinf(a0) },
};
pub static ISNAN: NativeDef = NativeDef {
    name: "isnan",
    qualname: "isnan",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::isnan(a0) },
};
pub static ULP: NativeDef = NativeDef {
    name: "ulp",
    qualname: "ulp",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::ulp(a0) },
};
pub static MODF: NativeDef = NativeDef {
    name: "modf",
    qualname: "modf",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::modf(a0) },
};
pub static FREXP: NativeDef = NativeDef {
    name: "frexp",
    qualname: "frexp",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::frexp(a0) },
};
pub static CEIL: NativeDef = NativeDef {
    name: "ceil",
    qualname: "ceil",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::ceil(a0) },
};
pub static FLOOR: NativeDef = NativeDef {
    name: "floor",
    qualname: "floor",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::floor(a0) },
};
pub static TRUNC: NativeDef = NativeDef {
    name: "trunc",
    qualname: "trunc",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::trunc(a0) },
};
pub static FACTORIAL: NativeDef = NativeDef {
    name: "factorial",
    qualname: "factorial",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::factorial(a0) },
};
pub static ISQRT: NativeDef = NativeDef {
    name: "isqrt",
    qualname: "isqrt",
    module: "math",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::isqrt(a0) },
};
pub static ATAN2: NativeDef = NativeDef {
    name: "atan2",
    qualname: "atan2",
    module: "math",
    sig: Signature { names: &["y", "x"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::atan2(a0, a1) },
};
pub static COPYSIGN: NativeDef = NativeDef {
    name: "copysign",
    qualname: "copysign",
    module: "math",
    sig: Signature { names: &["x", "y"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::copysign(a0, a1) },
};
pub static FMOD: NativeDef = NativeDef {
    name: "fmod",
    qualname: "fmod",
    module: "math",
    sig: Signature { names: &["x", "y"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::fmod(a0, a1) },
};
pub static REMAINDER: NativeDef = NativeDef {
    name: "remainder",
    qualname: "remainder",
    module: "math",
    sig: Signature { names: &["x", "y"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::remainder(a0, a1) },
};
pub static POW: NativeDef = NativeDef {
    name: "pow",
    qualname: "pow",
    module: "math",
    sig: Signature { names: &["x", "y"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::pow(a0, a1) },
};
pub static LDEXP: NativeDef = NativeDef {
    name: "ldexp",
    qualname: "ldexp",
    module: "math",
    sig: Signature { names: &["x", "i"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::ldexp(a0, a1) },
};
pub static NEXTAFTER: NativeDef = NativeDef {
    name: "nextafter",
    qualname: "nextafter",
    module: "math",
    sig: Signature { names: &["x", "y"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::nextafter(a0, a1) },
};
pub static LOG: NativeDef = NativeDef {
    name: "log",
    qualname: "log",
    module: "math",
    sig: Signature { names: &["x", "base"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::log(a0, a1) },
};
pub static HYPOT: NativeDef = NativeDef {
    name: "hypot",
    qualname: "hypot",
    module: "math",
    sig: Signature { names: &["coordinates"], posonly: 0, pos: 0, kwonly: 0, varargs: true, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::hypot(a0) },
};
pub static DIST: NativeDef = NativeDef {
    name: "dist",
    qualname: "dist",
    module: "math",
    sig: Signature { names: &["p", "q"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::dist(a0, a1) },
};
pub static FSUM: NativeDef = NativeDef {
    name: "fsum",
    qualname: "fsum",
    module: "math",
    sig: Signature { names: &["seq"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::fsum(a0) },
};
pub static PROD: NativeDef = NativeDef {
    name: "prod",
    qualname: "prod",
    module: "math",
    sig: Signature { names: &["iterable", "start"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::prod(a0, a1) },
};
pub static ISCLOSE: NativeDef = NativeDef {
    name: "isclose",
    qualname: "isclose",
    module: "math",
    sig: Signature { names: &["a", "b", "rel_tol", "abs_tol"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Float(1e-09), Default::Float(0.0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::math::isclose(a0, a1, a2, a3) },
};
pub static GCD: NativeDef = NativeDef {
    name: "gcd",
    qualname: "gcd",
    module: "math",
    sig: Signature { names: &["integers"], posonly: 0, pos: 0, kwonly: 0, varargs: true, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::gcd(a0) },
};
pub static LCM: NativeDef = NativeDef {
    name: "lcm",
    qualname: "lcm",
    module: "math",
    sig: Signature { names: &["integers"], posonly: 0, pos: 0, kwonly: 0, varargs: true, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::math::lcm(a0) },
};
pub static COMB: NativeDef = NativeDef {
    name: "comb",
    qualname: "comb",
    module: "math",
    sig: Signature { names: &["n", "k"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::comb(a0, a1) },
};
pub static PERM: NativeDef = NativeDef {
    name: "perm",
    qualname: "perm",
    module: "math",
    sig: Signature { names: &["n", "k"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::math::perm(a0, a1) },
};
/// The module `math`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "math",
    functions: &[("acos", &ACOS), ("acosh", &ACOSH), ("asin", &ASIN), ("asinh", &ASINH), ("atan", &ATAN), ("atanh", &ATANH), ("cbrt", &CBRT), ("cos", &COS), ("cosh", &COSH), ("degrees", &DEGREES), ("erf", &ERF), ("erfc", &ERFC), ("exp", &EXP), ("exp2", &EXP2), ("expm1", &EXPM1), ("fabs", &FABS), ("gamma", &GAMMA), ("lgamma", &LGAMMA), ("log10", &LOG10), ("log1p", &LOG1P), ("log2", &LOG2), ("radians", &RADIANS), ("sin", &SIN), ("sinh", &SINH), ("sqrt", &SQRT), ("tan", &TAN), ("tanh", &TANH), ("isfinite", &ISFINITE), ("isinf", &ISINF), ("isnan", &ISNAN), ("ulp", &ULP), ("modf", &MODF), ("frexp", &FREXP), ("ceil", &CEIL), ("floor", &FLOOR), ("trunc", &TRUNC), ("factorial", &FACTORIAL), ("isqrt", &ISQRT), ("atan2", &ATAN2), ("copysign", &COPYSIGN), ("fmod", &FMOD), ("remainder", &REMAINDER), ("pow", &POW), ("ldexp", &LDEXP), ("nextafter", &NEXTAFTER), ("log", &LOG), ("hypot", &HYPOT), ("dist", &DIST), ("fsum", &FSUM), ("prod", &PROD), ("isclose", &ISCLOSE), ("gcd", &GCD), ("lcm", &LCM), ("comb", &COMB), ("perm", &PERM)],
    types: &[],
    constants: &[("pi", crate::stdlib::math::pi), ("e", crate::stdlib::math::e), ("tau", crate::stdlib::math::tau), ("inf", crate::stdlib::math::inf), ("nan", crate::stdlib::math::nan)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "cos", "cosh", "degrees", "erf", "erfc", "exp", "exp2", "expm1", "fabs", "gamma", "lgamma", "log10", "log1p", "log2", "radians", "sin", "sinh", "sqrt", "tan", "tanh", "isfinite", "isinf", "isnan", "ulp", "modf", "frexp", "ceil", "floor", "trunc", "factorial", "isqrt", "atan2", "copysign", "fmod", "remainder", "pow", "ldexp", "nextafter", "log", "hypot", "dist", "fsum", "prod", "isclose", "gcd", "lcm", "comb", "perm", "pi", "e", "tau", "inf", "nan"];
