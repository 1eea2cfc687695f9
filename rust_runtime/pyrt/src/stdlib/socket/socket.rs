//! `socket.socket` (`Modules/socketmodule.c`, `Lib/socket.py`).
use super::address::{self, INET, STREAM};
use super::blocking;
use super::constants::{self, number};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::{numbered, os_error};
use crate::error::{self, type_error, value_error};
use crate::generated::socket as types;
use crate::object::{
    Inst, NativeData, R, Ref, Value, boolean, bytes, float, int_usize, native, string, tuple,
};
use crate::ops::{base_value, index_i64, truth};
use crate::stdlib::support::{self, given};
use std::cell::Cell;
use std::io;

/// The data of a socket.
pub struct SocketData {
    /// The descriptor; -1 once it is closed.
    pub fd: Cell<i32>,
    /// The address family.
    pub family: Cell<i32>,
    /// The type.
    pub kind: Cell<i32>,
    /// The protocol.
    pub protocol: Cell<i32>,
    /// How long calls wait: for ever without a number, not at all at 0.
    pub timeout: Cell<Option<f64>>,
}

impl NativeData for SocketData {
    fn finalize(&self, _this: &Ref<Inst>) {
        let fd = self.fd.replace(-1);
        if fd >= 0 {
            let _ = host::net::close(fd); // as in CPython, nobody is left to hear of it
        }
    }
}

/// The data of a socket object.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&SocketData> {
    native::<SocketData>(v, "socket")
}

fn checked<T>(r: io::Result<T>) -> R<T> {
    r.map_err(|e| os_error(&e, None))
}

fn closed(fd: i32, (family, kind, protocol): (i32, i32, i32)) -> SocketData {
    SocketData {
        fd: Cell::new(fd),
        family: Cell::new(family),
        kind: Cell::new(kind),
        protocol: Cell::new(protocol),
        timeout: Cell::new(None),
    }
}

/// A socket over an open descriptor, which it owns from now on.
///
/// # Errors
/// OSError
pub fn over(fd: i32, shape: (i32, i32, i32)) -> R {
    let data = closed(fd, shape);
    if let Some(seconds) = super::default_timeout() {
        data.timeout.set(Some(seconds));
        checked(host::net::set_nonblocking(fd, true))?;
    }
    Ok(Inst::with(&types::socket(), data))
}

/// A new socket.
///
/// # Errors
/// OSError
pub fn open(shape: (i32, i32, i32)) -> R {
    over(
        checked(host::net::socket(shape.0, shape.1, shape.2))?,
        shape,
    )
}

/// `socket.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    support::instance(class, closed(-1, (-1, -1, -1)))
}

/// `socket(family=-1, type=-1, proto=-1, fileno=None)`
pub fn __init__(v: &Value, family: &Value, kind: &Value, proto: &Value, fileno: &Value) -> R {
    let d = of(v)?;
    let (mut family, mut kind, mut proto) = (number(family)?, number(kind)?, number(proto)?);
    let fd = if fileno.is_none() {
        let or = |n: i32, otherwise: i32| if n == -1 { otherwise } else { n };
        (family, kind, proto) = (or(family, INET), or(kind, STREAM), or(proto, 0));
        checked(host::net::socket(family, kind, proto))?
    } else {
        let fd = number(fileno)?;
        if fd < 0 {
            return Err(value_error("negative file descriptor"));
        }
        checked(host::net::local_address(fd))?;
        let option = |name: i32| -> R<i32> { option_number(fd, 1, name) };
        family = if family == -1 { option(39)? } else { family };
        kind = if kind == -1 { option(3)? } else { kind };
        proto = if proto == -1 { option(38)? } else { proto };
        fd
    };
    d.fd.set(fd);
    d.family.set(family);
    d.kind.set(kind & !0o2004000); // SOCK_NONBLOCK and SOCK_CLOEXEC are no part of the type
    d.protocol.set(proto);
    if kind & 0o4000 != 0 {
        d.timeout.set(Some(0.0));
    } else if let Some(seconds) = super::default_timeout() {
        d.timeout.set(Some(seconds));
        checked(host::net::set_nonblocking(fd, true))?;
    }
    Ok(Value::None)
}

