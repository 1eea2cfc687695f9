//! `textwrap` (`Lib/textwrap.py`); the algorithm is in `crate::text::wrap`.
pub mod text_wrapper;

use super::support::pairs;
use crate::call::{call, call_kw};
use crate::error::type_error;
use crate::object::{R, Value, int_usize, list, str, string};
use crate::ops::{self, base_value, type_name};
use crate::text::wrap as algorithm;

/// A TextWrapper with these options.
fn wrapper(width: &Value, kwargs: &Value, more: &[(&str, Value)]) -> R {
    let mut options = vec![(str("width"), width.clone())];
    options.extend(pairs(kwargs));
    options.extend(more.iter().map(|(name, v)| (str(name), v.clone())));
    call_kw(
        &Value::Class(crate::generated::textwrap::text_wrapper()),
        &mut [],
        &mut options,
    )
}

/// `textwrap.wrap(text, width, **kwargs)`
pub fn wrap(text: &Value, width: &Value, kwargs: &Value) -> R {
    text_wrapper::wrap(&wrapper(width, kwargs, &[])?, text)
}
/// `textwrap.fill(text, width, **kwargs)`
pub fn fill(text: &Value, width: &Value, kwargs: &Value) -> R {
    text_wrapper::fill(&wrapper(width, kwargs, &[])?, text)
}
/// `textwrap.shorten(text, width, **kwargs)`
pub fn shorten(text: &Value, width: &Value, kwargs: &Value) -> R {
    let made = wrapper(width, kwargs, &[("max_lines", int_usize(1))])?;
    let words = super::support::method(&super::support::method(text, "strip", &[])?, "split", &[])?;
    let collapsed = crate::builtins::str::join(&str(" "), &list(ops::collect(&words)?))?;
    text_wrapper::fill(&made, &collapsed)
}

fn text_of(v: &Value) -> R<&str> {
    match base_value(v) {
        Value::Str(s) => Ok(s.as_str()),
        _ => Err(type_error(format!(
            "expected string or bytes-like object, got '{}'",
            type_name(v)
        ))),
    }
}

/// `textwrap.dedent(text)`
pub fn dedent(text: &Value) -> R {
    Ok(string(algorithm::dedent(text_of(text)?)))
}
/// `textwrap.indent(text, prefix, predicate)`
pub fn indent(text: &Value, prefix: &Value, predicate: &Value) -> R {
    let made = algorithm::indent(text_of(text)?, text_of(prefix)?, |line| match predicate {
        Value::None => Ok(algorithm::has_text(line)),
        predicate => ops::truth(&call(predicate, &mut [str(line)])?),
    });
    made.map(string)
}
