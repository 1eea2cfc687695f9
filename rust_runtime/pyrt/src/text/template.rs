//! `string.Template`: scanning of `$name` placeholders, substitution and the positions of invalid ones, after Lib/string.py.

use super::TextError;
use super::split::splitlines;

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Text outside placeholders.
    Text(&'a str),
    /// `$$`
    Escaped,
    /// `$name` or `${name}`, as written and the name in it.
    Placeholder { source: &'a str, name: &'a str },
    /// A `$` that begins nothing; the byte offset just after it.
    Invalid(usize),
}

/// Iterates over the parts of a template.
#[derive(Clone, Debug)]
pub struct Parts<'a> {
    template: &'a str,
    at: usize,
}

/// The parts of a template.
pub fn parts(template: &str) -> Parts<'_> {
    Parts { template, at: 0 }
}

/// The length of the identifier, ASCII only, at the beginning of a string.
fn identifier(s: &str) -> usize {
    let end = s
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        .count();
    if s.starts_with(|c: char| c.is_ascii_digit()) {
        0
    } else {
        end
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let rest = &self.template[self.at..];
        if rest.is_empty() {
            return None;
        }
        let Some(after) = rest.strip_prefix('$') else {
            let end = rest.find('$').unwrap_or(rest.len());
            self.at += end;
            return Some(Part::Text(&rest[..end]));
        };
        if after.starts_with('$') {
            self.at += 2;
            return Some(Part::Escaped);
        }
        let (name, length) = match after.strip_prefix('{') {
            Some(inner) => {
                let length = identifier(inner);
                let closed = length > 0 && inner[length..].starts_with('}');
                if closed {
                    (&inner[..length], length + 3)
                } else {
                    ("", 0)
                }
            }
            None => {
                let length = identifier(after);
                (&after[..length], length + 1)
            }
        };
        if name.is_empty() {
            self.at += 1;
            return Some(Part::Invalid(self.at));
        }
        self.at += length;
        Some(Part::Placeholder {
            source: &rest[..length],
            name,
        })
    }
}

/// The `ValueError` for an invalid placeholder, given the byte offset after its `$`.
pub fn invalid_placeholder(template: &str, offset: usize) -> TextError {
    let before = splitlines(&template[..offset], true);
    let column = before.last().map_or(1, |line| line.chars().count());
    let line = before.len().max(1);
    TextError::value(format!(
        "Invalid placeholder in string: line {line}, col {column}"
    ))
}

/// `Template.substitute`; `look_up` appends the value of a name.
///
/// # Errors
/// `ValueError` for an invalid placeholder, and those of the look-up.
pub fn substitute<E: From<TextError>>(
    template: &str,
    mut look_up: impl FnMut(&str, &mut String) -> Result<(), E>,
) -> Result<String, E> {
    let mut out = String::with_capacity(template.len());
    for part in parts(template) {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Escaped => out.push('$'),
            Part::Placeholder { name, .. } => look_up(name, &mut out)?,
            Part::Invalid(offset) => return Err(invalid_placeholder(template, offset).into()),
        }
    }
    Ok(out)
}

/// `Template.safe_substitute`; `look_up` says whether it knew the name and appended its value.
///
/// # Errors
/// Those of the look-up.
pub fn safe_substitute<E>(
    template: &str,
    mut look_up: impl FnMut(&str, &mut String) -> Result<bool, E>,
) -> Result<String, E> {
    let mut out = String::with_capacity(template.len());
    for part in parts(template) {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Escaped | Part::Invalid(_) => out.push('$'),
            Part::Placeholder { source, name } => {
                if !look_up(name, &mut out)? {
                    out.push_str(source);
                }
            }
        }
    }
    Ok(out)
}

/// `Template.is_valid`
pub fn is_valid(template: &str) -> bool {
    !parts(template).any(|part| matches!(part, Part::Invalid(_)))
}

/// `Template.get_identifiers`: each name once, in order of first appearance.
pub fn identifiers(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in parts(template) {
        if let Part::Placeholder { name, .. } = part
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}
