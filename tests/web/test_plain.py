"""JavaScript calls the functions of a program of which little is linked: what it does wrong is told all the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.web.conftest import HERE, Visit
from tests.web.site import Visitor


@pytest.fixture(scope="module")
def plain(package: Callable[..., Path], visit: Visit) -> Visitor:
    visitor = visit(package(HERE / "plain.py", small_tables=True))
    visitor.open("index.html")
    visitor.ask(
        "import('./plain.js').then(async m => { globalThis.app = m; globalThis.shown = ''; await m.default({stdout: t => shown += t}); })"
    )
    return visitor


def test_the_body_runs_and_functions_are_called(plain: Visitor) -> None:
    assert plain.ask("app.main()") == ["a", 1]
    assert plain.ask("Promise.all([app.main(), app.main()]).then(all => all.length)") == 2
    assert plain.ask("shown").startswith("hello\nhello\nhello\nhello\n")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("app.main(1)", "TypeError: main() takes 0 positional arguments but 1 was given"),
        ("app.main(1, {a: 2}, [3])", "TypeError: main() takes 0 positional arguments but 3 were given"),
        ("app.fail()", "ZeroDivisionError: integer modulo by zero"),
        ("app.at_once()", 'TypeError: can only concatenate str (not "int") to str'),
    ],
)
def test_errors_are_those_of_python(plain: Visitor, call: str, message: str) -> None:
    found = plain.ask(
        f"(async () => {{ try {{ await {call}; }} catch (e) {{ return [e.message, e.traceback]; }} }})()"
    )
    assert found[0] == message and found[1].endswith(message + "\n")


def test_a_signal_cancels(plain: Visitor) -> None:
    cancelled = """(async () => {
        const control = new AbortController();
        setTimeout(() => control.abort(), 20);
        try { await app.wait(control.signal); } catch (error) { return error.name; }
    })()"""
    assert plain.ask(cancelled) == "AbortError"
    plain.until("shown.includes('cleaned up')")
    assert plain.faults == []
