//! `_ssl`, which the interpreter's own `ssl.py` is compiled over (`Modules/_ssl.c`); what speaks TLS is behind `host::tls`.
pub mod _ssl_context;
pub mod _ssl_socket;
pub mod errors;
pub mod memory_bio;
pub mod shown;

pub use errors::{ssl_cert_verification_error, ssl_error};

use crate::error::{type_error, value_error};
use crate::object::{R, Value, boolean, bytes, str, tuple};
use crate::ops::{base_value, index_i64, truth};
use crate::stdlib::support;

/// Objects of ASN.1 that programs look up: number, short name, long name, identifier (`crypto/objects/objects.txt`).
const OBJECTS: &[(i64, &str, &str, &str)] = &[
    (13, "CN", "commonName", "2.5.4.3"),
    (14, "C", "countryName", "2.5.4.6"),
    (15, "L", "localityName", "2.5.4.7"),
    (16, "ST", "stateOrProvinceName", "2.5.4.8"),
    (17, "O", "organizationName", "2.5.4.10"),
    (18, "OU", "organizationalUnitName", "2.5.4.11"),
    (
        129,
        "serverAuth",
        "TLS Web Server Authentication",
        "1.3.6.1.5.5.7.3.1",
    ),
    (
        130,
        "clientAuth",
        "TLS Web Client Authentication",
        "1.3.6.1.5.5.7.3.2",
    ),
];

fn object(found: Option<&(i64, &str, &str, &str)>, otherwise: &str) -> R {
    let Some((nid, short, long, oid)) = found else {
        return Err(value_error(otherwise));
    };
    Ok(tuple(vec![
        Value::Int(*nid),
        str(short),
        str(long),
        str(oid),
    ]))
}

/// `_ssl.txt2obj(txt, name=False)`
pub fn txt2obj(txt: &Value, name: &Value) -> R {
    let (text, by_name) = (
        support::text(txt, "txt2obj() argument 'txt'")?,
        truth(name)?,
    );
    let found = OBJECTS.iter().find(|(_, short, long, oid)| {
        *oid == text || (by_name && (*short == text || *long == text))
    });
    object(found, &format!("unknown object '{text}'"))
}

/// `_ssl.nid2obj(nid)`
pub fn nid2obj(nid: &Value) -> R {
    let nid = index_i64(nid)?;
    let found = OBJECTS.iter().find(|known| known.0 == nid);
    object(found, &format!("unknown NID {nid}"))
}

/// `_ssl.RAND_status()`
pub fn rand_status() -> R {
    Ok(boolean(true))
}

/// `_ssl.RAND_add(string, entropy)`: the system's source needs nothing added.
pub fn rand_add(_data: &Value, _entropy: &Value) -> R {
    Ok(Value::None)
}

/// `_ssl.RAND_bytes(n)`
pub fn rand_bytes(n: &Value) -> R {
    let n = usize::try_from(index_i64(n)?).map_err(|_| value_error("num must be positive"))?;
    let mut made = vec![0; n];
    host::random_bytes(&mut made).map_err(|e| crate::builtins::os_errors::os_error(&e, None))?;
    Ok(bytes(made))
}

/// `_ssl.get_default_verify_paths()`
pub fn get_default_verify_paths() -> R {
    let paths = [
        "SSL_CERT_FILE",
        "/usr/lib/ssl/cert.pem",
        "SSL_CERT_DIR",
        "/usr/lib/ssl/certs",
    ];
    Ok(tuple(paths.map(str).to_vec()))
}

/// `hostname.encode("idna")`, which compiled programs do for names in ASCII.
pub fn _idna(hostname: &Value) -> R {
    let text = support::text(hostname, "hostname")?;
    let labels = || text.strip_suffix('.').unwrap_or(text).split('.');
    if !text.is_ascii() {
        return Err(crate::error::not_implemented_error(
            "host names beyond ASCII are not supported by Portalis",
        ));
    }
    if !text.is_empty() && labels().any(|label| label.is_empty() || label.len() > 63) {
        let e = crate::error::classes::unicode_error();
        return Err(crate::error::PyErr::msg(e, "label empty or too long"));
    }
    Ok(bytes(text.as_bytes().to_vec()))
}

/// `SSLContext.name = value` for what `ssl.py` sets in its base class.
pub fn _set(context: &Value, name: &Value, value: &Value) -> R {
    let name = support::text(name, "name")?.to_owned();
    if _ssl_context::assign(context, &name, value)? {
        Ok(Value::None)
    } else {
        Err(type_error(format!("no attribute {name}")))
    }
}

/// A warning of asyncio's, as logging's handler of last resort writes it.
pub fn _warn(text: &Value) -> R {
    let text = crate::ops::to_str(text)?;
    let _ = host::write_stderr(format!("{text}\n").as_bytes());
    Ok(Value::None)
}

/// The bytes that a `bytes` or `str` argument holds.
fn octets(v: &Value) -> Option<Vec<u8>> {
    match base_value(v) {
        Value::Str(s) => Some(s.as_str().as_bytes().to_vec()),
        other => crate::builtins::bytes_args::bytes_like(other)
            .ok()
            .map(std::borrow::Cow::into_owned),
    }
}
