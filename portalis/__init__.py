"""Portalis compiles ordinary Python programs ahead of time to Rust, native binaries and WebAssembly."""

__version__ = "0.1.0"
