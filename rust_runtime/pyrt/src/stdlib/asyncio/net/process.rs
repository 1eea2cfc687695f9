//! `asyncio.subprocess`: processes with streams (`Lib/asyncio/subprocess.py`).
use super::super::await_::await_any;
use super::super::base;
use super::super::event_loop;
use super::super::gather;
use super::endpoints::owner_of;
use super::flow_control::{self, FlowControl};
use super::{child, invoke, pair, pipes, stream_reader, stream_writer};
use crate::error::{classes, value_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, coro_new, native, string,
    tuple,
};
use crate::ops::{base_value, repr_or};
use crate::stdlib::subprocess::launch::{self, Options};
use std::cell::Cell;
use std::ptr::NonNull;

/// The protocol between a child's transport and its streams (`SubprocessStreamProtocol`).
pub mod stream_protocol {
    use super::{
        Cell, FlowControl, Head, Inst, NativeData, NonNull, R, Ref, Slot, Value, base, child,
        coro_new, flow_control, native, repr_or, stream_reader, stream_writer, string, types,
    };

    /// The data.
    pub struct Data {
        flow: FlowControl,
        limit: Value,
        /// `stdin`, `stdout`, `stderr`
        pub streams: [Slot; 3],
        transport: Slot,
        exited: Cell<bool>,
        open: [Cell<bool>; 3],
        stdin_closed: Slot,
    }

