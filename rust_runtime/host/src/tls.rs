//! TLS as Python's `_ssl` asks for it: sessions between buffers, which move no bytes themselves.
//!
//! The crate `tls` answers; only programs that use TLS link it, and name it to [`install`] before they begin.
use std::sync::OnceLock;

/// What a session must do about the other side's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verify {
    /// `CERT_NONE`
    No,
    /// `CERT_OPTIONAL`: a server takes clients without one.
    Optional,
    /// `CERT_REQUIRED`
    Required,
}

/// What a context says about its sessions.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The other end connects to this one.
    pub is_server: bool,
    /// TLS 1.2 may be spoken.
    pub tls12: bool,
    /// TLS 1.3 may be spoken.
    pub tls13: bool,
    /// What is asked of the other side's certificate.
    pub verify: Verify,
    /// Whether a certificate must be for the name that was connected to.
    pub check_name: bool,
    /// The certificates that are trusted, in DER.
    pub roots: Vec<Vec<u8>>,
    /// The own certificate and those that vouch for it, in DER.
    pub chain: Vec<Vec<u8>>,
    /// The private key of the first of them: text in PEM.
    pub key: Option<Vec<u8>>,
    /// The protocols to offer or to take, the best first (ALPN).
    pub protocols: Vec<Vec<u8>>,
    /// The numbers of the cipher suites of TLS 1.2 that may be used; None for all.
    pub suites: Option<Vec<u16>>,
}

/// Why a session failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// OpenSSL's name of the reason, like `WRONG_VERSION_NUMBER`.
    Reason(&'static str),
    /// The certificate was not accepted: OpenSSL's number (`X509_V_ERR_…`) and text.
    Certificate(i64, String),
}

/// What makes sessions.
pub trait Engine: Sync {
    /// Checks what a context says, once for all of its sessions.
    ///
    /// # Errors
    /// Where no session could be made of it.
    fn prepare(&self, settings: &Settings) -> Result<Box<dyn Prepared>, Problem>;

    /// Whether a private key (PEM) belongs to a certificate (DER); None where the text holds no key that can be read.
    fn key_matches(&self, key: &[u8], certificate: &[u8]) -> Option<bool>;

    /// The certificates in a text in PEM, in DER; None where there is none or one is broken.
    fn certificates(&self, pem: &[u8]) -> Option<Vec<Vec<u8>>>;

    /// The cipher suites: number, OpenSSL's name, version, bits; the best first.
    fn suites(&self) -> &'static [(u16, &'static str, &'static str, i64)];
}

/// A context that sessions are made of.
pub trait Prepared {
    /// A session; a client's with the name that it connects to.
    ///
    /// # Errors
    /// Where the name is none.
    fn begin(&self, name: Option<&str>) -> Result<Box<dyn Session>, Problem>;
}

/// One end of a connection.
pub trait Session {
    /// Takes what came from the other end.
    ///
    /// # Errors
    /// What is wrong with it; what the other end is to be told about it is in [`Session::transmit`].
    fn receive(&mut self, data: &[u8]) -> Result<(), Problem>;
    /// Gives what is to be sent to the other end.
    fn transmit(&mut self) -> Vec<u8>;
    /// Whether the handshake goes on.
    fn is_handshaking(&self) -> bool;
    /// How many received bytes wait for [`Session::read`].
    fn readable(&mut self) -> usize;
    /// Gives received bytes.
    fn read(&mut self, buffer: &mut [u8]) -> usize;
    /// Whether the other end said that it sends no more.
    fn is_closed_by_peer(&self) -> bool;
    /// Encrypts bytes for the other end.
    ///
    /// # Errors
    /// Where the session is closed.
    fn write(&mut self, data: &[u8]) -> Result<(), Problem>;
    /// Tells the other end that no more is sent.
    fn close(&mut self);
    /// The other side's certificates in DER, its own first.
    fn peer(&self) -> Vec<Vec<u8>>;
    /// The protocol that both agreed on (ALPN).
    fn protocol(&self) -> Option<Vec<u8>>;
    /// The number of the version of TLS.
    fn version(&self) -> Option<u16>;
    /// The number of the cipher suite.
    fn suite(&self) -> Option<u16>;
}

static ENGINE: OnceLock<&'static dyn Engine> = OnceLock::new();

/// Names what makes sessions; the first that is named stays.
pub fn install(engine: &'static dyn Engine) {
    let _ = ENGINE.set(engine);
}

/// What makes sessions; None where the program links nothing that does.
#[must_use]
pub fn engine() -> Option<&'static dyn Engine> {
    ENGINE.get().copied()
}
