//! Error handlers: those of Python as functions, those of the program, and encoding and decoding with the latter (`Python/codecs.c`).
use super::registry;
use crate::builtins::exceptions::field;
use crate::builtins::str_codec::raised;
use crate::call::call;
use crate::error::{self, PyErr, classes, index_error, type_error};
use crate::generated::codecs as own;
use crate::object::{R, Ref, Str, Value, bytes, int_usize, saturate, string, tuple};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support;
use crate::text::codecs::{self, CodecError, Encoding, Errors};
use crate::types::native_value;

/// `codecs.register_error(errors, handler)`
pub fn register_error(errors: &Value, handler: &Value) -> R {
    let name = support::text(errors, "register_error() argument 1")?.to_owned();
    if !support::is_callable(handler) {
        return Err(type_error("handler must be callable"));
    }
    let all = &mut registry().handlers;
    let old = all
        .iter()
        .position(|(n, _)| *n == name)
        .map(|at| all.remove(at));
    all.push((name, handler.clone()));
    drop(old);
    Ok(Value::None)
}

/// A handler that the program has registered.
pub(super) fn registered(name: &str) -> Option<Value> {
    let found = registry().handlers.iter().find(|(n, _)| n == name);
    found.map(|(_, f)| f.clone())
}

/// `codecs.lookup_error(name)`
pub fn lookup_error(name: &Value) -> R {
    let name = support::text(name, "lookup_error() argument")?;
    if let Some(f) = registered(name) {
        return Ok(f);
    }
    Ok(native_value(match name {
        "strict" => &own::STRICT_ERRORS,
        "ignore" => &own::IGNORE_ERRORS,
        "replace" => &own::REPLACE_ERRORS,
        "xmlcharrefreplace" => &own::XMLCHARREFREPLACE_ERRORS,
        "backslashreplace" => &own::BACKSLASHREPLACE_ERRORS,
        _ => {
            return Err(error::lookup_error(format!(
                "unknown error handler name '{name}'"
            )));
        }
    }))
}

/// What is wrong: the object, and the part of it.
struct Part {
    object: Value,
    start: usize,
    end: usize,
}

fn is(e: &Value, class: fn() -> Ref<crate::object::Class>) -> bool {
    matches!(e, Value::Inst(i) if i.class_ref().is_subclass(&class()))
}

fn part(e: &Value) -> R<Part> {
    let number = |name: &str| -> R<usize> { Ok(saturate(ops::ssize(&field(e, name)?)?)) };
    Ok(Part {
        object: field(e, "object")?,
        start: number("start")?,
        end: number("end")?,
    })
}

impl Part {
    /// The characters of a str that cannot be encoded.
    fn characters(&self) -> String {
        match base_value(&self.object) {
            Value::Str(s) => {
                let count = self.end.saturating_sub(self.start);
                s.as_str().chars().skip(self.start).take(count).collect()
            }
            _ => String::new(),
        }
    }
    fn answer(&self, text: String) -> Value {
        tuple(vec![string(text), int_usize(self.end)])
    }
}

fn wrong(e: &Value) -> PyErr {
    type_error(format!(
        "don't know how to handle {} in error callback",
        type_name(e)
    ))
}

fn is_unicode_error(e: &Value) -> bool {
    is(e, classes::unicode_encode_error)
        || is(e, classes::unicode_decode_error)
        || is(e, classes::unicode_translate_error)
}

/// `codecs.strict_errors(exception)`
pub fn strict_errors(exception: &Value) -> R {
    match exception {
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            Err(error::raise(exception))
        }
        _ => Err(type_error("codec must pass exception instance")),
    }
}

/// `codecs.ignore_errors(exception)`
pub fn ignore_errors(exception: &Value) -> R {
    if !is_unicode_error(exception) {
        return Err(wrong(exception));
    }
    Ok(part(exception)?.answer(String::new()))
}

/// `codecs.replace_errors(exception)`
pub fn replace_errors(exception: &Value) -> R {
    if !is_unicode_error(exception) {
        return Err(wrong(exception));
    }
    let p = part(exception)?;
    let count = p.end.saturating_sub(p.start);
    Ok(p.answer(if is(exception, classes::unicode_encode_error) {
        "?".repeat(count)
    } else if is(exception, classes::unicode_decode_error) {
        "\u{fffd}".to_owned()
    } else {
        "\u{fffd}".repeat(count)
    }))
}

/// `codecs.xmlcharrefreplace_errors(exception)`
pub fn xmlcharrefreplace_errors(exception: &Value) -> R {
    if !is(exception, classes::unicode_encode_error) {
        return Err(wrong(exception));
    }
    let p = part(exception)?;
    let text = p.characters();
    let shown: Vec<String> = text.chars().map(|c| format!("&#{};", c as u32)).collect();
    Ok(p.answer(shown.concat()))
}

