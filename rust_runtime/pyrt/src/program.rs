//! Running a program: the big stack, the entry module, the end by an exception or `sys.exit`, the exit code.
use crate::error::{PyErr, classes};
use crate::linked::TypeMethods;
use crate::modules::{CompiledModule, PROGRAM, import_module};
use crate::object::{Global, Value, gc};
use crate::ops::truth;
use crate::stdlib::support::{get_opt, method};
use crate::types::ModuleDef;

/// A compiled program.
pub struct Program {
    /// The name by which a crate with many programs knows it.
    pub name: &'static str,
    /// The path that the user gave: `sys.argv[0]`.
    pub file: &'static str,
    /// Its modules, the entry first.
    pub modules: &'static [&'static CompiledModule],
    /// The module `builtins`.
    pub builtins: &'static ModuleDef,
    /// The methods of the runtime's types that it links, by the types' numbers.
    pub methods: &'static [TypeMethods],
    /// The kinds of rare values that it can come by.
    pub kinds: crate::kinds::Kinds,
    /// The encodings of one byte a character, where the program may ask for one.
    pub charmaps: &'static [crate::text::charmaps::Charmap],
    /// Whether it imports what in CPython imports `warnings`, which words a warning about an object with one line more.
    pub loads_warnings: bool,
    /// Where CPython's asyncio defines its own done callbacks, for reprs: qualified name, file and line.
    pub done_callbacks: &'static [(&'static str, &'static str)],
    /// asyncio's own coroutines that tasks are made of: qualified name, file, the line of the definition and those of their awaits.
    pub coroutines: &'static [(&'static str, &'static str, &'static [u32])],
    /// Whether it asks what its coroutines and generators wait for.
    pub tracks_awaits: bool,
    /// Line and message of each SyntaxWarning of the entry module.
    pub warnings: &'static [(u32, &'static str)],
    /// The docstrings whose examples it can run.
    pub docstrings: &'static [&'static crate::doctest::Docstring],
    /// `__doc__` of the library, where it reads one.
    pub docs: crate::docs::Docs,
    /// What `unicodedata` knows, where it is imported.
    pub unicode: crate::text::unicode_data::Tables,
    /// The names of characters, where a handler of encoding errors needs them.
    pub name_of: Option<crate::text::unicode_data::NameOf>,
}

/// Runs a program and ends the process with its exit code.
pub fn main(program: &'static Program) -> ! {
    crate::signals::install();
    let code = host::run_on_big_stack(host::MAIN_STACK_BYTES, || run(program)).unwrap_or(1);
    crate::signals::end();
    host::exit(code)
}

