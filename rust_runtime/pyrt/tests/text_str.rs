//! The methods of `str`, the predicates and case mappings of every character, and textwrap, compared with CPython.

mod text_support;

use pyrt::text::search::Bounds;
use pyrt::text::strip::Side;
use pyrt::text::wrap::TextWrapper;
use pyrt::text::*;
use std::convert::Infallible;
use text_support::{Case, Field, check, index as index_field, strings};

fn answer<T>(result: Result<T, TextError>, field: impl FnOnce(T) -> Field) -> Field {
    match result {
        Ok(value) => field(value),
        Err(error) => Field::Error(error.kind.name().to_owned(), error.message.into_owned()),
    }
}

fn found(at: usize) -> Field {
    Field::Int(at as i64)
}

fn text(value: impl Into<String>) -> Field {
    Field::Str(value.into())
}

fn triple(case: &Case, parts: Option<(&str, &str)>, right: bool) -> Field {
    let (s, separator) = (case.str(0), case.str(1));
    match parts {
        Some((before, after)) => strings([before, separator, after]),
        None if right => strings(["", "", s]),
        None => strings([s, "", ""]),
    }
}

fn searched(case: &Case) -> Field {
    let (s, sub) = (case.str(0), case.str(1));
    let bounds = Bounds::new(case.opt_int(2), case.opt_int(3));
    let ascii = s.is_ascii();
    match case.operation.as_str() {
        "find" => index_field(search::find(s, ascii, sub, bounds)),
        "rfind" => index_field(search::rfind(s, ascii, sub, bounds)),
        "index" => answer(search::index(s, ascii, sub, bounds), found),
        "rindex" => answer(search::rindex(s, ascii, sub, bounds), found),
        "count" => found(search::count(s, ascii, sub, bounds)),
        "startswith" => Field::Bool(search::startswith(s, ascii, sub, bounds)),
        _ => Field::Bool(search::endswith(s, ascii, sub, bounds)),
    }
}

fn divided(case: &Case) -> Field {
    let s = case.str(0);
    match (case.operation.as_str(), case.opt_str(1)) {
        ("split", None) => strings(split::split_space(s, case.int(2))),
        ("rsplit", None) => strings(split::rsplit_space(s, case.int(2))),
        ("split", Some(separator)) => answer(split::split(s, separator, case.int(2)), strings),
        ("rsplit", Some(separator)) => answer(split::rsplit(s, separator, case.int(2)), strings),
        ("partition", Some(separator)) => answer(split::partition(s, separator), |parts| {
            triple(case, parts, false)
        }),
        (_, Some(separator)) => answer(split::rpartition(s, separator), |parts| {
            triple(case, parts, true)
        }),
        _ => panic!("no separator"),
    }
}

fn stripped(case: &Case, side: Side) -> Field {
    text(match case.opt_str(1) {
        None => strip::strip_space(case.str(0), side),
        Some(chars) => strip::strip_chars(case.str(0), chars, side),
    })
}

fn sliced(case: &Case) -> Field {
    let s = case.str(0);
    let ascii = s.is_ascii();
    let len = index::len(s, ascii);
    let slice = index::adjust_slice(case.opt_int(1), case.opt_int(2), case.int(3), len);
    text(index::slice(s, ascii, slice.expect("a step")))
}

fn padded(case: &Case) -> Field {
    let (s, width) = (case.str(0), case.int(1));
    let ascii = s.is_ascii();
    let fill = || case.str(2).chars().next().expect("a character");
    let result = match case.operation.as_str() {
        "center" => pad::center(s, ascii, width, fill()),
        "ljust" => pad::ljust(s, ascii, width, fill()),
        "rjust" => pad::rjust(s, ascii, width, fill()),
        "zfill" => pad::zfill(s, ascii, width),
        _ => pad::expandtabs(s, width),
    };
    answer(result, text)
}

fn mapping(name: &str) -> Option<fn(&str) -> String> {
    Some(match name {
        "upper" => case::upper,
        "lower" => case::lower,
        "title" => case::title,
        "capitalize" => case::capitalize,
        "swapcase" => case::swapcase,
        "casefold" => case::casefold,
        "repr" => repr::str_repr,
        "ascii" => repr::str_ascii,
        _ => return None,
    })
}

