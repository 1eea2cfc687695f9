//! Encoding and decoding with their exceptions as objects: `str.encode`, `bytes.decode`, `str(b, encoding)` (`Objects/unicodeobject.c`).
use crate::error::{self, PyErr, classes};
use crate::object::{R, Ref, Str, Value, bytes, int_usize, str};
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

fn encoding_of(name: &str, operation: &str) -> R<Encoding> {
    Encoding::from_name(name).ok_or_else(|| text_error(codecs::unknown_encoding(name, operation)))
}

/// `s.encode(encoding, errors)`
///
/// # Errors
/// LookupError, UnicodeEncodeError
pub fn encode(s: &Ref<Str>, encoding: &str, errors: &str) -> R<Vec<u8>> {
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
    let codec = encoding_of(encoding, "decode")?;
    match codecs::decode(data, codec, Errors::from_name(errors)) {
        Ok(made) => Ok(made.into_owned()),
        Err(e) => Err(raised(
            codecs::report(e, encoding, "decoding"),
            bytes(data.to_vec()),
        )),
    }
}
