//! Reprs of futures and tasks, and the exception handler (`base_futures.py`, `base_tasks.py`, `base_events.py`, `format_helpers.py`).
use super::base::{DoneCb, Fut, State};
use super::callback::is_interrupt;
use super::event_loop;
use super::repr_text;
use super::task::TaskPart;
use crate::error::{PyErr, classes};
use crate::frames;
use crate::kinds;
use crate::modules::PROGRAM;
use crate::object::{self, Dict, Global, Inst, R, Ref, Value, str};
use crate::stdlib::loggers;

/// Whether the program may come to a report: those do not that only run coroutines and sleep, where no second SIGINT can leave a task.
#[inline(always)]
pub(super) fn is_possible() -> bool {
    !cfg!(target_family = "wasm") || kinds::has(kinds::Kind::Loop)
}

/// What a new loop logs, should the program have `logging`.
pub(super) fn selector_is_chosen() {
    if is_possible() {
        let place = loggers::Place {
            file: "asyncio/selector_events.py",
            function: "__init__",
            line: 54,
        };
        let text = "Using selector: EpollSelector";
        loggers::log(&place, loggers::DEBUG, text, None);
    }
}

/// Comes before what such programs do without.
#[inline(always)]
pub(super) fn require() {
    if !is_possible() {
        kinds::require(kinds::Kind::Loop);
    }
}

/// `format_helpers._format_callback_source`
pub fn format_callback(f: &Value, args: &[Value]) -> String {
    require();
    let shown: Vec<String> = args.iter().map(short_repr).collect();
    let place = match f {
        Value::Func(func) => Some(func.clone()),
        _ => None,
    };
    let source = place.map_or_else(String::new, |func| {
        let code = func.def.code;
        format!(" at {}:{}", code.module.file, code.line)
    });
    format!("{}({}){source}", function_name(f), shown.join(", "))
}

fn function_name(f: &Value) -> String {
    match f {
        Value::Func(func) => func.qualname(),
        Value::Native(n) => n.def.qualname.to_owned(),
        Value::Method(m) => function_name(&m.func),
        Value::Class(c) => c.qualname(),
        other => repr_text(other),
    }
}

/// `reprlib.repr` for the common types: long strs and containers are cut.
pub fn short_repr(v: &Value) -> String {
    const MAX_OTHER: usize = 30;
    let cut = |text: String, max: usize| {
        let n = text.chars().count();
        if n <= max {
            return text;
        }
        let head = (max - 3) / 2;
        let tail = max - 3 - head;
        let start: String = text.chars().take(head).collect();
        let end: String = text.chars().skip(n - tail).collect();
        format!("{start}...{end}")
    };
    let join = |items: &[Value], max: usize| {
        let mut parts: Vec<String> = items.iter().take(max).map(short_repr).collect();
        if items.len() > max {
            parts.push("...".to_owned());
        }
        parts.join(", ")
    };
    match v {
        Value::Str(s) => {
            let head: String = s.as_str().chars().take(30).collect();
            cut(
                repr_text(&str(if head.len() < s.as_str().len() {
                    s.as_str()
                } else {
                    &head
                })),
                30,
            )
        }
        Value::Int(_) | Value::Big(_) => cut(repr_text(v), 40),
        Value::List(l) => format!("[{}]", join(&l.to_vec(), 6)),
        Value::Tuple(t) if t.items().len() == 1 => format!("({},)", short_repr(&t.items()[0])),
        Value::Tuple(t) => format!("({})", join(t.items(), 6)),
        Value::Inst(_) | Value::Gen(_) | Value::Func(_) => cut(repr_text(v), MAX_OTHER),
        other => repr_text(other),
    }
}

fn callback_text(cb: &DoneCb) -> String {
    match cb {
        DoneCb::Wakeup(_) => "Task.task_wakeup()".to_owned(),
        DoneCb::Native(done) => own_callback_text(done.shown()),
        DoneCb::Call(call) => format_callback(&call.0, &[]),
    }
}

/// One of asyncio's own, which is a Python function in CPython.
fn own_callback_text(qualname: &str) -> String {
    let known = PROGRAM.get().map_or(&[][..], |p| p.done_callbacks);
    match known.iter().find(|(name, _)| *name == qualname) {
        Some((_, place)) => format!("{qualname}() at {place}"),
        None => format!("{qualname}()"),
    }
}

