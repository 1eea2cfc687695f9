//! `asyncio.TaskGroup` (`Lib/asyncio/taskgroups.py`).
use super::await_::await_future;
use super::base::{self, Done, DoneCb, is_cancelled};
use super::callback::is_interrupt;
use super::{event_loop, report, task};
use crate::error::{self, PyErr, classes, runtime_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, NativeData, R, Ref, Value, coro_new, list, native, str,
};
use crate::ops::repr_or;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;

/// The data of a `TaskGroup`.
pub struct GroupData {
    entered: Cell<bool>,
    exiting: Cell<bool>,
    aborting: Cell<bool>,
    parent_cancel_requested: Cell<bool>,
    owner: Slot,
    parent: Slot,
    tasks: RefCell<Vec<Ref<Inst>>>,
    errors: RefCell<Vec<PyErr>>,
    base_error: RefCell<Option<PyErr>>,
    completed: Slot,
    entry: RefCell<Option<Rc<dyn Done>>>,
}
impl NativeData for GroupData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.owner.get_ref(|v| v.traverse(visit));
        self.parent.get_ref(|v| v.traverse(visit));
        self.errors.borrow().iter().for_each(|e| visit(e.0.head()));
        self.base_error
            .borrow()
            .iter()
            .for_each(|e| visit(e.0.head()));
        self.completed.get_ref(|v| v.traverse(visit));
        self.tasks.borrow().iter().for_each(|t| visit(t.head()));
    }
}

fn of(v: &Value) -> R<&GroupData> {
    native::<GroupData>(v, "TaskGroup")
}

/// `TaskGroup()`
pub fn __new__(_class: &Value) -> R {
    Ok(Inst::with(
        &types::task_group(),
        GroupData {
            entered: Cell::new(false),
            exiting: Cell::new(false),
            aborting: Cell::new(false),
            parent_cancel_requested: Cell::new(false),
            owner: Slot::field(Value::Unbound),
            parent: Slot::field(Value::Unbound),
            tasks: RefCell::default(),
            errors: RefCell::default(),
            base_error: RefCell::default(),
            completed: Slot::field(Value::Unbound),
            entry: RefCell::default(),
        },
    ))
}

/// Entering, without a coroutine around it.
///
/// # Errors
/// RuntimeError where it was entered already, or outside of a task.
pub fn enter(v: &Value) -> R<()> {
    let d = of(v)?;
    if d.entered.get() {
        return Err(runtime_error(format!(
            "TaskGroup {} has already been entered",
            repr_or(v)
        )));
    }
    d.owner.set(Value::Inst(event_loop::running()?));
    let Some(parent) = task::current() else {
        return Err(runtime_error(format!(
            "TaskGroup {} cannot determine the parent task",
            repr_or(v)
        )));
    };
    d.parent.set(Value::Inst(parent));
    d.entered.set(true);
    Ok(())
}

/// `group.__aenter__()`
pub fn __aenter__(v: &Value) -> R {
    let v = v.clone();
    Ok(coro_new(&super::GROUP_ENTER, async move {
        enter(&v)?;
        Ok(v)
    }))
}

impl GroupData {
    fn abort(&self) -> R<()> {
        self.aborting.set(true);
        let tasks = self.tasks.borrow().clone();
        for t in &tasks {
            if !base::of(t)?.done() {
                base::cancel(t, &Value::None)?;
            }
        }
        Ok(())
    }
    fn note_base_error(&self, e: &PyErr) {
        if is_interrupt(e) && self.base_error.borrow().is_none() {
            *self.base_error.borrow_mut() = Some(e.clone());
        }
    }
    fn parent(&self) -> R<Ref<Inst>> {
        match self.parent.get() {
            Value::Inst(i) => Ok(i),
            _ => Err(runtime_error("the TaskGroup has no parent task")),
        }
    }
    fn is_waiting(&self) -> bool {
        !self.tasks.borrow().is_empty()
    }
}

struct TaskDone(Ref<Inst>);
impl Done for TaskDone {
    fn call(&self, task: &Ref<Inst>) -> R<()> {
        let v = Value::Inst(self.0.clone());
        let d = of(&v)?;
        let at = d.tasks.borrow().iter().position(|t| t.is(task));
        let removed = at.map(|at| d.tasks.borrow_mut().remove(at));
        drop(removed);
        if let Value::Inst(completed) = d.completed.get()
            && !d.is_waiting()
        {
            base::release(&completed, crate::object::boolean(true))?;
        }
        let f = base::of(task)?;
        let Some(e) = base::error_of(f) else {
            return Ok(());
        };
        d.errors.borrow_mut().push(e.clone());
        d.note_base_error(&e);
        let parent = d.parent()?;
        if base::of(&parent)?.done() {
            let (shown, of_parent) = (
                repr_or(&Value::Inst(task.clone())),
                repr_or(&Value::Inst(parent)),
            );
            let message = format!(
                "Task {shown} has errored out but its parent task {of_parent} is already completed"
            );
            return report::call_handler(
                &f.event_loop()?,
                &message,
                Some(&e),
                vec![("task", Value::Inst(task.clone()))],
            );
        }
        if !d.aborting.get() && !d.parent_cancel_requested.get() {
            d.abort()?;
            d.parent_cancel_requested.set(true);
            base::cancel(&parent, &Value::None)?;
        }
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "TaskGroup._on_task_done"
    }
}

