//! `json` (`Lib/json`, `Modules/_json.c`): its functions; the text of JSON is scanned and escaped in `crate::text::json`.
mod encode;
pub mod json_decode_error;
pub mod json_decoder;
pub mod json_encoder;

use super::support::{given, method, pairs};
use crate::builtins::{bytes_ops, str_codec};
use crate::call::call_kw;
use crate::error::type_error;
use crate::object::{R, Value, str, string};
use crate::ops::{base_value, truth, type_name};
use encode::{Encoder, Options};
use json_decoder::Hooks;

/// The TypeError of an option that the default encoder or decoder does not know.
fn no_extra(kw: &Value, class: &str) -> R<()> {
    match pairs(kw).first() {
        Some((name, _)) => {
            let name = name.as_str().unwrap_or_default();
            Err(type_error(format!(
                "{class}.__init__() got an unexpected keyword argument '{name}'"
            )))
        }
        None => Ok(()),
    }
}

/// The keyword arguments that `dumps` gives to an encoder class.
#[allow(clippy::too_many_arguments)]
fn encoder_arguments(o: &Options<'_>, kw: &Value) -> Vec<(Value, Value)> {
    let mut all = vec![
        (str("skipkeys"), o.skipkeys.clone()),
        (str("ensure_ascii"), o.ensure_ascii.clone()),
        (str("check_circular"), o.check_circular.clone()),
        (str("allow_nan"), o.allow_nan.clone()),
        (str("indent"), o.indent.clone()),
        (str("separators"), o.separators.clone()),
        (str("default"), o.default.clone()),
        (str("sort_keys"), o.sort_keys.clone()),
    ];
    all.extend(pairs(kw));
    all
}

/// `json.dumps(obj, …)`
#[allow(clippy::too_many_arguments)]
pub fn dumps(
    obj: &Value,
    skipkeys: &Value,
    ensure_ascii: &Value,
    check_circular: &Value,
    allow_nan: &Value,
    cls: &Value,
    indent: &Value,
    separators: &Value,
    default: &Value,
    sort_keys: &Value,
    kw: &Value,
) -> R {
    let options = Options {
        skipkeys,
        ensure_ascii,
        check_circular,
        allow_nan,
        indent,
        separators,
        default,
        sort_keys,
    };
    if given(cls) {
        let encoder = call_kw(cls, &mut [], &mut encoder_arguments(&options, kw))?;
        return method(&encoder, "encode", std::slice::from_ref(obj));
    }
    no_extra(kw, "JSONEncoder")?;
    let mut encoder = Encoder::new(&options, true)?;
    encoder.value(obj)?;
    Ok(string(encoder.out))
}

/// `json.dump(obj, fp, …)`
#[allow(clippy::too_many_arguments)]
pub fn dump(
    obj: &Value,
    fp: &Value,
    skipkeys: &Value,
    ensure_ascii: &Value,
    check_circular: &Value,
    allow_nan: &Value,
    cls: &Value,
    indent: &Value,
    separators: &Value,
    default: &Value,
    sort_keys: &Value,
    kw: &Value,
) -> R {
    let options = Options {
        skipkeys,
        ensure_ascii,
        check_circular,
        allow_nan,
        indent,
        separators,
        default,
        sort_keys,
    };
    if given(cls) {
        let encoder = call_kw(cls, &mut [], &mut encoder_arguments(&options, kw))?;
        let chunks = method(&encoder, "iterencode", std::slice::from_ref(obj))?;
        crate::ops::for_each(&chunks, |chunk| method(fp, "write", &[chunk]).map(drop))?;
        return Ok(Value::None);
    }
    no_extra(kw, "JSONEncoder")?;
    let mut encoder = Encoder::new(&options, false)?;
    let done = encoder.value(obj);
    for chunk in encoder.chunks() {
        method(fp, "write", &[chunk])?;
    }
    done.map(|()| Value::None)
}

