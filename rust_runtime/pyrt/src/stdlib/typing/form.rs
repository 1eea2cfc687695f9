//! Annotations as objects: special forms, aliases of classes, and both with arguments (`Lib/typing.py: _SpecialForm`, `_GenericAlias`).
use super::check::{check_special, unflattened};
use super::subscript;
use crate::builtins::alias_parameters;
use crate::builtins::functions_object::is_subclass;
use crate::builtins::generic_alias::item_repr;
use crate::builtins::union_type;
use crate::error::{PyErr, attribute_error_of, type_error};
use crate::generated::{builtins as b, typing as table};
use crate::object::{Head, Inst, NativeData, R, Ref, Value, boolean, native, str, string, tuple};
use crate::ops::{self, base_value};
use crate::stdlib::support::{get, items, set};
use crate::types::type_of;
use std::ptr::NonNull;

/// An annotation.
pub struct Form {
    /// `List`, `Union`, …; empty for an alias of a program's generic class.
    pub name: String,
    /// The class behind an alias, what `Annotated` annotates; Unbound for special forms.
    pub origin: Value,
    /// The arguments, once there are some.
    pub args: Option<Vec<Value>>,
    /// What `Annotated` adds.
    pub metadata: Vec<Value>,
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
impl Form {
    /// Whether it is `name[…]`.
    pub fn is(&self, name: &str) -> bool {
        self.name == name && self.args.is_some()
    }
    /// The arguments; none where there are none yet.
    pub fn arguments(&self) -> &[Value] {
        self.args.as_deref().unwrap_or_default()
    }
    /// Whether it is an alias of the class.
    pub fn is_of(&self, class: &Ref<crate::object::Class>) -> bool {
        matches!(&self.origin, Value::Class(c) if c.is(class)) && self.name != "Annotated"
    }
    /// `Optional` for a union of two, one of which is None.
    fn shown_name(&self) -> &str {
        let none = Value::Class(b::none_type());
        if self.is("Union")
            && self.arguments().len() == 2
            && self.arguments().iter().any(|a| a.is(&none))
        {
            "Optional"
        } else {
            &self.name
        }
    }
}

/// An annotation with arguments.
pub fn subscripted(name: &str, origin: Value, args: Vec<Value>) -> Value {
    make(name, origin, Some(args), Vec::new())
}
/// A form of these parts.
pub fn make(name: &str, origin: Value, args: Option<Vec<Value>>, metadata: Vec<Value>) -> Value {
    let form = Form {
        name: name.to_owned(),
        origin,
        args,
        metadata,
    };
    Inst::with(&table::_form(), form)
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

/// `form[parameters]`
pub fn __getitem__(v: &Value, parameters: &Value) -> R {
    let f = this(v)?;
    if f.args.is_none() {
        return subscript::special(v, f, parameters);
    }
    let own = [table::generic(), table::protocol()];
    if own.iter().any(|c| f.is_of(c)) {
        let shown = ops::repr(v)?;
        return Err(type_error(format!(
            "Cannot subscript already-subscripted {shown}"
        )));
    }
    if f.is("Unpack") && f.arguments().iter().any(super::type_var_tuple::is_many) {
        return Ok(parameters.clone());
    }
    let given = super::check::converted(items_or_one(parameters));
    let flat = f.name == "Callable";
    let args = alias_parameters::substitute(v, f.arguments(), &tuple(given), flat)?;
    copy_with(f, args)
}
/// The parameters of a subscript: those of a tuple, or one.
pub fn items_or_one(params: &Value) -> &[Value] {
    match params {
        Value::Tuple(t) => t.items(),
        one => std::slice::from_ref(one),
    }
}
/// The same form with other arguments.
pub fn copy_with(f: &Form, args: Vec<Value>) -> R {
    match f.name.as_str() {
        "Union" => subscript::union(&args),
        "Annotated" => Ok(subscript::annotated(
            args.first().cloned().unwrap_or(Value::None),
            f.metadata.clone(),
        )),
        "Concatenate" => Ok(subscript::concatenated(args)),
        _ => Ok(make(
            &f.name,
            f.origin.clone(),
            Some(args),
            f.metadata.clone(),
        )),
    }
}

/// Pickles find it by name in `typing`, with arguments through its subscript.
pub fn __reduce__(v: &Value) -> R {
    let f = this(v)?;
    let Some(args) = &f.args else {
        return Ok(crate::object::str(&f.name));
    };
    let origin = if f.name.is_empty() {
        f.origin.clone()
    } else {
        crate::stdlib::pickle::find_class("typing", &f.name)?
    };
    let given = match (f.name.as_str(), &args[..]) {
        ("Annotated", _) => tuple(args.iter().chain(&f.metadata).cloned().collect()),
        ("Callable", [first @ .., result]) if !is_open(first) => {
            tuple(vec![crate::object::list(first.to_vec()), result.clone()])
        }
        (_, [one]) if !matches!(one, Value::Tuple(_)) => one.clone(),
        _ => tuple(args.clone()),
    };
    let getitem = crate::types::native_value(&crate::generated::operator::GETITEM);
    Ok(tuple(vec![getitem, tuple(vec![origin, given])]))
}
/// Whether the parameters of a Callable are no list: `...`, or a parameter specification.
fn is_open(params: &[Value]) -> bool {
    match params {
        [Value::Ellipsis] => true,
        [one] => {
            form(one).is_some_and(|f| f.is("Concatenate")) || ops::type_name(one) == "ParamSpec"
        }
        _ => false,
    }
}

/// An instance of the class of an alias.
pub fn __call__(v: &Value, args: &Value, kwargs: &Value) -> R {
    let f = this(v)?;
    if f.origin.is_unbound() {
        if f.name == "Annotated" {
            return Err(type_error("Type Annotated cannot be instantiated."));
        }
        let shown = match &f.args {
            Some(_) => ops::repr(&__origin__(v)?)?,
            None => ops::repr(v)?,
        };
        return Err(type_error(format!("Cannot instantiate {shown}")));
    }
    let never = ["Tuple", "List", "Set", "FrozenSet", "Dict", "Type"];
    if never.contains(&f.name.as_str()) {
        let lower = ops::to_str(&get(&f.origin, "__name__")?)?;
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

/// A type as these forms show it: functions by their names.
fn shown(v: &Value) -> R<String> {
    match v {
        Value::Func(_) => ops::to_str(&get(v, "__name__")?),
        other => item_repr(other),
    }
}
fn joined(all: &[Value]) -> R<String> {
    let texts: R<Vec<String>> = all.iter().map(shown).collect();
    Ok(texts?.join(", "))
}
/// `typing.List[int]`
pub fn __repr__(v: &Value) -> R {
    let f = this(v)?;
    let head = if f.name.is_empty() {
        item_repr(&f.origin)?
    } else {
        format!("typing.{}", f.name)
    };
    let Some(args) = &f.args else {
        let class = f.name == "Annotated"; // the one form that CPython has as a class
        return Ok(string(if class {
            format!("<class '{head}'>")
        } else {
            head
        }));
    };
    let inside = match f.name.as_str() {
        "Literal" => {
            let texts: R<Vec<String>> = args.iter().map(shown).collect();
            texts?.join(", ")
        }
        "Annotated" => {
            let mut texts = vec![shown(&f.origin)?];
            for m in &f.metadata {
                texts.push(ops::repr(m)?);
            }
            texts.join(", ")
        }
        "Unpack" => return Ok(string(format!("*{}", joined(args)?))),
        "Union" if f.shown_name() == "Optional" => {
            let none = Value::Class(b::none_type());
            let first = args.iter().position(|a| a.is(&none)).unwrap_or(0);
            let other = args.get(1 - first.min(1)).unwrap_or(&none);
            return Ok(string(format!("typing.Optional[{}]", shown(other)?)));
        }
        "Callable" if unflattened(args) => match args.split_last() {
            Some((result, given)) => format!("[{}], {}", joined(given)?, shown(result)?),
            None => String::new(),
        },
        _ if args.is_empty() => "()".to_owned(),
        _ => joined(args)?,
    };
    Ok(string(format!("{head}[{inside}]")))
}

fn within(a: &[Value], b: &[Value], same: fn(&Value, &Value) -> R<bool>) -> R<bool> {
    for x in a {
        let mut found = false;
        for y in b {
            found = found || same(x, y)?;
        }
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}
/// Equality of sets that are kept as lists.
fn same_set(a: &[Value], b: &[Value], same: fn(&Value, &Value) -> R<bool>) -> R<bool> {
    Ok(within(a, b, same)? && within(b, a, same)?)
}
/// Whether two literals are equal and of one type.
pub fn same_literal(a: &Value, b: &Value) -> R<bool> {
    Ok(type_of(a).is(&type_of(b)) && ops::is_eq(a, b)?)
}
/// Equal forms with equal arguments; unions and literals in any order.
pub fn __eq__(v: &Value, other: &Value) -> R {
    let f = this(v)?;
    if v.is(other) {
        return Ok(boolean(true));
    }
    if let (Some(members), true) = (union_type::args(other), f.is("Union")) {
        return Ok(boolean(same_set(f.arguments(), members, ops::is_eq)?));
    }
    let Some(g) = form(other) else {
        return Ok(Value::NotImplemented);
    };
    let (Some(a), Some(c)) = (&f.args, &g.args) else {
        return Ok(Value::NotImplemented);
    };
    if f.origin.is_unbound() || g.origin.is_unbound() || f.name == "Annotated" {
        let same = match f.name.as_str() {
            name if name != g.name => false,
            "Union" => same_set(a, c, ops::is_eq)?,
            "Literal" => same_set(a, c, same_literal)?,
            _ => ops::is_eq(&tuple(a.clone()), &tuple(c.clone()))?,
        };
        let (m, n) = (tuple(f.metadata.clone()), tuple(g.metadata.clone()));
        return Ok(boolean(same && ops::is_eq(&m, &n)?));
    }
    Ok(boolean(
        g.name != "Annotated"
            && ops::is_eq(&f.origin, &g.origin)?
            && ops::is_eq(&tuple(a.clone()), &tuple(c.clone()))?,
    ))
}
/// The hash of what `__eq__` compares.
pub fn __hash__(v: &Value) -> R {
    let f = this(v)?;
    let Some(args) = &f.args else {
        return crate::builtins::object::__hash__(v);
    };
    let members: Option<Vec<Value>> = match f.name.as_str() {
        "Union" => Some(args.clone()),
        "Literal" => {
            let pair = |a: &Value| tuple(vec![a.clone(), Value::Class(type_of(a))]);
            Some(args.iter().map(pair).collect())
        }
        _ => None,
    };
    if let Some(members) = members {
        let hashes: R<Vec<i64>> = members.iter().map(ops::hash).collect();
        return Ok(Value::Int(crate::hash::hash_frozenset(hashes?)));
    }
    let (first, rest) = if f.name == "Annotated" {
        (f.origin.clone(), f.metadata.clone())
    } else if f.origin.is_unbound() {
        (str(&f.name), args.clone())
    } else {
        (f.origin.clone(), args.clone())
    };
    Ok(Value::Int(ops::hash(&tuple(vec![first, tuple(rest)]))?))
}
/// `form | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    subscript::union(&[v.clone(), other.clone()])
}
/// `other | form`
pub fn __ror__(v: &Value, other: &Value) -> R {
    subscript::union(&[other.clone(), v.clone()])
}

/// The class that stands for the form among the bases of a class.
pub fn __mro_entries__(v: &Value, bases: &Value) -> R {
    let f = this(v)?;
    if f.origin.is_unbound() {
        return Err(type_error(format!("Cannot subclass {}", ops::repr(v)?)));
    }
    if f.name == "Annotated" {
        return Ok(tuple(vec![f.origin.clone()]));
    }
    let generic = Value::Class(table::generic());
    let after = || items(bases).iter().skip_while(|x| !x.is(v)).skip(1);
    if f.name.is_empty() {
        let covered = items(bases)
            .iter()
            .any(|x| x.is(&Value::Class(table::protocol())));
        if f.is_of(&table::generic()) && (covered || after().any(|x| form(x).is_some())) {
            return Ok(tuple(Vec::new()));
        }
        return Ok(tuple(vec![f.origin.clone()]));
    }
    let mut out = Vec::new();
    if !items(bases).iter().any(|x| x.is(&f.origin)) {
        out.push(f.origin.clone());
    }
    let has = after().any(|x| {
        form(x).is_some() || matches!(x, Value::Class(c) if c.is_subclass(&table::generic()))
    });
    if !has {
        out.push(generic);
    }
    Ok(tuple(out))
}

/// `isinstance(obj, form)`
pub fn __instancecheck__(v: &Value, obj: &Value) -> R {
    let f = this(v)?;
    if f.origin.is_unbound() && !f.is("Union") {
        return Err(no_checks(v, f, "isinstance"));
    }
    __subclasscheck__(v, &Value::Class(type_of(obj)))
}
#[cold]
fn no_checks(v: &Value, f: &Form, what: &str) -> PyErr {
    if f.args.is_some() {
        return type_error("Subscripted generics cannot be used with class and instance checks");
    }
    type_error(format!("{} cannot be used with {what}()", ops::repr_or(v)))
}
/// `issubclass(cls, form)`
pub fn __subclasscheck__(v: &Value, cls: &Value) -> R {
    let f = this(v)?;
    if f.is("Union") {
        for a in f.arguments() {
            if is_subclass(cls, a)? {
                return Ok(boolean(true));
            }
        }
        return Ok(boolean(false));
    }
    if f.origin.is_unbound() || f.args.is_some() {
        return Err(no_checks(v, f, "issubclass"));
    }
    match form(cls) {
        Some(g) if g.args.is_none() && !g.origin.is_unbound() => {
            Ok(boolean(is_subclass(&g.origin, &f.origin)?))
        }
        Some(g) if g.args.is_some() => Err(no_checks(v, g, "issubclass")),
        _ => Ok(boolean(is_subclass(cls, &f.origin)?)),
    }
}

/// Attributes of the class behind an alias.
pub fn __getattr__(v: &Value, name: &Value) -> R {
    let f = this(v)?;
    let Value::Str(s) = base_value(name) else {
        return Err(type_error("attribute name must be string"));
    };
    let text = s.as_str();
    match text {
        "__name__" | "__qualname__" if !f.name.is_empty() && f.name != "Annotated" => {
            return Ok(str(f.shown_name()));
        }
        "__name__" | "__qualname__" if !f.origin.is_unbound() => {
            return get(&f.origin, "__name__");
        }
        "__origin__" if f.args.is_some() || !f.origin.is_unbound() => return origin(f),
        "__args__" if f.args.is_some() => return Ok(tuple(f.arguments().to_vec())),
        "__parameters__" if f.args.is_some() => {
            return Ok(tuple(alias_parameters::collect(f.arguments())?));
        }
        "__metadata__" if f.is("Annotated") => return Ok(tuple(f.metadata.clone())),
        "__typing_is_unpacked_typevartuple__" if f.is("Unpack") => {
            let many = f.arguments().iter().any(super::type_var_tuple::is_many);
            return Ok(boolean(many));
        }
        "__typing_unpacked_tuple_args__" if f.is("Unpack") => {
            let inner = f.arguments().first().and_then(form);
            return Ok(inner.map_or(Value::None, |g| tuple(g.arguments().to_vec())));
        }
        "_inst" | "_nparams" => {}
        _ if !f.origin.is_unbound() && !is_dunder(text) => {
            return ops::getattr_name(&f.origin, s);
        }
        _ => {}
    }
    Err(attribute_error_of(text.to_owned(), v, text))
}
fn is_dunder(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
}
/// `form.name = x`: an attribute of the class behind an alias.
pub fn __setattr__(v: &Value, name: &Value, x: &Value) -> R {
    let f = this(v)?;
    let name = crate::builtins::object::attribute_name(name)?;
    if f.origin.is_unbound() || is_dunder(name.as_str()) {
        ops::generic_setattr(v, name, x.clone())?;
    } else {
        ops::setattr_name(&f.origin, name, x.clone())?;
    }
    Ok(Value::None)
}
fn origin(f: &Form) -> R {
    if f.origin.is_unbound() && f.args.is_some() {
        super::forms_by_name(&f.name)
    } else if f.origin.is_unbound() {
        Ok(Value::None)
    } else {
        Ok(f.origin.clone())
    }
}
/// `List[int].__origin__`: the class, or the form itself without arguments.
pub fn __origin__(v: &Value) -> R {
    origin(this(v)?)
}
/// The name.
pub fn _name(v: &Value) -> R {
    let f = this(v)?;
    Ok(if f.name.is_empty() || f.is("Annotated") {
        Value::None
    } else {
        str(f.shown_name())
    })
}
/// `'typing'`, or the module of a program's class.
pub fn __module__(v: &Value) -> R {
    let f = this(v)?;
    if f.name.is_empty() || f.is("Annotated") {
        get(&f.origin, "__module__")
    } else {
        Ok(str("typing"))
    }
}
/// `dir(form)`: with what arguments add, and the names of the class behind it.
pub fn __dir__(v: &Value) -> R {
    let f = this(v)?;
    let names = crate::object::Set::new(false);
    ops::for_each(&crate::builtins::object::__dir__(v)?, |n| {
        names.add(n).map(drop)
    })?;
    if f.args.is_some() {
        for n in ["__args__", "__parameters__", "__origin__"] {
            names.add(str(n))?;
        }
    }
    if !f.origin.is_unbound() {
        ops::for_each(&crate::builtins::functions_object::dir(&f.origin)?, |n| {
            if n.as_str().is_some_and(is_dunder) {
                return Ok(());
            }
            names.add(n).map(drop)
        })?;
    }
    Ok(crate::object::list(names.items()))
}
/// `copy.copy(form)`: forms never change.
pub fn __copy__(v: &Value) -> R {
    Ok(v.clone())
}
/// `copy.deepcopy(form)`: forms never change.
pub fn __deepcopy__(v: &Value, _memo: &Value) -> R {
    Ok(v.clone())
}
/// `*form`: `Unpack[form]`.
pub fn __iter__(v: &Value) -> R {
    let f = this(v)?;
    let closed = ["Union", "Callable", "Annotated"];
    if f.args.is_none() || closed.contains(&f.name.as_str()) {
        return Err(type_error(format!(
            "'{}' object is not iterable",
            crate::types::type_of(v).name()
        )));
    }
    let one = subscripted("Unpack", Value::Unbound, vec![v.clone()]);
    ops::iter(&tuple(vec![one]))
}
/// No class derives from the type of forms.
pub fn __init_subclass__(_cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Err(check_special())
}
/// Whether the form is `Annotated[...]`.
pub fn is_annotated(v: &Value) -> bool {
    form(v).is_some_and(|f| f.is("Annotated"))
}
