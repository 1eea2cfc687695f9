//! TLS for compiled programs: `host::tls` answered by rustls, with the names and numbers that OpenSSL has for what goes wrong.
#![warn(missing_docs)]

mod config;
mod problems;
mod session;
mod verify;

use host::tls::{Engine, Prepared, Problem, Settings};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;
use std::sync::Arc;

/// TLS by rustls.
struct Rustls;

/// From now on `host::tls` is answered; programs that use TLS call this before anything else.
pub fn install() {
    host::tls::install(&Rustls);
}

const SUITES: &[(u16, &str, &str, i64)] = &[
    (0x1302, "TLS_AES_256_GCM_SHA384", "TLSv1.3", 256),
    (0x1303, "TLS_CHACHA20_POLY1305_SHA256", "TLSv1.3", 256),
    (0x1301, "TLS_AES_128_GCM_SHA256", "TLSv1.3", 128),
    (0xc02c, "ECDHE-ECDSA-AES256-GCM-SHA384", "TLSv1.2", 256),
    (0xc030, "ECDHE-RSA-AES256-GCM-SHA384", "TLSv1.2", 256),
    (0xc02b, "ECDHE-ECDSA-AES128-GCM-SHA256", "TLSv1.2", 128),
    (0xc02f, "ECDHE-RSA-AES128-GCM-SHA256", "TLSv1.2", 128),
    (0xcca9, "ECDHE-ECDSA-CHACHA20-POLY1305", "TLSv1.2", 256),
    (0xcca8, "ECDHE-RSA-CHACHA20-POLY1305", "TLSv1.2", 256),
];

fn provider(suites: Option<&[u16]>) -> Arc<CryptoProvider> {
    let mut provider = ring::default_provider();
    let rank = |number: u16| SUITES.iter().position(|s| s.0 == number);
    provider.cipher_suites.retain(|suite| {
        let number = u16::from(suite.suite());
        number & 0xff00 == 0x1300 || suites.is_none_or(|all| all.contains(&number))
    });
    provider
        .cipher_suites
        .sort_by_key(|suite| rank(u16::from(suite.suite())));
    Arc::new(provider)
}

impl Engine for Rustls {
    fn prepare(&self, settings: &Settings) -> Result<Box<dyn Prepared>, Problem> {
        config::prepare(settings)
    }

    fn key_matches(&self, key: &[u8], certificate: &[u8]) -> Option<bool> {
        let key = PrivateKeyDer::from_pem_slice(key).ok()?;
        let key = ring::sign::any_supported_type(&key).ok()?;
        let chain = vec![CertificateDer::from(certificate.to_vec())];
        Some(CertifiedKey::new(chain, key).keys_match().is_ok())
    }

    fn certificates(&self, pem: &[u8]) -> Option<Vec<Vec<u8>>> {
        let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let all: Vec<Vec<u8>> = all.ok()?.iter().map(|der| der.to_vec()).collect();
        (!all.is_empty()).then_some(all)
    }

    fn suites(&self) -> &'static [(u16, &'static str, &'static str, i64)] {
        SUITES
    }
}
