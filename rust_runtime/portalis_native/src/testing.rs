//! The runtime's functions and methods, callable from Python, for tests that compare them with CPython in process.
use std::sync::OnceLock;
use std::thread::ThreadId;

use pyo3::exceptions::{PyLookupError, PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString, PyTuple, PyType,
};
use pyrt::object::{self, Dict, Set, Str, intern};
use pyrt::{Value, ops};

/// What Python passes: positional arguments and keywords, as the runtime's values.
type Arguments = (Vec<Value>, Vec<(Value, Value)>);

#[pymodule]
pub mod testing {
    use super::*;

    #[pymodule_export]
    use super::Object;

    /// Calls a function, class or method of the runtime by its name (`len`, `str.split`, `math.sqrt`, `os.path.join`).
    ///
    /// Raises what it raises; `LookupError` where the runtime has no such name.
    #[pyfunction]
    #[pyo3(signature = (name, *args, **kwargs))]
    fn evaluate(
        name: &str,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Object> {
        let py = args.py();
        let function = super::named(py, name)?;
        let (mut args, mut kw) = super::arguments(args, kwargs)?;
        super::given(py, pyrt::call::call_kw(&function, &mut args, &mut kw))
    }
}

/// A value of the runtime, of any type.
#[pyclass(unsendable, module = "portalis._native.testing")]
pub struct Object(Value);

#[pymethods]
impl Object {
    /// The runtime's counterpart of a Python value, or what the runtime has under a dotted name.
    #[new]
    #[pyo3(signature = (value=None, *, name=None))]
    fn new(py: Python<'_>, value: Option<&Bound<'_, PyAny>>, name: Option<&str>) -> PyResult<Self> {
        guard()?;
        Ok(Object(match (value, name) {
            (_, Some(name)) => named(py, name)?,
            (Some(value), None) => to_value(value)?,
            (None, None) => Value::None,
        }))
    }

