//! `enum.IntFlag`: the repr is a flag's, the text the int's.
pub use super::flag::__repr__;
pub use super::int_enum::__str__;
