//! Waiting for the end of a child: alone in the system, beside other threads by a descriptor of the child or by looking now and then.
use crate::green::{scheduler, wait};
use crate::object::R;
use crate::signals;
use host::child::Watched;

/// How often is looked at most, in seconds, where a time is set or the system has no descriptors of processes.
const LOOK: f64 = 0.05;
const LOOK_BESIDE: f64 = 0.005;

/// Whether nobody else runs meanwhile, so that the process itself may wait.
pub fn is_alone() -> bool {
    scheduler::on_main() && !scheduler::any()
}

/// Looks at a child until it has ended (`look` says so; its argument is whether to wait in the system), or until a time on the clock of all
/// timeouts; whether it has.
///
/// # Errors
/// What looking raises, what signal handlers raise.
pub async fn until_ended(
    pid: i32,
    end: Option<f64>,
    mut look: impl FnMut(bool) -> R<bool>,
) -> R<bool> {
    let mut delay: f64 = 0.0005;
    loop {
        let alone = is_alone();
        if look(alone && end.is_none())? {
            return Ok(true);
        }
        let left = end.map_or(LOOK, |end| end - scheduler::now());
        if left <= 0.0 {
            return Ok(false);
        }
        delay = (delay * 2.0).min(left).min(LOOK);
        if alone {
            signals::sleep(delay)?;
            continue;
        }
        match Watched::of(pid).filter(|_| pid > 0) {
            Some(watched) if watched.fd().is_some() => {
                let fd = watched.fd().unwrap_or(-1);
                wait::fd(fd, false, end).await;
            }
            _ => wait::pause_for(delay.min(LOOK_BESIDE)).await,
        }
        signals::check()?;
    }
}
