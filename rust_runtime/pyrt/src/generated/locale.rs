//! The tables of `locale`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static SETLOCALE: NativeDef = NativeDef {
    name: "setlocale",
    qualname: "setlocale",
    module: "locale",
    sig: Signature { names: &["category", "locale"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::locale::setlocale(a0, a1) },
};
pub static LOCALECONV: NativeDef = NativeDef {
    name: "localeconv",
    qualname: "localeconv",
    module: "locale",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::locale::localeconv(),
};
static ERROR_TYPE: TypeDef = TypeDef {
    name: "Error",
    module: "locale",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "locale",
    number: 373,
    methods: "",
};
/// A locale that the system does not have.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
/// The module `locale`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "locale",
    functions: &[("setlocale", &SETLOCALE), ("localeconv", &LOCALECONV)],
    types: &[("Error", crate::generated::locale::error)],
    constants: &[("LC_CTYPE", crate::stdlib::locale::lc_ctype), ("LC_NUMERIC", crate::stdlib::locale::lc_numeric), ("LC_TIME", crate::stdlib::locale::lc_time), ("LC_COLLATE", crate::stdlib::locale::lc_collate), ("LC_MONETARY", crate::stdlib::locale::lc_monetary), ("LC_MESSAGES", crate::stdlib::locale::lc_messages), ("LC_ALL", crate::stdlib::locale::lc_all), ("CHAR_MAX", crate::stdlib::locale::char_max)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["setlocale", "localeconv", "Error", "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL", "CHAR_MAX"];
