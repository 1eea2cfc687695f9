//! `asyncio.Server`, and how connections are accepted (`base_events.py: Server`, `selector_events.py: _accept_connection`).
use super::super::await_::await_future;
use super::super::base;
use super::super::base::is_cancelled;
use super::super::callback::is_interrupt;
use super::super::event_loop::{self, data};
use super::super::wait;
use super::streams::Factory;
use super::tls::{self, Tls};
use super::watch::{OnReady, Watch, later};
use super::{invoke, socket_transport, tell, transport_socket};
use crate::error::{PyErr, classes, runtime_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, coro_new, float, native,
    string, tuple,
};
use crate::stdlib::socket::socket;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;

/// How long accepting waits when the system is out of descriptors (`constants.py: ACCEPT_RETRY_DELAY`).
const ACCEPT_RETRY_DELAY: f64 = 1.0;

static CLOSE: Lit = Lit::new("close");

/// The data of a server.
pub struct ServerData {
    event_loop: Ref<Inst>,
    sockets: RefCell<Option<Vec<Value>>>,
    active: Cell<i64>,
    waiters: RefCell<Option<Vec<Ref<Inst>>>>,
    connections: Rc<(Factory, Option<Tls>)>,
    backlog: i32,
    serving: Cell<bool>,
    forever: Slot,
}

impl NativeData for ServerData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.event_loop.head());
        self.sockets
            .borrow()
            .iter()
            .flatten()
            .for_each(|v| v.traverse(visit));
        self.waiters
            .borrow()
            .iter()
            .flatten()
            .for_each(|w| visit(w.head()));
        self.forever.get_ref(|v| v.traverse(visit));
    }
}

fn of(v: &Value) -> R<&ServerData> {
    native::<ServerData>(v, "Server")
}

/// A server over sockets that are bound.
pub fn make(
    event_loop: &Ref<Inst>,
    sockets: Vec<Value>,
    connections: (Factory, Option<Tls>),
    backlog: i32,
) -> Value {
    Inst::with(
        &types::server(),
        ServerData {
            event_loop: event_loop.clone(),
            sockets: RefCell::new(Some(sockets)),
            active: Cell::new(0),
            waiters: RefCell::new(Some(Vec::new())),
            connections: Rc::new(connections),
            backlog,
            serving: Cell::new(false),
            forever: Slot::field(Value::None),
        },
    )
}

/// A connection has begun.
///
/// # Errors
/// TypeError where it is no server.
pub fn attach(v: &Value) -> R<()> {
    let d = of(v)?;
    d.active.set(d.active.get() + 1);
    Ok(())
}

/// A connection has ended.
///
/// # Errors
/// TypeError where it is no server.
pub fn detach(v: &Value) -> R<()> {
    let d = of(v)?;
    d.active.set(d.active.get() - 1);
    if d.active.get() == 0 && d.sockets.borrow().is_none() {
        wake_up(d)?;
    }
    Ok(())
}

fn wake_up(d: &ServerData) -> R<()> {
    for waiter in d.waiters.take().into_iter().flatten() {
        base::release(&waiter, Value::Inst(waiter.clone()))?;
    }
    Ok(())
}

/// What accepts connections of one socket.
#[derive(Clone)]
struct Listener {
    event_loop: Ref<Inst>,
    server: Value,
    sock: Value,
    connections: Rc<(Factory, Option<Tls>)>,
    backlog: i32,
}

impl Listener {
    fn listen(&self) -> R<()> {
        let fd = socket::of(&self.sock)?.fd.get();
        data(&self.event_loop)?.add_reader(fd, Watch::new(&self.event_loop, self.clone()))
    }

    /// Accepting goes on later when the system is out of descriptors.
    fn pause(&self, e: &PyErr) -> R<()> {
        tell(
            &self.event_loop,
            "socket.accept() out of system resource",
            e,
            vec![("socket", transport_socket::make(&self.sock))],
        )?;
        let d = data(&self.event_loop)?;
        d.remove_reader(socket::of(&self.sock)?.fd.get());
        let again = self.clone();
        let resume = move || again.listen();
        let callback = later(
            &self.event_loop,
            "BaseSelectorEventLoop._start_serving",
            resume,
        );
        d.at(d.now() + ACCEPT_RETRY_DELAY, callback)?;
        Ok(())
    }
}

impl OnReady for Listener {
    fn ready(&self) -> R<()> {
        for _ in 0..self.backlog.max(1) {
            match socket::accepted(socket::of(&self.sock)?) {
                Ok((conn, from)) => {
                    socket::setblocking(&conn, &boolean(false))?;
                    let accept = accept(self.clone(), conn, from);
                    event_loop::create(
                        &self.event_loop,
                        coro_new(&super::ACCEPT, accept),
                        Value::None,
                        &Value::None,
                    )?;
                }
                Err(e)
                    if e.is(&classes::blocking_io_error())
                        || e.is(&classes::interrupted_error())
                        || e.is(&classes::connection_aborted_error()) =>
                {
                    return Ok(());
                }
                Err(e) if matches!(errno_of(&e), Some(24 | 23 | 105 | 12)) => {
                    return self.pause(&e);
                }
                Err(e) => return Err(e),
            }
        }
        Ok(())
    }
    fn shown(&self) -> String {
        "BaseSelectorEventLoop._accept_connection()".to_owned()
    }
}

fn errno_of(e: &PyErr) -> Option<i64> {
    match e.data().field("errno") {
        Some(Value::Int(n)) => Some(n),
        _ => None,
    }
}

