//! Annotations as objects: special forms, aliases of classes, and both with arguments (`Lib/typing.py: _GenericAlias`).
use crate::builtins::functions_object::is_subclass;
use crate::builtins::generic_alias::{self, item_repr};
use crate::builtins::union_type;
use crate::error::{attribute_error_of, type_error};
use crate::generated::builtins as b;
use crate::object::{
    Head, Inst, List, NativeData, R, Ref, Value, boolean, native, str, string, tuple,
};
use crate::ops::{self, base_value};
use crate::stdlib::support::{items, set};
use std::ptr::NonNull;

/// An annotation.
pub struct Form {
    /// `List`, `Union`, …; empty for an alias of a program's generic class.
    name: String,
    /// The class behind an alias; Unbound for special forms.
    origin: Value,
    /// The arguments, once there are some.
    args: Option<Vec<Value>>,
    /// What `Annotated` adds.
    metadata: Vec<Value>,
}
impl NativeData for Form {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.origin.traverse(visit);
        self.args
            .iter()
            .flatten()
            .chain(&self.metadata)
            .for_each(|v| v.traverse(visit));
    }
}

fn make(name: &str, origin: Value, args: Option<Vec<Value>>, metadata: Vec<Value>) -> Value {
    let form = Form {
        name: name.to_owned(),
        origin,
        args,
        metadata,
    };
    Inst::with(&crate::generated::typing::_form(), form)
}
/// A form without arguments.
pub fn named(name: &str, origin: Value) -> Value {
    make(name, origin, None, Vec::new())
}
/// The form behind a value.
pub fn form(v: &Value) -> Option<&Form> {
    match v {
        Value::Inst(i) => i.native::<Form>(),
        _ => None,
    }
}
fn this(v: &Value) -> R<&Form> {
    native(v, "typing._GenericAlias")
}

/// An argument as it is kept: None as its type, a text as a forward reference.
fn convert(v: &Value) -> R<Value> {
    Ok(match v {
        Value::None => Value::Class(b::none_type()),
        Value::Str(_) => make(
            &format!("ForwardRef({})", ops::repr(v)?),
            Value::Unbound,
            None,
            vec![v.clone()],
        ),
        other => other.clone(),
    })
}
fn arguments(params: &Value) -> Vec<Value> {
    match params {
        Value::Tuple(t) => t.items().to_vec(),
        one => vec![one.clone()],
    }
}
fn converted(params: &[Value]) -> R<Vec<Value>> {
    params.iter().map(convert).collect()
}

/// `Union[...]`: flat, without duplicates; one type alone is itself.
pub fn union(params: &[Value]) -> R {
    if params.is_empty() {
        return Err(type_error("Cannot take a Union of no types."));
    }
    let mut all: Vec<Value> = Vec::new();
    for p in converted(params)? {
        let members = match form(&p) {
            Some(Form {
                name,
                args: Some(args),
                ..
            }) if name == "Union" => args.clone(),
            _ => union_type::args(&p).map_or_else(|| vec![p.clone()], <[Value]>::to_vec),
        };
        for m in members {
            let mut known = false;
            for x in &all {
                known = known || ops::is_eq(x, &m)?;
            }
            if !known {
                all.push(m);
            }
        }
    }
    if let [one] = &all[..] {
        return Ok(one.clone());
    }
    Ok(make("Union", Value::Unbound, Some(all), Vec::new()))
}

/// An alias of a generic class of the program.
pub fn of_class(class: &Value, params: &Value) -> R {
    Ok(make(
        "",
        class.clone(),
        Some(converted(&arguments(params))?),
        Vec::new(),
    ))
}

/// The arguments of `Callable[[A, B], C]`: A, B, C.
fn callable_arguments(params: &[Value]) -> R<Vec<Value>> {
    let [given, result] = params else {
        return Err(type_error(
            "Callable must be used as Callable[[arg, ...], result].",
        ));
    };
    let mut all = match given {
        Value::List(l) => converted(&Ref::<List>::clone(l).to_vec())?,
        Value::Ellipsis => vec![Value::Ellipsis],
        other => vec![other.clone()],
    };
    all.push(convert(result)?);
    Ok(all)
}

