"""Renders diagnostics: for people, for programs, for GitHub's annotations, for code scanners."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from portalis.diagnostics.base import Diagnostic
from portalis.diagnostics.render.github import render_github
from portalis.diagnostics.render.json import render_json
from portalis.diagnostics.render.sarif import render_sarif
from portalis.diagnostics.render.text import render_text, render_warnings

FORMATS: Mapping[str, Callable[[Sequence[Diagnostic]], str]] = MappingProxyType(
    {"text": render_text, "json": render_json, "github": render_github, "sarif": render_sarif}
)
"""What `--format` takes; every renderer maps sorted diagnostics to the whole text."""

__all__ = ["FORMATS", "render_github", "render_json", "render_sarif", "render_text", "render_warnings"]
