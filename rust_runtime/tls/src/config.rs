//! Contexts: what `host::tls::Settings` says, as rustls' configurations.
use crate::problems::problem;
use crate::session::{Client, Server};
use crate::verify::{Verifier, store};
use host::tls::{Prepared, Problem, Session, Settings, Verify};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::WebPkiClientVerifier;
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, ClientConnection, ServerConfig, SupportedProtocolVersion};
use std::net::Ipv4Addr;
use std::sync::Arc;

fn versions(settings: &Settings) -> Vec<&'static SupportedProtocolVersion> {
    let mut all = Vec::new();
    if settings.tls13 {
        all.push(&TLS13);
    }
    if settings.tls12 {
        all.push(&TLS12);
    }
    all
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn identity(settings: &Settings) -> Result<Option<Identity>, Problem> {
    let Some(key) = &settings.key else {
        return Ok(None);
    };
    let chain = settings
        .chain
        .iter()
        .map(|der| CertificateDer::from(der.clone()))
        .collect();
    let key = PrivateKeyDer::from_pem_slice(key)
        .map_err(|_| Problem::Reason("NO_PRIVATE_KEY_ASSIGNED"))?;
    Ok(Some((chain, key)))
}

/// A context that sessions are made of.
pub fn prepare(settings: &Settings) -> Result<Box<dyn Prepared>, Problem> {
    if !settings.tls12 && !settings.tls13 {
        return Err(Problem::Reason("NO_PROTOCOLS_AVAILABLE"));
    }
    if settings.is_server {
        server(settings)
    } else {
        client(settings)
    }
}

struct Clients(Arc<ClientConfig>);

fn client(settings: &Settings) -> Result<Box<dyn Prepared>, Problem> {
    let provider = crate::provider(settings.suites.as_deref());
    let verifier = Arc::new(Verifier::new(settings, provider.clone()));
    let builder = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&versions(settings))
        .map_err(|e| problem(&e))?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match identity(settings)? {
        Some((chain, key)) => builder
            .with_client_auth_cert(chain, key)
            .map_err(|e| problem(&e))?,
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols.clone_from(&settings.protocols);
    // sessions are not taken up again, as Python's are not unless they are given
    config.resumption = rustls::client::Resumption::disabled();
    Ok(Box::new(Clients(Arc::new(config))))
}

impl Prepared for Clients {
    fn begin(&self, name: Option<&str>) -> Result<Box<dyn Session>, Problem> {
        // an address is not sent; so one stands for no name at all
        let name = match name {
            None | Some("") => ServerName::from(std::net::IpAddr::from(Ipv4Addr::UNSPECIFIED)),
            Some(name) => ServerName::try_from(name.to_owned())
                .map_err(|_| Problem::Reason("SSL3_EXT_INVALID_SERVERNAME"))?,
        };
        let made = ClientConnection::new(self.0.clone(), name).map_err(|e| problem(&e))?;
        Ok(Box::new(Client::new(made)))
    }
}

struct Servers {
    config: Option<Arc<ServerConfig>>,
    protocols: Vec<Vec<u8>>,
}

fn server(settings: &Settings) -> Result<Box<dyn Prepared>, Problem> {
    let provider = crate::provider(settings.suites.as_deref());
    let builder = ServerConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&versions(settings))
        .map_err(|e| problem(&e))?;
    let builder = match settings.verify {
        Verify::No => builder.with_no_client_auth(),
        verify => {
            let roots = Arc::new(store(&settings.roots));
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider);
            let verifier = if verify == Verify::Optional {
                verifier.allow_unauthenticated()
            } else {
                verifier
            };
            let verifier = verifier
                .build()
                .map_err(|_| Problem::Reason("NO_CERTIFICATE_ASSIGNED"))?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    let config = match identity(settings)? {
        Some((chain, key)) => {
            let mut config = builder
                .with_single_cert(chain, key)
                .map_err(|e| problem(&e))?;
            config.ignore_client_order = true; // `OP_CIPHER_SERVER_PREFERENCE`, which Python always sets
            Some(Arc::new(config))
        }
        None => None,
    };
    Ok(Box::new(Servers {
        config,
        protocols: settings.protocols.clone(),
    }))
}

impl Prepared for Servers {
    fn begin(&self, _name: Option<&str>) -> Result<Box<dyn Session>, Problem> {
        Ok(Box::new(Server::new(
            self.config.clone(),
            self.protocols.clone(),
        )))
    }
}
