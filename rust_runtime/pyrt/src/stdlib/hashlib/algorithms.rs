//! The algorithms by name, behind one type.
use blake2::{Blake2bVar, Blake2sVar};
use digest::{DynDigest, ExtendableOutput, Update, VariableOutput, XofReader};
use sha3::{Shake128, Shake256};

/// The names that every Python has.
pub const NAMES: [&str; 14] = [
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "shake_128",
    "shake_256",
    "blake2b",
    "blake2s",
];

/// A running digest.
#[derive(Clone)]
pub enum Hasher {
    /// Of one size.
    Fixed(Box<dyn DynDigest>),
    /// BLAKE2b of a chosen size.
    Blake2b(Blake2bVar, usize),
    /// BLAKE2s of a chosen size.
    Blake2s(Blake2sVar, usize),
    /// SHAKE128
    Shake128(Shake128),
    /// SHAKE256
    Shake256(Shake256),
}

impl Hasher {
    /// Whether the length of the digest is asked for each time.
    pub fn is_extendable(&self) -> bool {
        matches!(self, Hasher::Shake128(_) | Hasher::Shake256(_))
    }
    /// Takes more bytes.
    pub fn update(&mut self, data: &[u8]) {
        match self {
            Hasher::Fixed(h) => h.update(data),
            Hasher::Blake2b(h, _) => h.update(data),
            Hasher::Blake2s(h, _) => h.update(data),
            Hasher::Shake128(h) => h.update(data),
            Hasher::Shake256(h) => h.update(data),
        }
    }
    /// The size of the digest; 0 where it is asked for.
    pub fn size(&self) -> usize {
        match self {
            Hasher::Fixed(h) => h.output_size(),
            Hasher::Blake2b(_, n) | Hasher::Blake2s(_, n) => *n,
            _ => 0,
        }
    }
    /// The digest of what was taken so far; `length` is for those that are extendable.
    pub fn digest(&self, length: usize) -> Vec<u8> {
        let mut out = vec![
            0;
            if self.is_extendable() {
                length
            } else {
                self.size()
            }
        ];
        match self.clone() {
            Hasher::Fixed(h) => return h.finalize().into_vec(),
            Hasher::Blake2b(h, _) => drop(h.finalize_variable(&mut out)),
            Hasher::Blake2s(h, _) => drop(h.finalize_variable(&mut out)),
            Hasher::Shake128(h) => h.finalize_xof().read(&mut out),
            Hasher::Shake256(h) => h.finalize_xof().read(&mut out),
        }
        out
    }
}

/// The canonical name of an algorithm, as OpenSSL finds it.
pub fn named(name: &str) -> Option<&'static str> {
    let plain = name.to_ascii_lowercase().replace(['-', '_'], "");
    let wanted = match plain.as_str() {
        "blake2b512" => "blake2b",
        "blake2s256" => "blake2s",
        other => other,
    };
    NAMES
        .into_iter()
        .find(|known| known.replace('_', "") == wanted)
}

/// A new digest.
pub fn hasher(name: &str) -> Option<Hasher> {
    let fixed: Box<dyn DynDigest> = match name {
        "md5" => Box::<md5::Md5>::default(),
        "sha1" => Box::<sha1::Sha1>::default(),
        "sha224" => Box::<sha2::Sha224>::default(),
        "sha256" => Box::<sha2::Sha256>::default(),
        "sha384" => Box::<sha2::Sha384>::default(),
        "sha512" => Box::<sha2::Sha512>::default(),
        "sha3_224" => Box::<sha3::Sha3_224>::default(),
        "sha3_256" => Box::<sha3::Sha3_256>::default(),
        "sha3_384" => Box::<sha3::Sha3_384>::default(),
        "sha3_512" => Box::<sha3::Sha3_512>::default(),
        "shake_128" => return Some(Hasher::Shake128(Shake128::default())),
        "shake_256" => return Some(Hasher::Shake256(Shake256::default())),
        "blake2b" => return blake2(name, 64),
        "blake2s" => return blake2(name, 32),
        _ => return None,
    };
    Some(Hasher::Fixed(fixed))
}

/// A new BLAKE2 digest of so many bytes.
pub fn blake2(name: &str, size: usize) -> Option<Hasher> {
    if name == "blake2b" {
        Blake2bVar::new(size).ok().map(|h| Hasher::Blake2b(h, size))
    } else {
        Blake2sVar::new(size).ok().map(|h| Hasher::Blake2s(h, size))
    }
}

/// The size of a block.
pub fn block_size(name: &str) -> usize {
    match name {
        "sha384" | "sha512" | "blake2b" => 128,
        "sha3_224" => 144,
        "sha3_256" | "shake_256" => 136,
        "sha3_384" => 104,
        "sha3_512" => 72,
        "shake_128" => 168,
        _ => 64,
    }
}