fn callbacks(f: &Fut) -> Option<String> {
    let all = f.callbacks();
    let shown = match &all[..] {
        [] => return None,
        [one] => callback_text(one),
        [one, two] => format!("{}, {}", callback_text(one), callback_text(two)),
        [first, middle @ .., last] => format!(
            "{}, <{} more>, {}",
            callback_text(first),
            middle.len(),
            callback_text(last)
        ),
    };
    Some(format!("cb=[{shown}]"))
}

fn info(f: &Fut) -> Vec<String> {
    let mut info = Vec::new();
    match f.state() {
        State::Pending => info.push("pending".to_owned()),
        State::Cancelled => info.push("cancelled".to_owned()),
        State::Finished => info.extend([
            "finished".to_owned(),
            format!("result={}", short_repr(&f.outcome())),
        ]),
        State::Failed => info.extend([
            "finished".to_owned(),
            format!("exception={}", repr_text(&f.outcome())),
        ]),
    }
    info.extend(callbacks(f));
    info
}

/// Futures whose repr is being made: `reprlib.recursive_repr`.
static ACTIVE: Global<Vec<usize>> = Global::new(Vec::new());

fn guarded(this: &Ref<Inst>, make: impl FnOnce() -> String) -> R {
    require();
    if ACTIVE.get().contains(&this.addr()) {
        return Ok(str("..."));
    }
    ACTIVE.get().push(this.addr());
    let text = make();
    ACTIVE.get().pop();
    Ok(str(&text))
}

/// `Future.__repr__`
pub fn future_repr(this: &Ref<Inst>, f: &Fut) -> R {
    guarded(this, || {
        format!("<{} {}>", this.class().name(), info(f).join(" "))
    })
}

/// `Task.__repr__`
pub fn task_repr(this: &Ref<Inst>, f: &Fut, part: &TaskPart) -> R {
    guarded(this, || {
        let mut info = info(f);
        if part.cancelling() > 0 && !f.done() {
            "cancelling".clone_into(&mut info[0]);
        }
        info.insert(1, format!("name={}", repr_text(&part.name())));
        let waiter = part.waiter.get();
        let coroutine = format_coroutine(&part.coro.get(), !waiter.is_unbound());
        info.insert(2, format!("coro=<{coroutine}>"));
        if !waiter.is_unbound() {
            info.insert(3, format!("wait_for={}", repr_text(&waiter)));
        }
        format!("<{} {}>", this.class().name(), info.join(" "))
    })
}

/// `coroutines._format_coroutine`
fn format_coroutine(v: &Value, waits: bool) -> String {
    let class = crate::ops::type_name(v);
    let g = match v {
        // `asend` and the like give objects of these classes, which are no coroutine objects and have no names
        Value::Gen(g) if !class.starts_with("async_generator_") => g,
        _ => return format!("<{class} without __name__>()"),
    };
    let (code, file) = (g.code, g.code.module.file);
    let name = format!("{}()", code.qualname);
    let known = PROGRAM.get().map_or(&[][..], |p| p.coroutines);
    if let (true, Some((_, file, [defined, awaits @ ..]))) = (
        file.is_empty(),
        known.iter().find(|(own, ..)| *own == code.qualname),
    ) {
        let waiting = if waits && code.line == 0 {
            awaits.last()
        } else {
            awaits.first()
        };
        return match g.state() {
            object::State::Running | object::State::Suspended => {
                format!("{name} running at {file}:{}", waiting.unwrap_or(defined))
            }
            object::State::Done => format!("{name} done, defined at {file}:{defined}"),
            object::State::Created => format!("{name} running at {file}:{defined}"),
        };
    }
    match g.state() {
        object::State::Running => {
            let line = frames::line_in(code).unwrap_or_else(|| g.line());
            format!("{name} running at {file}:{line}")
        }
        object::State::Suspended => format!("{name} running at {file}:{}", g.line()),
        object::State::Done => format!("{name} done, defined at {file}:{}", code.line),
        object::State::Created => format!("{name} running at {file}:{}", code.line),
    }
}

