//! `textwrap.TextWrapper`: its options are attributes, read at each call.
use crate::builtins::text_args::must_be_str;
use crate::error::attribute_error;
use crate::object::{R, Value, list, string};
use crate::ops::{self, base_value, text_error, type_name};
use crate::stdlib::support::{dict_of, get, set};
use crate::text::wrap::TextWrapper;

/// `TextWrapper(width, …)`
#[allow(clippy::too_many_arguments)]
pub fn __init__(
    this: &Value,
    width: &Value,
    initial_indent: &Value,
    subsequent_indent: &Value,
    expand_tabs: &Value,
    replace_whitespace: &Value,
    fix_sentence_endings: &Value,
    break_long_words: &Value,
    drop_whitespace: &Value,
    break_on_hyphens: &Value,
    tabsize: &Value,
    max_lines: &Value,
    placeholder: &Value,
) -> R {
    for (name, v) in [
        ("width", width),
        ("initial_indent", initial_indent),
        ("subsequent_indent", subsequent_indent),
        ("expand_tabs", expand_tabs),
        ("replace_whitespace", replace_whitespace),
        ("fix_sentence_endings", fix_sentence_endings),
        ("break_long_words", break_long_words),
        ("drop_whitespace", drop_whitespace),
        ("break_on_hyphens", break_on_hyphens),
        ("tabsize", tabsize),
        ("max_lines", max_lines),
        ("placeholder", placeholder),
    ] {
        set(this, name, v.clone())?;
    }
    Ok(Value::None)
}

/// The wrapped lines.
fn lines(this: &Value, text: &Value) -> R<Vec<String>> {
    let flag = |name: &str| ops::truth(&get(this, name)?);
    let number = |name: &str| ops::index_clipped(&get(this, name)?);
    let shown = |name: &str| must_be_str(&get(this, name)?).map(|s| s.as_str().to_owned());
    let (first, rest, placeholder) = (
        shown("initial_indent")?,
        shown("subsequent_indent")?,
        shown("placeholder")?,
    );
    let max_lines = get(this, "max_lines")?;
    let wrapper = TextWrapper {
        width: number("width")?,
        initial_indent: &first,
        subsequent_indent: &rest,
        expand_tabs: flag("expand_tabs")?,
        replace_whitespace: flag("replace_whitespace")?,
        fix_sentence_endings: flag("fix_sentence_endings")?,
        break_long_words: flag("break_long_words")?,
        drop_whitespace: flag("drop_whitespace")?,
        break_on_hyphens: flag("break_on_hyphens")?,
        tabsize: number("tabsize")?,
        max_lines: if max_lines.is_none() {
            None
        } else {
            Some(ops::index_clipped(&max_lines)?)
        },
        placeholder: &placeholder,
    };
    match base_value(text) {
        Value::Str(s) => wrapper.wrap(s.as_str()).map_err(text_error),
        _ => {
            let first = if wrapper.expand_tabs {
                "expandtabs"
            } else {
                "translate"
            };
            Err(attribute_error(format!(
                "'{}' object has no attribute '{first}'",
                type_name(text)
            )))
        }
    }
}

/// `wrapper.wrap(text)`
pub fn wrap(this: &Value, text: &Value) -> R {
    Ok(list(lines(this, text)?.into_iter().map(string).collect()))
}
/// `wrapper.fill(text)`
pub fn fill(this: &Value, text: &Value) -> R {
    Ok(string(lines(this, text)?.join("\n")))
}
/// `wrapper.__dict__`
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
