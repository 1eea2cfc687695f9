//! `loop.sock_sendfile` and `loop.sendfile`: a file into a socket by the system's own call (`Lib/asyncio/unix_events.py`,
//! `selector_events.py`), where it can; else `sendfile_fallback.rs` reads and writes.
use super::super::await_::await_future;
use super::super::base::{self, Done, DoneCb};
use super::super::callback::is_interrupt;
use super::super::event_loop::data;
use super::socket_transport::{self, Kind, Transport};
use super::watch::{OnReady, Watch};
use super::{invoke, sendfile_fallback as fallback, would_block};
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes, runtime_error, type_error, value_error};
use crate::generated::asyncio as types;
use crate::object::{Inst, Lit, R, Ref, Value};
use crate::ops::{base_value, index_clipped, repr_or, truth};
use crate::stdlib::socket::address::STREAM;
use crate::stdlib::socket::constants::number;
use crate::stdlib::socket::socket;
use crate::stdlib::support;
use std::cell::Cell;
use std::rc::Rc;

static IS_CLOSING: Lit = Lit::new("is_closing");

/// Which part of which file is sent.
pub struct Part {
    /// The file.
    pub file: Value,
    /// Where it begins.
    pub offset: Value,
    /// How many bytes, or None for all that follow.
    pub count: Value,
}

impl Part {
    /// The arguments as they were given.
    pub fn new(file: &Value, offset: &Value, count: &Value) -> Part {
        Part {
            file: file.clone(),
            offset: offset.clone(),
            count: count.clone(),
        }
    }

    /// `offset` as a number.
    ///
    /// # Errors
    /// TypeError
    pub fn start(&self) -> R<u64> {
        Ok(u64::try_from(index_clipped(&self.offset)?).unwrap_or(0))
    }

    /// `count` as a number, where it is one that is not 0.
    ///
    /// # Errors
    /// TypeError
    pub fn limit(&self) -> R<Option<u64>> {
        if !truth(&self.count)? {
            return Ok(None);
        }
        Ok(u64::try_from(index_clipped(&self.count)?).ok())
    }

    /// `_check_sendfile_params`
    fn check(&self, sock: &Value) -> R<()> {
        if let Some(mode) = support::get_opt(&self.file, "mode")?
            && !crate::ops::contains(&mode, &crate::object::str("b"))?
        {
            return Err(value_error("file should be opened in binary mode"));
        }
        if socket::expect(sock, "type")?.kind.get() != STREAM {
            return Err(value_error("only SOCK_STREAM type sockets are supported"));
        }
        let is_int = |v: &Value| {
            matches!(
                base_value(v),
                Value::Int(_) | Value::Bool(_) | Value::Big(_)
            )
        };
        let count = || {
            format!(
                "count must be a positive integer (got {})",
                repr_or(&self.count)
            )
        };
        if !self.count.is_none() {
            if !is_int(&self.count) {
                return Err(type_error(count()));
            }
            if index_clipped(&self.count)? <= 0 {
                return Err(value_error(count()));
            }
        }
        let offset = || {
            format!(
                "offset must be a non-negative integer (got {})",
                repr_or(&self.offset)
            )
        };
        if !is_int(&self.offset) {
            return Err(type_error(offset()));
        }
        if index_clipped(&self.offset)? < 0 {
            return Err(value_error(offset()));
        }
        Ok(())
    }
}

fn not_available(text: &str) -> PyErr {
    PyErr::msg(types::sendfile_not_available_error(), text)
}

/// One file on its way into a socket.
struct Sending {
    owner: Ref<Inst>,
    sock: Value,
    fd: i32,
    file: i32,
    offset: Cell<u64>,
    count: Option<u64>,
    block: u64,
    sent: Cell<u64>,
    waiter: Ref<Inst>,
    /// Whether the socket was waited for.
    waited: Cell<bool>,
}

