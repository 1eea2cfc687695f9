//! `asyncio.StreamWriter` (`Lib/asyncio/streams.py`).
use super::super::await_::await_any;
use super::super::event_loop;
use super::super::wait;
use super::{invoke, socket_transport, stream_protocol, stream_reader};
use crate::call::call_method_name;
use crate::error;
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, coro_new, float, native,
    str, string,
};
use crate::ops::{repr_or, truth};
use crate::stdlib::support;
use std::ptr::NonNull;

/// The data of a writer.
pub struct Writer {
    transport: Slot,
    protocol: Slot,
    reader: Slot,
    event_loop: Slot,
}

impl NativeData for Writer {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [
            &self.transport,
            &self.protocol,
            &self.reader,
            &self.event_loop,
        ] {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
    fn finalize(&self, _this: &Ref<Inst>) {
        let transport = self.transport.get();
        if transport.is_none() {
            return; // the constructor failed
        }
        // `__del__`; its warnings are shown only where ResourceWarning is.
        let is_open = invoke(&transport, &IS_CLOSING, &[]).and_then(|closing| truth(&closing));
        let owner = event_loop::expect(&self.event_loop.get());
        if matches!(is_open, Ok(false))
            && let Ok(owner) = owner
            && event_loop::data(&owner).is_ok_and(|d| !d.is_closed())
        {
            let _ = invoke(&transport, &CLOSE, &[]);
        }
    }
}

static IS_CLOSING: Lit = Lit::new("is_closing");
static CLOSE: Lit = Lit::new("close");
static WRITE: Lit = Lit::new("write");
static WRITELINES: Lit = Lit::new("writelines");
static WRITE_EOF: Lit = Lit::new("write_eof");
static CAN_WRITE_EOF: Lit = Lit::new("can_write_eof");
static GET_EXTRA_INFO: Lit = Lit::new("get_extra_info");
static EXCEPTION: Lit = Lit::new("exception");
static START_TLS: Lit = Lit::new("start_tls");
static REPLACE_WRITER: Lit = Lit::new("_replace_writer");
static DRAIN_HELPER: Lit = Lit::new("_drain_helper");
static GET_CLOSE_WAITER: Lit = Lit::new("_get_close_waiter");

fn of(v: &Value) -> R<&Writer> {
    native::<Writer>(v, "StreamWriter")
}

fn data(transport: &Value, protocol: &Value, reader: &Value, owner: &Value) -> Writer {
    Writer {
        transport: Slot::field(transport.clone()),
        protocol: Slot::field(protocol.clone()),
        reader: Slot::field(reader.clone()),
        event_loop: Slot::field(owner.clone()),
    }
}

/// A writer of the runtime's own.
///
/// # Errors
/// None; as the constructor of a class of the program might.
pub fn make(transport: &Value, protocol: &Value, reader: &Value, owner: &Ref<Inst>) -> R {
    let made = data(transport, protocol, reader, &Value::Inst(owner.clone()));
    Ok(Inst::with(&types::stream_writer(), made))
}

/// `StreamWriter.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let none = Value::None;
    support::instance(class, data(&none, &none, &none, &none))
}

/// `StreamWriter(transport, protocol, reader, loop)`
pub fn __init__(
    v: &Value,
    transport: &Value,
    protocol: &Value,
    reader: &Value,
    owner: &Value,
) -> R {
    let w = of(v)?;
    w.transport.set(transport.clone());
    w.protocol.set(protocol.clone());
    w.reader.set(reader.clone());
    w.event_loop.set(owner.clone());
    Ok(Value::None)
}

/// `writer.write(data)`
pub fn write(v: &Value, data: &Value) -> R {
    let transport = of(v)?.transport.get();
    if let (Ok(t), Value::Bytes(bytes)) = (socket_transport::of(&transport), data) {
        t.write_bytes(&transport, bytes.as_slice())?;
        return Ok(Value::None);
    }
    invoke(&transport, &WRITE, std::slice::from_ref(data))?;
    Ok(Value::None)
}

/// `writer.writelines(data)`
pub fn writelines(v: &Value, data: &Value) -> R {
    invoke(
        &of(v)?.transport.get(),
        &WRITELINES,
        std::slice::from_ref(data),
    )?;
    Ok(Value::None)
}

