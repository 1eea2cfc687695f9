//! The allocator of modules that are built for size: free blocks are kept by size and never joined, which takes a fifth of the code
//! of an allocator that does, and no header before a block. Its user is one thread, as WebAssembly's memory has no other here.
#![allow(
    clippy::cast_ptr_alignment,
    reason = "blocks are aligned to `UNIT`, which is enough for an address"
)]
use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;
use std::ptr::null_mut;

/// Blocks are aligned to it, and their sizes are multiples of it.
const UNIT: usize = 8;
const PAGE: usize = 1 << 16;
/// Four sizes between two powers of two: what a block wastes is below a quarter.
const CLASSES: usize = 4 * usize::BITS as usize;

struct State {
    /// The first free block of each size; each begins with the address of the next.
    free: [*mut u8; CLASSES],
    /// What is left of the memory that was asked for last.
    next: usize,
    end: usize,
}

/// The allocator.
pub struct Blocks(UnsafeCell<State>);

// SAFETY: the module has one thread, and no function here calls anything that might come back.
unsafe impl Sync for Blocks {}

/// The number and the size of the blocks that hold `size` bytes, which is not 0.
const fn class_of(size: usize) -> (usize, usize) {
    let last = size.next_multiple_of(UNIT) - 1;
    let step = last.ilog2() - 2;
    (
        (step as usize) * 4 + ((last >> step) & 3),
        ((last >> step) + 1) << step,
    )
}

impl Blocks {
    /// An allocator that has no memory yet.
    pub const fn new() -> Self {
        Blocks(UnsafeCell::new(State {
            free: [null_mut(); CLASSES],
            next: 0,
            end: 0,
        }))
    }

    #[inline(never)]
    fn take(&self, size: usize) -> *mut u8 {
        if size > isize::MAX as usize / 2 {
            return null_mut();
        }
        let (class, size) = class_of(size);
        // SAFETY: `Blocks` is used by one thread, and this is the only borrow while it lives.
        let state = unsafe { &mut *self.0.get() };
        let block = state.free[class];
        if !block.is_null() {
            // SAFETY: a free block begins with the address of the next one; it is aligned to `UNIT`.
            state.free[class] = unsafe { block.cast::<*mut u8>().read() };
            return block;
        }
        if state.end - state.next < size && !state.grow(size) {
            return null_mut();
        }
        state.next += size;
        (state.next - size) as *mut u8
    }

    /// # Safety
    /// `block` must come from `take` for the same size, and nothing may use it any more.
    #[inline(never)]
    unsafe fn give(&self, block: *mut u8, size: usize) {
        // SAFETY: as in `take`; the block is ours again, and large enough for an address.
        unsafe {
            let first = &mut (*self.0.get()).free[class_of(size).0];
            block.cast::<*mut u8>().write(*first);
            *first = block;
        }
    }
}

impl State {
    /// Asks for more memory: at least `size` bytes, and a sixteenth of what there is.
    fn grow(&mut self, size: usize) -> bool {
        let mut grown = size.div_ceil(PAGE) + pages::count() / 16;
        let mut before = pages::add(grown);
        if before == usize::MAX {
            grown = size.div_ceil(PAGE); // near the limit, just what is needed
            before = pages::add(grown);
        }
        if before == usize::MAX {
            return false;
        }
        if before * PAGE != self.end {
            self.next = before * PAGE; // somebody else took memory in between
        }
        self.end = (before + grown).saturating_mul(PAGE);
        true
    }
}

// SAFETY: `take` gives each block to one owner at a time: it comes from the unused memory or from a list that it leaves. Blocks are aligned
// to `UNIT`; for more, the block is larger by the alignment, and its own address stands right before the place that is handed out.
unsafe impl GlobalAlloc for Blocks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (size, align) = (layout.size(), layout.align());
        if align <= UNIT {
            return self.take(size);
        }
        let block = self.take(size + align);
        if block.is_null() {
            return block;
        }
        let place = (block as usize + UNIT).next_multiple_of(align) as *mut u8;
        // SAFETY: at least `UNIT` bytes of the block are before the place.
        unsafe { place.cast::<*mut u8>().sub(1).write(block) };
        place
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        let (size, align) = (layout.size(), layout.align());
        // SAFETY: the place and the layout are those of `alloc`.
        unsafe {
            if align <= UNIT {
                self.give(place, size);
            } else {
                self.give(place.cast::<*mut u8>().sub(1).read(), size + align);
            }
        }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let (old, align) = (layout.size(), layout.align());
        if align <= UNIT && class_of(old).0 == class_of(size).0 {
            return place;
        }
        // SAFETY: the caller's promise for `layout` holds for the new size, which is not 0 and does not overflow with the alignment.
        unsafe {
            let made = self.alloc(Layout::from_size_align_unchecked(size, align));
            if !made.is_null() {
                made.copy_from_nonoverlapping(place, old.min(size));
                self.dealloc(place, layout);
            }
            made
        }
    }
}

/// The module's memory.
#[cfg(not(test))]
mod pages {
    /// How many pages there are.
    pub fn count() -> usize {
        core::arch::wasm32::memory_size(0)
    }
    /// Adds pages and gives the number of the first one, or `usize::MAX` where there are no more.
    pub fn add(pages: usize) -> usize {
        core::arch::wasm32::memory_grow(0, pages)
    }
}

#[cfg(test)]
mod pages {
    use super::PAGE;
    use std::alloc::{GlobalAlloc, Layout, System};

    pub fn count() -> usize {
        16
    }
    pub fn add(pages: usize) -> usize {
        let layout = Layout::from_size_align(pages * PAGE, PAGE).expect("a few pages");
        // SAFETY: the layout is not empty; the pages are never given back.
        (unsafe { System.alloc(layout) }) as usize / PAGE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_holds_its_sizes_and_wastes_little() {
        for size in 1..100_000 {
            let (class, block) = class_of(size);
            assert!(block >= size && block % UNIT == 0);
            assert!(block <= (size + UNIT - 1).max(size + size / 4 + 1));
            assert_eq!(class_of(block), (class, block));
            assert!(size == 1 || class_of(size - 1).0 <= class);
        }
    }

    #[test]
    fn blocks_are_aligned_apart_and_kept() {
        let memory = Blocks::new();
        let mut held: Vec<(*mut u8, Layout, u8)> = Vec::new();
        let mut random = 12345_u64;
        for round in 0..20_000_u64 {
            random = random
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            let size = 1
                + (random >> 40) as usize
                    % if random.is_multiple_of(64) {
                        200_000
                    } else {
                        300
                    };
            let layout = Layout::from_size_align(size, 1 << ((random >> 33) % 8)).expect("valid");
            let mark = round as u8;
            // SAFETY: each place is used with its own layout until it is freed, once.
            unsafe {
                let place = memory.alloc(layout);
                assert_eq!(place as usize % layout.align(), 0);
                place.write_bytes(mark, size);
                held.push((place, layout, mark));
                if held.len() > 200 {
                    let (place, layout, mark) = held.swap_remove((random >> 20) as usize % 200);
                    let bytes = std::slice::from_raw_parts(place, layout.size());
                    assert!(bytes.iter().all(|&byte| byte == mark));
                    let larger = layout.size() + size;
                    let moved = memory.realloc(place, layout, larger);
                    let bytes = std::slice::from_raw_parts(moved, layout.size());
                    assert!(bytes.iter().all(|&byte| byte == mark));
                    let grown = Layout::from_size_align(larger, layout.align()).expect("valid");
                    memory.dealloc(moved, grown);
                }
            }
        }
    }
}
