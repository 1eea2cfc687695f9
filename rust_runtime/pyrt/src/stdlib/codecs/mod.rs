//! `codecs` (`Lib/codecs.py`, `Python/codecs.c`): the registry of encodings and error handlers.
pub mod buffered_incremental_decoder;
pub mod codec;
pub mod codec_info;
mod handlers;
pub mod incremental_decoder;
pub mod incremental_encoder;
mod known;

pub use handlers::{
    backslashreplace_errors, ignore_errors, lookup_error, register_error, replace_errors,
    strict_errors, xmlcharrefreplace_errors,
};

use crate::builtins::str_codec;
use crate::call::call;
use crate::error::{self, PyErr, classes, type_error};
use crate::object::{Global, R, Ref, Str, Value, bytes, str};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support;

/// What programs have registered.
#[derive(Default)]
struct Registry {
    search: Vec<Value>,
    cache: Vec<(String, Value)>,
    handlers: Vec<(String, Value)>,
}

static REGISTRY: Global<Option<Registry>> = Global::new(None);

/// The registry; `str.encode` and `bytes.decode` ask it for what they do not know once there is one.
fn registry() -> &'static mut Registry {
    REGISTRY.get().get_or_insert_with(|| {
        *str_codec::REGISTERED.get() = Some(str_codec::Registered {
            encode: text_encode,
            decode: text_decode,
            handler: handlers::registered,
            encode_with: handlers::encode_with,
            decode_with: handlers::decode_with,
        });
        Registry::default()
    })
}

/// Lower case, and runs of what is neither letter, digit nor dot as one underscore.
fn normalize(name: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            gap = false;
            out.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    out
}

/// `codecs.register(search_function)`
pub fn register(search_function: &Value) -> R {
    if !support::is_callable(search_function) {
        return Err(type_error("argument must be callable"));
    }
    registry().search.push(search_function.clone());
    Ok(Value::None)
}

/// `codecs.unregister(search_function)`
pub fn unregister(search_function: &Value) -> R {
    let all = registry();
    let Some(at) = all.search.iter().position(|f| same(f, search_function)) else {
        return Ok(Value::None);
    };
    let gone = (all.search.remove(at), std::mem::take(&mut all.cache));
    drop(gone);
    Ok(Value::None)
}

/// Identity; bound methods are made anew each time they are asked for.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Method(a), Value::Method(b)) => a.func.is(&b.func) && a.this.is(&b.this),
        _ => a.is(b),
    }
}

/// `codecs.lookup(encoding)`
pub fn lookup(encoding: &Value) -> R {
    let name = support::text(encoding, "lookup() argument")?;
    found(name)
}

/// The entry of an encoding.
fn found(name: &str) -> R {
    let normal = normalize(name);
    if let Some((_, v)) = registry().cache.iter().find(|(n, _)| *n == normal) {
        return Ok(v.clone());
    }
    let mut made = known::info(&normal)?;
    let functions = registry().search.clone();
    for f in functions {
        if made.is_some() {
            break;
        }
        let given = call(&f, &mut [str(&normal)])?;
        if given.is_none() {
            continue;
        }
        match base_value(&given) {
            Value::Tuple(t) if t.items().len() == 4 => {}
            _ => return Err(type_error("codec search functions must return 4-tuples")),
        }
        made = Some(given);
    }
    let Some(made) = made else {
        return Err(error::lookup_error(format!("unknown encoding: {name}")));
    };
    registry().cache.push((normal, made.clone()));
    Ok(made)
}

fn part(name: &Value, n: usize) -> R {
    let entry = lookup(name)?;
    Ok(support::items(&entry).get(n).cloned().unwrap_or_default())
}

/// `codecs.getencoder(encoding)`
pub fn getencoder(encoding: &Value) -> R {
    support::get(&lookup(encoding)?, "encode")
}
/// `codecs.getdecoder(encoding)`
pub fn getdecoder(encoding: &Value) -> R {
    support::get(&lookup(encoding)?, "decode")
}
/// `codecs.getincrementalencoder(encoding)`
pub fn getincrementalencoder(encoding: &Value) -> R {
    incremental(encoding, "incrementalencoder")
}
/// `codecs.getincrementaldecoder(encoding)`
pub fn getincrementaldecoder(encoding: &Value) -> R {
    incremental(encoding, "incrementaldecoder")
}
fn incremental(encoding: &Value, attribute: &str) -> R {
    let made = support::get(&lookup(encoding)?, attribute)?;
    if made.is_none() {
        return Err(PyErr::new(classes::lookup_error(), vec![encoding.clone()]));
    }
    Ok(made)
}

