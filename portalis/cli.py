"""The command line: what `portalis` does when there is more to do than run a finished build."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from portalis import __version__
from portalis.diagnostics import CODES, Diagnostic, Refused
from portalis.diagnostics.capability import TargetNotBuiltYet, UnknownTarget
from portalis.diagnostics.render import FORMATS, render_text
from portalis.diagnostics.toolchain import (
    BrowserMissing,
    BrowserUnusable,
    CannotStart,
    CannotWrite,
    WasmtimeMissing,
)
from portalis.faults import internal_error
from portalis.options import DEBUG, DEFAULT_TARGET, RELEASE, SMALL, BuildOptions, UsageError, parse_run
from portalis.targets import PLANNED, TARGETS, Target

REFUSED = 1
INTERRUPTED = 130


def main(argv: Sequence[str]) -> NoReturn:
    """Runs one command and exits; whatever goes wrong becomes a diagnostic, never a traceback of ours."""
    try:
        sys.exit(commands.main(list(argv), prog_name="portalis", standalone_mode=False) or 0)
    except Refused as refused:
        _show(refused.diagnostics)
        sys.exit(max(problem.exit_code for problem in refused.diagnostics))
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("portalis: interrupted", err=True)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:  # the reader of our output went away
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  the interpreter flushes it at exit
        sys.exit(1)
    except Exception as error:
        problem = internal_error(error)
        _show([problem])
        sys.exit(problem.exit_code)


def _show(problems: Sequence[Diagnostic]) -> None:
    click.echo(render_text(problems, colour=_colour(sys.stderr.isatty())), err=True, nl=False, color=True)


def _colour(terminal: bool) -> bool:
    """Whether to use colour: on a terminal, unless NO_COLOR says no (https://no-color.org)."""
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def find_target(name: str) -> Target:
    """The target of this name. Raises Refused (PTL402, PTL403)."""
    if name in TARGETS:
        return TARGETS[name]
    known = tuple(TARGETS)
    if name in PLANNED:
        raise Refused(TargetNotBuiltYet(None, name, PLANNED[name], known))
    raise Refused(UnknownTarget(None, name, known))


_target = click.option(
    "--target", "-t", default=DEFAULT_TARGET, metavar="T", help="native (the default), wasi or browser."
)
_optimise = click.option(
    "-O", "--release", "release", is_flag=True, help="Optimise for speed; builds slowly."
)
_small = click.option("-z", "--small", "small", is_flag=True, help="Optimise for size (also written -Oz).")
_lenient = click.option(
    "--lenient",
    is_flag=True,
    help="Let a function that would be refused raise NotImplementedError when called.",
)
_verbose = click.option("-v", "--verbose", is_flag=True, help="Show everything that cargo says.")
_file = click.argument("file", type=click.Path(path_type=Path))


def _options(release: bool, small: bool, verbose: bool, lenient: bool) -> BuildOptions:
    return BuildOptions(SMALL if small else RELEASE if release else DEBUG, verbose, lenient)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="portalis %(version)s")
def commands() -> None:
    """Compiles ordinary Python programs ahead of time to Rust, native binaries and WebAssembly."""


@commands.command(
    context_settings={
        "ignore_unknown_options": True,
        "allow_interspersed_args": False,
        "help_option_names": [],
    },
    options_metavar="[OPTIONS]",
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="FILE [--] [ARGS]...")
@click.pass_context
def run(context: click.Context, arguments: tuple[str, ...]) -> None:
    """Build FILE if needed, then run it.

    \b
    -t, --target T   native (the default), wasi or browser
    -O, --release    optimise for speed; builds slowly
    -Oz, --small     optimise for size
    -v, --verbose    show everything that cargo says
    --lenient        let a function that would be refused raise
                     NotImplementedError when called

    ARGS go to the program. Streams, signals and the exit code are the program's own.
    """
    if arguments[:1] in (("-h",), ("--help",)):
        click.echo(context.get_help())
        return
    try:
        request = parse_run(arguments)
    except UsageError as error:
        raise click.UsageError(str(error), context) from error
    target = find_target(request.target)
    from portalis.pipeline import build_program
    from portalis.run import fast

    artifact = build_program(Path(request.file), target, request.options)
    try:
        fast.execute(target.name, str(artifact.path), [request.file, *request.arguments])
    except ImportError as error:
        raise Refused(WasmtimeMissing(None, str(error))) from error
    except OSError as error:
        raise Refused(_not_started(artifact.path, error)) from error


