//! `re.Pattern` (`Modules/_sre/sre.c`).
use super::r#match::{self, MatchData};
use super::sre_scanner::{self, Walk};
use super::subject::Text;
use super::substitute;
use crate::builtins::generic_alias;
use crate::builtins::text_args::wrong_receiver;
use crate::hash::TupleHash;
use crate::object::{
    Dict, Head, Iter, NativeData, R, Value, boolean, int_usize, list, string, tuple,
};
use crate::ops;
use crate::regex::{Mode, Pattern, Scanner, flags as bits};
use std::ptr::NonNull;
use std::rc::Rc;

/// What a pattern object holds.
pub struct PatternData {
    /// The compiled pattern.
    pub pattern: Rc<Pattern>,
    /// What it was compiled from.
    pub source: Value,
}
impl NativeData for PatternData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.source.traverse(visit);
    }
}

/// The data of a pattern object.
///
/// # Errors
/// TypeError for anything else.
pub fn own<'a>(v: &'a Value, method: &str) -> R<&'a PatternData> {
    let data = match v {
        Value::Inst(i) => i.native(),
        _ => None,
    };
    data.ok_or_else(|| wrong_receiver(v, method, "re.Pattern"))
}

/// Arguments `pos` and `endpos` within the subject.
fn limits(text: &Text, pos: &Value, endpos: &Value) -> R<(usize, usize)> {
    let (pos, endpos) = (ops::ssize(pos)?, ops::ssize(endpos)?);
    if pos == 0 && endpos == i64::MAX {
        return Ok((0, text.subject().len()));
    }
    let len = text.subject().len();
    let clip = |n: i64| crate::object::saturate(n).min(len);
    Ok((clip(pos), clip(endpos)))
}

fn find(this: &Value, method: &str, mode: Mode, string: &Value, pos: &Value, endpos: &Value) -> R {
    let own = own(this, method)?;
    let text = Text::new(own, string)?;
    let (pos, endpos) = limits(&text, pos, endpos)?;
    if pos > endpos {
        return Ok(Value::None);
    }
    match own.pattern.find(&text.subject(), mode, pos, endpos) {
        Some(found) => Ok(r#match::new(MatchData {
            found,
            text,
            pattern: this.clone(),
            pos,
            endpos,
        })),
        None => Ok(Value::None),
    }
}

/// `p.search(string, pos, endpos)`
pub fn search(this: &Value, string: &Value, pos: &Value, endpos: &Value) -> R {
    find(this, "search", Mode::Search, string, pos, endpos)
}
/// `p.match(string, pos, endpos)`
pub fn r#match(this: &Value, string: &Value, pos: &Value, endpos: &Value) -> R {
    find(this, "match", Mode::Match, string, pos, endpos)
}
/// `p.fullmatch(string, pos, endpos)`
pub fn fullmatch(this: &Value, string: &Value, pos: &Value, endpos: &Value) -> R {
    find(this, "fullmatch", Mode::FullMatch, string, pos, endpos)
}

/// `p.findall(string, pos, endpos)`
pub fn findall(this: &Value, string: &Value, pos: &Value, endpos: &Value) -> R {
    let own = own(this, "findall")?;
    let text = Text::new(own, string)?;
    let (pos, endpos) = limits(&text, pos, endpos)?;
    if pos > endpos {
        return Ok(list(Vec::new()));
    }
    let subject = text.subject();
    let group = |span: Option<_>| span.map_or_else(|| text.empty(), |span| text.piece(span));
    let found = own
        .pattern
        .matches(&subject, pos, endpos)
        .map(|m| match m.spans() {
            [whole] => group(*whole),
            [_, one] => group(*one),
            all => tuple(all[1..].iter().map(|span| group(*span)).collect()),
        });
    Ok(list(found.collect()))
}

/// `p.finditer(string, pos, endpos)`
pub fn finditer(this: &Value, string: &Value, pos: &Value, endpos: &Value) -> R {
    match walk(this, "finditer", string, pos, endpos)? {
        Some(walk) => Ok(Iter::new(walk)),
        None => ops::iter(&list(Vec::new())),
    }
}
/// `p.scanner(string, pos, endpos)`
pub fn scanner(this: &Value, string: &Value, pos: &Value, endpos: &Value) -> R {
    Ok(sre_scanner::new(
        this,
        walk(this, "scanner", string, pos, endpos)?,
    ))
}