/// `form[parameters]`
pub fn __getitem__(v: &Value, parameters: &Value) -> R {
    let f = this(v)?;
    let given = arguments(parameters);
    if f.args.is_some() {
        return substitute(v, &given);
    }
    let kept = match f.name.as_str() {
        "Union" => return union(&given),
        "Optional" => {
            if given.len() != 1 {
                return Err(type_error("typing.Optional requires a single type."));
            }
            return union(&[given[0].clone(), Value::None]);
        }
        "Annotated" => {
            let Some((first, rest)) = given.split_first().filter(|(_, rest)| !rest.is_empty())
            else {
                return Err(type_error(
                    "Annotated[...] should be used with at least two arguments (a type and an annotation).",
                ));
            };
            return Ok(make(
                "Annotated",
                convert(first)?,
                Some(vec![convert(first)?]),
                rest.to_vec(),
            ));
        }
        "Any" | "NoReturn" | "Never" | "Self" | "LiteralString" | "TypeAlias" => {
            return Err(type_error(format!(
                "typing.{} is not subscriptable",
                f.name
            )));
        }
        "Literal" => given,
        "Callable" => callable_arguments(&given)?,
        _ => converted(&given)?,
    };
    Ok(make(&f.name, f.origin.clone(), Some(kept), Vec::new()))
}

/// The type variables in the arguments, each once.
fn variables(args: &[Value], out: &mut Vec<Value>) {
    for a in args {
        if super::type_var::is_variable(a) {
            if !out.iter().any(|x| x.is(a)) {
                out.push(a.clone());
            }
        } else if let Some(inner) = form(a).and_then(|f| f.args.as_ref()) {
            variables(inner, out);
        } else if let Some(p) = generic_alias::parts(a) {
            variables(items(&p.args), out);
        }
    }
}
/// `alias[int]` of an alias with type variables.
fn substitute(v: &Value, given: &[Value]) -> R {
    let f = this(v)?;
    let mut names = Vec::new();
    variables(f.args.as_deref().unwrap_or_default(), &mut names);
    let shown = ops::repr(v)?;
    if names.is_empty() {
        return Err(type_error(format!("{shown} is not a generic class")));
    }
    if names.len() != given.len() {
        let many = if given.len() > names.len() {
            "many"
        } else {
            "few"
        };
        return Err(type_error(format!(
            "Too {many} arguments for {shown}; actual {}, expected {}",
            given.len(),
            names.len()
        )));
    }
    replaced(v, &names, &converted(given)?)
}
fn replaced(v: &Value, names: &[Value], given: &[Value]) -> R {
    if let Some(i) = names.iter().position(|n| n.is(v)) {
        return Ok(given[i].clone());
    }
    if let Some(p) = generic_alias::parts(v) {
        let args: Vec<Value> = items(&p.args)
            .iter()
            .map(|a| replaced(a, names, given))
            .collect::<R<_>>()?;
        return Ok(generic_alias::new(&p.origin, &tuple(args)));
    }
    match form(v) {
        Some(f) if f.args.is_some() => {
            let args: Vec<Value> = f
                .args
                .iter()
                .flatten()
                .map(|a| replaced(a, names, given))
                .collect::<R<_>>()?;
            if f.name == "Union" {
                union(&args)
            } else {
                Ok(make(
                    &f.name,
                    f.origin.clone(),
                    Some(args),
                    f.metadata.clone(),
                ))
            }
        }
        _ => Ok(v.clone()),
    }
}

/// An instance of the class of an alias.
pub fn __call__(v: &Value, args: &Value, kwargs: &Value) -> R {
    let f = this(v)?;
    if f.origin.is_unbound() {
        let kind = if f.args.is_some() { "" } else { "typing." };
        let shown = if kind.is_empty() {
            ops::repr(v)?
        } else {
            format!("typing.{}", f.name)
        };
        return Err(type_error(format!("Cannot instantiate {shown}")));
    }
    if !f.name.is_empty() {
        let lower = item_repr(&f.origin)?;
        return Err(type_error(format!(
            "Type {} cannot be instantiated; use {lower}() instead",
            f.name
        )));
    }
    let made = crate::stdlib::support::call_with(&f.origin, args, kwargs)?;
    if let Value::Inst(i) = &made
        && !i.class_ref().flags().dictless
        && i.wrapped().is_none()
    {
        drop(set(&made, "__orig_class__", v.clone()));
    }
    Ok(made)
}

