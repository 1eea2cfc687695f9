//! Which kinds of rare values a program can come by. Making another one ends the program, and under `-Oz` nothing that deals with
//! such values is linked.
//!
//! The compiler judges by the words of the program (`portalis/rust/methods.py`). Under `-Oz` the judgement is a constant that the
//! optimiser sees when everything is linked: a value of a kind that cannot be made is never looked into, so each arm that would do it goes.
#[cfg(not(all(feature = "small", not(feature = "all_methods"))))]
use crate::object::Global;

/// A kind of values, or of work, that many programs do without.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Ints beyond 64 bits, and arithmetic, which may lead to them.
    Big,
    /// `bytes`
    Bytes,
    /// `complex`
    Complex,
    /// `memoryview` and `bytearray`
    Memory,
    /// `range`
    Range,
    /// `set` and `frozenset`
    Set,
    /// `slice`
    Slice,
    /// `list[int]`, `int | str`
    Alias,
    /// Views of dicts: `keys()`, `values()`, `items()`.
    View,
    /// `property`
    Property,
    /// Functions of the program as objects.
    Func,
    /// Asynchronous generators.
    AsyncGen,
    /// Tasks of asyncio besides the one that `asyncio.run` makes.
    Task,
    /// Attributes of the runtime's own objects that are set.
    Setter,
    /// Errors of the system beyond those of the standard streams, and those that the program makes itself.
    System,
    /// Iteration by places: over what has `__getitem__` alone, and backwards.
    Place,
    /// What asyncio does beyond running a coroutine and sleeping: callbacks of the program, reports, and its objects in texts.
    Loop,
    /// Floats as texts.
    Digits,
    /// What the program's code looks up when it runs, attributes and methods, and what it calls without knowing it: then names and
    /// arguments may be wrong.
    Lookup,
}
const COUNT: usize = Kind::Lookup as usize + 1;

/// The kinds that a program can come by.
#[derive(Clone, Copy)]
pub struct Kinds([bool; COUNT]);

impl Kinds {
    /// All of them.
    pub const ALL: Kinds = Kinds([true; COUNT]);

    /// These and no others.
    pub const fn of(kinds: &[Kind]) -> Kinds {
        let (mut found, mut at) = ([false; COUNT], 0);
        while at < kinds.len() {
            found[kinds[at] as usize] = true;
            at += 1;
        }
        Kinds(found)
    }
}

// A build for size has one program, which says so where the optimiser sees it: `main.rs` defines the symbol.
#[cfg(all(feature = "small", not(feature = "all_methods")))]
mod known {
    unsafe extern "Rust" {
        static PORTALIS_KINDS: super::Kinds;
    }
    #[inline(always)]
    pub fn get() -> &'static super::Kinds {
        // SAFETY: the generated `main.rs` defines it, as a constant of this type.
        unsafe { &PORTALIS_KINDS }
    }
}

#[cfg(not(all(feature = "small", not(feature = "all_methods"))))]
static KINDS: Global<Kinds> = Global::new(Kinds::ALL);

/// Takes what the program says.
pub fn link(kinds: Kinds) {
    #[cfg(not(all(feature = "small", not(feature = "all_methods"))))]
    {
        *KINDS.get() = kinds;
    }
    #[cfg(all(feature = "small", not(feature = "all_methods")))]
    let _ = kinds; // known already
}

/// Whether the program can come by values of a kind.
#[inline(always)]
pub fn has(kind: Kind) -> bool {
    #[cfg(not(all(feature = "small", not(feature = "all_methods"))))]
    return KINDS.get().0[kind as usize];
    #[cfg(all(feature = "small", not(feature = "all_methods")))]
    return known::get().0[kind as usize];
}

/// Whether a program with these kinds reports what happens in asyncio: as `report::require` decides it, for the program's tables.
pub const fn reports(kinds: Kinds) -> bool {
    !cfg!(target_family = "wasm") || kinds.0[Kind::Loop as usize]
}

/// Whether it is certain, while compiling, that there is no value of a kind.
#[inline(always)]
pub fn excluded(kind: Kind) -> bool {
    cfg!(all(feature = "small", not(feature = "all_methods"))) && !has(kind)
}

/// Comes before a value of a kind is made, or work that is for such values alone.
#[inline(always)]
pub fn require(kind: Kind) {
    if !has(kind) {
        absent(kind);
    }
}

/// The program made what was judged out of its reach.
#[cold]
#[inline(never)]
fn absent(kind: Kind) -> ! {
    crate::linked::end_without(match kind {
        Kind::Big => "arithmetic",
        Kind::Bytes => "bytes",
        Kind::Complex => "complex numbers",
        Kind::Memory => "memoryview",
        Kind::Range => "ranges",
        Kind::Set => "sets",
        Kind::Slice => "slices",
        Kind::Alias => "generic aliases",
        Kind::View => "views of dicts",
        Kind::Property => "properties",
        Kind::Func => "functions",
        Kind::AsyncGen => "asynchronous generators",
        Kind::Task => "tasks",
        Kind::Setter => "setters",
        Kind::System => "the text of a system's error",
        Kind::Place => "iteration by __getitem__",
        Kind::Loop => "asyncio beyond `run` and `sleep`",
        Kind::Digits => "digits of floats",
        Kind::Lookup => "errors of names and arguments",
    })
}
