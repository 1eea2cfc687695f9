//! Which tasks there are and which one runs (`Lib/asyncio/tasks.py`): the runtime's own, and what the program announces as tasks.
use super::base;
use super::event_loop::{self, LoopData};
use super::task;
use crate::error::runtime_error;
use crate::object::{Global, Inst, R, Ref, Set, Value, intern};
use crate::ops::{self, repr_or};

/// Tasks that `_register_task` announced.
static REGISTERED: Global<Vec<Value>> = Global::new(Vec::new());
/// Pairs of loop and task that `_enter_task` announced.
static ENTERED: Global<Vec<(Value, Value)>> = Global::new(Vec::new());

fn own(event_loop: &Value) -> Option<&Ref<Inst>> {
    match event_loop {
        Value::Inst(i) if i.native::<LoopData>().is_some() => Some(i),
        _ => None,
    }
}

fn wanted(event_loop: &Value) -> R {
    if event_loop.is_none() {
        Ok(Value::Inst(event_loop::running()?))
    } else {
        Ok(event_loop.clone())
    }
}

fn running_in(event_loop: &Value) -> R {
    if let Some((_, task)) = ENTERED.get().iter().rev().find(|(l, _)| l.is(event_loop)) {
        return Ok(task.clone());
    }
    match task::current() {
        Some(t) if Value::Inst(base::of(&t)?.event_loop()?).is(event_loop) => Ok(Value::Inst(t)),
        _ => Ok(Value::None),
    }
}

/// `asyncio.current_task(loop=None)`
pub fn current_task(event_loop: &Value) -> R {
    running_in(&wanted(event_loop)?)
}

/// `futures._get_loop(task)`
pub fn loop_of(task: &Value) -> R {
    match ops::getattr_opt(task, &intern("get_loop"))? {
        Some(get) => crate::call::call(&get, &mut []),
        None => ops::getattr_name(task, &intern("_loop")),
    }
}

/// `asyncio.all_tasks(loop=None)`
pub fn all_tasks(event_loop: &Value) -> R {
    let event_loop = wanted(event_loop)?;
    let mut found: Vec<Value> = Vec::new();
    if let Some(i) = own(&event_loop) {
        found.extend(event_loop::data(i)?.tasks().into_iter().map(Value::Inst));
    }
    for task in REGISTERED.get().clone() {
        if loop_of(&task)?.is(&event_loop)
            && !super::truth(&super::method(&task, "done", &mut [])?)?
        {
            found.push(task);
        }
    }
    Ok(Value::Set(Set::from_items(found, false)?))
}

/// `asyncio._register_task(task)`
pub fn _register_task(task: &Value) -> R {
    if !REGISTERED.get().iter().any(|t| t.is(task)) {
        REGISTERED.get().push(task.clone());
    }
    Ok(Value::None)
}

/// `asyncio._unregister_task(task)`
pub fn _unregister_task(task: &Value) -> R {
    let found = REGISTERED.get().iter().position(|t| t.is(task));
    let gone = found.map(|at| REGISTERED.get().remove(at));
    drop(gone);
    Ok(Value::None)
}

/// `asyncio._enter_task(loop, task)`
pub fn _enter_task(event_loop: &Value, task: &Value) -> R {
    let running = running_in(event_loop)?;
    if !running.is_none() {
        return Err(runtime_error(format!(
            "Cannot enter into task {} while another task {} is being executed.",
            repr_or(task),
            repr_or(&running)
        )));
    }
    match task {
        Value::Inst(i) if base::fut(task).is_some_and(|(_, f)| f.task().is_some()) => {
            task::set_current(Some(i.clone()));
        }
        _ => ENTERED.get().push((event_loop.clone(), task.clone())),
    }
    Ok(Value::None)
}

/// `asyncio._leave_task(loop, task)`
pub fn _leave_task(event_loop: &Value, task: &Value) -> R {
    let running = running_in(event_loop)?;
    if !running.is(task) {
        return Err(runtime_error(format!(
            "Leaving task {} does not match the current task {}.",
            repr_or(task),
            repr_or(&running)
        )));
    }
    let found = ENTERED.get().iter().rposition(|(l, _)| l.is(event_loop));
    match found {
        Some(at) => drop(ENTERED.get().remove(at)),
        None => task::set_current(None),
    }
    Ok(Value::None)
}
