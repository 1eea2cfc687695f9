//! Python's objects, operations and library for programs compiled by Portalis.
pub mod bind;
pub mod bind_native;
pub mod bind_python;
pub mod builtins;
pub mod call;
pub mod class_build;
pub mod construct;
pub mod coro_ops;
pub mod docs;
pub mod doctest;
pub mod error;
pub mod except;
pub mod frames;
#[rustfmt::skip] // written by portalis/primitives/generate.py
pub mod generated;
pub mod green;
pub mod hash;
pub mod kinds;
pub mod linked;
pub mod modules;
pub mod namespace;
pub mod num;
pub mod object;
pub mod ops;
#[cfg(feature = "page")]
pub mod page;
pub mod prelude;
pub mod program;
pub mod quick;
pub mod random_mt;
pub mod regex;
pub mod set_table;
pub mod set_table_ops;
pub mod signals;
pub mod stdlib;
pub mod super_;
pub mod text;
pub mod traceback;
pub mod types;

pub use class_build::{build_class, check_class_cell, prepare};
pub use coro_ops::{aiter, anext_value, await_given, await_value, awith_leave, nested, yield_from};
pub use modules::*;
pub use namespace::{Namespace, namespace};
pub use object::{R, Value, at, handling};
pub use program::{Program, main, main_of};
pub use super_::{super_, super_find, super_getattr, super_method, super_method_at};
pub use types::native_value;