    impl NativeData for Data {
        fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
            self.flow.traverse(visit);
            for slot in self
                .streams
                .iter()
                .chain([&self.transport, &self.stdin_closed])
            {
                slot.get_ref(|v| v.traverse(visit));
            }
        }
    }

    /// The data of a protocol.
    ///
    /// # Errors
    /// TypeError where it is none.
    pub fn of(v: &Value) -> R<&Data> {
        native::<Data>(v, "SubprocessStreamProtocol")
    }

    /// A protocol for a child that is to be started.
    pub fn make(limit: &Value, owner: &Ref<Inst>) -> Value {
        let flow = FlowControl::default();
        flow.event_loop.set(Value::Inst(owner.clone()));
        let none = || Slot::field(Value::None);
        Inst::with(
            &types::subprocess_stream_protocol(),
            Data {
                flow,
                limit: limit.clone(),
                streams: [none(), none(), none()],
                transport: none(),
                exited: Cell::new(false),
                open: Default::default(),
                stdin_closed: Slot::field(Value::Inst(base::new_future(owner))),
            },
        )
    }

    /// `protocol.connection_made(transport)`
    pub fn connection_made(v: &Value, transport: &Value) -> R {
        let d = of(v)?;
        let owner = d.flow.owner()?;
        d.transport.set(transport.clone());
        for at in [1, 2] {
            let pipe = child::get_pipe_transport(transport, &Value::Int(at as i64))?;
            if !pipe.is_none() {
                let reader = stream_reader::make(&d.limit, &owner)?;
                stream_reader::set_transport(&reader, &pipe)?;
                d.streams[at].set(reader);
                d.open[at].set(true);
            }
        }
        let pipe = child::get_pipe_transport(transport, &Value::Int(0))?;
        if !pipe.is_none() {
            d.streams[0].set(stream_writer::make(&pipe, v, &Value::None, &owner)?);
        }
        Ok(Value::None)
    }

    /// `protocol.pipe_data_received(fd, data)`
    pub fn pipe_data_received(v: &Value, fd: &Value, data: &Value) -> R {
        let d = of(v)?;
        if let Value::Int(at @ 1..=2) = fd {
            let reader = d.streams[*at as usize].get();
            if !reader.is_none() {
                stream_reader::feed_data(&reader, data)?;
            }
        }
        Ok(Value::None)
    }

    /// `protocol.pipe_connection_lost(fd, exc)`
    pub fn pipe_connection_lost(v: &Value, fd: &Value, exc: &Value) -> R {
        let d = of(v)?;
        let at = match fd {
            Value::Int(at @ 1..=2) => *at as usize,
            _ => {
                let stdin = d.streams[0].get();
                if !stdin.is_none() {
                    stream_writer::close(&stdin)?;
                }
                d.flow.lose(exc)?;
                if let Value::Inst(closed) = d.stdin_closed.get() {
                    flow_control::settle(&closed, exc)?;
                    base::error_of(base::of(&closed)?); // nobody has to ask
                }
                return Ok(Value::None);
            }
        };
        let reader = d.streams[at].get();
        if !reader.is_none() {
            if exc.is_none() {
                stream_reader::feed_eof(&reader)?;
            } else {
                stream_reader::set_exception(&reader, exc)?;
            }
        }
        d.open[at].set(false);
        maybe_close(d)
    }

    /// `protocol.process_exited()`
    pub fn process_exited(v: &Value) -> R {
        let d = of(v)?;
        d.exited.set(true);
        maybe_close(d)
    }

    fn maybe_close(d: &Data) -> R {
        if d.exited.get() && !d.open.iter().any(Cell::get) {
            let transport = d.transport.replace(Value::None);
            if !transport.is_none() {
                child::close(&transport)?;
            }
        }
        Ok(Value::None)
    }

    /// `protocol.connection_lost(exc)`
    pub fn connection_lost(v: &Value, exc: &Value) -> R {
        of(v)?.flow.lose(exc)?;
        Ok(Value::None)
    }

    /// `protocol.pause_writing()`
    pub fn pause_writing(v: &Value) -> R {
        of(v)?.flow.pause()
    }

    /// `protocol.resume_writing()`
    pub fn resume_writing(v: &Value) -> R {
        of(v)?.flow.resume()
    }

    /// `protocol._drain_helper()`
    pub fn _drain_helper(v: &Value) -> R {
        of(v)?;
        let v = v.clone();
        Ok(coro_new(&super::super::DRAIN_HELPER, async move {
            of(&v)?.flow.drained().await
        }))
    }

    /// `protocol._get_close_waiter(stream)`
    pub fn _get_close_waiter(v: &Value, stream: &Value) -> R {
        let d = of(v)?;
        if d.streams[0].get_ref(|stdin| stdin.is(stream)) {
            Ok(d.stdin_closed.get())
        } else {
            Ok(Value::None)
        }
    }

    /// `repr(protocol)`
    pub fn __repr__(v: &Value) -> R {
        let mut info = vec!["SubprocessStreamProtocol".to_owned()];
        for (name, slot) in ["stdin", "stdout", "stderr"].iter().zip(&of(v)?.streams) {
            let stream = slot.get();
            if !stream.is_none() {
                info.push(format!("{name}={}", repr_or(&stream)));
            }
        }
        Ok(string(format!("<{}>", info.join(" "))))
    }
}

/// The data of a `Process`.
pub struct ProcessData {
    transport: Value,
    protocol: Value,
}
impl NativeData for ProcessData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.transport.traverse(visit);
        self.protocol.traverse(visit);
    }
}

fn of(v: &Value) -> R<&ProcessData> {
    native::<ProcessData>(v, "Process")
}

fn stream(v: &Value, at: usize) -> R {
    Ok(stream_protocol::of(&of(v)?.protocol)?.streams[at].get())
}

/// `process.stdin`
pub fn stdin(v: &Value) -> R {
    stream(v, 0)
}
/// `process.stdout`
pub fn stdout(v: &Value) -> R {
    stream(v, 1)
}
/// `process.stderr`
pub fn stderr(v: &Value) -> R {
    stream(v, 2)
}
/// `process.pid`
pub fn pid(v: &Value) -> R {
    child::get_pid(&of(v)?.transport)
}
/// `process.returncode`
pub fn returncode(v: &Value) -> R {
    child::get_returncode(&of(v)?.transport)
}
/// `process.send_signal(signal)`
pub fn send_signal(v: &Value, signal: &Value) -> R {
    child::send_signal(&of(v)?.transport, signal)
}
/// `process.terminate()`
pub fn terminate(v: &Value) -> R {
    child::terminate(&of(v)?.transport)
}
/// `process.kill()`
pub fn kill(v: &Value) -> R {
    child::kill(&of(v)?.transport)
}

