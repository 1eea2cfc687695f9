//! The hooks of the loader that stands beside every module (`templates/browser/web/portalis.js`): imports of the module.
//!
//! `wait` and `read` suspend the whole stack by WebAssembly's JavaScript Promise Integration. Calls that come in meanwhile
//! cannot be suspended, so they have left the stack in memory as they found it when the suspended one goes on.

use super::Hooks;
use crate::Stream;

#[link(wasm_import_module = "portalis")]
unsafe extern "C" {
    /// Milliseconds of `performance.now()`.
    safe fn monotonic() -> f64;
    /// Milliseconds since the epoch.
    safe fn wall() -> f64;
    /// Waits for so many milliseconds; negative: until `wake`. 0 where it may not wait.
    safe fn wait(milliseconds: f64) -> i32;
    /// Whether the call that runs now may wait.
    safe fn may_wait() -> i32;
    safe fn wake();
    safe fn exit(code: i32);
    /// The bytes of a list of texts: 0 arguments, 1 environment. The loader keeps them for `take`.
    safe fn texts(which: u32) -> usize;
    fn write(stream: u32, bytes: *const u8, length: usize);
    fn read(bytes: *mut u8, length: usize) -> usize;
    fn random(bytes: *mut u8, length: usize) -> i32;
    fn take(bytes: *mut u8);
    fn settle(ticket: u32, bytes: *const u8, length: usize);
}

/// Connects the module to its loader.
pub fn install() {
    super::install(Hooks {
        monotonic_ns: || nanoseconds(monotonic()),
        time_ns: || nanoseconds(wall()),
        write: |stream, bytes| {
            // SAFETY: the loader only reads, and only these bytes.
            unsafe {
                write(
                    u32::from(stream == Stream::Stderr),
                    bytes.as_ptr(),
                    bytes.len(),
                );
            }
        },
        read: |buffer| {
            // SAFETY: the loader writes at most `length` bytes to the buffer, which is borrowed until it returns.
            unsafe { read(buffer.as_mut_ptr(), buffer.len()) }.min(buffer.len())
        },
        random_bytes: |buffer| {
            // SAFETY: the loader fills exactly these bytes.
            unsafe { random(buffer.as_mut_ptr(), buffer.len()) != 0 }
        },
        may_wait: || may_wait() != 0,
        wait: |seconds| wait(seconds.map_or(-1.0, |s| s * 1e3)) != 0,
        wake: || wake(),
        args: || list(0),
        env: || list(1),
        exit: |code| exit(code),
    });
}

#[allow(clippy::cast_possible_truncation, reason = "a time of this century")]
fn nanoseconds(milliseconds: f64) -> i64 {
    (milliseconds * 1e6) as i64
}

/// Hands the loader the outcome that it waits for under a number.
pub fn settled(ticket: u32, outcome: &[u8]) {
    // SAFETY: the loader only reads, and only these bytes.
    unsafe { settle(ticket, outcome.as_ptr(), outcome.len()) }
}

/// A list of texts, each ended by a zero byte.
fn list(which: u32) -> Vec<String> {
    let mut bytes = vec![0; texts(which)];
    // SAFETY: the loader writes what `texts` has just counted.
    unsafe { take(bytes.as_mut_ptr()) }
    bytes
        .split_inclusive(|b| *b == 0)
        .map(|text| String::from_utf8_lossy(&text[..text.len() - 1]).into_owned())
        .collect()
}
