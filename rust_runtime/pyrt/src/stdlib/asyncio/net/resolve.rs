//! Addresses of hosts: numbers at once, names by the resolver in the background (`base_events.py: _ensure_resolved`).
use super::super::await_::await_future;
use super::super::base;
use super::super::event_loop::data;
use super::watch::{OnReady, Watch};
use crate::builtins::os_errors::os_error;
use crate::error::{self};
use crate::object::{Inst, R, Ref, Value, list, string, tuple};
use crate::ops::base_value;
use crate::stdlib::socket::address::{
    self, DATAGRAM, INET, INET6, Question, STREAM, resolve_error,
};
use host::net::{Address, ResolveError, Resolved};
use std::cell::RefCell;
use std::net::{Ipv4Addr, Ipv6Addr};

/// What is asked: family, type, protocol, flags.
#[derive(Clone, Copy)]
pub struct Hints {
    /// The family, 0 for any.
    pub family: i32,
    /// The type.
    pub kind: i32,
    /// The protocol, 0 for any.
    pub protocol: i32,
    /// `AI_…`
    pub flags: i32,
}

/// The answer, where the host is an address already and the port a number (`_ipaddr_info`).
fn numeric(host: &Value, port: &Value, more: &[Value], hints: Hints) -> R<Option<Resolved>> {
    let protocol = match hints.kind {
        _ if !matches!(hints.protocol, 0 | 6 | 17) => return Ok(None),
        STREAM => 6,
        DATAGRAM => 17,
        _ => return Ok(None),
    };
    let port = match base_value(port) {
        Value::None => 0,
        Value::Str(s) if s.is_empty() => 0,
        Value::Bytes(b) if b.as_slice().is_empty() => 0,
        Value::Str(s) => match s.as_str().trim().parse::<i64>() {
            Ok(n) => n,
            Err(_) => return Ok(None),
        },
        Value::Int(n) => *n,
        _ => return Ok(None),
    };
    let host = match base_value(host) {
        Value::Str(s) => s.as_str().to_owned(),
        Value::Bytes(b) => String::from_utf8_lossy(b.as_slice()).into_owned(),
        _ => return Ok(None),
    };
    let port = u16::try_from(port)
        .map_err(|_| error::overflow_error("connect(): port must be 0-65535."))?;
    let number = |at: usize| match more.get(at) {
        Some(Value::Int(n)) => u32::try_from(*n).unwrap_or(0),
        _ => 0,
    };
    let v4 = matches!(hints.family, 0 | INET).then(|| host.parse::<Ipv4Addr>().ok());
    let v6 = matches!(hints.family, 0 | INET6).then(|| host.parse::<Ipv6Addr>().ok());
    let (family, address) = match (v4.flatten(), v6.flatten()) {
        (Some(ip), _) => (
            INET,
            Address::V4 {
                ip: ip.octets(),
                port,
            },
        ),
        (None, Some(ip)) => (
            INET6,
            Address::V6 {
                ip: ip.octets(),
                port,
                flow: number(0),
                scope: number(1),
            },
        ),
        _ => return Ok(None),
    };
    Ok(Some(Resolved {
        family,
        kind: hints.kind,
        protocol,
        canonical: String::new(),
        address,
    }))
}

struct Answered {
    waiter: Ref<Inst>,
}
impl OnReady for Answered {
    fn ready(&self) -> R<()> {
        base::release(&self.waiter, Value::None)
    }
    fn shown(&self) -> String {
        "BaseEventLoop.run_in_executor()".to_owned()
    }
}

/// Runs something that may take long in a thread of its own, while the loop goes on.
async fn in_background<T: Send + 'static>(
    event_loop: &Ref<Inst>,
    run: impl FnOnce() -> T + Send + 'static,
) -> R<Option<T>> {
    let job = host::background::start(run).map_err(|e| os_error(&e, None))?;
    let waiter = base::new_future(event_loop);
    let watch = Watch::new(
        event_loop,
        Answered {
            waiter: waiter.clone(),
        },
    );
    data(event_loop)?.add_reader(job.fd(), watch)?;
    let job = RefCell::new(job);
    let r = await_future(waiter).await;
    data(event_loop)?.remove_reader(job.borrow().fd());
    r?;
    Ok(job.into_inner().take())
}

async fn ask(event_loop: &Ref<Inst>, question: Question) -> R<Vec<Resolved>> {
    let answer = in_background(event_loop, move || question.ask()).await?;
    match answer {
        Some(found) => found.map_err(|e| resolve_error(&e)),
        None => Err(error::os_error("the resolver gave no answer")),
    }
}

/// `_ensure_resolved((host, port, …), …)`
///
/// # Errors
/// gaierror, TypeError, OverflowError, what is thrown into it.
pub async fn resolved(event_loop: &Ref<Inst>, address: &Value, hints: Hints) -> R<Vec<Resolved>> {
    let parts = crate::ops::collect(address)?;
    let [host, port, more @ ..] = &parts[..] else {
        return Err(error::value_error(format!(
            "not enough values to unpack (expected 2, got {})",
            parts.len()
        )));
    };
    if let Some(found) = numeric(host, port, more, hints)? {
        return Ok(vec![found]);
    }
    let asked = (hints.family, hints.kind, hints.protocol);
    ask(event_loop, Question::new(host, port, asked, hints.flags)?).await
}

/// `await loop.getaddrinfo(host, port, *, family=0, type=0, proto=0, flags=0)`
///
/// # Errors
/// As `resolved`.
pub async fn getaddrinfo(event_loop: Ref<Inst>, question: Question) -> R {
    let found = ask(&event_loop, question).await?;
    let infos: R<Vec<Value>> = found.iter().map(address::info).collect();
    Ok(list(infos?))
}

/// `await loop.getnameinfo(sockaddr, flags=0)`
///
/// # Errors
/// gaierror, what is thrown into it.
pub async fn getnameinfo(event_loop: Ref<Inst>, address: Address, flags: i32) -> R {
    let found = in_background(&event_loop, move || host::net::name_of(&address, flags)).await?;
    let answer: Result<(String, String), ResolveError> =
        found.unwrap_or_else(|| Err(ResolveError::System(std::io::ErrorKind::Other.into())));
    let (host, service) = answer.map_err(|e| resolve_error(&e))?;
    Ok(tuple(vec![string(host), string(service)]))
}
