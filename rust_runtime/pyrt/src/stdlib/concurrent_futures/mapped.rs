//! What `Executor.map` gives: the results in order (`Lib/concurrent/futures/_base.py: result_iterator`).
use super::future;
use crate::green;
use crate::object::{BoxFut, Class, Head, Iter, PyIter, R, Ref, Value};
use std::collections::VecDeque;
use std::ptr::NonNull;

struct Mapped {
    futures: VecDeque<Value>,
    deadline: Option<f64>,
}

/// The results of these futures.
pub fn make(futures: Vec<Value>, deadline: Option<f64>) -> Value {
    Iter::new(Mapped {
        futures: futures.into(),
        deadline,
    })
}

impl Mapped {
    fn cancel_all(&mut self) {
        for f in std::mem::take(&mut self.futures) {
            drop(future::cancel(&f));
        }
    }
}

impl PyIter for Mapped {
    fn next(&mut self) -> R<Option<Value>> {
        let waited = self.waits().map_or(Ok(Value::None), green::block);
        let outcome = waited.and_then(|_| match self.futures.front() {
            None => Ok(None),
            Some(first) => future::of(first)?.outcome().map(Some),
        });
        match outcome {
            Ok(v) => {
                drop(self.futures.pop_front());
                Ok(v)
            }
            Err(e) => {
                self.cancel_all();
                Err(e)
            }
        }
    }
    fn waits(&mut self) -> Option<BoxFut> {
        let first = self.futures.front()?.clone();
        if future::of(&first).is_ok_and(future::FutureData::is_done) {
            return None;
        }
        let deadline = self.deadline;
        Some(Box::pin(async move {
            future::of(&first)?.until_done(deadline).await?;
            Ok(Value::None)
        }))
    }
    fn class(&self) -> Ref<Class> {
        crate::generated::builtins::generator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.futures.iter().for_each(|v| v.traverse(visit));
    }
}

impl Drop for Mapped {
    fn drop(&mut self) {
        self.cancel_all();
    }
}
