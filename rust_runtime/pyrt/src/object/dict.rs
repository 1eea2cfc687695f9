//! The storage of dict: insertion-ordered entries under an open-addressing index, with lookups in two phases.
use super::value::{R, Value};
use super::{Head, Payload, Ref, Str};
use std::cell::UnsafeCell;
use std::ptr::NonNull;

struct Entry {
    hash: i64,
    key: Value, // Unbound: deleted
    value: Value,
}

#[derive(Default)]
struct Table {
    index: Vec<u32>, // 0 empty, DELETED, else entry + 1; none at all where the entries are so few that they are searched in their order
    entries: Vec<Entry>,
    live: u32,
    filled: u32,  // places of the index that are not 0
    version: u32, // changes whenever keys come or go
    first: u32,   // no entry before it is live
}
const DELETED: u32 = u32::MAX;
/// The places of a small dict, which it counts but does not have: small dicts take half the memory, and are found without a detour.
const FEW: usize = 8;

/// A dict. Operations are leaf operations: while the table is borrowed no Python code runs and nothing is dropped; a key that needs
/// `__eq__` is cloned out and compared outside, and the lookup starts over if the table changed meanwhile.
#[derive(Default)]
pub struct Dict(UnsafeCell<Table>);
impl Payload for Dict {
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for e in &self.table().entries {
            e.key.traverse(visit);
            e.value.traverse(visit);
        }
    }
    fn clear(&self) {
        drop(self.take());
    }
}

enum Probe {
    Hit(usize),
    Miss,
    Ask(usize, Value), // equal hash, but only Python code knows whether the keys are equal
}

impl Dict {
    /// A new, empty dict object.
    #[must_use]
    pub fn new() -> Ref<Dict> {
        Ref::new(Dict::default())
    }

