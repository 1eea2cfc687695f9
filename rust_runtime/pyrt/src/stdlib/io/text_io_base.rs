//! The base class of text streams: all it has is in `io_base`.
