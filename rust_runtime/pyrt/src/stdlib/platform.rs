//! `platform`: what the program was built for; the host is not asked for names and releases, which stay empty.
use crate::object::{R, Value, str, string, tuple};

/// `platform.system()`
pub fn system() -> R {
    Ok(str(if cfg!(target_os = "macos") {
        "Darwin"
    } else if cfg!(target_os = "windows") {
        "Windows"
    } else if cfg!(target_family = "wasm") {
        "wasi"
    } else {
        "Linux"
    }))
}
/// `platform.machine()`
pub fn machine() -> R {
    Ok(str(std::env::consts::ARCH))
}
/// `platform.python_version()`
pub fn python_version() -> R {
    Ok(str("3.11.7"))
}
/// `platform.python_version_tuple()`
pub fn python_version_tuple() -> R {
    Ok(tuple(vec![str("3"), str("11"), str("7")]))
}
/// `platform.python_implementation()`
pub fn python_implementation() -> R {
    Ok(str("CPython"))
}
/// `platform.python_build()`
pub fn python_build() -> R {
    Ok(tuple(vec![str("main"), str("")]))
}
/// `platform.python_compiler()`
pub fn python_compiler() -> R {
    Ok(str("Portalis"))
}
/// `platform.node()`
pub fn node() -> R {
    Ok(str(""))
}
/// `platform.release()`
pub fn release() -> R {
    Ok(str(""))
}
/// `platform.version()`
pub fn version() -> R {
    Ok(str(""))
}
/// `platform.processor()`
pub fn processor() -> R {
    Ok(str(""))
}
/// `platform.platform(aliased=False, terse=False)`
pub fn platform(_aliased: &Value, _terse: &Value) -> R {
    let (system, machine) = (system()?, machine()?);
    Ok(string(format!(
        "{}-{}",
        system.as_str().unwrap_or_default(),
        machine.as_str().unwrap_or_default()
    )))
}
