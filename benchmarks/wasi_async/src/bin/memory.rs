//! Counts what wasi_async allocates: `memory NAME COUNT` prints bytes for each.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use wasi_async::{AsyncMpscChannel, WasiAsync, WasiRuntime, spawn};

static USED: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// SAFETY: passes everything on to the system's allocator, and counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        USED.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        USED.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn used() -> usize {
    USED.load(Ordering::Relaxed)
}

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let count: usize = std::env::args()
        .nth(2)
        .and_then(|n| n.parse().ok())
        .unwrap_or(1);
    let before = used();
    let bytes = match name.as_str() {
        "task" => WasiRuntime::run(async move {
            let before = used();
            for _ in 0..count {
                drop(spawn(WasiAsync::sleep(Duration::from_secs(3600))));
            }
            WasiAsync::sleep(Duration::from_millis(1)).await; // now all of them sleep
            (used() - before) as f64 / count as f64
        }),
        "runtime" => WasiRuntime::run(async move { (used() - before) as f64 }),
        "channel" => WasiRuntime::run(async move {
            let before = used();
            let (sender, receiver) = AsyncMpscChannel::unbounded();
            for n in 0..count as u64 {
                sender.try_send(n).ok();
            }
            let bytes = used() - before;
            drop(receiver);
            bytes as f64
        }),
        _ => panic!("task, runtime or channel"),
    };
    println!("{}", bytes.unwrap_or(f64::NAN));
}
