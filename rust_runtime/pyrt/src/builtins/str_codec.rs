//! Encoding and decoding with their exceptions as objects: `str.encode`, `bytes.decode`, `str(b, encoding)` (`Objects/unicodeobject.c`).
use crate::error::{self, PyErr, classes};
use crate::object::{Global, R, Ref, Str, Value, bytes, int_usize, str};
use crate::ops::text_error;
use crate::text::codecs::{self, CodecError, Encoding, Errors};

/// The exception of a codec; `object` is what was being encoded or decoded.
#[cold]
pub(crate) fn raised(e: CodecError, object: Value) -> PyErr {
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
            "the error handler 'namereplace' under a name made at run time is not supported by Portalis",
        ),
    }
}

/// What is raised where CPython would make a str with a lone surrogate, which a compiled program's strs cannot hold.
#[cold]
pub fn lone_surrogate() -> PyErr {
    error::not_implemented_error("a str with a lone surrogate is not supported by Portalis")
}

/// What a program has registered through `codecs`.
pub struct Registered {
    /// Encodes with an encoding of the program; None where it has none of that name.
    pub encode: fn(&Ref<Str>, &str, &str) -> R<Option<Vec<u8>>>,
    /// Decodes with one.
    pub decode: fn(&[u8], &str, &str) -> R<Option<String>>,
    /// An error handler of the program.
    pub handler: fn(&str) -> Option<Value>,
    /// Encodes with such a handler.
    pub encode_with: fn(&Ref<Str>, Encoding, &Value) -> R<Vec<u8>>,
    /// Decodes with such a handler.
    pub decode_with: fn(&[u8], Encoding, &Value) -> R<String>,
}
/// Set once the program has used the registry.
pub static REGISTERED: Global<Option<Registered>> = Global::new(None);

/// The handler of the program that a name stands for.
fn handler_of(errors: &str) -> Option<(&'static Registered, Value)> {
    let registered = REGISTERED.get().as_ref()?;
    (registered.handler)(errors).map(|handler| (registered, handler))
}

fn encoding_of(name: &str, operation: &str) -> R<Encoding> {
    Encoding::from_name(name).ok_or_else(|| text_error(codecs::unknown_encoding(name, operation)))
}

/// What `open` asks of an encoding before anything is read or written.
///
/// # Errors
/// LookupError for one that does not exist
pub fn check(encoding: &str) -> R<()> {
    if let Some(registered) = REGISTERED.get().as_ref()
        && (registered.decode)(b"", encoding, "strict")?.is_some()
    {
        return Ok(());
    }
    encoding_of(encoding, "open").map(drop)
}

/// `s.encode(encoding, errors)`
///
/// # Errors
/// LookupError, UnicodeEncodeError
pub fn encode(s: &Ref<Str>, encoding: &str, errors: &str) -> R<Vec<u8>> {
    if Encoding::from_name(encoding).is_none()
        && let Some(registered) = REGISTERED.get().as_ref()
        && let Some(made) = (registered.encode)(s, encoding, errors)?
    {
        return Ok(made);
    }
    let codec = encoding_of(encoding, "encode")?;
    if let Some((registered, handler)) = handler_of(errors) {
        return (registered.encode_with)(s, codec, &handler);
    }
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
    if Encoding::from_name(encoding).is_none()
        && let Some(registered) = REGISTERED.get().as_ref()
        && let Some(made) = (registered.decode)(data, encoding, errors)?
    {
        return Ok(made);
    }
    let codec = encoding_of(encoding, "decode")?;
    if let Some((registered, handler)) = handler_of(errors) {
        return (registered.decode_with)(data, codec, &handler);
    }
    match codecs::decode(data, codec, Errors::from_name(errors)) {
        Ok(made) => Ok(made.into_owned()),
        Err(e) => Err(raised(
            codecs::report(e, encoding, "decoding"),
            bytes(data.to_vec()),
        )),
    }
}
