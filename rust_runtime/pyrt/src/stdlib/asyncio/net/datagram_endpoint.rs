//! `create_datagram_endpoint` (`Lib/asyncio/base_events.py`).
use super::super::await_::await_future;
use super::super::base;
use super::endpoints::{or_close, remove_stale};
use super::options::Options;
use super::resolve::resolved;
use super::sock;
use super::socket_transport::{self, Kind};
use super::streams::Factory;
use crate::builtins::os_errors::os_error;
use crate::error::{self, classes, type_error, value_error};
use crate::object::{Inst, R, Ref, Value, boolean};
use crate::ops::{base_value, repr_or, truth};
use crate::stdlib::socket::address::{self, DATAGRAM, UNIX};
use crate::stdlib::socket::socket;
use std::cell::RefCell;

/// A datagram socket and where it sends to.
type Endpoint = (Value, Value);

/// `create_datagram_endpoint`
///
/// # Errors
/// OSError, ValueError, TypeError, what the factory raises, what is thrown into it.
pub async fn datagrams(
    owner: &Ref<Inst>,
    factory: &Factory,
    local: &Value,
    remote: &Value,
    options: &Options,
) -> R<(Value, Value)> {
    let given = options.get("sock");
    let (sock, to) = if given.is_none() {
        datagram_socket(owner, local, remote, options).await?
    } else {
        given_datagram_socket(given, local, remote, options)?
    };
    let protocol = factory.make()?;
    let waiter = base::new_future(owner);
    let kind = Kind::Datagram {
        queue: RefCell::default(),
        to,
    };
    let none = (&Value::None, &Value::None);
    let transport =
        socket_transport::make(owner, &sock, &protocol, kind, Some(waiter.clone()), none)?;
    if let Err(e) = await_future(waiter).await {
        socket_transport::close(&transport)?;
        return Err(e);
    }
    Ok((transport, protocol))
}

fn given_datagram_socket(
    sock: Value,
    local: &Value,
    remote: &Value,
    options: &Options,
) -> R<Endpoint> {
    if socket::expect(&sock, "type")?.kind.get() != DATAGRAM {
        return Err(value_error(format!(
            "A UDP Socket was expected, got {}",
            repr_or(&sock)
        )));
    }
    let mut problems = Vec::new();
    let mut check = |name: &str, v: &Value| -> R<()> {
        if truth(v)? {
            problems.push(format!("{name}={}", crate::ops::to_str(v)?));
        }
        Ok(())
    };
    check("local_addr", local)?;
    check("remote_addr", remote)?;
    for name in ["family", "proto", "flags", "reuse_port", "allow_broadcast"] {
        check(name, &options.get(name))?;
    }
    if !problems.is_empty() {
        return Err(value_error(format!(
            "socket modifier keyword arguments can not be used when sock is specified. ({})",
            problems.join(", ")
        )));
    }
    socket::setblocking(&sock, &boolean(false))?;
    Ok((sock, Value::None))
}

/// What may be tried: family and protocol, where to bind, where to connect.
type Attempt = ((i32, i32), [Value; 2]);

async fn attempts(owner: &Ref<Inst>, ends: [&Value; 2], options: &Options) -> R<Vec<Attempt>> {
    let hints = options.hints(DATAGRAM, 0)?;
    let shape = (hints.family, hints.protocol);
    let given = [truth(ends[0])?, truth(ends[1])?];
    if given == [false, false] {
        if hints.family == 0 {
            return Err(value_error("unexpected address family"));
        }
        return Ok(vec![(shape, [Value::None, Value::None])]);
    }
    if hints.family == UNIX {
        for end in ends {
            if !end.is_none() && !matches!(base_value(end), Value::Str(_)) {
                return Err(type_error("string is expected"));
            }
        }
        if given[0] {
            remove_stale(ends[0]);
        }
        return Ok(vec![(shape, [ends[0].clone(), ends[1].clone()])]);
    }
    let mut all: Vec<Attempt> = Vec::new();
    for (at, end) in ends.into_iter().enumerate() {
        if end.is_none() {
            continue;
        }
        if !matches!(base_value(end), Value::Tuple(t) if t.items().len() == 2) {
            return Err(type_error("2-tuple is expected"));
        }
        for found in resolved(owner, end, hints).await? {
            let key = (found.family, found.protocol);
            let place = match all.iter().position(|(known, _)| *known == key) {
                Some(place) => place,
                None => {
                    all.push((key, [Value::None, Value::None]));
                    all.len() - 1
                }
            };
            all[place].1[at] = address::object(&found.address);
        }
    }
    all.retain(|(_, found)| (0..2).all(|at| !(given[at] && found[at].is_none())));
    if all.is_empty() {
        return Err(value_error("can not get address information"));
    }
    Ok(all)
}

async fn datagram_socket(
    owner: &Ref<Inst>,
    local: &Value,
    remote: &Value,
    options: &Options,
) -> R<Endpoint> {
    let mut first = None;
    for ((family, protocol), [from, to]) in attempts(owner, [local, remote], options).await? {
        let made = match socket::open((family, DATAGRAM, protocol)) {
            Ok(made) => made,
            Err(e) => {
                first.get_or_insert(e);
                continue;
            }
        };
        let r = open_datagrams(owner, &made, (family, &from, &to), options).await;
        match or_close(&made, r) {
            Ok(()) => return Ok((made, to)),
            Err(e) if e.is(&classes::os_error()) => {
                first.get_or_insert(e);
            }
            Err(e) => return Err(e),
        }
    }
    Err(first.unwrap_or_else(|| error::os_error("no datagram socket")))
}

async fn open_datagrams(
    owner: &Ref<Inst>,
    made: &Value,
    (family, from, to): (i32, &Value, &Value),
    options: &Options,
) -> R<()> {
    let fd = socket::of(made)?.fd.get();
    let set = |name: i32| {
        host::net::set_option(fd, 1, name, &1i32.to_ne_bytes()).map_err(|e| os_error(&e, None))
    };
    if options.flag("reuse_port", false)? {
        set(15)?;
    }
    let broadcast = options.flag("allow_broadcast", false)?;
    if broadcast {
        set(6)?;
    }
    socket::setblocking(made, &boolean(false))?;
    if truth(from)? {
        socket::bind(made, from)?;
    }
    if truth(to)? && !broadcast {
        let to = address::parse(to, family, "connect")?;
        sock::connect(owner, made, &to).await?;
    }
    Ok(())
}
