//! What binary files that are read and written have: as those that are read.
pub use super::buffered_reader::{peek, read1};
