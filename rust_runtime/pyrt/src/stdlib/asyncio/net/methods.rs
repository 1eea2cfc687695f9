//! The loop's methods for I/O: each takes its arguments apart and hands them on.
use super::super::event_loop::data;
use super::super::{event_loop, handle, report};
use super::datagram_endpoint;
use super::endpoints::{self, owner_of};
use super::options::{self, Options};
pub use super::process::{subprocess_exec, subprocess_shell};
use super::sendfile;
pub use super::signals::{add_signal_handler, remove_signal_handler};
use super::sock as on_sockets;
use super::streams::Factory;
use super::watch::{OnReady, Watch};
use super::{pair, pipes};
use super::{resolve, tls};
use crate::call::call;
use crate::error::{runtime_error, value_error};
use crate::object::{R, Value, boolean, coro_new};
use crate::ops::{base_value, repr_or};
use crate::stdlib::socket::address::{self, Question};
use crate::stdlib::socket::constants::number;
use crate::stdlib::socket::socket;
use crate::stdlib::support;

/// A function of the program that runs when a descriptor is ready.
struct Called {
    f: Value,
    args: Vec<Value>,
    owner: Value,
}
impl OnReady for Called {
    fn ready(&self) -> R<()> {
        call(&self.f, &mut self.args.clone()).map(drop)
    }
    fn shown(&self) -> String {
        report::format_callback(&self.f, &self.args)
    }
    fn handle(&self) -> Value {
        match &self.owner {
            Value::Inst(owner) => handle::shown_handle(&self.f, &self.args, owner),
            _ => Value::None,
        }
    }
}

/// `_fileobj_to_fd`
fn descriptor(v: &Value) -> R<i32> {
    let invalid = || value_error(format!("Invalid file object: {}", repr_or(v)));
    let fd = match base_value(v) {
        Value::Int(_) | Value::Bool(_) => number(v)?,
        _ => {
            let found = support::method(v, "fileno", &[]).map_err(|_| invalid())?;
            number(&found).map_err(|_| invalid())?
        }
    };
    if fd < 0 {
        return Err(value_error(format!("Invalid file descriptor: {fd}")));
    }
    Ok(fd)
}

/// A handle of a function of the program.
///
/// # Errors
/// TypeError where `v` is no loop.
pub(super) fn watch(v: &Value, f: &Value, args: &Value) -> R<Watch> {
    let owner = owner_of(v)?;
    let called = Called {
        f: f.clone(),
        args: support::items(args).to_vec(),
        owner: v.clone(),
    };
    Ok(Watch::new(&owner, called))
}

/// `loop.add_reader(fd, callback, *args)`
pub fn add_reader(v: &Value, fd: &Value, f: &Value, args: &Value) -> R {
    let (owner, fd) = (owner_of(v)?, descriptor(fd)?);
    let d = data(&owner)?;
    d.check_free(fd)?;
    d.add_reader(fd, watch(v, f, args)?)?;
    Ok(Value::None)
}

/// `loop.add_writer(fd, callback, *args)`
pub fn add_writer(v: &Value, fd: &Value, f: &Value, args: &Value) -> R {
    let (owner, fd) = (owner_of(v)?, descriptor(fd)?);
    let d = data(&owner)?;
    d.check_free(fd)?;
    d.add_writer(fd, watch(v, f, args)?)?;
    Ok(Value::None)
}

/// `loop.remove_reader(fd)`
pub fn remove_reader(v: &Value, fd: &Value) -> R {
    let (owner, fd) = (owner_of(v)?, descriptor(fd)?);
    let d = data(&owner)?;
    d.check_free(fd)?;
    Ok(boolean(d.remove_reader(fd)))
}

/// `loop.remove_writer(fd)`
pub fn remove_writer(v: &Value, fd: &Value) -> R {
    let (owner, fd) = (owner_of(v)?, descriptor(fd)?);
    let d = data(&owner)?;
    d.check_free(fd)?;
    Ok(boolean(d.remove_writer(fd)))
}

