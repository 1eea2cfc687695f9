//! Connections, servers and datagram endpoints (`base_events.py`, `unix_events.py`: `create_connection` and its like).
use super::super::await_::await_future;
use super::super::gather;
use super::super::wait;
use super::super::{base, event_loop};
use super::eyeballs;
use super::options::Options;
use super::resolve::{Hints, resolved};
use super::socket_transport;
use super::streams::Factory;
use super::tls::{self, Tls};
use super::{invoke, server, sock};
use crate::builtins::os_errors::os_error;
use crate::error::{self, PyErr, classes, value_error};
use crate::object::{BoxFut, Inst, Lit, R, Ref, Value, boolean, coro_new, float, string, tuple};
use crate::ops::{base_value, repr_or};
use crate::stdlib::socket::address::{self, INET6, STREAM, UNIX};
use crate::stdlib::socket::constants::number;
use crate::stdlib::socket::socket;
use crate::stdlib::support;
use host::net::Resolved;
use std::cell::RefCell;
use std::rc::Rc;

static CLOSE: Lit = Lit::new("close");

/// Closes the socket where what follows fails.
pub(super) fn or_close<T>(sock: &Value, r: R<T>) -> R<T> {
    if r.is_err() {
        socket::close(sock)?;
    }
    r
}

fn expect_stream(sock: &Value) -> R<()> {
    if socket::expect(sock, "type")?.kind.get() == STREAM {
        Ok(())
    } else {
        Err(value_error(format!(
            "A Stream Socket was expected, got {}",
            repr_or(sock)
        )))
    }
}

/// `_create_connection_transport`
async fn transport_of(
    owner: &Ref<Inst>,
    sock: &Value,
    factory: &Factory,
    secured: Option<&Tls>,
) -> R<(Value, Value)> {
    socket::setblocking(sock, &boolean(false))?;
    let protocol = factory.make()?;
    let waiter = base::new_future(owner);
    let none = (&Value::None, &Value::None);
    let transport = match secured {
        Some(secured) => tls::transport(owner, sock, &protocol, secured, &waiter, none)?,
        None => socket_transport::make_stream(owner, sock, &protocol, Some(waiter.clone()), none)?,
    };
    if let Err(e) = await_future(waiter).await {
        invoke(&transport, &CLOSE, &[])?;
        return Err(e);
    }
    Ok((transport, protocol))
}

fn strerror_lower(e: &PyErr) -> String {
    match e.data().field("strerror") {
        Some(Value::Str(s)) => s.as_str().to_lowercase(),
        _ => "none".to_owned(),
    }
}

fn errno(e: &PyErr) -> Value {
    e.data().field("errno").unwrap_or(Value::None)
}

/// The OSError that says at which address binding failed.
fn bind_error(e: &PyErr, to: &Value, preposition: &str) -> PyErr {
    let text = format!(
        "error while attempting to bind on {preposition}{}: {}",
        repr_or(to),
        strerror_lower(e)
    );
    error::called(&classes::os_error(), vec![errno(e), string(text)])
}

/// What attempts to connect failed with: for each attempt a list, in the order in which they began.
type Failures = Rc<RefCell<Vec<Vec<PyErr>>>>;

/// Binds to the first of the addresses that works; all but the last failure are noted.
fn bind_local(sock: &Value, family: i32, local: &[Resolved], noted: &mut Vec<PyErr>) -> R<()> {
    let mut last = None;
    for found in local.iter().filter(|found| found.family == family) {
        let to = address::object(&found.address);
        match socket::bind(sock, &to) {
            Ok(_) => return Ok(()),
            Err(e) if e.is(&classes::os_error()) => {
                noted.extend(last.replace(bind_error(&e, &to, "address ")));
            }
            Err(e) => return Err(e),
        }
    }
    Err(last.unwrap_or_else(|| {
        let family = crate::stdlib::socket::constants::family(family)
            .map_or_else(|_| family.to_string(), |v| repr_or(&v));
        error::os_error(format!(
            "no matching local address with family={family} found"
        ))
    }))
}

/// `_connect_sock`
async fn connect_one(
    owner: Ref<Inst>,
    to: Resolved,
    local: Option<Rc<Vec<Resolved>>>,
    failures: Failures,
) -> R {
    let this = failures.borrow().len();
    failures.borrow_mut().push(Vec::new());
    let mut noted = Vec::new();
    let r = connect_to(&owner, &to, local.as_deref(), &mut noted).await;
    if let Err(e) = &r
        && e.is(&classes::os_error())
    {
        noted.push(e.clone());
    }
    failures.borrow_mut()[this] = noted;
    r
}

