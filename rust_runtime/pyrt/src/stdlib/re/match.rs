//! `re.Match` (`Modules/_sre/sre.c`).
use super::pattern::{PatternData, own as own_pattern};
use super::subject::Text;
use super::substitute;
use crate::builtins::generic_alias;
use crate::builtins::text_args::wrong_receiver;
use crate::error::index_error;
use crate::object::{Dict, Head, Inst, NativeData, R, Value, int_usize, str, tuple};
use crate::ops;
use crate::regex::Match;
use std::ptr::NonNull;

/// What a match object holds.
pub struct MatchData {
    /// Its spans.
    pub found: Match,
    /// What was searched.
    pub text: Text,
    /// The pattern object.
    pub pattern: Value,
    /// Where the search began, in code points.
    pub pos: usize,
    /// Where it had to end.
    pub endpos: usize,
}
impl NativeData for MatchData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.text.traverse(visit);
        self.pattern.traverse(visit);
    }
}

/// A match object.
pub fn new(data: MatchData) -> Value {
    Inst::with(&crate::generated::re::r#match(), data)
}

fn own<'a>(v: &'a Value, method: &str) -> R<&'a MatchData> {
    let data = match v {
        Value::Inst(i) => i.native(),
        _ => None,
    };
    data.ok_or_else(|| wrong_receiver(v, method, "re.Match"))
}

impl MatchData {
    fn pattern(&self) -> R<&PatternData> {
        own_pattern(&self.pattern, "groups")
    }

    /// The number of the group that an argument means.
    fn number(&self, group: &Value) -> R<usize> {
        let found = match ops::index_opt(group)? {
            Some(Value::Int(i)) => usize::try_from(i).ok(),
            Some(_) => None,
            None => match ops::base_value(group) {
                Value::Str(s) => self.pattern()?.pattern.group_number(s.as_str()),
                _ => None,
            },
        };
        found
            .filter(|n| *n < self.found.spans().len())
            .ok_or_else(|| index_error("no such group"))
    }

    fn text(&self, group: usize, default: &Value) -> Value {
        self.found
            .span(group)
            .map_or_else(|| default.clone(), |span| self.text.piece(span))
    }

    fn place(&self, group: usize) -> (Value, Value) {
        match self.found.char_span(group, &self.text.subject()) {
            Some((start, end)) => (int_usize(start), int_usize(end)),
            None => (Value::Int(-1), Value::Int(-1)),
        }
    }
}

/// `m.group(*groups)`
pub fn group(this: &Value, groups: &Value) -> R {
    let own = own(this, "group")?;
    let Value::Tuple(groups) = groups else {
        return Ok(Value::None);
    };
    match groups.items() {
        [] => Ok(own.text(0, &Value::None)),
        [one] => Ok(own.text(own.number(one)?, &Value::None)),
        several => {
            let found: R<Vec<Value>> = several
                .iter()
                .map(|g| Ok(own.text(own.number(g)?, &Value::None)))
                .collect();
            found.map(tuple)
        }
    }
}
/// `m[group]`
pub fn __getitem__(this: &Value, group: &Value) -> R {
    let own = own(this, "__getitem__")?;
    Ok(own.text(own.number(group)?, &Value::None))
}
/// `m.groups(default)`
pub fn groups(this: &Value, default: &Value) -> R {
    let own = own(this, "groups")?;
    Ok(tuple(
        (1..own.found.spans().len())
            .map(|g| own.text(g, default))
            .collect(),
    ))
}
/// `m.groupdict(default)`
pub fn groupdict(this: &Value, default: &Value) -> R {
    let own = own(this, "groupdict")?;
    let made = Dict::new();
    for (name, group) in own.pattern()?.pattern.group_index() {
        made.set_text(name, own.text(*group as usize, default));
    }
    Ok(Value::Dict(made))
}
/// `m.start(group)`
pub fn start(this: &Value, group: &Value) -> R {
    let own = own(this, "start")?;
    Ok(own.place(own.number(group)?).0)
}
/// `m.end(group)`
pub fn end(this: &Value, group: &Value) -> R {
    let own = own(this, "end")?;
    Ok(own.place(own.number(group)?).1)
}
/// `m.span(group)`
pub fn span(this: &Value, group: &Value) -> R {
    let own = own(this, "span")?;
    let (start, end) = own.place(own.number(group)?);
    Ok(tuple(vec![start, end]))
}
/// `m.regs`
pub fn regs(this: &Value) -> R {
    let own = own(this, "regs")?;
    let all = (0..own.found.spans().len())
        .map(|g| own.place(g))
        .map(|(start, end)| tuple(vec![start, end]));
    Ok(tuple(all.collect()))
}
/// `m.expand(template)`
pub fn expand(this: &Value, template: &Value) -> R {
    let own = own(this, "expand")?;
    match substitute::template(own.pattern()?, template)? {
        Some(template) => {
            let mut out = Vec::new();
            template.expand_into(&own.found, &own.text.subject(), &mut out);
            Ok(own.text.made(out))
        }
        None => Ok(template.clone()),
    }
}
/// `m.string`
pub fn string(this: &Value) -> R {
    Ok(own(this, "string")?.text.string.clone())
}
/// `m.re`
pub fn re(this: &Value) -> R {
    Ok(own(this, "re")?.pattern.clone())
}
/// `m.pos`
pub fn pos(this: &Value) -> R {
    Ok(int_usize(own(this, "pos")?.pos))
}
/// `m.endpos`
pub fn endpos(this: &Value) -> R {
    Ok(int_usize(own(this, "endpos")?.endpos))
}
/// `m.lastindex`
pub fn lastindex(this: &Value) -> R {
    Ok(own(this, "lastindex")?
        .found
        .lastindex()
        .map_or(Value::None, int_usize))
}
/// `m.lastgroup`
pub fn lastgroup(this: &Value) -> R {
    let own = own(this, "lastgroup")?;
    Ok(own
        .found
        .lastgroup(&own.pattern()?.pattern)
        .map_or(Value::None, str))
}
/// `copy.copy(m)`
pub fn __copy__(this: &Value) -> R {
    Ok(this.clone())
}
/// `copy.deepcopy(m)`
pub fn __deepcopy__(this: &Value, _memo: &Value) -> R {
    Ok(this.clone())
}
/// `re.Match[str]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(generic_alias::new(class, item))
}
/// `repr(m)`
pub fn __repr__(this: &Value) -> R {
    let own = own(this, "__repr__")?;
    let (start, end) = own.place(0);
    let shown: String = ops::repr(&own.text(0, &Value::None))?
        .chars()
        .take(50)
        .collect();
    let (start, end) = (ops::repr(&start)?, ops::repr(&end)?);
    Ok(crate::object::string(format!(
        "<re.Match object; span=({start}, {end}), match={shown}>"
    )))
}
