//! Generators that JavaScript iterates over, each under a number of the loader.
use super::{Kind, REQUEST, answer, outcome, wire};
use crate::builtins::async_generator;
use crate::object::{Generator, Global, Kind as Runs, Msg, R, Ref, Step, Value};

/// Makes a coroutine a task whose end the loader learns of under a number ([`super::spawn`]).
type Later = fn(u32, Value) -> R<()>;

static OPEN: Global<Vec<(u32, Ref<Generator>)>> = Global::new(Vec::new());

/// Keeps a generator that a call gave; false for any other value.
pub fn keep(ticket: u32, value: &Value) -> bool {
    match value {
        Value::Gen(g) if g.kind != Runs::Coroutine => {
            OPEN.get().push((ticket, g.clone()));
            true
        }
        _ => false,
    }
}

fn found(ticket: u32) -> Option<Ref<Generator>> {
    let open = OPEN.get().iter().find(|(t, _)| *t == ticket);
    open.map(|(_, generator)| generator.clone())
}

/// Lets go of a generator that nothing in JavaScript refers to any more; as in Python that closes it.
pub fn forget(ticket: u32) {
    let at = OPEN.get().iter().position(|(t, _)| *t == ticket);
    drop(at.map(|at| OPEN.get().swap_remove(at)));
    host::browser::wake(); // an asynchronous one is closed by a task
}

/// The next item; the request has what is sent. That of an asynchronous generator comes later, under the number `item`.
pub fn resume(ticket: u32, item: u32, later: Option<Later>) -> *const u8 {
    let request = std::mem::take(REQUEST.get());
    let sent = match wire::Reader::new(&request).value() {
        Ok(sent) => sent,
        Err(e) => return answer(outcome(Err(e))),
    };
    let Some(generator) = found(ticket) else {
        return answer(ended(Value::None));
    };
    if generator.kind == Runs::AsyncGenerator {
        return promised(
            item,
            async_generator::asend(&Value::Gen(generator), &sent),
            later,
        );
    }
    answer(match generator.resume(Msg::Send(sent)) {
        Ok(Step::Yield(value)) => outcome(Ok(value)),
        Ok(Step::Return(value)) => ended(value),
        Err(e) => outcome(Err(e)),
    })
}

/// Closes a generator and lets go of it; an asynchronous one later, under the number `end`.
pub fn close(ticket: u32, end: u32, later: Option<Later>) -> *const u8 {
    let Some(generator) = found(ticket) else {
        return answer(outcome(Ok(Value::None)));
    };
    let closed = if generator.kind == Runs::AsyncGenerator {
        promised(end, async_generator::aclose(&Value::Gen(generator)), later)
    } else {
        answer(outcome(generator.close().map(|()| Value::None)))
    };
    forget(ticket);
    closed
}

/// The answer with what a generator returned.
fn ended(value: Value) -> Vec<u8> {
    let mut out = outcome(Ok(value));
    if out[0] == Kind::Value as u8 {
        out[0] = Kind::Ended as u8;
    }
    out
}

/// The answer for a step of an asynchronous generator, which becomes a task.
fn promised(ticket: u32, step: R, later: Option<Later>) -> *const u8 {
    host::browser::wake();
    answer(match (step, later) {
        (Ok(step), Some(later)) => {
            later(ticket, step).map_or_else(|e| outcome(Err(e)), |()| vec![Kind::Later as u8])
        }
        (step, _) => outcome(step),
    })
}