/// Runs the one of many programs that the environment variable `PORTALIS_PROGRAM` names.
pub fn main_of(programs: &[&'static Program]) -> ! {
    let wanted = host::env_vars()
        .into_iter()
        .find(|(k, _)| k == "PORTALIS_PROGRAM")
        .map(|(_, v)| v);
    let Some(program) = wanted.and_then(|w| programs.iter().find(|p| w == *p.name)) else {
        drop(host::write_stderr(
            b"PORTALIS_PROGRAM names no program of this binary\n",
        ));
        host::exit(2)
    };
    main(program)
}

/// Lets the runtime know the program's tables.
pub fn link(program: &'static Program) {
    crate::linked::link(program.methods);
    crate::docs::link(program.docs);
    crate::stdlib::unicodedata::link(program.unicode);
    *crate::text::unicode_data::NAME_OF.get() = program.name_of;
    crate::kinds::link(program.kinds);
    *crate::object::TRACKS.get() = program.tracks_awaits;
    *PROGRAM.get() = Some(program);
    *crate::text::codecs_charmap::LINKED.get() = program.charmaps;
}

/// Runs a program to its exit code, on this stack.
pub fn run(program: &'static Program) -> i32 {
    link(program);
    for (line, message) in program.warnings {
        crate::traceback::syntax_warning(program.modules[0].info, *line, message);
    }
    let ended = import_module(program.modules[0]).map(drop);
    let code = ended.as_ref().map_or_else(end, |()| 0);
    // CPython keeps an exception that it has printed, in `sys.last_value`
    let last = ended.err().filter(|e| !e.is(&classes::system_exit()));
    if let Some(threads) = crate::green::hooks::get() {
        (threads.end)();
    }
    while let Some(f) = AT_EXIT.get().pop() {
        f();
    }
    let flushed = flush_replaced();
    tear_down(program, last);
    match host::flush_stdout().and_then(|()| host::flush_stderr()) {
        Ok(()) if flushed => code,
        _ => 120, // as CPython: the output could not be delivered
    }
}

/// Flushes what the program put in the places of `sys.stdout` and `sys.stderr`; whether all went well
/// (`Python/pylifecycle.c: flush_std_files`).
fn flush_replaced() -> bool {
    let Some(sys) = crate::modules::loaded("sys") else {
        return true;
    };
    let mut well = true;
    for name in ["stdout", "stderr"] {
        let Ok(Some(stream)) = get_opt(&sys, name) else {
            continue;
        };
        let is_closed = get_opt(&stream, "closed").and_then(|v| v.map_or(Ok(false), |v| truth(&v)));
        if stream.is_none() || is_closed.unwrap_or(false) {
            continue;
        }
        if let Err(e) = method(&stream, "flush", &[]) {
            if name == "stdout" {
                crate::traceback::unraisable(&e, &stream);
            }
            well = false;
        }
    }
    well
}

static AT_EXIT: Global<Vec<fn()>> = Global::new(Vec::new());

/// Has `f` called when the program ends, after its last statement and before its objects die; the last one first.
pub fn at_exit(f: fn()) {
    AT_EXIT.get().push(f);
}

/// Prints an exception that nobody caught; a function that the program put into `sys.excepthook` does it instead.
fn report(e: &PyErr) {
    let Some(hook) = excepthook() else {
        return crate::traceback::uncaught(e);
    };
    let mut args = [
        Value::Class(e.0.class()),
        e.value(),
        crate::builtins::traceback::of(e),
    ];
    if let Err(other) = crate::call::call(&hook, &mut args) {
        drop(host::write_stderr(b"Error in sys.excepthook:\n"));
        crate::traceback::uncaught(&other);
        drop(host::write_stderr(b"\nOriginal exception was:\n"));
        crate::traceback::uncaught(e);
    }
}

/// `sys.excepthook`, where the program has replaced it.
fn excepthook() -> Option<Value> {
    let sys = crate::modules::loaded("sys")?;
    let hook = crate::stdlib::support::get_opt(&sys, "excepthook").ok()??;
    match &hook {
        Value::Native(n) if n.def.name == "excepthook" => None,
        _ => Some(hook),
    }
}

/// What an exception that nobody caught does: an exit code of its own, or a traceback (`Python/pythonrun.c: handle_system_exit`).
fn end(e: &PyErr) -> i32 {
    if !e.is(&classes::system_exit()) {
        report(e);
        crate::signals::uncaught(e);
        return if e.is(&classes::keyboard_interrupt()) {
            130
        } else {
            1
        };
    }
    match crate::builtins::system_exit::code(&e.value()) {
        Ok(Value::None) => 0,
        Ok(Value::Int(i)) => i32::try_from(i & 0xff).unwrap_or(1),
        Ok(Value::Bool(b)) => i32::from(b.is()),
        Ok(Value::Big(_)) => 255,
        Ok(other) => {
            let text = crate::ops::to_str(&other).unwrap_or_default();
            drop(host::write_stderr(format!("{text}\n").as_bytes()));
            1
        }
        Err(_) => 1,
    }
}

/// What collects suspended tasks that nobody can resume, in programs with event loops; its argument is whether the program ends.
pub static ABANDONED: Global<Option<fn(bool)>> = Global::new(None);

/// Collects them.
pub fn collect_abandoned(at_end: bool) {
    if let Some(collect) = *ABANDONED.get() {
        collect(at_end);
    }
}

/// How far the end of the program has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It runs.
    NotYet,
    /// `sys.is_finalizing()`; the modules are whole.
    Begun,
    /// `sys` loses the last exception: nothing new can be imported.
    Special,
    /// The modules lose their variables: nothing can be imported.
    Modules,
}
/// How far it is.
pub static ENDING: Global<Ending> = Global::new(Ending::NotYet);

/// Lets the modules' objects die in CPython's order (`Python/pylifecycle.c: Py_FinalizeEx`, `finalize_modules`): cycles, then what only the
/// modules hold, whose finalizers still see the modules whole, then what is left, names with one underscore first and each module's in
/// the order of their binding (`_PyModule_ClearDict`).
fn tear_down(program: &'static Program, last: Option<PyErr>) {
    *ENDING.get() = Ending::Begun;
    if gc::is_enabled() {
        collect_abandoned(true);
        gc::collect();
    }
    *ENDING.get() = Ending::Special;
    drop(last);
    *ENDING.get() = Ending::Modules;
    gc::finalize_without(&|visit| program.modules.iter().for_each(|m| m.traverse(visit)));
    let private = |name: &str| name.starts_with('_') && !name.starts_with("__");
    for m in program.modules {
        for first in [true, false] {
            for (_, var) in m.vars.iter().filter(|(name, _)| private(name) == first) {
                let empty = if var.is_bound() {
                    Value::None
                } else {
                    Value::Unbound
                };
                drop(var.replace(empty));
            }
        }
    }
    gc::collect();
}
