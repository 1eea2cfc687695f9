//! The storage of set and frozenset: CPython's own table (same probing and growth, so the same order) behind leaf operations.
use super::value::{R, Value};
use super::{Head, Payload, Ref};
use crate::kinds::Kind;
use crate::set_table::{SetTable, Step};
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;

/// A set or frozenset.
pub struct Set {
    table: UnsafeCell<SetTable<Value>>,
    /// Whether it is a frozenset.
    pub frozen: bool,
    hash: Cell<Option<i64>>,
}
impl Payload for Set {
    const KIND: Option<Kind> = Some(Kind::Set);
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn finalize(this: &Ref<Self>) {
        super::weak::forget(this.head());
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.table().iter().for_each(|(v, _)| v.traverse(visit));
    }
    fn clear(&self) {
        drop(self.take());
    }
}
impl Set {
    /// A new, empty set.
    pub fn new(frozen: bool) -> Ref<Set> {
        Ref::new(Set {
            table: UnsafeCell::new(SetTable::new()),
            frozen,
            hash: Cell::new(None),
        })
    }
    #[allow(clippy::mut_from_ref)]
    #[inline]
    pub(crate) fn table(&self) -> &mut SetTable<Value> {
        // SAFETY: one thread, and the leaf rule: no Python code runs and no value is dropped while one of these borrows is used.
        unsafe { &mut *self.table.get() }
    }
    /// A set of these items.
    pub fn from_items(items: impl IntoIterator<Item = Value>, frozen: bool) -> R<Ref<Set>> {
        let s = Set::new(frozen);
        for v in items {
            s.add(v)?;
        }
        Ok(s)
    }
    /// The number of items.
    pub fn len(&self) -> usize {
        self.table().len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The items, in order.
    pub fn items(&self) -> Vec<Value> {
        let mut at = 0;
        std::iter::from_fn(|| self.next_item(&mut at)).collect()
    }
    /// The next item at or after place `*at`, which moves behind it.
    pub fn next_item(&self, at: &mut usize) -> Option<Value> {
        let (next, v, _) = self.table().next(*at)?;
        *at = next;
        Some(v.clone())
    }
    /// Takes all items out.
    #[must_use = "drop the old values after the borrow"]
    pub fn take(&self) -> SetTable<Value> {
        self.table().clear()
    }
    /// Searches an item: the slot that holds it, or the free slot where it belongs. `__eq__` may do anything to the set meanwhile.
    pub fn find(&self, v: &Value, hash: i64) -> R<Result<usize, usize>> {
        let mut probe = self.table().probe(hash);
        loop {
            match self.table().advance(&mut probe) {
                Step::Vacant { slot } => return Ok(Err(slot)),
                Step::Candidate { slot, key } => {
                    let generation = self.table().generation();
                    if (key.is(v) || crate::ops::is_eq(&key, v)?)
                        && self.table().generation() == generation
                    {
                        return Ok(Ok(slot));
                    }
                }
            }
        }
    }
    /// Adds an item; whether it was new.
    pub fn add(&self, v: Value) -> R<bool> {
        let hash = crate::ops::hash(&v)?;
        match self.find(&v, hash)? {
            Ok(_) => Ok(false),
            Err(slot) => {
                self.table().insert_vacant(slot, hash, v);
                Ok(true)
            }
        }
    }
    /// Whether the item is in.
    pub fn contains(&self, v: &Value) -> R<bool> {
        let hash = crate::ops::hash(v)?;
        Ok(self.find(v, hash)?.is_ok())
    }
    /// Removes an item; whether it was there.
    pub fn discard(&self, v: &Value) -> R<bool> {
        let hash = crate::ops::hash(v)?;
        let Ok(slot) = self.find(v, hash)? else {
            return Ok(false);
        };
        let old = self.table().remove_slot(slot);
        Ok(old.is_some())
    }
    /// The cached hash of a frozenset.
    pub fn cached_hash(&self) -> &Cell<Option<i64>> {
        &self.hash
    }
}
