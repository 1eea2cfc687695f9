//! `string.Template`; subclasses with another delimiter or pattern go through the regular expression engine.
use crate::error::value_error;
use crate::object::{Global, R, Value, intern, list, str, string};
use crate::ops::{self, base_value, text_error};
use crate::regex::{Pattern, Subject, flags};
use crate::stdlib::support::{dict_of, get, set};
use crate::text::template::{self as algorithm, Part};

/// A part of a template, owned.
enum Piece {
    Text(String),
    Escaped(String),
    Placeholder(String, String),
    Invalid(String, usize),
}

/// `Template(template)`
pub fn __init__(this: &Value, template: &Value) -> R {
    set(this, "template", template.clone())?;
    Ok(Value::None)
}

/// The pattern of templates that change nothing, as CPython writes it.
const PATTERN: &str = r"
            \$(?:
              (?P<escaped>\$)  |   # Escape sequence of two delimiters
              (?P<named>(?a:[_a-z][_a-z0-9]*))       |   # delimiter and a Python identifier
              {(?P<braced>(?a:[_a-z][_a-z0-9]*))} |   # delimiter and a braced identifier
              (?P<invalid>)             # Other ill-formed delimiter exprs
            )
            ";

/// `Template.pattern`
pub fn pattern() -> R {
    static COMPILED: Global<Option<Value>> = Global::new(None);
    if let Some(made) = COMPILED.get() {
        return Ok(made.clone());
    }
    let bits = Value::Int(i64::from(flags::IGNORECASE | flags::VERBOSE));
    let made = crate::stdlib::re::compile(&str(PATTERN), &bits)?;
    *COMPILED.get() = Some(made.clone());
    Ok(made)
}

fn overridden(this: &Value, name: &str) -> R<Option<Value>> {
    ops::getattr_opt(this, &intern(name))
}

/// The pattern of a subclass that changes how placeholders look.
fn pattern_of(this: &Value) -> R<Option<(Pattern, String)>> {
    let (delimiter, identifier) = (
        overridden(this, "delimiter")?,
        overridden(this, "idpattern")?,
    );
    let (braced, whole) = (
        overridden(this, "braceidpattern")?,
        overridden(this, "pattern")?,
    );
    let whole = match whole {
        Some(v) if !v.is(&pattern()?) => Some(v),
        _ => None,
    };
    let set_flags = overridden(this, "flags")?;
    if delimiter.is_none()
        && identifier.is_none()
        && braced.is_none()
        && whole.is_none()
        && set_flags.is_none()
    {
        return Ok(None);
    }
    let delimiter = delimiter.map_or(Ok("$".to_owned()), |v| ops::to_str(&v))?;
    let identifier =
        identifier.map_or(Ok("(?a:[_a-z][_a-z0-9]*)".to_owned()), |v| ops::to_str(&v))?;
    let braced = match braced {
        Some(v) if !v.is_none() => ops::to_str(&v)?,
        _ => identifier.clone(),
    };
    let sign = crate::regex::escape(&delimiter);
    let source = match whole {
        Some(v) => ops::to_str(&v)?,
        None => format!(
            "{sign}(?:(?P<escaped>{sign})|(?P<named>{identifier})|{{(?P<braced>{braced})}}|(?P<invalid>))"
        ),
    };
    let bits = match set_flags.as_ref().map(base_value) {
        Some(Value::Int(n)) => u32::try_from(*n).unwrap_or(0),
        _ => flags::IGNORECASE,
    };
    let made = Pattern::compile(&source, bits | flags::VERBOSE);
    made.map(|pattern| Some((pattern, delimiter)))
        .map_err(|e| crate::stdlib::re::error::raised(&e, &str(&source)))
}

