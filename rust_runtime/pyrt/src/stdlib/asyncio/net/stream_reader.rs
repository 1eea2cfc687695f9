//! `asyncio.StreamReader` (`Lib/asyncio/streams.py`).
use super::super::await_::await_future;
use super::super::base;
use super::super::event_loop;
use super::{invoke, socket_transport};
use crate::builtins::bytes_args::bytes_like;
use crate::error::{self, PyErr, assertion_error, classes, runtime_error, value_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, bytes, coro_new, int_usize,
    native, str, string,
};
use crate::ops::{index_i64, repr_or};
use crate::stdlib::support;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

/// Bytes that are taken from the front and added at the end, without moving them each time.
#[derive(Default)]
struct Buffer {
    all: Vec<u8>,
    start: usize,
}

impl Buffer {
    fn as_slice(&self) -> &[u8] {
        &self.all[self.start..]
    }
    fn len(&self) -> usize {
        self.all.len() - self.start
    }
    fn extend(&mut self, data: &[u8]) {
        if self.start > 0 && self.start >= self.all.len() / 2 {
            self.all.drain(..self.start);
            self.start = 0;
        }
        self.all.extend_from_slice(data);
    }
    fn take(&mut self, n: usize) -> Vec<u8> {
        let n = n.min(self.len());
        let data = self.as_slice()[..n].to_vec();
        self.start += n;
        if self.start == self.all.len() {
            self.all.clear();
            self.start = 0;
        }
        data
    }
    fn take_all(&mut self) -> Vec<u8> {
        self.take(self.len())
    }
}

/// The data of a reader.
pub struct Reader {
    limit: Cell<i64>,
    event_loop: Slot,
    buffer: RefCell<Buffer>,
    eof: Cell<bool>,
    waiter: Slot,
    exception: Slot,
    transport: Slot,
    paused: Cell<bool>,
}

impl NativeData for Reader {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [
            &self.event_loop,
            &self.waiter,
            &self.exception,
            &self.transport,
        ] {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
    fn clear(&self) {
        for slot in [&self.waiter, &self.exception, &self.transport] {
            slot.set(Value::None);
        }
    }
}

const DEFAULT_LIMIT: i64 = 1 << 16;

fn of(v: &Value) -> R<&Reader> {
    native::<Reader>(v, "StreamReader")
}

fn empty() -> Reader {
    Reader {
        limit: Cell::new(DEFAULT_LIMIT),
        event_loop: Slot::field(Value::None),
        buffer: RefCell::default(),
        eof: Cell::new(false),
        waiter: Slot::field(Value::None),
        exception: Slot::field(Value::None),
        transport: Slot::field(Value::None),
        paused: Cell::new(false),
    }
}

fn checked_limit(limit: &Value) -> R<i64> {
    match crate::ops::index_clipped(limit)? {
        n if n <= 0 => Err(value_error("Limit cannot be <= 0")),
        n => Ok(n),
    }
}

/// A reader of the runtime's own.
///
/// # Errors
/// ValueError for a limit that is none.
pub fn make(limit: &Value, owner: &Ref<Inst>) -> R {
    let data = empty();
    data.limit.set(checked_limit(limit)?);
    data.event_loop.set(Value::Inst(owner.clone()));
    Ok(Inst::with(&types::stream_reader(), data))
}

/// `StreamReader.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    support::instance(class, empty())
}

/// `StreamReader(limit=65536, loop=None)`
pub fn __init__(v: &Value, limit: &Value, owner: &Value) -> R {
    let d = of(v)?;
    d.limit.set(checked_limit(limit)?);
    let owner = if owner.is_none() {
        event_loop::get()?
    } else {
        event_loop::expect(owner)?
    };
    d.event_loop.set(Value::Inst(owner));
    Ok(Value::None)
}

static PAUSE_READING: Lit = Lit::new("pause_reading");
static RESUME_READING: Lit = Lit::new("resume_reading");

impl Reader {
    fn wake_up(&self) -> R<()> {
        if let Value::Inst(waiter) = self.waiter.replace(Value::None)
            && !base::of(&waiter)?.cancelled()
        {
            return base::set_result(&waiter, Value::None);
        }
        Ok(())
    }

