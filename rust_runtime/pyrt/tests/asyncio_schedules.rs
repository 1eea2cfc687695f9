//! Random asyncio programs against CPython: tools/asyncio_schedules.py prints programs with CPython's traces; each program runs
//! here on the runtime's asyncio and must give the same trace. `PORTALIS_SCHEDULES` sets their number, `PORTALIS_SEED` the first seed.
#![allow(
    clippy::disallowed_methods,
    reason = "a test looks at the machine beside the runtime"
)]
mod asyncio_support;

use asyncio_support::world::{
    E, Env, NOW, is_true, log, note_done, note_later, note_soon, result, seconds, show,
};
use asyncio_support::{Json, asyncio, call, function, kwargs, method, virtual_loop, with};
use pyrt::coro_ops::{anext_value, await_value};
use pyrt::error::classes;
use pyrt::generated::asyncio as types;
use pyrt::object::{
    Code, Leaf, ModuleInfo, R, Value, agen_new, boolean, coro_new, float, list, str,
};
use pyrt::stdlib::contextvars;
use std::cell::RefCell;
use std::future::Future;
use std::io::{BufRead, BufReader};
use std::pin::Pin;
use std::process::{Command, Stdio};
use std::rc::Rc;

static MODULE: ModuleInfo = ModuleInfo {
    name: "__main__",
    file: "schedule.py",
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

fn coro(e: &E, k: &Json) -> Value {
    let (e, k) = (e.clone(), k.index());
    coro_new(&CORO, async move {
        log!(e, "s{k}");
        let body = e.prog.get("c").at(k);
        let n = i64::try_from(k).expect("small");
        Ok(Value::Int(if run(e, body).await? { -n } else { n }))
    })
}

fn coros(e: &E, bodies: &Json) -> Vec<Value> {
    bodies.items().iter().map(|c| coro(e, c)).collect()
}

type Body = Pin<Box<dyn Future<Output = R<bool>>>>;

/// Statements; whether one returned.
fn run(e: E, body: Json) -> Body {
    Box::pin(async move {
        for s in body.items() {
            if stmt(&e, s).await? {
                return Ok(true);
            }
        }
        Ok(false)
    })
}

fn agen(e: &E, n: i64, wait_last: bool) -> Value {
    let e = e.clone();
    let sleep = || async { await_value(asyncio("sleep", &[Value::Int(0)])?).await };
    agen_new(&CORO, async move {
        let items = async {
            for i in 0..n {
                sleep().await?;
                Leaf::item(Value::Int(i)).await?;
            }
            Ok(Value::None)
        }
        .await;
        if wait_last {
            sleep().await?;
        }
        log!(e, "agc");
        items
    })
}

#[allow(clippy::too_many_lines)]
async fn stmt(e: &E, s: &Json) -> R<bool> {
    let a = |i: usize| s.at(i);
    let n = |i: usize| s.at(i).int();
    match s.at(0).text() {
        "y" => drop(await_value(asyncio("sleep", &[Value::Int(0)])?).await?),
        "sl" => drop(await_value(asyncio("sleep", &[seconds(&a(1))])?).await?),
        "log" => log!(e, "l{}", n(1)),
        "raise" => return Err(pyrt::error::value_error(format!("v{}", n(1)))),
        "ret" => return Ok(true),
        "lock" => {
            let r = with(&e.lock, async {
                log!(e, "in{}", n(1));
                run(e.clone(), a(2)).await
            })
            .await?;
            log!(e, "out{}", n(1));
            return Ok(r);
        }
        "sem" => {
            return with(&e.sem, async {
                log!(e, "sem{}", n(1));
                run(e.clone(), a(2)).await
            })
            .await;
        }
        "put" => {
            await_value(method(&e.queue, "put", &[Value::Int(n(1))])?).await?;
            log!(
                e,
                "put{} {}",
                n(1),
                result(&method(&e.queue, "qsize", &[])?)
            );
        }
        "get" => log!(
            e,
            "got{}",
            result(&await_value(method(&e.queue, "get", &[])?).await?)
        ),
        "putnw" => match method(&e.queue, "put_nowait", &[Value::Int(n(1))]) {
            Ok(_) => log!(e, "pnw1"),
            Err(x) if x.is(&types::queue_full()) => log!(e, "pnw0"),
            Err(x) => return Err(x),
        },
        "getnw" => match method(&e.queue, "get_nowait", &[]) {
            Ok(v) => log!(e, "gnw{}", result(&v)),
            Err(x) if x.is(&types::queue_empty()) => log!(e, "gnw-1"),
            Err(x) => return Err(x),
        },
        "td" => match method(&e.queue, "task_done", &[]) {
            Ok(_) => log!(e, "td1"),
            Err(x) if x.is(&classes::value_error()) => log!(e, "td0"),
            Err(x) => return Err(x),
        },
        "join" => {
            await_value(method(&e.queue, "join", &[])?).await?;
            log!(e, "joined");
        }
        "set" => {
            method(&e.event, "set", &[])?;
            log!(e, "set");
        }
        "clear" => drop(method(&e.event, "clear", &[])?),
        "ev" => {
            await_value(method(&e.event, "wait", &[])?).await?;
            log!(e, "ev{}", n(1));
        }
        "fset" => {
            let f = e.future(&a(1));
            if is_true(&method(&f, "done", &[])?) == 0 {
                method(&f, "set_result", &[Value::Int(n(2))])?;
            }
        }
        "fexc" => {
            let f = e.future(&a(1));
            if is_true(&method(&f, "done", &[])?) == 0 {
                let x =
                    pyrt::error::instance(classes::value_error(), vec![str(&format!("f{}", n(2)))]);
                method(&f, "set_exception", &[Value::Inst(x)])?;
            }
        }
        "fcan" => log!(
            e,
            "fcan{}",
            is_true(&method(&e.future(&a(1)), "cancel", &[])?)
        ),
        "fw" => log!(e, "fw{}", result(&await_value(e.future(&a(1))).await?)),
        "fcb" => {
            let note = function(note_done, str(&format!("fcb{}", n(2))));
            method(&e.future(&a(1)), "add_done_callback", &[note])?;
        }
        "shf" => log!(
            e,
            "shf{}",
            result(&await_value(asyncio("shield", &[e.future(&a(1))])?).await?)
        ),
        "sp" => {
            let task = asyncio("create_task", &[coro(e, &a(1))])?;
            e.tasks.borrow_mut().push(task);
        }
        "can" => {
            if let Some((i, task)) = e.pick(&a(1)) {
                let message: Vec<Value> = s
                    .items()
                    .get(2)
                    .map(|m| str(m.text()))
                    .into_iter()
                    .collect();
                log!(e, "can{i} {}", is_true(&method(&task, "cancel", &message)?));
            }
        }
        "cself" => drop(method(&asyncio("current_task", &[])?, "cancel", &[])?),
        "unc" => log!(
            e,
            "unc{}",
            result(&method(&asyncio("current_task", &[])?, "uncancel", &[])?)
        ),
        "cng" => log!(
            e,
            "cng{}",
            result(&method(&asyncio("current_task", &[])?, "cancelling", &[])?)
        ),
        "aw" => {
            if let Some((i, task)) = e.pick(&a(1)) {
                log!(e, "aw{i} {}", result(&await_value(task).await?));
            }
        }
        "awsh" => {
            if let Some((i, task)) = e.pick(&a(1)) {
                log!(
                    e,
                    "awsh{i} {}",
                    result(&await_value(asyncio("shield", &[task])?).await?)
                );
            }
        }
        "cb" => {
            if let Some((_, task)) = e.pick(&a(1)) {
                method(
                    &task,
                    "add_done_callback",
                    &[function(note_done, str(&format!("cb{}", n(2))))],
                )?;
            }
        }
        "g" | "gt" => {
            let keep = [("return_exceptions", boolean(a(2).truth()))];
            let outer = kwargs("gather", &coros(e, &a(1)), &keep)?;
            if s.at(0).text() == "gt" {
                e.tasks.borrow_mut().push(outer);
                return Ok(false);
            }
            let outcomes = pyrt::ops::collect(&await_value(outer).await?)?;
            log!(
                e,
                "g {}",
                outcomes.iter().map(result).collect::<Vec<_>>().join(",")
            );
        }
        "wait" => {
            let made = coros(e, &a(1))
                .into_iter()
                .map(|c| asyncio("create_task", &[c]))
                .collect::<R<Vec<Value>>>()?;
            let when = match s.at(2).text() {
                "F" => "FIRST_COMPLETED",
                "E" => "FIRST_EXCEPTION",
                _ => "ALL_COMPLETED",
            };
            let options = [("timeout", seconds(&a(3))), ("return_when", str(when))];
            let sets = pyrt::ops::unpack(
                &await_value(kwargs("wait", &[list(made.clone())], &options)?).await?,
                2,
            )?;
            let (done, pending) = (pyrt::ops::collect(&sets[0])?, pyrt::ops::collect(&sets[1])?);
            log!(e, "wait {} {}", done.len(), pending.len());
            for task in made
                .iter()
                .filter(|t| a(4).truth() && pending.iter().any(|p| p.is(t)))
            {
                method(task, "cancel", &[])?;
            }
        }
        "wf" => log!(
            e,
            "wf{}",
            result(&await_value(asyncio("wait_for", &[coro(e, &a(1)), seconds(&a(2))])?).await?)
        ),
        "wff" => log!(
            e,
            "wff{}",
            result(&await_value(asyncio("wait_for", &[e.future(&a(1)), seconds(&a(2))])?).await?)
        ),
        "wft" => {
            if let Some((i, task)) = e.pick(&a(1)) {
                log!(
                    e,
                    "wft{i} {}",
                    result(&await_value(asyncio("wait_for", &[task, seconds(&a(2))])?).await?)
                );
            }
        }
        "sh" => log!(
            e,
            "sh{}",
            result(&await_value(asyncio("shield", &[coro(e, &a(1))])?).await?)
        ),
        "co" => log!(e, "co{}", result(&await_value(coro(e, &a(1))).await?)),
        "to" => {
            let r = with(
                &asyncio("timeout", &[seconds(&a(1))])?,
                run(e.clone(), a(2)),
            )
            .await?;
            log!(e, "to");
            return Ok(r);
        }
        "tg" => {
            let group = call(types::task_group(), &[])?;
            let r = with(&group, async {
                for c in coros(e, &a(1)) {
                    method(&group, "create_task", &[c])?;
                }
                run(e.clone(), a(2)).await
            })
            .await?;
            log!(e, "tg");
            return Ok(r);
        }
        "ac" => {
            let iterator = kwargs(
                "as_completed",
                &[list(coros(e, &a(1)))],
                &[("timeout", seconds(&a(2)))],
            )?;
            while let Some(c) = pyrt::ops::next(&iterator)? {
                match await_value(c).await {
                    Ok(v) => log!(e, "ac{}", result(&v)),
                    Err(x) if x.is(&classes::exception()) => log!(e, "ac {}", show(&x)),
                    Err(x) => return Err(x),
                }
            }
        }
        "cw" => {
            return with(&e.cond, async {
                await_value(method(&e.cond, "wait", &[])?).await?;
                log!(e, "cw{}", n(1));
                Ok(false)
            })
            .await;
        }
        "cn" => {
            return with(&e.cond, async {
                method(&e.cond, "notify", &[Value::Int(n(1))])?;
                log!(e, "cn");
                run(e.clone(), a(2)).await
            })
            .await;
        }
        "bar" => log!(
            e,
            "bar{}",
            result(&await_value(method(&e.barrier, "wait", &[])?).await?)
        ),
        "bareset" => drop(await_value(method(&e.barrier, "reset", &[])?).await?),
        "babort" => drop(await_value(method(&e.barrier, "abort", &[])?).await?),
        "soon" => {
            let owner = asyncio("get_running_loop", &[])?;
            let handle = method(
                &owner,
                "call_soon",
                &[function(note_soon, Value::Int(n(1)))],
            )?;
            e.handles.borrow_mut().push(handle);
        }
        "later" => {
            let owner = asyncio("get_running_loop", &[])?;
            let args = [
                seconds(&a(1)),
                function(note_later, Value::None),
                str(&format!("later{}", n(2))),
            ];
            let handle = method(&owner, "call_later", &args)?;
            e.handles.borrow_mut().push(handle);
        }
        "hcan" => {
            let handle = {
                let handles = e.handles.borrow();
                (!handles.is_empty()).then(|| handles[a(1).index() % handles.len()].clone())
            };
            if let Some(handle) = handle {
                method(&handle, "cancel", &[])?;
            }
        }
        "cs" => drop(method(&e.var, "set", &[Value::Int(n(1))])?),
        "cl" => log!(e, "ctx{}", e.var()?),
        "try" => match run(e.clone(), a(1)).await {
            Ok(r) => return Ok(r),
            Err(x) => {
                let hit = s.at(2).text().chars().any(|kind| {
                    x.is(&match kind {
                        'v' => classes::value_error(),
                        'c' => types::cancelled_error(),
                        _ => classes::exception(),
                    })
                });
                if !hit {
                    return Err(x);
                }
                log!(e, "caught {}", show(&x));
                return run(e.clone(), a(3)).await;
            }
        },
        "fin" => {
            let r = run(e.clone(), a(1)).await;
            if run(e.clone(), a(2)).await? {
                return Ok(true);
            }
            return r;
        }
        "ag" => {
            let (stop, mut i) = (n(2), 0);
            let agen = agen(e, n(1), a(3).truth());
            while let Some(v) = anext_value(&agen).await? {
                log!(e, "ag{}", result(&v));
                i += 1;
                if i == stop {
                    break;
                }
                await_value(asyncio("sleep", &[Value::Int(0)])?).await?;
            }
            drop(agen);
            log!(e, "agend");
        }
        other => panic!("statement {other}"),
    }
    Ok(false)
}

async fn main_body(e: E) -> R {
    let owner = asyncio("get_running_loop", &[])?;
    for _ in 0..3 {
        e.futures
            .borrow_mut()
            .push(method(&owner, "create_future", &[])?);
    }
    let bodies = e.prog.get("tops");
    let tops = bodies
        .items()
        .iter()
        .map(|c| asyncio("create_task", &[coro(&e, c)]))
        .collect::<R<Vec<Value>>>()?;
    e.tasks.borrow_mut().extend(tops.iter().cloned());
    let r = with(&asyncio("timeout", &[float(1.0)])?, async {
        let outcomes = await_value(kwargs(
            "gather",
            &tops,
            &[("return_exceptions", boolean(true))],
        )?)
        .await?;
        let outcomes = pyrt::ops::collect(&outcomes)?;
        log!(
            e,
            "main {}",
            outcomes.iter().map(result).collect::<Vec<_>>().join(",")
        );
        Ok(false)
    })
    .await;
    let r = match r {
        Err(x) if x.is(&classes::timeout_error()) => {
            log!(e, "main timeout");
            Ok(false)
        }
        other => other,
    };
    let tasks = e.tasks.borrow().clone();
    let done: usize = tasks
        .iter()
        .map(|t| usize::from(is_true(&method(t, "done", &[]).ok().expect("done"))))
        .sum();
    let size = result(&method(&e.queue, "qsize", &[])?);
    let (set, locked) = (
        is_true(&method(&e.event, "is_set", &[])?),
        is_true(&method(&e.lock, "locked", &[])?),
    );
    log!(e, "end {done} {size} {set} {locked}");
    r.map(|_| Value::Int(0))
}

fn trace_of(prog: Json) -> R<String> {
    let e: E = Rc::new(Env {
        lock: call(types::lock(), &[])?,
        queue: call(types::queue(), &[Value::Int(prog.get("q").int())])?,
        event: call(types::event(), &[])?,
        sem: call(types::semaphore(), &[Value::Int(2)])?,
        cond: call(types::condition(), &[])?,
        barrier: call(types::barrier(), &[Value::Int(2)])?,
        var: asyncio_support::context_var("x", Value::Int(0))?,
        prog,
        trace: RefCell::default(),
        futures: RefCell::default(),
        tasks: RefCell::default(),
        handles: RefCell::default(),
    });
    *NOW.get() = Some(e.clone());
    let runner = asyncio_support::runner(function(virtual_loop, Value::None))?;
    let mut outcome = method(&runner, "run", &[coro_new(&CORO, main_body(e.clone()))]);
    if !matches!(&outcome, Err(x) if show(x) == "deadlock")
        && let Err(x) = method(&runner, "close", &[])
    {
        outcome = Err(x);
    }
    let outcome = match &outcome {
        Ok(v) => format!("res {}", result(v)),
        Err(x) if show(x) == "deadlock" => "deadlock".to_owned(),
        Err(x) => format!("res {}", show(x)),
    };
    log!(e, "{outcome}");
    let trace = e.trace.borrow().join(";");
    e.tasks.take();
    e.futures.take();
    e.handles.take();
    Ok(trace)
}

/// Programs that end in a RecursionError go a different number of frames deep.
fn too_deep(trace: &str) -> bool {
    trace.contains("REC")
}

fn compare(seed: u64, count: u64) {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let tool = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/tools/asyncio_schedules.py"
    );
    let mut oracle = Command::new(python)
        .args(["-W", "ignore", tool, &seed.to_string(), &count.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("python3 starts");
    let lines = BufReader::new(oracle.stdout.take().expect("a pipe")).lines();
    let (mut all, mut deep, mut deadlocks, mut wrong) = (0, 0, 0, Vec::new());
    for line in lines {
        let line = line.expect("text");
        let (prog, expected) = line.split_once('\t').expect("two fields");
        let context =
            contextvars::Ctx::Shared(asyncio_support::empty_context().ok().expect("a context"));
        let saved = context.enter().ok().expect("not entered yet");
        let got = trace_of(Json::parse(prog)).unwrap_or_else(|x| format!("harness: {}", show(&x)));
        drop(contextvars::leave(saved));
        all += 1;
        deadlocks += u64::from(expected.ends_with("deadlock"));
        if too_deep(expected) || too_deep(&got) {
            deep += 1;
        } else if got != expected {
            wrong.push((prog.to_owned(), expected.to_owned(), got));
        }
    }
    assert!(
        oracle.wait().expect("python3 ends").success(),
        "the oracle failed"
    );
    println!(
        "{all} programs, {deep} too deep to compare, {deadlocks} deadlocks, {} wrong",
        wrong.len()
    );
    wrong.sort_by_key(|(prog, ..)| prog.len());
    for (prog, expected, got) in wrong.iter().take(3) {
        println!("--- {prog}\n CPython {expected}\n here    {got}");
    }
    assert_eq!(all, count, "the oracle printed too little");
    assert!(
        deep * 50 <= all,
        "too many programs are too deep to compare"
    );
    assert!(
        wrong.is_empty(),
        "{} of {all} programs behave differently",
        wrong.len()
    );
}

#[test]
fn random_programs_behave_as_in_cpython() {
    let number = |name: &str, default: u64| {
        std::env::var(name)
            .ok()
            .and_then(|v| v.parse().ok())
            .unwrap_or(default)
    };
    let (seed, count) = (
        number("PORTALIS_SEED", 1),
        number("PORTALIS_SCHEDULES", 4000),
    );
    host::run_on_big_stack(host::MAIN_STACK_BYTES, move || compare(seed, count))
        .expect("the stack can be had");
}
