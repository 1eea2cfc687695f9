//! `_ssl._SSLSocket`: a session, between two buffers or over a socket.
//!
//! As OpenSSL it takes no more from the other end than it is asked for: one record at a time.
use super::_ssl_context::{self, Context};
use super::errors::{self, Place};
use super::{memory_bio, shown};
use crate::builtins::bytes_args::bytes_like;
use crate::error::{classes, value_error};
use crate::generated::_ssl as types;
use crate::object::{
    Cell as Slot, Head, Inst, NativeData, R, Value, boolean, bytes, int_usize, native, str, string,
    tuple,
};
use crate::ops::{index_i64, truth};
use crate::stdlib::socket::{blocking, socket};
use host::tls::{Problem, Session};
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

/// What a session's bytes go through.
pub enum Way {
    /// Two buffers: what comes in, what goes out.
    Buffers(Slot, Slot),
    /// A socket.
    Socket(Slot),
}

/// How far the record is taken that comes in.
#[derive(Default)]
struct Record {
    header: Vec<u8>,
    left: usize,
    /// Whether a whole header was seen: from then on the other end is known to speak TLS.
    begun: bool,
}

const HEADER: usize = 5;

impl Record {
    fn wanted(&self) -> usize {
        if self.left > 0 {
            self.left
        } else {
            HEADER - self.header.len()
        }
    }

    fn took(&mut self, data: &[u8], is_server: bool) -> Result<(), Problem> {
        if self.left > 0 {
            self.left -= data.len();
            return Ok(());
        }
        self.header.extend(data);
        if let [kind, major, _, high, low] = self.header[..] {
            if !self.begun && (!(20..=23).contains(&kind) || major != 3) {
                return Err(self.no_tls(is_server));
            }
            self.begun = true;
            self.left = usize::from(u16::from_be_bytes([high, low]));
            self.header.clear();
        }
        Ok(())
    }

    fn no_tls(&self, is_server: bool) -> Problem {
        let starts = |words: &[&[u8]]| words.iter().any(|word| self.header.starts_with(word));
        Problem::Reason(
            if is_server && starts(&[b"GET ", b"POST ", b"HEAD ", b"PUT "]) {
                "HTTP_REQUEST"
            } else if is_server && starts(&[b"CONNE"]) {
                "HTTPS_PROXY_REQUEST"
            } else {
                "WRONG_VERSION_NUMBER"
            },
        )
    }
}

/// What came of looking for more.
enum Pulled {
    Some(Vec<u8>),
    Nothing,
    End,
}

/// The data of a session.
pub struct SessionData {
    session: RefCell<Box<dyn Session>>,
    context: Slot,
    way: Way,
    is_server: bool,
    hostname: Slot,
    record: RefCell<Record>,
    /// What could not be sent yet.
    unsent: RefCell<Vec<u8>>,
    sent_close: Cell<bool>,
    at_end: Cell<bool>,
}

impl NativeData for SessionData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        let slots: &[&Slot] = match &self.way {
            Way::Buffers(a, b) => &[a, b, &self.context, &self.hostname],
            Way::Socket(a) => &[a, &self.context, &self.hostname],
        };
        for slot in slots {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
}

fn of(v: &Value) -> R<&SessionData> {
    native::<SessionData>(v, "_SSLSocket")
}

/// A session of a context.
///
/// # Errors
/// SSLError, ValueError.
pub fn make(context: &Value, way: Way, is_server: bool, hostname: &Value) -> R {
    let prepared = _ssl_context::of(context)?.prepared(is_server)?;
    let name = match hostname {
        Value::None => None,
        v => Some(crate::stdlib::support::text(v, "server_hostname")?.to_owned()),
    };
    if let Some(name) = &name
        && (name.is_empty() || name.starts_with('.'))
    {
        return Err(value_error(
            "server_hostname cannot be an empty string or start with a leading dot.",
        ));
    }
    let session = prepared
        .begin(name.as_deref())
        .map_err(|e| errors::of(&e, Place::Handshake))?;
    let data = SessionData {
        session: RefCell::new(session),
        context: Slot::field(context.clone()),
        way,
        is_server,
        hostname: Slot::field(hostname.clone()),
        record: RefCell::default(),
        unsent: RefCell::default(),
        sent_close: Cell::new(false),
        at_end: Cell::new(false),
    };
    Ok(Inst::with(&types::_ssl_socket(), data))
}

impl SessionData {
    /// Moves what the session has for the other end.
    fn push(&self, place: Place) -> R<()> {
        let out = self.session.borrow_mut().transmit();
        match &self.way {
            Way::Buffers(_, outgoing) => {
                if !out.is_empty() {
                    memory_bio::of(&outgoing.get())?.put(&out);
                }
                Ok(())
            }
            Way::Socket(sock) => {
                self.unsent.borrow_mut().extend(out);
                let sock = sock.get();
                let d = socket::of(&sock)?;
                while !self.unsent.borrow().is_empty() {
                    let data = self.unsent.borrow().clone();
                    match blocking::call(d, true, |fd| host::net::send(fd, &data, 0)) {
                        Ok(n) => drop(self.unsent.borrow_mut().drain(..n)),
                        Err(e) if e.is(&classes::blocking_io_error()) => {
                            return Err(errors::want_write(place));
                        }
                        Err(e) => return Err(errors::or_timeout(e, place, true)),
                    }
                }
                Ok(())
            }
        }
    }

