//! The flags of `re`, with the numbers that `pattern.flags` shows.

/// `re.TEMPLATE`, deprecated and nearly without effect.
pub const TEMPLATE: u32 = 1;
/// `re.IGNORECASE`
pub const IGNORECASE: u32 = 2;
/// `re.LOCALE`, for bytes patterns; the locale is C, as in a program that never calls `setlocale`.
pub const LOCALE: u32 = 4;
/// `re.MULTILINE`
pub const MULTILINE: u32 = 8;
/// `re.DOTALL`
pub const DOTALL: u32 = 16;
/// `re.UNICODE`, on for every text pattern that is not ASCII.
pub const UNICODE: u32 = 32;
/// `re.VERBOSE`
pub const VERBOSE: u32 = 64;
/// `re.DEBUG`, accepted; nothing is dumped.
pub const DEBUG: u32 = 128;
/// `re.ASCII`
pub const ASCII: u32 = 256;

/// The flags that choose what a letter is; at most one of them holds.
pub(super) const TYPE_FLAGS: u32 = ASCII | LOCALE | UNICODE;
/// The flags that no group can turn on for itself.
pub(super) const GLOBAL_FLAGS: u32 = DEBUG | TEMPLATE;

/// The flag of a letter in `(?…)`.
pub(super) fn of_letter(letter: char) -> Option<u32> {
    Some(match letter {
        'i' => IGNORECASE,
        'L' => LOCALE,
        'm' => MULTILINE,
        's' => DOTALL,
        'x' => VERBOSE,
        'a' => ASCII,
        't' => TEMPLATE,
        'u' => UNICODE,
        _ => return None,
    })
}

/// The flags inside a group that adds some and removes others.
pub(super) fn combine(flags: u32, add: u32, remove: u32) -> u32 {
    let kept = if add & TYPE_FLAGS != 0 {
        flags & !TYPE_FLAGS
    } else {
        flags
    };
    (kept | add) & !remove
}
