//! `queue._queue`: what a queue's items are in for programs that look into it; others do without all of this (`Lib/asyncio/queues.py`).
use super::queue::{Order, STORE, share};
use crate::generated::collections as types;
use crate::object::{R, Value};
use crate::stdlib::heapq::{heappop, heappush};
use crate::stdlib::support::method;

/// `queue._queue`
pub fn _queue(v: &Value) -> R {
    *STORE.get() = Some((put, get));
    share(v, |order, items| match order {
        Order::Fifo => crate::call::call(&Value::Class(types::deque()), &mut [items]),
        _ => Ok(items),
    })
}

fn put(order: Order, store: &Value, item: &Value) -> R {
    match order {
        Order::Priority => heappush(store, item),
        _ => method(store, "append", std::slice::from_ref(item)),
    }
}

fn get(order: Order, store: &Value) -> R {
    match order {
        Order::Fifo => method(store, "popleft", &[]),
        Order::Lifo => method(store, "pop", &[]),
        Order::Priority => heappop(store),
    }
}
