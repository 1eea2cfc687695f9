//! `string` (`Lib/string.py`): constants, `capwords`, and the classes `Template` and `Formatter`.
pub mod formatter;
pub mod template;

use super::support::{given, method};
use crate::builtins::str as methods;
use crate::object::{R, Value, list, str};
use crate::ops;

macro_rules! constants {
    ($($name:ident $text:expr;)*) => { $(
        #[doc = concat!("`string.", stringify!($name), "`")]
        pub fn $name() -> R {
            Ok(str($text))
        }
    )* };
}
constants! {
    ascii_letters "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    ascii_lowercase "abcdefghijklmnopqrstuvwxyz";
    ascii_uppercase "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    digits "0123456789";
    hexdigits "0123456789abcdefABCDEF";
    octdigits "01234567";
    printable concat!(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\u{b}\u{c}"
    );
    punctuation "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    whitespace " \t\n\r\u{b}\u{c}";
}

/// `string.capwords(s, sep)`
pub fn capwords(s: &Value, sep: &Value) -> R {
    let words = ops::collect(&method(s, "split", std::slice::from_ref(sep))?)?;
    let words: R<Vec<Value>> = words
        .iter()
        .map(|word| method(word, "capitalize", &[]))
        .collect();
    let between = if given(sep) && ops::truth(sep)? {
        sep.clone()
    } else {
        str(" ")
    };
    methods::join(&between, &list(words?))
}
