//! The counted pointer `Ref`, one word wide, and the header before every heap object; freeing with a trashcan.
use super::global::Global;
use crate::kinds::{self, Kind};
use std::cell::Cell;
use std::marker::PhantomData;
use std::ptr::NonNull;

/// What stands before every heap object: 16 bytes.
#[repr(C)]
pub struct Head {
    pub(super) rc: Cell<u32>,
    /// Place in the collector's list, or `UNTRACKED`.
    pub(super) slot: Cell<u32>,
    pub(super) vt: &'static Vt,
}
pub(super) const UNTRACKED: u32 = u32::MAX;

/// The operations that the runtime needs on an object whose type it has forgotten.
pub struct Vt {
    pub(super) drop: unsafe fn(NonNull<Head>),
    pub(super) finalize: Option<unsafe fn(NonNull<Head>)>,
    pub(super) traverse: unsafe fn(NonNull<Head>, &mut dyn FnMut(NonNull<Head>)),
    pub(super) clear: unsafe fn(NonNull<Head>),
}

#[repr(C)]
struct Boxed<T> {
    head: Head,
    body: T,
}

/// A type that can live behind a `Ref`.
pub trait Payload: Sized + 'static {
    /// The kind that a program may be linked without.
    const KIND: Option<Kind> = None;
    /// Whether objects of the type can take part in a cycle, so that the collector must know them.
    const TRACKED: bool = false;
    /// Whether `finalize` does anything (`__del__`, closing a suspended generator, weak references).
    const FINALIZE: bool = false;
    /// Reports every object that this one holds a counted reference to: each once per reference, no more.
    fn traverse(&self, _visit: &mut dyn FnMut(NonNull<Head>)) {}
    /// Lets go of what it holds, to break a cycle.
    fn clear(&self) {}
    /// Runs before the object is freed; may resurrect it.
    fn finalize(_this: &Ref<Self>) {}

    /// The vtable of the type.
    const VT: &'static Vt = &Vt {
        drop: drop_boxed::<Self>,
        finalize: if Self::FINALIZE {
            Some(finalize_boxed::<Self>)
        } else {
            None
        },
        traverse: traverse_boxed::<Self>,
        clear: clear_boxed::<Self>,
    };
}

// SAFETY (all four): `p` came from `Ref::<T>::new`, whose vtable names the same `T`.
unsafe fn drop_boxed<T>(p: NonNull<Head>) {
    unsafe { super::pool::release(p.cast::<Boxed<T>>()) }
}
unsafe fn finalize_boxed<T: Payload>(p: NonNull<Head>) {
    let this = Ref::<T>(p, PhantomData);
    T::finalize(&this);
    std::mem::forget(this); // the count was lent by `free`, which takes it back
}
unsafe fn traverse_boxed<T: Payload>(p: NonNull<Head>, visit: &mut dyn FnMut(NonNull<Head>)) {
    unsafe { (*p.as_ptr().cast::<Boxed<T>>()).body.traverse(visit) }
}
unsafe fn clear_boxed<T: Payload>(p: NonNull<Head>) {
    unsafe { (*p.as_ptr().cast::<Boxed<T>>()).body.clear() }
}

/// A counted pointer, one word, never null: `Option<Ref<T>>` is one word, too.
pub struct Ref<T>(NonNull<Head>, PhantomData<T>);

impl<T: Payload> Ref<T> {
    /// Puts `body` on the heap.
    pub fn new(body: T) -> Self {
        Ref::with(body, T::TRACKED)
    }

    /// Puts `body` on the heap, where only the object itself tells whether the collector must know it.
    pub(super) fn with(body: T, tracked: bool) -> Self {
        if let Some(kind) = T::KIND {
            kinds::require(kind);
        }
        let head = Head {
            rc: Cell::new(1),
            slot: Cell::new(UNTRACKED),
            vt: T::VT,
        };
        let p = super::pool::place(Boxed { head, body }).cast::<Head>();
        let r = Ref(p, PhantomData);
        if tracked {
            super::gc::track(p);
        }
        r
    }
}

