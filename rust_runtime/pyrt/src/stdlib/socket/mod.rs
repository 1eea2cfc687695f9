//! `socket` (`Lib/socket.py`, `Modules/socketmodule.c`): Linux's numbers and CPython's messages.
pub mod address;
pub mod blocking;
pub mod constants;
pub mod socket;

pub use constants::*;

use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::{numbered, os_error};
use crate::error::{self, PyErr, overflow_error, type_error, value_error};
use crate::object::{Global, R, Value, boolean, bytes, float, list, str, string, tuple};
use crate::ops::{base_value, index_i64, truth};
use crate::stdlib::support;
use address::{INET, INET6, Question, STREAM, UNIX, resolve_error};

use host::net::Address;
use std::net::{Ipv4Addr, Ipv6Addr};

static TIMEOUT: Global<Option<f64>> = Global::new(None);

/// Stands for a timeout that is not given; the library's own modules pass it on.
static NOT_GIVEN: Global<Option<Value>> = Global::new(None);

/// `socket._GLOBAL_DEFAULT_TIMEOUT`
pub fn _global_default_timeout() -> R {
    if let Some(made) = &*NOT_GIVEN.get() {
        return Ok(made.clone());
    }
    let made = crate::construct::object_new(&crate::generated::builtins::object(), false)?;
    *NOT_GIVEN.get() = Some(made.clone());
    Ok(made)
}

/// The timeout of new sockets.
pub fn default_timeout() -> Option<f64> {
    *TIMEOUT.get()
}

/// `socket.getdefaulttimeout()`
pub fn getdefaulttimeout() -> R {
    Ok(default_timeout().map_or(Value::None, float))
}

/// `socket.setdefaulttimeout(timeout)`
pub fn setdefaulttimeout(timeout: &Value) -> R {
    *TIMEOUT.get() = socket::seconds(timeout)?;
    Ok(Value::None)
}

/// `socket.getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)`
pub fn getaddrinfo(
    host: &Value,
    port: &Value,
    family: &Value,
    kind: &Value,
    proto: &Value,
    flags: &Value,
) -> R {
    let hints = (number(family)?, number(kind)?, number(proto)?);
    let question = Question::new(host, port, hints, number(flags)?)?;
    let found = question.ask().map_err(|e| resolve_error(&e))?;
    let infos: R<Vec<Value>> = found.iter().map(address::info).collect();
    Ok(list(infos?))
}

/// The address of a tuple that needs no looking up, and the flags of `getnameinfo`.
fn numeric(sockaddr: &Value) -> R<Address> {
    let family = match base_value(sockaddr) {
        Value::Tuple(t) if t.items().len() > 2 => INET6,
        Value::Tuple(t)
            if t.items()
                .first()
                .and_then(Value::as_str)
                .is_some_and(|h| h.contains(':')) =>
        {
            INET6
        }
        Value::Tuple(_) => INET,
        _ => return Err(type_error("getnameinfo() argument 1 must be a tuple")),
    };
    address::parse(sockaddr, family, "getnameinfo")
}

/// `socket.getnameinfo(sockaddr, flags)`
pub fn getnameinfo(sockaddr: &Value, flags: &Value) -> R {
    let found = host::net::name_of(&numeric(sockaddr)?, number(flags)?);
    let (host, service) = found.map_err(|e| resolve_error(&e))?;
    Ok(tuple(vec![string(host), string(service)]))
}

/// `socket.gethostname()`
pub fn gethostname() -> R {
    host::net::hostname()
        .map(string)
        .map_err(|e| os_error(&e, None))
}

/// The first IPv4 address of a name.
fn first_v4(name: &Value) -> R<Value> {
    let found = address::parse(
        &tuple(vec![name.clone(), Value::Int(0)]),
        INET,
        "gethostbyname",
    )?;
    match address::object(&found) {
        Value::Tuple(t) => Ok(t.items()[0].clone()),
        other => Ok(other),
    }
}

/// `socket.gethostbyname(hostname)`
pub fn gethostbyname(name: &Value) -> R {
    first_v4(name)
}

/// `socket.gethostbyaddr(ip_address)`
pub fn gethostbyaddr(ip: &Value) -> R {
    let first = first_v4(ip)?;
    let address = tuple(vec![first.clone(), Value::Int(0)]);
    let found = host::net::name_of(&numeric(&address)?, 8); // NI_NAMEREQD
    let (name, _) = found.map_err(|_| {
        error::called(
            &crate::generated::socket::herror(),
            vec![Value::Int(1), str("Unknown host")],
        )
    })?;
    Ok(tuple(vec![string(name), list(vec![]), list(vec![first])]))
}

/// `socket.getfqdn(name="")`
pub fn getfqdn(name: &Value) -> R {
    let own = matches!(name.as_str().map(str::trim), Some("" | "0.0.0.0" | "::"));
    let name = if own { gethostname()? } else { name.clone() };
    match gethostbyaddr(&name) {
        Ok(Value::Tuple(t)) => Ok(t.items()[0].clone()),
        Err(e) if !e.is(&error::classes::os_error()) => Err(e),
        _ => Ok(name),
    }
}

