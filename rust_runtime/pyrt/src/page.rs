//! A program in a browser: how the loader starts it.

/// Connects the module to its loader; a panic says where it was.
pub fn start() {
    host::browser::page::install();
    #[cfg(not(feature = "small"))]
    std::panic::set_hook(Box::new(|panic| {
        drop(host::flush_stdout());
        drop(host::write_stderr(format!("{panic}\n").as_bytes()));
    }));
}
