//! Except clauses: which exceptions a clause catches, what `except*` takes apart, and what `assert` raises.
use crate::call::call_method;
use crate::error::{PyErr, classes, type_error};
use crate::object::{Inst, Lit, R, Ref, Value, list, str, tuple};

const NOT_A_CLASS: &str = "catching classes that do not inherit from BaseException is not allowed";

/// Whether an `except` clause with these classes catches the exception (`Python/ceval.c: check_except_type_valid`).
pub fn matches(e: &PyErr, classes_: &Value) -> R<bool> {
    match classes_ {
        Value::Class(c) if c.is_subclass(&classes::base_exception()) => Ok(e.is(c)),
        Value::Tuple(t) => {
            let mut found = false;
            for c in t.items() {
                match c {
                    Value::Class(c) if c.is_subclass(&classes::base_exception()) => {
                        found |= e.is(c);
                    }
                    _ => return Err(type_error(NOT_A_CLASS)),
                }
            }
            Ok(found)
        }
        _ => Err(type_error(NOT_A_CLASS)),
    }
}

/// AssertionError with the message, if there is one.
#[cold]
pub fn assertion(message: Option<Value>) -> PyErr {
    PyErr::new(classes::assertion_error(), message.into_iter().collect())
}

/// What goes through the `except*` clauses of one `try` (PEP 654).
pub struct ExceptStar {
    /// The exception that the body raised.
    original: PyErr,
    /// What no clause has taken yet.
    rest: Option<PyErr>,
    /// What the clauses raised.
    raised: Vec<PyErr>,
}

fn exception(v: &Value) -> Option<PyErr> {
    match v {
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            Some(PyErr(i.clone()))
        }
        _ => None,
    }
}

fn is_group(e: &Ref<Inst>) -> bool {
    e.class_ref().is_subclass(&classes::base_exception_group())
}

/// Whether a group is a part of another that was raised again as it was (`is_same_exception_metadata`).
fn is_same_group(e: &PyErr, original: &PyErr) -> bool {
    let (a, b) = (e.data(), original.data());
    is_group(&e.0)
        && a.traceback().is(&b.traceback())
        && a.cause.get().is(&b.cause.get())
        && a.context.get().is(&b.context.get())
}

impl ExceptStar {
    /// Starts with what the body raised.
    pub fn new(e: &PyErr) -> Self {
        ExceptStar {
            original: e.clone(),
            rest: Some(e.clone()),
            raised: Vec::new(),
        }
    }

    /// The part that a clause catches, as a group; it is taken out of the rest.
    pub fn take(&mut self, wanted: &Value) -> R<Option<PyErr>> {
        static SPLIT: Lit = Lit::new("split");
        self.check(wanted)?;
        let Some(rest) = self.rest.clone() else {
            return Ok(None);
        };
        if !is_group(&rest.0) {
            if !matches(&rest, wanted)? {
                return Ok(None);
            }
            self.rest = None;
            let class = Value::Class(classes::exception_group());
            let base = Value::Class(classes::base_exception_group());
            let of = if rest.is(&classes::exception()) {
                &class
            } else {
                &base
            };
            let made = crate::call::call(of, &mut [str(""), tuple(vec![rest.value()])])?;
            let group = exception(&made);
            if let Some(group) = &group {
                group.data().set_traceback(&rest.data().traceback());
            }
            return Ok(group);
        }
        let parts = call_method(&SPLIT, &mut [rest.value(), wanted.clone()])?;
        let parts = crate::ops::unpack(&parts, 2)?;
        self.rest = exception(&parts[1]);
        Ok(exception(&parts[0]))
    }

    fn check(&self, wanted: &Value) -> R<()> {
        matches(&self.original, wanted)?;
        let classes_ = match wanted {
            Value::Tuple(t) => t.items().to_vec(),
            one => vec![one.clone()],
        };
        for c in &classes_ {
            if let Value::Class(c) = c
                && c.is_subclass(&classes::base_exception_group())
            {
                return Err(type_error(
                    "catching ExceptionGroup with except* is not allowed. Use except instead.",
                ));
            }
        }
        Ok(())
    }

    /// A clause raised.
    pub fn raised(&mut self, e: PyErr) {
        self.raised.push(e);
    }

    /// What goes on behind the clauses: nothing, the rest, or a group of what was raised and the rest
    /// (`Objects/exceptions.c: _PyExc_PrepReraiseStar`).
    pub fn finish(&mut self) -> R<Option<PyErr>> {
        let mut all = std::mem::take(&mut self.raised);
        all.extend(self.rest.take());
        if !is_group(&self.original.0) {
            return Ok(all.into_iter().next()); // a naked exception: one clause ran at most
        }
        let (again, mut raised): (Vec<PyErr>, Vec<PyErr>) = all
            .into_iter()
            .partition(|e| is_same_group(e, &self.original));
        if !again.is_empty() {
            let again: Vec<Value> = again.iter().map(PyErr::value).collect();
            let part =
                crate::builtins::exception_group::projection(&self.original.value(), &again)?;
            raised.extend(part.as_ref().and_then(exception));
        }
        if raised.len() < 2 {
            return Ok(raised.pop());
        }
        let all: Vec<Value> = raised.iter().map(PyErr::value).collect();
        let class = Value::Class(classes::exception_group());
        let base = Value::Class(classes::base_exception_group());
        let plain = all
            .iter()
            .all(|v| exception(v).is_some_and(|e| e.is(&classes::exception())));
        let made = crate::call::call(
            if plain { &class } else { &base },
            &mut [str(""), list(all)],
        )?;
        Ok(exception(&made))
    }
}