    /// Looks for more from the other end: no more than belongs to one record.
    fn pull(&self, place: Place) -> R<Pulled> {
        let wanted = self.record.borrow().wanted();
        match &self.way {
            Way::Buffers(incoming, _) => {
                let incoming = incoming.get();
                let bio = memory_bio::of(&incoming)?;
                let data = bio.take(wanted);
                Ok(if !data.is_empty() {
                    Pulled::Some(data)
                } else if bio.at_end() {
                    Pulled::End
                } else {
                    Pulled::Nothing
                })
            }
            Way::Socket(sock) => {
                let sock = sock.get();
                let mut buffer = vec![0; wanted];
                let received = blocking::call(socket::of(&sock)?, false, |fd| {
                    host::net::receive(fd, &mut buffer, 0)
                });
                match received {
                    Ok(0) => Ok(Pulled::End),
                    Ok(n) => {
                        buffer.truncate(n);
                        Ok(Pulled::Some(buffer))
                    }
                    Err(e) if e.is(&classes::blocking_io_error()) => Ok(Pulled::Nothing),
                    Err(e) => Err(errors::or_timeout(e, place, false)),
                }
            }
        }
    }

    /// Takes a part of a record, or says why the operation cannot go on.
    fn advance(&self, place: Place) -> R<()> {
        let data = match self.pull(place)? {
            Pulled::Some(data) => data,
            Pulled::Nothing => return Err(errors::want_read(place)),
            Pulled::End => return Err(errors::end(place, self.at_end.replace(true))),
        };
        self.record
            .borrow_mut()
            .took(&data, self.is_server)
            .map_err(|e| errors::of(&e, place))?;
        let received = self.session.borrow_mut().receive(&data);
        match received {
            Ok(()) => self.push(place),
            Err(problem) => {
                self.push(place)?; // what the other end is told about it
                Err(errors::of(&problem, place))
            }
        }
    }

    fn handshake(&self, place: Place) -> R<()> {
        self.push(place)?;
        while self.session.borrow().is_handshaking() {
            self.advance(place)?;
        }
        self.push(place)
    }

    fn is_closed(&self) -> bool {
        self.session.borrow().is_closed_by_peer()
    }

    /// Bytes from the other end, no more than `limit`; none when it has said that there are no more.
    fn receive(&self, limit: usize) -> R<Vec<u8>> {
        self.handshake(Place::Read)?;
        loop {
            let waiting = self.session.borrow_mut().readable();
            if waiting > 0 {
                let mut buffer = vec![0; waiting.min(limit)];
                let n = self.session.borrow_mut().read(&mut buffer);
                buffer.truncate(n);
                return Ok(buffer);
            }
            if self.is_closed() {
                return if self.sent_close.get() {
                    Err(errors::closed(Place::Read))
                } else {
                    Ok(Vec::new())
                };
            }
            self.advance(Place::Read)?;
        }
    }
}

/// `sslobj.do_handshake()`
pub fn do_handshake(v: &Value) -> R {
    of(v)?.handshake(Place::Handshake)?;
    Ok(Value::None)
}

/// `sslobj.read(size)`, `sslobj.read(size, buffer)`
pub fn read(v: &Value, size: &Value, buffer: &Value) -> R {
    let d = of(v)?;
    let size = index_i64(size)?;
    if matches!(buffer, Value::Unbound) {
        let Ok(limit) = usize::try_from(size) else {
            return Err(value_error("size should not be negative"));
        };
        if limit == 0 {
            return Ok(bytes(Vec::new()));
        }
        return Ok(bytes(d.receive(limit)?));
    }
    let room = crate::ops::len(buffer)?;
    let limit = match usize::try_from(size) {
        Ok(n) if n > 0 && n <= room => n,
        _ => room,
    };
    if limit == 0 {
        return Ok(Value::Int(0));
    }
    let data = d.receive(limit)?;
    socket::fill(buffer, &data)?;
    Ok(int_usize(data.len()))
}

/// `sslobj.write(b)`
pub fn write(v: &Value, b: &Value) -> R {
    let d = of(v)?;
    let data = bytes_like(b)?;
    if !d.unsent.borrow().is_empty() {
        d.push(Place::Write)?; // what an earlier call has taken over goes first
        return Ok(int_usize(data.len()));
    }
    if d.sent_close.get() {
        return Err(errors::of(
            &Problem::Reason("PROTOCOL_IS_SHUTDOWN"),
            Place::Write,
        ));
    }
    d.handshake(Place::Write)?;
    d.session
        .borrow_mut()
        .write(&data)
        .map_err(|e| errors::of(&e, Place::Write))?;
    d.push(Place::Write)?;
    Ok(int_usize(data.len()))
}

