//! Arguments of the runtime's own functions, with the messages of Argument Clinic (`Python/getargs.c`) and `Objects/methodobject.c`.
use crate::bind::{find_keyword, finish, place_positional};
use crate::error::type_error;
use crate::kinds::{self, Kind};
use crate::object::{Binding, Default, NativeDef, PyErr, R, Value, boolean, float, str, tuple};

/// Binds the arguments of a runtime function; `out` has a place for each parameter. Messages name a bound method after the class of
/// its `receiver`, all others after the type that defines it.
pub fn bind(
    def: &'static NativeDef,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    out: &mut [Value],
    receiver: Option<&Value>,
) -> R<()> {
    let sig = &def.sig;
    let given = args.len();
    let hidden = hidden(def);
    if crate::bind_python::applies(def) {
        return crate::bind_python::bind(def, args, kw, out);
    }
    if given < hidden {
        return Err(no_self(def));
    }
    let kw = if !kw.is_empty() && !sig.varkw && sig.kwonly == 0 && sig.posonly == sig.pos {
        if !other_takes_keywords(def, args.first()) {
            return Err(no_keywords(def, receiver));
        }
        &mut []
    } else {
        kw
    };
    if !kw.is_empty() && matches!(def.qualname, "max" | "min") && given == 0 {
        kinds::require(Kind::Lookup);
        return Err(type_error(format!(
            "{} expected at least 1 argument, got 0",
            def.qualname
        )));
    }
    let named = (sig.pos + sig.kwonly) as usize - hidden;
    let takes_keywords = sig.posonly < sig.pos || sig.kwonly > 0;
    let counts = takes_keywords && !sig.varargs && !sig.varkw && def.qualname != "sorted";
    if counts && given - hidden + kw.len() > named {
        return Err(beyond_all(def, given - hidden, kw.len(), named));
    }
    if place_positional(sig, args, out) > 0 && !sig.varargs {
        return Err(count_error(def, given - hidden, kw.len(), receiver));
    }
    let mut surplus = Vec::new();
    let mut unknown = None; // told after what is missing
    for (key, value) in kw.iter_mut() {
        let text = key.as_str().unwrap_or_default();
        match find_keyword(sig, text) {
            Some(i) if !out[i].is_unbound() => {
                kinds::require(Kind::Lookup);
                let at = i + 1 - hidden;
                return Err(type_error(format!(
                    "argument for {} given by name ('{text}') and position ({at})",
                    called(def)
                )));
            }
            Some(i) => out[i] = std::mem::take(value),
            None if sig.varkw => surplus.push((key.clone(), std::mem::take(value))),
            None => unknown = unknown.or(Some(text)),
        }
    }
    let named = (sig.pos + sig.kwonly) as usize;
    for (i, slot) in out[..named].iter_mut().enumerate() {
        if slot.is_unbound() {
            *slot = match def.defaults[i] {
                Default::Required if i < sig.posonly as usize => {
                    return Err(count_error(def, given - hidden, 0, receiver));
                }
                Default::Required if def.qualname == "enumerate.__new__" => {
                    kinds::require(Kind::Lookup);
                    return Err(match unknown {
                        Some(text) => invalid_keyword(def, text),
                        None => type_error("enumerate() missing required argument 'iterable'"),
                    });
                }
                Default::Required => {
                    kinds::require(Kind::Lookup);
                    return Err(type_error(format!(
                        "{} missing required argument '{}' (pos {})",
                        called(def),
                        sig.names[i],
                        i + 1 - hidden
                    )));
                }
                ref default => default_value(default),
            };
        }
    }
    if let Some(text) = unknown {
        if def.qualname == "sorted" {
            crate::ops::collect(&out[0])?; // the list is made first
        }
        return Err(invalid_keyword(def, text));
    }
    finish(sig, surplus, out)
}

/// Whether `n` positional arguments leave nothing to bind but defaults.
#[inline]
pub(crate) fn leaves_defaults(def: &NativeDef, n: usize) -> bool {
    let sig = &def.sig;
    n <= sig.pos as usize
        && !sig.varargs
        && !sig.varkw
        && (def.defaults[n..].iter()).all(|d| !matches!(d, Default::Required))
        && !crate::bind_python::applies(def)
}

