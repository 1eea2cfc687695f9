//! A program module's variables as a dict: what `globals()` and `module.__dict__` give. Its class is `dict` itself.
//!
//! The variables are statics, so the dict behind it is brought up to date whenever something looks into it, and what a method has
//! changed in it goes back to the variables. Names that the module's code does not mention live in the dict alone.
use crate::call::call_entry;
use crate::object::{
    Dict, Head, Inst, Module, NativeData, NativeDef, R, Ref, Str, Value, Var, intern,
};
use std::ptr::NonNull;

struct ModuleDict {
    module: Ref<Module>,
    /// The module's own dict, with copies of the variables.
    dict: Value,
    vars: Vec<(Ref<Str>, &'static Var)>,
}

impl NativeData for ModuleDict {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.module.head());
        self.dict.traverse(visit);
    }
    fn wrapped(&self) -> Option<&Value> {
        self.read();
        Some(&self.dict)
    }
}

impl ModuleDict {
    fn dict(&self) -> &Ref<Dict> {
        match &self.dict {
            Value::Dict(d) => d,
            _ => &self.module.attrs,
        }
    }

    /// Brings the dict up to date.
    fn read(&self) {
        let dict = self.dict();
        for (name, var) in &self.vars {
            let (now, then) = (var.get(), dict.get_str(name));
            match (now.is_unbound(), then) {
                (true, None) => {}
                (true, Some(_)) => drop(dict.remove_str(name)),
                (false, Some(then)) if then.is(&now) => {}
                (false, _) => drop(dict.set_str(name, now)),
            }
        }
    }

    /// Takes what was changed in the dict over into the variables.
    fn write(&self) -> R<()> {
        let dict = self.dict();
        for (name, var) in &self.vars {
            let (now, wanted) = (var.get(), dict.get_str(name));
            let same = match &wanted {
                Some(wanted) => wanted.is(&now),
                None => now.is_unbound(),
            };
            if !same {
                crate::modules::assign(&self.module, name, wanted)?;
            }
        }
        Ok(())
    }
}

/// `module.__dict__`: of a module of the program the one that follows its variables; of others their own, which for a module of the
/// library is a copy, because its functions cannot be replaced.
pub fn module_dict(m: &Ref<Module>) -> Value {
    if crate::modules::is_library(m) {
        return Value::Dict(super::module::contents(m));
    }
    if m.vars.is_empty() {
        return Value::Dict(m.attrs.clone());
    }
    m.dict
        .get_or_init(|| {
            let data = ModuleDict {
                module: m.clone(),
                dict: Value::Dict(m.attrs.clone()),
                vars: m.vars.iter().map(|(n, v)| (intern(n), *v)).collect(),
            };
            Inst::with(&crate::generated::builtins::dict(), data)
        })
        .clone()
}

fn of(this: &Inst) -> Option<&ModuleDict> {
    if this.class_ref().builtin {
        this.native::<ModuleDict>()
    } else {
        None
    }
}

/// Whether an instance is the dict of a module.
pub fn is_one(this: &Inst) -> bool {
    of(this).is_some()
}

/// After something was written into the dict behind an instance: a module's variables follow.
///
/// # Errors
/// NotImplementedError for names whose calls were bound when the program was compiled.
pub fn written(this: &Value) -> R<()> {
    match this {
        Value::Inst(i) => of(i).map_or(Ok(()), ModuleDict::write),
        _ => Ok(()),
    }
}

/// A method of dict on the dict of a module.
pub fn call_on(def: &'static NativeDef, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    let this = args[0].clone();
    if let Value::Inst(i) = &this
        && let Some(inner) = i.wrapped()
    {
        args[0] = inner.clone();
    }
    let made = call_entry(def, args, kw);
    written(&this)?;
    Ok(if def.name == "__ior__" { this } else { made? })
}
