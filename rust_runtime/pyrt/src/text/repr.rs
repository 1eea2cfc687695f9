//! `repr` and `ascii` of strings and `repr` of bytes, after Objects/unicodeobject.c and Objects/bytesobject.c.

use super::classify::is_printable;

const HEX: &[u8; 16] = b"0123456789abcdef";

fn push_hex(out: &mut String, value: u32, digits: u32) {
    for place in (0..digits).rev() {
        out.push(HEX[(value >> (4 * place) & 15) as usize] as char);
    }
}

/// Appends a character as `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, whichever is the shortest that holds it.
pub fn push_escaped(out: &mut String, c: char) {
    let code = c as u32;
    let (prefix, digits) = match code {
        0..=0xff => ("\\x", 2),
        0x100..=0xffff => ("\\u", 4),
        _ => ("\\U", 8),
    };
    out.push_str(prefix);
    push_hex(out, code, digits);
}

/// Appends the escape of an ASCII byte that needs one.
fn push_escaped_byte(out: &mut String, byte: u8) {
    match byte {
        b'\t' => out.push_str("\\t"),
        b'\n' => out.push_str("\\n"),
        b'\r' => out.push_str("\\r"),
        b'\\' | b'\'' | b'"' => {
            out.push('\\');
            out.push(byte as char);
        }
        _ => {
            out.push_str("\\x");
            push_hex(out, byte.into(), 2);
        }
    }
}

/// Double quotes only where they save the escaping of single ones.
fn choose_quote(s: &[u8]) -> u8 {
    if s.contains(&b'\'') && !s.contains(&b'"') {
        b'"'
    } else {
        b'\''
    }
}

fn push_quoted(out: &mut String, s: &str, shown: fn(char) -> bool) {
    let bytes = s.as_bytes();
    let quote = choose_quote(bytes);
    out.reserve(s.len() + 2);
    out.push(quote as char);
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        let byte = bytes[at];
        if byte < 0x80 {
            let plain = (0x20..0x7f).contains(&byte) && byte != quote && byte != b'\\';
            if !plain {
                out.push_str(&s[start..at]);
                push_escaped_byte(out, byte);
                start = at + 1;
            }
            at += 1;
            continue;
        }
        let Some(c) = s[at..].chars().next() else {
            break;
        };
        let next = at + c.len_utf8();
        if !shown(c) {
            out.push_str(&s[start..at]);
            push_escaped(out, c);
            start = next;
        }
        at = next;
    }
    out.push_str(&s[start..]);
    out.push(quote as char);
}

/// Appends `repr(s)`.
pub fn push_str_repr(out: &mut String, s: &str) {
    push_quoted(out, s, is_printable);
}

/// `repr(s)`
pub fn str_repr(s: &str) -> String {
    let mut out = String::new();
    push_str_repr(&mut out, s);
    out
}

/// `ascii(s)`
pub fn str_ascii(s: &str) -> String {
    let mut out = String::new();
    push_quoted(&mut out, s, |_| false);
    out
}

/// `ascii` of any object: its `repr` with the characters beyond ASCII escaped.
pub fn ascii_of_repr(repr: &str) -> String {
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            push_escaped(&mut out, c);
        }
    }
    out
}

fn push_quoted_bytes(out: &mut String, s: &[u8], quote: u8, always: u8) {
    out.reserve(s.len() + 3);
    out.push(quote as char);
    for &byte in s {
        let plain = (0x20..0x7f).contains(&byte) && byte != quote && byte != b'\\';
        if plain && byte != always {
            out.push(byte as char);
        } else {
            push_escaped_byte(out, byte);
        }
    }
    out.push(quote as char);
}

/// `repr` of a `bytes` object.
pub fn bytes_repr(s: &[u8]) -> String {
    let mut out = String::from("b");
    let quote = choose_quote(s);
    push_quoted_bytes(&mut out, s, quote, quote);
    out
}

/// `repr` of an object of class `name`, a `bytearray`; single quotes are escaped even inside double ones, as in CPython.
pub fn bytearray_repr(name: &str, s: &[u8]) -> String {
    let mut out = format!("{name}(b");
    push_quoted_bytes(&mut out, s, choose_quote(s), b'\'');
    out.push(')');
    out
}