/// `typing.List[int]`
pub fn __repr__(v: &Value) -> R {
    let f = this(v)?;
    if f.name.starts_with("ForwardRef(") {
        return Ok(str(&f.name));
    }
    let head = if f.name.is_empty() {
        item_repr(&f.origin)?
    } else {
        format!("typing.{}", f.name)
    };
    let Some(args) = &f.args else {
        return Ok(string(head));
    };
    let none = Value::Class(b::none_type());
    if let ("Union", [a, c]) = (f.name.as_str(), &args[..]) {
        for (x, y) in [(a, c), (c, a)] {
            if x.is(&none) {
                return Ok(string(format!("typing.Optional[{}]", item_repr(y)?)));
            }
        }
    }
    let mut shown = Vec::new();
    for a in args {
        shown.push(if f.name == "Literal" {
            ops::repr(a)?
        } else {
            item_repr(a)?
        });
    }
    for m in &f.metadata {
        shown.push(ops::repr(m)?);
    }
    if f.name == "Callable"
        && let Some((result, given)) = shown.split_last()
    {
        let given = if given == ["..."] {
            "...".to_owned()
        } else {
            format!("[{}]", given.join(", "))
        };
        return Ok(string(format!("typing.Callable[{given}, {result}]")));
    }
    let inside = if shown.is_empty() {
        "()".to_owned()
    } else {
        shown.join(", ")
    };
    Ok(string(format!("{head}[{inside}]")))
}

fn same_items(a: &[Value], b: &[Value], ordered: bool) -> R<bool> {
    if a.len() != b.len() {
        return Ok(false);
    }
    for (i, x) in a.iter().enumerate() {
        let mut found = false;
        for y in if ordered { &b[i..=i] } else { b } {
            found = found || ops::is_eq(x, y)?;
        }
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}
/// Equal forms with equal arguments; unions and literals in any order.
pub fn __eq__(v: &Value, other: &Value) -> R {
    let f = this(v)?;
    if v.is(other) {
        return Ok(boolean(true));
    }
    if let (Some(members), "Union", Some(args)) =
        (union_type::args(other), f.name.as_str(), &f.args)
    {
        return Ok(boolean(same_items(args, members, false)?));
    }
    let Some(g) = form(other) else {
        return Ok(Value::NotImplemented);
    };
    let (Some(a), Some(c)) = (&f.args, &g.args) else {
        let forward = f.args.is_none()
            && g.args.is_none()
            && f.name == g.name
            && f.name.starts_with("ForwardRef(");
        return Ok(boolean(forward));
    };
    let ordered = f.name != "Union" && f.name != "Literal";
    let same = f.name == g.name && (f.origin.is(&g.origin) || f.name == "Annotated");
    Ok(boolean(
        same && same_items(a, c, ordered)? && same_items(&f.metadata, &g.metadata, true)?,
    ))
}
/// The hash of what `__eq__` compares.
pub fn __hash__(v: &Value) -> R {
    let f = this(v)?;
    let mut total = ops::hash(&str(&f.name))?;
    for a in f.args.iter().flatten() {
        total = total.wrapping_add(ops::hash(a)?);
    }
    Ok(Value::Int(if total == -1 { -2 } else { total }))
}
/// `form | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    union(&[v.clone(), other.clone()])
}
/// `other | form`
pub fn __ror__(v: &Value, other: &Value) -> R {
    union(&[other.clone(), v.clone()])
}

