"""2xx: names, modules and types."""

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL201")
class ModuleNotFound(Diagnostic):
    """An imported module is neither in the program's tree nor in the table of the standard library.

    ## What it means
    The module was looked for beside the program, in the packages below it, among the installed packages in pure
    Python, and in the table.

    ## Why
    Every module is compiled together with the program, so each must be there when it is compiled.

    ## Example
    ```python
    import numpy
    ```

    ## Use instead
    Check the spelling, or install the package. Packages with parts in C cannot be compiled.
    """

    module: str
    similar: str = ""

    @property
    def message(self) -> str:
        return f"no module named '{self.module}'"

    @property
    def hint(self) -> str:
        if self.similar:
            return f"did you mean '{self.similar}'?"
        return (
            "modules are looked for beside the program and in the table; `portalis mapping` lists the table"
        )


@diagnostic("PTL202")
class LibraryModuleUnsupported(Diagnostic):
    """A module of Python's standard library is not supported yet.

    ## What it means
    The module exists in CPython. Portalis has no compiled form of it yet.

    ## Why
    A module is supported once it does exactly what CPython's does.

    ## Example
    ```python
    import tkinter
    ```

    ## Use instead
    A supported module that does the same; `portalis mapping` lists them.
    """

    module: str

    @property
    def message(self) -> str:
        return f"the standard library's module '{self.module}' is not supported yet"

    @property
    def hint(self) -> str:
        return "`portalis mapping` lists the modules that are"


@diagnostic("PTL203")
class LibraryNameUnsupported(Diagnostic):
    """A name of a supported module is not supported.

    ## What it means
    The module is in the table, this name of it is not.

    ## Why
    A name is supported once it does exactly what CPython's does. A name that CPython does not know either is a
    spelling mistake.

    ## Example
    ```python
    math.foo(2)
    ```

    ## Use instead
    `portalis mapping math` lists what the module offers.
    """

    module: str
    name: str
    similar: str = ""

    @property
    def message(self) -> str:
        return f"'{self.module}.{self.name}' is not supported"

    @property
    def hint(self) -> str:
        listed = f"`portalis mapping {self.module}` lists what is"
        return f"did you mean '{self.module}.{self.similar}'? {listed}" if self.similar else listed


@diagnostic("PTL204")
class BuiltinUnsupported(Diagnostic):
    """A builtin function or type is not supported yet.

    ## What it means
    CPython has it, Portalis does not yet.

    ## Why
    A builtin is supported once it does exactly what CPython's does.

    ## Example
    ```python
    breakpoint()
    ```

    ## Use instead
    `portalis mapping builtins` lists those that are.
    """

    name: str

    @property
    def message(self) -> str:
        return f"the builtin '{self.name}' is not supported yet"

    @property
    def hint(self) -> str:
        if self.name == "breakpoint":
            return "debug with `print`, or run the program under CPython: a compiled program has no debugger"
        if self.name in ("help", "copyright", "credits", "license"):
            return "it belongs to the interactive prompt, which a compiled program does not have"
        return "`portalis mapping builtins` lists those that are"


@diagnostic("PTL205")
class StarImportUnknown(Diagnostic):
    """`from module import *` of a module whose names are not known.

    ## What it means
    The names that come in decide what every other name of the file means.

    ## Why
    They must be known when the program is compiled.

    ## Example
    ```python
    from unknown_package import *
    ```

    ## Use instead
    ```python
    from unknown_package import load, save
    ```
    """

    module: str

    @property
    def message(self) -> str:
        return f"'from {self.module} import *' of a module whose names are not known"

    @property
    def hint(self) -> str:
        return "name what you import"


@diagnostic("PTL206")
class RelativeImportBeyondTop(Diagnostic):
    """A relative import goes above the topmost package.

    ## What it means
    Each dot of `from ..x import y` goes up one package. There are more dots than packages; the file that the program
    begins with is in no package at all.

    ## Why
    CPython raises ImportError.

    ## Example
    ```python
    from ..shared import helper         # in a file whose package has no parent
    ```

    ## Use instead
    ```python
    from shared import helper
    ```
    """

    module: str

    @property
    def message(self) -> str:
        return f"relative import '{self.module}' goes beyond the top-level package"

    @property
    def hint(self) -> str:
        return "use an absolute import"


@diagnostic("PTL207")
class ImportedNameMissing(Diagnostic):
    """A module of the program does not have the imported name.

    ## What it means
    The module is there. It neither binds this name at its top level nor has a submodule of that name.

    ## Why
    CPython raises ImportError.

    ## Example
    ```python
    from shapes import Cirle
    ```

    ## Use instead
    ```python
    from shapes import Circle
    ```
    """

    module: str
    name: str
    similar: str = ""

    @property
    def message(self) -> str:
        return f"cannot import name '{self.name}' from '{self.module}'"

    @property
    def hint(self) -> str:
        return f"did you mean '{self.similar}'?" if self.similar else "check the spelling"
