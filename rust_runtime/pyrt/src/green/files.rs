//! Files in green code: the thread waits until a socket or a pipe has what is asked for, then makes the call, which does not block any more.
use super::call::Step;
use super::{scheduler, wait};
use crate::builtins::_io_base::{awaits, size, take_input};
use crate::builtins::file_state::{Wanted, at_most};
use crate::builtins::readiness::timed_out;
use crate::call::call_native;
use crate::object::{NativeDef, R, Value};
use crate::ops;

/// A method of a file that may block; None for any other, and for files that have what is asked for.
pub fn call(def: &'static NativeDef, name: &str, args: &mut [Value]) -> Option<Step> {
    let most = || args.get(1).map_or(Ok(-1), size).ok().map(at_most);
    let wanted = match name {
        "_IOBase.read" => Wanted::Count(most()?),
        "_IOBase.readline" | "_IOBase.__next__" => Wanted::Line(most()?),
        "_IOBase.readlines" => Wanted::Count(usize::MAX),
        "BufferedReader.peek" | "BufferedRandom.peek" => Wanted::Count(1),
        "BufferedReader.read1" | "BufferedRandom.read1" => Wanted::Count(most()?.min(1)),
        "BufferedIOBase.readinto" => Wanted::Count(ops::len(args.get(1)?).ok()?),
        "BufferedIOBase.readinto1" => Wanted::Count(1),
        _ => return None,
    };
    awaits(args.first()?, wanted)?;
    let all: Vec<Value> = args.iter_mut().map(std::mem::take).collect();
    Some(Step::later(once_there(def, wanted, all)))
}

async fn once_there(def: &'static NativeDef, wanted: Wanted, mut args: Vec<Value>) -> R {
    while let Some((fd, timeout)) = awaits(&args[0], wanted) {
        if !wait::fd(fd, false, timeout.map(|t| scheduler::now() + t)).await {
            return Err(timed_out());
        }
        if !take_input(&args[0])? {
            break;
        }
    }
    call_native(def, &mut args, &mut [])
}

/// `os.read(fd, length)`
///
/// # Errors
/// As `os.read`.
pub async fn os_read(fd: Value, length: Value) -> R {
    until_ready(&fd, false).await;
    crate::stdlib::os::read(&fd, &length)
}

/// `os.write(fd, data)`
///
/// # Errors
/// As `os.write`.
pub async fn os_write(fd: Value, data: Value) -> R {
    until_ready(&fd, true).await;
    crate::stdlib::os::write(&fd, &data)
}

/// What is no descriptor is not waited for: the call says what is wrong.
async fn until_ready(fd: &Value, writing: bool) {
    if let Some(fd) = ops::index_i64(fd).ok().and_then(|n| i32::try_from(n).ok()) {
        wait::fd(fd, writing, None).await;
    }
}
