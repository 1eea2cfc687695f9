//! `os.stat_result`: what the host knows of a file; the rest is 0 (docs/differences.md).
use crate::generated::os as classes;
use crate::object::{R, Value, float};
use crate::stdlib::support::{fields_repr, items};
use crate::stdlib::sys::struct_sequence;
use host::files::Stat;

const FIELDS: [&str; 10] = [
    "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
    "st_mtime", "st_ctime",
];

/// The tuple of a file.
pub fn make(s: &Stat) -> Value {
    let mode = if s.is_dir { 0o040_755 } else { 0o100_644 };
    let seconds = s.mtime_ns.div_euclid(1_000_000_000);
    let size = i64::try_from(s.size).unwrap_or(i64::MAX);
    let numbers = [mode, 0, 0, 1, 0, 0, size, seconds, seconds, seconds];
    let made = struct_sequence::make(
        &classes::stat_result(),
        &FIELDS,
        numbers.into_iter().map(Value::Int).collect(),
    );
    if let Value::Inst(i) = &made {
        for name in ["st_atime", "st_mtime", "st_ctime"] {
            drop(i.set(
                &crate::object::intern(name),
                float(host::seconds(s.mtime_ns)),
            ));
            drop(i.set(
                &crate::object::intern(&format!("{name}_ns")),
                Value::Int(s.mtime_ns),
            ));
        }
    }
    made
}
/// `os.stat_result(st_mode=…, …)`
pub fn __repr__(this: &Value) -> R {
    fields_repr("os.stat_result", &FIELDS, items(this))
}
