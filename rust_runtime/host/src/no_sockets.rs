//! Where there are no sockets and no pipes: every call says so.
#![allow(
    clippy::unnecessary_wraps,
    clippy::missing_errors_doc,
    missing_docs,
    reason = "the interface of all platforms, described in sockets.rs"
)]

use super::{Address, Medium, Ready, ResolveError, Resolved};
use std::io;

fn refused() -> io::Error {
    crate::errno::error(crate::errno::ENOTSUP)
}

macro_rules! refused {
    ($($name:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => { $(
        pub fn $name($($arg: $type),*) -> io::Result<$result> {
            let _ = ($($arg,)*);
            Err(refused())
        }
    )* };
}
refused! {
    socket(family: i32, kind: i32, protocol: i32) -> i32;
    pair(family: i32, kind: i32, protocol: i32) -> (i32, i32);
    pipe() -> (i32, i32);
    close(fd: i32) -> ();
    duplicate(fd: i32) -> i32;
    set_inheritable(fd: i32, inheritable: bool) -> ();
    is_inheritable(fd: i32) -> bool;
    set_nonblocking(fd: i32, nonblocking: bool) -> ();
    medium(fd: i32) -> Option<Medium>;
    bind(fd: i32, address: &Address) -> ();
    connect(fd: i32, address: &Address) -> ();
    listen(fd: i32, backlog: i32) -> ();
    accept(fd: i32) -> (i32, Address);
    local_address(fd: i32) -> Address;
    peer_address(fd: i32) -> Address;
    receive(fd: i32, buffer: &mut [u8], flags: i32) -> usize;
    receive_from(fd: i32, buffer: &mut [u8], flags: i32) -> (usize, Option<Address>);
    send(fd: i32, data: &[u8], flags: i32) -> usize;
    send_file(fd: i32, file: i32, offset: u64, count: usize) -> usize;
    send_to(fd: i32, data: &[u8], flags: i32, to: &Address) -> usize;
    shutdown(fd: i32, how: i32) -> ();
    read(fd: i32, buffer: &mut [u8]) -> usize;
    write(fd: i32, data: &[u8]) -> usize;
    option(fd: i32, level: i32, name: i32, length: usize) -> Vec<u8>;
    set_option(fd: i32, level: i32, name: i32, data: &[u8]) -> ();
    wait(fd: i32, reading: bool, writing: bool, seconds: Option<f64>) -> bool;
    hostname() -> String;
    poll_all(asked: &[(i32, u16)], seconds: Option<f64>) -> Vec<u16>;
    epoll_create() -> i32;
    epoll_set(set: i32, number: i32, new: bool, events: Option<u32>) -> ();
    epoll_wait(set: i32, most: usize, seconds: Option<f64>) -> Vec<(i32, u32)>;
}

/// Nobody waits: whatever asks is told at once that there is nothing.
pub fn wait_any(asked: &[(i32, bool)], _seconds: Option<f64>) -> Vec<bool> {
    vec![true; asked.len()]
}

pub(crate) fn into_file(fd: i32) -> io::Result<std::fs::File> {
    let _ = fd;
    Err(refused())
}

pub fn resolve(
    host: Option<&[u8]>,
    service: Option<&[u8]>,
    hints: (i32, i32, i32),
    flags: i32,
) -> Result<Vec<Resolved>, ResolveError> {
    let _ = (host, service, hints, flags);
    Err(ResolveError::System(refused()))
}

pub fn name_of(address: &Address, flags: i32) -> Result<(String, String), ResolveError> {
    let _ = (address, flags);
    Err(ResolveError::System(refused()))
}

/// There are no numbers to keep.
#[derive(Debug, Default)]
pub struct Reserved(());

impl Reserved {
    pub fn of(_count: usize) -> Reserved {
        Reserved(())
    }
}

/// There is none to wake.
#[derive(Clone, Debug)]
pub struct Waker(());

impl Waker {
    pub fn wake(&self) {}
}

/// There is nothing to watch.
#[derive(Debug)]
pub struct Selector(());

impl Selector {
    pub fn new() -> io::Result<Selector> {
        Err(refused())
    }
    pub fn waker(&self) -> Waker {
        Waker(())
    }
    pub fn interest(&self, _fd: i32) -> (bool, bool) {
        (false, false)
    }
    pub fn is_empty(&self) -> bool {
        true
    }
    pub fn descriptors(&self) -> Vec<(i32, bool)> {
        Vec::new()
    }
    pub fn set(&self, _fd: i32, _reading: bool, _writing: bool) -> io::Result<()> {
        Err(refused())
    }
    pub fn wait(&self, _seconds: Option<f64>, _ready: &mut Vec<Ready>) -> io::Result<()> {
        Err(refused())
    }
}
