//! The storage of set and frozenset: CPython's own table (same probing and growth, so the same order) behind leaf operations.
use super::value::{R, Value};
use super::{Head, Payload, Ref};
use crate::set_table::SetTable;
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
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        let mut at = 0;
        while let Some((v, _)) = self.table().next_entry(&mut at) {
            v.traverse(visit);
        }
    }
    fn clear(&self) {
        drop(self.take());
    }
}
impl Set {
    /// A new, empty set.
    pub fn new(frozen: bool) -> Ref<Set> {
        Ref::new(Set { table: UnsafeCell::new(SetTable::new()), frozen, hash: Cell::new(None) })
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
        self.table().next_entry(at).map(|(v, _)| v.clone())
    }
    /// Takes all items out.
    #[must_use = "drop the old values after the borrow"]
    pub fn take(&self) -> SetTable<Value> {
        std::mem::take(self.table())
    }
    /// The cached hash of a frozenset.
    pub fn cached_hash(&self) -> &Cell<Option<i64>> {
        &self.hash
    }
}
