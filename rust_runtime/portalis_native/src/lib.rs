//! The Python extension `portalis._native`: the runtime's sources and the tools for generated Rust, inside the wheel.

mod embedded;
mod format;
#[cfg(feature = "testing")]
mod testing;

#[pyo3::pymodule]
mod _native {
    use std::collections::BTreeMap;

    use pyo3::exceptions::PyValueError;
    use pyo3::prelude::*;

    /// The version of the extension; equals the package's.
    #[pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// The runtime's workspace below `rust_runtime/` and the templates below `templates/`.
    #[pyfunction]
    fn embedded_files() -> BTreeMap<String, &'static [u8]> {
        crate::embedded::files()
    }

    /// Rust source in the usual layout; raises `ValueError` with the place when it does not parse.
    #[pyfunction]
    fn format_rust(py: Python<'_>, text: &str) -> PyResult<String> {
        py.detach(|| crate::format::format(text))
            .map_err(PyValueError::new_err)
    }

    /// None when the text parses as a Rust file, else `line:column: reason`.
    #[pyfunction]
    fn check_rust(py: Python<'_>, text: &str) -> Option<String> {
        py.detach(|| crate::format::parse(text).err())
    }

    #[cfg(feature = "testing")]
    #[pymodule_export]
    use crate::testing::testing;
}