/// A parameter's default as a value; `Unbound` for a parameter that has none.
pub(crate) fn default_value(default: &Default) -> Value {
    match *default {
        Default::Required | Default::Unbound => Value::Unbound,
        Default::None => Value::None,
        Default::Bool(b) => boolean(b),
        Default::Int(n) => Value::Int(n),
        Default::Float(f) => float(f),
        Default::Str(s) => str(s),
        Default::EmptyTuple => tuple(Vec::new()),
    }
}

/// Parameters that messages do not count: `self` and `cls`.
fn hidden(def: &NativeDef) -> usize {
    let first = matches!(
        def.binding,
        Binding::Method | Binding::ClassMethod | Binding::Getter
    ) || def.name == "__new__";
    usize::from(first && def.sig.pos > 0)
}

/// The name before `()` in messages: `list.append`, `len`, and the type's own name for its constructor.
fn shown(def: &NativeDef) -> &'static str {
    match (def.qualname.split_once('.'), def.name) {
        (Some((owner, _)), "__new__" | "__init__") => owner,
        _ => def.qualname,
    }
}

/// The name with the module, where CPython makes it with `PyObject_FunctionStr`: a bound method has the qualified name of what it
/// is bound to (`Objects/methodobject.c: meth_get__qualname__`), a descriptor that of its own type.
fn full(def: &NativeDef, receiver: Option<&Value>) -> String {
    if let Some(receiver) = receiver
        && matches!(def.binding, Binding::Method | Binding::ClassMethod)
    {
        let class = match receiver {
            Value::Class(c) => c.clone(),
            other => crate::types::type_of(other),
        };
        return format!("{}.{}", class.qualname(), def.name);
    }
    let module = match def.module {
        _ if def.qualname.contains('.') => return shown(def).to_owned(),
        "builtins" => return def.name.to_owned(),
        "asyncio" => "_asyncio",
        "bisect" => "_bisect",
        "functools" => "_functools",
        "heapq" => "_heapq",
        "operator" => "_operator",
        "os" => "posix",
        other => other,
    };
    format!("{module}.{}", def.name)
}

/// Methods with two underscores that are no slots of a type.
const METHODS: &str = " __bytes__ __ceil__ __class_getitem__ __complex__ __copy__ __deepcopy__ __dir__ __enter__ __exit__ \
    __floor__ __format__ __fspath__ __getformat__ __getnewargs__ __getstate__ __init_subclass__ __instancecheck__ \
    __length_hint__ __missing__ __prepare__ __reduce__ __reduce_ex__ __reversed__ __round__ __set_name__ __setstate__ \
    __sizeof__ __subclasscheck__ __subclasses__ __subclasshook__ __trunc__ ";
/// Slots that the type has as methods, too.
const COEXISTING: &str =
    " dict.__contains__ dict.__getitem__ list.__getitem__ set.__contains__ frozenset.__contains__ ";

/// Whether CPython has the method as a slot of the type.
pub fn is_slot(def: &NativeDef) -> bool {
    def.name.starts_with("__")
        && def.binding == Binding::Method
        && !METHODS.split(' ').any(|name| name == def.name)
        && !COEXISTING.split(' ').any(|name| name == def.qualname)
}

/// Whether a class derived from a builtin type has its own `__init__` beside the type's `__new__`, or the other way round: the keywords
/// are meant for that one (`Objects/listobject.c: list___init___impl`, `Objects/tupleobject.c: tuple_new`).
#[cold]
pub(crate) fn other_takes_keywords(def: &NativeDef, first: Option<&Value>) -> bool {
    let (class, other) = match (def.name, first) {
        ("__new__", Some(Value::Class(c))) => (c.clone(), "__init__"),
        ("__init__", Some(v @ Value::Inst(_))) if def.qualname != "set.__init__" => {
            (crate::types::type_of(v), "__new__")
        }
        _ => return false,
    };
    let found = class.lookup_text(other);
    !class.builtin && !matches!(found, None | Some(Value::Native(_)))
}

#[cold]
fn no_keywords(def: &NativeDef, receiver: Option<&Value>) -> PyErr {
    kinds::require(Kind::Lookup);
    let name = if is_slot(def) && def.name != "__init__" {
        format!("wrapper {}", def.name)
    } else if (def.binding == Binding::Function || receiver.is_some()) && takes_tuple(def) {
        def.name.to_owned()
    } else {
        full(def, receiver)
    };
    type_error(format!("{name}() takes no keyword arguments"))
}

