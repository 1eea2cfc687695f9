//! `__init__` of a dataclass: a function with the fields as parameters that stores them one after the other.
use super::field::{Field, Kind, data};
use super::has_default_factory;
use super::methods::{carried, carrier, code_of, leak};
use crate::call::{call, call_method_name};
use crate::error::{depth, type_error};
use crate::object::{
    Cell, Class, Dict, Func, FuncDef, Head, NativeData, R, Ref, Signature, Str, Value, intern,
    native,
};
use crate::ops::{self, Slot};
use std::ptr::NonNull;

/// Where the value of a field comes from; places count the arguments, `self` first.
enum Source {
    /// The argument.
    Argument(usize),
    /// The argument, or what the factory makes where it was not given.
    ArgumentOrMade(usize, Value),
    /// What the factory makes.
    Made(Value),
    /// The default.
    Constant(Value),
}

/// The body of an `__init__`.
struct Body {
    steps: Vec<(Ref<Str>, Source)>,
    frozen: bool,
    factory: Value,
    /// The arguments of `__post_init__`, where the class has one.
    post_init: Option<Vec<usize>>,
    /// The version of the class that was looked at last, and whether its instances take all fields directly.
    direct: std::cell::Cell<(u32, bool)>,
}
impl NativeData for Body {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for (_, source) in &self.steps {
            match source {
                Source::ArgumentOrMade(_, v) | Source::Made(v) | Source::Constant(v) => {
                    v.traverse(visit);
                }
                Source::Argument(_) => {}
            }
        }
    }
}

impl Body {
    /// Whether storing a field is nothing but storing it: no `__setattr__`, no descriptor in the way.
    fn is_direct(&self, class: &Ref<Class>) -> bool {
        let (version, direct) = self.direct.get();
        if version == class.version() {
            return direct;
        }
        let flags = class.flags();
        let direct = (self.frozen || !flags.setattr)
            && self.steps.iter().all(|(name, _)| match class.lookup(name) {
                Some(Value::Inst(i)) if i.native::<Slot>().is_some() => flags.dictless,
                Some(v) => !ops::is_data_descriptor(&v) && !flags.dictless,
                None => !flags.dictless,
            });
        self.direct.set((class.version(), direct));
        direct
    }

    fn store(&self, this: &Value, name: &Ref<Str>, v: Value) -> R<()> {
        if let Value::Inst(i) = this
            && self.is_direct(i.class_ref())
        {
            drop(i.set(name, v));
            return Ok(());
        }
        if self.frozen {
            ops::generic_setattr(this, name, v)
        } else {
            ops::setattr_name(this, name, v)
        }
    }

    /// Runs it; an error comes with its line.
    fn run(&self, a: &mut [Value]) -> Result<(), (crate::object::PyErr, u32)> {
        for (line, (name, source)) in (0..).zip(&self.steps) {
            let value = match source {
                Source::Argument(i) => Ok(a[*i].clone()),
                Source::ArgumentOrMade(i, make) if a[*i].is(&self.factory) => call(make, &mut []),
                Source::ArgumentOrMade(i, _) => Ok(a[*i].clone()),
                Source::Made(make) => call(make, &mut []),
                Source::Constant(v) => Ok(v.clone()),
            };
            value
                .and_then(|v| self.store(&a[0], name, v))
                .map_err(|e| (e, line))?;
        }
        if let Some(places) = &self.post_init {
            let mut args = vec![a[0].clone()];
            args.extend(places.iter().map(|i| a[*i].clone()));
            let line = u32::try_from(self.steps.len()).unwrap_or(0);
            call_method_name(&intern("__post_init__"), &mut args, &mut [])
                .map_err(|e| (e, line))?;
        }
        Ok(())
    }
}

fn entry(f: &Ref<Func>, a: &mut [Value]) -> R {
    let _depth = depth()?;
    let body = carried(f);
    match native::<Body>(&body, "function")?.run(a) {
        Ok(()) => Ok(Value::None),
        Err((e, line)) => Err(e.at(f.def.code, line)),
    }
}

/// The parameters of an `__init__`, and where each field's argument is.
struct Parameters {
    names: Vec<String>,
    positional: usize,
    defaults: Vec<Value>,
    kwdefaults: Vec<Value>,
}

