//! `select.poll` objects.
use super::of;
use super::waiting::{Timeout, until_ready};
use crate::builtins::os_errors::numbered;
use crate::error::{self, overflow_error, type_error, value_error};
use crate::object::{Inst, NativeData, R, Value, list, tuple};
use crate::ops::{self, index_i64};
use crate::stdlib::os::descriptors::descriptor;
use std::cell::RefCell;

/// `ENOENT`
const NOT_THERE: i32 = 2;

/// The data: descriptors in the order in which they came.
#[derive(Default)]
pub struct PollData(RefCell<Vec<(i32, u16)>>);
impl NativeData for PollData {}

/// A new object.
pub fn make() -> Value {
    Inst::with(&crate::generated::select::poll(), PollData::default())
}

/// Bits of `poll(2)` (`_PyLong_UnsignedShort_Converter`).
fn mask(v: &Value) -> R<u16> {
    match ops::base_value(v) {
        Value::Int(n) if *n < 0 => Err(value_error("value must be positive")),
        Value::Int(_) | Value::Bool(_) => u16::try_from(index_i64(v)?)
            .map_err(|_| overflow_error("Python int too large for C unsigned short")),
        Value::Big(_) => Err(overflow_error("Python int too large for C unsigned short")),
        _ => Err(type_error("an integer is required")),
    }
}

/// `poll.register(fd, eventmask=POLLIN | POLLPRI | POLLOUT)`
pub fn register(v: &Value, fd: &Value, eventmask: &Value) -> R {
    let (fd, events) = (descriptor(fd)?, mask(eventmask)?);
    let mut all = of::<PollData>(v, "poll")?.0.borrow_mut();
    match all.iter_mut().find(|(known, _)| *known == fd) {
        Some(entry) => entry.1 = events,
        None => all.push((fd, events)),
    }
    Ok(Value::None)
}

/// `poll.modify(fd, eventmask)`
pub fn modify(v: &Value, fd: &Value, eventmask: &Value) -> R {
    let (fd, events) = (descriptor(fd)?, mask(eventmask)?);
    let mut all = of::<PollData>(v, "poll")?.0.borrow_mut();
    match all.iter_mut().find(|(known, _)| *known == fd) {
        Some(entry) => entry.1 = events,
        None => return Err(numbered(NOT_THERE, None)),
    }
    Ok(Value::None)
}

/// `poll.unregister(fd)`
pub fn unregister(v: &Value, fd: &Value) -> R {
    let fd = descriptor(fd)?;
    let mut all = of::<PollData>(v, "poll")?.0.borrow_mut();
    match all.iter().position(|(known, _)| *known == fd) {
        Some(at) => all.remove(at),
        None => return Err(error::key_error(&Value::Int(fd.into()))),
    };
    Ok(Value::None)
}

/// `poll.poll(timeout=None)`: milliseconds.
pub async fn poll(v: Value, timeout: Value) -> R {
    let timeout = Timeout::or_for_ever(&timeout, 1000.0, "timeout must be an integer or None")?;
    let all = of::<PollData>(&v, "poll")?.0.borrow().clone();
    let found = until_ready(
        timeout,
        |seconds| host::net::poll_all(&all, seconds),
        |events| *events != 0,
    )
    .await?;
    let ready = all.iter().zip(found).filter(|(_, events)| *events != 0);
    Ok(list(
        ready
            .map(|((fd, _), events)| {
                tuple(vec![Value::Int((*fd).into()), Value::Int(events.into())])
            })
            .collect(),
    ))
}
