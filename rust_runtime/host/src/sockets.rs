//! Sockets and pipes of operating systems, by rustix; resolver and options by libc.
#![allow(
    unsafe_code,
    reason = "numbers become descriptors here, and the resolver's lists are walked"
)]

use super::{Address, Medium, ResolveError, Resolved};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{
    AddressFamily, Protocol, RecvFlags, SendFlags, SocketAddrAny, SocketAddrUnix, SocketFlags,
    SocketType,
};
use std::ffi::{CStr, CString};
use std::io;
use std::mem::{MaybeUninit, size_of};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd};

#[path = "aside.rs"]
mod aside;
pub use aside::{Reserved, above, aside};
#[path = "polls.rs"]
mod polls;
pub use polls::{epoll_create, epoll_set, epoll_wait, poll_all, wait_any};
#[path = "selector.rs"]
mod selector;
pub use selector::{Selector, Waker};

/// The descriptor behind a number, for one call of the system.
fn fd(number: i32) -> io::Result<BorrowedFd<'static>> {
    if number < 0 {
        return Err(io::Error::from_raw_os_error(libc::EBADF));
    }
    // SAFETY: the borrow lives for one call, which answers EBADF where nothing is open under the number. What Python code
    // does with numbers that it closed is the same as in CPython: never a matter of memory.
    Ok(unsafe { BorrowedFd::borrow_raw(number) })
}

fn protocol(number: i32) -> Option<Protocol> {
    u32::try_from(number)
        .ok()
        .and_then(std::num::NonZero::new)
        .map(Protocol::from_raw)
}

fn family(number: i32) -> io::Result<AddressFamily> {
    u16::try_from(number)
        .map(AddressFamily::from_raw)
        .map_err(|_| io::Error::from_raw_os_error(libc::EAFNOSUPPORT))
}

/// A new socket, closed in child processes.
///
/// # Errors
/// What the system reports.
pub fn socket(family_number: i32, kind: i32, protocol_number: i32) -> io::Result<i32> {
    let made = rustix::net::socket_with(
        family(family_number)?,
        SocketType::from_raw(kind as u32),
        SocketFlags::CLOEXEC,
        protocol(protocol_number),
    )?;
    Ok(made.into_raw_fd())
}

/// Two sockets that are connected with each other.
///
/// # Errors
/// What the system reports.
pub fn pair(family_number: i32, kind: i32, protocol_number: i32) -> io::Result<(i32, i32)> {
    let (a, b) = rustix::net::socketpair(
        family(family_number)?,
        SocketType::from_raw(kind as u32),
        SocketFlags::CLOEXEC,
        protocol(protocol_number),
    )?;
    Ok((a.into_raw_fd(), b.into_raw_fd()))
}

/// A pipe: the end to read and the end to write.
///
/// # Errors
/// What the system reports.
pub fn pipe() -> io::Result<(i32, i32)> {
    let (read, write) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
    Ok((read.into_raw_fd(), write.into_raw_fd()))
}

/// Closes the descriptor.
///
/// # Errors
/// EBADF where it is none.
pub fn close(number: i32) -> io::Result<()> {
    rustix::io::fcntl_getfd(fd(number)?)?;
    // SAFETY: the number is open, as the call before has shown, and its one owner gives it up.
    drop(unsafe { OwnedFd::from_raw_fd(number) });
    Ok(())
}

/// A second number of the same file, closed in child processes.
///
/// # Errors
/// What the system reports.
pub fn duplicate(number: i32) -> io::Result<i32> {
    Ok(rustix::io::fcntl_dupfd_cloexec(fd(number)?, 3)?.into_raw_fd())
}

/// Says whether child processes inherit the descriptor.
///
/// # Errors
/// What the system reports.
pub fn set_inheritable(number: i32, inheritable: bool) -> io::Result<()> {
    let flags = if inheritable {
        rustix::io::FdFlags::empty()
    } else {
        rustix::io::FdFlags::CLOEXEC
    };
    Ok(rustix::io::fcntl_setfd(fd(number)?, flags)?)
}