async fn connect_to(
    owner: &Ref<Inst>,
    to: &Resolved,
    local: Option<&Vec<Resolved>>,
    noted: &mut Vec<PyErr>,
) -> R {
    let made = socket::open((to.family, to.kind, to.protocol))?;
    let prepared = socket::setblocking(&made, &boolean(false))
        .and_then(|_| local.map_or(Ok(()), |local| bind_local(&made, to.family, local, noted)));
    or_close(&made, prepared)?;
    let r = sock::connect(owner, &made, &to.address).await;
    or_close(&made, r)?;
    Ok(made)
}

/// Connects to the first of the addresses that can be reached; with a delay, to the fastest.
async fn connect_any(
    owner: &Ref<Inst>,
    infos: Vec<Resolved>,
    local: Option<Vec<Resolved>>,
    delay: Value,
) -> R {
    let (failures, local) = (Failures::default(), local.map(Rc::new));
    let attempts = infos.len();
    let (this, noted) = (owner.clone(), failures.clone());
    let begin = move |n: usize| -> BoxFut {
        Box::pin(connect_one(
            this.clone(),
            infos[n].clone(),
            local.clone(),
            noted.clone(),
        ))
    };
    if delay.is_none() {
        for n in 0..attempts {
            match begin(n).await {
                Err(e) if e.is(&classes::os_error()) => {}
                other => return other,
            }
        }
    } else if let Some(made) = eyeballs::race(owner, attempts, Box::new(begin), delay).await? {
        return Ok(made);
    }
    let errors: Vec<PyErr> = failures.take().into_iter().flatten().collect();
    Err(combined(&errors)?)
}

/// `_interleave_addrinfos`
fn interleave(infos: Vec<Resolved>, first: usize) -> Vec<Resolved> {
    let mut families: Vec<Vec<Resolved>> = Vec::new();
    for info in infos {
        match families.iter_mut().find(|all| all[0].family == info.family) {
            Some(all) => all.push(info),
            None => families.push(vec![info]),
        }
    }
    let mut ordered = Vec::new();
    if let Some(all) = families.first_mut() {
        let n = first.saturating_sub(1).min(all.len());
        ordered.extend(all.drain(..n));
    }
    let mut rest: Vec<_> = families.into_iter().map(Vec::into_iter).collect();
    loop {
        let round: Vec<Resolved> = rest.iter_mut().filter_map(Iterator::next).collect();
        if round.is_empty() {
            return ordered;
        }
        ordered.extend(round);
    }
}

/// The error of all attempts.
fn combined(errors: &[PyErr]) -> R<PyErr> {
    let Some(first) = errors.first() else {
        return Ok(error::os_error("getaddrinfo() returned empty list"));
    };
    let texts: R<Vec<String>> = errors
        .iter()
        .map(|e| crate::ops::to_str(&e.value()))
        .collect();
    let texts = texts?;
    Ok(if texts.iter().all(|text| *text == texts[0]) {
        error::raise(&first.value())
    } else {
        error::os_error(format!("Multiple exceptions: {}", texts.join(", ")))
    })
}

/// `create_connection`
///
/// # Errors
/// OSError, ValueError, what the factory raises, what is thrown into it.
pub async fn connect(
    owner: &Ref<Inst>,
    factory: &Factory,
    host: &Value,
    port: &Value,
    options: &Options,
) -> R<(Value, Value)> {
    let secured = tls::of_client(options, host)?;
    let given = options.get("sock");
    if host.is_none() && port.is_none() {
        if given.is_none() {
            return Err(value_error(
                "host and port was not specified and no sock specified",
            ));
        }
        expect_stream(&given)?;
        return transport_of(owner, &given, factory, secured.as_ref()).await;
    }
    if !given.is_none() {
        return Err(value_error(
            "host/port and sock can not be specified at the same time",
        ));
    }
    let hints = options.hints(STREAM, 0)?;
    let to = tuple(vec![host.clone(), port.clone()]);
    let mut infos = resolved(owner, &to, hints).await?;
    let local = match options.get("local_addr") {
        Value::None => None,
        local => Some(resolved(owner, &local, hints).await?),
    };
    if infos.is_empty() || local.as_ref().is_some_and(Vec::is_empty) {
        return Err(error::os_error("getaddrinfo() returned empty list"));
    }
    let by_family = match options.get("interleave") {
        Value::None => i32::from(!options.get("happy_eyeballs_delay").is_none()),
        v => number(&v)?,
    };
    if by_family > 0 {
        infos = interleave(infos, by_family as usize);
    }
    let delay = options.get("happy_eyeballs_delay");
    let made = connect_any(owner, infos, local, delay).await?;
    transport_of(owner, &made, factory, secured.as_ref()).await
}

