//! Wakers that are numbers: which task of which runtime. They own nothing, so that cloning and dropping one is free and
//! any thread may keep one for as long as it likes.

use super::{Core, remote};
use std::task::{RawWaker, RawWakerVTable, Waker};

/// How a waker's word is divided: the number of the runtime, the task's slot, and the lowest bits of the task's own number,
/// which tell it from the tasks that had the slot before. A waker so old that those repeat wakes the wrong task once, which
/// every future must bear anyway.
const SLOT_BITS: u32 = if usize::BITS >= 64 { 24 } else { 20 };
const CHECK_BITS: u32 = if usize::BITS >= 64 { 24 } else { 8 };
const RUNTIME_BITS: u32 = usize::BITS - SLOT_BITS - CHECK_BITS;

/// How many runtimes can run at once.
pub const MAX_RUNTIMES: usize = 1 << RUNTIME_BITS;
/// How many tasks a runtime can have at once.
pub const MAX_TASKS: usize = (1 << SLOT_BITS) - 1;

/// Names a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskId(usize);

impl TaskId {
    #[inline]
    pub fn new(runtime: usize, slot: usize, number: u64) -> Self {
        let check = number as usize & ((1 << CHECK_BITS) - 1);
        TaskId((runtime << SLOT_BITS | slot) << CHECK_BITS | check)
    }

    /// The future that the runtime was started with; it has no slot.
    pub fn main(runtime: usize) -> Self {
        Self::new(runtime, MAX_TASKS, 0)
    }

    #[inline]
    pub fn is_main(self) -> bool {
        self.slot() == MAX_TASKS
    }

    #[inline]
    pub fn runtime(self) -> usize {
        self.0 >> (SLOT_BITS + CHECK_BITS)
    }

    #[inline]
    pub fn slot(self) -> usize {
        (self.0 >> CHECK_BITS) & MAX_TASKS
    }

    /// Whether the task with this number is meant, if it is in the right slot.
    #[inline]
    pub fn means(self, number: u64) -> bool {
        (self.0 ^ number as usize) & ((1 << CHECK_BITS) - 1) == 0
    }

    /// Queues the task's next step, from any thread.
    #[inline]
    pub fn wake(self) {
        let here = Core::with(|core| {
            let mine = core.number() == self.runtime();
            if mine {
                core.wake(self);
            }
            mine
        });
        if here != Some(true) {
            remote::wake(self);
        }
    }

    #[inline]
    pub fn waker(self) -> Waker {
        // SAFETY: the functions of the table treat the data as a number and never read through it, so the contract of
        // `RawWaker` (thread-safe, no ownership to keep in balance) holds for every number, at any time, on any thread.
        unsafe { Waker::new(std::ptr::without_provenance(self.0), &TABLE) }
    }
}

static TABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake, drop_nothing);

fn clone(data: *const ()) -> RawWaker {
    RawWaker::new(data, &TABLE)
}

fn wake(data: *const ()) {
    TaskId(data.addr()).wake();
}

fn drop_nothing(_data: *const ()) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_holds_all_three_numbers() {
        for runtime in [0, 1, MAX_RUNTIMES - 1] {
            for slot in [0, 1, MAX_TASKS - 1] {
                let id = TaskId::new(runtime, slot, 300);
                assert_eq!((id.runtime(), id.slot()), (runtime, slot));
                assert!(id.means(300) && !id.means(301) && !id.is_main());
            }
            assert!(TaskId::main(runtime).is_main());
        }
    }

    #[test]
    fn a_waker_without_its_runtime_does_nothing() {
        let waker = TaskId::new(MAX_RUNTIMES - 1, 3, 4).waker();
        let clone = waker.clone();
        assert!(waker.will_wake(&clone));
        drop(waker);
        clone.wake();
    }
}
