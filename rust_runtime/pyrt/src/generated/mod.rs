//! The mapping table as the runtime sees it. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(missing_docs)]
pub mod abc;
pub mod array;
pub mod asyncio;
pub mod bisect;
pub mod builtins;
pub mod codecs;
pub mod collections;
pub mod collections_abc;
pub mod contextlib;
pub mod contextvars;
pub mod copy;
pub mod dataclasses;
pub mod r#enum;
pub mod errno;
pub mod exceptions;
pub mod functools;
pub mod gc;
pub mod heapq;
pub mod io;
pub mod itertools;
pub mod json;
pub mod linked;
pub mod math;
pub mod operator;
pub mod os;
pub mod os_path;
pub mod platform;
pub mod random;
pub mod re;
pub mod statistics;
pub mod string;
pub mod sys;
pub mod textwrap;
pub mod time;
pub mod traceback;
pub mod types;
pub mod typing;
pub mod warnings;
pub mod weakref;

/// The table of a library module by its Python name.
pub fn module(name: &str) -> Option<&'static crate::types::ModuleDef> {
    Some(match name {
        "abc" => &abc::MODULE,
        "array" => &array::MODULE,
        "asyncio" => &asyncio::MODULE,
        "bisect" => &bisect::MODULE,
        "builtins" => &builtins::MODULE,
        "codecs" => &codecs::MODULE,
        "collections" => &collections::MODULE,
        "collections.abc" => &collections_abc::MODULE,
        "contextlib" => &contextlib::MODULE,
        "contextvars" => &contextvars::MODULE,
        "copy" => &copy::MODULE,
        "dataclasses" => &dataclasses::MODULE,
        "enum" => &r#enum::MODULE,
        "errno" => &errno::MODULE,
        "functools" => &functools::MODULE,
        "gc" => &gc::MODULE,
        "heapq" => &heapq::MODULE,
        "io" => &io::MODULE,
        "itertools" => &itertools::MODULE,
        "json" => &json::MODULE,
        "math" => &math::MODULE,
        "operator" => &operator::MODULE,
        "os" => &os::MODULE,
        "os.path" => &os_path::MODULE,
        "platform" => &platform::MODULE,
        "random" => &random::MODULE,
        "re" => &re::MODULE,
        "statistics" => &statistics::MODULE,
        "string" => &string::MODULE,
        "sys" => &sys::MODULE,
        "textwrap" => &textwrap::MODULE,
        "time" => &time::MODULE,
        "traceback" => &traceback::MODULE,
        "types" => &types::MODULE,
        "typing" => &typing::MODULE,
        "warnings" => &warnings::MODULE,
        "weakref" => &weakref::MODULE,
        _ => return None,
    })
}