/// `connect_accepted_socket`
///
/// # Errors
/// ValueError, what the factory raises, what is thrown into it.
pub async fn connect_accepted(
    owner: &Ref<Inst>,
    factory: &Factory,
    sock: &Value,
    options: &Options,
) -> R<(Value, Value)> {
    let secured = tls::of_accepted(options)?;
    expect_stream(sock)?;
    transport_of(owner, sock, factory, secured.as_ref()).await
}

/// The hosts of a `host` argument: a text, None, or several of them.
fn hosts_of(host: &Value) -> R<Vec<Value>> {
    match base_value(host) {
        Value::Str(s) if s.is_empty() => Ok(vec![Value::None]),
        Value::Str(_) | Value::None | Value::Bytes(_) => Ok(vec![host.clone()]),
        _ if crate::ops::is_iterable(host) => crate::ops::collect(host),
        _ => Ok(vec![host.clone()]),
    }
}

/// `_create_server_getaddrinfo`: the addresses as tuples, for `gather`.
async fn server_addresses(owner: Ref<Inst>, host: Value, port: Value, hints: Hints) -> R {
    let found = resolved(&owner, &tuple(vec![host.clone(), port]), hints).await?;
    if found.is_empty() {
        let shown = repr_or(&host);
        return Err(error::os_error(format!(
            "getaddrinfo({shown}) returned empty list"
        )));
    }
    let infos: R<Vec<Value>> = found.iter().map(address::info).collect();
    Ok(crate::object::list(infos?))
}

/// A socket that is bound to an address of a server; None where the system knows no such sockets.
fn bound(info: &[Value], reuse_address: bool, reuse_port: bool) -> R<Option<Value>> {
    let [family, kind, protocol, _, to] = info else {
        return Err(value_error("not enough values to unpack"));
    };
    let shape = (number(family)?, number(kind)?, number(protocol)?);
    let Ok(made) = socket::open(shape) else {
        return Ok(None);
    };
    let prepare = || -> R<()> {
        let fd = socket::of(&made)?.fd.get();
        let set =
            |level: i32, name: i32| host::net::set_option(fd, level, name, &1i32.to_ne_bytes());
        if reuse_address {
            set(1, 2).map_err(|e| os_error(&e, None))?;
        }
        if reuse_port {
            set(1, 15).map_err(|_| {
                value_error(
                    "reuse_port not supported by socket module, SO_REUSEPORT defined but not implemented.",
                )
            })?;
        }
        if shape.0 == INET6 {
            set(41, 26).map_err(|e| os_error(&e, None))?; // IPV6_V6ONLY
        }
        match socket::bind(&made, to) {
            Err(e) if e.is(&classes::os_error()) => Err(bind_error(&e, to, "address ")),
            other => other.map(drop),
        }
    };
    or_close(&made, prepare()).map(|()| Some(made))
}

/// `create_server`
///
/// # Errors
/// OSError, ValueError, TypeError, what is thrown into it.
pub async fn serve(
    owner: &Ref<Inst>,
    factory: Factory,
    host: &Value,
    port: &Value,
    options: &Options,
) -> R {
    let secured = tls::of_server(options)?;
    let given = options.get("sock");
    let sockets = if host.is_none() && port.is_none() {
        if given.is_none() {
            return Err(value_error("Neither host/port nor sock were specified"));
        }
        expect_stream(&given)?;
        vec![given]
    } else {
        if !given.is_none() {
            return Err(value_error(
                "host/port and sock can not be specified at the same time",
            ));
        }
        server_sockets(owner, host, port, options).await?
    };
    start(owner, sockets, (factory, secured), options).await
}