/// Whether child processes inherit the descriptor.
///
/// # Errors
/// What the system reports.
pub fn is_inheritable(number: i32) -> io::Result<bool> {
    Ok(!rustix::io::fcntl_getfd(fd(number)?)?.contains(rustix::io::FdFlags::CLOEXEC))
}

/// The file behind an open descriptor, which owns it from now on.
pub(crate) fn into_file(number: i32) -> io::Result<std::fs::File> {
    rustix::io::fcntl_getfd(fd(number)?)?;
    // SAFETY: the number is open, as the call before has shown, and its one owner gives it up.
    Ok(unsafe { OwnedFd::from_raw_fd(number) }.into())
}

/// Whether calls return at once where they would have to wait.
///
/// # Errors
/// What the system reports.
pub fn set_nonblocking(number: i32, nonblocking: bool) -> io::Result<()> {
    Ok(rustix::io::ioctl_fionbio(fd(number)?, nonblocking)?)
}

/// What kind of stream is behind the descriptor; None where it is another file.
///
/// # Errors
/// What the system reports.
pub fn medium(number: i32) -> io::Result<Option<Medium>> {
    use rustix::fs::FileType;
    let kind = FileType::from_raw_mode(rustix::fs::fstat(fd(number)?)?.st_mode);
    Ok(match kind {
        FileType::Fifo => Some(Medium::Pipe),
        FileType::Socket => Some(Medium::Socket),
        FileType::CharacterDevice => Some(Medium::Character),
        _ => None,
    })
}

fn unix(path: &[u8]) -> io::Result<SocketAddrUnix> {
    Ok(match path.strip_prefix(b"\0") {
        #[cfg(target_os = "linux")]
        Some(name) => SocketAddrUnix::new_abstract_name(name)?,
        _ => SocketAddrUnix::new(path)?,
    })
}

fn native(address: &Address) -> io::Result<SocketAddrAny> {
    Ok(match address {
        Address::V4 { ip, port } => SocketAddrV4::new(Ipv4Addr::from(*ip), *port).into(),
        Address::V6 {
            ip,
            port,
            flow,
            scope,
        } => SocketAddrV6::new(Ipv6Addr::from(*ip), *port, *flow, *scope).into(),
        Address::Unix(path) => unix(path)?.into(),
        Address::Other(_) => return Err(io::Error::from_raw_os_error(libc::EAFNOSUPPORT)),
    })
}

fn portable(address: SocketAddrAny) -> Address {
    let number = i32::from(address.address_family().as_raw());
    match number {
        libc::AF_INET => SocketAddrV4::try_from(address).map_or(Address::Other(number), v4),
        libc::AF_INET6 => SocketAddrV6::try_from(address).map_or(Address::Other(number), v6),
        libc::AF_UNIX => SocketAddrUnix::try_from(address)
            .map_or(Address::Unix(Vec::new()), |a| Address::Unix(path_of(&a))),
        other => Address::Other(other),
    }
}

fn v4(a: SocketAddrV4) -> Address {
    Address::V4 {
        ip: a.ip().octets(),
        port: a.port(),
    }
}

fn v6(a: SocketAddrV6) -> Address {
    Address::V6 {
        ip: a.ip().octets(),
        port: a.port(),
        flow: a.flowinfo(),
        scope: a.scope_id(),
    }
}

fn path_of(address: &SocketAddrUnix) -> Vec<u8> {
    #[cfg(target_os = "linux")]
    if let Some(name) = address.abstract_name().filter(|name| !name.is_empty()) {
        return [b"\0", name].concat();
    }
    address.path_bytes().unwrap_or_default().to_vec()
}

/// `bind`
///
/// # Errors
/// What the system reports.
pub fn bind(number: i32, address: &Address) -> io::Result<()> {
    Ok(rustix::net::bind(fd(number)?, &native(address)?)?)
}

/// `connect`
///
/// # Errors
/// What the system reports; EINPROGRESS where the socket does not block.
pub fn connect(number: i32, address: &Address) -> io::Result<()> {
    Ok(rustix::net::connect(fd(number)?, &native(address)?)?)
}