/// `writer.write_eof()`
pub fn write_eof(v: &Value) -> R {
    invoke(&of(v)?.transport.get(), &WRITE_EOF, &[])
}

/// `writer.can_write_eof()`
pub fn can_write_eof(v: &Value) -> R {
    invoke(&of(v)?.transport.get(), &CAN_WRITE_EOF, &[])
}

/// `writer.close()`
pub fn close(v: &Value) -> R {
    invoke(&of(v)?.transport.get(), &CLOSE, &[])
}

/// `writer.is_closing()`
pub fn is_closing(v: &Value) -> R {
    invoke(&of(v)?.transport.get(), &IS_CLOSING, &[])
}

/// `writer.get_extra_info(name, default=None)`
pub fn get_extra_info(v: &Value, name: &Value, default: &Value) -> R {
    invoke(
        &of(v)?.transport.get(),
        &GET_EXTRA_INFO,
        &[name.clone(), default.clone()],
    )
}

/// `writer.wait_closed()`
pub fn wait_closed(v: &Value) -> R {
    of(v)?;
    let v = v.clone();
    Ok(coro_new(&super::WRITER_WAIT_CLOSED, async move {
        let waiter = invoke(
            &of(&v)?.protocol.get(),
            &GET_CLOSE_WAITER,
            std::slice::from_ref(&v),
        )?;
        await_any(waiter).await?;
        Ok(Value::None)
    }))
}

async fn drained(v: Value) -> R {
    let w = of(&v)?;
    let reader = w.reader.get();
    if !reader.is_none() {
        let e = match stream_reader::exception(&reader) {
            Ok(e) => e,
            Err(_) => invoke(&reader, &EXCEPTION, &[])?,
        };
        if !e.is_none() {
            return Err(error::raise(&e));
        }
    }
    if truth(&is_closing(&v)?)? {
        wait::sleep_for(float(0.0), Value::None).await?;
    }
    let protocol = w.protocol.get();
    if stream_protocol::exact(&protocol).is_some() {
        return stream_protocol::drained(protocol).await;
    }
    await_any(invoke(&protocol, &DRAIN_HELPER, &[])?).await?;
    Ok(Value::None)
}

/// `writer.drain()`
pub fn drain(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::DRAIN, drained(v.clone())))
}

/// `writer.start_tls(sslcontext, *, server_hostname=None, ssl_handshake_timeout=None)`
pub fn start_tls(v: &Value, context: &Value, hostname: &Value, timeout: &Value) -> R {
    of(v)?;
    let v = v.clone();
    let (context, hostname, timeout) = (context.clone(), hostname.clone(), timeout.clone());
    Ok(coro_new(&super::WRITER_START_TLS, async move {
        let w = of(&v)?;
        let protocol = w.protocol.get();
        let is_server = !support::get(&protocol, "_client_connected_cb")?.is_none();
        drained(v.clone()).await?;
        let mut args = [
            w.event_loop.get(),
            w.transport.get(),
            protocol.clone(),
            context,
        ];
        let mut named = [
            (str("server_side"), boolean(is_server)),
            (str("server_hostname"), hostname),
            (str("ssl_handshake_timeout"), timeout),
        ];
        let started = call_method_name(START_TLS.s(), &mut args, &mut named)?;
        let transport = await_any(started).await?;
        w.transport.set(transport);
        invoke(&protocol, &REPLACE_WRITER, std::slice::from_ref(&v))?;
        Ok(Value::None)
    }))
}

macro_rules! fields {
    ($($name:ident $field:ident;)*) => { $(
        #[doc = concat!("`writer.", stringify!($name), "`")]
        pub fn $name(v: &Value) -> R {
            Ok(of(v)?.$field.get())
        }
    )* };
}
fields! {
    transport transport;
    _transport transport;
    _protocol protocol;
    _reader reader;
    _loop event_loop;
}

/// `repr(writer)`
pub fn __repr__(v: &Value) -> R {
    let w = of(v)?;
    let mut info = vec![
        crate::types::type_of(v).name(),
        format!("transport={}", repr_or(&w.transport.get())),
    ];
    let reader = w.reader.get();
    if !reader.is_none() {
        info.push(format!("reader={}", repr_or(&reader)));
    }
    Ok(string(format!("<{}>", info.join(" "))))
}
