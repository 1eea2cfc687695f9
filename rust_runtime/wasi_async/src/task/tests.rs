//! Handles: joining, aborting, panics.

use super::*;
use crate::WasiAsync;
use crate::WasiRuntime;
use crate::event_loop::VirtualHost;
use std::cell::RefCell;
use std::time::Duration;

fn run<F: Future>(future: F) -> F::Output {
    WasiRuntime::run_on(Rc::new(VirtualHost::new()), future).unwrap()
}

#[test]
fn test_task_spawn_and_join() {
    let (before, value, after) = run(async {
        let first = spawn(async { 1 });
        let before = first.is_finished();
        let second = spawn(async { 2 });
        let value = first.join().await.unwrap();
        (before, value, second.is_finished())
    });
    assert_eq!((before, value, after), (false, 1, true));
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    {
        let orphan = spawn(async { 1 });
        assert!(orphan.is_finished());
        let error = run(orphan).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Spawn error: no runtime runs on this thread"
        );
    }
}

#[test]
fn a_result_is_given_once() {
    run(async {
        let mut task = spawn(async { 1 });
        assert_eq!((&mut task).await.unwrap(), 1);
        let again = (&mut task).await.unwrap_err();
        assert_eq!(
            again.to_string(),
            "Join error: the result was taken already"
        );
    });
}

#[test]
fn a_task_that_awaits_itself_is_told() {
    let text = run(async {
        let own = Rc::new(RefCell::new(None::<TaskHandle<()>>));
        let said = Rc::new(RefCell::new(String::new()));
        let (inside, out) = (own.clone(), said.clone());
        let task = spawn(async move {
            let own = inside.take().unwrap();
            let error = own.await.unwrap_err();
            out.replace(error.to_string());
        });
        own.replace(Some(task));
        WasiAsync::sleep(Duration::ZERO).await;
        said.take()
    });
    assert_eq!(text, "Join error: a task cannot wait for itself");
}

#[test]
fn test_task_abort() {
    run(async {
        let dropped = Rc::new(());
        let inside = dropped.clone();
        let sleeper = spawn(async move {
            WasiAsync::sleep(Duration::from_secs(60)).await;
            drop(inside);
        });
        WasiAsync::sleep(Duration::from_secs(1)).await;
        sleeper.abort();
        assert!(!sleeper.is_finished());
        assert!(matches!(sleeper.await, Err(AsyncError::Cancelled)));
        assert_eq!(Rc::strong_count(&dropped), 1);
        assert_eq!(WasiAsync::now(), Duration::from_secs(1));

        let unstarted = spawn(async { unreachable!("it was aborted first") });
        unstarted.abort();
        assert!(matches!(
            unstarted.await,
            Err::<(), _>(AsyncError::Cancelled)
        ));

        let done = spawn(async { 3 });
        WasiAsync::sleep(Duration::ZERO).await;
        done.abort();
        assert_eq!(done.await.unwrap(), 3);
    });
}

#[test]
#[cfg(panic = "unwind")]
fn test_task_panic_handling() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("while dropped");
        }
    }
    let texts = run(async {
        let failing = spawn(async { panic!("broken {}", 1) });
        let other = spawn(async { 2 });
        let value = spawn(async { std::panic::panic_any(3) });
        let bomb = Bomb;
        let held = spawn(async move {
            let _bomb = bomb;
            std::future::pending::<()>().await;
        });
        WasiAsync::sleep(Duration::ZERO).await;
        held.abort();
        [
            failing.await.map(|()| 0),
            other.await,
            value.await.map(|()| 0),
            held.await.map(|()| 0),
        ]
        .map(|result| result.map_or_else(|error| error.to_string(), |n: i32| n.to_string()))
    });
    let expected = [
        "Task panicked: broken 1",
        "2",
        "Task panicked: a value that is no text",
        "Task panicked: while dropped",
    ];
    assert_eq!(texts, expected);
}

#[test]
#[cfg_attr(
    miri,
    ignore = "idle worker threads outlive the test, which miri takes for a leak"
)]
fn blocking_work_gives_its_result_or_says_why_not() {
    let result = WasiRuntime::run(async { spawn_blocking(|| 6 * 7).await }).unwrap();
    if cfg!(target_family = "wasm") {
        assert!(matches!(result, Err(AsyncError::PlatformNotSupported(_))));
    } else {
        assert_eq!(result.unwrap(), 42);
    }
}
