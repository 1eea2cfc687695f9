//! Random schedules: the loop runs callbacks in the order in which CPython's BaseEventLoop runs them.
//!
//! `LOOP_SEED` replaces the fixed seed, `LOOP_COUNT` the number of schedules.
#![allow(
    clippy::disallowed_methods,
    reason = "the test starts CPython and reads its own settings"
)]

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write;
use std::process::Command;
use std::rc::Rc;
use wasi_async::event_loop::{Callback, Ended, EventLoop, Handle, Host, VirtualHost};

const TICK: f64 = 1.0 / 1024.0;

/// A program of trace_base_events.py while it runs.
struct World {
    program: Vec<Vec<String>>,
    event_loop: EventLoop<Call>,
    host: CountingHost,
    handles: RefCell<HashMap<usize, Handle<Call>>>,
    trace: RefCell<String>,
}

/// The virtual clock, with the number of passes.
#[derive(Default)]
struct CountingHost {
    clock: VirtualHost,
    passes: std::cell::Cell<u32>,
}

impl Host<Call> for CountingHost {
    fn now(&self) -> f64 {
        Host::<Call>::now(&self.clock)
    }

    fn park(&self, park: wasi_async::event_loop::Park) -> bool {
        self.passes.set(self.passes.get() + 1);
        Host::<Call>::park(&self.clock, park)
    }
}

struct Call {
    world: Rc<World>,
    number: usize,
}

struct KeyboardInterrupt;

impl Callback for Call {
    type Interrupt = KeyboardInterrupt;

    fn run(self) -> Result<(), KeyboardInterrupt> {
        let world = &self.world;
        world.record(self.number);
        for action in &world.program[self.number] {
            let rest = &action[1..];
            match action.as_bytes()[0] {
                b's' => {
                    let child = rest.parse().unwrap();
                    let handle = world.event_loop.call_soon(world.call(child)).unwrap();
                    world.keep(child, handle);
                }
                b't' => {
                    let (child, delay) = rest.split_once(':').unwrap();
                    let child = child.parse().unwrap();
                    let when = world.host.now() + delay.parse::<f64>().unwrap() * TICK;
                    let handle = world.event_loop.call_at(when, world.call(child)).unwrap();
                    world.keep(child, handle);
                }
                b'c' => {
                    let handle = world.handles.borrow().get(&rest.parse().unwrap()).cloned();
                    handle
                        .iter()
                        .for_each(|handle| world.event_loop.cancel(handle));
                }
                b'w' => world
                    .host
                    .clock
                    .advance(rest.parse::<f64>().unwrap() * TICK),
                b'x' => world.event_loop.stop(),
                b'e' => return Err(KeyboardInterrupt),
                other => panic!("unknown action {other}"),
            }
        }
        Ok(())
    }
}

impl World {
    fn call(self: &Rc<Self>, number: usize) -> Call {
        Call {
            world: Rc::clone(self),
            number,
        }
    }

    fn keep(&self, number: usize, handle: Handle<Call>) {
        let old = self.handles.borrow_mut().insert(number, handle);
        drop(old);
    }

    fn record(&self, number: usize) {
        let tick = self.host.now() / TICK;
        let (timers, ready) = (self.event_loop.timer_len(), self.event_loop.ready_len());
        let passes = self.host.passes.get();
        write!(
            self.trace.borrow_mut(),
            " {number}@{tick}/{passes}/{timers}/{ready}"
        )
        .unwrap();
    }
}

/// The trace that the loop makes of a program.
fn run(program: &str) -> String {
    let parse = |actions: &str| {
        actions
            .split(',')
            .filter(|a| !a.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let world = Rc::new(World {
        program: program.split(';').map(parse).collect(),
        event_loop: EventLoop::new(),
        host: CountingHost::default(),
        handles: RefCell::default(),
        trace: RefCell::default(),
    });
    let first = world.event_loop.call_soon(world.call(0)).unwrap();
    world.keep(0, first);
    loop {
        match world.event_loop.run_forever(&world.host) {
            Ok(Ended::Stopped) => world.trace.borrow_mut().push_str(" x"),
            Err(KeyboardInterrupt) => world.trace.borrow_mut().push_str(" e"),
            Ok(Ended::Deadlock) => break,
        }
    }
    world.event_loop.close();
    world.handles.take();
    assert_eq!(Rc::strong_count(&world), 1, "a closed loop holds nothing");
    world.trace.take()
}

#[test]
fn random_schedules_run_in_the_order_of_cpython() {
    let setting = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
    let (seed, count) = (setting("LOOP_SEED", "311"), setting("LOOP_COUNT", "400"));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/trace_base_events.py");
    let python = Command::new("python3")
        .args([script, &seed, &count])
        .output()
        .unwrap();
    assert!(
        python.status.success(),
        "{}",
        String::from_utf8_lossy(&python.stderr)
    );
    let text = String::from_utf8(python.stdout).unwrap();
    let mut compared = 0;
    for line in text.lines() {
        let (program, expected) = line.split_once('|').unwrap();
        assert_eq!(
            run(program).trim_start(),
            expected,
            "seed {seed}, program {program}"
        );
        compared += 1;
    }
    assert_eq!(compared.to_string(), count);
}
