//! The tables of `binascii`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static HEXLIFY: NativeDef = NativeDef {
    name: "hexlify",
    qualname: "hexlify",
    module: "binascii",
    sig: Signature { names: &["data", "sep", "bytes_per_sep"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Int(1)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::binascii::hexlify(a0, a1, a2) },
};
pub static UNHEXLIFY: NativeDef = NativeDef {
    name: "unhexlify",
    qualname: "unhexlify",
    module: "binascii",
    sig: Signature { names: &["hexstr"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::binascii::unhexlify(a0) },
};
pub static B2A_BASE64: NativeDef = NativeDef {
    name: "b2a_base64",
    qualname: "b2a_base64",
    module: "binascii",
    sig: Signature { names: &["data", "newline"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::binascii::b2a_base64(a0, a1) },
};
pub static A2B_BASE64: NativeDef = NativeDef {
    name: "a2b_base64",
    qualname: "a2b_base64",
    module: "binascii",
    sig: Signature { names: &["data", "strict_mode"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::binascii::a2b_base64(a0, a1) },
};
pub static B2A_QP: NativeDef = NativeDef {
    name: "b2a_qp",
    qualname: "b2a_qp",
    module: "binascii",
    sig: Signature { names: &["data", "quotetabs", "istext", "header"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false), Default::Bool(true), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::binascii::b2a_qp(a0, a1, a2, a3) },
};
pub static A2B_QP: NativeDef = NativeDef {
    name: "a2b_qp",
    qualname: "a2b_qp",
    module: "binascii",
    sig: Signature { names: &["data", "header"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::binascii::a2b_qp(a0, a1) },
};
pub static B2A_UU: NativeDef = NativeDef {
    name: "b2a_uu",
    qualname: "b2a_uu",
    module: "binascii",
    sig: Signature { names: &["data", "backtick"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::binascii::b2a_uu(a0, a1) },
};
pub static A2B_UU: NativeDef = NativeDef {
    name: "a2b_uu",
    qualname: "a2b_uu",
    module: "binascii",
    sig: Signature { names: &["data"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::binascii::a2b_uu(a0) },
};
pub static CRC32: NativeDef = NativeDef {
    name: "crc32",
    qualname: "crc32",
    module: "binascii",
    sig: Signature { names: &["data", "crc"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::binascii::crc32(a0, a1) },
};
pub static CRC_HQX: NativeDef = NativeDef {
    name: "crc_hqx",
    qualname: "crc_hqx",
    module: "binascii",
    sig: Signature { names: &["data", "crc"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::binascii::crc_hqx(a0, a1) },
};
static ERROR_TYPE: TypeDef = TypeDef {
    name: "Error",
    module: "binascii",
    bases: &[crate::generated::exceptions::value_error],
    layout: Layout::Exception,
    home: "binascii",
    number: 228,
    methods: "",
};
/// What is no such encoding.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
static INCOMPLETE_TYPE: TypeDef = TypeDef {
    name: "Incomplete",
    module: "binascii",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "binascii",
    number: 229,
    methods: "",
};
/// Data that ends too early.
pub fn incomplete() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INCOMPLETE_TYPE)
}
/// The module `binascii`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "binascii",
    functions: &[("hexlify", &HEXLIFY), ("unhexlify", &UNHEXLIFY), ("b2a_base64", &B2A_BASE64), ("a2b_base64", &A2B_BASE64), ("b2a_qp", &B2A_QP), ("a2b_qp", &A2B_QP), ("b2a_uu", &B2A_UU), ("a2b_uu", &A2B_UU), ("crc32", &CRC32), ("crc_hqx", &CRC_HQX), ("b2a_hex", &crate::generated::binascii::HEXLIFY), ("a2b_hex", &crate::generated::binascii::UNHEXLIFY)],
    types: &[("Error", crate::generated::binascii::error), ("Incomplete", crate::generated::binascii::incomplete)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["hexlify", "unhexlify", "b2a_base64", "a2b_base64", "b2a_qp", "a2b_qp", "b2a_uu", "a2b_uu", "crc32", "crc_hqx", "b2a_hex", "a2b_hex", "Error", "Incomplete"];
