//! Sockets in green code: the thread waits until the descriptor is ready, then makes the call, which does not block any more.
use super::call::Step;
use super::{scheduler, wait};
use crate::builtins::readiness::timed_out;
use crate::call::call_native;
use crate::error::classes;
use crate::object::{NativeDef, R, Value, bytes};
use crate::ops;
use crate::stdlib::socket::socket::SocketData;

/// `MSG_DONTWAIT`
const DO_NOT_WAIT: i64 = 0x40;

/// A method of a socket that may block; None for any other.
pub fn call(def: &'static NativeDef, name: &str, args: &mut [Value]) -> Option<Step> {
    let writing = match name {
        "socket.accept"
        | "socket.recv"
        | "socket.recv_into"
        | "socket.recvfrom"
        | "socket.recvfrom_into" => false,
        "socket.send" | "socket.sendto" | "socket.sendall" => true,
        _ => return None,
    };
    let all: Vec<Value> = args.iter_mut().map(std::mem::take).collect();
    Some(if name == "socket.sendall" && all.len() == 2 {
        Step::later(send_all(def, all))
    } else {
        Step::later(once(def, writing, all))
    })
}

/// Waits as long as the socket's timeout allows.
async fn until_ready(v: &Value, writing: bool) -> R<()> {
    let Value::Inst(i) = v else { return Ok(()) };
    let Some(d) = i.native::<SocketData>() else {
        return Ok(());
    };
    let deadline = match d.timeout.get() {
        Some(seconds) if seconds <= 0.0 => return Ok(()),
        seconds => seconds.map(|s| scheduler::now() + s),
    };
    if wait::fd(d.fd.get(), writing, deadline).await {
        Ok(())
    } else {
        Err(timed_out())
    }
}

async fn once(def: &'static NativeDef, writing: bool, mut args: Vec<Value>) -> R {
    if let Some(v) = args.first() {
        until_ready(v, writing).await?;
    }
    call_native(def, &mut args, &mut [])
}

/// `socket.sendall(data)`: piece by piece.
async fn send_all(def: &'static NativeDef, mut args: Vec<Value>) -> R {
    let Some(data) = crate::builtins::bytes_ops::buffer(&args[1]) else {
        return call_native(def, &mut args, &mut []);
    };
    let mut at = 0;
    while at < data.len() {
        until_ready(&args[0], true).await?;
        let rest = bytes(data[at..].to_vec());
        let mut call = [args[0].clone(), rest, Value::Int(DO_NOT_WAIT)];
        let name = crate::object::intern("send");
        match crate::call::call_method_name(&name, &mut call, &mut []) {
            Ok(n) => at += usize::try_from(ops::ssize(&n)?).unwrap_or(0),
            Err(e) if e.is(&classes::blocking_io_error()) => {}
            Err(e) => return Err(e),
        }
    }
    Ok(Value::None)
}
