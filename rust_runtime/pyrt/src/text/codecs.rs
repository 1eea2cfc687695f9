//! Text encodings: names, error handlers and errors, and UTF-8, ASCII and Latin-1, after Objects/unicodeobject.c and Python/codecs.c.

use super::charmaps::Charmap;
use super::repr::push_escaped;
use super::{ErrorKind, TextError, codecs_charmap, codecs_escape, codecs_wide};
use std::borrow::Cow;
use std::fmt;

/// The fields of a `UnicodeDecodeError`, but for the object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    pub encoding: &'static str,
    /// The first offending byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    pub reason: &'static str,
}

impl DecodeError {
    /// `str(error)`, given the bytes that were decoded.
    pub fn message(&self, data: &[u8]) -> String {
        let DecodeError {
            encoding,
            start,
            end,
            reason,
        } = self;
        match data.get(*start) {
            Some(byte) if *end == start + 1 => {
                format!(
                    "'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}"
                )
            }
            _ => {
                let last = *end as i64 - 1;
                format!(
                    "'{encoding}' codec can't decode bytes in position {start}-{last}: {reason}"
                )
            }
        }
    }
}

/// The fields of a `UnicodeEncodeError`, but for the object. Positions are code points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    pub encoding: &'static str,
    /// The first offending character.
    pub start: usize,
    /// The position after the last one.
    pub end: usize,
    pub reason: &'static str,
}

impl EncodeError {
    /// `str(error)`, given the string that was encoded.
    pub fn message(&self, text: &str) -> String {
        let EncodeError {
            encoding,
            start,
            end,
            reason,
        } = self;
        match text.chars().nth(*start) {
            Some(c) if *end == start + 1 => {
                let mut shown = String::new();
                push_escaped(&mut shown, c);
                format!(
                    "'{encoding}' codec can't encode character '{shown}' in position {start}: {reason}"
                )
            }
            _ => {
                let last = *end as i64 - 1;
                format!(
                    "'{encoding}' codec can't encode characters in position {start}-{last}: {reason}"
                )
            }
        }
    }
}

/// Why text was not encoded or decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// `UnicodeDecodeError`
    Decode(DecodeError),
    /// `UnicodeEncodeError`
    Encode(EncodeError),
    /// `LookupError` for an unknown handler, `TypeError` for one of the other direction.
    Other(TextError),
    /// CPython's result would have a lone surrogate, which our strings cannot hold; the object layer reports it.
    LoneSurrogate(DecodeError),
    /// The handler `namereplace` needs the names of characters, which only programs have that name it.
    NamesNeeded(EncodeError),
}

impl fmt::Display for CodecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodecError::Decode(error) => f.write_str(error.reason),
            CodecError::Encode(error) => f.write_str(error.reason),
            CodecError::Other(error) => error.fmt(f),
            CodecError::LoneSurrogate(_) => f.write_str("the text would have a lone surrogate"),
            CodecError::NamesNeeded(_) => f.write_str("namereplace needs the names of characters"),
        }
    }
}

impl std::error::Error for CodecError {}

/// The error handlers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errors<'a> {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlCharRefReplace,
    NameReplace,
    SurrogateEscape,
    SurrogatePass,
    /// An unknown name, which is an error only once it is needed.
    Unknown(&'a str),
}

impl<'a> Errors<'a> {
    /// The handler with this name.
    pub fn from_name(name: &'a str) -> Self {
        match name {
            "strict" => Errors::Strict,
            "ignore" => Errors::Ignore,
            "replace" => Errors::Replace,
            "backslashreplace" => Errors::BackslashReplace,
            "xmlcharrefreplace" => Errors::XmlCharRefReplace,
            "namereplace" => Errors::NameReplace,
            "surrogateescape" => Errors::SurrogateEscape,
            "surrogatepass" => Errors::SurrogatePass,
            _ => Errors::Unknown(name),
        }
    }
}

/// The encodings that are built in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// UTF-8 with a mark at the beginning.
    Utf8Sig,
    Ascii,
    Latin1,
    /// UTF-16 with a byte order mark; little-endian without one.
    Utf16,
    Utf16Le,
    Utf16Be,
    /// UTF-32 with a byte order mark; little-endian without one.
    Utf32,
    Utf32Le,
    Utf32Be,
    /// Python's escapes.
    UnicodeEscape,
    /// `\\u` and `\\U` alone.
    RawUnicodeEscape,
    /// One of the many of one byte a character.
    Charmap(&'static Charmap),
}

/// Lower case, and runs of punctuation other than dots as one underscore, as in Lib/encodings/__init__.py.
fn normalize(name: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            gap = false;
            out.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    out
}