/// `codecs.backslashreplace_errors(exception)`
pub fn backslashreplace_errors(exception: &Value) -> R {
    if !is_unicode_error(exception) {
        return Err(wrong(exception));
    }
    let p = part(exception)?;
    let shown = |code: u32| match code {
        0..=0xff => format!("\\x{code:02x}"),
        0x100..=0xffff => format!("\\u{code:04x}"),
        _ => format!("\\U{code:08x}"),
    };
    if is(exception, classes::unicode_decode_error) {
        let data = crate::builtins::bytes_args::bytes_like(&p.object)?;
        let bad = data.get(p.start..p.end).unwrap_or_default();
        return Ok(p.answer(bad.iter().map(|b| shown(u32::from(*b))).collect()));
    }
    let text = p.characters();
    Ok(p.answer(text.chars().map(|c| shown(c as u32)).collect()))
}

/// What a handler of the program answered: the replacement, and where to go on.
fn ask(
    handler: &Value,
    e: CodecError,
    object: Value,
    length: usize,
    encode: bool,
) -> R<(Value, usize)> {
    let raised = raised(e, object);
    let answer = call(handler, &mut [raised.value()])?;
    let what = if encode {
        "encoding error handler must return (str/bytes, int) tuple"
    } else {
        "decoding error handler must return (str, int) tuple"
    };
    let Value::Tuple(t) = base_value(&answer) else {
        return Err(type_error(what));
    };
    let [replacement, position] = t.items() else {
        return Err(type_error(what));
    };
    let fits = match base_value(replacement) {
        Value::Str(_) => true,
        Value::Bytes(_) => encode,
        _ => false,
    };
    if !fits {
        return Err(type_error(what));
    }
    let given = ops::ssize(position)?;
    let at = if given < 0 {
        given + i64::try_from(length).unwrap_or(i64::MAX)
    } else {
        given
    };
    match usize::try_from(at) {
        Ok(at) if at <= length => Ok((replacement.clone(), at)),
        _ => Err(index_error(format!(
            "position {given} from error handler out of bounds"
        ))),
    }
}

/// Encodes with a handler of the program.
pub(super) fn encode_with(s: &Ref<Str>, encoding: Encoding, handler: &Value) -> R<Vec<u8>> {
    let chars: Vec<char> = s.as_str().chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    loop {
        let rest: String = chars[at..].iter().collect();
        let mut e = match codecs::encode(&rest, encoding, Errors::Strict) {
            Ok(made) => {
                out.extend_from_slice(&made);
                return Ok(out);
            }
            Err(CodecError::Encode(e)) => e,
            Err(e) => return Err(raised(e, Value::Str(s.clone()))),
        };
        let fine: String = chars[at..at + e.start].iter().collect();
        if let Ok(made) = codecs::encode(&fine, encoding, Errors::Strict) {
            out.extend_from_slice(&made);
        }
        e.start += at;
        e.end += at;
        let again = CodecError::Encode(e);
        let object = Value::Str(s.clone());
        let (replacement, next) = ask(handler, again.clone(), object.clone(), chars.len(), true)?;
        match base_value(&replacement) {
            Value::Str(text) => match codecs::encode(text.as_str(), encoding, Errors::Strict) {
                Ok(made) => out.extend_from_slice(&made),
                Err(_) => return Err(raised(again, object)),
            },
            Value::Bytes(b) => out.extend_from_slice(b.as_slice()),
            _ => {}
        }
        at = next;
    }
}

/// Decodes with a handler of the program.
pub(super) fn decode_with(data: &[u8], encoding: Encoding, handler: &Value) -> R<String> {
    let mut out = String::new();
    let mut at = 0;
    loop {
        let mut e = match codecs::decode(&data[at..], encoding, Errors::Strict) {
            Ok(made) => {
                out.push_str(&made);
                return Ok(out);
            }
            Err(CodecError::Decode(e)) => e,
            Err(e) => return Err(raised(e, bytes(data.to_vec()))),
        };
        if let Ok(made) = codecs::decode(&data[at..at + e.start], encoding, Errors::Strict) {
            out.push_str(&made);
        }
        e.start += at;
        e.end += at;
        let object = bytes(data.to_vec());
        let (replacement, next) = ask(handler, CodecError::Decode(e), object, data.len(), false)?;
        if let Value::Str(text) = base_value(&replacement) {
            out.push_str(text.as_str());
        }
        at = next;
    }
}
