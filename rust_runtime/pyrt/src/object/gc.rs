//! The cycle collector: trial deletion over the tracked containers, as CPython's `Modules/gcmodule.c`.
use super::global::Global;
use super::refs::{Head, Ref, UNTRACKED};
use std::ptr::NonNull;

static TRACKED: Global<Vec<NonNull<Head>>> = Global::new(Vec::new());
static NEXT: Global<usize> = Global::new(FIRST);
static ENABLED: Global<bool> = Global::new(true);
static PAUSED: Global<bool> = Global::new(false);
static BUSY: Global<bool> = Global::new(false);
const FIRST: usize = 50_000;

pub(super) fn track(p: NonNull<Head>) {
    let t = TRACKED.get();
    if t.len() > *NEXT.get() && *ENABLED.get() && !*PAUSED.get() {
        collect();
    }
    let t = TRACKED.get();
    // SAFETY: `p` was just made and is alive.
    unsafe { p.as_ref() }
        .slot
        .set(u32::try_from(t.len()).unwrap_or(UNTRACKED - 1));
    t.push(p);
}

pub(super) fn untrack(h: &Head) {
    let t = TRACKED.get();
    let i = h.slot.get() as usize;
    t.swap_remove(i);
    if let Some(moved) = t.get(i) {
        // SAFETY: tracked objects are alive.
        unsafe { moved.as_ref() }.slot.set(h.slot.get());
    }
    h.slot.set(UNTRACKED);
}

/// How many objects are tracked now.
pub fn tracked() -> usize {
    TRACKED.get().len()
}

/// `gc.enable()` and `gc.disable()`.
pub fn enable(on: bool) {
    *ENABLED.get() = on;
}

/// `gc.set_threshold(0)`.
pub fn pause(on: bool) {
    *PAUSED.get() = on;
}

/// `gc.isenabled()`.
pub fn is_enabled() -> bool {
    *ENABLED.get()
}

/// Frees what only cycles keep alive; the number of unreachable objects.
#[cold]
#[inline(never)]
pub fn collect() -> usize {
    if std::mem::replace(BUSY.get(), true) {
        return 0;
    }
    let objs = TRACKED.get().clone();
    let dead = unreachable(&objs, 0, &place_of_tracked);
    for p in &dead {
        // SAFETY: alive (tracked); the extra count holds it while finalizers and `clear` run.
        let h = unsafe { p.as_ref() };
        h.rc.set(h.rc.get() + 1);
    }
    // `__del__` runs first, on whole objects; what a finalizer made reachable again, and what that reaches, must not be cleared.
    for p in &dead {
        // SAFETY: held by the extra count.
        if let Some(finalize) = unsafe { p.as_ref() }.vt.finalize {
            unsafe { finalize(*p) };
        }
    }
    let lost = still_unreachable(&dead);
    for p in &lost {
        // SAFETY: held by the extra count.
        unsafe { (p.as_ref().vt.clear)(*p) }
    }
    let n = lost.len();
    for p in dead {
        // SAFETY: gives back the extra count.
        drop(unsafe { Ref::<()>::from_owned(p) });
    }
    let live = tracked();
    *NEXT.get() = (live + live / 2).max(FIRST);
    *BUSY.get() = false;
    n
}

/// Where an object is in the collector's list.
fn place_of_tracked(p: NonNull<Head>) -> Option<usize> {
    // SAFETY: what a live object refers to is alive.
    let slot = unsafe { p.as_ref() }.slot.get();
    (slot != UNTRACKED).then_some(slot as usize)
}

/// Which of the dead are so after their finalizers ran; each is held by one extra count (`gcmodule.c: handle_resurrected_objects`).
/// Counts alone do not tell: a finalizer may save an object and cut the cycle that held it. The list of the tracked may have
/// changed meanwhile, so places are looked up by address.
fn still_unreachable(dead: &[NonNull<Head>]) -> Vec<NonNull<Head>> {
    let places: crate::quick::Map<usize, usize> = dead
        .iter()
        .enumerate()
        .map(|(i, p)| (p.as_ptr() as usize, i))
        .collect();
    unreachable(dead, 1, &|p| places.get(&(p.as_ptr() as usize)).copied())
}

/// Counts minus `held` minus inner references; what keeps a count is alive from outside, and so is what it reaches.
fn unreachable(
    objs: &[NonNull<Head>],
    held: u32,
    place: &dyn Fn(NonNull<Head>) -> Option<usize>,
) -> Vec<NonNull<Head>> {
    const ALIVE: u32 = u32::MAX;
    // SAFETY (whole function): every object in `objs` is tracked or held, hence alive; nothing is dropped or allocated tracked.
    let mut refs: Vec<u32> = objs
        .iter()
        .map(|p| unsafe { p.as_ref() }.rc.get().saturating_sub(held))
        .collect();
    for p in objs {
        unsafe {
            (p.as_ref().vt.traverse)(*p, &mut |c| {
                if let Some(i) = place(c) {
                    debug_assert!(
                        refs[i] > 0,
                        "an object was traversed more often than it is counted"
                    );
                    refs[i] = refs[i].saturating_sub(1);
                }
            });
        }
    }
    let mut work: Vec<usize> = (0..objs.len()).filter(|i| refs[*i] > 0).collect();
    for i in &work {
        refs[*i] = ALIVE;
    }
    while let Some(i) = work.pop() {
        unsafe {
            (objs[i].as_ref().vt.traverse)(objs[i], &mut |c| {
                if let Some(j) = place(c).filter(|j| refs[*j] != ALIVE) {
                    refs[j] = ALIVE;
                    work.push(j);
                }
            });
        }
    }
    objs.iter()
        .zip(&refs)
        .filter(|(_, r)| **r != ALIVE)
        .map(|(p, _)| *p)
        .collect()
}
