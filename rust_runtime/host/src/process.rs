//! Arguments, environment and end of a process, where std knows them.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

pub fn args() -> Vec<OsString> {
    std::env::args_os().collect()
}

pub fn env_vars() -> Vec<(OsString, OsString)> {
    std::env::vars_os().collect()
}

pub fn getcwd() -> io::Result<PathBuf> {
    std::env::current_dir()
}

pub fn exit(code: i32) -> ! {
    std::process::exit(code)
}

/// Whether each line is written at once: on a terminal.
pub fn shows_lines(stream: crate::Stream) -> bool {
    crate::is_terminal(stream)
}

pub fn may_wait() -> bool {
    true
}
