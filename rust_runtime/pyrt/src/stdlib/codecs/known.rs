//! The entries of the encodings that the runtime has, and the classes that encode and decode piece by piece with them.
use super::codec_info;
use crate::builtins::str_codec;
use crate::error::type_error;
use crate::generated::codecs as own;
use crate::object::{
    Class, Code, Dict, Func, FuncDef, Kind, Layout, R, Ref, Signature, Value, bytes, int_usize,
    mro, str, string, tuple,
};
use crate::ops::{base_value, type_name};
use crate::stdlib::support::{self, captured};
use crate::text::codecs::Encoding;

/// How CPython calls the encoding, and whether it is one of text.
fn canonical(normal: &str) -> Option<(String, bool)> {
    let name = match (Encoding::from_name(normal), normal) {
        (Some(Encoding::Utf8), _) => "utf-8",
        (Some(Encoding::Utf8Sig), _) => "utf-8-sig",
        (Some(Encoding::Ascii), _) => "ascii",
        (Some(Encoding::Latin1), _) => "iso8859-1",
        (Some(Encoding::Utf16), _) => "utf-16",
        (Some(Encoding::Utf16Le), _) => "utf-16-le",
        (Some(Encoding::Utf16Be), _) => "utf-16-be",
        (Some(Encoding::Utf32), _) => "utf-32",
        (Some(Encoding::Utf32Le), _) => "utf-32-le",
        (Some(Encoding::Utf32Be), _) => "utf-32-be",
        (Some(Encoding::UnicodeEscape), _) => "unicode-escape",
        (Some(Encoding::RawUnicodeEscape), _) => "raw-unicode-escape",
        (Some(Encoding::Charmap(map)), _) => {
            let first = map.names.split(' ').next().unwrap_or(normal);
            return Some((first.replace('_', "-"), true));
        }
        (None, "rot13" | "rot_13") => return Some(("rot-13".to_owned(), false)),
        (None, "hex" | "hex_codec") => return Some(("hex".to_owned(), false)),
        (None, _) => return None,
    };
    Some((name.to_owned(), true))
}

/// The entry of an encoding of the runtime.
pub(super) fn info(normal: &str) -> R<Option<Value>> {
    let Some((name, is_text)) = canonical(normal) else {
        return Ok(None);
    };
    let function = |def: &'static FuncDef| {
        Func::new(
            def,
            vec![crate::object::Cell::new(str(&name))],
            vec![str("strict")],
            Vec::new(),
        )
    };
    let class = |base: Ref<Class>, title: &str| -> R {
        let attrs = Dict::new();
        attrs.set_text(
            "__module__",
            str(&format!("encodings.{}", name.replace('-', "_"))),
        );
        attrs.set_text("_encoding", str(&name));
        let bases = vec![base];
        let rest = mro(&bases)?;
        let module = "codecs";
        Ok(Value::Class(Class::new(
            title,
            title,
            module,
            bases,
            rest,
            attrs,
            None,
            Layout::Object,
            false,
        )))
    };
    let (encoder, decoder) = if is_text {
        (
            class(own::incremental_encoder(), "IncrementalEncoder")?,
            class(own::buffered_incremental_decoder(), "IncrementalDecoder")?,
        )
    } else {
        (Value::None, Value::None)
    };
    let made = codec_info::make(
        &Value::Class(own::codec_info()),
        [
            function(&ENCODE),
            function(&DECODE),
            Value::None,
            Value::None,
        ],
        [encoder, decoder, str(&name), Value::from(is_text)],
    );
    Ok(Some(made))
}

static NAMES: [&str; 2] = ["input", "errors"];
static ENCODE_CODE: Code = support::code("encode", "encode");
static DECODE_CODE: Code = support::code("decode", "decode");
static ENCODE: FuncDef = function(&ENCODE_CODE, encode);
static DECODE: FuncDef = function(&DECODE_CODE, decode);

const fn function(code: &'static Code, entry: fn(&Ref<Func>, &mut [Value]) -> R) -> FuncDef {
    FuncDef {
        code,
        sig: Signature {
            names: &NAMES,
            posonly: 0,
            pos: 2,
            kwonly: 0,
            varargs: false,
            varkw: false,
        },
        kind: Kind::Plain,
        doc: None,
        entry,
        green: None,
    }
}

fn encode(f: &Ref<Func>, args: &mut [Value]) -> R {
    let name = captured(f, 0);
    let (made, length) = encoded(&args[0], name.as_str().unwrap_or_default(), &args[1])?;
    Ok(tuple(vec![made, int_usize(length)]))
}
fn decode(f: &Ref<Func>, args: &mut [Value]) -> R {
    let name = captured(f, 0);
    let (made, length) = decoded(&args[0], name.as_str().unwrap_or_default(), &args[1])?;
    Ok(tuple(vec![made, int_usize(length)]))
}

/// The function of CPython's C code that a message names.
fn function_name(name: &str, operation: &str) -> String {
    match name {
        "iso8859-1" => format!("latin_1_{operation}()"),
        _ => format!("{}_{operation}()", name.replace('-', "_")),
    }
}

/// What `input` is encoded to, and how long it was.
pub(super) fn encoded(input: &Value, name: &str, errors: &Value) -> R<(Value, usize)> {
    if name == "hex" {
        let data = crate::builtins::bytes_args::bytes_like(input)?;
        let shown: Vec<String> = data.iter().map(|b| format!("{b:02x}")).collect();
        return Ok((bytes(shown.concat().into_bytes()), data.len()));
    }
    let Value::Str(s) = base_value(input) else {
        return Err(type_error(format!(
            "{} argument 1 must be str, not {}",
            function_name(name, "encode"),
            type_name(input)
        )));
    };
    if name == "rot-13" {
        return Ok((string(rotated(s.as_str())), s.len()));
    }
    let errors = support::text(errors, "errors")?;
    Ok((bytes(str_codec::encode(s, name, errors)?), s.len()))
}

/// What `input` is decoded to, and how long it was.
pub(super) fn decoded(input: &Value, name: &str, errors: &Value) -> R<(Value, usize)> {
    if name == "rot-13" {
        let text = support::text(input, "argument")?;
        return Ok((string(rotated(text)), text.chars().count()));
    }
    let data = match (base_value(input), name.ends_with("unicode-escape")) {
        (Value::Str(s), true) => s.as_str().as_bytes().to_vec().into(),
        _ => crate::builtins::bytes_args::bytes_like(input)?,
    };
    if name == "hex" {
        let text = string(String::from_utf8_lossy(&data).into_owned());
        let class = Value::Class(crate::generated::builtins::bytes());
        return Ok((support::method(&class, "fromhex", &[text])?, data.len()));
    }
    let errors = support::text(errors, "errors")?;
    let made = str_codec::decode(&data, name, errors)?;
    Ok((string(made), data.len()))
}

fn rotated(text: &str) -> String {
    let turn = |c: char, base: u8| char::from((c as u8 - base + 13) % 26 + base);
    text.chars()
        .map(|c| match c {
            'a'..='z' => turn(c, b'a'),
            'A'..='Z' => turn(c, b'A'),
            _ => c,
        })
        .collect()
}