/// The fields with a parameter: positional ones, then keyword-only ones.
pub fn in_init_order(fields: &[Value]) -> R<(Vec<Value>, Vec<Value>)> {
    let (mut positional, mut kwonly) = (Vec::new(), Vec::new());
    for f in fields {
        let d = data(f)?;
        if ops::truth(&d.init)? {
            if ops::truth(&d.kw_only.get())? {
                kwonly.push(f.clone());
            } else {
                positional.push(f.clone());
            }
        }
    }
    Ok((positional, kwonly))
}

fn default_of(f: &Field) -> Option<Value> {
    match (f.has_default(), f.has_factory()) {
        (true, _) => Some(f.default.clone()),
        (_, true) => Some(has_default_factory()),
        _ => None,
    }
}

fn parameters(fields: &[Value]) -> R<Parameters> {
    let (positional, kwonly) = in_init_order(fields)?;
    let mut defaults = Vec::new();
    let own_name = fields
        .iter()
        .any(|f| data(f).is_ok_and(|d| d.text() == "self"));
    let mut names = vec![
        if own_name {
            "__dataclass_self__"
        } else {
            "self"
        }
        .to_owned(),
    ];
    for f in &positional {
        let d = data(f)?;
        match default_of(d) {
            Some(v) => defaults.push(v),
            None if !defaults.is_empty() => {
                return Err(type_error(format!(
                    "non-default argument {} follows default argument",
                    ops::repr(&d.name.get())?
                )));
            }
            None => {}
        }
        names.push(d.text());
    }
    let mut kwdefaults = Vec::new();
    for f in &kwonly {
        let d = data(f)?;
        kwdefaults.push(default_of(d).unwrap_or_default());
        names.push(d.text());
    }
    Ok(Parameters {
        names,
        positional: positional.len() + 1,
        defaults,
        kwdefaults,
    })
}

/// `__init__` of a class with these fields.
pub fn function(
    class: &Ref<Class>,
    fields: &[Value],
    frozen: bool,
    post_init: bool,
    slots: bool,
) -> R {
    let params = parameters(fields)?;
    let place = |name: &str| {
        params
            .names
            .iter()
            .skip(1)
            .position(|n| n == name)
            .map_or(0, |i| i + 1)
    };
    let (mut steps, mut init_vars) = (Vec::new(), Vec::new());
    let annotations = Dict::new();
    for f in fields {
        let d = data(f)?;
        let (name, with_parameter) = (d.text(), ops::truth(&d.init)?);
        if d.kind.get() == Kind::InitVar {
            init_vars.push(place(&name));
            continue;
        }
        let source = match (d.has_factory(), with_parameter) {
            (true, true) => Source::ArgumentOrMade(place(&name), d.factory.clone()),
            (true, false) => Source::Made(d.factory.clone()),
            (false, true) => Source::Argument(place(&name)),
            (false, false) if slots && d.has_default() => Source::Constant(d.default.clone()),
            (false, false) => continue,
        };
        steps.push((intern(&name), source));
    }
    for name in &params.names[1..] {
        if let Some(f) = fields
            .iter()
            .find(|f| data(f).is_ok_and(|d| d.text() == *name))
        {
            annotations.set_text(name, data(f)?.annotation.get());
        }
    }
    annotations.set_text("return", Value::None);
    let lines = u32::try_from(steps.len()).unwrap_or(0) + 1;
    let count = |n: usize| u16::try_from(n).map_err(|_| type_error("more than 65535 fields"));
    let sig = Signature {
        names: Box::leak(params.names.iter().map(|n| leak(n)).collect()),
        posonly: 0,
        pos: count(params.positional)?,
        kwonly: count(params.names.len() - params.positional)?,
        varargs: false,
        varkw: false,
    };
    let body = Body {
        steps,
        frozen,
        factory: has_default_factory(),
        post_init: post_init.then_some(init_vars),
        direct: std::cell::Cell::new((0, false)),
    };
    let def: &'static FuncDef = Box::leak(Box::new(FuncDef {
        code: code_of(class, "__init__", lines),
        sig,
        kind: crate::object::Kind::Plain,
        doc: None,
        entry,
        green: None,
    }));
    let made = Func::new(
        def,
        vec![Cell::new(carrier(body))],
        params.defaults,
        params.kwdefaults,
    );
    if let Value::Func(f) = &made {
        f.set_override("__annotations__", Value::Dict(annotations));
    }
    Ok(made)
}