    /// Calls a method of the value.
    #[pyo3(signature = (method, *args, **kwargs))]
    fn call(
        &self,
        method: &str,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Object> {
        let (mut all, mut kw) = arguments(args, kwargs)?;
        all.insert(0, self.0.clone());
        let name = intern(method);
        given(
            args.py(),
            pyrt::call::call_method_name(&name, &mut all, &mut kw),
        )
    }

    /// The value as Python's own: numbers, texts and containers of them; `TypeError` for the rest.
    fn value(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        guard()?;
        from_value(py, &self.0)
    }

    /// The name of the value's type.
    #[getter]
    fn type_name(&self) -> PyResult<String> {
        guard()?;
        Ok(ops::type_name(&self.0))
    }

    /// The runtime's `repr` of the value.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard()?;
        ops::repr(&self.0).map_err(|e| raised(py, &e))
    }
}

/// The runtime's state belongs to one thread: the first that comes. The GIL alone would let threads take turns.
fn guard() -> PyResult<()> {
    static OWNER: OnceLock<ThreadId> = OnceLock::new();
    let here = std::thread::current().id();
    if *OWNER.get_or_init(|| here) == here {
        return Ok(());
    }
    Err(PyRuntimeError::new_err(
        "the runtime's objects belong to the thread that used them first",
    ))
}

/// A builtin, or the attribute of a library module, by its dotted name.
fn named(py: Python<'_>, name: &str) -> PyResult<Value> {
    guard()?;
    let parts: Vec<&str> = name.split('.').collect();
    let found = (1..parts.len()).rev().find_map(|n| {
        let module = pyrt::generated::module(&parts[..n].join("."))?;
        Some((pyrt::library(module), &parts[n..]))
    });
    let (mut at, rest) = found.unwrap_or_else(|| {
        let builtins = &pyrt::generated::builtins::MODULE;
        (pyrt::library(builtins), &parts[..])
    });
    for part in rest {
        at = ops::getattr_opt(&at, &intern(part))
            .map_err(|e| raised(py, &e))?
            .ok_or_else(|| PyLookupError::new_err(format!("the runtime has no {name}")))?;
    }
    Ok(at)
}

fn given(py: Python<'_>, result: pyrt::R) -> PyResult<Object> {
    result.map(Object).map_err(|e| raised(py, &e))
}

/// The Python exception of the same class with the same arguments.
fn raised(py: Python<'_>, error: &object::PyErr) -> PyErr {
    let class = error.0.class();
    let module = ops::getattr_opt(&Value::Class(class.clone()), &intern("__module__"));
    let module = module.ok().flatten();
    let module = module
        .as_ref()
        .and_then(Value::as_str)
        .unwrap_or("builtins");
    let make = || -> PyResult<PyErr> {
        let args: Vec<_> = error
            .data()
            .args()
            .iter()
            .map(|v| from_value(py, v))
            .collect::<PyResult<_>>()?;
        let args = PyTuple::new(py, args)?;
        let class = py.import(module)?.getattr(class.name().as_str())?;
        // The arguments that an exception keeps need not be those of its constructor (`json.JSONDecodeError`).
        let made = class.call1(&args).or_else(|_| {
            let full: Vec<_> = std::iter::once(class.clone()).chain(args.iter()).collect();
            class.call_method1("__new__", PyTuple::new(py, full)?)
        })?;
        Ok(PyErr::from_value(made))
    };
    make().unwrap_or_else(|why| {
        let text = ops::to_str(&error.value()).unwrap_or_default();
        PyRuntimeError::new_err(format!("{}: {text} ({why})", class.name()))
    })
}

fn arguments(args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<Arguments> {
    guard()?;
    let args = args.iter().map(|a| to_value(&a)).collect::<PyResult<_>>()?;
    let kw = match kwargs {
        Some(kwargs) => kwargs
            .iter()
            .map(|(k, v)| Ok((to_value(&k)?, to_value(&v)?)))
            .collect::<PyResult<_>>()?,
        None => Vec::new(),
    };
    Ok((args, kw))
}

/// The runtime's counterpart of a Python value; an `Object` is its own, so that it keeps its identity.
fn to_value(v: &Bound<'_, PyAny>) -> PyResult<Value> {
    let py = v.py();
    if v.is_none() {
        return Ok(Value::None);
    }
    if let Ok(object) = v.cast::<Object>() {
        return Ok(object.borrow().0.clone());
    }
    if let Ok(b) = v.cast_exact::<PyBool>() {
        return Ok(object::boolean(b.is_true()));
    }
    if v.cast_exact::<PyInt>().is_ok() {
        return match v.extract::<i64>() {
            Ok(small) => Ok(Value::Int(small)),
            Err(_) => {
                let digits: String = v.call_method1("__format__", ("x",))?.extract()?;
                let mut args = [object::str(&digits), Value::Int(16)];
                let int = Value::Class(pyrt::generated::builtins::int());
                pyrt::call::call(&int, &mut args).map_err(|e| raised(py, &e))
            }
        };
    }
    if let Ok(f) = v.cast_exact::<PyFloat>() {
        return Ok(object::float(f.value()));
    }
    if let Ok(s) = v.cast_exact::<PyString>() {
        return Ok(Value::Str(Str::new(s.to_str()?.to_owned())));
    }
    if let Ok(b) = v.cast_exact::<PyBytes>() {
        return Ok(object::bytes(b.as_bytes().to_vec()));
    }
    let items = || {
        v.try_iter()?
            .map(|item| to_value(&item?))
            .collect::<PyResult<Vec<Value>>>()
    };
    if v.cast_exact::<PyList>().is_ok() {
        return Ok(object::list(items()?));
    }
    if v.cast_exact::<PyTuple>().is_ok() {
        return Ok(object::tuple(items()?));
    }
    let frozen = v.cast_exact::<PyFrozenSet>().is_ok();
    if frozen || v.cast_exact::<PySet>().is_ok() {
        return Set::from_items(items()?, frozen)
            .map(Value::Set)
            .map_err(|e| raised(py, &e));
    }
    if let Ok(dict) = v.cast_exact::<PyDict>() {
        let made = Value::Dict(Dict::new());
        for (key, value) in dict {
            ops::setitem(&made, &to_value(&key)?, to_value(&value)?).map_err(|e| raised(py, &e))?;
        }
        return Ok(made);
    }
    if v.cast::<PyType>().is_ok() || v.is_callable() {
        let name: String = v.getattr("__qualname__")?.extract()?;
        let module: Option<String> = v.getattr("__module__").and_then(|m| m.extract()).ok();
        return match module.as_deref() {
            None | Some("builtins") => named(py, &name),
            Some(module) => named(py, &format!("{module}.{name}")),
        };
    }
    if v.get_type().name()? == "slice" {
        let part = |name| to_value(&v.getattr(name)?);
        return Ok(ops::slice(&part("start")?, &part("stop")?, &part("step")?));
    }
    Err(PyTypeError::new_err(format!(
        "no counterpart of a {} in the runtime",
        v.get_type().name()?
    )))
}

/// Python's counterpart of a value of the runtime.
fn from_value(py: Python<'_>, v: &Value) -> PyResult<Py<PyAny>> {
    let all = |items: &[Value]| {
        items
            .iter()
            .map(|item| from_value(py, item))
            .collect::<PyResult<Vec<_>>>()
    };
    Ok(match v {
        Value::None => py.None(),
        Value::NotImplemented => py.NotImplemented(),
        Value::Ellipsis => py.Ellipsis(),
        Value::Bool(b) => PyBool::new(py, b.is()).to_owned().into_any().unbind(),
        Value::Int(i) => i.into_pyobject(py)?.into_any().unbind(),
        Value::Big(b) => {
            let digits = b.0.to_str_radix(16);
            py.get_type::<PyInt>().call1((digits, 16))?.unbind()
        }
        Value::Float(f) => PyFloat::new(py, f.f()).into_any().unbind(),
        Value::Str(s) => PyString::new(py, s.as_str()).into_any().unbind(),
        Value::Bytes(b) => PyBytes::new(py, b.as_slice()).into_any().unbind(),
        Value::List(l) => PyList::new(py, all(&l.to_vec())?)?.into_any().unbind(),
        Value::Tuple(t) => PyTuple::new(py, all(t.items())?)?.into_any().unbind(),
        Value::Set(s) if s.frozen => PyFrozenSet::new(py, all(&s.items())?)?.into_any().unbind(),
        Value::Set(s) => PySet::new(py, all(&s.items())?)?.into_any().unbind(),
        Value::Dict(d) => {
            let dict = PyDict::new(py);
            for (key, value) in d.pairs() {
                dict.set_item(from_value(py, &key)?, from_value(py, &value)?)?;
            }
            dict.into_any().unbind()
        }
        other => {
            let name = ops::type_name(other);
            return Err(PyTypeError::new_err(format!(
                "no counterpart of a {name} in Python"
            )));
        }
    })
}
