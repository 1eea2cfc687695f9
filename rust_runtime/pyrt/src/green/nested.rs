//! Waiting in code that cannot be put aside (a sort key, a special method, `sum` over a generator) on a green thread: the other threads
//! run on top of it. Those that lie below it, the main one among them, cannot go on before it does; where they would have to, nobody waits.
use super::scheduler::{
    Thread, current, look_at_fds, loop_waits, next_ready, next_timeout, now, put_back, resume,
    sleep_all,
};
use crate::object::Global;
use std::rc::Rc;

/// How many threads may lie on each other: each can recurse as deep as the limit.
const MOST: u32 = 16;
static LEVEL: Global<u32> = Global::new(0);
/// How many turns others may have while one that lies below is ready: an order in which CPython's threads may run, too.
const PATIENCE: u32 = 100;

/// Runs the others until it is the turn of the thread that runs; false where those below would have to go on first.
pub(super) fn run_above() -> bool {
    if *LEVEL.get() >= MOST {
        return false;
    }
    let me = current();
    let mut below = Vec::new();
    *LEVEL.get() += 1;
    let reached = run_until_turn(&me, &mut below);
    *LEVEL.get() -= 1;
    put_back(below);
    reached
}

fn run_until_turn(me: &Rc<Thread>, below: &mut Vec<Rc<Thread>>) -> bool {
    let mut patience = PATIENCE;
    loop {
        let wanted = !below.is_empty() || loop_waits().is_some_and(|until| now() >= until);
        if host::interrupted() || host::signals_pending() || (wanted && patience == 0) {
            return false;
        }
        patience -= u32::from(wanted);
        match next_ready() {
            Some(next) if Rc::ptr_eq(&next, me) => return true,
            Some(next) if next.entered.get() => below.push(next),
            Some(next) => resume(&next),
            None if wanted => return false,
            None => {
                let look = look_at_fds().then(|| now() + LOOK);
                let times = [next_timeout(), look, loop_waits()];
                match times.into_iter().flatten().reduce(f64::min) {
                    Some(f64::INFINITY) | None => return false,
                    Some(when) => sleep_all(when),
                }
            }
        }
    }
}

/// How long the process sleeps while somebody waits for a descriptor.
const LOOK: f64 = 0.001;
