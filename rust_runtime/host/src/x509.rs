//! What Python shows of an X.509 certificate (RFC 5280): a reader of DER that takes no more than that apart.
use std::net::{Ipv4Addr, Ipv6Addr};

/// A name: sets of attributes, each an object identifier in dotted form and a text.
pub type Name = Vec<Vec<(String, String)>>;

/// A name of the certificate's owner beside its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AltName {
    /// A host.
    Dns(String),
    /// An address of 4 or 16 bytes.
    Ip(Vec<u8>),
    /// A mail address.
    Email(String),
    /// An address of a resource.
    Uri(String),
}

/// A certificate, as far as it is shown.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// 1 to 3.
    pub version: i64,
    /// The serial number, as its bytes.
    pub serial: Vec<u8>,
    /// Who signed it.
    pub issuer: Name,
    /// Whom it is for.
    pub subject: Name,
    /// The first second of its validity, since the epoch.
    pub not_before: i64,
    /// The last one.
    pub not_after: i64,
    /// `subjectAltName`
    pub names: Vec<AltName>,
    /// Whether it may sign others.
    pub is_authority: bool,
    /// Where revocations are asked for, where the issuer's certificate is, and where its list of revocations is.
    pub ocsp: Vec<String>,
    /// See above.
    pub issuers: Vec<String>,
    /// See above.
    pub revocations: Vec<String>,
}

/// A reader over the elements of one DER value.
#[derive(Clone, Copy)]
struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    /// The next element: its tag and its contents.
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = if first < 0x80 {
            (usize::from(first), rest)
        } else {
            let n = usize::from(first & 0x7f);
            if n == 0 || n > 4 || rest.len() < n {
                return None;
            }
            let length = rest[..n].iter().fold(0, |l, &b| l << 8 | usize::from(b));
            (length, &rest[n..])
        };
        if rest.len() < length {
            return None;
        }
        self.0 = &rest[length..];
        Some((tag, &rest[..length]))
    }

    fn expect(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.next().filter(|(t, _)| *t == tag).map(|(_, v)| v)
    }
}

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;

fn identifier(der: &[u8]) -> String {
    let mut parts = Vec::new();
    let mut n = 0u64;
    for &b in der {
        n = n << 7 | u64::from(b & 0x7f);
        if b & 0x80 == 0 {
            if parts.is_empty() {
                let top = (n / 40).min(2);
                parts.push(top);
                parts.push(n - top * 40);
            } else {
                parts.push(n);
            }
            n = 0;
        }
    }
    let texts: Vec<String> = parts.iter().map(u64::to_string).collect();
    texts.join(".")
}

fn text(tag: u8, der: &[u8]) -> String {
    match tag {
        0x1e => char::decode_utf16(
            der.chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]])),
        )
        .map(|c| c.unwrap_or('\u{fffd}'))
        .collect(),
        0x0c => String::from_utf8_lossy(der).into_owned(),
        _ => der.iter().map(|&b| char::from(b)).collect(),
    }
}

fn name(der: &[u8]) -> Option<Name> {
    let mut all = Vec::new();
    let mut sets = Der(der);
    while !sets.0.is_empty() {
        let mut set = Der(sets.expect(SET)?);
        let mut attributes = Vec::new();
        while !set.0.is_empty() {
            let mut pair = Der(set.expect(SEQUENCE)?);
            let key = identifier(pair.expect(6)?);
            let (tag, value) = pair.next()?;
            attributes.push((key, text(tag, value)));
        }
        all.push(attributes);
    }
    Some(all)
}

/// Days from the epoch to a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn time(tag: u8, der: &[u8]) -> Option<i64> {
    let digits = std::str::from_utf8(der).ok()?.strip_suffix('Z')?;
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let full = match (tag, digits.len()) {
        (0x17, 12) if digits < "50" => format!("20{digits}"),
        (0x17, 12) => format!("19{digits}"),
        (0x18, 14) => digits.to_owned(),
        _ => return None,
    };
    let part = |from: usize, to: usize| full[from..to].parse::<i64>().ok();
    let date = days(part(0, 4)?, part(4, 6)?, part(6, 8)?);
    Some(((date * 24 + part(8, 10)?) * 60 + part(10, 12)?) * 60 + part(12, 14)?)
}

fn alt_name(tag: u8, der: &[u8]) -> Option<AltName> {
    match tag {
        0x81 => Some(AltName::Email(text(tag, der))),
        0x82 => Some(AltName::Dns(text(tag, der))),
        0x86 => Some(AltName::Uri(text(tag, der))),
        0x87 => Some(AltName::Ip(der.to_vec())),
        _ => None,
    }
}

