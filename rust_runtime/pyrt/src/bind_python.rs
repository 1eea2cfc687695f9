//! Arguments of library functions that CPython has in Python: their messages are those of functions of a program (`Python/ceval.c`).
use crate::bind::{
    Defaults, finish, missing_error, place_keyword, place_positional, too_many_of,
    unexpected_keyword,
};
use crate::bind_native::default_value;
use crate::kinds::{self, Kind};
use crate::object::{Default, NativeDef, R, Value};

/// Whether CPython has the function in Python.
pub fn applies(def: &NativeDef) -> bool {
    if def.module == "builtins" {
        return false;
    }
    let owner = def.qualname.split_once('.').map(|(owner, _)| owner);
    match def.module {
        "abc" | "contextlib" | "copy" | "dataclasses" | "enum" | "json" | "os.path"
        | "platform" | "statistics" | "string" | "textwrap" | "traceback" | "typing" => true,
        "asyncio" => {
            !matches!(owner, Some("Future" | "Task"))
                && !matches!(def.name, "get_event_loop" | "get_running_loop")
        }
        "collections" => matches!(owner, Some("Counter" | "ChainMap")) || def.name == "namedtuple",
        "functools" => match owner {
            None => !matches!(def.name, "reduce" | "cmp_to_key"),
            owner => matches!(
                owner,
                Some("cached_property" | "partialmethod" | "singledispatchmethod")
            ),
        },
        "heapq" => matches!(def.name, "merge" | "nlargest" | "nsmallest"),
        "os" => matches!(
            def.name,
            "getenv" | "makedirs" | "removedirs" | "renames" | "walk" | "fsencode" | "fsdecode"
        ),
        "random" => !matches!(def.name, "random" | "getrandbits"),
        "re" => !matches!(owner, Some("Pattern" | "Match")),
        "threading" => !matches!(owner, Some("lock" | "RLock" | "_ExceptHookArgs")),
        "queue" => owner != Some("SimpleQueue"),
        "concurrent.futures" => true,
        "types" => owner.is_none(),
        _ => false,
    }
}

/// Whether it is a method in CPython that a module offers bound: `random.randint` is one of a `Random`.
fn is_bound(def: &NativeDef) -> bool {
    def.module == "random" && !def.qualname.contains('.')
}

/// The class that has the function in CPython, where it is not the one that has it here: a base that is no type of the runtime, or the
/// class of an object whose bound methods instances get.
fn defining(def: &NativeDef, owner: &'static str) -> &'static str {
    match (def.module, owner, def.name) {
        ("asyncio", "Lock" | "Condition" | "Semaphore", "__aenter__" | "__aexit__") => {
            "_ContextManagerMixin"
        }
        ("asyncio", "Condition", "acquire" | "release" | "locked") => "Lock",
        ("asyncio", "Server", "__aenter__" | "__aexit__") => "AbstractServer",
        ("contextlib", "redirect_stdout" | "redirect_stderr", _) => "_RedirectStream",
        (
            "contextlib",
            "_GeneratorContextManager" | "_AsyncGeneratorContextManager",
            "__init__",
        ) => "_GeneratorContextManagerBase",
        ("collections", "ChainMap", "keys" | "values" | "items" | "__eq__") => "Mapping",
        ("collections", "ChainMap", "setdefault" | "update") => "MutableMapping",
        ("typing", "TypeVar" | "ParamSpec", "__repr__" | "__or__" | "__ror__") => {
            "_BoundVarianceMixin"
        }
        _ => owner,
    }
}

/// The name in messages.
fn shown(def: &NativeDef) -> String {
    match def.qualname.split_once('.') {
        Some((owner, "__new__")) => format!("{}.__init__", defining(def, owner)),
        Some((owner, name)) => format!("{}.{name}", defining(def, owner)),
        None if is_bound(def) => format!("Random.{}", def.qualname),
        None => def.qualname.to_owned(),
    }
}

/// Binds the arguments; `out` has a place for each parameter.
///
/// # Errors
/// TypeError
pub fn bind(
    def: &'static NativeDef,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    out: &mut [Value],
) -> R<()> {
    let sig = &def.sig;
    let name = || shown(def);
    let (pos, end) = (sig.pos as usize, (sig.pos + sig.kwonly) as usize);
    let extra = place_positional(sig, args, out);
    let mut surplus = Vec::new();
    for i in 0..kw.len() {
        let value = std::mem::take(&mut kw[i].1);
        let key = kw[i].0.clone();
        if let Some(value) = place_keyword(sig, out, &key, value, &name)? {
            if !sig.varkw {
                kinds::require(Kind::Lookup);
                return Err(unexpected_keyword(sig, &key, kw, &name()));
            }
            surplus.push((key, value));
        }
    }
    if extra > 0 && !sig.varargs {
        kinds::require(Kind::Lookup);
        let optional = def.defaults[..pos]
            .iter()
            .filter(|d| !matches!(d, Default::Required))
            .count();
        let defaults = Defaults {
            pos: &vec![Value::None; optional],
            kwonly: &[],
        };
        return Err(too_many_of(
            sig,
            &defaults,
            args.len(),
            out,
            &name(),
            usize::from(is_bound(def)),
        ));
    }
    for (kind, range) in [("positional", 0..pos), ("keyword-only", pos..end)] {
        let missing: Vec<&str> = range
            .filter(|&i| out[i].is_unbound() && matches!(def.defaults[i], Default::Required))
            .map(|i| sig.names[i])
            .collect();
        if !missing.is_empty() {
            kinds::require(Kind::Lookup);
            return Err(missing_error(kind, &missing, &name()));
        }
    }
    for (place, default) in out.iter_mut().zip(def.defaults) {
        if place.is_unbound() {
            *place = default_value(default);
        }
    }
    finish(sig, surplus, out)
}
