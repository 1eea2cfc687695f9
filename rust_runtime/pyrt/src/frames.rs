//! The stack of Python frames, kept by programs that ask where code is: `warnings.warn(…, stacklevel=2)`, `sys._getframe`, the repr of the
//! task that runs. Programs that never ask keep none but those of functions in which a coroutine object may die that nobody has awaited, for the
//! place in CPython's warning.
use crate::object::{Code, Global};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

/// A frame that runs: its code, the site that it has reached, and which of all frames it is.
pub type Running = (&'static Code, u32, u32);

/// The frames that run now, the innermost last.
static STACK: Global<Vec<Running>> = Global::new(Vec::new());
/// How many frames there have been.
static COUNT: Global<u32> = Global::new(0);

fn starting(code: &'static Code) -> Running {
    let count = COUNT.get();
    *count = count.wrapping_add(1);
    (code, 0, *count)
}

/// A running frame; dropping it ends it.
#[must_use]
pub struct Frame(());

impl Frame {
    /// A function, comprehension or class body starts.
    pub fn enter(code: &'static Code) -> Frame {
        STACK.get().push(starting(code));
        Frame(())
    }
}
impl Drop for Frame {
    fn drop(&mut self) {
        STACK.get().pop();
    }
}

/// The innermost frame reaches a site; gives the site around it.
pub fn site(n: u32) -> u32 {
    match STACK.get().last_mut() {
        Some(top) => std::mem::replace(&mut top.1, n),
        None => 0,
    }
}

/// The site of a frame whose function has returned and now lets go of its variables.
const LEFT: u32 = u32::MAX;

/// The innermost frame ends.
pub fn leave() {
    site(LEFT);
}

/// The innermost frame that has not ended, with its line.
pub fn running() -> Option<(&'static Code, u32)> {
    let stack = STACK.get();
    let (code, site, _) = *stack.iter().rfind(|(_, site, _)| *site != LEFT)?;
    Some((code, line(code, site)))
}

/// The frame that many levels out, with its line.
pub fn place(level: usize) -> Option<(&'static Code, u32)> {
    let stack = STACK.get();
    let (code, site, _) = *stack.get(stack.len().checked_sub(level + 1)?)?;
    Some((code, line(code, site)))
}

/// The line that the outermost frame with this code has reached, where frames are kept.
pub fn line_in(code: &'static Code) -> Option<u32> {
    let stack = STACK.get();
    let (_, site, _) = stack.iter().find(|(c, ..)| std::ptr::eq(*c, code))?;
    Some(line(code, *site))
}

fn line(code: &Code, site: u32) -> u32 {
    code.spans.get(site as usize).map_or(code.line, |s| s.line)
}

/// The frames as they are now, the innermost last.
pub type Frames = Rc<[Running]>;

/// The frames from the outermost one to the one that many levels out.
pub fn up_to(level: usize) -> Option<Frames> {
    let stack = STACK.get();
    let end = stack.len().checked_sub(level)?;
    (end > 0).then(|| Rc::from(&stack[..end]))
}

/// The frames from the outermost one to the innermost one that runs this code.
pub fn up_to_code(code: &'static Code) -> Option<Frames> {
    let stack = STACK.get();
    let last = stack.iter().rposition(|(c, ..)| std::ptr::eq(*c, code))?;
    Some(Rc::from(&stack[..=last]))
}

/// The site that a frame has reached by now; None when it has ended or is suspended.
pub fn reached(frame: Running) -> Option<u32> {
    let stack = STACK.get();
    let found = stack
        .iter()
        .rfind(|(code, _, n)| *n == frame.2 && std::ptr::eq(*code, frame.0));
    found.map(|(_, site, _)| *site)
}

/// The module of the program whose code runs, where frames are kept.
pub fn running_module() -> Option<&'static str> {
    STACK.get().last().map(|(code, ..)| code.module.name)
}

/// The body of a function that can be suspended: its frames are on the stack while it runs.
pub struct Framed<F> {
    body: Option<Pin<Box<F>>>,
    frames: Vec<Running>,
}

impl<F: Future> Framed<F> {
    /// The body of the function with this code.
    pub fn new(code: &'static Code, body: F) -> Framed<F> {
        Framed {
            body: Some(Box::pin(body)),
            frames: vec![starting(code)],
        }
    }
}

impl<F> Framed<F> {
    /// Runs something with the frames on the stack, which are taken off again as they then are.
    fn inside<T>(&mut self, run: impl FnOnce(&mut Option<Pin<Box<F>>>) -> T) -> T {
        let stack = STACK.get();
        let base = stack.len();
        stack.append(&mut self.frames);
        let done = run(&mut self.body);
        let stack = STACK.get();
        self.frames = stack.split_off(base.min(stack.len()));
        done
    }
}

impl<F: Future> Future for Framed<F> {
    type Output = F::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.inside(|body| match body {
            Some(body) => body.as_mut().poll(cx),
            None => Poll::Pending,
        })
    }
}

impl<F> Drop for Framed<F> {
    /// What a suspended body holds is dropped in its frames, whose guards take themselves off the stack.
    fn drop(&mut self) {
        self.inside(|body| *body = None);
    }
}

/// As `tr!`, in a function that keeps its frame: it is at the site while the expression is computed, and stays there when that fails.
#[macro_export]
macro_rules! framed_tr {
    ($label:lifetime, $site:expr, $e:expr $(,)?) => {
        match ($crate::frames::site($site), $e) {
            (outer, made) => match made {
                Ok(v) => {
                    $crate::frames::site(outer);
                    v
                }
                Err(e) => break $label(e, $site),
            },
        }
    };
}

/// As `tr_method!`, in a function that keeps its frame.
#[macro_export]
macro_rules! framed_tr_method {
    ($label:lifetime, $lookup:expr, $site:expr, $e:expr $(,)?) => {
        match ($crate::frames::site($site), $e) {
            (outer, made) => match made {
                Ok(v) => {
                    $crate::frames::site(outer);
                    v
                }
                Err(e) => break $label(e, $crate::error::method_site($lookup, $site)),
            },
        }
    };
}
