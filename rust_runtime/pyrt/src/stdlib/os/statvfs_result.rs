//! `os.statvfs_result` (`Modules/posixmodule.c`).
use crate::object::{R, Value};
use crate::stdlib::support::{fields_repr, items};

/// Its fields.
pub const FIELDS: [&str; 10] = [
    "f_bsize",
    "f_frsize",
    "f_blocks",
    "f_bfree",
    "f_bavail",
    "f_files",
    "f_ffree",
    "f_favail",
    "f_flag",
    "f_namemax",
];

/// `os.statvfs_result(f_bsize=…, …)`
pub fn __repr__(this: &Value) -> R {
    fields_repr("os.statvfs_result", &FIELDS, items(this))
}