/// `listen`
///
/// # Errors
/// What the system reports.
pub fn listen(number: i32, backlog: i32) -> io::Result<()> {
    Ok(rustix::net::listen(fd(number)?, backlog)?)
}

/// `accept`: the connection, closed in child processes, and who it is from.
///
/// # Errors
/// What the system reports.
pub fn accept(number: i32) -> io::Result<(i32, Address)> {
    #[cfg(target_os = "linux")]
    let (made, from) = rustix::net::acceptfrom_with(fd(number)?, SocketFlags::CLOEXEC)?;
    #[cfg(not(target_os = "linux"))]
    let (made, from) = {
        let (made, from) = rustix::net::acceptfrom(fd(number)?)?;
        rustix::io::fcntl_setfd(&made, rustix::io::FdFlags::CLOEXEC)?;
        (made, from)
    };
    Ok((
        made.into_raw_fd(),
        from.map_or(Address::Unix(Vec::new()), portable),
    ))
}

/// `getsockname`
///
/// # Errors
/// What the system reports.
pub fn local_address(number: i32) -> io::Result<Address> {
    Ok(portable(rustix::net::getsockname(fd(number)?)?))
}

/// `getpeername`
///
/// # Errors
/// What the system reports, ENOTCONN above all.
pub fn peer_address(number: i32) -> io::Result<Address> {
    Ok(rustix::net::getpeername(fd(number)?)?.map_or(Address::Unix(Vec::new()), portable))
}

/// `recv`
///
/// # Errors
/// What the system reports.
pub fn receive(number: i32, buffer: &mut [u8], flags: i32) -> io::Result<usize> {
    let flags = RecvFlags::from_bits_retain(flags as u32);
    Ok(rustix::net::recv(fd(number)?, buffer, flags)?.0)
}

/// `recvfrom`
///
/// # Errors
/// What the system reports.
pub fn receive_from(
    number: i32,
    buffer: &mut [u8],
    flags: i32,
) -> io::Result<(usize, Option<Address>)> {
    let flags = RecvFlags::from_bits_retain(flags as u32);
    let (n, _, from) = rustix::net::recvfrom(fd(number)?, buffer, flags)?;
    Ok((n, from.map(portable)))
}

/// `send`; a connection that is gone is EPIPE and no signal.
///
/// # Errors
/// What the system reports.
pub fn send(number: i32, data: &[u8], flags: i32) -> io::Result<usize> {
    let flags = SendFlags::from_bits_retain(flags as u32) | SendFlags::NOSIGNAL;
    Ok(rustix::net::send(fd(number)?, data, flags)?)
}

/// `sendfile`: so many bytes of a file, from `offset` on, into a socket; fewer where it takes fewer.
///
/// # Errors
/// What the system reports.
pub fn send_file(number: i32, file: i32, offset: u64, count: usize) -> io::Result<usize> {
    #[cfg(target_os = "linux")]
    {
        let mut offset = offset;
        Ok(rustix::fs::sendfile(
            fd(number)?,
            fd(file)?,
            Some(&mut offset),
            count,
        )?)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let mut buffer = vec![0; count.min(64 * 1024)];
        let n = rustix::io::pread(fd(file)?, &mut buffer, offset)?;
        send(number, &buffer[..n], 0)
    }
}

/// `sendto`
///
/// # Errors
/// What the system reports.
pub fn send_to(number: i32, data: &[u8], flags: i32, to: &Address) -> io::Result<usize> {
    let flags = SendFlags::from_bits_retain(flags as u32) | SendFlags::NOSIGNAL;
    Ok(rustix::net::sendto(fd(number)?, data, flags, &native(to)?)?)
}

/// `shutdown`: 0 for reading, 1 for writing, 2 for both.
///
/// # Errors
/// What the system reports.
pub fn shutdown(number: i32, how: i32) -> io::Result<()> {
    use rustix::net::Shutdown;
    let how = match how {
        0 => Shutdown::Read,
        1 => Shutdown::Write,
        2 => Shutdown::Both,
        _ => return Err(io::Error::from_raw_os_error(libc::EINVAL)),
    };
    Ok(rustix::net::shutdown(fd(number)?, how)?)
}