#[cold]
fn invalid_keyword(def: &NativeDef, keyword: &str) -> PyErr {
    kinds::require(Kind::Lookup);
    let name = match def.qualname {
        "zip_longest.__new__" => {
            return type_error("zip_longest() got an unexpected keyword argument");
        }
        "sorted" => &def.name[..4], // it hands its keywords to the list's method
        _ if is_nameless(def) => {
            return type_error(format!(
                "'{keyword}' is an invalid keyword argument for this function"
            ));
        }
        _ => short(def),
    };
    type_error(format!(
        "'{keyword}' is an invalid keyword argument for {name}()"
    ))
}

/// More arguments than there are parameters (`Python/getargs.c: _PyArg_UnpackKeywords`).
#[cold]
fn beyond_all(def: &NativeDef, given: usize, keywords: usize, most: usize) -> PyErr {
    kinds::require(Kind::Lookup);
    type_error(format!(
        "{} takes at most {most} {}argument{} ({} given)",
        called(def),
        if given == 0 { "keyword " } else { "" },
        if most == 1 { "" } else { "s" },
        given + keywords
    ))
}

/// The name that messages about keywords show: without the type.
fn short(def: &NativeDef) -> &'static str {
    match def.name {
        "__new__" if is_nameless(def) => "function",
        "__new__" if def.qualname == "timedelta.__new__" => def.name,
        "__new__" | "__init__" => shown(def),
        name => name,
    }
}

/// Whether CPython reads the arguments with a format that has no name for messages (`Modules/_datetimemodule.c`).
fn is_nameless(def: &NativeDef) -> bool {
    def.module == "datetime"
        && matches!(
            def.qualname,
            "date.__new__" | "time.__new__" | "datetime.__new__"
        )
}

/// The name and its parentheses, as messages about counts show them.
fn called(def: &NativeDef) -> String {
    let name = short(def);
    if is_nameless(def) {
        name.to_owned()
    } else {
        format!("{name}()")
    }
}

#[cold]
fn no_self(def: &NativeDef) -> PyErr {
    kinds::require(Kind::Lookup);
    let owner = def.qualname.split('.').next().unwrap_or_default();
    if def.name == "__new__" {
        return type_error(format!("{owner}.__new__(): not enough arguments"));
    }
    if is_slot(def) {
        return type_error(format!(
            "descriptor '{}' of '{owner}' object needs an argument",
            def.name
        ));
    }
    type_error(format!(
        "unbound method {}() needs an argument",
        def.qualname
    ))
}

/// Whether CPython hands the function its arguments as a tuple (`METH_VARARGS`): as an object it then shows its plain name.
fn takes_tuple(def: &NativeDef) -> bool {
    let owner = def.qualname.split_once('.').map(|(owner, _)| owner);
    takes_text_bounds(def)
        || match owner {
            Some("set" | "frozenset") => def.sig.varargs,
            Some("BaseExceptionGroup") => matches!(def.name, "derive" | "split" | "subgroup"),
            Some("memoryview") => def.name == "__exit__",
            Some("property") => def.name == "__set_name__",
            Some("Match") => def.name == "group",
            Some(_) => false,
            None => match def.module {
                "functools" => def.name == "reduce",
                "gc" => matches!(
                    def.name,
                    "set_threshold" | "get_referrers" | "get_referents"
                ),
                "math" => def.name == "log",
                "time" => matches!(def.name, "strptime" | "get_clock_info"),
                _ => false,
            },
        }
}

/// The searching methods of str, bytes and bytearray, and some functions of `time`: CPython reads their arguments with a format
/// that counts differently.
fn takes_text_bounds(def: &NativeDef) -> bool {
    let owner = def.qualname.split('.').next();
    match owner {
        Some("str" | "bytes" | "bytearray") => matches!(
            def.name,
            "find" | "rfind" | "index" | "rindex" | "count" | "startswith" | "endswith"
        ),
        _ => {
            def.module == "time"
                && matches!(
                    def.name,
                    "strftime" | "gmtime" | "localtime" | "ctime" | "asctime"
                )
        }
    }
}

/// The words of functions that count their arguments in a way of their own.
#[cold]
fn own_words(def: &NativeDef, given: usize) -> Option<String> {
    Some(match def.qualname {
        "map.__new__" => "map() must have at least two arguments.".to_owned(),
        "dir" | "vars" => format!("{} expected at most 1 argument, got {given}", def.name),
        "BaseExceptionGroup.split" | "BaseExceptionGroup.subgroup" | "sorted" => {
            format!("{} expected 1 argument, got {given}", def.name)
        }
        "BaseExceptionGroup.derive" => {
            format!("function takes exactly 1 argument ({given} given)")
        }
        "property.__set_name__" => {
            format!("__set_name__() takes 2 positional arguments but {given} were given")
        }
        "log" if def.module == "math" => "math.log requires 1 to 2 arguments".to_owned(),
        "OrderedDict.__new__" | "OrderedDict.__init__" => {
            format!("expected at most 1 arguments, got {given}")
        }
        _ => return None,
    })
}