fn option_number(fd: i32, level: i32, name: i32) -> R<i32> {
    let found: [u8; 4] = checked(host::net::option(fd, level, name, 4))?
        .try_into()
        .unwrap_or_default();
    Ok(i32::from_ne_bytes(found))
}

/// `sock.family`
pub fn family(v: &Value) -> R {
    constants::family(of(v)?.family.get())
}

/// `sock.type`
pub fn r#type(v: &Value) -> R {
    constants::kind(of(v)?.kind.get())
}

/// `sock.proto`
pub fn proto(v: &Value) -> R {
    Ok(Value::Int(of(v)?.protocol.get().into()))
}

/// `sock.timeout`
pub fn timeout(v: &Value) -> R {
    Ok(of(v)?.timeout.get().map_or(Value::None, float))
}

/// `sock.gettimeout()`
pub fn gettimeout(v: &Value) -> R {
    timeout(v)
}

/// `sock.fileno()`
pub fn fileno(v: &Value) -> R {
    Ok(Value::Int(of(v)?.fd.get().into()))
}

/// `sock.detach()`
pub fn detach(v: &Value) -> R {
    Ok(Value::Int(of(v)?.fd.replace(-1).into()))
}

/// `sock.close()`
pub fn close(v: &Value) -> R {
    let fd = of(v)?.fd.replace(-1);
    if fd >= 0
        && let Err(e) = host::net::close(fd)
        && host::errno(&e) != 104
    {
        return Err(os_error(&e, None));
    }
    Ok(Value::None)
}

/// `sock.bind(address)`
pub fn bind(v: &Value, address: &Value) -> R {
    let d = of(v)?;
    let address = address::parse(address, d.family.get(), "bind")?;
    checked(host::net::bind(d.fd.get(), &address))?;
    Ok(Value::None)
}

/// `sock.listen(backlog=128)`
pub fn listen(v: &Value, backlog: &Value) -> R {
    let backlog = if backlog.is_unbound() {
        128
    } else {
        number(backlog)?
    };
    checked(host::net::listen(of(v)?.fd.get(), backlog.max(0)))?;
    Ok(Value::None)
}

/// A connection that came in, and who it is from; the socket does not block if the one that listens does not.
///
/// # Errors
/// OSError
pub fn accepted(d: &SocketData) -> R<(Value, Value)> {
    let (fd, from) = blocking::call(d, false, host::net::accept)?;
    let made = over(fd, (d.family.get(), d.kind.get(), d.protocol.get()))?;
    Ok((made, address::object(&from)))
}

/// `sock.accept()`
pub fn accept(v: &Value) -> R {
    let d = of(v)?;
    let (made, from) = accepted(d)?;
    if super::default_timeout().is_none() && d.timeout.get().is_some() {
        setblocking(&made, &boolean(true))?;
    }
    Ok(tuple(vec![made, from]))
}

/// `sock.connect(address)`
pub fn connect(v: &Value, address: &Value) -> R {
    let d = of(v)?;
    let address = address::parse(address, d.family.get(), "connect")?;
    match blocking::connect(d, &address)? {
        0 => Ok(Value::None),
        errno => Err(numbered(errno, None)),
    }
}

/// `sock.connect_ex(address)`
pub fn connect_ex(v: &Value, address: &Value) -> R {
    let d = of(v)?;
    let address = address::parse(address, d.family.get(), "connect_ex")?;
    Ok(Value::Int(blocking::connect(d, &address)?.into()))
}

/// `sock.getsockname()`
pub fn getsockname(v: &Value) -> R {
    Ok(address::object(&checked(host::net::local_address(
        of(v)?.fd.get(),
    ))?))
}

