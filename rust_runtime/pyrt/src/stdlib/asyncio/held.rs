//! What the frames of asyncio's own functions hold in CPython while an exception is on its way through them.
use crate::error::PyErr;
use crate::object::Value;

/// The field of `PyErr::holding`; no attribute has such a name.
const HELD: &str = "held by its frames";

impl PyErr {
    /// Keeps a coroutine that was refused alive as long as the exception: only then nobody awaited it.
    #[must_use]
    pub(super) fn holding(self, v: &Value) -> Self {
        self.data().set_field(HELD, v.clone());
        self
    }
}