impl<T> Ref<T> {
    /// The object's header: its identity.
    #[inline]
    pub fn head(&self) -> NonNull<Head> {
        self.0
    }
    /// Whether both point to one object.
    #[inline]
    pub fn is(&self, other: &Self) -> bool {
        self.0 == other.0
    }
    /// The number of references.
    pub fn count(&self) -> u32 {
        // SAFETY: a live Ref points to a live header.
        unsafe { self.0.as_ref().rc.get() }
    }
    /// The address, as `id()` shows it.
    pub fn addr(&self) -> usize {
        self.0.as_ptr() as usize
    }
    /// Takes over a count that the caller owns.
    ///
    /// # Safety
    /// `p` must be the header of a live object of type `T`, and one of its counts must belong to the caller.
    pub(super) unsafe fn from_owned(p: NonNull<Head>) -> Self {
        Ref(p, PhantomData)
    }
}

impl<T: Payload> std::ops::Deref for Ref<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        if let Some(kind) = T::KIND
            && kinds::excluded(kind)
        {
            // SAFETY: `new` is the only way to an object, and it does not return for this kind.
            unsafe { std::hint::unreachable_unchecked() }
        }
        // SAFETY: a live Ref points to a live `Boxed<T>`; the body is never handed out mutably.
        unsafe { &(*(self.0.as_ptr() as *const Boxed<T>)).body }
    }
}

/// Whether the collector knows a live object.
#[inline]
pub(super) fn is_tracked(p: NonNull<Head>) -> bool {
    // SAFETY: the caller holds a reference, so the header is alive.
    unsafe { p.as_ref() }.slot.get() != UNTRACKED
}

/// Counts one more reference to a live object, which the caller owns. In a build for size a call, which is a third of the bytes.
#[cfg_attr(feature = "small", inline(never))]
#[cfg_attr(not(feature = "small"), inline)]
pub(super) fn retain(p: NonNull<Head>) {
    // SAFETY: the caller holds a reference, so the header is alive.
    let rc = unsafe { &p.as_ref().rc };
    let n = rc.get().wrapping_add(1);
    if n == 0 {
        std::process::abort(); // 2^32 references: std's Rc aborts there, too
    }
    rc.set(n);
}

impl<T> Clone for Ref<T> {
    #[inline]
    fn clone(&self) -> Self {
        retain(self.0);
        Ref(self.0, PhantomData)
    }
}

impl<T> Drop for Ref<T> {
    #[inline]
    fn drop(&mut self) {
        release(self.0);
    }
}

/// Gives a count back. Neither generic nor inlined: then all arms of `Value`'s drop glue are one call of the same function, LLVM sinks them
/// into one, and what is left of the glue is a test of the tag, small enough to be inlined. With the counting inlined, the glue is a
/// jump table that even ints pass.
#[inline(never)]
fn release(p: NonNull<Head>) {
    // SAFETY: the caller held a count, so the header is alive.
    let rc = unsafe { &p.as_ref().rc };
    let n = rc.get() - 1;
    rc.set(n);
    if n == 0 {
        free(p);
    }
}

/// How deep frees nest, and what waits for the outermost one: a long chain must not eat the stack (CPython's trashcan).
static TRASH: Global<(u32, Vec<NonNull<Head>>)> = Global::new((0, Vec::new()));

#[cold]
#[inline(never)]
fn free(p: NonNull<Head>) {
    // SAFETY: the count just reached zero, so the header is alive and nobody else frees it.
    let h = unsafe { p.as_ref() };
    if let Some(finalize) = h.vt.finalize {
        h.rc.set(1);
        // SAFETY: the vtable belongs to the object; the count of one is ours until we take it back below.
        unsafe { finalize(p) };
        h.rc.set(h.rc.get() - 1);
        if h.rc.get() > 0 {
            return; // resurrected
        }
    }
    if h.slot.get() != UNTRACKED {
        super::gc::untrack(h);
    }
    let (depth, late) = TRASH.get();
    if *depth > 100 {
        late.push(p);
        return;
    }
    *depth += 1;
    // SAFETY: no reference is left.
    unsafe { (h.vt.drop)(p) }
    TRASH.get().0 -= 1;
    while TRASH.get().0 == 0
        && let Some(p) = TRASH.get().1.pop()
    {
        TRASH.get().0 += 1;
        // SAFETY: put aside above with no reference left.
        unsafe { (p.as_ref().vt.drop)(p) }
        TRASH.get().0 -= 1;
    }
}
