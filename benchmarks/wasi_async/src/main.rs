//! Runs one measurement: `wasi_async_bench CONTENDER NAME COUNT` prints nanoseconds of an operation.

use std::process::ExitCode;
use wasi_async::WasiRuntime;
use wasi_async_bench::measure::measure;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let (Some(contender), Some(name), Some(count)) = (args.get(1), args.get(2), args.get(3)) else {
        eprintln!("usage: wasi_async_bench CONTENDER NAME COUNT");
        return ExitCode::from(2);
    };
    let count = count.parse().unwrap_or(1);
    let measured = match contender.as_str() {
        "wasi_async" => WasiRuntime::run(measure(name, count)).ok().flatten(),
        #[cfg(not(target_family = "wasm"))]
        "tokio" => wasi_async_bench::rivals::tokio(name, count),
        #[cfg(not(target_family = "wasm"))]
        "async_executor" => wasi_async_bench::rivals::async_executor(name, count),
        _ => None,
    };
    match measured {
        Some(nanoseconds) => {
            println!("{nanoseconds}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("{contender} has no {name}");
            ExitCode::FAILURE
        }
    }
}
