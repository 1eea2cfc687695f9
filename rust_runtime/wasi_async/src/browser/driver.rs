//! Drives tasks in a page or a worker, between its own events.
//!
//! Tasks run in turns of at most [`SLICE`] seconds, so that the page stays alive. The first turn after a wake-up is a
//! microtask, the next one of a long queue a message, which lets input and painting in. A timer that fires sends a message,
//! too: a turn inside of the timer's own callback would nest, and browsers make nested timers wait 4 ms and more.

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{Host, Park};
use crate::executor::{Core, Job};
use crate::runtime::{RuntimeConfig, RuntimeType, global_shared};
use crate::task::spawn;
use std::cell::{Cell, OnceCell, RefCell};
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// How long tasks may keep the page from anything else, in seconds.
const SLICE: f64 = 0.005;
/// Reading the clock costs as much as a pass, so it is read after up to so many.
const MOST_PASSES: u32 = 64;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &JsValue, milliseconds: f64) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(callback: &JsValue);
    #[wasm_bindgen(js_name = setImmediate)]
    fn set_immediate(callback: &JsValue) -> JsValue;
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;

    type Global;
    #[wasm_bindgen(thread_local_v2, js_name = globalThis)]
    static GLOBAL: Global;
    #[wasm_bindgen(method, getter, js_name = setImmediate)]
    fn immediate(this: &Global) -> JsValue;

    type MessageChannel;
    #[wasm_bindgen(constructor)]
    fn new() -> MessageChannel;
    #[wasm_bindgen(method, getter)]
    fn port1(this: &MessageChannel) -> MessagePort;
    #[wasm_bindgen(method, getter)]
    fn port2(this: &MessageChannel) -> MessagePort;

    type MessagePort;
    #[wasm_bindgen(method, setter)]
    fn set_onmessage(this: &MessagePort, callback: &JsValue);
    #[wasm_bindgen(method, js_name = postMessage)]
    fn post_message(this: &MessagePort, message: &JsValue);
}

/// Seconds of `performance.now()`.
pub fn now() -> f64 {
    performance_now() / 1e3
}

/// # Errors
/// [`AsyncError::PlatformNotSupported`] for the types of other platforms.
pub fn check(wanted: RuntimeType) -> AsyncResult<()> {
    let text = match wanted {
        RuntimeType::Wasi => "RuntimeType::Wasi exists in a WASI module alone",
        RuntimeType::MultiThread => {
            "RuntimeType::MultiThread needs threads, which a browser's module has not"
        }
        RuntimeType::Auto | RuntimeType::CurrentThread | RuntimeType::Browser => return Ok(()),
    };
    Err(AsyncError::PlatformNotSupported(text.into()))
}

/// # Errors
/// None.
#[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
pub fn start<F: Future<Output = ()> + 'static>(future: F) -> AsyncResult<()> {
    drop(spawn(future));
    Ok(())
}

/// What a run says that would have to wait.
pub fn dead_end() -> AsyncError {
    let text = "WasiRuntime::run would have to wait, and a page must not block; use WasiRuntime::start or spawn";
    AsyncError::PlatformNotSupported(text.into())
}

/// Runs what can be run without waiting.
pub struct Driver;

/// What [`Driver::enter`] gives.
pub struct Context;

impl Driver {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new(_config: &RuntimeConfig) -> AsyncResult<Self> {
        Ok(Driver)
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unpark(&self) -> Box<dyn Fn() + Send + Sync> {
        Box::new(|| ())
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn enter(&self) -> Context {
        Context
    }
}

impl Host<Job> for Driver {
    fn now(&self) -> f64 {
        now()
    }

    fn park(&self, park: Park) -> bool {
        match park {
            Park::Now => true,
            Park::Until(when) => when <= now(),
            Park::Forever => false,
        }
    }
}

/// The worker threads that there are not.
#[derive(Debug)]
pub struct Pool;

impl Pool {
    pub fn new(_config: &RuntimeConfig) -> Self {
        Pool
    }

