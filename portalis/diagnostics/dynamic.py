"""1xx, second part: Python that needs the interpreter at run time."""

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL110")
class ComputedCode(Diagnostic):
    """`eval`, `exec` or `compile` runs text that only exists at run time.

    ## What it means
    The program makes Python source while it runs, and asks for it to be run.

    ## Why
    A compiled program contains no Python interpreter that could read it.

    ## Example
    ```python
    value = eval(input())
    ```

    ## Use instead
    ```python
    import json
    value = json.loads(input())          # data: json, int(), float(), ast.literal_eval

    OPERATIONS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
    OPERATIONS[symbol](a, b)             # behaviour: a dict of functions
    ```
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name}() of text that is made at run time cannot be compiled"

    @property
    def hint(self) -> str:
        return "for data use json.loads, int() or float(); for behaviour use a dict of functions"


@diagnostic("PTL111")
class ComputedImport(Diagnostic):
    """A module is imported by a name that only exists at run time.

    ## What it means
    `importlib.import_module` imports modules whose names the program computes: those of its own tree that the text of the call leaves open
    (`f"plugins.{name}"` stands for all modules of the package `plugins`). Here it leaves open any module at all. `__import__`, `importlib.reload` and
    `importlib.util` load modules in ways of their own.

    ## Why
    All modules are compiled together, so all must be known beforehand.

    ## Example
    ```python
    import importlib
    import sys

    plugin = importlib.import_module(sys.argv[1])
    ```

    ## Use instead
    ```python
    plugin = importlib.import_module(f"plugins.{sys.argv[1]}")
    ```
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} imports a module that is not known beforehand"

    @property
    def hint(self) -> str:
        return 'name the package in the call: import_module(f"plugins.{name}")'


@diagnostic("PTL112")
class NamespaceAsDict(Diagnostic):
    """`locals()`, `vars()` or `dir()` asks for the variables of a comprehension, or of an example in a docstring.

    ## What it means
    The program reads its variables by names that are data. `globals()` works everywhere, `locals()`, `vars()` and `dir()` in
    functions, in class bodies and at the top level of modules, but not in a comprehension, nor about the variables of an example of `doctest`.

    ## Why
    Variables become Rust variables, and a comprehension becomes a loop in the function around it.

    ## Example
    ```python
    rows = [dict(locals()) for key in "ab"]
    ```

    ## Use instead
    ```python
    rows = [{"key": key} for key in "ab"]
    ```
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name}() as a dict of variables cannot be compiled"

    @property
    def hint(self) -> str:
        return "keep the values in a dict of your own; for an object's attributes use getattr and setattr"


@diagnostic("PTL113")
class FrameAccess(Diagnostic):
    """The program looks into the interpreter's stack frames.

    ## What it means
    `inspect.stack`, `inspect.trace`, `sys.settrace` and their like read or change the functions that are running, with
    their variables.

    ## Why
    Compiled functions run on the machine's stack, which has no such frames. Tracebacks of exceptions do work, and so do
    `sys._getframe` and `inspect.currentframe`, whose frames have names, lines and callers, but no variables.

    ## Example
    ```python
    caller = inspect.stack()[1].function
    ```

    ## Use instead
    `sys._getframe(1).f_code.co_name`, or pass what the function needs as an argument: `log("starting", caller="main")`.
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} looks into stack frames further than compiled programs know them"

    @property
    def hint(self) -> str:
        return "pass the information as an argument; tracebacks and `sys._getframe(n).f_code` work"


@diagnostic("PTL114")
class ForeignFunctions(Diagnostic):
    """The program calls C libraries through `ctypes` or `cffi`.

    ## What it means
    These modules load machine code at run time and call it by address.

    ## Why
    The calls go around Python's objects, and around the sandbox of WebAssembly.

    ## Example
    ```python
    libc = ctypes.CDLL("libc.so.6")
    ```

    ## Use instead
    The standard library where it has the function (`os`, `time`, `math`), or a child process on the native target.
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} calls C libraries, which compiled programs cannot"

    @property
    def hint(self) -> str:
        return "use the standard library where it has the function"


@diagnostic("PTL115")
class ImportHook(Diagnostic):
    """The program changes how imports work.

    ## What it means
    `sys.meta_path` and `sys.path_hooks` steer the interpreter's import system. So does `sys.path`: a folder that the program adds to
    it is searched where it is made from `__file__`; another one is not known before the program runs, and a module that is
    found nowhere else is refused with this code.

    ## Why
    Imports are resolved when the program is compiled; at run time there is nothing left to steer.

    ## Example
    ```python
    import sys

    sys.path.insert(0, "lib")
    import helpers
    ```

    ## Use instead
    ```python
    sys.path.insert(0, os.path.join(os.path.dirname(__file__), "lib"))
    ```

    Or keep modules beside the program or in packages below it.
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} changes how modules are found, which is settled when the program is compiled"

    @property
    def hint(self) -> str:
        return "make the folder from __file__, or keep modules beside the program or in packages below it"


@diagnostic("PTL116")
class BytecodeAccess(Diagnostic):
    """The program looks at bytecode or code objects.

    ## What it means
    `dis`, `marshal` of code, `types.CodeType`, `types.FunctionType` and most attributes of `__code__` deal with what CPython compiles
    functions to. The names and numbers of parameters, the function's name, file and first line are there.

    ## Why
    Compiled functions are machine code and have no bytecode.

    ## Example
    ```python
    def function(): ...

    size = len(function.__code__.co_code)
    ```

    ## Use instead
    Keep what you need to know beside the function, for example in a dict or a decorator's argument.
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} deals with bytecode, which compiled programs do not have"

    @property
    def hint(self) -> str:
        return "keep what you need to know about the function beside it"