impl Certificate {
    /// Takes a certificate apart; None where it is none.
    #[must_use]
    pub fn parse(der: &[u8]) -> Option<Certificate> {
        let mut made = Certificate {
            version: 1,
            ..Certificate::default()
        };
        let mut body = Der(Der(Der(der).expect(SEQUENCE)?).expect(SEQUENCE)?);
        if body.0.first() == Some(&0xa0) {
            let number = Der(body.expect(0xa0)?).expect(2)?;
            made.version = i64::from(*number.last()?) + 1;
        }
        made.serial = body.expect(2)?.to_vec();
        body.expect(SEQUENCE)?; // how it is signed
        made.issuer = name(body.expect(SEQUENCE)?)?;
        let mut validity = Der(body.expect(SEQUENCE)?);
        let (tag, from) = validity.next()?;
        made.not_before = time(tag, from)?;
        let (tag, to) = validity.next()?;
        made.not_after = time(tag, to)?;
        made.subject = name(body.expect(SEQUENCE)?)?;
        body.expect(SEQUENCE)?; // the key
        while let Some((tag, value)) = body.next() {
            if tag == 0xa3 {
                let mut extensions = Der(Der(value).expect(SEQUENCE)?);
                while let Some((SEQUENCE, extension)) = extensions.next() {
                    let mut parts = Der(extension);
                    let which = identifier(parts.expect(6)?);
                    let (mut tag, mut value) = parts.next()?;
                    if tag == 1 {
                        (tag, value) = parts.next()?;
                    }
                    if tag == 4 {
                        made.extend(&which, value);
                    }
                }
            }
        }
        Some(made)
    }

    /// What an extension says.
    fn extend(&mut self, which: &str, value: &[u8]) {
        let Some(inner) = Der(value).expect(SEQUENCE) else {
            return;
        };
        let mut items = Der(inner);
        match which {
            "2.5.29.17" => {
                while let Some((tag, value)) = items.next() {
                    self.names.extend(alt_name(tag, value));
                }
            }
            "2.5.29.19" => self.is_authority = items.expect(1).is_some_and(|v| v != [0]),
            "2.5.29.31" => {
                while let Some((SEQUENCE, point)) = items.next() {
                    let full = Der(point).expect(0xa0).and_then(|v| Der(v).expect(0xa0));
                    let mut names = Der(full.unwrap_or_default());
                    while let Some((tag, value)) = names.next() {
                        if let Some(AltName::Uri(uri)) = alt_name(tag, value) {
                            self.revocations.push(uri);
                        }
                    }
                }
            }
            "1.3.6.1.5.5.7.1.1" => {
                while let Some((SEQUENCE, access)) = items.next() {
                    let mut parts = Der(access);
                    let method = parts.expect(6).map(identifier).unwrap_or_default();
                    let Some((tag, value)) = parts.next() else {
                        continue;
                    };
                    match (method.as_str(), alt_name(tag, value)) {
                        ("1.3.6.1.5.5.7.48.1", Some(AltName::Uri(uri))) => self.ocsp.push(uri),
                        ("1.3.6.1.5.5.7.48.2", Some(AltName::Uri(uri))) => self.issuers.push(uri),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether it was made out by its owner.
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        self.issuer == self.subject
    }

    /// Whether it is for a host or an address, as OpenSSL decides it (`X509_check_host`, `X509_check_ip`).
    #[must_use]
    pub fn is_for(&self, wanted: &str) -> bool {
        if let Some(ip) = address(wanted) {
            return self.names.iter().any(|n| *n == AltName::Ip(ip.clone()));
        }
        let mut hosts = self.names.iter().filter_map(|n| match n {
            AltName::Dns(host) => Some(host),
            _ => None,
        });
        let is_named = self.names.iter().any(|n| matches!(n, AltName::Dns(_)));
        if is_named {
            return hosts.any(|host| matches(host, wanted));
        }
        let mut attributes = self.subject.iter().flatten();
        attributes.any(|(key, value)| key == "2.5.4.3" && matches(value, wanted))
    }
}

/// The bytes of an address in numbers.
#[must_use]
pub fn address(text: &str) -> Option<Vec<u8>> {
    text.parse::<Ipv4Addr>()
        .map(|ip| ip.octets().to_vec())
        .or_else(|_| text.parse::<Ipv6Addr>().map(|ip| ip.octets().to_vec()))
        .ok()
}

/// A host against a pattern, whose first label may be `*` (RFC 6125).
fn matches(pattern: &str, host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    if let Some(rest) = pattern.strip_prefix("*.") {
        return rest.contains('.')
            && host.split_once('.').is_some_and(|(label, parent)| {
                !label.is_empty() && parent.eq_ignore_ascii_case(rest)
            });
    }
    pattern.eq_ignore_ascii_case(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_count_days_as_the_calendar_does() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2000, 3, 1), 11_017);
        assert_eq!(time(0x17, b"261121205607Z"), Some(1_795_294_567));
        assert_eq!(time(0x17, b"500101000000Z"), Some(-631_152_000));
        assert_eq!(time(0x18, b"20500101000000Z"), Some(2_524_608_000));
        assert_eq!(time(0x17, b"2611212056Z"), None);
    }

    #[test]
    fn wildcards_stand_for_one_label() {
        assert!(matches("*.example.org", "a.example.org"));
        assert!(matches("Example.org", "example.ORG"));
        assert!(!matches("*.example.org", "a.b.example.org"));
        assert!(!matches("*.example.org", "example.org"));
        assert!(!matches("*.org", "example.org"));
    }

    #[test]
    fn what_is_broken_is_no_certificate() {
        assert!(Certificate::parse(b"").is_none());
        assert!(Certificate::parse(b"\x30\x84\xff\xff\xff\xff").is_none());
        assert!(Certificate::parse(b"\x30\x02\x30\x00").is_none());
    }

    #[test]
    fn identifiers_are_dotted() {
        assert_eq!(
            identifier(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]),
            "1.2.840.113549"
        );
        assert_eq!(identifier(&[0x55, 4, 3]), "2.5.4.3");
    }
}
