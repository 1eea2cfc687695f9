//! The tables of `operator`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static _COMPARE_DIGEST: NativeDef = NativeDef {
    name: "_compare_digest",
    qualname: "_compare_digest",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::_compare_digest(a0, a1) },
};
pub static NEG: NativeDef = NativeDef {
    name: "neg",
    qualname: "neg",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::neg(a0) },
};
pub static POS: NativeDef = NativeDef {
    name: "pos",
    qualname: "pos",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::pos(a0) },
};
pub static INVERT: NativeDef = NativeDef {
    name: "invert",
    qualname: "invert",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::invert(a0) },
};
pub static INV: NativeDef = NativeDef {
    name: "inv",
    qualname: "inv",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::inv(a0) },
};
pub static NOT_: NativeDef = NativeDef {
    name: "not_",
    qualname: "not_",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::not_(a0) },
};
pub static TRUTH: NativeDef = NativeDef {
    name: "truth",
    qualname: "truth",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::truth(a0) },
};
pub static ABS: NativeDef = NativeDef {
    name: "abs",
    qualname: "abs",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::abs(a0) },
};
pub static INDEX: NativeDef = NativeDef {
    name: "index",
    qualname: "index",
    module: "operator",
    sig: Signature { names: &["a"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::index(a0) },
};
pub static ADD: NativeDef = NativeDef {
    name: "add",
    qualname: "add",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::add(a0, a1) },
};
pub static SUB: NativeDef = NativeDef {
    name: "sub",
    qualname: "sub",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::sub(a0, a1) },
};
pub static MUL: NativeDef = NativeDef {
    name: "mul",
    qualname: "mul",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::mul(a0, a1) },
};
pub static TRUEDIV: NativeDef = NativeDef {
    name: "truediv",
    qualname: "truediv",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::truediv(a0, a1) },
};
pub static FLOORDIV: NativeDef = NativeDef {
    name: "floordiv",
    qualname: "floordiv",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::floordiv(a0, a1) },
};
pub static MOD: NativeDef = NativeDef {
    name: "mod",
    qualname: "mod",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::r#mod(a0, a1) },
};
pub static POW: NativeDef = NativeDef {
    name: "pow",
    qualname: "pow",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::pow(a0, a1) },
};
pub static MATMUL: NativeDef = NativeDef {
    name: "matmul",
    qualname: "matmul",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::matmul(a0, a1) },
};
pub static LSHIFT: NativeDef = NativeDef {
    name: "lshift",
    qualname: "lshift",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::lshift(a0, a1) },
};
pub static RSHIFT: NativeDef = NativeDef {
    name: "rshift",
    qualname: "rshift",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::rshift(a0, a1) },
};
pub static AND_: NativeDef = NativeDef {
    name: "and_",
    qualname: "and_",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::and_(a0, a1) },
};
pub static OR_: NativeDef = NativeDef {
    name: "or_",
    qualname: "or_",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::or_(a0, a1) },
};
pub static XOR: NativeDef = NativeDef {
    name: "xor",
    qualname: "xor",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::xor(a0, a1) },
};
pub static EQ: NativeDef = NativeDef {
    name: "eq",
    qualname: "eq",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::eq(a0, a1) },
};
pub static NE: NativeDef = NativeDef {
    name: "ne",
    qualname: "ne",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ne(a0, a1) },
};
pub static LT: NativeDef = NativeDef {
    name: "lt",
    qualname: "lt",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::lt(a0, a1) },
};
pub static LE: NativeDef = NativeDef {
    name: "le",
    qualname: "le",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::le(a0, a1) },
};
pub static GT: NativeDef = NativeDef {
    name: "gt",
    qualname: "gt",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::gt(a0, a1) },
};
pub static GE: NativeDef = NativeDef {
    name: "ge",
    qualname: "ge",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ge(a0, a1) },
};
pub static IS_: NativeDef = NativeDef {
    name: "is_",
    qualname: "is_",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::is_(a0, a1) },
};
pub static IS_NOT: NativeDef = NativeDef {
    name: "is_not",
    qualname: "is_not",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::is_not(a0, a1) },
};
pub static CONCAT: NativeDef = NativeDef {
    name: "concat",
    qualname: "concat",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::concat(a0, a1) },
};
pub static CONTAINS: NativeDef = NativeDef {
    name: "contains",
    qualname: "contains",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::contains(a0, a1) },
};
pub static COUNTOF: NativeDef = NativeDef {
    name: "countOf",
    qualname: "countOf",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::count_of(a0, a1) },
};
pub static GETITEM: NativeDef = NativeDef {
    name: "getitem",
    qualname: "getitem",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::getitem(a0, a1) },
};
pub static INDEXOF: NativeDef = NativeDef {
    name: "indexOf",
    qualname: "indexOf",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::index_of(a0, a1) },
};
pub static DELITEM: NativeDef = NativeDef {
    name: "delitem",
    qualname: "delitem",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::delitem(a0, a1) },
};
pub static IADD: NativeDef = NativeDef {
    name: "iadd",
    qualname: "iadd",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::iadd(a0, a1) },
};
pub static ISUB: NativeDef = NativeDef {
    name: "isub",
    qualname: "isub",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::isub(a0, a1) },
};
pub static IMUL: NativeDef = NativeDef {
    name: "imul",
    qualname: "imul",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::imul(a0, a1) },
};
pub static ITRUEDIV: NativeDef = NativeDef {
    name: "itruediv",
    qualname: "itruediv",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::itruediv(a0, a1) },
};
pub static IFLOORDIV: NativeDef = NativeDef {
    name: "ifloordiv",
    qualname: "ifloordiv",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ifloordiv(a0, a1) },
};
pub static IMOD: NativeDef = NativeDef {
    name: "imod",
    qualname: "imod",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::imod(a0, a1) },
};
pub static IPOW: NativeDef = NativeDef {
    name: "ipow",
    qualname: "ipow",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ipow(a0, a1) },
};
pub static IMATMUL: NativeDef = NativeDef {
    name: "imatmul",
    qualname: "imatmul",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::imatmul(a0, a1) },
};
pub static ILSHIFT: NativeDef = NativeDef {
    name: "ilshift",
    qualname: "ilshift",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ilshift(a0, a1) },
};
pub static IRSHIFT: NativeDef = NativeDef {
    name: "irshift",
    qualname: "irshift",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::irshift(a0, a1) },
};
pub static IAND: NativeDef = NativeDef {
    name: "iand",
    qualname: "iand",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::iand(a0, a1) },
};
pub static IOR: NativeDef = NativeDef {
    name: "ior",
    qualname: "ior",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ior(a0, a1) },
};
pub static IXOR: NativeDef = NativeDef {
    name: "ixor",
    qualname: "ixor",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::ixor(a0, a1) },
};
pub static ICONCAT: NativeDef = NativeDef {
    name: "iconcat",
    qualname: "iconcat",
    module: "operator",
    sig: Signature { names: &["a", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::iconcat(a0, a1) },
};
pub static SETITEM: NativeDef = NativeDef {
    name: "setitem",
    qualname: "setitem",
    module: "operator",
    sig: Signature { names: &["a", "b", "c"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::operator::setitem(a0, a1, a2) },
};
pub static LENGTH_HINT: NativeDef = NativeDef {
    name: "length_hint",
    qualname: "length_hint",
    module: "operator",
    sig: Signature { names: &["obj", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::length_hint(a0, a1) },
};
pub static CALL: NativeDef = NativeDef {
    name: "call",
    qualname: "call",
    module: "operator",
    sig: Signature { names: &["obj", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::operator::call(a0, a1, a2) },
};
pub static ITEMGETTER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "itemgetter.__new__",
    module: "operator",
    sig: Signature { names: &["cls", "items"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::itemgetter::__new__(a0, a1) },
};
pub static ITEMGETTER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "itemgetter.__call__",
    module: "operator",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::itemgetter::__call__(a0, a1) },
};
pub static ITEMGETTER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "itemgetter.__repr__",
    module: "operator",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::itemgetter::__repr__(a0) },
};
pub static ITEMGETTER_METHODS: &[&NativeDef] = &[&ITEMGETTER___NEW__, &ITEMGETTER___CALL__, &ITEMGETTER___REPR__];
static ITEMGETTER_TYPE: TypeDef = TypeDef {
    name: "itemgetter",
    module: "operator",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "operator",
    number: 374,
    methods: "__new__= __call__ __repr__",
};
/// A callable that reads items of its argument.
pub fn itemgetter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ITEMGETTER_TYPE)
}
pub static ATTRGETTER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "attrgetter.__new__",
    module: "operator",
    sig: Signature { names: &["cls", "attrs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::attrgetter::__new__(a0, a1) },
};
pub static ATTRGETTER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "attrgetter.__call__",
    module: "operator",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::attrgetter::__call__(a0, a1) },
};
pub static ATTRGETTER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "attrgetter.__repr__",
    module: "operator",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::attrgetter::__repr__(a0) },
};
pub static ATTRGETTER_METHODS: &[&NativeDef] = &[&ATTRGETTER___NEW__, &ATTRGETTER___CALL__, &ATTRGETTER___REPR__];
static ATTRGETTER_TYPE: TypeDef = TypeDef {
    name: "attrgetter",
    module: "operator",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "operator",
    number: 375,
    methods: "__new__= __call__ __repr__",
};
/// A callable that reads attributes of its argument.
pub fn attrgetter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ATTRGETTER_TYPE)
}
pub static METHODCALLER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "methodcaller.__new__",
    module: "operator",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::operator::methodcaller::__new__(a0, a1, a2) },
};
pub static METHODCALLER___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "methodcaller.__call__",
    module: "operator",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::operator::methodcaller::__call__(a0, a1) },
};
pub static METHODCALLER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "methodcaller.__repr__",
    module: "operator",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::operator::methodcaller::__repr__(a0) },
};
pub static METHODCALLER_METHODS: &[&NativeDef] = &[&METHODCALLER___NEW__, &METHODCALLER___CALL__, &METHODCALLER___REPR__];
static METHODCALLER_TYPE: TypeDef = TypeDef {
    name: "methodcaller",
    module: "operator",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "operator",
    number: 376,
    methods: "__new__= __call__ __repr__",
};
/// A callable that calls a method of its argument.
pub fn methodcaller() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &METHODCALLER_TYPE)
}
/// The module `operator`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "operator",
    functions: &[("_compare_digest", &_COMPARE_DIGEST), ("neg", &NEG), ("pos", &POS), ("invert", &INVERT), ("inv", &INV), ("not_", &NOT_), ("truth", &TRUTH), ("abs", &ABS), ("index", &INDEX), ("add", &ADD), ("sub", &SUB), ("mul", &MUL), ("truediv", &TRUEDIV), ("floordiv", &FLOORDIV), ("mod", &MOD), ("pow", &POW), ("matmul", &MATMUL), ("lshift", &LSHIFT), ("rshift", &RSHIFT), ("and_", &AND_), ("or_", &OR_), ("xor", &XOR), ("eq", &EQ), ("ne", &NE), ("lt", &LT), ("le", &LE), ("gt", &GT), ("ge", &GE), ("is_", &IS_), ("is_not", &IS_NOT), ("concat", &CONCAT), ("contains", &CONTAINS), ("countOf", &COUNTOF), ("getitem", &GETITEM), ("indexOf", &INDEXOF), ("delitem", &DELITEM), ("iadd", &IADD), ("isub", &ISUB), ("imul", &IMUL), ("itruediv", &ITRUEDIV), ("ifloordiv", &IFLOORDIV), ("imod", &IMOD), ("ipow", &IPOW), ("imatmul", &IMATMUL), ("ilshift", &ILSHIFT), ("irshift", &IRSHIFT), ("iand", &IAND), ("ior", &IOR), ("ixor", &IXOR), ("iconcat", &ICONCAT), ("setitem", &SETITEM), ("length_hint", &LENGTH_HINT), ("call", &CALL), ("__add__", &crate::generated::operator::ADD), ("__sub__", &crate::generated::operator::SUB), ("__mul__", &crate::generated::operator::MUL), ("__truediv__", &crate::generated::operator::TRUEDIV), ("__floordiv__", &crate::generated::operator::FLOORDIV), ("__mod__", &crate::generated::operator::MOD), ("__pow__", &crate::generated::operator::POW), ("__matmul__", &crate::generated::operator::MATMUL), ("__lshift__", &crate::generated::operator::LSHIFT), ("__rshift__", &crate::generated::operator::RSHIFT), ("__xor__", &crate::generated::operator::XOR), ("__eq__", &crate::generated::operator::EQ), ("__ne__", &crate::generated::operator::NE), ("__lt__", &crate::generated::operator::LT), ("__le__", &crate::generated::operator::LE), ("__gt__", &crate::generated::operator::GT), ("__ge__", &crate::generated::operator::GE), ("__concat__", &crate::generated::operator::CONCAT), ("__contains__", &crate::generated::operator::CONTAINS), ("__getitem__", &crate::generated::operator::GETITEM), ("__setitem__", &crate::generated::operator::SETITEM), ("__delitem__", &crate::generated::operator::DELITEM), ("__neg__", &crate::generated::operator::NEG), ("__pos__", &crate::generated::operator::POS), ("__invert__", &crate::generated::operator::INVERT), ("__abs__", &crate::generated::operator::ABS), ("__index__", &crate::generated::operator::INDEX)],
    types: &[("itemgetter", crate::generated::operator::itemgetter), ("attrgetter", crate::generated::operator::attrgetter), ("methodcaller", crate::generated::operator::methodcaller)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["_compare_digest", "neg", "pos", "invert", "inv", "not_", "truth", "abs", "index", "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "and_", "or_", "xor", "eq", "ne", "lt", "le", "gt", "ge", "is_", "is_not", "concat", "contains", "countOf", "getitem", "indexOf", "delitem", "iadd", "isub", "imul", "itruediv", "ifloordiv", "imod", "ipow", "imatmul", "ilshift", "irshift", "iand", "ior", "ixor", "iconcat", "setitem", "length_hint", "call", "__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__", "__pow__", "__matmul__", "__lshift__", "__rshift__", "__xor__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__concat__", "__contains__", "__getitem__", "__setitem__", "__delitem__", "__neg__", "__pos__", "__invert__", "__abs__", "__index__", "itemgetter", "attrgetter", "methodcaller"];
