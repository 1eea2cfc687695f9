//! `queue.LifoQueue` (`Lib/queue.py`).
use super::queue::hook;
use crate::object::{R, Value, int_usize, list};
use crate::ops;
use crate::stdlib::support::{get, set};

/// `q._init(maxsize)`
pub fn _init(v: &Value, _maxsize: &Value) -> R {
    set(v, "queue", list(vec![]))?;
    Ok(Value::None)
}
/// `q._qsize()`
pub fn _qsize(v: &Value) -> R {
    Ok(int_usize(ops::len(&get(v, "queue")?)?))
}
/// `q._put(item)`
pub fn _put(v: &Value, item: &Value) -> R {
    hook(&get(v, "queue")?, "append", &mut [item.clone()])
}
/// `q._get()`
pub fn _get(v: &Value) -> R {
    hook(&get(v, "queue")?, "pop", &mut [])
}