/// `_accept_connection2`
async fn accept(listener: Listener, conn: Value, from: Value) -> R {
    let owner = listener.event_loop.clone();
    match accepted(&listener, &conn, from).await {
        Err(e) if is_interrupt(&e) => Err(e),
        Err(e) if data(&owner)?.debug.get() => {
            tell(
                &owner,
                "Error on transport creation for incoming connection",
                &e,
                vec![],
            )?;
            Ok(Value::None)
        }
        _ => Ok(Value::None),
    }
}

async fn accepted(listener: &Listener, conn: &Value, from: Value) -> R<()> {
    let (factory, secured) = &*listener.connections;
    let protocol = factory.make()?;
    let waiter = base::new_future(&listener.event_loop);
    let extra = crate::object::Dict::new();
    extra.set_text("peername", from);
    let about = (&Value::Dict(extra), &listener.server);
    let owner = &listener.event_loop;
    let transport = match secured {
        Some(secured) => tls::transport(owner, conn, &protocol, secured, &waiter, about)?,
        None => socket_transport::make_stream(owner, conn, &protocol, Some(waiter.clone()), about)?,
    };
    if let Err(e) = await_future(waiter).await {
        invoke(&transport, &CLOSE, &[])?;
        return Err(e);
    }
    Ok(())
}

/// `_start_serving`
///
/// # Errors
/// OSError
pub fn begin(v: &Value) -> R<()> {
    let d = of(v)?;
    if d.serving.replace(true) {
        return Ok(());
    }
    let sockets = d.sockets.borrow().clone().unwrap_or_default();
    for sock in sockets {
        socket::listen(&sock, &Value::Int(d.backlog.into()))?;
        let listener = Listener {
            event_loop: d.event_loop.clone(),
            server: v.clone(),
            sock,
            connections: d.connections.clone(),
            backlog: d.backlog,
        };
        listener.listen()?;
    }
    Ok(())
}

/// `server.get_loop()`
pub fn get_loop(v: &Value) -> R {
    Ok(Value::Inst(of(v)?.event_loop.clone()))
}

/// `server.is_serving()`
pub fn is_serving(v: &Value) -> R {
    Ok(boolean(of(v)?.serving.get()))
}

/// `server.sockets`
pub fn sockets(v: &Value) -> R {
    let sockets = of(v)?.sockets.borrow().clone().unwrap_or_default();
    Ok(tuple(sockets.iter().map(transport_socket::make).collect()))
}

/// `server.close()`
pub fn close(v: &Value) -> R {
    let d = of(v)?;
    let Some(sockets) = d.sockets.take() else {
        return Ok(Value::None);
    };
    for sock in sockets {
        data(&d.event_loop)?.remove_reader(socket::of(&sock)?.fd.get());
        socket::close(&sock)?;
    }
    d.serving.set(false);
    if let Value::Inst(forever) = d.forever.get()
        && !base::of(&forever)?.done()
    {
        base::cancel(&forever, &Value::None)?;
        d.forever.set(Value::None);
    }
    if d.active.get() == 0 {
        wake_up(d)?;
    }
    Ok(Value::None)
}

/// `server.start_serving()`
pub fn start_serving(v: &Value) -> R {
    of(v)?;
    let v = v.clone();
    Ok(coro_new(&super::START_SERVING, async move {
        begin(&v)?;
        wait::sleep_for(float(0.0), Value::None).await
    }))
}

async fn serve(v: Value) -> R {
    let d = of(&v)?;
    if !d.forever.get().is_none() {
        let shown = crate::ops::repr_or(&v);
        return Err(runtime_error(format!(
            "server {shown} is already being awaited on serve_forever()"
        )));
    }
    if d.sockets.borrow().is_none() {
        let shown = crate::ops::repr_or(&v);
        return Err(runtime_error(format!("server {shown} is closed")));
    }
    begin(&v)?;
    let forever = base::new_future(&d.event_loop);
    d.forever.set(Value::Inst(forever.clone()));
    let mut r = await_future(forever).await;
    if let Err(e) = &r
        && is_cancelled(e)
    {
        let ended = match close(&v) {
            Ok(_) => closed(v.clone()).await,
            other => other,
        };
        if let Err(other) = ended
            && is_interrupt(&other)
        {
            r = Err(other);
        }
    }
    d.forever.set(Value::None);
    r
}

/// `server.serve_forever()`
pub fn serve_forever(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::SERVE_FOREVER, serve(v.clone())))
}

async fn closed(v: Value) -> R {
    let d = of(&v)?;
    if d.sockets.borrow().is_none() {
        return Ok(Value::None);
    }
    let waiter = base::new_future(&d.event_loop);
    match d.waiters.borrow_mut().as_mut() {
        Some(waiters) => waiters.push(waiter.clone()),
        None => return Ok(Value::None),
    }
    await_future(waiter).await?;
    Ok(Value::None)
}

/// `server.wait_closed()`
pub fn wait_closed(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::SERVER_WAIT_CLOSED, closed(v.clone())))
}

/// `async with server:`
pub fn __aenter__(v: &Value) -> R {
    of(v)?;
    let v = v.clone();
    Ok(coro_new(&super::SERVER_ENTER, async move { Ok(v) }))
}

/// The end of `async with server:`
pub fn __aexit__(v: &Value, _exc: &Value) -> R {
    of(v)?;
    let v = v.clone();
    Ok(coro_new(&super::SERVER_EXIT, async move {
        close(&v)?;
        closed(v).await?;
        Ok(Value::None)
    }))
}

/// `repr(server)`
pub fn __repr__(v: &Value) -> R {
    let shown = crate::ops::repr_or(&sockets(v)?);
    let class = crate::types::type_of(v).name();
    Ok(string(format!("<{class} sockets={shown}>")))
}
