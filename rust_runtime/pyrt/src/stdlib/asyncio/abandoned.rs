//! Tasks that wait when their loop is closed or the program ends. A task and the future that it waits for hold each other through the frame of
//! the task's coroutine, which the collector does not see into: what CPython's does to them is done here.
use super::base::{self, State};
use super::event_loop::{LoopData, data};
use super::policy;
use super::report;
use crate::object::{self, Global, Inst, Ref, Value, Weak};
use crate::program;

/// Tasks of closed loops that something still held when the loop was closed.
static LEFT: Global<Vec<Ref<Inst>>> = Global::new(Vec::new());
/// The loops that were made.
static LOOPS: Global<Vec<Weak>> = Global::new(Vec::new());

/// Where loops meet what is here: pointers that are set by programs that make loops themselves, so that others link nothing of it.
#[derive(Clone, Copy)]
struct Hooks {
    note: fn(&Ref<Inst>),
    keep: fn(Vec<Ref<Inst>>),
}
static HOOKS: Global<Option<Hooks>> = Global::new(None);

/// The program makes a loop itself.
pub(super) fn install() {
    *HOOKS.get() = Some(Hooks {
        note: note_loop,
        keep: keep_tasks,
    });
    *program::ABANDONED.get() = Some(collect);
}

/// A loop was made.
pub(super) fn note(made: &Ref<Inst>) {
    if let Some(hooks) = *HOOKS.get() {
        (hooks.note)(made);
    }
}

/// A loop lets go of its tasks: those that wait are kept until they are collected.
pub(super) fn keep(d: &LoopData) {
    if let Some(hooks) = *HOOKS.get() {
        (hooks.keep)(d.tasks());
    }
}

fn note_loop(made: &Ref<Inst>) {
    let loops = LOOPS.get();
    if loops.len().is_power_of_two() {
        loops.retain(|known| known.get().is_some());
    }
    loops.push(Weak::new(&Value::Inst(made.clone())));
}

fn keep_tasks(tasks: Vec<Ref<Inst>>) {
    let left = LEFT.get();
    left.retain(waits);
    left.extend(tasks.into_iter().filter(waits));
}

/// Whether a task has begun and waits.
fn waits(task: &Ref<Inst>) -> bool {
    let Ok(f) = base::of(task) else { return false };
    let Some(part) = f.task() else { return false };
    let suspended = part
        .coro
        .get_ref(|coro| matches!(coro, Value::Gen(g) if g.state() == object::State::Suspended));
    f.state() == State::Pending && suspended
}

/// Destroys the tasks that only what they wait for still holds; at the end of the program all that wait.
fn collect(at_end: bool) {
    let mut tasks = std::mem::take(LEFT.get());
    tasks.retain(waits);
    // one reference is that of the list, one that of the future which the task waits for
    let (lost, held): (Vec<_>, Vec<_>) = tasks.into_iter().partition(|task| task.count() <= 2);
    if !at_end {
        LEFT.get().extend(held);
        lost.iter().for_each(|task| destroy(task, true));
        return;
    }
    lost.iter().for_each(|task| destroy(task, true));
    held.iter().for_each(|task| destroy(task, false));
    let loops = std::mem::take(LOOPS.get());
    for owner in loops.iter().filter_map(Weak::get) {
        let Value::Inst(owner) = owner else { continue };
        let Ok(d) = data(&owner) else { continue };
        // a daemon's loop is held by its thread to the end, one of the policy by the module, and with it what its timers and descriptors
        // are to resume
        let resumes = d.core.timer_len() > 0 || !d.io.is_empty();
        if d.core.is_running() || (resumes && policy::is_current(&owner)) {
            continue;
        }
        for task in d.tasks().iter().filter(|task| waits(task)) {
            destroy(task, !resumes);
        }
    }
}

/// What the collector does to a task and its coroutine: the older of the two, the coroutine, comes first where nobody has looked at them before.
fn destroy(task: &Ref<Inst>, coroutine_first: bool) {
    let Ok(f) = base::of(task) else { return };
    let Some(part) = f.task() else { return };
    let coro = part.coro.get();
    let close = || {
        if let Value::Gen(g) = &coro
            && let Err(e) = g.close()
        {
            crate::traceback::unraisable(&e, &coro);
        }
    };
    if coroutine_first {
        close();
        report::finalize(task, f);
    } else {
        report::finalize(task, f);
        close();
    }
}
