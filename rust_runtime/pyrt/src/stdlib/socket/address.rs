//! Addresses between Python's tuples and the host's (`Modules/socketmodule.c: getsockaddrarg, makesockaddr`).
use super::constants::number;
use crate::builtins::os_errors::{numbered, os_error};
use crate::error::{self, PyErr, overflow_error, type_error};
use crate::generated::socket as types;
use crate::object::{R, Value, bytes, str, string, tuple};
use crate::ops::{base_value, type_name};
use host::net::{Address, ResolveError, Resolved};
use std::net::{Ipv4Addr, Ipv6Addr};

/// `AF_UNIX`
pub const UNIX: i32 = 1;
/// `AF_INET`
pub const INET: i32 = 2;
/// `AF_INET6`
pub const INET6: i32 = 10;
/// `SOCK_STREAM`
pub const STREAM: i32 = 1;
/// `SOCK_DGRAM`
pub const DATAGRAM: i32 = 2;

/// `socket.gaierror`, or the OSError behind it.
#[cold]
pub fn resolve_error(e: &ResolveError) -> PyErr {
    match e {
        ResolveError::Resolver(code, text) => error::called(
            &types::gaierror(),
            vec![Value::Int((*code).into()), str(text)],
        ),
        ResolveError::System(e) => os_error(e, None),
    }
}

/// The text of a host in an address: `idna` for what is not ASCII.
fn host_text(host: &Value, function: &str) -> R<String> {
    match base_value(host) {
        Value::Str(s) if s.as_str().is_ascii() => Ok(s.as_str().to_owned()),
        Value::Str(_) => Err(error::called(
            &types::gaierror(),
            vec![Value::Int(-2), str("Name or service not known")],
        )),
        Value::Bytes(b) => Ok(String::from_utf8_lossy(b.as_slice()).into_owned()),
        other => Err(type_error(format!(
            "{function}(): argument 1 must be str, bytes or bytearray, not {}",
            type_name(other)
        ))),
    }
}

fn port_of(v: &Value, function: &str) -> R<u16> {
    let out = || overflow_error(format!("{function}(): port must be 0-65535."));
    match base_value(v) {
        Value::Big(_) => Err(out()),
        _ => u16::try_from(crate::ops::index_i64(v)?).map_err(|_| out()),
    }
}

/// The address that a name stands for, in one family (`setipaddr`).
fn host_address(name: &str, family: i32) -> R<Address> {
    let found = match (name, family) {
        ("", INET) => return Ok(v4(Ipv4Addr::UNSPECIFIED, 0)),
        ("<broadcast>", INET) => return Ok(v4(Ipv4Addr::BROADCAST, 0)),
        ("", _) => host::net::resolve(None, Some(b"0"), (family, DATAGRAM, 0), 1),
        _ => {
            if let (INET, Ok(ip)) = (family, name.parse::<Ipv4Addr>()) {
                return Ok(v4(ip, 0));
            }
            host::net::resolve(Some(name.as_bytes()), None, (family, 0, 0), 0)
        }
    };
    let found = found.map_err(|e| resolve_error(&e))?;
    let first = found.into_iter().next().map(|found| found.address);
    first.ok_or_else(|| error::os_error("getaddrinfo returns an empty list"))
}

fn v4(ip: Ipv4Addr, port: u16) -> Address {
    Address::V4 {
        ip: ip.octets(),
        port,
    }
}

/// The address that an argument gives, for a socket of this family. Names are looked up, which may take long.
///
/// # Errors
/// TypeError, OverflowError, gaierror, OSError.
pub fn parse(v: &Value, family: i32, function: &str) -> R<Address> {
    match family {
        UNIX => unix_path(v).map(Address::Unix),
        INET | INET6 => internet(v, family, function),
        _ => Err(error::os_error(format!("{function}(): bad family"))),
    }
}

fn unix_path(v: &Value) -> R<Vec<u8>> {
    let path = match base_value(v) {
        Value::Str(s) => s.as_str().as_bytes().to_vec(),
        _ => crate::builtins::bytes_args::bytes_like(v)?.into_owned(),
    };
    if path.len() > 107 + usize::from(path.first() == Some(&0)) {
        return Err(error::os_error("AF_UNIX path too long"));
    }
    Ok(path)
}

