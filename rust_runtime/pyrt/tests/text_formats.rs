//! JSON, encodings, paths, templates and format strings, compared with CPython.

mod text_support;

use pyrt::text::codecs::{CodecError, Encoding, Errors};
use pyrt::text::json::{Event, Scanner};
use pyrt::text::*;
use text_support::{Case, Field, check, strings};

fn failed(name: &str, message: String) -> Field {
    Field::Error(name.to_owned(), message)
}

fn answer<T>(result: Result<T, TextError>, field: impl FnOnce(T) -> Field) -> Field {
    match result {
        Ok(value) => field(value),
        Err(error) => failed(error.kind.name(), error.message.into_owned()),
    }
}

fn text(value: impl Into<String>) -> Field {
    Field::Str(value.into())
}

/// Scans a document; only whether it is well-formed and which error it has is compared.
fn scan(document: &str) -> Result<(), json::JsonError> {
    let mut scanner = Scanner::new(document, 0, true);
    scanner.begin_document()?;
    while let Some(event) = scanner.next_event()? {
        assert_ne!(event, Event::Int(""));
    }
    scanner.end_document()
}

fn codec(case: &Case, error: CodecError) -> Field {
    match error {
        CodecError::Decode(error) => failed("UnicodeDecodeError", error.message(case.bytes(0))),
        CodecError::Encode(error) => failed("UnicodeEncodeError", error.message(case.str(0))),
        CodecError::Other(error) => failed(error.kind.name(), error.message.into_owned()),
        other => panic!("{other:?}"),
    }
}

fn parsed(template: &str) -> Field {
    let mut out = Vec::new();
    for piece in str_format::Parser::new(template) {
        match piece {
            Err(error) => return failed(error.kind.name(), error.message.into_owned()),
            Ok(piece) => {
                out.push(text(piece.literal));
                let field = piece.field;
                out.push(field.map_or(Field::None, |field| text(field.name)));
                out.push(field.map_or(Field::None, |field| text(field.spec)));
                let conversion = field.and_then(|field| field.conversion);
                out.push(conversion.map_or(Field::None, text));
            }
        }
    }
    Field::List(out)
}

fn substituted(template: &str) -> Field {
    let look_up = |name: &str, out: &mut String| {
        out.push_str(match name {
            "a" => "1",
            "b" => "2",
            _ => return Err(TextError::new(ErrorKind::Key, name.to_owned())),
        });
        Ok(())
    };
    answer(template::substitute(template, look_up), text)
}

fn evaluate(case: &Case) -> Field {
    match case.operation.as_str() {
        "json" => match scan(case.str(0)) {
            Ok(()) => case.expected.clone(),
            Err(error) if error.kind == json::JsonErrorKind::LoneSurrogate => case.expected.clone(),
            Err(error) => failed("JSONDecodeError", error.message()),
        },
        "json_string" => {
            let mut out = String::new();
            json::push_string(&mut out, case.str(0), case.bool(1));
            text(out)
        }
        "decode" => {
            let encoding = Encoding::from_name(case.str(1)).expect("an encoding");
            match codecs::decode(case.bytes(0), encoding, Errors::from_name(case.str(2))) {
                Ok(decoded) => text(decoded),
                Err(error) => codec(case, codecs::report(error, case.str(1), "decoding")),
            }
        }
        "encode" => {
            let encoding = Encoding::from_name(case.str(1)).expect("an encoding");
            match codecs::encode(case.str(0), encoding, Errors::from_name(case.str(2))) {
                Ok(encoded) => Field::Bytes(encoded.into_owned()),
                Err(error) => codec(case, codecs::report(error, case.str(1), "encoding")),
            }
        }
        "bytes_repr" => text(repr::bytes_repr(case.bytes(0))),
        "bytearray_repr" => text(repr::bytearray_repr("bytearray", case.bytes(0))),
        "fromhex" => answer(bytes_edit::fromhex(case.str(0)), Field::Bytes),
        "normpath" => text(path::normpath(case.str(0))),
        "splitpath" => strings(<[&str; 2]>::from(path::split(case.str(0)))),
        "splitext" => strings(<[&str; 2]>::from(path::splitext(case.str(0)))),
        "joinpath" => text(path::join(case.str(0), [case.str(1)])),
        "commonpath" => answer(path::commonpath(&[case.str(0), case.str(1)]), text),
        "commonprefix" => text(path::commonprefix(&[case.str(0), case.str(1)])),
        "relpath" => answer(path::relpath(case.str(0), Some(case.str(1)), "/"), text),
        "parse" => parsed(case.str(0)),
        "substitute" => substituted(case.str(0)),
        "safe_substitute" => {
            let look_up = |name: &str, out: &mut String| {
                out.push_str(if name == "a" { "1" } else { "" });
                Ok::<_, TextError>(name == "a")
            };
            answer(template::safe_substitute(case.str(0), look_up), text)
        }
        other => panic!("unknown operation {other}"),
    }
}

#[test]
fn agrees_with_cpython() {
    check("text_cases.py", &[], 50_000, evaluate);
}
