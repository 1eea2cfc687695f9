//! OSError and its subclasses from errors of the host (`Objects/exceptions.c: oserror_parse_args`).
use crate::error::{self, PyErr, classes};
use crate::kinds::{self, Kind};
use crate::object::{Class, Ref, Value, str};
use std::io;

/// The class that an errno maps to (PEP 3151); the numbers are Linux's, which the host gives on all targets.
pub fn class_of(errno: i32) -> Ref<Class> {
    match errno {
        11 | 114 | 115 => classes::blocking_io_error(),
        32 | 108 => classes::broken_pipe_error(),
        104 => classes::connection_reset_error(),
        4 => classes::interrupted_error(),
        21 => classes::is_a_directory_error(),
        _ if !kinds::has(Kind::System) => {
            if host::strerror_of_streams(errno).is_none() {
                kinds::require(Kind::System);
            }
            classes::os_error()
        }
        10 => classes::child_process_error(),
        103 => classes::connection_aborted_error(),
        111 => classes::connection_refused_error(),
        17 => classes::file_exists_error(),
        2 => classes::file_not_found_error(),
        20 => classes::not_a_directory_error(),
        1 | 13 => classes::permission_error(),
        3 => classes::process_lookup_error(),
        110 => classes::timeout_error(),
        _ => classes::os_error(),
    }
}

/// The text of an error. Programs that come to the system by their streams alone know only what those report.
fn text(errno: i32) -> String {
    if kinds::has(Kind::System) {
        return host::strerror(errno);
    }
    match host::strerror_of_streams(errno) {
        Some(text) => text.to_owned(),
        None => {
            kinds::require(Kind::System);
            String::new()
        }
    }
}

/// The exception of a host error, about a file where there is one.
#[cold]
pub fn os_error(e: &io::Error, filename: Option<&Value>) -> PyErr {
    numbered(host::errno(e), filename)
}

/// The exception of an errno.
#[cold]
pub fn numbered(errno: i32, filename: Option<&Value>) -> PyErr {
    if cfg!(all(target_family = "wasm", target_os = "unknown")) {
        kinds::require(Kind::System); // the streams of a page never fail
    }
    let mut args = vec![Value::Int(errno.into()), str(&text(errno))];
    args.extend(filename.cloned());
    error::called(&class_of(errno), args)
}

/// `io.UnsupportedOperation`
#[cold]
pub fn unsupported(what: &str) -> PyErr {
    PyErr::msg(classes::unsupported_operation(), what)
}
