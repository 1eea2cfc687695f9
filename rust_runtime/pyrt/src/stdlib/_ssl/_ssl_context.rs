//! `_ssl._SSLContext`: what sessions have in common.
use super::errors::{self, Place};
use super::{_ssl_socket, octets, shown};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::error::{type_error, value_error};
use crate::generated::_ssl as types;
use crate::object::{
    Cell as Slot, Dict, Head, NativeData, R, Value, boolean, bytes, int_usize, list, native, str,
};
use crate::ops::{base_value, index_i64, truth};
use crate::stdlib::support;
use host::tls::{Engine, Prepared, Settings, Verify};
use host::x509::Certificate;
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::ptr::NonNull;
use std::rc::Rc;

const TLS: i64 = 2;
const TLS_CLIENT: i64 = 16;
const TLS_SERVER: i64 = 17;
const OP_NO_TLS12: i64 = 0x0800_0000;
const OP_NO_TLS13: i64 = 0x2000_0000;
/// Versions of `TLSVersion`.
const TLS12: i64 = 0x303;
const TLS13: i64 = 0x304;
const MINIMUM: i64 = -2;
const MAXIMUM: i64 = -1;

/// The data of a context.
pub struct Context {
    protocol: i64,
    verify_mode: Cell<i64>,
    check_hostname: Cell<bool>,
    options: Cell<i64>,
    minimum: Cell<i64>,
    maximum: Cell<i64>,
    verify_flags: Cell<i64>,
    host_flags: Cell<i64>,
    roots: RefCell<Vec<Vec<u8>>>,
    default_roots: Cell<bool>,
    chain: RefCell<Vec<Vec<u8>>>,
    key: RefCell<Option<Vec<u8>>>,
    protocols: RefCell<Vec<Vec<u8>>>,
    suites: RefCell<Option<Vec<u16>>>,
    keylog: Slot,
    /// What sessions are made of, until something is changed.
    prepared: RefCell<Option<Rc<dyn Prepared>>>,
}

impl NativeData for Context {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.keylog.get_ref(|v| v.traverse(visit));
    }
}

/// The data of a context.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&Context> {
    native::<Context>(v, "_SSLContext")
}

/// What speaks TLS.
///
/// # Errors
/// NotImplementedError where the program does not link it, which the compiler sees to.
fn engine() -> R<&'static dyn Engine> {
    host::tls::engine()
        .ok_or_else(|| crate::error::not_implemented_error("TLS is not there on this target"))
}

/// `_SSLContext(protocol)`
pub fn __new__(class: &Value, protocol: &Value) -> R {
    let protocol = index_i64(protocol)?;
    let (minimum, maximum) = match protocol {
        TLS | TLS_CLIENT | TLS_SERVER => (TLS12, MAXIMUM),
        3 => (0x301, 0x301),
        4 => (0x302, 0x302),
        5 => (TLS12, TLS12),
        _ => return Err(value_error("invalid or unsupported protocol version")),
    };
    let is_client = protocol == TLS_CLIENT;
    let made = Context {
        protocol,
        verify_mode: Cell::new(if is_client { 2 } else { 0 }),
        check_hostname: Cell::new(is_client),
        options: Cell::new(2_186_412_112),
        minimum: Cell::new(minimum),
        maximum: Cell::new(maximum),
        verify_flags: Cell::new(32_768),
        host_flags: Cell::new(4),
        roots: RefCell::default(),
        default_roots: Cell::new(false),
        chain: RefCell::default(),
        key: RefCell::default(),
        protocols: RefCell::default(),
        suites: RefCell::default(),
        keylog: Slot::field(Value::None),
        prepared: RefCell::default(),
    };
    support::instance(class, made)
}

impl Context {
    fn changed(&self) {
        drop(self.prepared.take());
    }

    fn allows(&self, version: i64, option: i64) -> bool {
        let minimum = self.minimum.get();
        let maximum = self.maximum.get();
        let above = minimum == MINIMUM
            || (minimum == MAXIMUM && version == TLS13)
            || (minimum >= 0 && minimum <= version);
        let below = maximum == MAXIMUM || (maximum >= version);
        above && below && self.options.get() & option == 0
    }

