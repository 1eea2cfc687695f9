//! Sockets, pipes and readiness as Python's `socket` and asyncio need them: descriptors are numbers, as in Python.
//!
//! A target without sockets answers every call with ENOTSUP.

#[cfg(target_family = "wasm")]
#[path = "no_sockets.rs"]
mod platform;
#[cfg(not(target_family = "wasm"))]
#[path = "sockets.rs"]
mod platform;

pub(crate) use platform::into_file;
pub use platform::{
    Reserved, Selector, Waker, accept, bind, close, connect, duplicate, epoll_create, epoll_set,
    epoll_wait, hostname, is_inheritable, listen, local_address, medium, name_of, option, pair,
    peer_address, pipe, poll_all, read, receive, receive_from, resolve, send, send_file, send_to,
    set_inheritable, set_nonblocking, set_option, shutdown, socket, wait, wait_any, write,
};

#[cfg(not(target_family = "wasm"))]
pub use platform::{above, aside};

/// What a transport of pipes can be over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A pipe, named or not.
    Pipe,
    /// A socket.
    Socket,
    /// A character device, such as a terminal.
    Character,
}

/// An address of a socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// `AF_INET`
    V4 {
        /// In the order of the network.
        ip: [u8; 4],
        /// The port.
        port: u16,
    },
    /// `AF_INET6`
    V6 {
        /// In the order of the network.
        ip: [u8; 16],
        /// The port.
        port: u16,
        /// Flow information.
        flow: u32,
        /// The scope.
        scope: u32,
    },
    /// `AF_UNIX`: a path; a name in the abstract namespace begins with a zero byte; empty without a name.
    Unix(Vec<u8>),
    /// Of another family, or none.
    Other(i32),
}

/// One answer of [`resolve`].
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The address family.
    pub family: i32,
    /// The type of socket.
    pub kind: i32,
    /// The protocol.
    pub protocol: i32,
    /// The canonical name, where it was asked for.
    pub canonical: String,
    /// The address.
    pub address: Address,
}

/// Why [`resolve`] or [`name_of`] failed.
#[derive(Debug)]
pub enum ResolveError {
    /// An error of the resolver: its number and text.
    Resolver(i32, String),
    /// An error of the system.
    System(std::io::Error),
}

/// What a descriptor is ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The descriptor.
    pub fd: i32,
    /// Reading does not block.
    pub read: bool,
    /// Writing does not block.
    pub write: bool,
}