impl event_loop::LoopData {
    /// `_ensure_fd_no_transport`
    ///
    /// # Errors
    /// RuntimeError where a transport uses the descriptor.
    pub fn check_free(&self, fd: i32) -> R<()> {
        match self.transport_of(fd) {
            Some(transport) => Err(runtime_error(format!(
                "File descriptor {fd} is used by transport {}",
                repr_or(&transport)
            ))),
            None => Ok(()),
        }
    }
}

/// `loop.create_connection(protocol_factory, host=None, port=None, **options)`
pub fn create_connection(
    v: &Value,
    factory: &Value,
    host: &Value,
    port: &Value,
    kwargs: &Value,
) -> R {
    let (owner, factory) = (owner_of(v)?, Factory::Call(factory.clone()));
    let (host, port) = (host.clone(), port.clone());
    let options = Options::new(kwargs, &options::CONNECT)?;
    Ok(coro_new(&super::CREATE_CONNECTION, async move {
        let (a, b) = endpoints::connect(&owner, &factory, &host, &port, &options).await?;
        Ok(pair(a, b))
    }))
}

/// `loop.create_unix_connection(protocol_factory, path=None, **options)`
pub fn create_unix_connection(v: &Value, factory: &Value, path: &Value, kwargs: &Value) -> R {
    let (owner, factory) = (owner_of(v)?, Factory::Call(factory.clone()));
    let path = path.clone();
    let options = Options::new(kwargs, &options::CONNECT_UNIX)?;
    Ok(coro_new(&super::CREATE_UNIX_CONNECTION, async move {
        let (a, b) = endpoints::connect_unix(&owner, &factory, &path, &options).await?;
        Ok(pair(a, b))
    }))
}

/// `loop.connect_read_pipe(protocol_factory, pipe)`
pub fn connect_read_pipe(v: &Value, factory: &Value, pipe: &Value) -> R {
    let factory = Factory::Call(factory.clone());
    let made = pipes::connect(owner_of(v)?, factory, pipe.clone(), false);
    Ok(coro_new(&super::CONNECT_READ_PIPE, made))
}

/// `loop.connect_write_pipe(protocol_factory, pipe)`
pub fn connect_write_pipe(v: &Value, factory: &Value, pipe: &Value) -> R {
    let factory = Factory::Call(factory.clone());
    let made = pipes::connect(owner_of(v)?, factory, pipe.clone(), true);
    Ok(coro_new(&super::CONNECT_WRITE_PIPE, made))
}

/// `loop.connect_accepted_socket(protocol_factory, sock, **options)`
pub fn connect_accepted_socket(v: &Value, factory: &Value, sock: &Value, kwargs: &Value) -> R {
    let (owner, factory) = (owner_of(v)?, Factory::Call(factory.clone()));
    let sock = sock.clone();
    let options = Options::new(kwargs, &options::ACCEPTED)?;
    Ok(coro_new(&super::CONNECT_ACCEPTED_SOCKET, async move {
        let (a, b) = endpoints::connect_accepted(&owner, &factory, &sock, &options).await?;
        Ok(pair(a, b))
    }))
}

/// `loop.start_tls(transport, protocol, sslcontext, *, server_side=False, server_hostname=None, …)`
#[allow(
    clippy::too_many_arguments,
    reason = "entries of the table take what Python's methods take"
)]
pub fn start_tls(
    v: &Value,
    transport: &Value,
    protocol: &Value,
    context: &Value,
    server_side: &Value,
    hostname: &Value,
    handshake_timeout: &Value,
    shutdown_timeout: &Value,
) -> R {
    let timeouts = [handshake_timeout, shutdown_timeout];
    let upgrade = tls::upgrade(context, server_side, hostname, timeouts)?;
    let made = tls::start(owner_of(v)?, transport.clone(), protocol.clone(), upgrade);
    Ok(coro_new(&super::START_TLS, made))
}