impl Encoding {
    /// The encoding with this name or alias; `None` for those that are not built in and for unknown ones.
    pub fn from_name(name: &str) -> Option<Encoding> {
        Some(match normalize(name).as_str() {
            "utf_8" | "u8" | "utf" | "utf8" | "utf8_ucs2" | "utf8_ucs4" | "cp65001" => {
                Encoding::Utf8
            }
            "utf_8_sig" => Encoding::Utf8Sig,
            "ascii" | "646" | "ansi_x3.4_1968" | "ansi_x3_4_1968" | "ansi_x3.4_1986" | "cp367"
            | "csascii" | "ibm367" | "iso646_us" | "iso_646.irv_1991" | "iso_ir_6" | "us"
            | "us_ascii" => Encoding::Ascii,
            "latin_1" | "8859" | "cp819" | "csisolatin1" | "ibm819" | "iso8859" | "iso8859_1"
            | "iso_8859_1" | "iso_8859_1_1987" | "iso_ir_100" | "l1" | "latin" | "latin1" => {
                Encoding::Latin1
            }
            "utf_16" | "u16" | "utf16" => Encoding::Utf16,
            "utf_16_le" | "unicodelittleunmarked" | "utf_16le" => Encoding::Utf16Le,
            "utf_16_be" | "unicodebigunmarked" | "utf_16be" => Encoding::Utf16Be,
            "utf_32" | "u32" | "utf32" => Encoding::Utf32,
            "utf_32_le" | "utf_32le" => Encoding::Utf32Le,
            "utf_32_be" | "utf_32be" => Encoding::Utf32Be,
            "unicode_escape" | "unicodeescape" => Encoding::UnicodeEscape,
            "raw_unicode_escape" | "rawunicodeescape" => Encoding::RawUnicodeEscape,
            other => return codecs_charmap::find(other).map(Encoding::Charmap),
        })
    }
}

/// Codecs of CPython that are no encodings of text.
const NO_TEXT: &str = "base64 base_64 base64_codec bz2 bz2_codec hex hex_codec quopri quoted_printable quotedprintable \
    quopri_codec rot13 rot_13 uu uu_codec zip zlib zlib_codec";
/// Encodings that CPython has and this runtime has not.
const MISSING: &str = "big5 big5_tw csbig5 big5hkscs big5_hkscs hkscs cp932 932 ms932 mskanji ms_kanji cp949 949 ms949 uhc \
    cp950 950 ms950 euc_jis_2004 jisx0213 eucjis2004 euc_jis2004 euc_jisx0213 eucjisx0213 euc_jp eucjp ujis u_jis euc_kr euckr \
    korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 gb18030 gb18030_2000 gb2312 chinese csiso58gb231280 euc_cn euccn \
    eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 gbk 936 cp936 ms936 hz hzgb hz_gb hz_gb_2312 idna iso2022_jp csiso2022jp \
    iso2022jp iso_2022_jp iso2022_jp_1 iso2022jp_1 iso_2022_jp_1 iso2022_jp_2 iso2022jp_2 iso_2022_jp_2 iso2022_jp_2004 \
    iso_2022_jp_2004 iso2022jp_2004 iso2022_jp_3 iso2022jp_3 iso_2022_jp_3 iso2022_jp_ext iso2022jp_ext iso_2022_jp_ext \
    iso2022_kr csiso2022kr iso2022kr iso_2022_kr johab cp1361 ms1361 punycode shift_jis csshiftjis shiftjis \
    sjis s_jis shift_jis_2004 shiftjis2004 sjis_2004 s_jis_2004 shift_jisx0213 shiftjisx0213 sjisx0213 s_jisx0213 \
    utf_7 u7 utf7 unicode_1_1_utf_7";

/// The `LookupError` for an encoding that does not exist.
pub fn unknown_encoding(name: &str, operation: &str) -> TextError {
    let normal = normalize(name);
    let is_one_of = |names: &str| names.split_whitespace().any(|n| n == normal);
    if is_one_of(NO_TEXT) {
        let message = format!(
            "'{name}' is not a text encoding; use codecs.{operation}() to handle arbitrary codecs"
        );
        return TextError::new(ErrorKind::Lookup, message);
    }
    if is_one_of(MISSING) {
        let message = format!("the encoding '{name}' is not supported by Portalis");
        return TextError::new(ErrorKind::NotImplemented, message);
    }
    TextError::new(ErrorKind::Lookup, format!("unknown encoding: {name}"))
}

fn unknown_handler(name: &str) -> CodecError {
    let message = format!("unknown error handler name '{name}'");
    CodecError::Other(TextError::new(ErrorKind::Lookup, message))
}

