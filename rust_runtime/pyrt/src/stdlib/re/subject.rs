//! What a pattern is applied to: a str or bytes-like object and the text or bytes in it.
use super::pattern::PatternData;
use crate::builtins::bytes_ops;
use crate::error::type_error;
use crate::object::{R, Value, bytes, str};
use crate::ops::{base_value, type_name};
use crate::regex::{Span, Subject};

/// A subject as an object.
#[derive(Clone)]
pub struct Text {
    /// What was given: `match.string`.
    pub string: Value,
    /// The str or bytes in it; a bytearray is copied.
    data: Value,
}

impl Text {
    /// Checks that the pattern suits the object.
    ///
    /// # Errors
    /// TypeError
    pub fn new(pattern: &PatternData, string: &Value) -> R<Text> {
        let data = match base_value(string) {
            v @ (Value::Str(_) | Value::Bytes(_)) => v.clone(),
            other => match bytes_ops::view(other) {
                Some(data) => bytes(data.into_owned()),
                None => {
                    return Err(type_error(format!(
                        "expected string or bytes-like object, got '{}'",
                        type_name(string)
                    )));
                }
            },
        };
        match (matches!(data, Value::Str(_)), pattern.pattern.is_text()) {
            (false, true) => Err(type_error(
                "cannot use a string pattern on a bytes-like object",
            )),
            (true, false) => Err(type_error(
                "cannot use a bytes pattern on a string-like object",
            )),
            _ => Ok(Text {
                string: string.clone(),
                data,
            }),
        }
    }

    /// For the engine.
    pub fn subject(&self) -> Subject<'_> {
        match &self.data {
            Value::Str(s) => Subject::known_text(s.as_str(), s.is_ascii()),
            Value::Bytes(b) => Subject::bytes(b.as_slice()),
            _ => Subject::bytes(&[]),
        }
    }

    /// The piece between two byte offsets.
    pub fn piece(&self, (start, end): Span) -> Value {
        match &self.data {
            Value::Str(s) if start == 0 && end == s.as_str().len() => self.data.clone(),
            Value::Str(s) => str(s.as_str().get(start..end).unwrap_or_default()),
            Value::Bytes(b) => bytes(b.as_slice().get(start..end).unwrap_or_default().to_vec()),
            _ => Value::None,
        }
    }

    /// Nothing, of the subject's type.
    pub fn empty(&self) -> Value {
        if matches!(self.data, Value::Str(_)) {
            str("")
        } else {
            bytes(Vec::new())
        }
    }

    /// The number of bytes.
    pub fn byte_len(&self) -> usize {
        match &self.data {
            Value::Str(s) => s.as_str().len(),
            Value::Bytes(b) => b.as_slice().len(),
            _ => 0,
        }
    }

    /// A result of the engine as an object of the subject's type.
    pub fn made(&self, out: Vec<u8>) -> Value {
        match &self.data {
            Value::Str(_) => crate::object::string(match String::from_utf8(out) {
                Ok(text) => text,
                Err(e) => String::from_utf8_lossy(e.as_bytes()).into_owned(),
            }),
            _ => bytes(out),
        }
    }

    /// What the collector must know.
    pub fn traverse(&self, visit: &mut dyn FnMut(std::ptr::NonNull<crate::object::Head>)) {
        self.string.traverse(visit);
        self.data.traverse(visit);
    }
}
