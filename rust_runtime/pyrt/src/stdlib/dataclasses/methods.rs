//! The methods of a dataclass besides `__init__`: real functions whose field names are in a table that they close over.
use crate::call::call;
use crate::error::{PyErr, depth};
use crate::generated::dataclasses as types;
use crate::object::{
    Cell, Class, Code, Func, FuncDef, Global, Inst, Kind, Lit, ModuleInfo, NativeData, R, Ref,
    Signature, Span, Str, Value, intern, native, string, tuple,
};
use crate::ops::{self, Cmp};
use crate::stdlib::support;
use crate::types::is_native;

static CLASS: Lit = Lit::new("__class__");
static QUALNAME: Lit = Lit::new("__qualname__");

/// What a generated function works on.
pub struct Plan {
    names: Vec<Ref<Str>>,
}
impl NativeData for Plan {}

/// The body of a generated function.
pub type Entry = fn(&Ref<Func>, &mut [Value]) -> R;

/// Where a generated function says that it is: `File "<string>"`, with one span for each line of the text that CPython would compile.
pub fn code_of(class: &Ref<Class>, name: &'static str, lines: u32) -> &'static Code {
    let module = match class.attrs.get_text("__module__") {
        Some(Value::Str(s)) => leak(s.as_str()),
        _ => class.module,
    };
    let spans: Vec<Span> = (0..lines.max(1))
        .map(|i| crate::object::span(i + 3, 0, i + 3, 0, 0, 0))
        .collect();
    Box::leak(Box::new(Code {
        name,
        qualname: leak(&format!("{}.{name}", class.qualname())),
        module: Box::leak(Box::new(ModuleInfo {
            name: module,
            file: "<string>",
            source: "",
        })),
        line: 2,
        spans: Box::leak(spans.into_boxed_slice()),
        locals: &[],
    }))
}

/// Text that lives as long as the program: definitions of functions do.
pub fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// A function of a class with these parameters, all positional.
fn function(
    class: &Ref<Class>,
    name: &'static str,
    params: &'static [&'static str],
    lines: u32,
    entry: Entry,
    cells: Vec<Value>,
) -> Value {
    let pos = u16::try_from(params.len()).unwrap_or(u16::MAX);
    let def: &'static FuncDef = Box::leak(Box::new(FuncDef {
        code: code_of(class, name, lines),
        sig: Signature {
            names: params,
            posonly: 0,
            pos,
            kwonly: 0,
            varargs: false,
            varkw: false,
        },
        kind: Kind::Plain,
        doc: None,
        entry,
        green: None,
    }));
    Func::new(
        def,
        cells.into_iter().map(Cell::new).collect(),
        Vec::new(),
        Vec::new(),
    )
}

/// An object that carries data of a generated function in a cell.
pub fn carrier(data: impl NativeData) -> Value {
    Inst::with(&crate::generated::builtins::object(), data)
}

fn plan(names: &[Value]) -> Value {
    carrier(Plan {
        names: names.iter().filter_map(Value::as_str).map(intern).collect(),
    })
}

/// The object in a function's first cell.
pub fn carried(f: &Ref<Func>) -> Value {
    f.cells.first().map(|c| c.get()).unwrap_or_default()
}

/// `(v.a, v.b, …)`
fn values(v: &Value, names: &[Ref<Str>]) -> R {
    Ok(tuple(
        names
            .iter()
            .map(|n| ops::getattr_name(v, n))
            .collect::<R<Vec<Value>>>()?,
    ))
}

/// `v.__class__`
fn class_of(v: &Value) -> R {
    match v {
        Value::Inst(i)
            if i.class_ref()
                .lookup(CLASS.s())
                .is_none_or(|c| is_native(&c, "object.__class__")) =>
        {
            Ok(Value::Class(i.class()))
        }
        other => ops::getattr(other, &CLASS),
    }
}

/// Notes the frame of a generated function.
fn at<T>(f: &Ref<Func>, site: u32, result: R<T>) -> R<T> {
    result.map_err(|e| e.at(f.def.code, site))
}

