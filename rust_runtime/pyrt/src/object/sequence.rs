//! The storage of list, tuple, range, slice and cell variables: leaf operations only.
use super::value::Value;
use super::{Head, Payload, Ref};
use crate::kinds::Kind;
use num_bigint::BigInt;
use std::cell::UnsafeCell;
use std::ptr::NonNull;

/// A `Vec<Value>` behind leaf operations: none runs Python code, drops a `Value` or allocates a tracked object while it has the
/// `&mut`. A displaced value is handed back and dropped by the caller, after the borrow; so nothing can panic or corrupt.
pub struct List(UnsafeCell<Vec<Value>>);
impl Payload for List {
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.as_slice().iter().rev().for_each(|v| v.traverse(visit));
    }
    fn clear(&self) {
        drop_reversed(self.take());
    }
}
impl Drop for List {
    fn drop(&mut self) {
        drop_reversed(std::mem::take(self.0.get_mut()));
    }
}

/// Drops the items of a list from the last to the first, as CPython does (`Objects/listobject.c: list_dealloc, list_clear`).
pub fn drop_reversed(mut items: Vec<Value>) {
    while let Some(v) = items.pop() {
        drop(v);
    }
}

impl List {
    /// A new list object.
    #[inline]
    pub fn new(items: Vec<Value>) -> Ref<List> {
        Ref::new(List(UnsafeCell::new(items)))
    }
    #[allow(clippy::mut_from_ref)]
    #[inline]
    fn vec(&self) -> &mut Vec<Value> {
        // SAFETY: one thread, and the leaf rule of this type: no two of these borrows are alive at once.
        unsafe { &mut *self.0.get() }
    }
    /// The items. The slice must not be held over anything that can run Python code or drop a value.
    #[inline]
    pub fn as_slice(&self) -> &[Value] {
        self.vec()
    }
    /// The number of items.
    #[inline]
    pub fn len(&self) -> usize {
        self.vec().len()
    }
    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// A new reference to item `i`.
    #[inline]
    pub fn get(&self, i: usize) -> Option<Value> {
        self.vec().get(i).cloned()
    }
    /// Replaces item `i`; the old one is for the caller to drop.
    #[inline]
    #[must_use = "drop the old value after the borrow"]
    pub fn set(&self, i: usize, v: Value) -> Option<Value> {
        self.vec().get_mut(i).map(|s| std::mem::replace(s, v))
    }
    /// Appends.
    #[inline]
    pub fn push(&self, v: Value) {
        self.vec().push(v);
    }
    /// Removes the last item.
    pub fn pop(&self) -> Option<Value> {
        self.vec().pop()
    }
    /// Inserts before `i`, which must not be beyond the end.
    pub fn insert(&self, i: usize, v: Value) {
        let vec = self.vec();
        let i = i.min(vec.len());
        vec.insert(i, v);
    }
    /// Removes item `i`.
    pub fn remove(&self, i: usize) -> Option<Value> {
        let vec = self.vec();
        (i < vec.len()).then(|| vec.remove(i))
    }
    /// A copy of the items.
    pub fn to_vec(&self) -> Vec<Value> {
        self.vec().clone()
    }
    /// Takes all items out.
    #[must_use = "drop the old values after the borrow"]
    pub fn take(&self) -> Vec<Value> {
        std::mem::take(self.vec())
    }
    /// Puts all items in and hands back what was there.
    #[must_use = "drop the old values after the borrow"]
    pub fn put(&self, items: Vec<Value>) -> Vec<Value> {
        std::mem::replace(self.vec(), items)
    }
    /// Appends all.
    pub fn extend(&self, items: Vec<Value>) {
        self.vec().extend(items);
    }
    /// Replaces `start..end` by `items`; the removed ones are for the caller to drop.
    #[must_use = "drop the old values after the borrow"]
    pub fn splice(&self, start: usize, end: usize, items: Vec<Value>) -> Vec<Value> {
        let vec = self.vec();
        let end = end.min(vec.len());
        let start = start.min(end);
        vec.splice(start..end, items).collect()
    }
    /// Reverses in place.
    pub fn reverse(&self) {
        self.vec().reverse();
    }
}

