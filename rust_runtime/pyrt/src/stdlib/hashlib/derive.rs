//! Keys from passwords, and digests of files.
use super::algorithms::{self, Hasher};
use crate::builtins::bytes_args::bytes_like;
use crate::error::value_error;
use crate::object::{R, Value, bytes};
use crate::ops::{self, base_value};
use crate::stdlib::support::{given, method};

/// A keyed digest that has taken its key: the inner and the outer one (RFC 2104).
struct Keyed(Hasher, Hasher);

impl Keyed {
    fn new(name: &str, key: &[u8]) -> Option<Keyed> {
        let (plain, size) = (algorithms::hasher(name)?, algorithms::block_size(name));
        let mut block = if key.len() > size {
            let mut long = plain.clone();
            long.update(key);
            long.digest(0)
        } else {
            key.to_vec()
        };
        block.resize(size, 0);
        let with = |mask: u8| {
            let mut h = plain.clone();
            h.update(&block.iter().map(|b| b ^ mask).collect::<Vec<_>>());
            h
        };
        Some(Keyed(with(0x36), with(0x5c)))
    }
    fn of(&self, parts: &[&[u8]]) -> Vec<u8> {
        let (mut inner, mut outer) = (self.0.clone(), self.1.clone());
        for part in parts {
            inner.update(part);
        }
        outer.update(&inner.digest(0));
        outer.digest(0)
    }
}

/// `hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)` (RFC 8018)
pub fn pbkdf2_hmac(
    hash_name: &Value,
    password: &Value,
    salt: &Value,
    iterations: &Value,
    dklen: &Value,
) -> R {
    let name = ops::to_str(hash_name)?;
    let unsupported = || value_error(format!("unsupported hash type {name}"));
    let known = algorithms::named(&name).ok_or_else(unsupported)?;
    let (password, salt) = (bytes_like(password)?, bytes_like(salt)?);
    let rounds = ops::ssize(iterations)?;
    if rounds < 1 {
        return Err(value_error("iteration value must be greater than 0."));
    }
    let size = algorithms::hasher(known).map_or(0, |h| h.size());
    if size == 0 {
        return Err(unsupported());
    }
    let length = if given(dklen) {
        ops::ssize(dklen)?
    } else {
        size as i64
    };
    let length = usize::try_from(length)
        .ok()
        .filter(|n| *n > 0)
        .ok_or_else(|| value_error("key length must be greater than 0."))?;
    let keyed = Keyed::new(known, &password).ok_or_else(unsupported)?;
    let mut out = Vec::with_capacity(length);
    for number in 1..=length.div_ceil(size) as u32 {
        let mut last = keyed.of(&[&salt, &number.to_be_bytes()]);
        let mut sum = last.clone();
        for _ in 1..rounds {
            last = keyed.of(&[&last]);
            sum.iter_mut().zip(&last).for_each(|(s, l)| *s ^= l);
        }
        out.extend(sum);
    }
    out.truncate(length);
    Ok(bytes(out))
}

/// `hashlib.file_digest(fileobj, digest)`
pub fn file_digest(fileobj: &Value, digest: &Value) -> R {
    let made = if matches!(base_value(digest), Value::Str(_)) {
        super::new(digest, &Value::Unbound, &Value::None)?
    } else {
        crate::call::call(digest, &mut [])?
    };
    loop {
        let part = method(fileobj, "read", &[Value::Int(1 << 18)])?;
        if !ops::truth(&part)? {
            return Ok(made);
        }
        method(&made, "update", &[part])?;
    }
}
