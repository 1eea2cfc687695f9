//! Parking in a browser: there is none. The page's own loop calls in, and `park` never blocks.

use std::io;

/// Returns at once from every wait.
pub struct Parker;

impl Parker {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new() -> io::Result<Self> {
        Ok(Parker)
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unparker(&self) -> Unparker {
        Unparker
    }

    /// True while a deadline lies ahead, so that the loop looks again; without one only the page can call in: false.
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn park(&self, delay: Option<f64>) -> bool {
        delay.is_some()
    }
}

/// Does nothing: the page calls in by itself.
#[derive(Clone)]
pub struct Unparker;

impl Unparker {
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unpark(&self) {}
}
