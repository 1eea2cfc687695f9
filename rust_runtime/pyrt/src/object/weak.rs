//! Weak references: a table from object to its live `Weak` slots, which dies with the object.
use super::global::Global;
use super::value::Value;
use super::{Head, Ref};
use std::cell::Cell;
use std::ptr::NonNull;
use std::rc::Rc;

struct Slot {
    target: Cell<Option<NonNull<Head>>>,
    make: fn(NonNull<Head>) -> Value,
    /// Who is told when the object dies, the last one first.
    watchers: Cell<Vec<Watcher>>,
    /// The reference objects of the program, in the order in which they were made.
    references: Cell<Vec<(Weak, Role)>>,
}

/// What kind of reference object one is, in the order in which `weakref.getweakrefs` gives them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A reference without a callback, which all share who ask for such a one.
    Shared,
    /// A proxy of that kind.
    SharedProxy,
    /// Any other: the newest comes first.
    Own,
}

/// Somebody who does not have to live on, and what is called with it.
type Watcher = (Weak, fn(&Value));

/// A reference that does not keep its object alive.
#[derive(Clone)]
pub struct Weak(Rc<Slot>);

/// Who is watched: by address, the slot that all weak references to the object share.
static WATCHED: Global<Option<crate::quick::Map<usize, Rc<Slot>>>> = Global::new(None);

/// How many watched objects share a place by their address: most objects that die are not watched, and that must be cheap to see.
static CROWD: Global<[u32; 256]> = Global::new([0; 256]);
#[inline]
fn crowd(head: NonNull<Head>) -> &'static mut u32 {
    let address = head.as_ptr() as usize;
    &mut CROWD.get()[((address >> 4) ^ (address >> 12)) & 255]
}

impl Weak {
    /// A weak reference to an instance, class, function, method, generator or set; one to anything else is dead from the start.
    pub fn new(v: &Value) -> Weak {
        let watched = matches!(
            v,
            Value::Inst(_)
                | Value::Class(_)
                | Value::Func(_)
                | Value::Method(_)
                | Value::Gen(_)
                | Value::Set(_)
        );
        let Some(head) = v.head().filter(|_| watched) else {
            return Weak(Rc::new(Slot {
                target: Cell::new(None),
                make: |_| Value::None,
                watchers: Cell::default(),
                references: Cell::default(),
            }));
        };
        let table = WATCHED.get().get_or_insert_with(crate::quick::Map::default);
        let slot = table.entry(head.as_ptr() as usize).or_insert_with(|| {
            *crowd(head) += 1;
            Rc::new(Slot {
                target: Cell::new(Some(head)),
                make: maker(v),
                watchers: Cell::default(),
                references: Cell::default(),
            })
        });
        Weak(slot.clone())
    }

    /// The object, while it lives.
    pub fn get(&self) -> Option<Value> {
        self.0.target.get().map(self.0.make)
    }

    /// Whether the object lives.
    pub fn is_alive(&self) -> bool {
        self.0.target.get().is_some()
    }

    /// Notes a reference object of the program to the object.
    pub fn note(&self, reference: &Value, role: Role) {
        let mut all = self.0.references.take();
        if all.len() >= 16 && all.len().is_power_of_two() {
            all.retain(|(w, _)| w.is_alive());
        }
        all.push((Weak::new(reference), role));
        self.0.references.set(all);
    }

    /// The reference objects that live, in the order of `weakref.getweakrefs`.
    pub fn references(v: &Value) -> Vec<(Value, Role)> {
        let slot = v.head().and_then(|head| {
            let table = WATCHED.get().as_ref()?;
            table.get(&(head.as_ptr() as usize)).cloned()
        });
        let Some(slot) = slot else { return Vec::new() };
        let all = slot.references.take();
        let living = all
            .iter()
            .rev()
            .filter_map(|(w, role)| Some((w.get()?, *role)));
        let mut living: Vec<(Value, Role)> = living.collect();
        slot.references.set(all);
        living.sort_by_key(|(_, role)| *role);
        living
    }

    /// Has `died` called with the watcher when the object dies, if the watcher lives then.
    pub fn watch(&self, watcher: &Value, died: fn(&Value)) {
        let mut all = self.0.watchers.take();
        if all.len() >= 16 && all.len().is_power_of_two() {
            all.retain(|(w, _)| w.is_alive());
        }
        all.push((Weak::new(watcher), died));
        self.0.watchers.set(all);
    }
}

/// A fresh count for a forgotten pointer.
fn revive<T>(p: NonNull<Head>) -> Ref<T> {
    // SAFETY: `forget` empties the slot before the object is freed, so the header is alive, and `maker` chose the type that it was
    // registered with; the first Ref is only borrowed, the clone has a count of its own.
    let lent = std::mem::ManuallyDrop::new(unsafe { Ref::<T>::from_owned(p) });
    (*lent).clone()
}

/// What turns the forgotten pointer back into the same kind of value.
fn maker(v: &Value) -> fn(NonNull<Head>) -> Value {
    match v {
        Value::Class(_) => |p| Value::Class(revive(p)),
        Value::Func(_) => |p| Value::Func(revive(p)),
        Value::Gen(_) => |p| Value::Gen(revive(p)),
        Value::Method(_) => |p| Value::Method(revive(p)),
        Value::Set(_) => |p| Value::Set(revive(p)),
        _ => |p| Value::Inst(revive(p)),
    }
}

/// Must run when an object that may be watched is about to be freed.
#[inline]
pub(super) fn forget(head: NonNull<Head>) {
    if *crowd(head) > 0 {
        forget_watched(head);
    }
}

#[inline(never)]
fn forget_watched(head: NonNull<Head>) {
    if let Some(table) = WATCHED.get()
        && let Some(slot) = table.remove(&(head.as_ptr() as usize))
    {
        *crowd(head) -= 1;
        slot.target.set(None);
        for (watcher, died) in slot.watchers.take().iter().rev() {
            if let Some(v) = watcher.get() {
                died(&v);
            }
        }
    }
}
