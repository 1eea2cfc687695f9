//! `json.JSONDecoder`, and objects from the scanner's events (`Lib/json/decoder.py`, `Modules/_json.c`).
use super::json_decode_error;
use crate::builtins::{int, str_codec};
use crate::call;
use crate::error::{self, Depth, PyErr};
use crate::num::parse;
use crate::object::{Dict, R, Ref, Value, boolean, float, int_usize, intern, list, str, tuple};
use crate::ops::{self, base_value, from_int, num_error_of, type_name};
use crate::stdlib::support::{dict_of, get, given, set};
use crate::text::index;
use crate::text::json::{Event, JsonError, JsonErrorKind, Scanner};

/// What a decoder calls for the parts of a document; None for the usual objects.
pub struct Hooks {
    /// `object_hook`
    pub object: Value,
    /// `parse_float`
    pub float: Value,
    /// `parse_int`
    pub int: Value,
    /// `parse_constant`
    pub constant: Value,
    /// `object_pairs_hook`
    pub pairs: Value,
    /// Whether strings must not have control characters.
    pub strict: bool,
}

/// A container that is not complete, and the recursion that it counts as.
enum Open {
    Array(Vec<Value>, Depth),
    Object(Ref<Dict>, Value, Depth),
    Pairs(Vec<Value>, Value, Depth),
}

#[cold]
fn raised(e: &JsonError, doc: &Value) -> PyErr {
    match e.kind {
        JsonErrorKind::LoneSurrogate => str_codec::lone_surrogate(),
        JsonErrorKind::Decode => json_decode_error::new(e.msg, doc, e.pos, e.lineno, e.colno),
    }
}

impl Hooks {
    /// The object of a whole document; `doc` is a str.
    ///
    /// # Errors
    /// JSONDecodeError, RecursionError, and what the hooks raise.
    pub fn document(&self, doc: &Value) -> R {
        let text = doc.as_str().unwrap_or_default();
        let mut scanner = Scanner::new(text, 0, self.strict);
        scanner.begin_document().map_err(|e| raised(&e, doc))?;
        let made = self.value(&mut scanner, doc)?;
        scanner.end_document().map_err(|e| raised(&e, doc))?;
        Ok(made)
    }

    /// The object of the value that the scanner is at.
    fn value(&self, scanner: &mut Scanner<'_>, doc: &Value) -> R {
        let mut open: Vec<Open> = Vec::new();
        loop {
            let event = match scanner.next_event() {
                Ok(Some(event)) => event,
                Ok(None) => return Ok(Value::None),
                Err(e) => return Err(raised(&e, doc)),
            };
            let made = match event {
                Event::ArrayStart => {
                    let depth =
                        error::depth_in(" while decoding a JSON array from a unicode string")?;
                    open.push(Open::Array(Vec::new(), depth));
                    continue;
                }
                Event::ObjectStart => {
                    let depth =
                        error::depth_in(" while decoding a JSON object from a unicode string")?;
                    open.push(if given(&self.pairs) {
                        Open::Pairs(Vec::new(), Value::None, depth)
                    } else {
                        Open::Object(Dict::new(), Value::None, depth)
                    });
                    continue;
                }
                Event::Key(name) => {
                    if let Some(Open::Object(_, key, _) | Open::Pairs(_, key, _)) = open.last_mut()
                    {
                        *key = str(&name);
                    }
                    continue;
                }
                Event::ArrayEnd | Event::ObjectEnd => self.close(open.pop())?,
                Event::Str(s) => str(&s),
                Event::Int(text) => self.int(text)?,
                Event::Float(text) => self.float(text)?,
                Event::Bool(b) => boolean(b),
                Event::Null => Value::None,
                Event::Constant(name) => self.constant(name)?,
            };
            match open.last_mut() {
                None => return Ok(made),
                Some(Open::Array(items, _)) => items.push(made),
                Some(Open::Object(d, key, _)) => d.set(std::mem::take(key), made)?,
                Some(Open::Pairs(all, key, _)) => all.push(tuple(vec![std::mem::take(key), made])),
            }
        }
    }

