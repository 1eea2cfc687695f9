//! UTF-16 and UTF-32 in both byte orders and with byte order marks, after Objects/unicodeobject.c.

use super::codecs::{CodecError, DecodeError, Encoding, Errors, handle_decode};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

/// The byte order, and the length of the mark that told it.
fn order_of(data: &[u8], encoding: Encoding) -> (Order, usize) {
    match (encoding, data) {
        (Encoding::Utf16Be | Encoding::Utf32Be, _) => (Order::Big, 0),
        (Encoding::Utf16, [0xfe, 0xff, ..]) => (Order::Big, 2),
        (Encoding::Utf16, [0xff, 0xfe, ..]) => (Order::Little, 2),
        (Encoding::Utf32, [0, 0, 0xfe, 0xff, ..]) => (Order::Big, 4),
        (Encoding::Utf32, [0xff, 0xfe, 0, 0, ..]) => (Order::Little, 4),
        _ => (Order::Little, 0),
    }
}

fn is_utf16(encoding: Encoding) -> bool {
    matches!(
        encoding,
        Encoding::Utf16 | Encoding::Utf16Le | Encoding::Utf16Be
    )
}

pub(super) fn decode(
    data: &[u8],
    encoding: Encoding,
    errors: Errors<'_>,
) -> Result<String, CodecError> {
    let (order, start) = order_of(data, encoding);
    let (next, name): (fn(&[u8], Order) -> Next, _) = match (is_utf16(encoding), order) {
        (true, Order::Little) => (next16, "utf-16-le"),
        (true, Order::Big) => (next16, "utf-16-be"),
        (false, Order::Little) => (next32, "utf-32-le"),
        (false, Order::Big) => (next32, "utf-32-be"),
    };
    let mut out = String::with_capacity(data.len() / 2);
    let mut at = start;
    while at < data.len() {
        let (length, found) = next(&data[at..], order);
        match found {
            Ok(c) => out.push(c),
            Err(reason) => {
                let error = DecodeError {
                    encoding: name,
                    start: at,
                    end: at + length,
                    reason,
                };
                handle_decode(error, data, errors, &mut out)?;
            }
        }
        at += length;
    }
    Ok(out)
}

/// The number of bytes consumed, and the character or what is wrong with them.
type Next = (usize, Result<char, &'static str>);

fn unit16(data: &[u8], order: Order) -> Option<u32> {
    let pair = *data.first_chunk::<2>()?;
    let unit = if order == Order::Big {
        u16::from_be_bytes(pair)
    } else {
        u16::from_le_bytes(pair)
    };
    Some(unit.into())
}

fn next16(data: &[u8], order: Order) -> Next {
    let Some(unit) = unit16(data, order) else {
        return (data.len(), Err("truncated data"));
    };
    if let Some(c) = char::from_u32(unit) {
        return (2, Ok(c));
    }
    if unit >= 0xdc00 {
        return (2, Err("illegal encoding"));
    }
    let Some(low) = unit16(&data[2..], order) else {
        return (data.len(), Err("unexpected end of data"));
    };
    let joined = 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff);
    match char::from_u32(joined) {
        Some(c) if (0xdc00..0xe000).contains(&low) => (4, Ok(c)),
        _ => (2, Err("illegal UTF-16 surrogate")),
    }
}

fn next32(data: &[u8], order: Order) -> Next {
    let Some(&word) = data.first_chunk::<4>() else {
        return (data.len(), Err("truncated data"));
    };
    let code = if order == Order::Big {
        u32::from_be_bytes(word)
    } else {
        u32::from_le_bytes(word)
    };
    let reason = if code > 0x10ffff {
        "code point not in range(0x110000)"
    } else {
        "code point in surrogate code point range(0xd800, 0xe000)"
    };
    (4, char::from_u32(code).ok_or(reason))
}

pub(super) fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
    let big = matches!(encoding, Encoding::Utf16Be | Encoding::Utf32Be);
    let mark = matches!(encoding, Encoding::Utf16 | Encoding::Utf32).then_some('\u{feff}');
    let chars = mark.into_iter().chain(text.chars());
    let mut out = Vec::with_capacity(text.len() * 2);
    if is_utf16(encoding) {
        let mut units = [0; 2];
        for c in chars {
            for unit in c.encode_utf16(&mut units) {
                out.extend(if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                });
            }
        }
    } else {
        for c in chars.map(u32::from) {
            out.extend(if big {
                c.to_be_bytes()
            } else {
                c.to_le_bytes()
            });
        }
    }
    out
}
