//! Tables of the runtime's own, keyed by address or by a name: a hash in a few instructions, and the same in every run.
use std::hash::{BuildHasherDefault, Hasher};

/// A table with the quick hash.
pub type Map<K, V> = hashbrown::HashMap<K, V, BuildHasherDefault<Quick>>;
/// A set with the quick hash.
pub type Set<K> = hashbrown::HashSet<K, BuildHasherDefault<Quick>>;

/// Multiplies and mixes, eight bytes at a time. Not for keys that somebody may choose so that they collide.
#[derive(Clone, Default)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(n.into());
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(n.into());
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }

    #[inline]
    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(23) ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    // The tables take the lowest and the highest bits; multiplying mixes the highest alone.
    #[inline]
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::Quick;
    use std::collections::HashSet;
    use std::hash::{Hash, Hasher};

    fn spread(hashes: impl Iterator<Item = u64>) -> usize {
        hashes.map(|h| h & 1023).collect::<HashSet<_>>().len()
    }

    fn hash(key: impl Hash) -> u64 {
        let mut state = Quick::default();
        key.hash(&mut state);
        state.finish()
    }

    #[test]
    fn addresses_and_names_spread() {
        for step in [8, 16, 48, 64, 4096] {
            let found = spread((0..1024_usize).map(|n| hash(0x10_0000 + n * step)));
            assert!(found > 550, "{step}: {found} of 1024"); // chance alone: 647
        }
        let found = spread((0..1024).map(|n| hash(format!("name_{n}"))));
        assert!(found > 550, "{found} of 1024");
    }
}