/// The class that stands for the form among the bases of a class.
pub fn __mro_entries__(v: &Value, bases: &Value) -> R {
    let f = this(v)?;
    if f.origin.is_unbound() {
        if f.name == "Any" {
            return Ok(tuple(vec![]));
        }
        return Err(type_error(format!("Cannot subclass {}", ops::repr(v)?)));
    }
    let generic = Value::Class(crate::generated::typing::generic());
    let mut out = vec![f.origin.clone()];
    if f.origin.is(&generic) {
        let after = items(bases).iter().skip_while(|x| !x.is(v)).skip(1);
        let covered = items(bases).iter().any(|x| {
            form(x).is_some_and(|g| matches!(&g.origin, Value::Class(c) if c.is(&crate::generated::typing::protocol())))
        });
        if covered
            || after
                .into_iter()
                .any(|x| form(x).is_some_and(|g| g.name.is_empty() && g.args.is_some()))
        {
            out.clear();
        }
    } else if !f.name.is_empty() && f.name != "Protocol" {
        let has = items(bases)
            .iter()
            .any(|x| x.is(&generic) || form(x).is_some_and(|g| g.origin.is(&generic)));
        if !has {
            out.push(generic);
        }
    }
    Ok(tuple(out))
}

fn checked(v: &Value) -> R<&Value> {
    let f = this(v)?;
    if f.args.is_some() && f.name != "Union" {
        return Err(type_error(
            "Subscripted generics cannot be used with class and instance checks",
        ));
    }
    if f.origin.is_unbound() {
        return Err(type_error(format!(
            "{} cannot be used with isinstance()",
            ops::repr(v)?
        )));
    }
    Ok(&f.origin)
}
/// `isinstance(obj, form)`
pub fn __instancecheck__(v: &Value, obj: &Value) -> R {
    __subclasscheck__(v, &Value::Class(crate::types::type_of(obj)))
}
/// `issubclass(cls, form)`
pub fn __subclasscheck__(v: &Value, cls: &Value) -> R {
    let f = this(v)?;
    if let ("Union", Some(args)) = (f.name.as_str(), &f.args) {
        for a in args {
            if is_subclass(cls, a)? {
                return Ok(boolean(true));
            }
        }
        return Ok(boolean(false));
    }
    Ok(boolean(is_subclass(cls, &checked(v)?.clone())?))
}

/// Attributes of the class behind an alias.
pub fn __getattr__(v: &Value, name: &Value) -> R {
    let f = this(v)?;
    let Value::Str(s) = base_value(name) else {
        return Err(type_error("attribute name must be string"));
    };
    let dunder = s.as_str().starts_with("__") && s.as_str().ends_with("__");
    if matches!(f.origin, Value::Class(_)) && !dunder {
        return ops::getattr_name(&f.origin, s);
    }
    if matches!(s.as_str(), "__name__" | "__qualname__") && !f.name.is_empty() {
        return Ok(str(&f.name));
    }
    let class = if f.args.is_some() {
        "_GenericAlias"
    } else {
        "_SpecialForm"
    };
    Err(attribute_error_of(
        format!("'{class}' object has no attribute '{}'", s.as_str()),
        v,
        s.as_str(),
    ))
}

/// `List[int].__origin__`: the class, or the form itself without arguments.
pub fn __origin__(v: &Value) -> R {
    let f = this(v)?;
    if f.origin.is_unbound() && f.args.is_some() {
        super::forms_by_name(&f.name)
    } else {
        Ok(or_none(&f.origin))
    }
}
fn or_none(v: &Value) -> Value {
    if v.is_unbound() {
        Value::None
    } else {
        v.clone()
    }
}
/// The arguments.
pub fn __args__(v: &Value) -> R {
    let f = this(v)?;
    Ok(tuple(f.args.clone().unwrap_or_default()))
}
/// The type variables.
pub fn __parameters__(v: &Value) -> R {
    let mut all = Vec::new();
    variables(this(v)?.args.as_deref().unwrap_or_default(), &mut all);
    Ok(tuple(all))
}
/// What `Annotated` adds.
pub fn __metadata__(v: &Value) -> R {
    Ok(tuple(this(v)?.metadata.clone()))
}
/// The name.
pub fn _name(v: &Value) -> R {
    let f = this(v)?;
    Ok(if f.name.is_empty() {
        Value::None
    } else {
        str(&f.name)
    })
}
/// `'typing'`
pub fn __module__(_v: &Value) -> R {
    Ok(str("typing"))
}
/// Whether the form has arguments.
pub fn is_subscripted(v: &Value) -> bool {
    form(v).is_some_and(|f| f.args.is_some())
}
/// Whether the form is `Annotated[...]`.
pub fn is_annotated(v: &Value) -> bool {
    form(v).is_some_and(|f| f.name == "Annotated" && f.args.is_some())
}
