"""A stand-in for the front end and the runtime, so that the stages behind them are tested alone and build in a second.

Run as a script it is the command `portalis` with that front end.
"""

import ast
import sys
from pathlib import Path
from types import ModuleType

from portalis.diagnostics import DiagnosticSink, Span
from portalis.diagnostics.source import SyntaxProblem
from portalis.program import RustProgram

MANIFEST = """[package]
name = "pyrt"
version = "0.1.0"
edition = "2024"
[workspace]
[features]
small = []
"""

RUNTIME = """
pub struct Program { pub name: &'static str, pub main: fn() -> i32 }
pub fn main(program: &Program) { std::process::exit((program.main)()) }
pub fn main_of(programs: &[&Program]) {
    let name = std::env::var("PORTALIS_PROGRAM").unwrap();
    programs.iter().filter(|program| program.name == name).for_each(|program| main(program));
    std::process::exit(99)
}
"""


def write_runtime(folder: Path) -> Path:
    """Writes the runtime's workspace; `PORTALIS_RUNTIME` names it."""
    source = folder / "pyrt" / "src"
    source.mkdir(parents=True)
    (folder / "pyrt" / "Cargo.toml").write_text(MANIFEST)
    (source / "lib.rs").write_text(RUNTIME)
    return folder


def lower(
    entry: Path,
    name: str,
    sink: DiagnosticSink,
    package: str = "",
    lenient: bool = False,
    *,
    small: bool = False,
    importable: bool = False,
) -> RustProgram | None:
    """A program that prints its arguments, echoes its input and exits with the number behind `# exit`.

    `# rust: TEXT` goes into the Rust text as it is, `# needs: NAME` names a capability, `# crash` fails.
    """
    text = entry.read_text()
    try:
        ast.parse(text)
    except SyntaxError as error:
        line, column = error.lineno or 0, (error.offset or 1) - 1
        sink.report(SyntaxProblem(Span(entry, line, column, line, column), error.msg))
        return None
    marks = {
        line[2:].partition(" ")[0]: line[2:].partition(" ")[2]
        for line in text.splitlines()
        if line[:2] == "# "
    }
    if "crash" in marks:
        raise KeyError("spam")
    code = f"""//! {entry}
use std::io::{{Read, Write}};
pub static PROGRAM: pyrt::Program = pyrt::Program {{ name: "{name}", main: run }};
fn run() -> i32 {{
    // {entry.name}:1
    let arguments: Vec<String> = std::env::args().collect();
    // {entry.name}:2
    {marks.get("rust:", "")}
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).unwrap();
    print!("{name} {{arguments:?}} {{input}}");
    std::io::stdout().flush().unwrap();
    {marks.get("exit", "0")}
}}
"""
    return RustProgram(name, {"mod.rs": code}, (entry,), frozenset(marks.get("needs:", "").split()))


def install() -> None:
    """Puts this front end in the place of the real one."""
    module = ModuleType("portalis.frontend")
    module.lower = lower  # type: ignore[attr-defined]
    sys.modules["portalis.frontend"] = module


if __name__ == "__main__":
    from portalis.__main__ import main

    install()
    main()
