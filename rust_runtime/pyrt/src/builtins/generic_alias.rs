//! `list[int]`: `types.GenericAlias` (`Objects/genericaliasobject.c`).
use super::alias_parameters;
use crate::error::type_error;
use crate::generated::builtins as b;
use crate::object::{Class, Head, Inst, NativeData, R, Ref, Value, boolean, list, tuple};
use crate::ops;
use crate::stdlib::support::{items, set};
use std::ptr::NonNull;

/// An alias: the class and the arguments, a tuple.
pub struct Alias {
    /// The class.
    pub origin: Value,
    /// The arguments.
    pub args: Value,
    /// Whether it stands for its arguments one by one: `*tuple[int, str]`.
    pub starred: bool,
}
impl NativeData for Alias {
    fn kind() -> Option<crate::kinds::Kind> {
        Some(crate::kinds::Kind::Alias)
    }

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
    std::iter::once(c).chain(&c.mro_rest).any(|c| {
        let name = c.name();
        let abstract_ = c.module == "collections.abc" && name != "Hashable" && name != "Sized";
        c.builtin && (abstract_ || GENERIC.contains(&name.as_str()))
    })
}

/// `origin[args]`
pub fn new(origin: &Value, args: &Value) -> Value {
    crate::kinds::require(crate::kinds::Kind::Alias);
    let args = match args {
        Value::Tuple(_) => args.clone(),
        one => tuple(vec![one.clone()]),
    };
    Inst::with(
        &b::generic_alias(),
        Alias {
            origin: origin.clone(),
            args,
            starred: false,
        },
    )
}

/// The same alias with other arguments.
pub fn with_args(alias: &Alias, args: Vec<Value>) -> Value {
    let made = Alias {
        origin: alias.origin.clone(),
        args: tuple(args),
        starred: alias.starred,
    };
    Inst::with(&b::generic_alias(), made)
}

/// `types.GenericAlias(origin, args)`
pub fn __new__(_cls: &Value, origin: &Value, args: &Value) -> R {
    Ok(new(origin, args))
}

/// Whether the class is `collections.abc.Callable`, whose first arguments stand in a list.
fn is_callable(origin: &Value) -> bool {
    matches!(origin, Value::Class(c) if c.builtin && c.module == "collections.abc" && c.name() == "Callable")
}
/// Whether the value stands for the parameters of a callable: `...`, a list, a `ParamSpec`, `Concatenate[…]`.
fn is_parameters(v: &Value) -> bool {
    match v {
        Value::Ellipsis | Value::List(_) | Value::Tuple(_) => true,
        Value::Inst(_) => {
            let class = crate::types::type_of(v).name();
            class == "ParamSpec" || ops::repr_or(v).starts_with("typing.Concatenate[")
        }
        _ => false,
    }
}
/// `C[args]`, where the class has no method for it.
pub fn of_class(class: &Value, args: &Value) -> R {
    if is_callable(class) {
        callable(class, args)
    } else {
        Ok(new(class, args))
    }
}
/// `collections.abc.Callable[[A, B], C]`: `(A, B, C)` as its arguments (`Lib/_collections_abc.py: _CallableGenericAlias`).
fn callable(origin: &Value, params: &Value) -> R {
    let Some([given, result]) = Some(items(params)).filter(|_| matches!(params, Value::Tuple(_)))
    else {
        return Err(type_error(
            "Callable must be used as Callable[[arg, ...], result].",
        ));
    };
    let mut all = match given {
        Value::List(_) | Value::Tuple(_) => ops::collect(given)?,
        other if is_parameters(other) => vec![other.clone()],
        other => {
            return Err(type_error(format!(
                "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {}",
                ops::repr(other)?
            )));
        }
    };
    all.push(result.clone());
    Ok(new(origin, &tuple(all)))
}

/// A type as unions and aliases show it.
pub fn item_repr(v: &Value) -> R<String> {
    crate::kinds::require(crate::kinds::Kind::Alias);
    match v {
        Value::Ellipsis => Ok("...".to_owned()),
        Value::List(_) => {
            let shown: R<Vec<String>> = ops::collect(v)?.iter().map(item_repr).collect();
            Ok(format!("[{}]", shown?.join(", ")))
        }
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
    if is_callable(&p.origin)
        && !(shown.len() == 2 && items(&p.args).first().is_some_and(is_parameters))
        && let Some((result, given)) = shown.split_last()
    {
        let text = format!("collections.abc.Callable[[{}], {result}]", given.join(", "));
        return Ok(Some(text));
    }
    let inside = if shown.is_empty() {
        "()".to_owned()
    } else {
        shown.join(", ")
    };
    let star = if p.starred { "*" } else { "" };
    Ok(Some(format!("{star}{}[{inside}]", item_repr(&p.origin)?)))
}

/// `a.__parameters__`: the type variables of the arguments.
pub fn __parameters__(a: &Value) -> R {
    Ok(tuple(alias_parameters::collect(items(&__args__(a)?))?))
}
/// `a[given]`: the type variables replaced.
pub fn __getitem__(a: &Value, given: &Value) -> R {
    let (origin, args) = (__origin__(a)?, __args__(a)?);
    let flat = is_callable(&origin);
    let given = match (given, flat) {
        (Value::Tuple(_), _) | (_, false) => given.clone(),
        (one, true) => tuple(vec![one.clone()]),
    };
    let args = alias_parameters::substitute(a, items(&args), &given, flat)?;
    Ok(new(&origin, &tuple(args)))
}
/// `a.__unpacked__`
pub fn __unpacked__(a: &Value) -> R {
    Ok(boolean(parts(a).is_some_and(|p| p.starred)))
}
/// What `*tuple[int, str]` stands for; None for other aliases.
pub fn __typing_unpacked_tuple_args__(a: &Value) -> R {
    let tuples = Value::Class(b::tuple());
    Ok(match parts(a) {
        Some(p) if p.starred && p.origin.is(&tuples) => p.args.clone(),
        _ => Value::None,
    })
}
/// `*a`: one alias that stands for its arguments.
pub fn __iter__(a: &Value) -> R {
    let starred = Inst::with(
        &b::generic_alias(),
        Alias {
            origin: __origin__(a)?,
            args: __args__(a)?,
            starred: true,
        },
    );
    ops::iter(&list(vec![starred]))
}
/// Attributes of the class, except those that say what an object itself is.
pub fn __getattr__(a: &Value, name: &Value) -> R {
    let name = super::object::attribute_name(name)?;
    ops::getattr_name(&__origin__(a)?, name)
}
/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(a: &Value) -> R {
    Ok(tuple(vec![
        Value::Class(b::generic_alias()),
        tuple(vec![__origin__(a)?, __args__(a)?]),
    ]))
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
    let made = crate::stdlib::support::call_with(&__origin__(a)?, args, kwargs)?;
    if let Value::Inst(i) = &made
        && !i.class_ref().flags().dictless
        && i.wrapped().is_none()
    {
        drop(set(&made, "__orig_class__", a.clone()));
    }
    Ok(made)
}
/// `class C(list[int])`: the class itself is the base.
pub fn __mro_entries__(a: &Value, _bases: &Value) -> R {
    Ok(tuple(vec![__origin__(a)?]))
}
