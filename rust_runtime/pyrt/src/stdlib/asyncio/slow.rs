//! Callbacks that take too long, in a loop that debugs (`Lib/asyncio/base_events.py: _run_once`).
use super::callback::Cb;
use super::event_loop::{self, data};
use super::handle::shown_handle;
use crate::builtins::float::real_number;
use crate::error::PyErr;
use crate::object::{Global, Inst, Ref, Value};
use crate::ops::repr_or;

/// Whether any loop has debugged; then each callback asks its own.
static WATCHING: Global<bool> = Global::new(false);

/// A loop debugs.
pub(super) fn watch() {
    super::report::require();
    *WATCHING.get() = true;
}

/// Whether a loop may debug.
#[inline]
pub(super) fn is_watching() -> bool {
    super::report::is_possible() && *WATCHING.get()
}

/// What the warning names: the task of a step, or the handle of a call of the program (`_format_handle`).
fn named(cb: &Cb, owner: &Ref<Inst>) -> Option<Value> {
    match cb {
        Cb::Step(task) | Cb::Throw(task, _) | Cb::Wakeup(task, _) => {
            Some(Value::Inst(task.clone()))
        }
        Cb::Call(call) => Some(shown_handle(&call.f, &call.args, owner)),
        Cb::FutureCall(entry, future) => {
            let args = [Value::Inst(future.clone())];
            Some(shown_handle(&entry.0, &args, owner))
        }
        _ => None,
    }
}

/// Runs a callback and warns if it took too long.
///
/// # Errors
/// Those of the callback.
#[cold]
pub(super) fn run(cb: Cb) -> Result<(), PyErr> {
    let Some(owner) = event_loop::running_opt() else {
        return cb.call();
    };
    let d = data(&owner)?;
    if !d.debug.get() {
        return cb.call();
    }
    let named = named(&cb, &owner);
    let start = event_loop::time_of(&owner)?;
    cb.call()?;
    let spent = event_loop::time_of(&owner)? - start;
    if let Some(named) = named
        && spent >= real_number(&d.slow.get())?
    {
        let shown = repr_or(&named);
        super::net::log_warning(
            "asyncio/base_events.py",
            "_run_once",
            1917,
            &format!("Executing {shown} took {} seconds", thousandths(spent)),
        );
    }
    Ok(())
}

/// `f"{x:.3f}"` for what is not negative, exactly, without the code that formats any float to any precision.
fn thousandths(x: f64) -> String {
    if x.is_nan() {
        return "nan".to_owned();
    }
    if x.is_infinite() {
        return "inf".to_owned();
    }
    let (bits, exponent) = (x.abs().to_bits(), x.abs().to_bits() >> 52);
    let mantissa = (bits & ((1 << 52) - 1)) | (u64::from(exponent != 0) << 52);
    let shift = 1075 - exponent.max(1) as i64; // x is mantissa / 2**shift
    let scaled = mantissa * 1000; // below 2**63, as 1000 is below 2**10 and the mantissa below 2**53
    let rounded = match shift {
        i64::MIN..=0 => return format!("{}.000", x.abs() as u64),
        1..=63 => {
            let (whole, rest, half) = (
                scaled >> shift,
                scaled & ((1 << shift) - 1),
                1 << (shift - 1),
            );
            whole + u64::from(rest > half || (rest == half && whole % 2 == 1))
        }
        _ => 0, // less than a half
    };
    format!("{}.{:03}", rounded / 1000, rounded % 1000)
}

#[cfg(test)]
mod tests {
    use super::thousandths;

    #[test]
    fn thousandths_are_rounded_as_the_standard_library_rounds() {
        let mut x = 1e-9_f64;
        while x < 1e9 {
            for value in [
                x,
                x * 0.1005,
                (x * 16.0).round() / 16.0,
                (x * 1000.0).round() / 2000.0,
            ] {
                assert_eq!(thousandths(value), format!("{value:.3}"));
            }
            x *= 1.618;
        }
        for value in [
            0.0,
            0.0005,
            0.0625,
            0.1875,
            0.1005,
            1.0,
            0.9995,
            5e-324,
            2.0_f64.powi(52),
        ] {
            assert_eq!(thousandths(value), format!("{value:.3}"));
        }
    }
}
