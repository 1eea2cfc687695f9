//! "Did you mean: 'x'?" (`Python/suggestions.c`, 3.11's rules).
use crate::builtins::exceptions::field;
use crate::builtins::traceback::line_of;
use crate::error::classes;
use crate::kinds::{self, Kind};
use crate::modules::CompiledModule;
use crate::object::{Code, PyErr, Value, Var};
use crate::ops;

const MAX_CANDIDATES: usize = 750;
const MAX_LENGTH: usize = 40;
const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;
/// The names of `builtins` in CPython's order, which decides between names that are equally close.
const BUILTINS: &str = "
    __name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii bin
    breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id
    input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr
    sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod
    complex dict enumerate filter float frozenset property int list map object range reversed set slice
    staticmethod str super tuple type zip __debug__ BaseException BaseExceptionGroup Exception GeneratorExit
    KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError
    ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration
    StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError
    ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning
    PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
    BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError
    IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError IndentationError
    IndexError KeyError ModuleNotFoundError NotImplementedError RecursionError UnboundLocalError UnicodeError
    BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError
    UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError ExceptionGroup EnvironmentError IOError open
    quit exit copyright credits license help";

/// The name that was probably meant.
pub(super) fn suggestion(e: &PyErr) -> Option<String> {
    let v = e.value();
    if e.is(&classes::attribute_error()) {
        let (name, obj) = (field(&v, "name").ok()?, e.data().field("obj")?);
        kinds::require(Kind::Lookup);
        return closest(&names_of(&obj)?, name.as_str()?);
    }
    if e.is(&classes::name_error()) && !e.is(&classes::unbound_local_error()) {
        let name = field(&v, "name").ok()?;
        let name = name.as_str()?;
        let (code, _) = *e.data().trace().first()?;
        kinds::require(Kind::Lookup);
        let locals: Vec<String> = code.locals.iter().map(|n| (*n).to_owned()).collect();
        if let Some(found) = closest(&locals, name) {
            return Some(found);
        }
        let program = (*crate::modules::PROGRAM.get())?;
        let mut modules = program.modules.iter();
        let module = modules.find(|m| std::ptr::eq(m.info, code.module))?;
        let globals = globals_of(module, e);
        let builtins = || {
            let all = BUILTINS.split_whitespace().map(str::to_owned);
            closest(&all.collect::<Vec<_>>(), name)
        };
        return closest(&globals, name).or_else(builtins);
    }
    None
}

/// The names of a module's variables when the error was raised.
fn globals_of(module: &CompiledModule, e: &PyErr) -> Vec<String> {
    let main = module.info.name == "__main__";
    let given = if main {
        "__name__ __doc__ __package__ __loader__ __spec__ __annotations__ __builtins__ __file__ __cached__"
    } else if module.is_package {
        "__name__ __doc__ __package__ __loader__ __spec__ __path__ __file__ __cached__ __builtins__"
    } else {
        "__name__ __doc__ __package__ __loader__ __spec__ __file__ __cached__ __builtins__"
    };
    let trace = e.data().trace();
    let own = |code: &Code| code.name == "<module>" && std::ptr::eq(code.module, module.info);
    let running = trace.iter().find(|(code, _)| own(code));
    let line = running.map_or(u32::MAX, |(code, site)| line_of(code, *site));
    let is_there = |name: &str, var: &Var| {
        let out = module.left_out.iter().find(|(n, _)| *n == name);
        out.map_or_else(|| var.is_bound(), |(_, bound)| *bound < line)
    };
    let vars = module.vars.iter().filter(|(n, var)| is_there(n, var));
    let names = given.split(' ').chain(vars.map(|(n, _)| *n));
    names.map(str::to_owned).collect()
}

/// `dir(obj)`
fn names_of(obj: &Value) -> Option<Vec<String>> {
    let names = crate::call::call_special(obj, "__dir__", &mut [])?.ok()?;
    let mut names: Vec<String> = ops::collect(&names)
        .ok()?
        .iter()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect();
    if let Value::Module(m) = obj
        && let Some(all) = crate::modules::library_names(m)
    {
        names.extend(all.iter().map(|n| (*n).to_owned()));
    }
    let mut names = ops::sort::arrange(names, &|a, b| a < b);
    names.dedup();
    Some(names)
}

fn closest(candidates: &[String], name: &str) -> Option<String> {
    if candidates.len() >= MAX_CANDIDATES {
        return None;
    }
    let mut best: Option<(usize, &String)> = None;
    for item in candidates.iter().filter(|item| *item != name) {
        let mut max = (name.len() + item.len() + 3) * MOVE_COST / 6;
        if let Some((distance, _)) = best {
            max = max.min(distance.saturating_sub(1));
        }
        let distance = levenshtein(name.as_bytes(), item.as_bytes(), max);
        if distance <= max && best.is_none_or(|(d, _)| distance < d) {
            best = Some((distance, item));
        }
    }
    best.map(|(_, item)| item.clone())
}

fn substitution(a: u8, b: u8) -> usize {
    if a & 31 != b & 31 {
        return MOVE_COST;
    }
    match () {
        () if a == b => 0,
        () if a.eq_ignore_ascii_case(&b) => CASE_COST,
        () => MOVE_COST,
    }
}

/// The cost of turning one name into the other; more than `max` where it is too high to matter.
fn levenshtein(a: &[u8], b: &[u8], max: usize) -> usize {
    if a == b {
        return 0;
    }
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[prefix..], &b[prefix..]);
    let suffix = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (a, b) = (&a[..a.len() - suffix], &b[..b.len() - suffix]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE_COST;
    }
    if a.len() > MAX_LENGTH || b.len() > MAX_LENGTH {
        return max + 1;
    }
    let (a, b) = if b.len() < a.len() { (b, a) } else { (a, b) };
    if (b.len() - a.len()) * MOVE_COST > max {
        return max + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|i| i * MOVE_COST).collect();
    let mut result = 0;
    for (i, code) in b.iter().enumerate() {
        let mut distance = i * MOVE_COST;
        result = distance;
        let mut minimum = usize::MAX;
        for (cell, other) in row.iter_mut().zip(a) {
            let substitute = distance + substitution(*code, *other);
            distance = *cell;
            result = (result.min(distance) + MOVE_COST).min(substitute);
            *cell = result;
            minimum = minimum.min(result);
        }
        if minimum > max {
            return max + 1;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_names_are_found() {
        let names: Vec<String> = ["append", "extend", "pop"].map(str::to_owned).to_vec();
        assert_eq!(closest(&names, "apend").as_deref(), Some("append"));
        assert_eq!(closest(&names, "Pop").as_deref(), Some("pop"));
        assert_eq!(closest(&names, "zzzzzz"), None);
    }
}
