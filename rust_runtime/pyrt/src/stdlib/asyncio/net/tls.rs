//! TLS between a socket's transport and a protocol: `asyncio/sslproto.py`, which programs that import `ssl` bring along compiled
//! (`_make_ssl_transport`, `start_tls`).
use super::super::await_::await_future;
use super::super::base;
use super::options::Options;
use super::{invoke, socket_transport};
use crate::builtins::functions_object::is_instance;
use crate::call::call_kw;
use crate::error::{self, type_error, value_error};
use crate::object::{Inst, Lit, R, Ref, Value, boolean, str};
use crate::ops::{repr_or, truth};
use crate::stdlib::support;

/// What a call of the program says about TLS.
#[derive(Clone)]
pub struct Tls {
    context: Value,
    is_server: bool,
    hostname: Value,
    handshake_timeout: Value,
    shutdown_timeout: Value,
}

static PAUSE_READING: Lit = Lit::new("pause_reading");
static SET_PROTOCOL: Lit = Lit::new("set_protocol");
static CLOSE: Lit = Lit::new("close");
static CALL_SOON: Lit = Lit::new("call_soon");

/// Only `ssl` makes this option and its relatives mean something.
fn meaningless(name: &str) -> error::PyErr {
    value_error(format!("{name} is only meaningful with ssl"))
}

/// The arguments of a server, which says nothing of names.
///
/// # Errors
/// TypeError, ValueError.
pub fn of_server(options: &Options) -> R<Option<Tls>> {
    let context = options.get("ssl");
    if let Value::Bool(_) = context {
        return Err(type_error("ssl argument must be an SSLContext or None"));
    }
    timeouts(options, context, true, str(""), false)
}

/// The arguments of a server's end over a socket that was accepted elsewhere.
///
/// # Errors
/// ValueError
pub fn of_accepted(options: &Options) -> R<Option<Tls>> {
    timeouts(options, options.get("ssl"), true, str(""), true)
}

/// The arguments of a client; `host` is what it connects to, and what the name is if none is given.
///
/// # Errors
/// ValueError
pub fn of_client(options: &Options, host: &Value) -> R<Option<Tls>> {
    let context = options.get("ssl");
    let mut name = options.get("server_hostname");
    if truth(&context)? {
        if name.is_none() {
            if !truth(host)? {
                return Err(value_error(
                    "You must set server_hostname when using ssl without a host",
                ));
            }
            name = host.clone();
        }
    } else if !name.is_none() {
        return Err(meaningless("server_hostname"));
    }
    timeouts(options, context, false, name, true)
}

/// The arguments of a client over a unix socket.
///
/// # Errors
/// ValueError
pub fn of_unix_client(options: &Options) -> R<Option<Tls>> {
    let context = options.get("ssl");
    let name = options.get("server_hostname");
    match (truth(&context)?, name.is_none()) {
        (true, true) => Err(value_error(
            "you have to pass server_hostname when using ssl",
        )),
        (false, false) => Err(meaningless("server_hostname")),
        _ => timeouts(options, context, false, name, true),
    }
}

fn timeouts(
    options: &Options,
    context: Value,
    is_server: bool,
    hostname: Value,
    by_truth: bool,
) -> R<Option<Tls>> {
    let is_there = truth(&context)?;
    let means = if by_truth {
        is_there
    } else {
        !context.is_none()
    };
    for name in ["ssl_handshake_timeout", "ssl_shutdown_timeout"] {
        if !options.get(name).is_none() && !means {
            return Err(meaningless(name));
        }
    }
    Ok(is_there.then(|| Tls {
        context: match context {
            Value::Bool(_) => Value::None,
            other => other,
        },
        is_server,
        hostname,
        handshake_timeout: options.get("ssl_handshake_timeout"),
        shutdown_timeout: options.get("ssl_shutdown_timeout"),
    }))
}