/// Too few or too many positional arguments.
#[cold]
fn count_error(def: &NativeDef, given: usize, keywords: usize, receiver: Option<&Value>) -> PyErr {
    kinds::require(Kind::Lookup);
    let sig = &def.sig;
    let hidden = hidden(def);
    let most = sig.pos as usize - hidden;
    let least = def.defaults[hidden..sig.pos as usize]
        .iter()
        .filter(|d| matches!(d, Default::Required))
        .count();
    if takes_text_bounds(def) {
        let (bound, n) = if given < least {
            ("least", least)
        } else {
            ("most", most)
        };
        let s = if n == 1 { "" } else { "s" };
        return type_error(format!(
            "{}() takes at {bound} {n} argument{s} ({given} given)",
            def.name
        ));
    }
    let constructor = matches!(def.name, "__new__" | "__init__");
    if let Some(words) = own_words(def, given) {
        return type_error(words);
    }
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    if most == 0 && sig.kwonly > 0 {
        return type_error(format!("{}() takes no positional arguments", short(def)));
    }
    if sig.kwonly > 0 && sig.posonly == sig.pos && !sig.varargs {
        let (bound, n) = match (least == most, given < least) {
            (true, _) => ("exactly", most),
            (false, true) => ("at least", least),
            (false, false) => ("at most", most),
        };
        return type_error(format!(
            "{}() takes {bound} {n} positional argument{} ({given} given)",
            short(def),
            plural(n)
        ));
    }
    if sig.posonly < sig.pos && given > most {
        let kind = if sig.kwonly > 0 { " positional" } else { "" };
        let bound = if least == most && sig.kwonly > 0 {
            "exactly"
        } else {
            "at most"
        };
        return type_error(format!(
            "{} takes {bound} {most}{kind} argument{} ({} given)",
            called(def),
            plural(most),
            given + keywords
        ));
    }
    let slot = is_slot(def);
    if !constructor && !slot && most == 0 {
        return type_error(format!(
            "{}() takes no arguments ({given} given)",
            full(def, receiver)
        ));
    }
    if !constructor && !slot && most == 1 && least == 1 && !sig.varargs {
        return type_error(format!(
            "{}() takes exactly one argument ({given} given)",
            full(def, receiver)
        ));
    }
    if !constructor && slot {
        return slot_error(def, most, given);
    }
    let name = short(def);
    if sig.posonly < sig.pos {
        let kind = if sig.kwonly > 0 || def.binding == Binding::Function || def.module == "builtins"
        {
            " positional"
        } else {
            ""
        };
        return type_error(format!(
            "{name}() takes at least {least}{kind} argument{} ({given} given)",
            plural(least)
        ));
    }
    let (bound, n) = match (least == most && !sig.varargs, given < least) {
        (true, _) => ("", most),
        (false, true) => ("at least ", least),
        (false, false) => ("at most ", most),
    };
    type_error(format!(
        "{name} expected {bound}{n} argument{}, got {given}",
        plural(n)
    ))
}

/// Too few or too many arguments for a slot; some wrappers count with a format that leaves the function's name empty
/// (`Objects/typeobject.c: wrap_indexargfunc, wrap_objobjargproc, wrap_ternaryfunc`).
#[cold]
fn slot_error(def: &NativeDef, most: usize, given: usize) -> PyErr {
    let owner = def.qualname.split('.').next().unwrap_or_default();
    let number = matches!(owner, "int" | "bool" | "float" | "complex");
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    let space = match def.name {
        "__pow__" | "__rpow__" | "__get__" => {
            let (bound, n) = if given == 0 {
                ("least", 1)
            } else {
                ("most", 2)
            };
            return type_error(format!(
                " expected at {bound} {n} argument{}, got {given}",
                plural(n)
            ));
        }
        "__setitem__" | "__setattr__" | "__set__" => " ",
        "__mul__" | "__rmul__" | "__imul__" if !number => " ",
        _ => "",
    };
    type_error(format!(
        "{space}expected {most} argument{}, got {given}",
        plural(most)
    ))
}
