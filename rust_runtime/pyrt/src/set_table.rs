//! The hash table of `set` and `frozenset`, probe for probe as in CPython's Objects/setobject.c, so that it iterates in the same order.
//!
//! Keys are compared by their owner, because `__eq__` may run any code. A search is a [`Probe`] that stops at each entry with
//! the sought hash and hands out a copy of its key; the owner compares while no borrow is open and then goes on. A table
//! that was rebuilt meanwhile is noticed and searched from the start, as CPython does.

use std::mem;

const MIN_SIZE: usize = 8;
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
/// No valid hash is -1, so it marks an entry whose key was removed.
const DUMMY_HASH: i64 = -1;

#[derive(Clone)]
struct Entry<K> {
    hash: i64,
    key: Option<K>,
}

impl<K> Entry<K> {
    const EMPTY: Self = Entry { hash: 0, key: None };

    fn is_unused(&self) -> bool {
        self.hash == 0 && self.key.is_none()
    }
}

/// A set's table: open addressing with short linear runs between perturbed jumps.
#[derive(Clone)]
pub struct SetTable<K> {
    /// Empty until the first insertion; otherwise a power of two.
    entries: Vec<Entry<K>>,
    mask: usize,
    fill: usize,
    used: usize,
    finger: usize,
    /// Counts rebuilds, so that a probe knows that its place is lost.
    generation: u64,
}

/// A search under way; see [`SetTable::advance`].
#[derive(Clone, Debug)]
pub struct Probe {
    hash: i64,
    perturb: u64,
    base: usize,
    next: usize,
    left: usize,
    generation: u64,
    pending: Option<usize>,
    /// The last removed entry passed, which an insertion reuses.
    free: Option<usize>,
}

/// Where a search stands.
#[derive(Clone, Debug)]
pub enum Step<K> {
    /// An entry with an equal hash: if its key is equal, the search has found `slot`; if not, advance again.
    Candidate { slot: usize, key: K },
    /// The key is absent, and `slot` is where it belongs. Valid until the table changes.
    Vacant { slot: usize },
}

/// The result of an insertion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inserted {
    /// The key was new.
    New,
    /// An equal key was there, and stays.
    Present,
}

