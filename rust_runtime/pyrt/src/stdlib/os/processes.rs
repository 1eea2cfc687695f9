//! What `os` asks of the shell and knows of the process (`Lib/os.py: popen`, `Modules/posixmodule.c`).
use crate::builtins::os_errors::os_error;
use crate::error::{type_error, value_error};
use crate::object::{Dict, R, Value, str};
use crate::ops::{self, base_value};
use crate::stdlib::os::path_error;
use crate::stdlib::subprocess::{self, launch};
use crate::stdlib::sys::struct_sequence;
use std::path::Path;

const UNAME: [&str; 5] = ["sysname", "nodename", "release", "version", "machine"];

/// `os.system(command)`: the status as `wait` gives it.
pub fn system(command: &Value) -> R {
    let command = str(&super::path_text(command)?);
    let options = Dict::new();
    options.set_text("shell", Value::Int(1));
    let code = ops::ssize(&subprocess::call(
        &command,
        &Value::None,
        &Value::Dict(options),
    )?)?;
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
