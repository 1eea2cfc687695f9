//! Walks from match to match: the iterator of `finditer`, and the objects of `Pattern.scanner` (`Modules/_sre/sre.c: _sre_SRE_Scanner_*`).
use super::r#match::{self, MatchData};
use super::pattern::own as own_pattern;
use super::subject::Text;
use crate::builtins::text_args::wrong_receiver;
use crate::generated::builtins as b;
use crate::object::{Class, Head, Inst, NativeData, PyIter, R, Ref, Value};
use crate::regex::{Mode, Scanner};
use std::cell::RefCell;
use std::ptr::NonNull;

/// A walk over the matches in one subject.
pub struct Walk {
    /// Where it stands.
    pub scanner: Scanner,
    /// The pattern object.
    pub pattern: Value,
    /// What is searched.
    pub text: Text,
    /// Where it began, in code points.
    pub pos: usize,
    /// Where it has to end.
    pub endpos: usize,
}

impl Walk {
    fn step(&mut self, mode: Mode) -> R<Option<Value>> {
        let own = own_pattern(&self.pattern, "scanner")?;
        let found = self.scanner.next(&own.pattern, &self.text.subject(), mode);
        Ok(found.map(|found| {
            r#match::new(MatchData {
                found,
                text: self.text.clone(),
                pattern: self.pattern.clone(),
                pos: self.pos,
                endpos: self.endpos,
            })
        }))
    }
}

impl PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        self.step(Mode::Search)
    }
    fn class(&self) -> Ref<Class> {
        b::callable_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.pattern.traverse(visit);
        self.text.traverse(visit);
    }
}

/// What a scanner object holds.
struct ScannerData {
    pattern: Value,
    walk: RefCell<Option<Walk>>,
}
impl NativeData for ScannerData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.pattern.traverse(visit);
        if let Ok(walk) = self.walk.try_borrow()
            && let Some(walk) = &*walk
        {
            walk.traverse(visit);
        }
    }
}

/// A scanner object; without a walk it finds nothing.
pub fn new(pattern: &Value, walk: Option<Walk>) -> Value {
    let data = ScannerData {
        pattern: pattern.clone(),
        walk: RefCell::new(walk),
    };
    Inst::with(&crate::generated::re::sre_scanner(), data)
}

fn own<'a>(v: &'a Value, method: &str) -> R<&'a ScannerData> {
    let data = match v {
        Value::Inst(i) => i.native(),
        _ => None,
    };
    data.ok_or_else(|| wrong_receiver(v, method, "_sre.SRE_Scanner"))
}

fn step(this: &Value, method: &str, mode: Mode) -> R {
    let mut walk = own(this, method)?.walk.borrow_mut();
    let found = match &mut *walk {
        Some(walk) => walk.step(mode)?,
        None => None,
    };
    Ok(found.unwrap_or(Value::None))
}

/// `s.search()`
pub fn search(this: &Value) -> R {
    step(this, "search", Mode::Search)
}
/// `s.match()`
pub fn r#match(this: &Value) -> R {
    step(this, "match", Mode::Match)
}
/// `s.pattern`
pub fn pattern(this: &Value) -> R {
    Ok(own(this, "pattern")?.pattern.clone())
}
