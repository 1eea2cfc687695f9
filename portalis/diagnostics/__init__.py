"""What Portalis says when it refuses a program: one class per code, a sink that collects, and renderers."""

from portalis.diagnostics import asynchronous, capability, dynamic, language, names, source, toolchain
from portalis.diagnostics.base import CODES, Diagnostic, Refused, Span, diagnostic
from portalis.diagnostics.sink import DiagnosticSink

__all__ = [
    "CODES",
    "Diagnostic",
    "DiagnosticSink",
    "Refused",
    "Span",
    "asynchronous",
    "capability",
    "diagnostic",
    "dynamic",
    "language",
    "names",
    "source",
    "toolchain",
]
