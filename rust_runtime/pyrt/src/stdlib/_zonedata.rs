//! What `zoneinfo` asks `sysconfig` and `importlib.resources`: the folders of the time zone database, and the package `tzdata`.
pub mod resources;

use crate::object::{R, Value, str};

/// `sysconfig.get_config_var("TZPATH")`: the folders of a system that CPython was built for without asking for others.
pub fn get_config_var(name: &Value) -> R {
    Ok(match name.as_str() {
        Some("TZPATH") => {
            str("/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo")
        }
        _ => Value::None,
    })
}
