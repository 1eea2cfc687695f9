//! The tables of `pickle`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static DUMPS: NativeDef = NativeDef {
    name: "dumps",
    qualname: "dumps",
    module: "pickle",
    sig: Signature { names: &["obj", "protocol", "fix_imports", "buffer_callback"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Bool(true), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::pickle::dumps(a0, a1, a2, a3) },
};
pub static DUMP: NativeDef = NativeDef {
    name: "dump",
    qualname: "dump",
    module: "pickle",
    sig: Signature { names: &["obj", "file", "protocol", "fix_imports", "buffer_callback"], posonly: 0, pos: 3, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::pickle::dump(a0, a1, a2, a3, a4) },
};
pub static LOADS: NativeDef = NativeDef {
    name: "loads",
    qualname: "loads",
    module: "pickle",
    sig: Signature { names: &["data", "fix_imports", "encoding", "errors", "buffers"], posonly: 1, pos: 1, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::Str("ASCII"), Default::Str("strict"), Default::EmptyTuple],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::pickle::loads(a0, a1, a2, a3, a4) },
};
pub static LOAD: NativeDef = NativeDef {
    name: "load",
    qualname: "load",
    module: "pickle",
    sig: Signature { names: &["file", "fix_imports", "encoding", "errors", "buffers"], posonly: 0, pos: 1, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::Str("ASCII"), Default::Str("strict"), Default::EmptyTuple],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::pickle::load(a0, a1, a2, a3, a4) },
};
static PICKLE_ERROR_TYPE: TypeDef = TypeDef {
    name: "PickleError",
    module: "pickle",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "pickle",
    number: 386,
    methods: "",
};
/// The base of what goes wrong.
pub fn pickle_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PICKLE_ERROR_TYPE)
}
static PICKLING_ERROR_TYPE: TypeDef = TypeDef {
    name: "PicklingError",
    module: "pickle",
    bases: &[crate::generated::pickle::pickle_error],
    layout: Layout::Exception,
    home: "pickle",
    number: 387,
    methods: "",
};
/// What cannot be pickled.
pub fn pickling_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PICKLING_ERROR_TYPE)
}
static UNPICKLING_ERROR_TYPE: TypeDef = TypeDef {
    name: "UnpicklingError",
    module: "pickle",
    bases: &[crate::generated::pickle::pickle_error],
    layout: Layout::Exception,
    home: "pickle",
    number: 388,
    methods: "",
};
/// What cannot be unpickled.
pub fn unpickling_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNPICKLING_ERROR_TYPE)
}
/// The module `pickle`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "pickle",
    functions: &[("dumps", &DUMPS), ("dump", &DUMP), ("loads", &LOADS), ("load", &LOAD)],
    types: &[("PickleError", crate::generated::pickle::pickle_error), ("PicklingError", crate::generated::pickle::pickling_error), ("UnpicklingError", crate::generated::pickle::unpickling_error)],
    constants: &[("HIGHEST_PROTOCOL", crate::stdlib::pickle::highest_protocol), ("DEFAULT_PROTOCOL", crate::stdlib::pickle::default_protocol)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["dumps", "dump", "loads", "load", "PickleError", "PicklingError", "UnpicklingError", "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"];
