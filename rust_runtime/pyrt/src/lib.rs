//! Python's objects, operations and library for programs compiled by Portalis.
pub mod builtins;
pub mod error;
pub mod generated;
pub mod hash;
pub mod num;
pub mod object;
pub mod random_mt;
pub mod stdlib;
