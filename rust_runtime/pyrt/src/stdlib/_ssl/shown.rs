//! Certificates as Python shows them (`_decode_certificate`, `_create_tuple_for_X509_NAME`).
use crate::object::{Dict, R, Value, str, string, tuple};
use host::x509::{AltName, Certificate, Name};

/// OpenSSL's long names of what names are made of (`crypto/objects/objects.txt`).
const ATTRIBUTES: &[(&str, &str)] = &[
    ("2.5.4.3", "commonName"),
    ("2.5.4.4", "surname"),
    ("2.5.4.5", "serialNumber"),
    ("2.5.4.6", "countryName"),
    ("2.5.4.7", "localityName"),
    ("2.5.4.8", "stateOrProvinceName"),
    ("2.5.4.9", "streetAddress"),
    ("2.5.4.10", "organizationName"),
    ("2.5.4.11", "organizationalUnitName"),
    ("2.5.4.12", "title"),
    ("2.5.4.13", "description"),
    ("2.5.4.15", "businessCategory"),
    ("2.5.4.17", "postalCode"),
    ("2.5.4.41", "name"),
    ("2.5.4.42", "givenName"),
    ("2.5.4.43", "initials"),
    ("2.5.4.46", "dnQualifier"),
    ("2.5.4.65", "pseudonym"),
    ("2.5.4.97", "organizationIdentifier"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
    ("0.9.2342.19200300.100.1.1", "userId"),
    ("0.9.2342.19200300.100.1.25", "domainComponent"),
    ("1.3.6.1.4.1.311.60.2.1.1", "jurisdictionLocalityName"),
    (
        "1.3.6.1.4.1.311.60.2.1.2",
        "jurisdictionStateOrProvinceName",
    ),
    ("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionCountryName"),
];

fn name(name: &Name) -> Value {
    let set = |attributes: &Vec<(String, String)>| {
        let pairs = attributes.iter().map(|(key, value)| {
            let known = ATTRIBUTES.iter().find(|(oid, _)| oid == key);
            let key = known.map_or(key.as_str(), |(_, long)| long);
            tuple(vec![str(key), str(value)])
        });
        tuple(pairs.collect())
    };
    tuple(name.iter().map(set).collect())
}

/// A time as OpenSSL prints it: `Nov  1 09:05:07 2026 GMT`.
fn date(seconds: i64) -> Value {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // the calendar of Gregory, counted from the first of March of the year 0
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = (from_march + 2) % 12;
    let year = era * 400 + year_of_era + i64::from(month < 2);
    string(format!(
        "{} {day:2} {:02}:{:02}:{:02} {year} GMT",
        MONTHS[usize::try_from(month).unwrap_or(0)],
        of_day / 3600,
        of_day / 60 % 60,
        of_day % 60
    ))
}

fn serial(bytes: &[u8]) -> String {
    let start = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    if start == bytes.len() {
        return "00".to_owned();
    }
    let digits: Vec<String> = bytes[start..].iter().map(|b| format!("{b:02X}")).collect();
    digits.concat()
}

fn ip(bytes: &[u8]) -> String {
    if let [a, b, c, d] = bytes {
        return format!("{a}.{b}.{c}.{d}");
    }
    if bytes.len() != 16 {
        return "<invalid>".to_owned();
    }
    let groups = bytes
        .chunks_exact(2)
        .map(|pair| format!("{:X}", u16::from_be_bytes([pair[0], pair[1]])));
    groups.collect::<Vec<_>>().join(":")
}

fn alt_name(n: &AltName) -> Value {
    let (kind, text) = match n {
        AltName::Dns(host) => ("DNS", host.clone()),
        AltName::Email(address) => ("email", address.clone()),
        AltName::Uri(uri) => ("URI", uri.clone()),
        AltName::Ip(bytes) => ("IP Address", ip(bytes)),
    };
    tuple(vec![str(kind), string(text)])
}

fn texts(all: &[String]) -> Value {
    tuple(all.iter().map(|text| str(text)).collect())
}

/// A certificate in DER as a dict.
///
/// # Errors
/// None; as what may fail is called.
pub fn certificate(der: &[u8]) -> R {
    let d = Dict::new();
    let Some(shown) = Certificate::parse(der) else {
        return Ok(Value::Dict(d));
    };
    d.set_text("subject", name(&shown.subject));
    d.set_text("issuer", name(&shown.issuer));
    d.set_text("version", Value::Int(shown.version));
    d.set_text("serialNumber", string(serial(&shown.serial)));
    d.set_text("notBefore", date(shown.not_before));
    d.set_text("notAfter", date(shown.not_after));
    if !shown.names.is_empty() {
        let names = shown.names.iter().map(alt_name).collect();
        d.set_text("subjectAltName", tuple(names));
    }
    for (key, all) in [
        ("OCSP", &shown.ocsp),
        ("caIssuers", &shown.issuers),
        ("crlDistributionPoints", &shown.revocations),
    ] {
        if !all.is_empty() {
            d.set_text(key, texts(all));
        }
    }
    Ok(Value::Dict(d))
}