    fn resume(&self) -> R<()> {
        self.paused.set(false);
        let transport = self.transport.get();
        match socket_transport::of(&transport) {
            Ok(_) => socket_transport::resume_reading(&transport),
            Err(_) => invoke(&transport, &RESUME_READING, &[]),
        }
        .map(drop)
    }

    /// `_maybe_resume_transport`
    fn maybe_resume(&self) -> R<()> {
        if self.paused.get() && self.buffer.borrow().len() as i64 <= self.limit.get() {
            return self.resume();
        }
        Ok(())
    }

    fn raise(&self) -> R<()> {
        match self.exception.get() {
            Value::None => Ok(()),
            e => Err(error::raise(&e)),
        }
    }

    fn len(&self) -> usize {
        self.buffer.borrow().len()
    }
}

/// Takes bytes into the buffer of a reader of the runtime's class: whether it did.
pub fn take(v: &Value, data: &[u8]) -> bool {
    match v {
        Value::Inst(i) if i.class_ref().builtin => match i.native::<Reader>() {
            Some(d) if !d.eof.get() => {
                d.buffer.borrow_mut().extend(data);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// What follows when bytes were added: whoever waits is woken, the transport is paused if need be.
///
/// # Errors
/// What the transport raises.
pub fn fed(v: &Value) -> R<()> {
    let d = of(v)?;
    d.wake_up()?;
    if d.paused.get()
        || d.len() as i64 <= d.limit.get().saturating_mul(2)
        || d.transport.get_ref(Value::is_none)
    {
        return Ok(());
    }
    match invoke(&d.transport.get(), &PAUSE_READING, &[]) {
        Ok(_) => d.paused.set(true),
        Err(e) if e.is(&classes::not_implemented_error()) => d.transport.set(Value::None),
        Err(e) => return Err(e),
    }
    Ok(())
}

/// `reader.feed_data(data)`
pub fn feed_data(v: &Value, data: &Value) -> R {
    let d = of(v)?;
    if d.eof.get() {
        return Err(assertion_error("feed_data after feed_eof"));
    }
    let data = bytes_like(data)?;
    if data.is_empty() {
        return Ok(Value::None);
    }
    d.buffer.borrow_mut().extend(&data);
    fed(v)?;
    Ok(Value::None)
}

/// `reader.feed_eof()`
pub fn feed_eof(v: &Value) -> R {
    let d = of(v)?;
    d.eof.set(true);
    d.wake_up()?;
    Ok(Value::None)
}

/// `reader.at_eof()`
pub fn at_eof(v: &Value) -> R {
    let d = of(v)?;
    Ok(boolean(d.eof.get() && d.len() == 0))
}

/// `reader.exception()`
pub fn exception(v: &Value) -> R {
    Ok(of(v)?.exception.get())
}

/// `reader.set_exception(exc)`
pub fn set_exception(v: &Value, exc: &Value) -> R {
    let d = of(v)?;
    d.exception.set(exc.clone());
    if let Value::Inst(waiter) = d.waiter.replace(Value::None)
        && !base::of(&waiter)?.cancelled()
    {
        base::set_exception(&waiter, exc)?;
    }
    Ok(Value::None)
}

/// `reader.set_transport(transport)`
pub fn set_transport(v: &Value, transport: &Value) -> R {
    let d = of(v)?;
    if !d.transport.get_ref(Value::is_none) {
        return Err(assertion_error("Transport already set"));
    }
    d.transport.set(transport.clone());
    Ok(Value::None)
}

/// `_wait_for_data`
async fn wait_for_data(d: &Reader, function: &str) -> R<()> {
    if !d.waiter.get_ref(Value::is_none) {
        return Err(runtime_error(format!(
            "{function}() called while another coroutine is already waiting for incoming data"
        )));
    }
    if d.paused.get() {
        d.resume()?;
    }
    let waiter = base::new_future(&event_loop::expect(&d.event_loop.get())?);
    d.waiter.set(Value::Inst(waiter.clone()));
    let r = await_future(waiter).await;
    d.waiter.set(Value::None);
    r.map(drop)
}

#[cold]
fn incomplete(partial: Vec<u8>, expected: Value) -> PyErr {
    error::called(
        &types::incomplete_read_error(),
        vec![bytes(partial), expected],
    )
}

#[cold]
fn overrun(message: &str, consumed: usize) -> PyErr {
    error::called(
        &types::limit_overrun_error(),
        vec![str(message), int_usize(consumed)],
    )
}

/// Where `separator` begins, at `from` or behind it.
fn find(data: &[u8], separator: &[u8], from: usize) -> Option<usize> {
    let found = match separator {
        [one] => memchr::memchr(*one, &data[from..]),
        _ => memchr::memmem::find(&data[from..], separator),
    };
    found.map(|at| at + from)
}

/// Why there is no line: the two errors that `readline` handles, before they are exceptions.
enum Unread {
    Incomplete(Vec<u8>),
    TooLong(&'static str, usize),
    Error(PyErr),
}

impl From<PyErr> for Unread {
    fn from(e: PyErr) -> Self {
        Unread::Error(e)
    }
}

async fn until(d: &Reader, separator: &[u8]) -> Result<Vec<u8>, Unread> {
    let n = separator.len();
    d.raise()?;
    let mut offset = 0;
    let limit = |place: usize| place as i64 > d.limit.get();
    let at = loop {
        let len = d.len();
        if len >= n + offset {
            if let Some(at) = find(d.buffer.borrow().as_slice(), separator, offset) {
                break at;
            }
            offset = len + 1 - n;
            if limit(offset) {
                return Err(Unread::TooLong(
                    "Separator is not found, and chunk exceed the limit",
                    offset,
                ));
            }
        }
        if d.eof.get() {
            return Err(Unread::Incomplete(d.buffer.borrow_mut().take_all()));
        }
        wait_for_data(d, "readuntil").await?;
    };
    if limit(at) {
        return Err(Unread::TooLong(
            "Separator is found, but chunk is longer than limit",
            at,
        ));
    }
    let chunk = d.buffer.borrow_mut().take(at + n);
    d.maybe_resume()?;
    Ok(chunk)
}

async fn read_until(v: Value, separator: Value) -> R {
    let d = of(&v)?;
    let separator = bytes_like(&separator)?;
    if separator.is_empty() {
        return Err(value_error("Separator should be at least one-byte string"));
    }
    match until(d, &separator).await {
        Ok(chunk) => Ok(bytes(chunk)),
        Err(Unread::Incomplete(partial)) => Err(incomplete(partial, Value::None)),
        Err(Unread::TooLong(message, consumed)) => Err(overrun(message, consumed)),
        Err(Unread::Error(e)) => Err(e),
    }
}

/// `reader.readuntil(separator=b"\n")`
pub fn readuntil(v: &Value, separator: &Value) -> R {
    of(v)?;
    let separator = if separator.is_unbound() {
        bytes(b"\n".to_vec())
    } else {
        separator.clone()
    };
    Ok(coro_new(
        &super::READUNTIL,
        read_until(v.clone(), separator),
    ))
}

async fn line(v: Value) -> R {
    let d = of(&v)?;
    match until(d, b"\n").await {
        Ok(chunk) | Err(Unread::Incomplete(chunk)) => Ok(bytes(chunk)),
        Err(Unread::TooLong(message, consumed)) => {
            {
                let mut buffer = d.buffer.borrow_mut();
                if buffer.as_slice().get(consumed) == Some(&b'\n') {
                    buffer.take(consumed + 1);
                } else {
                    buffer.take_all();
                }
            }
            d.maybe_resume()?;
            // `raise ValueError` inside the handler of the error that it stands for
            let cause = overrun(message, consumed);
            let saved = error::enter(&cause);
            let e = error::raise(&value_error(message).value());
            error::leave(saved);
            Err(e)
        }
        Err(Unread::Error(e)) => Err(e),
    }
}

/// `reader.readline()`
pub fn readline(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::READLINE, line(v.clone())))
}

async fn some(d: &Reader, n: usize) -> R<Vec<u8>> {
    d.raise()?;
    if n > 0 && d.len() == 0 && !d.eof.get() {
        wait_for_data(d, "read").await?;
    }
    let data = d.buffer.borrow_mut().take(n);
    d.maybe_resume()?;
    Ok(data)
}

async fn read_(v: Value, n: i64) -> R {
    let d = of(&v)?;
    d.raise()?;
    if let Ok(n) = usize::try_from(n) {
        if n == 0 {
            return Ok(bytes(Vec::new()));
        }
        return Ok(bytes(some(d, n).await?));
    }
    let mut all = Vec::new();
    loop {
        let block = some(d, crate::object::saturate(d.limit.get())).await?;
        if block.is_empty() {
            return Ok(bytes(all));
        }
        all.extend(block);
    }
}

/// `reader.read(n=-1)`
pub fn read(v: &Value, n: &Value) -> R {
    of(v)?;
    let n = index_i64(n)?;
    let code = if n < 0 {
        &super::READ_ALL
    } else {
        &super::READ
    };
    Ok(coro_new(code, read_(v.clone(), n)))
}

async fn exactly(v: Value, n: i64) -> R {
    let d = of(&v)?;
    let Ok(n) = usize::try_from(n) else {
        return Err(value_error("readexactly size can not be less than zero"));
    };
    d.raise()?;
    while d.len() < n {
        if d.eof.get() {
            let partial = d.buffer.borrow_mut().take_all();
            return Err(incomplete(partial, int_usize(n)));
        }
        wait_for_data(d, "readexactly").await?;
    }
    let data = d.buffer.borrow_mut().take(n);
    d.maybe_resume()?;
    Ok(bytes(data))
}

/// `reader.readexactly(n)`
pub fn readexactly(v: &Value, n: &Value) -> R {
    of(v)?;
    let n = index_i64(n)?;
    Ok(coro_new(&super::READEXACTLY, exactly(v.clone(), n)))
}

/// `async for line in reader:`
pub fn __aiter__(v: &Value) -> R {
    of(v)?;
    Ok(v.clone())
}

/// The next line of `async for`.
pub fn __anext__(v: &Value) -> R {
    of(v)?;
    let v = v.clone();
    Ok(coro_new(&super::READER_NEXT, async move {
        let found = line(v).await?;
        if crate::ops::len(&found)? == 0 {
            return Err(error::stop_async_iteration());
        }
        Ok(found)
    }))
}

/// `reader._buffer`
pub fn _buffer(v: &Value) -> R {
    let data = of(v)?.buffer.borrow().as_slice().to_vec();
    Ok(crate::builtins::bytearray::new(data))
}

/// `reader._limit`
pub fn _limit(v: &Value) -> R {
    Ok(Value::Int(of(v)?.limit.get()))
}

/// `reader._eof`
pub fn _eof(v: &Value) -> R {
    Ok(boolean(of(v)?.eof.get()))
}

/// `reader._paused`
pub fn _paused(v: &Value) -> R {
    Ok(boolean(of(v)?.paused.get()))
}

/// `reader._loop`
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.event_loop.get())
}

/// `reader._waiter`
pub fn _waiter(v: &Value) -> R {
    Ok(of(v)?.waiter.get())
}

/// `reader.name = value`: programs give streams that are there already another limit.
pub fn __setattr__(v: &Value, name: &Value, value: &Value) -> R {
    let name = crate::builtins::object::attribute_name(name)?;
    let d = of(v)?;
    match name.as_str() {
        "_limit" => d.limit.set(crate::ops::index_clipped(value)?),
        "_eof" => d.eof.set(crate::ops::truth(value)?),
        "_paused" => d.paused.set(crate::ops::truth(value)?),
        "_loop" => d.event_loop.set(value.clone()),
        "_waiter" => d.waiter.set(value.clone()),
        "_transport" => d.transport.set(value.clone()),
        _ => crate::ops::generic_setattr(v, name, value.clone())?,
    }
    Ok(Value::None)
}

/// `reader._transport`
pub fn _transport(v: &Value) -> R {
    Ok(of(v)?.transport.get())
}

/// `repr(reader)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let mut info = vec!["StreamReader".to_owned()];
    if d.len() > 0 {
        info.push(format!("{} bytes", d.len()));
    }
    if d.eof.get() {
        info.push("eof".to_owned());
    }
    if d.limit.get() != DEFAULT_LIMIT {
        info.push(format!("limit={}", d.limit.get()));
    }
    for (name, slot) in [
        ("waiter", &d.waiter),
        ("exception", &d.exception),
        ("transport", &d.transport),
    ] {
        let shown = slot.get();
        if !shown.is_none() {
            info.push(format!("{name}={}", repr_or(&shown)));
        }
    }
    if d.paused.get() {
        info.push("paused".to_owned());
    }
    Ok(string(format!("<{}>", info.join(" "))))
}
