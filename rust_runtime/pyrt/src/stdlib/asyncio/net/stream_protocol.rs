//! `asyncio.StreamReaderProtocol` with its flow control (`Lib/asyncio/streams.py`).
use super::super::base::{self, Done, DoneCb};
use super::super::event_loop;
use super::super::task::is_coroutine;
use super::flow_control::{self, FlowControl};
use super::{invoke, stream_reader, stream_writer, tell};
use crate::call::call;
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, Weak, boolean, coro_new, native, str,
};
use crate::stdlib::support;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;

/// The data of the protocol behind a stream.
pub struct Protocol {
    flow: FlowControl,
    reader: RefCell<Option<Weak>>,
    /// The reader of a server's connection, until the connection is there.
    strong_reader: Slot,
    writer: Slot,
    task: Slot,
    transport: Slot,
    callback: Slot,
    over_ssl: Cell<bool>,
    closed: Slot,
}

impl NativeData for Protocol {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.flow.traverse(visit);
        for slot in [
            &self.strong_reader,
            &self.writer,
            &self.task,
            &self.transport,
            &self.callback,
            &self.closed,
        ] {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
    fn clear(&self) {
        for slot in [&self.writer, &self.task, &self.transport] {
            slot.set(Value::None);
        }
    }
    fn finalize(&self, _this: &Ref<Inst>) {
        if let Value::Inst(closed) = self.closed.get()
            && let Ok(f) = base::of(&closed)
        {
            base::error_of(f); // nobody has to ask why the connection ended
        }
    }
}

fn of(v: &Value) -> R<&Protocol> {
    native::<Protocol>(v, "StreamReaderProtocol")
}

fn empty() -> Protocol {
    Protocol {
        flow: FlowControl::default(),
        reader: RefCell::default(),
        strong_reader: Slot::field(Value::None),
        writer: Slot::field(Value::None),
        task: Slot::field(Value::None),
        transport: Slot::field(Value::None),
        callback: Slot::field(Value::None),
        over_ssl: Cell::new(false),
        closed: Slot::field(Value::None),
    }
}

impl Protocol {
    fn init(&self, reader: &Value, callback: &Value, owner: &Ref<Inst>) {
        self.flow.event_loop.set(Value::Inst(owner.clone()));
        if !reader.is_none() {
            drop(self.reader.replace(Some(Weak::new(reader))));
        }
        if !callback.is_none() {
            self.strong_reader.set(reader.clone());
        }
        self.callback.set(callback.clone());
        self.closed.set(Value::Inst(base::new_future(owner)));
    }

    fn owner(&self) -> R<Ref<Inst>> {
        self.flow.owner()
    }

    fn reader(&self) -> Option<Value> {
        self.reader.borrow().as_ref().and_then(Weak::get)
    }
}

/// A protocol of the runtime's own.
///
/// # Errors
/// None; as the constructor of a class of the program might.
pub fn make(reader: &Value, callback: &Value, owner: &Ref<Inst>) -> R {
    let data = empty();
    data.init(reader, callback, owner);
    Ok(Inst::with(&types::stream_reader_protocol(), data))
}

/// The flow control, where it is such a protocol.
pub fn flow(v: &Value) -> Option<&FlowControl> {
    match v {
        Value::Inst(i) => i.native::<Protocol>().map(|p| &p.flow),
        _ => None,
    }
}

/// The data, where the protocol is of the runtime's class itself, so that no class of the program has a say.
pub fn exact(v: &Value) -> Option<&Protocol> {
    match v {
        Value::Inst(i) if i.class_ref().builtin => i.native::<Protocol>(),
        _ => None,
    }
}

/// `StreamReaderProtocol.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    support::instance(class, empty())
}

/// `StreamReaderProtocol(stream_reader, client_connected_cb=None, loop=None)`
pub fn __init__(v: &Value, reader: &Value, callback: &Value, owner: &Value) -> R {
    let owner = if owner.is_none() {
        event_loop::get()?
    } else {
        event_loop::expect(owner)?
    };
    of(v)?.init(reader, callback, &owner);
    Ok(Value::None)
}

/// Takes bytes straight into the reader's buffer, where the protocol is the runtime's own: whether it did. Runs no Python code;
/// `taken` does the rest.
pub fn take(protocol: &Value, data: &[u8]) -> bool {
    match exact(protocol) {
        Some(p) => match p.reader() {
            Some(reader) => stream_reader::take(&reader, data),
            None => true,
        },
        None => false,
    }
}

/// What follows `take`: whoever waits is woken, the transport is paused if need be.
///
/// # Errors
/// What the transport raises.
pub fn taken(protocol: &Value) -> R<()> {
    match exact(protocol).and_then(Protocol::reader) {
        Some(reader) => stream_reader::fed(&reader),
        None => Ok(()),
    }
}

static GET_EXTRA_INFO: Lit = Lit::new("get_extra_info");
static SET_TRANSPORT: Lit = Lit::new("set_transport");
static CLOSE: Lit = Lit::new("close");