    fn close(&self, container: Option<Open>) -> R {
        match container {
            Some(Open::Array(items, depth)) => {
                drop(depth);
                Ok(list(items))
            }
            Some(Open::Object(d, _, depth)) => {
                let made = if given(&self.object) {
                    call::call(&self.object, &mut [Value::Dict(d)])
                } else {
                    Ok(Value::Dict(d))
                };
                drop(depth);
                made
            }
            Some(Open::Pairs(all, _, depth)) => {
                let made = call::call(&self.pairs, &mut [list(all)]);
                drop(depth);
                made
            }
            None => Ok(Value::None),
        }
    }

    fn int(&self, text: &str) -> R {
        if given(&self.int) {
            return call::call(&self.int, &mut [str(text)]);
        }
        match text.parse::<i64>() {
            Ok(n) => Ok(Value::Int(n)),
            Err(_) => parse::parse_int(text, 10, int::max_str_digits())
                .map(from_int)
                .map_err(|e| num_error_of(e, &str(text))),
        }
    }

    fn float(&self, text: &str) -> R {
        if given(&self.float) {
            return call::call(&self.float, &mut [str(text)]);
        }
        parse::parse_float(text)
            .map(float)
            .map_err(|e| num_error_of(e, &str(text)))
    }

    fn constant(&self, name: &str) -> R {
        if given(&self.constant) {
            return call::call(&self.constant, &mut [str(name)]);
        }
        Ok(float(match name {
            "NaN" => f64::NAN,
            "Infinity" => f64::INFINITY,
            _ => f64::NEG_INFINITY,
        }))
    }

    /// The hooks of a decoder object.
    fn of(this: &Value) -> R<Hooks> {
        let hook =
            |name: &str| ops::getattr_opt(this, &intern(name)).map(Option::unwrap_or_default);
        Ok(Hooks {
            object: hook("object_hook")?,
            float: hook("parse_float")?,
            int: hook("parse_int")?,
            constant: hook("parse_constant")?,
            pairs: hook("object_pairs_hook")?,
            strict: ops::truth(&get(this, "strict")?)?,
        })
    }
}

/// `JSONDecoder(…)`
pub fn __init__(
    this: &Value,
    object_hook: &Value,
    parse_float: &Value,
    parse_int: &Value,
    parse_constant: &Value,
    strict: &Value,
    object_pairs_hook: &Value,
) -> R {
    for (name, v) in [
        ("object_hook", object_hook),
        ("parse_float", parse_float),
        ("parse_int", parse_int),
        ("parse_constant", parse_constant),
        ("strict", strict),
        ("object_pairs_hook", object_pairs_hook),
    ] {
        set(this, name, v.clone())?;
    }
    Ok(Value::None)
}

fn text_of(s: &Value) -> R {
    match base_value(s) {
        Value::Str(_) => Ok(base_value(s).clone()),
        _ => Err(error::type_error(format!(
            "expected string or bytes-like object, got '{}'",
            type_name(s)
        ))),
    }
}

/// `decoder.decode(s)`
pub fn decode(this: &Value, s: &Value) -> R {
    let doc = text_of(s)?;
    let hooks = Hooks::of(this)?;
    let mut scanner = Scanner::new(doc.as_str().unwrap_or_default(), 0, hooks.strict);
    scanner.skip_space();
    let made = hooks.value(&mut scanner, &doc)?;
    scanner.end_document().map_err(|e| raised(&e, &doc))?;
    Ok(made)
}

/// `decoder.raw_decode(s, idx)`
pub fn raw_decode(this: &Value, s: &Value, idx: &Value) -> R {
    let Value::Str(_) = base_value(s) else {
        return Err(error::type_error(format!(
            "first argument must be a string, not {}",
            type_name(s)
        )));
    };
    let doc = base_value(s).clone();
    let text = doc.as_str().unwrap_or_default();
    let start = usize::try_from(ops::ssize(idx)?)
        .map_err(|_| error::value_error("idx cannot be negative"))?;
    let hooks = Hooks::of(this)?;
    let mut scanner = Scanner::new(text, index::byte_offset(text, false, start), hooks.strict);
    let made = hooks.value(&mut scanner, &doc)?;
    let end = index::char_index(text, false, scanner.offset());
    Ok(tuple(vec![made, int_usize(end)]))
}

/// `decoder.__dict__`
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
