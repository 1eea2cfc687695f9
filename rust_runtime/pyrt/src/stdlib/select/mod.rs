//! `select` (`Modules/selectmodule.c`): Linux's numbers and CPython's messages.
pub mod epoll;
pub mod poll;
mod waiting;

use crate::error::{type_error, value_error};
use crate::object::{NativeData, R, Value, list, native, tuple};
use crate::ops;
use crate::stdlib::os::descriptors::descriptor;
use waiting::{Timeout, until_ready};

macro_rules! numbers {
    ($($name:ident $text:literal $number:expr;)*) => { $(
        #[doc = concat!("`select.", $text, "`")]
        pub fn $name() -> R {
            Ok(Value::Int($number))
        }
    )* };
}
numbers! {
    epollerr "EPOLLERR" 8;
    epollet "EPOLLET" 1 << 31;
    epollexclusive "EPOLLEXCLUSIVE" 1 << 28;
    epollhup "EPOLLHUP" 16;
    epollin "EPOLLIN" 1;
    epollmsg "EPOLLMSG" 1024;
    epolloneshot "EPOLLONESHOT" 1 << 30;
    epollout "EPOLLOUT" 4;
    epollpri "EPOLLPRI" 2;
    epollrdband "EPOLLRDBAND" 128;
    epollrdhup "EPOLLRDHUP" 8192;
    epollrdnorm "EPOLLRDNORM" 64;
    epollwrband "EPOLLWRBAND" 512;
    epollwrnorm "EPOLLWRNORM" 256;
    epoll_cloexec "EPOLL_CLOEXEC" 0o2_000_000;
    pipe_buf "PIPE_BUF" 4096;
    pollerr "POLLERR" 8;
    pollhup "POLLHUP" 16;
    pollin "POLLIN" 1;
    pollmsg "POLLMSG" 1024;
    pollnval "POLLNVAL" 32;
    pollout "POLLOUT" 4;
    pollpri "POLLPRI" 2;
    pollrdband "POLLRDBAND" 128;
    pollrdhup "POLLRDHUP" 8192;
    pollrdnorm "POLLRDNORM" 64;
    pollwrband "POLLWRBAND" 512;
    pollwrnorm "POLLWRNORM" 256;
}

const IN: u16 = 1;
const PRI: u16 = 2;
const OUT: u16 = 4;
const ERR: u16 = 8;
const HUP: u16 = 16;
const NVAL: u16 = 32;
/// `EBADF`
const BAD_FD: i32 = 9;
/// How many descriptors an `fd_set` holds.
const SETSIZE: i32 = 1024;

/// The files of a list, each with its descriptor and what is asked of it.
fn asked(files: &Value, events: u16, all: &mut Vec<(i32, u16)>) -> R<Vec<(Value, i32)>> {
    let items = ops::collect(files).map_err(|e| {
        if e.is(&crate::error::classes::type_error()) {
            type_error("arguments 1-3 must be sequences")
        } else {
            e
        }
    })?;
    items
        .into_iter()
        .map(|file| {
            let fd = descriptor(&file)?;
            if fd >= SETSIZE {
                return Err(value_error("filedescriptor out of range in select()"));
            }
            all.push((fd, events));
            Ok((file, fd))
        })
        .collect()
}

/// `select.select(rlist, wlist, xlist, timeout=None)`
pub async fn select(rlist: Value, wlist: Value, xlist: Value, timeout: Value) -> R {
    let timeout = Timeout::seconds(&timeout, "timeout must be a float or None")?;
    let mut all = Vec::new();
    let lists = [
        (asked(&rlist, IN, &mut all)?, IN | HUP | ERR),
        (asked(&wlist, OUT, &mut all)?, OUT | ERR),
        (asked(&xlist, PRI, &mut all)?, PRI),
    ];
    let found = until_ready(
        timeout,
        |seconds| host::net::poll_all(&all, seconds),
        |events| *events != 0,
    )
    .await?;
    if found.iter().any(|events| events & NVAL != 0) {
        return Err(crate::builtins::os_errors::numbered(BAD_FD, None));
    }
    let mut found = found.into_iter();
    let ready = lists.map(|(files, means)| {
        let ready = files
            .into_iter()
            .zip(found.by_ref())
            .filter(|(_, events)| events & means != 0)
            .map(|((file, _), _)| file);
        list(ready.collect())
    });
    Ok(tuple(ready.to_vec()))
}

/// `select.poll()`
pub fn poll() -> R {
    Ok(poll::make())
}

/// The data of a native object of this module.
fn of<'v, T: NativeData>(v: &'v Value, name: &'static str) -> R<&'v T> {
    native::<T>(v, name)
}
