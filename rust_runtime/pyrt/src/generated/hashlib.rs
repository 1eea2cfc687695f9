//! The tables of `hashlib`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static NEW: NativeDef = NativeDef {
    name: "new",
    qualname: "new",
    module: "hashlib",
    sig: Signature { names: &["name", "data", "kwargs"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::hashlib::new(a0, a1, a2) },
};
pub static MD5: NativeDef = NativeDef {
    name: "md5",
    qualname: "md5",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::md5(a0, a1) },
};
pub static SHA1: NativeDef = NativeDef {
    name: "sha1",
    qualname: "sha1",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha1(a0, a1) },
};
pub static SHA224: NativeDef = NativeDef {
    name: "sha224",
    qualname: "sha224",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha224(a0, a1) },
};
pub static SHA256: NativeDef = NativeDef {
    name: "sha256",
    qualname: "sha256",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha256(a0, a1) },
};
pub static SHA384: NativeDef = NativeDef {
    name: "sha384",
    qualname: "sha384",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha384(a0, a1) },
};
pub static SHA512: NativeDef = NativeDef {
    name: "sha512",
    qualname: "sha512",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha512(a0, a1) },
};
pub static SHA3_224: NativeDef = NativeDef {
    name: "sha3_224",
    qualname: "sha3_224",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha3_224(a0, a1) },
};
pub static SHA3_256: NativeDef = NativeDef {
    name: "sha3_256",
    qualname: "sha3_256",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha3_256(a0, a1) },
};
pub static SHA3_384: NativeDef = NativeDef {
    name: "sha3_384",
    qualname: "sha3_384",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha3_384(a0, a1) },
};
pub static SHA3_512: NativeDef = NativeDef {
    name: "sha3_512",
    qualname: "sha3_512",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::sha3_512(a0, a1) },
};
pub static SHAKE_128: NativeDef = NativeDef {
    name: "shake_128",
    qualname: "shake_128",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::shake_128(a0, a1) },
};
pub static SHAKE_256: NativeDef = NativeDef {
    name: "shake_256",
    qualname: "shake_256",
    module: "hashlib",
    sig: Signature { names: &["string", "usedforsecurity"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Unbound, Default::Bool(true)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::shake_256(a0, a1) },
};
pub static BLAKE2B: NativeDef = NativeDef {
    name: "blake2b",
    qualname: "blake2b",
    module: "hashlib",
    sig: Signature { names: &["data", "digest_size", "more"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Unbound, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::hashlib::blake2b(a0, a1, a2) },
};
pub static BLAKE2S: NativeDef = NativeDef {
    name: "blake2s",
    qualname: "blake2s",
    module: "hashlib",
    sig: Signature { names: &["data", "digest_size", "more"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Unbound, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::hashlib::blake2s(a0, a1, a2) },
};
pub static PBKDF2_HMAC: NativeDef = NativeDef {
    name: "pbkdf2_hmac",
    qualname: "pbkdf2_hmac",
    module: "hashlib",
    sig: Signature { names: &["hash_name", "password", "salt", "iterations", "dklen"], posonly: 0, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::hashlib::pbkdf2_hmac(a0, a1, a2, a3, a4) },
};
pub static FILE_DIGEST: NativeDef = NativeDef {
    name: "file_digest",
    qualname: "file_digest",
    module: "hashlib",
    sig: Signature { names: &["fileobj", "digest"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::file_digest(a0, a1) },
};
pub static HASH_UPDATE: NativeDef = NativeDef {
    name: "update",
    qualname: "HASH.update",
    module: "hashlib",
    sig: Signature { names: &["self", "obj"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::hash::update(a0, a1) },
};
pub static HASH_DIGEST: NativeDef = NativeDef {
    name: "digest",
    qualname: "HASH.digest",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::digest(a0) },
};
pub static HASH_HEXDIGEST: NativeDef = NativeDef {
    name: "hexdigest",
    qualname: "HASH.hexdigest",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::hexdigest(a0) },
};
pub static HASH_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "HASH.copy",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::copy(a0) },
};
pub static HASH_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "HASH.name",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::name(a0) },
};
pub static HASH_DIGEST_SIZE: NativeDef = NativeDef {
    name: "digest_size",
    qualname: "HASH.digest_size",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::digest_size(a0) },
};
pub static HASH_BLOCK_SIZE: NativeDef = NativeDef {
    name: "block_size",
    qualname: "HASH.block_size",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::block_size(a0) },
};
pub static HASH___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "HASH.__repr__",
    module: "hashlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::hashlib::hash::__repr__(a0) },
};
pub static HASH_METHODS: &[&NativeDef] = &[&HASH_UPDATE, &HASH_DIGEST, &HASH_HEXDIGEST, &HASH_COPY, &HASH_NAME, &HASH_DIGEST_SIZE, &HASH_BLOCK_SIZE, &HASH___REPR__];
static HASH_TYPE: TypeDef = TypeDef {
    name: "HASH",
    module: "_hashlib",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "hashlib",
    number: 339,
    methods: "update digest hexdigest copy name. digest_size. block_size. __repr__",
};
/// A digest that is being computed.
pub fn hash() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &HASH_TYPE)
}
pub static HASHXOF_DIGEST: NativeDef = NativeDef {
    name: "digest",
    qualname: "HASHXOF.digest",
    module: "hashlib",
    sig: Signature { names: &["self", "length"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::hashxof::digest(a0, a1) },
};
pub static HASHXOF_HEXDIGEST: NativeDef = NativeDef {
    name: "hexdigest",
    qualname: "HASHXOF.hexdigest",
    module: "hashlib",
    sig: Signature { names: &["self", "length"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::hashlib::hashxof::hexdigest(a0, a1) },
};
pub static HASHXOF_METHODS: &[&NativeDef] = &[&HASHXOF_DIGEST, &HASHXOF_HEXDIGEST];
static HASHXOF_TYPE: TypeDef = TypeDef {
    name: "HASHXOF",
    module: "_hashlib",
    bases: &[crate::generated::hashlib::hash],
    layout: Layout::Native,
    home: "hashlib",
    number: 340,
    methods: "digest hexdigest",
};
/// A digest of any length.
pub fn hashxof() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &HASHXOF_TYPE)
}
/// The module `hashlib`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "hashlib",
    functions: &[("new", &NEW), ("md5", &MD5), ("sha1", &SHA1), ("sha224", &SHA224), ("sha256", &SHA256), ("sha384", &SHA384), ("sha512", &SHA512), ("sha3_224", &SHA3_224), ("sha3_256", &SHA3_256), ("sha3_384", &SHA3_384), ("sha3_512", &SHA3_512), ("shake_128", &SHAKE_128), ("shake_256", &SHAKE_256), ("blake2b", &BLAKE2B), ("blake2s", &BLAKE2S), ("pbkdf2_hmac", &PBKDF2_HMAC), ("file_digest", &FILE_DIGEST)],
    types: &[],
    constants: &[("algorithms_guaranteed", crate::stdlib::hashlib::algorithms_guaranteed), ("algorithms_available", crate::stdlib::hashlib::algorithms_available)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["new", "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "blake2b", "blake2s", "pbkdf2_hmac", "file_digest", "algorithms_guaranteed", "algorithms_available"];
