//! What a page calls: measurements, and the tests of all platforms.

#[path = "../../../rust_runtime/wasi_async/tests/platforms/suite.rs"]
mod suite;

use crate::measure::measure;
use std::cell::RefCell;
use std::time::Duration;
use wasi_async::{AsyncError, AsyncMpscChannel, RuntimeConfig, WasiAsync, WasiRuntime, spawn};
use wasm_bindgen::prelude::*;

thread_local! {
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps the text of a panic for [`last_panic`].
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| PANIC.set(panic.to_string())));
}

/// What the last panic said.
#[wasm_bindgen]
pub fn last_panic() -> String {
    PANIC.take()
}

/// Nanoseconds that each of about `count` operations took.
#[wasm_bindgen]
pub async fn bench(name: String, count: u32) -> f64 {
    let measured = spawn(async move { measure(&name, count.into()).await }).await;
    measured.ok().flatten().unwrap_or(f64::NAN)
}

/// How far the page's memory has grown, in bytes; what was freed before is used again first.
fn memory() -> usize {
    core::arch::wasm32::memory_size(0) * 65536
}

/// Bytes by which the memory grows for each of so many sleeping tasks.
#[wasm_bindgen]
pub async fn task_bytes(count: u32) -> f64 {
    let before = memory();
    let tasks: Vec<_> = (0..count)
        .map(|_| spawn(WasiAsync::sleep(Duration::from_secs(3600))))
        .collect();
    WasiAsync::sleep(Duration::from_millis(1)).await;
    let grown = memory() - before;
    tasks.iter().for_each(|task| task.abort());
    grown as f64 / f64::from(count)
}

/// The same for runtimes.
#[wasm_bindgen]
pub fn runtime_bytes(count: u32) -> f64 {
    let before = memory();
    let made: Vec<_> = (0..count)
        .map(|_| WasiRuntime::new(RuntimeConfig::default()))
        .collect();
    assert!(made.iter().all(Result::is_ok));
    (memory() - before) as f64 / f64::from(count)
}

/// The same for channels that hold a hundred items each.
#[wasm_bindgen]
pub fn channel_bytes(count: u32) -> f64 {
    let before = memory();
    let channels: Vec<_> = (0..count).map(|_| AsyncMpscChannel::unbounded()).collect();
    for (sender, _) in &channels {
        assert!((0..100u64).all(|n| sender.try_send(n).is_ok()));
    }
    (memory() - before) as f64 / f64::from(count)
}

/// Sleeps once.
#[wasm_bindgen]
pub async fn sleep(milliseconds: u32) {
    WasiAsync::sleep(Duration::from_millis(milliseconds.into())).await;
}

/// What `WasiRuntime::run` says of a future that is ready, and of one that has to wait.
#[wasm_bindgen]
pub fn run_in_page() -> String {
    let ready = WasiRuntime::run(async { spawn(async { 42 }).await.unwrap_or(0) });
    let waiting = WasiRuntime::run(WasiAsync::sleep(Duration::from_millis(1)));
    match (ready, waiting) {
        (Ok(42), Err(AsyncError::PlatformNotSupported(text))) => text,
        (ready, waiting) => format!("{ready:?} {waiting:?}"),
    }
}

macro_rules! exported {
    ($($name:ident)*) => {
        /// The names of all tests.
        #[wasm_bindgen]
        pub fn test_names() -> Vec<String> {
            vec![$(format!("wasm_tests::{}", stringify!($name))),*]
        }

        /// Runs one; a failure is a panic, which ends the module.
        #[wasm_bindgen]
        pub async fn run_test(name: String) -> bool {
            let name = name.trim_start_matches("wasm_tests::");
            $(
                if name == stringify!($name) {
                    return spawn(suite::$name()).await.is_ok();
                }
            )*
            false
        }
    };
}

suite::for_each_test!(exported);
