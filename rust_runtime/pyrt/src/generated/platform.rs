//! The tables of `platform`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static SYSTEM: NativeDef = NativeDef {
    name: "system",
    qualname: "system",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::system(),
};
pub static MACHINE: NativeDef = NativeDef {
    name: "machine",
    qualname: "machine",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::machine(),
};
pub static PYTHON_VERSION: NativeDef = NativeDef {
    name: "python_version",
    qualname: "python_version",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::python_version(),
};
pub static PYTHON_IMPLEMENTATION: NativeDef = NativeDef {
    name: "python_implementation",
    qualname: "python_implementation",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::python_implementation(),
};
pub static NODE: NativeDef = NativeDef {
    name: "node",
    qualname: "node",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::node(),
};
pub static RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "release",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::release(),
};
pub static VERSION: NativeDef = NativeDef {
    name: "version",
    qualname: "version",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::version(),
};
pub static PROCESSOR: NativeDef = NativeDef {
    name: "processor",
    qualname: "processor",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::processor(),
};
pub static PYTHON_BUILD: NativeDef = NativeDef {
    name: "python_build",
    qualname: "python_build",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::python_build(),
};
pub static PYTHON_COMPILER: NativeDef = NativeDef {
    name: "python_compiler",
    qualname: "python_compiler",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::python_compiler(),
};
pub static PYTHON_VERSION_TUPLE: NativeDef = NativeDef {
    name: "python_version_tuple",
    qualname: "python_version_tuple",
    module: "platform",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::platform::python_version_tuple(),
};
pub static PLATFORM: NativeDef = NativeDef {
    name: "platform",
    qualname: "platform",
    module: "platform",
    sig: Signature { names: &["aliased", "terse"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Bool(false), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::platform::platform(a0, a1) },
};
/// The module `platform`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "platform",
    functions: &[("system", &SYSTEM), ("machine", &MACHINE), ("python_version", &PYTHON_VERSION), ("python_implementation", &PYTHON_IMPLEMENTATION), ("node", &NODE), ("release", &RELEASE), ("version", &VERSION), ("processor", &PROCESSOR), ("python_build", &PYTHON_BUILD), ("python_compiler", &PYTHON_COMPILER), ("python_version_tuple", &PYTHON_VERSION_TUPLE), ("platform", &PLATFORM)],
    types: &[],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["system", "machine", "python_version", "python_implementation", "node", "release", "version", "processor", "python_build", "python_compiler", "python_version_tuple", "platform"];
