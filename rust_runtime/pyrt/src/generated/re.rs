//! The tables of `re`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static COMPILE: NativeDef = NativeDef {
    name: "compile",
    qualname: "compile",
    module: "re",
    sig: Signature { names: &["pattern", "flags"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::compile(a0, a1) },
};
pub static TEMPLATE: NativeDef = NativeDef {
    name: "template",
    qualname: "template",
    module: "re",
    sig: Signature { names: &["pattern", "flags"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::template(a0, a1) },
};
pub static SEARCH: NativeDef = NativeDef {
    name: "search",
    qualname: "search",
    module: "re",
    sig: Signature { names: &["pattern", "string", "flags"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::re::search(a0, a1, a2) },
};
pub static MATCH: NativeDef = NativeDef {
    name: "match",
    qualname: "match",
    module: "re",
    sig: Signature { names: &["pattern", "string", "flags"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::re::r#match(a0, a1, a2) },
};
pub static FULLMATCH: NativeDef = NativeDef {
    name: "fullmatch",
    qualname: "fullmatch",
    module: "re",
    sig: Signature { names: &["pattern", "string", "flags"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::re::fullmatch(a0, a1, a2) },
};
pub static SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "split",
    module: "re",
    sig: Signature { names: &["pattern", "string", "maxsplit", "flags"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::split(a0, a1, a2, a3) },
};
pub static FINDALL: NativeDef = NativeDef {
    name: "findall",
    qualname: "findall",
    module: "re",
    sig: Signature { names: &["pattern", "string", "flags"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::re::findall(a0, a1, a2) },
};
pub static FINDITER: NativeDef = NativeDef {
    name: "finditer",
    qualname: "finditer",
    module: "re",
    sig: Signature { names: &["pattern", "string", "flags"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::re::finditer(a0, a1, a2) },
};
pub static SUB: NativeDef = NativeDef {
    name: "sub",
    qualname: "sub",
    module: "re",
    sig: Signature { names: &["pattern", "repl", "string", "count", "flags"], posonly: 0, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0), Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::re::sub(a0, a1, a2, a3, a4) },
};
pub static SUBN: NativeDef = NativeDef {
    name: "subn",
    qualname: "subn",
    module: "re",
    sig: Signature { names: &["pattern", "repl", "string", "count", "flags"], posonly: 0, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0), Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::re::subn(a0, a1, a2, a3, a4) },
};
pub static ESCAPE: NativeDef = NativeDef {
    name: "escape",
    qualname: "escape",
    module: "re",
    sig: Signature { names: &["pattern"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::escape(a0) },
};
pub static PURGE: NativeDef = NativeDef {
    name: "purge",
    qualname: "purge",
    module: "re",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::re::purge(),
};
pub static REGEX_FLAG___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "RegexFlag.__new__",
    module: "re",
    sig: Signature { names: &["cls", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__new__(a0, a1) },
};
pub static REGEX_FLAG___OR__: NativeDef = NativeDef {
    name: "__or__",
    qualname: "RegexFlag.__or__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__or__(a0, a1) },
};
pub static REGEX_FLAG___ROR__: NativeDef = NativeDef {
    name: "__ror__",
    qualname: "RegexFlag.__ror__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__ror__(a0, a1) },
};
pub static REGEX_FLAG___AND__: NativeDef = NativeDef {
    name: "__and__",
    qualname: "RegexFlag.__and__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__and__(a0, a1) },
};
pub static REGEX_FLAG___RAND__: NativeDef = NativeDef {
    name: "__rand__",
    qualname: "RegexFlag.__rand__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__rand__(a0, a1) },
};
pub static REGEX_FLAG___XOR__: NativeDef = NativeDef {
    name: "__xor__",
    qualname: "RegexFlag.__xor__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__xor__(a0, a1) },
};
pub static REGEX_FLAG___RXOR__: NativeDef = NativeDef {
    name: "__rxor__",
    qualname: "RegexFlag.__rxor__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__rxor__(a0, a1) },
};
pub static REGEX_FLAG___INVERT__: NativeDef = NativeDef {
    name: "__invert__",
    qualname: "RegexFlag.__invert__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::__invert__(a0) },
};
pub static REGEX_FLAG___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "RegexFlag.__contains__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::regex_flag::__contains__(a0, a1) },
};
pub static REGEX_FLAG___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "RegexFlag.__iter__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::__iter__(a0) },
};
pub static REGEX_FLAG___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "RegexFlag.__len__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::__len__(a0) },
};
pub static REGEX_FLAG___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "RegexFlag.__repr__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::__repr__(a0) },
};
pub static REGEX_FLAG___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "RegexFlag.__str__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::__str__(a0) },
};
pub static REGEX_FLAG_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "RegexFlag.name",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::name(a0) },
};
pub static REGEX_FLAG_VALUE: NativeDef = NativeDef {
    name: "value",
    qualname: "RegexFlag.value",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::regex_flag::value(a0) },
};
pub static REGEX_FLAG_METHODS: &[&NativeDef] = &[&REGEX_FLAG___NEW__, &REGEX_FLAG___OR__, &REGEX_FLAG___ROR__, &REGEX_FLAG___AND__, &REGEX_FLAG___RAND__, &REGEX_FLAG___XOR__, &REGEX_FLAG___RXOR__, &REGEX_FLAG___INVERT__, &REGEX_FLAG___CONTAINS__, &REGEX_FLAG___ITER__, &REGEX_FLAG___LEN__, &REGEX_FLAG___REPR__, &REGEX_FLAG___STR__, &REGEX_FLAG_NAME, &REGEX_FLAG_VALUE];
static REGEX_FLAG_TYPE: TypeDef = TypeDef {
    name: "RegexFlag",
    module: "re",
    bases: &[crate::generated::builtins::int],
    layout: Layout::Builtin(Base::Int),
    home: "re",
    number: 399,
    methods: "__new__= __or__ __ror__ __and__ __rand__ __xor__ __rxor__ __invert__ __contains__ __iter__ __len__ __repr__ __str__ name. value.",
};
/// The flags of patterns.
pub fn regex_flag() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REGEX_FLAG_TYPE)
}
pub static PATTERN_SEARCH: NativeDef = NativeDef {
    name: "search",
    qualname: "Pattern.search",
    module: "re",
    sig: Signature { names: &["self", "string", "pos", "endpos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::search(a0, a1, a2, a3) },
};
pub static PATTERN_MATCH: NativeDef = NativeDef {
    name: "match",
    qualname: "Pattern.match",
    module: "re",
    sig: Signature { names: &["self", "string", "pos", "endpos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::r#match(a0, a1, a2, a3) },
};
pub static PATTERN_FULLMATCH: NativeDef = NativeDef {
    name: "fullmatch",
    qualname: "Pattern.fullmatch",
    module: "re",
    sig: Signature { names: &["self", "string", "pos", "endpos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::fullmatch(a0, a1, a2, a3) },
};
pub static PATTERN_FINDALL: NativeDef = NativeDef {
    name: "findall",
    qualname: "Pattern.findall",
    module: "re",
    sig: Signature { names: &["self", "string", "pos", "endpos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::findall(a0, a1, a2, a3) },
};
pub static PATTERN_FINDITER: NativeDef = NativeDef {
    name: "finditer",
    qualname: "Pattern.finditer",
    module: "re",
    sig: Signature { names: &["self", "string", "pos", "endpos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::finditer(a0, a1, a2, a3) },
};
pub static PATTERN_SCANNER: NativeDef = NativeDef {
    name: "scanner",
    qualname: "Pattern.scanner",
    module: "re",
    sig: Signature { names: &["self", "string", "pos", "endpos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(9223372036854775807)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::scanner(a0, a1, a2, a3) },
};
pub static PATTERN_SPLIT: NativeDef = NativeDef {
    name: "split",
    qualname: "Pattern.split",
    module: "re",
    sig: Signature { names: &["self", "string", "maxsplit"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::re::pattern::split(a0, a1, a2) },
};
pub static PATTERN_SUB: NativeDef = NativeDef {
    name: "sub",
    qualname: "Pattern.sub",
    module: "re",
    sig: Signature { names: &["self", "repl", "string", "count"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::sub(a0, a1, a2, a3) },
};
pub static PATTERN_SUBN: NativeDef = NativeDef {
    name: "subn",
    qualname: "Pattern.subn",
    module: "re",
    sig: Signature { names: &["self", "repl", "string", "count"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::pattern::subn(a0, a1, a2, a3) },
};
pub static PATTERN_PATTERN: NativeDef = NativeDef {
    name: "pattern",
    qualname: "Pattern.pattern",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::pattern(a0) },
};
pub static PATTERN_FLAGS: NativeDef = NativeDef {
    name: "flags",
    qualname: "Pattern.flags",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::flags(a0) },
};
pub static PATTERN_GROUPS: NativeDef = NativeDef {
    name: "groups",
    qualname: "Pattern.groups",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::groups(a0) },
};
pub static PATTERN_GROUPINDEX: NativeDef = NativeDef {
    name: "groupindex",
    qualname: "Pattern.groupindex",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::groupindex(a0) },
};
pub static PATTERN___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "Pattern.__copy__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::__copy__(a0) },
};
pub static PATTERN___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "Pattern.__deepcopy__",
    module: "re",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::pattern::__deepcopy__(a0, a1) },
};
pub static PATTERN___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "Pattern.__eq__",
    module: "re",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::pattern::__eq__(a0, a1) },
};
pub static PATTERN___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "Pattern.__hash__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::__hash__(a0) },
};
pub static PATTERN___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Pattern.__repr__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::pattern::__repr__(a0) },
};
pub static PATTERN___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Pattern.__class_getitem__",
    module: "re",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::pattern::__class_getitem__(a0, a1) },
};
pub static PATTERN_METHODS: &[&NativeDef] = &[&PATTERN_SEARCH, &PATTERN_MATCH, &PATTERN_FULLMATCH, &PATTERN_FINDALL, &PATTERN_FINDITER, &PATTERN_SCANNER, &PATTERN_SPLIT, &PATTERN_SUB, &PATTERN_SUBN, &PATTERN_PATTERN, &PATTERN_FLAGS, &PATTERN_GROUPS, &PATTERN_GROUPINDEX, &PATTERN___COPY__, &PATTERN___DEEPCOPY__, &PATTERN___EQ__, &PATTERN___HASH__, &PATTERN___REPR__, &PATTERN___CLASS_GETITEM__];
static PATTERN_TYPE: TypeDef = TypeDef {
    name: "Pattern",
    module: "re",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "re",
    number: 400,
    methods: "search match fullmatch findall finditer scanner split sub subn pattern. flags. groups. groupindex. __copy__ __deepcopy__ __eq__ __hash__ __repr__ __class_getitem__@",
};
/// Compiled regular expression object.
pub fn pattern() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PATTERN_TYPE)
}
pub static MATCH_GROUP: NativeDef = NativeDef {
    name: "group",
    qualname: "Match.group",
    module: "re",
    sig: Signature { names: &["self", "groups"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::group(a0, a1) },
};
pub static MATCH_GROUPS: NativeDef = NativeDef {
    name: "groups",
    qualname: "Match.groups",
    module: "re",
    sig: Signature { names: &["self", "default"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::groups(a0, a1) },
};
pub static MATCH_GROUPDICT: NativeDef = NativeDef {
    name: "groupdict",
    qualname: "Match.groupdict",
    module: "re",
    sig: Signature { names: &["self", "default"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::groupdict(a0, a1) },
};
pub static MATCH_START: NativeDef = NativeDef {
    name: "start",
    qualname: "Match.start",
    module: "re",
    sig: Signature { names: &["self", "group"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::start(a0, a1) },
};
pub static MATCH_END: NativeDef = NativeDef {
    name: "end",
    qualname: "Match.end",
    module: "re",
    sig: Signature { names: &["self", "group"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::end(a0, a1) },
};
pub static MATCH_SPAN: NativeDef = NativeDef {
    name: "span",
    qualname: "Match.span",
    module: "re",
    sig: Signature { names: &["self", "group"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::span(a0, a1) },
};
pub static MATCH_EXPAND: NativeDef = NativeDef {
    name: "expand",
    qualname: "Match.expand",
    module: "re",
    sig: Signature { names: &["self", "template"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::expand(a0, a1) },
};
pub static MATCH_STRING: NativeDef = NativeDef {
    name: "string",
    qualname: "Match.string",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::string(a0) },
};
pub static MATCH_RE: NativeDef = NativeDef {
    name: "re",
    qualname: "Match.re",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::re(a0) },
};
pub static MATCH_POS: NativeDef = NativeDef {
    name: "pos",
    qualname: "Match.pos",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::pos(a0) },
};
pub static MATCH_ENDPOS: NativeDef = NativeDef {
    name: "endpos",
    qualname: "Match.endpos",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::endpos(a0) },
};
pub static MATCH_LASTINDEX: NativeDef = NativeDef {
    name: "lastindex",
    qualname: "Match.lastindex",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::lastindex(a0) },
};
pub static MATCH_LASTGROUP: NativeDef = NativeDef {
    name: "lastgroup",
    qualname: "Match.lastgroup",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::lastgroup(a0) },
};
pub static MATCH_REGS: NativeDef = NativeDef {
    name: "regs",
    qualname: "Match.regs",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::regs(a0) },
};
pub static MATCH___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "Match.__getitem__",
    module: "re",
    sig: Signature { names: &["self", "group"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::__getitem__(a0, a1) },
};
pub static MATCH___COPY__: NativeDef = NativeDef {
    name: "__copy__",
    qualname: "Match.__copy__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::__copy__(a0) },
};
pub static MATCH___DEEPCOPY__: NativeDef = NativeDef {
    name: "__deepcopy__",
    qualname: "Match.__deepcopy__",
    module: "re",
    sig: Signature { names: &["self", "memo"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::__deepcopy__(a0, a1) },
};
pub static MATCH___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Match.__repr__",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::r#match::__repr__(a0) },
};
pub static MATCH___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Match.__class_getitem__",
    module: "re",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::re::r#match::__class_getitem__(a0, a1) },
};
pub static MATCH_METHODS: &[&NativeDef] = &[&MATCH_GROUP, &MATCH_GROUPS, &MATCH_GROUPDICT, &MATCH_START, &MATCH_END, &MATCH_SPAN, &MATCH_EXPAND, &MATCH_STRING, &MATCH_RE, &MATCH_POS, &MATCH_ENDPOS, &MATCH_LASTINDEX, &MATCH_LASTGROUP, &MATCH_REGS, &MATCH___GETITEM__, &MATCH___COPY__, &MATCH___DEEPCOPY__, &MATCH___REPR__, &MATCH___CLASS_GETITEM__];
static MATCH_TYPE: TypeDef = TypeDef {
    name: "Match",
    module: "re",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "re",
    number: 401,
    methods: "group groups groupdict start end span expand string. re. pos. endpos. lastindex. lastgroup. regs. __getitem__ __copy__ __deepcopy__ __repr__ __class_getitem__@",
};
/// The result of re.match() and re.search().
pub fn r#match() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MATCH_TYPE)
}
pub static SRE_SCANNER_MATCH: NativeDef = NativeDef {
    name: "match",
    qualname: "SRE_Scanner.match",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::sre_scanner::r#match(a0) },
};
pub static SRE_SCANNER_SEARCH: NativeDef = NativeDef {
    name: "search",
    qualname: "SRE_Scanner.search",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::sre_scanner::search(a0) },
};
pub static SRE_SCANNER_PATTERN: NativeDef = NativeDef {
    name: "pattern",
    qualname: "SRE_Scanner.pattern",
    module: "re",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::re::sre_scanner::pattern(a0) },
};
pub static SRE_SCANNER_METHODS: &[&NativeDef] = &[&SRE_SCANNER_MATCH, &SRE_SCANNER_SEARCH, &SRE_SCANNER_PATTERN];
static SRE_SCANNER_TYPE: TypeDef = TypeDef {
    name: "SRE_Scanner",
    module: "_sre",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "re",
    number: 402,
    methods: "match search pattern.",
};
/// Walks from match to match.
pub fn sre_scanner() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SRE_SCANNER_TYPE)
}
pub static ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "error.__init__",
    module: "re",
    sig: Signature { names: &["self", "msg", "pattern", "pos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::re::error::__init__(a0, a1, a2, a3) },
};
pub static ERROR_METHODS: &[&NativeDef] = &[&ERROR___INIT__];
static ERROR_TYPE: TypeDef = TypeDef {
    name: "error",
    module: "re",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "re",
    number: 403,
    methods: "__init__",
};
/// Exception raised for invalid regular expressions.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
/// The module `re`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "re",
    functions: &[("compile", &COMPILE), ("template", &TEMPLATE), ("search", &SEARCH), ("match", &MATCH), ("fullmatch", &FULLMATCH), ("split", &SPLIT), ("findall", &FINDALL), ("finditer", &FINDITER), ("sub", &SUB), ("subn", &SUBN), ("escape", &ESCAPE), ("purge", &PURGE)],
    types: &[("RegexFlag", crate::generated::re::regex_flag), ("Pattern", crate::generated::re::pattern), ("Match", crate::generated::re::r#match), ("error", crate::generated::re::error)],
    constants: &[("NOFLAG", crate::stdlib::re::noflag), ("ASCII", crate::stdlib::re::ascii), ("IGNORECASE", crate::stdlib::re::ignorecase), ("LOCALE", crate::stdlib::re::locale), ("UNICODE", crate::stdlib::re::unicode), ("MULTILINE", crate::stdlib::re::multiline), ("DOTALL", crate::stdlib::re::dotall), ("VERBOSE", crate::stdlib::re::verbose), ("T", crate::stdlib::re::t), ("DEBUG", crate::stdlib::re::debug), ("A", crate::stdlib::re::ascii), ("I", crate::stdlib::re::ignorecase), ("L", crate::stdlib::re::locale), ("U", crate::stdlib::re::unicode), ("M", crate::stdlib::re::multiline), ("S", crate::stdlib::re::dotall), ("X", crate::stdlib::re::verbose), ("TEMPLATE", crate::stdlib::re::t)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["compile", "template", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn", "escape", "purge", "RegexFlag", "Pattern", "Match", "error", "NOFLAG", "ASCII", "IGNORECASE", "LOCALE", "UNICODE", "MULTILINE", "DOTALL", "VERBOSE", "T", "DEBUG", "A", "I", "L", "U", "M", "S", "X", "TEMPLATE"];
