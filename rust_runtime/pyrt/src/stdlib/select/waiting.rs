//! Waiting for several descriptors: alone in the system, beside other threads by looking now and then.
use crate::builtins::os_errors::os_error;
use crate::error::{classes, type_error, value_error};
use crate::green::scheduler;
use crate::green::wait::pause_for;
use crate::object::{R, Value};
use crate::signals;
use crate::stdlib::time::timeout_seconds;
use std::io::{self, ErrorKind};

/// How often is looked while other threads run, in seconds.
const LOOK: f64 = 0.001;

/// How long a call waits: for ever, or so many seconds.
pub struct Timeout(Option<f64>);

impl Timeout {
    /// Seconds; None is for ever.
    ///
    /// # Errors
    /// TypeError with the words given, ValueError for negative ones.
    pub fn seconds(v: &Value, words: &'static str) -> R<Timeout> {
        match Timeout::number(v, words)? {
            Some(seconds) if seconds < 0.0 => Err(value_error("timeout must be non-negative")),
            found => Ok(Timeout(found)),
        }
    }

    /// `unit`ths of a second; None and negative ones are for ever.
    ///
    /// # Errors
    /// TypeError with the words given.
    pub fn or_for_ever(v: &Value, unit: f64, words: &'static str) -> R<Timeout> {
        let found = Timeout::number(v, words)?;
        Ok(Timeout(found.filter(|n| *n >= 0.0).map(|n| n / unit)))
    }

    fn number(v: &Value, words: &'static str) -> R<Option<f64>> {
        if v.is_none() {
            return Ok(None);
        }
        match timeout_seconds(v) {
            Ok(seconds) => Ok(Some(seconds)),
            Err(e) if e.is(&classes::type_error()) => Err(type_error(words)),
            Err(e) => Err(e),
        }
    }
}

/// Calls the system until something of what it gives is ready or the time is over; signals are handled between (PEP 475).
///
/// # Errors
/// OSError, what a signal handler raises.
pub async fn until_ready<T>(
    timeout: Timeout,
    mut call: impl FnMut(Option<f64>) -> io::Result<Vec<T>>,
    is_ready: impl Fn(&T) -> bool,
) -> R<Vec<T>> {
    let end = timeout.0.map(|seconds| scheduler::now() + seconds);
    loop {
        let left = end.map(|end| (end - scheduler::now()).max(0.0));
        let alone = scheduler::on_main() && !scheduler::any();
        match call(if alone { left } else { Some(0.0) }) {
            Ok(found) if left == Some(0.0) || found.iter().any(&is_ready) => return Ok(found),
            Ok(_) if alone => {}
            Ok(_) => pause_for(left.map_or(LOOK, |left| left.min(LOOK))).await,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(os_error(&e, None)),
        }
        signals::check()?;
    }
}
