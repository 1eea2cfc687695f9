//! `codecs` (`Python/codecs.c`): functions that find encodings, and encoding and decoding by name.
use super::support::items;
use crate::builtins::str_codec::{self, FOUND, SEARCH};
use crate::call::call;
use crate::error::type_error;
use crate::object::{R, Value, bytes, str};
use crate::ops::{self, base_value, type_name};

/// `codecs.register(search_function)`
pub fn register(search_function: &Value) -> R {
    if !crate::builtins::method::is_callable(search_function) {
        return Err(type_error("argument must be callable"));
    }
    SEARCH.get().push(search_function.clone());
    Ok(Value::None)
}

/// `codecs.unregister(search_function)`
pub fn unregister(search_function: &Value) -> R {
    let all = SEARCH.get();
    let removed = all
        .iter()
        .position(|f| f.is(search_function))
        .map(|i| all.remove(i));
    if removed.is_some() {
        drop(std::mem::take(FOUND.get()));
    }
    drop(removed);
    Ok(Value::None)
}

/// The first item of what a function of a registered encoding gives.
fn through(codec: &Value, n: usize, obj: &Value, errors: &Value, what: &str) -> R {
    let made = call(&items(codec)[n], &mut [obj.clone(), errors.clone()])?;
    match base_value(&made) {
        Value::Tuple(t) if t.items().len() == 2 => Ok(t.items()[0].clone()),
        _ => Err(type_error(format!(
            "{what}r must return a tuple (object, integer)"
        ))),
    }
}

/// `codecs.encode(obj, encoding, errors)`
pub fn encode(obj: &Value, encoding: &Value, errors: &Value) -> R {
    let name = ops::to_str(encoding)?;
    if let Some(codec) = str_codec::registered(&name)? {
        return through(&codec, 0, obj, errors, "encode");
    }
    match base_value(obj) {
        Value::Str(s) => Ok(bytes(str_codec::encode(s, &name, &ops::to_str(errors)?)?)),
        _ => Err(type_error(format!(
            "utf_8_encode() argument 1 must be str, not {}",
            type_name(obj)
        ))),
    }
}

/// `codecs.decode(obj, encoding, errors)`
pub fn decode(obj: &Value, encoding: &Value, errors: &Value) -> R {
    let name = ops::to_str(encoding)?;
    if let Some(codec) = str_codec::registered(&name)? {
        return through(&codec, 1, obj, errors, "decode");
    }
    match base_value(obj) {
        Value::Bytes(b) => {
            let data = b.as_slice().to_vec();
            Ok(str(&str_codec::decode(
                &data,
                &name,
                &ops::to_str(errors)?,
            )?))
        }
        _ => Err(type_error(format!(
            "a bytes-like object is required, not '{}'",
            type_name(obj)
        ))),
    }
}
