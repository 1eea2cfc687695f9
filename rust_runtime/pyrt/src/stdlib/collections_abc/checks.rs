//! Which classes count as subclasses of the abstract ones: by their methods, or because CPython registers them.
use crate::object::{Class, Ref, intern};

/// Classes that are registered, by the name of the abstract class and those that derive from it.
const REGISTERED: &[(&str, &[&str])] = &[
    (
        "Sequence",
        &[
            "tuple",
            "str",
            "range",
            "memoryview",
            "bytes",
            "bytearray",
            "list",
            "deque",
            "array",
        ],
    ),
    ("MutableSequence", &["list", "bytearray", "deque", "array"]),
    ("ByteString", &["bytes", "bytearray"]),
    ("Set", &["set", "frozenset", "dict_keys", "dict_items"]),
    ("MutableSet", &["set"]),
    ("Mapping", &["dict", "mappingproxy", "ChainMap"]),
    ("MutableMapping", &["dict", "ChainMap"]),
    ("MappingView", &["dict_keys", "dict_values", "dict_items"]),
    ("KeysView", &["dict_keys"]),
    ("ItemsView", &["dict_items"]),
    ("ValuesView", &["dict_values"]),
    (
        "Reversible",
        &["tuple", "str", "bytes", "bytearray", "memoryview", "array"],
    ),
    ("Container", &["dict_values"]),
    ("Collection", &["dict_values"]),
    ("Coroutine", &["coroutine"]),
    ("Generator", &["generator"]),
    ("AsyncGenerator", &["async_generator"]),
];

/// What the builtin types can do, whether or not their tables name the methods.
const ABILITIES: &[(&str, &[&str])] = &[
    (
        "__iter__",
        &[
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "str",
            "bytes",
            "bytearray",
            "range",
            "dict_keys",
            "dict_values",
            "dict_items",
            "iterator",
            "generator",
            "mappingproxy",
            "memoryview",
            "deque",
        ],
    ),
    ("__next__", &["iterator", "generator"]),
    (
        "__len__",
        &[
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "str",
            "bytes",
            "bytearray",
            "range",
            "dict_keys",
            "dict_values",
            "dict_items",
            "mappingproxy",
            "memoryview",
            "deque",
        ],
    ),
    (
        "__contains__",
        &[
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "str",
            "bytes",
            "bytearray",
            "range",
            "dict_keys",
            "dict_items",
            "mappingproxy",
            "deque",
        ],
    ),
    (
        "__reversed__",
        &[
            "list",
            "dict",
            "range",
            "dict_keys",
            "dict_values",
            "dict_items",
            "mappingproxy",
            "deque",
        ],
    ),
    (
        "__call__",
        &[
            "function",
            "builtin_function_or_method",
            "method",
            "type",
            "method_descriptor",
            "wrapper_descriptor",
            "classmethod_descriptor",
        ],
    ),
    ("__await__", &["coroutine"]),
    ("__aiter__", &["async_generator"]),
    ("__anext__", &["async_generator"]),
];

/// The methods that make a class one of the simple abstract classes.
fn wanted(name: &str) -> &'static [&'static str] {
    match name {
        "Hashable" => &["__hash__"],
        "Awaitable" => &["__await__"],
        "Coroutine" => &["__await__", "send", "throw", "close"],
        "AsyncIterable" => &["__aiter__"],
        "AsyncIterator" => &["__anext__", "__aiter__"],
        "AsyncGenerator" => &["__aiter__", "__anext__", "asend", "athrow", "aclose"],
        "Iterable" => &["__iter__"],
        "Iterator" => &["__iter__", "__next__"],
        "Generator" => &["__iter__", "__next__", "send", "throw", "close"],
        "Reversible" => &["__reversed__", "__iter__"],
        "Sized" => &["__len__"],
        "Container" => &["__contains__"],
        "Collection" => &["__len__", "__iter__", "__contains__"],
        "Callable" => &["__call__"],
        _ => &[],
    }
}

fn classes(class: &Ref<Class>) -> impl Iterator<Item = &Ref<Class>> {
    std::iter::once(class).chain(&class.mro_rest)
}

fn named(table: &[(&str, &[&str])], row: &str, class: &Ref<Class>) -> bool {
    table
        .iter()
        .filter(|(name, _)| *name == row)
        .any(|(_, known)| classes(class).any(|c| c.builtin && known.contains(&c.name().as_str())))
}

/// Whether the class has the method; `None` in its place takes it away.
fn has(class: &Ref<Class>, method: &str) -> bool {
    let method_name = intern(method);
    match classes(class).find_map(|c| c.attrs.get_str(&method_name)) {
        Some(v) => !v.is_none(),
        None => named(ABILITIES, method, class),
    }
}

/// `issubclass(class, abc)` for a class that does not derive from it; false where `abc` is no abstract class of the module.
pub fn is_subclass(class: &Ref<Class>, abc: &Ref<Class>) -> bool {
    if !abc.builtin || abc.module != "collections.abc" {
        return false;
    }
    let name = abc.name();
    if named(REGISTERED, &name, class) {
        return true;
    }
    let methods = wanted(&name);
    !methods.is_empty() && methods.iter().all(|m| has(class, m))
}

/// The abstract methods of a class of the module; none of any other class.
pub fn abstract_names(abc: &Ref<Class>) -> &'static [&'static str] {
    if !abc.builtin || abc.module != "collections.abc" {
        return &[];
    }
    match abc.name().as_str() {
        "Coroutine" => &["__await__", "send", "throw"],
        "AsyncIterator" => &["__anext__"],
        "AsyncGenerator" => &["asend", "athrow"],
        "Iterator" => &["__next__"],
        "Generator" => &["send", "throw"],
        "Set" => &["__contains__", "__iter__", "__len__"],
        "MutableSet" => &["__contains__", "__iter__", "__len__", "add", "discard"],
        "Mapping" => &["__getitem__", "__iter__", "__len__"],
        "MutableMapping" => &[
            "__delitem__",
            "__getitem__",
            "__iter__",
            "__len__",
            "__setitem__",
        ],
        "Sequence" | "ByteString" => &["__getitem__", "__len__"],
        "MutableSequence" => &[
            "__delitem__",
            "__getitem__",
            "__len__",
            "__setitem__",
            "insert",
        ],
        other => wanted(other),
    }
}

/// Whether instances of the class are mappings.
pub fn is_mapping_class(class: &Ref<Class>) -> bool {
    let abc = crate::generated::collections_abc::mapping();
    class.is_subclass(&abc) || is_subclass(class, &abc)
}
