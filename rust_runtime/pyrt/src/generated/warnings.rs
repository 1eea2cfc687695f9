//! The tables of `warnings`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static WARN: NativeDef = NativeDef {
    name: "warn",
    qualname: "warn",
    module: "warnings",
    sig: Signature { names: &["message", "category", "stacklevel", "source"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(1), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::warnings::warn(a0, a1, a2, a3) },
};
pub static WARN_EXPLICIT: NativeDef = NativeDef {
    name: "warn_explicit",
    qualname: "warn_explicit",
    module: "warnings",
    sig: Signature { names: &["message", "category", "filename", "lineno", "module", "registry", "module_globals", "source"], posonly: 0, pos: 8, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::warnings::warn_explicit(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static FILTERWARNINGS: NativeDef = NativeDef {
    name: "filterwarnings",
    qualname: "filterwarnings",
    module: "warnings",
    sig: Signature { names: &["action", "message", "category", "module", "lineno", "append"], posonly: 0, pos: 6, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str(""), Default::Unbound, Default::Str(""), Default::Int(0), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::warnings::filterwarnings(a0, a1, a2, a3, a4, a5) },
};
pub static SIMPLEFILTER: NativeDef = NativeDef {
    name: "simplefilter",
    qualname: "simplefilter",
    module: "warnings",
    sig: Signature { names: &["action", "category", "lineno", "append"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Int(0), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::warnings::simplefilter(a0, a1, a2, a3) },
};
pub static RESETWARNINGS: NativeDef = NativeDef {
    name: "resetwarnings",
    qualname: "resetwarnings",
    module: "warnings",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::warnings::resetwarnings(),
};
pub static _SHOWWARNING_ORIG: NativeDef = NativeDef {
    name: "_showwarning_orig",
    qualname: "_showwarning_orig",
    module: "warnings",
    sig: Signature { names: &["message", "category", "filename", "lineno", "file", "line"], posonly: 0, pos: 6, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::warnings::_showwarning_orig(a0, a1, a2, a3, a4, a5) },
};
pub static _FORMATWARNING_ORIG: NativeDef = NativeDef {
    name: "_formatwarning_orig",
    qualname: "_formatwarning_orig",
    module: "warnings",
    sig: Signature { names: &["message", "category", "filename", "lineno", "line"], posonly: 0, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::warnings::_formatwarning_orig(a0, a1, a2, a3, a4) },
};
pub static _FILTERS_MUTATED: NativeDef = NativeDef {
    name: "_filters_mutated",
    qualname: "_filters_mutated",
    module: "warnings",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::warnings::_filters_mutated(),
};
pub static WARNING_MESSAGE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "WarningMessage.__init__",
    module: "warnings",
    sig: Signature { names: &["self", "message", "category", "filename", "lineno", "file", "line", "source"], posonly: 1, pos: 8, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Required, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::warnings::warning_message::__init__(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static WARNING_MESSAGE___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "WarningMessage.__str__",
    module: "warnings",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::warnings::warning_message::__str__(a0) },
};
pub static WARNING_MESSAGE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "WarningMessage.__dict__",
    module: "warnings",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::warnings::warning_message::__dict__(a0) },
};
pub static WARNING_MESSAGE_METHODS: &[&NativeDef] = &[&WARNING_MESSAGE___INIT__, &WARNING_MESSAGE___STR__, &WARNING_MESSAGE___DICT__];
static WARNING_MESSAGE_TYPE: TypeDef = TypeDef {
    name: "WarningMessage",
    module: "warnings",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "warnings",
    number: 474,
    methods: "__init__ __str__ __dict__.",
};
/// A warning with its place.
pub fn warning_message() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WARNING_MESSAGE_TYPE)
}
pub static CATCH_WARNINGS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "catch_warnings.__new__",
    module: "warnings",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::warnings::catch_warnings::__new__(a0, a1, a2) },
};
pub static CATCH_WARNINGS___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "catch_warnings.__init__",
    module: "warnings",
    sig: Signature { names: &["self", "record", "module", "action", "category", "lineno", "append"], posonly: 1, pos: 1, kwonly: 6, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false), Default::None, Default::None, Default::Unbound, Default::Int(0), Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::warnings::catch_warnings::__init__(a0, a1, a2, a3, a4, a5, a6) },
};
pub static CATCH_WARNINGS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "catch_warnings.__repr__",
    module: "warnings",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::warnings::catch_warnings::__repr__(a0) },
};
pub static CATCH_WARNINGS___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "catch_warnings.__enter__",
    module: "warnings",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::warnings::catch_warnings::__enter__(a0) },
};
pub static CATCH_WARNINGS___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "catch_warnings.__exit__",
    module: "warnings",
    sig: Signature { names: &["self", "exc_info"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::warnings::catch_warnings::__exit__(a0, a1) },
};
pub static CATCH_WARNINGS___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "catch_warnings.__dict__",
    module: "warnings",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::warnings::catch_warnings::__dict__(a0) },
};
pub static CATCH_WARNINGS_METHODS: &[&NativeDef] = &[&CATCH_WARNINGS___NEW__, &CATCH_WARNINGS___INIT__, &CATCH_WARNINGS___REPR__, &CATCH_WARNINGS___ENTER__, &CATCH_WARNINGS___EXIT__, &CATCH_WARNINGS___DICT__];
static CATCH_WARNINGS_TYPE: TypeDef = TypeDef {
    name: "catch_warnings",
    module: "warnings",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "warnings",
    number: 475,
    methods: "__new__= __init__ __repr__ __enter__ __exit__ __dict__.",
};
/// Puts filters and hooks back at the end of a block, and may record warnings.
pub fn catch_warnings() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CATCH_WARNINGS_TYPE)
}
/// The module `warnings`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "warnings",
    functions: &[("warn", &WARN), ("warn_explicit", &WARN_EXPLICIT), ("filterwarnings", &FILTERWARNINGS), ("simplefilter", &SIMPLEFILTER), ("resetwarnings", &RESETWARNINGS), ("_showwarning_orig", &_SHOWWARNING_ORIG), ("_formatwarning_orig", &_FORMATWARNING_ORIG), ("_filters_mutated", &_FILTERS_MUTATED)],
    types: &[("WarningMessage", crate::generated::warnings::warning_message), ("catch_warnings", crate::generated::warnings::catch_warnings)],
    constants: &[("showwarning", crate::stdlib::warnings::showwarning), ("formatwarning", crate::stdlib::warnings::formatwarning), ("filters", crate::stdlib::warnings::filters), ("defaultaction", crate::stdlib::warnings::defaultaction), ("onceregistry", crate::stdlib::warnings::onceregistry), ("_defaultaction", crate::stdlib::warnings::_defaultaction), ("_onceregistry", crate::stdlib::warnings::_onceregistry)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["warn", "warn_explicit", "filterwarnings", "simplefilter", "resetwarnings", "_showwarning_orig", "_formatwarning_orig", "_filters_mutated", "WarningMessage", "catch_warnings", "showwarning", "formatwarning", "filters", "defaultaction", "onceregistry", "_defaultaction", "_onceregistry"];
