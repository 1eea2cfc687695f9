"""From IR to Rust text: a small syntax tree with a printer, and an emitter for each kind of construct."""