/// `sslproto.SSLProtocol(…)`
fn protocol(
    owner: &Ref<Inst>,
    inner: &Value,
    tls: &Tls,
    waiter: &Ref<Inst>,
    call_connection_made: bool,
) -> R {
    let Some(module) = crate::modules::imported("_asyncio_sslproto") else {
        return Err(error::not_implemented_error(
            "programs compiled by Portalis use TLS only if they import ssl",
        ));
    };
    let class = support::get(&module, "SSLProtocol")?;
    let mut args = [
        Value::Inst(owner.clone()),
        inner.clone(),
        tls.context.clone(),
        Value::Inst(waiter.clone()),
        boolean(tls.is_server),
        tls.hostname.clone(),
    ];
    let mut named = [
        (str("call_connection_made"), boolean(call_connection_made)),
        (str("ssl_handshake_timeout"), tls.handshake_timeout.clone()),
        (str("ssl_shutdown_timeout"), tls.shutdown_timeout.clone()),
    ];
    call_kw(&class, &mut args, &mut named)
}

/// `_make_ssl_transport`: the transport that the program's protocol is given; `waiter` is released behind the handshake.
///
/// # Errors
/// What the context says about its arguments, OSError.
pub fn transport(
    owner: &Ref<Inst>,
    sock: &Value,
    inner: &Value,
    tls: &Tls,
    waiter: &Ref<Inst>,
    about: (&Value, &Value),
) -> R {
    let protocol = protocol(owner, inner, tls, waiter, true)?;
    socket_transport::make_stream(owner, sock, &protocol, None, about)?;
    support::get(&protocol, "_app_transport")
}

fn expect_context(context: &Value) -> R<()> {
    let class = crate::modules::imported("ssl")
        .map(|module| support::get(&module, "SSLContext"))
        .transpose()?;
    if let Some(class) = class
        && is_instance(context, &class)?
    {
        return Ok(());
    }
    Err(type_error(format!(
        "sslcontext is expected to be an instance of ssl.SSLContext, got {}",
        repr_or(context)
    )))
}

fn expect_compatible(transport: &Value) -> R<()> {
    let is_stream = socket_transport::of(transport)
        .is_ok_and(|t| matches!(t.kind, socket_transport::Kind::Stream { .. }));
    let says_so =
        || support::get_opt(transport, "_start_tls_compatible")?.map_or(Ok(false), |v| truth(&v));
    if is_stream || says_so()? {
        return Ok(());
    }
    Err(type_error(format!(
        "transport {} is not supported by start_tls()",
        repr_or(transport)
    )))
}

/// `loop.start_tls(transport, protocol, sslcontext, …)`
///
/// # Errors
/// TypeError, SSLError, what is thrown into it.
pub async fn start(owner: Ref<Inst>, transport: Value, inner: Value, tls: Tls) -> R {
    expect_context(&tls.context)?;
    expect_compatible(&transport)?;
    let waiter = base::new_future(&owner);
    let protocol = protocol(&owner, &inner, &tls, &waiter, false)?;
    // paused early, so that no data comes before `connection_made` was called
    invoke(&transport, &PAUSE_READING, &[])?;
    invoke(&transport, &SET_PROTOCOL, std::slice::from_ref(&protocol))?;
    let this = Value::Inst(owner.clone());
    let made = support::get(&protocol, "connection_made")?;
    let resume = support::get(&transport, "resume_reading")?;
    let made = invoke(&this, &CALL_SOON, &[made, transport.clone()])?;
    let resume = invoke(&this, &CALL_SOON, &[resume])?;
    if let Err(e) = await_future(waiter).await {
        invoke(&transport, &CLOSE, &[])?;
        for callback in [made, resume] {
            support::method(&callback, "cancel", &[])?;
        }
        return Err(e);
    }
    support::get(&protocol, "_app_transport")
}

/// The arguments of `start_tls`.
///
/// # Errors
/// What `__bool__` of `server_side` raises.
pub fn upgrade(
    context: &Value,
    server_side: &Value,
    hostname: &Value,
    timeouts: [&Value; 2],
) -> R<Tls> {
    Ok(Tls {
        context: context.clone(),
        is_server: truth(server_side)?,
        hostname: hostname.clone(),
        handshake_timeout: timeouts[0].clone(),
        shutdown_timeout: timeouts[1].clone(),
    })
}
