//! What rustls says went wrong, in OpenSSL's words (`ssl/ssl_err.c`, `crypto/x509/x509_txt.c`).
use host::tls::Problem;
use rustls::{AlertDescription, CertificateError, Error, PeerIncompatible};

/// The number and text of a certificate that is not accepted.
pub fn certificate(e: &CertificateError) -> (i64, &'static str) {
    match e {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            (10, "certificate has expired")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            (9, "certificate is not yet valid")
        }
        CertificateError::Revoked => (23, "certificate revoked"),
        CertificateError::BadSignature => (7, "certificate signature failure"),
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            (26, "unsuitable certificate purpose")
        }
        CertificateError::UnknownIssuer => (20, "unable to get local issuer certificate"),
        _ => (1, "unspecified certificate verification error"),
    }
}

/// OpenSSL's reason for an error.
pub fn problem(e: &Error) -> Problem {
    match e {
        Error::AlertReceived(alert) => Problem::Reason(received(*alert)),
        Error::InvalidCertificate(e) => {
            let (code, text) = certificate(e);
            Problem::Certificate(code, text.to_owned())
        }
        Error::InvalidMessage(_) => Problem::Reason("WRONG_VERSION_NUMBER"),
        Error::NoCertificatesPresented => Problem::Reason("PEER_DID_NOT_RETURN_A_CERTIFICATE"),
        Error::DecryptError => Problem::Reason("DECRYPTION_FAILED_OR_BAD_RECORD_MAC"),
        Error::PeerSentOversizedRecord => Problem::Reason("DATA_LENGTH_TOO_LONG"),
        Error::PeerIncompatible(
            PeerIncompatible::NoCipherSuitesInCommon | PeerIncompatible::NoKxGroupsInCommon,
        ) => Problem::Reason("NO_SHARED_CIPHER"),
        Error::PeerIncompatible(PeerIncompatible::NoSignatureSchemesInCommon) => {
            Problem::Reason("NO_SHARED_SIGNATURE_ALGORITHMS")
        }
        Error::PeerIncompatible(_) => Problem::Reason("UNSUPPORTED_PROTOCOL"),
        Error::InappropriateMessage { .. }
        | Error::InappropriateHandshakeMessage { .. }
        | Error::PeerMisbehaved(_) => Problem::Reason("UNEXPECTED_MESSAGE"),
        _ => Problem::Reason("INTERNAL_ERROR"),
    }
}

fn received(alert: AlertDescription) -> &'static str {
    match u8::from(alert) {
        10 => "SSLV3_ALERT_UNEXPECTED_MESSAGE",
        20 => "SSLV3_ALERT_BAD_RECORD_MAC",
        21 => "TLSV1_ALERT_DECRYPTION_FAILED",
        22 => "TLSV1_ALERT_RECORD_OVERFLOW",
        30 => "SSLV3_ALERT_DECOMPRESSION_FAILURE",
        40 => "SSLV3_ALERT_HANDSHAKE_FAILURE",
        41 => "SSLV3_ALERT_NO_CERTIFICATE",
        42 => "SSLV3_ALERT_BAD_CERTIFICATE",
        43 => "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
        44 => "SSLV3_ALERT_CERTIFICATE_REVOKED",
        45 => "SSLV3_ALERT_CERTIFICATE_EXPIRED",
        46 => "SSLV3_ALERT_CERTIFICATE_UNKNOWN",
        47 => "SSLV3_ALERT_ILLEGAL_PARAMETER",
        48 => "TLSV1_ALERT_UNKNOWN_CA",
        49 => "TLSV1_ALERT_ACCESS_DENIED",
        50 => "TLSV1_ALERT_DECODE_ERROR",
        51 => "TLSV1_ALERT_DECRYPT_ERROR",
        60 => "TLSV1_ALERT_EXPORT_RESTRICTION",
        70 => "TLSV1_ALERT_PROTOCOL_VERSION",
        71 => "TLSV1_ALERT_INSUFFICIENT_SECURITY",
        80 => "TLSV1_ALERT_INTERNAL_ERROR",
        86 => "TLSV1_ALERT_INAPPROPRIATE_FALLBACK",
        90 => "TLSV1_ALERT_USER_CANCELLED",
        100 => "TLSV1_ALERT_NO_RENEGOTIATION",
        109 => "TLSV13_ALERT_MISSING_EXTENSION",
        110 => "TLSV1_UNSUPPORTED_EXTENSION",
        112 => "TLSV1_UNRECOGNIZED_NAME",
        113 => "TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE",
        116 => "TLSV13_ALERT_CERTIFICATE_REQUIRED",
        120 => "TLSV1_ALERT_NO_APPLICATION_PROTOCOL",
        _ => "UNKNOWN_ALERT_TYPE",
    }
}