    fn settings(&self, is_server: bool) -> Settings {
        let mut roots = self.roots.borrow().clone();
        if self.default_roots.get() && self.verify_mode.get() != 0 {
            roots.extend(default_roots());
        }
        Settings {
            is_server,
            tls12: self.allows(TLS12, OP_NO_TLS12),
            tls13: self.allows(TLS13, OP_NO_TLS13),
            verify: match self.verify_mode.get() {
                0 => Verify::No,
                1 if is_server => Verify::Optional,
                _ => Verify::Required,
            },
            check_name: self.check_hostname.get(),
            roots,
            chain: self.chain.borrow().clone(),
            key: self.key.borrow().clone(),
            protocols: self.protocols.borrow().clone(),
            suites: self.suites.borrow().clone(),
        }
    }

    /// What sessions are made of.
    ///
    /// # Errors
    /// SSLError where none could be.
    pub fn prepared(&self, is_server: bool) -> R<Rc<dyn Prepared>> {
        if is_server && self.protocol == TLS_CLIENT {
            let text = "Cannot create a server socket with a PROTOCOL_TLS_CLIENT context";
            return Err(errors::plain(text, Place::NoServer));
        }
        if !is_server && self.protocol == TLS_SERVER {
            let text = "Cannot create a client socket with a PROTOCOL_TLS_SERVER context";
            return Err(errors::plain(text, Place::NoClient));
        }
        let kept = self.prepared.borrow().clone();
        if let (Some(kept), true) = (kept, self.protocol != TLS) {
            return Ok(kept);
        }
        let made = engine()?
            .prepare(&self.settings(is_server))
            .map_err(|e| errors::of(&e, Place::Handshake))?;
        let made: Rc<dyn Prepared> = Rc::from(made);
        *self.prepared.borrow_mut() = Some(made.clone());
        Ok(made)
    }

    /// Whether certificates are looked at.
    pub fn verifies(&self) -> bool {
        self.verify_mode.get() != 0
    }
}

