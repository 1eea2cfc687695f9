//! The tables of `_zonedata`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static GET_CONFIG_VAR: NativeDef = NativeDef {
    name: "get_config_var",
    qualname: "get_config_var",
    module: "_zonedata",
    sig: Signature { names: &["name"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_zonedata::get_config_var(a0) },
};
pub static RESOURCES_FILES: NativeDef = NativeDef {
    name: "files",
    qualname: "resources.files",
    module: "_zonedata",
    sig: Signature { names: &["package"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::_zonedata::resources::files(a0) },
};
pub static RESOURCES_METHODS: &[&NativeDef] = &[&RESOURCES_FILES];
static RESOURCES_TYPE: TypeDef = TypeDef {
    name: "resources",
    module: "_zonedata",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "_zonedata",
    number: 163,
    methods: "files=",
};
/// The resources of packages: there are none.
pub fn resources() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RESOURCES_TYPE)
}
/// The module `_zonedata`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "_zonedata",
    functions: &[("get_config_var", &GET_CONFIG_VAR)],
    types: &[("resources", crate::generated::_zonedata::resources)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["get_config_var", "resources"];
