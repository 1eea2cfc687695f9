//! `os.stat_result` (`Modules/posixmodule.c`: `stat_result_fields`).
use crate::generated::os as classes;
use crate::object::{Inst, R, Ref, Value, Wrapped, float, intern, tuple};
use crate::stdlib::support::{fields_repr, items};
use host::files::Stat;

const FIELDS: [&str; 10] = [
    "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
    "st_mtime", "st_ctime",
];

fn int(n: u64) -> Value {
    Value::Int(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The tuple of a file; its times are whole seconds as items and floats as attributes.
pub fn make(s: &Stat) -> Value {
    let times = [s.atime_ns, s.mtime_ns, s.ctime_ns];
    let mut values = vec![
        Value::Int(s.mode.into()),
        int(s.ino),
        int(s.dev),
        int(s.nlink),
        Value::Int(s.uid.into()),
        Value::Int(s.gid.into()),
        int(s.size),
    ];
    values.extend(times.map(|ns| Value::Int(ns.div_euclid(1_000_000_000))));
    let made: Ref<Inst> = Inst::new(
        classes::stat_result(),
        Some(Box::new(Wrapped(tuple(values.clone())))),
    );
    let set = |name: &str, v: Value| drop(made.set(&intern(name), v));
    for (name, v) in FIELDS.iter().zip(values).take(7) {
        set(name, v);
    }
    for (name, ns) in FIELDS[7..].iter().zip(times) {
        set(name, float(host::seconds(ns)));
        set(&format!("{name}_ns"), Value::Int(ns));
    }
    set("st_blksize", int(s.blksize));
    set("st_blocks", int(s.blocks));
    set("st_rdev", Value::Int(0));
    Value::Inst(made)
}
/// `os.stat_result(st_mode=…, …)`
pub fn __repr__(this: &Value) -> R {
    fields_repr("os.stat_result", &FIELDS, items(this))
}
