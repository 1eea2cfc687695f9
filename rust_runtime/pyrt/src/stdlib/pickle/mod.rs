//! `pickle` (`Modules/_pickle.c`, `Lib/pickle.py`): objects as bytes, in protocols 0 to 5, and back.
mod find;
mod load;
mod output;
pub mod pickler;
mod save;
pub mod unpickler;

use crate::builtins::bytes_args::bytes_like;
use crate::error::{PyErr, not_implemented_error, value_error};
use crate::generated::pickle as own;
use crate::object::{R, Value, bytes};
use crate::ops;
use crate::stdlib::support;

const HIGHEST: i64 = 5;
const DEFAULT: i64 = 4;

/// What a pickle finds by this name; also for what says itself how it is pickled.
pub(crate) fn find_class(module: &str, name: &str) -> crate::object::R {
    find::find_class(module, name, 4, false)
}

/// `pickle.HIGHEST_PROTOCOL`
pub fn highest_protocol() -> R {
    Ok(Value::Int(HIGHEST))
}
/// `pickle.DEFAULT_PROTOCOL`
pub fn default_protocol() -> R {
    Ok(Value::Int(DEFAULT))
}

fn pickling_error(text: impl Into<String>) -> PyErr {
    PyErr::msg(own::pickling_error(), text)
}
fn unpickling_error(text: impl Into<String>) -> PyErr {
    PyErr::msg(own::unpickling_error(), text)
}

/// The number of the protocol that was asked for.
fn protocol_of(protocol: &Value) -> R<i64> {
    Ok(match protocol {
        Value::None => DEFAULT,
        given => match ops::ssize(given)? {
            n if n < 0 => HIGHEST,
            n if n > HIGHEST => {
                return Err(value_error(format!("pickle protocol must be <= {HIGHEST}")));
            }
            n => n,
        },
    })
}

fn pickled(obj: &Value, protocol: &Value, fix: &Value, callback: &Value) -> R<Vec<u8>> {
    let protocol = protocol_of(protocol)?;
    if !callback.is_none() {
        return Err(not_implemented_error(
            "pickling of buffers out of band is not supported by Portalis",
        ));
    }
    save::dump(
        obj,
        protocol,
        ops::truth(fix)?,
        save::Memo::default(),
        save::Hooks::default(),
    )
    .map(|made| made.0)
}

/// `pickle.dumps(obj, protocol)`
pub fn dumps(obj: &Value, protocol: &Value, fix_imports: &Value, buffer_callback: &Value) -> R {
    pickled(obj, protocol, fix_imports, buffer_callback).map(bytes)
}

/// `pickle.dump(obj, file, protocol)`
pub fn dump(
    obj: &Value,
    file: &Value,
    protocol: &Value,
    fix_imports: &Value,
    buffer_callback: &Value,
) -> R {
    let data = pickled(obj, protocol, fix_imports, buffer_callback)?;
    support::method(file, "write", &[bytes(data)])?;
    Ok(Value::None)
}

fn unpickled(source: load::Source, fix: &Value) -> R {
    let found = load::load(source, ops::truth(fix)?, Vec::new(), load::Hooks::default())?;
    Ok(found.0)
}

/// `pickle.loads(data)`
pub fn loads(
    data: &Value,
    fix_imports: &Value,
    _encoding: &Value,
    _errors: &Value,
    _buffers: &Value,
) -> R {
    let data = bytes_like(data)?.into_owned();
    unpickled(load::Source::Bytes(data, 0), fix_imports)
}

/// `pickle.load(file)`
pub fn load(
    file: &Value,
    fix_imports: &Value,
    _encoding: &Value,
    _errors: &Value,
    _buffers: &Value,
) -> R {
    unpickled(load::Source::File(file.clone()), fix_imports)
}
