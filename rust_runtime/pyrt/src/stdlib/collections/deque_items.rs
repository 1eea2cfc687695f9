//! The storage of deque: leaf operations only, and a counter that tells iterators of changes.
use crate::object::{Head, NativeData, Value};
use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;
use std::ptr::NonNull;

/// The items of a deque. No operation runs Python code or drops a value while it has the items.
#[derive(Default)]
pub struct Items {
    cell: UnsafeCell<VecDeque<Value>>,
    /// `maxlen`
    pub maxlen: Cell<Option<usize>>,
    state: Cell<u64>,
}
impl NativeData for Items {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.queue().iter().for_each(|v| v.traverse(visit));
    }
    fn clear(&self) {
        drop(self.take());
    }
}
impl Items {
    #[allow(clippy::mut_from_ref)]
    fn queue(&self) -> &mut VecDeque<Value> {
        // SAFETY: one thread, and the leaf rule of this type: no two of these borrows are alive at once.
        unsafe { &mut *self.cell.get() }
    }
    fn changed(&self) {
        self.state.set(self.state.get() + 1);
    }
    /// A number that changes whenever items come, go or move.
    pub fn state(&self) -> u64 {
        self.state.get()
    }
    /// The number of items.
    pub fn len(&self) -> usize {
        self.queue().len()
    }
    /// A new reference to item `i`.
    pub fn get(&self, i: usize) -> Option<Value> {
        self.queue().get(i).cloned()
    }
    /// All items.
    pub fn to_vec(&self) -> Vec<Value> {
        self.queue().iter().cloned().collect()
    }
    /// Replaces item `i`; the old one is for the caller to drop. Iterators go on.
    pub fn set(&self, i: usize, v: Value) -> Option<Value> {
        self.queue()
            .get_mut(i)
            .map(|slot| std::mem::replace(slot, v))
    }
    /// Appends; gives back what fell off the other end.
    pub fn push(&self, v: Value) -> Option<Value> {
        self.changed();
        self.queue().push_back(v);
        if self.maxlen.get().is_some_and(|n| self.len() > n) {
            self.queue().pop_front()
        } else {
            None
        }
    }
    /// Puts in front; gives back what fell off the other end.
    pub fn push_front(&self, v: Value) -> Option<Value> {
        self.changed();
        self.queue().push_front(v);
        if self.maxlen.get().is_some_and(|n| self.len() > n) {
            self.queue().pop_back()
        } else {
            None
        }
    }
    /// Removes the last item.
    pub fn pop(&self) -> Option<Value> {
        self.changed();
        self.queue().pop_back()
    }
    /// Removes the first item.
    pub fn pop_front(&self) -> Option<Value> {
        self.changed();
        self.queue().pop_front()
    }
    /// Removes item `i`.
    pub fn remove(&self, i: usize) -> Option<Value> {
        self.changed();
        self.queue().remove(i)
    }
    /// Inserts before `i`, which must not be beyond the end.
    pub fn insert(&self, i: usize, v: Value) {
        self.changed();
        let i = i.min(self.len());
        self.queue().insert(i, v);
    }
    /// Reverses in place. Iterators go on, as in CPython.
    pub fn reverse(&self) {
        self.queue().make_contiguous().reverse();
    }
    /// Moves `n` items from the end to the front.
    pub fn rotate(&self, n: i64) {
        let len = self.len();
        if len <= 1 {
            return;
        }
        self.changed();
        let n = usize::try_from(n.rem_euclid(i64::try_from(len).unwrap_or(i64::MAX))).unwrap_or(0);
        self.queue().rotate_right(n);
    }
    /// Takes all items out; they are for the caller to drop.
    pub fn take(&self) -> VecDeque<Value> {
        self.changed();
        std::mem::take(self.queue())
    }
}