/// From match to match; None where the limits leave nothing to search.
fn walk(
    this: &Value,
    method: &str,
    string: &Value,
    pos: &Value,
    endpos: &Value,
) -> R<Option<Walk>> {
    let text = Text::new(own(this, method)?, string)?;
    let (pos, endpos) = limits(&text, pos, endpos)?;
    Ok((pos <= endpos).then(|| Walk {
        scanner: Scanner::new(&text.subject(), pos, endpos),
        pattern: this.clone(),
        text,
        pos,
        endpos,
    }))
}

/// `p.split(string, maxsplit)`
pub fn split(this: &Value, string: &Value, maxsplit: &Value) -> R {
    let own = own(this, "split")?;
    let most = ops::ssize(maxsplit)?;
    let text = Text::new(own, string)?;
    let pieces = own.pattern.split(&text.subject(), most);
    Ok(list(
        pieces
            .into_iter()
            .map(|span| span.map_or(Value::None, |span| text.piece(span)))
            .collect(),
    ))
}
/// `p.sub(repl, string, count)`
pub fn sub(this: &Value, repl: &Value, string: &Value, count: &Value) -> R {
    Ok(substitute::substitute(this, repl, string, count)?.0)
}
/// `p.subn(repl, string, count)`
pub fn subn(this: &Value, repl: &Value, string: &Value, count: &Value) -> R {
    let (made, number) = substitute::substitute(this, repl, string, count)?;
    Ok(tuple(vec![made, int_usize(number)]))
}

/// `p.pattern`
pub fn pattern(this: &Value) -> R {
    Ok(own(this, "pattern")?.source.clone())
}
/// `p.flags`
pub fn flags(this: &Value) -> R {
    Ok(Value::Int(own(this, "flags")?.pattern.flags().into()))
}
/// `p.groups`
pub fn groups(this: &Value) -> R {
    Ok(int_usize(own(this, "groups")?.pattern.groups()))
}
/// `p.groupindex`
pub fn groupindex(this: &Value) -> R {
    let index = Dict::new();
    for (name, group) in own(this, "groupindex")?.pattern.group_index() {
        index.set_text(name, Value::Int((*group).into()));
    }
    Ok(crate::builtins::mappingproxy::of(Value::Dict(index)))
}
/// `copy.copy(p)`
pub fn __copy__(this: &Value) -> R {
    Ok(this.clone())
}
/// `copy.deepcopy(p)`
pub fn __deepcopy__(this: &Value, _memo: &Value) -> R {
    Ok(this.clone())
}
/// `p == other`: the same text and flags.
pub fn __eq__(this: &Value, other: &Value) -> R {
    let own = own(this, "__eq__")?;
    let Value::Inst(i) = other else {
        return Ok(Value::NotImplemented);
    };
    let Some(second) = i.native::<PatternData>() else {
        return Ok(Value::NotImplemented);
    };
    let same_kind = own.pattern.is_text() == second.pattern.is_text()
        && own.pattern.flags() == second.pattern.flags();
    Ok(boolean(
        same_kind && ops::same(&own.source, &second.source)?,
    ))
}
/// `hash(p)`
pub fn __hash__(this: &Value) -> R {
    let own = own(this, "__hash__")?;
    let mut hash = TupleHash::default();
    hash.add(ops::hash(&own.source)?);
    hash.add(own.pattern.flags().into());
    Ok(Value::Int(hash.finish()))
}
/// `re.Pattern[str]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(generic_alias::new(class, item))
}

const NAMES: [(&str, u32); 9] = [
    ("re.TEMPLATE", bits::TEMPLATE),
    ("re.IGNORECASE", bits::IGNORECASE),
    ("re.LOCALE", bits::LOCALE),
    ("re.MULTILINE", bits::MULTILINE),
    ("re.DOTALL", bits::DOTALL),
    ("re.UNICODE", bits::UNICODE),
    ("re.VERBOSE", bits::VERBOSE),
    ("re.DEBUG", bits::DEBUG),
    ("re.ASCII", bits::ASCII),
];

/// `repr(p)`
pub fn __repr__(this: &Value) -> R {
    let own = own(this, "__repr__")?;
    let mut left = own.pattern.flags();
    if own.pattern.is_text() && left & (bits::LOCALE | bits::UNICODE | bits::ASCII) == bits::UNICODE
    {
        left &= !bits::UNICODE;
    }
    let mut shown: Vec<String> = Vec::new();
    for (name, bit) in NAMES {
        if left & bit != 0 {
            shown.push(name.to_owned());
            left &= !bit;
        }
    }
    if left != 0 {
        shown.push(format!("{left:#x}"));
    }
    let source: String = ops::repr(&own.source)?.chars().take(200).collect();
    let separator = if shown.is_empty() { "" } else { ", " };
    Ok(string(format!(
        "re.compile({source}{separator}{})",
        shown.join("|")
    )))
}
