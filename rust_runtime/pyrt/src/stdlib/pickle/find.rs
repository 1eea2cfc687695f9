//! Classes and functions by module and qualified name, both ways, in the closed world of a compiled program.
use super::{pickling_error, unpickling_error};
use crate::error::{attribute_error, classes};
use crate::generated as g;
use crate::object::{Class, Global, PyErr, R, Ref, Value, intern, str};
use crate::ops;
use crate::stdlib::support;
use crate::types::{native_value, type_of};

/// Library objects that have been pickled: what is written can be read.
static SEEN: Global<Vec<(String, String, Value)>> = Global::new(Vec::new());

/// Modules and names as Python 2 has them, for protocols below 3 (`Lib/_compat_pickle.py`).
const OLD_MODULES: [(&str, &str); 5] = [
    ("builtins", "__builtin__"),
    ("copyreg", "copy_reg"),
    ("queue", "Queue"),
    ("configparser", "ConfigParser"),
    ("_thread", "thread"),
];
const OLD_NAMES: [(&str, &str, &str, &str); 9] = [
    ("builtins", "range", "__builtin__", "xrange"),
    ("functools", "reduce", "__builtin__", "reduce"),
    ("builtins", "chr", "__builtin__", "unichr"),
    ("builtins", "str", "__builtin__", "unicode"),
    ("builtins", "int", "__builtin__", "long"),
    ("builtins", "zip", "itertools", "izip"),
    ("builtins", "map", "itertools", "imap"),
    ("builtins", "filter", "itertools", "ifilter"),
    ("itertools", "zip_longest", "itertools", "izip_longest"),
];
/// Exceptions that are younger than Python 2.
const NEW_EXCEPTIONS: [&str; 15] = [
    "BlockingIOError",
    "BrokenPipeError",
    "ChildProcessError",
    "ConnectionAbortedError",
    "ConnectionError",
    "ConnectionRefusedError",
    "ConnectionResetError",
    "FileExistsError",
    "FileNotFoundError",
    "InterruptedError",
    "IsADirectoryError",
    "NotADirectoryError",
    "PermissionError",
    "ProcessLookupError",
    "TimeoutError",
];

/// How a protocol below 3 calls a name.
pub(super) fn old_name(module: &str, name: &str, v: &Value) -> (String, String) {
    if let Some((_, _, m, n)) = OLD_NAMES
        .iter()
        .find(|(m, n, _, _)| *m == module && *n == name)
    {
        return ((*m).to_owned(), (*n).to_owned());
    }
    if module == "builtins" && NEW_EXCEPTIONS.contains(&name) {
        return ("exceptions".to_owned(), "OSError".to_owned());
    }
    let is_exception = matches!(v, Value::Class(c) if c.is_subclass(&classes::base_exception()))
        && module == "builtins";
    let young = [
        "ResourceWarning",
        "RecursionError",
        "StopAsyncIteration",
        "ModuleNotFoundError",
        "BaseExceptionGroup",
        "ExceptionGroup",
        "EncodingWarning",
    ];
    if is_exception && !young.contains(&name) {
        return ("exceptions".to_owned(), name.to_owned());
    }
    let module = OLD_MODULES
        .iter()
        .find(|(new, _)| *new == module)
        .map_or(module, |(_, old)| old);
    (module.to_owned(), name.to_owned())
}

/// The name of today for one that Python 2 used.
fn new_name<'a>(module: &'a str, name: &'a str) -> (&'a str, &'a str) {
    if let Some((m, n, _, _)) = OLD_NAMES
        .iter()
        .find(|(_, _, m, n)| *m == module && *n == name)
    {
        return (m, n);
    }
    let found = OLD_MODULES.iter().find(|(_, old)| *old == module);
    match found {
        Some((new, _)) => (new, name),
        None if module == "exceptions" => ("builtins", name),
        None => (module, name),
    }
}

/// The module that an object says it is from.
fn module_name(v: &Value) -> R<String> {
    let found = support::get_opt(v, "__module__")?;
    Ok(match found {
        Some(Value::Str(s)) => s.as_str().to_owned(),
        _ => "__main__".to_owned(),
    })
}

