//! The modules of the library that are written in Rust; the paths follow `portalis/primitives/stdlib`.
pub mod functools;
pub mod math;
pub mod support;
