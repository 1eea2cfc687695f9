//! The docstrings of the interpreter's own modules, types and functions, in programs that ask for them.
use crate::object::{Global, Value, str};

/// Texts by dotted names (`builtins.list.append`), in the order of the names.
pub type Docs = &'static [(&'static str, &'static str)];

static DOCS: Global<Docs> = Global::new(&[]);

/// Takes what a program brings along; must come before the first class is made.
pub fn link(docs: Docs) {
    *DOCS.get() = docs;
}

/// `__doc__` of what stands in a module under this name; None where it has none, and in programs that do not ask.
pub fn of(module: &str, name: &str) -> Value {
    let docs = *DOCS.get();
    if docs.is_empty() {
        return Value::None;
    }
    text(&format!("{module}.{name}"))
}

/// `__doc__` of a module.
pub fn of_module(name: &str) -> Value {
    text(name)
}

fn text(name: &str) -> Value {
    let docs = *DOCS.get();
    docs.binary_search_by_key(&name, |(name, _)| name)
        .map_or(Value::None, |at| str(docs[at].1))
}
