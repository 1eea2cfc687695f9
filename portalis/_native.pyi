"""The extension module, built by maturin from rust_runtime/portalis_native."""

def version() -> str:
    """The version of the extension; equals the package's."""

def embedded_files() -> dict[str, bytes]:
    """The runtime's workspace below `rust_runtime/` and the templates below `templates/`, as they were when it was built."""

def format_rust(text: str) -> str:
    """Rust source in the usual layout; line comments stay. Raises ValueError with the place when it does not parse."""

def check_rust(text: str) -> str | None:
    """None when `text` parses as a Rust file, else what is wrong with it, as `line:column: reason`."""
