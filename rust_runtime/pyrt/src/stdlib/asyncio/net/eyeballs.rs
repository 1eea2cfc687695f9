//! Happy eyeballs: attempts that begin one after the other, and the first that succeeds ends the rest (`Lib/asyncio/staggered.py`).
use super::super::event;
use super::super::{base, event_loop, wait};
use crate::error::{PyErr, classes};
use crate::object::{BoxFut, Inst, R, Ref, Value, coro_new, list};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What begins one attempt.
pub type Begin = Box<dyn Fn(usize) -> BoxFut>;

/// What the tasks of a race share.
struct Race {
    owner: Ref<Inst>,
    begin: Begin,
    attempts: usize,
    delay: Value,
    next: Cell<usize>,
    winner: RefCell<Option<Value>>,
    tasks: RefCell<Vec<Value>>,
}

impl Race {
    fn spawn(self: &Rc<Self>, previous_failed: Option<Value>) -> R<()> {
        let coroutine = coro_new(&super::RUN_ONE, run_one(self.clone(), previous_failed));
        let task = event_loop::create(&self.owner, coroutine, Value::None, &Value::None)?;
        self.tasks.borrow_mut().push(task);
        Ok(())
    }

    fn cancel(&self, except: Option<usize>) -> R<()> {
        let tasks = self.tasks.borrow().clone();
        for (i, task) in tasks.iter().enumerate() {
            if except != Some(i)
                && let Value::Inst(task) = task
            {
                base::cancel(task, &Value::None)?;
            }
        }
        Ok(())
    }
}

/// `run_one_coro`
async fn run_one(race: Rc<Race>, previous_failed: Option<Value>) -> R {
    if let Some(failed) = previous_failed {
        match wait::wait_for_(event::wait(&failed)?, race.delay.clone()).await {
            Err(e) if !e.is(&classes::timeout_error()) => return Err(e),
            _ => {}
        }
    }
    let this = race.next.get();
    if this == race.attempts {
        return Ok(Value::None);
    }
    race.next.set(this + 1);
    let failed = event::make(false);
    race.spawn(Some(failed.clone()))?;
    match (race.begin)(this).await {
        Ok(won) => {
            drop(race.winner.replace(Some(won)));
            race.cancel(Some(this))?;
        }
        Err(e) if super::super::callback::is_interrupt(&e) => return Err(e),
        Err(_) => drop(event::set(&failed)?),
    }
    Ok(Value::None)
}

/// The exception of a task that ended with one of its own.
fn failure(task: &Value) -> Option<PyErr> {
    let (_, f) = base::fut(task)?;
    base::error_of(f)
}

async fn all_done(race: &Rc<Race>) -> R<()> {
    let mut done = 0;
    loop {
        let tasks = race.tasks.borrow().clone();
        if done == tasks.len() {
            return Ok(());
        }
        done = tasks.len();
        wait::wait_(
            list(tasks.clone()),
            Value::None,
            crate::object::str("ALL_COMPLETED"),
        )
        .await?;
        if let Some(e) = tasks.iter().find_map(failure) {
            return Err(crate::error::raise(&e.value()));
        }
    }
}

/// `staggered_race`: what the first attempt gave that succeeded; None where none did.
///
/// # Errors
/// What is thrown into it.
pub async fn race(
    owner: &Ref<Inst>,
    attempts: usize,
    begin: Begin,
    delay: Value,
) -> R<Option<Value>> {
    let race = Rc::new(Race {
        owner: owner.clone(),
        begin,
        attempts,
        delay,
        next: Cell::new(0),
        winner: RefCell::new(None),
        tasks: RefCell::default(),
    });
    race.spawn(None)?;
    let r = all_done(&race).await;
    race.cancel(None)?;
    r?;
    Ok(race.winner.take())
}
