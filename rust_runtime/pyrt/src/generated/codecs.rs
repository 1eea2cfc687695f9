//! The tables of `codecs`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "register",
    module: "codecs",
    sig: Signature { names: &["search_function"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::register(a0) },
};
pub static UNREGISTER: NativeDef = NativeDef {
    name: "unregister",
    qualname: "unregister",
    module: "codecs",
    sig: Signature { names: &["search_function"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::unregister(a0) },
};
pub static LOOKUP: NativeDef = NativeDef {
    name: "lookup",
    qualname: "lookup",
    module: "codecs",
    sig: Signature { names: &["encoding"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::lookup(a0) },
};
pub static ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "encode",
    module: "codecs",
    sig: Signature { names: &["obj", "encoding", "errors"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::encode(a0, a1, a2) },
};
pub static DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "decode",
    module: "codecs",
    sig: Signature { names: &["obj", "encoding", "errors"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("utf-8"), Default::Str("strict")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::decode(a0, a1, a2) },
};
pub static GETENCODER: NativeDef = NativeDef {
    name: "getencoder",
    qualname: "getencoder",
    module: "codecs",
    sig: Signature { names: &["encoding"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::getencoder(a0) },
};
pub static GETDECODER: NativeDef = NativeDef {
    name: "getdecoder",
    qualname: "getdecoder",
    module: "codecs",
    sig: Signature { names: &["encoding"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::getdecoder(a0) },
};
pub static GETINCREMENTALENCODER: NativeDef = NativeDef {
    name: "getincrementalencoder",
    qualname: "getincrementalencoder",
    module: "codecs",
    sig: Signature { names: &["encoding"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::getincrementalencoder(a0) },
};
pub static GETINCREMENTALDECODER: NativeDef = NativeDef {
    name: "getincrementaldecoder",
    qualname: "getincrementaldecoder",
    module: "codecs",
    sig: Signature { names: &["encoding"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::getincrementaldecoder(a0) },
};
pub static REGISTER_ERROR: NativeDef = NativeDef {
    name: "register_error",
    qualname: "register_error",
    module: "codecs",
    sig: Signature { names: &["errors", "handler"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::register_error(a0, a1) },
};
pub static LOOKUP_ERROR: NativeDef = NativeDef {
    name: "lookup_error",
    qualname: "lookup_error",
    module: "codecs",
    sig: Signature { names: &["name"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::lookup_error(a0) },
};
pub static STRICT_ERRORS: NativeDef = NativeDef {
    name: "strict_errors",
    qualname: "strict_errors",
    module: "codecs",
    sig: Signature { names: &["exception"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::strict_errors(a0) },
};
pub static IGNORE_ERRORS: NativeDef = NativeDef {
    name: "ignore_errors",
    qualname: "ignore_errors",
    module: "codecs",
    sig: Signature { names: &["exception"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::ignore_errors(a0) },
};
pub static REPLACE_ERRORS: NativeDef = NativeDef {
    name: "replace_errors",
    qualname: "replace_errors",
    module: "codecs",
    sig: Signature { names: &["exception"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::replace_errors(a0) },
};
pub static XMLCHARREFREPLACE_ERRORS: NativeDef = NativeDef {
    name: "xmlcharrefreplace_errors",
    qualname: "xmlcharrefreplace_errors",
    module: "codecs",
    sig: Signature { names: &["exception"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::xmlcharrefreplace_errors(a0) },
};
pub static BACKSLASHREPLACE_ERRORS: NativeDef = NativeDef {
    name: "backslashreplace_errors",
    qualname: "backslashreplace_errors",
    module: "codecs",
    sig: Signature { names: &["exception"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::backslashreplace_errors(a0) },
};
pub static CODEC_INFO___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "CodecInfo.__new__",
    module: "codecs",
    sig: Signature { names: &["cls", "encode", "decode", "streamreader", "streamwriter", "incrementalencoder", "incrementaldecoder", "name", "_is_text_encoding"], posonly: 1, pos: 8, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None, Default::None, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8] = given(a); crate::stdlib::codecs::codec_info::__new__(a0, a1, a2, a3, a4, a5, a6, a7, a8) },
};
pub static CODEC_INFO___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "CodecInfo.__repr__",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::codec_info::__repr__(a0) },
};
pub static CODEC_INFO_METHODS: &[&NativeDef] = &[&CODEC_INFO___NEW__, &CODEC_INFO___REPR__];
static CODEC_INFO_TYPE: TypeDef = TypeDef {
    name: "CodecInfo",
    module: "codecs",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "codecs",
    number: 230,
    methods: "__new__= __repr__",
};
/// The functions and classes of an encoding.
pub fn codec_info() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CODEC_INFO_TYPE)
}
pub static CODEC_ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "Codec.encode",
    module: "codecs",
    sig: Signature { names: &["self", "input", "errors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::codec::encode(a0, a1, a2) },
};
pub static CODEC_DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "Codec.decode",
    module: "codecs",
    sig: Signature { names: &["self", "input", "errors"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::codec::decode(a0, a1, a2) },
};
pub static CODEC___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Codec.__dict__",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::codec::__dict__(a0) },
};
pub static CODEC_METHODS: &[&NativeDef] = &[&CODEC_ENCODE, &CODEC_DECODE, &CODEC___DICT__];
static CODEC_TYPE: TypeDef = TypeDef {
    name: "Codec",
    module: "codecs",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "codecs",
    number: 231,
    methods: "encode decode __dict__.",
};
/// The base of codecs without state.
pub fn codec() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CODEC_TYPE)
}
pub static INCREMENTAL_ENCODER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "IncrementalEncoder.__init__",
    module: "codecs",
    sig: Signature { names: &["self", "errors"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::incremental_encoder::__init__(a0, a1) },
};
pub static INCREMENTAL_ENCODER_ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "IncrementalEncoder.encode",
    module: "codecs",
    sig: Signature { names: &["self", "input", "final"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::incremental_encoder::encode(a0, a1, a2) },
};
pub static INCREMENTAL_ENCODER_RESET: NativeDef = NativeDef {
    name: "reset",
    qualname: "IncrementalEncoder.reset",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::incremental_encoder::reset(a0) },
};
pub static INCREMENTAL_ENCODER_GETSTATE: NativeDef = NativeDef {
    name: "getstate",
    qualname: "IncrementalEncoder.getstate",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::incremental_encoder::getstate(a0) },
};
pub static INCREMENTAL_ENCODER_SETSTATE: NativeDef = NativeDef {
    name: "setstate",
    qualname: "IncrementalEncoder.setstate",
    module: "codecs",
    sig: Signature { names: &["self", "state"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::incremental_encoder::setstate(a0, a1) },
};
pub static INCREMENTAL_ENCODER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "IncrementalEncoder.__dict__",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::incremental_encoder::__dict__(a0) },
};
pub static INCREMENTAL_ENCODER_METHODS: &[&NativeDef] = &[&INCREMENTAL_ENCODER___INIT__, &INCREMENTAL_ENCODER_ENCODE, &INCREMENTAL_ENCODER_RESET, &INCREMENTAL_ENCODER_GETSTATE, &INCREMENTAL_ENCODER_SETSTATE, &INCREMENTAL_ENCODER___DICT__];
static INCREMENTAL_ENCODER_TYPE: TypeDef = TypeDef {
    name: "IncrementalEncoder",
    module: "codecs",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "codecs",
    number: 232,
    methods: "__init__ encode reset getstate setstate __dict__.",
};
/// Encodes piece by piece.
pub fn incremental_encoder() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INCREMENTAL_ENCODER_TYPE)
}
pub static INCREMENTAL_DECODER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "IncrementalDecoder.__init__",
    module: "codecs",
    sig: Signature { names: &["self", "errors"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::incremental_decoder::__init__(a0, a1) },
};
pub static INCREMENTAL_DECODER_DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "IncrementalDecoder.decode",
    module: "codecs",
    sig: Signature { names: &["self", "input", "final"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::incremental_decoder::decode(a0, a1, a2) },
};
pub static INCREMENTAL_DECODER_RESET: NativeDef = NativeDef {
    name: "reset",
    qualname: "IncrementalDecoder.reset",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::incremental_decoder::reset(a0) },
};
pub static INCREMENTAL_DECODER_GETSTATE: NativeDef = NativeDef {
    name: "getstate",
    qualname: "IncrementalDecoder.getstate",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::incremental_decoder::getstate(a0) },
};
pub static INCREMENTAL_DECODER_SETSTATE: NativeDef = NativeDef {
    name: "setstate",
    qualname: "IncrementalDecoder.setstate",
    module: "codecs",
    sig: Signature { names: &["self", "state"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::incremental_decoder::setstate(a0, a1) },
};
pub static INCREMENTAL_DECODER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "IncrementalDecoder.__dict__",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::incremental_decoder::__dict__(a0) },
};
pub static INCREMENTAL_DECODER_METHODS: &[&NativeDef] = &[&INCREMENTAL_DECODER___INIT__, &INCREMENTAL_DECODER_DECODE, &INCREMENTAL_DECODER_RESET, &INCREMENTAL_DECODER_GETSTATE, &INCREMENTAL_DECODER_SETSTATE, &INCREMENTAL_DECODER___DICT__];
static INCREMENTAL_DECODER_TYPE: TypeDef = TypeDef {
    name: "IncrementalDecoder",
    module: "codecs",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "codecs",
    number: 233,
    methods: "__init__ decode reset getstate setstate __dict__.",
};
/// Decodes piece by piece.
pub fn incremental_decoder() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INCREMENTAL_DECODER_TYPE)
}
pub static BUFFERED_INCREMENTAL_DECODER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BufferedIncrementalDecoder.__init__",
    module: "codecs",
    sig: Signature { names: &["self", "errors"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("strict")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::buffered_incremental_decoder::__init__(a0, a1) },
};
pub static BUFFERED_INCREMENTAL_DECODER_DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "BufferedIncrementalDecoder.decode",
    module: "codecs",
    sig: Signature { names: &["self", "input", "final"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::codecs::buffered_incremental_decoder::decode(a0, a1, a2) },
};
pub static BUFFERED_INCREMENTAL_DECODER_RESET: NativeDef = NativeDef {
    name: "reset",
    qualname: "BufferedIncrementalDecoder.reset",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::buffered_incremental_decoder::reset(a0) },
};
pub static BUFFERED_INCREMENTAL_DECODER_GETSTATE: NativeDef = NativeDef {
    name: "getstate",
    qualname: "BufferedIncrementalDecoder.getstate",
    module: "codecs",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::codecs::buffered_incremental_decoder::getstate(a0) },
};
pub static BUFFERED_INCREMENTAL_DECODER_SETSTATE: NativeDef = NativeDef {
    name: "setstate",
    qualname: "BufferedIncrementalDecoder.setstate",
    module: "codecs",
    sig: Signature { names: &["self", "state"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::codecs::buffered_incremental_decoder::setstate(a0, a1) },
};
pub static BUFFERED_INCREMENTAL_DECODER_METHODS: &[&NativeDef] = &[&BUFFERED_INCREMENTAL_DECODER___INIT__, &BUFFERED_INCREMENTAL_DECODER_DECODE, &BUFFERED_INCREMENTAL_DECODER_RESET, &BUFFERED_INCREMENTAL_DECODER_GETSTATE, &BUFFERED_INCREMENTAL_DECODER_SETSTATE];
static BUFFERED_INCREMENTAL_DECODER_TYPE: TypeDef = TypeDef {
    name: "BufferedIncrementalDecoder",
    module: "codecs",
    bases: &[crate::generated::codecs::incremental_decoder],
    layout: Layout::Object,
    home: "codecs",
    number: 234,
    methods: "__init__ decode reset getstate setstate",
};
/// Keeps bytes that are not yet a character.
pub fn buffered_incremental_decoder() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFERED_INCREMENTAL_DECODER_TYPE)
}
/// The module `codecs`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "codecs",
    functions: &[("register", &REGISTER), ("unregister", &UNREGISTER), ("lookup", &LOOKUP), ("encode", &ENCODE), ("decode", &DECODE), ("getencoder", &GETENCODER), ("getdecoder", &GETDECODER), ("getincrementalencoder", &GETINCREMENTALENCODER), ("getincrementaldecoder", &GETINCREMENTALDECODER), ("register_error", &REGISTER_ERROR), ("lookup_error", &LOOKUP_ERROR), ("strict_errors", &STRICT_ERRORS), ("ignore_errors", &IGNORE_ERRORS), ("replace_errors", &REPLACE_ERRORS), ("xmlcharrefreplace_errors", &XMLCHARREFREPLACE_ERRORS), ("backslashreplace_errors", &BACKSLASHREPLACE_ERRORS)],
    types: &[("CodecInfo", crate::generated::codecs::codec_info), ("Codec", crate::generated::codecs::codec), ("IncrementalEncoder", crate::generated::codecs::incremental_encoder), ("IncrementalDecoder", crate::generated::codecs::incremental_decoder), ("BufferedIncrementalDecoder", crate::generated::codecs::buffered_incremental_decoder)],
    constants: &[("BOM_UTF8", crate::stdlib::codecs::bom_utf8), ("BOM_UTF16_LE", crate::stdlib::codecs::bom_utf16_le), ("BOM_UTF16_BE", crate::stdlib::codecs::bom_utf16_be), ("BOM_UTF32_LE", crate::stdlib::codecs::bom_utf32_le), ("BOM_UTF32_BE", crate::stdlib::codecs::bom_utf32_be), ("BOM", crate::stdlib::codecs::bom_utf16_le), ("BOM_LE", crate::stdlib::codecs::bom_utf16_le), ("BOM_BE", crate::stdlib::codecs::bom_utf16_be), ("BOM_UTF16", crate::stdlib::codecs::bom_utf16_le), ("BOM_UTF32", crate::stdlib::codecs::bom_utf32_le)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["register", "unregister", "lookup", "encode", "decode", "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "register_error", "lookup_error", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "BufferedIncrementalDecoder", "BOM_UTF8", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32_LE", "BOM_UTF32_BE", "BOM", "BOM_LE", "BOM_BE", "BOM_UTF16", "BOM_UTF32"];