/// A future is about to be freed: what it has to complain about (`FutureObj_finalize`, `TaskObj_finalize`).
pub fn finalize(this: &Ref<Inst>, f: &Fut) {
    let Ok(owner) = f.event_loop() else { return };
    if let Some(part) = f.task()
        && f.state() == State::Pending
        && part.log_destroy.replace(false)
        && !part.coro.get_ref(Value::is_unbound)
    {
        require();
        let context = vec![("task", Value::Inst(this.clone()))];
        drop(call_handler(
            &owner,
            "Task was destroyed but it is pending!",
            None,
            context,
        ));
    }
    if f.log_traceback.replace(false)
        && let Value::Inst(e) = f.outcome()
    {
        require();
        let message = format!("{} exception was never retrieved", this.class().name());
        let context = vec![("future", Value::Inst(this.clone()))];
        drop(call_handler(&owner, &message, Some(&PyErr(e)), context));
    }
}

/// A callback raised: `Handle._run`.
pub fn callback_failed(
    owner: &Ref<Inst>,
    shown: &str,
    e: &PyErr,
    handle: Value,
) -> Result<(), PyErr> {
    require();
    let handle = if handle.is_none() {
        Vec::new()
    } else {
        vec![("handle", handle)]
    };
    call_handler(
        owner,
        &format!("Exception in callback {shown}"),
        Some(e),
        handle,
    )
}

/// The context of an exception handler.
pub fn context_of(message: &str, e: Option<&PyErr>, more: Vec<(&'static str, Value)>) -> Value {
    let context = Dict::new();
    context.set_text("message", str(message));
    if let Some(e) = e {
        context.set_text("exception", e.value());
    }
    for (key, v) in more {
        context.set_text(key, v);
    }
    Value::Dict(context)
}

/// `loop.call_exception_handler` with a context made of these.
///
/// # Errors
/// KeyboardInterrupt and SystemExit of the handler.
pub fn call_handler(
    owner: &Ref<Inst>,
    message: &str,
    e: Option<&PyErr>,
    more: Vec<(&'static str, Value)>,
) -> R<()> {
    require();
    let context = context_of(message, e, more);
    match event_loop::replaced(owner, "call_exception_handler")? {
        Some(own) => crate::call::call(&own, &mut [context]).map(drop),
        None => call_with(owner, &context),
    }
}

/// `loop.call_exception_handler(context)`
///
/// # Errors
/// KeyboardInterrupt and SystemExit of the handler.
pub fn call_with(owner: &Ref<Inst>, context: &Value) -> R<()> {
    require();
    let handler = event_loop::data(owner)?.handler.get();
    if handler.is_none() {
        return match event_loop::replaced(owner, "default_exception_handler")? {
            Some(own) => crate::call::call(&own, &mut [context.clone()]).map(drop),
            None => {
                default_handler(context);
                Ok(())
            }
        };
    }
    match crate::call::call(&handler, &mut [Value::Inst(owner.clone()), context.clone()]) {
        Ok(_) => Ok(()),
        Err(e) if is_interrupt(&e) => Err(e),
        Err(e) => {
            let own = Dict::new();
            own.set_text("message", str("Unhandled error in exception handler"));
            own.set_text("exception", e.value());
            own.set_text("context", context.clone());
            default_handler(&Value::Dict(own));
            Ok(())
        }
    }
}

/// `loop.default_exception_handler(context)`
pub fn default_handler(context: &Value) {
    require();
    let Value::Dict(context) = context else {
        return;
    };
    let message = context
        .get_text("message")
        .filter(|m| super::truth(m).unwrap_or(true));
    let mut lines = vec![message.map_or_else(
        || "Unhandled exception in event loop".to_owned(),
        |m| {
            super::text(&m)
                .ok()
                .and_then(|t| t.as_str().map(ToOwned::to_owned))
                .unwrap_or_default()
        },
    )];
    let rest: Vec<(String, Value)> = context
        .pairs()
        .into_iter()
        .filter_map(|(k, v)| k.as_str().map(|k| (k.to_owned(), v)))
        .collect();
    let rest = crate::ops::sort::arrange(rest, &|a, b| a.0 < b.0);
    for (key, v) in rest
        .iter()
        .filter(|(k, _)| k != "message" && k != "exception")
    {
        lines.push(format!("{key}: {}", repr_text(v)));
    }
    let raised = match context.get_text("exception") {
        Some(Value::Inst(e)) if e.class_ref().is_subclass(&classes::base_exception()) => {
            Some(PyErr(e))
        }
        _ => None,
    };
    let place = loggers::Place {
        file: "asyncio/base_events.py",
        function: "default_exception_handler",
        line: 1771,
    };
    loggers::log(&place, loggers::ERROR, &lines.join("\n"), raised.as_ref());
}
