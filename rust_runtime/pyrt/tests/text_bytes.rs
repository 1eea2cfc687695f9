//! The methods of `bytes`, compared with CPython.

mod text_support;

use pyrt::text::strip::Side;
use pyrt::text::{TextError, bytes, bytes_edit};
use text_support::{Case, Field, byte_strings, check, index};

fn answer<T>(result: Result<T, TextError>, field: impl FnOnce(T) -> Field) -> Field {
    match result {
        Ok(value) => field(value),
        Err(error) => Field::Error(error.kind.name().to_owned(), error.message.into_owned()),
    }
}

fn stripped(case: &Case, side: Side) -> Field {
    let s = case.bytes(0);
    let kept = case.opt_bytes(1).map_or_else(
        || bytes::strip_space(s, side),
        |set| bytes::strip_bytes(s, set, side),
    );
    Field::Bytes(kept.to_vec())
}

fn evaluate(case: &Case) -> Field {
    let s = case.bytes(0);
    let bounds = || (case.opt_int(2), case.opt_int(3));
    match case.operation.as_str() {
        "find" => index(bytes::find(s, case.bytes(1), bounds().0, bounds().1)),
        "rfind" => index(bytes::rfind(s, case.bytes(1), bounds().0, bounds().1)),
        "count" => index(Some(bytes::count(s, case.bytes(1), bounds().0, bounds().1))),
        "startswith" => Field::Bool(bytes::startswith(s, case.bytes(1), bounds().0, bounds().1)),
        "endswith" => Field::Bool(bytes::endswith(s, case.bytes(1), bounds().0, bounds().1)),
        "replace" => {
            let replaced = bytes_edit::replace(s, case.bytes(1), case.bytes(2), case.int(3));
            Field::Bytes(replaced.into_owned())
        }
        "split" => match case.opt_bytes(1) {
            None => byte_strings(bytes::split_space(s, case.int(2))),
            Some(separator) => answer(bytes::split(s, separator, case.int(2)), byte_strings),
        },
        "rsplit" => match case.opt_bytes(1) {
            None => byte_strings(bytes::rsplit_space(s, case.int(2))),
            Some(separator) => answer(bytes::rsplit(s, separator, case.int(2)), byte_strings),
        },
        "strip" => stripped(case, Side::Both),
        "lstrip" => stripped(case, Side::Left),
        "rstrip" => stripped(case, Side::Right),
        "center" => answer(bytes_edit::center(s, case.int(1), b' '), Field::Bytes),
        "ljust" => answer(bytes_edit::ljust(s, case.int(1), b' '), Field::Bytes),
        "rjust" => answer(bytes_edit::rjust(s, case.int(1), b' '), Field::Bytes),
        "zfill" => answer(bytes_edit::zfill(s, case.int(1)), Field::Bytes),
        "expandtabs" => answer(bytes_edit::expandtabs(s, case.int(1)), Field::Bytes),
        "isspace" => Field::Bool(bytes::isspace(s)),
        "isalpha" => Field::Bool(bytes::isalpha(s)),
        "isalnum" => Field::Bool(bytes::isalnum(s)),
        "isdigit" => Field::Bool(bytes::isdigit(s)),
        "islower" => Field::Bool(bytes::islower(s)),
        "isupper" => Field::Bool(bytes::isupper(s)),
        "istitle" => Field::Bool(bytes::istitle(s)),
        "upper" => Field::Bytes(bytes_edit::upper(s)),
        "lower" => Field::Bytes(bytes_edit::lower(s)),
        "title" => Field::Bytes(bytes_edit::title(s)),
        "capitalize" => Field::Bytes(bytes_edit::capitalize(s)),
        "swapcase" => Field::Bytes(bytes_edit::swapcase(s)),
        "splitlines" => byte_strings(bytes::splitlines(s, case.bool(1))),
        "hex" => Field::Str(bytes_edit::hex(s, Some('-'), case.int(1))),
        other => panic!("unknown operation {other}"),
    }
}

#[test]
fn agrees_with_cpython() {
    check("bytes_cases.py", &[], 50_000, evaluate);
}