/// The module and the dotted name by which an object is found.
pub(super) fn place_of(v: &Value, name: Option<&str>) -> R<(String, String)> {
    let name = match name {
        Some(name) => name.to_owned(),
        None => match support::get_opt(v, "__qualname__")? {
            Some(q) => ops::to_str(&q)?,
            None => ops::to_str(&support::get(v, "__name__")?)?,
        },
    };
    let module = match v {
        Value::Ellipsis | Value::NotImplemented => "builtins".to_owned(),
        _ => module_name(v)?,
    };
    if is_library(v) {
        SEEN.get().push((module.clone(), name.clone(), v.clone()));
        return Ok((module, name));
    }
    if matches!(v, Value::Ellipsis | Value::NotImplemented) {
        return Ok((module, name));
    }
    if name.split('.').any(|part| part == "<locals>") {
        return Err(attribute_error(format!(
            "Can't pickle local object '{name}'"
        )));
    }
    let failed = || -> PyErr {
        let shown = ops::repr_or(v);
        pickling_error(format!(
            "Can't pickle {shown}: attribute lookup {name} on {module} failed"
        ))
    };
    let Some(start) = module_object(&module) else {
        let shown = ops::repr_or(v);
        return Err(pickling_error(format!(
            "Can't pickle {shown}: import of module '{module}' failed"
        )));
    };
    let found = match walk(&start, &name) {
        Ok(found) => found,
        Err(e) if e.is(&classes::attribute_error()) => return Err(failed()),
        Err(e) => return Err(e),
    };
    if same(&found, v) {
        return Ok((module, name));
    }
    let shown = ops::repr_or(v);
    Err(pickling_error(format!(
        "Can't pickle {shown}: it's not the same object as {module}.{name}"
    )))
}

fn same(a: &Value, b: &Value) -> bool {
    a.is(b)
}

/// Whether an object is one of the runtime.
fn is_library(v: &Value) -> bool {
    match v {
        Value::Native(_) => true,
        Value::Class(c) => c.builtin,
        _ => false,
    }
}

fn module_object(name: &str) -> Option<Value> {
    match crate::modules::compiled(name) {
        Some(m) => Some(crate::modules::module_object(m)),
        None => crate::modules::loaded(name),
    }
}

fn walk(start: &Value, name: &str) -> R {
    let mut at = start.clone();
    for part in name.split('.') {
        at = ops::getattr_name(&at, &intern(part))?;
    }
    Ok(at)
}

/// Classes of the library that a pickle may name without the program having touched them.
fn known(module: &str, name: &str) -> Option<Value> {
    let class: fn() -> Ref<Class> = match (module, name) {
        ("collections", "OrderedDict") => g::collections::ordered_dict,
        ("collections", "deque") => g::collections::deque,
        ("collections", "Counter") => g::collections::counter,
        ("collections", "defaultdict") => g::collections::defaultdict,
        ("types", "SimpleNamespace") => g::types::simple_namespace,
        ("copyreg", "_reconstructor") => return Some(native_value(&g::copyreg::_RECONSTRUCTOR)),
        ("copyreg", "__newobj__") => return Some(native_value(&g::copyreg::__NEWOBJ__)),
        ("copyreg", "__newobj_ex__") => return Some(native_value(&g::copyreg::__NEWOBJ_EX__)),
        ("_codecs", "encode") => return Some(native_value(&g::codecs::ENCODE)),
        ("builtins", "Ellipsis") => return Some(Value::Ellipsis),
        ("builtins", "NotImplemented") => return Some(Value::NotImplemented),
        _ => return None,
    };
    Some(Value::Class(class()))
}

fn builtin(name: &str) -> Option<Value> {
    let program = (*crate::modules::PROGRAM.get())?;
    let def = program.builtins;
    if let Some((_, class)) = def.types.iter().find(|(n, _)| *n == name) {
        return Some(Value::Class(class()));
    }
    let function = def.functions.iter().find(|(n, _)| *n == name);
    function.map(|(_, f)| native_value(f))
}

/// The class or function that a pickle names.
pub(super) fn find_class(module: &str, name: &str, protocol: i64, fix: bool) -> R {
    let (module, name) = if protocol < 3 && fix {
        new_name(module, name)
    } else {
        (module, name)
    };
    if let Some(v) = known(module, name) {
        return Ok(v);
    }
    if module == "builtins"
        && let Some(v) = builtin(name)
    {
        return Ok(v);
    }
    if let Some((_, _, v)) = SEEN.get().iter().find(|(m, n, _)| m == module && n == name) {
        return Ok(v.clone());
    }
    let Some(start) = module_object(module) else {
        if module == "builtins" {
            return Err(attribute_error(format!(
                "Can't get attribute '{name}' on <module 'builtins' (built-in)>"
            )));
        }
        let mut missing = module;
        while let Some((outer, _)) = missing.rsplit_once('.')
            && module_object(outer).is_none()
        {
            missing = outer;
        }
        let e = PyErr::msg(
            classes::module_not_found_error(),
            format!("No module named '{missing}'"),
        );
        e.data().set_field("name", str(missing));
        return Err(e);
    };
    if protocol >= 4 && name.split('.').any(|part| part == "<locals>") {
        return Err(unpickling_error(format!(
            "Can't get local attribute {name} on {}",
            type_of(&start).name()
        )));
    }
    let found = if protocol < 4 {
        ops::getattr_name(&start, &intern(name))
    } else {
        walk(&start, name)
    };
    found.map_err(|e| {
        if e.is(&classes::attribute_error()) {
            let shown = ops::repr_or(&start);
            attribute_error(format!("Can't get attribute '{name}' on {shown}"))
        } else {
            e
        }
    })
}
