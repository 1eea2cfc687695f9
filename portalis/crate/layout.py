"""The files of a crate: those of the programs, and the frames that the templates make around them."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import jinja2

from portalis.capabilities import TLS
from portalis.program import RustProgram
from portalis.targets import Target

_TEMPLATE_SUFFIX = ".j2"
_PROGRAM = "PROGRAM"
"""Stands for the program's name in a template's own name."""


def crate_files(
    programs: Sequence[RustProgram],
    target: Target,
    package: str,
    runtime: Path,
    templates: Path,
    *,
    small: bool = False,
) -> dict[str, str]:
    """Path in the crate to text, for one program or for many that share a binary.

    `runtime` is the folder of the runtime's workspace, which is compiled for size if the crate is to be `small`. A file of the target's template folder replaces the common one.
    """
    sources = sorted({str(program.sources[0].name) for program in programs if program.sources})
    context = {
        "package": package,
        "name": programs[0].name if len(programs) == 1 else "programs",
        "programs": list(programs),
        "target": target,
        "features": [*target.features, *(["small"] if small else [])],
        "runtime": (runtime / "pyrt").as_posix(),
        "tls": (runtime / "tls").as_posix() if any(TLS in program.needs for program in programs) else "",
        "origin": sources[0] if len(sources) == 1 else f"{len(programs)} programs",
    }
    files = _render(templates, ("common", target.name), context)
    for program in programs:
        for path, text in program.files.items():
            files[f"src/{program.name}/{path}"] = text
    lock = runtime / "Cargo.lock"
    if lock.is_file():
        files["Cargo.lock"] = lock.read_text(encoding="utf-8")
    return files


def _render(root: Path, folders: Sequence[str], context: Mapping[str, object]) -> dict[str, str]:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(root)),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["toml"] = _toml_string
    files: dict[str, str] = {}
    for folder in folders:
        for path in sorted((root / folder).rglob(f"*{_TEMPLATE_SUFFIX}")):
            name = path.relative_to(root).as_posix()
            output = path.relative_to(root / folder).as_posix().removesuffix(_TEMPLATE_SUFFIX)
            output = output.replace(_PROGRAM, str(context["name"]))
            files[output] = environment.get_template(name).render(context)
    return files


def _toml_string(text: str) -> str:
    """`text` as a TOML string; JSON's escapes are a subset of TOML's."""
    return json.dumps(text, ensure_ascii=False)
