//! The cycle collector: trial deletion over the tracked containers, as CPython's `Modules/gcmodule.c`.
use super::global::Global;
use super::refs::{Head, Ref, UNTRACKED};
use std::ptr::NonNull;

/// In the order in which they were made, which is that of finalizers; what has died left a hole.
static TRACKED: Global<Vec<Option<NonNull<Head>>>> = Global::new(Vec::new());
static HOLES: Global<usize> = Global::new(0);
static NEXT: Global<usize> = Global::new(FIRST);
static ENABLED: Global<bool> = Global::new(true);
static PAUSED: Global<bool> = Global::new(false);
static BUSY: Global<bool> = Global::new(false);
const FIRST: usize = 50_000;

pub(super) fn track(p: NonNull<Head>) {
    if tracked() > *NEXT.get() && *ENABLED.get() && !*PAUSED.get() {
        collect();
    }
    let t = TRACKED.get();
    if t.len() == t.capacity() && *HOLES.get() > t.len() / 2 {
        close_holes();
    }
    // SAFETY: `p` was just made and is alive.
    unsafe { p.as_ref() }
        .slot
        .set(u32::try_from(t.len()).unwrap_or(UNTRACKED - 1));
    t.push(Some(p));
}

pub(super) fn untrack(h: &Head) {
    let t = TRACKED.get();
    if let Some(place) = t.get_mut(h.slot.get() as usize) {
        *place = None;
        *HOLES.get() += 1;
    }
    while let Some(None) = t.last() {
        t.pop();
        *HOLES.get() -= 1;
    }
    h.slot.set(UNTRACKED);
}

/// Lets an object that was just made come before `first` and what was made since, if that is little: whoever has many does not see their order.
pub(super) fn put_before(p: NonNull<Head>, first: NonNull<Head>) {
    const LITTLE: usize = 1000;
    // SAFETY: both are alive, as their owners hold them.
    let (from, to) = unsafe { (first.as_ref().slot.get(), p.as_ref().slot.get()) };
    let (from, to) = (from as usize, to as usize);
    let t = TRACKED.get();
    if from >= to || to - from > LITTLE || to >= t.len() {
        return;
    }
    t[from..=to].rotate_right(1);
    for (i, moved) in t.iter().enumerate().take(to + 1).skip(from) {
        if let Some(moved) = moved {
            // SAFETY: tracked objects are alive.
            unsafe { moved.as_ref() }
                .slot
                .set(u32::try_from(i).unwrap_or(UNTRACKED - 1));
        }
    }
}

fn close_holes() {
    let t = TRACKED.get();
    t.retain(Option::is_some);
    *HOLES.get() = 0;
    number();
}

/// Tells the objects their places, where there are no holes.
fn number() {
    for (i, p) in TRACKED.get().iter().flatten().enumerate() {
        // SAFETY: tracked objects are alive.
        unsafe { p.as_ref() }
            .slot
            .set(u32::try_from(i).unwrap_or(UNTRACKED - 1));
    }
}

/// How many objects are tracked now.
pub fn tracked() -> usize {
    TRACKED.get().len() - *HOLES.get()
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
    let dead = finalized(&|_| {});
    let lost = still_unreachable(&dead);
    for p in &lost {
        // SAFETY: held by the extra count.
        unsafe { (p.as_ref().vt.clear)(*p) }
    }
    let n = lost.len();
    release(dead);
    let live = tracked();
    *NEXT.get() = (live + live / 2).max(FIRST);
    *BUSY.get() = false;
    n
}

/// Runs the finalizers of what would be unreachable without the references that `roots` visits, while all of it is whole.
pub fn finalize_without(roots: &dyn Fn(&mut dyn FnMut(NonNull<Head>))) {
    if std::mem::replace(BUSY.get(), true) {
        return;
    }
    release(finalized(roots));
    *BUSY.get() = false;
}

/// What is unreachable, each held by an extra count. `__del__` has run on whole objects, the oldest first: what a finalizer made reachable
/// again, and what that reaches, must not be cleared.
fn finalized(roots: &dyn Fn(&mut dyn FnMut(NonNull<Head>))) -> Vec<NonNull<Head>> {
    close_holes();
    let objs: Vec<NonNull<Head>> = TRACKED.get().iter().flatten().copied().collect();
    let Sorted { live, dead } = unreachable(&objs, 0, &place_of_tracked, roots);
    *TRACKED.get() = live.iter().chain(&dead).copied().map(Some).collect();
    number();
    for p in &dead {
        // SAFETY: alive (tracked); the extra count holds it while finalizers and `clear` run.
        let h = unsafe { p.as_ref() };
        h.rc.set(h.rc.get() + 1);
    }
    for p in &dead {
        // SAFETY: held by the extra count.
        if let Some(finalize) = unsafe { p.as_ref() }.vt.finalize {
            unsafe { finalize(*p) };
        }
    }
    dead
}

fn release(dead: Vec<NonNull<Head>>) {
    for p in dead {
        // SAFETY: gives back the extra count of `finalized`.
        drop(unsafe { Ref::<()>::from_owned(p) });
    }
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
    let place = |p: NonNull<Head>| places.get(&(p.as_ptr() as usize)).copied();
    unreachable(dead, 1, &place, &|_| {}).dead
}

/// Counts minus `held` minus inner references and those of `roots`; what keeps a count is alive from outside, and so is what it reaches.
fn unreachable(
    objs: &[NonNull<Head>],
    held: u32,
    place: &dyn Fn(NonNull<Head>) -> Option<usize>,
    roots: &dyn Fn(&mut dyn FnMut(NonNull<Head>)),
) -> Sorted {
    // SAFETY (whole function): every object in `objs` is tracked or held, hence alive; nothing is dropped or allocated tracked.
    let mut refs: Vec<u32> = objs
        .iter()
        .map(|p| unsafe { p.as_ref() }.rc.get().saturating_sub(held))
        .collect();
    let mut inner = |c: NonNull<Head>| {
        if let Some(i) = place(c) {
            debug_assert!(
                refs[i] > 0,
                "an object was traversed more often than it is counted"
            );
            refs[i] = refs[i].saturating_sub(1);
        }
    };
    roots(&mut inner);
    for p in objs {
        unsafe { (p.as_ref().vt.traverse)(*p, &mut inner) }
    }
    // As `move_unreachable`: who seems unreachable when its turn comes may be reached later, and then comes last.
    let mut passed = vec![false; objs.len()];
    let mut turns: Vec<usize> = (0..objs.len()).collect();
    let mut live = Vec::with_capacity(objs.len());
    let mut next = 0;
    while let Some(&i) = turns.get(next) {
        next += 1;
        if refs[i] == 0 {
            passed[i] = true;
            continue;
        }
        live.push(objs[i]);
        unsafe {
            (objs[i].as_ref().vt.traverse)(objs[i], &mut |c| {
                if let Some(j) = place(c).filter(|j| refs[*j] == 0) {
                    refs[j] = 1;
                    if passed[j] {
                        turns.push(j);
                    }
                }
            });
        }
    }
    let each = objs.iter().zip(&refs);
    let dead = each.filter(|(_, r)| **r == 0).map(|(p, _)| *p).collect();
    Sorted { live, dead }
}

/// What a collection finds.
struct Sorted {
    /// What is alive, in the order that it has from now on (`gcmodule.c: move_unreachable`).
    live: Vec<NonNull<Head>>,
    dead: Vec<NonNull<Head>>,
}