impl<K> Default for SetTable<K> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K> SetTable<K> {
    /// An empty table, which has allocated nothing.
    pub const fn new() -> Self {
        SetTable {
            entries: Vec::new(),
            mask: MIN_SIZE - 1,
            fill: 0,
            used: 0,
            finger: 0,
            generation: 0,
        }
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.used
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// The number of entries CPython's table would have, for `__sizeof__`.
    pub fn capacity(&self) -> usize {
        self.mask + 1
    }

    /// Changes whenever slots move; slots remembered from before are then worthless.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Starts the search for a key with this hash.
    pub fn probe(&self, hash: i64) -> Probe {
        let base = hash as usize & self.mask;
        Probe {
            hash,
            perturb: hash as u64,
            base,
            next: base,
            left: self.run_length(base),
            generation: self.generation,
            pending: None,
            free: None,
        }
    }

    /// How many entries are looked at from `base` on before the next jump.
    fn run_length(&self, base: usize) -> usize {
        if base + LINEAR_PROBES <= self.mask {
            LINEAR_PROBES + 1
        } else {
            1
        }
    }

    /// The next slot of the walk.
    fn next_slot(&self, probe: &mut Probe) -> usize {
        if probe.left == 0 {
            probe.perturb >>= PERTURB_SHIFT;
            let jump = probe
                .base
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(probe.perturb as usize);
            probe.base = jump & self.mask;
            probe.next = probe.base;
            probe.left = self.run_length(probe.base);
        }
        let slot = probe.next;
        probe.next += 1;
        probe.left -= 1;
        if self.entries[slot].hash == DUMMY_HASH {
            probe.free = Some(slot);
        }
        slot
    }

    /// Puts a key that is known to be absent into a table without removed entries.
    fn insert_clean(&mut self, key: K, hash: i64) {
        let mut probe = self.probe(hash);
        loop {
            let slot = self.next_slot(&mut probe);
            if self.entries[slot].key.is_none() {
                self.entries[slot] = Entry {
                    hash,
                    key: Some(key),
                };
                return;
            }
        }
    }

    fn allocate(&mut self) {
        if self.entries.is_empty() {
            self.entries.resize_with(self.mask + 1, || Entry::EMPTY);
        }
    }

    /// Rebuilds the table with more than `min_used` slots, without removed entries.
    fn resize(&mut self, min_used: usize) {
        let mut size = MIN_SIZE;
        while size <= min_used {
            size <<= 1;
        }
        let old = mem::take(&mut self.entries);
        self.generation += 1;
        self.mask = size - 1;
        self.fill = self.used;
        self.allocate();
        for entry in old {
            if let Some(key) = entry.key {
                self.insert_clean(key, entry.hash);
            }
        }
    }

    fn grown_size(&self) -> usize {
        if self.used > 50_000 {
            self.used * 2
        } else {
            self.used * 4
        }
    }

    /// Inserts an absent key at the slot a search ended with, and grows the table where CPython does.
    pub fn insert_vacant(&mut self, slot: usize, hash: i64, key: K) {
        self.allocate();
        let entry = Entry {
            hash,
            key: Some(key),
        };
        let before = mem::replace(&mut self.entries[slot], entry);
        self.used += 1;
        if before.hash == DUMMY_HASH {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= self.mask * 3 {
            self.resize(self.grown_size());
        }
    }

    /// Removes the key in a slot that a search found, and returns it for the caller to drop.
    pub fn remove_slot(&mut self, slot: usize) -> Option<K> {
        let entry = self.entries.get_mut(slot)?;
        let key = entry.key.take()?;
        entry.hash = DUMMY_HASH;
        self.used -= 1;
        Some(key)
    }

    /// `set.pop`: the first key at or after the finger; `None` if the set is empty.
    pub fn pop(&mut self) -> Option<K> {
        if self.used == 0 {
            return None;
        }
        let mut slot = self.finger & self.mask;
        while self.entries[slot].key.is_none() {
            slot = if slot == self.mask { 0 } else { slot + 1 };
        }
        self.finger = slot + 1;
        self.remove_slot(slot)
    }

    /// `set.clear`. Returns the old table, for the caller to drop once no borrow is open.
    #[must_use = "dropping keys may run user code; do it outside any borrow"]
    pub fn clear(&mut self) -> SetTable<K> {
        let mut fresh = SetTable::new();
        fresh.finger = self.finger;
        fresh.generation = self.generation + 1;
        mem::replace(self, fresh)
    }

    /// Makes room before `other_len` keys of a set or dict are merged in, as `set.update` does.
    pub fn reserve_for_merge(&mut self, other_len: usize) {
        if (self.fill + other_len) * 5 >= self.mask * 3 {
            self.resize((self.used + other_len) * 2);
        }
    }

    /// Drops removed entries if they fill more than a quarter of the table, as the end of `difference_update` does.
    pub fn shrink_after_removals(&mut self) {
        if self.fill - self.used > self.mask / 4 {
            self.resize(self.grown_size());
        }
    }

    /// The key at or after the slot `position`, its hash, and the position to go on from: CPython's `set_next`.
    pub fn next(&self, position: usize) -> Option<(usize, &K, i64)> {
        let rest = self.entries.get(position..)?;
        let (offset, entry) = rest
            .iter()
            .enumerate()
            .find(|(_, entry)| entry.key.is_some())?;
        entry
            .key
            .as_ref()
            .map(|key| (position + offset + 1, key, entry.hash))
    }

    /// The keys and their hashes in iteration order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, i64)> {
        self.entries
            .iter()
            .filter_map(|entry| entry.key.as_ref().map(|key| (key, entry.hash)))
    }
}

impl<K: Clone> SetTable<K> {
    /// Walks on to the next entry with an equal hash, or to the free slot that ends the search. Starts again if the
    /// table was rebuilt, or the last candidate removed, since the last step.
    pub fn advance(&self, probe: &mut Probe) -> Step<K> {
        let lost = probe.pending.take().is_some_and(|slot| {
            self.entries
                .get(slot)
                .is_none_or(|entry| entry.key.is_none())
        });
        if lost || probe.generation != self.generation {
            *probe = self.probe(probe.hash);
        }
        if self.entries.is_empty() {
            return Step::Vacant { slot: probe.base };
        }
        loop {
            let slot = self.next_slot(probe);
            let entry = &self.entries[slot];
            if entry.is_unused() {
                let reusable = probe
                    .free
                    .filter(|&free| self.entries[free].hash == DUMMY_HASH);
                return Step::Vacant {
                    slot: reusable.unwrap_or(slot),
                };
            }
            if let Some(key) = &entry.key
                && entry.hash == probe.hash
            {
                probe.pending = Some(slot);
                return Step::Candidate {
                    slot,
                    key: key.clone(),
                };
            }
        }
    }