/// A tuple: a few items lie in the object itself.
pub struct Tuple(Items);
enum Items {
    Few(usize, [Value; FEW]),
    Many(Box<[Value]>),
}
const FEW: usize = 3;
impl Payload for Tuple {
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.items().iter().rev().for_each(|v| v.traverse(visit));
    }
}
impl Drop for Tuple {
    /// From the last item to the first (`Objects/tupleobject.c: tupledealloc`).
    fn drop(&mut self) {
        let items = match &mut self.0 {
            Items::Few(_, items) => &mut items[..],
            Items::Many(items) => items,
        };
        for v in items.iter_mut().rev() {
            drop(std::mem::take(v));
        }
    }
}
impl Tuple {
    /// A new tuple object.
    #[inline]
    pub fn new(items: Vec<Value>) -> Ref<Tuple> {
        if items.len() > FEW {
            return Tuple::make(Items::Many(items.into_boxed_slice()));
        }
        let (n, mut few) = (items.len(), [const { Value::Unbound }; FEW]);
        for (to, from) in few.iter_mut().zip(items) {
            *to = from;
        }
        Tuple::make(Items::Few(n, few))
    }
    /// A new tuple object of two items.
    #[inline]
    pub fn pair(first: Value, second: Value) -> Ref<Tuple> {
        Tuple::make(Items::Few(2, [first, second, Value::Unbound]))
    }
    /// The collector need not know a tuple that holds nothing it knows: tuples never change.
    fn make(items: Items) -> Ref<Tuple> {
        let tuple = Tuple(items);
        let tracked = tuple.items().iter().any(Value::is_tracked);
        Ref::with(tuple, tracked)
    }
    /// The items; they never change.
    #[inline]
    pub fn items(&self) -> &[Value] {
        match &self.0 {
            Items::Few(n, items) => items.get(..*n).unwrap_or_default(),
            Items::Many(items) => items,
        }
    }
}

/// A range, in 64 bits where all three fit and as big integers else.
pub struct Range {
    /// First value.
    pub start: BigInt,
    /// Bound.
    pub stop: BigInt,
    /// Step, not zero.
    pub step: BigInt,
    /// The same in 64 bits, with the length.
    pub small: Option<(i64, i64, usize)>,
}
impl Payload for Range {
    const KIND: Option<Kind> = Some(Kind::Range);
}

/// A slice.
pub struct Slice {
    /// First index or None.
    pub start: Value,
    /// Bound or None.
    pub stop: Value,
    /// Step or None.
    pub step: Value,
}
impl Payload for Slice {
    const KIND: Option<Kind> = Some(Kind::Slice);
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.start.traverse(visit);
        self.stop.traverse(visit);
        self.step.traverse(visit);
    }
}

/// A cell variable: one that a nested function shares. Swap in, clone out, never a borrow across other code.
#[derive(Default)]
pub struct Cell(UnsafeCell<Value>);
impl Payload for Cell {
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        // SAFETY: a shared look; the collector runs no Python code here.
        unsafe { &*self.0.get() }.traverse(visit);
    }
    fn clear(&self) {
        self.set(Value::Unbound);
    }
}
/// The handle of a cell variable.
pub type CellVar = Ref<Cell>;
impl Cell {
    /// A new cell object.
    pub fn new(v: Value) -> CellVar {
        Ref::new(Cell(UnsafeCell::new(v)))
    }
    /// A cell as a field of another object.
    pub fn field(v: Value) -> Cell {
        Cell(UnsafeCell::new(v))
    }
    /// A new reference to the content.
    #[inline]
    pub fn get(&self) -> Value {
        // SAFETY: cloning runs no Python code.
        unsafe { (*self.0.get()).clone() }
    }
    /// Looks at the content without counting; `look` must run no Python code.
    pub fn get_ref<T>(&self, look: impl FnOnce(&Value) -> T) -> T {
        // SAFETY: a shared look while no Python code runs.
        look(unsafe { &*self.0.get() })
    }
    /// Puts a value in; the old one dies after the new one is in place.
    #[inline]
    pub fn set(&self, v: Value) {
        drop(self.replace(v));
    }
    /// `x += tail`, where `read` is what the cell held: a str grows in place, as with `Var::add`.
    pub fn add(&self, mut read: Value, tail: &Value) -> super::R<()> {
        let shared = matches!((&read, tail), (Value::Str(s), Value::Str(_)) if self.get_ref(|own| matches!(own, Value::Str(o) if s.is(o))));
        if shared {
            self.set(Value::Unbound);
        }
        crate::ops::iadd(&mut read, tail)?;
        self.set(read);
        Ok(())
    }
    /// Puts a value in and hands back the old one.
    #[inline]
    pub fn replace(&self, v: Value) -> Value {
        // SAFETY: the swap runs no Python code.
        unsafe { std::mem::replace(&mut *self.0.get(), v) }
    }
}