/// The socket can be written to.
struct Ready(Rc<Sending>);
impl OnReady for Ready {
    fn ready(&self) -> R<()> {
        data(&self.0.owner)?.remove_writer(self.0.fd);
        Sending::go_on(&self.0)
    }
    fn shown(&self) -> String {
        "_UnixSelectorEventLoop._sock_sendfile_native_impl()".to_owned()
    }
}

/// `_sock_add_cancellation_callback`
struct Cancelled(Rc<Sending>);
impl Done for Cancelled {
    fn call(&self, future: &Ref<Inst>) -> R<()> {
        if base::of(future)?.cancelled() && socket::of(&self.0.sock)?.fd.get() >= 0 {
            data(&self.0.owner)?.remove_writer(self.0.fd);
        }
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "_UnixSelectorEventLoop._sock_add_cancellation_callback.<locals>.cb"
    }
}

impl Sending {
    /// `_sock_sendfile_native_impl`
    fn go_on(this: &Rc<Sending>) -> R<()> {
        if base::of(&this.waiter)?.cancelled() {
            return this.keep_position();
        }
        let left = this
            .count
            .map_or(this.block, |count| count.saturating_sub(this.sent.get()));
        if left == 0 {
            return this.end(Ok(()));
        }
        let fd = socket::of(&this.sock)?.fd.get();
        let left = usize::try_from(left).unwrap_or(usize::MAX);
        match host::net::send_file(fd, this.file, this.offset.get(), left) {
            Err(e) if would_block(&e) => this.wait(),
            Err(e) => this.end(Err(this.failure(&e))),
            Ok(0) => this.end(Ok(())),
            Ok(n) => {
                this.offset.set(this.offset.get() + n as u64);
                this.sent.set(this.sent.get() + n as u64);
                this.wait()
            }
        }
    }

    fn wait(self: &Rc<Sending>) -> R<()> {
        if !self.waited.replace(true) {
            let cancelled = Rc::new(Cancelled(self.clone()));
            base::add_callback(&self.waiter, DoneCb::Native(cancelled))?;
        }
        let d = data(&self.owner)?;
        d.check_free(self.fd)?;
        d.add_writer(self.fd, Watch::new(&self.owner, Ready(self.clone())))
    }

    /// What the system said: of a file that cannot be sent in this way, where nothing was sent yet.
    fn failure(&self, e: &std::io::Error) -> PyErr {
        const ENOTCONN: i32 = 107;
        if self.sent.get() == 0 {
            return not_available("os.sendfile call failed");
        }
        let e = os_error(e, None);
        if self.waited.get()
            && matches!(e.data().field("errno"), Some(Value::Int(n)) if n == i64::from(ENOTCONN))
        {
            let text = crate::object::str("socket is not connected");
            let lost = crate::error::called(
                &classes::connection_error(),
                vec![text, Value::Int(ENOTCONN.into())],
            );
            lost.data().cause.set(e.value());
            lost.data().suppress.set(true);
            return lost;
        }
        e
    }

    /// `_sock_sendfile_update_filepos`
    fn keep_position(&self) -> R<()> {
        if self.sent.get() > 0 {
            let at = i64::try_from(self.offset.get()).unwrap_or(i64::MAX);
            host::descriptors::seek(self.file, at, 0).map_err(|e| os_error(&e, None))?;
        }
        Ok(())
    }

    fn end(&self, r: Result<(), PyErr>) -> R<()> {
        self.keep_position()?;
        match r {
            Ok(()) => base::set_result(
                &self.waiter,
                Value::Int(i64::try_from(self.sent.get()).unwrap_or(i64::MAX)),
            ),
            Err(e) => base::set_error(&self.waiter, &e),
        }
    }
}