def _not_started(path: Path, error: OSError) -> Diagnostic:
    """Why a finished build does not run."""
    from portalis.run.browser_devtools import BrowserFailed, BrowserNotFound

    if isinstance(error, BrowserNotFound):
        return BrowserMissing(None)
    if isinstance(error, BrowserFailed):
        return BrowserUnusable(None, str(error))
    return CannotStart(None, path, error.strerror or str(error))


@commands.command()
@_file
@_target
@_optimise
@_small
@_verbose
@_lenient
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("dist"),
    help="Folder for the result [dist].",
)
def build(
    file: Path, target: str, release: bool, small: bool, verbose: bool, lenient: bool, output: Path
) -> None:
    """Build FILE into a binary, a WebAssembly module or a package for web pages."""
    from portalis.pipeline import build_program, replace_file

    chosen = find_target(target)
    artifact = build_program(file, chosen, _options(release, small, verbose, lenient))
    first, *beside = artifact.published
    named = first.name if beside else f"{file.stem}{chosen.suffix}"
    paths = [output / named, *(output / source.name for source in beside)]
    try:
        output.mkdir(parents=True, exist_ok=True)
        for source, path in zip(artifact.published, paths, strict=True):
            if path.is_dir():
                raise Refused(CannotWrite(None, path, "there is a folder of this name"))
            replace_file(source, path)
    except OSError as error:
        from portalis.crate.writer import refusal

        raise refusal(error, output / named) from error
    for path in paths:
        click.echo(path)


@commands.command()
@_file
@_target
@_lenient
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Folder for the crate [FILE's name + '-rust']."
)
def transpile(file: Path, target: str, lenient: bool, output: Path | None) -> None:
    """Write the Rust crate of FILE; needs no Rust toolchain."""
    from portalis import pipeline

    folder = output or Path(f"{file.stem}-rust")
    click.echo(pipeline.transpile(file, folder, find_target(target), lenient))


@commands.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@_target
@_lenient
@click.option(
    "--format", "format_", type=click.Choice(list(FORMATS)), default="text", help="How to report [text]."
)
def check(paths: tuple[Path, ...], target: str, lenient: bool, format_: str) -> None:
    """Say what would be refused in files and folders, and where; exit 1 if anything is."""
    from portalis import pipeline
    from portalis.sources import python_files

    chosen = find_target(target)
    problems = pipeline.check((file for path in paths for file in python_files(path)), chosen, lenient)
    if format_ == "text":
        click.echo(render_text(problems, colour=_colour(sys.stdout.isatty())), nl=False, color=True)
    else:
        click.echo(FORMATS[format_](problems), nl=False)
    if problems:
        raise click.exceptions.Exit(REFUSED)


@commands.command()
@click.argument("code")
def explain(code: str) -> None:
    """Print the page of a diagnostic, such as PTL101."""
    from portalis.diagnostics.page import page_of

    name = code.upper() if code[:1].isalpha() else f"PTL{code}"
    if name not in CODES:
        raise click.UsageError(f"no such code: {code} (there are {min(CODES)} to {max(CODES)})")
    text = page_of(CODES[name]).text
    if _colour(sys.stdout.isatty()):
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(text))
    else:
        click.echo(text, nl=False)


@commands.command()
@click.argument("module", required=False)
def mapping(module: str | None) -> None:
    """List what is supported of the builtins and the standard library, or of one MODULE."""
    from portalis.mapping import describe_mapping

    text = describe_mapping(module)
    if text is None:
        raise click.UsageError(f"no such module in the table: {module}")
    click.echo(text, nl=False)


@commands.command()
@click.option("--fix", is_flag=True, help="Install what rustup can install.")
def doctor(fix: bool) -> None:
    """Check that this machine can build for every target."""
    from portalis.doctor import examine

    if not examine(fix):
        raise click.exceptions.Exit(REFUSED)