/// `await group.__aexit__(…)`, with what the body raised.
///
/// # Errors
/// The group of what went wrong; a CancelledError that has to go on.
pub async fn exit(v: Value, err: Option<PyErr>) -> R<()> {
    let d = of(&v)?;
    d.exiting.set(true);
    if let Some(e) = &err {
        d.note_base_error(e);
    }
    let mut propagate = err.clone().filter(is_cancelled_exactly);
    if d.parent_cancel_requested.get()
        && base::of(&d.parent()?)?
            .task()
            .map_or(0, task::TaskPart::uncancel)
            == 0
    {
        propagate = None;
    }
    if err.is_some() && !d.aborting.get() {
        d.abort()?;
    }
    while d.is_waiting() {
        if d.completed.get().is_unbound() {
            let owner = event_loop::expect(&d.owner.get())?;
            d.completed.set(Value::Inst(base::new_future(&owner)));
        }
        let Value::Inst(completed) = d.completed.get() else {
            break;
        };
        match await_future(completed).await {
            Err(e) if is_cancelled(&e) => {
                if !d.aborting.get() {
                    propagate = Some(e);
                    d.abort()?;
                }
            }
            Err(e) => return Err(e),
            Ok(_) => {}
        }
        d.completed.set(Value::Unbound);
    }
    drop(d.entry.take());
    let interrupt = d.base_error.borrow().clone();
    if let Some(e) = interrupt {
        return Err(error::raise(&e.value()));
    }
    if let Some(e) = propagate
        && d.errors.borrow().is_empty()
    {
        return Err(error::raise(&e.value()));
    }
    if let Some(e) = err
        && !is_cancelled_exactly(&e)
    {
        d.errors.borrow_mut().push(e);
    }
    let errors = d.errors.take();
    if errors.is_empty() {
        Ok(())
    } else {
        Err(group(errors))
    }
}

/// `et is exceptions.CancelledError`
fn is_cancelled_exactly(e: &PyErr) -> bool {
    e.0.class_ref().is(&types::cancelled_error())
}

/// `raise BaseExceptionGroup('unhandled errors in a TaskGroup', errors) from None`
fn group(errors: Vec<PyErr>) -> PyErr {
    let plain = errors.iter().all(|e| e.is(&classes::exception()));
    let class = if plain {
        classes::exception_group()
    } else {
        classes::base_exception_group()
    };
    let members = list(errors.iter().map(PyErr::value).collect());
    let args = &mut [str("unhandled errors in a TaskGroup"), members.clone()];
    // The constructor checks what is known to be right here; a runtime without it makes the instance itself.
    let made = match crate::call::call(&Value::Class(class.clone()), args) {
        Ok(Value::Inst(i)) if i.class_ref().is_subclass(&classes::base_exception()) => PyErr(i),
        _ => PyErr(error::instance(
            class,
            vec![str("unhandled errors in a TaskGroup"), members],
        )),
    };
    error::raise_from(&made.value(), &Value::None)
}

/// `group.__aexit__(et, exc, tb)`
pub fn __aexit__(v: &Value, _class: &Value, exc: &Value, _tb: &Value) -> R {
    let (v, err) = (v.clone(), super::error_arg(exc));
    Ok(coro_new(&super::GROUP_EXIT, async move {
        exit(v, err).await?;
        Ok(Value::None)
    }))
}

/// `group.create_task(coro, *, name=None, context=None)`
pub fn create_task(v: &Value, coro: &Value, name: &Value, context: &Value) -> R {
    let d = of(v)?;
    let refuse = |state: &str| {
        let text = format!("TaskGroup {} {state}", repr_or(v));
        Err(runtime_error(text).holding(coro))
    };
    if !d.entered.get() {
        return refuse("has not been entered");
    }
    if d.exiting.get() && !d.is_waiting() {
        return refuse("is finished");
    }
    if d.aborting.get() {
        return refuse("is shutting down");
    }
    let owner = event_loop::expect(&d.owner.get())?;
    let made = event_loop::create_named(&owner, coro.clone(), name, context)?;
    let (Some((task, _)), Value::Inst(me)) = (base::fut(&made), v) else {
        return Ok(made);
    };
    let known = d.entry.borrow().clone();
    let entry = known.unwrap_or_else(|| Rc::new(TaskDone(me.clone())));
    *d.entry.borrow_mut() = Some(entry.clone());
    base::add_callback(task, DoneCb::Native(entry))?;
    d.tasks.borrow_mut().push(task.clone());
    Ok(made)
}

/// `repr(group)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let mut info = String::new();
    if d.is_waiting() {
        info += &format!(" tasks={}", d.tasks.borrow().len());
    }
    if !d.errors.borrow().is_empty() {
        info += &format!(" errors={}", d.errors.borrow().len());
    }
    if d.aborting.get() {
        info += " cancelling";
    } else if d.entered.get() {
        info += " entered";
    }
    Ok(str(&format!("<TaskGroup{info}>")))
}

/// `group._tasks`: those that are not done.
pub fn _tasks(v: &Value) -> R {
    let all = of(v)?.tasks.borrow().clone();
    let all = all.into_iter().map(Value::Inst);
    Ok(Value::Set(crate::object::Set::from_items(all, false)?))
}
