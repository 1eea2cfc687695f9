//! Which certificates are accepted: OpenSSL's rules and order of checks over rustls' verification of chains.
use crate::problems;
use host::tls::{Problem, Verify};
use host::x509::{self, Certificate};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::verify_server_cert_signed_by_trust_anchor;
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use std::cell::RefCell;
use std::sync::Arc;

thread_local! {
    /// Why the certificate that was looked at last was not accepted, in OpenSSL's words.
    static REFUSED: RefCell<Option<Problem>> = const { RefCell::new(None) };
}

/// Takes the reason why a certificate was not accepted.
pub fn take_refusal() -> Option<Problem> {
    REFUSED.take()
}

fn refused(code: i64, text: impl Into<String>, e: CertificateError) -> Error {
    REFUSED.set(Some(Problem::Certificate(code, text.into())));
    Error::InvalidCertificate(e)
}

/// The roots as rustls keeps them; what it cannot read is left out.
pub fn store(roots: &[Vec<u8>]) -> RootCertStore {
    let mut store = RootCertStore::empty();
    for der in roots {
        let _ = store.add(CertificateDer::from(der.as_slice()));
    }
    store
}

/// What a client asks of a server's certificate.
#[derive(Debug)]
pub struct Verifier {
    verify: Verify,
    check_name: bool,
    roots: Vec<Vec<u8>>,
    store: RootCertStore,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    /// By what a context says.
    pub fn new(settings: &host::tls::Settings, provider: Arc<CryptoProvider>) -> Verifier {
        Verifier {
            verify: settings.verify,
            check_name: settings.check_name,
            roots: settings.roots.clone(),
            store: store(&settings.roots),
            provider,
        }
    }

    /// Whether the chain ends at a certificate that is trusted.
    fn chain(
        &self,
        der: &CertificateDer<'_>,
        shown: &Certificate,
        between: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<(), Error> {
        let parsed = ParsedCertificate::try_from(der)?;
        let algorithms = self.provider.signature_verification_algorithms.all;
        let result = verify_server_cert_signed_by_trust_anchor(
            &parsed,
            &self.store,
            between,
            now,
            algorithms,
        );
        let Err(Error::InvalidCertificate(e)) = result else {
            return result;
        };
        let (code, text) = problems::certificate(&e);
        if !matches!(code, 1 | 20) {
            return Err(refused(code, text, e));
        }
        // what webpki calls by other names, too, has nobody who vouches for it
        let e = CertificateError::UnknownIssuer;
        let is_root = |der: &CertificateDer<'_>| {
            Certificate::parse(der).is_some_and(|certificate| certificate.is_self_issued())
        };
        Err(if shown.is_self_issued() {
            refused(18, "self-signed certificate", e)
        } else if between.iter().any(is_root) {
            refused(19, "self-signed certificate in certificate chain", e)
        } else {
            refused(20, "unable to get local issuer certificate", e)
        })
    }
}

/// The text of the name that was connected to.
fn wanted(name: &ServerName<'_>) -> String {
    match name {
        ServerName::IpAddress(ip) => std::net::IpAddr::from(*ip).to_string(),
        other => other.to_str().into_owned(),
    }
}

fn check_name(shown: &Certificate, name: &ServerName<'_>) -> Result<(), Error> {
    let wanted = wanted(name);
    if shown.is_for(&wanted) {
        return Ok(());
    }
    let (code, what) = if x509::address(&wanted).is_some() {
        (64, "IP address mismatch")
    } else {
        (62, "Hostname mismatch")
    };
    let text = format!("{what}, certificate is not valid for '{wanted}'.");
    Err(refused(code, text, CertificateError::NotValidForName))
}

fn check_dates(shown: &Certificate, now: UnixTime) -> Result<(), Error> {
    let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
    let e = if now < shown.not_before {
        CertificateError::NotValidYet
    } else if now > shown.not_after {
        CertificateError::Expired
    } else {
        return Ok(());
    };
    let (code, text) = problems::certificate(&e);
    Err(refused(code, text, e))
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if self.verify == Verify::No {
            return Ok(ServerCertVerified::assertion());
        }
        let Some(shown) = Certificate::parse(end_entity) else {
            return Err(Error::InvalidCertificate(CertificateError::BadEncoding));
        };
        // OpenSSL trusts a certificate that is in its store itself, whatever it may sign; webpki does not.
        let is_trusted = self.roots.iter().any(|root| root[..] == end_entity[..]);
        let chain = if is_trusted {
            Ok(())
        } else {
            self.chain(end_entity, &shown, intermediates, now)
        };
        // as OpenSSL: who vouches for it, then the name, then the dates
        if let Err(e) = &chain
            && !matches!(
                e,
                Error::InvalidCertificate(
                    CertificateError::Expired
                        | CertificateError::ExpiredContext { .. }
                        | CertificateError::NotValidYet
                        | CertificateError::NotValidYetContext { .. }
                )
            )
        {
            return Err(e.clone());
        }
        if self.check_name {
            check_name(&shown, server_name)?;
        }
        chain?;
        check_dates(&shown, now)?;
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
