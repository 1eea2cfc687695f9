//! What `os` asks of the shell and knows of the process (`Lib/os.py: popen`, `Modules/posixmodule.c`).
use crate::builtins::os_errors::os_error;
use crate::error::{overflow_error, type_error, value_error};
use crate::object::{Dict, R, Value, boolean, str, tuple};
use crate::ops::{self, base_value};
use crate::stdlib::os::path_error;
use crate::stdlib::subprocess::waiting::until_ended;
use crate::stdlib::subprocess::{self, launch};
use crate::stdlib::sys::struct_sequence;
use std::io::ErrorKind;
use std::path::Path;

/// `WNOHANG`
const NO_HANG: i32 = 1;

const UNAME: [&str; 5] = ["sysname", "nodename", "release", "version", "machine"];

/// `os.system(command)`: the status as `wait` gives it.
pub async fn system(command: Value) -> R {
    let command = str(&super::path_text(&command)?);
    let options = Dict::new();
    options.set_text("shell", Value::Int(1));
    let ended = subprocess::call(command, Value::None, Value::Dict(options)).await?;
    let code = ops::ssize(&ended)?;
    Ok(Value::Int(if code < 0 { -code } else { code << 8 }))
}
/// `os.popen(cmd, mode='r', buffering=-1)`
pub fn popen(cmd: &Value, mode: &Value, buffering: &Value) -> R {
    if !matches!(base_value(cmd), Value::Str(_)) {
        let class = Value::Class(crate::types::type_of(cmd));
        return Err(type_error(format!(
            "invalid cmd type ({}, expected string)",
            ops::repr(&class)?
        )));
    }
    let reads = match base_value(mode) {
        Value::Str(s) if s.as_str() == "r" => true,
        Value::Str(s) if s.as_str() == "w" => false,
        _ => return Err(value_error(format!("invalid mode {}", ops::repr(mode)?))),
    };
    if buffering.is_none() || ops::ssize(buffering)? == 0 {
        return Err(value_error("popen() does not support unbuffered streams"));
    }
    let options = Dict::new();
    options.set_text("shell", Value::Int(1));
    options.set_text("text", Value::Int(1));
    let end = if reads { "stdout" } else { "stdin" };
    options.set_text(end, Value::Int(launch::PIPE));
    let child = subprocess::popen::open(cmd, &options)?;
    let stream = crate::stdlib::support::get(&child, end)?;
    Ok(super::_wrap_close::make(stream, child))
}
/// `os.uname()`
pub fn uname() -> R {
    let parts = host::descriptors::uname().map_err(|e| os_error(&e, None))?;
    Ok(struct_sequence::make(
        &crate::generated::os::uname_result(),
        &UNAME,
        parts.iter().map(|part| str(part)).collect(),
    ))
}
/// `os.statvfs(path)`
pub fn statvfs(path: &Value) -> R {
    let text = super::argument(path, "statvfs", "path")?;
    let known = host::descriptors::statvfs(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(struct_sequence::make(
        &crate::generated::os::statvfs_result(),
        &super::statvfs_result::FIELDS,
        known
            .iter()
            .map(|n| Value::Int(i64::try_from(*n).unwrap_or(i64::MAX)))
            .collect(),
    ))
}
fn id(which: usize) -> R {
    Ok(Value::Int(host::descriptors::ids()[which].into()))
}
/// `os.getuid()`
pub fn getuid() -> R {
    id(0)
}
/// `os.geteuid()`
pub fn geteuid() -> R {
    id(1)
}
/// `os.getgid()`
pub fn getgid() -> R {
    id(2)
}
/// `os.getegid()`
pub fn getegid() -> R {
    id(3)
}
/// `os.getppid()`
pub fn getppid() -> R {
    id(4)
}
/// `os.waitpid(pid, options)`
pub async fn waitpid(pid: Value, options: Value) -> R {
    let [pid, options] = [c_int(&pid)?, c_int(&options)?];
    let mut found = (0, 0);
    until_ended(pid, None, |block| {
        loop {
            let flags = if block { options } else { options | NO_HANG };
            match host::child::wait_status(pid, flags) {
                Ok(ended) => found = ended,
                Err(e) if e.kind() == ErrorKind::Interrupted => {
                    crate::signals::check()?;
                    continue;
                }
                Err(e) => return Err(os_error(&e, None)),
            }
            return Ok(found.0 != 0 || options & NO_HANG != 0);
        }
    })
    .await?;
    Ok(tuple(vec![
        Value::Int(found.0.into()),
        Value::Int(found.1.into()),
    ]))
}
/// `os.wait()`
pub async fn wait() -> R {
    waitpid(Value::Int(-1), Value::Int(0)).await
}
/// `os.pidfd_open(pid, flags=0)`
pub fn pidfd_open(pid: &Value, flags: &Value) -> R {
    let (pid, flags) = (c_int(pid)?, ops::index_i64(flags)?);
    let flags = u32::try_from(flags).map_err(|_| overflow_error("can't convert to C unsigned"))?;
    let fd = host::child::pidfd_open(pid, flags).map_err(|e| os_error(&e, None))?;
    Ok(Value::Int(fd.into()))
}
/// `os.waitstatus_to_exitcode(status)`
pub fn waitstatus_to_exitcode(status: &Value) -> R {
    let status = c_int(status)?;
    match (status & 0x7f, status & 0xff) {
        (0, _) => Ok(Value::Int((status >> 8 & 0xff).into())),
        (_, 0x7f) => Err(value_error(format!(
            "process stopped by delivery of signal {}",
            status >> 8 & 0xff
        ))),
        (signal, _) if is_signal(signal) => Ok(Value::Int((-signal).into())),
        _ => Err(value_error(format!("invalid wait status: {status}"))),
    }
}
fn c_int(v: &Value) -> R<i32> {
    let number = crate::builtins::text_args::c_int(v)?;
    i32::try_from(number).map_err(|_| overflow_error("Python int too large to convert to C int"))
}
fn is_signal(low: i32) -> bool {
    (1..0x7f).contains(&low)
}
macro_rules! of_status {
    ($($name:ident $python:literal |$status:ident| $what:expr;)*) => { $(
        #[doc = concat!("`os.", $python, "(status)`")]
        pub fn $name(status: &Value) -> R {
            let $status = c_int(status)?;
            Ok($what)
        }
    )* };
}
of_status! {
    wifexited "WIFEXITED" |s| boolean(matches!(s & 0x7f, 0));
    wexitstatus "WEXITSTATUS" |s| Value::Int((s >> 8 & 0xff).into());
    wifsignaled "WIFSIGNALED" |s| boolean(is_signal(s & 0x7f));
    wtermsig "WTERMSIG" |s| Value::Int((s & 0x7f).into());
    wifstopped "WIFSTOPPED" |s| boolean(s & 0xff == 0x7f);
    wstopsig "WSTOPSIG" |s| Value::Int((s >> 8 & 0xff).into());
    wifcontinued "WIFCONTINUED" |s| boolean(s & 0xffff == 0xffff);
    wcoredump "WCOREDUMP" |s| boolean(s & 0x80 != 0);
}