/// `loop.create_server(protocol_factory, host=None, port=None, **options)`
pub fn create_server(v: &Value, factory: &Value, host: &Value, port: &Value, kwargs: &Value) -> R {
    let (owner, factory) = (owner_of(v)?, Factory::Call(factory.clone()));
    let (host, port) = (host.clone(), port.clone());
    let options = Options::new(kwargs, &options::SERVE)?;
    Ok(coro_new(&super::CREATE_SERVER, async move {
        endpoints::serve(&owner, factory, &host, &port, &options).await
    }))
}

/// `loop.create_unix_server(protocol_factory, path=None, **options)`
pub fn create_unix_server(v: &Value, factory: &Value, path: &Value, kwargs: &Value) -> R {
    let (owner, factory) = (owner_of(v)?, Factory::Call(factory.clone()));
    let path = path.clone();
    let options = Options::new(kwargs, &options::SERVE_UNIX)?;
    Ok(coro_new(&super::CREATE_UNIX_SERVER, async move {
        endpoints::serve_unix(&owner, factory, &path, &options).await
    }))
}

/// `loop.create_datagram_endpoint(protocol_factory, local_addr=None, remote_addr=None, **options)`
pub fn create_datagram_endpoint(
    v: &Value,
    factory: &Value,
    local: &Value,
    remote: &Value,
    kwargs: &Value,
) -> R {
    let (owner, factory) = (owner_of(v)?, Factory::Call(factory.clone()));
    let (local, remote) = (local.clone(), remote.clone());
    let options = Options::new(kwargs, &options::DATAGRAMS)?;
    Ok(coro_new(&super::CREATE_DATAGRAM_ENDPOINT, async move {
        let (a, b) =
            datagram_endpoint::datagrams(&owner, &factory, &local, &remote, &options).await?;
        Ok(pair(a, b))
    }))
}

/// `loop.getaddrinfo(host, port, *, family=0, type=0, proto=0, flags=0)`
pub fn getaddrinfo(
    v: &Value,
    host: &Value,
    port: &Value,
    family: &Value,
    kind: &Value,
    proto: &Value,
    flags: &Value,
) -> R {
    let hints = (number(family)?, number(kind)?, number(proto)?);
    let question = Question::new(host, port, hints, number(flags)?)?;
    let made = resolve::getaddrinfo(owner_of(v)?, question);
    Ok(coro_new(&super::GETADDRINFO, made))
}

/// `loop.getnameinfo(sockaddr, flags=0)`
pub fn getnameinfo(v: &Value, sockaddr: &Value, flags: &Value) -> R {
    let family = match support::items(sockaddr).len() {
        0..=2 => address::INET,
        _ => address::INET6,
    };
    let address = address::parse(sockaddr, family, "getnameinfo")?;
    let made = resolve::getnameinfo(owner_of(v)?, address, number(flags)?);
    Ok(coro_new(&super::GETNAMEINFO, made))
}

/// `loop.sock_recv(sock, nbytes)`
pub fn sock_recv(v: &Value, sock: &Value, nbytes: &Value) -> R {
    let (n, none) = (nbytes.clone(), Value::Int(0));
    let made = on_sockets::receive(owner_of(v)?, sock.clone(), "_sock_recv", move |sock| {
        socket::recv(sock, &n, &none)
    });
    Ok(coro_new(&super::SOCK_RECV, made))
}

/// `loop.sock_recv_into(sock, buf)`
pub fn sock_recv_into(v: &Value, sock: &Value, buffer: &Value) -> R {
    let (buffer, none) = (buffer.clone(), Value::Int(0));
    let made = on_sockets::receive(owner_of(v)?, sock.clone(), "_sock_recv_into", move |sock| {
        socket::recv_into(sock, &buffer, &none, &none)
    });
    Ok(coro_new(&super::SOCK_RECV_INTO, made))
}

