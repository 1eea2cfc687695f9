//! Functions of the runtime, callable from Python, for tests that compare them with CPython in process.

use pyo3::prelude::*;

#[pymodule]
pub mod testing {}
