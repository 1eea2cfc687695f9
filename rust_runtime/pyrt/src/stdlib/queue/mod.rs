//! `queue` (`Lib/queue.py`, `Modules/_queuemodule.c`).
pub mod lifo_queue;
pub mod priority_queue;
#[path = "fifo.rs"]
pub mod queue;
pub mod simple_queue;

use crate::error::PyErr;
use crate::generated::queue as types;

/// `queue.Empty`
pub fn empty() -> PyErr {
    PyErr::new(types::empty(), vec![])
}
/// `queue.Full`
pub fn full() -> PyErr {
    PyErr::new(types::full(), vec![])
}