#[cold]
fn illegal_address(function: &str) -> PyErr {
    error::os_error(format!("illegal IP address string passed to {function}"))
}

/// `socket.inet_aton(ip_string)`: one to four numbers, decimal, octal or hexadecimal.
pub fn inet_aton(ip: &Value) -> R {
    let text = support::text(ip, "inet_aton() argument 1")?;
    let parse = |part: &str| -> Option<u64> {
        if let Some(hex) = part.strip_prefix("0x").or(part.strip_prefix("0X")) {
            u64::from_str_radix(hex, 16).ok()
        } else if part.len() > 1 && part.starts_with('0') {
            u64::from_str_radix(part, 8).ok()
        } else {
            part.parse().ok()
        }
    };
    let parts: Option<Vec<u64>> = text.split('.').map(parse).collect();
    let parts = parts.filter(|p| p.len() <= 4);
    let Some((last, heads)) = parts.as_deref().and_then(<[u64]>::split_last) else {
        return Err(illegal_address("inet_aton"));
    };
    let bits = 8 * (4 - heads.len());
    if heads.iter().any(|n| *n > 255) || *last >= 1 << bits {
        return Err(illegal_address("inet_aton"));
    }
    let mut all = *last as u32;
    for (at, n) in heads.iter().enumerate() {
        all |= (*n as u32) << (24 - 8 * at);
    }
    Ok(bytes(all.to_be_bytes().to_vec()))
}

/// `socket.inet_ntoa(packed_ip)`
pub fn inet_ntoa(packed: &Value) -> R {
    match <[u8; 4]>::try_from(&*bytes_like(packed)?) {
        Ok(ip) => Ok(string(Ipv4Addr::from(ip).to_string())),
        Err(_) => Err(error::os_error("packed IP wrong length")),
    }
}

/// `socket.inet_pton(address_family, ip_string)`
pub fn inet_pton(family: &Value, ip: &Value) -> R {
    let text = support::text(ip, "inet_pton() argument 2")?;
    let packed = match number(family)? {
        INET => text.parse::<Ipv4Addr>().ok().map(|ip| ip.octets().to_vec()),
        INET6 => text.parse::<Ipv6Addr>().ok().map(|ip| ip.octets().to_vec()),
        _ => return Err(numbered(97, None)),
    };
    packed
        .map(bytes)
        .ok_or_else(|| illegal_address("inet_pton"))
}

/// `socket.inet_ntop(address_family, packed_ip)`
pub fn inet_ntop(family: &Value, packed: &Value) -> R {
    let packed = bytes_like(packed)?;
    let text = match number(family)? {
        INET => <[u8; 4]>::try_from(&*packed).map(|ip| Ipv4Addr::from(ip).to_string()),
        INET6 => <[u8; 16]>::try_from(&*packed).map(|ip| Ipv6Addr::from(ip).to_string()),
        other => return Err(value_error(format!("unknown address family {other}"))),
    };
    text.map(string)
        .map_err(|_| value_error("invalid length of packed IP address string"))
}

fn sixteen(x: &Value, function: &str) -> R<u16> {
    let n = index_i64(x)?;
    if n < 0 {
        return Err(overflow_error(format!(
            "{function}: can't convert negative Python int to C 16-bit unsigned integer"
        )));
    }
    u16::try_from(n).map_err(|_| {
        overflow_error(format!(
            "{function}: Python int too large to convert to C 16-bit unsigned integer"
        ))
    })
}

fn thirty_two(x: &Value) -> R<u32> {
    u32::try_from(index_i64(x)?).map_err(|_| overflow_error("int larger than 32 bits"))
}

/// `socket.htons(x)`
pub fn htons(x: &Value) -> R {
    Ok(Value::Int(sixteen(x, "htons")?.to_be().into()))
}
/// `socket.ntohs(x)`
pub fn ntohs(x: &Value) -> R {
    Ok(Value::Int(u16::from_be(sixteen(x, "ntohs")?).into()))
}
/// `socket.htonl(x)`
pub fn htonl(x: &Value) -> R {
    Ok(Value::Int(thirty_two(x)?.to_be().into()))
}
/// `socket.ntohl(x)`
pub fn ntohl(x: &Value) -> R {
    Ok(Value::Int(u32::from_be(thirty_two(x)?).into()))
}

/// `socket.socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0)`
pub fn socketpair(family: &Value, kind: &Value, proto: &Value) -> R {
    let family = if family.is_none() {
        UNIX
    } else {
        number(family)?
    };
    let kind = if kind.is_unbound() {
        STREAM
    } else {
        number(kind)?
    };
    let shape = (family, kind, number(proto)?);
    let (a, b) = host::net::pair(shape.0, shape.1, shape.2).map_err(|e| os_error(&e, None))?;
    Ok(tuple(vec![
        socket::over(a, shape)?,
        socket::over(b, shape)?,
    ]))
}