    /// A dict of these pairs, later ones overriding earlier ones.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (Value, Value)>) -> R<Ref<Dict>> {
        let (d, pairs) = (Dict::new(), pairs.into_iter());
        d.table().entries.reserve_exact(pairs.size_hint().0);
        for (k, v) in pairs {
            d.set(k, v)?;
        }
        Ok(d)
    }

    #[allow(clippy::mut_from_ref)]
    #[inline]
    fn table(&self) -> &mut Table {
        // SAFETY: one thread, and the leaf rule of this type: no two of these borrows are alive at once.
        unsafe { &mut *self.0.get() }
    }

    fn probe(&self, hash: i64, key: &Value, mut skip: usize) -> Probe {
        let t = self.table();
        if t.live == 0 {
            return Probe::Miss;
        }
        let mut search = t.start(hash);
        while let Some(i) = t.candidate(hash, &mut search) {
            let entry = &t.entries[i];
            match quick_eq(&entry.key, key) {
                Some(true) => return Probe::Hit(i),
                Some(false) => {}
                None if skip == 0 => return Probe::Ask(i, entry.key.clone()),
                None => skip -= 1,
            }
        }
        Probe::Miss
    }

    /// Where a key is, as far as comparing strs and ints tells; `None` where other keys must be asked.
    #[inline]
    #[allow(
        clippy::option_option,
        reason = "whether it is known, and then whether it is there"
    )]
    fn find_plain(&self, hash: i64, key: &Value) -> Option<Option<usize>> {
        let t = self.table();
        if t.live == 0 {
            return Some(None);
        }
        let mut search = t.start(hash);
        while let Some(i) = t.candidate(hash, &mut search) {
            match (&t.entries.get(i)?.key, key) {
                (Value::Str(a), Value::Str(b)) if a.same(b) => return Some(Some(i)),
                (Value::Int(a), Value::Int(b)) if a == b => return Some(Some(i)),
                (Value::Str(_) | Value::Int(_), Value::Str(_) | Value::Int(_)) => {}
                _ => return None,
            }
        }
        Some(None)
    }

    #[inline]
    fn find(&self, hash: i64, key: &Value) -> R<Option<usize>> {
        match self.find_plain(hash, key) {
            Some(found) => Ok(found),
            None => self.find_asking(hash, key),
        }
    }

    #[inline(never)]
    fn find_asking(&self, hash: i64, key: &Value) -> R<Option<usize>> {
        let mut asked = 0;
        loop {
            match self.probe(hash, key, asked) {
                Probe::Hit(i) => return Ok(Some(i)),
                Probe::Miss => return Ok(None),
                Probe::Ask(i, k) => {
                    let version = self.table().version;
                    let equal = crate::ops::is_eq(&k, key)?; // may do anything to this dict
                    if self.table().version != version {
                        asked = 0; // changed below us: start again, as CPython does
                    } else if equal {
                        return Ok(Some(i));
                    } else {
                        asked += 1;
                    }
                }
            }
        }
    }

    /// The value of a key; raises what hashing or comparing raises.
    pub fn get(&self, key: &Value) -> R<Option<Value>> {
        let hash = crate::ops::hash(key)?;
        Ok(self
            .find(hash, key)?
            .map(|i| self.table().entries[i].value.clone()))
    }

    /// The value of a str key: no Python code can run.
    #[inline]
    pub fn get_str(&self, key: &Ref<Str>) -> Option<Value> {
        self.find_str(key)
            .map(|i| self.table().entries[i].value.clone())
    }

    fn find_str(&self, key: &Ref<Str>) -> Option<usize> {
        let t = self.table();
        if t.live == 0 {
            return None;
        }
        let hash = key.hash();
        let mut search = t.start(hash);
        while let Some(i) = t.candidate(hash, &mut search) {
            if let Value::Str(s) = &t.entries[i].key
                && s.same(key)
            {
                return Some(i);
            }
        }
        None
    }

    /// The value of a str key given as text.
    pub fn get_text(&self, key: &str) -> Option<Value> {
        self.get_str(&super::intern(key))
    }

    /// Whether the key is in.
    pub fn contains(&self, key: &Value) -> R<bool> {
        let hash = crate::ops::hash(key)?;
        Ok(self.find(hash, key)?.is_some())
    }

    /// Whether a key whose hash is known is in.
    pub fn contains_hashed(&self, key: &Value, hash: i64) -> R<bool> {
        Ok(self.find(hash, key)?.is_some())
    }

    /// Binds a key; an existing key object stays, as in CPython.
    pub fn set(&self, key: Value, value: Value) -> R<()> {
        let hash = crate::ops::hash(&key)?;
        self.set_hashed(key, hash, value)
    }

    /// As `set`, where the hash is known already.
    pub fn set_hashed(&self, key: Value, hash: i64, value: Value) -> R<()> {
        let old = match self.find(hash, &key)? {
            Some(i) => std::mem::replace(&mut self.table().entries[i].value, value),
            None => {
                self.table().insert(hash, key, value);
                Value::Unbound
            }
        };
        drop(old); // after the borrow: `__del__` may run here
        Ok(())
    }

    /// The keys with their hashes, in order.
    pub fn hashed_keys(&self) -> Vec<(Value, i64)> {
        let live = self.table().entries.iter().filter(|e| !e.key.is_unbound());
        live.map(|e| (e.key.clone(), e.hash)).collect()
    }

    /// The value of a key, which is bound to `value` where it is not in: the key is hashed once.
    pub fn set_default(&self, key: &Value, value: &Value) -> R {
        let hash = crate::ops::hash(key)?;
        if let Some(i) = self.find(hash, key)? {
            return Ok(self.table().entries[i].value.clone());
        }
        self.table().insert(hash, key.clone(), value.clone());
        Ok(value.clone())
    }

    /// Binds a str key; hands back what it was bound to.
    pub fn set_str(&self, key: &Ref<Str>, value: Value) -> Option<Value> {
        match self.find_str(key) {
            Some(i) => Some(std::mem::replace(&mut self.table().entries[i].value, value)),
            None => {
                self.table()
                    .insert(key.hash(), Value::Str(key.clone()), value);
                None
            }
        }
    }

    /// Binds a str key given as text.
    pub fn set_text(&self, key: &str, value: Value) {
        drop(self.set_str(&super::intern(key), value));
    }

    /// Removes a key and hands back its value.
    pub fn remove(&self, key: &Value) -> R<Option<Value>> {
        let hash = crate::ops::hash(key)?;
        let Some(i) = self.find(hash, key)? else {
            return Ok(None);
        };
        let (old_key, value) = self.table().delete(i);
        drop(old_key);
        Ok(Some(value))
    }

    /// Removes a str key and hands back its value.
    pub fn remove_str(&self, key: &Ref<Str>) -> Option<Value> {
        let i = self.find_str(key)?;
        let (old_key, value) = self.table().delete(i);
        drop(old_key);
        Some(value)
    }

    /// Removes the last entry.
    pub fn pop_last(&self) -> Option<(Value, Value)> {
        let i = self
            .table()
            .entries
            .iter()
            .rposition(|e| !e.key.is_unbound())?;
        let pair = self.table().delete(i);
        let t = self.table();
        // the index names none of these entries any more: loops of `popitem` stay linear, and nothing can run
        t.entries.truncate(i);
        t.first = t.first.min(place_of(i));
        Some(pair)
    }

    /// A number that changes whenever keys come or go.
    pub fn version(&self) -> u32 {
        self.table().version
    }

    /// Removes the first entry.
    pub fn pop_first(&self) -> Option<(Value, Value)> {
        let first = self.table().first as usize;
        let i = first
            + self
                .table()
                .entries
                .get(first..)?
                .iter()
                .position(|e| !e.key.is_unbound())?;
        Some(self.table().delete(i))
    }

    /// The number of keys.
    #[inline]
    pub fn len(&self) -> usize {
        self.table().live as usize
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The next live entry at or after place `*at`, which moves behind it: the way to iterate while the dict may change.
    #[inline]
    pub fn next_entry(&self, at: &mut usize) -> Option<(Value, Value)> {
        let t = self.table();
        *at = (*at).max(t.first as usize);
        while let Some(e) = t.entries.get(*at) {
            *at += 1;
            if !e.key.is_unbound() {
                return Some((e.key.clone(), e.value.clone()));
            }
        }
        None
    }

    /// The live entry before place `*at`, which moves to it: `reversed(d)`.
    pub fn prev_entry(&self, at: &mut usize) -> Option<(Value, Value)> {
        let t = self.table();
        *at = (*at).min(t.entries.len());
        while *at > 0 {
            *at -= 1;
            let e = &t.entries[*at];
            if !e.key.is_unbound() {
                return Some((e.key.clone(), e.value.clone()));
            }
        }
        None
    }

    /// All pairs, in order.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        let mut at = 0;
        std::iter::from_fn(|| self.next_entry(&mut at)).collect()
    }

    /// All keys, in order.
    pub fn keys(&self) -> Vec<Value> {
        self.pairs().into_iter().map(|(k, _)| k).collect()
    }

    /// All values, in order.
    pub fn values(&self) -> Vec<Value> {
        self.pairs().into_iter().map(|(_, v)| v).collect()
    }

    /// A new dict with the same pairs: no key is hashed or compared.
    pub fn copy(&self) -> Ref<Dict> {
        let copy = Dict::new();
        let t = self.table();
        for e in t.entries.iter().filter(|e| !e.key.is_unbound()) {
            copy.table().insert(e.hash, e.key.clone(), e.value.clone());
        }
        copy
    }

    /// Takes all entries out; they are for the caller to drop.
    #[must_use = "drop the old entries after the borrow"]
    pub fn take(&self) -> Vec<(Value, Value)> {
        let version = self.table().version.wrapping_add(1);
        let t = std::mem::replace(
            self.table(),
            Table {
                version,
                ..Table::default()
            },
        );
        t.entries
            .into_iter()
            .filter(|e| !e.key.is_unbound())
            .map(|e| (e.key, e.value))
            .collect()
    }

    /// Moves a key to the end or the front: `OrderedDict.move_to_end`.
    pub fn move_to(&self, key: &Value, last: bool) -> R<bool> {
        let hash = crate::ops::hash(key)?;
        let Some(i) = self.find(hash, key)? else {
            return Ok(false);
        };
        let (k, v) = self.table().delete(i);
        if last {
            self.table().insert(hash, k, v);
        } else {
            let rest = self.table();
            let old = std::mem::take(&mut rest.entries);
            rest.index.clear();
            rest.live = 0;
            rest.filled = 0;
            rest.first = 0;
            rest.insert(hash, k, v);
            for e in old.into_iter().filter(|e| !e.key.is_unbound()) {
                rest.insert(e.hash, e.key, e.value);
            }
        }
        Ok(true)
    }
}

