//! The attributes of `sys` that are no functions: those of the CPython release that the runtime follows.
use super::original;
use crate::modules::CompiledModule;
use crate::object::{Dict, R, Value, boolean, list, str, tuple};
use crate::stdlib::io::std_text::Std;
use crate::stdlib::types::simple_namespace;

macro_rules! constants {
    ($($name:ident $value:expr;)*) => { $(
        #[doc = concat!("`sys.", stringify!($name), "`")]
        pub fn $name() -> R {
            Ok($value)
        }
    )* };
}
constants! {
    stdin original(Std::In);
    stdout original(Std::Out);
    stderr original(Std::Err);
    __stdin__ original(Std::In);
    __stdout__ original(Std::Out);
    __stderr__ original(Std::Err);
    version str("3.11.7 (main) [Portalis]");
    hexversion Value::Int(0x030b_07f0);
    api_version Value::Int(1013);
    copyright str("Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved.");
    platform str(if cfg!(target_os = "macos") { "darwin" } else if cfg!(target_os = "windows") { "win32" } else if cfg!(target_os = "wasi") { "wasi" } else { "linux" });
    maxsize Value::Int(i64::MAX);
    maxunicode Value::Int(0x0010_ffff);
    path list(vec![]);
    byteorder str("little");
    executable str("");
    prefix str("");
    exec_prefix str("");
    base_prefix str("");
    builtin_module_names tuple(vec![]);
    warnoptions list(vec![]);
    dont_write_bytecode boolean(true);
    float_repr_style str("short");
    platlibdir str("lib");
    abiflags str("");
    orig_argv list(vec![]);
}

/// `sys.modules`: the modules that the runtime and the program have made by now.
pub fn modules() -> R {
    let all = Dict::new();
    for (name, module) in crate::modules::all_loaded() {
        all.set_text(name, module);
    }
    if let Some(program) = crate::modules::PROGRAM.get() {
        let begun = |m: &&CompiledModule| m.info.name == "__main__" || m.has_begun();
        for module in program.modules.iter().copied().filter(begun) {
            all.set_text(module.info.name, crate::modules::module_object(module));
        }
    }
    *crate::modules::SYS_MODULES.get() = Some(all.clone());
    Ok(Value::Dict(all))
}

/// `sys.implementation`
pub fn implementation() -> R {
    simple_namespace::make(&[
        ("name", str("cpython")),
        ("cache_tag", str("cpython-311")),
        ("version", super::version_info()?),
        ("hexversion", hexversion()?),
    ])
}