fn predicate(name: &str) -> Option<fn(&str) -> bool> {
    Some(match name {
        "isalpha" => classify::str_isalpha,
        "isdecimal" => classify::str_isdecimal,
        "isdigit" => classify::str_isdigit,
        "isnumeric" => classify::str_isnumeric,
        "isalnum" => classify::str_isalnum,
        "isspace" => classify::str_isspace,
        "isprintable" => classify::str_isprintable,
        "isascii" => classify::str_isascii,
        "isidentifier" => classify::str_isidentifier,
        "islower" => classify::str_islower,
        "isupper" => classify::str_isupper,
        "istitle" => classify::str_istitle,
        _ => return None,
    })
}

/// One answer for each character of a block.
fn each(s: &str, name: &str) -> Field {
    let chars = s.chars().map(String::from);
    if let Some(map) = mapping(name) {
        return text(chars.map(|c| map(&c)).collect::<Vec<_>>().join("|"));
    }
    let test = predicate(name).expect("a predicate");
    text(
        chars
            .map(|c| if test(&c) { '1' } else { '0' })
            .collect::<String>(),
    )
}

fn wrapped(case: &Case) -> Field {
    let wrapper = TextWrapper {
        width: case.int(1),
        expand_tabs: case.bool(2),
        replace_whitespace: case.bool(3),
        fix_sentence_endings: case.bool(4),
        break_long_words: case.bool(5),
        drop_whitespace: case.bool(6),
        break_on_hyphens: case.bool(7),
        initial_indent: case.str(8),
        subsequent_indent: case.str(9),
        max_lines: case.opt_int(10),
        placeholder: case.str(11),
        tabsize: case.int(12),
    };
    answer(wrapper.wrap(case.str(0)), strings)
}

fn evaluate(case: &Case) -> Field {
    let name = case.operation.as_str();
    if let Some(name) = name.strip_prefix("each_") {
        return each(case.str(0), name);
    }
    if let Some(test) = predicate(name) {
        return Field::Bool(test(case.str(0)));
    }
    if let Some(map) = mapping(name) {
        return text(map(case.str(0)));
    }
    match name {
        "find" | "rfind" | "index" | "rindex" | "count" | "startswith" | "endswith" => {
            searched(case)
        }
        "split" | "rsplit" | "partition" | "rpartition" => divided(case),
        "strip" => stripped(case, Side::Both),
        "lstrip" => stripped(case, Side::Left),
        "rstrip" => stripped(case, Side::Right),
        "replace" => text(search::replace(
            case.str(0),
            case.str(1),
            case.str(2),
            case.int(3),
        )),
        "removeprefix" => text(search::removeprefix(case.str(0), case.str(1))),
        "removesuffix" => text(search::removesuffix(case.str(0), case.str(1))),
        "slice" => sliced(case),
        "center" | "ljust" | "rjust" | "zfill" | "expandtabs" => padded(case),
        "splitlines" => strings(split::splitlines(case.str(0), case.bool(1))),
        "wrap" => wrapped(case),
        "shorten" => {
            let options = TextWrapper {
                width: case.int(1),
                placeholder: case.str(2),
                ..Default::default()
            };
            answer(options.shorten(case.str(0)), text)
        }
        "dedent" => text(wrap::dedent(case.str(0))),
        "indent" => {
            let predicate = |line: &str| Ok::<_, Infallible>(wrap::has_text(line));
            let Ok(indented) = wrap::indent(case.str(0), case.str(1), predicate);
            text(indented)
        }
        "decimal_values" => {
            let value = |c| classify::decimal_value(c).map_or("x".to_owned(), |v| v.to_string());
            text(case.str(0).chars().map(value).collect::<String>())
        }
        _ => panic!("unknown operation {name}"),
    }
}

#[test]
fn agrees_with_cpython() {
    check("str_cases.py", &[], 100_000, evaluate);
}
