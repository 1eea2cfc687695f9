//! `list[int]`: `types.GenericAlias`, enough for annotations and calls (`Objects/genericaliasobject.c`).
use crate::generated::builtins as b;
use crate::object::{Class, Head, Inst, NativeData, R, Ref, Value, tuple};
use crate::ops;
use std::ptr::NonNull;

/// An alias: the class and the arguments, a tuple.
pub struct Alias {
    /// The class.
    pub origin: Value,
    /// The arguments.
    pub args: Value,
}
impl NativeData for Alias {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.origin.traverse(visit);
        self.args.traverse(visit);
    }
}

/// The parts of an alias.
pub fn parts(v: &Value) -> Option<&Alias> {
    match v {
        Value::Inst(i) => i.native::<Alias>(),
        _ => None,
    }
}

/// The runtime's classes that can be subscripted.
const GENERIC: &[&str] = &[
    "list",
    "dict",
    "tuple",
    "set",
    "frozenset",
    "type",
    "enumerate",
    "deque",
    "defaultdict",
    "OrderedDict",
    "Counter",
    "ChainMap",
    "Future",
    "Task",
    "Queue",
    "PriorityQueue",
    "LifoQueue",
    "SimpleQueue",
    "Pattern",
    "Match",
    "partial",
    "cached_property",
    "ContextVar",
    "Token",
    "BaseExceptionGroup",
    "ExceptionGroup",
    "ReferenceType",
    "WeakSet",
    "mappingproxy",
    "chain",
    "PathLike",
];

/// Whether `C[...]` makes an alias: a class of the runtime that is generic, or one derived from it.
pub fn is_generic(c: &Ref<Class>) -> bool {
    std::iter::once(c)
        .chain(&c.mro_rest)
        .any(|c| c.builtin && GENERIC.contains(&c.name().as_str()))
}

/// `origin[args]`
pub fn new(origin: &Value, args: &Value) -> Value {
    let args = match args {
        Value::Tuple(_) => args.clone(),
        one => tuple(vec![one.clone()]),
    };
    Inst::with(
        &b::generic_alias(),
        Alias {
            origin: origin.clone(),
            args,
        },
    )
}

/// A type as unions and aliases show it.
pub fn item_repr(v: &Value) -> R<String> {
    match v {
        Value::Ellipsis => Ok("...".to_owned()),
        Value::Class(c) => {
            let module = match c.attrs.get_str(ops::names::MODULE.s()) {
                Some(Value::Str(s)) => s.as_str().to_owned(),
                _ => c.module.to_owned(),
            };
            Ok(if module == "builtins" {
                c.qualname()
            } else {
                format!("{module}.{}", c.qualname())
            })
        }
        other => ops::repr(other),
    }
}

/// `list[int]`
pub fn repr(v: &Value) -> R<Option<String>> {
    let Some(p) = parts(v) else { return Ok(None) };
    let mut shown = Vec::new();
    if let Value::Tuple(t) = &p.args {
        for a in t.items() {
            shown.push(item_repr(a)?);
        }
    }
    let inside = if shown.is_empty() {
        "()".to_owned()
    } else {
        shown.join(", ")
    };
    Ok(Some(format!("{}[{inside}]", item_repr(&p.origin)?)))
}

/// `a.__origin__`
pub fn __origin__(a: &Value) -> R {
    Ok(parts(a).map_or(Value::None, |p| p.origin.clone()))
}
/// `a.__args__`
pub fn __args__(a: &Value) -> R {
    Ok(parts(a).map_or(Value::None, |p| p.args.clone()))
}
/// `a(*args, **kwargs)`: an instance of the class.
pub fn __call__(a: &Value, args: &Value, kwargs: &Value) -> R {
    let origin = __origin__(a)?;
    let mut given = ops::collect(args)?;
    let mut kw = match kwargs {
        Value::Dict(d) => d.pairs(),
        _ => Vec::new(),
    };
    crate::call::call_kw(&origin, &mut given, &mut kw)
}
/// `class C(list[int])`: the class itself is the base.
pub fn __mro_entries__(a: &Value, _bases: &Value) -> R {
    Ok(tuple(vec![__origin__(a)?]))
}