/// `read`, for pipes.
///
/// # Errors
/// What the system reports.
pub fn read(number: i32, buffer: &mut [u8]) -> io::Result<usize> {
    Ok(rustix::io::read(fd(number)?, buffer)?)
}

/// `write`, for pipes.
///
/// # Errors
/// What the system reports.
pub fn write(number: i32, data: &[u8]) -> io::Result<usize> {
    Ok(rustix::io::write(fd(number)?, data)?)
}

/// `getsockopt`: up to `length` bytes of the option.
///
/// # Errors
/// What the system reports.
pub fn option(number: i32, level: i32, name: i32, length: usize) -> io::Result<Vec<u8>> {
    let mut data = vec![0u8; length];
    let mut size = length as libc::socklen_t;
    // SAFETY: the system writes at most `size` bytes, which is the length of the buffer.
    let done = unsafe {
        libc::getsockopt(
            fd(number)?.as_raw_fd(),
            level,
            name,
            data.as_mut_ptr().cast(),
            &raw mut size,
        )
    };
    if done != 0 {
        return Err(io::Error::last_os_error());
    }
    data.truncate(size as usize);
    Ok(data)
}

/// `setsockopt`
///
/// # Errors
/// What the system reports.
pub fn set_option(number: i32, level: i32, name: i32, data: &[u8]) -> io::Result<()> {
    // SAFETY: the system reads as many bytes as the slice has.
    let done = unsafe {
        libc::setsockopt(
            fd(number)?.as_raw_fd(),
            level,
            name,
            data.as_ptr().cast(),
            data.len() as libc::socklen_t,
        )
    };
    if done == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Waits until the descriptor can be read or written, so many seconds at most: whether it can.
///
/// # Errors
/// `Interrupted` when a signal came, and what the system reports.
pub fn wait(number: i32, reading: bool, writing: bool, seconds: Option<f64>) -> io::Result<bool> {
    let mut flags = PollFlags::empty();
    flags.set(PollFlags::IN, reading);
    flags.set(PollFlags::OUT, writing);
    let time = seconds.map(|seconds| timespec(crate::duration(seconds)));
    let mut fds = [PollFd::from_borrowed_fd(fd(number)?, flags)];
    Ok(poll(&mut fds, time.as_ref())? > 0)
}

fn timespec(time: std::time::Duration) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(time.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: time.subsec_nanos().into(),
    }
}

/// The machine's name.
///
/// # Errors
/// Never on operating systems.
pub fn hostname() -> io::Result<String> {
    Ok(rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned())
}

fn resolver_error(code: i32) -> ResolveError {
    if code == libc::EAI_SYSTEM {
        return ResolveError::System(io::Error::last_os_error());
    }
    // SAFETY: the text of the C library lives for ever.
    let text = unsafe { CStr::from_ptr(libc::gai_strerror(code)) };
    ResolveError::Resolver(code, text.to_string_lossy().into_owned())
}

/// The bytes of an address that the resolver gave.
///
/// # Safety
/// `address` points to `length` bytes of a socket address.
unsafe fn address_at(address: *const libc::sockaddr, length: libc::socklen_t) -> Address {
    // SAFETY: as the caller says; the sizes are checked before the larger types are read.
    unsafe {
        let family = i32::from((*address).sa_family);
        match family {
            libc::AF_INET if length as usize >= size_of::<libc::sockaddr_in>() => {
                let a = address.cast::<libc::sockaddr_in>().read_unaligned();
                Address::V4 {
                    ip: a.sin_addr.s_addr.to_ne_bytes(),
                    port: u16::from_be(a.sin_port),
                }
            }
            libc::AF_INET6 if length as usize >= size_of::<libc::sockaddr_in6>() => {
                let a = address.cast::<libc::sockaddr_in6>().read_unaligned();
                Address::V6 {
                    ip: a.sin6_addr.s6_addr,
                    port: u16::from_be(a.sin6_port),
                    flow: u32::from_be(a.sin6_flowinfo),
                    scope: a.sin6_scope_id,
                }
            }
            other => Address::Other(other),
        }
    }
}