/// `sock.getpeername()`
pub fn getpeername(v: &Value) -> R {
    Ok(address::object(&checked(host::net::peer_address(
        of(v)?.fd.get(),
    ))?))
}

fn size_of(v: &Value, function: &str) -> R<usize> {
    usize::try_from(index_i64(v)?)
        .map_err(|_| value_error(format!("negative buffersize in {function}")))
}

/// `sock.recv(bufsize, flags=0)`
pub fn recv(v: &Value, bufsize: &Value, flags: &Value) -> R {
    let d = of(v)?;
    let (n, flags) = (size_of(bufsize, "recv")?, number(flags)?);
    let mut data = vec![0; n];
    let n = blocking::call(d, false, |fd| host::net::receive(fd, &mut data, flags))?;
    data.truncate(n);
    data.shrink_to_fit();
    Ok(bytes(data))
}

/// How many bytes to receive into a buffer.
fn wanted(len: usize, nbytes: &Value, function: &str) -> R<usize> {
    match usize::try_from(index_i64(nbytes)?) {
        Ok(0) => Ok(len),
        Ok(n) if n > len => Err(value_error("buffer too small for requested bytes")),
        Ok(n) => Ok(n),
        Err(_) => Err(value_error(format!("negative buffersize in {function}"))),
    }
}

/// `sock.recv_into(buffer, nbytes=0, flags=0)`
pub fn recv_into(v: &Value, buffer: &Value, nbytes: &Value, flags: &Value) -> R {
    let d = of(v)?;
    let n = wanted(bytes_like(buffer)?.len(), nbytes, "recv_into")?;
    let flags = number(flags)?;
    let mut data = vec![0; n];
    let n = blocking::call(d, false, |fd| host::net::receive(fd, &mut data, flags))?;
    fill(buffer, &data[..n])?;
    Ok(int_usize(n))
}

/// Writes bytes to the start of a buffer.
///
/// # Errors
/// TypeError where it cannot be written to.
pub fn fill(buffer: &Value, data: &[u8]) -> R<()> {
    if let Some(array) = crate::builtins::bytearray::of(buffer) {
        array.with(|all| {
            let n = data.len().min(all.len());
            all[..n].copy_from_slice(&data[..n]);
        });
        return Ok(());
    }
    let part = crate::ops::slice(&Value::Int(0), &int_usize(data.len()), &Value::None);
    crate::ops::setitem(buffer, &part, bytes(data.to_vec()))
}

fn from_address(from: Option<host::net::Address>) -> Value {
    from.map_or(Value::None, |a| address::object(&a))
}

/// `sock.recvfrom(bufsize, flags=0)`
pub fn recvfrom(v: &Value, bufsize: &Value, flags: &Value) -> R {
    let d = of(v)?;
    let (n, flags) = (size_of(bufsize, "recvfrom")?, number(flags)?);
    let mut data = vec![0; n];
    let (n, from) = blocking::call(d, false, |fd| host::net::receive_from(fd, &mut data, flags))?;
    data.truncate(n);
    Ok(tuple(vec![bytes(data), from_address(from)]))
}

/// `sock.recvfrom_into(buffer, nbytes=0, flags=0)`
pub fn recvfrom_into(v: &Value, buffer: &Value, nbytes: &Value, flags: &Value) -> R {
    let d = of(v)?;
    let n = wanted(bytes_like(buffer)?.len(), nbytes, "recvfrom_into")?;
    let flags = number(flags)?;
    let mut data = vec![0; n];
    let (n, from) = blocking::call(d, false, |fd| host::net::receive_from(fd, &mut data, flags))?;
    fill(buffer, &data[..n])?;
    Ok(tuple(vec![int_usize(n), from_address(from)]))
}

