//! What `doctest`, compiled from the interpreter's sources, has in the place of the compiler and of source files.
use crate::doctest;
use crate::error::{not_implemented_error, type_error};
use crate::modules::{PROGRAM, imported, library};
use crate::object::{ModuleInfo, R, Value, list, str};
use crate::ops::{self, base_value};
use crate::stdlib::support::{get_opt, text};

/// `_doctest.check(docstring, examples)`
pub fn check(docstring: &Value, examples: &Value) -> R {
    let known = doctest::find(text(docstring, "docstring")?);
    let count = ops::collect(examples)?.len();
    if count == 0 || known.is_some_and(|d| d.examples.len() == count) {
        return Ok(Value::None);
    }
    Err(not_implemented_error(
        "testing examples that are not in the program's docstrings is not supported by Portalis",
    ))
}

/// `_doctest.compile(docstring, number, name)`: what `compile` finds wrong with an example is raised.
pub fn compile(docstring: &Value, number: &Value, name: &Value) -> R {
    let at = index(number)?;
    doctest::compile(text(docstring, "docstring")?, at, &ops::to_str(name)?)?;
    Ok(number.clone())
}

fn index(number: &Value) -> R<usize> {
    match number {
        Value::Int(number) => Ok(usize::try_from(*number).unwrap_or(usize::MAX)),
        _ => Err(type_error("the number of an example is an int")),
    }
}

/// `_doctest.run(docstring, number, name, globs)`
pub fn run(docstring: &Value, number: &Value, name: &Value, globs: &Value) -> R {
    let Value::Dict(dict) = base_value(globs) else {
        return Err(type_error(format!(
            "exec() globals must be a dict, not {}",
            ops::type_name(globs)
        )));
    };
    let name = ops::to_str(name)?;
    doctest::run(text(docstring, "docstring")?, index(number)?, &name, dict)?;
    Ok(Value::None)
}

/// `_doctest.display(value)`: calls what `sys.displayhook` is.
pub fn display(value: &Value) -> R {
    let hook = match crate::modules::loaded("sys") {
        Some(sys) => get_opt(&sys, "displayhook")?,
        None => None,
    };
    match hook {
        Some(hook) => crate::call::call(&hook, &mut [value.clone()]),
        None => crate::stdlib::sys::show(value),
    }
}

/// `inspect.getmodule(object)`, without a look at files. Functions of the runtime, which classes get from the library, have modules
/// that the program need not have imported: they are said to come from `builtins`.
pub fn module_of(object: &Value) -> R {
    if matches!(object, Value::Module(_)) {
        return Ok(object.clone());
    }
    let name = get_opt(object, "__module__")?;
    let found = name.as_ref().and_then(Value::as_str).and_then(imported);
    let of_runtime = match object {
        Value::Native(_) => true,
        Value::Func(f) => !is_of_program(f.def.code.module),
        _ => false,
    };
    match (found, PROGRAM.get()) {
        (Some(module), _) => Ok(module),
        (None, Some(program)) if of_runtime => Ok(library(program.builtins)),
        _ => Ok(Value::None),
    }
}

fn is_of_program(info: &'static ModuleInfo) -> bool {
    let listed = |p: &crate::program::Program| {
        let own = p.modules.iter().any(|m| std::ptr::eq(m.info, info));
        own || p
            .docstrings
            .iter()
            .any(|d| std::ptr::eq(d.module.info, info))
    };
    PROGRAM.get().is_some_and(listed)
}

/// `_doctest.source_lines(object)`: None where there is no source.
pub fn source_lines(object: &Value) -> R {
    let module = module_of(object)?;
    let Value::Module(m) = &module else {
        return Ok(Value::None);
    };
    let all = PROGRAM.get().map_or(&[][..], |p| p.modules);
    match all.iter().find(|c| c.info.name == m.name) {
        Some(c) if !c.info.source.is_empty() => {
            Ok(list(c.info.source.split_inclusive('\n').map(str).collect()))
        }
        _ => Ok(Value::None),
    }
}
