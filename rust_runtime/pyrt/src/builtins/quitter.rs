//! `exit` and `quit` (`Lib/_sitebuiltins.py`): objects that tell how to leave the prompt, and leave the program when they are called.
use crate::error::{PyErr, classes};
use crate::generated::builtins as b;
use crate::object::{Global, Inst, Lit, NativeData, R, Value, native, str, string};

/// The name that it shows.
struct Quitter(&'static str);
impl NativeData for Quitter {}

const EOF: &str = "Ctrl-D (i.e. EOF)";

/// `exit`
pub fn exit() -> R {
    Ok(named("exit"))
}
/// `quit`
pub fn quit() -> R {
    Ok(named("quit"))
}

/// The one object of that name.
pub fn named(name: &'static str) -> Value {
    static MADE: Global<Vec<(&'static str, Value)>> = Global::new(Vec::new());
    if let Some((_, v)) = MADE.get().iter().find(|(n, _)| *n == name) {
        return v.clone();
    }
    let made = Inst::with(&b::quitter(), Quitter(name));
    MADE.get().push((name, made.clone()));
    made
}

fn this(v: &Value) -> R<&Quitter> {
    native(v, "Quitter")
}

/// `exit(code)`: standard input is closed, as nothing reads it any more.
pub fn __call__(q: &Value, code: &Value) -> R {
    static CLOSE: Lit = Lit::new("close");
    this(q)?;
    if let Ok(stdin) = crate::stdlib::sys::stdin() {
        drop(crate::call::call_method(&CLOSE, &mut [stdin])); // what goes wrong there does not matter
    }
    Err(PyErr::new(classes::system_exit(), vec![code.clone()]))
}
/// `repr(exit)`
pub fn __repr__(q: &Value) -> R {
    let name = this(q)?.0;
    Ok(string(format!("Use {name}() or {EOF} to exit")))
}
/// `exit.name`
pub fn name(q: &Value) -> R {
    Ok(str(this(q)?.0))
}
/// `exit.eof`
pub fn eof(q: &Value) -> R {
    this(q)?;
    Ok(str(EOF))
}
