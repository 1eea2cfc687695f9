//! The base class of raw streams: all it has is in `io_base`.
