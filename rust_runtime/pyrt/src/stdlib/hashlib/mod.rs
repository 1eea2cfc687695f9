//! `hashlib` (`Lib/hashlib.py`, `Modules/_hashopenssl.c`) on the digests of RustCrypto, which only programs that name it link.
mod algorithms;
mod derive;
pub mod hash;
pub mod hashxof;

pub use derive::{file_digest, pbkdf2_hmac};

use crate::error::{type_error, value_error};
use crate::object::{R, Set, Value, str};
use crate::ops::{self, base_value};
use crate::stdlib::support::pairs;
use algorithms::{Hasher, NAMES};

/// The bytes to be digested.
fn input(v: &Value) -> R<std::borrow::Cow<'_, [u8]>> {
    if matches!(base_value(v), Value::Str(_)) {
        return Err(type_error("Strings must be encoded before hashing"));
    }
    crate::builtins::bytes_ops::view(v)
        .ok_or_else(|| type_error("object supporting the buffer API required"))
}

fn made(name: &'static str, data: &Value) -> R {
    let mut hasher =
        algorithms::hasher(name).ok_or_else(|| value_error("unsupported hash type"))?;
    if !data.is_unbound() {
        hasher.update(&input(data)?);
    }
    Ok(object(name, hasher))
}

fn object(name: &'static str, hasher: Hasher) -> Value {
    let class = if hasher.is_extendable() {
        crate::generated::hashlib::hashxof()
    } else {
        crate::generated::hashlib::hash()
    };
    hash::object(&class, name, hasher)
}

/// `hashlib.new(name, data=b'', **kwargs)`
pub fn new(name: &Value, data: &Value, _kwargs: &Value) -> R {
    let Value::Str(text) = base_value(name) else {
        return Err(type_error("name must be a string"));
    };
    let found = algorithms::named(text.as_str());
    let name =
        found.ok_or_else(|| value_error(format!("unsupported hash type {}", text.as_str())))?;
    made(name, data)
}

macro_rules! constructors {
    ($($name:ident)*) => {$(
        #[doc = concat!("`hashlib.", stringify!($name), "(string=b'')`")]
        pub fn $name(string: &Value, _used_for_security: &Value) -> R {
            made(stringify!($name), string)
        }
    )*};
}
constructors! { md5 sha1 sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256 }

/// `hashlib.blake2b(data=b'', *, digest_size=64, …)`
pub fn blake2b(data: &Value, digest_size: &Value, more: &Value) -> R {
    blake2("blake2b", 64, data, digest_size, more)
}
/// `hashlib.blake2s(data=b'', *, digest_size=32, …)`
pub fn blake2s(data: &Value, digest_size: &Value, more: &Value) -> R {
    blake2("blake2s", 32, data, digest_size, more)
}
fn blake2(name: &'static str, most: i64, data: &Value, digest_size: &Value, more: &Value) -> R {
    if let Some((key, _)) = pairs(more)
        .into_iter()
        .find(|(k, _)| k.as_str() != Some("usedforsecurity"))
    {
        let key = ops::to_str(&key)?;
        return Err(crate::error::not_implemented_error(format!(
            "the parameter {key} of {name} is not supported by Portalis"
        )));
    }
    let size = if digest_size.is_unbound() {
        most
    } else {
        ops::ssize(digest_size)?
    };
    let size = usize::try_from(size)
        .ok()
        .filter(|n| (1..=most as usize).contains(n))
        .ok_or_else(|| value_error(format!("digest_size must be between 1 and {most} bytes")))?;
    let mut hasher =
        algorithms::blake2(name, size).ok_or_else(|| value_error("unsupported digest_size"))?;
    if !data.is_unbound() {
        hasher.update(&input(data)?);
    }
    Ok(object(name, hasher))
}

fn names() -> R {
    let set = Set::new(false);
    for name in NAMES {
        set.add(str(name))?;
    }
    Ok(Value::Set(set))
}
/// `hashlib.algorithms_guaranteed`
pub fn algorithms_guaranteed() -> R {
    names()
}
/// `hashlib.algorithms_available`
pub fn algorithms_available() -> R {
    names()
}