/// Whether `surrogatepass` would let the bytes of an error through.
fn is_surrogate(error: &DecodeError, data: &[u8]) -> bool {
    if error.encoding == "utf-8" {
        return matches!(data[error.start..], [0xed, 0xa0..=0xbf, 0x80..=0xbf, ..]);
    }
    error.reason.contains("surrogate") || error.reason == "illegal encoding"
}

/// Handles an undecodable part; decoding goes on at its end.
pub(super) fn handle_decode(
    error: DecodeError,
    data: &[u8],
    errors: Errors<'_>,
    out: &mut String,
) -> Result<(), CodecError> {
    match errors {
        Errors::Ignore => {}
        Errors::Replace => out.push('\u{fffd}'),
        Errors::BackslashReplace => {
            data[error.start..error.end]
                .iter()
                .for_each(|&byte| push_escaped(out, byte as char));
        }
        Errors::SurrogateEscape if data[error.start] >= 0x80 => {
            return Err(CodecError::LoneSurrogate(error));
        }
        Errors::SurrogatePass if is_surrogate(&error, data) => {
            return Err(CodecError::LoneSurrogate(error));
        }
        Errors::Strict | Errors::SurrogateEscape | Errors::SurrogatePass => {
            return Err(CodecError::Decode(error));
        }
        Errors::XmlCharRefReplace | Errors::NameReplace => {
            let message = "don't know how to handle UnicodeDecodeError in error callback";
            return Err(CodecError::Other(TextError::r#type(message)));
        }
        Errors::Unknown(name) => return Err(unknown_handler(name)),
    }
    Ok(())
}

/// `bytes.decode(encoding, errors)`. Borrows what is already UTF-8.
///
/// # Errors
/// [`CodecError`]
pub fn decode<'a>(
    data: &'a [u8],
    encoding: Encoding,
    errors: Errors<'_>,
) -> Result<Cow<'a, str>, CodecError> {
    match encoding {
        Encoding::Utf8 => decode_utf8(data, errors),
        Encoding::Utf8Sig => {
            decode_utf8(data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data), errors)
        }
        Encoding::Ascii => decode_ascii(data, errors),
        Encoding::Latin1 => Ok(match str::from_utf8(data) {
            Ok(text) if text.is_ascii() => Cow::Borrowed(text),
            _ => Cow::Owned(data.iter().map(|&byte| byte as char).collect()),
        }),
        Encoding::UnicodeEscape => codecs_escape::decode(data, false, errors).map(Cow::Owned),
        Encoding::RawUnicodeEscape => codecs_escape::decode(data, true, errors).map(Cow::Owned),
        Encoding::Charmap(map) => codecs_charmap::decode(data, map, errors).map(Cow::Owned),
        _ => codecs_wide::decode(data, encoding, errors).map(Cow::Owned),
    }
}

fn decode_utf8<'a>(data: &'a [u8], errors: Errors<'_>) -> Result<Cow<'a, str>, CodecError> {
    let mut fault = match str::from_utf8(data) {
        Ok(text) => return Ok(Cow::Borrowed(text)),
        Err(fault) => fault,
    };
    let mut out = String::with_capacity(data.len());
    let mut at = 0;
    loop {
        let start = at + fault.valid_up_to();
        out.push_str(str::from_utf8(&data[at..start]).unwrap_or_default());
        let (end, reason) = match fault.error_len() {
            None => (data.len(), "unexpected end of data"),
            Some(_) if !matches!(data[start], 0xc2..=0xf4) => (start + 1, "invalid start byte"),
            Some(length) => (start + length, "invalid continuation byte"),
        };
        handle_decode(
            DecodeError {
                encoding: "utf-8",
                start,
                end,
                reason,
            },
            data,
            errors,
            &mut out,
        )?;
        at = end;
        match str::from_utf8(&data[at..]) {
            Ok(text) => {
                out.push_str(text);
                return Ok(Cow::Owned(out));
            }
            Err(next) => fault = next,
        }
    }
}