/// The text of a document that is given as str, bytes or bytearray.
fn document(s: &Value) -> R {
    if let Value::Str(_) = base_value(s) {
        return Ok(base_value(s).clone());
    }
    match bytes_ops::view(s) {
        Some(data) => Ok(string(str_codec::decode(
            &data,
            encoding_of(&data),
            "surrogatepass",
        )?)),
        None => Err(type_error(format!(
            "the JSON object must be str, bytes or bytearray, not {}",
            type_name(s)
        ))),
    }
}

/// `json.loads(s, …)`
#[allow(clippy::too_many_arguments)]
pub fn loads(
    s: &Value,
    cls: &Value,
    object_hook: &Value,
    parse_float: &Value,
    parse_int: &Value,
    parse_constant: &Value,
    object_pairs_hook: &Value,
    kw: &Value,
) -> R {
    let text = document(s)?;
    let named = [
        ("object_hook", object_hook),
        ("parse_float", parse_float),
        ("parse_int", parse_int),
        ("parse_constant", parse_constant),
        ("object_pairs_hook", object_pairs_hook),
    ];
    if given(cls) {
        if text.as_str().is_some_and(|t| t.starts_with('\u{feff}')) {
            return Err(json_decode_error::new(
                "Unexpected UTF-8 BOM (decode using utf-8-sig)",
                &text,
                0,
                1,
                1,
            ));
        }
        let mut arguments = pairs(kw);
        arguments.extend(
            named
                .into_iter()
                .filter(|(_, v)| given(v))
                .map(|(n, v)| (str(n), v.clone())),
        );
        let decoder = call_kw(cls, &mut [], &mut arguments)?;
        return method(&decoder, "decode", &[text]);
    }
    let mut strict = true;
    for (name, v) in pairs(kw) {
        if name.as_str() != Some("strict") {
            let name = name.as_str().unwrap_or_default();
            return Err(type_error(format!(
                "JSONDecoder.__init__() got an unexpected keyword argument '{name}'"
            )));
        }
        strict = truth(&v)?;
    }
    let hooks = Hooks {
        object: object_hook.clone(),
        float: parse_float.clone(),
        int: parse_int.clone(),
        constant: parse_constant.clone(),
        pairs: object_pairs_hook.clone(),
        strict,
    };
    hooks.document(&text)
}

/// `json.load(fp, …)`
#[allow(clippy::too_many_arguments)]
pub fn load(
    fp: &Value,
    cls: &Value,
    object_hook: &Value,
    parse_float: &Value,
    parse_int: &Value,
    parse_constant: &Value,
    object_pairs_hook: &Value,
    kw: &Value,
) -> R {
    let text = method(fp, "read", &[])?;
    loads(
        &text,
        cls,
        object_hook,
        parse_float,
        parse_int,
        parse_constant,
        object_pairs_hook,
        kw,
    )
}

/// The encoding that the first bytes of a document show (`json.detect_encoding`).
fn encoding_of(b: &[u8]) -> &'static str {
    if b.starts_with(&[0xff, 0xfe, 0, 0]) || b.starts_with(&[0, 0, 0xfe, 0xff]) {
        return "utf-32";
    }
    if b.starts_with(&[0xff, 0xfe]) || b.starts_with(&[0xfe, 0xff]) {
        return "utf-16";
    }
    if b.starts_with(&[0xef, 0xbb, 0xbf]) {
        return "utf-8-sig";
    }
    match b {
        [0, second, _, _, ..] => {
            if *second != 0 {
                "utf-16-be"
            } else {
                "utf-32-be"
            }
        }
        [_, 0, third, fourth, ..] => {
            if *third != 0 || *fourth != 0 {
                "utf-16-le"
            } else {
                "utf-32-le"
            }
        }
        [0, _] => "utf-16-be",
        [_, 0] => "utf-16-le",
        _ => "utf-8",
    }
}

/// `json.detect_encoding(b)`
pub fn detect_encoding(b: &Value) -> R {
    match bytes_ops::view(b) {
        Some(data) => Ok(str(encoding_of(&data))),
        None => Err(type_error(format!(
            "a bytes-like object is required, not '{}'",
            type_name(b)
        ))),
    }
}