/// `loop.sock_recvfrom(sock, bufsize)`
pub fn sock_recvfrom(v: &Value, sock: &Value, bufsize: &Value) -> R {
    let (n, none) = (bufsize.clone(), Value::Int(0));
    let made = on_sockets::receive(owner_of(v)?, sock.clone(), "_sock_recvfrom", move |sock| {
        socket::recvfrom(sock, &n, &none)
    });
    Ok(coro_new(&super::SOCK_RECVFROM, made))
}

/// `loop.sock_recvfrom_into(sock, buf, nbytes=0)`
pub fn sock_recvfrom_into(v: &Value, sock: &Value, buffer: &Value, nbytes: &Value) -> R {
    let (buffer, n, none) = (buffer.clone(), nbytes.clone(), Value::Int(0));
    let made = on_sockets::receive(
        owner_of(v)?,
        sock.clone(),
        "_sock_recvfrom_into",
        move |sock| socket::recvfrom_into(sock, &buffer, &n, &none),
    );
    Ok(coro_new(&super::SOCK_RECVFROM_INTO, made))
}

/// `loop.sock_sendall(sock, data)`
pub fn sock_sendall(v: &Value, sock: &Value, data: &Value) -> R {
    let made = on_sockets::send_all(owner_of(v)?, sock.clone(), data.clone());
    Ok(coro_new(&super::SOCK_SENDALL, made))
}

/// `loop.sock_sendto(sock, data, address)`
pub fn sock_sendto(v: &Value, sock: &Value, data: &Value, to: &Value) -> R {
    let made = on_sockets::send_to(owner_of(v)?, sock.clone(), data.clone(), to.clone());
    Ok(coro_new(&super::SOCK_SENDTO, made))
}

/// `loop.sock_sendfile(sock, file, offset=0, count=None, *, fallback=True)`
pub fn sock_sendfile(
    v: &Value,
    sock: &Value,
    file: &Value,
    offset: &Value,
    count: &Value,
    fallback: &Value,
) -> R {
    let (part, sock) = (sendfile::Part::new(file, offset, count), sock.clone());
    let made = sendfile::over_socket(owner_of(v)?, sock, part, fallback.clone());
    Ok(coro_new(&super::SOCK_SENDFILE, made))
}

/// `loop.sendfile(transport, file, offset=0, count=None, *, fallback=True)`
pub fn sendfile(
    v: &Value,
    transport: &Value,
    file: &Value,
    offset: &Value,
    count: &Value,
    fallback: &Value,
) -> R {
    let (part, transport) = (sendfile::Part::new(file, offset, count), transport.clone());
    let made = sendfile::over_transport(owner_of(v)?, transport, part, fallback.clone());
    Ok(coro_new(&super::SENDFILE, made))
}

/// `loop.sock_accept(sock)`
pub fn sock_accept(v: &Value, sock: &Value) -> R {
    let made = on_sockets::accept(owner_of(v)?, sock.clone());
    Ok(coro_new(&super::SOCK_ACCEPT, made))
}

/// `loop.sock_connect(sock, address)`
pub fn sock_connect(v: &Value, sock: &Value, to: &Value) -> R {
    let (owner, sock, to) = (owner_of(v)?, sock.clone(), to.clone());
    Ok(coro_new(&super::SOCK_CONNECT, async move {
        on_sockets::checked(&owner, &sock, "family")?;
        let d = socket::expect(&sock, "family")?;
        let family = d.family.get();
        let to = if matches!(family, address::INET | address::INET6) {
            let hints = resolve::Hints {
                family,
                kind: d.kind.get(),
                protocol: d.protocol.get(),
                flags: 0,
            };
            let found = resolve::resolved(&owner, &to, hints).await?;
            match found.into_iter().next() {
                Some(found) => found.address,
                None => return Err(crate::error::index_error("list index out of range")),
            }
        } else {
            address::parse(&to, family, "connect")?
        };
        on_sockets::connect(&owner, &sock, &to).await
    }))
}
