"""Diagnostics as text, JSON, GitHub commands and SARIF."""

import json
from pathlib import Path
from typing import Any

import pytest

from portalis.diagnostics import Diagnostic, DiagnosticSink, Span
from portalis.diagnostics.dynamic import ComputedCode
from portalis.diagnostics.names import ModuleNotFound
from portalis.diagnostics.render import FORMATS, render_text
from portalis.diagnostics.source import FileMissing
from portalis.diagnostics.toolchain import CargoMissing


@pytest.fixture
def problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Diagnostic]:
    """Three problems as the sink gives them; columns count UTF-8 bytes."""
    monkeypatch.chdir(tmp_path)
    source = 'import nunpy\n\tläng = "日本", eval(text)  # 100%\n'
    Path("app.py").write_text(source, encoding="utf-8")
    start = source.splitlines()[1].encode().index(b"eval")
    sink = DiagnosticSink()
    call = ComputedCode(Span(Path("app.py"), 2, start, 2, start + len("eval(text)")), "eval")
    sink.report(call)
    sink.report(ModuleNotFound(Span(Path("app.py"), 1, 7, 1, 12), "nunpy", "numpy"))
    sink.report(FileMissing(Span(Path("a:b,c.py"))))
    sink.report(call)
    assert len(sink) == 3
    return sink.sorted()


def test_text_points_at_the_source(problems: list[Diagnostic]) -> None:
    assert render_text(problems) == (
        "a:b,c.py: error[PTL103]: no such file\n"
        "  = hint: check the path; it is relative to the folder that you are in\n"
        "\n"
        "app.py:1:8: error[PTL201]: no module named 'nunpy'\n"
        "  |\n"
        "1 | import nunpy\n"
        "  |        ^^^^^\n"
        "  = hint: did you mean 'numpy'?\n"
        "\n"
        "app.py:2:15: error[PTL110]: eval() of text that is made at run time cannot be compiled\n"
        "  |\n"
        '2 |     läng = "日本", eval(text)  # 100%\n'
        "  |                    ^^^^^^^^^^\n"
        "  = hint: for data use json.loads, int() or float(); for behaviour use a dict of functions\n"
        "\n"
        "3 problems in 2 files; `portalis explain PTL103` says more\n"
    )


def test_a_span_of_several_lines_is_marked_to_the_end_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text("x = eval(\n    a)\n")
    text = render_text([ComputedCode(Span(path, 1, 4, 2, 6), "eval")])
    assert "1 | x = eval(\n  |     ^^^^^\n" in text


def test_places_that_are_not_in_the_file_have_no_excerpt(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text("x = 1\n")
    text = render_text([ComputedCode(Span(path, 9, 4, 9, 6), "eval")])
    assert text.startswith(f"{path}:9:5: error[PTL110]")
    assert "|" not in text


def test_bytes_that_fit_no_encoding_still_have_an_excerpt(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_bytes(b"x = '\xff' + eval(a)\n")
    assert "\ufffd" in render_text([ComputedCode(Span(path, 1, 10, 1, 17), "eval")])


def test_a_problem_without_a_place_has_none() -> None:
    assert render_text([CargoMissing(None)]).startswith("error[PTL501]: cargo was not found")


def test_colour_is_only_added_on_request(problems: list[Diagnostic]) -> None:
    assert "\x1b" not in render_text(problems)
    coloured = render_text(problems, colour=True)
    assert "\x1b[1;31merror[PTL103]\x1b[0m" in coloured


def test_json_counts_characters_from_one(problems: list[Diagnostic]) -> None:
    objects = json.loads(FORMATS["json"](problems))
    assert [(o["code"], o["path"], o["line"], o["column"], o["end_column"]) for o in objects] == [
        ("PTL103", "a:b,c.py", None, None, None),
        ("PTL201", "app.py", 1, 8, 13),
        ("PTL110", "app.py", 2, 15, 25),
    ]


def test_github_commands_escape_what_would_end_them(problems: list[Diagnostic]) -> None:
    lines = FORMATS["github"](problems).splitlines()
    assert lines[0].startswith("::error file=a%3Ab%2Cc.py,title=PTL103::no such file%0A")
    assert lines[2].startswith("::error file=app.py,line=2,endLine=2,col=15,endColumn=25,title=PTL110::")


def test_sarif_names_every_rule_once(problems: list[Diagnostic]) -> None:
    log: dict[str, Any] = json.loads(FORMATS["sarif"](problems))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["PTL103", "PTL110", "PTL201"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    place = run["results"][2]["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "app.py"},
        "region": {"startLine": 2, "startColumn": 15, "endLine": 2, "endColumn": 25},
    }
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%3Ab%2Cc.py"


@pytest.mark.parametrize("format_", [name for name in FORMATS if name != "text"])
def test_no_problems_are_a_valid_document(format_: str) -> None:
    text = FORMATS[format_]([])
    assert text == "" if format_ == "github" else json.loads(text) is not None
