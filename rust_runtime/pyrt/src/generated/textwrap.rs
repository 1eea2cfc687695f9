//! The tables of `textwrap`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static WRAP: NativeDef = NativeDef {
    name: "wrap",
    qualname: "wrap",
    module: "textwrap",
    sig: Signature { names: &["text", "width", "kwargs"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Int(70)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::textwrap::wrap(a0, a1, a2) },
};
pub static FILL: NativeDef = NativeDef {
    name: "fill",
    qualname: "fill",
    module: "textwrap",
    sig: Signature { names: &["text", "width", "kwargs"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Int(70)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::textwrap::fill(a0, a1, a2) },
};
pub static SHORTEN: NativeDef = NativeDef {
    name: "shorten",
    qualname: "shorten",
    module: "textwrap",
    sig: Signature { names: &["text", "width", "kwargs"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::textwrap::shorten(a0, a1, a2) },
};
pub static DEDENT: NativeDef = NativeDef {
    name: "dedent",
    qualname: "dedent",
    module: "textwrap",
    sig: Signature { names: &["text"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::textwrap::dedent(a0) },
};
pub static INDENT: NativeDef = NativeDef {
    name: "indent",
    qualname: "indent",
    module: "textwrap",
    sig: Signature { names: &["text", "prefix", "predicate"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::textwrap::indent(a0, a1, a2) },
};
pub static TEXT_WRAPPER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "TextWrapper.__init__",
    module: "textwrap",
    sig: Signature { names: &["self", "width", "initial_indent", "subsequent_indent", "expand_tabs", "replace_whitespace", "fix_sentence_endings", "break_long_words", "drop_whitespace", "break_on_hyphens", "tabsize", "max_lines", "placeholder"], posonly: 1, pos: 11, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(70), Default::Str(""), Default::Str(""), Default::Bool(true), Default::Bool(true), Default::Bool(false), Default::Bool(true), Default::Bool(true), Default::Bool(true), Default::Int(8), Default::None, Default::Str(" [...]")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12] = given(a); crate::stdlib::textwrap::text_wrapper::__init__(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) },
};
pub static TEXT_WRAPPER_WRAP: NativeDef = NativeDef {
    name: "wrap",
    qualname: "TextWrapper.wrap",
    module: "textwrap",
    sig: Signature { names: &["self", "text"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::textwrap::text_wrapper::wrap(a0, a1) },
};
pub static TEXT_WRAPPER_FILL: NativeDef = NativeDef {
    name: "fill",
    qualname: "TextWrapper.fill",
    module: "textwrap",
    sig: Signature { names: &["self", "text"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::textwrap::text_wrapper::fill(a0, a1) },
};
pub static TEXT_WRAPPER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "TextWrapper.__dict__",
    module: "textwrap",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::textwrap::text_wrapper::__dict__(a0) },
};
pub static TEXT_WRAPPER_METHODS: &[&NativeDef] = &[&TEXT_WRAPPER___INIT__, &TEXT_WRAPPER_WRAP, &TEXT_WRAPPER_FILL, &TEXT_WRAPPER___DICT__];
static TEXT_WRAPPER_TYPE: TypeDef = TypeDef {
    name: "TextWrapper",
    module: "textwrap",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "textwrap",
    number: 427,
    methods: "__init__ wrap fill __dict__.",
};
/// Object for wrapping/filling text.
pub fn text_wrapper() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TEXT_WRAPPER_TYPE)
}
/// The module `textwrap`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "textwrap",
    functions: &[("wrap", &WRAP), ("fill", &FILL), ("shorten", &SHORTEN), ("dedent", &DEDENT), ("indent", &INDENT)],
    types: &[("TextWrapper", crate::generated::textwrap::text_wrapper)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["wrap", "fill", "shorten", "dedent", "indent", "TextWrapper"];