/// Objects whose repr is being made, and the function that makes it.
static RUNNING: Global<Vec<(usize, usize)>> = Global::new(Vec::new());

/// A repr that is being made; dropping it ends that.
pub struct Running(());
impl Running {
    /// Notes it; `None` where this function makes the repr of this object already.
    pub fn enter(function: usize, v: &Value) -> Option<Running> {
        let key = (function, v.head().map_or(0, |h| h.as_ptr() as usize));
        if RUNNING.get().contains(&key) {
            return None;
        }
        RUNNING.get().push(key);
        Some(Running(()))
    }
}
impl Drop for Running {
    fn drop(&mut self) {
        RUNNING.get().pop();
    }
}

/// `__repr__` that shows these fields.
pub fn repr(class: &Ref<Class>, names: &[Value]) -> Value {
    fn entry(f: &Ref<Func>, a: &mut [Value]) -> R {
        let _depth = depth()?;
        let Some(_running) = Running::enter(f.addr(), &a[0]) else {
            return Ok(string("...".to_owned()));
        };
        at(f, 0, shown(&carried(f), &a[0]))
    }
    fn shown(plan: &Value, this: &Value) -> R {
        let mut out = ops::to_str(&ops::getattr(&class_of(this)?, &QUALNAME)?)?;
        out.push('(');
        for (i, name) in native::<Plan>(plan, "Plan")?.names.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            out.push_str(name.as_str());
            out.push('=');
            ops::push_repr(&mut out, &ops::getattr_name(this, name)?)?;
        }
        out.push(')');
        Ok(string(out))
    }
    function(class, "__repr__", &["self"], 1, entry, vec![plan(names)])
}

/// The comparisons and their operators.
const COMPARISONS: [(&str, Entry); 5] = [
    ("__eq__", |f, a| compare(f, a, Cmp::Eq)),
    ("__lt__", |f, a| compare(f, a, Cmp::Lt)),
    ("__le__", |f, a| compare(f, a, Cmp::Le)),
    ("__gt__", |f, a| compare(f, a, Cmp::Gt)),
    ("__ge__", |f, a| compare(f, a, Cmp::Ge)),
];

fn compare(f: &Ref<Func>, a: &mut [Value], op: Cmp) -> R {
    let _depth = depth()?;
    if !at(f, 0, class_of(&a[1]))?.is(&at(f, 0, class_of(&a[0]))?) {
        return Ok(Value::NotImplemented);
    }
    let plan = carried(f);
    let names = &native::<Plan>(&plan, "Plan")?.names;
    let both = values(&a[0], names).and_then(|x| Ok((x, values(&a[1], names)?)));
    at(f, 1, both.and_then(|(x, y)| ops::rich(op, &x, &y)))
}

/// `__eq__` of these fields.
pub fn equality(class: &Ref<Class>, names: &[Value]) -> Value {
    function(
        class,
        COMPARISONS[0].0,
        &["self", "other"],
        3,
        COMPARISONS[0].1,
        vec![plan(names)],
    )
}

/// `__lt__`, `__le__`, `__gt__` and `__ge__` of these fields.
pub fn ordering(class: &Ref<Class>, names: &[Value]) -> Vec<(&'static str, Value)> {
    let made = |(name, entry): &(&'static str, Entry)| {
        (
            *name,
            function(
                class,
                name,
                &["self", "other"],
                3,
                *entry,
                vec![plan(names)],
            ),
        )
    };
    COMPARISONS[1..].iter().map(made).collect()
}

/// `__hash__` of these fields.
pub fn hash(class: &Ref<Class>, names: &[Value]) -> Value {
    fn entry(f: &Ref<Func>, a: &mut [Value]) -> R {
        let _depth = depth()?;
        let plan = carried(f);
        let hashed =
            values(&a[0], &native::<Plan>(&plan, "Plan")?.names).and_then(|t| ops::hash(&t));
        at(f, 0, hashed).map(Value::Int)
    }
    function(class, "__hash__", &["self"], 1, entry, vec![plan(names)])
}