/// The template of an object and its parts.
fn parts(this: &Value) -> R<(String, Vec<Piece>)> {
    let template = get(this, "template")?;
    let Value::Str(text) = base_value(&template) else {
        let got = ops::type_name(&template);
        return Err(crate::error::type_error(format!(
            "expected string or bytes-like object, got '{got}'"
        )));
    };
    let text = text.as_str().to_owned();
    let pieces = match pattern_of(this)? {
        Some((pattern, delimiter)) => by_pattern(&text, &pattern, &delimiter)?,
        None => algorithm::parts(&text)
            .map(|part| match part {
                Part::Text(t) => Piece::Text(t.to_owned()),
                Part::Escaped => Piece::Escaped("$".to_owned()),
                Part::Placeholder { source, name } => {
                    Piece::Placeholder(source.to_owned(), name.to_owned())
                }
                Part::Invalid(offset) => Piece::Invalid("$".to_owned(), offset),
            })
            .collect(),
    };
    Ok((text, pieces))
}

fn by_pattern(text: &str, pattern: &Pattern, delimiter: &str) -> R<Vec<Piece>> {
    let subject = Subject::text(text);
    let mut pieces = Vec::new();
    let mut last = 0;
    for found in pattern.matches(&subject, 0, usize::MAX) {
        let (start, end) = found.whole();
        pieces.push(Piece::Text(text[last..start].to_owned()));
        last = end;
        let group = |name: &str| pattern.group_number(name).and_then(|n| found.span(n));
        let source = text[start..end].to_owned();
        pieces.push(
            if let Some((from, to)) = group("named").or_else(|| group("braced")) {
                Piece::Placeholder(source, text[from..to].to_owned())
            } else if group("escaped").is_some() {
                Piece::Escaped(delimiter.to_owned())
            } else if let Some((from, _)) = group("invalid") {
                Piece::Invalid(source, from)
            } else {
                return Err(value_error("Unrecognized named group in pattern"));
            },
        );
    }
    pieces.push(Piece::Text(text[last..].to_owned()));
    Ok(pieces)
}

/// The value of a name: keywords come first, then the mapping.
fn look_up(mapping: &Value, kws: &Value, name: &str) -> R {
    let key = str(name);
    if let Value::Dict(d) = kws
        && let Some(v) = d.get(&key)?
    {
        return Ok(v);
    }
    match mapping {
        Value::Unbound => Err(crate::error::key_error(&key)),
        mapping => ops::getitem(mapping, &key),
    }
}

/// `t.substitute(mapping, **kws)`
pub fn substitute(this: &Value, mapping: &Value, kws: &Value) -> R {
    let (text, pieces) = parts(this)?;
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(t) | Piece::Escaped(t) => out.push_str(&t),
            Piece::Placeholder(_, name) => ops::push_str(&mut out, &look_up(mapping, kws, &name)?)?,
            Piece::Invalid(_, offset) => {
                return Err(text_error(algorithm::invalid_placeholder(&text, offset)));
            }
        }
    }
    Ok(string(out))
}
/// `t.safe_substitute(mapping, **kws)`
pub fn safe_substitute(this: &Value, mapping: &Value, kws: &Value) -> R {
    let (_, pieces) = parts(this)?;
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(t) | Piece::Escaped(t) | Piece::Invalid(t, _) => out.push_str(&t),
            Piece::Placeholder(source, name) => match look_up(mapping, kws, &name) {
                Ok(v) => ops::push_str(&mut out, &v)?,
                Err(e) if e.is(&crate::error::classes::key_error()) => out.push_str(&source),
                Err(e) => return Err(e),
            },
        }
    }
    Ok(string(out))
}
/// `t.is_valid()`
pub fn is_valid(this: &Value) -> R {
    let (_, pieces) = parts(this)?;
    Ok(crate::object::boolean(
        !pieces.iter().any(|p| matches!(p, Piece::Invalid(..))),
    ))
}
/// `t.get_identifiers()`
pub fn get_identifiers(this: &Value) -> R {
    let (_, pieces) = parts(this)?;
    let mut names: Vec<String> = Vec::new();
    for piece in pieces {
        if let Piece::Placeholder(_, name) = piece
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    Ok(list(names.into_iter().map(string).collect()))
}
/// `t.__dict__`
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
