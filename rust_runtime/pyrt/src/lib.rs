//! Python's objects, operations and library for programs compiled by Portalis.
pub mod bind;
pub mod bind_native;
pub mod builtins;
pub mod call;
pub mod construct;
pub mod error;
pub mod except;
pub mod generated;
pub mod hash;
pub mod modules;
pub mod num;
pub mod object;
pub mod ops;
pub mod prelude;
pub mod program;
pub mod random_mt;
pub mod regex;
pub mod set_table;
pub mod set_table_ops;
pub mod stdlib;
pub mod text;
pub mod traceback;
pub mod types;

pub use modules::*;
pub use object::{R, Value};
pub use program::{Program, main, main_of};
pub use types::native_value;
