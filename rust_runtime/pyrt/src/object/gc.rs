//! The cycle collector: trial deletion over the tracked containers, as CPython's `Modules/gcmodule.c`.
use super::global::Global;
use super::refs::{Head, Ref, UNTRACKED};
use std::ptr::NonNull;

static TRACKED: Global<Vec<NonNull<Head>>> = Global::new(Vec::new());
static NEXT: Global<usize> = Global::new(FIRST);
static ENABLED: Global<bool> = Global::new(true);
static BUSY: Global<bool> = Global::new(false);
const FIRST: usize = 10_000;

pub(super) fn track(p: NonNull<Head>) {
    let t = TRACKED.get();
    if t.len() > *NEXT.get() && *ENABLED.get() {
        collect();
    }
    let t = TRACKED.get();
    // SAFETY: `p` was just made and is alive.
    unsafe { p.as_ref() }.slot.set(u32::try_from(t.len()).unwrap_or(UNTRACKED - 1));
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
    let dead = unreachable(&objs);
    for p in &dead {
        // SAFETY: alive (tracked); the extra count holds it while finalizers and `clear` run.
        let h = unsafe { p.as_ref() };
        h.rc.set(h.rc.get() + 1);
    }
    // `__del__` runs first, on whole objects; what a finalizer made reachable again must not be cleared.
    let before: Vec<u32> = dead.iter().map(|p| unsafe { p.as_ref() }.rc.get()).collect();
    for p in &dead {
        // SAFETY: held by the extra count.
        if let Some(finalize) = unsafe { p.as_ref() }.vt.finalize {
            unsafe { finalize(*p) };
        }
    }
    let resurrected = dead.iter().zip(&before).any(|(p, n)| unsafe { p.as_ref() }.rc.get() > *n);
    if !resurrected {
        for p in &dead {
            // SAFETY: held by the extra count.
            unsafe { (p.as_ref().vt.clear)(*p) }
        }
    }
    let n = dead.len();
    for p in dead {
        // SAFETY: gives back the extra count.
        drop(unsafe { Ref::<()>::from_owned(p) });
    }
    let live = tracked();
    *NEXT.get() = (live + live / 4).max(FIRST);
    *BUSY.get() = false;
    n
}

/// Counts minus inner references; what keeps a count is alive from outside, and so is what it reaches.
fn unreachable(objs: &[NonNull<Head>]) -> Vec<NonNull<Head>> {
    const ALIVE: u32 = u32::MAX;
    // SAFETY (whole function): every object in `objs` is tracked, hence alive; nothing is dropped or allocated tracked.
    let slot = |p: NonNull<Head>| unsafe { p.as_ref() }.slot.get();
    let mut refs: Vec<u32> = objs.iter().map(|p| unsafe { p.as_ref() }.rc.get()).collect();
    for p in objs {
        unsafe {
            (p.as_ref().vt.traverse)(*p, &mut |c| {
                let i = slot(c);
                if i != UNTRACKED {
                    debug_assert!(refs[i as usize] > 0, "an object was traversed more often than it is counted");
                    refs[i as usize] = refs[i as usize].saturating_sub(1);
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
                let j = slot(c);
                if j != UNTRACKED && refs[j as usize] != ALIVE {
                    refs[j as usize] = ALIVE;
                    work.push(j as usize);
                }
            });
        }
    }
    objs.iter().zip(&refs).filter(|(_, r)| **r != ALIVE).map(|(p, _)| *p).collect()
}