/// `sslobj.pending()`
pub fn pending(v: &Value) -> R {
    Ok(int_usize(of(v)?.session.borrow_mut().readable()))
}

/// `sslobj.shutdown()`
pub fn shutdown(v: &Value) -> R {
    let d = of(v)?;
    if d.session.borrow().is_handshaking() {
        return Err(errors::of(
            &Problem::Reason("SHUTDOWN_WHILE_IN_INIT"),
            Place::Shutdown,
        ));
    }
    if !d.sent_close.replace(true) {
        d.session.borrow_mut().close();
    }
    d.push(Place::Shutdown)?;
    while !d.is_closed() {
        d.advance(Place::Shutdown)?;
        if d.session.borrow_mut().readable() > 0 {
            return Err(errors::of(
                &Problem::Reason("APPLICATION_DATA_AFTER_CLOSE_NOTIFY"),
                Place::Shutdown,
            ));
        }
    }
    Ok(match &d.way {
        Way::Buffers(..) => Value::None,
        Way::Socket(sock) => sock.get(),
    })
}

fn context_of(d: &SessionData) -> R<Value> {
    Ok(d.context.get())
}

/// `sslobj.getpeercert(binary_form=False)`
pub fn getpeercert(v: &Value, binary_form: &Value) -> R {
    let d = of(v)?;
    let binary = truth(binary_form)?;
    if d.session.borrow().is_handshaking() {
        return Err(value_error("handshake not done yet"));
    }
    let peer = d.session.borrow().peer();
    let Some(der) = peer.into_iter().next() else {
        return Ok(Value::None);
    };
    if binary {
        return Ok(bytes(der));
    }
    let context = context_of(d)?;
    if Context::verifies(_ssl_context::of(&context)?) {
        shown::certificate(&der)
    } else {
        Ok(Value::Dict(crate::object::Dict::new()))
    }
}

/// `sslobj.selected_alpn_protocol()`
pub fn selected_alpn_protocol(v: &Value) -> R {
    let protocol = of(v)?.session.borrow().protocol();
    Ok(protocol.map_or(Value::None, |p| {
        string(String::from_utf8_lossy(&p).into_owned())
    }))
}

/// `sslobj.cipher()`
pub fn cipher(v: &Value) -> R {
    let d = of(v)?;
    let number = d.session.borrow().suite();
    let suites = host::tls::engine().map_or(&[][..], |e| e.suites());
    let found = suites.iter().find(|s| Some(s.0) == number);
    Ok(match found {
        Some((_, name, version, bits)) => tuple(vec![str(name), str(version), Value::Int(*bits)]),
        None => Value::None,
    })
}

/// `sslobj.version()`
pub fn version(v: &Value) -> R {
    let session = of(v)?.session.borrow();
    if session.is_handshaking() {
        return Ok(Value::None);
    }
    Ok(match session.version() {
        Some(0x303) => str("TLSv1.2"),
        Some(0x304) => str("TLSv1.3"),
        _ => Value::None,
    })
}

/// `sslobj.compression()`: there is none in the versions that are spoken.
pub fn compression(v: &Value) -> R {
    of(v)?;
    Ok(Value::None)
}

/// `sslobj.shared_ciphers()`
pub fn shared_ciphers(v: &Value) -> R {
    if of(v)?.is_server {
        return Err(crate::error::not_implemented_error(
            "SSLSocket.shared_ciphers() of a server is not supported by Portalis",
        ));
    }
    Ok(Value::None)
}

/// `sslobj.get_channel_binding(cb_type)`
pub fn get_channel_binding(v: &Value, cb_type: &Value) -> R {
    of(v)?;
    let which = crate::ops::to_str(cb_type)?;
    Err(if which == "tls-unique" {
        crate::error::not_implemented_error("channel binding is not supported by Portalis")
    } else {
        value_error(format!("'{which}' channel binding type not implemented"))
    })
}

/// `sslobj.verify_client_post_handshake()`
pub fn verify_client_post_handshake(v: &Value) -> R {
    of(v)?;
    Err(crate::error::not_implemented_error(
        "authentication behind the handshake is not supported by Portalis",
    ))
}

macro_rules! getters {
    ($($name:ident $d:ident => $shown:expr;)*) => { $(
        #[doc = concat!("`sslobj.", stringify!($name), "`")]
        pub fn $name(v: &Value) -> R {
            let $d = of(v)?;
            Ok($shown)
        }
    )* };
}
getters! {
    context d => d.context.get();
    server_side d => boolean(d.is_server);
    server_hostname d => d.hostname.get();
    session d => { let _ = d; Value::None };
    session_reused d => { let _ = d; boolean(false) };
}
