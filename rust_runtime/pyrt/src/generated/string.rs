//! The tables of `string`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static CAPWORDS: NativeDef = NativeDef {
    name: "capwords",
    qualname: "capwords",
    module: "string",
    sig: Signature { names: &["s", "sep"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::string::capwords(a0, a1) },
};
pub static TEMPLATE_PATTERN: NativeDef = NativeDef {
    name: "pattern",
    qualname: "Template.pattern",
    module: "string",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::string::template::pattern(),
};
pub static TEMPLATE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Template.__init__",
    module: "string",
    sig: Signature { names: &["self", "template"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::string::template::__init__(a0, a1) },
};
pub static TEMPLATE_SUBSTITUTE: NativeDef = NativeDef {
    name: "substitute",
    qualname: "Template.substitute",
    module: "string",
    sig: Signature { names: &["self", "mapping", "kws"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::string::template::substitute(a0, a1, a2) },
};
pub static TEMPLATE_SAFE_SUBSTITUTE: NativeDef = NativeDef {
    name: "safe_substitute",
    qualname: "Template.safe_substitute",
    module: "string",
    sig: Signature { names: &["self", "mapping", "kws"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::string::template::safe_substitute(a0, a1, a2) },
};
pub static TEMPLATE_IS_VALID: NativeDef = NativeDef {
    name: "is_valid",
    qualname: "Template.is_valid",
    module: "string",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::string::template::is_valid(a0) },
};
pub static TEMPLATE_GET_IDENTIFIERS: NativeDef = NativeDef {
    name: "get_identifiers",
    qualname: "Template.get_identifiers",
    module: "string",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::string::template::get_identifiers(a0) },
};
pub static TEMPLATE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Template.__dict__",
    module: "string",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::string::template::__dict__(a0) },
};
pub static TEMPLATE_METHODS: &[&NativeDef] = &[&TEMPLATE_PATTERN, &TEMPLATE___INIT__, &TEMPLATE_SUBSTITUTE, &TEMPLATE_SAFE_SUBSTITUTE, &TEMPLATE_IS_VALID, &TEMPLATE_GET_IDENTIFIERS, &TEMPLATE___DICT__];
static TEMPLATE_TYPE: TypeDef = TypeDef {
    name: "Template",
    module: "string",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "string",
    number: 411,
    methods: "pattern! __init__ substitute safe_substitute is_valid get_identifiers __dict__.",
};
/// A string class for supporting $-substitutions.
pub fn template() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TEMPLATE_TYPE)
}
pub static FORMATTER_FORMAT: NativeDef = NativeDef {
    name: "format",
    qualname: "Formatter.format",
    module: "string",
    sig: Signature { names: &["self", "format_string", "args", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::string::formatter::format(a0, a1, a2, a3) },
};
pub static FORMATTER_VFORMAT: NativeDef = NativeDef {
    name: "vformat",
    qualname: "Formatter.vformat",
    module: "string",
    sig: Signature { names: &["self", "format_string", "args", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::string::formatter::vformat(a0, a1, a2, a3) },
};
pub static FORMATTER_GET_VALUE: NativeDef = NativeDef {
    name: "get_value",
    qualname: "Formatter.get_value",
    module: "string",
    sig: Signature { names: &["self", "key", "args", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::string::formatter::get_value(a0, a1, a2, a3) },
};
pub static FORMATTER_CHECK_UNUSED_ARGS: NativeDef = NativeDef {
    name: "check_unused_args",
    qualname: "Formatter.check_unused_args",
    module: "string",
    sig: Signature { names: &["self", "used_args", "args", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::string::formatter::check_unused_args(a0, a1, a2, a3) },
};
pub static FORMATTER_FORMAT_FIELD: NativeDef = NativeDef {
    name: "format_field",
    qualname: "Formatter.format_field",
    module: "string",
    sig: Signature { names: &["self", "value", "format_spec"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::string::formatter::format_field(a0, a1, a2) },
};
pub static FORMATTER_CONVERT_FIELD: NativeDef = NativeDef {
    name: "convert_field",
    qualname: "Formatter.convert_field",
    module: "string",
    sig: Signature { names: &["self", "value", "conversion"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::string::formatter::convert_field(a0, a1, a2) },
};
pub static FORMATTER_PARSE: NativeDef = NativeDef {
    name: "parse",
    qualname: "Formatter.parse",
    module: "string",
    sig: Signature { names: &["self", "format_string"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::string::formatter::parse(a0, a1) },
};
pub static FORMATTER_GET_FIELD: NativeDef = NativeDef {
    name: "get_field",
    qualname: "Formatter.get_field",
    module: "string",
    sig: Signature { names: &["self", "field_name", "args", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::string::formatter::get_field(a0, a1, a2, a3) },
};
pub static FORMATTER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Formatter.__dict__",
    module: "string",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::string::formatter::__dict__(a0) },
};
pub static FORMATTER_METHODS: &[&NativeDef] = &[&FORMATTER_FORMAT, &FORMATTER_VFORMAT, &FORMATTER_GET_VALUE, &FORMATTER_CHECK_UNUSED_ARGS, &FORMATTER_FORMAT_FIELD, &FORMATTER_CONVERT_FIELD, &FORMATTER_PARSE, &FORMATTER_GET_FIELD, &FORMATTER___DICT__];
static FORMATTER_TYPE: TypeDef = TypeDef {
    name: "Formatter",
    module: "string",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "string",
    number: 412,
    methods: "format vformat get_value check_unused_args format_field convert_field parse get_field __dict__.",
};
/// What str.format does, with methods that subclasses override.
pub fn formatter() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FORMATTER_TYPE)
}
/// The module `string`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "string",
    functions: &[("capwords", &CAPWORDS)],
    types: &[("Template", crate::generated::string::template), ("Formatter", crate::generated::string::formatter)],
    constants: &[("ascii_letters", crate::stdlib::string::ascii_letters), ("ascii_lowercase", crate::stdlib::string::ascii_lowercase), ("ascii_uppercase", crate::stdlib::string::ascii_uppercase), ("digits", crate::stdlib::string::digits), ("hexdigits", crate::stdlib::string::hexdigits), ("octdigits", crate::stdlib::string::octdigits), ("printable", crate::stdlib::string::printable), ("punctuation", crate::stdlib::string::punctuation), ("whitespace", crate::stdlib::string::whitespace)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["capwords", "Template", "Formatter", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "printable", "punctuation", "whitespace"];
