//! `os.uname_result` (`Modules/posixmodule.c`).
use crate::object::{R, Value};
use crate::stdlib::support::{fields_repr, items};

/// `posix.uname_result(sysname=…, …)`
pub fn __repr__(this: &Value) -> R {
    let fields = ["sysname", "nodename", "release", "version", "machine"];
    fields_repr("posix.uname_result", &fields, items(this))
}