/// `socket.fromfd(fd, family, type, proto=0)`
pub fn fromfd(fd: &Value, family: &Value, kind: &Value, proto: &Value) -> R {
    let copy = host::net::duplicate(number(fd)?).map_err(|e| os_error(&e, None))?;
    socket::over(copy, (number(family)?, number(kind)?, number(proto)?))
}

/// `socket.close(fd)`
pub fn close(fd: &Value) -> R {
    host::net::close(number(fd)?).map_err(|e| os_error(&e, None))?;
    Ok(Value::None)
}

/// `socket.create_connection(address, timeout=…, source_address=None, *, all_errors=False)`
pub fn create_connection(
    address: &Value,
    timeout: &Value,
    source_address: &Value,
    all_errors: &Value,
) -> R {
    let pair = crate::ops::unpack(address, 2)?;
    let question = Question::new(&pair[0], &pair[1], (0, STREAM, 0), 0)?;
    let mut errors: Vec<PyErr> = Vec::new();
    for found in question.ask().map_err(|e| resolve_error(&e))? {
        match connected(&found, timeout, source_address) {
            Ok(made) => return Ok(made),
            Err(e) if e.is(&error::classes::os_error()) => {
                if !truth(all_errors)? {
                    errors.clear();
                }
                errors.push(e);
            }
            Err(e) => return Err(e),
        }
    }
    if errors.is_empty() {
        return Err(error::os_error("getaddrinfo returns an empty list"));
    }
    if truth(all_errors)? {
        let all = list(errors.iter().map(PyErr::value).collect());
        let class = Value::Class(error::classes::exception_group());
        let group = crate::call::call(&class, &mut [str("create_connection failed"), all])?;
        return Err(error::raise(&group));
    }
    Err(errors.remove(0))
}

fn connected(found: &host::net::Resolved, timeout: &Value, source: &Value) -> R {
    let made = socket::open((found.family, found.kind, found.protocol))?;
    let attempt = || -> R<()> {
        let is_default = NOT_GIVEN
            .get()
            .as_ref()
            .is_some_and(|made| made.is(timeout));
        if !timeout.is_unbound() && !is_default {
            socket::settimeout(&made, timeout)?;
        }
        if truth(source)? {
            socket::bind(&made, source)?;
        }
        socket::connect(&made, &address::object(&found.address)).map(drop)
    };
    match attempt() {
        Ok(()) => Ok(made),
        Err(e) => {
            socket::close(&made)?;
            Err(e)
        }
    }
}

/// `socket.has_dualstack_ipv6()`
pub fn has_dualstack_ipv6() -> R {
    let Ok(made) = socket::open((INET6, STREAM, 0)) else {
        return Ok(boolean(false));
    };
    let fd = socket::of(&made)?.fd.get();
    Ok(boolean(
        host::net::set_option(fd, 41, 26, &0i32.to_ne_bytes()).is_ok(),
    ))
}

/// `socket.create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False)`
pub fn create_server(
    address: &Value,
    family: &Value,
    backlog: &Value,
    reuse_port: &Value,
    dualstack: &Value,
) -> R {
    let family = if family.is_unbound() {
        INET
    } else {
        number(family)?
    };
    let dualstack = truth(dualstack)?;
    if dualstack && family != INET6 {
        return Err(value_error("dualstack_ipv6 requires AF_INET6 family"));
    }
    let made = socket::open((family, STREAM, 0))?;
    let attempt = || -> R<()> {
        let fd = socket::of(&made)?.fd.get();
        let set = |level: i32, name: i32, on: bool| {
            host::net::set_option(fd, level, name, &i32::from(on).to_ne_bytes())
                .map_err(|e| os_error(&e, None))
        };
        set(1, 2, true)?; // SO_REUSEADDR
        if truth(reuse_port)? {
            set(1, 15, true)?;
        }
        if family == INET6 {
            set(41, 26, !dualstack)?; // IPV6_V6ONLY
        }
        socket::bind(&made, address).map_err(|e| {
            let strerror = crate::stdlib::support::get(&e.value(), "strerror");
            let errno = crate::stdlib::support::get(&e.value(), "errno");
            match (errno, strerror) {
                (Ok(errno @ Value::Int(_)), Ok(Value::Str(text))) => {
                    let shown = crate::ops::repr_or(address);
                    let text = format!(
                        "{} (while attempting to bind on address {shown})",
                        text.as_str()
                    );
                    error::called(&error::classes::os_error(), vec![errno, string(text)])
                }
                _ => e,
            }
        })?;
        let backlog = if backlog.is_none() {
            &Value::Unbound
        } else {
            backlog
        };
        socket::listen(&made, backlog).map(drop)
    };
    match attempt() {
        Ok(()) => Ok(made),
        Err(e) => {
            socket::close(&made)?;
            Err(e)
        }
    }
}
