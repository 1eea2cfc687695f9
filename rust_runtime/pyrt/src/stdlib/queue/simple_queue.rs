//! `queue.SimpleQueue` (`Modules/_queuemodule.c`).
use crate::error::value_error;
use crate::green::{WaitList, scheduler, seconds};
use crate::object::{Head, NativeData, R, Value, boolean, int_usize, native};
use crate::ops;
use crate::stdlib::support::instance;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ptr::NonNull;

/// The data of a simple queue.
#[derive(Default)]
pub struct SimpleData {
    items: RefCell<VecDeque<Value>>,
    waiters: WaitList,
}
impl NativeData for SimpleData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.items.borrow().iter().for_each(|v| v.traverse(visit));
    }
    fn clear(&self) {
        drop(self.items.take());
    }
}

fn of(v: &Value) -> R<&SimpleData> {
    native::<SimpleData>(v, "_queue.SimpleQueue")
}

/// `SimpleQueue()`
pub fn __new__(class: &Value) -> R {
    instance(class, SimpleData::default())
}

/// `q.put(item, block=True, timeout=None)`: never waits.
pub fn put(v: &Value, item: &Value, _block: &Value, _timeout: &Value) -> R {
    let d = of(v)?;
    d.items.borrow_mut().push_back(item.clone());
    d.waiters.wake_one();
    Ok(Value::None)
}

/// `q.put_nowait(item)`
pub fn put_nowait(v: &Value, item: &Value) -> R {
    put(v, item, &Value::None, &Value::None)
}

/// `q.get(block=True, timeout=None)`
pub async fn get(v: Value, block: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let block = ops::truth(&block)?;
    let mut deadline = None;
    if block && !timeout.is_none() {
        let timeout = seconds(&timeout)?;
        if timeout < 0.0 {
            return Err(value_error("'timeout' must be a non-negative number"));
        }
        deadline = Some(scheduler::now() + timeout);
    }
    loop {
        let item = d.items.borrow_mut().pop_front();
        if let Some(item) = item {
            return Ok(item);
        }
        if !block || !d.waiters.wait(deadline).await && d.items.borrow().is_empty() {
            return Err(super::empty());
        }
    }
}

/// `q.get_nowait()`
pub async fn get_nowait(v: Value) -> R {
    get(v, boolean(false), Value::None).await
}

/// `q.qsize()`
pub fn qsize(v: &Value) -> R {
    Ok(int_usize(of(v)?.items.borrow().len()))
}

/// `q.empty()`
pub fn empty(v: &Value) -> R {
    Ok(boolean(of(v)?.items.borrow().is_empty()))
}

/// `SimpleQueue[int]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}