/// `sock.send(data, flags=0)`
pub fn send(v: &Value, data: &Value, flags: &Value) -> R {
    let d = of(v)?;
    let (data, flags) = (bytes_like(data)?, number(flags)?);
    let n = blocking::call(d, true, |fd| host::net::send(fd, &data, flags))?;
    Ok(int_usize(n))
}

/// `sock.sendall(data, flags=0)`
pub fn sendall(v: &Value, data: &Value, flags: &Value) -> R {
    let d = of(v)?;
    let (data, flags) = (bytes_like(data)?, number(flags)?);
    let mut at = 0;
    while at < data.len() {
        at += blocking::call(d, true, |fd| host::net::send(fd, &data[at..], flags))?;
        crate::signals::check()?;
    }
    Ok(Value::None)
}

/// `sock.sendto(data, [flags,] address)`
pub fn sendto(v: &Value, data: &Value, flags_or_address: &Value, address: &Value) -> R {
    let d = of(v)?;
    let (flags, address) = if address.is_unbound() {
        (0, flags_or_address)
    } else {
        (number(flags_or_address)?, address)
    };
    let data = bytes_like(data)?;
    let to = address::parse(address, d.family.get(), "sendto")?;
    let n = blocking::call(d, true, |fd| host::net::send_to(fd, &data, flags, &to))?;
    Ok(int_usize(n))
}

/// `sock.shutdown(how)`
pub fn shutdown(v: &Value, how: &Value) -> R {
    checked(host::net::shutdown(of(v)?.fd.get(), number(how)?))?;
    Ok(Value::None)
}

/// `sock.setblocking(flag)`
pub fn setblocking(v: &Value, flag: &Value) -> R {
    let d = of(v)?;
    let blocks = truth(flag)?;
    d.timeout.set(if blocks { None } else { Some(0.0) });
    checked(host::net::set_nonblocking(d.fd.get(), !blocks))?;
    Ok(Value::None)
}

/// `sock.getblocking()`
pub fn getblocking(v: &Value) -> R {
    Ok(boolean(of(v)?.timeout.get() != Some(0.0)))
}

/// The seconds of an argument that may be None.
///
/// # Errors
/// TypeError, ValueError
pub fn seconds(v: &Value) -> R<Option<f64>> {
    let seconds = match base_value(v) {
        Value::None => return Ok(None),
        Value::Float(f) => f.f(),
        _ => index_i64(v)? as f64,
    };
    if seconds < 0.0 {
        return Err(value_error("Timeout value out of range"));
    }
    Ok(Some(seconds))
}

/// `sock.settimeout(timeout)`
pub fn settimeout(v: &Value, timeout: &Value) -> R {
    let d = of(v)?;
    let seconds = seconds(timeout)?;
    d.timeout.set(seconds);
    checked(host::net::set_nonblocking(d.fd.get(), seconds.is_some()))?;
    Ok(Value::None)
}

/// `sock.getsockopt(level, option, buflen=0)`
pub fn getsockopt(v: &Value, level: &Value, option: &Value, buflen: &Value) -> R {
    let fd = of(v)?.fd.get();
    let (level, name) = (number(level)?, number(option)?);
    match number(buflen)? {
        0 => Ok(Value::Int(option_number(fd, level, name)?.into())),
        n @ 1..=1024 => Ok(bytes(checked(host::net::option(
            fd, level, name, n as usize,
        ))?)),
        _ => Err(error::os_error("getsockopt buflen out of range")),
    }
}

/// `sock.setsockopt(level, option, value)`
pub fn setsockopt(v: &Value, level: &Value, option: &Value, value: &Value, optlen: &Value) -> R {
    let fd = of(v)?.fd.get();
    let (level, name) = (number(level)?, number(option)?);
    let data = match base_value(value) {
        Value::Int(_) | Value::Bool(_) => number(value)?.to_ne_bytes().to_vec(),
        Value::None if !optlen.is_unbound() => vec![0; number(optlen)?.max(0) as usize],
        _ => bytes_like(value)?.into_owned(),
    };
    checked(host::net::set_option(fd, level, name, &data))?;
    Ok(Value::None)
}

