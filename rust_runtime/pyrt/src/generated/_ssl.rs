//! The tables of `_ssl`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static TXT2OBJ: NativeDef = NativeDef {
    name: "txt2obj",
    qualname: "txt2obj",
    module: "_ssl",
    sig: Signature { names: &["txt", "name"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::txt2obj(a0, a1) },
};
pub static NID2OBJ: NativeDef = NativeDef {
    name: "nid2obj",
    qualname: "nid2obj",
    module: "_ssl",
    sig: Signature { names: &["nid"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::nid2obj(a0) },
};
pub static RAND_STATUS: NativeDef = NativeDef {
    name: "RAND_status",
    qualname: "RAND_status",
    module: "_ssl",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::_ssl::rand_status(),
};
pub static RAND_ADD: NativeDef = NativeDef {
    name: "RAND_add",
    qualname: "RAND_add",
    module: "_ssl",
    sig: Signature { names: &["string", "entropy"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::rand_add(a0, a1) },
};
pub static RAND_BYTES: NativeDef = NativeDef {
    name: "RAND_bytes",
    qualname: "RAND_bytes",
    module: "_ssl",
    sig: Signature { names: &["n"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::rand_bytes(a0) },
};
pub static GET_DEFAULT_VERIFY_PATHS: NativeDef = NativeDef {
    name: "get_default_verify_paths",
    qualname: "get_default_verify_paths",
    module: "_ssl",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::_ssl::get_default_verify_paths(),
};
pub static _IDNA: NativeDef = NativeDef {
    name: "_idna",
    qualname: "_idna",
    module: "_ssl",
    sig: Signature { names: &["hostname"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_idna(a0) },
};
pub static _SET: NativeDef = NativeDef {
    name: "_set",
    qualname: "_set",
    module: "_ssl",
    sig: Signature { names: &["context", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_ssl::_set(a0, a1, a2) },
};
pub static _WARN: NativeDef = NativeDef {
    name: "_warn",
    qualname: "_warn",
    module: "_ssl",
    sig: Signature { names: &["text"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_warn(a0) },
};
pub static SSL_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "SSLError.__str__",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::ssl_error::__str__(a0) },
};
pub static SSL_ERROR_METHODS: &[&NativeDef] = &[&SSL_ERROR___STR__];
static SSL_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLError",
    module: "ssl",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 152,
    methods: "__str__",
};
/// An error of TLS.
pub fn ssl_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_ERROR_TYPE)
}
static SSL_ZERO_RETURN_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLZeroReturnError",
    module: "ssl",
    bases: &[crate::generated::_ssl::ssl_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 153,
    methods: "",
};
/// TLS was ended by the other side.
pub fn ssl_zero_return_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_ZERO_RETURN_ERROR_TYPE)
}
static SSL_WANT_READ_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLWantReadError",
    module: "ssl",
    bases: &[crate::generated::_ssl::ssl_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 154,
    methods: "",
};
/// More has to come first.
pub fn ssl_want_read_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_WANT_READ_ERROR_TYPE)
}
static SSL_WANT_WRITE_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLWantWriteError",
    module: "ssl",
    bases: &[crate::generated::_ssl::ssl_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 155,
    methods: "",
};
/// Something has to be sent first.
pub fn ssl_want_write_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_WANT_WRITE_ERROR_TYPE)
}
static SSL_SYSCALL_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLSyscallError",
    module: "ssl",
    bases: &[crate::generated::_ssl::ssl_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 156,
    methods: "",
};
/// An error of the system.
pub fn ssl_syscall_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_SYSCALL_ERROR_TYPE)
}
static SSLEOF_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLEOFError",
    module: "ssl",
    bases: &[crate::generated::_ssl::ssl_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 157,
    methods: "",
};
/// The other side is gone.
pub fn ssleof_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSLEOF_ERROR_TYPE)
}
static SSL_CERT_VERIFICATION_ERROR_TYPE: TypeDef = TypeDef {
    name: "SSLCertVerificationError",
    module: "ssl",
    bases: &[crate::generated::_ssl::ssl_error, crate::generated::exceptions::value_error],
    layout: Layout::Exception,
    home: "_ssl",
    number: 158,
    methods: "",
};
/// A certificate is not accepted.
pub fn ssl_cert_verification_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_CERT_VERIFICATION_ERROR_TYPE)
}
pub static MEMORY_BIO___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "MemoryBIO.__new__",
    module: "_ssl",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::memory_bio::__new__(a0) },
};
pub static MEMORY_BIO_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "MemoryBIO.read",
    module: "_ssl",
    sig: Signature { names: &["self", "size"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::memory_bio::read(a0, a1) },
};
pub static MEMORY_BIO_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "MemoryBIO.write",
    module: "_ssl",
    sig: Signature { names: &["self", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::memory_bio::write(a0, a1) },
};
pub static MEMORY_BIO_WRITE_EOF: NativeDef = NativeDef {
    name: "write_eof",
    qualname: "MemoryBIO.write_eof",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::memory_bio::write_eof(a0) },
};
pub static MEMORY_BIO_PENDING: NativeDef = NativeDef {
    name: "pending",
    qualname: "MemoryBIO.pending",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::memory_bio::pending(a0) },
};
pub static MEMORY_BIO_EOF: NativeDef = NativeDef {
    name: "eof",
    qualname: "MemoryBIO.eof",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::memory_bio::eof(a0) },
};
pub static MEMORY_BIO_METHODS: &[&NativeDef] = &[&MEMORY_BIO___NEW__, &MEMORY_BIO_READ, &MEMORY_BIO_WRITE, &MEMORY_BIO_WRITE_EOF, &MEMORY_BIO_PENDING, &MEMORY_BIO_EOF];
static MEMORY_BIO_TYPE: TypeDef = TypeDef {
    name: "MemoryBIO",
    module: "_ssl",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "_ssl",
    number: 159,
    methods: "__new__= read write write_eof pending. eof.",
};
/// A buffer.
pub fn memory_bio() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &MEMORY_BIO_TYPE)
}
static SSL_SESSION_TYPE: TypeDef = TypeDef {
    name: "SSLSession",
    module: "_ssl",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "_ssl",
    number: 160,
    methods: "",
};
/// A session to take up again.
pub fn ssl_session() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SSL_SESSION_TYPE)
}
pub static _SSL_SOCKET_DO_HANDSHAKE: NativeDef = NativeDef {
    name: "do_handshake",
    qualname: "_SSLSocket.do_handshake",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::do_handshake(a0) },
};
pub static _SSL_SOCKET_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "_SSLSocket.read",
    module: "_ssl",
    sig: Signature { names: &["self", "size", "buffer"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_ssl::_ssl_socket::read(a0, a1, a2) },
};
pub static _SSL_SOCKET_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "_SSLSocket.write",
    module: "_ssl",
    sig: Signature { names: &["self", "b"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_socket::write(a0, a1) },
};
pub static _SSL_SOCKET_PENDING: NativeDef = NativeDef {
    name: "pending",
    qualname: "_SSLSocket.pending",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::pending(a0) },
};
pub static _SSL_SOCKET_SHUTDOWN: NativeDef = NativeDef {
    name: "shutdown",
    qualname: "_SSLSocket.shutdown",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::shutdown(a0) },
};
pub static _SSL_SOCKET_GETPEERCERT: NativeDef = NativeDef {
    name: "getpeercert",
    qualname: "_SSLSocket.getpeercert",
    module: "_ssl",
    sig: Signature { names: &["self", "binary_form"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_socket::getpeercert(a0, a1) },
};
pub static _SSL_SOCKET_SELECTED_ALPN_PROTOCOL: NativeDef = NativeDef {
    name: "selected_alpn_protocol",
    qualname: "_SSLSocket.selected_alpn_protocol",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::selected_alpn_protocol(a0) },
};
pub static _SSL_SOCKET_CIPHER: NativeDef = NativeDef {
    name: "cipher",
    qualname: "_SSLSocket.cipher",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::cipher(a0) },
};
pub static _SSL_SOCKET_VERSION: NativeDef = NativeDef {
    name: "version",
    qualname: "_SSLSocket.version",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::version(a0) },
};
pub static _SSL_SOCKET_COMPRESSION: NativeDef = NativeDef {
    name: "compression",
    qualname: "_SSLSocket.compression",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::compression(a0) },
};
pub static _SSL_SOCKET_SHARED_CIPHERS: NativeDef = NativeDef {
    name: "shared_ciphers",
    qualname: "_SSLSocket.shared_ciphers",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::shared_ciphers(a0) },
};
pub static _SSL_SOCKET_GET_CHANNEL_BINDING: NativeDef = NativeDef {
    name: "get_channel_binding",
    qualname: "_SSLSocket.get_channel_binding",
    module: "_ssl",
    sig: Signature { names: &["self", "cb_type"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("tls-unique")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_socket::get_channel_binding(a0, a1) },
};
pub static _SSL_SOCKET_VERIFY_CLIENT_POST_HANDSHAKE: NativeDef = NativeDef {
    name: "verify_client_post_handshake",
    qualname: "_SSLSocket.verify_client_post_handshake",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::verify_client_post_handshake(a0) },
};
pub static _SSL_SOCKET_CONTEXT: NativeDef = NativeDef {
    name: "context",
    qualname: "_SSLSocket.context",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::context(a0) },
};
pub static _SSL_SOCKET_SERVER_SIDE: NativeDef = NativeDef {
    name: "server_side",
    qualname: "_SSLSocket.server_side",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::server_side(a0) },
};
pub static _SSL_SOCKET_SERVER_HOSTNAME: NativeDef = NativeDef {
    name: "server_hostname",
    qualname: "_SSLSocket.server_hostname",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::server_hostname(a0) },
};
pub static _SSL_SOCKET_SESSION: NativeDef = NativeDef {
    name: "session",
    qualname: "_SSLSocket.session",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::session(a0) },
};
pub static _SSL_SOCKET_SESSION_REUSED: NativeDef = NativeDef {
    name: "session_reused",
    qualname: "_SSLSocket.session_reused",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_socket::session_reused(a0) },
};
pub static _SSL_SOCKET_METHODS: &[&NativeDef] = &[&_SSL_SOCKET_DO_HANDSHAKE, &_SSL_SOCKET_READ, &_SSL_SOCKET_WRITE, &_SSL_SOCKET_PENDING, &_SSL_SOCKET_SHUTDOWN, &_SSL_SOCKET_GETPEERCERT, &_SSL_SOCKET_SELECTED_ALPN_PROTOCOL, &_SSL_SOCKET_CIPHER, &_SSL_SOCKET_VERSION, &_SSL_SOCKET_COMPRESSION, &_SSL_SOCKET_SHARED_CIPHERS, &_SSL_SOCKET_GET_CHANNEL_BINDING, &_SSL_SOCKET_VERIFY_CLIENT_POST_HANDSHAKE, &_SSL_SOCKET_CONTEXT, &_SSL_SOCKET_SERVER_SIDE, &_SSL_SOCKET_SERVER_HOSTNAME, &_SSL_SOCKET_SESSION, &_SSL_SOCKET_SESSION_REUSED];
static _SSL_SOCKET_TYPE: TypeDef = TypeDef {
    name: "_SSLSocket",
    module: "_ssl",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "_ssl",
    number: 161,
    methods: "do_handshake read write pending shutdown getpeercert selected_alpn_protocol cipher version compression shared_ciphers get_channel_binding verify_client_post_handshake context. server_side. server_hostname. session. session_reused.",
};
/// A session.
pub fn _ssl_socket() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_SSL_SOCKET_TYPE)
}
pub static _SSL_CONTEXT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_SSLContext.__new__",
    module: "_ssl",
    sig: Signature { names: &["cls", "protocol"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_context::__new__(a0, a1) },
};
pub static _SSL_CONTEXT_LOAD_CERT_CHAIN: NativeDef = NativeDef {
    name: "load_cert_chain",
    qualname: "_SSLContext.load_cert_chain",
    module: "_ssl",
    sig: Signature { names: &["self", "certfile", "keyfile", "password"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::_ssl::_ssl_context::load_cert_chain(a0, a1, a2, a3) },
};
pub static _SSL_CONTEXT_LOAD_VERIFY_LOCATIONS: NativeDef = NativeDef {
    name: "load_verify_locations",
    qualname: "_SSLContext.load_verify_locations",
    module: "_ssl",
    sig: Signature { names: &["self", "cafile", "capath", "cadata"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::_ssl::_ssl_context::load_verify_locations(a0, a1, a2, a3) },
};
pub static _SSL_CONTEXT_SET_DEFAULT_VERIFY_PATHS: NativeDef = NativeDef {
    name: "set_default_verify_paths",
    qualname: "_SSLContext.set_default_verify_paths",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::set_default_verify_paths(a0) },
};
pub static _SSL_CONTEXT_CERT_STORE_STATS: NativeDef = NativeDef {
    name: "cert_store_stats",
    qualname: "_SSLContext.cert_store_stats",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::cert_store_stats(a0) },
};
pub static _SSL_CONTEXT_GET_CA_CERTS: NativeDef = NativeDef {
    name: "get_ca_certs",
    qualname: "_SSLContext.get_ca_certs",
    module: "_ssl",
    sig: Signature { names: &["self", "binary_form"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_context::get_ca_certs(a0, a1) },
};
pub static _SSL_CONTEXT_SET_CIPHERS: NativeDef = NativeDef {
    name: "set_ciphers",
    qualname: "_SSLContext.set_ciphers",
    module: "_ssl",
    sig: Signature { names: &["self", "cipherlist"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_context::set_ciphers(a0, a1) },
};
pub static _SSL_CONTEXT_GET_CIPHERS: NativeDef = NativeDef {
    name: "get_ciphers",
    qualname: "_SSLContext.get_ciphers",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::get_ciphers(a0) },
};
pub static _SSL_CONTEXT_SESSION_STATS: NativeDef = NativeDef {
    name: "session_stats",
    qualname: "_SSLContext.session_stats",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::session_stats(a0) },
};
pub static _SSL_CONTEXT__SET_ALPN_PROTOCOLS: NativeDef = NativeDef {
    name: "_set_alpn_protocols",
    qualname: "_SSLContext._set_alpn_protocols",
    module: "_ssl",
    sig: Signature { names: &["self", "protos"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_ssl::_ssl_context::_set_alpn_protocols(a0, a1) },
};
pub static _SSL_CONTEXT__WRAP_BIO: NativeDef = NativeDef {
    name: "_wrap_bio",
    qualname: "_SSLContext._wrap_bio",
    module: "_ssl",
    sig: Signature { names: &["self", "incoming", "outgoing", "server_side", "server_hostname", "owner", "session"], posonly: 1, pos: 5, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::_ssl::_ssl_context::_wrap_bio(a0, a1, a2, a3, a4, a5, a6) },
};
pub static _SSL_CONTEXT__WRAP_SOCKET: NativeDef = NativeDef {
    name: "_wrap_socket",
    qualname: "_SSLContext._wrap_socket",
    module: "_ssl",
    sig: Signature { names: &["self", "sock", "server_side", "server_hostname", "owner", "session"], posonly: 1, pos: 4, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::_ssl::_ssl_context::_wrap_socket(a0, a1, a2, a3, a4, a5) },
};
pub static _SSL_CONTEXT_PROTOCOL: NativeDef = NativeDef {
    name: "protocol",
    qualname: "_SSLContext.protocol",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::protocol(a0) },
};
pub static _SSL_CONTEXT_VERIFY_MODE: NativeDef = NativeDef {
    name: "verify_mode",
    qualname: "_SSLContext.verify_mode",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::verify_mode(a0) },
};
pub static _SSL_CONTEXT_CHECK_HOSTNAME: NativeDef = NativeDef {
    name: "check_hostname",
    qualname: "_SSLContext.check_hostname",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::check_hostname(a0) },
};
pub static _SSL_CONTEXT_OPTIONS: NativeDef = NativeDef {
    name: "options",
    qualname: "_SSLContext.options",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::options(a0) },
};
pub static _SSL_CONTEXT_MINIMUM_VERSION: NativeDef = NativeDef {
    name: "minimum_version",
    qualname: "_SSLContext.minimum_version",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::minimum_version(a0) },
};
pub static _SSL_CONTEXT_MAXIMUM_VERSION: NativeDef = NativeDef {
    name: "maximum_version",
    qualname: "_SSLContext.maximum_version",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::maximum_version(a0) },
};
pub static _SSL_CONTEXT_VERIFY_FLAGS: NativeDef = NativeDef {
    name: "verify_flags",
    qualname: "_SSLContext.verify_flags",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::verify_flags(a0) },
};
pub static _SSL_CONTEXT__HOST_FLAGS: NativeDef = NativeDef {
    name: "_host_flags",
    qualname: "_SSLContext._host_flags",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::_host_flags(a0) },
};
pub static _SSL_CONTEXT_KEYLOG_FILENAME: NativeDef = NativeDef {
    name: "keylog_filename",
    qualname: "_SSLContext.keylog_filename",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::keylog_filename(a0) },
};
pub static _SSL_CONTEXT_SNI_CALLBACK: NativeDef = NativeDef {
    name: "sni_callback",
    qualname: "_SSLContext.sni_callback",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::sni_callback(a0) },
};
pub static _SSL_CONTEXT_POST_HANDSHAKE_AUTH: NativeDef = NativeDef {
    name: "post_handshake_auth",
    qualname: "_SSLContext.post_handshake_auth",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::post_handshake_auth(a0) },
};
pub static _SSL_CONTEXT_NUM_TICKETS: NativeDef = NativeDef {
    name: "num_tickets",
    qualname: "_SSLContext.num_tickets",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::num_tickets(a0) },
};
pub static _SSL_CONTEXT_SECURITY_LEVEL: NativeDef = NativeDef {
    name: "security_level",
    qualname: "_SSLContext.security_level",
    module: "_ssl",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_ssl::_ssl_context::security_level(a0) },
};
pub static _SSL_CONTEXT___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "_SSLContext.__setattr__",
    module: "_ssl",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_ssl::_ssl_context::__setattr__(a0, a1, a2) },
};
pub static _SSL_CONTEXT_METHODS: &[&NativeDef] = &[&_SSL_CONTEXT___NEW__, &_SSL_CONTEXT_LOAD_CERT_CHAIN, &_SSL_CONTEXT_LOAD_VERIFY_LOCATIONS, &_SSL_CONTEXT_SET_DEFAULT_VERIFY_PATHS, &_SSL_CONTEXT_CERT_STORE_STATS, &_SSL_CONTEXT_GET_CA_CERTS, &_SSL_CONTEXT_SET_CIPHERS, &_SSL_CONTEXT_GET_CIPHERS, &_SSL_CONTEXT_SESSION_STATS, &_SSL_CONTEXT__SET_ALPN_PROTOCOLS, &_SSL_CONTEXT__WRAP_BIO, &_SSL_CONTEXT__WRAP_SOCKET, &_SSL_CONTEXT_PROTOCOL, &_SSL_CONTEXT_VERIFY_MODE, &_SSL_CONTEXT_CHECK_HOSTNAME, &_SSL_CONTEXT_OPTIONS, &_SSL_CONTEXT_MINIMUM_VERSION, &_SSL_CONTEXT_MAXIMUM_VERSION, &_SSL_CONTEXT_VERIFY_FLAGS, &_SSL_CONTEXT__HOST_FLAGS, &_SSL_CONTEXT_KEYLOG_FILENAME, &_SSL_CONTEXT_SNI_CALLBACK, &_SSL_CONTEXT_POST_HANDSHAKE_AUTH, &_SSL_CONTEXT_NUM_TICKETS, &_SSL_CONTEXT_SECURITY_LEVEL, &_SSL_CONTEXT___SETATTR__];
static _SSL_CONTEXT_TYPE: TypeDef = TypeDef {
    name: "_SSLContext",
    module: "_ssl",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "_ssl",
    number: 162,
    methods: "__new__= load_cert_chain load_verify_locations set_default_verify_paths cert_store_stats get_ca_certs set_ciphers get_ciphers session_stats _set_alpn_protocols _wrap_bio _wrap_socket protocol. verify_mode. check_hostname. options. minimum_version. maximum_version. verify_flags. _host_flags. keylog_filename. sni_callback. post_handshake_auth. num_tickets. security_level. __setattr__",
};
/// What sessions have in common.
pub fn _ssl_context() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_SSL_CONTEXT_TYPE)
}
/// The module `_ssl`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "_ssl",
    functions: &[("txt2obj", &TXT2OBJ), ("nid2obj", &NID2OBJ), ("RAND_status", &RAND_STATUS), ("RAND_add", &RAND_ADD), ("RAND_bytes", &RAND_BYTES), ("get_default_verify_paths", &GET_DEFAULT_VERIFY_PATHS), ("_idna", &_IDNA), ("_set", &_SET), ("_warn", &_WARN)],
    types: &[("SSLError", crate::generated::_ssl::ssl_error), ("SSLZeroReturnError", crate::generated::_ssl::ssl_zero_return_error), ("SSLWantReadError", crate::generated::_ssl::ssl_want_read_error), ("SSLWantWriteError", crate::generated::_ssl::ssl_want_write_error), ("SSLSyscallError", crate::generated::_ssl::ssl_syscall_error), ("SSLEOFError", crate::generated::_ssl::ssleof_error), ("SSLCertVerificationError", crate::generated::_ssl::ssl_cert_verification_error), ("MemoryBIO", crate::generated::_ssl::memory_bio), ("SSLSession", crate::generated::_ssl::ssl_session), ("_SSLSocket", crate::generated::_ssl::_ssl_socket), ("_SSLContext", crate::generated::_ssl::_ssl_context)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["txt2obj", "nid2obj", "RAND_status", "RAND_add", "RAND_bytes", "get_default_verify_paths", "_idna", "_set", "_warn", "SSLError", "SSLZeroReturnError", "SSLWantReadError", "SSLWantWriteError", "SSLSyscallError", "SSLEOFError", "SSLCertVerificationError", "MemoryBIO", "SSLSession", "_SSLSocket", "_SSLContext"];
