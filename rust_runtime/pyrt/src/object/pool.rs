//! Memory of small objects: freed blocks are kept by size and taken again first, as CPython's `Objects/obmalloc.c` does.
use super::global::Global;
use std::alloc::{Layout, alloc, handle_alloc_error};
use std::ptr::NonNull;

/// Sizes are rounded up to a multiple of it, and blocks are aligned to it.
const STEP: usize = 16;
const LARGEST: usize = 128;
/// How many blocks are asked for at once.
const BATCH: usize = 64;

/// A block that is not in use.
struct Free {
    next: Option<NonNull<Free>>,
}

/// The unused blocks of each size; the memory stays with the process.
static FREE: Global<[Option<NonNull<Free>>; LARGEST / STEP]> = Global::new([None; LARGEST / STEP]);

/// The place of the blocks for a `T`; None where objects of the type come from the general allocator.
const fn class<T>() -> Option<usize> {
    let small = cfg!(feature = "small"); // a call of the allocator is shorter than a look into the list
    if small || size_of::<T>() == 0 || size_of::<T>() > LARGEST || align_of::<T>() > STEP {
        None
    } else {
        Some((size_of::<T>() - 1) / STEP)
    }
}

/// Puts a value on the heap; only `release` frees it.
#[inline]
pub(super) fn place<T>(value: T) -> NonNull<T> {
    let block = match const { class::<T>() } {
        None => return NonNull::from(Box::leak(Box::new(value))),
        Some(class) => match FREE.get()[class] {
            Some(block) => {
                // SAFETY: a block in the list is unused memory that begins with its `Free`.
                FREE.get()[class] = unsafe { block.as_ref().next };
                block
            }
            None => refill(class),
        },
    }
    .cast::<T>();
    // SAFETY: the block was just taken out of its list, and is large and aligned enough for a `T` by its class.
    unsafe { block.write(value) };
    block
}

/// Drops a value and takes its memory back.
///
/// # Safety
/// `p` must come from `place::<T>`, and nothing may use it any more.
#[inline]
pub(super) unsafe fn release<T>(p: NonNull<T>) {
    let Some(class) = (const { class::<T>() }) else {
        // SAFETY: `place` made it as a box.
        drop(unsafe { Box::from_raw(p.as_ptr()) });
        return;
    };
    // SAFETY: the caller's promise; dropping may take and give back blocks, but not this one.
    unsafe { p.drop_in_place() };
    let block = p.cast::<Free>();
    // SAFETY: the block is at least `STEP` large and now unused.
    unsafe {
        block.write(Free {
            next: FREE.get()[class],
        });
    };
    FREE.get()[class] = Some(block);
}

/// More blocks of a size: all but the first go into the list.
#[cold]
#[inline(never)]
fn refill(class: usize) -> NonNull<Free> {
    let size = (class + 1) * STEP;
    let Ok(layout) = Layout::from_size_align(size * BATCH, STEP) else {
        unreachable!("a few kilobytes")
    };
    // SAFETY: the layout is not empty.
    let Some(first) = NonNull::new(unsafe { alloc(layout) }) else {
        handle_alloc_error(layout)
    };
    for i in (1..BATCH).rev() {
        // SAFETY: block `i` lies inside of what was just allocated, and is aligned because sizes are multiples of `STEP`.
        unsafe {
            let block = first.add(i * size).cast::<Free>();
            block.write(Free {
                next: FREE.get()[class],
            });
            FREE.get()[class] = Some(block);
        }
    }
    first.cast()
}