/// `sock.set_inheritable(inheritable)`
pub fn set_inheritable(v: &Value, inheritable: &Value) -> R {
    checked(host::net::set_inheritable(
        of(v)?.fd.get(),
        truth(inheritable)?,
    ))?;
    Ok(Value::None)
}

/// `sock.get_inheritable()`
pub fn get_inheritable(v: &Value) -> R {
    Ok(boolean(checked(host::net::is_inheritable(
        of(v)?.fd.get(),
    ))?))
}

/// `sock.dup()`
pub fn dup(v: &Value) -> R {
    let d = of(v)?;
    let fd = checked(host::net::duplicate(d.fd.get()))?;
    let made = over(fd, (d.family.get(), d.kind.get(), d.protocol.get()))?;
    of(&made)?.timeout.set(d.timeout.get());
    Ok(made)
}

/// `sock.makefile(mode="r", buffering=None, *, encoding=None, errors=None, newline=None)`: over a copy of the descriptor, so
/// that it lives on when the socket is closed, as in CPython.
pub fn makefile(
    v: &Value,
    mode: &Value,
    buffering: &Value,
    encoding: &Value,
    errors: &Value,
    newline: &Value,
) -> R {
    let d = of(v)?;
    let text = support::text(mode, "makefile() argument 1")?;
    if !text.chars().all(|c| "rwb".contains(c)) {
        return Err(value_error(format!(
            "invalid mode {} (only r, w, b allowed)",
            crate::ops::repr_or(mode)
        )));
    }
    if given(buffering) && index_i64(buffering)? == 0 && !text.contains('b') {
        return Err(value_error("unbuffered streams must be binary"));
    }
    let fd = checked(host::net::duplicate(d.fd.get()))?;
    let file = host::files::File::over(fd).map_err(|e| os_error(&e, None))?;
    crate::builtins::open::over(file, text, encoding, errors, newline, d.timeout.get())
}

/// `with sock:`
pub fn __enter__(v: &Value) -> R {
    of(v)?;
    Ok(v.clone())
}

/// The end of `with sock:`
pub fn __exit__(v: &Value, _args: &Value) -> R {
    support::method(v, "close", &[])
}

/// `repr(sock)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let class = crate::types::type_of(v);
    let closed = if d.fd.get() < 0 { " [closed]" } else { "" };
    let mut text = format!(
        "<{}.{}{closed} fd={}, family={}, type={}, proto={}",
        class.module,
        class.qualname(),
        d.fd.get(),
        d.family.get(),
        d.kind.get(),
        d.protocol.get()
    );
    if d.fd.get() >= 0 {
        for (name, found) in [
            ("laddr", host::net::local_address(d.fd.get())),
            ("raddr", host::net::peer_address(d.fd.get())),
        ] {
            if let Ok(found) = found {
                let shown = address::object(&found);
                if name == "raddr" || truth(&shown)? {
                    text += &format!(", {name}={}", crate::ops::repr_or(&shown));
                }
            }
        }
    }
    text.push('>');
    Ok(string(text))
}

/// A socket argument of the loop's methods: its data; `asked` is the attribute that CPython asks it for.
///
/// # Errors
/// AttributeError where it has no such attribute; TypeError for what only behaves like a socket.
pub fn expect<'a>(v: &'a Value, asked: &str) -> R<&'a SocketData> {
    let found = match v {
        Value::Inst(i) => i.native::<SocketData>(),
        _ => None,
    };
    if let Some(found) = found {
        return Ok(found);
    }
    crate::ops::getattr_name(v, &crate::object::intern(asked))?;
    let got = crate::ops::repr_or(v);
    Err(type_error(format!("a socket was expected, got {got}")))
}
