//! Gathers what the extension embeds: the runtime's workspace and the templates, without build output and tests.
#![allow(
    clippy::disallowed_methods,
    reason = "the build script runs on the developer's machine"
)]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LEFT_OUT: [&str; 4] = ["target", "tests", "benches", ".git"];

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let embedded = PathBuf::from(variable("OUT_DIR")?).join("embedded");
    if embedded.exists() {
        fs::remove_dir_all(&embedded)?;
    }
    let runtime = parent(&manifest)?;
    gather(runtime, &embedded.join("rust_runtime"))?;
    gather(
        &parent(runtime)?.join("templates"),
        &embedded.join("templates"),
    )
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(io::Error::other)
}

fn parent(path: &Path) -> io::Result<&Path> {
    path.parent()
        .ok_or_else(|| io::Error::other(format!("{} has no parent", path.display())))
}

/// Copies `from` to `to`, and asks cargo to come back when anything in it changes.
fn gather(from: &Path, to: &Path) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", from.display());
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &to.join(name))?;
        } else {
            println!("cargo:rerun-if-changed={}", entry.path().display());
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}
