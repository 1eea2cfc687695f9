//! `collections.abc` (`Lib/_collections_abc.py`): who is an instance, and the methods that the abstract classes give away.
mod checks;
mod generators;
pub mod mapping;
pub mod mutable_mapping;
pub mod mutable_sequence;
pub mod mutable_set;
pub mod sequence;
pub mod set;
mod views;

pub use checks::{abstract_names, is_mapping_class, is_subclass};
pub use generators::{async_generator, coroutine, generator};
pub use views::{items_view, keys_view, mapping_view, values_view, view};

/// `Iterator`
pub mod iterator {
    use crate::object::{R, Value};

    /// `iter(it)`
    pub fn __iter__(this: &Value) -> R {
        Ok(this.clone())
    }
}

/// `AsyncIterator`
pub mod async_iterator {
    use crate::object::{R, Value};

    /// `aiter(it)`
    pub fn __aiter__(this: &Value) -> R {
        Ok(this.clone())
    }
}
