//! `concurrent.futures.as_completed` (`Lib/concurrent/futures/_base.py`): those that are done already come first, in the order given.
use super::waiting::{Until, Waiting, distinct};
use super::{future, timeout_error};
use crate::green;
use crate::object::{BoxFut, Class, Head, Iter, PyIter, R, Ref, Value};
use std::collections::VecDeque;
use std::ptr::NonNull;
use std::rc::Rc;

struct Completed {
    /// Until the first step: the futures, and the time that all have.
    start: Option<Vec<Value>>,
    deadline: Option<f64>,
    ready: VecDeque<Value>,
    pending: Vec<Value>,
    total: usize,
    waiting: Option<Rc<Waiting>>,
}

/// `concurrent.futures.as_completed(fs, timeout=None)`
pub fn as_completed(fs: &Value, timeout: &Value) -> R {
    Ok(Iter::new(Completed {
        start: Some(distinct(fs)?),
        deadline: green::deadline(timeout)?,
        ready: VecDeque::new(),
        pending: Vec::new(),
        total: 0,
        waiting: None,
    }))
}

impl Completed {
    fn begin(&mut self) -> R<()> {
        let Some(all) = self.start.take() else {
            return Ok(());
        };
        self.total = all.len();
        for f in all {
            if future::of(&f)?.state().is_over() {
                self.ready.push_back(f);
            } else {
                self.pending.push(f);
            }
        }
        self.waiting = Some(Waiting::new(Until::Any, &self.pending)?);
        Ok(())
    }
    /// Takes over what is done.
    fn collect(&mut self) {
        let Some(waiting) = self.waiting.clone() else {
            return;
        };
        for f in waiting.take() {
            waiting.remove(std::slice::from_ref(&f));
            self.pending.retain(|p| !p.is(&f));
            self.ready.push_back(f);
        }
    }
}

impl PyIter for Completed {
    fn next(&mut self) -> R<Option<Value>> {
        if let Some(waits) = self.waits() {
            green::block(waits)?;
        }
        self.collect();
        Ok(self.ready.pop_front())
    }
    fn waits(&mut self) -> Option<BoxFut> {
        if let Err(e) = self.begin() {
            return Some(Box::pin(std::future::ready(Err(e))));
        }
        if !self.ready.is_empty() || self.pending.is_empty() {
            return None;
        }
        let waiting = self.waiting.clone()?;
        let (deadline, left, total) = (self.deadline, self.pending.len(), self.total);
        Some(Box::pin(async move {
            if waiting.reached(deadline).await {
                return Ok(Value::None);
            }
            let text = format!("{left} (of {total}) futures unfinished");
            Err(timeout_error(Some(text)))
        }))
    }
    fn class(&self) -> Ref<Class> {
        crate::generated::builtins::generator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.start.iter().flatten().for_each(|v| v.traverse(visit));
        self.ready.iter().for_each(|v| v.traverse(visit));
        self.pending.iter().for_each(|v| v.traverse(visit));
    }
}

impl Drop for Completed {
    fn drop(&mut self) {
        if let Some(waiting) = &self.waiting {
            waiting.remove(&self.pending);
        }
    }
}
