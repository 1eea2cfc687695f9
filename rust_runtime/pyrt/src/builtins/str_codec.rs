//! Encoding and decoding with their exceptions as objects: `str.encode`, `bytes.decode`, `str(b, encoding)` (`Objects/unicodeobject.c`).
use crate::error::{self, PyErr, classes};
use crate::object::{Global, R, Ref, Str, Value, bytes, int_usize, str};
use crate::ops::text_error;
use crate::text::codecs::{self, CodecError, Encoding, Errors};

/// The exception of a codec; `object` is what was being encoded or decoded.
#[cold]
fn raised(e: CodecError, object: Value) -> PyErr {
    match e {
        CodecError::Decode(e) => {
            let args = vec![
                str(e.encoding),
                object,
                int_usize(e.start),
                int_usize(e.end),
                str(e.reason),
            ];
            error::called(&classes::unicode_decode_error(), args)
        }
        CodecError::Encode(e) => {
            let args = vec![
                str(e.encoding),
                object,
                int_usize(e.start),
                int_usize(e.end),
                str(e.reason),
            ];
            error::called(&classes::unicode_encode_error(), args)
        }
        CodecError::Other(e) => text_error(e),
        CodecError::LoneSurrogate(_) => lone_surrogate(),
        CodecError::NamesNeeded(_) => error::not_implemented_error(
            "the error handler 'namereplace' is not supported by Portalis",
        ),
    }
}

/// What is raised where CPython would make a str with a lone surrogate, which a compiled program's strs cannot hold.
#[cold]
pub fn lone_surrogate() -> PyErr {
    error::not_implemented_error("a str with a lone surrogate is not supported by Portalis")
}

/// The functions that the program gave to `codecs.register`.
pub static SEARCH: Global<Vec<Value>> = Global::new(Vec::new());

/// What they found, by name.
pub static FOUND: Global<Vec<(String, Value)>> = Global::new(Vec::new());

/// What the program's functions know about an encoding: a tuple of four.
///
/// # Errors
/// What they raise; TypeError
#[cold]
pub fn registered(name: &str) -> R<Option<Value>> {
    if SEARCH.get().is_empty() || Encoding::from_name(name).is_some() {
        return Ok(None);
    }
    let normal: String = name
        .chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() || c == '.' => c.to_ascii_lowercase(),
            _ => '_',
        })
        .collect();
    if let Some((_, codec)) = FOUND.get().iter().find(|(known, _)| *known == normal) {
        return Ok(Some(codec.clone()));
    }
    let all = SEARCH.get().clone();
    for function in all {
        let found = crate::call::call(&function, &mut [str(&normal)])?;
        match crate::ops::base_value(&found) {
            Value::None => {}
            Value::Tuple(t) if t.items().len() == 4 => {
                FOUND.get().push((normal, found.clone()));
                return Ok(Some(found));
            }
            _ => {
                return Err(error::type_error(
                    "codec search functions must return 4-tuples",
                ));
            }
        }
    }
    Ok(None)
}

/// The result of a registered encoding's function, which has to be of one type.
fn through(codec: &Value, n: usize, args: [Value; 2], name: &str) -> R {
    let (what, wanted) = [("encoder", "bytes"), ("decoder", "str")][n];
    let function = crate::ops::getitem(codec, &int_usize(n))?;
    let [object, errors] = args;
    let made = crate::call::call(&function, &mut [object, errors])?;
    let made = match crate::ops::base_value(&made) {
        Value::Tuple(t) if t.items().len() == 2 => t.items()[0].clone(),
        _ => {
            return Err(error::type_error(format!(
                "{what} must return a tuple (object, integer)"
            )));
        }
    };
    if matches!((n, &made), (0, Value::Bytes(_)) | (1, Value::Str(_))) {
        return Ok(made);
    }
    Err(error::type_error(format!(
        "'{name}' {what} returned '{}' instead of '{wanted}'; use codecs.{}() to {} to arbitrary types",
        crate::ops::type_name(&made),
        ["encode", "decode"][n],
        ["encode", "decode"][n],
    )))
}

fn encoding_of(name: &str, operation: &str) -> R<Encoding> {
    Encoding::from_name(name).ok_or_else(|| text_error(codecs::unknown_encoding(name, operation)))
}

/// `s.encode(encoding, errors)`
///
/// # Errors
/// LookupError, UnicodeEncodeError
pub fn encode(s: &Ref<Str>, encoding: &str, errors: &str) -> R<Vec<u8>> {
    if let Some(codec) = registered(encoding)? {
        let made = through(&codec, 0, [Value::Str(s.clone()), str(errors)], encoding)?;
        return Ok(match made {
            Value::Bytes(b) => b.as_slice().to_vec(),
            _ => Vec::new(),
        });
    }
    let codec = encoding_of(encoding, "encode")?;
    match codecs::encode(s.as_str(), codec, Errors::from_name(errors)) {
        Ok(made) => Ok(made.into_owned()),
        Err(e) => Err(raised(
            codecs::report(e, encoding, "encoding"),
            Value::Str(s.clone()),
        )),
    }
}

/// `data.decode(encoding, errors)`
///
/// # Errors
/// LookupError, UnicodeDecodeError
pub fn decode(data: &[u8], encoding: &str, errors: &str) -> R<String> {
    if data.is_empty() {
        return Ok(String::new()); // CPython does not look at the encoding then
    }
    if let Some(codec) = registered(encoding)? {
        let made = through(&codec, 1, [bytes(data.to_vec()), str(errors)], encoding)?;
        return crate::ops::to_str(&made);
    }
    let codec = encoding_of(encoding, "decode")?;
    match codecs::decode(data, codec, Errors::from_name(errors)) {
        Ok(made) => Ok(made.into_owned()),
        Err(e) => Err(raised(
            codecs::report(e, encoding, "decoding"),
            bytes(data.to_vec()),
        )),
    }
}