/// Where systems keep the certificates that all programs trust; OpenSSL looks at one of them.
const DEFAULT_FILES: [&str; 5] = [
    "/usr/lib/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

fn default_roots() -> Vec<Vec<u8>> {
    let named = host::env_vars()
        .into_iter()
        .find(|(name, _)| name == "SSL_CERT_FILE")
        .map(|(_, path)| PathBuf::from(path));
    let files = match named {
        Some(path) => vec![path],
        None => DEFAULT_FILES.iter().map(PathBuf::from).collect(),
    };
    let read = |path: &PathBuf| {
        let text = host::files::read(path).ok()?;
        host::tls::engine()?.certificates(&text)
    };
    files.iter().find_map(read).unwrap_or_default()
}

fn file(path: &Value) -> R<Vec<u8>> {
    let path = crate::stdlib::os::fspath(path)?;
    let path = octets(&path).unwrap_or_default();
    host::files::read(Path::new(&*String::from_utf8_lossy(&path))).map_err(|e| os_error(&e, None))
}

/// `context.load_cert_chain(certfile, keyfile=None, password=None)`
pub fn load_cert_chain(v: &Value, certfile: &Value, keyfile: &Value, _password: &Value) -> R {
    let context = of(v)?;
    let text = file(certfile)?;
    let key = if keyfile.is_none() {
        text.clone()
    } else {
        file(keyfile)?
    };
    let engine = engine()?;
    let Some(chain) = engine.certificates(&text) else {
        return Err(errors::no_pem(Place::Chain));
    };
    if key.windows(9).any(|part| part == b"ENCRYPTED") {
        return Err(crate::error::not_implemented_error(
            "private keys with a password are not supported by Portalis",
        ));
    }
    match engine.key_matches(&key, &chain[0]) {
        None => Err(errors::no_pem(Place::Key)),
        Some(false) => Err(errors::named(
            "X509",
            "KEY_VALUES_MISMATCH",
            116,
            Place::Key,
        )),
        Some(true) => {
            *context.chain.borrow_mut() = chain;
            *context.key.borrow_mut() = Some(key);
            context.changed();
            Ok(Value::None)
        }
    }
}

fn add_roots(context: &Context, all: Vec<Vec<u8>>) {
    let mut roots = context.roots.borrow_mut();
    for der in all {
        if !roots.contains(&der) {
            roots.push(der);
        }
    }
}

/// The certificates in an argument `cadata`: text in PEM, bytes in DER.
fn from_data(cadata: &Value) -> R<Vec<Vec<u8>>> {
    let (found, why) = match base_value(cadata) {
        Value::Str(s) => {
            let text = s.as_str();
            if !text.is_ascii() {
                return Err(type_error(
                    "cadata should be an ASCII string or a bytes-like object",
                ));
            }
            (engine()?.certificates(text.as_bytes()), "no start line")
        }
        other => {
            let Ok(data) = bytes_like(other) else {
                return Err(type_error(
                    "cadata should be an ASCII string or a bytes-like object",
                ));
            };
            (in_der(&data), "not enough data")
        }
    };
    found.ok_or_else(|| {
        let text = format!("{why}: cadata does not contain a certificate");
        errors::plain(&text, Place::Data)
    })
}

/// Certificates in DER, one behind the other.
fn in_der(mut data: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut all = Vec::new();
    while let [0x30, 0x82, high, low, ..] = data {
        let n = 4 + usize::from(u16::from_be_bytes([*high, *low]));
        let der = data.get(..n)?;
        Certificate::parse(der)?;
        all.push(der.to_vec());
        data = &data[n..];
    }
    (!all.is_empty() && data.is_empty()).then_some(all)
}

/// `context.load_verify_locations(cafile=None, capath=None, cadata=None)`
pub fn load_verify_locations(v: &Value, cafile: &Value, capath: &Value, cadata: &Value) -> R {
    let context = of(v)?;
    if cafile.is_none() && capath.is_none() && cadata.is_none() {
        return Err(type_error(
            "cafile, capath and cadata cannot be all omitted",
        ));
    }
    if !cadata.is_none() {
        add_roots(context, from_data(cadata)?);
    }
    if !cafile.is_none() {
        let Some(all) = engine()?.certificates(&file(cafile)?) else {
            let reason = "NO_CERTIFICATE_OR_CRL_FOUND";
            return Err(errors::named("X509", reason, 136, Place::Roots));
        };
        add_roots(context, all);
    }
    if !capath.is_none() {
        let path = octets(&crate::stdlib::os::fspath(capath)?).unwrap_or_default();
        let folder = PathBuf::from(String::from_utf8_lossy(&path).into_owned());
        for found in host::files::listdir(&folder).unwrap_or_default() {
            let text = host::files::read(&folder.join(found)).unwrap_or_default();
            add_roots(context, engine()?.certificates(&text).unwrap_or_default());
        }
    }
    context.changed();
    Ok(Value::None)
}

/// `context.set_default_verify_paths()`
pub fn set_default_verify_paths(v: &Value) -> R {
    let context = of(v)?;
    context.default_roots.set(true);
    context.changed();
    Ok(Value::None)
}

/// `context.cert_store_stats()`
pub fn cert_store_stats(v: &Value) -> R {
    let roots = of(v)?.roots.borrow().clone();
    let is_authority = |der: &&Vec<u8>| Certificate::parse(der).is_some_and(|c| c.is_authority);
    let d = Dict::new();
    d.set_text("x509", int_usize(roots.len()));
    d.set_text("crl", Value::Int(0));
    d.set_text(
        "x509_ca",
        int_usize(roots.iter().filter(is_authority).count()),
    );
    Ok(Value::Dict(d))
}

/// `context.get_ca_certs(binary_form=False)`
pub fn get_ca_certs(v: &Value, binary_form: &Value) -> R {
    let binary = truth(binary_form)?;
    let roots = of(v)?.roots.borrow().clone();
    let shown: R<Vec<Value>> = roots
        .iter()
        .filter(|der| Certificate::parse(der).is_some_and(|c| c.is_authority))
        .map(|der| {
            if binary {
                Ok(bytes(der.clone()))
            } else {
                shown::certificate(der)
            }
        })
        .collect();
    Ok(list(shown?))
}

/// `context.set_ciphers(cipherlist)`: names choose among the suites of TLS 1.2, groups of names stand for all of them.
pub fn set_ciphers(v: &Value, cipherlist: &Value) -> R {
    const GROUPS: [&str; 12] = [
        "ALL",
        "DEFAULT",
        "HIGH",
        "ECDHE",
        "ECDH",
        "EECDH",
        "kEECDH",
        "AESGCM",
        "AES",
        "CHACHA20",
        "COMPLEMENTOFDEFAULT",
        "TLSv1.2",
    ];
    let context = of(v)?;
    let text = support::text(cipherlist, "set_ciphers() argument")?;
    let mut chosen = Vec::new();
    for word in text.split([':', ',', ' ']) {
        let parts: Vec<&str> = word.split('+').collect();
        for (number, name, version, _) in engine()?.suites() {
            let is_group = || {
                parts.iter().all(|part| {
                    GROUPS.contains(part)
                        && (!matches!(*part, "AESGCM" | "AES") || name.contains("AES"))
                        && (*part != "CHACHA20" || name.contains("CHACHA20"))
                })
            };
            if *version == "TLSv1.2" && !word.is_empty() && (*name == word || is_group()) {
                chosen.push(*number);
            }
        }
    }
    if chosen.is_empty() {
        let text = "No cipher can be selected.";
        return Err(crate::error::PyErr::msg(types::ssl_error(), text));
    }
    *context.suites.borrow_mut() = Some(chosen);
    context.changed();
    Ok(Value::None)
}

/// `context._set_alpn_protocols(protos)`: each behind its length.
pub fn _set_alpn_protocols(v: &Value, protos: &Value) -> R {
    let context = of(v)?;
    let data = bytes_like(protos)?;
    let mut rest: &[u8] = &data;
    let mut all = Vec::new();
    while let Some((&n, more)) = rest.split_first() {
        let Some(protocol) = more.get(..usize::from(n)) else {
            break;
        };
        all.push(protocol.to_vec());
        rest = &more[usize::from(n)..];
    }
    *context.protocols.borrow_mut() = all;
    context.changed();
    Ok(Value::None)
}

/// `context._wrap_bio(incoming, outgoing, server_side, server_hostname=None, *, owner=None, session=None)`
pub fn _wrap_bio(
    v: &Value,
    incoming: &Value,
    outgoing: &Value,
    server_side: &Value,
    server_hostname: &Value,
    _owner: &Value,
    _session: &Value,
) -> R {
    let ends =
        _ssl_socket::Way::Buffers(Slot::field(incoming.clone()), Slot::field(outgoing.clone()));
    super::memory_bio::of(incoming)
        .map_err(|_| super::memory_bio::expected(incoming, "_wrap_bio() argument 1"))?;
    super::memory_bio::of(outgoing)
        .map_err(|_| super::memory_bio::expected(outgoing, "_wrap_bio() argument 2"))?;
    _ssl_socket::make(v, ends, truth(server_side)?, server_hostname)
}

/// `context._wrap_socket(sock, server_side, server_hostname=None, *, owner=None, session=None)`
pub fn _wrap_socket(
    v: &Value,
    sock: &Value,
    server_side: &Value,
    server_hostname: &Value,
    _owner: &Value,
    _session: &Value,
) -> R {
    crate::stdlib::socket::socket::expect(sock, "getsockopt")?;
    let ends = _ssl_socket::Way::Socket(Slot::field(sock.clone()));
    _ssl_socket::make(v, ends, truth(server_side)?, server_hostname)
}

/// `context.session_stats()`: sessions are not taken up again.
pub fn session_stats(v: &Value) -> R {
    of(v)?;
    let d = Dict::new();
    for name in [
        "number",
        "connect",
        "connect_good",
        "connect_renegotiate",
        "accept",
        "accept_good",
        "accept_renegotiate",
        "hits",
        "misses",
        "timeouts",
        "cache_full",
    ] {
        d.set_text(name, Value::Int(0));
    }
    Ok(Value::Dict(d))
}

/// `context.get_ciphers()`
pub fn get_ciphers(v: &Value) -> R {
    let chosen = of(v)?.suites.borrow().clone();
    let mut all = Vec::new();
    for (number, name, version, bits) in engine()?.suites() {
        if *version == "TLSv1.2" && chosen.as_ref().is_some_and(|c| !c.contains(number)) {
            continue;
        }
        let d = Dict::new();
        d.set_text("id", Value::Int(0x0300_0000 | i64::from(*number)));
        d.set_text("name", str(name));
        d.set_text("protocol", str(version));
        d.set_text("strength_bits", Value::Int(*bits));
        d.set_text("alg_bits", Value::Int(*bits));
        all.push(Value::Dict(d));
    }
    Ok(list(all))
}

macro_rules! getters {
    ($($name:ident $c:ident => $shown:expr;)*) => { $(
        #[doc = concat!("`context.", stringify!($name), "`")]
        pub fn $name(v: &Value) -> R {
            let $c = of(v)?;
            Ok($shown)
        }
    )* };
}
getters! {
    protocol c => Value::Int(c.protocol);
    verify_mode c => Value::Int(c.verify_mode.get());
    check_hostname c => boolean(c.check_hostname.get());
    options c => Value::Int(c.options.get());
    minimum_version c => Value::Int(c.minimum.get());
    maximum_version c => Value::Int(c.maximum.get());
    verify_flags c => Value::Int(c.verify_flags.get());
    _host_flags c => Value::Int(c.host_flags.get());
    keylog_filename c => c.keylog.get();
    sni_callback c => { let _ = c; Value::None };
    post_handshake_auth c => { let _ = c; boolean(false) };
    num_tickets c => { let _ = c; Value::Int(2) };
    security_level c => { let _ = c; Value::Int(2) };
}

fn version(v: &Value) -> R<i64> {
    let number = index_i64(v)?;
    if matches!(number, MINIMUM | MAXIMUM | 0x300..=0x304) {
        Ok(number)
    } else {
        Err(value_error(format!(
            "Unsupported TLS/SSL version 0x{number:x}"
        )))
    }
}

fn set_verify_mode(context: &Context, v: &Value) -> R<()> {
    let mode = index_i64(v)?;
    if !(0..=2).contains(&mode) {
        return Err(value_error("invalid value for verify_mode"));
    }
    if mode == 0 && context.check_hostname.get() {
        return Err(value_error(
            "Cannot set verify_mode to CERT_NONE when check_hostname is enabled.",
        ));
    }
    context.verify_mode.set(mode);
    Ok(())
}

/// Sets an attribute of the base class; false where it has none of that name.
///
/// # Errors
/// ValueError, TypeError; NotImplementedError for what is not supported.
pub fn assign(v: &Value, name: &str, value: &Value) -> R<bool> {
    let c = of(v)?;
    match name {
        "verify_mode" => set_verify_mode(c, value)?,
        "check_hostname" => {
            let check = truth(value)?;
            c.check_hostname.set(check);
            if check && c.verify_mode.get() == 0 {
                c.verify_mode.set(2);
            }
        }
        "options" => c.options.set(index_i64(value)?),
        "verify_flags" => c.verify_flags.set(index_i64(value)?),
        "_host_flags" => c.host_flags.set(index_i64(value)?),
        "minimum_version" => c.minimum.set(version(value)?),
        "maximum_version" => c.maximum.set(version(value)?),
        "sni_callback" | "keylog_filename" | "_msg_callback" if value.is_none() => {}
        "post_handshake_auth" if !truth(value)? => {}
        "num_tickets" => drop(index_i64(value)?),
        "sni_callback" | "keylog_filename" | "_msg_callback" | "post_handshake_auth" => {
            return Err(crate::error::not_implemented_error(format!(
                "SSLContext.{name} is not supported by Portalis"
            )));
        }
        _ => return Ok(false),
    }
    c.changed();
    Ok(true)
}

/// `context.name = value`; what `ssl.py` has properties for goes through them.
pub fn __setattr__(v: &Value, name: &Value, value: &Value) -> R {
    const WRAPPED: [&str; 5] = [
        "verify_mode",
        "options",
        "verify_flags",
        "minimum_version",
        "maximum_version",
    ];
    let name = crate::builtins::object::attribute_name(name)?;
    if WRAPPED.contains(&name.as_str()) || !assign(v, name.as_str(), value)? {
        crate::ops::generic_setattr(v, name, value.clone())?;
    }
    Ok(Value::None)
}
