//! A queue of waiting tasks from which each can leave at any place.

use std::task::Waker;

/// Stands for no place.
const NONE: u32 = u32::MAX;

/// Those who wait, first come first served. `X` is what the one who serves has to know, or leaves for the one who is served.
/// Lies under the lock of its owner, so wakers are handed out instead of being woken or dropped here.
pub struct WaitList<X> {
    places: Vec<Place<X>>,
    free: u32,
    first: u32,
    last: u32,
}

struct Place<X> {
    /// None once it was served, and in a free place.
    waker: Option<Waker>,
    note: X,
    before: u32,
    /// The next in the queue, or the next free place.
    after: u32,
}

/// A waiter's place, which is its own until it leaves with [`WaitList::leave`].
#[derive(Debug)]
pub struct Ticket(u32);

impl<X> WaitList<X> {
    pub const fn new() -> Self {
        WaitList {
            places: Vec::new(),
            free: NONE,
            first: NONE,
            last: NONE,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.first == NONE
    }

    /// The note of who waits longest.
    pub fn first(&self) -> Option<&X> {
        self.places
            .get(self.first as usize)
            .map(|place| &place.note)
    }

    /// The note of a waiter, served or not.
    pub fn note(&self, ticket: &Ticket) -> &X {
        &self.places[ticket.0 as usize].note
    }

    /// Appends a waiter.
    pub fn enter(&mut self, waker: Waker, note: X) -> Ticket {
        let place = Place {
            waker: Some(waker),
            note,
            before: self.last,
            after: NONE,
        };
        let index = if self.free == NONE {
            self.places.push(place);
            (self.places.len() - 1) as u32
        } else {
            let index = self.free;
            let free = &mut self.places[index as usize];
            self.free = free.after;
            *free = place; // a free place holds no waker
            index
        };
        match self.places.get_mut(self.last as usize) {
            Some(last) => last.after = index,
            None => self.first = index,
        }
        self.last = index;
        Ticket(index)
    }

    /// Takes who waits longest out of the queue, after a look at the note; the waker is to be woken without the lock.
    pub fn serve(&mut self, change: impl FnOnce(&mut X)) -> Option<Waker> {
        let index = self.first;
        let place = self.places.get_mut(index as usize)?;
        change(&mut place.note);
        let waker = place.waker.take();
        self.unlink(index);
        waker
    }

    /// Whether the waiter was served. If not, `waker` is the one to wake from now on; the old one comes back to be dropped
    /// without the lock.
    pub fn look(&mut self, ticket: &Ticket, waker: Waker) -> Result<&X, Waker> {
        let place = &mut self.places[ticket.0 as usize];
        match &mut place.waker {
            Some(old) => Err(std::mem::replace(old, waker)),
            None => Ok(&place.note),
        }
    }

    /// Gives the place back. The waker, if the waiter was not served.
    pub fn leave(&mut self, ticket: &Ticket) -> Option<Waker> {
        let index = ticket.0;
        let waker = self.places[index as usize].waker.take();
        if waker.is_some() {
            self.unlink(index);
        }
        self.places[index as usize].after = self.free;
        self.free = index;
        waker
    }

    fn unlink(&mut self, index: u32) {
        let (before, after) = {
            let place = &self.places[index as usize];
            (place.before, place.after)
        };
        match self.places.get_mut(before as usize) {
            Some(place) => place.after = after,
            None => self.first = after,
        }
        match self.places.get_mut(after as usize) {
            Some(place) => place.before = before,
            None => self.last = before,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiters_are_served_in_order_and_leave_anywhere() {
        let mut list = WaitList::new();
        let enter = |list: &mut WaitList<u32>, n| list.enter(Waker::noop().clone(), n);
        let tickets: Vec<_> = (0..5).map(|n| enter(&mut list, n)).collect();
        assert!(list.leave(&tickets[2]).is_some());
        assert!(list.leave(&tickets[0]).is_some());
        assert_eq!(list.first(), Some(&1));
        assert!(list.serve(|n| *n += 10).is_some());
        assert!(matches!(
            list.look(&tickets[1], Waker::noop().clone()),
            Ok(11)
        ));
        assert!(list.look(&tickets[3], Waker::noop().clone()).is_err());
        assert!(list.leave(&tickets[1]).is_none());
        assert!(list.leave(&tickets[4]).is_some());
        let again: Vec<_> = (5..9).map(|n| enter(&mut list, n)).collect();
        let mut order = Vec::new();
        while list.serve(|n| order.push(*n)).is_some() {}
        assert_eq!(order, [3, 5, 6, 7, 8]);
        assert!(list.is_empty());
        drop(again);
    }
}
