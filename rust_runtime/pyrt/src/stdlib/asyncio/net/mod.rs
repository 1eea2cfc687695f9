//! asyncio's I/O: watched descriptors, transports and protocols, servers, streams (`selector_events.py`, `base_events.py`,
//! `unix_events.py`, `streams.py`).
pub mod child;
pub mod datagram_endpoint;
pub mod datagram_transport;
pub mod endpoints;
pub mod exceptions;
mod eyeballs;
pub mod flow;
pub mod flow_control;
pub mod flow_control_mixin;
pub mod methods;
pub mod options;
pub mod pipes;
pub mod process;
pub mod protocols;
pub mod resolve;
pub mod sendfile;
mod sendfile_fallback;
pub mod sendfile_protocol;
pub mod server;
pub mod signals;
pub mod sock;
pub mod socket_io;
pub mod socket_transport;
pub mod stream_protocol;
pub mod stream_reader;
pub mod stream_writer;
pub mod streams;
pub mod tls;
pub mod transport_socket;
pub mod transports;
pub mod watch;

use super::report;
use crate::call::call_method_name;
use crate::error::PyErr;
use crate::object::{Code, Inst, Lit, ModuleInfo, R, Ref, Value, str, tuple};
use crate::ops;
use crate::stdlib::loggers;

/// Runtime code has no file: tracebacks leave its frames out.
static RUNTIME: ModuleInfo = ModuleInfo {
    name: "asyncio",
    file: "",
    source: "",
};

/// `StreamReader.read()` of all there is, which waits in another line than the rest.
pub static READ_ALL: Code = Code {
    name: "read",
    qualname: "StreamReader.read",
    module: &RUNTIME,
    line: 1,
    spans: &[],
    locals: &[],
};

