//! `queue.PriorityQueue` (`Lib/queue.py`).
use crate::object::{R, Value};
use crate::stdlib::heapq::{heappop, heappush};
use crate::stdlib::support::get;

pub use super::lifo_queue::{_init, _qsize};

/// `q._put(item)`
pub fn _put(v: &Value, item: &Value) -> R {
    heappush(&get(v, "queue")?, item)
}
/// `q._get()`
pub fn _get(v: &Value) -> R {
    heappop(&get(v, "queue")?)
}