    /// Searches with a comparison that cannot reach this table. `Ok(slot)` if found, else `Err(slot)` is the free slot.
    ///
    /// # Errors
    /// The outer error is that of the comparison.
    pub fn find_with<E>(
        &self,
        hash: i64,
        mut equal: impl FnMut(&K) -> Result<bool, E>,
    ) -> Result<Result<usize, usize>, E> {
        let mut probe = self.probe(hash);
        if self.entries.is_empty() {
            return Ok(Err(probe.base));
        }
        loop {
            let slot = self.next_slot(&mut probe);
            let entry = &self.entries[slot];
            match &entry.key {
                Some(key) if entry.hash == hash && equal(key)? => return Ok(Ok(slot)),
                None if entry.hash == 0 => return Ok(Err(probe.free.unwrap_or(slot))),
                _ => {}
            }
        }
    }

    /// `set.add` with such a comparison.
    ///
    /// # Errors
    /// That of the comparison.
    pub fn add_with<E>(
        &mut self,
        key: K,
        hash: i64,
        mut equal: impl FnMut(&K, &K) -> Result<bool, E>,
    ) -> Result<Inserted, E> {
        match self.find_with(hash, |found| equal(found, &key))? {
            Ok(_) => Ok(Inserted::Present),
            Err(slot) => {
                self.insert_vacant(slot, hash, key);
                Ok(Inserted::New)
            }
        }
    }

    /// `set.discard` with such a comparison; returns the removed key.
    ///
    /// # Errors
    /// That of the comparison.
    pub fn discard_with<E>(
        &mut self,
        hash: i64,
        equal: impl FnMut(&K) -> Result<bool, E>,
    ) -> Result<Option<K>, E> {
        Ok(self
            .find_with(hash, equal)?
            .ok()
            .and_then(|slot| self.remove_slot(slot)))
    }

    /// Begins merging another set: makes room, and if no comparison is needed because this set has never held a key
    /// since its last rebuild, copies everything and returns true. If false, add the other set's keys one by one.
    pub fn merge_start(&mut self, other: &SetTable<K>) -> bool {
        if other.used == 0 {
            return true;
        }
        self.reserve_for_merge(other.used);
        if self.fill != 0 {
            return false;
        }
        if self.mask == other.mask && other.fill == other.used {
            self.entries.clone_from(&other.entries);
        } else {
            self.allocate();
            for (key, hash) in other.iter() {
                self.insert_clean(key.clone(), hash);
            }
        }
        self.fill = other.used;
        self.used = other.used;
        true
    }

    /// `set.copy`: the same keys, not always in the same order.
    #[must_use]
    pub fn copied(&self) -> SetTable<K> {
        let mut copy = SetTable::new();
        copy.merge_start(self);
        copy
    }
}
