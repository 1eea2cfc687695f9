//! The timer heap: `BaseEventLoop._scheduled`, ordered by time and then by the order of the calls.

use super::Handle;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// `_MIN_SCHEDULED_TIMER_HANDLES`: up to here cancelled timers stay until they reach the head.
const MIN_SCHEDULED: usize = 100;

struct Timer<C> {
    when: f64,
    seq: u64,
    handle: Handle<C>,
}

/// Reversed, because the standard heap gives the greatest first.
impl<C> Ord for Timer<C> {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .when
            .total_cmp(&self.when)
            .then(other.seq.cmp(&self.seq))
    }
}

impl<C> PartialOrd for Timer<C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<C> PartialEq for Timer<C> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<C> Eq for Timer<C> {}

pub(super) struct Timers<C> {
    heap: BinaryHeap<Timer<C>>,
    seq: u64,
}

impl<C> Timers<C> {
    pub fn new() -> Self {
        Timers {
            heap: BinaryHeap::new(),
            seq: 0,
        }
    }

    pub fn len(&self) -> usize {
        self.heap.len()
    }

    pub fn push(&mut self, when: f64, handle: Handle<C>) {
        self.seq += 1;
        // -0.0 equals 0.0 in Python, and NaN must not come before every number, as its negative would in total order.
        let when = if when.is_nan() { f64::NAN } else { when + 0.0 };
        self.heap.push(Timer {
            when,
            seq: self.seq,
            handle,
        });
    }

    /// The time of the first timer.
    pub fn next(&self) -> Option<f64> {
        self.heap.peek().map(|timer| timer.when)
    }

    pub fn handles(&self) -> impl Iterator<Item = &Handle<C>> {
        self.heap.iter().map(|timer| &timer.handle)
    }

    /// Takes the first timer if it lies before `end_time`.
    pub fn pop_due(&mut self, end_time: f64) -> Option<Handle<C>> {
        if self.next()? < end_time {
            self.pop()
        } else {
            None
        }
    }

    /// Removes cancelled timers by the rule of `_run_once`. Returns them, to be dropped when the heap is not borrowed, and
    /// the new count of cancelled timers.
    pub fn remove_cancelled(&mut self, cancelled: usize) -> (Vec<Handle<C>>, usize) {
        let mut dead = Vec::new();
        if self.len() > MIN_SCHEDULED && cancelled * 2 > self.len() {
            let mut keep = Vec::with_capacity(self.len());
            for timer in std::mem::take(&mut self.heap).into_vec() {
                if timer.handle.cancelled() {
                    timer.handle.set_unscheduled();
                    dead.push(timer.handle);
                } else {
                    keep.push(timer);
                }
            }
            self.heap = keep.into();
            return (dead, 0);
        }
        let mut left = cancelled;
        while self
            .heap
            .peek()
            .is_some_and(|timer| timer.handle.cancelled())
        {
            dead.extend(self.pop());
            left = left.saturating_sub(1);
        }
        (dead, left)
    }

    fn pop(&mut self) -> Option<Handle<C>> {
        let handle = self.heap.pop()?.handle;
        handle.set_unscheduled();
        Some(handle)
    }
}
