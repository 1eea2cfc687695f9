//! wasi_async