macro_rules! codes {
    ($($id:ident $name:literal $qualname:literal)*) => { $(
        #[doc = concat!("The coroutine `", $qualname, "`.")]
        pub static $id: Code = Code { name: $name, qualname: $qualname, module: &RUNTIME, line: 0, spans: &[], locals: &[] };
    )* };
}
codes! {
    OPEN_CONNECTION "open_connection" "open_connection"
    OPEN_UNIX_CONNECTION "open_unix_connection" "open_unix_connection"
    START_SERVER "start_server" "start_server"
    START_UNIX_SERVER "start_unix_server" "start_unix_server"
    READ "read" "StreamReader.read"
    READLINE "readline" "StreamReader.readline"
    READEXACTLY "readexactly" "StreamReader.readexactly"
    READUNTIL "readuntil" "StreamReader.readuntil"
    READER_NEXT "__anext__" "StreamReader.__anext__"
    DRAIN "drain" "StreamWriter.drain"
    DRAIN_HELPER "_drain_helper" "FlowControlMixin._drain_helper"
    WRITER_WAIT_CLOSED "wait_closed" "StreamWriter.wait_closed"
    ACCEPT "_accept_connection2" "BaseSelectorEventLoop._accept_connection2"
    START_SERVING "start_serving" "Server.start_serving"
    SERVE_FOREVER "serve_forever" "Server.serve_forever"
    SERVER_WAIT_CLOSED "wait_closed" "Server.wait_closed"
    SERVER_ENTER "__aenter__" "AbstractServer.__aenter__"
    SERVER_EXIT "__aexit__" "AbstractServer.__aexit__"
    CREATE_CONNECTION "create_connection" "BaseEventLoop.create_connection"
    CREATE_SERVER "create_server" "BaseEventLoop.create_server"
    SERVER_ADDRESSES "_create_server_getaddrinfo" "BaseEventLoop._create_server_getaddrinfo"
    CREATE_DATAGRAM_ENDPOINT "create_datagram_endpoint" "BaseEventLoop.create_datagram_endpoint"
    CREATE_UNIX_CONNECTION "create_unix_connection" "_UnixSelectorEventLoop.create_unix_connection"
    CONNECT_READ_PIPE "connect_read_pipe" "BaseEventLoop.connect_read_pipe"
    CONNECT_WRITE_PIPE "connect_write_pipe" "BaseEventLoop.connect_write_pipe"
    CREATE_UNIX_SERVER "create_unix_server" "_UnixSelectorEventLoop.create_unix_server"
    CONNECT_ACCEPTED_SOCKET "connect_accepted_socket" "BaseEventLoop.connect_accepted_socket"
    GETADDRINFO "getaddrinfo" "BaseEventLoop.getaddrinfo"
    GETNAMEINFO "getnameinfo" "BaseEventLoop.getnameinfo"
    SOCK_RECV "sock_recv" "BaseSelectorEventLoop.sock_recv"
    SOCK_RECV_INTO "sock_recv_into" "BaseSelectorEventLoop.sock_recv_into"
    SOCK_RECVFROM "sock_recvfrom" "BaseSelectorEventLoop.sock_recvfrom"
    SOCK_RECVFROM_INTO "sock_recvfrom_into" "BaseSelectorEventLoop.sock_recvfrom_into"
    SOCK_SENDALL "sock_sendall" "BaseSelectorEventLoop.sock_sendall"
    SOCK_SENDTO "sock_sendto" "BaseSelectorEventLoop.sock_sendto"
    SOCK_SENDFILE "sock_sendfile" "BaseEventLoop.sock_sendfile"
    SENDFILE "sendfile" "BaseEventLoop.sendfile"
    RUN_ONE "run_one_coro" "staggered_race.<locals>.run_one_coro"
    SOCK_CONNECT "sock_connect" "BaseSelectorEventLoop.sock_connect"
    CONNECT_PIPES "_connect_pipes" "BaseSubprocessTransport._connect_pipes"
    CHILD_WAIT "_wait" "BaseSubprocessTransport._wait"
    PROCESS_WAIT "wait" "Process.wait"
    PROCESS_COMMUNICATE "communicate" "Process.communicate"
    PROCESS_FEED "_feed_stdin" "Process._feed_stdin"
    PROCESS_READ "_read_stream" "Process._read_stream"
    PROCESS_NOOP "_noop" "Process._noop"
    CREATE_SUBPROCESS_EXEC "create_subprocess_exec" "create_subprocess_exec"
    CREATE_SUBPROCESS_SHELL "create_subprocess_shell" "create_subprocess_shell"
    SUBPROCESS_EXEC "subprocess_exec" "BaseEventLoop.subprocess_exec"
    SUBPROCESS_SHELL "subprocess_shell" "BaseEventLoop.subprocess_shell"
    START_TLS "start_tls" "BaseEventLoop.start_tls"
    WRITER_START_TLS "start_tls" "StreamWriter.start_tls"
    SOCK_ACCEPT "sock_accept" "BaseSelectorEventLoop.sock_accept"
}

/// `v.name(*args)`
fn invoke(v: &Value, name: &Lit, args: &[Value]) -> R {
    let mut all = Vec::with_capacity(args.len() + 1);
    all.push(v.clone());
    all.extend_from_slice(args);
    call_method_name(name.s(), &mut all, &mut [])
}

/// An exception as the argument that `connection_lost` takes.
fn error_value(e: Option<&PyErr>) -> Value {
    e.map_or(Value::None, PyErr::value)
}

/// Whether an error is an OSError that only says that nothing is ready (`except (BlockingIOError, InterruptedError)`).
fn would_block(e: &std::io::Error) -> bool {
    matches!(
        e.kind(),
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::Interrupted
    )
}

/// `loop.call_exception_handler` with a message, an exception and more.
fn tell(owner: &Ref<Inst>, message: &str, e: &PyErr, more: Vec<(&'static str, Value)>) -> R<()> {
    report::call_handler(owner, message, Some(e), more)
}

/// A warning of the logger `asyncio`, from a function in a file of the library.
pub(super) fn log_warning(file: &'static str, function: &'static str, line: i64, text: &str) {
    let place = loggers::Place {
        file,
        function,
        line,
    };
    loggers::log(&place, loggers::WARNING, text, None);
}

/// `type(v).__name__` in quotes.
fn quoted_type(v: &Value) -> String {
    ops::repr_or(&str(&ops::type_name(v)))
}

/// A pair.
fn pair(a: Value, b: Value) -> Value {
    tuple(vec![a, b])
}
