//! The keyword arguments of `create_connection` and its like.
use super::resolve::Hints;
use crate::error::type_error;
use crate::object::{Dict, R, Ref, Value};
use crate::ops::truth;
use crate::stdlib::socket::constants::number;
use crate::stdlib::support;

/// A function's keyword arguments: its name in messages, and the names that it knows.
pub struct Known(&'static str, &'static str);

/// Of `create_connection`.
pub static CONNECT: Known = Known(
    "BaseEventLoop.create_connection",
    "ssl family proto flags sock local_addr server_hostname ssl_handshake_timeout ssl_shutdown_timeout happy_eyeballs_delay interleave",
);
/// Of `create_unix_connection`.
pub static CONNECT_UNIX: Known = Known(
    "_UnixSelectorEventLoop.create_unix_connection",
    "ssl sock server_hostname ssl_handshake_timeout ssl_shutdown_timeout",
);
/// Of `create_server`.
pub static SERVE: Known = Known(
    "BaseEventLoop.create_server",
    "family flags sock backlog ssl reuse_address reuse_port ssl_handshake_timeout ssl_shutdown_timeout start_serving",
);
/// Of `create_unix_server`.
pub static SERVE_UNIX: Known = Known(
    "_UnixSelectorEventLoop.create_unix_server",
    "sock backlog ssl ssl_handshake_timeout ssl_shutdown_timeout start_serving",
);
/// Of `create_datagram_endpoint`.
pub static DATAGRAMS: Known = Known(
    "BaseEventLoop.create_datagram_endpoint",
    "family proto flags reuse_port allow_broadcast sock",
);
/// Of `connect_accepted_socket`.
pub static ACCEPTED: Known = Known(
    "BaseEventLoop.connect_accepted_socket",
    "ssl ssl_handshake_timeout ssl_shutdown_timeout",
);

/// The keyword arguments that were given.
pub struct Options(Ref<Dict>);

impl Options {
    /// Checks the names.
    ///
    /// # Errors
    /// TypeError for a name that the function does not know.
    pub fn new(kwargs: &Value, known: &Known) -> R<Options> {
        let given = Dict::new();
        for (name, v) in support::pairs(kwargs) {
            let name = crate::ops::to_str(&name)?;
            if !known.1.split(' ').any(|k| k == name) {
                return Err(type_error(format!(
                    "{}() got an unexpected keyword argument '{name}'",
                    known.0
                )));
            }
            given.set_text(&name, v);
        }
        Ok(Options(given))
    }

    /// What was given, or None.
    pub fn get(&self, name: &str) -> Value {
        self.0.get_text(name).unwrap_or(Value::None)
    }

    /// A number.
    ///
    /// # Errors
    /// TypeError
    pub fn number(&self, name: &str, default: i32) -> R<i32> {
        self.0.get_text(name).map_or(Ok(default), |v| number(&v))
    }

    /// A truth.
    ///
    /// # Errors
    /// What `__bool__` raises.
    pub fn flag(&self, name: &str, default: bool) -> R<bool> {
        match self.get(name) {
            Value::None => Ok(default),
            v => truth(&v),
        }
    }

    /// What the resolver is asked for.
    ///
    /// # Errors
    /// TypeError
    pub fn hints(&self, kind: i32, flags: i32) -> R<Hints> {
        Ok(Hints {
            family: self.number("family", 0)?,
            kind,
            protocol: self.number("proto", 0)?,
            flags: self.number("flags", flags)?,
        })
    }
}