/// `codecs.encode(obj, encoding, errors)`
pub fn encode(obj: &Value, encoding: &Value, errors: &Value) -> R {
    let f = part(encoding, 0)?;
    let made = call(&f, &mut [obj.clone(), errors.clone()])
        .map_err(|e| explained(e, "encoding", encoding.as_str().unwrap_or_default()))?;
    first(&made, "encoder must return a tuple (object, integer)")
}
/// `codecs.decode(obj, encoding, errors)`
pub fn decode(obj: &Value, encoding: &Value, errors: &Value) -> R {
    let f = part(encoding, 1)?;
    let made = call(&f, &mut [obj.clone(), errors.clone()])
        .map_err(|e| explained(e, "decoding", encoding.as_str().unwrap_or_default()))?;
    first(&made, "decoder must return a tuple (object,integer)")
}
/// An exception of a plain class says which codec failed (`Objects/exceptions.c: _PyErr_TrySetFromCause`).
fn explained(e: PyErr, operation: &str, name: &str) -> PyErr {
    let args = e.data().args();
    let shaped = [
        classes::unicode_error,
        classes::os_error,
        classes::import_error,
        classes::name_error,
        classes::attribute_error,
        classes::syntax_error,
        classes::stop_iteration,
        classes::system_exit,
        classes::base_exception_group,
    ];
    let class = e.0.class();
    let plain = class.builtin && !shaped.iter().any(|c| class.is_subclass(&c()));
    if !plain || args.len() > 1 || args.iter().any(|a| a.as_str().is_none()) {
        return e;
    }
    let text = args.first().and_then(Value::as_str).unwrap_or_default();
    let kind = class.name();
    let made = PyErr::msg(
        class,
        format!("{operation} with '{name}' codec failed ({kind}: {text})"),
    );
    made.data().cause.set(e.value());
    made.data().context.set(e.value());
    made.data().suppress.set(true);
    made
}
fn first(made: &Value, otherwise: &str) -> R {
    match base_value(made) {
        Value::Tuple(t) if t.items().len() == 2 => Ok(t.items()[0].clone()),
        _ => Err(type_error(otherwise)),
    }
}

/// The entry of an encoding that a search function of the program knows and that is one of text.
fn registered_text(name: &str, alternative: &str) -> R<Option<Value>> {
    if registry().search.is_empty() {
        return Ok(None);
    }
    let entry = match found(name) {
        Ok(entry) => entry,
        Err(e) if e.is(&classes::lookup_error()) => return Ok(None),
        Err(e) => return Err(e),
    };
    if let Some(flag) = support::get_opt(&entry, "_is_text_encoding")?
        && !ops::truth(&flag)?
    {
        return Err(error::lookup_error(format!(
            "'{name}' is not a text encoding; use {alternative} to handle arbitrary codecs"
        )));
    }
    Ok(Some(entry))
}

/// `str.encode` with an encoding that the program has registered; None for one that it has not.
fn text_encode(s: &Ref<Str>, name: &str, errors: &str) -> R<Option<Vec<u8>>> {
    let Some(entry) = registered_text(name, "codecs.encode()")? else {
        return Ok(None);
    };
    let f = support::items(&entry)[0].clone();
    let made = call(&f, &mut [Value::Str(s.clone()), str(errors)])
        .map_err(|e| explained(e, "encoding", name))?;
    let made = first(&made, "encoder must return a tuple (object, integer)")?;
    match crate::builtins::bytes_ops::buffer(&made) {
        Some(data) => Ok(Some(data)),
        None => Err(type_error(format!(
            "'{name}' encoder returned '{}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types",
            type_name(&made)
        ))),
    }
}

/// `bytes.decode` with such an encoding.
fn text_decode(data: &[u8], name: &str, errors: &str) -> R<Option<String>> {
    let Some(entry) = registered_text(name, "codecs.decode()")? else {
        return Ok(None);
    };
    let f = support::items(&entry)[1].clone();
    let made = call(&f, &mut [bytes(data.to_vec()), str(errors)])
        .map_err(|e| explained(e, "decoding", name))?;
    let made = first(&made, "decoder must return a tuple (object,integer)")?;
    match base_value(&made) {
        Value::Str(s) => Ok(Some(s.as_str().to_owned())),
        _ => Err(type_error(format!(
            "'{name}' decoder returned '{}' instead of 'str'; use codecs.decode() to decode to arbitrary types",
            type_name(&made)
        ))),
    }
}

/// `codecs.BOM_UTF8`
pub fn bom_utf8() -> R {
    Ok(bytes(b"\xef\xbb\xbf".to_vec()))
}
/// `codecs.BOM_UTF16_LE`
pub fn bom_utf16_le() -> R {
    Ok(bytes(b"\xff\xfe".to_vec()))
}
/// `codecs.BOM_UTF16_BE`
pub fn bom_utf16_be() -> R {
    Ok(bytes(b"\xfe\xff".to_vec()))
}
/// `codecs.BOM_UTF32_LE`
pub fn bom_utf32_le() -> R {
    Ok(bytes(b"\xff\xfe\0\0".to_vec()))
}
/// `codecs.BOM_UTF32_BE`
pub fn bom_utf32_be() -> R {
    Ok(bytes(b"\0\0\xfe\xff".to_vec()))
}
