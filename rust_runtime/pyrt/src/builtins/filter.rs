//! `filter` (`Python/bltinmodule.c`).
use crate::call::call;
use crate::generated::builtins as b;
use crate::object::{Class, Head, Iter, Maker, PyIter, R, Reduced, Ref, Value};
use crate::ops::{self, ForIter};
use std::ptr::NonNull;

struct Filter {
    f: Value,
    items: ForIter,
}
impl PyIter for Filter {
    fn next(&mut self) -> R<Option<Value>> {
        while let Some(v) = self.items.next()? {
            let keep = if self.f.is_none() {
                ops::truth(&v)?
            } else {
                ops::truth(&call(&self.f, &mut [v.clone()])?)?
            };
            if keep {
                return Ok(Some(v));
            }
        }
        Ok(None)
    }
    fn class(&self) -> Ref<Class> {
        b::filter()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.f.traverse(visit);
        self.items.traverse(visit);
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        Some(Ok(Reduced {
            maker: Maker::Class,
            args: vec![self.f.clone(), ops::object(self.items.clone())],
            state: Value::Unbound,
        }))
    }
}

/// `filter(function, iterable)`
pub fn __new__(_class: &Value, f: &Value, iterable: &Value) -> R {
    Ok(Iter::new(Filter {
        f: f.clone(),
        items: ops::for_iter(iterable)?,
    }))
}