/// `__setattr__` and `__delattr__` of a frozen class.
pub fn frozen(class: &Ref<Class>, names: &[Value]) -> [(&'static str, Value); 2] {
    fn set(f: &Ref<Func>, a: &mut [Value]) -> R {
        static NAME: Lit = Lit::new("__setattr__");
        let _depth = depth()?;
        refuse(f, a, "assign to")?;
        forward(f, a, &NAME)
    }
    fn delete(f: &Ref<Func>, a: &mut [Value]) -> R {
        static NAME: Lit = Lit::new("__delattr__");
        let _depth = depth()?;
        refuse(f, a, "delete")?;
        forward(f, a, &NAME)
    }
    let cells = || vec![plan(names), Value::Class(class.clone())];
    [
        (
            "__setattr__",
            function(
                class,
                "__setattr__",
                &["self", "name", "value"],
                3,
                set,
                cells(),
            ),
        ),
        (
            "__delattr__",
            function(class, "__delattr__", &["self", "name"], 3, delete, cells()),
        ),
    ]
}

/// An error where the object is of the class itself or the name is a field.
fn refuse(f: &Ref<Func>, a: &[Value], doing: &str) -> R<()> {
    let (plan, class) = (carried(f), f.cells[1].get());
    let own = Value::Class(crate::types::type_of(&a[0])).is(&class);
    let names = &native::<Plan>(&plan, "Plan")?.names;
    if !own
        && !a[1]
            .as_str()
            .is_some_and(|n| names.iter().any(|f| f.as_str() == n))
    {
        return Ok(());
    }
    let text = at(f, 1, ops::repr(&a[1]))?;
    Err(PyErr::msg(
        types::frozen_instance_error(),
        format!("cannot {doing} field {text}"),
    )
    .at(f.def.code, 1))
}

/// `super(cls, self).__setattr__(name, value)`
fn forward(f: &Ref<Func>, a: &mut [Value], name: &Lit) -> R {
    let class = f.cells[1].get();
    let method = at(f, 2, crate::super_::super_getattr(&class, &a[0], name))?;
    at(f, 2, call(&method, &mut a[1..]))?;
    Ok(Value::None)
}

/// `__getstate__` and `__setstate__` of a frozen class with slots, where it has none: what is pickled is a list of the fields' values.
pub fn add_state(class: &Ref<Class>) {
    static GET_CODE: Code = support::code("_dataclass_getstate", "_dataclass_getstate");
    static SET_CODE: Code = support::code("_dataclass_setstate", "_dataclass_setstate");
    static GET: FuncDef = support::one_argument(&GET_CODE, &["self"], |_, a| {
        let values: R<Vec<Value>> = field_names(&a[0])?
            .iter()
            .map(|n| ops::getattr_name(&a[0], n))
            .collect();
        Ok(crate::object::list(values?))
    });
    static SET: FuncDef = FuncDef {
        sig: Signature {
            names: &["self", "state"],
            posonly: 0,
            pos: 2,
            kwonly: 0,
            varargs: false,
            varkw: false,
        },
        ..support::one_argument(&SET_CODE, &[], |_, a| {
            for (name, v) in field_names(&a[0])?.iter().zip(ops::collect(&a[1])?) {
                let name = Value::Str(name.clone());
                crate::builtins::object::__setattr__(&a[0], &name, &v)?;
            }
            Ok(Value::None)
        })
    };
    for (name, def) in [("__getstate__", &GET), ("__setstate__", &SET)] {
        if class.attrs.get_text(name).is_none() {
            class.set(&intern(name), support::closure(def, Vec::new()));
        }
    }
}

fn field_names(this: &Value) -> R<Vec<Ref<Str>>> {
    let mut names = Vec::new();
    for field in support::items(&super::fields(this)?) {
        if let Value::Str(name) = super::field::data(field)?.name.get() {
            names.push(crate::object::intern_ref(&name));
        }
    }
    Ok(names)
}