    /// # Errors
    /// [`AsyncError::PlatformNotSupported`], always.
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn run(&self, _work: Box<dyn FnOnce() + Send>) -> AsyncResult<()> {
        let text = "spawn_blocking needs threads, which a browser's module has not; call the function directly";
        Err(AsyncError::PlatformNotSupported(text.into()))
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn close(&self) {}
}

thread_local! {
    static PAGE: OnceCell<Option<Page>> = const { OnceCell::new() };
}

/// The runtime that the page drives, and what it needs of the page.
struct Page {
    core: Rc<Core>,
    /// The function that runs a turn, for the page to call.
    turn: JsValue,
    /// The function that a timer calls.
    fired: JsValue,
    /// Calls `turn` soon, after what the page has to do; Node's `setImmediate` where there is one, because an open port
    /// would keep that process alive.
    messages: Option<MessagePort>,
    /// A turn is on its way.
    requested: Cell<bool>,
    /// The deadline of the timer that is set.
    timer: RefCell<Option<(f64, JsValue)>>,
    /// After how many passes the clock is read.
    stride: Cell<u32>,
}

/// The runtime of the page; made when it is first asked for.
pub fn ambient() -> Option<Rc<Core>> {
    let made = PAGE.try_with(|page| {
        let page = page.get_or_init(|| Page::new().ok());
        page.as_ref().map(|page| Rc::clone(&page.core))
    });
    let core = made.ok().flatten()?;
    Core::install(&core);
    Some(core)
}

fn with_page(f: impl FnOnce(&Page)) {
    let called = PAGE.try_with(|page| {
        if let Some(Some(page)) = page.get() {
            f(page);
        }
    });
    called.unwrap_or(()); // a thread that ends needs no turn
}

impl Page {
    fn new() -> AsyncResult<Self> {
        let unpark = Box::new(|| with_page(Page::request));
        let core = Core::new(Rc::new(Driver), unpark, global_shared())?;
        let turn = Closure::<dyn FnMut()>::new(|| with_page(Page::turn)).into_js_value();
        let fired = Closure::<dyn FnMut()>::new(|| with_page(Page::fired)).into_js_value();
        let is_node = GLOBAL.with(|global| !global.immediate().is_undefined());
        let messages = (!is_node).then(|| {
            let channel = MessageChannel::new();
            channel.port1().set_onmessage(&turn);
            channel.port2()
        });
        Ok(Page {
            core,
            turn,
            fired,
            messages,
            requested: Cell::new(false),
            timer: RefCell::new(None),
            stride: Cell::new(1),
        })
    }

    /// A task was woken while none runs.
    fn request(&self) {
        if !self.requested.replace(true) {
            queue_microtask(&self.turn);
        }
    }

    /// As [`Page::request`], after what the page has to do.
    fn request_later(&self) {
        if !self.requested.replace(true) {
            match &self.messages {
                Some(port) => port.post_message(&JsValue::NULL),
                None => drop(set_immediate(&self.turn)),
            }
        }
    }

    fn fired(&self) {
        drop(self.timer.take());
        self.request_later();
    }

    /// Runs what is ready, for a slice of time.
    fn turn(&self) {
        self.requested.set(false);
        if self.core.is_turning() {
            return; // a task lets the page in by itself
        }
        self.core.set_turning(true);
        let goes_on = self.passes();
        self.core.set_turning(false);
        if goes_on {
            self.request_later();
        }
    }

    /// Whether something is ready when the time is up.
    fn passes(&self) -> bool {
        let start = now();
        let (mut read, mut left) = (start, self.stride.get());
        loop {
            match self.core.prepare() {
                Park::Now => {}
                Park::Until(when) if when <= now() => {}
                Park::Until(when) => {
                    self.set_timer(when);
                    return false;
                }
                Park::Forever => return false,
            }
            self.core.finish();
            left -= 1;
            if left == 0 {
                let time = now();
                if time - start >= SLICE {
                    self.stride.set(1);
                    return true;
                }
                let quick = time - read < SLICE / 16.0;
                let stride = if quick { self.stride.get() * 2 } else { 1 };
                self.stride.set(stride.min(MOST_PASSES));
                (read, left) = (time, self.stride.get());
            }
        }
    }

    /// Sees to a turn at `when`. A timer that fires earlier than needed is left alone: the turn then is an empty one.
    fn set_timer(&self, when: f64) {
        let mut timer = self.timer.borrow_mut();
        if let Some((deadline, handle)) = &*timer {
            if *deadline <= when {
                return;
            }
            clear_timeout(handle);
        }
        // Whole milliseconds are what there is; never too early, and not a whole one later for a rounding error.
        let milliseconds = ((when - now()) * 1e3 - 1e-6)
            .ceil()
            .clamp(0.0, 2_147_483_647.0);
        *timer = Some((when, set_timeout(&self.fired, milliseconds)));
    }
}