fn decode_ascii<'a>(data: &'a [u8], errors: Errors<'_>) -> Result<Cow<'a, str>, CodecError> {
    if data.is_ascii()
        && let Ok(text) = str::from_utf8(data)
    {
        return Ok(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(data.len());
    for (start, &byte) in data.iter().enumerate() {
        if byte.is_ascii() {
            out.push(byte as char);
            continue;
        }
        let reason = "ordinal not in range(128)";
        let error = DecodeError {
            encoding: "ascii",
            start,
            end: start + 1,
            reason,
        };
        handle_decode(error, data, errors, &mut out)?;
    }
    Ok(Cow::Owned(out))
}

/// `str.encode(encoding, errors)`. Borrows what is already encoded.
///
/// # Errors
/// [`CodecError`]
pub fn encode<'a>(
    text: &'a str,
    encoding: Encoding,
    errors: Errors<'_>,
) -> Result<Cow<'a, [u8]>, CodecError> {
    match encoding {
        Encoding::Utf8 => Ok(Cow::Borrowed(text.as_bytes())),
        Encoding::Utf8Sig => Ok(Cow::Owned([b"\xef\xbb\xbf", text.as_bytes()].concat())),
        Encoding::Ascii | Encoding::Latin1 if text.is_ascii() => Ok(Cow::Borrowed(text.as_bytes())),
        Encoding::Ascii => encode_bytes(text, "ascii", 0x80, errors).map(Cow::Owned),
        Encoding::Latin1 => encode_bytes(text, "latin-1", 0x100, errors).map(Cow::Owned),
        Encoding::UnicodeEscape => Ok(Cow::Owned(codecs_escape::encode(text, false))),
        Encoding::RawUnicodeEscape => Ok(Cow::Owned(codecs_escape::encode(text, true))),
        Encoding::Charmap(map) => codecs_charmap::encode(text, map, errors).map(Cow::Owned),
        _ => Ok(Cow::Owned(codecs_wide::encode(text, encoding))),
    }
}

fn encode_bytes(
    text: &str,
    encoding: &'static str,
    limit: u32,
    errors: Errors<'_>,
) -> Result<Vec<u8>, CodecError> {
    let reason = if limit == 0x80 {
        "ordinal not in range(128)"
    } else {
        "ordinal not in range(256)"
    };
    let mut out = Vec::with_capacity(text.len());
    let mut chars = text.chars();
    let mut position = 0;
    loop {
        let rest = chars.as_str();
        let run = rest.find(|c| (c as u32) < limit).unwrap_or(rest.len());
        if run == 0 {
            let Some(c) = chars.next() else {
                return Ok(out);
            };
            out.push(c as u32 as u8);
            position += 1;
            continue;
        }
        let bad = &rest[..run];
        let end = position + bad.chars().count();
        let error = EncodeError {
            encoding,
            start: position,
            end,
            reason,
        };
        handle_encode(error, bad, errors, &mut out)?;
        chars = rest[run..].chars();
        position = end;
    }
}

/// Handles a part that cannot be encoded.
pub(super) fn handle_encode(
    error: EncodeError,
    bad: &str,
    errors: Errors<'_>,
    out: &mut Vec<u8>,
) -> Result<(), CodecError> {
    match errors {
        Errors::Ignore => {}
        Errors::Replace => out.extend(bad.chars().map(|_| b'?')),
        Errors::BackslashReplace => {
            let mut shown = String::new();
            bad.chars().for_each(|c| push_escaped(&mut shown, c));
            out.extend_from_slice(shown.as_bytes());
        }
        Errors::XmlCharRefReplace => {
            for c in bad.chars() {
                out.extend_from_slice(format!("&#{};", c as u32).as_bytes());
            }
        }
        Errors::NameReplace => {
            let Some(name_of) = *super::unicode_data::NAME_OF.get() else {
                return Err(CodecError::NamesNeeded(error));
            };
            for c in bad.chars() {
                let mut shown = String::new();
                match name_of(c) {
                    Some(name) => shown = format!("\\N{{{name}}}"),
                    None => push_escaped(&mut shown, c),
                }
                out.extend_from_slice(shown.as_bytes());
            }
        }
        Errors::Strict | Errors::SurrogateEscape | Errors::SurrogatePass => {
            return Err(CodecError::Encode(error));
        }
        Errors::Unknown(name) => return Err(unknown_handler(name)),
    }
    Ok(())
}

/// How CPython reports a `LookupError` or `TypeError` of a handler for an encoding that it finds through its registry:
/// wrapped, with the encoding's name as the caller wrote it. `operation` is "decoding" or "encoding".
pub fn report(error: CodecError, name: &str, operation: &str) -> CodecError {
    const DIRECT: [&str; 12] = [
        "utf_8",
        "utf8",
        "utf_16",
        "utf16",
        "utf_32",
        "utf32",
        "ascii",
        "us_ascii",
        "latin1",
        "latin_1",
        "iso_8859_1",
        "iso8859_1",
    ];
    match error {
        CodecError::Other(TextError { kind, message })
            if !DIRECT.contains(&normalize(name).as_str()) =>
        {
            let class = kind.name();
            let message = format!("{operation} with '{name}' codec failed ({class}: {message})");
            CodecError::Other(TextError::new(kind, message))
        }
        _ => error,
    }
}
