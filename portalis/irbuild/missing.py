"""Says why a module or name of the standard library cannot be had: some cannot be compiled at all, others not yet."""

import difflib
from typing import Final

from portalis.diagnostics import Diagnostic, Span
from portalis.diagnostics.asynchronous import AsyncioNameUnsupported, EventLoopReplaced
from portalis.diagnostics.dynamic import (
    BytecodeAccess,
    ComputedImport,
    ForeignFunctions,
    FrameAccess,
    ImportHook,
)
from portalis.diagnostics.names import LibraryModuleUnsupported, LibraryNameUnsupported
from portalis.primitives import registry

_FRAMES: Final = {
    "sys": {"_current_frames", "settrace", "setprofile", "gettrace", "getprofile"},
    "inspect": {"stack", "trace", "getouterframes", "getinnerframes"},
}
_IMPORT_HOOKS: Final = {"sys": {"meta_path", "path_hooks", "path_importer_cache"}}
_LOOPS: Final = {"ProactorEventLoop"}
_CODE_MODULES: Final = {"dis", "marshal", "opcode", "code", "codeop"}
_CODE_NAMES: Final = {"types": {"CodeType", "FunctionType", "LambdaType"}}


def missing_module(span: Span, name: str) -> Diagnostic:
    """The diagnostic of a module that the table does not have."""
    top = name.partition(".")[0]
    if top in ("ctypes", "cffi"):
        return ForeignFunctions(span, name=name)
    if name in ("importlib.util", "importlib.machinery"):
        return ComputedImport(span, name=name)
    if top in _CODE_MODULES:
        return BytecodeAccess(span, name=name)
    return LibraryModuleUnsupported(span, module=name)


def missing_name(span: Span, module: str, name: str) -> Diagnostic:
    """The diagnostic of a name that a module of the table does not have."""
    full = f"{module}.{name}"
    if module == "importlib" and name in ("reload", "util", "machinery", "__import__"):
        return ComputedImport(span, name=full)
    if name in _FRAMES.get(module, ()):
        return FrameAccess(span, name=full)
    if name in _IMPORT_HOOKS.get(module, ()):
        return ImportHook(span, name=full)
    if name in _CODE_NAMES.get(module, ()):
        return BytecodeAccess(span, name=full)
    similar = _similar(module, name)
    if module != "asyncio":
        return LibraryNameUnsupported(span, module=module, name=name, similar=similar)
    if name in _LOOPS or name.endswith("EventLoopPolicy"):
        return EventLoopReplaced(span, name=full)
    return AsyncioNameUnsupported(span, name=name, similar=similar)


def _similar(module: str, name: str) -> str:
    table = registry.load(module)
    if table is None:
        return ""
    known = [*table.functions, *table.constants, *table.types, *table.aliases]
    found = difflib.get_close_matches(name, known, n=1)
    return found[0] if found else ""
