//! `codecs.CodecInfo`: a tuple of four functions with more attributes.
use crate::object::{Inst, R, Value, Wrapped, boolean, intern, string, tuple};
use crate::stdlib::support::get;
use crate::types::type_of;

/// An entry: encode, decode, reader, writer; incremental encoder and decoder, name, whether it is one of text.
pub(super) fn make(class: &Value, four: [Value; 4], more: [Value; 4]) -> Value {
    let Value::Class(c) = class else {
        return tuple(four.to_vec());
    };
    let made = Inst::with(c, Wrapped(tuple(four.to_vec())));
    if let Value::Inst(i) = &made {
        let [encode, decode, reader, writer] = four;
        let [encoder, decoder, name, is_text] = more;
        for (attribute, v) in [
            ("name", name),
            ("encode", encode),
            ("decode", decode),
            ("incrementalencoder", encoder),
            ("incrementaldecoder", decoder),
            ("streamwriter", writer),
            ("streamreader", reader),
            ("_is_text_encoding", is_text),
        ] {
            drop(Inst::set(i, &intern(attribute), v));
        }
    }
    made
}

/// `CodecInfo(encode, decode, …)`
#[allow(clippy::too_many_arguments)]
pub fn __new__(
    class: &Value,
    encode: &Value,
    decode: &Value,
    streamreader: &Value,
    streamwriter: &Value,
    incrementalencoder: &Value,
    incrementaldecoder: &Value,
    name: &Value,
    is_text: &Value,
) -> R {
    let is_text = if is_text.is_none() {
        boolean(true)
    } else {
        is_text.clone()
    };
    Ok(make(
        class,
        [
            encode.clone(),
            decode.clone(),
            streamreader.clone(),
            streamwriter.clone(),
        ],
        [
            incrementalencoder.clone(),
            incrementaldecoder.clone(),
            name.clone(),
            is_text,
        ],
    ))
}

/// `<codecs.CodecInfo object for encoding utf-8 at 0x…>`
pub fn __repr__(this: &Value) -> R {
    let name = crate::ops::to_str(&get(this, "name")?)?;
    let class = crate::builtins::object::full_name(&type_of(this));
    let at = crate::builtins::object::address(this);
    Ok(string(format!(
        "<{class} object for encoding {name} at {at:#x}>"
    )))
}