/// `process.wait()`
pub fn wait(v: &Value) -> R {
    let transport = of(v)?.transport.clone();
    Ok(coro_new(&super::PROCESS_WAIT, child::wait(transport)))
}

static DRAIN: Lit = Lit::new("drain");

/// `_feed_stdin`
async fn feed(v: Value, input: Value) -> R {
    let stdin = stream(&v, 0)?;
    let written = async {
        stream_writer::write(&stdin, &input)?;
        await_any(invoke(&stdin, &DRAIN, &[])?).await
    };
    match written.await {
        Err(e)
            if !e.is(&classes::broken_pipe_error())
                && !e.is(&classes::connection_reset_error()) =>
        {
            return Err(e);
        }
        _ => {}
    }
    stream_writer::close(&stdin)
}

/// `_read_stream`
async fn drain_stream(v: Value, at: usize) -> R {
    let transport = child::get_pipe_transport(&of(&v)?.transport, &Value::Int(at as i64))?;
    let output = await_any(stream_reader::read(&stream(&v, at)?, &Value::Int(-1))?).await?;
    if !transport.is_none() {
        pipes::close(&transport)?;
    }
    Ok(output)
}

#[allow(clippy::unused_async, reason = "it is the body of a coroutine")]
async fn nothing() -> R {
    Ok(Value::None)
}

async fn communicated(v: Value, input: Value) -> R {
    let reading = |at: usize| -> R {
        Ok(if stream(&v, at)?.is_none() {
            coro_new(&super::PROCESS_NOOP, nothing())
        } else {
            coro_new(&super::PROCESS_READ, drain_stream(v.clone(), at))
        })
    };
    let feeding = if input.is_none() {
        coro_new(&super::PROCESS_NOOP, nothing())
    } else {
        coro_new(&super::PROCESS_FEED, feed(v.clone(), input))
    };
    let all = tuple(vec![feeding, reading(1)?, reading(2)?]);
    let done = await_any(gather::gather(&boolean(false), &all)?).await?;
    child::wait(of(&v)?.transport.clone()).await?;
    let parts = crate::ops::collect(&done)?;
    Ok(tuple(parts[1..].to_vec()))
}

/// `process.communicate(input=None)`
pub fn communicate(v: &Value, input: &Value) -> R {
    of(v)?;
    Ok(coro_new(
        &super::PROCESS_COMMUNICATE,
        communicated(v.clone(), input.clone()),
    ))
}

/// `repr(process)`
pub fn __repr__(v: &Value) -> R {
    Ok(string(format!("<Process {}>", repr_or(&pid(v)?))))
}

/// The options of a child of asyncio: none of those that make its streams texts.
fn options_of(kwargs: &Value, streams: [&Value; 3], shell: bool) -> R<Options> {
    let options = Options::new(kwargs)?;
    for (name, wrong) in [
        ("universal_newlines", "False"),
        ("text", "False"),
        ("encoding", "None"),
        ("errors", "None"),
    ] {
        let given = options.get(name);
        let refused = if wrong == "None" {
            !given.is_none()
        } else {
            crate::ops::truth(&given)?
        };
        if refused {
            return Err(value_error(format!("{name} must be {wrong}")));
        }
    }
    if crate::ops::truth(&options.get("bufsize"))? {
        return Err(value_error("bufsize must be 0"));
    }
    let given = options.get("shell");
    if !given.is_none() && crate::ops::truth(&given)? != shell {
        let wanted = if shell { "True" } else { "False" };
        return Err(value_error(format!("shell must be {wanted}")));
    }
    options.set("shell", &boolean(shell));
    for (name, v) in ["stdin", "stdout", "stderr"].into_iter().zip(streams) {
        options.set(name, v);
    }
    Ok(options)
}

