//! Frame objects: of tracebacks and generators, and those that run, which `sys._getframe` gives.
use crate::frames::{self, Frames};
use crate::generated::builtins as b;
use crate::modules::PROGRAM;
use crate::object::{Code, Dict, Inst, NativeData, R, Value, native, str};

struct Data {
    code: &'static Code,
    site: u32,
    /// The frames that called it, the innermost last, as far as they are known.
    callers: Option<(Frames, usize)>,
}
impl NativeData for Data {}

impl Data {
    /// Where it is now, while it runs.
    fn reached(&self) -> u32 {
        let running = self.callers.as_ref().map(|(all, n)| all[*n]);
        running.and_then(frames::reached).unwrap_or(self.site)
    }
}

/// A frame at a site.
pub fn of(code: &'static Code, site: u32) -> Value {
    made(code, site, None)
}

fn made(code: &'static Code, site: u32, callers: Option<(Frames, usize)>) -> Value {
    Inst::with(
        &b::frame(),
        Data {
            code,
            site,
            callers,
        },
    )
}

/// The last of the first so many frames.
fn last(all: Frames, count: usize) -> Value {
    match count.checked_sub(1) {
        Some(n) => {
            let (code, site, _) = all[n];
            made(code, site, Some((all, n)))
        }
        None => Value::None,
    }
}

/// The running frame that many levels out.
pub fn running(level: usize) -> Option<Value> {
    let all = frames::up_to(level)?;
    let count = all.len();
    Some(last(all, count))
}

/// The frame of a traceback: with its callers, if it is still running.
pub fn of_traceback(code: &'static Code, site: u32) -> Value {
    let callers = frames::up_to_code(code).map(|all| {
        let n = all.len() - 1;
        (all, n)
    });
    made(code, site, callers)
}

/// The frame and those that called it, the innermost first.
pub fn stack(this: &Value) -> R<Vec<(&'static Code, u32)>> {
    let d = data(this)?;
    let callers = d.callers.iter().flat_map(|(all, n)| all[..*n].iter().rev());
    let sites = callers.map(|f| (f.0, frames::reached(*f).unwrap_or(f.1)));
    Ok([(d.code, d.reached())].into_iter().chain(sites).collect())
}

fn data(this: &Value) -> R<&Data> {
    native(this, "frame")
}

/// The code.
pub fn f_code(this: &Value) -> R {
    Ok(super::code::of(data(this)?.code, None))
}
/// The line.
pub fn f_lineno(this: &Value) -> R {
    let d = data(this)?;
    Ok(Value::Int(i64::from(super::traceback::line_of(
        d.code,
        d.reached(),
    ))))
}
/// The module's variables.
pub fn f_globals(this: &Value) -> R {
    let info = data(this)?.code.module;
    let modules = PROGRAM.get().map_or(&[][..], |p| p.modules);
    if let Some(module) = modules.iter().find(|m| std::ptr::eq(m.info, info)) {
        return Ok(crate::modules::globals(module));
    }
    let d = Dict::new();
    d.set_text("__name__", str(info.name));
    d.set_text("__file__", str(info.file));
    Ok(Value::Dict(d))
}
/// The frame that called it.
pub fn f_back(this: &Value) -> R {
    Ok(match &data(this)?.callers {
        Some((all, n)) => last(all.clone(), *n),
        None => Value::None,
    })
}
