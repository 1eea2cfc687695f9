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
}

#[cfg(all(target_arch = "wasm32", not(target_os = "unknown")))]
mod wasm_tests {
    crate::suite::for_each_test!(tests);
}