async fn create(args: Value, options: Options, limit: Value) -> R {
    let owner = event_loop::running()?;
    let protocol = stream_protocol::make(&limit, &owner);
    let transport = child::start(&owner, &protocol, &args, &options).await?;
    Ok(Inst::with(
        &types::process(),
        ProcessData {
            transport,
            protocol,
        },
    ))
}

/// `asyncio.create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds)`
pub fn create_subprocess_exec(
    program: &Value,
    stdin: &Value,
    stdout: &Value,
    stderr: &Value,
    limit: &Value,
    args: &Value,
    kwds: &Value,
) -> R {
    let args = launch::program_and(program, args);
    let (kwds, limit) = (kwds.clone(), limit.clone());
    let streams = [stdin.clone(), stdout.clone(), stderr.clone()];
    Ok(coro_new(&super::CREATE_SUBPROCESS_EXEC, async move {
        let options = options_of(&kwds, [&streams[0], &streams[1], &streams[2]], false)?;
        create(args, options, limit).await
    }))
}

fn check_command(cmd: &Value) -> R<()> {
    match base_value(cmd) {
        Value::Str(_) | Value::Bytes(_) => Ok(()),
        _ => Err(value_error("cmd must be a string")),
    }
}

/// `asyncio.create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds)`
pub fn create_subprocess_shell(
    cmd: &Value,
    stdin: &Value,
    stdout: &Value,
    stderr: &Value,
    limit: &Value,
    kwds: &Value,
) -> R {
    let (cmd, kwds, limit) = (cmd.clone(), kwds.clone(), limit.clone());
    let streams = [stdin.clone(), stdout.clone(), stderr.clone()];
    Ok(coro_new(&super::CREATE_SUBPROCESS_SHELL, async move {
        check_command(&cmd)?;
        let options = options_of(&kwds, [&streams[0], &streams[1], &streams[2]], true)?;
        create(cmd, options, limit).await
    }))
}

/// A child with a protocol of the program.
async fn with_protocol(owner: Ref<Inst>, factory: Value, args: Value, options: Options) -> R {
    let protocol = crate::call::call(&factory, &mut [])?;
    let transport = child::start(&owner, &protocol, &args, &options).await?;
    Ok(pair(transport, protocol))
}

/// `loop.subprocess_exec(protocol_factory, program, *args, stdin=PIPE, stdout=PIPE, stderr=PIPE, **kwargs)`
#[allow(clippy::too_many_arguments, reason = "the function of the table")]
pub fn subprocess_exec(
    v: &Value,
    factory: &Value,
    program: &Value,
    stdin: &Value,
    stdout: &Value,
    stderr: &Value,
    args: &Value,
    kwargs: &Value,
) -> R {
    let args = launch::program_and(program, args);
    let options = options_of(kwargs, [stdin, stdout, stderr], false)?;
    let made = with_protocol(owner_of(v)?, factory.clone(), args, options);
    Ok(coro_new(&super::SUBPROCESS_EXEC, made))
}

/// `loop.subprocess_shell(protocol_factory, cmd, *, stdin=PIPE, stdout=PIPE, stderr=PIPE, **kwargs)`
pub fn subprocess_shell(
    v: &Value,
    factory: &Value,
    cmd: &Value,
    stdin: &Value,
    stdout: &Value,
    stderr: &Value,
    kwargs: &Value,
) -> R {
    check_command(cmd)?;
    let options = options_of(kwargs, [stdin, stdout, stderr], true)?;
    let made = with_protocol(owner_of(v)?, factory.clone(), cmd.clone(), options);
    Ok(coro_new(&super::SUBPROCESS_SHELL, made))
}
