//! The base class of buffered streams: all it has is in `io_base`.
