//! `concurrent.futures` (`Lib/concurrent/futures/`): futures, executors, waiting for several.
pub mod completed;
pub mod done_and_not_done_futures;
pub mod executor;
pub mod future;
pub mod mapped;
pub mod pool;
pub mod thread_pool_executor;
pub mod waiting;

pub use completed::as_completed;
pub use waiting::wait;

use crate::error::PyErr;
use crate::generated::concurrent_futures as types;
use crate::object::{R, str};

/// `TimeoutError(text)`
pub fn timeout_error(text: Option<String>) -> PyErr {
    let args = text.map(crate::object::string).into_iter().collect();
    PyErr::new(crate::error::classes::timeout_error(), args)
}

/// `CancelledError()`
pub fn cancelled_error() -> PyErr {
    PyErr::new(types::cancelled_error(), vec![])
}

macro_rules! constants {
    ($($name:ident $text:literal)*) => { $(
        #[doc = concat!("`concurrent.futures.", $text, "`")]
        pub fn $name() -> R {
            Ok(str($text))
        }
    )* };
}
constants! {
    first_completed "FIRST_COMPLETED"
    first_exception "FIRST_EXCEPTION"
    all_completed "ALL_COMPLETED"
}
