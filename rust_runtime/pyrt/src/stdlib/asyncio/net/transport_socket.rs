//! `asyncio.trsock.TransportSocket`: a transport's socket without what would disturb the transport.
use crate::generated::asyncio as types;
use crate::object::{Head, Inst, NativeData, R, Value, native, string};
use crate::stdlib::socket::socket;
use std::ptr::NonNull;

/// The data: the socket.
pub struct Wrapped(Value);
impl NativeData for Wrapped {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// A wrapper around a socket.
pub fn make(sock: &Value) -> Value {
    Inst::with(&types::transport_socket(), Wrapped(sock.clone()))
}

fn of(v: &Value) -> R<&Value> {
    Ok(&native::<Wrapped>(v, "TransportSocket")?.0)
}

macro_rules! forwarded {
    ($($(#[$doc:meta])* $name:ident($($arg:ident),*);)*) => { $(
        $(#[$doc])*
        pub fn $name(v: &Value $(, $arg: &Value)*) -> R {
            socket::$name(of(v)? $(, $arg)*)
        }
    )* };
}
forwarded! {
    /// `sock.family`
    family();
    /// `sock.type`
    r#type();
    /// `sock.proto`
    proto();
    /// `sock.fileno()`
    fileno();
    /// `sock.dup()`
    dup();
    /// `sock.get_inheritable()`
    get_inheritable();
    /// `sock.shutdown(how)`
    shutdown(how);
    /// `sock.getsockopt(level, option, buflen=0)`
    getsockopt(level, option, buflen);
    /// `sock.setsockopt(level, option, value)`
    setsockopt(level, option, value, optlen);
    /// `sock.getpeername()`
    getpeername();
    /// `sock.getsockname()`
    getsockname();
    /// `sock.gettimeout()`
    gettimeout();
}

/// `sock.settimeout(value)`
pub fn settimeout(v: &Value, value: &Value) -> R {
    of(v)?;
    if socket::seconds(value)? == Some(0.0) {
        return Ok(Value::None);
    }
    Err(crate::error::value_error(
        "settimeout(): only 0 timeout is allowed on transport sockets",
    ))
}

/// `sock.setblocking(flag)`
pub fn setblocking(v: &Value, flag: &Value) -> R {
    of(v)?;
    if !crate::ops::truth(flag)? {
        return Ok(Value::None);
    }
    Err(crate::error::value_error(
        "setblocking(): transport sockets cannot be blocking",
    ))
}

/// `repr(sock)`
pub fn __repr__(v: &Value) -> R {
    let sock = of(v)?;
    let d = socket::of(sock)?;
    let mut text = format!(
        "<asyncio.TransportSocket fd={}, family={}, type={}, proto={}",
        d.fd.get(),
        d.family.get(),
        d.kind.get(),
        d.protocol.get()
    );
    if d.fd.get() >= 0 {
        for (name, found) in [
            ("laddr", socket::getsockname(sock)),
            ("raddr", socket::getpeername(sock)),
        ] {
            if let Ok(found) = found
                && crate::ops::truth(&found)?
            {
                text += &format!(", {name}={}", crate::ops::to_str(&found)?);
            }
        }
    }
    text.push('>');
    Ok(string(text))
}
