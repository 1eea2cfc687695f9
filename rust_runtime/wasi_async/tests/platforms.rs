//! The tests that run on every platform. Browsers run them through `make test-browser`: a page has no `main` to put tests in.

#[path = "platforms/suite.rs"]
mod suite;

macro_rules! tests {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                wasi_async::WasiRuntime::run(crate::suite::$name()).unwrap();
            }
        )*
    };
}

#[cfg(not(target_arch = "wasm32"))]
mod native_tests {
    crate::suite::for_each_test!(tests);

    /// Symbols and texts of the program that runs: none of wasm-bindgen, and some of tokio, or the search would prove nothing.
    #[test]
    #[cfg(feature = "tokio")]
    #[allow(clippy::disallowed_methods, reason = "looks at its own program")]
    fn nothing_of_a_page_is_linked() {
        let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let holds = |backwards: &[u8]| {
            // Written backwards, lest the search finds itself.
            let name: Vec<u8> = backwards.iter().rev().copied().collect();
            program.windows(name.len()).any(|bytes| bytes == name)
        };
        assert!(!holds(b"negdnibw") && !holds(b"negdnib_msaw"));
        assert!(holds(b"oikot"));
    }
}

#[cfg(all(target_arch = "wasm32", not(target_os = "unknown")))]
mod wasm_tests {
    crate::suite::for_each_test!(tests);
}
