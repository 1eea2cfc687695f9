//! `Pattern.sub` and `Match.expand`: templates, literal replacements and functions.
use super::error::raised;
use super::r#match::{self, MatchData};
use super::pattern::{PatternData, own};
use super::subject::Text;
use crate::builtins::bytes_ops;
use crate::call;
use crate::error::type_error;
use crate::object::{R, Value, list, str};
use crate::ops::{self, base_value, type_name};
use crate::regex::Template;

/// The template of a pattern's own kind of text; `None` where it is of the other kind.
pub fn template(own: &PatternData, repl: &Value) -> R<Option<Template>> {
    let made = match (base_value(repl), bytes_ops::view(repl)) {
        (Value::Str(s), _) if own.pattern.is_text() => Template::parse(s.as_str(), &own.pattern),
        (_, Some(data)) if !own.pattern.is_text() => Template::parse_bytes(&data, &own.pattern),
        (Value::Str(_), _) | (_, Some(_)) => return Ok(None),
        _ => {
            return Err(type_error(format!(
                "decoding to str: need a bytes-like object, {} found",
                type_name(repl)
            )));
        }
    };
    made.map(Some).map_err(|e| raised(&e, repl))
}

fn is_callable(v: &Value) -> bool {
    match v {
        Value::Str(_) | Value::Bytes(_) => false,
        Value::Func(_) | Value::Native(_) | Value::Method(_) | Value::Class(_) => true,
        _ => crate::types::special(v, "__call__").is_some(),
    }
}

/// The new subject and the number of replacements.
///
/// # Errors
/// TypeError, `re.error` for the template, and what a function raises.
pub fn substitute(this: &Value, repl: &Value, string: &Value, count: &Value) -> R<(Value, usize)> {
    let own = own(this, "sub")?;
    let count = ops::ssize(count)?;
    let callable = is_callable(repl);
    let template = if callable { None } else { template(own, repl)? };
    let text = Text::new(own, string)?;
    if let Some(template) = template {
        let (made, number) = own.pattern.substitute(&template, &text.subject(), count);
        return Ok(if number == 0 {
            (text.piece((0, text.byte_len())), 0)
        } else {
            (text.made(made), number)
        });
    }
    let mut pieces = Vec::new();
    let (mut last, mut number) = (0, 0);
    let subject = text.subject();
    let endpos = subject.len();
    for found in own.pattern.limited_matches(&subject, count) {
        let (start, end) = found.whole();
        if start > last {
            pieces.push(text.piece((last, start)));
        }
        let made = if callable {
            let data = MatchData {
                found,
                text: text.clone(),
                pattern: this.clone(),
                pos: 0,
                endpos,
            };
            call::call(repl, &mut [r#match::new(data)])?
        } else {
            repl.clone()
        };
        if !made.is_none() {
            pieces.push(made);
        }
        last = end;
        number += 1;
    }
    if number == 0 {
        return Ok((text.piece((0, text.byte_len())), 0));
    }
    if last < text.byte_len() {
        pieces.push(text.piece((last, text.byte_len())));
    }
    let joined = if own.pattern.is_text() {
        crate::builtins::str::join(&str(""), &list(pieces))?
    } else {
        crate::builtins::bytes::join(&text.empty(), &list(pieces))?
    };
    Ok((base_value(&joined).clone(), number))
}