fn internet(v: &Value, family: i32, function: &str) -> R<Address> {
    let shown = if family == INET {
        "AF_INET"
    } else {
        "AF_INET6"
    };
    let Value::Tuple(t) = base_value(v) else {
        return Err(type_error(format!(
            "{function}(): {shown} address must be tuple, not {}",
            type_name(v)
        )));
    };
    let items = t.items();
    let wanted = if family == INET { 2..=2 } else { 2..=4 };
    if !wanted.contains(&items.len()) {
        let form = if family == INET {
            "a pair (host, port)"
        } else {
            "a tuple (host, port[, flowinfo[, scopeid]])"
        };
        return Err(type_error(format!(
            "{function}(): {shown} address must be {form}"
        )));
    }
    let name = host_text(&items[0], function)?;
    let given = port_of(&items[1], function)?;
    let part = |at: usize| -> R<u32> {
        match items.get(at) {
            Some(v) => u32::try_from(crate::ops::index_i64(v)?)
                .map_err(|_| overflow_error(format!("{function}(): flowinfo must be 0-1048575."))),
            None => Ok(0),
        }
    };
    match host_address(&name, family)? {
        Address::V4 { ip, .. } => Ok(Address::V4 { ip, port: given }),
        Address::V6 { ip, scope, .. } => Ok(Address::V6 {
            ip,
            port: given,
            flow: part(2)?,
            scope: match part(3)? {
                0 => scope,
                given => given,
            },
        }),
        _ => Err(numbered(97, None)),
    }
}

/// The text of an IPv6 address, with its scope where it has one.
fn v6_text(ip: [u8; 16], scope: u32) -> String {
    let ip = Ipv6Addr::from(ip);
    if scope == 0 {
        ip.to_string()
    } else {
        format!("{ip}%{scope}")
    }
}

/// The address as Python shows it.
pub fn object(address: &Address) -> Value {
    match address {
        Address::V4 { ip, port } => tuple(vec![
            string(Ipv4Addr::from(*ip).to_string()),
            Value::Int((*port).into()),
        ]),
        Address::V6 {
            ip,
            port,
            flow,
            scope,
        } => tuple(vec![
            string(v6_text(*ip, *scope)),
            Value::Int((*port).into()),
            Value::Int((*flow).into()),
            Value::Int((*scope).into()),
        ]),
        Address::Unix(path) if path.first() == Some(&0) => bytes(path.clone()),
        Address::Unix(path) => string(String::from_utf8_lossy(path).into_owned()),
        Address::Other(_) => Value::None,
    }
}

/// A tuple of `getaddrinfo`.
pub fn info(found: &Resolved) -> R {
    Ok(tuple(vec![
        super::constants::family(found.family)?,
        super::constants::kind(found.kind)?,
        Value::Int(found.protocol.into()),
        str(&found.canonical),
        object(&found.address),
    ]))
}

/// What `getaddrinfo` is asked for, as plain data that another thread may have.
pub struct Question {
    host: Option<Vec<u8>>,
    service: Option<Vec<u8>>,
    hints: (i32, i32, i32),
    flags: i32,
}

impl Question {
    /// The question that arguments ask.
    ///
    /// # Errors
    /// TypeError
    pub fn new(host: &Value, service: &Value, hints: (i32, i32, i32), flags: i32) -> R<Question> {
        let host = match base_value(host) {
            Value::None => None,
            Value::Str(s) if s.as_str().is_ascii() => Some(s.as_str().as_bytes().to_vec()),
            Value::Str(_) => Some(host_text(host, "getaddrinfo")?.into_bytes()),
            Value::Bytes(b) => Some(b.as_slice().to_vec()),
            _ => {
                return Err(type_error(
                    "getaddrinfo() argument 1 must be string or None",
                ));
            }
        };
        let service = match base_value(service) {
            Value::None => None,
            Value::Str(s) => Some(s.as_str().as_bytes().to_vec()),
            Value::Bytes(b) => Some(b.as_slice().to_vec()),
            Value::Int(_) | Value::Bool(_) => Some(number(service)?.to_string().into_bytes()),
            _ => return Err(error::os_error("Int or String expected")),
        };
        Ok(Question {
            host,
            service,
            hints,
            flags,
        })
    }

    /// Asks the resolver, which may take long.
    ///
    /// # Errors
    /// What the resolver says.
    pub fn ask(&self) -> Result<Vec<Resolved>, ResolveError> {
        host::net::resolve(
            self.host.as_deref(),
            self.service.as_deref(),
            self.hints,
            self.flags,
        )
    }
}