fn is_over_ssl(transport: &Value) -> R<bool> {
    let context = invoke(transport, &GET_EXTRA_INFO, &[str("sslcontext")])?;
    Ok(!context.is_none())
}

/// What happens when the task of a connection is done.
struct ClientDone {
    event_loop: Ref<Inst>,
    transport: Value,
}
impl Done for ClientDone {
    fn call(&self, task: &Ref<Inst>) -> R<()> {
        let f = base::of(task)?;
        base::exception(f)?;
        if let Some(e) = base::error_of(f) {
            tell(
                &self.event_loop,
                "Unhandled exception in client_connected_cb",
                &e,
                vec![("transport", self.transport.clone())],
            )?;
            invoke(&self.transport, &CLOSE, &[])?;
        }
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "StreamReaderProtocol.connection_made.<locals>.callback"
    }
}

/// `protocol.connection_made(transport)`
pub fn connection_made(v: &Value, transport: &Value) -> R {
    let p = of(v)?;
    p.transport.set(transport.clone());
    let reader = p.reader();
    if let Some(reader) = &reader {
        invoke(reader, &SET_TRANSPORT, std::slice::from_ref(transport))?;
    }
    p.over_ssl.set(is_over_ssl(transport)?);
    let callback = p.callback.get();
    if callback.is_none() {
        return Ok(Value::None);
    }
    let owner = p.owner()?;
    let reader = reader.unwrap_or(Value::None);
    let writer = stream_writer::make(transport, v, &reader, &owner)?;
    p.writer.set(writer.clone());
    let made = call(&callback, &mut [reader, writer])?;
    if is_coroutine(&made) {
        let task = event_loop::create(&owner, made, Value::None, &Value::None)?;
        p.task.set(task.clone());
        if let Value::Inst(task) = &task {
            let done = ClientDone {
                event_loop: owner,
                transport: transport.clone(),
            };
            base::add_callback(task, DoneCb::Native(Rc::new(done)))?;
        }
    }
    p.strong_reader.set(Value::None);
    Ok(Value::None)
}

/// `protocol.connection_lost(exc)`
pub fn connection_lost(v: &Value, exc: &Value) -> R {
    let p = of(v)?;
    if let Some(reader) = p.reader() {
        if exc.is_none() {
            stream_reader::feed_eof(&reader)?;
        } else {
            stream_reader::set_exception(&reader, exc)?;
        }
    }
    if let Value::Inst(closed) = p.closed.get() {
        flow_control::settle(&closed, exc)?;
    }
    p.flow.lose(exc)?;
    drop(p.reader.take());
    for slot in [&p.writer, &p.task, &p.transport] {
        slot.set(Value::None);
    }
    Ok(Value::None)
}

/// `protocol.data_received(data)`
pub fn data_received(v: &Value, data: &Value) -> R {
    if let Some(reader) = of(v)?.reader() {
        stream_reader::feed_data(&reader, data)?;
    }
    Ok(Value::None)
}

/// `protocol.eof_received()`
pub fn eof_received(v: &Value) -> R {
    let p = of(v)?;
    if let Some(reader) = p.reader() {
        stream_reader::feed_eof(&reader)?;
    }
    Ok(boolean(!p.over_ssl.get()))
}

/// `protocol.pause_writing()`
pub fn pause_writing(v: &Value) -> R {
    of(v)?.flow.pause()
}

/// `protocol.resume_writing()`
pub fn resume_writing(v: &Value) -> R {
    of(v)?.flow.resume()
}

/// `await protocol._drain_helper()`
///
/// # Errors
/// ConnectionResetError, why the connection ended, what is thrown into it.
pub async fn drained(v: Value) -> R {
    of(&v)?.flow.drained().await
}

/// `protocol._drain_helper()`
pub fn _drain_helper(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::DRAIN_HELPER, drained(v.clone())))
}

/// `protocol._get_close_waiter(stream)`
pub fn _get_close_waiter(v: &Value, _stream: &Value) -> R {
    Ok(of(v)?.closed.get())
}

/// `protocol._replace_writer(writer)`
pub fn _replace_writer(v: &Value, writer: &Value) -> R {
    let p = of(v)?;
    let transport = support::get(writer, "transport")?;
    p.over_ssl.set(is_over_ssl(&transport)?);
    p.writer.set(writer.clone());
    p.transport.set(transport);
    Ok(Value::None)
}

macro_rules! fields {
    ($($name:ident $field:ident;)*) => { $(
        #[doc = concat!("`protocol.", stringify!($name), "`")]
        pub fn $name(v: &Value) -> R {
            Ok(of(v)?.$field.get())
        }
    )* };
}
fields! {
    _stream_writer writer;
    _task task;
    _transport transport;
    _client_connected_cb callback;
    _closed closed;
}

/// `protocol._loop`
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.flow.event_loop.get())
}

/// `protocol._stream_reader`
pub fn _stream_reader(v: &Value) -> R {
    Ok(of(v)?.reader().unwrap_or(Value::None))
}

/// `protocol._paused`
pub fn _paused(v: &Value) -> R {
    Ok(boolean(of(v)?.flow.paused.get()))
}
