//! `select.epoll`.
use super::waiting::{Timeout, until_ready};
use super::{BAD_FD, of};
use crate::builtins::os_errors::os_error;
use crate::error::{overflow_error, value_error};
use crate::object::{Inst, NativeData, R, Ref, Value, boolean, list, tuple};
use crate::ops::index_i64;
use crate::stdlib::os::descriptors::descriptor;
use crate::stdlib::support::instance;
use std::cell::Cell;
use std::io;

/// `EPOLL_CLOEXEC`
const CLOSED_IN_CHILDREN: i64 = 0o2_000_000;
/// How many events one call gives where the program does not say.
const MOST: usize = 1023;

/// The data: the descriptor, -1 once it is closed.
pub struct EpollData(Cell<i32>);

impl NativeData for EpollData {
    fn finalize(&self, _this: &Ref<Inst>) {
        let fd = self.0.replace(-1);
        if fd >= 0 {
            let _ = host::net::close(fd); // as in CPython, nobody is left to hear of it
        }
    }
}

/// The set's descriptor.
fn open(v: &Value) -> R<i32> {
    match of::<EpollData>(v, "epoll")?.0.get() {
        fd if fd < 0 => Err(value_error("I/O operation on closed epoll object")),
        fd => Ok(fd),
    }
}

fn mask(v: &Value) -> R<u32> {
    match index_i64(v)? {
        n if n < 0 => Err(value_error("value must be positive")),
        n => {
            u32::try_from(n).map_err(|_| overflow_error("Python int too large for C unsigned int"))
        }
    }
}

fn done(r: io::Result<()>) -> R {
    r.map(|()| Value::None).map_err(|e| os_error(&e, None))
}

/// `epoll(sizehint=-1, flags=0)`
pub fn __new__(class: &Value, sizehint: &Value, flags: &Value) -> R {
    match index_i64(sizehint)? {
        n if n == -1 || n > 0 => {}
        _ => return Err(value_error("negative sizehint")),
    }
    if !matches!(index_i64(flags)?, 0 | CLOSED_IN_CHILDREN) {
        return Err(crate::error::called(
            &crate::error::classes::os_error(),
            vec![crate::object::str("invalid flags")],
        ));
    }
    let fd = host::net::epoll_create().map_err(|e| os_error(&e, None))?;
    instance(class, EpollData(Cell::new(fd)))
}

/// `epoll.fromfd(fd)`
pub fn fromfd(class: &Value, fd: &Value) -> R {
    let fd = descriptor(fd)?;
    instance(class, EpollData(Cell::new(fd)))
}

/// `epoll.closed`
pub fn closed(v: &Value) -> R {
    Ok(boolean(of::<EpollData>(v, "epoll")?.0.get() < 0))
}

/// `epoll.close()`
pub fn close(v: &Value) -> R {
    match of::<EpollData>(v, "epoll")?.0.replace(-1) {
        fd if fd < 0 => Ok(Value::None),
        fd => done(host::net::close(fd)),
    }
}

/// `epoll.fileno()`
pub fn fileno(v: &Value) -> R {
    Ok(Value::Int(open(v)?.into()))
}

/// `epoll.register(fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT)`
pub fn register(v: &Value, fd: &Value, eventmask: &Value) -> R {
    let (set, fd, events) = (open(v)?, descriptor(fd)?, mask(eventmask)?);
    done(host::net::epoll_set(set, fd, true, Some(events)))
}

/// `epoll.modify(fd, eventmask)`
pub fn modify(v: &Value, fd: &Value, eventmask: &Value) -> R {
    let (set, fd, events) = (open(v)?, descriptor(fd)?, mask(eventmask)?);
    done(host::net::epoll_set(set, fd, false, Some(events)))
}

/// `epoll.unregister(fd)`
pub fn unregister(v: &Value, fd: &Value) -> R {
    done(host::net::epoll_set(open(v)?, descriptor(fd)?, false, None))
}

/// `epoll.poll(timeout=None, maxevents=-1)`: seconds.
pub async fn poll(v: Value, timeout: Value, maxevents: Value) -> R {
    open(&v)?;
    let timeout = Timeout::or_for_ever(&timeout, 1.0, "timeout must be an integer or None")?;
    let most = match index_i64(&maxevents)? {
        -1 => MOST,
        n => usize::try_from(n)
            .ok()
            .filter(|n| *n > 0)
            .ok_or_else(|| value_error(format!("maxevents must be greater than 0, got {n}")))?,
    };
    let found = until_ready(
        timeout,
        |seconds| {
            let set = open(&v).map_err(|_| io::Error::from_raw_os_error(BAD_FD))?;
            host::net::epoll_wait(set, most, seconds)
        },
        |_| true,
    )
    .await?;
    Ok(list(
        found
            .into_iter()
            .map(|(fd, events)| tuple(vec![Value::Int(fd.into()), Value::Int(events.into())]))
            .collect(),
    ))
}

/// `epoll.__enter__()`
pub fn __enter__(v: &Value) -> R {
    open(v)?;
    Ok(v.clone())
}

/// `epoll.__exit__(…)`
pub fn __exit__(v: &Value, _class: &Value, _value: &Value, _traceback: &Value) -> R {
    close(v)
}