/// `_sock_sendfile_native`
async fn natively(owner: &Ref<Inst>, sock: &Value, part: &Part) -> R {
    let is_no_file =
        |e: &PyErr| e.is(&classes::attribute_error()) || e.is(&classes::unsupported_operation());
    let file = match support::method(&part.file, "fileno", &[]) {
        Ok(file) => number(&file)?,
        Err(e) if is_no_file(&e) => return Err(not_available("not a regular file")),
        Err(e) => return Err(e),
    };
    let size = host::descriptors::fstat(file)
        .map_err(|_| not_available("not a regular file"))?
        .size;
    let count = part.limit()?;
    let block = count.unwrap_or(size);
    if block == 0 {
        return Ok(Value::Int(0));
    }
    let waiter = base::new_future(owner);
    let sending = Rc::new(Sending {
        owner: owner.clone(),
        sock: sock.clone(),
        fd: socket::of(sock)?.fd.get(),
        file,
        offset: Cell::new(part.start()?),
        count,
        block,
        sent: Cell::new(0),
        waiter: waiter.clone(),
        waited: Cell::new(false),
    });
    Sending::go_on(&sending)?;
    drop(sending);
    await_future(waiter).await
}

/// `loop.sock_sendfile(…)`
///
/// # Errors
/// TypeError, ValueError, OSError, SendfileNotAvailableError, what is thrown into it.
pub async fn over_socket(owner: Ref<Inst>, sock: Value, part: Part, may_fall_back: Value) -> R {
    super::sock::checked(&owner, &sock, "type")?;
    part.check(&sock)?;
    match natively(&owner, &sock, &part).await {
        Err(e) if e.is(&types::sendfile_not_available_error()) && truth(&may_fall_back)? => {}
        other => return other,
    }
    fallback::over_socket(&owner, &sock, &part).await
}

/// `_SelectorTransport._make_empty_waiter`
fn make_empty_waiter(owner: &Ref<Inst>, t: &Transport) -> R<Ref<Inst>> {
    if !t.empty_waiter.get_ref(Value::is_none) {
        return Err(runtime_error("Empty waiter is already set"));
    }
    let waiter = base::new_future(owner);
    t.empty_waiter.set(Value::Inst(waiter.clone()));
    if t.nothing_waits() {
        base::set_result(&waiter, Value::None)?;
    }
    Ok(waiter)
}

/// `BaseSelectorEventLoop._sendfile_native`
async fn natively_over(owner: &Ref<Inst>, transport: &Value, t: &Transport, part: &Part) -> R {
    let d = data(owner)?;
    d.forget_transport(t.fd);
    let was_reading = truth(&socket_transport::is_reading(transport)?)?;
    socket_transport::pause_reading(transport)?;
    let sock = t.sock.get();
    await_future(make_empty_waiter(owner, t)?).await?;
    let sent = match part.check(&sock) {
        Ok(()) => natively(owner, &sock, part).await,
        Err(e) => Err(e),
    };
    t.empty_waiter.set(Value::None);
    if was_reading {
        socket_transport::resume_reading(transport)?;
    }
    d.set_transport(t.fd, transport);
    sent
}

/// `loop.sendfile(…)`
///
/// # Errors
/// RuntimeError, ConnectionError, what `over_socket` raises.
pub async fn over_transport(
    owner: Ref<Inst>,
    transport: Value,
    part: Part,
    may_fall_back: Value,
) -> R {
    if truth(&invoke(&transport, &IS_CLOSING, &[])?)? {
        return Err(runtime_error("Transport is closing"));
    }
    let shown = || repr_or(&transport);
    let over = socket_transport::of(&transport)
        .ok()
        .filter(|t| matches!(t.kind, Kind::Stream { .. }));
    if over.is_none() && support::get_opt(&transport, "_sendfile_compatible")?.is_none() {
        let text = format!("sendfile is not supported for transport {}", shown());
        return Err(runtime_error(text));
    }
    let may_fall_back = truth(&may_fall_back)?;
    if let Some(t) = over {
        match natively_over(&owner, &transport, t, &part).await {
            Err(e)
                if may_fall_back
                    && !is_interrupt(&e)
                    && e.is(&types::sendfile_not_available_error()) => {}
            other => return other,
        }
    }
    if !may_fall_back {
        return Err(runtime_error(format!(
            "fallback is disabled and native sendfile is not supported for transport {}",
            shown()
        )));
    }
    fallback::over_transport(&owner, &transport, &part).await
}