/// How far the search for a hash has come: the place to look at next, and what of the hash has not yet had a say in it. The places
/// follow each other as in CPython's `Objects/dictobject.c`: counted keys lie side by side, so that nothing collides and loops over
/// them stay in the cache, and those that do collide part ways by the upper bits of their hashes.
struct Search {
    at: usize,
    rest: u64,
}

impl Search {
    /// The first place of the index, or of the entries where there is no index.
    #[inline]
    #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation)]
    fn new(hash: i64, places: usize) -> Search {
        let rest = hash as u64;
        Search {
            at: match places {
                0 => 0,
                n => rest as usize & (n - 1),
            },
            rest,
        }
    }

    /// On to the next place.
    #[inline]
    #[allow(clippy::cast_possible_truncation)]
    fn step(&mut self, mask: usize) {
        self.rest >>= 5;
        let next = self.at.wrapping_mul(5).wrapping_add(self.rest as usize);
        self.at = next.wrapping_add(1) & mask;
    }
}

/// A place of the entries; the index has room for no others.
#[inline]
fn place_of(entry: usize) -> u32 {
    u32::try_from(entry).unwrap_or(DELETED - 2)
}

impl Table {
    /// Where the search for a hash begins.
    #[inline]
    fn start(&self, hash: i64) -> Search {
        Search::new(hash, self.index.len())
    }

