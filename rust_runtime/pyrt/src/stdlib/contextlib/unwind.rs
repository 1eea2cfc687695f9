//! Leaving the callbacks of an exit stack as nested `with` statements would leave them.
use crate::error::{PyErr, handled};
use crate::object::{R, Value};

/// How far the unwinding is.
pub struct Unwind {
    received: bool,
    frame: Option<PyErr>,
    current: Option<PyErr>,
    suppressed: bool,
    pending: bool,
}

impl Unwind {
    /// Starts with the exception that `__exit__` got.
    pub fn new(given: Option<PyErr>) -> Unwind {
        Unwind {
            received: given.is_some(),
            frame: handled(),
            current: given,
            suppressed: false,
            pending: false,
        }
    }
    /// The arguments of the next callback.
    pub fn details(&self) -> [Value; 3] {
        match &self.current {
            None => [Value::None, Value::None, Value::None],
            Some(e) => {
                let traceback = crate::stdlib::support::get_opt(&e.value(), "__traceback__")
                    .ok()
                    .flatten();
                [
                    Value::Class(e.0.class()),
                    e.value(),
                    traceback.unwrap_or(Value::None),
                ]
            }
        }
    }
    /// What a callback did: swallowed the exception, nothing, or raised another.
    pub fn after(&mut self, result: R<bool>) {
        match result {
            Ok(false) => {}
            Ok(true) => {
                self.suppressed = true;
                self.pending = false;
                self.current = None;
            }
            Err(e) => {
                self.fix_context(&e);
                self.pending = true;
                self.current = Some(e);
            }
        }
    }
    /// Whether all is swallowed, or the exception that goes on.
    pub fn end(self) -> R {
        match self.current {
            Some(e) if self.pending => Err(e),
            _ => Ok(Value::from(self.received && self.suppressed)),
        }
    }
    /// The end of the new exception's chain of contexts becomes the exception that was on its way before.
    fn fix_context(&self, new: &PyErr) {
        let is = |e: &Option<PyErr>, c: &PyErr| e.as_ref().is_some_and(|e| e.0.is(&c.0));
        let mut at = new.clone();
        loop {
            let Value::Inst(context) = at.data().context.get() else {
                return;
            };
            let context = PyErr(context);
            if is(&self.current, &context) {
                return;
            }
            if is(&self.frame, &context) {
                break;
            }
            at = context;
        }
        let old = self
            .current
            .as_ref()
            .filter(|e| !e.0.is(&at.0))
            .map_or(Value::Unbound, PyErr::value);
        at.data().context.set(old);
    }
}
