"""Emits the table of a docstring's examples."""

from portalis.ir.program import DocstringIR
from portalis.rust.literals import quote
from portalis.rust.tree import Lines


def emit_docstring(docstring: DocstringIR, out: Lines) -> None:
    """The text, and for each example its line and what running it does."""
    out.open("pub static DOCSTRING: pyrt::doctest::Docstring = pyrt::doctest::Docstring {")
    out.line(f"text: {quote(docstring.text)},")
    out.line("module: &MODULE,")
    out.open("examples: &[")
    for example in docstring.examples:
        run = "None"
        if example.function is not None:
            run = f"Some(pyrt::doctest::Run::Code({example.function.rust}))"
        elif example.problem is not None:
            kind, message, place = example.problem
            line, column, text, end_line, end_column = (_constant(x) for x in place)
            run = (
                f"Some(pyrt::doctest::Run::Problem({quote(kind)}, {quote(message)}, "
                f"({line}, {column}, {text}, {end_line}, {end_column})))"
            )
        out.line(f"pyrt::doctest::Example {{ line: {example.line}, run: {run} }},")
    out.close("],")
    out.line("tested: pyrt::doctest::TestName::new(),")
    out.close("};")


def _constant(x: object) -> str:
    if x is None:
        return "None"
    return f"Some({quote(x) if isinstance(x, str) else x})"