    /// The next live entry with this hash.
    #[inline]
    fn candidate(&self, hash: i64, search: &mut Search) -> Option<usize> {
        if self.index.is_empty() {
            loop {
                let (i, entry) = (search.at, self.entries.get(search.at)?);
                search.at += 1;
                if entry.hash == hash && !entry.key.is_unbound() {
                    return Some(i);
                }
            }
        }
        let mask = self.index.len() - 1;
        loop {
            let found = self.index[search.at];
            search.step(mask);
            match found {
                0 => return None,
                DELETED => {}
                n => {
                    let i = n as usize - 1;
                    if self.entries.get(i)?.hash == hash {
                        return Some(i);
                    }
                }
            }
        }
    }

    fn insert(&mut self, hash: i64, key: Value, value: Value) {
        self.version = self.version.wrapping_add(1);
        self.live += 1;
        self.entries.push(Entry { hash, key, value });
        if (self.filled as usize + 1) * 3 >= self.index.len().max(FEW) * 2 {
            self.rebuild();
        } else {
            self.place(self.entries.len() - 1);
        }
    }

    /// Drops the deleted entries (moving, never freeing a value) and makes a larger index.
    fn rebuild(&mut self) {
        if (self.live as usize) < self.entries.len() {
            self.entries.retain(|e| !e.key.is_unbound()); // only Unbound pairs are dropped: nothing can run
            self.first = 0;
        }
        let n = ((self.entries.len() + 1) * 3).next_power_of_two();
        self.index.clear();
        self.index.resize(if n > FEW { n } else { 0 }, 0);
        self.filled = 0;
        for i in 0..self.entries.len() {
            self.place(i);
        }
    }

    fn place(&mut self, entry: usize) {
        self.filled += 1;
        if self.index.is_empty() {
            return;
        }
        let mut search = self.start(self.entries[entry].hash);
        while self.index[search.at] != 0 {
            search.step(self.index.len() - 1);
        }
        self.index[search.at] = place_of(entry) + 1;
    }

    fn delete(&mut self, entry: usize) -> (Value, Value) {
        self.version = self.version.wrapping_add(1);
        self.live -= 1;
        if !self.index.is_empty() {
            let mut search = self.start(self.entries[entry].hash);
            while self.index[search.at] as usize != entry + 1 {
                search.step(self.index.len() - 1);
            }
            self.index[search.at] = DELETED;
        }
        let e = &mut self.entries[entry];
        let pair = (std::mem::take(&mut e.key), std::mem::take(&mut e.value));
        while self
            .entries
            .get(self.first as usize)
            .is_some_and(|e| e.key.is_unbound())
        {
            self.first += 1; // a queue of keys is taken from the front without looking at the places of those that went before
        }
        self.first = self.first.min(place_of(self.entries.len()));
        pair
    }
}

/// Equality where no Python code is needed; `None` where it is.
#[inline]
fn quick_eq(a: &Value, b: &Value) -> Option<bool> {
    match (a, b) {
        (Value::Str(a), Value::Str(b)) => Some(a.same(b)),
        (Value::Int(a), Value::Int(b)) => Some(a == b),
        (Value::Str(_), Value::Int(_)) | (Value::Int(_), Value::Str(_)) => Some(false),
        _ if a.is(b) => Some(true),
        _ => None,
    }
}
