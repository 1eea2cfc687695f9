//! `hash()` of numbers, text, tuples and frozensets, as under `PYTHONHASHSEED=0` (Python/pyhash.c and the objects' files).

use crate::num::float_repr::split;
use num_bigint::BigInt;
use num_traits::Signed;

/// Numbers hash modulo this prime, so that equal numbers of different types hash alike.
const MODULUS: u64 = (1 << 61) - 1;
/// `hash(float('inf'))`
const INFINITY: i64 = 314_159;
/// Weight of the imaginary part of a complex number.
const IMAGINARY: i64 = 1_000_003;

/// -1 means an error in CPython, so nothing hashes to it.
fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

/// `hash(n)` of a small int.
#[inline]
pub fn hash_i64(n: i64) -> i64 {
    if (0..MODULUS as i64).contains(&n) {
        return n;
    }
    let size = (n.unsigned_abs() % MODULUS) as i64;
    not_minus_one(if n < 0 { -size } else { size })
}

/// `hash(n)` of a big int.
pub fn hash_int(n: &BigInt) -> i64 {
    let size = n.iter_u64_digits().rev().fold(0u64, |rest, digit| {
        reduce(u128::from(rest) << 64 | u128::from(digit))
    }) as i64;
    not_minus_one(if n.is_negative() { -size } else { size })
}

/// `x` modulo the prime, for `x` below 2^125.
fn reduce(x: u128) -> u64 {
    let mask = u128::from(MODULUS);
    let once = (x & mask) + (x >> 61);
    let twice = ((once & mask) + (once >> 61)) as u64;
    if twice >= MODULUS {
        twice - MODULUS
    } else {
        twice
    }
}

/// `hash(x)` of a float; None for a NaN, which hashes by identity.
pub fn hash_f64(x: f64) -> Option<i64> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { INFINITY } else { -INFINITY });
    }
    if x.abs() < 9e15 && x.trunc() == x {
        return Some(hash_i64(x as i64));
    }
    let (mantissa, exponent) = split(x);
    // 2^61 is 1 modulo the prime: times a power of two is a rotation of 61 bits.
    let turn = exponent.rem_euclid(61) as u32;
    let size = reduce(u128::from(mantissa) << turn) as i64;
    Some(not_minus_one(if x < 0.0 { -size } else { size }))
}

/// `hash(complex(real, imag))` from the hashes of its parts.
pub fn hash_complex(real: i64, imag: i64) -> i64 {
    not_minus_one(real.wrapping_add(imag.wrapping_mul(IMAGINARY)))
}

/// `hash(text)` of a str: of its code points, stored in one, two or four bytes each, whichever the widest needs.
pub fn hash_str(text: &str) -> i64 {
    if text.is_ascii() {
        return hash_bytes(text.as_bytes());
    }
    let widest = text.chars().max().map_or(0, u32::from);
    let mut stored = Vec::with_capacity(text.len() * 2);
    for c in text.chars() {
        let code = u32::from(c).to_le_bytes();
        stored.extend_from_slice(match widest {
            0..=0xff => &code[..1],
            0x100..=0xffff => &code[..2],
            _ => &code[..],
        });
    }
    hash_bytes(&stored)
}

/// `hash(bytes)`, and of anything else that hashes by its bytes.
#[inline]
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    not_minus_one(siphash13(bytes) as i64)
}

/// The state of SipHash.
struct Sip([u64; 4]);

impl Sip {
    #[inline(always)]
    fn round(&mut self) {
        let [a, b, c, d] = &mut self.0;
        *a = a.wrapping_add(*b);
        *b = b.rotate_left(13) ^ *a;
        *a = a.rotate_left(32);
        *c = c.wrapping_add(*d);
        *d = d.rotate_left(16) ^ *c;
        *a = a.wrapping_add(*d);
        *d = d.rotate_left(21) ^ *a;
        *c = c.wrapping_add(*b);
        *b = b.rotate_left(17) ^ *c;
        *c = c.rotate_left(32);
    }

    #[inline(always)]
    fn word(&mut self, word: u64) {
        self.0[3] ^= word;
        self.round();
        self.0[0] ^= word;
    }
}

/// Up to sixteen bytes as one number, the first of them lowest: read in two parts that may overlap, because a loop over the bytes
/// takes longer than all else that is done with most texts.
#[inline]
pub fn load(bytes: &[u8]) -> u128 {
    let n = bytes.len();
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        let last = u128::from(u64::from_le_bytes(*last));
        u128::from(u64::from_le_bytes(*first)) | last << (8 * (n - 8))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let last = u64::from(u32::from_le_bytes(*last));
        u128::from(u64::from(u32::from_le_bytes(*first)) | last << (8 * (n - 4)))
    } else {
        let part = |at: usize| u32::from(bytes.get(at).copied().unwrap_or(0)) << (8 * at);
        u128::from(part(0) | part(1) | part(2))
    }
}

/// SipHash-1-3 with a key of zeros, which is what `PYTHONHASHSEED=0` gives.
fn siphash13(bytes: &[u8]) -> u64 {
    let mut sip = Sip([
        0x736f_6d65_7073_6575,
        0x646f_7261_6e64_6f6d,
        0x6c79_6765_6e65_7261,
        0x7465_6462_7974_6573,
    ]);
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        sip.word(u64::from_le_bytes(*word));
    }
    sip.word((bytes.len() as u64) << 56 | load(rest) as u64);
    sip.0[2] ^= 0xff;
    sip.round();
    sip.round();
    sip.round();
    sip.0.iter().fold(0, |all, word| all ^ word)
}

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

/// `hash(tuple)`, fed with the hashes of its items one by one (Objects/tupleobject.c, after xxHash).
#[derive(Debug, Clone)]
pub struct TupleHash {
    accumulator: u64,
    length: u64,
}

impl Default for TupleHash {
    fn default() -> Self {
        Self {
            accumulator: PRIME_5,
            length: 0,
        }
    }
}

impl TupleHash {
    /// Adds the hash of the next item.
    #[inline]
    pub fn add(&mut self, hash: i64) {
        let mixed = self
            .accumulator
            .wrapping_add((hash as u64).wrapping_mul(PRIME_2));
        self.accumulator = mixed.rotate_left(31).wrapping_mul(PRIME_1);
        self.length += 1;
    }

    /// The hash of the tuple.
    #[inline]
    pub fn finish(self) -> i64 {
        let hash = self
            .accumulator
            .wrapping_add(self.length ^ (PRIME_5 ^ 3_527_539)) as i64;
        if hash == -1 { 1_546_275_796 } else { hash }
    }
}

/// `hash(tuple)` from the hashes of its items.
pub fn hash_tuple(hashes: impl IntoIterator<Item = i64>) -> i64 {
    let mut tuple = TupleHash::default();
    hashes.into_iter().for_each(|hash| tuple.add(hash));
    tuple.finish()
}

/// `hash(frozenset)` from the hashes of its items, in any order (Objects/setobject.c).
pub fn hash_frozenset(hashes: impl IntoIterator<Item = i64>) -> i64 {
    let shuffle = |hash: u64| ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167);
    let (mut hash, mut count) = (0u64, 0u64);
    for item in hashes {
        hash ^= shuffle(item as u64);
        count += 1;
    }
    hash ^= (count + 1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923);
    if hash == u64::MAX {
        590_923_713
    } else {
        hash as i64
    }
}
