//! The loop by itself: deadlock, the virtual clock's order, what closing refuses; behaviour that CPython has no word for or that
//! needs a clock of one's own.
mod asyncio_support;

use asyncio_support::{asyncio, function, method};
use pyrt::coro_ops::await_value;
use pyrt::object::{Code, Global, ModuleInfo, R, Value, coro_new, float, str};
use pyrt::stdlib::asyncio::event_loop;

static MODULE: ModuleInfo = ModuleInfo {
    name: "__main__",
    file: "test.py",
    source: "",
};
static CORO: Code = Code {
    name: "coro",
    qualname: "coro",
    module: &MODULE,
    line: 1,
    spans: &[],
    locals: &[],
};
static SEEN: Global<Vec<String>> = Global::new(Vec::new());

fn note(args: &mut [Value]) -> R {
    SEEN.get()
        .push(args[1].as_str().unwrap_or_default().to_owned());
    Ok(Value::None)
}

fn message(r: R) -> String {
    match r {
        Ok(_) => "no error".to_owned(),
        Err(e) => pyrt::ops::to_str(&e.value()).unwrap_or_default(),
    }
}

fn run(body: impl Future<Output = R> + 'static) -> (Value, R) {
    let owner = Value::Inst(event_loop::new_virtual());
    let r = method(&owner, "run_until_complete", &[coro_new(&CORO, body)]);
    (owner, r)
}

fn deadlock_is_an_error() {
    let (owner, r) = run(async {
        let waiter = method(&asyncio("get_running_loop", &[])?, "create_future", &[])?;
        await_value(waiter).await
    });
    assert_eq!(
        message(r),
        "asyncio: every task waits and nothing can wake the loop"
    );
    assert!(
        pyrt::ops::truth(&method(&owner, "is_running", &[]).ok().expect("a bool"))
            .is_ok_and(|b| !b)
    );
}

fn timers_run_by_time_then_by_call() {
    let (owner, r) = run(async {
        let owner = asyncio("get_running_loop", &[])?;
        for (when, name) in [(3.0, "c"), (1.0, "a"), (3.0, "d"), (2.0, "b")] {
            method(
                &owner,
                "call_at",
                &[float(when), function(note, Value::None), str(name)],
            )?;
        }
        await_value(asyncio("sleep", &[float(5.0)])?).await?;
        method(&owner, "time", &[])
    });
    assert!(
        matches!(r, Ok(Value::Float(t)) if t.f() == 5.0),
        "the virtual clock jumps"
    );
    assert_eq!(SEEN.get().join(""), "abcd");
    method(&owner, "close", &[]).ok().expect("closed");
    let refused = method(
        &owner,
        "call_soon",
        &[function(note, Value::None), str("late")],
    );
    assert_eq!(message(refused), "Event loop is closed");
}

fn a_finished_task_leaves_the_list() {
    let (_, r) = run(async {
        let task = asyncio("create_task", &[asyncio("sleep", &[Value::Int(0)])?])?;
        let both = pyrt::ops::len(&asyncio("all_tasks", &[])?)?;
        await_value(task).await?;
        let one = pyrt::ops::len(&asyncio("all_tasks", &[])?)?;
        Ok(Value::Int(i64::from(both == 2 && one == 1)))
    });
    assert!(matches!(r, Ok(Value::Int(1))));
}

#[test]
fn the_loop_by_itself() {
    // One test: Python's state belongs to one thread.
    deadlock_is_an_error();
    timers_run_by_time_then_by_call();
    a_finished_task_leaves_the_list();
}
