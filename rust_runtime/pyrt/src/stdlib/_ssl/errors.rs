//! The exceptions of `_ssl`, with OpenSSL's names and the places in `Modules/_ssl.c` that CPython 3.11 shows.
use crate::error::{PyErr, called, classes};
use crate::generated::_ssl as types;
use crate::object::{Class, R, Ref, Value, intern, str, string, tuple};
use crate::ops;
use host::tls::Problem;

/// Where in `Modules/_ssl.c` an error of each operation is raised.
#[derive(Clone, Copy)]
pub enum Place {
    /// `do_handshake`
    Handshake = 1006,
    /// `write`
    Write = 2427,
    /// `read`
    Read = 2580,
    /// `shutdown`
    Shutdown = 2706,
    /// `load_cert_chain`: the certificates
    Chain = 3905,
    /// `load_cert_chain`: the key
    Key = 3926,
    /// `load_verify_locations`: text and bytes
    Data = 4020,
    /// `load_verify_locations`: files
    Roots = 4154,
    /// a client of a server's context
    NoClient = 809,
    /// a server of a client's context
    NoServer = 802,
}

fn attribute(e: &PyErr, name: &str, v: Value) {
    drop(e.0.set(&intern(name), v));
}

fn made(class: &Ref<Class>, number: i64, text: String, names: Option<(&str, &str)>) -> PyErr {
    let e = called(class, vec![Value::Int(number), string(text)]);
    attribute(
        &e,
        "library",
        names.map_or(Value::None, |(library, _)| str(library)),
    );
    attribute(
        &e,
        "reason",
        names.map_or(Value::None, |(_, reason)| str(reason)),
    );
    e
}

fn words(reason: &str) -> String {
    reason.to_lowercase().replace('_', " ")
}

/// An error with a text alone.
pub fn plain(text: &str, place: Place) -> PyErr {
    let text = format!("{text} (_ssl.c:{})", place as u32);
    made(&types::ssl_error(), 0, text, None)
}

/// `SSLError` with the names of OpenSSL's library and reason; the number is the reason's.
pub fn named(library: &str, reason: &str, number: i64, place: Place) -> PyErr {
    let text = format!(
        "[{library}: {reason}] {} (_ssl.c:{})",
        words(reason),
        place as u32
    );
    made(&types::ssl_error(), number, text, Some((library, reason)))
}

/// `[SSL] PEM lib`: a file without what it should hold.
pub fn no_pem(place: Place) -> PyErr {
    let text = format!("[SSL] PEM lib (_ssl.c:{})", place as u32);
    let e = made(&types::ssl_error(), 524_297, text, None);
    attribute(&e, "library", str("SSL"));
    e
}

/// What a session said was wrong.
pub fn of(problem: &Problem, place: Place) -> PyErr {
    match problem {
        Problem::Reason(reason) => named("SSL", reason, 1, place),
        Problem::Certificate(code, why) => {
            let text = format!(
                "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {why} (_ssl.c:{})",
                place as u32
            );
            let names = Some(("SSL", "CERTIFICATE_VERIFY_FAILED"));
            let e = made(&types::ssl_cert_verification_error(), 1, text, names);
            attribute(&e, "verify_code", Value::Int(*code));
            attribute(&e, "verify_message", str(why));
            e
        }
    }
}

/// `SSLWantReadError`
pub fn want_read(place: Place) -> PyErr {
    let text = format!(
        "The operation did not complete (read) (_ssl.c:{})",
        place as u32
    );
    made(&types::ssl_want_read_error(), 2, text, None)
}

/// `SSLWantWriteError`
pub fn want_write(place: Place) -> PyErr {
    let text = format!(
        "The operation did not complete (write) (_ssl.c:{})",
        place as u32
    );
    made(&types::ssl_want_write_error(), 3, text, None)
}

/// `SSLZeroReturnError`: both ends have said that they are done.
pub fn closed(place: Place) -> PyErr {
    let text = format!(
        "TLS/SSL connection has been closed (EOF) (_ssl.c:{})",
        place as u32
    );
    made(&types::ssl_zero_return_error(), 6, text, None)
}

/// `SSLEOFError`: the other end is gone without a word; when that is met again there is no reason any more.
pub fn end(place: Place, again: bool) -> PyErr {
    const REASON: &str = "UNEXPECTED_EOF_WHILE_READING";
    let text = format!(
        "EOF occurred in violation of protocol (_ssl.c:{})",
        place as u32
    );
    let class = types::ssleof_error();
    if again {
        made(&class, 8, text, None)
    } else {
        made(
            &class,
            8,
            format!("[SSL: {REASON}] {text}"),
            Some(("SSL", REASON)),
        )
    }
}

/// What a timeout of the socket is called, by what was waited for.
pub fn or_timeout(e: PyErr, place: Place, writing: bool) -> PyErr {
    let timeout = classes::timeout_error();
    if !e.is(&timeout) {
        return e;
    }
    PyErr::msg(
        timeout,
        match place {
            Place::Handshake => "_ssl.c:989: The handshake operation timed out",
            Place::Write => "The write operation timed out",
            Place::Shutdown if writing => "The write operation timed out",
            _ => "The read operation timed out",
        },
    )
}

/// `ssl.SSLError`
pub mod ssl_error {
    use super::{R, Value, ops, string, tuple};

    /// `str(e)`: the text alone, without the number.
    pub fn __str__(v: &Value) -> R {
        if let Value::Inst(i) = v {
            let data = crate::error::data(i);
            if let Some(text @ Value::Str(_)) = data.field("strerror") {
                return Ok(text);
            }
            let args = tuple(data.args());
            return Ok(string(ops::to_str(&args)?));
        }
        Ok(string(ops::repr_or(v)))
    }
}

/// `ssl.SSLCertVerificationError`
pub use ssl_error as ssl_cert_verification_error;
