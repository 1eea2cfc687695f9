//! Shapes (hidden classes): which attributes an instance has, and in which place. Each class has a tree of its own.
use super::global::Global;
use super::{Ref, Str};
use std::cell::{Cell, UnsafeCell};

/// The names of an instance's attributes in the order in which they were set. Shapes form a tree below each class and live for ever.
pub struct Shape {
    pub(super) names: Vec<Ref<Str>>,
    index: crate::quick::Map<usize, u32>,
    next: UnsafeCell<crate::quick::Map<usize, &'static Shape>>,
    pub(super) id: u32,
    /// The most attributes that an instance of the class had, up to `ROOMY`: what a new one gets room for.
    room: &'static Cell<usize>,
}
static NEXT_ID: Global<u32> = Global::new(0);
const ROOMY: usize = 16;

impl Shape {
    /// A shape without attributes.
    pub fn root() -> &'static Shape {
        Shape::make(Vec::new(), Box::leak(Box::default()))
    }

    /// The shape of all instances whose attributes are in a dict: it says nothing about them.
    pub(super) fn of_dicts() -> &'static Shape {
        static DICTS: Global<Option<&'static Shape>> = Global::new(None);
        DICTS.get().get_or_insert_with(Shape::root)
    }

    fn make(names: Vec<Ref<Str>>, room: &'static Cell<usize>) -> &'static Shape {
        let id = NEXT_ID.get();
        *id += 1;
        let index = names
            .iter()
            .enumerate()
            .map(|(i, n)| (n.addr(), u32::try_from(i).unwrap_or(u32::MAX)))
            .collect();
        room.set(room.get().max(names.len().min(ROOMY)));
        Box::leak(Box::new(Shape {
            names,
            index,
            next: UnsafeCell::new(crate::quick::Map::default()),
            id: *id,
            room,
        }))
    }

    /// The shape with one more attribute; `name` is interned.
    pub(super) fn with(&'static self, name: &Ref<Str>) -> &'static Shape {
        // SAFETY: one thread; nothing below runs Python code or comes back here while the borrow lives.
        let next = unsafe { &mut *self.next.get() };
        next.entry(name.addr()).or_insert_with(|| {
            let mut names = self.names.clone();
            names.push(name.clone());
            Shape::make(names, self.room)
        })
    }

    /// The place of an attribute; `name` is interned.
    #[inline]
    pub fn find(&self, name: &Ref<Str>) -> Option<usize> {
        cached(self, name)
    }

    /// For how many attributes a new instance should have room.
    #[inline]
    pub(super) fn room(&self) -> usize {
        self.room.get()
    }
}

pub(super) const CACHE_SIZE: usize = 1024;
static CACHE: Global<[(u32, usize, u32); CACHE_SIZE]> = Global::new([(0, 0, 0); CACHE_SIZE]);
const ABSENT: u32 = u32::MAX;

/// (shape, address of the interned name) to place. Neither is ever reused, so entries need no invalidation.
#[inline]
fn cached(shape: &Shape, name: &Ref<Str>) -> Option<usize> {
    let entry = &mut CACHE.get()[slot_of(shape, name)];
    let key = name.addr();
    if entry.0 != shape.id || entry.1 != key {
        *entry = (
            shape.id,
            key,
            shape.index.get(&key).copied().unwrap_or(ABSENT),
        );
    }
    (entry.2 != ABSENT).then_some(entry.2 as usize)
}

/// The line of a cache by shape and name.
#[inline]
pub(super) fn slot_of(shape: &Shape, name: &Ref<Str>) -> usize {
    ((name.addr() >> 4) ^ (shape.id as usize).wrapping_mul(0x9E37)) & (CACHE_SIZE - 1)
}
