//! The tables of `json`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static DUMPS: NativeDef = NativeDef {
    name: "dumps",
    qualname: "dumps",
    module: "json",
    sig: Signature { names: &["obj", "skipkeys", "ensure_ascii", "check_circular", "allow_nan", "cls", "indent", "separators", "default", "sort_keys", "kw"], posonly: 0, pos: 1, kwonly: 9, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Bool(false), Default::Bool(true), Default::Bool(true), Default::Bool(true), Default::None, Default::None, Default::None, Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10] = given(a); crate::stdlib::json::dumps(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) },
};
pub static DUMP: NativeDef = NativeDef {
    name: "dump",
    qualname: "dump",
    module: "json",
    sig: Signature { names: &["obj", "fp", "skipkeys", "ensure_ascii", "check_circular", "allow_nan", "cls", "indent", "separators", "default", "sort_keys", "kw"], posonly: 0, pos: 2, kwonly: 9, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Bool(false), Default::Bool(true), Default::Bool(true), Default::Bool(true), Default::None, Default::None, Default::None, Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11] = given(a); crate::stdlib::json::dump(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) },
};
pub static LOADS: NativeDef = NativeDef {
    name: "loads",
    qualname: "loads",
    module: "json",
    sig: Signature { names: &["s", "cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook", "kw"], posonly: 0, pos: 1, kwonly: 6, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::json::loads(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static LOAD: NativeDef = NativeDef {
    name: "load",
    qualname: "load",
    module: "json",
    sig: Signature { names: &["fp", "cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook", "kw"], posonly: 0, pos: 1, kwonly: 6, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::json::load(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static DETECT_ENCODING: NativeDef = NativeDef {
    name: "detect_encoding",
    qualname: "detect_encoding",
    module: "json",
    sig: Signature { names: &["b"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::json::detect_encoding(a0) },
};
pub static JSON_ENCODER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "JSONEncoder.__init__",
    module: "json",
    sig: Signature { names: &["self", "skipkeys", "ensure_ascii", "check_circular", "allow_nan", "sort_keys", "indent", "separators", "default"], posonly: 1, pos: 1, kwonly: 8, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false), Default::Bool(true), Default::Bool(true), Default::Bool(true), Default::Bool(false), Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8] = given(a); crate::stdlib::json::json_encoder::__init__(a0, a1, a2, a3, a4, a5, a6, a7, a8) },
};
pub static JSON_ENCODER_DEFAULT: NativeDef = NativeDef {
    name: "default",
    qualname: "JSONEncoder.default",
    module: "json",
    sig: Signature { names: &["self", "o"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::json::json_encoder::default(a0, a1) },
};
pub static JSON_ENCODER_ENCODE: NativeDef = NativeDef {
    name: "encode",
    qualname: "JSONEncoder.encode",
    module: "json",
    sig: Signature { names: &["self", "o"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::json::json_encoder::encode(a0, a1) },
};
pub static JSON_ENCODER_ITERENCODE: NativeDef = NativeDef {
    name: "iterencode",
    qualname: "JSONEncoder.iterencode",
    module: "json",
    sig: Signature { names: &["self", "o", "_one_shot"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::json::json_encoder::iterencode(a0, a1, a2) },
};
pub static JSON_ENCODER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "JSONEncoder.__dict__",
    module: "json",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::json::json_encoder::__dict__(a0) },
};
pub static JSON_ENCODER_METHODS: &[&NativeDef] = &[&JSON_ENCODER___INIT__, &JSON_ENCODER_DEFAULT, &JSON_ENCODER_ENCODE, &JSON_ENCODER_ITERENCODE, &JSON_ENCODER___DICT__];
static JSON_ENCODER_TYPE: TypeDef = TypeDef {
    name: "JSONEncoder",
    module: "json.encoder",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "json",
    number: 370,
    methods: "__init__ default encode iterencode __dict__.",
};
/// Extensible JSON encoder for Python data structures.
pub fn json_encoder() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &JSON_ENCODER_TYPE)
}
pub static JSON_DECODER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "JSONDecoder.__init__",
    module: "json",
    sig: Signature { names: &["self", "object_hook", "parse_float", "parse_int", "parse_constant", "strict", "object_pairs_hook"], posonly: 1, pos: 1, kwonly: 6, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::None, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::json::json_decoder::__init__(a0, a1, a2, a3, a4, a5, a6) },
};
pub static JSON_DECODER_DECODE: NativeDef = NativeDef {
    name: "decode",
    qualname: "JSONDecoder.decode",
    module: "json",
    sig: Signature { names: &["self", "s"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::json::json_decoder::decode(a0, a1) },
};
pub static JSON_DECODER_RAW_DECODE: NativeDef = NativeDef {
    name: "raw_decode",
    qualname: "JSONDecoder.raw_decode",
    module: "json",
    sig: Signature { names: &["self", "s", "idx"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::json::json_decoder::raw_decode(a0, a1, a2) },
};
pub static JSON_DECODER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "JSONDecoder.__dict__",
    module: "json",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::json::json_decoder::__dict__(a0) },
};
pub static JSON_DECODER_METHODS: &[&NativeDef] = &[&JSON_DECODER___INIT__, &JSON_DECODER_DECODE, &JSON_DECODER_RAW_DECODE, &JSON_DECODER___DICT__];
static JSON_DECODER_TYPE: TypeDef = TypeDef {
    name: "JSONDecoder",
    module: "json.decoder",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "json",
    number: 371,
    methods: "__init__ decode raw_decode __dict__.",
};
/// Simple JSON decoder.
pub fn json_decoder() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &JSON_DECODER_TYPE)
}
pub static JSON_DECODE_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "JSONDecodeError.__init__",
    module: "json",
    sig: Signature { names: &["self", "msg", "doc", "pos"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::json::json_decode_error::__init__(a0, a1, a2, a3) },
};
pub static JSON_DECODE_ERROR_METHODS: &[&NativeDef] = &[&JSON_DECODE_ERROR___INIT__];
static JSON_DECODE_ERROR_TYPE: TypeDef = TypeDef {
    name: "JSONDecodeError",
    module: "json.decoder",
    bases: &[crate::generated::exceptions::value_error],
    layout: Layout::Exception,
    home: "json",
    number: 372,
    methods: "__init__",
};
/// Subclass of ValueError with the additional properties msg, doc, pos, lineno, colno.
pub fn json_decode_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &JSON_DECODE_ERROR_TYPE)
}
/// The module `json`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "json",
    functions: &[("dumps", &DUMPS), ("dump", &DUMP), ("loads", &LOADS), ("load", &LOAD), ("detect_encoding", &DETECT_ENCODING)],
    types: &[("JSONEncoder", crate::generated::json::json_encoder), ("JSONDecoder", crate::generated::json::json_decoder), ("JSONDecodeError", crate::generated::json::json_decode_error)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["dumps", "dump", "loads", "load", "detect_encoding", "JSONEncoder", "JSONDecoder", "JSONDecodeError"];
