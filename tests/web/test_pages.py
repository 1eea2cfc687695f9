"""Pages as a person sees them: the one that every package has, and the examples. Screenshots are kept below build/screenshots."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.differential import ROOT
from tests.web.conftest import HERE, Visit
from tests.web.site import Visitor

SCREENSHOTS = ROOT / "build" / "screenshots"
Package = Callable[[Path], Path]


def test_the_page_of_a_package_runs_the_program(package: Package, visit: Visit) -> None:
    visitor = visit(package(HERE / "patient.py"))
    visitor.open("index.html?arg=one&arg=two")
    visitor.until("!document.querySelector('#answer').hidden")
    assert visitor.ask("document.querySelector('#output').textContent") == "name? "
    visitor.ask("void (globalThis.frames_ = 0, setInterval(() => frames_++, 5))")
    visitor.click("#line")
    visitor.type("Ada")
    visitor.click("#answer button")
    visitor.until("document.querySelector('#status').textContent === 'ended with 3'")
    assert visitor.ask("document.querySelector('#output').textContent") == (
        "name? Ada\nhello Ada\n200000 hops\n[1, 2]\n3 ['one', 'two']\n"
    )
    assert visitor.ask("frames_") >= 5  # the page had its turns while the loop was busy
    visitor.screenshot(SCREENSHOTS / "package.png")
    assert visitor.faults == []


def example(name: str, package: Package, visit: Visit, tmp_path: Path) -> Visitor:
    """An example's page beside its compiled program, open and ready."""
    source = ROOT / "examples" / "browser" / name
    folder = package(source / f"{name}.py")
    (tmp_path / "index.html").write_text((source / "index.html").read_text())
    (tmp_path / "pkg").symlink_to(folder)
    visitor = visit(tmp_path)
    visitor.open("index.html")
    visitor.until("document.body.dataset.ready")
    return visitor


def test_meadow(package: Package, visit: Visit, tmp_path: Path) -> None:
    visitor = example("meadow", package, visit, tmp_path)
    figure = "Number(document.querySelector('.{} b').textContent)"
    first = visitor.ask("import('./pkg/meadow.js').then(m => m.view())")
    visitor.until(f"{figure.format('born')} > 0", 60)
    assert visitor.ask("import('./pkg/meadow.js').then(m => m.view())") != first
    visitor.click("#pause")
    assert visitor.ask("document.querySelector('#pause').textContent") == "Go on"
    visitor.ask("new Promise(resolve => setTimeout(resolve, 300))")  # those that sleep wake once more
    still = visitor.ask("import('./pkg/meadow.js').then(m => m.view())")
    time.sleep(0.5)
    assert visitor.ask("import('./pkg/meadow.js').then(m => m.view())") == still
    rabbits = visitor.ask(figure.format("rabbits"))
    visitor.click("#rabbits")
    assert visitor.ask(figure.format("rabbits")) >= rabbits + 10
    visitor.screenshot(SCREENSHOTS / "meadow.png")
    pixels = (
        "new Set(document.querySelector('#meadow').getContext('2d').getImageData(0, 0, 720, 420).data).size"
    )
    assert visitor.ask(pixels) > 2
    assert visitor.faults == []


def test_text_tool(package: Package, visit: Visit, tmp_path: Path) -> None:
    visitor = example("text_tool", package, visit, tmp_path)
    assert "words50" in visitor.ask("document.querySelector('#statistics').textContent")
    visitor.click("#pattern")
    visitor.type(r"(\w+)ing")
    visitor.until("document.querySelectorAll('mark').length === 9")
    visitor.screenshot(SCREENSHOTS / "text_tool.png")
    visitor.type("(")
    visitor.until("document.querySelector('#problem').textContent.includes('unterminated subpattern')")
    visitor.click("#ways button:nth-child(3)")
    assert "THE QUICK BROWN FOX" in visitor.ask("document.querySelector('#text').value")
    assert visitor.faults == []


def run(program: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "portalis", "run", str(program), "--target", "browser", "--", *arguments]


def test_run_is_transparent(package: Package, tmp_path: Path) -> None:
    package(HERE / "patient.py")
    done = subprocess.run(
        run(HERE / "patient.py", "-O", "é"), input=b"Bob\nrest", capture_output=True, cwd=ROOT
    )
    assert done.stdout.decode() == "name? hello Bob\n200000 hops\n[1, 2]\n3 ['-O', 'é']\n"
    assert (done.returncode, done.stderr) == (3, b"")


def test_interrupting_a_run_ends_it(package: Package) -> None:
    package(HERE / "patient.py")
    command = run(HERE / "patient.py")
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as child:
        assert child.stdout is not None
        assert os.read(child.stdout.fileno(), 6)[:4] == b"name"
        child.send_signal(signal.SIGINT)
        assert child.wait(20) in (-signal.SIGINT, 130)


def test_no_browser_is_said(package: Package, tmp_path: Path) -> None:
    package(HERE / "patient.py")
    variables = {**os.environ, "PORTALIS_CHROMIUM": str(tmp_path / "chromium")}
    done = subprocess.run(run(HERE / "patient.py"), capture_output=True, text=True, cwd=ROOT, env=variables)
    assert done.returncode == 1 and done.stderr.startswith("error[PTL514]")


def test_a_browser_that_does_not_serve_is_said(package: Package, tmp_path: Path) -> None:
    package(HERE / "patient.py")
    old = tmp_path / "chromium"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    variables = {**os.environ, "PORTALIS_CHROMIUM": str(old)}
    done = subprocess.run(run(HERE / "patient.py"), capture_output=True, text=True, cwd=ROOT, env=variables)
    assert done.returncode == 1 and done.stderr.startswith("error[PTL515]")