/// `getaddrinfo`; may take long, for it asks other machines.
///
/// # Errors
/// What the resolver says.
pub fn resolve(
    host: Option<&[u8]>,
    service: Option<&[u8]>,
    (family, kind, protocol): (i32, i32, i32),
    flags: i32,
) -> Result<Vec<Resolved>, ResolveError> {
    let text = |part: Option<&[u8]>| part.map(CString::new).transpose();
    let (Ok(host), Ok(service)) = (text(host), text(service)) else {
        return Err(resolver_error(libc::EAI_NONAME));
    };
    let mut found = Vec::new();
    // SAFETY: zeroed hints are valid, the texts end with a zero, and the list that the resolver made is walked to its end and
    // freed once.
    unsafe {
        let mut hints: libc::addrinfo = std::mem::zeroed();
        hints.ai_family = family;
        hints.ai_socktype = kind;
        hints.ai_protocol = protocol;
        hints.ai_flags = flags;
        let mut list = std::ptr::null_mut();
        let code = libc::getaddrinfo(
            host.as_ref().map_or(std::ptr::null(), |h| h.as_ptr()),
            service.as_ref().map_or(std::ptr::null(), |s| s.as_ptr()),
            &raw const hints,
            &raw mut list,
        );
        if code != 0 {
            return Err(resolver_error(code));
        }
        let mut next = list;
        while let Some(entry) = next.as_ref() {
            let canonical = if entry.ai_canonname.is_null() {
                String::new()
            } else {
                CStr::from_ptr(entry.ai_canonname)
                    .to_string_lossy()
                    .into_owned()
            };
            found.push(Resolved {
                family: entry.ai_family,
                kind: entry.ai_socktype,
                protocol: entry.ai_protocol,
                canonical,
                address: address_at(entry.ai_addr, entry.ai_addrlen),
            });
            next = entry.ai_next;
        }
        libc::freeaddrinfo(list);
    }
    Ok(found)
}

/// `getnameinfo`: the names of a host and a service.
///
/// # Errors
/// What the resolver says.
pub fn name_of(address: &Address, flags: i32) -> Result<(String, String), ResolveError> {
    let (mut host, mut service) = ([0u8; 1025], [0u8; 32]);
    let mut storage = MaybeUninit::<libc::sockaddr_storage>::zeroed();
    // SAFETY: a zeroed storage is a valid address of any family and large enough for both; the resolver gets the buffers'
    // lengths and ends its texts with a zero.
    unsafe {
        let length = match *address {
            Address::V4 { ip, port } => {
                let a = storage.as_mut_ptr().cast::<libc::sockaddr_in>();
                (*a).sin_family = libc::AF_INET as libc::sa_family_t;
                (*a).sin_port = port.to_be();
                (*a).sin_addr.s_addr = u32::from_ne_bytes(ip);
                size_of::<libc::sockaddr_in>()
            }
            Address::V6 {
                ip,
                port,
                flow,
                scope,
            } => {
                let a = storage.as_mut_ptr().cast::<libc::sockaddr_in6>();
                (*a).sin6_family = libc::AF_INET6 as libc::sa_family_t;
                (*a).sin6_port = port.to_be();
                (*a).sin6_flowinfo = flow.to_be();
                (*a).sin6_scope_id = scope;
                (*a).sin6_addr.s6_addr = ip;
                size_of::<libc::sockaddr_in6>()
            }
            _ => return Err(resolver_error(libc::EAI_FAMILY)),
        };
        let code = libc::getnameinfo(
            storage.as_ptr().cast(),
            length as libc::socklen_t,
            host.as_mut_ptr().cast(),
            host.len() as libc::socklen_t,
            service.as_mut_ptr().cast(),
            service.len() as libc::socklen_t,
            flags,
        );
        if code != 0 {
            return Err(resolver_error(code));
        }
    }
    let text = |buffer: &[u8]| {
        CStr::from_bytes_until_nul(buffer).map_or_else(
            |_| String::new(),
            |text| text.to_string_lossy().into_owned(),
        )
    };
    Ok((text(&host), text(&service)))
}