async fn server_sockets(
    owner: &Ref<Inst>,
    host: &Value,
    port: &Value,
    options: &Options,
) -> R<Vec<Value>> {
    let hints = options.hints(STREAM, 1)?;
    let lookups: Vec<Value> = hosts_of(host)?
        .into_iter()
        .map(|host| {
            let made = server_addresses(owner.clone(), host, port.clone(), hints);
            coro_new(&super::SERVER_ADDRESSES, made)
        })
        .collect();
    let all = gather::gather(&boolean(false), &tuple(lookups))?;
    let found = super::super::await_::await_any(all).await?;
    let mut infos: Vec<Value> = Vec::new();
    for list in crate::ops::collect(&found)? {
        for info in crate::ops::collect(&list)? {
            let mut is_new = true;
            for known in &infos {
                is_new &= !crate::ops::is_eq(known, &info)?;
            }
            if is_new {
                infos.push(info); // CPython's set of them has no order that could be kept
            }
        }
    }
    let (reuse_address, reuse_port) = (
        options.flag("reuse_address", true)?,
        options.flag("reuse_port", false)?,
    );
    let mut sockets = Vec::new();
    for info in infos {
        match bound(support::items(&info), reuse_address, reuse_port) {
            Ok(made) => sockets.extend(made),
            Err(e) => {
                for sock in &sockets {
                    socket::close(sock)?;
                }
                return Err(e);
            }
        }
    }
    Ok(sockets)
}

async fn start(
    owner: &Ref<Inst>,
    sockets: Vec<Value>,
    connections: (Factory, Option<Tls>),
    options: &Options,
) -> R {
    for sock in &sockets {
        socket::setblocking(sock, &boolean(false))?;
    }
    let made = server::make(owner, sockets, connections, options.number("backlog", 100)?);
    if options.flag("start_serving", true)? {
        server::begin(&made)?;
        wait::sleep_for(float(0.0), Value::None).await?;
    }
    Ok(made)
}

fn expect_unix(sock: &Value) -> R<()> {
    let d = socket::expect(sock, "family")?;
    if d.family.get() == UNIX && d.kind.get() == STREAM {
        Ok(())
    } else {
        Err(value_error(format!(
            "A UNIX Domain Stream Socket was expected, got {}",
            repr_or(sock)
        )))
    }
}

/// `create_unix_connection`
///
/// # Errors
/// As `connect`.
pub async fn connect_unix(
    owner: &Ref<Inst>,
    factory: &Factory,
    path: &Value,
    options: &Options,
) -> R<(Value, Value)> {
    let secured = tls::of_unix_client(options)?;
    let given = options.get("sock");
    let sock = if path.is_none() {
        if given.is_none() {
            return Err(value_error("no path and sock were specified"));
        }
        expect_unix(&given)?;
        given
    } else {
        if !given.is_none() {
            return Err(value_error(
                "path and sock can not be specified at the same time",
            ));
        }
        let path = crate::stdlib::os::fspath(path)?;
        let made = socket::open((UNIX, STREAM, 0))?;
        let to = socket::setblocking(&made, &boolean(false))
            .and_then(|_| address::parse(&path, UNIX, "connect"));
        let to = or_close(&made, to)?;
        let r = sock::connect(owner, &made, &to).await;
        or_close(&made, r)?;
        made
    };
    transport_of(owner, &sock, factory, secured.as_ref()).await
}

/// A unix socket that is left from an earlier server is removed.
pub(super) fn remove_stale(path: &Value) {
    let path = match base_value(path) {
        Value::Str(s) => s.as_str().to_owned(),
        Value::Bytes(b) => String::from_utf8_lossy(b.as_slice()).into_owned(),
        _ => return,
    };
    if !path.starts_with('\0') && host::files::is_socket(path.as_ref()) {
        let _ = host::files::remove(path.as_ref()); // binding reports what is wrong
    }
}

/// `create_unix_server`
///
/// # Errors
/// As `serve`.
pub async fn serve_unix(owner: &Ref<Inst>, factory: Factory, path: &Value, options: &Options) -> R {
    let secured = tls::of_server(options)?;
    let given = options.get("sock");
    let sock = if path.is_none() {
        if given.is_none() {
            return Err(value_error("path was not specified, and no sock specified"));
        }
        expect_unix(&given)?;
        given
    } else {
        if !given.is_none() {
            return Err(value_error(
                "path and sock can not be specified at the same time",
            ));
        }
        let path = crate::stdlib::os::fspath(path)?;
        let made = socket::open((UNIX, STREAM, 0))?;
        remove_stale(&path);
        let r = socket::bind(&made, &path).map_err(|e| match errno(&e) {
            Value::Int(98) => {
                let text = format!("Address {} is already in use", repr_or(&path));
                error::called(&classes::os_error(), vec![Value::Int(98), string(text)])
            }
            _ => e,
        });
        or_close(&made, r)?;
        made
    };
    start(owner, vec![sock], (factory, secured), options).await
}

/// The loop that a method is called on.
///
/// # Errors
/// TypeError where it is none.
pub fn owner_of(v: &Value) -> R<Ref<Inst>> {
    event_loop::expect(v)
}
