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
pub static PICKLER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Pickler.__new__",
    module: "pickle",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::pickle::pickler::__new__(a0, a1, a2) },
};
pub static PICKLER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Pickler.__init__",
    module: "pickle",
    sig: Signature { names: &["self", "file", "protocol", "fix_imports", "buffer_callback"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::pickle::pickler::__init__(a0, a1, a2, a3, a4) },
};
pub static PICKLER_DUMP: NativeDef = NativeDef {
    name: "dump",
    qualname: "Pickler.dump",
    module: "pickle",
    sig: Signature { names: &["self", "obj"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::pickle::pickler::dump(a0, a1) },
};
pub static PICKLER_CLEAR_MEMO: NativeDef = NativeDef {
    name: "clear_memo",
    qualname: "Pickler.clear_memo",
    module: "pickle",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::pickle::pickler::clear_memo(a0) },
};
pub static PICKLER_METHODS: &[&NativeDef] = &[&PICKLER___NEW__, &PICKLER___INIT__, &PICKLER_DUMP, &PICKLER_CLEAR_MEMO];
static PICKLER_TYPE: TypeDef = TypeDef {
    name: "Pickler",
    module: "pickle",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "pickle",
    number: 386,
    methods: "__new__= __init__ dump clear_memo",
};
/// Writes objects to a file.
pub fn pickler() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PICKLER_TYPE)
}
pub static UNPICKLER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Unpickler.__new__",
    module: "pickle",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::pickle::unpickler::__new__(a0, a1, a2) },
};
pub static UNPICKLER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Unpickler.__init__",
    module: "pickle",
    sig: Signature { names: &["self", "file", "fix_imports", "encoding", "errors", "buffers"], posonly: 1, pos: 2, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(true), Default::Str("ASCII"), Default::Str("strict"), Default::EmptyTuple],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::pickle::unpickler::__init__(a0, a1, a2, a3, a4, a5) },
};
pub static UNPICKLER_LOAD: NativeDef = NativeDef {
    name: "load",
    qualname: "Unpickler.load",
    module: "pickle",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::pickle::unpickler::load(a0) },
};
pub static UNPICKLER_FIND_CLASS: NativeDef = NativeDef {
    name: "find_class",
    qualname: "Unpickler.find_class",
    module: "pickle",
    sig: Signature { names: &["self", "module_name", "global_name"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::pickle::unpickler::find_class(a0, a1, a2) },
};
pub static UNPICKLER_METHODS: &[&NativeDef] = &[&UNPICKLER___NEW__, &UNPICKLER___INIT__, &UNPICKLER_LOAD, &UNPICKLER_FIND_CLASS];
static UNPICKLER_TYPE: TypeDef = TypeDef {
    name: "Unpickler",
    module: "pickle",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "pickle",
    number: 387,
    methods: "__new__= __init__ load find_class",
};
/// Reads objects from a file.
pub fn unpickler() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &UNPICKLER_TYPE)
}
static PICKLE_ERROR_TYPE: TypeDef = TypeDef {
    name: "PickleError",
    module: "pickle",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "pickle",
    number: 388,
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
    number: 389,
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
    number: 390,
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
    types: &[("Pickler", crate::generated::pickle::pickler), ("Unpickler", crate::generated::pickle::unpickler), ("PickleError", crate::generated::pickle::pickle_error), ("PicklingError", crate::generated::pickle::pickling_error), ("UnpicklingError", crate::generated::pickle::unpickling_error)],
    constants: &[("HIGHEST_PROTOCOL", crate::stdlib::pickle::highest_protocol), ("DEFAULT_PROTOCOL", crate::stdlib::pickle::default_protocol)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["dumps", "dump", "loads", "load", "Pickler", "Unpickler", "PickleError", "PicklingError", "UnpicklingError", "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"];
